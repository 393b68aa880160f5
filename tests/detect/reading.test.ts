/** From a line to tokens, quotations and sentences. */
import { describe, expect, it } from 'vitest'
import { isEnglish } from '../../src/detect/reading/language.js'
import { usesSingleQuotes } from '../../src/detect/reading/quotes.js'
import { at } from '../../src/detect/types.js'
import { paragraphOf, tokensOf, words } from './stages.js'

describe('tokens', () => {
  it.each([
    // text | tokens
    ['The sea rose.', 'The|sea|rose|.'],
    ['It didn’t rise; it’s calm.', 'It|did|n’t|rise|;|it|’s|calm|.'],
    ["Earth's orbit isn't round", "Earth|'s|orbit|is|n't|round"],
    ['Dr. Salk met Mr. O’Connor.', 'Dr.|Salk|met|Mr.|O’Connor|.'],
    ['the U.S. and the U.N. agreed', 'the|U.S.|and|the|U.N.|agreed'],
    ['about 1,000.5 km, 39% of it', 'about|1,000.5|km|,|39|%|of|it'],
    ['a well-known 24-hour post-war strike', 'a|well-known|24-hour|post-war|strike'],
    ['“No,” he said—twice...', '“|No|,|”|he|said|—|twice|...'],
    ["''Yes,'' she said", "''|Yes|,|''|she|said"],
    ['at 9 a.m. on Jan. 3', 'at|9|a.m.|on|Jan.|3'],
    ['AT&T said', 'AT&T|said'],
    ['Überraschung in São Paulo', 'Überraschung|in|São|Paulo'],
  ])('%s', (text, tokens) => {
    expect(
      tokensOf(text)
        .map((token) => token.text)
        .join('|'),
    ).toBe(tokens)
  })

  it('says where each stands, also behind characters of two units', () => {
    const text = '🚀 Lift-off!\u00a0 \t“Go.”'
    for (const token of tokensOf(text)) expect(text.slice(token.start, token.end)).toBe(token.text)
  })
})

describe('quotations', () => {
  const quotations = (text: string, single = false): string[] => {
    const { tokens, quotes } = paragraphOf(text, single)
    return quotes.map(({ first, end }) => words(text, tokens, { from: first, to: end }))
  }

  it.each([
    // text | quotations
    ['“The Eagle has landed,” he said.', ['“The Eagle has landed,”']],
    ['"One," he said, "two."', ['"One,"', '"two."']],
    ["''One,'' he said.", ["''One,''"]],
    ["``One,'' he said.", ["``One,''"]],
    ['“It goes on', ['“It goes on']],
    ['He called it ”backwards“ twice.', ['”backwards“']],
    ['“She said ‘no’ to him,” he said.', ['“She said ‘no’ to him,”']],
    ['It’s the ministry’s plan.', []],
    ["A 6' man and a 5' boy.", []],
  ])('%s', (text, expected) => {
    expect(quotations(text)).toEqual(expected)
  })

  it.each([
    ['‘The Eagle has landed,’ he said.', ['‘The Eagle has landed,’']],
    ["'It's the crew's day,' he said.", ["'It's the crew's day,'"]],
  ])('with single marks: %s', (text, expected) => {
    expect(quotations(text, true)).toEqual(expected)
  })

  it('takes single marks for quotations only in texts without double ones', () => {
    expect(usesSingleQuotes('‘The Eagle has landed,’ he said.')).toBe(true)
    expect(usesSingleQuotes('“He said ‘The Eagle has landed,’” she said.')).toBe(false)
    expect(usesSingleQuotes('The crew’s day was the ship’s best.')).toBe(false)
  })
})

describe('sentences', () => {
  it.each([
    // sentences, which the text joins with spaces
    [['The sea rose.', 'The land sank.']],
    [['“The sea rose. The land sank,” she said.', 'It was so.']],
    [['“The sea rose.”', 'She said so.']],
    [['“Why did it rise?” she asked.', 'Nobody knew.']],
    [['“Why did it rise?”', 'The minister did not answer.']],
    [['Dr. Salk spoke at 9 a.m. on Monday.', 'He left.']],
    [['The U.S. Senate met.', 'It voted.']],
    [['It rose by 3.5 mm.', 'That is much.']],
    [['The sea rose … and fell.']],
    [['“The sea rose,” said Dr. Rachel Carson.', '“It will rise again.”']],
    [['The meeting was in Washington, D.C.', 'The president came.']],
    [['He said: “The sea rose. It fell.”', 'They left.']],
  ])('%s', (sentences) => {
    const text = sentences.join(' ')
    const { tokens, frames } = paragraphOf(text)
    expect(frames.map((frame) => words(text, tokens, frame))).toEqual(sentences)
  })

  it('cuts what is too long for a sentence', () => {
    const { frames, tokens } = paragraphOf('word '.repeat(5000))
    expect(frames.length).toBeGreaterThan(5)
    expect(at(frames as never, 0)).toMatchObject({ from: 0 })
    expect(frames.at(-1)?.to).toBe(tokens.length)
  })
})

describe('language', () => {
  it.each([
    [
      true,
      'The probe left the solar system in 2012, and the agency said that it would go on sending data for some years.',
    ],
    [true, 'Rates up'],
    [true, ''],
    [
      false,
      'Die Sonde hat das Sonnensystem im Jahr 2012 verlassen, und die Behörde sagte, dass sie noch einige Jahre lang Daten senden werde.',
    ],
    [
      false,
      'La sonde a quitté le système solaire en 2012, et l’agence a dit qu’elle continuerait à envoyer des données pendant quelques années.',
    ],
    [
      false,
      'La sonda dejó el sistema solar en 2012, y la agencia dijo que seguiría enviando datos durante algunos años más desde el espacio.',
    ],
    [
      false,
      'Зонд покинул Солнечную систему в 2012 году, и агентство сообщило, что он ещё несколько лет будет передавать данные на Землю.',
    ],
    [false, '探测器于2012年离开太阳系。 该机构表示，它还将继续发送数据数年。'],
  ])('%s: %s', (english, text) => {
    expect(isEnglish(text)).toBe(english)
  })
})
