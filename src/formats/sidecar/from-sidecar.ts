import type { VFileMessage } from 'vfile-message'
import { toMessage } from '../../model/fault.js'
import { type ReadSidecarOptions, readSidecar, type SidecarReading } from './read.js'

/** What a sidecar says, with messages. */
export interface FromSidecar extends SidecarReading {
  messages: VFileMessage[]
}

/**
 * {@link readSidecar} with VFile messages: what a program calls that has a sidecar and no article.
 *
 * @param input the collection, or its JSON text
 */
export function fromSidecar(input: unknown, options: ReadSidecarOptions = {}): FromSidecar {
  const reading = readSidecar(input, options)
  return { ...reading, messages: reading.faults.map(toMessage) }
}
