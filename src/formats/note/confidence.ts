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
  if (level === undefined) return fill(note.level, { level: number, scale: note.scales[scale] })
  const words = { level: levelName(scale, level, note), scale: note.scales[scale] }
  // Only a value that is not the level's own needs to be said.
  return value === null || formatConfidence(confidence) !== undefined
    ? fill(note.level, words)
    : fill(note.levelWithValue, { ...words, value: String(value) })
}

/** The words for a level. */
export function levelName(scale: LevelScale, level: string, note: NoteLabels): string {
  const levels = note.levels[scale]
  return (Object.hasOwn(levels, level) ? levels[level] : undefined) ?? level
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
  const pair = unfillPair(note.level, sentence, 'last')
  const scale = Object.entries(note.scales).find(([, words]) => words === pair?.get('scale'))
  const number = readPlainNumber(pair?.get('level') ?? '', note)
  return scale && number ? { ...number, scale: scale[0] as LevelScale } : undefined
}

function readLevelWithValue(sentence: string, note: NoteLabels): Confidence | undefined {
  // The value is the last number; those before belong to a scale's name.
  const found = sentence
    .slice(-32)
    .match(/\d(?:\.\d+)?(?:e-\d+)?/gu)
    ?.at(-1)
  const value = found === undefined ? undefined : readNumber(found)
  if (found === undefined || value === undefined) return undefined
  for (const [scale, levels] of Object.entries(note.levels)) {
    for (const level of Object.keys(levels)) {
      const words = {
        level: levelName(scale as LevelScale, level, note),
        scale: note.scales[scale as LevelScale],
      }
      if (sentence === fill(note.levelWithValue, { ...words, value: found })) {
        const { confidence } = parseConfidence({ scale, level, value })
        return confidence
      }
    }
  }
  return undefined
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
      const sentence = fill(note.level, {
        level: levelName(scale as LevelScale, level, note),
        scale: note.scales[scale as LevelScale],
      })
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
