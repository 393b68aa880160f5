/** A claim's note: the sentences that a good editor would write about it. */
import type { Claim, Provenance, Source, SourceRef } from '../../model/types.js'
import { confidenceSentence } from './confidence.js'
import { formatDate } from './date.js'
import { isolate } from './direction.js'
import type { Labels, NoteLabels } from './labels.js'
import { fill, template } from './template.js'

/**
 * Words of a note; a name that holds words which part clauses; or words that link. Plain text, to be escaped by
 * whoever writes it somewhere.
 */
export type NotePart = string | { text: string; url?: string }

/** What a note may draw on. */
export interface NoteContext {
  provenance: Provenance
  labels: Labels
  /** BCP 47, the language of the article where it is known. */
  lang?: string
}

/** Words a claim's note. */
export type FormatNote = (claim: Claim, context: NoteContext) => string | NotePart[]

/** Chains longer than this are cut: nobody reads them, and they may be made to hurt. */
const LONGEST_CHAIN = 8

const sourceIndexes = new WeakMap<readonly Source[], Map<string, Source>>()

/**
 * Word the note of a claim.
 *
 * Who, for whom, how, where, when, how sure, what kind, with links: "Quoted from John Kirby, for the White
 * House, at a briefing on 13 October 2023. Likely (ICD 203). Event." A suggested claim says so first, an
 * unsourced one says that plainly, and an anonymous source says why.
 *
 * @returns words and links; neighbouring words are one string. Links are http, https or mailto
 */
export function formatNote(claim: Claim, context: NoteContext): NotePart[] {
  const words = new Words()
  const { note } = context.labels
  if (claim.status === 'suggested') words.sentence(note.suggested)
  if (claim.sources.length === 0) words.sentence(note.unsourced)
  else writeSources(claim.sources, context, words)
  const confidence = claim.confidence && confidenceSentence(claim.confidence, note)
  if (confidence) words.sentence(confidence)
  if (claim.type !== undefined) words.sentence(formatType(claim.type, context))
  if (claim.comment !== undefined)
    words.start(fill(note.comment, isolate(tidy(claim.comment), context.labels.lang)))
  return words.parts
}

/** The name of a claim type, with the broader one where it is the publisher's own. */
export function formatType(type: string, { provenance, labels }: NoteContext): string {
  const { types, extension } = labels.note
  if (Object.hasOwn(types, type)) return types[type as keyof typeof types]
  const broader = provenance.types?.find((declared) => declared.id === type)?.broader
  return broader ? fill(extension, { broader: types[broader], id: tidy(type) }) : tidy(type)
}

/** The source with an id; the look-up is kept for as long as the list of sources lives. */
export function findSource(id: string, provenance: Provenance): Source | undefined {
  let index = sourceIndexes.get(provenance.sources)
  if (index?.size !== provenance.sources.length) {
    index = new Map(provenance.sources.map((source) => [source.id, source]))
    sourceIndexes.set(provenance.sources, index)
  }
  return index.get(id)
}

