/** What a note says, for pages and footnotes that carry no data of their own. */
import type { Confidence, Relation } from '../../model/types.js'
import { readConfidence } from './confidence.js'
import type { NotePart } from './format.js'
import type { Labels, NoteLabels } from './labels.js'
import { type ReadSource, readSource } from './read-source.js'
import { type Span, span, splitSpan, trimSpan } from './span.js'
import { template, unfill, unfillPair } from './template.js'

/** What a note was found to say. Texts are on one line, since notes are. */
export interface ReadNote {
  suggested: boolean
  /** The note says that there is no source. */
  unsourced: boolean
  type?: string
  /** The type that an unknown one narrows. */
  broader?: string
  confidence?: Confidence
  sources: ReadSource[]
  comment?: string
  /** Sentences that are not of our wording. */
  rest: string[]
}

/** Notes longer than this are read up to here. */
const LONGEST_NOTE = 20_000

/**
 * Read a note that {@link formatNote} wrote with the same words.
 *
 * Type, confidence, sources with their relation, and the comment come back. Where a name holds the words that
 * part one clause from the next (", for ", "; "), it is cut there unless it is linked or kept apart.
 *
 * @param note words and links, or plain words
 */
export function readNote(note: string | readonly NotePart[], labels: Labels): ReadNote {
  const whole = span(note, LONGEST_NOTE)
  const result: ReadNote = { suggested: false, unsourced: false, sources: [], rest: [] }
  let at = 0
  while (at < whole.text.length) {
    const rest = trimSpan(splitSpan(whole, at))
    at = whole.text.length - rest.text.length
    if (rest.text === '') break
    const comment = commentAt(rest.text, labels.note)
    if (comment !== undefined) {
      result.comment = comment
      break
    }
    const relation = relationAt(rest.text, labels.note)
    const length = relation ? attributionLength(rest.text, labels.note) : sentenceLength(rest.text)
    const sentence = splitSpan(rest, 0, length)
    if (relation) readAttribution(sentence, relation, labels, result)
    else if (!readPlain(withoutStop(sentence.text), labels.note, result)) {
      result.rest.push(sentence.text)
    }
    at += length
  }
  return result
}

function readAttribution(
  sentence: Span,
  relation: Relation | 'none',
  labels: Labels,
  result: ReadNote,
): void {
  const { note } = labels
  const [before = '', after = ''] = template(note.relations[relation]).literals
  const stop = sentence.text.endsWith('.') ? 1 : 0
  const body = splitSpan(sentence, before.length, sentence.text.length - after.length - stop)
  for (const part of partAt(body, note.between)) {
    result.sources.push(readSource(part, relation === 'none' ? undefined : relation, labels))
  }
}

/** Take in a sentence that is not about sources. */
function readPlain(sentence: string, note: NoteLabels, result: ReadNote): boolean {
  if (sentence === note.suggested) result.suggested = true
  else if (sentence === note.unsourced) result.unsourced = true
  else {
    const type = readType(sentence, note)
    const confidence = type ? undefined : readConfidence(sentence, note)
    if (type) Object.assign(result, type)
    else if (confidence) result.confidence = confidence
    else return false
  }
  return true
}

function readType(
  sentence: string,
  note: NoteLabels,
): { type: string; broader?: string } | undefined {
  for (const [type, words] of Object.entries(note.types)) if (words === sentence) return { type }
  const pair = unfillPair(note.extension, sentence, 'last')
  const broader = Object.entries(note.types).find(([, words]) => words === pair?.get('broader'))
  const type = pair?.get('id')
  if (broader && type !== undefined) return { type, broader: broader[0] }
  return /^(?:x-[\w-]+:\S+|[a-z][a-z\d+.-]*:\/\/\S+)$/iu.test(sentence)
    ? { type: sentence }
    : undefined
}

function commentAt(text: string, note: NoteLabels): string | undefined {
  return unfill(note.comment, text)
}

/** The relation whose sentence begins here; the longest beginning counts. */
function relationAt(text: string, note: NoteLabels): Relation | 'none' | undefined {
  let found: Relation | 'none' | undefined
  let longest = 0
  for (const [relation, words] of Object.entries(note.relations)) {
    const [before = ''] = template(words).literals
    if (before.length > longest && text.startsWith(before)) {
      longest = before.length
      found = relation as Relation | 'none'
    }
  }
  return found
}

/** Up to the first full stop that ends a sentence. */
function sentenceLength(text: string): number {
  const end = text.search(/[.!?](?=\s|$)/u)
  return end < 0 ? text.length : end + 1
}

/** Names hold full stops, so a sentence on sources ends where another known one begins. */
function attributionLength(text: string, note: NoteLabels): number {
  for (const match of text.matchAll(/[.!?。！？…](?=\s)/gu)) {
    const length = match.index + 1
    if (beginsKnown(text.slice(length).trimStart(), note)) return length
  }
  return text.length
}

function beginsKnown(text: string, note: NoteLabels): boolean {
  if (commentAt(text, note) !== undefined || relationAt(text, note)) return true
  const found: ReadNote = { suggested: false, unsourced: false, sources: [], rest: [] }
  return readPlain(withoutStop(text.slice(0, sentenceLength(text))), note, found)
}

function withoutStop(sentence: string): string {
  return sentence.endsWith('.') ? sentence.slice(0, -1) : sentence
}

/** The parts between a separator, links and names left whole. */
function partAt(whole: Span, separator: string): Span[] {
  const parts: Span[] = []
  let from = 0
  for (
    let at = whole.text.indexOf(separator);
    at >= 0;
    at = whole.text.indexOf(separator, at + 1)
  ) {
    if (at < from || whole.wholes.some((one) => one.start < at && at < one.end)) continue
    parts.push(splitSpan(whole, from, at))
    from = at + separator.length
  }
  parts.push(splitSpan(whole, from))
  return parts
}
