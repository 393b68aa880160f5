/** Headlines: "…: White House", "… – ministry", "Kirby: …". */
import { isGroup, isOutlet, isPerson } from './en/nouns.js'
import { clauseHasVerb } from './phrases.js'
import { SEPARATES } from './traits.js'
import type { Found, Range, Token } from './types.js'
import { at } from './types.js'
import { WordList } from './word-lists.js'

/** Longest headline, in tokens. */
const LONGEST = 40

/** Whether a frame may be a headline that names its source. */
export function mayBeHeadline(tokens: readonly Token[], range: Range, traits: number): boolean {
  return (
    (traits & SEPARATES) > 0 &&
    range.from === 0 &&
    range.to === tokens.length &&
    tokens.length <= LONGEST
  )
}

const SEPARATORS = new WordList(': – — -- -')

/** The attribution of a headline, which is a whole line without a full stop of its own. */
export function findHeadline(tokens: readonly Token[], range: Range): Found | undefined {
  if (
    range.from !== 0 ||
    range.to !== tokens.length ||
    tokens.length > LONGEST ||
    tokens.length < 5
  )
    return undefined
  for (let i = range.from + 1; i < range.to - 1; i++) {
    const mark = at(tokens, i)
    if (mark.quote >= 0 || !SEPARATORS.has(mark)) continue
    const left = { from: start(tokens), to: i }
    const right = { from: i + 1, to: end(tokens) }
    if (isSource(tokens, right) && (clauseHasVerb(tokens, left) || hasPresent(tokens, left)))
      return make(right, i, left, 'headline-source-last')
    if (mark.text === ':' && isSource(tokens, left) && right.to - right.from > 3)
      return make(left, i, right, 'headline-source-first')
  }
  return undefined
}

/** "N. Korea fires two": a form in -s between a name and what is no preposition. */
function hasPresent(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let i = from + 1; i + 1 < to; i++) {
    const { tag, lower } = at(tokens, i)
    const next = at(tokens, i + 1)
    if (tag === 'NOUN' && lower.endsWith('s') && at(tokens, i - 1).tag === 'PROPN')
      return next.lexeme.word && next.tag !== 'ADP' && next.tag !== 'CCONJ'
  }
  return false
}

function make(source: Range, mark: number, content: Range, rule: string): Found {
  return {
    source: [source],
    cue: [{ from: mark, to: mark + 1 }],
    content: [content],
    rule,
    verb: { lemma: 'say', group: 'say', form: 'past' },
  }
}

/** One to four words that name somebody: capitalised, or a role or body ("ministry"). */
function isSource(tokens: readonly Token[], range: Range): boolean {
  const length = range.to - range.from
  if (length < 1 || length > 4) return false
  const last = at(tokens, range.to - 1)
  if (isPerson(last.lower) || isGroup(last.lower) || isOutlet(last.lower)) return true
  for (let i = range.from; i < range.to; i++)
    if (!at(tokens, i).lexeme.capital || at(tokens, i).quote >= 0) return false
  return length > 1
}

/** Behind "(LEAD)" and the like. */
function start(tokens: readonly Token[]): number {
  if (at(tokens, 0).text !== '(') return 0
  for (let i = 1; i < 6; i++) if (at(tokens, i).text === ')') return i + 1
  return 0
}

function end(tokens: readonly Token[]): number {
  return at(tokens, tokens.length - 1).lexeme.word ? tokens.length : tokens.length - 1
}
