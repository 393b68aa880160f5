/** Passives, hearsay and nouns that attribute: with a source where the text names one, without where not. */
import { describe, expect, it } from 'vitest'
import { first, spans } from './read.js'

describe('nobody is named', () => {
  it.each([
    ['The mayor was accused of taking bribes.', ' | was accused | The mayor … of taking bribes'],
    [
      'The mayor is said to be planning a second term.',
      ' | is said | The mayor … to be planning a second term',
    ],
    ['The ship was reported to have sunk.', ' | was reported | The ship … to have sunk'],
    ['The mayor has reportedly sold the house.', ' | reportedly | The mayor has … sold the house'],
    ['The mayor allegedly took bribes.', ' | allegedly | The mayor … took bribes'],
    [
      'The talks ended amid speculation that a treaty might follow.',
      ' | amid speculation | that a treaty might follow',
    ],
    [
      'Whether he will be called to testify is unclear.',
      ' | is unclear | Whether he will be called to testify',
    ],
    [
      'Whether she has siblings is not known for certain.',
      ' | is not known | Whether she has siblings',
    ],
    [
      'The yen fell amid talk that the bank may step in.',
      ' | amid talk | that the bank may step in',
    ],
    [
      'It is unclear whether the treaty will be signed.',
      ' | is unclear | whether the treaty will be signed',
    ],
    [
      'It was reported earlier that two ships had sunk.',
      ' | was reported | that two ships had sunk',
    ],
    ['It was not clear why the train stopped.', ' | was not clear | why the train stopped'],
    [
      'It was not immediately clear if the toll would rise.',
      ' | was not immediately clear | if the toll would rise',
    ],
    ['It is not known how many were on board.', ' | is not known | how many were on board'],
    ['What caused the fire was not known.', ' | was not known | What caused the fire'],
    ['Whether the truce will hold is unclear.', ' | is unclear | Whether the truce will hold'],
    [
      'Whether the truce will hold remains to be seen.',
      ' | remains to be seen | Whether the truce will hold',
    ],
    [
      'It remains to be seen whether the truce will hold.',
      ' | remains to be seen | whether the truce will hold',
    ],
    [
      'Rumors spread on social media that the bank would close.',
      ' | Rumors spread on social media | that the bank would close',
    ],
    [
      'Allegations that the bridge was unsafe surfaced in May.',
      ' | Allegations | that the bridge was unsafe',
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual([expected])
  })
})

describe('a question behind another clause', () => {
  it.each([
    [
      'Holm is in talks; whether she will testify remains unclear.',
      [' | remains unclear | whether she will testify'],
    ],
    [
      'Holm is ill, but how long she will be away is not known.',
      [' | is not known | how long she will be away'],
    ],
    [
      'The road was shut, and it was uncertain how many had left.',
      [' | was uncertain | how many had left'],
    ],
    ['It is unknown how many are ill.', [' | is unknown | how many are ill']],
    ['The firm is uncertain how to pay.', []],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('what was found or seen is reported by nobody', () => {
  it.each([
    'A bomb was found under the bridge.',
    'Two more bodies were discovered later, bringing the toll to 20.',
    'The man was seen by a neighbour.',
    'She was offered a post in Oslo.',
    'She was not known.',
    'The mayor showed no emotion as the verdict was read.',
    'Rumors spread.',
    'The island is known for its birds.',
  ])('%s', (text) => {
    expect(spans(text)).toEqual([])
  })

  it('but it is where it says what it was found to be', () => {
    expect(spans('The drug was found to be safe.')).toEqual([
      ' | was found | The drug … to be safe',
    ])
  })
})

describe('speculation inside of what somebody says', () => {
  it.each([
    [
      'The company said sales fell amid speculation that it may be sold.',
      ['The company | said | sales fell', ' | amid speculation | that it may be sold'],
    ],
    [
      'Ten people died, the ministry said on Sunday, and there are fears the toll could rise.',
      ['the ministry | said | Ten people died', ' | fears | the toll could rise'],
    ],
    [
      'Holm said he would stay amid growing fears that the dam might break.',
      ['Holm | said | he would stay', ' | fears | that the dam might break'],
    ],
    [
      'He left amid speculation that he was ill, though an aide, who was there, said he was well.',
      ['an aide, who was there | said | he was well', ' | amid speculation | that he was ill'],
    ],
    ['Oil rose on fears that the war might widen.', [' | on fears | that the war might widen']],
    [
      'The Treasury is understood to be considering a grant.',
      [' | is understood | The Treasury … to be considering a grant'],
    ],
  ])('is nobody’s: %s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('an agent is named', () => {
  it.each([
    ['The plan was criticized by the union.', 'the union | was criticized | The plan'],
    [
      'The engineer’s warning that the bridge could fail went unheeded.',
      'The engineer | warning | that the bridge could fail',
    ],
    [
      'A report that the bridge had cracked alarmed residents.',
      'A report | report | that the bridge had cracked',
    ],
    [
      'Despite claims by the company that the water was clean, residents bought bottles.',
      'the company | claims | that the water was clean',
    ],
    ['His criticism of the ruling was brief.', 'His | criticism of | the ruling'],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual([expected])
  })
})

describe('headlines', () => {
  it.each([
    [
      'Sea level rose again last year: White House',
      'White House | : | Sea level rose again last year',
    ],
    ['Glacier lost record ice – ministry', 'ministry | – | Glacier lost record ice'],
    ['Quake toll passes 2,000 – Taliban', 'Taliban | – | Quake toll passes 2,000'],
    [
      'EU “ready to respond” to tariffs – von der Leyen',
      'von der Leyen | – | EU “ready to respond” to tariffs',
    ],
    [
      'Exclusive: Bank weighs cutting jobs in Europe - sources',
      'sources | - | Bank weighs cutting jobs in Europe',
    ],
    ['Prices have peaked: BoE’s Bailey', 'BoE’s Bailey | : | Prices have peaked'],
    ['Ukraine shoots down two jets: Kyiv', 'Kyiv | : | Ukraine shoots down two jets'],
    ['Glacier lost record ice - ministry', 'ministry | - | Glacier lost record ice'],
    ['Ice loss will speed up — minister says', 'minister | says | Ice loss will speed up'],
    ['Crew to fly home without capsule: NASA', 'NASA | : | Crew to fly home without capsule'],
    [
      '(2nd LD) Two divers stranded under ice: officials',
      'officials | : | Two divers stranded under ice',
    ],
    ['Norway ready for talks on cod: Kremlin', 'Kremlin | : | Norway ready for talks on cod'],
    [
      '(LEAD) Norway, Sweden stage joint drills: military',
      'military | : | Norway, Sweden stage joint drills',
    ],
    ['Exports up 4 percent in May: report', 'report | : | Exports up 4 percent in May'],
    ['Bridge to reopen in May, mayor says', 'mayor | says | Bridge to reopen in May'],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual([expected])
  })
})

describe('what is passed on without a source', () => {
  it.each([
    // sentence | content | level
    ['It is alleged he put it in a drink.', 'he put it in a drink', 'PR+'],
    [
      'Aydin is reported to have clashed with others.',
      'Aydin … to have clashed with others',
      'PR+',
    ],
  ])('%s', (text, content, level) => {
    const found = first(text)
    expect(found.source).toEqual([])
    expect(found.confidence?.level).toBe(level)
    expect(spans(text)[0]?.split(' | ')[2]).toBe(content)
  })
})
