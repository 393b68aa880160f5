/**
 * The levels of each confidence scale.
 *
 * Only ICD 203 gives numbers, as bands. The numbers of the ordinal scales are this package's own
 * convention, so that levels of one scale can be ordered; they are no probabilities.
 */
import type { Confidence, ConfidenceKind, Scale } from './types.js'

export interface Level {
  /** The canonical spelling. */
  name: string
  /** The level's own number, `null` where it has none. */
  value: number | null
  /** The band of values that the level stands for, `[from, to)`, where the scale defines one. */
  band?: readonly [number, number]
  synonyms?: readonly string[]
}

export interface ScaleDefinition {
  kind: ConfidenceKind
  levels: readonly Level[]
  /** Whether a bare number may stand instead of a level. */
  numbers?: boolean
}

export const SCALE_LEVELS: Record<Exclude<Scale, 'number'>, ScaleDefinition> = {
  icd203: {
    kind: 'likelihood',
    levels: [
      { name: 'almost no chance', value: 0.03, band: [0.01, 0.05], synonyms: ['remote'] },
      { name: 'very unlikely', value: 0.125, band: [0.05, 0.2], synonyms: ['highly improbable'] },
      { name: 'unlikely', value: 0.325, band: [0.2, 0.45], synonyms: ['improbable'] },
      {
        name: 'roughly even chance',
        value: 0.5,
        band: [0.45, 0.55],
        synonyms: ['roughly even odds'],
      },
      { name: 'likely', value: 0.675, band: [0.55, 0.8], synonyms: ['probable'] },
      { name: 'very likely', value: 0.875, band: [0.8, 0.95], synonyms: ['highly probable'] },
      // The last band is closed: ICD 203 ends at 99 %.
      {
        name: 'almost certain',
        value: 0.97,
        band: [0.95, 0.990000001],
        synonyms: ['nearly certain'],
      },
    ],
  },
  'ic-confidence': {
    kind: 'evidence',
    levels: [
      { name: 'high', value: 0.9 },
      { name: 'moderate', value: 0.6 },
      { name: 'low', value: 0.3 },
    ],
  },
  'ipcc-confidence': {
    kind: 'evidence',
    levels: [
      { name: 'very high', value: 0.9 },
      { name: 'high', value: 0.8 },
      { name: 'medium', value: 0.5 },
      { name: 'low', value: 0.2 },
      { name: 'very low', value: 0.1 },
    ],
  },
  grade: {
    kind: 'evidence',
    levels: [
      { name: 'high', value: 0.9 },
      { name: 'moderate', value: 0.6 },
      { name: 'low', value: 0.3 },
      { name: 'very-low', value: 0.1 },
    ],
  },
  admiralty: {
    kind: 'evidence',
    levels: [
      { name: '1', value: 0.9 },
      { name: '2', value: 0.7 },
      { name: '3', value: 0.5 },
      { name: '4', value: 0.3 },
      { name: '5', value: 0.1 },
      { name: '6', value: null },
    ],
  },
  factbank: {
    kind: 'speaker',
    levels: ['CT+', 'PR+', 'PS+', 'CT-', 'PR-', 'PS-', 'CTu', 'Uu'].map((name) => ({
      name,
      value: null,
    })),
  },
  'tei-cert': {
    kind: 'annotator',
    numbers: true,
    levels: ['high', 'medium', 'low', 'unknown'].map((name) => ({ name, value: null })),
  },
}

/** Whether a confidence is as the parser leaves it: its own kind, a known level, a value within it. */
export function isCanonical({ value, kind, scale, level }: Confidence): boolean {
  if (scale === undefined) return level === undefined && value !== null
  const definition = SCALE_LEVELS[scale]
  if (kind !== definition.kind) return false
  if (level === undefined) return definition.numbers === true && value !== null
  const known = definition.levels.find((candidate) => candidate.name === level)
  return known !== undefined && (value === known.value || (value !== null && fits(known, value)))
}

/** Whether `value` is in the level's band, or is its own value where it has none. */
export function fits(level: Level, value: number): boolean {
  return level.band ? value >= level.band[0] && value < level.band[1] : value === level.value
}
