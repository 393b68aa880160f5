/** Single people without a name: "a senior official", "her lawyer". */
import { isPerson } from '../en/nouns.js'
import type { Speaker } from '../types.js'
import { Memory } from '../words/memory.js'
import { isPlural } from './kinds.js'
import { type Gender, KINSMEN, KINSWOMEN } from './name-runs.js'

/** "a senior official": one person, though not by name. */
export function isSomebody({ kind, name }: Speaker): boolean {
  return (kind === 'anonymous' || kind === 'person') && onePerson.of(name)
}

const onePerson = new Memory((name) => {
  if (!DETERMINED.test(name)) return false
  const noun = name.split(' ').findLast((word) => isPerson(word.toLowerCase()))
  return noun !== undefined && !isPlural(noun.toLowerCase()) && !MANY.test(noun)
})

/** "a senior official", "her lawyer", "Holm’s lawyer" */
const DETERMINED = /^(?:an?|the|one|another|my|his|her|its|our|their)\s|['’]s? /i

/**
 * Whether a pronoun of a gender may mean one person without a name: not "his mother" for "he", and one told by
 * whose he is in the same paragraph alone.
 */
export function isSomebodyNear(
  speaker: Speaker,
  gender: Gender | undefined,
  near: boolean,
): boolean {
  if (!isSomebody(speaker)) return false
  if (!near && !BY_ARTICLE.test(speaker.name)) return false
  const word = headWords(speaker.name).at(-1) ?? ''
  const shown = KINSWOMEN.includes(word) ? 'f' : KINSMEN.includes(word) ? 'm' : gender
  return !gender || shown === gender
}

/** The words of a description up to its head, in small letters. */
export function headWords(name: string): string[] {
  return (name.split(/ (?:of|at|in|from|with|who|for|on|to|near) /)[0] ?? name)
    .toLowerCase()
    .split(' ')
}

const BY_ARTICLE = /^(?:an?|the|one|another)\s(?!.*['’]s? )/i

const MANY = /^(?:couple|pair|duo|trio|crowd|audience|majority|minority|half|plurality)$/i
