/** Offices and trades of people, by what stands before their names and behind. */
import { describe, expect, it } from 'vitest'
import { first, sayings, spans } from './read.js'

describe('a title', () => {
  it.each([
    ['Gov. Jane Holm, the two-term Republican who cut taxes, said it was late.', 'Gov.'],
    ['Councilman Ed Holm, her most loyal defender, argues that it is late.', 'Councilman'],
    [
      'Former majority leader Tom Holm, a man given to silence, says it is late.',
      'Former majority leader',
    ],
    ['Senator Jane Holm, a longtime critic of the plan, said it was late.', 'Senator'],
    // An office behind the name tells more.
    [
      'Senator Jane Holm, the chairwoman of the finance committee, said it was late.',
      'chairwoman of the finance committee',
    ],
    ['Jane Holm, a longtime critic of the plan, said it was late.', 'longtime critic of the plan'],
    ['Jan Holm, the hacker known as “Ghost,” said it was late.', 'hacker'],
  ])('rather than how somebody stands to others: %s', (text, role) => {
    expect(first(text).role).toBe(role)
  })

  it.each([
    [
      'The winner, former state treasurer Jane Holm, was gracious. “It is late,” Holm said.',
      'former state treasurer',
    ],
    ['The rally drew actress Jane Holm. Holm said it was late.', 'actress'],
    ['Its two candidates Jane Holm and Tom Berg met. Holm said it was late.', undefined],
    ['The race pits rivals against Jane Holm. Holm said it was late.', undefined],
    ['It went to her rival Jane Holm. Holm said it was late.', undefined],
  ])('of somebody who speaks only later: %s', (text, role) => {
    expect(first(text).role).toBe(role)
  })
})

describe('names that open a sentence', () => {
  it.each([
    [
      'Grant, the member for Salford, said the bill was dead.',
      'Grant, the member for Salford | said | the bill was dead',
    ],
    ['Hunt, who lost, said it was late.', 'Hunt, who lost | said | it was late'],
    ['Pike, 61, said it was late.', 'Pike, 61 | said | it was late'],
  ])('may look like verbs: %s', (text, expected) => {
    expect(spans(text)).toEqual([expected])
  })
})

describe('people', () => {
  it('whom an office of several words introduces are who spoke', () => {
    const text = 'The former housing secretary Colin Reeve is back. He told them that it was late.'
    expect(sayings(text)).toEqual(['Colin Reeve | that it was late'])
  })

  it('are no dates', () => {
    const text =
      'Published 6:02 AM, Mon May 6, 2024\n\nRuth Holm looks like a librarian. “It is not so,” she says.'
    expect(sayings(text)).toEqual(['Ruth Holm | “It is not so,”'])
  })

  it('serve somebody as chiefs', () => {
    const text = 'Her views are, her chief of staff says, “a mystery.”'
    expect(spans(text)).toEqual(['her chief of staff | says | “a mystery.”'])
    expect(first(text).speakerKind).toBe('anonymous')
  })

  it('may be one more of those before', () => {
    expect(
      sayings('One senator called her a bully. A second called it “government by sulk.”'),
    ).toEqual(['One senator | her a bully', 'A second | it “government by sulk.”'])
  })
})
