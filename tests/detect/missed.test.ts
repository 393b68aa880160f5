/** Constructions that are easily missed: words between auxiliary and verb, hearers with a place, what is held. */
import { describe, expect, it } from 'vitest'
import { spans } from './read.js'

describe('adverbs and asides between an auxiliary and its verb', () => {
  it.each([
    [
      'The mayor has sometimes acknowledged that it is late.',
      'The mayor | has sometimes acknowledged | that it is late',
    ],
    [
      'The mayor has so far insisted that it is late.',
      'The mayor | has so far insisted | that it is late',
    ],
    [
      'The numbers fell, as Holm has twice conceded.',
      'Holm | has twice conceded | The numbers fell',
    ],
    ['The mayor, in turn, said it was late.', 'The mayor | said | it was late'],
    ['She is right to note that it is late.', 'She | is right to note | that it is late'],
    [
      'Holm and Lund ― both lawyers ― have also said they would go.',
      'Holm and Lund ― both lawyers | have also said | they would go',
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toContain(expected)
  })
})

describe('to whom something is told', () => {
  it.each([
    [
      'Holm told a hall in Salem, Oregon, on Monday that fishing is “an art.”',
      'Holm | told | that fishing is “an art.”',
    ],
    [
      'Holm is telling guests at a crowded Bergen, Norway, breakfast bar that “the boats are late.”',
      'Holm | is telling | that “the boats are late.”',
    ],
    [
      'Holm told the finance committee, which met in May, that the bridge was late.',
      'Holm | told | that the bridge was late',
    ],
    ['Holm informed staff that the bridge was late.', 'Holm | informed | that the bridge was late'],
    [
      'Holm sent out a note reassuring voters that the bridge would open.',
      'Holm | reassuring | that the bridge would open',
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toContain(expected)
  })
})

describe('what is held as certain', () => {
  it.each([
    ['Holm is confident that it will open.', 'Holm | is confident | that it will open'],
    ['Holm remains hopeful it will open.', 'Holm | remains hopeful | it will open'],
    ['Her aides were not sure how it would end.', 'Her aides | were not sure | how it would end'],
    [
      'Holm was adamant that the bridge is “a gift to us.”',
      'Holm | was adamant | that the bridge is “a gift to us.”',
    ],
    ['Holm left, convinced that it would open.', 'Holm | convinced | that it would open'],
    ['Holm said he’s sure that it will open.', 'Holm | said | he’s sure that it will open'],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual([expected])
  })

  it.each([
    'Holm made sure that it was open.',
    'The bridge is certain to open.',
    'The firm is concerned about it.',
    'White House hopeful Jane Holm left.',
  ])('nothing in %s', (text) => {
    expect(spans(text)).toEqual([])
  })
})

describe('claims by those whose they are', () => {
  it.each([
    [
      'The council will be a target of Holm’s false claim that it is late.',
      'Holm | claim | that it is late',
    ],
    ['It ran counter to her earlier claim that it is late.', 'her | claim | that it is late'],
    ['It was a reply to Holm’s claim last week that it is late.', 'Holm | claim | that it is late'],
    ['It would help the mayor’s hopes that it opens.', 'the mayor | hopes | that it opens'],
    [
      'Her pledge that the bridge would open is known.',
      'Her | pledge | that the bridge would open',
    ],
    ['Holm’s argument on Sunday was that it is late.', 'Holm | argument | that it is late'],
    [
      'The note on Monday that said the bridge was late was his.',
      'that | said | the bridge was late',
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toContain(expected)
  })

  it('leaves a quotation behind to who answers', () => {
    expect(
      spans(
        'Asked of Holm’s claim that it is late, Lund said the river rose. “We did all we could.”',
      ),
    ).toContain('Lund | said | the river rose … “We did all we could.”')
  })
})

describe('quotations', () => {
  it.each([
    [
      '“Is it late?” Jane Holm, the head of the union, asked on Monday.',
      'Jane Holm, the head of the union | asked | “Is it late?”',
    ],
    ['The town said the remarks “are wrong.”', 'The town | said | the remarks “are wrong.”'],
    [
      'The firm’s flyer said the remarks “are wrong.”',
      'The firm’s flyer | said | the remarks “are wrong.”',
    ],
    ['Jane Holm had this to say: “It is late.”', 'Jane Holm | had | “It is late.”'],
    ['“It is late,” Holm snarled.', 'Holm | snarled | “It is late,”'],
    [
      'Holm commanded the guards to “open all the doors.”',
      'Holm | commanded | the guards to “open all the doors.”',
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toContain(expected)
  })
})

describe('claims that a verb and a noun make together', () => {
  it.each([
    [
      'Holm has also made the case that it is late.',
      'Holm | has also made the case | that it is late',
    ],
    ['The board gave assurances that it is late.', 'The board | gave assurances | that it is late'],
    ['Holm’s message was that it is late.', 'Holm | message | that it is late'],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual([expected])
  })

  it.each([
    'Holm could make the case that it is late.',
    'It is the case that the bridge is late.',
    'A message that said “sorry” was there.',
  ])('no noun says so in %s', (text) => {
    expect(spans(text).join()).not.toMatch(/case|message/)
  })
})

describe('what a crowd calls out', () => {
  it.each([
    // sentence | all
    [
      'The crowd answered with chants of “Go home!” and “Shame!”',
      ['The crowd | chants of | “Go home!” and “Shame!”'],
    ],
    ['Their chants of “Shame!” grew loud.', ['Their | chants of | “Shame!”']],
    ['Holm roused the crowd to chants of “Shame!”', ['the crowd | chants of | “Shame!”']],
    ['Holm walked in to shouts of “Holm! Holm!”', [' | shouts of | “Holm! Holm!”']],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual(expected)
  })
})

describe('infinitives that say what was said', () => {
  it.each([
    [
      'Sailors are slightly more likely to say that it is late.',
      'Sailors | are slightly more likely to say | that it is late',
    ],
    [
      'Holm went so far as to say that it was late.',
      'Holm | went so far as to say | that it was late',
    ],
    ['Holm would later call it “a shame.”', 'Holm | would later call | it “a shame.”'],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual([expected])
  })

  it.each(['Holm is likely to say that it is late.', 'Holm would call it “a shame.”'])(
    'but not %s',
    (text) => {
      expect(spans(text)).toEqual([])
    },
  )
})

describe('“per”', () => {
  it.each([
    [
      'The bridge will open in May, per a person familiar with the plan.',
      'a person familiar with the plan | per | The bridge will open in May',
    ],
    [
      'Per the report, the bridge will open in May.',
      'the report | Per | the bridge will open in May',
    ],
    ['“It is late,” per the report.', 'the report | per | “It is late,”'],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual([expected])
  })

  it('is a rate, too', () => {
    expect(spans('It costs nine crowns per day.')).toEqual([])
  })
})

describe('how somebody is who speaks', () => {
  it.each([
    ['“It is late,” a visibly shaken Holm said.', 'a visibly shaken Holm | said | “It is late,”'],
    ['“It is late,” an upset Holm said.', 'an upset Holm | said | “It is late,”'],
    ['The mayor was blunt: “It is late.”', 'The mayor | was | “It is late.”'],
    ['Holm views the bridge as “a gift.”', 'Holm | views | the bridge as “a gift.”'],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual([expected])
  })

  it('a name behind a hyphen', () => {
    expect(spans('“The sea rises.”\n\n- Rachel Carson')).toEqual([
      'Rachel Carson | - | “The sea rises.”',
    ])
  })
})

describe('what stands between', () => {
  it.each([
    ['As Holm told the Herald, it is late.', 'Holm | told | it is late'],
    [
      'It is late, the Herald’s Jane Berg reports.',
      'the Herald’s Jane Berg | reports | It is late',
    ],
    ['Holm this past week announced a vote.', 'Holm | announced | a vote'],
    ['Holm argued against a vote.', 'Holm | argued | against a vote'],
    ['It is late, Holm argued for years.', 'Holm | argued | It is late'],
    ['She hedged, telling the Herald that it is late.', 'She | telling | that it is late'],
    [
      'He left, conceding that Holm had won but warning that it is late.',
      'He | warning | that it is late',
    ],
    [
      'The vote angered Jane Holm: “It is a shame that we lost.”',
      'Jane Holm | : | “It is a shame that we lost.”',
    ],
    ['More from Jane Holm: “We lost.”', 'Jane Holm | : | “We lost.”'],
    ['Holm did post that it is late.', 'Holm | did post | that it is late'],
    ['Holm said – not for the first time – that it was late.', 'Holm | said | that it was late'],
    [
      '“It is late!” Rep. Jane Holm, R-Pa., said of the bridge.',
      'Rep. Jane Holm, R-Pa. | said | “It is late!”',
    ],
    [
      'The town, often called the “capital of rain” by locals, is wet.',
      'locals | often called | The town … the “capital of rain”',
    ],
    ['Holm cast doubt on the plan.', 'Holm | cast doubt on | the plan'],
    ['Holm was the first to say it is late.', 'Holm | was the first to say | it is late'],
    ['Holm walked back the remarks.', 'Holm | walked back | the remarks'],
    ['Holm spoke out against the vote.', 'Holm | spoke out against | the vote'],
  ])('%s', (text, expected) => {
    expect(spans(text)).toContain(expected)
  })

  it.each(['Holm walked back to the car.', 'Holm thanked the crowd.'])(
    'no more than what somebody does: %s',
    (text) => {
      expect(spans(text)).toEqual([])
    },
  )
})

describe('mottoes and signs', () => {
  it.each([
    ['Her slogan is “It’s late.”', 'Her | slogan is | “It’s late.”'],
    ['He held a sign reading “It’s late.”', 'a sign | reading | “It’s late.”'],
    ['He wore a hat reading, “It’s late.”', 'a hat | reading | “It’s late.”'],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual([expected])
  })
})

describe('verbs that look like nouns', () => {
  it.each([
    ['House Republicans plan to vote on it.', 'House Republicans | plan | to vote on it'],
    ['Critics vow to build a bridge.', 'Critics | vow | to build a bridge'],
    ['The mayor worries about the bridge.', 'The mayor | worries about | the bridge'],
    ['Holm left, joking about the bridge.', 'Holm | joking about | the bridge'],
    ['Holm pushed for a bridge.', 'Holm | pushed for | a bridge'],
    ['Holm advised them to “build a bridge.”', 'Holm | advised | them to “build a bridge.”'],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual([expected])
  })
})
