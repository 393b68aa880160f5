/** Puts what was found into a status and words for a person. */
import { callOut } from './callout.js'
import { diffWords, type WordDiff } from './diff.js'
import { foldingsBetween } from './fold.js'
import type { Found, Location, Several } from './location.js'
import type { Anchoring, CalledOut, Evidence } from './types.js'
import type { Vocabulary } from './vocabulary.js'

/** The answer for one selector. */
export function toAnchoring(
  text: string,
  exact: string,
  location: Location,
  vocabulary: Vocabulary,
): Anchoring {
  switch (location.kind) {
    case 'found':
      return foundAnchoring(text, exact, location, vocabulary)
    case 'several':
      return severalAnchoring(location)
    case 'lost':
      return { status: 'orphaned', evidence: { summary: location.reason } }
  }
}

function foundAnchoring(
  text: string,
  exact: string,
  { range, moved }: Found,
  vocabulary: Vocabulary,
): Anchoring {
  const now = text.slice(range.start, range.end)
  if (now === exact) return unchanged(range, moved, 'the same words')
  const diff = diffWords(exact, now, vocabulary)
  if (diff.same) {
    const folded = foldingsBetween(exact, now)
    const anchoring = unchanged(range, moved, `the same words, but for ${list(folded)}`)
    anchoring.evidence.folded = folded
    return anchoring
  }
  const calledOut = callOut(diff.hunks)
  const evidence: Evidence = {
    summary: [describe(diff), moved ? 'and it stands elsewhere' : '', describeCallOuts(calledOut)]
      .filter((part) => part !== '')
      .join(', '),
    diff: diff.parts,
    kept: diff.kept,
  }
  if (moved) evidence.moved = true
  if (calledOut.length > 0) evidence.calledOut = calledOut
  return { status: 'changed', ...range, evidence }
}

function unchanged(range: Found['range'], moved: boolean, summary: string): Anchoring {
  return moved
    ? { status: 'moved', ...range, evidence: { summary: `${summary}, elsewhere`, moved: true } }
    : { status: 'exact', ...range, evidence: { summary } }
}

function severalAnchoring({ ranges, count, more }: Several): Anchoring {
  const number = more ? `more than ${Math.max(1, count - 1)}` : String(count)
  return {
    status: 'ambiguous',
    candidates: ranges,
    evidence: { summary: `${number} equal candidates` },
  }
}

/** What became of the words, and where. */
function describe({ parts, hunks }: WordDiff): string {
  const removed = parts.some(({ kind }) => kind === 'removed')
  const added = parts.some(({ kind }) => kind === 'added')
  const verb = removed && added ? 'replaced' : removed ? 'removed' : 'added'
  if (hunks.length > 1) return `words in ${hunks.length} places were ${verb}`
  const [hunk] = hunks
  const count = Math.max(hunk?.removed.words.length ?? 0, hunk?.added.words.length ?? 0)
  const atStart = parts[0]?.kind !== 'same'
  const atEnd = parts.at(-1)?.kind !== 'same'
  const place =
    atStart && atEnd ? '' : atStart ? ' at the beginning' : atEnd ? ' at the end' : ' between'
  if (verb === 'added') return `${count === 1 ? 'a word was' : 'words were'} added${place}`
  return `the ${count === 1 ? 'word' : 'words'}${place} ${count === 1 ? 'was' : 'were'} ${verb}`
}

function describeCallOuts(calledOut: readonly CalledOut[]): string {
  return calledOut
    .map(({ kind, removed, added }) => {
      if (removed === '') return `a ${kind} was added: ${quote(added)}`
      if (added === '') return `a ${kind} was removed: ${quote(removed)}`
      return `a ${kind} changed: ${quote(removed)} became ${quote(added)}`
    })
    .join(', ')
}

function quote(words: string): string {
  return `\u201c${words}\u201d`
}

function list(names: readonly string[]): string {
  return names.length < 2
    ? (names[0] ?? 'its spelling')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
