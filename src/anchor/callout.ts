/** Changes after which a claim may no longer be the same one. */
import { MODALS, NEGATIONS, NUMBER_WORDS } from './callout-words.js'
import { foldToken } from './fold.js'
import type { CalledOut } from './types.js'

/** One changed stretch, as words. `opens`: its first word begins a sentence, so that a capital says nothing. */
export interface Hunk {
  removed: { words: string[]; opens: boolean }
  added: { words: string[]; opens: boolean }
}

const KINDS = ['number', 'negation', 'modal', 'name'] as const

/** The numbers, negations, modals and names among the words that went and came. */
export function callOut(hunks: readonly Hunk[]): CalledOut[] {
  // A word that went here and came there was only moved, or changed its letter case.
  const removed = countWords(hunks.flatMap((hunk) => hunk.removed.words))
  const added = countWords(hunks.flatMap((hunk) => hunk.added.words))
  const found: CalledOut[] = []
  for (const hunk of hunks) {
    for (const kind of KINDS) {
      const went = wordsOf(kind, hunk.removed, added)
      const came = wordsOf(kind, hunk.added, removed)
      if (went !== came) found.push({ kind, removed: went, added: came })
    }
  }
  return found
}

function countWords(words: string[]): Set<string> {
  return new Set(words.map((word) => foldToken(word).toLowerCase()))
}

function wordsOf(
  kind: CalledOut['kind'],
  { words, opens }: Hunk['removed'],
  others: Set<string>,
): string {
  return words
    .filter((word, index) => {
      const form = foldToken(word).toLowerCase()
      return !others.has(form) && isOfKind(kind, word, form, opens && index === 0)
    })
    .join(' ')
}

function isOfKind(kind: CalledOut['kind'], word: string, form: string, opens: boolean): boolean {
  switch (kind) {
    case 'number':
      return /\p{N}/u.test(word) || NUMBER_WORDS.has(form)
    case 'negation':
      return NEGATIONS.has(form) || form.endsWith("n't")
    case 'modal':
      return (
        MODALS.has(form) ||
        MODALS.has(form.replace(/^ca(?=n't$)/, 'can').replace(/n't$/, '')) ||
        /'(?:ll|d)$/.test(form) ||
        form === "won't"
      )
    case 'name':
      return !opens && /^\p{Lu}/u.test(word) && !/^I(?:$|['\u2019])/.test(word)
  }
}
