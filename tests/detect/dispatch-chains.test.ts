/** Dispatches that pass on what others say, and what they leave open. */
import { describe, expect, it } from 'vitest'
import { first, sayings, spans } from './read.js'

describe('what is passed on, and what is left open', () => {
  it.each([
    [
      'Experts stationed on site reported hearing blasts, it said.',
      [
        'Experts stationed on site | reported | hearing blasts',
        'it | said | Experts stationed on site reported hearing blasts',
      ],
    ],
    [
      'There was no sign, he said, of any damage to the plant.',
      ['he | said | There was no sign … of any damage to the plant'],
    ],
    [
      'It could not immediately be determined who launched it.',
      [' | could not immediately be determined | who launched it'],
    ],
    [
      'Speculation has been rife that the plan is dead.',
      [' | Speculation has been rife | that the plan is dead'],
    ],
    [
      'Lund claimed, citing data handed in by the ministry, that drills were put off — something that the ministry flatly denied.',
      ['Lund | claimed | that drills were put off', 'the ministry | flatly denied | something'],
    ],
    [
      'Lund expressed alarm on Friday after a drone struck the plant.',
      ['Lund | expressed | alarm'],
    ],
    [
      'Lund confirmed the attack, but did not specify how many were hurt.',
      ['Lund | confirmed | the attack'],
    ],
    ['PHOTO: An image released by the ministry shows smoke.', ['the ministry | shows | smoke']],
    ['Another challenge is the cost.', []],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })

  it('takes an epithet for who just spoke', () => {
    const text =
      'Secretary Eva Lund said it was late.\n\n“We are done,” wrote the former television host.'
    expect(sayings(text)[1]).toBe('Eva Lund | “We are done,”')
  })

  it('takes no comparative for a person', () => {
    const text = 'Eva Lund opened the fair. A day earlier in Oslo, she said it was late.'
    expect(first(text).speaker).toBe('Eva Lund')
  })

  it('takes a tally for data', () => {
    expect(first('It was late, according to a Reuters tally.').speakerKind).toBe('dataset')
  })
})

describe('whose statement it is', () => {
  it.each([
    [
      'The minister insisted otherwise: the deal, he told state television, takes in the red line.',
      ['he | told | the deal … takes in the red line'],
    ],
    [
      'Norway attacked Sweden and Denmark on Wednesday and Sweden said it had shot down five jets.',
      ['Sweden | said | it had shot down five jets'],
    ],
    [
      'Norway contends that the group is a front, a claim Sweden has dismissed as baseless.',
      [
        'Norway | contends | that the group is a front',
        'Sweden | has dismissed | a claim … as baseless',
      ],
    ],
    [
      'Debris, believed by local officials to be that of a tank, was found.',
      ['local officials | believed | Debris … to be that of a tank'],
    ],
    ['Minister Eva Lund signalled support.', ['Minister Eva Lund | signalled | support']],
    [
      'The ministry confirmed the visit, with spokesman Tom Berg quoted by local media as saying that it was near.',
      [
        'spokesman Tom Berg | quoted … as saying | that it was near',
        'The ministry | confirmed | the visit',
      ],
    ],
    ['Officials are uncertain whether the road is open.', []],
    ['It is unknown how many died in May.', [' | is unknown | how many died in May']],
    [
      'There is a widely held belief among analysts that the army will not move.',
      [' | belief among analysts | that the army will not move'],
    ],
    [
      'Amid speculation that a deal was near, Lund said it was late.',
      ['Lund | said | it was late', ' | Amid speculation | that a deal was near'],
    ],
    [
      'The watch group said it had seen killings — accusations that Berg called “lies.”',
      ['The watch group | said | it had seen killings', 'Berg | called | “lies.”'],
    ],
    ['“It is late,” said a farmer, fearing for her safety.', ['a farmer | said | “It is late,”']],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })

  it.each([
    [
      "Lund was quoted by Norway's state news agency as saying it was late.",
      "Norway's state news agency",
    ],
    ['Lund was quoted by Norwegian media as saying it was late.', 'Norwegian media'],
  ])('%s', (text, via) => {
    expect(first(text).via).toBe(via)
  })

  it('leaves open whose possibility was raised', () => {
    const found = first('A senior official raised the possibility of a meeting in Oslo.')
    expect(found.confidence?.level).toBe('PS+')
  })
})

describe('who means whom', () => {
  it.each([
    [
      'Officials were said to have been surprised by the timing.',
      [' | were said | Officials … to have been surprised by the timing'],
    ],
    [
      '* General Tom Berg led the directorate, the committee said.',
      ['the committee | said | General Tom Berg led the directorate'],
    ],
    [
      'Neighbours said they heard a bang at about 7 a.m. "Our windows rattled," one was quoted as saying.',
      [
        'Neighbours | said | they heard a bang at about 7 a.m.',
        'one | was quoted … as saying | "Our windows rattled,"',
      ],
    ],
    [
      'Berg made the case for a deal, confirming media reports that he had held talks.',
      ['Berg | confirming | media reports that he had held talks'],
    ],
    [
      'Tom Berg said it was “finished”, though a diplomat, asking to remain anonymous, told AFP that it was late.',
      [
        'Tom Berg | said | it was “finished”',
        'a diplomat, asking to remain anonymous | told | that it was late',
      ],
    ],
    [
      'Berg put the number of soldiers who could be sent at “several thousand”.',
      ['Berg | put | the number of soldiers who could be sent at “several thousand”'],
    ],
    [
      'The text leaves open who would watch the truce, a point Norway has stressed.',
      ['Norway | has stressed | The text leaves open who would watch the truce'],
    ],
    [
      'Berg said that anonymous officials had called him.',
      ['Berg | said | that anonymous officials had called him'],
    ],
    [
      'It has long been assumed in Oslo that Sweden will reject the plan.',
      [' | has long been assumed | that Sweden will reject the plan'],
    ],
    ['It was found in the river that day.', []],
    [
      '"It is late," remarked one minister, who asked that his name be withheld.',
      ['one minister, who asked that his name be withheld | remarked | "It is late,"'],
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })

  it.each([
    'US Ambassador to NATO Tom Berg said it was late.',
    'U.S. Ambassador to China Tom Berg said it was late.',
  ])('%s', (text) => {
    expect(first(text).speaker).toBe('Tom Berg')
  })
})
