/** Words that come through somebody else, and words that nobody said. */
import { describe, expect, it } from 'vitest'
import { detect } from '../../src/detect/index.js'

const read = (text: string) =>
  detect(text, { lang: 'en' }).map(
    ({ speaker, via, content, quotation }) =>
      `${speaker} via ${via} | ${quotation} | ${content.map(([from, to]) => text.slice(from, to)).join(' … ')}`,
  )

describe('quoted as saying', () => {
  it.each([
    [
      'The senator quoted the agency as saying the shells would last two months.',
      'the agency via The senator | indirect | the shells would last two months',
    ],
    [
      'Olav Holm was quoted by NRK as saying that he would “never” give up.',
      'Olav Holm via NRK | mixed | that he would “never” give up',
    ],
    [
      'Olav Holm was quoted as saying: “We will never give up.”',
      'Olav Holm via undefined | direct | “We will never give up.”',
    ],
    [
      '“It was dark,” Olav Holm was quoted as saying by the agency TASS.',
      'Olav Holm via TASS | direct | “It was dark,”',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })
})

describe('unnamed sources and papers', () => {
  it.each([
    [
      '“It is a long shot,” said one former clerk who asked not to be identified discussing the case.',
      'one former clerk via undefined | direct | “It is a long shot,”',
    ],
    [
      'Emails seen by the agency show that the crew was warned.',
      'Emails seen by the agency via undefined | indirect | that the crew was warned',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })
})

describe('according to', () => {
  it.each([
    [
      'According to a court summary, Ane Holm, a clerk, sent the list to the mayor.',
      'a court summary via undefined | indirect | Ane Holm, a clerk, sent the list to the mayor',
    ],
    [
      'Many stayed away because, according to the mayor, the bridge was closed.',
      'the mayor via undefined | indirect | the bridge was closed',
    ],
    [
      'According to the mayor, Ane Holm, the bridge was closed.',
      'Ane Holm via undefined | indirect | the bridge was closed',
    ],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })
})

describe('neither confirming nor denying', () => {
  it('says nothing', () => {
    expect(read('The ministry neither confirmed nor denied the report.')).toEqual([])
  })
})
