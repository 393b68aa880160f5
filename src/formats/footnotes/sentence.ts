/**
 * Where the sentence begins that ends at an offset, or goes on there.
 *
 * @param text of one block
 * @param end offset behind its last character that belongs to the sentence
 */
export function sentenceStart(text: string, end: number): number {
  const { index = 0 } = sentences.segment(text).containing(Math.max(0, end - 1)) ?? {}
  return index
}

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' })
