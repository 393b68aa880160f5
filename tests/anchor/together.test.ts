import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Anchoring, anchor, type Selector, toSelector } from '../../src/anchor/index.js'

/** Two entries of a list that read alike, each after a heading of its own. */
const base = `Harbour of Aldersund
Founded by whalers, it has two piers and a lighthouse of red brick.
Its office is in the white house beside the crane; moorings are free for one night only.
Harbour of Brevik
A ferry from the mainland calls here every morning in summer.
Its office is in the white house beside the crane; moorings are free for one night only.
Harbour of Corvoy
Nobody has lived on the island since the school burned down.`

function at(quote: string, from = 0, text: string = base): Selector {
  const start = text.indexOf(quote, from)
  return toSelector(text, [start, start + quote.length])
}

function last(text: string, selectors: Selector[]): Anchoring | undefined {
  return anchor(text, selectors).at(-1)
}

const second = base.indexOf('Its office', base.indexOf('Brevik'))

describe('passages found together, without the old text', () => {
  const edited = `A guide for sailors, revised.\n${base.replace('two piers', 'three piers')}`

  it('tells copies apart whose contexts are the same by the passages around them', () => {
    const quote = at('beside the crane; moorings', second)
    expect(last(edited, [quote])?.status).toBe('ambiguous')
    const neighbours = [at('A ferry from the mainland calls here'), at('Nobody has lived')]
    expect(last(edited, [...neighbours, quote])).toMatchObject({
      status: 'exact',
      start: edited.lastIndexOf('beside the crane; moorings'),
    })
  })

  it('does not take a sentence that was deleted for the one that reads like it', () => {
    const old = `${base}\nThe pier was rebuilt in 1987 after a storm. It is a mile long.`
    const kept = 'The pier was rebuilt in 1953 after a fire.'
    const before = old.replace('Its office', `${kept} Its office`)
    const text = before.replace('The pier was rebuilt in 1987 after a storm. ', '')
    const quote = at('The pier was rebuilt in 1987 after a storm', 0, before)
    const others = [at(kept, 0, before), at('Nobody has lived', 0, before), at('It is a mile')]
    expect(last(text, [...others, quote])?.start).toBeUndefined()
  })

  it('takes offsets that count code points, or start elsewhere, for the order that they give', () => {
    const neighbours = [at('A ferry from the mainland calls here'), at('Nobody has lived')]
    const quotes = [...neighbours, at('beside the crane; moorings', second)]
    const shifted = quotes.map((quote) => ({
      ...quote,
      start: (quote.start ?? 0) + 500,
      end: (quote.end ?? 0) + 500,
    }))
    expect(last(edited, shifted)?.start).toBe(edited.lastIndexOf('beside the crane; moorings'))
  })

  it('leaves out offsets that contradict one another', () => {
    const quotes = [at('Founded by whalers'), at('Nobody has lived'), at('Harbour of Brevik')]
    const all = quotes.map((quote) => ({ ...quote, start: 100, end: 100 + quote.exact.length }))
    for (const [index, { start, end }] of anchor(edited, all).entries()) {
      expect(edited.slice(start, end)).toBe(quotes[index]?.exact)
    }
  })
})

const words = `harbour ferry pilot winter contract engine council vote island bridge ticket storm
  captain route fuel tide crew budget repair schedule pier cargo signal anchor deck`.split(/\s+/)
const sentence = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom(...words), { minLength: 5, maxLength: 9 }),
    fc.integer({ min: 10, max: 99 }),
  )
  .map(([list, number]) => `The ${list.join(' ')} of ${number} ended.`)
const article = fc.uniqueArray(sentence, { minLength: 3, maxLength: 12 })

/** Every sentence of an article laid out, one a line. */
function selectorsOf(sentences: readonly string[]): Selector[] {
  const text = sentences.join('\n')
  return sentences.map((line) => at(line, 0, text))
}

describe('properties of passages found together', () => {
  it('their order in the list makes no difference', () => {
    fc.assert(
      fc.property(article, article, fc.nat(), (sentences, others, cut) => {
        const selectors = selectorsOf(sentences)
        const half = cut % sentences.length
        const text = [...sentences.slice(half), ...others, ...sentences.slice(1, half)].join('\n')
        const forwards = anchor(text, selectors)
        const backwards = anchor(text, [...selectors].reverse()).reverse()
        expect(backwards).toEqual(forwards)
      }),
      { numRuns: 200 },
    )
  })

  it('swapped paragraphs keep their sentences, or say that they cannot tell', () => {
    fc.assert(
      fc.property(article, fc.nat(), fc.nat(), (sentences, a, b) => {
        const now = [...sentences]
        const [i, j] = [a % now.length, b % now.length]
        now[i] = sentences[j] ?? ''
        now[j] = sentences[i] ?? ''
        const text = now.join('\n')
        for (const [index, { status, start, end }] of anchor(
          text,
          selectorsOf(sentences),
        ).entries()) {
          expect(status).toBe('exact')
          expect(text.slice(start, end)).toBe(sentences[index])
        }
      }),
      { numRuns: 200 },
    )
  })

  it('whatever their offsets say, a whole sentence is never placed on another', () => {
    fc.assert(
      fc.property(
        article,
        article,
        fc.infiniteStream(fc.nat(4000)),
        (sentences, others, starts) => {
          const text = [...others, ...sentences].join('\n')
          const wrong = selectorsOf(sentences).map((selector) => {
            const start = starts.next().value ?? 0
            return { ...selector, start, end: start + selector.exact.length }
          })
          for (const [index, { start, end }] of anchor(text, wrong).entries()) {
            if (start !== undefined) expect(text.slice(start, end)).toBe(sentences[index])
          }
        },
      ),
      { numRuns: 200 },
    )
  })

  it('an edit elsewhere never moves a quote that is unique', () => {
    fc.assert(
      fc.property(article, sentence, fc.nat(), fc.boolean(), (sentences, other, place, cuts) => {
        const at = place % sentences.length
        const now = [...sentences]
        now.splice(at, cuts ? 1 : 0, ...(cuts ? [] : [other]))
        const text = now.join('\n')
        const answers = anchor(text, selectorsOf(sentences))
        for (const [index, { start, end }] of answers.entries()) {
          if (cuts && index === at) continue
          expect(text.slice(start, end)).toBe(sentences[index])
        }
      }),
      { numRuns: 200 },
    )
  })
})
