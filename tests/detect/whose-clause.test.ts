/** Quotations and participles that belong to another clause than the nearest. */
import { describe, expect, it } from 'vitest'
import { spans } from './read.js'

describe('whose a verb of speech is', () => {
  it.each([
    [
      'Scholars know the place for what it was (Carson, who wrote of it, once said, “It was alive”).',
      'Carson, who wrote of it | once said | “It was alive”',
    ],
    [
      'Because of how the board set the dates, explained Holm, “with the vote over by March there is no way to change it.”',
      'Holm | explained | “with the vote over by March there is no way to change it.”',
    ],
    [
      'The incident came during a speech, when strikers stopped her, shouting “they win, we lose!”',
      'strikers | shouting | “they win, we lose!”',
    ],
    ['Holm opened the debate saying the dam would hold.', 'Holm | saying | the dam would hold'],
    [
      'Holm answered in a series of tweets saying that the dam would hold.',
      'Holm | saying | that the dam would hold',
    ],
    [
      'Critics attacked his comments saying the dam would hold.',
      'his comments | saying | the dam would hold',
    ],
    [
      'Holm said he welcomed the ruling and added, “I will pay, no problem.”',
      'Holm | added | “I will pay, no problem.”',
    ],
    [
      'Her office sent out a letter stating, “We are done.”',
      'Her office | stating | “We are done.”',
    ],
    [
      'Holm gave a snappy retort: “No one is tearing this up.”',
      'Holm | gave | “No one is tearing this up.”',
    ],
    ['She had a simple message for voters: “Go out and vote.”', 'She | had | “Go out and vote.”'],
    [
      'Holm explained he worked with Berg, who was cleaning up data and putting it into the file: “She is outstanding.”',
      'Holm | explained | he worked with Berg, who was cleaning up data and putting it into the file: “She is outstanding.”',
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toContain(expected)
  })

  it.each([
    'When Holm had finished — “I will fight for you, and I will win!” — the balloons came down.',
    'The office blasted out an email to supporters.',
    'It is worth noting that the dam is old.',
  ])('“%s” gives it to nobody', (text) => {
    expect(spans(text)).toEqual([])
  })
})

describe('a quotation and its clause', () => {
  it.each([
    [
      'The firm gave its workers notice in January and “that group is now leaving,” said Jane Holm, a manager.',
      'Jane Holm, a manager | said | The firm gave its workers notice in January and “that group is now leaving,”',
    ],
    [
      'The party, attended by hundreds of guests, “allows us to get our message out,” Holm said.',
      'Holm | said | The party, attended by hundreds of guests, “allows us to get our message out,”',
    ],
    [
      'Floods are “the greatest danger of all” and “stunt our children’s growth,” Holm told the council.',
      'Holm | told | Floods are “the greatest danger of all” and “stunt our children’s growth,”',
    ],
    [
      'The speaker on Tuesday called the remarks “absurd,” an indictment that angered others.',
      'The speaker | called | the remarks “absurd,”',
    ],
    [
      'Her friends mocked the plan, calling it “an orange lie,” Berg said as she turned away.',
      'Her friends | calling | it “an orange lie,”',
    ],
    [
      'Asked about the dam, Holm said: “There will always be risks,” the Times reported.',
      'Holm | said | “There will always be risks,”',
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toContain(expected)
  })

  it('is over where the next sentence introduces another', () => {
    const text = 'Holm said it has drawn people who “are in the system now.” He added, “They work.”'
    expect(spans(text)).toEqual([
      'Holm | said | it has drawn people who “are in the system now.”',
      'He | added | “They work.”',
    ])
  })
})
