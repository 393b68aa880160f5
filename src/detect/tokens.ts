/** From a line to its tokens. */
import { type Lexeme, lexemeOf } from './lexemes.js'
import type { Token } from './types.js'

const TOKEN =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-'’&][\p{L}\p{N}][\p{L}\p{N}\p{M}]*|[.,]\p{N}+|\.\p{L}[\p{L}\p{M}]*)*|'''|''|``|’’|‘‘|--+|\.\.+|\S/uy

/** Clitics that stand as tokens of their own, as a tagger expects. */
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i

/** Splits a line into words, clitics ("n’t", "’s") and single marks; `offset` is added to each place. */
export function tokenize(line: string, offset: number): Token[] {
  const tokens: Token[] = []
  let swallowed = -1
  let next = 0
  for (;;) {
    const start = skipSpace(line, next)
    if (start >= line.length) break
    next = plainWordEnd(line, start)
    if (next === start) {
      TOKEN.lastIndex = start
      const match = TOKEN.exec(line)
      if (!match) {
        next = start + 1
        continue
      }
      next = TOKEN.lastIndex
    }
    const text = line.slice(start, next)
    // The full stop of an abbreviation was taken with it.
    if (start < swallowed) continue
    const lexeme = lexemeOf(text)
    if (!lexeme.word) {
      if (text === "'''") addTriple(tokens, line, start, offset)
      else add(tokens, lexeme, start + offset)
      continue
    }
    if (lexeme.abbreviation && line.charCodeAt(start + text.length) === 46) {
      add(tokens, lexemeOf(`${text}.`), start + offset)
      swallowed = start + text.length + 1
      continue
    }
    const clitic = cliticOf(text)
    if (clitic > 0) {
      add(tokens, lexemeOf(text.slice(0, clitic)), start + offset)
      add(tokens, lexemeOf(text.slice(clitic)), start + offset + clitic)
    } else add(tokens, lexeme, start + offset)
  }
  return tokens
}

/** Behind spaces and tabs; other white space is left to the expression. */
function skipSpace(line: string, from: number): number {
  let i = from
  while (i < line.length) {
    const code = line.charCodeAt(i)
    if (code === 32 || code === 9 || code === 13 || code === 160) i++
    else if (code < 8192 || !/\s/.test(line[i] ?? '')) break
    else i++
  }
  return i
}

/** Behind a word of ASCII letters alone that a space, comma or stop ends; else `start`. */
function plainWordEnd(line: string, start: number): number {
  let i = start
  for (;;) {
    const code = line.charCodeAt(i)
    if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) i++
    else if (code === 32 || code === 44 || Number.isNaN(code)) return i
    else if (code === 46) {
      const after = line.charCodeAt(i + 1)
      return after === 32 || Number.isNaN(after) ? i : start
    } else return start
  }
}

/** Where a clitic starts in a word, or 0. */
function cliticOf(text: string): number {
  const length = text.length
  if (length < 3) return 0
  for (let i = length - 2; i >= length - 3; i--) {
    const code = text.charCodeAt(i)
    if (code === 39 || code === 8217) return CLITIC.exec(text)?.index ?? 0
  }
  return 0
}

/** A single and a double mark together: the double one is outside. */
function addTriple(tokens: Token[], line: string, start: number, offset: number): void {
  const closing = start > 0 && !/\s/.test(line[start - 1] ?? ' ')
  add(tokens, lexemeOf(closing ? "'" : "''"), start + offset)
  add(tokens, lexemeOf(closing ? "''" : "'"), start + offset + (closing ? 1 : 2))
}

function add(tokens: Token[], lexeme: Lexeme, start: number): void {
  tokens.push({
    start,
    end: start + lexeme.text.length,
    text: lexeme.text,
    lower: lexeme.lower,
    lexeme,
    tag: '',
    quote: -1,
  })
}
