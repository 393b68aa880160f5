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
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  const letters = text.slice(0, 20_000).match(/\p{L}/gu)?.length ?? 0
  const latin = text.slice(0, 20_000).match(/\p{Script=Latin}/gu)?.length ?? 0
  if (letters > 0 && latin < 0.5 * letters) return false
  if (words.length < 20) return true
  return words.filter((word) => COMMON.has(word)).length >= words.length / 7
}
