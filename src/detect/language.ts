/** Whether a text is English, by its commonest words. */
const COMMON: ReadonlySet<string> = new Set(
  'the of and to in that is was for on with as it he she they his her their be have has had are were by at from this but not said which who will would an or we you i'.split(
    ' ',
  ),
)

/**
 * Whether at least one word in seven is one of English's commonest. Texts under 20 words count as
 * English: headlines and captions hold few of them.
 */
export function isEnglish(text: string): boolean {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  let latin = 0
  let common = 0
  for (const word of words) {
    if (/^\p{Script=Latin}/u.test(word)) latin++
    if (COMMON.has(word)) common++
  }
  if (latin < 0.5 * words.length) return false
  return words.length < 20 || common >= words.length / 7
}

/** UTF-16 units that are looked at. */
const SAMPLE = 3000
