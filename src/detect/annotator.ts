/** The detector as an annotator. */
import type { Annotator, AnnotatorContext } from '../model/annotator.js'
import { stableId } from '../model/id.js'
import { makeTarget } from '../model/target.js'
import type { Claim, SourceRef } from '../model/types.js'
import { detect, reads } from './detect.js'
import type { Attribution, DetectOptions, Span } from './types.js'
import { readWire } from './wire.js'

/** `annotator` of every claim that the detector suggests. */
export const ANNOTATOR: string = 'remark-provenance/detect'

/**
 * An annotator that suggests a claim for each attribution in English prose.
 *
 * Claims have status `suggested`, the rule in `annotator` (`remark-provenance/detect#according-to`) and
 * the attributing words in `cue`. Words that a claim of the author already covers are left alone.
 */
export function detector(options: DetectOptions = {}): Annotator {
  return (text, context) => suggest(text, context, options)
}

function suggest(text: string, context: AnnotatorContext, options: DetectOptions): Claim[] {
  const lang = options.lang ?? context.lang
  if (!reads(text, lang)) {
    context.report({
      ruleId: 'unknown-language',
      reason:
        'The detector reads English only and made no suggestions; set `lang` if the text is English',
      ...(lang === undefined ? {} : { actual: lang }),
      expected: ['en'],
    })
    return []
  }
  const { document } = readWire(text)
  if (Object.keys(document).length > 0) context.setDocument(document)
  const attributions = detect(text, lang === undefined ? options : { ...options, lang })
  const taken = context.provenance.claims.flatMap((claim) =>
    claim.targets.map((target): Span => [target.start, target.end]),
  )
  taken.sort((a, b) => a[0] - b[0])
  const seen = new Map<string, number>()
  const claims: Claim[] = []
  for (const attribution of attributions) {
    if (
      attribution.content.length === 0 ||
      attribution.content.some((span) => overlaps(taken, span))
    )
      continue
    claims.push(toClaim(text, attribution, context, seen))
  }
  return claims
}

function toClaim(
  text: string,
  attribution: Attribution,
  context: AnnotatorContext,
  seen: Map<string, number>,
): Claim {
  const targets = attribution.content.map(([start, end]) => makeTarget(text, start, end))
  const exact = targets.map((target) => target.exact).join('\n')
  const occurrence = seen.get(exact) ?? 0
  seen.set(exact, occurrence + 1)
  const reference = toReference(text, attribution, context)
  return {
    id: stableId('d', exact, String(occurrence)),
    ...(attribution.type ? { type: attribution.type } : {}),
    ...(attribution.confidence ? { confidence: attribution.confidence } : {}),
    sources: reference ? [reference] : [],
    status: 'suggested',
    annotator: `${ANNOTATOR}#${attribution.rule}`,
    targets,
  }
}

function toReference(
  text: string,
  attribution: Attribution,
  context: AnnotatorContext,
): SourceRef | undefined {
  const name = attribution.speaker ?? words(text, attribution.source)
  if (!name) return undefined
  const id = context.addSource({
    id: stableId('s', name),
    kind: attribution.speakerKind ?? 'person',
    name,
  })
  const cue = words(text, attribution.cue)
  const via = attribution.via
    ? [
        context.addSource({
          id: stableId('s', attribution.via),
          kind: 'organization',
          name: attribution.via,
        }),
      ]
    : undefined
  const at = attribution.at
    ? context.addSource({
        id: stableId('s', attribution.at, name),
        kind: 'event',
        name: attribution.at,
      })
    : undefined
  return {
    id,
    relation: attribution.quotation === 'direct' ? 'quoted' : 'paraphrased',
    ...(via ? { via } : {}),
    ...(at ? { at } : {}),
    ...(cue ? { cue } : {}),
  }
}

function words(text: string, spans: readonly Span[]): string {
  return spans
    .map(([start, end]) => text.slice(start, end))
    .join(' … ')
    .replace(/\s+/g, ' ')
}

/** Whether a span shares text with one of the sorted spans. */
function overlaps(sorted: readonly Span[], [start, end]: Span): boolean {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.[0] ?? 0) < end) low = middle + 1
    else high = middle
  }
  for (let i = low - 1; i >= 0; i--) if ((sorted[i]?.[1] ?? 0) > start) return true
  return false
}
