/** Indirect and mixed speech: clauses, hearers, occasions, long subjects, where a statement ends. */
import { describe, expect, it } from 'vitest'
import { first, spans } from './read.js'

describe('clauses', () => {
  it.each([
    ['NASA said that the probe had left.', 'NASA | said | that the probe had left'],
    ['NASA said the probe had left.', 'NASA | said | the probe had left'],
    ['The probe had left, NASA said.', 'NASA | said | The probe had left'],
    ['The probe had left, according to NASA.', 'NASA | according to | The probe had left'],
    ['According to NASA, the probe had left.', 'NASA | According to | the probe had left'],
    [
      'The dam could fail, officials say, if the rain continues.',
      'officials | say | The dam could fail … if the rain continues',
    ],
    [
      'The idea, an inside source said, is to close the mine.',
      'an inside source | said | The idea … is to close the mine',
    ],
    ['Ice melts, as Faraday noted.', 'Faraday | noted | Ice melts'],
    [
      'But as the tabloid noted in an editorial Thursday, the bridge is old.',
      'the tabloid | noted | the bridge is old',
    ],
    ['He’s suggesting that the bridge is old.', 'He | ’s suggesting | that the bridge is old'],
    [
      'The agency’s critics claim that the bridge is old.',
      'The agency’s critics | claim | that the bridge is old',
    ],
    ['The Times reports the bridge will close.', 'The Times | reports | the bridge will close'],
    [
      'The cable indicated that guards were needed.',
      'The cable | indicated | that guards were needed',
    ],
    ['She went on to say that radium glows.', 'She | went on to say | that radium glows'],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual([expected])
  })
})

describe('hearers and occasions', () => {
  it.each([
    ['Webb told reporters that it would land.', 'Webb | told | that it would land'],
    ['He told the noisy guests that it meant much.', 'He | told | that it meant much'],
    ['Webb said in a statement that it would land.', 'Webb | said | that it would land'],
    [
      'The union will sit this out, its director told the paper earlier this week.',
      'its director | told | The union will sit this out',
    ],
    [
      'Farmers have told residents not to drink the water.',
      'Farmers | have told | not to drink the water',
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual([expected])
  })

  it('says where', () => {
    expect(first('At a briefing, Webb said it would land.').at).toBe('a briefing')
    expect(first('Webb said in a statement that it would land.').at).toBe('a statement')
  })
})

describe('long subjects', () => {
  it.each([
    [
      'Marie Curie, who won two Nobel Prizes, said radium glows.',
      'Marie Curie, who won two Nobel Prizes | said | radium glows',
    ],
    [
      'Jane Goodall, the institute’s founder and a primatologist who lived in Gombe, said in an interview that chimpanzees use tools.',
      'Jane Goodall, the institute’s founder and a primatologist who lived in Gombe | said | that chimpanzees use tools',
    ],
    [
      'The committee chairman – a former miner – said the mine should close.',
      'The committee chairman – a former miner | said | the mine should close',
    ],
    [
      'Officials familiar with the matter said the inquiry had ended.',
      'Officials familiar with the matter | said | the inquiry had ended',
    ],
    [
      'A court document filed Monday says the skipper will walk free.',
      'A court document filed Monday | says | the skipper will walk free',
    ],
    [
      'The minister, speaking to reporters after the talks, said they would resume.',
      'The minister, speaking to reporters after the talks | said | they would resume',
    ],
    [
      'Akhil Rao, author of “The Long Road,” wrote that the bridge was old.',
      'Akhil Rao, author of “The Long Road,” | wrote | that the bridge was old',
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual([expected])
  })
})

describe('mixed quotations', () => {
  it.each([
    [
      'The minister said the budget was “a first step” and that more would follow.',
      'The minister | said | the budget was “a first step” and that more would follow',
    ],
    [
      'Curie said the work was “hard, dull and slow,” but that it had been worth it.',
      'Curie | said | the work was “hard, dull and slow,” but that it had been worth it',
    ],
    [
      'The company called the report “false and misleading.”',
      'The company | called | the report “false and misleading.”',
    ],
    [
      'The mayor is promising to “rebuild every school” by May.',
      'The mayor | is promising | to “rebuild every school” by May',
    ],
    [
      'Churchill thanked the pilots for “their prowess and their devotion.”',
      'Churchill | thanked | the pilots for “their prowess and their devotion.”',
    ],
  ])('%s', (text, expected) => {
    expect(spans(text)).toEqual([expected])
    expect(first(text).quotation).toBe('mixed')
  })
})

describe('where a statement ends', () => {
  it.each([
    // sentence | what the first speaker says
    ['The mayor says the pump is new, but he has not seen it.', 'the pump is new'],
    ['The mayor said the pump was new and denied any blame.', 'the pump was new'],
    ['The mayor said the pump was new, adding that it had cost little.', 'the pump was new'],
    ['The mayor says the pump is new while Holm says it is old.', 'the pump is new'],
    ['The mayor said he would resign, as have two ministers.', 'he would resign'],
    ['The mayor says the pump was neither new, nor cheap.', 'the pump was neither new, nor cheap'],
    ['While the mayor said the pump was new, nobody had seen it.', 'the pump was new'],
  ])('%s', (text, expected) => {
    const { content } = first(text)
    expect(content.map(([start, end]) => text.slice(start, end))).toEqual([expected])
  })
})

describe('what says nothing', () => {
  it.each([
    'The council did not respond to a request for comment.',
    'The council declined to comment.',
    'The official asked not to be named.',
    'To say so is easy.',
    'The mayor would say more.',
    'The man accused of the theft fled.',
  ])('%s', (text) => {
    expect(spans(text)).toEqual([])
  })
})
