import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Attribution, detect } from '../../src/detect/index.js'
import { annotate } from '../../src/index.js'

const speaker = fc.constantFrom(
  'Rachel Carson',
  'the World Bank',
  'NASA',
  'a senior official',
  'Mr. Sagan',
  'she',
  'the ministry’s report',
)
const verb = fc.constantFrom(
  'said',
  'says',
  'told reporters',
  'argued',
  'warned',
  'wrote',
  'believes',
)
const clause = fc.constantFrom(
  'the sea may rise',
  'birds fell silent in the spring',
  'it’s a disgrace that nobody acted',
  'more than 1,000 people left the coast',
  'the probe will reach Pluto',
)
const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)

/** Sentences as articles have them, some of which attribute nothing. */
const sentence = fc
  .tuple(speaker, verb, clause, clause, fc.nat(8))
  .map(([who, says, one, two, form]) => {
    switch (form) {
      case 0:
        return `${capital(who)} ${says} that ${one}.`
      case 1:
        return `“${capital(one)},” ${who} ${says}.`
      case 2:
        return `“${capital(one)},” ${who} ${says}. “${capital(two)}.”`
      case 3:
        return `${capital(one)}, according to ${who}.`
      case 4:
        return `According to ${who}, “${one}” and ${two}.`
      case 5:
        return `${capital(who)} ${says}, “${capital(one)},” and ${two}.`
      case 6:
        return `“${capital(one)}. ${capital(two)}”`
      case 7:
        return `${capital(who)} (${two}) ${says} ${one}; ${two}.`
      default:
        return `${capital(one)}.`
    }
  })
const article = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(' ')).join('\n'))

/** Marks, words and line ends in any order. */
const rubbish = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '"',
        '“',
        '”',
        "'",
        '’',
        '(',
        ')',
        ':',
        '—',
        '\n',
        '\r\n',
        '\u2028',
        '🚀',
        ' ',
      ),
      fc.constantFrom(
        'said',
        'that',
        'who',
        'according to',
        'Kim',
        'He',
        'By',
        '(AP)',
        '(LEAD)',
        '▲',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(' '))

const find = (text: string): Attribution[] => detect(text, { lang: 'en' })
const spansOf = ({ source, cue, content, hedges = [] }: Attribution) => [
  source,
  cue,
  content,
  hedges,
]

describe('what holds for every text', () => {
  it('gives spans inside the text, in order, that neither overlap nor cut a character', () => {
    fc.assert(
      fc.property(fc.oneof(article, rubbish), (text) => {
        for (const found of find(text)) {
          expect(found.content.length).toBeGreaterThan(0)
          for (const spans of spansOf(found)) {
            for (const [start, end] of spans) {
              expect(start).toBeGreaterThanOrEqual(0)
              expect(start).toBeLessThan(end)
              expect(end).toBeLessThanOrEqual(text.length)
              const words = text.slice(start, end)
              expect(words).toBe(words.trim())
              // It throws on half a surrogate pair.
              expect(() => encodeURIComponent(words)).not.toThrow()
            }
          }
          for (const spans of [found.source, found.content]) {
            for (const [index, [start]] of spans.entries()) {
              expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.[1] ?? 0)
            }
          }
        }
      }),
    )
  })

  it('gives the same again', () => {
    fc.assert(
      fc.property(fc.oneof(article, rubbish), (text) => {
        expect(find(text)).toEqual(find(text))
      }),
    )
  })

  it('calls direct what stands between quotation marks, and indirect what does not', () => {
    fc.assert(
      fc.property(article, (text) => {
        for (const { quotation, content } of find(text)) {
          const words = content.map(([start, end]) => text.slice(start, end))
          if (quotation === 'indirect') for (const piece of words) expect(piece).not.toMatch(/[“”]/)
          else expect(words.some((piece) => /[“”]/.test(piece))).toBe(true)
        }
      }),
    )
  })

  it('moves all spans alike when plain paragraphs come before', () => {
    const plain = fc
      .array(fc.constantFrom('the river runs south.', 'it was cold in the valley.'), {
        minLength: 1,
        maxLength: 5,
      })
      .map((lines) => lines.map((line) => `${capital(line)}\n`).join(''))
    fc.assert(
      fc.property(article, plain, (text, before) => {
        const by = before.length
        const moved = find(text).map((found) => ({
          ...found,
          ...Object.fromEntries(
            (['source', 'cue', 'content', 'hedges'] as const)
              .filter((key) => found[key])
              .map((key) => [key, found[key]?.map(([start, end]) => [start + by, end + by])]),
          ),
        }))
        expect(find(before + text)).toEqual(moved)
      }),
    )
  })

  it('finds the same with straight quotation marks as with curly ones', () => {
    const places = ({ source, cue, content, rule, type, quotation }: Attribution) => ({
      source,
      cue,
      content,
      rule,
      type,
      quotation,
    })
    fc.assert(
      fc.property(article, (text) => {
        const straight = text.replace(/[“”]/g, '"').replace(/’/g, "'")
        expect(find(straight).map(places)).toEqual(find(text).map(places))
      }),
    )
  })

  it('suggests claims whose words are those of the text, each id once', async () => {
    await fc.assert(
      fc.asyncProperty(article, async (text) => {
        const { provenance, text: rendered } = await annotate(text.replaceAll('\n', '\n\n'), {
          detect: true,
        })
        const sources = new Set(provenance.sources.map(({ id }) => id))
        for (const { targets, sources: references, status } of provenance.claims) {
          expect(status).toBe('suggested')
          for (const { start, end, exact } of targets)
            expect(rendered.slice(start, end)).toBe(exact)
          for (const { id, via = [], at } of references)
            for (const one of [id, ...via, ...(at ? [at] : [])]) expect(sources).toContain(one)
        }
        const ids = provenance.claims.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
      }),
      { numRuns: 30 },
    )
  })
})
