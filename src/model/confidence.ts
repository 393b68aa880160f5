/** How confidence is written in one word, and as an object. */
import { fits, type Level, SCALE_LEVELS, type ScaleDefinition } from './scales.js'
import type { Confidence, ConfidenceKind, Fault, Scale, Source } from './types.js'
import { asRecord, describe, Report } from './untrusted.js'
import { CONFIDENCE_KINDS, isOneOf, RELIABILITIES, SCALES } from './vocabulary.js'

export interface ParsedConfidence {
  confidence?: Confidence
  /** The letter of an Admiralty rating such as `admiralty:B2`; it belongs to the source. */
  reliability?: NonNullable<Source['reliability']>
  /** The first of {@link faults}. */
  fault?: Fault
  faults: Fault[]
}

export interface ParseConfidenceOptions {
  /** The scale of a bare word, as declared in the front matter. */
  scale?: Scale
}

type NamedScale = Exclude<Scale, 'number'>

const NUMBER = /^\+?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?$/i

/**
 * Reads a confidence from markup, front matter or plain data.
 *
 * A number is always a number from 0 to 1, whatever scale is declared. A word needs its scale,
 * declared or in front (`icd203:likely`). Synonyms become the scale's own level.
 *
 * @param value `0.8`, `'0.8'`, `'likely'`, `'icd203:likely'`, `'admiralty:B2'`, or
 *   `{ value?, kind?, scale?, level? }`
 * @returns what could be read; faults `confidence-out-of-range`, `invalid-confidence`,
 *   `missing-scale`, `unknown-scale`, `unknown-level`, `confidence-mismatch`, `unknown-key`
 */
export function parseConfidence(
  value: unknown,
  options: ParseConfidenceOptions = {},
): ParsedConfidence {
  const report = new Report()
  const read =
    typeof value === 'number'
      ? { confidence: fromNumber(value, 'annotator', report) }
      : typeof value === 'string'
        ? fromText(value, options.scale, report)
        : fromObject(value, options.scale, report)
  const result: ParsedConfidence = { faults: report.faults }
  if (read.confidence) result.confidence = read.confidence
  if (read.reliability) result.reliability = read.reliability
  const [first] = report.faults
  if (first) result.fault = first
  return result
}

/**
 * The inline spelling of a confidence.
 *
 * @returns as in `0.8` or `icd203:likely`; undefined where only the object form carries it: a
 *   number of another kind than `annotator`, or a value that is not its level's own
 */
export function formatConfidence(confidence: Confidence): string | undefined {
  const { value, kind, scale, level } = confidence
  if (!scale) return kind === 'annotator' && value !== null ? String(value) : undefined
  const definition = SCALE_LEVELS[scale]
  if (kind !== definition.kind) return undefined
  if (level === undefined) {
    return definition.numbers && value !== null ? `${scale}:${value}` : undefined
  }
  const known = definition.levels.find((candidate) => candidate.name === level)
  return known && known.value === value ? `${scale}:${level}` : undefined
}

interface Read {
  confidence?: Confidence | undefined
  reliability?: NonNullable<Source['reliability']> | undefined
}

function fromNumber(
  value: number,
  kind: ConfidenceKind,
  report: Report,
  key?: string,
): Confidence | undefined {
  if (value >= 0 && value <= 1) return { value: value + 0, kind }
  report.add(
    'confidence-out-of-range',
    `Confidence is a number from 0 to 1, found ${describe(value)}`,
    {
      ...(key ? { key } : {}),
      actual: describe(value),
      expected: value > 1 && value <= 100 ? [String(value / 100)] : ['0..1'],
    },
  )
  return undefined
}

function fromText(text: string, declared: Scale | undefined, report: Report): Read {
  const trimmed = text.trim()
  if (NUMBER.test(trimmed)) return { confidence: fromNumber(Number(trimmed), 'annotator', report) }
  const colon = trimmed.indexOf(':')
  const scale = colon < 0 ? declared : trimmed.slice(0, colon).trim().toLowerCase()
  const word = trimmed.slice(colon + 1).trim()
  if (trimmed === '' || word === '') {
    report.add('invalid-confidence', 'Confidence is empty: write a number from 0 to 1 or a level', {
      actual: trimmed,
    })
    return {}
  }
  if (scale === undefined || (colon < 0 && scale === 'number')) {
    report.add(
      'missing-scale',
      `Confidence ${describe(trimmed)} needs its scale, since bodies use the same words for different levels`,
      { actual: trimmed, expected: scalesWith(trimmed) },
    )
    return {}
  }
  if (!isOneOf(SCALES, scale)) {
    report.add('unknown-scale', `Unknown confidence scale ${describe(scale)}`, {
      actual: scale,
      expected: [...SCALES],
    })
    return {}
  }
  if (scale === 'number') {
    if (NUMBER.test(word)) return { confidence: fromNumber(Number(word), 'annotator', report) }
    report.add('invalid-confidence', `Expected a number from 0 to 1, found ${describe(word)}`, {
      actual: word,
    })
    return {}
  }
  if (NUMBER.test(word) && scale !== 'admiralty') {
    return { confidence: fromScale(scale, undefined, Number(word), report) }
  }
  return fromWord(scale, word, undefined, report)
}

