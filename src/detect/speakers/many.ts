/** Whether what somebody is called is a name of one or words for many. */
import { isGroup, isPerson } from '../en/nouns.js'
import { Memory } from '../words/memory.js'
import { isPlural } from './kinds.js'

/** "Jane Holm and Eva Lund", "voters in Ohio": several people or bodies. */
export function areSeveral(name: string): boolean {
  return several.of(name)
}

const several = new Memory((name) => {
  if (/\p{L} and \p{L}/u.test(name)) return true
  const head =
    name.split(
      /,| (?:of|at|in|from|with|who|for|on|to|near|quoted|interviewed|surveyed|polled|familiar|close|briefed|involved|speaking|stationed|deployed|based|working|living) /,
    )[0] ?? name
  const noun = head.slice(head.lastIndexOf(' ') + 1).toLowerCase()
  return isPlural(noun) && (isPerson(noun) || isGroup(noun))
})

/** "passengers quoted by the coast guard", "voters": people or bodies that are no name. */
export function areMany(name: string): boolean {
  // "Analysts at Jefferies"
  if (/^(?:\S+ )?\S*[^s]s (?:at|in|from|with|led|who|not) /.test(name)) return true
  return /^\p{Lu}/u.test(name.slice(name.lastIndexOf(' ') + 1))
    ? false
    : several.of(name) || isPlural(name)
}
