/** The detector as an annotator. */
import type { Annotator, AnnotatorContext } from '../model/annotator.js'
import { stableId } from '../model/id.js'
import { makeTarget } from '../model/target.js'
import type { Claim, SourceRef } from '../model/types.js'
import { attribute, reads } from './detect.js'
import { readWire } from './reading/wire.js'
import { withoutWraps } from './reading/wraps.js'
import { NO_CLAIM } from './rules/non-claims.js'
import type { Attribution, DetectOptions, Span } from './types.js'

/** `annotator` of every claim that the detector suggests. */
export const ANNOTATOR: string = 'remark-provenance/detect'

/**
 * An annotator that suggests a claim for each attribution in English prose.
 *
 * Claims have status `suggested`, the rule in `annotator` (`remark-provenance/detect#according-to`) and
 * the attributing words in `cue`.
 */
export function detector(options: DetectOptions = {}): Annotator {
  return (text, context) => suggest(text, context, options)
}

function suggest(text: string, context: AnnotatorContext, options: DetectOptions): Claim[] {
  const lang = options.lang ?? context.lang
  const prose = withoutWraps(text, context.blocks)
  if (!reads(prose, lang)) {
    context.report({
      ruleId: 'unknown-language',
      reason:
        'The detector reads English only and made no suggestions; set `lang` if the text is English',
      ...(lang === undefined ? {} : { actual: lang }),
      expected: ['en'],
    })
    return []
  }
  const { document } = readWire(prose)
  if (Object.keys(document).length > 0) context.setDocument(document)
  const attributions = attribute(prose, context.quotations)
  const seen = new Map<string, number>()
  const profiles = profilesOf(attributions)
  return attributions
    .filter(({ content, rule }) => content.length > 0 && !NO_CLAIM.has(rule))
    .map((attribution) => toClaim(text, attribution, context, seen, profiles))
}

/** What an article says of a speaker anywhere: the first kind, role, principal and reason. */
type Profile = Pick<Attribution, 'role' | 'for' | 'reason' | 'speakerKind'>

function profilesOf(attributions: readonly Attribution[]): Map<string, Profile> {
  const profiles = new Map<string, Profile>()
  for (const { speaker, speakerKind, role, for: principal, reason } of attributions) {
    if (!speaker) continue
    profiles.set(speaker, {
      ...(speakerKind ? { speakerKind } : {}),
      ...(role ? { role } : {}),
      ...(principal ? { for: principal } : {}),
      ...(reason ? { reason } : {}),
      ...profiles.get(speaker),
    })
  }
  return profiles
}

function toClaim(
  text: string,
  attribution: Attribution,
  context: AnnotatorContext,
  seen: Map<string, number>,
  profiles: ReadonlyMap<string, Profile>,
): Claim {
  const targets = attribution.content.map(([start, end]) => makeTarget(text, start, end))
  // Wherever the lines of the file end.
  const exact = targets.map((target) => target.exact.replace(/\s+/g, ' ')).join('\n')
  const occurrence = seen.get(exact) ?? 0
  seen.set(exact, occurrence + 1)
  const reference = toReference(text, attribution, context, profiles)
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
  profiles: ReadonlyMap<string, Profile>,
): SourceRef | undefined {
  const name = attribution.speaker ?? words(text, attribution.source)
  if (!name) return undefined
  const profile = profiles.get(name)
  const { role, reason } = profile ?? {}
  const id = context.addSource({
    id: stableId('s', name),
    kind: profile?.speakerKind ?? 'person',
    name,
    ...(role ? { role } : {}),
    ...(profile?.for ? { for: addOrganization(profile.for, context) } : {}),
    ...(reason ? { reason } : {}),
  })
  const cue = words(text, attribution.cue)
  const via = attribution.via ? [addOrganization(attribution.via, context)] : undefined
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

function addOrganization(name: string, context: AnnotatorContext): string {
  return context.addSource({ id: stableId('s', name), kind: 'organization', name })
}

function words(text: string, spans: readonly Span[]): string {
  return spans
    .map(([start, end]) => text.slice(start, end))
    .join(' … ')
    .replace(/\s+/g, ' ')
}
