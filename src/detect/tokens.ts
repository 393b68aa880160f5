/** From a line to its tokens. */
import type { Token } from './types.js'

const TOKEN =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-'’&][\p{L}\p{N}][\p{L}\p{N}\p{M}]*|[.,]\p{N}+|\.\p{L}[\p{L}\p{M}]*)*|'''|''|``|’’|‘‘|--+|\.\.+|\S/gu

/** Clitics that stand as tokens of their own, as a tagger expects. */
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i

/** Splits a line into words, clitics ("n’t", "’s") and single marks; `offset` is added to each place. */
export function tokenize(
  line: string,
  offset: number,
  isAbbreviation: (lower: string) => boolean,
): Token[] {
  const tokens: Token[] = []
  for (const match of line.matchAll(TOKEN)) {
    let text = match[0]
    const start = match.index
    if (text === "'''") {
      // A single and a double mark: the double one is outside.
      const closing = start > 0 && !/\s/.test(line[start - 1] ?? ' ')
      add(tokens, closing ? "'" : "''", start + offset)
      add(tokens, closing ? "''" : "'", start + offset + (closing ? 1 : 2))
      continue
    }
    const first = text.charCodeAt(0)
    if (text.length > 1 && first !== 39 && first !== 96 && first !== 45 && first !== 46) {
      const clitic = text.length > 2 ? CLITIC.exec(text) : null
      if (clitic && clitic.index > 0) {
        add(tokens, text.slice(0, clitic.index), start + offset)
        add(tokens, text.slice(clitic.index), start + offset + clitic.index)
        continue
      }
    }
    if (line[start + text.length] === '.' && takesStop(text, isAbbreviation)) text += '.'
    // The full stop of an abbreviation was taken with it.
    if (
      text === '.' &&
      tokens.length > 0 &&
      (tokens[tokens.length - 1]?.end ?? -1) > start + offset
    )
      continue
    add(tokens, text, start + offset)
  }
  return tokens
}

function takesStop(text: string, isAbbreviation: (lower: string) => boolean): boolean {
  if (text.length === 1) return text >= 'A' && text <= 'Z'
  return (
    (text[1] === '.' && text.length < 8) || (text.length < 7 && isAbbreviation(text.toLowerCase()))
  )
}

function add(tokens: Token[], text: string, start: number): void {
  tokens.push({
    start,
    end: start + text.length,
    text,
    lower: text.toLowerCase(),
    tag: '',
    quote: -1,
  })
}
