import { VFileMessage } from 'vfile-message'
import type { Fault } from './types.js'

/** `source` of every message of this package. */
export const MESSAGE_SOURCE = 'remark-provenance'

/**
 * The message that a fault becomes.
 *
 * @returns a warning (`fatal: false`) with `source: 'remark-provenance'`, `ruleId`, and `place`,
 *   `actual` and `expected` where known
 */
export function toMessage(fault: Fault): VFileMessage {
  const where = fault.path && fault.path.length > 0 ? ` (at \`${formatPath(fault.path)}\`)` : ''
  const message = new VFileMessage(fault.reason + where, {
    ...(fault.place ? { place: fault.place } : {}),
    ruleId: fault.ruleId,
    source: MESSAGE_SOURCE,
  })
  message.fatal = false
  if (fault.actual !== undefined) message.actual = fault.actual
  if (fault.expected) message.expected = fault.expected
  return message
}

function formatPath(path: readonly (string | number)[]): string {
  return path
    .map((key, index) => (typeof key === 'number' ? `[${key}]` : index > 0 ? `.${key}` : key))
    .join('')
}
