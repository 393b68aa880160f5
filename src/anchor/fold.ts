/**
 * What is looked past when words are compared: white space, kinds of quotation marks, dashes and
 * ellipses, and how Unicode spells a character.
 */
import type { Folding } from './types.js'

/** Ligatures and full or half width forms: the same characters to a reader, unlike `²` and `2`. */
const compatible = /[\ufb00-\ufb06\uff01-\uff9f\uffe0-\uffe6]+/g
const invisibles = /[\u00ad\u200b\u2060\ufeff]/g

/** The form of a token in which two tokens are compared; letter case counts. */
export function foldToken(token: string): string {
  if (/^[\w,:]+$/.test(token)) return token
  const form = normalize(token)
  if (/^[.\u2026]+$/.test(form)) return /^(?:\.{3,}|\u2026\.?)$/.test(form) ? '\u2026' : form
  return foldQuotes(foldDashes(form))
}

/** Which foldings it takes to make `before` and `after` the same; none where they are the same. */
export function foldingsBetween(before: string, after: string): Folding[] {
  if (before === after) return []
  return foldings
    .filter((_, without) => {
      const others = foldings.filter((_, index) => index !== without)
      const fold = (text: string): string => others.reduce((text, [, fold]) => fold(text), text)
      return fold(before) !== fold(after)
    })
    .map(([name]) => name)
}

const foldings: [Folding, (text: string) => string][] = [
  ['Unicode normalisation', normalize],
  ['quotation marks', foldQuotes],
  ['dashes', foldDashes],
  ['ellipses', (text) => text.replace(/\.{3,}|\u2026\.?/g, '\u2026')],
  // Last: dashes and ellipses are runs, which spaces divide.
  ['white space', (text) => text.replace(/[\s\u200b]+/g, '')],
]

function normalize(text: string): string {
  return text
    .replace(invisibles, '')
    .replace(compatible, (form) => form.normalize('NFKC'))
    .normalize('NFC')
}

function foldQuotes(text: string): string {
  return text
    .replace(/(?<=[\p{L}\p{M}])['\u2018\u2019\u201b\u02bc](?=\p{L})/gu, '\u0000')
    .replace(/['\u2018\u2019\u201b\u02bc]{1,2}/g, '"')
    .replace(
      /[`\u00ab\u00b4\u00bb\u201a\u201c-\u201f\u2039\u203a\u300c-\u300f\u301d-\u301f]+/g,
      '"',
    )
    .replaceAll('\u0000', "'")
}

function foldDashes(text: string): string {
  return text.replace(/[-\u2010-\u2015\u2212\ufe58\ufe63]+/g, '-')
}
