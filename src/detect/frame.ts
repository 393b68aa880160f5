/** A frame at work: what its rules share, and the sources that one cue takes over from another. */
import { subjectLeft } from './sources.js'
import type { Cue, Found, Paragraph, Range, Token, Verb } from './types.js'
import { at } from './types.js'
import { WordList } from './word-lists.js'

/** What a frame's rules share. */
export interface Frame {
  paragraph: Paragraph
  tokens: readonly Token[]
  range: Range
  /** Indexes of the quotations that start in it. */
  quotes: readonly number[]
  cues: readonly Cue[]
  /** Indexes of cues and quotations that a rule has used up. */
  usedCues: number[]
  usedQuotes: number[]
  found: Found[]
}

/** Notes an attribution and that its cue is used up. */
export function push(
  frame: Frame,
  cue: Cue,
  source: Range[],
  content: Range[],
  rule: string,
): void {
  frame.usedCues.push(cue.index)
  frame.found.push(found(cue, source, content, rule))
}

/** The same, handed back: rules for quotations note it themselves. */
export function mark(frame: Frame, cue: Cue, source: Range[], content: Range, rule: string): Found {
  frame.usedCues.push(cue.index)
  return found(cue, source, [content], rule)
}

function found(cue: Cue, source: Range[], content: Range[], rule: string): Found {
  return {
    source,
    cue: [{ from: cue.from, to: cue.to }],
    content,
    rule,
    verb: cue.verb,
    negated: cue.negated,
  }
}

/** A verb without its group. */
export function bareCue(index: number, verb: Verb): Cue {
  return {
    verb,
    index,
    from: index,
    to: index + 1,
    passive: false,
    quotes: true,
    negated: false,
    participle: false,
  }
}

/**
 * The source of the nearest cue before that has one of its own, else the frame's first. Behind a comma
 * it goes on the main clause: what others are said to say, and "while Jones denied it,", do not count.
 */
export function sharedSource(frame: Frame, cue: Cue): Range | undefined {
  const apart = cue.participle && !at(frame.tokens, cue.from - 1).lexeme.word
  let nearest: Found | undefined
  for (const found of frame.found) {
    const first = found.cue[0]
    const source = found.source[0]
    if (
      first &&
      source &&
      first.from < cue.from &&
      (!nearest || first.from > (nearest.cue[0]?.from ?? 0)) &&
      !(apart && (isInside(frame, first, found) || isSubordinate(frame.tokens, source)))
    )
      nearest = found
  }
  return nearest ? nearest.source[0] : mainSubject(frame, cue)
}

function isInside(frame: Frame, cue: Range, found: Found): boolean {
  return frame.found.some(
    (other) =>
      other !== found &&
      other.content.some((piece) => piece.from <= cue.from && piece.to >= cue.to),
  )
}

const SUBORDINATING = new WordList(
  'while when after before although though because since if once until whereas',
)

function isSubordinate(tokens: readonly Token[], source: Range): boolean {
  return SUBORDINATING.has(at(tokens, source.from - 1))
}

const NOBODY = new WordList('that which it there')

/** The subject of the frame's first finite verb before the cue. */
function mainSubject(frame: Frame, cue: Cue): Range | undefined {
  const { tokens, range } = frame
  for (let i = range.from + 1; i < Math.min(cue.from, range.from + 120); i++) {
    const token = at(tokens, i)
    if (
      token.quote >= 0 ||
      (token.tag !== 'VERB' && token.tag !== 'AUX') ||
      token.lower.endsWith('ing')
    )
      continue
    if (at(tokens, i - 1).lower === 'to') continue
    const subject = subjectLeft(tokens, i, range, false)
    if (
      subject?.range &&
      !NOBODY.has(at(tokens, subject.range.from)) &&
      !isSubordinate(tokens, subject.range)
    )
      return subject.range
  }
  return undefined
}
