/** Words that come through somebody else: "quoted the ministry as saying that", "was quoted by the agency as saying". */

import { clauseStart, contentStart } from '../clauses/clauses.js'
import { contentEnd } from '../clauses/content-end.js'
import type { Frame } from '../clauses/frame.js'
import { hasVerbOrQuote, nounPhraseEnd } from '../clauses/phrases.js'
import { subjectLeft } from '../clauses/sources.js'
import { AS, BY, COMMA, HAVING, IN } from '../en/single-words.js'
import type { Cue, Range, Token } from '../types.js'
import { at, isSpeech } from '../types.js'
import { closesClause } from './closes-clause.js'

const QUOTING: ReadonlySet<string> = new Set(['quote', 'cite', 'report'])
/** Tokens between the two verbs. */
const REACH = 14

/** Gives the words to who said them, not to who quotes them. */
export function findQuotedAsSaying(frame: Frame): void {
  const { tokens, range } = frame
  for (const cue of frame.cues) {
    if (!QUOTING.has(cue.verb.lemma)) continue
    const saying = sayingBehind(frame, cue)
    if (!saying) continue
    const as = saying.from - 1
    const subject = subjectLeft(tokens, cue.from, range, false)?.range
    const passive = cue.passive || isQuoted(frame, cue)
    const comma = at(tokens, as - 1).is(COMMA)
    const source = passive ? subject : { from: cue.to, to: comma ? as - 1 : as }
    if (!source || source.to <= source.from) continue
    // "It was late, the agency quoted him as saying."
    const closes = !passive && subject !== undefined && closesClause(tokens, saying, range)
    const said = passive
      ? saidBefore(frame, source, saying)
      : closes
        ? saidBefore(frame, subject, saying)
        : undefined
    const from = said?.from ?? contentStart(tokens, saying, range)
    const to = said?.to ?? contentEnd(tokens, from, range, saying, frame.cues, source)
    if (to <= from) continue
    const behind = said && passive ? Math.min(range.to, saying.to + REACH) : as
    const via = passive ? agentOf(tokens, cue.to, behind) : subject
    frame.usedCues.push(cue.index, saying.index)
    for (const index of frame.quotes) {
      const quote = frame.paragraph.quotes[index]
      if (quote && quote.first >= from && quote.first < to) frame.usedQuotes.push(index)
    }
    frame.found.push({
      source: [source],
      cue: [
        { from: cue.from, to: cue.to },
        { from: as, to: saying.to },
      ],
      content: [{ from, to }],
      rule: 'quoted-as-saying',
      verb: saying.verb,
      negated: saying.negated,
      ...(via ? { via } : {}),
    })
  }
}

/** "with its spokesman quoted by the agency as saying": a participle without its auxiliary. */
function isQuoted({ tokens }: Frame, cue: Cue): boolean {
  return cue.verb.form === 'past' && cue.from === cue.index && at(tokens, cue.to).is(BY)
}

/** "“…,” he was quoted as saying", "It was late, he was quoted as saying.": what stands before the subject. */
function saidBefore(frame: Frame, source: Range, saying: Cue): Range | undefined {
  const { tokens, paragraph, quotes, range } = frame
  const { quote: index } = at(tokens, source.from - 1)
  const quote = quotes.includes(index) ? paragraph.quotes[index] : undefined
  if (quote) return { from: quote.first, to: quote.end }
  const comma = source.from - 1
  if (!at(tokens, comma).is(COMMA) || !closesClause(tokens, saying, range)) return undefined
  const from = clauseStart(tokens, comma, range)
  return hasVerbOrQuote(tokens, from, comma) ? { from, to: comma } : undefined
}

/** The verb behind "as". */
function sayingBehind({ tokens, cues }: Frame, quoting: Cue): Cue | undefined {
  return cues.find(
    ({ index, from, verb }) =>
      index > quoting.index &&
      index < quoting.to + REACH &&
      isSpeech(verb.group) &&
      // "was quoted as having told"
      (verb.form === 'ing' || at(tokens, from).is(HAVING)) &&
      at(tokens, from - 1).is(AS),
  )
}

function agentOf(tokens: readonly Token[], from: number, to: number): Range | undefined {
  for (let i = from; i < to; i++)
    if (at(tokens, i).is(BY) || at(tokens, i).is(IN))
      return { from: i + 1, to: Math.min(to, nounPhraseEnd(tokens, i + 1, to)) }
  return undefined
}
