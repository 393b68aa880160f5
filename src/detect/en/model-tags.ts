/**
 * The usual parts of speech of English words, as the language model of wink-nlp knows them. The build
 * puts what is made here in this module's place, so that the package brings neither the model nor the
 * time that loading it takes; from its sources the same is made when it is loaded.
 */
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { packWords } from './packed-words.js'
import { capitalTag, tagOfForm } from './word-forms.js'

/** Words that are asked together. */
const TOGETHER = 5000

/**
 * The words by their tags. Words in small letters are packed; what their form tells is left out, where a
 * capital letter does not tell more. Others are those that are not tagged as their small form is, with
 * spaces between them.
 */
export const MODEL_TAGS: Readonly<Record<'small' | 'other', Readonly<Record<string, string>>>> =
  make()

function make(): typeof MODEL_TAGS {
  const words = (
    model.core as () => { features: { lexeme: { list: string[] } } }
  )().features.lexeme.list.filter((word) => /^[\p{L}\p{N}][^\s;.’]*$/u.test(word))
  const tags = ask(words)
  const small = new Map<string, string[]>()
  const other = new Map<string, string[]>()
  for (const word of words) {
    const tag = tags.get(word) ?? ''
    const lower = word.toLowerCase()
    if (lower === word) {
      const told = tag === tagOfForm(word) && (tag === 'NOUN' || tag === 'ADJ')
      if (!told) append(small, tag, word)
    } else if (tag !== capitalTag(tags.get(lower))) append(other, tag, word)
  }
  return {
    small: Object.fromEntries([...small].map(([tag, list]) => [tag, packWords(list)])),
    other: Object.fromEntries([...other].map(([tag, list]) => [tag, list.join(' ')])),
  }
}

function append(lists: Map<string, string[]>, tag: string, word: string): void {
  const list = lists.get(tag)
  if (list) list.push(word)
  else lists.set(tag, [word])
}

/** The tag of each word on its own; of what the model takes apart, that of its last part. */
function ask(words: readonly string[]): Map<string, string> {
  const nlp = winkNLP(model, ['pos'])
  const found = new Map<string, string>()
  for (let from = 0; from < words.length; from += TOGETHER) {
    const some = words.slice(from, from + TOGETHER)
    // Between semicolons, so that no word's tag hangs on the words asked with it.
    const tokens = nlp.readDoc(`; ${some.join(' ; ')} ;`).tokens()
    const values = tokens.out(nlp.its.value) as string[]
    const tags = tokens.out(nlp.its.pos) as string[]
    let k = 0
    for (let i = 1; i < values.length; i++) {
      const word = some[k]
      if (values[i] === ';') k++
      else if (word !== undefined && tags[i] !== 'PUNCT') found.set(word, tags[i] ?? 'X')
    }
  }
  return found
}
