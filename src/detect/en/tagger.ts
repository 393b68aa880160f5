/**
 * Part-of-speech tags. wink-nlp knows each word's usual tag and is asked once a word; a few rules
 * choose by what stands beside it. Tagging every sentence with wink-nlp whole costs more than parsing
 * the markdown, and scores no better here.
 */
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { type Lexeme, lexemeOf } from '../lexemes.js'
import type { Token } from '../types.js'
import { at } from '../types.js'
import { MODALS, POSSESSIVES } from './words.js'

const nlp = winkNLP(model, ['pos'])
const its = nlp.its
/** Tags that capital letters do not turn into names. */
const CLOSED = new Set([
  'DET',
  'ADP',
  'PRON',
  'CCONJ',
  'SCONJ',
  'AUX',
  'NUM',
  'PART',
  'PUNCT',
  'INTJ',
])
const PLURAL_PRONOUNS = new Set(['i', 'we', 'you', 'they', 'who'])
const SINGULAR_PRONOUNS = new Set(['he', 'she', 'it'])

/** Sets `tag` on the tokens of one sentence, which stand in text order. */
export function tagTokens(tokens: readonly Token[]): void {
  lookUp(tokens)
  const headline = isHeadline(tokens)
  for (let i = 0; i < tokens.length; i++) {
    const token = at(tokens, i)
    token.tag = usualTag(token, i === 0 || headline)
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = at(tokens, i)
    token.tag = tagBeside(token, at(tokens, i - 1), at(tokens, i + 1), headline)
  }
}

/** Asks wink-nlp for the words that were not met before, all at once. */
function lookUp(tokens: readonly Token[]): void {
  const unknown: Lexeme[] = []
  const note = (lexeme: Lexeme): void => {
    if (lexeme.tag !== '') return
    lexeme.tag = 'PUNCT'
    if (lexeme.word) unknown.push(lexeme)
    else if (lexeme.text.length > 1 && /\p{L}/u.test(lexeme.text)) lexeme.tag = 'PART'
    else if (/^[$€£%&#@]$/.test(lexeme.text)) lexeme.tag = 'SYM'
  }
  for (const { lexeme } of tokens) {
    note(lexeme)
    if (lexeme.capital) note(lexemeOf(lexeme.lower))
  }
  if (unknown.length === 0) return
  const words = unknown.map((lexeme) => lexeme.text.replaceAll('’', "'").replaceAll('.', ''))
  // Between semicolons, so that no word's tag hangs on the words asked with it.
  const doc = nlp.readDoc(`; ${words.join(' ; ')} ;`).tokens()
  const values = doc.out(its.value) as string[]
  const tags = doc.out(its.pos) as string[]
  let k = 0
  for (let i = 1; i < values.length && k < unknown.length; i++) {
    const lexeme = unknown[k]
    if (values[i] === ';') k++
    // A word that wink takes apart ("anti-war") gets its last part's tag.
    else if (lexeme && tags[i] !== 'PUNCT') lexeme.tag = tags[i] ?? 'X'
  }
}

/** Whether most longer words are capitalised. */
function isHeadline(tokens: readonly Token[]): boolean {
  let capital = 0
  let words = 0
  for (const { lexeme } of tokens) {
    if (!lexeme.letter || lexeme.text.length < 4) continue
    words++
    if (lexeme.capital) capital++
  }
  return words > 1 && capital > 0.6 * words
}

function usualTag(token: Token, first: boolean): string {
  const { lexeme } = token
  if (!lexeme.capital) return lexeme.tag
  const lower = lexemeOf(lexeme.lower)
  // "U.S."
  if (lexeme.text.length > 2 && lexeme.text[1] === '.') return 'PROPN'
  if (CLOSED.has(lower.tag)) return lower.tag
  if (first)
    return lexeme.tag === 'PROPN' && lower.tag !== 'VERB' ? 'PROPN' : lower.tag || lexeme.tag
  return 'PROPN'
}

function tagBeside(token: Token, previous: Token, next: Token, headline: boolean): string {
  const { tag, lower } = token
  if (tag === 'VERB') {
    const inflected = lower.endsWith('ed') || lower.endsWith('ing')
    const determined =
      previous.tag === 'DET' ||
      POSSESSIVES.has(previous.lower) ||
      previous.lower === "'s" ||
      previous.lower === '’s'
    // "a registered voter", "the ruling"
    if (determined && previous.lower !== 'that' && previous.lower !== 'who') {
      if (inflected)
        return next.tag === 'NOUN' || next.tag === 'PROPN' || next.tag === 'ADJ'
          ? 'ADJ'
          : lower.endsWith('ing')
            ? 'NOUN'
            : 'VERB'
      return previous.lower === "'s" || previous.lower === '’s' ? tag : 'NOUN'
    }
    if (previous.tag === 'ADJ' && !inflected && !lower.endsWith('t') && !lower.endsWith('d'))
      return 'NOUN'
    // "Cook said": a name that opens the sentence.
    if (
      token.lexeme.capital &&
      !headline &&
      previous.text === '' &&
      next.lexeme.verbs.some((verb) => verb.form === 'past' || verb.form === 's')
    )
      return 'PROPN'
    return tag
  }
  if (tag === 'NOUN') {
    if (MODALS.has(previous.lower) || previous.lower === "n't" || previous.lower === 'n’t')
      return 'VERB'
    if (
      previous.lower === 'to' &&
      !lower.endsWith('s') &&
      (next.tag === 'DET' || next.tag === 'PRON' || next.tag === 'PROPN' || next.tag === 'ADP')
    )
      return 'VERB'
    if (PLURAL_PRONOUNS.has(previous.lower)) return 'VERB'
    if (SINGULAR_PRONOUNS.has(previous.lower) && lower.endsWith('s')) return 'VERB'
  }
  return tag
}
