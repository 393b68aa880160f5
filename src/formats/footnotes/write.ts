import { makeTarget } from '../../model/target.js'
import type { Claim, Fault, Provenance, Status } from '../../model/types.js'
import {
  createSourceMap,
  type Edit,
  Lines,
  type Projection,
  type SourceMap,
  splice,
} from '../../text/index.js'
import type { ArticleSource } from '../markdown/article.js'
import { frontMatterRemoval } from '../markdown/front-matter.js'
import { markupKept, removeMarkup } from '../markdown/removal.js'
import {
  type FormatNote,
  formatNote,
  type LabelLanguage,
  type Labels,
  resolveLabels,
} from '../note/index.js'
import { toSidecar } from '../sidecar/write.js'
import { definitionsEdit } from './definitions.js'
import { embedComment } from './embed.js'
import { existingEmbed, existingNotes, hasReferenceAt } from './existing.js'
import { freeLabels } from './labels.js'
import { noteToMarkdown } from './note-markdown.js'
import { type Place, placeReferences, planReferences } from './references.js'

export interface FootnotesOptions {
  /** Which claims get a note. Default: `['asserted']`. Rejected ones never do. */
  include?: readonly Exclude<Status, 'rejected'>[]
  /** Words a note. Default: {@link formatNote}. */
  formatNote?: FormatNote
  /** The words of notes. Default: English, or the language of the article. */
  labels?: Labels | LabelLanguage
  /** BCP 47 language of the article. */
  lang?: string
  /** Whether the model is put into an HTML comment, so that it reads back whole. Default: `false`. */
  embed?: boolean
}

/** An article written as markdown. */
export interface Written {
  markdown: string
  /** `footnote-in-heading`, `footnote-in-code`, `footnote-unplaceable`, `markup-kept`, `embed-unwritable`. */
  faults: Fault[]
  /** What was changed, in the order of the source. */
  edits: Edit[]
}

/**
 * An article with its provenance in GFM footnotes.
 *
 * Nothing else of it changes: references and definitions are inserted by offset, our own markup and front matter
 * are taken out. Notes that stand there already, from an earlier run, are used again.
 */
export function writeFootnotes(
  article: ArticleSource,
  provenance: Provenance,
  options: FootnotesOptions = {},
): Written {
  const { source, tree, projection, mdx = false } = article
  const include: readonly Status[] = options.include ?? ['asserted']
  const claims = provenance.claims.filter(
    ({ status }) => status !== 'rejected' && include.includes(status),
  )
  const map = createSourceMap(projection, source)
  const grounds = { source, projection, map }
  const faults: Fault[] = []
  const nextLabel = freeLabels(source)
  const removal = removeMarkup(article, article.markup)
  faults.push(...removal.faults)
  const places = placeReferences(grounds, claims)
  const plan = planReferences(grounds, tree, places, removal.edits, freeLabels(source)(), mdx)

  const notes = noteTexts(claims, provenance, options, mdx)
  const known = existingNotes(source, tree, map)
  const definitions: string[] = []
  const used = new Set<string>()
  const labels = new Map(
    plan.places.map((place) => {
      const note = notes[place.claim] ?? ''
      let label = known.get(note)
      if (label === undefined) {
        label = nextLabel()
        known.set(note, label)
        definitions.push(`[^${label}]: ${note}`)
      }
      used.add(label)
      return [place, label]
    }),
  )
  const edits = plan.edits((place) => {
    const label = labels.get(place)
    return label !== undefined && hasReferenceAt(source, place.at, label) ? undefined : label
  })
  faults.push(
    ...placeFaults(article, claims, places, new Set(plan.places), map),
    ...plan.kept.map(({ at }) => markupKept(source, at)),
  )

  const lines = [...definitions]
  if (options.embed && !isEmpty(provenance)) {
    if (mdx) {
      faults.push({
        ruleId: 'embed-unwritable',
        reason: 'MDX has no HTML comments, so the model cannot be embedded; write a sidecar',
      })
    } else {
      const text = textWithoutNotes(projection, used)
      const sidecar = toSidecar(retarget({ ...provenance, claims }, text), { text, base: false })
      const comment = embedComment(sidecar, [...used])
      const existing = existingEmbed(tree, map)
      if (!existing) lines.push(...(lines.length > 0 ? ['', comment] : [comment]))
      else if (source.slice(existing.start, existing.end) !== comment) {
        edits.push({ at: existing.start, remove: existing.end - existing.start, insert: comment })
      }
    }
  }
  const addition = definitionsEdit(source, tree, map, lines)
  if (addition) edits.push(addition)
  const frontMatter = frontMatterRemoval(article)
  if (frontMatter.edit) edits.push(frontMatter.edit)
  faults.push(...frontMatter.faults)

  edits.sort((a, b) => a.at - b.at)
  return { markdown: splice(source, edits), faults, edits }
}

/** What could not be placed as asked for. */
function placeFaults(
  { source }: ArticleSource,
  claims: readonly Claim[],
  places: readonly Place[],
  standing: ReadonlySet<Place>,
  map: SourceMap,
): Fault[] {
  const placeOf = new Map(places.map((place) => [place.claim, place]))
  const lines = new Lines(source)
  return claims.flatMap((claim, index) => {
    const place = placeOf.get(index)
    const found = place ? faultAt(place, standing.has(place)) : NOWHERE
    if (!found) return []
    const start = claim.targets[0]?.start
    const at = place?.at ?? (start === undefined ? undefined : map.startOf(start))
    return {
      ruleId: found[0],
      reason: `${found[1]} (claim \`${claim.id}\`)`,
      ...(at === undefined ? {} : { place: lines.point(at) }),
      actual: claim.id,
    }
  })
}

const NOWHERE = ['footnote-in-code', 'In code there is no place for a note reference'] as const

function faultAt(place: Place, stands: boolean): readonly [string, string] | undefined {
  if (!stands) {
    return ['footnote-unplaceable', 'A note reference here would change what the text says']
  }
  if (place.early) {
    return ['footnote-in-code', 'The claim ends in code, so its note reference stands before that']
  }
  if (place.block.block.node.type === 'heading') {
    return ['footnote-in-heading', 'This note reference stands in a heading']
  }
  return undefined
}

/** The rendered text up to the notes of an earlier run, which come last: what the article says without them. */
function textWithoutNotes({ text, blocks }: Projection, labels: ReadonlySet<string>): string {
  const own = new Set([...labels].map((label) => label.toLowerCase()))
  const first = blocks.find(({ ancestors }) =>
    ancestors.some((node) => node.type === 'footnoteDefinition' && own.has(node.identifier)),
  )
  return first ? text.slice(0, Math.max(0, first.start - 1)) : text
}

/** Targets whose context is that of a text. */
function retarget(provenance: Provenance, text: string): Provenance {
  const claims = provenance.claims.map((claim) => ({
    ...claim,
    targets: claim.targets.map((target) =>
      target.end <= text.length ? makeTarget(text, target.start, target.end) : target,
    ),
  }))
  return { ...provenance, claims }
}

function isEmpty({ sources, claims, document }: Provenance): boolean {
  return sources.length === 0 && claims.length === 0 && document === undefined
}

function noteTexts(
  claims: readonly Claim[],
  provenance: Provenance,
  options: FootnotesOptions,
  mdx: boolean,
): string[] {
  const context = {
    provenance,
    labels: resolveLabels(options.labels, options.lang),
    ...(options.lang === undefined ? {} : { lang: options.lang }),
  }
  const format = options.formatNote ?? formatNote
  return claims.map((claim) => noteToMarkdown(format(claim, context), mdx))
}
