/**
 * The words of notes and pages in one language, as data.
 *
 * `{}` in a text is the place of the value. A language of your own starts as a copy:
 * `{...labels.en, lang: 'fr', note: {...}, page: {...}}`.
 */
import type { ClaimType, ConfidenceKind, Relation, Scale, Source } from '../../model/types.js'
import { en } from './en.js'
import { ko } from './ko.js'

/** Scales that have levels. */
export type LevelScale = Exclude<Scale, 'number'>

/** Whole sentences, without their full stop, and the clauses of the sentence that names a source. */
export interface NoteLabels {
  /** Says that nobody has looked at the claim. */
  suggested: string
  /** Says that the claim has no source. */
  unsourced: string
  /** Begins the comment, which runs to the end of the note. */
  comment: string
  /** Begins the sentence on a source, by relation; `none` where the relation is not known. */
  relations: Record<Relation | 'none', string>
  /** A name and a role: `{name}` and `{role}`. */
  named: string
  /** Joins two sources of one relation. */
  between: string
  /** Joins two names. */
  and: string
  clauses: {
    for: string
    atEvent: string
    atDocument: string
    /** The nearest of the sources through which a claim came. */
    via: string
    /** Each further one. */
    viaFurther: string
    derivedFrom: string
    /** The same of a source that stands in a list. */
    derivedWithin: string
    published: string
    accessed: string
    /** Why a source is anonymous. */
    anonymous: string
    anonymousWithoutReason: string
  }
  /** An event and its day, month or year: `{name}` and `{date}`. */
  onDay: string
  inMonth: string
  /** The words of the link to an archived copy. */
  archived: string
  /** Admiralty source reliability, as a clause. */
  reliability: Record<NonNullable<Source['reliability']>, string>
  types: Record<ClaimType, string>
  /** A type of the publisher's own: `{broader}` and `{id}`. */
  extension: string
  /** A number, by what it is about. */
  numbers: Record<ConfidenceKind, string>
  /** Stands for a number that is not known. */
  unknown: string
  /** A level, by scale, which says what the word means. Also a number of that scale. */
  scaled: Record<LevelScale, string>
  /** A level whose value is not the level's own: `{level}` as above, and `{value}`. */
  withValue: string
  levels: Record<LevelScale, Record<string, string>>
  /** `{day}`, `{month}` (a name out of `months`) and `{year}`. */
  date: { day: string; month: string; months: readonly string[] }
  /** How a name is written within a sentence; by default as it is. */
  inSentence?: (name: string, kind: Source['kind']) => string
  /** How a name is written at the head of its own entry; by default as it is. */
  inHeading?: (name: string, kind: Source['kind']) => string
  /** What name {@link inSentence} was given; by default the same. */
  fromSentence?: (name: string, kind: Source['kind'] | undefined) => string
}

/** The words of a page around its notes. */
export interface PageLabels {
  /** Heading of the notes. */
  notes: string
  /** Accessible names; `{}` is the number of the note. */
  reference: string
  show: string
  back: string
  /** Heading of the summary. */
  summary: string
  /** What the summary counts: `{}` is the number of claims. */
  claims: { one: string; other: string }
  byType: string
  byConfidence: string
  sourcing: string
  /** Column heads of the tables. */
  type: string
  confidence: string
  source: string
  count: string
  share: string
  /** Rows of the tables. */
  noType: string
  noConfidence: string
  named: string
  anonymous: string
  unsourced: string
  singleSource: string
  suggested: string
  /** Heading of the list of sources with their claims. */
  whoSaysWhat: string
  /** Before the numbers of a source's claims. */
  claimNumbers: { one: string; other: string }
  /** A source's role behind its name. */
  speaker: string
  /** Before the numbers of claims that a source stands behind: others speak for it, rest on it or passed it on. */
  behind: { one: string; other: string }
  /** Over the data that the page carries. */
  data: string
  /** Title of a page without one. */
  untitled: string
  /** Link to the sidecar. */
  sidecar: string
}

/** Everything that is said in one language. */
export interface Labels {
  /** BCP 47, as in `en`. */
  lang: string
  note: NoteLabels
  page: PageLabels
}

/** The languages that are shipped. */
export type LabelLanguage = 'en' | 'ko'

/** The words that are shipped, by language. */
export const labels: Record<LabelLanguage, Labels> = { en, ko }

/**
 * The words to use.
 *
 * @param option words, or the name of a language that is shipped
 * @param lang the language of the article, used where no option is given; its first subtag counts
 * @returns English where nothing else fits
 */
export function resolveLabels(option?: Labels | LabelLanguage, lang?: string): Labels {
  if (typeof option === 'object') return option
  const name = option ?? lang?.split('-')[0]?.toLowerCase()
  return name === 'ko' ? ko : en
}
