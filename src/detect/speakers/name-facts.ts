/** What an article notes of a name. */

/** A title stands before the single word: "President Putin". */
export const TITLED: number = 1 << 0
/** It stands amid a sentence, or is a full name. */
export const NAMED: number = 1 << 1
/** A full name, outside headlines. */
export const FULL: number = 1 << 2
/** By a title or first name. */
export const FEMALE: number = 1 << 3
export const MALE: number = 1 << 4
/** It stands in a line in title case. */
export const HEADLINE: number = 1 << 5
