import type { Position } from 'unist'
import { ID_RULE, isId } from '../model/id.js'
import type { Fault } from '../model/types.js'
import { RELATIONS } from '../model/vocabulary.js'
import type { ClaimNode, WrittenAttribute } from '../text/index.js'
import { INLINE_KEYS, type InlineKey } from './attributes.js'

/** A value that stands at a claim, and where. */
export interface Written {
  value: string
  place?: Position
}

/** What stands at one claim, key by key. */
export type WrittenKeys = Map<InlineKey, Written>

/**
 * The attributes of one claim node that can be read.
 *
 * @returns faults `duplicate-key`, `unknown-key`, `curly-quotes`, `unquoted-url`, `missing-value`,
 *   `invalid-id`, `unneeded-key`, `missing-source`
 */
export function writtenKeys(node: ClaimNode): { keys: WrittenKeys; faults: Fault[] } {
  const keys: WrittenKeys = new Map()
  const faults: Fault[] = []
  for (const attribute of attributesOf(node)) {
    const fault = check(attribute, keys)
    if (fault) faults.push({ ...fault, ...placed(attribute) })
    else keys.set(attribute.name as InlineKey, { value: attribute.value, ...placed(attribute) })
  }
  dropUnneeded(keys, faults)
  return { keys, faults }
}

/** As written where the node was parsed; nodes that a program made have only their attributes. */
function attributesOf(
  node: ClaimNode,
): Partial<WrittenAttribute>[] & { name: string; value: string }[] {
  const written = node.data?.markup?.written
  if (written) return written
  const entries = Object.entries(node.attributes ?? {})
  if (node.id !== undefined && !entries.some(([name]) => name === 'id')) {
    entries.unshift(['id', node.id])
  }
  return entries.map(([name, value]) => ({ name, value }))
}

function placed({ start, end }: Partial<WrittenAttribute>): { place?: Position } {
  return start && end ? { place: { start, end } } : {}
}

function check(
  { name, value, shortcut, unquoted }: Partial<WrittenAttribute> & { name: string; value: string },
  keys: WrittenKeys,
): Fault | undefined {
  if (shortcut === '.' || !INLINE_KEYS.includes(name as InlineKey)) {
    const written = shortcut === '.' ? `.${value}` : name
    return {
      ruleId: 'unknown-key',
      reason: `A claim has no key \`${written}\``,
      actual: written,
      expected: [...INLINE_KEYS],
    }
  }
  if (unquoted && /^[a-z][a-z\d+.-]*:\/\//i.test(value)) {
    return {
      ruleId: 'unquoted-url',
      reason: `A URL needs quotes around it: write \`${name}="${value}"\``,
      actual: value,
      expected: [`${name}="${value}"`],
    }
  }
  if (unquoted && /^[“”„‟‘’‚‛«»]/.test(value)) {
    return {
      ruleId: 'curly-quotes',
      reason: `The value of \`${name}\` stands in curly quotes: write straight ones, as in \`${name}="…"\``,
      actual: value,
      expected: [`${name}="${value.replace(/[“”„‟‘’‚‛«»]/g, '')}"`],
    }
  }
  if (keys.has(name as InlineKey)) {
    return {
      ruleId: 'duplicate-key',
      reason: `\`${name}\` stands here for the second time; the first counts`,
      actual: name,
    }
  }
  if (value.trim() === '') {
    return {
      ruleId: 'missing-value',
      reason: `\`${name}\` has no value: write \`${name}="…"\`, or leave it out`,
      actual: name,
    }
  }
  if ((name === 'id' || name === 'continues') && !isId(value)) {
    return {
      ruleId: 'invalid-id',
      reason: `\`${value}\` cannot be an id: an id is ${ID_RULE}`,
      actual: value,
    }
  }
  return undefined
}

/** Keys that say nothing beside others. */
function dropUnneeded(keys: WrittenKeys, faults: Fault[]): void {
  if (keys.has('continues')) {
    for (const [key, written] of keys) {
      if (key === 'continues') continue
      keys.delete(key)
      faults.push({
        ruleId: 'unneeded-key',
        reason: `What continues a claim has \`continues\` only: write \`${key}\` at the claim's first piece`,
        ...(written.place ? { place: written.place } : {}),
        actual: key,
      })
    }
  }
  const relation = keys.get('relation')
  if (relation && !keys.has('source')) {
    keys.delete('relation')
    faults.push({
      ruleId: 'missing-source',
      reason: 'A `relation` is one to a source: add `source`',
      ...(relation.place ? { place: relation.place } : {}),
      actual: relation.value,
      expected: [...RELATIONS],
    })
  }
}
