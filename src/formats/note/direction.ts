/** Languages and names that are written from right to left. */

const RIGHT_TO_LEFT =
  /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)(?:-|$)|-(?:arab|hebr|syrc|thaa)(?:-|$)/iu

const RIGHT =
  /\p{Script=Arabic}|\p{Script=Hebrew}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}|\p{Script=Adlam}/u

/** How a language is written, by its BCP 47 tag. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(lang) ? 'rtl' : 'ltr'
}

/**
 * A name, in marks of isolation (U+2068, U+2069) where it runs against the words around it: two such names beside each
 * other would change places, and the comma between them would go to the wrong end.
 *
 * @param lang the language of the words around
 */
export function isolate(name: string, lang: string): string {
  const against =
    directionOf(lang) === 'ltr'
      ? RIGHT.test(name)
      : [...name].some((letter) => /\p{L}/u.test(letter) && !RIGHT.test(letter))
  return against ? `\u2068${name}\u2069` : name
}

/** The text without marks of isolation. */
export function withoutIsolation(text: string): string {
  return text.replace(/[\u2068\u2069]/gu, '')
}
