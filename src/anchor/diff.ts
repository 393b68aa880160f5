/** What went and what came, word by word. */
import { align } from './align.js'
import type { Alignment } from './alignment.js'
import type { Hunk } from './callout.js'
import { alignGap, fits } from './gaps.js'
import { sentenceEnds } from './sentences.js'
import { type Tokens, tokenize } from './tokens.js'
import type { DiffPart } from './types.js'
import type { Vocabulary } from './vocabulary.js'

export interface WordDiff {
  /** The words are the same; only what folding looks past may differ. */
  same: boolean
  parts: DiffPart[]
  hunks: Hunk[]
  /** Share of the old words that are left, 0 to 1. */
  kept: number
}

/** Compares two stretches of text. Letter case counts, what folding looks past does not. */
export function diffWords(old: string, now: string, vocabulary: Vocabulary): WordDiff {
  const before = tokenize(old, vocabulary)
  const after = tokenize(now, vocabulary)
  if (sameForms(before, after)) return { same: true, parts: [], hunks: [], kept: 1 }
  const alignment = alignForms(before, after)
  const diff: WordDiff = { same: false, parts: [], hunks: [], kept: 0 }
  let kept = 0
  let from = 0
  let to = 0
  while (from < before.count || to < after.count) {
    let oldEnd = from
    let newEnd = to
    const partner = alignment.forward[from] ?? -1
    if (from < before.count && partner === to) {
      while (oldEnd < before.count && alignment.forward[oldEnd] === newEnd) {
        oldEnd++
        newEnd++
      }
      kept += oldEnd - from
      diff.parts.push({ kind: 'same', text: slice(after, to, newEnd) })
    } else {
      while (oldEnd < before.count && (alignment.forward[oldEnd] ?? -1) < 0) oldEnd++
      while (newEnd < after.count && (alignment.back[newEnd] ?? -1) < 0) newEnd++
      if (oldEnd > from) diff.parts.push({ kind: 'removed', text: slice(before, from, oldEnd) })
      if (newEnd > to) diff.parts.push({ kind: 'added', text: slice(after, to, newEnd) })
      diff.hunks.push({
        removed: { words: words(before, from, oldEnd), opens: opens(before, from) },
        added: { words: words(after, to, newEnd), opens: opens(after, to) },
      })
    }
    from = oldEnd
    to = newEnd
  }
  diff.kept = before.count > 0 ? kept / before.count : 0
  return diff
}

function sameForms(before: Tokens, after: Tokens): boolean {
  if (before.count !== after.count) return false
  for (let at = 0; at < before.count; at++) {
    if (before.forms[at] !== after.forms[at]) return false
  }
  return true
}

function alignForms(before: Tokens, after: Tokens): Alignment {
  const box = { oldStart: 0, oldEnd: before.count, newStart: 0, newEnd: after.count }
  const alignment: Alignment = {
    forward: new Int32Array(before.count).fill(-1),
    back: new Int32Array(after.count).fill(-1),
  }
  const numbers = new Map<number, number>()
  const bits: number[] = []
  const olds = renumbered(before, numbers, bits)
  const news = renumbered(after, numbers, bits)
  const worth = Float32Array.from(bits)
  if (fits(box)) alignGap(olds, news, worth, box, alignment)
  else align(olds, news, worth, box, alignment)
  return alignment
}

/**
 * The forms as small numbers, with what each is worth: a word counts four times a mark of
 * punctuation, for commas must not tear words apart.
 */
function renumbered(tokens: Tokens, numbers: Map<number, number>, bits: number[]): Int32Array {
  return tokens.forms.map((form, at) => {
    let number = numbers.get(form)
    if (number === undefined) {
      number = numbers.size
      numbers.set(form, number)
      bits.push(/[\p{L}\p{N}]/u.test(slice(tokens, at, at + 1)) ? 4 : 1)
    }
    return number
  })
}

function slice({ text, starts, ends }: Tokens, from: number, to: number): string {
  return text.slice(starts[from] ?? 0, ends[to - 1] ?? 0)
}

function words(tokens: Tokens, from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, index) =>
    slice(tokens, from + index, from + index + 1),
  )
}

function opens(tokens: Tokens, at: number): boolean {
  return sentenceEnds(tokens, -1, at)
}
