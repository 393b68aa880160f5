/** What kind of source a name or a noun stands for. */
import type { SourceKind } from '../../model/types.js'
import { NAMED_BODIES, NAMED_COMPANIES } from '../en/bodies.js'
import { FEMALE, MALE } from '../en/names.js'
import { isData, isDocument, isGroup, isOutlet, isPerson, PEOPLE } from '../en/nouns.js'
import { PLACES } from '../en/places.js'
import { UNNAMED } from '../en/roles.js'
import { tagOf } from '../en/word-tags.js'
import type { Speaker } from '../types.js'
import { lexemeOf } from '../words/lexemes.js'
import { Memory } from '../words/memory.js'

/** Last words of names of bodies that are no common nouns for them. */
const BODY_WORDS: ReadonlySet<string> = new Set(
  `house palace street a/s ab kgaa bhd tbk lines chiefs survey command guard fund society watch service services u.s. ag se gmbh nv sa spa asa oyj pty management cross crescent inc corp ltd llc plc co group lab labs economics analytica analytics research partners holdings
  securities capital investment investments advisers advisors consulting technology technologies systems solutions stores fire rescue industries
  airlines airways motor motors energy electric petroleum pharmaceuticals pharma media pictures entertainment international insurance
  logistics networks markets water gas oil rail railways shipping mining minerals metals resources telecom communications aerospace aviation defence defense
  health healthcare diagnostics sports biopharma therapeutics sciences biosciences chemical chemicals steel foods brothers semiconductor semiconductors robotics software biotech studios records machines`.split(
    /\s+/,
  ),
)
/** Those of them that firms are not called. */
const NO_FIRMS =
  /^(?:house|palace|street|fire|rescue|chiefs|survey|command|guard|fund|society|watch|service|u\.s\.|cross|crescent|office|defence|defense|prize)$/
/** Companies whose names are those of people. */
const COMPANIES =
  /^(?:goldman sachs|morgan stanley|jpmorgan chase|merrill lynch|lehman brothers|wells fargo|credit suisse|standard chartered|charles schwab|ernst & young|booz allen|johnson & johnson|procter & gamble|harley-davidson|rolls-royce|ralph lauren|marks & spencer|dow jones|philip morris|eli lilly|warner bros|standard & poor.s|td cowen|evercore isi|visible alpha|novo nordisk|astra zeneca|bank of america|deutsche bank|societe generale|société générale|crédit agricole|credit agricole|piper sandler|raymond james|edward jones|hargreaves lansdown|peel hunt|aj bell|johnson matthey|foot locker|thermo fisher|reckitt benckiser|taylor wimpey|persimmon homes|legal & general|frasers group|just eat|pret a manger|estee lauder|estée lauder|levi strauss|saint gobain|saint-gobain|general electric|general dynamics|rio tinto|anglo american|best buy|home depot|dollar general|dollar tree|sk hynix|british american tobacco)$/i
const EVENTS =
  /^(?:convention|conference|summit|debate|hearing|forum|briefing|prize|award|awards|cup|trophy|olympics|festival|marathon|games)$/
function isFirstName(word: string): boolean {
  const lower = word.toLowerCase()
  return FEMALE.has(lower) || MALE.has(lower)
}

/** What bodies' names open with, and no people's. */
const OPENINGS =
  /^(?:National|Federal|International|European|British|Royal|Global|Public|United|American|Electricity|Energy|Water|Transport|Network)$/
