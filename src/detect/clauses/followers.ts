/** The verb behind a conjunction or comma: where it stands, and whether the same speaker goes on with it. */
import { BE, LATER, NEVER, SO, THAT, THEN, TO, WOULD } from '../en/single-words.js'
import { OBJECT_PRONOUNS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../en/words.js'
import type { Cue, Token } from '../types.js'
import { at, isSpeech } from '../types.js'
import { WordList } from '../words/word-lists.js'
import { isNominal } from './phrases.js'

export function cueAt(cues: readonly Cue[], from: number): Cue | undefined {
  return cues.find((cue) => cue.from === from)
}

/** "and then tweeted", "and in a statement credited": behind what says when or where. */
export function behindAdverbial(tokens: readonly Token[], from: number): number {
  const first = at(tokens, from)
  if (first.is(THEN) || first.is(LATER) || first.is(SO)) return from + 1
  if (!PREPOSITIONS.has(first)) return -1
  let i = from + 1
  while (i < from + 8 && (isNominal(at(tokens, i)) || isDescribing(at(tokens, i)))) i++
  return i
}

function isDescribing({ tag }: Token): boolean {
  return tag === 'DET' || tag === 'ADJ' || tag === 'NUM' || tag === 'ADV'
}

/** Whether a verb behind "and" is the same speaker's: "said that … and called", "is asking … and says". */
export function goesOn(tokens: readonly Token[], follower: Cue, cue: Cue): boolean {
  if (sameForm(follower, cue)) return true
  // "would not say how many, and called"
  const silent = at(tokens, cue.from).is(WOULD) && isSpeech(cue.verb.group)
  const first = silent ? 'past' : tenseOf(tokens, cue)
  const second = tenseOf(tokens, follower)
  return first !== undefined && first === second && !(follower.participle || cue.participle)
}

const PAST = new WordList('did had was were')
const SINGULAR = new WordList("is has does 's ’s")
const PLURAL = new WordList("are have do 're ’re 've ’ve")

/** Past, or present of one or of many, by a group's first word or its verb; undefined for infinitives. */
function tenseOf(tokens: readonly Token[], { from, index, verb }: Cue): string | undefined {
  const first = at(tokens, from)
  if (PAST.has(first)) return 'past'
  if (SINGULAR.has(first)) return 's'
  if (PLURAL.has(first)) return 'base'
  if (from !== index && verb.form === 'base') return undefined
  return verb.form === 'part' ? 'past' : verb.form === 'ing' ? undefined : verb.form
}

/** The form of a verb; participles count as past. */
function tenseless({ verb }: Cue): string {
  return verb.form === 'part' ? 'past' : verb.form
}

export function sameForm(a: Cue, b: Cue): boolean {
  return tenseless(a) === tenseless(b) && (a.verb.form !== 'base' || a.from === a.index)
}

/** "said he left when Jones told him": whether the next verb is told to whom the statement is about. */
export function tellsObject(tokens: readonly Token[], cues: readonly Cue[], from: number): boolean {
  const next = cues.find((cue) => cue.from > from)
  return (
    next !== undefined && next.verb.group === 'tell' && OBJECT_PRONOUNS.has(at(tokens, next.to))
  )
}

/** Whether a finite verb of speech goes on the main clause behind a participle. */
export function resumesSpeech({ participle, verb }: Cue): boolean {
  return !participle && verb.form !== 'base' && (verb.group === 'say' || verb.group === 'tell')
}

/** What is said aloud, so that it goes on the speaker's own clause. */
const PROMISES: ReadonlySet<string> = new Set(
  'promise vow pledge threaten offer refuse decline'.split(' '),
)
const FEELINGS: ReadonlySet<string> = new Set(['think', 'intend', 'know'])

/**
 * "said she was glad but feared the army", "say they have a plan: to stand up and defend": whether a
 * verb behind a conjunction goes on what is said, whose subject is a pronoun or which has an infinitive.
 */
export function continuesInside(
  tokens: readonly Token[],
  from: number,
  follower: Cue,
  cue: Cue,
): boolean {
  if (!isSpeech(cue.verb.group)) return false
  const first = at(tokens, from).is(THAT) ? from + 1 : from
  const { group, lemma } = follower.verb
  if (at(tokens, follower.from).is(NEVER)) return true
  if (SUBJECT_PRONOUNS.has(at(tokens, first)) && FEELINGS.has(group))
    return !PROMISES.has(lemma) && !at(tokens, follower.to).is(THAT)
  if (follower.verb.form !== 'base') return false
  for (let i = from; i < follower.from; i++)
    if (at(tokens, i).is(TO) && at(tokens, i + 1).tag === 'VERB') return true
  return false
}

const REFUSED = new WordList('drawn give provide offer name identify go specify comment elaborate')

/** ", but would not be drawn on whether", "but did not give details": what the speaker does not say. */
export function refuses(tokens: readonly Token[], from: number): boolean {
  if (at(tokens, from).tag !== 'AUX' || !NEGATED.has(at(tokens, from + 1))) return false
  return REFUSED.has(at(tokens, at(tokens, from + 2).is(BE) ? from + 3 : from + 2))
}

const NEGATED = new WordList("not n't n’t")
