/** The usual parts of speech of words, and the lists that hold them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packWords, unpackWords } from '../../src/detect/en/packed-words.js'
import { usualTag } from '../../src/detect/en/usual-tags.js'
import { tokensOf } from './stages.js'

describe('packed words', () => {
  it('are handed on in order, each as it was', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abé1-’'), maxLength: 40 })
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        const unpacked: string[] = []
        unpackWords(packWords(words), (one) => unpacked.push(one))
        expect(unpacked).toEqual([...words].sort())
      }),
    )
  })

  it('share the beginning of the one before', () => {
    expect(packWords(['saying', 'say', 'says'])).toBe('AsayDingDs')
  })
})

describe('the usual tag', () => {
  it.each([
    ['said', 'VERB'],
    ['minister', 'NOUN'],
    ['quickly', 'ADV'],
    ['the', 'DET'],
    ['The', 'DET'],
    ['would', 'AUX'],
    ['of', 'ADP'],
  ])('of %s is %s, as the model has it', (word, tag) => {
    expect(usualTag(word)).toBe(tag)
  })

  it.each([
    ['Minister', 'PROPN'],
    ['Holmqvist', 'PROPN'],
    ['Beijing', 'PROPN'],
    ['Running', 'VERB'],
  ])('of %s is %s, by its capital', (word, tag) => {
    expect(usualTag(word)).toBe(tag)
  })

  it.each([
    ['unfracked', 'VERB'],
    ['grumbleless', 'ADJ'],
    ['blorp', 'NOUN'],
    ['non-blorp', 'ADJ'],
    ['rebel-held', 'VERB'],
    ['1,000', 'NUM'],
    ['22nd', 'ADJ'],
    ['1990s', 'NOUN'],
    ['20-year', 'NOUN'],
  ])('of %s is %s, by its form', (word, tag) => {
    expect(usualTag(word)).toBe(tag)
  })

  it('is some tag for whatever stands there', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => usualTag(text) !== ''))
  })
})

describe('the tag of a word among others', () => {
  const tagAmong = (sentence: string, word: string): string | undefined =>
    tokensOf(sentence).find(({ text }) => text === word)?.tag

  it.each([
    ['Liberals now control both houses.', 'control', 'VERB'],
    ['Holm often questions the figures.', 'questions', 'VERB'],
    ['They are planning to leave.', 'planning', 'VERB'],
    ['He left on a whistle stop tour.', 'stop', 'NOUN'],
    ['The campaign gave voice to them.', 'gave', 'VERB'],
    ['The paper is nearly half a century old.', 'half', 'NOUN'],
    ['She has a decisive lead in the regatta.', 'lead', 'NOUN'],
    ['He knows that the ships exist, Holm said.', 'exist', 'VERB'],
    ['The firm, a war monitor, said so.', 'monitor', 'NOUN'],
  ])('%s %s: %s', (sentence, word, tag) => {
    expect(tagAmong(sentence, word)).toBe(tag)
  })
})
