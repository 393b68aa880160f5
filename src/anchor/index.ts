export { anchor } from './anchor.js'
export { toSelector } from './selector.js'
export type {
  Anchoring,
  AnchorOptions,
  AnchorStatus,
  CalledOut,
  DiffPart,
  Evidence,
  Folding,
  Range,
  Selector,
} from './types.js'