const OPPOSED: ReadonlySet<string> = new Set(['Without', 'Sans', 'Against'])
/** "NatureScot", "YouTube"; no "McConnell", "DeSantis". */
const CAMEL = /^(?!(?:Mc|Mac|De|Di|La|Le|Du|Van|Von|O['’]|Fitz)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}/u

/**
 * The kind of a name.
 *
 * @param person whether the article shows that it is a person's, by a title or otherwise. A single
 *   word without that is taken for a family name unless its form or common knowledge speaks against it
 */
export function kindOfName(name: string, person: boolean): SourceKind {
  return (person ? persons : others).of(name)
}

const persons = new Memory((name) => readKind(name, true))
const others = new Memory((name) => readKind(name, false))

function readKind(name: string, person: boolean): SourceKind {
  const words = name.split(' ')
  const last = (words.at(-1) ?? '').toLowerCase()
  if (isOutlet(last) && words.length > 1) return 'outlet'
  if (EVENTS.test(last)) return 'event'
  if (/^[A-Z.&]{2,}$/.test(name) && !(person && name.length > 3))
    return isOutlet(name.toLowerCase()) ? 'outlet' : 'organization'
  if (PLACES.has(last) || (!person && CAMEL.test(words.at(-1) ?? ''))) return 'organization'
  if (words.length === 1) {
    if (CAMEL.test(name)) return 'organization'
    if (person || FEMALE.has(last) || MALE.has(last)) return 'person'
    if (isOutlet(last)) return 'outlet'
    return looksLikeBody(name, last) ? 'organization' : 'person'
  }
  if (NAMED_BODIES.has(name.toLowerCase())) return 'organization'
  // "Marks & Spencer"
  if (words.includes('&')) return 'organization'
  // "National Highways", "Electricity North West"
  if (!person && OPENINGS.test(words[0] ?? '') && !words.some(isFirstName)) return 'organization'
  // "Water UK"
  if (/^(?:UK|USA?|EU|GB|NI|NZ)$/.test(words.at(-1) ?? '')) return 'organization'
  // "Reporters Without Borders", "Mothers Against Guns"
  if (words.some((word) => OPPOSED.has(word))) return 'organization'
  // "Joint Chiefs", "House Republicans"
  if (PEOPLE.has(last.slice(0, -1)) && last.endsWith('s')) return 'organization'
  if (isGroup(last) || BODY_WORDS.has(last.replace(/\.$/, '')) || COMPANIES.test(name))
    return 'organization'
  // "Office for National Statistics"
  const link = words.findIndex((word) => word === 'of' || word === 'for')
  const body = (words[link - 1] ?? '').toLowerCase()
  return link > 0 && (isGroup(body) || body === 'chiefs') ? 'organization' : 'person'
}

/** Whether a name ends as those of firms and the like do, and not as those of people. */
export function isFirm(name: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
  return BODY_WORDS.has(last) && !NO_FIRMS.test(last)
}

const QUANTITIES = /^(?:none|part|hundreds|thousands|millions|dozens|scores|most|others)$/

const SLAVIC = /sk(?:y|yy|iy|yi|yj|i)$/

/** Whether a single word that is capital names no person: a known body, a plural, a common word. */
function looksLikeBody(name: string, lower: string): boolean {
  if (!mayBePerson(name) || NAMED_BODIES.has(lower)) return true
  // "Zelensky": an adjective by its end alone.
  if (SLAVIC.test(lower)) return false
  if (isGroup(lower) || isData(lower) || isDocument(lower)) return true
  if ((isPerson(lower) && isPlural(lower)) || QUANTITIES.test(lower)) return true
  return !/^(?:NOUN|PROPN|X)$/.test(tagOf(lexemeOf(lower)))
}

/** Whether the news takes a name as known for a company's. */
export function isNamedCompany(name: string): boolean {
  return NAMED_COMPANIES.has(name.toLowerCase()) || COMPANIES.test(name)
}

/** Whether "he" or "she" may still mean a name that by itself looks like a body's. */
export function mayBePerson(name: string): boolean {
  return personal.of(name)
}

const FAMILY_NAME = /^\p{Lu}[\p{Ll}'’-]+$/u
const personal = new Memory((name) => FAMILY_NAME.test(name) && !PLACES.has(name.toLowerCase()))

/** Whether a name is a body's that the news takes as known. */
export function isNamedBody(name: string): boolean {
  return bodies.of(name)
}

const bodies = new Memory((name) => NAMED_BODIES.has(name.toLowerCase()))

/**
 * The kind of what a common noun names. Plural nouns for people are a group, which the vocabulary
 * counts as an organization, unless they are of those who keep their names back.
 */
export function kindOfNoun(noun: string): SourceKind {
  return nouns.of(noun)
}

const nouns = new Memory(readNoun)
/** Nouns for several people that are no plurals. */
const SEVERAL = /^(?:couple|pair|trio|majority|minority|half|plurality)$/

function readNoun(noun: string): SourceKind {
  if (SEVERAL.test(noun)) return 'organization'
  if (isPerson(noun) && isPlural(noun) && !isGroup(noun))
    return UNNAMED.has(noun) ? 'anonymous' : 'organization'
  if (isData(noun)) return 'dataset'
  // "the economist", "the guardian": outlets by name alone.
  // "the post": what somebody put online.
  if (isOutlet(noun) && !isPerson(noun) && noun !== 'post') return 'outlet'
  if (isDocument(noun)) return 'document'
  if (isGroup(noun)) return 'organization'
  return 'anonymous'
}

/** Whether a noun for people is a plural. */
export function isPlural(noun: string): boolean {
  return /(?:[^s]s|people|men|women|children|police)$/.test(noun)
}

/** Whether a source is one person, by name or not. */
export function isPersonal(kind: SourceKind): boolean {
  return kind === 'person' || kind === 'anonymous'
}

export function isOrganization(kind: SourceKind): boolean {
  return kind === 'organization'
}

/** A source of which no more is known than the name and the kind. */
export function speakerOf(name: string, kind: SourceKind): Speaker {
  return { name, kind, role: undefined, for: undefined }
}

/** The same for a person. */
export function personOf(name: string): Speaker {
  return speakerOf(name, 'person')
}
