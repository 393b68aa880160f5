/** What the form of a word tells of its part of speech. */

const FORMS: readonly [RegExp, string][] = [
  [/(?:ing|ed)$/, 'VERB'],
  [/ly$/, 'ADV'],
  [/(?:able|ary|est|ful|fy|ier|ky|less|like|ous|tish)$|^(?:anti|non|post-)/, 'ADJ'],
]

/** The tag that a word in small letters seems to have: a noun where its form tells nothing. */
export function tagOfForm(lower: string): string {
  return FORMS.find(([form]) => form.test(lower))?.[1] ?? 'NOUN'
}

/** The tag of a word with a capital letter by that of its small form: a noun is a name then. */
export function capitalTag(small: string | undefined): string {
  return small === undefined || small === 'NOUN' || small === 'ADJ' ? 'PROPN' : small
}
