/** HTML to provenance. */
import type { Root } from 'hast'
import { fromHtml as parse } from 'hast-util-from-html'
import type { VFileMessage } from 'vfile-message'
import { toMessage } from '../../model/fault.js'
import type { Fault, Provenance } from '../../model/types.js'
import { validateProvenance } from '../../model/validate.js'
import { type LabelLanguage, type Labels, resolveLabels } from '../note/index.js'
import { findFirst, hastText } from './hast-text.js'
import { readEmbed } from './read-embed.js'
import { readMarks } from './read-marks.js'

/** What may be said about the HTML that is read. */
export interface FromHtmlOptions {
  /** The words in which the notes were written; by default those of the page's `lang`, else English. */
  labels?: Labels | LabelLanguage
}

/** What HTML says. Offsets count in {@link text}. */
export interface HtmlReading {
  provenance: Provenance
  faults: Fault[]
  /** The faults as VFile messages. */
  messages: VFileMessage[]
  /** The rendered text of the article, as the HTML has it. */
  text: string
}

/**
 * Read the provenance of an article in HTML that this package wrote, also after a sanitizer.
 *
 * With an embed that is left (`script`, or `visible`, which sanitizers keep) everything comes back. Without one:
 * ranges, types and confidence from the marks; sources, and what else the notes say. What cannot come back is
 * named: `lost-embed` (nothing carried the rest), `lost-id`, `lost-source` (no note), `lost-type`, `lost-confidence`,
 * `lost-source-kind`, `lost-note`; and `orphaned-claim` where the embed's words are no longer in the article.
 * It never throws.
 *
 * @param input HTML, a page or a fragment, or its tree
 */
export function fromHtml(input: string | Root, options: FromHtmlOptions = {}): HtmlReading {
  const reading = readHtml(input, options)
  return { ...reading, messages: reading.faults.map(toMessage) }
}

function readHtml(input: string | Root, options: FromHtmlOptions): Omit<HtmlReading, 'messages'> {
  const tree = typeof input === 'string' ? parseHtml(input) : input
  if (!tree) return { provenance: { sources: [], claims: [] }, faults: [TOO_DEEP], text: '' }
  const article = hastText(tree)
  const embed = readEmbed(tree, article.text)
  if (embed) return { ...embed, text: article.text }
  const lang = findFirst(tree, 'html')?.properties.lang
  const labels = resolveLabels(options.labels, typeof lang === 'string' ? lang : undefined)
  const read = readMarks(tree, article, labels)
  const { provenance, faults } = validateProvenance(read.provenance)
  return { provenance, faults: [...read.faults, ...faults], text: article.text }
}

const TOO_DEEP: Fault = {
  ruleId: 'invalid-html',
  reason: 'The HTML is nested too deeply to be read',
}

function parseHtml(html: string): Root | undefined {
  try {
    return parse(html, { fragment: !/<(?:html|!doctype|body)\b/iu.test(html) })
  } catch (error) {
    // The parser's result is turned into a tree by recursion.
    if (error instanceof RangeError) return undefined
    throw error
  }
}
