/** English words whose coming or going can make another claim of a claim. Lower case, straight apostrophe. */

export const NEGATIONS: ReadonlySet<string> = new Set(
  `no not never none nobody nothing nowhere neither nor cannot without hardly barely scarcely
  aint ain't`.split(/\s+/),
)

export const MODALS: ReadonlySet<string> = new Set(
  `can could may might must shall should will would ought cannot 'll 'd probably possibly perhaps
  maybe likely unlikely certainly allegedly reportedly apparently`.split(/\s+/),
)

export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds
  thousand thousands million millions billion billions trillion trillions dozen dozens half third
  thirds quarter quarters double triple twice`.split(/\s+/),
)
