/** What the part of a note that names one source says. */
import type { Relation, Source, SourceKind } from '../../model/types.js'
import { readDate } from './date.js'
import type { Labels, NoteLabels } from './labels.js'
import { type Span, splitSpan, trimSpan } from './span.js'
import { template, unfill, unfillPair } from './template.js'

/** A name with what stands at it. */
export interface ReadName {
  name: string
  url?: string
  /** Only where the words tell. */
  kind?: SourceKind
  /** ISO 8601. */
  published?: string
}

/** A source as a note tells of it. */
export interface ReadSource extends ReadName {
  relation?: Relation
  role?: string
  archived?: string
  accessed?: string
  reason?: string
  reliability?: NonNullable<Source['reliability']>
  /** For whom, and for whom that one acts. */
  for: ReadName[]
  at?: ReadName
  via: ReadName[]
  derivedFrom: ReadName[]
}

/** Where the piece that was read last belongs, so that a comma in a name is not taken for an end. */
interface Clause {
  start: number
  end: number
}

/** Read the part of a note on one source. */
export function readSource(part: Span, relation: Relation | undefined, labels: Labels): ReadSource {
  const source: ReadSource = { name: '', for: [], via: [], derivedFrom: [] }
  if (relation) source.relation = relation
  const pieces = clausesOf(part)
  const head = { start: 0, end: 0 }
  let open: Clause = head
  let clauses: Clause[] = []
  for (const piece of pieces) {
    const isClause =
      piece.start > 0 && readsAsClause(splitSpan(part, piece.start - 2, piece.end), labels)
    if (isClause || piece.start === 0) {
      open = piece.start === 0 ? head : { ...piece }
      if (piece.start > 0) clauses = [...clauses, open]
    }
    open.end = piece.end
  }
  readHead(splitSpan(part, head.start, head.end), source, labels.note)
  for (const { start, end } of clauses) readClause(splitSpan(part, start - 2, end), source, labels)
  return source
}

/** Pieces between commas, but not within brackets, links or names. */
function clausesOf({ text, wholes }: Span): Clause[] {
  const pieces: Clause[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '(') depth++
    else if (character === ')') depth = Math.max(0, depth - 1)
    else if (character === ',' && text[at + 1] === ' ' && depth === 0) {
      if (wholes.some((one) => one.start < at && at < one.end)) continue
      pieces.push({ start, end: at })
      start = at + 2
    }
  }
  pieces.push({ start, end: text.length })
  return pieces
}

function readsAsClause(clause: Span, labels: Labels): boolean {
  return readClause(clause, { name: '', for: [], via: [], derivedFrom: [] }, labels)
}

/** Take in one clause, with its comma. */
function readClause(clause: Span, source: ReadSource, { note }: Labels): boolean {
  const { text } = clause
  const { clauses } = note
  for (const [letter, words] of Object.entries(note.reliability)) {
    if (text !== words) continue
    source.reliability = letter as NonNullable<Source['reliability']>
    return true
  }
  const archived = clause.wholes.find((one) => text.slice(one.start, one.end) === note.archived)
  if (archived?.url !== undefined && archived.start === 2 && archived.end === text.length) {
    source.archived = archived.url
    return true
  }
  if (text === clauses.anonymousWithoutReason || unfill(clauses.anonymous, text) !== undefined) {
    source.kind = 'anonymous'
    const reason = unfill(clauses.anonymous, text)
    if (reason !== undefined) source.reason = reason
    return true
  }
  const published = readDate(unfill(clauses.published, text) ?? '', note)
  if (published !== undefined) {
    source.published = published
    return true
  }
  const accessed = readDate(unfill(clauses.accessed, text) ?? '', note)
  if (accessed !== undefined) {
    source.accessed = accessed
    return true
  }
  return readNamingClause(clause, source, note)
}

function readNamingClause(clause: Span, source: ReadSource, note: NoteLabels): boolean {
  const { clauses } = note
  const inside = (words: string): Span | undefined => within(clause, words)
  const place = inside(clauses.atDocument)
  const event = inside(clauses.atEvent)
  const acting = inside(clauses.for)
  const via = inside(clauses.via) ?? inside(clauses.viaFurther)
  const origins = inside(clauses.derivedFrom)
  if (origins) source.derivedFrom.push(...readOrigins(origins, note))
  else if (via) source.via.push(readName(via, undefined, note))
  else if (place) source.at = readName(place, 'document', note)
  else if (event) source.at = readName(event, 'event', note)
  else if (acting) source.for.push(readName(acting, undefined, note))
  else return false
  return true
}

