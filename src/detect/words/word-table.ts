/**
 * Words by their keys. A key is two numbers into which the word's characters are shifted: `second` holds
 * the last four of them, `first` those before. Up to eight ASCII characters it spells the word out, and
 * then the word itself need not be looked at.
 */

/** UTF-16 units of the longest word that is kept. */
export const LONGEST = 40
/** UTF-16 units of the longest word whose key spells it out. */
export const SPELLED = 8
/** Set in the second half of keys that do not. */
export const HASHED: number = 1 << 29

/** Most words that are kept. What a text has more is made anew each time that it stands there. */
const MOST = 60_000
/** Slots of the smallest table; it doubles before half of it is filled. */
const FEWEST = 1 << 14
/**
 * Numbers in the row of a word: the halves of its key, its traits, and in 16 bits each those for the reader
 * of names and its number on lists.
 */
const ROW = 4
const TRAITS = 2
const NAMING = 3

/**
 * The words and their rows by their ids, which count up as words are met: the common ones are met early,
 * and stand close together in memory, which counts for more than all else here.
 */
let words: string[] = ['']
let rows = new Int32Array(ROW * FEWEST)
/** The ids by the keys; 0 where a slot is free. */
let slots = new Uint16Array(FEWEST)

/** The first half of a key, of one to which a character is added: to be asked before the second. */
export function nextFirst(first: number, second: number): number {
  return (Math.imul(first, 257) + (second >>> 21)) | 0
}

/** The second half of a key to which a UTF-16 unit is added. */
export function nextSecond(second: number, unit: number): number {
  return ((second << 7) | unit) & 0x0fffffff
}

export function isFull(): boolean {
  return words.length >= MOST
}

export function clearTable(): void {
  words = ['']
  rows = new Int32Array(ROW * FEWEST)
  slots = new Uint16Array(FEWEST)
}

/** The traits of the word with an id. */
export function traitsOfId(id: number): number {
  return rows[ROW * id + TRAITS] ?? 0
}

/** The bits of name-traits.ts of the word with an id. */
export function namingOfId(id: number): number {
  return (rows[ROW * id + NAMING] ?? 0) & 0xffff
}

/** The number on lists of the word with an id. */
export function listedOfId(id: number): number {
  return (rows[ROW * id + NAMING] ?? 0) >>> 16
}

/** The id of the word at `[start, end)` of a text by its key; 0 where it is not known. */
export function findWord(
  text: string,
  start: number,
  end: number,
  first: number,
  second: number,
): number {
  let slot = slotOf(first, second)
  let id = slots[slot] ?? 0
  while (
    id !== 0 &&
    (rows[ROW * id + 1] !== second ||
      rows[ROW * id] !== first ||
      ((second & HASHED) !== 0 && !stands(words[id] ?? '', text, start, end)))
  ) {
    slot = (slot + 1) & (slots.length - 1)
    id = slots[slot] ?? 0
  }
  return id
}

/** Gives a word that is not known an id; -1 where the table is full. */
export function addWord(
  word: string,
  first: number,
  second: number,
  { traits, naming, listed }: { traits: number; naming: number; listed: number },
): number {
  const id = words.length
  if (id >= MOST) return -1
  words.push(word)
  if (ROW * id >= rows.length) {
    const more = new Int32Array(2 * rows.length)
    more.set(rows)
    rows = more
  }
  rows.set([first, second, traits, naming | (listed << 16)], ROW * id)
  if (2 * id < slots.length) fill(id)
  else {
    slots = new Uint16Array(2 * slots.length)
    for (let known = 1; known <= id; known++) fill(known)
  }
  return id
}

/** Puts an id into the first free slot for its word's key. */
function fill(id: number): void {
  let slot = slotOf(rows[ROW * id] ?? 0, rows[ROW * id + 1] ?? 0)
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1)
  slots[slot] = id
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++)
    if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** Where the search for a key starts. */
function slotOf(first: number, second: number): number {
  return mix(first, second) & (slots.length - 1)
}

/** Two numbers as one whose last bits hang on all of theirs. */
export function mix(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b)
  return mixed ^ (mixed >>> 15)
}
