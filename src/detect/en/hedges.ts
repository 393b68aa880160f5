/**
 * Words by which speakers hedge.
 *
 * What belongs here: words and phrases that weaken the speaker's own commitment to the whole
 * statement. `POSSIBLE` leaves it open; `PROBABLE` leans to it. Phrases are words joined by spaces.
 */
export const POSSIBLE: readonly string[] = [
  'may',
  'might',
  'could',
  'possibly',
  'perhaps',
  'maybe',
  'conceivably',
  'a possibility',
  'the possibility',
  'possibility of',
  'it is possible',
]
export const PROBABLE: readonly string[] = [
  'probably',
  'likely',
  'unlikely',
  'presumably',
  'i think',
  'i believe',
  'i guess',
  'i suspect',
  'i suppose',
  "i do n't think",
  "i do n't believe",
  "does n't think",
  'does not think',
  "did n't think",
  'did not think',
  "does n't believe",
  'does not believe',
  'do not think',
  'do not believe',
  "would n't expect",
  'would not expect',
  "does n't expect",
  'does not expect',
  'i would say',
  "i 'm pretty sure",
  'seem',
  'seems',
  'seemed',
  'appear',
  'appears',
  'appeared',
  'apparently',
  'suggest',
  'suggests',
  'suggested',
  'looks like',
  'looks as if',
  'allegedly',
  'we think',
  'we believe',
  'believes',
  'thinks',
  'thought',
  'suspects',
  'in my opinion',
  'in all likelihood',
  'almost certainly',
  'indicate',
  'indicates',
  'indicated',
  'points to',
  'tends to',
  'confident',
]
/** Verbs of attribution that report a leaning, not a certainty. */
export const PROBABLE_CUES: ReadonlySet<string> = new Set(
  'suggest suspect believe think allege guess reckon assume imply hint suppose figure appear seem doubt speculate rumour'.split(
    ' ',
  ),
)
/** What leaves open whether it is so. */
export const POSSIBLE_CUES: ReadonlySet<string> = new Set(['unclear'])
