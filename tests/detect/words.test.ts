/** What is kept of words from text to text, and lines that are read in pieces. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { detect } from '../../src/detect/index.js'
import { Lines } from '../../src/detect/reading/lines.js'
import { WordList } from '../../src/detect/words/word-lists.js'
import { tokensOf } from './stages.js'

const STORIES = [
  'Rachel Carson said that the sea would be what nobody expects.',
  '“It will be a shame,” the ministry said. “What matters is the coast.”',
  'Officials warned on Monday that the ice may melt, while Sagan hopes to be there.',
  'According to a report by the World Bank, more than 1,000 people left; who led them was unclear.',
]

describe('words that were met before', () => {
  beforeEach(() => void vi.resetModules())

  it('change nothing in the texts that follow', async () => {
    const fresh = async () => (await import('../../src/detect/index.js')).detect
    const forwards = await fresh()
    const first = STORIES.map((text) => forwards(text, { lang: 'en' }))
    vi.resetModules()
    const backwards = await fresh()
    const second = [...STORIES].reverse().map((text) => backwards(text, { lang: 'en' }))
    expect(second.reverse()).toEqual(first)
  })

  it('may be more than are kept', () => {
    const words = Array.from({ length: 61_000 }, (_, i) => `w${i.toString(36)}x`).join(' ')
    const story = 'Rachel Carson said that the sea was rising.'
    const expected = detect(story, { lang: 'en' })
    const [behind] = detect(`${words}\n${story}`, { lang: 'en' }).slice(-1)
    const shift = words.length + 1
    expect(behind?.speaker).toBe('Rachel Carson')
    expect(behind?.content).toEqual(
      expected[0]?.content.map(([start, end]) => [start + shift, end + shift]),
    )
    expect(detect(story, { lang: 'en' })).toEqual(expected)
  })
})

describe('a line that is no paragraph', () => {
  const story = 'The agency said that the probe had left the solar system. '

  it('is cut behind a sentence', () => {
    const text = story.repeat(2000)
    const lines = [...new Lines(text, new Map())]
    expect(lines.length).toBeGreaterThan(1)
    for (const { start, end } of lines) expect(text.slice(start, end)).toMatch(/^The .*system\. ?$/)
    expect(detect(text)).toHaveLength(2000)
  })

  it('is cut behind a word where it has no sentences', () => {
    const text = 'word '.repeat(30_000)
    for (const { start, end } of new Lines(text, new Map()))
      expect(text.slice(start, end).trim()).toMatch(/^word( word)*$/)
  })

  it('stays whole where it has no white space', () => {
    const text = 'a'.repeat(120_000)
    expect([...new Lines(text, new Map())]).toHaveLength(1)
  })
})

describe('a long article', () => {
  const story = [
    '“The sea is rising,” Rachel Carson said. “It rises every year.',
    '“Nobody looks.”',
    'Carson went on:',
    '“We have known it since 1951.”',
    'Nobody else spoke.',
    '',
  ].join('\n')

  it('is read the same wherever the groups end in which paragraphs are analysed', () => {
    const alone = detect(story, { lang: 'en' })
    expect(alone.map(({ content }) => content.length)).toEqual([3, 1])
    const found = detect(story.repeat(200), { lang: 'en' })
    expect(found).toHaveLength(200 * alone.length)
    found.forEach((attribution, i) => {
      const shift = Math.floor(i / alone.length) * story.length
      expect(attribution.speaker).toBe('Rachel Carson')
      expect(attribution.content).toEqual(
        alone[i % alone.length]?.content.map(([start, end]) => [start + shift, end + shift]),
      )
    })
  })
})

describe('a list of words', () => {
  const list = new WordList('said says')

  it('holds words whatever their capitals', () => {
    const tokens = tokensOf('Said she said says')
    expect(tokens.map((token) => list.has(token))).toEqual([true, false, true, true])
    expect(tokens.map(({ lexeme }) => list.has(lexeme))).toEqual([true, false, true, true])
  })

  it('is asked of small letters as they are', () => {
    expect(list.includes('said')).toBe(true)
    expect(list.includes('Said')).toBe(false)
    expect(list.includes('saying')).toBe(false)
  })
})
