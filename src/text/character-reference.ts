import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/** A character reference in markdown: what it stands for, and the offset just behind it. */
export interface CharacterReference {
  value: string
  end: number
}

const REFERENCE = /&(?:#[xX]([0-9a-fA-F]{1,6})|#([0-9]{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/y

/** The character reference at an offset, by CommonMark's rules; undefined where `&` is just itself. */
export function characterReferenceAt(source: string, at: number): CharacterReference | undefined {
  REFERENCE.lastIndex = at
  const match = REFERENCE.exec(source)
  if (!match) return undefined
  const [all, hexadecimal, decimal, name] = match
  const value = name
    ? decodeNamedCharacterReference(name)
    : decodeNumber(hexadecimal ? Number.parseInt(hexadecimal, 16) : Number(decimal))
  return value === false ? undefined : { value, end: at + all.length }
}

/** Controls, surrogates, noncharacters and what lies beyond Unicode become U+FFFD, as in micromark. */
function decodeNumber(code: number): string {
  const control = code < 9 || code === 11 || (code > 13 && code < 32) || (code > 126 && code < 160)
  const surrogate = code > 0xd7ff && code < 0xe000
  const noncharacter = (code > 0xfdcf && code < 0xfdf0) || (code & 0xfffe) === 0xfffe
  if (control || surrogate || noncharacter || code > 0x10ffff) return '\uFFFD'
  return String.fromCodePoint(code)
}
