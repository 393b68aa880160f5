/** What kind of source a name or a noun stands for. */
import type { SourceKind } from '../model/types.js'
import { FEMALE, MALE } from './en/names.js'
import { isData, isDocument, isGroup, isOutlet, isPerson } from './en/nouns.js'
import { PLACES } from './en/places.js'
import { UNNAMED } from './en/roles.js'

/** Last words of names of bodies that are no common nouns for them. */
const BODY_WORDS =
  /^(?:house|watch|fund|society|services?|u\.s\.|inc|corp|ltd|llc|plc|co|group|labs?)\.?$/
const EVENTS = /^(?:convention|conference|summit|debate|hearing|forum|briefing)$/
/** "NatureScot", "YouTube"; no "McConnell", "DeSantis". */
const CAMEL = /^(?!(?:Mc|Mac|De|Di|La|Le|Du|Van|Von|O['’]|Fitz)\p{Lu})\p{Lu}\p{Ll}+\p{Lu}/u

/**
 * The kind of a name.
 *
 * @param person whether the article shows that it is a person's, by a title or otherwise. A single
 *   word without that is taken for a body's ("Boeing"): news gives people's full names once
 */
export function kindOfName(name: string, person: boolean): SourceKind {
  const words = name.split(' ')
  const last = (words.at(-1) ?? '').toLowerCase()
  if (isOutlet(last) && words.length > 1) return 'outlet'
  if (EVENTS.test(last)) return 'event'
  if (/^[A-Z.&]{2,}$/.test(name)) return isOutlet(name.toLowerCase()) ? 'outlet' : 'organization'
  if (PLACES.has(last)) return 'organization'
  if (words.length === 1)
    return !CAMEL.test(name) && (person || FEMALE.has(last) || MALE.has(last))
      ? 'person'
      : isOutlet(last)
        ? 'outlet'
        : 'organization'
  if (isGroup(last) || BODY_WORDS.test(last)) return 'organization'
  // "Office for National Statistics"
  const link = words.findIndex((word) => word === 'of' || word === 'for')
  return link > 0 && isGroup((words[link - 1] ?? '').toLowerCase()) ? 'organization' : 'person'
}

/** Whether "he" or "she" may still mean a name that by itself looks like a body's. */
export function mayBePerson(name: string): boolean {
  return /^\p{Lu}[\p{Ll}'’-]+$/u.test(name) && !PLACES.has(name.toLowerCase())
}

/**
 * The kind of what a common noun names. Plural nouns for people are a group, which the vocabulary
 * counts as an organization, unless they are of those who keep their names back.
 */
export function kindOfNoun(noun: string): SourceKind {
  if (isPerson(noun) && isPlural(noun) && !isGroup(noun))
    return UNNAMED.has(noun) ? 'anonymous' : 'organization'
  if (isData(noun)) return 'dataset'
  if (isOutlet(noun)) return 'outlet'
  if (isDocument(noun)) return 'document'
  if (isGroup(noun)) return 'organization'
  return 'anonymous'
}

/** Whether a noun for people is a plural. */
export function isPlural(noun: string): boolean {
  return /(?:[^s]s|people|men|women|children|police)$/.test(noun)
}
