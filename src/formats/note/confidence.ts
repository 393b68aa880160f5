/** How sure a claim is, as a sentence and back. */
import { formatConfidence, parseConfidence } from '../../model/confidence.js'
import type { Confidence, ConfidenceKind } from '../../model/types.js'
import type { LevelScale, NoteLabels } from './labels.js'
import { fill, unfill, unfillPair } from './template.js'

/** The sentence, without its full stop. */
export function confidenceSentence(confidence: Confidence, note: NoteLabels): string {
  const { value, kind, scale, level } = confidence
  const number = fill(note.numbers[kind], value === null ? note.unknown : String(value))
  if (scale === undefined) return number
  if (level === undefined) return fill(note.scaled[scale], number)
  const words = levelName(scale, level, note)
  // Only a value that is not the level's own needs to be said.
  return value === null || formatConfidence(confidence) !== undefined
    ? words
    : fill(note.withValue, { level: words, value: String(value) })
}

/** The words for a level of a scale. */
export function levelName(scale: LevelScale, level: string, note: NoteLabels): string {
  const levels = note.levels[scale]
  return fill(
    note.scaled[scale],
    (Object.hasOwn(levels, level) ? levels[level] : undefined) ?? level,
  )
}

/** What {@link confidenceSentence} was written from. */
export function readConfidence(sentence: string, note: NoteLabels): Confidence | undefined {
  return (
    readPlainNumber(sentence, note) ??
    levelIndex(note).get(sentence) ??
    readLevelWithValue(sentence, note) ??
    readScaledNumber(sentence, note)
  )
}

function readPlainNumber(sentence: string, note: NoteLabels): Confidence | undefined {
  for (const kind of Object.keys(note.numbers) as ConfidenceKind[]) {
    const found = unfill(note.numbers[kind], sentence)
    if (found === note.unknown) return { value: null, kind }
    const value = found === undefined ? undefined : readNumber(found)
    if (value !== undefined) return { value, kind }
  }
  return undefined
}

function readScaledNumber(sentence: string, note: NoteLabels): Confidence | undefined {
  for (const [scale, words] of Object.entries(note.scaled)) {
    const number = readPlainNumber(unfill(words, sentence) ?? '', note)
    if (number) return { ...number, scale: scale as LevelScale }
  }
  return undefined
}

function readLevelWithValue(sentence: string, note: NoteLabels): Confidence | undefined {
  const pair = unfillPair(note.withValue, sentence, 'last')
  const { scale, level } = levelIndex(note).get(pair?.get('level') ?? '') ?? {}
  const value = readNumber(pair?.get('value') ?? '')
  if (scale === undefined || value === undefined) return undefined
  return parseConfidence({ scale, level, value }).confidence
}

const indexes = new WeakMap<NoteLabels, Map<string, Confidence>>()

/** Every level's sentence; words that two levels of one language share stand for the first. */
function levelIndex(note: NoteLabels): Map<string, Confidence> {
  const known = indexes.get(note)
  if (known) return known
  const index = new Map<string, Confidence>()
  for (const [scale, levels] of Object.entries(note.levels)) {
    for (const level of Object.keys(levels)) {
      const { confidence } = parseConfidence(`${scale}:${level}`)
      const sentence = levelName(scale as LevelScale, level, note)
      if (confidence && !index.has(sentence)) index.set(sentence, confidence)
    }
  }
  indexes.set(note, index)
  return index
}

function readNumber(text: string): number | undefined {
  if (!/^\d(?:\.\d+)?(?:e-\d+)?$/u.test(text)) return undefined
  const value = Number(text)
  return value >= 0 && value <= 1 ? value : undefined
}
