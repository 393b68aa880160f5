/** The reporter's word for what was said: ", a charge that Jones denied", ", a swipe at the mayor". */
import { COMMA, OF, SOMETHING, THAT, WHICH } from '../en/single-words.js'
import { INDEFINITE, PERSONAL_PRONOUNS, POSSESSIVES } from '../en/words.js'
import type { Token } from '../types.js'
import { at } from '../types.js'
import { NOMINAL, SPEAKS } from '../words/traits.js'
import { WordList } from '../words/word-lists.js'
import { cueAt } from './followers.js'
import { hasFiniteVerb, isFiniteVerb, nounPhraseEnd } from './phrases.js'
import type { Scope } from './scope.js'

const FIGURES = new WordList('figure number total estimate phrase line slogan mantra refrain fact')
/** Nouns by which a sentence sums itself up: ", a move that angered the union". */
const SUMMARIES = new WordList(
  'move shift step decision development reversal setback blow boost sign change trend reminder departure milestone surprise verdict ruling win loss defeat victory result rise drop fall slowdown',
)
const ALLUSIONS = new WordList('swipe jab dig nod reference allusion shot')
const AIMED = new WordList('at to')
const TELLING = new WordList('that which of')

const THOUGHTS = new WordList(
  'idea offer proposal plan notion scenario outcome prospect possibility option condition step term label comparison recommendation',
)

const TERMS = new WordList('terms words remarks comments figures')
const CHARGES = new WordList('charges allegations accusations claims assertions reports')

/** ", a plan Smith has dropped": whether a clause starts here without "that". */
function isContact(tokens: readonly Token[], from: number): boolean {
  const first = at(tokens, from)
  const subject = PERSONAL_PRONOUNS.has(first) || POSSESSIVES.has(first)
  if (first.tag !== 'PROPN' && first.tag !== 'DET' && !subject) return false
  const end = nounPhraseEnd(tokens, from, from + 8)
  return end > from && isFiniteVerb(tokens, end)
}

/** Whether a relative clause has a verb by which somebody judges. */
function judges(tokens: readonly Token[], from: number): boolean {
  // "an offer that, she added, had been refused"
  if (at(tokens, from).is(COMMA))
    for (let i = from + 2; i < from + 6; i++)
      if ((at(tokens, i).traits & SPEAKS) > 0) return at(tokens, i + 1).is(COMMA)
  for (let i = from; i < from + 12; i++) {
    const { word, tag, lexeme } = at(tokens, i)
    // "the group's spokesman, Jane Holm, called"
    if (tag === 'PART' || at(tokens, i).is(COMMA)) continue
    if (!word) return false
    if (tag === 'VERB')
      return lexeme.verbs.some(
        ({ group, lemma }) => group === 'judge' || group === 'call' || lemma === 'deny',
      )
  }
  return false
}

/** ", a charge that Jones denied": the reporter's word for what was said. */
export function isVerdict(tokens: readonly Token[], i: number): boolean {
  // "— something that the ministry denied", "— something the minister has not ruled out"
  if (at(tokens, i).is(SOMETHING)) return judges(tokens, i + 1)
  // "— accusations that the group called “fabrications”"
  // ", terms which analysts note are new"
  if (TERMS.has(at(tokens, i))) return at(tokens, i + 1).is(WHICH) || at(tokens, i + 1).is(THAT)
  if (CHARGES.has(at(tokens, i))) return TELLING.has(at(tokens, i + 1)) && judges(tokens, i + 2)
  if (!INDEFINITE.has(at(tokens, i))) return false
  const noun = at(tokens, i + 1)
  // ", an idea that the minister has dismissed"
  if (THOUGHTS.has(noun) && isContact(tokens, i + 2)) return true
  if (THOUGHTS.has(noun) && TELLING.has(at(tokens, i + 2)) && judges(tokens, i + 3)) return true
  // ", a swipe at the mayor"
  if (ALLUSIONS.has(noun)) return AIMED.has(at(tokens, i + 2))
  // "a number of firms": how many.
  if (FIGURES.has(noun)) return !at(tokens, i + 2).is(OF)
  if ((noun.traits & NOMINAL) > 0) return true
  if (!SUMMARIES.has(noun)) return false
  // "a verdict prosecutors hope will stand"
  const several = at(tokens, i + 2).tag === 'NOUN' && at(tokens, i + 2).lower.endsWith('s')
  if (several && at(tokens, i + 3).tag === 'VERB') return true
  return TELLING.has(at(tokens, i + 2)) || isContact(tokens, i + 2)
}

/** Verbs by which somebody explains what stands before. */
const EXPLAINS = new WordList('attributed attributes ascribed blamed credited')

/** ", a gap Smith attributed to age", ", a policy he now says he regrets": what somebody says of it, behind a whole clause. */
export function othersJudge({ tokens, from, cues, clause, cue }: Scope, next: number): boolean {
  const acts = cue.verb.group === 'intend'
  if (!(clause || acts) || !INDEFINITE.has(at(tokens, next)) || at(tokens, next + 1).tag !== 'NOUN')
    return false
  let i = next + 2
  if (PERSONAL_PRONOUNS.has(at(tokens, i))) i++
  // "a plan his office says"
  else if (POSSESSIVES.has(at(tokens, i)) && at(tokens, i + 1).tag === 'NOUN') i += 2
  else while (at(tokens, i).tag === 'PROPN') i++
  if (i === next + 2) return false
  const verb = at(tokens, i).tag === 'ADV' ? i + 1 : i
  // A cue may start with its adverb.
  const judged = cueAt(cues, i) ?? cueAt(cues, verb)
  return (
    (judged !== undefined || EXPLAINS.has(at(tokens, verb))) &&
    (acts || hasFiniteVerb(tokens, from, next - 1))
  )
}
