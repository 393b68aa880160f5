/** Suggests who says what in English prose. */
export { ANNOTATOR, detector } from './annotator.js'
export { detect } from './detect.js'
export type { Attribution, DetectOptions, Span } from './types.js'
