/** Attributions in their paragraphs. */
import type { Found, Paragraph, Range, Verb } from '../types.js'

/**
 * An attribution with the paragraph that each part is in. All have one shape, whichever rule found
 * them: engines read fields of many shapes slowly.
 */
export class Placed {
  readonly source: Range[]
  readonly cue: Range[]
  readonly content: Range[]
  readonly rule: string
  readonly verb: Verb | undefined
  readonly negated: boolean
  readonly via: Range | undefined
  /** The sentence that it was found in. */
  readonly frame: Range | undefined
  readonly paragraph: Paragraph
  /** Content in later paragraphs. */
  readonly later: { paragraph: Paragraph; range: Range }[]

  constructor(
    { source, cue, content, rule, verb, negated, via }: Found,
    paragraph: Paragraph,
    frame?: Range,
  ) {
    this.source = source
    this.cue = cue
    this.content = content
    this.rule = rule
    this.verb = verb
    this.negated = negated ?? false
    this.via = via
    this.frame = frame
    this.paragraph = paragraph
    this.later = []
  }
}
