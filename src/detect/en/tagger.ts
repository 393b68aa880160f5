/** Part-of-speech tags from wink-nlp. */
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Token } from '../types.js'

const nlp = winkNLP(model, ['pos'])
const its = nlp.its

/** Sets `tag` on the given tokens, which stand in text order. */
export function tagTokens(tokens: readonly Token[]): void {
  let text = ''
  const starts: number[] = []
  for (const token of tokens) {
    starts.push(text.length)
    text += `${plain(token.text)} `
  }
  const doc = nlp.readDoc(text).tokens()
  const values = doc.out(its.value) as string[]
  const spaces = doc.out(its.precedingSpaces) as string[]
  const tags = doc.out(its.pos) as string[]
  let offset = 0
  let i = 0
  for (let k = 0; k < values.length; k++) {
    offset += spaces[k]?.length ?? 0
    while (i + 1 < starts.length && (starts[i + 1] ?? 0) <= offset) i++
    const token = tokens[i]
    // A word that wink takes apart ("anti-war") gets its last part's tag.
    if (token && tags[k] !== 'PUNCT') token.tag = tags[k] ?? ''
    else if (token && token.tag === '') token.tag = 'PUNCT'
    offset += values[k]?.length ?? 0
  }
}

function plain(text: string): string {
  return text.includes('’') ? text.replaceAll('’', "'") : text
}