/** Plain words on one line: white space is one space, and nothing can turn the reading direction around. */
export function tidy(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** A url that may be linked. */
export function linkable(url: string | undefined): string | undefined {
  return url !== undefined && /^(?:https?|mailto):/iu.test(url) ? url : undefined
}

/** One sentence for each run of sources with the same relation. */
function writeSources(refs: readonly SourceRef[], context: NoteContext, words: Words): void {
  const { note } = context.labels
  let open: { relation: SourceRef['relation']; after: string } | undefined
  for (const ref of refs) {
    if (open && open.relation === ref.relation) {
      words.add(note.between)
    } else {
      if (open) words.end(open.after)
      const [before = '', after = ''] = template(note.relations[ref.relation ?? 'none']).literals
      words.start(before)
      open = { relation: ref.relation, after }
    }
    writeSource(ref, context, words)
  }
  if (open) words.end(open.after)
}

function writeSource(ref: SourceRef, context: NoteContext, words: Words): void {
  const { provenance, labels } = context
  const { clauses, reliability } = labels.note
  const source = findSource(ref.id, provenance)
  if (!source) {
    words.add(tidy(ref.id))
  } else {
    writeNamed(source, labels, words)
    if (source.kind !== 'event') writeDate(clauses.published, source.published, labels, words)
    const archived = linkable(source.archived)
    if (archived) {
      words.add(', ')
      words.add({ text: labels.note.archived, url: archived })
    }
    writeDate(clauses.accessed, source.accessed, labels, words)
    if (source.kind === 'anonymous') {
      words.add(
        source.reason === undefined
          ? clauses.anonymousWithoutReason
          : fill(clauses.anonymous, isolate(tidy(source.reason), labels.lang)),
      )
    }
    if (source.reliability) words.add(reliability[source.reliability])
    writeChain(source, context, words)
  }
  const at = ref.at === undefined ? undefined : findSource(ref.at, provenance)
  if (at) {
    const clause = at.kind === 'event' ? clauses.atEvent : clauses.atDocument
    writeAround(clause, words, () => writeDated(at, labels, words))
  }
  for (const [index, id] of (ref.via ?? []).entries()) {
    const via = findSource(id, provenance)
    if (!via) continue
    writeAround(index === 0 ? clauses.via : clauses.viaFurther, words, () =>
      writeName(via, labels, words),
    )
  }
  if (source) writeOrigins(source, context, words, new Set([source.id]), clauses.derivedFrom)
}

/** For whom, and for whom that one acts. */
function writeChain(source: Source, { provenance, labels }: NoteContext, words: Words): void {
  const seen = new Set<string>([source.id])
  for (let id = source.for; id !== undefined && !seen.has(id) && seen.size < LONGEST_CHAIN; ) {
    seen.add(id)
    const next = findSource(id, provenance)
    if (!next) return
    writeAround(labels.note.clauses.for, words, () => writeName(next, labels, words))
    id = next.for
  }
}

/** What a source is made from, and what that is made from. */
function writeOrigins(
  source: Source,
  context: NoteContext,
  words: Words,
  seen: Set<string>,
  clause: string,
): void {
  const { provenance, labels } = context
  const origins = (source.derivedFrom ?? [])
    .map((id) => findSource(id, provenance))
    .filter((origin) => origin !== undefined && !seen.has(origin.id))
  if (origins.length === 0 || seen.size >= LONGEST_CHAIN) return
  writeAround(clause, words, () => {
    for (const [index, origin] of origins.entries()) {
      if (!origin) continue
      if (index > 0) words.add(labels.note.and)
      seen.add(origin.id)
      writeDated(origin, labels, words)
      writeOrigins(origin, context, words, seen, labels.note.clauses.derivedWithin)
    }
  })
}

/** Name and role; an event with its date. */
function writeNamed(source: Source, labels: Labels, words: Words): void {
  if (source.role === undefined) {
    writeDated(source, labels, words)
    return
  }
  const [before = '', middle = '', after = ''] = template(labels.note.named).literals
  words.add(before)
  writeDated(source, labels, words)
  words.add(middle)
  words.add(whole(isolate(tidy(source.role), labels.lang), labels))
  words.add(after)
}

/** Name, and the date of an event. */
function writeDated(source: Source, labels: Labels, words: Words): void {
  if (source.kind !== 'event' || source.published === undefined) {
    writeName(source, labels, words)
    return
  }
  const { text, precision } = formatDate(source.published, labels.note)
  const pattern = template(precision === 'day' ? labels.note.onDay : labels.note.inMonth)
  for (const [index, literal] of pattern.literals.entries()) {
    words.add(literal)
    if (pattern.names[index] === 'name') writeName(source, labels, words)
    else if (pattern.names[index] === 'date') words.add(tidy(text))
  }
}

function writeName(source: Source, labels: Labels, words: Words): void {
  const { note, lang } = labels
  const name = tidy(source.name) || source.id
  const text = isolate(note.inSentence?.(name, source.kind) ?? name, lang)
  const url = linkable(source.url)
  words.add(url === undefined ? whole(text, labels) : { text, url })
}

/** Keeps a name apart where its own words could be read as the beginning or end of a clause. */
function whole(text: string, { note }: Labels): NotePart {
  return partings(note).some((words) => text.includes(words)) ? { text } : text
}

const partingsOf = new WeakMap<NoteLabels, readonly string[]>()

/** What stands between the parts of a sentence on sources. */
function partings(note: NoteLabels): readonly string[] {
  const known = partingsOf.get(note)
  if (known) return known
  const { named, between, and, clauses, onDay, inMonth } = note
  const found = [named, between, and, onDay, inMonth, ...Object.values(clauses)]
    .flatMap((words) => template(words).literals)
    .map((words) => words.trim())
    .filter((words) => words !== '')
    // Words of letters alone count only where they stand alone: "and", but not "Anderson".
    .map((words) => (/^[a-z]+$/iu.test(words) ? ` ${words} ` : words))
  const result = [...new Set(found)]
  partingsOf.set(note, result)
  return result
}

function writeDate(clause: string, date: string | undefined, labels: Labels, words: Words): void {
  if (date !== undefined) words.add(fill(clause, tidy(formatDate(date, labels.note).text)))
}

/** What stands before and after the place of a clause, around what `write` writes. */
function writeAround(clause: string, words: Words, write: () => void): void {
  const [before = '', after = ''] = template(clause).literals
  words.add(before)
  write()
  words.add(after)
}

/** Sentences in the making. */
class Words {
  readonly parts: NotePart[] = []

  add(part: NotePart): void {
    if (part === '') return
    const last = this.parts.length - 1
    const before = this.parts[last]
    if (typeof part === 'string' && typeof before === 'string') this.parts[last] = before + part
    else this.parts.push(part)
  }

  /** A whole sentence, without its full stop. */
  sentence(text: string): void {
    this.start(text)
    this.end('')
  }

  start(text: string): void {
    this.add(this.parts.length > 0 ? ` ${text}` : text)
  }

  end(text: string): void {
    const last = this.parts.at(-1)
    const ending = text || (typeof last === 'string' ? last : (last?.text ?? ''))
    this.add(text)
    if (!/[.!?。！？…]\u2069?$/u.test(ending)) this.add('.')
  }
}