/** A word of a scale; for Admiralty also a letter, or a letter and a digit. */
function fromWord(
  scale: NamedScale,
  word: string,
  value: number | undefined,
  report: Report,
): Read {
  const rating = scale === 'admiralty' ? /^([A-F])([1-6])?$/i.exec(word) : null
  if (!rating) return { confidence: fromScale(scale, word, value, report) }
  const letter = (rating[1] ?? '').toUpperCase()
  return {
    reliability: isOneOf(RELIABILITIES, letter) ? letter : undefined,
    confidence: rating[2] ? fromScale(scale, rating[2], value, report) : undefined,
  }
}

function fromScale(
  scale: NamedScale,
  word: string | undefined,
  value: number | undefined,
  report: Report,
): Confidence | undefined {
  const definition = SCALE_LEVELS[scale]
  const { kind } = definition
  if (word === undefined) {
    if (value === undefined) return undefined
    if (definition.numbers) {
      const read = fromNumber(value, kind, report)
      return read && { value: read.value, kind, scale }
    }
    const level = definition.levels.find((candidate) => fits(candidate, value))
    if (level) return { value, kind, scale, level: level.name }
    report.add('confidence-out-of-range', `No level of ${scale} has the value ${describe(value)}`, {
      actual: describe(value),
      expected: levelNames(definition),
    })
    return undefined
  }
  const level = findLevel(definition, word)
  if (!level) {
    report.add('unknown-level', `${scale} has no level ${describe(word)}`, {
      actual: word,
      expected: levelNames(definition),
    })
    return undefined
  }
  if (value !== undefined && !fits(level, value)) {
    report.add(
      'confidence-mismatch',
      `${scale} \`${level.name}\` does not have the value ${describe(value)}; its own is taken`,
      {
        actual: describe(value),
        expected: [level.band ? formatBand(level.band) : String(level.value)],
      },
    )
    return { value: level.value, kind, scale, level: level.name }
  }
  return { value: value ?? level.value, kind, scale, level: level.name }
}

function fromObject(input: unknown, declared: Scale | undefined, report: Report): Read {
  const record = asRecord(input)
  if (!record) {
    report.add(
      'invalid-confidence',
      `Confidence is a number, a level or an object with \`value\`, \`kind\`, \`scale\` and \`level\`, found ${describe(input)}`,
      { actual: describe(input) },
    )
    return {}
  }
  let value: number | undefined
  let kind: ConfidenceKind | undefined
  let scale: Scale | undefined
  let scaled = false
  let level: string | undefined
  for (const [key, found] of report.entries(record)) {
    if (found === null || found === undefined) continue
    if (key === 'value') {
      if (typeof found === 'number' && found >= 0 && found <= 1) value = found + 0
      else if (typeof found === 'number') fromNumber(found, 'annotator', report, key)
      else report.wrongType(key, 'a number from 0 to 1', found)
    } else if (key === 'kind') kind = report.oneOf(key, CONFIDENCE_KINDS, found, 'unknown-kind')
    else if (key === 'scale') {
      scaled = true
      scale = report.oneOf(key, SCALES, found, 'unknown-scale')
    } else if (key === 'level') {
      if (typeof found === 'string') level = found
      else if (typeof found === 'number') level = String(found)
      else report.wrongType(key, 'a level', found)
    } else report.unknownKey(key, ['value', 'kind', 'scale', 'level'])
  }
  // A declared scale is for words: a bare number stays a number.
  if (level !== undefined && !scaled) scale = declared
  if (scale === undefined || scale === 'number') {
    if (level !== undefined && (!scaled || scale === 'number')) {
      report.add('missing-scale', `Level ${describe(level)} needs its scale`, {
        key: 'level',
        actual: level,
        expected: scalesWith(level),
      })
    }
    return value === undefined
      ? missing(report, level)
      : { confidence: { value, kind: kind ?? 'annotator' } }
  }
  const own = SCALE_LEVELS[scale].kind
  if (kind !== undefined && kind !== own) {
    report.add('confidence-mismatch', `${scale} is a scale of \`${own}\`, not of \`${kind}\``, {
      key: 'kind',
      actual: kind,
      expected: [own],
    })
  }
  if (level === undefined && value === undefined) return missing(report, level)
  return level === undefined
    ? { confidence: fromScale(scale, undefined, value, report) }
    : fromWord(scale, level, value, report)
}

/** Neither number nor level: that is a fault, unless one has been reported for them. */
function missing(report: Report, level: string | undefined): Read {
  if (level === undefined && report.faults.length === 0) {
    report.add('invalid-confidence', 'Confidence needs a `value` or a `level`')
  }
  return {}
}

function findLevel(definition: ScaleDefinition, word: string): Level | undefined {
  const wanted = fold(word)
  return definition.levels.find(
    (level) =>
      fold(level.name) === wanted || level.synonyms?.some((synonym) => synonym === wanted) === true,
  )
}

/** `Very-Likely`, `very_likely` and `very likely` are one; the minus of `CT-` stays. */
function fold(word: string): string {
  return word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .replace(/-(?=[a-z])/g, ' ')
}

function levelNames(definition: ScaleDefinition): string[] {
  return definition.levels.map((level) => level.name)
}

function formatBand(band: readonly [number, number]): string {
  return `${band[0]}..${Number(band[1].toFixed(2))}`
}

/** The spellings of `word` with each scale that knows it. */
function scalesWith(word: string): string[] {
  return Object.entries(SCALE_LEVELS).flatMap(([scale, definition]) => {
    const level = findLevel(definition, word)
    return level ? [`${scale}:${level.name}`] : []
  })
}
