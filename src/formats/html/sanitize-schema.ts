/** What a sanitizer is to let through. */
import { defaultSchema, type Schema } from 'hast-util-sanitize'

/**
 * Schema for `rehype-sanitize` and `hast-util-sanitize` that keeps what `remarkProvenance` leaves for
 * {@link rehypeProvenance}: the default schema, `mark`, and its `data-prov-claim`. Sanitize before
 * {@link rehypeProvenance} runs, which alone writes ids, notes and data; there is never a `script`.
 */
export const sanitizeSchema: Schema = extend({ mark: ['dataProvClaim'] }, ['mark'])

/**
 * Schema for a page or fragment that {@link rehypeProvenance} has written, so that {@link readHtml} reads it as
 * far as it can without a script: marks with type, confidence and status, references, notes.
 */
export const writtenSchema: Schema = {
  ...extend(
    {
      mark: [
        ['className', 'pv', 'pv-firm', 'pv-weak'],
        'dataProvClaim',
        'dataProvType',
        'dataProvBroader',
        'dataProvConfidence',
        ['dataProvStatus', 'suggested'],
        'ariaDetails',
        'id',
      ],
      sup: [['className', 'pv-ref']],
      p: [['className', 'pv-line']],
      div: [
        ['className', 'pv-pop', 'pv-charts'],
        ['popover', ''],
      ],
      section: [
        ['className', 'pv-notes', 'pv-summary', 'pv-who', 'footnotes'],
        ['role', 'doc-endnotes'],
      ],
      details: [['className', 'pv-data']],
      a: [['role', 'doc-noteref', 'doc-backlink'], 'ariaLabel'],
    },
    ['mark', 'article', 'main', 'bdi'],
  ),
  // Words of the head are no words of the article.
  strip: ['script', 'style', 'title'],
  // Ids of ours stay as they are, since their links lead to them; see `idPrefix` for pages with other ids.
  clobber: [],
}

function extend(attributes: NonNullable<Schema['attributes']>, tagNames: string[]): Schema {
  const merged: NonNullable<Schema['attributes']> = { ...defaultSchema.attributes }
  for (const [name, own] of Object.entries(attributes)) {
    merged[name] = [...own, ...(merged[name] ?? [])]
  }
  return {
    ...defaultSchema,
    attributes: merged,
    tagNames: [...(defaultSchema.tagNames ?? []), ...tagNames],
  }
}
