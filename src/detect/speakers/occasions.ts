/** Where and when something is said: "in a statement", "at a rally", "on Tuesday". */
import { nounsOf, PERSON } from '../en/nouns.js'
import { BY, FOR, OF, TO } from '../en/single-words.js'
import { PREPOSITIONS, TIME } from '../en/words.js'
import type { Token } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'

/**
 * Where things are said: what is written or sent, meetings with an audience, broadcasts and services.
 * What does not belong here: what is said itself ("plan", "claim"), and places.
 */
const OCCASIONS = new WordList(
  `statement communique communiqué declaration release memo memorandum note letter email e-mail cable dispatch telegram message text response
  post tweet thread blog newsletter caption facebook twitter instagram tiktok youtube linkedin telegram weibo bluesky x
  article column op-ed oped editorial essay commentary report paper book memoir memoirs autobiography diary pamphlet manifesto
  filing filings interviews tweets brief affidavit deposition testimony ruling judgment verdict
  interview call phone telephone conversation chat podcast radio television tv cnn broadcast livestream webcast program programme show episode
  video film documentary recording clip
  conference briefing press presser hearing session meeting debate lecture seminar webinar symposium panel forum summit workshop
  speech address keynote talk sermon homily eulogy toast remarks appearance rally convention ceremony commencement assembly plenary
  breakfast luncheon lunch dinner banquet reception gala fundraiser event trial`,
)

/** Prepositions by which an occasion says where something was said; "a member of the convention" does not. */
const PLACING = new WordList('in at on during via through by over after before following')

/** "in a statement", "on Tuesday", "at a rally": when or where something was said. */
export function isOccasion(tokens: readonly Token[], i: number): boolean {
  const placed = PLACING.has(at(tokens, i)) && !isPost(tokens, i)
  const by = at(tokens, i).is(BY)
  const determined = at(tokens, i + 1).tag === 'DET'
  for (let k = i + 1; k < i + 6; k++) {
    const token = at(tokens, k)
    // "by phone", but "obtained by The Post", "a story by the paper"
    const sent = by && (token.capital || determined)
    if ((placed && !sent && isOccasionAt(tokens, k)) || TIME.has(token)) return true
    if (PREPOSITIONS.has(token) || !token.word) return false
  }
  return false
}

/** "a researcher at the Defense Forum": where somebody works, by its name. */
export function isPost(tokens: readonly Token[], i: number): boolean {
  if ((nounsOf(at(tokens, i - 1).lexeme) & PERSON) === 0) return false
  const name = at(tokens, i + 1).tag === 'DET' ? i + 2 : i + 1
  return at(tokens, name).capital && at(tokens, name + 1).capital
}

/** What stands before an occasion at which, and not through which, something was said. */
export const AT_OCCASION: WordList = new WordList('in at during on')

const TALK = new WordList('briefing presser interview')
const CONFERENCE = new WordList('conference')
const MEDIA = new WordList('press news media')

/** "at a news conference", "in a televised interview with": an occasion on which one does nothing but speak. */
export function isPressOccasion(tokens: readonly Token[], i: number): boolean {
  for (let k = i + 1; k < i + 6; k++) {
    const token = at(tokens, k)
    if (TALK.has(token) || (CONFERENCE.has(token) && MEDIA.has(at(tokens, k - 1)))) return true
    if (PREPOSITIONS.has(token) || !token.word) return false
  }
  return false
}

const AIRED = new WordList('interview conversation speech address remarks comments message')
const ON_SITE = new WordList('on via')

/** Whether the noun at `i` names one here: "a show of force", "a call for calm" do not. */
export function isOccasionAt(tokens: readonly Token[], i: number): boolean {
  if (!OCCASIONS.has(at(tokens, i))) return false
  const { lower } = at(tokens, i)
  const next = at(tokens, i + 1)
  if (lower === 'response') return !next.is(TO)
  // "in an interview broadcast on Sunday"
  if (lower === 'broadcast' && AIRED.has(at(tokens, i - 1))) return false
  if (lower === 'x') return at(tokens, i).capital && ON_SITE.has(at(tokens, i - 1))
  return !(lower === 'show' && next.is(OF)) && !(lower === 'call' && next.is(FOR))
}

/** Whether a noun may name an occasion or a medium of speech. */
export function isOccasionNoun(token: Token): boolean {
  return OCCASIONS.has(token)
}
