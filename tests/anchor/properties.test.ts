import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchor, toSelector } from '../../src/anchor/index.js'

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' })

function bounds(text: string): number[] {
  return [...[...segmenter.segment(text)].map(({ index }) => index), text.length]
}

const word = fc.oneof(
  fc.constantFrom(
    'the',
    'a',
    'of',
    'ferry',
    'not',
    '40',
    '1,000',
    'Alvarez',
    'said',
    '—',
    '“',
    '”',
    '…',
  ),
  fc.stringMatching(/^[a-z]{1,8}$/),
  fc.constantFrom(
    '中文',
    '天气',
    'กำลัง',
    'العربية',
    '날씨가',
    'cafe\u0301',
    '👩‍👩‍👧',
    '🇫🇷🇩🇪',
    'e\u0301',
  ),
)
const prose = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '\n', '', ', ', '. ', '  ')), {
    minLength: 1,
    maxLength: 60,
  })
  .map((pairs) => pairs.flat().join(''))
const anyText = fc.oneof(
  prose,
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }),
)

/** A text and a non-empty range of it on grapheme bounds. */
const passage = (
  texts: fc.Arbitrary<string>,
): fc.Arbitrary<{ text: string; start: number; end: number }> =>
  fc.tuple(texts, fc.nat(), fc.nat()).map(([text, a, b]) => {
    const all = bounds(text)
    const first = a % (all.length - 1)
    const last = first + 1 + (b % (all.length - 1 - first))
    return { text, start: all[first] ?? 0, end: all[last] ?? text.length }
  })

function count(text: string, part: string): number {
  let found = 0
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) found++
  return found
}

function joins(text: string, at: number): boolean {
  return /^[\p{L}\p{N}\p{M}]{2}$/u.test(text.slice(Math.max(0, at - 1), at + 1))
}

describe('properties', () => {
  it('on the unchanged text, with it known, every range is exact', () => {
    fc.assert(
      fc.property(passage(anyText), ({ text, start, end }) => {
        const [answer] = anchor(text, [toSelector(text, [start, end])], { base: text })
        expect(answer).toMatchObject({ status: 'exact', start, end })
      }),
      { numRuns: 500 },
    )
  })

  it('on the unchanged text, with nothing known, every range is exact unless quote and context repeat', () => {
    fc.assert(
      fc.property(passage(anyText), ({ text, start, end }) => {
        const selector = toSelector(text, [start, end])
        const [answer] = anchor(text, [selector])
        const copies = count(text, selector.prefix + selector.exact + selector.suffix)
        if (copies > 1) expect(answer?.status).toBe('ambiguous')
        else expect(answer).toMatchObject({ status: 'exact', start, end })
      }),
      { numRuns: 500 },
    )
  })

  it('an insertion elsewhere never moves a unique quote', () => {
    fc.assert(
      fc.property(passage(prose), prose, fc.nat(), ({ text, start, end }, inserted, place) => {
        const outside = bounds(text).filter((at) => at <= start || at >= end)
        const at = outside[place % outside.length] ?? 0
        const now = text.slice(0, at) + inserted + text.slice(at)
        const quote = text.slice(start, end)
        const moved = at <= start ? inserted.length : 0
        fc.pre(count(text, quote) === 1 && count(now, quote) === 1)
        // Next to the passage an edit can make another word, or another character, of its own.
        fc.pre(!joins(now, start + moved) && !joins(now, end + moved))
        fc.pre(bounds(now).includes(start + moved) && bounds(now).includes(end + moved))
        const [answer] = anchor(now, [toSelector(text, [start, end])], { base: text })
        expect(answer).toMatchObject({ status: 'exact', start: start + moved, end: end + moved })
      }),
      { numRuns: 1000 },
    )
  })

  it('a deletion elsewhere never moves a unique quote', () => {
    fc.assert(
      fc.property(passage(prose), fc.nat(), fc.nat(), ({ text, start, end }, a, b) => {
        const before = a % 2 === 0
        const all = bounds(text).filter((at) => (before ? at <= start : at >= end))
        const from = all[a % all.length] ?? 0
        const to = all.filter((at) => at >= from)[b % all.filter((at) => at >= from).length] ?? from
        const now = text.slice(0, from) + text.slice(to)
        const quote = text.slice(start, end)
        const moved = before ? from - to : 0
        fc.pre(count(text, quote) === 1 && count(now, quote) === 1)
        // Next to the passage an edit can make another word, or another character, of its own.
        fc.pre(!joins(now, start + moved) && !joins(now, end + moved))
        fc.pre(bounds(now).includes(start + moved) && bounds(now).includes(end + moved))
        const [answer] = anchor(now, [toSelector(text, [start, end])], { base: text })
        expect(answer).toMatchObject({ status: 'exact', start: start + moved, end: end + moved })
      }),
      { numRuns: 1000 },
    )
  })

  it('swapping two paragraphs keeps every sentence in them', () => {
    const vocabulary = `harbour ferry pilot winter contract engine council vote island bridge ticket
      storm captain route fuel tide crew budget repair schedule pier cargo signal anchor deck`.split(
      /\s+/,
    )
    const sentence = fc
      .tuple(
        fc.uniqueArray(fc.constantFrom(...vocabulary), { minLength: 6, maxLength: 10 }),
        fc.nat(9999),
      )
      .map(([words, number]) => `The ${words.join(' ')} of ${number} ended.`)
    const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(
        fc.uniqueArray(paragraph, {
          minLength: 2,
          maxLength: 8,
          selector: (lines) => lines.join(' '),
        }),
        fc.nat(),
        fc.nat(),
        (paragraphs, a, b) => {
          const text = paragraphs.map((lines) => lines.join(' ')).join('\n')
          const first = a % paragraphs.length
          const second = b % paragraphs.length
          const swapped = [...paragraphs]
          swapped[first] = paragraphs[second] ?? []
          swapped[second] = paragraphs[first] ?? []
          const now = swapped.map((lines) => lines.join(' ')).join('\n')
          const sentences = paragraphs.flat().filter((line) => count(text, line) === 1)
          const selectors = sentences.map((line) => {
            const start = text.indexOf(line)
            return toSelector(text, [start, start + line.length])
          })
          anchor(now, selectors, { base: text }).forEach((answer, index) => {
            expect(['exact', 'moved']).toContain(answer.status)
            expect(now.slice(answer.start, answer.end)).toBe(sentences[index])
          })
        },
      ),
      { numRuns: 300 },
    )
  })

  it('answers lie within the text, on grapheme bounds, whatever is asked', () => {
    fc.assert(
      fc.property(
        anyText,
        anyText,
        fc.record({
          exact: anyText,
          prefix: anyText,
          suffix: anyText,
          start: fc.integer(),
          end: fc.integer(),
        }),
        fc.boolean(),
        (text, base, selector, known) => {
          const [answer] = anchor(text, [selector], known ? { base } : {})
          if (answer?.start === undefined || answer.end === undefined) return
          expect(bounds(text)).toContain(answer.start)
          expect(bounds(text)).toContain(answer.end)
          expect(answer.end).toBeGreaterThan(answer.start)
        },
      ),
      { numRuns: 500 },
    )
  })
})
