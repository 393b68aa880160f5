/** Words that leave a question open: "is unclear", "remains to be seen", "could not be determined", "is anyone's guess". */
import { BE, CLEAR, FROM, IT, MYSTERY, SEEN, TO, UNCERTAIN } from '../en/single-words.js'
import { NEGATIONS, POSSESSIVE_S } from '../en/words.js'
import type { Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'

export const WONDERED: WordList = new WordList('whether if how why what when who where')

const UNCLEAR = new WordList('unclear unknown uncertain')

const LOOKED_INTO = new WordList('investigation review')
const UNDER = new WordList('under')
const FAR = new WordList('far')
const KNOWN = new WordList('clear known certain understood')

/** Where "is unclear", "not immediately clear", "remains to be seen" starts, whose last word is at `i`, or -1. */
export function openQuestion(tokens: readonly Token[], i: number): number {
  const token = at(tokens, i)
  // "The firm is uncertain how to pay": somebody is.
  if (token.is(UNCERTAIN) && WONDERED.has(at(tokens, i + 1)) && !at(tokens, i - 2).is(IT)) return -1
  if (UNCLEAR.has(token)) return i - 1
  if (token.is(SEEN)) return REMAIN.has(at(tokens, i - 3)) && at(tokens, i - 1).is(BE) ? i - 3 : -1
  // "It could not be determined who"
  if (LEARNED.has(token))
    return WONDERED.has(at(tokens, i + 1)) && at(tokens, i - 1).is(BE)
      ? couldNot(tokens, i - 2)
      : -1
  // "is still an open question", "is anyone's guess"
  if (OPEN_MATTERS.has(token)) return openMatter(tokens, i)
  // "It is too early to say whether"
  if (UNREADY.has(token)) return unready(tokens, i)
  if (token.is(MYSTERY)) return IS.has(at(tokens, i - 2)) ? i - 2 : -1
  // "is under investigation"
  if (LOOKED_INTO.has(token))
    return UNDER.has(at(tokens, i - 1)) && IS.has(at(tokens, i - 2)) ? i - 2 : -1
  // "is far from clear"
  if (token.is(CLEAR) && at(tokens, i - 1).is(FROM) && FAR.has(at(tokens, i - 2))) return i - 3
  if (!KNOWN.has(token)) return -1
  const not = at(tokens, i - 1).tag === 'ADV' && !NEGATIONS.has(at(tokens, i - 1)) ? i - 2 : i - 1
  // "She was not certain whether": somebody is.
  const open = token.is(CLEAR) || at(tokens, not - 2).is(IT) || !WONDERED.has(at(tokens, i + 1))
  return NEGATIONS.has(at(tokens, not)) && open ? not - 1 : -1
}

const LEARNED = new WordList('determined established ascertained confirmed verified')

const COULD = new WordList('could can')

/** Where "could not immediately", whose last word is at `i`, starts, or -1. */
function couldNot(tokens: readonly Token[], i: number): number {
  const not = NEGATIONS.has(at(tokens, i)) ? i : i - 1
  return NEGATIONS.has(at(tokens, not)) && COULD.has(at(tokens, not - 1)) ? not - 1 : -1
}

const OPEN_MATTERS = new WordList('question guess')

const OPEN_OR_ANY = new WordList('open anyone anybody')

const IS = new WordList('is was remain remains remained')

/** Where "is still an open question", whose last word is at `i`, starts, or -1. */
function openMatter(tokens: readonly Token[], i: number): number {
  if (!OPEN_OR_ANY.has(at(tokens, i - 1)) && !OPEN_OR_ANY.has(at(tokens, i - 2))) return -1
  for (let k = i - 2; k > i - 6; k--) if (IS.has(at(tokens, k))) return k
  return -1
}

const UNREADY = new WordList('early soon impossible hard difficult')
const TELLING = new WordList('say tell know judge')

/** Where "is too early", whose last word is at `i`, starts, if "to say whether" stands behind; or -1. */
function unready(tokens: readonly Token[], i: number): number {
  if (!at(tokens, i + 1).is(TO) || !TELLING.has(at(tokens, i + 2))) return -1
  for (let k = i - 1; k > i - 4; k--)
    if (IS.has(at(tokens, k)) || POSSESSIVE_S.has(at(tokens, k)))
      return at(tokens, k - 1).is(IT) ? k : -1
  return -1
}

/** The last word of what leaves a question open, whose first telling word is at `i`: "too early to say". */
export function lastOf(tokens: readonly Token[], i: number): number {
  return UNREADY.has(at(tokens, i)) ? i + 2 : i
}

const REMAIN = new WordList('remain remains remained')
