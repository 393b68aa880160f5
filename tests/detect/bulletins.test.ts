/** Who speaks in agencies' bulletins: by an office elsewhere in the article, behind what is inserted, by a noun for what was said. */
import { describe, expect, it } from 'vitest'
import { detect } from '../../src/detect/index.js'
import { first, sayings } from './read.js'

describe('an office means whom the article gives it to', () => {
  it.each([
    [
      'The head of the IAEA, Rafael Grossi, left Vienna on Monday.\n“We go,” the IAEA chief said.',
      'Rafael Grossi',
    ],
    [
      'International Atomic Energy Agency Director General Rafael Grossi left Vienna.\n“We go,” the IAEA chief said.',
      'Rafael Grossi',
    ],
    [
      'Tom Berg met Mark Rutte, secretary general of the North Sea Council.\n“We go,” the NSC chief said.',
      'Mark Rutte',
    ],
    [
      'Jane Holm, a British-Israeli lawyer, met Tom Berg, a Danish lawyer.\nOlaf Lund agreed.\n“We go,” the British-Israeli lawyer said.',
      'Jane Holm',
    ],
    [
      'Jane Holm, a senator from Ohio, met Tom Berg, a senator from Texas.\nOlaf Lund agreed.\n“We go,” the Ohio senator said.',
      'Jane Holm',
    ],
  ])('%s', (text, speaker) => {
    expect(detect(text, { lang: 'en' }).at(-1)?.speaker).toBe(speaker)
  })
})

describe('who speaks', () => {
  it.each([
    ['In Sudan, Save the Children said it was late.', ['Save the Children | it was late']],
    [
      'Berg accused Oslo of stalling, and, hours after his counterpart had told reporters it was late, said that the door was closing.',
      [
        'Berg | Oslo of stalling,',
        'his counterpart | it was late',
        'Berg | that the door was closing',
      ],
    ],
    [
      'The minister was overheard telling an aide that it was late.',
      ['The minister | that it was late'],
    ],
    [
      'The vote was rigged, Holm said, a charge dismissed by election officials.',
      ['Holm | The vote was rigged', 'election officials | a charge'],
    ],
    [
      'Analysts expect rates to rise, a view echoed by Oslo, which has raised them.',
      ['Analysts | rates to rise', 'Oslo | a view'],
    ],
  ])('%s', (text, expected) => {
    expect(sayings(text)).toEqual(expected)
  })

  it('has a post on a service of one letter for an occasion at the end, too', () => {
    expect(first('“We are ready,” Holm said on X.').at).toBe('X')
  })
})
