/** Whether a text is English, by its commonest words. */
const WORDS =
  'the of and to in that is was for on with as it he she they his her their be have has had are were by at from this but not said which who will would an or we you i'
/** Letters of the longest common word; their keys have five bits a letter. */
const LONGEST = 5
/** The keys of the common words, each in the first free slot from its own one on; 0 in free ones. */
const COMMON = new Int32Array(256)
for (const word of WORDS.split(' ')) COMMON[slotOf(keyOf(word))] = keyOf(word)

/** UTF-16 units that are looked at. */
const SAMPLE = 3000
/** Of them the first and last so many, where both leave no doubt, or the first of all where these do. */
const ENDS = 250
const BEGINNING = 1000
/** Share of common words from which on a text is English, and words below which it counts as English. */
const SHARE = 1 / 7
const FEWEST = 20

/**
 * Whether at least one word in seven is one of English's commonest. Texts under 20 words count as
 * English: headlines and captions hold few of them.
 */
export function isEnglish(text: string): boolean {
  const end = Math.min(text.length, SAMPLE)
  const clear = (share: number | undefined): boolean => share !== undefined && share > 1.25 * SHARE
  if (
    clear(shareOf(text, 0, Math.min(ENDS, end))) &&
    (clear(shareOf(text, end - ENDS, end)) || clear(shareOf(text, 0, Math.min(BEGINNING, end))))
  )
    return true
  return (shareOf(text, 0, end) ?? 1) >= SHARE
}

/** The share of common words in `[from, to)`; 0 in other scripts, undefined where few words stand. */
function shareOf(text: string, from: number, to: number): number | undefined {
  let words = 0
  let latin = 0
  let common = 0
  let letters = 0
  let key = 0
  for (let i = Math.max(0, from); i <= to; i++) {
    const code = i < to ? text.charCodeAt(i) : 0
    const small = code | 32
    if (small >= 97 && small <= 122 && code < 128) {
      if (letters === 0) latin++
      letters++
      key = (key << 5) | (small - 96)
      continue
    }
    // Quotation marks and dashes are commonest there.
    if (code > 127 && (code < 0x2000 || code > 0x206f)) {
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
    if (letters <= LONGEST && COMMON[slotOf(key)] === key) common++
    letters = 0
    key = 0
  }
  if (latin < 0.5 * words) return 0
  return words < FEWEST ? undefined : common / words
}

function keyOf(word: string): number {
  let key = 0
  for (let i = 0; i < word.length; i++) key = (key << 5) | (word.charCodeAt(i) - 96)
  return key
}

/** The slot of a key, or the free one where it would stand. */
function slotOf(key: number): number {
  let slot = (Math.imul(key, 0x9e3779b1) >>> 24) & 255
  while (COMMON[slot] !== 0 && COMMON[slot] !== key) slot = (slot + 1) & 255
  return slot
}
