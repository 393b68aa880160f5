import { createSourceMap, project } from '../../src/text/index.js'
import { parse, shape } from './parse.js'

/** What came of asking, for each rendered character, whether its source is where the map says. */
export interface Verdict {
  /** Rendered characters that were looked at. */
  characters: number
  /** Those whose replacement in the source changed the rendered text exactly there. */
  confirmed: number
  /** Those whose replacement made another tree, so that nothing can be said. */
  open: number
  /** Those without a place in the source: joins between blocks, parts of tabs. */
  unplaced: { at: number; character: string }[]
  /** Descriptions of wrong places. */
  wrong: string[]
}

/**
 * Check a source map by what the parser does, knowing nothing of how the map is made: replace the
 * source of one rendered character, parse again, and see which rendered character has changed.
 */
export function checkByReplacement(
  source: string,
  offsets: (length: number) => Iterable<number> = everyOffset,
): Verdict {
  const before = parse(source)
  const projection = project(before)
  const { text } = projection
  const map = createSourceMap(projection, source)
  const shapes = { true: shape(before, true), false: shape(before, false) }
  const verdict: Verdict = { characters: 0, confirmed: 0, open: 0, unplaced: [], wrong: [] }
  for (const at of offsets(text.length)) {
    // The second half of a reference that stands for two units is checked with the first.
    if (at > 0 && map.startOf(at - 1) !== undefined && map.endOf(at) === undefined) continue
    verdict.characters++
    const start = map.startOf(at)
    let end = at + 1
    while (end < text.length && map.endOf(end) === undefined && map.startOf(end) === undefined)
      end++
    const stop = map.endOf(end)
    if (start === undefined || stop === undefined) {
      verdict.unplaced.push({ at, character: text.charAt(at) })
      continue
    }
    const run = projection.runs.find((one) => one.end > at)
    // A change of text must leave all code as it is.
    const inCode = run?.node.type !== 'text'
    const ending = /^( {2,}|\\)?(\r\n?|\n)$/.test(source.slice(start, stop))
    // A line ending takes prefixes of containers with it: write before it instead, where white
    // space that was removed before may come back.
    const removed = ending ? start : stop
    const kept = ending ? at : end
    const behind = at === 0 ? 0 : (map.endOf(at) ?? start)
    const space = ending ? (/[ \t]*$/.exec(source.slice(behind, start))?.[0] ?? '') : ''
    const outcomes = replacements(ending ? 'a' : text.charAt(at)).map((letter) => {
      const changed = parse(source.slice(0, start) + letter + source.slice(removed))
      if (shape(changed, !inCode) !== shapes[`${!inCode}`]) return 'open'
      const expected = [space, ''].map((gap) => text.slice(0, at) + gap + letter + text.slice(kept))
      const found = project(changed).text
      if (expected.includes(found)) return 'confirmed'
      // One delimiter less can pair others, in a tree of the same shape: that says nothing.
      return /[[\]()*_~`<>!&\\]/.test(text.charAt(at)) ? 'open' : 'wrong'
    })
    if (outcomes.includes('confirmed')) verdict.confirmed++
    else if (outcomes.includes('wrong')) {
      verdict.wrong.push(`${JSON.stringify(text.slice(at, end))} at ${at} is not ${start}–${stop}`)
    } else verdict.open++
  }
  return verdict
}

/** Characters of the same kind, since emphasis depends on it. */
function replacements(character: string): string[] {
  if (/[\s]/.test(character)) return ['\u2003', '\uE000']
  if (/[\p{P}\p{S}]/u.test(character)) return ['‡', '\uE000']
  return ['\uE000', '‡']
}

function* everyOffset(length: number): Generator<number> {
  for (let at = 0; at < length; at++) yield at
}
