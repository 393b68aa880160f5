import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Annotator, annotate, type Claim } from '../../src/index.js'
import { makeTarget } from '../../src/model/target.js'

const SPEECH = 'Rain fell for two days, the ministry said.'

/** Suggests one claim a piece of text, each by a source of its own name. */
function suggesting(...pieces: string[]): Annotator {
  return (text, context) =>
    pieces.map((words, index): Claim => {
      const start = text.indexOf(words)
      const id = context.addSource({ id: `by-${index}`, kind: 'person', name: `Speaker ${index}` })
      return {
        id: `s${index}`,
        sources: [{ id }],
        status: 'suggested',
        targets: [makeTarget(text, start, start + words.length)],
      }
    })
}

async function read(markdown: string, annotator: Annotator) {
  const { provenance } = await annotate(markdown, { annotators: [annotator] })
  return {
    claims: provenance.claims.map(({ id }) => id),
    sources: provenance.sources.map(({ id }) => id),
  }
}

describe('suggestions beside the author’s claims', () => {
  it.each([
    // the author's markup | what is suggested | which claims there are
    ['the same words', `:claim[${SPEECH}]{#a}`, SPEECH, ['a']],
    ['fewer words', `:claim[${SPEECH}]{#a}`, 'two days', ['a']],
    ['hardly more words', `:claim[Rain fell for two days, the]{#a} ministry said.`, SPEECH, ['a']],
    ['words around', `Rain fell for :claim[two days]{#a}, the ministry said.`, SPEECH, ['s0', 'a']],
    [
      'other words',
      `:claim[Rain fell]{#a} for two days, the ministry said.`,
      'the ministry',
      ['a', 's0'],
    ],
  ])('%s', async (_, markdown, suggested, claims) => {
    const found = await read(markdown, suggesting(suggested))
    expect(found.claims).toEqual(claims)
    expect(found.sources).toEqual(claims.includes('s0') ? ['by-0'] : [])
  })

  it('keeps a source that another suggestion needs', async () => {
    const annotator: Annotator = (text, context) => {
      const id = context.addSource({ id: 'ministry', kind: 'organization', name: 'The ministry' })
      return ['Rain fell', 'two days'].map((words, index) => ({
        id: `s${index}`,
        sources: [{ id }],
        status: 'suggested',
        targets: [makeTarget(text, text.indexOf(words), text.indexOf(words) + words.length)],
      }))
    }
    expect(await read(':claim[Rain fell]{#a} for two days.', annotator)).toEqual({
      claims: ['a', 's1'],
      sources: ['ministry'],
    })
  })

  it('never gives a suggestion more of the author’s words than other words', async () => {
    const words = SPEECH.split(' ')
    const range = fc
      .tuple(fc.nat(words.length - 1), fc.nat(words.length - 1))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b) + 1] as const)
    await fc.assert(
      fc.asyncProperty(range, range, async ([from, to], [start, end]) => {
        const author = words.slice(from, to).join(' ')
        const before = words.slice(0, from).map((word) => `${word} `)
        const after = words.slice(to).map((word) => ` ${word}`)
        const markdown = `${before.join('')}:claim[${author}]{#a}${after.join('')}`
        const suggested = words.slice(start, end).join(' ')
        const at = SPEECH.indexOf(suggested)
        const { claims } = await read(markdown, suggesting(suggested))
        const own = SPEECH.indexOf(author, before.join('').length)
        const shared = Math.max(
          0,
          Math.min(at + suggested.length, own + author.length) - Math.max(at, own),
        )
        expect(claims.includes('a')).toBe(true)
        expect(claims.includes('s0')).toBe(shared <= suggested.length / 2)
      }),
      { numRuns: 60 },
    )
  })
})
