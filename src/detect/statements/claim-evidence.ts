/**
 * What one sentence of a statement says for each kind of claim.
 *
 * The main clause counts whole, what stands in a subordinate clause less: in "the man who may run is
 * unfit" the main point is an opinion, no speculation.
 */
import type { ClaimType } from '../../model/types.js'
import { ADVERBIAL, COMMANDS, FRONTED, type Mark } from '../en/claim-words.js'
import { EXCLAMATION_MARK, QUESTION_MARK } from '../en/single-words.js'
import { reopens } from '../reading/quotations.js'
import type { Range, Token } from '../types.js'
import { at } from '../types.js'
import type { Lexeme } from '../words/lexemes.js'
import { TELLS } from '../words/traits.js'
import { FIXED, isClassifying, isExclamation, type Word, weightOf } from './claim-weights.js'
import { type Evidence, type Told, TYPE } from './evidence.js'

/** Share of its weight that a word keeps in a subordinate clause. */
const SUBORDINATED = 0.4
/** What opens a sentence weighs more than what comes behind these words. */
const OPENING = 10
const LATER = 0.6

/** What counts wherever it stands in the sentence. */
const LASTING = new Set<Mark>(['cause', 'pair', 'number', 'measure'])

/** For what a word on a list speaks. */
const SPEAKS_FOR: Partial<Record<Mark, ClaimType>> = {
  strong: 'opinion',
  weak: 'opinion',
  desire: 'opinion',
  normative: 'opinion',
  duty: 'opinion',
  absolute: 'opinion',
  collective: 'opinion',
  be: 'opinion',
  future: 'prediction',
  would: 'prediction',
  going: 'prediction',
  intent: 'prediction',
  coming: 'prediction',
  possible: 'speculation',
  mind: 'assessment',
  assessing: 'assessment',
  general: 'assessment',
  cause: 'causal',
  pair: 'causal',
  number: 'quantity',
  measure: 'quantity',
  past: 'event',
  was: 'event',
  date: 'event',
  there: 'event',
  reference: 'reference',
}

/** What a word does to the sentence around it: bits, as every word of a statement is asked. */
const STOP = 1
const SELF = 2
const PAUSE = 4
const SUBORDINATOR = 8
const COPULA = 16
const TURNS: Partial<Record<Mark, number>> = {
  stop: STOP,
  self: SELF,
  pause: PAUSE,
  subordinator: SUBORDINATOR,
  copula: COPULA,
}

/** What words on the same lists tell: the same object, which stays at hand. */
const toldBy = new Map<string, readonly Told[]>()

/** Notes what a word tells, the first time that it is met. */
function look(lexeme: Lexeme): readonly Told[] {
  for (const mark of lexeme.marks) lexeme.turns |= TURNS[mark] ?? 0
  const lists = lexeme.marks.join(' ')
  let told = toldBy.get(lists)
  if (!told) {
    told = lexeme.marks.flatMap((mark) => {
      const type = SPEAKS_FOR[mark]
      if (!type) return []
      return { mark, type: TYPE[type], lasts: LASTING.has(mark), weight: FIXED[mark] ?? -1 }
    })
    toldBy.set(lists, told)
  }
  lexeme.told = told
  return told
}

/**
 * Weighs the sentence that starts at a token.
 *
 * @param evidence gets what the sentence says
 * @returns where the sentence ends
 */
export function weigh(tokens: readonly Token[], { from, to }: Range, evidence: Evidence): number {
  let first = from
  while (first < to && !at(tokens, first).word) first++
  const opening = at(tokens, first)
  const reported = opening.quote < 0
  if (!reported && COMMANDS.has(opening)) evidence.add(TYPE.opinion, 2)
  if (isExclamation(tokens, first)) evidence.add(TYPE.opinion, 2)
  let subordinate = false
  let classifies = false
  let personal = false
  // Where the main clause starts, as far as can be told.
  let start = first
  let end = first
  const word: Word = { tokens, index: first, next: opening, opens: true, quoted: false, reported }
  let fronted = ADVERBIAL.has(opening)
  for (; end < to; end++) {
    const token = at(tokens, end)
    if (end > first && reopens(tokens, end)) break
    if ((token.traits & TELLS) === 0) continue
    const { lexeme } = token
    const told = lexeme.told ?? look(lexeme)
    const { turns } = lexeme
    if ((turns & STOP) > 0) break
    if ((turns & SELF) > 0) personal = true
    if ((turns & PAUSE) > 0) {
      subordinate = false
      // "When the ice melts, …": the main clause comes behind the comma.
      if (fronted) start = end
      fronted = false
    }
    if (!subordinate && (turns & COPULA) > 0) classifies ||= isClassifying(tokens, end)
    if (told.length > 0) {
      word.index = end
      word.next = at(tokens, end + 1)
      word.opens = end === first
      word.quoted = token.quote >= 0
      for (let i = 0; i < told.length; i++) {
        const tale = told[i]
        if (!tale) break
        const weight = tale.weight < 0 ? weightOf(tale.mark, word) : tale.weight
        const share = subordinate ? SUBORDINATED : 1
        evidence.add(tale.type, weight * share * (tale.lasts || end - start < OPENING ? 1 : LATER))
      }
    }
    // "What matters is": that clause is the main one's subject.
    if ((turns & SUBORDINATOR) > 0 && (end > first || !FRONTED.has(token))) subordinate = true
  }
  // "The movement is still a coalition": a description that neither praises nor blames.
  if (classifies && !personal && evidence.of(TYPE.opinion) < 1.5)
    evidence.add(TYPE.assessment, reported ? 1.3 : 0.8)
  const last = at(tokens, end)
  if (last.is(QUESTION_MARK)) evidence.add(TYPE.opinion, 1.5)
  if (last.is(EXCLAMATION_MARK)) evidence.add(TYPE.opinion, 2)
  return end + 1
}
