/** Provenance as footnotes of an article. */
export { remarkProvenanceFootnotes } from './plugin.js'
export {
  type FootnotesReading,
  type FromFootnotesOptions,
  fromFootnotes,
  readFootnotes,
} from './read.js'
export { type FootnotesOptions, type Written as WrittenFootnotes, writeFootnotes } from './write.js'
