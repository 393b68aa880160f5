import type { Position } from 'unist'
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  visit,
} from 'yaml'
import type { Fault } from '../../model/types.js'

/** What the YAML of our block says. */
export interface YamlBlock {
  value: unknown
  /** Whether it is YAML at all. */
  readable: boolean
  /** Names of its anchors, which other lines may refer to. */
  anchors: string[]
  placeOf(path: readonly (string | number)[]): Position | undefined
  faults: Fault[]
}

/** A range of the block's text, as a place in the file. */
type Locate = (start: number, end: number) => Position

/**
 * Reads a `provenance:` block of YAML.
 *
 * Of duplicate keys the first counts. Aliases are followed as long as they do not multiply.
 */
export function readYaml(text: string, locate: Locate): YamlBlock {
  const block: YamlBlock = {
    value: undefined,
    readable: false,
    anchors: [],
    placeOf: () => locate(0, firstLine(text)),
    faults: [],
  }
  try {
    const document = parseDocument(text, {
      uniqueKeys: false,
      stringKeys: true,
      prettyErrors: false,
      logLevel: 'silent',
    })
    const error = document.errors[0]
    if (error) {
      block.faults.push(unreadable(error.message, locate(error.pos[0], error.pos[1])))
      return block
    }
    block.anchors = anchorsOf(document)
    block.faults = dropDuplicates(document, locate)
    const root: unknown = document.toJS({ maxAliasCount: 100 })
    block.value = own(root, 'provenance')
    block.placeOf = (path) => placeOf(document, path, locate)
    block.readable = true
  } catch (error) {
    // Aliases that multiply, or nesting without end.
    const reason =
      error instanceof RangeError ? 'it is nested too deeply' : String(Object(error).message)
    block.faults.push(unreadable(reason, locate(0, firstLine(text))))
  }
  return block
}

function unreadable(reason: string, place: Position): Fault {
  return {
    ruleId: 'front-matter-unreadable',
    reason: `The front matter under \`provenance\` cannot be read as YAML: ${reason.split('\n')[0]}`,
    place,
  }
}

function firstLine(text: string): number {
  return /^[^\r\n]*/.exec(text)?.[0].length ?? 0
}

function own(value: unknown, key: string): unknown {
  const has = typeof value === 'object' && value !== null && Object.hasOwn(value, key)
  return has ? Reflect.get(value, key) : undefined
}

function anchorsOf(document: Document): string[] {
  const anchors: string[] = []
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node) && node.anchor) anchors.push(node.anchor)
    },
  })
  return anchors
}

function dropDuplicates(document: Document, locate: Locate): Fault[] {
  const faults: Fault[] = []
  visit(document, {
    Map: (_, map, ancestors) => {
      const seen = new Set<string>()
      // `document`, `provenance`, then `sources` or `claims`: what stands there are ids.
      const holder = ancestors.at(-1)
      const name = isPair(holder) ? keyOf(holder) : ''
      const ids = ancestors.length === 5 && (name === 'claims' || name === 'sources')
      map.items = map.items.filter((pair) => {
        const key = keyOf(pair)
        if (!seen.has(key)) {
          seen.add(key)
          return true
        }
        faults.push({
          ruleId: ids ? 'duplicate-id' : 'duplicate-key',
          reason: `\`${key}\` stands here for the second time; the first counts`,
          ...place(pair, locate),
          actual: key,
        })
        return false
      })
    },
  })
  return faults
}

function isPair(value: unknown): value is Pair {
  return typeof value === 'object' && value !== null && 'key' in value && 'value' in value
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : String(pair.key)
}

function place(pair: Pair, locate: Locate): { place?: Position } {
  const range = isScalar(pair.key) ? pair.key.range : undefined
  return range ? { place: locate(range[0], range[1]) } : {}
}

/** The deepest key on the path that is there. */
function placeOf(
  document: Document,
  path: readonly (string | number)[],
  locate: Locate,
): Position | undefined {
  let node: unknown = document.contents
  let found: Position | undefined
  for (const key of ['provenance', ...path]) {
    if (isAlias(node)) node = node.resolve(document)
    if (isMap(node)) {
      const pair = node.items.find((item) => keyOf(item) === String(key))
      if (!pair) break
      found = place(pair, locate).place ?? found
      node = pair.value
    } else if (isSeq(node) && typeof key === 'number') {
      node = node.items[key]
      const range = isScalar(node) || isMap(node) || isSeq(node) ? node.range : undefined
      if (range) found = locate(range[0], range[1])
    } else break
  }
  return found
}
