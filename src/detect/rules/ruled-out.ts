/** "The data do not rule this out": a particle behind the pronoun that it rules out. */
import type { Frame } from '../clauses/frame.js'
import { canHold } from '../clauses/holders.js'
import { subjectLeft } from '../clauses/sources.js'
import { verbGroup } from '../clauses/verb-group.js'
import { OUT } from '../en/single-words.js'
import type { Verb } from '../types.js'
import { at } from '../types.js'
import { WordList } from '../words/word-lists.js'

const THIS = new WordList('this that it them')

/** Notes who rules out, or does not, what has just been said. */
export function findRuledOut(frame: Frame): void {
  const { tokens, range } = frame
  for (let i = range.from + 2; i < range.to; i++) {
    if (!at(tokens, i).is(OUT) || !THIS.has(at(tokens, i - 1)) || at(tokens, i).quote >= 0) continue
    const reading = at(tokens, i - 2).lexeme.verbs.find(({ lemma }) => lemma === 'rule')
    if (!reading) continue
    const verb: Verb = { lemma: 'rule', group: 'judge', form: reading.form }
    const { from, negated } = verbGroup(tokens, i - 2, range, verb)
    const source = subjectLeft(tokens, from, range, false)?.range
    if (!source || !canHold(tokens, source, true)) continue
    const cue = [
      { from, to: i - 1 },
      { from: i, to: i + 1 },
    ]
    const content = [{ from: i - 1, to: i }]
    frame.found.push({ source: [source], cue, content, rule: 'speaker-verb-clause', verb, negated })
  }
}
