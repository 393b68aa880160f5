import { Document, isMap, isPair, isScalar, isSeq, Scalar, visit } from 'yaml'
import type { FrontMatterValue } from './value.js'

/** What YAML readers reject, or take for a line's end, where it stands as it is. */
const unprintable = /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g
const needsQuotes = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u

/**
 * The lines of a `provenance:` block: a source, a type or a claim on each; a claim with targets
 * has one on each for them.
 *
 * Every string is on one line, and quoted where YAML 1.1 or 1.2 would read something else.
 *
 * @param indent white space before the key
 * @param eol line ending, also behind the last line
 */
export function stringifyBlock(value: FrontMatterValue, indent: string, eol: string): string {
  const document = new Document({ provenance: value }, { compat: 'yaml-1.1' })
  for (const key of ['sources', 'claims', 'types']) {
    const list = document.getIn(['provenance', key], true)
    if (!isMap(list) && !isSeq(list)) continue
    for (const item of list.items) inline(isPair(item) ? item.value : item)
  }
  visit(document, {
    Scalar: (_, scalar) => {
      if (typeof scalar.value === 'string' && needsQuotes.test(scalar.value)) {
        scalar.type = Scalar.QUOTE_DOUBLE
      }
    },
  })
  const text = document.toString({
    lineWidth: 0,
    blockQuote: false,
    doubleQuotedMinMultiLineLength: Number.POSITIVE_INFINITY,
    flowCollectionPadding: false,
  })
  return text
    .replace(unprintable, escapeCharacter)
    .replace(/^(?=.)/gm, indent)
    .replace(/\n/g, eol)
}

/** Puts a value on one line, but for targets. */
function inline(node: unknown): void {
  if (!isMap(node)) return
  const targets = node.get('targets')
  if (!isSeq(targets)) {
    node.flow = true
    return
  }
  for (const { value } of node.items) if (!isScalar(value) && value !== targets) flow(value)
  for (const target of targets.items) flow(target)
}

function flow(node: unknown): void {
  if (isMap(node) || isSeq(node)) node.flow = true
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
