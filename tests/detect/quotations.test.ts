/** Direct quotations: where the verb and the speaker stand, and what goes on behind them. */
import { describe, expect, it } from 'vitest'
import { first, sayings, spans } from './read.js'

describe('quotations before, behind and around the verb', () => {
  it.each([
    ['“The Eagle has landed,” Armstrong said.', ['Armstrong | said | “The Eagle has landed,”']],
    ['“The Eagle has landed,” said Armstrong.', ['Armstrong | said | “The Eagle has landed,”']],
    ['Armstrong said, “The Eagle has landed.”', ['Armstrong | said | “The Eagle has landed.”']],
    ['Armstrong said: “The Eagle has landed.”', ['Armstrong | said | “The Eagle has landed.”']],
    [
      '“The Eagle,” Armstrong said, “has landed.”',
      ['Armstrong | said | “The Eagle,” … “has landed.”'],
    ],
    ['“Why now?” asked Ms. Curie.', ['Ms. Curie | asked | “Why now?”']],
    ['“Why now?” she asked. “Because we can.”', ['she | asked | “Why now?” … “Because we can.”']],
    ['“We did it!” Curie said Friday. “It glows.”', ['Curie | said | “We did it!” … “It glows.”']],
    [
      'As Lincoln put it, “A house divided against itself cannot stand.”',
      ['Lincoln | put it | “A house divided against itself cannot stand.”'],
    ],
    [
      'According to the agency, “the Eagle has landed.”',
      ['the agency | According to | “the Eagle has landed.”'],
    ],
    ['“The Eagle has landed,” beamed Armstrong.', ['Armstrong | beamed | “The Eagle has landed,”']],
    [
      '“The sea is rising,” a voice in the film states.',
      ['a voice in the film | states | “The sea is rising,”'],
    ],
    [
      'The plan “will not survive the winter,” Shackleton wrote.',
      ['Shackleton | wrote | The plan “will not survive the winter,”'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('quotations that go on', () => {
  it('in the next sentence, whole or in part', () => {
    expect(
      sayings(
        '“We choose to go to the Moon,” Kennedy said. “We choose it in this decade.” That goal “will serve to organize the best of our energies.”',
      ),
    ).toEqual([
      'Kennedy | “We choose to go to the Moon,” … “We choose it in this decade.” … That goal “will serve to organize the best of our energies.”',
    ])
  })

  it('in the next paragraphs, which open a mark that none before has closed', () => {
    const text = `“The harvest failed,” said Amina Yusuf, a farmer.

“We planted in March. The rain never came.

“In May the pump broke.”

The council sent a new one.`
    expect(sayings(text)).toEqual([
      'Amina Yusuf | “The harvest failed,” … “We planted in March. The rain never came. … “In May the pump broke.”',
    ])
  })

  it('behind a colon at the end of a paragraph', () => {
    expect(sayings('The engineer went on:\n\n“The pump was beyond repair.”')).toEqual([
      'The engineer | “The pump was beyond repair.”',
    ])
  })
})

describe('quotations that only a name introduces', () => {
  it.each([
    [
      'More from the Met Office: “This was the warmest June since records began.”',
      ['the Met Office | : | “This was the warmest June since records began.”'],
    ],
    [
      'Ada Lovelace made a careful case: “The engine has no pretensions to originate anything.”',
      ['Ada Lovelace | made | “The engine has no pretensions to originate anything.”'],
    ],
    ['“The sea rises.” — Rachel Carson', ['Rachel Carson | — | “The sea rises.”']],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('quotations that are signed', () => {
  it.each([
    // text | speaker and content
    ['“The sea rises.”\n— Rachel Carson', 'Rachel Carson | “The sea rises.”'],
    [
      '“The sea rises.”\n\n– Rachel Carson, marine biologist at the Bureau of Fisheries',
      'Rachel Carson | “The sea rises.”',
    ],
    [
      '"The sea rises."\n-- Carson\n\nRachel Carson wrote books.',
      'Rachel Carson | "The sea rises."',
    ],
  ])('%s', (text, expected) => {
    expect(sayings(text)).toEqual([expected])
  })

  it('are not those of whoever spoke before', () => {
    const text = `The bureau said on Monday that fish were fewer.

“The sea rises.”

— Rachel Carson, marine biologist`
    expect(sayings(text)).toEqual([
      'The bureau | that fish were fewer',
      'Rachel Carson | “The sea rises.”',
    ])
  })

  it('say what the speaker is', () => {
    const { role } = first('“The sea rises.”\n— Rachel Carson, marine biologist')
    expect(role).toBe('marine biologist')
  })

  it.each(['The sea rises.\n— Rachel Carson', '“The Sea” is a book.\n— Rachel Carson'])(
    'are quotations, and nothing else: %s',
    (text) => {
      expect(sayings(text)).toEqual([])
    },
  )
})

describe('quotations inside quotations', () => {
  it('belong to the outer speaker', () => {
    expect(sayings('“He told me, ‘Never again,’ and he meant it,” Marie Curie said.')).toEqual([
      'Marie Curie | “He told me, ‘Never again,’ and he meant it,”',
    ])
  })
})

describe('quotation marks of every style', () => {
  it.each([
    ['"It glows," Curie said. "It is radium."', 'Curie | "It glows," … "It is radium."'],
    ["''It glows,'' Curie said. ''It is radium.''", "Curie | ''It glows,'' … ''It is radium.''"],
    ["``It glows,'' Curie said.", "Curie | ``It glows,''"],
    ['“It glows," Curie said.', 'Curie | “It glows,"'],
    [
      '‘It glows in the dark,’ Curie said. ‘It’s radium.’',
      'Curie | ‘It glows in the dark,’ … ‘It’s radium.’',
    ],
  ])('%s', (text, expected) => {
    expect(sayings(text)).toEqual([expected])
  })
})

describe('quotation marks that quote nobody', () => {
  it.each([
    'The novel “The Old Man and the Sea” won a prize in 1953.',
    'She reads “War and Peace” every winter.',
    'The so-called “dark web” grew quickly.',
    'They sell “organic” tomatoes.',
    'The film, titled “The Long Road,” opens Friday.',
    'The “Stop the War” rally drew thousands.',
  ])('%s', (text) => {
    expect(spans(text)).toEqual([])
  })
})

describe('headlines with single marks in an article with double ones', () => {
  it.each([
    ['‘I thought I’m going to die’: Hikers tell of avalanche', 'direct'],
    ["Man 'lucky to be alive' after crash, police say", 'mixed'],
    ["Teachers' strike will go on, unions say", 'indirect'],
  ])('%s', (headline, quotation) => {
    const found = first(`${headline}\n\nA man said “I am fine” on Sunday.`)
    expect(found.quotation).toBe(quotation)
  })
})
