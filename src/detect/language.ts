/** Whether a text is English, by its commonest words. */
const COMMON: ReadonlySet<number> = new Set(
  'the of and to in that is was for on with as it he she they his her their be have has had are were by at from this but not said which who will would an or we you i'
    .split(' ')
    .map(keyOf),
)

/** UTF-16 units that are looked at. */
const SAMPLE = 3000
/** Letters of the longest common word; their keys have five bits a letter. */
const LONGEST = 5

/**
 * Whether at least one word in seven is one of English's commonest. Texts under 20 words count as
 * English: headlines and captions hold few of them.
 */
export function isEnglish(text: string): boolean {
  const end = Math.min(text.length, SAMPLE)
  let words = 0
  let latin = 0
  let common = 0
  let letters = 0
  let key = 0
  for (let i = 0; i <= end; i++) {
    const code = i < end ? text.charCodeAt(i) : 0
    const small = code | 32
    if (small >= 97 && small <= 122 && code < 128) {
      if (letters === 0) latin++
      letters++
      key = (key << 5) | (small - 96)
      continue
    }
    if (code > 127) {
      const char = String.fromCodePoint(text.codePointAt(i) ?? 0)
      if (char.length === 2) i++
      if (/\p{L}/u.test(char)) {
        if (letters === 0 && /\p{Script=Latin}/u.test(char)) latin++
        letters += LONGEST + 1
        continue
      }
    }
    if (letters === 0) continue
    words++
    if (letters <= LONGEST && COMMON.has(key)) common++
    letters = 0
    key = 0
  }
  if (latin < 0.5 * words) return false
  return words < 20 || common >= words / 7
}

function keyOf(word: string): number {
  let key = 0
  for (let i = 0; i < word.length; i++) key = (key << 5) | (word.charCodeAt(i) - 96)
  return key
}