/** Names in a list; what each of them is made from in turn is left out. */
function readOrigins(list: Span, note: NoteLabels): ReadName[] {
  const [opening = ''] = template(note.clauses.derivedWithin).literals
  const names: ReadName[] = []
  let from = 0
  while (from <= list.text.length) {
    let to = list.text.indexOf(note.and, from)
    while (list.wholes.some((one) => one.start < to && to < one.end)) {
      to = list.text.indexOf(note.and, to + 1)
    }
    if (to < 0) to = list.text.length
    const name = splitSpan(list, from, to)
    const nested = outside(name, opening)
    const end = nested > 0 ? nested : name.text.length
    // The rest of what stood in brackets around a list of its own.
    const isRest =
      nested <= 0 &&
      name.text.endsWith(')') &&
      !name.wholes.some((one) => one.end === name.text.length)
    if (end > 0 && !isRest) names.push(readName(splitSpan(name, 0, end), undefined, note))
    from = to + note.and.length
  }
  return names
}

/** Where words first stand outside of links and names. */
function outside({ text, wholes }: Span, words: string): number {
  let at = text.indexOf(words)
  while (at >= 0 && wholes.some((one) => one.start <= at && at < one.end)) {
    at = text.indexOf(words, at + 1)
  }
  return at
}

/** What stands in the place of a clause. */
function within(clause: Span, words: string): Span | undefined {
  const found = unfill(words, clause.text)
  const [before = ''] = template(words).literals
  return found === undefined
    ? undefined
    : splitSpan(clause, before.length, before.length + found.length)
}

/** Name, role, and the date of an event. A link, or a name kept apart, shows where the name ends. */
function readHead(head: Span, source: ReadSource, note: NoteLabels): void {
  const [before = '', middle = '', after = ''] = template(note.named).literals
  const first = head.wholes[0]
  const whole = first?.start === before.length ? first : undefined
  const rest = whole && head.text.slice(whole.end)
  if (whole && rest?.startsWith(middle) && rest.endsWith(after)) {
    source.role = rest.slice(middle.length, rest.length - after.length)
    Object.assign(source, readName(splitSpan(head, whole.start, whole.end), source.kind, note))
    return
  }
  const pair = whole ? undefined : unfillPair(note.named, head.text)
  const name = pair?.get('name')
  const role = pair?.get('role')
  if (name === undefined || role === undefined) {
    Object.assign(source, readName(head, source.kind, note))
    return
  }
  source.role = role
  Object.assign(source, readName({ text: name, wholes: [] }, source.kind, note))
}

function readName(words: Span, kind: SourceKind | undefined, note: NoteLabels): ReadName {
  const trimmed = trimSpan(words)
  const dated = readDated(trimmed, note)
  const name = dated?.name ?? trimmed
  const found = dated ? 'event' : kind
  const url = name.wholes[0]?.url
  return {
    name: note.fromSentence?.(name.text, found) ?? name.text,
    ...(url === undefined ? {} : { url }),
    ...(found === undefined ? {} : { kind: found }),
    ...(dated ? { published: dated.published } : {}),
  }
}

/** An event's name and date: the longest date that stands there. */
function readDated(words: Span, note: NoteLabels): { name: Span; published: string } | undefined {
  let best: { name: Span; published: string } | undefined
  for (const pattern of [note.onDay, note.inMonth]) {
    const { literals, names } = template(pattern)
    const [before = '', middle = '', after = ''] = literals
    const { text } = words
    if (middle === '' || !text.startsWith(before) || !text.endsWith(after)) continue
    const end = text.length - after.length
    for (let at = text.indexOf(middle, before.length); at > 0; at = text.indexOf(middle, at + 1)) {
      const first = splitSpan(words, before.length, at)
      const second = splitSpan(words, at + middle.length, end)
      const [name, date] = names[0] === 'name' ? [first, second] : [second, first]
      // No date is longer; names may be long, and are looked at once for each of their spaces.
      if (name.text === '' || date.text.length > 40) continue
      const published = readDate(date.text, note)
      if (published && published.length > (best?.published.length ?? 0)) best = { name, published }
    }
  }
  return best
}
