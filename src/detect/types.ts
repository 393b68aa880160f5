/** What the detector's stages hand to each other. Offsets count UTF-16 units, end exclusive. */
import type { ClaimType, Confidence, SourceKind } from '../model/types.js'
import { type Lexeme, NO_WORD } from './words/lexemes.js'
import { CAPITAL, LETTER, WORD } from './words/traits.js'

/** A stretch of the text, `[start, end)`. */
export type Span = [number, number]

/** One attribution: who says what, by which words. */
export interface Attribution {
  /** The words that name the source; none where the text gives none. */
  source: Span[]
  /** The words that attribute. */
  cue: Span[]
  /** What is attributed, in text order; quotation marks included. */
  content: Span[]
  /** `direct`: all of it between quotation marks; `mixed`: some; `indirect`: none. */
  quotation: 'direct' | 'mixed' | 'indirect'
  /** The fullest name in the article, where the text supports it; else the source's own words. */
  speaker?: string
  speakerKind?: SourceKind
  /** The speaker's office or trade, as the article gives it: "spokesman for the ministry". */
  role?: string
  /** Whom the speaker speaks for: "ministry". */
  for?: string
  /** Why the speaker goes unnamed, in the article's words. */
  reason?: string
  /** Through whom the content reached the source, as in "disclosing the U.S. observation that". */
  via?: string
  /** Where it was said, as in "a briefing". */
  at?: string
  type?: ClaimType
  /** The speaker's own commitment: `kind: 'speaker'`, `scale: 'factbank'`, `value: null`. */
  confidence?: Confidence
  /** The words that hedge. */
  hedges?: Span[]
  /** Name of the rule that found it. */
  rule: string
}

/** Who a source is. */
export interface Speaker {
  name: string
  kind: SourceKind
  role: string | undefined
  for: string | undefined
}

export interface DetectOptions {
  /** BCP 47 language of the text. Without it the text's own words decide whether it is English. */
  lang?: string
}

/** A part-of-speech tag of Universal Dependencies, or `''` where not tagged. */
export type Tag = string

/** A word or mark in the text. There are many of them: fields are declared only, and tokens used again. */
export class Token {
  declare start: number
  declare lexeme: Lexeme
  /** The lexeme's: bits of traits.ts. */
  declare traits: number
  /** The lexeme's: its word's number on lists, see word-lists.ts; 0 for a word on none. */
  declare listed: number
  declare tag: Tag
  /** Index of the quotation that holds it, marks included; -1 outside. */
  declare quote: number

  constructor() {
    this.start = -1
    // Any value to the engine: it looks at no lexeme to check its kind where one is put here.
    this.lexeme = undefined as unknown as Lexeme
    this.lexeme = NO_WORD
    this.traits = 0
    this.listed = 0
    this.tag = ''
    this.quote = -1
  }

  /** Makes it another token; `traits` are the lexeme's. */
  reset(start: number, lexeme: Lexeme, traits: number): this {
    this.start = start
    this.lexeme = lexeme
    this.traits = traits
    this.listed = lexeme.listed
    this.tag = ''
    this.quote = -1
    return this
  }

  /** Whether it is a word or mark, by its number; see single-words.ts. */
  is(word: number): boolean {
    return this.listed === word
  }

  get end(): number {
    return this.start + this.lexeme.text.length
  }

  /** Starts with a letter or digit. */
  get word(): boolean {
    return (this.traits & WORD) > 0
  }

  /** Starts with a letter. */
  get letter(): boolean {
    return (this.traits & LETTER) > 0
  }

  /** Starts with a capital letter. */
  get capital(): boolean {
    return (this.traits & CAPITAL) > 0
  }

  get text(): string {
    return this.lexeme.text
  }

  get lower(): string {
    return this.lexeme.lower
  }
}

/** What stands beyond either end of a list of tokens. */
export const NONE: Token = new Token()
/** The same in a variable of the module alone, which is read faster. */
const outside = NONE

/**
 * The token at an index, or {@link NONE} beyond either end: as unsigned numbers negative ones are
 * large. Engines put a function as short as this one in the place of its calls, of which there are
 * millions; so are the methods of word lists.
 */
export function at(tokens: readonly Token[], index: number): Token {
  return index >>> 0 < tokens.length ? (tokens[index] as Token) : outside
}

/** A quotation: token indexes of its opening mark and behind its closing mark. */
export interface Quote {
  first: number
  end: number
  /** Ends with a mark; else it runs to the paragraph's end. */
  closed: boolean
}

/** Token indexes, end exclusive. */
export interface Range {
  from: number
  to: number
}

export interface Paragraph {
  start: number
  end: number
  tokens: Token[]
  quotes: Quote[]
  /** Sentences; full stops between quotation marks end none. */
  frames: Range[]
  /** The block quotation that it stands in without quotation marks of its own, by a number; -1 outside of one. */
  quoted: number
}

/** What a verb's complement looks like. */
export type VerbGroup =
  | 'say'
  | 'utter'
  | 'know'
  | 'tell'
  | 'ask'
  | 'call'
  | 'judge'
  | 'urge'
  | 'intend'
  | 'think'
  | 'show'
  | 'seem'

/** Verbs that may introduce a quotation. */
export function isSpeech(group: VerbGroup): boolean {
  return group === 'say' || group === 'tell' || group === 'ask' || group === 'utter'
}

export type VerbForm = 'base' | 's' | 'past' | 'part' | 'ing'

export interface Verb {
  lemma: string
  group: VerbGroup
  form: VerbForm
  /** Words that must follow, as in "point out". */
  particles?: readonly string[][]
}

/** A verb in the text that attributes: token indexes of its group ("has repeatedly said"). */
export interface Cue {
  verb: Verb
  /** The verb itself. */
  index: number
  from: number
  to: number
  passive: boolean
  /** May introduce a quotation. */
  quotes: boolean
  negated: boolean
  /** A form in -ing without its auxiliary: "…, saying that". */
  participle: boolean
}

/** An attribution in token indexes of one paragraph. */
export interface Found {
  source: Range[]
  cue: Range[]
  content: Range[]
  rule: string
  verb?: Verb
  /** The sentence that it was found in. */
  frame?: Range
  negated?: boolean
  /** Who passes on what the source says. */
  via?: Range
}
