import { isEqual } from '../../model/merge.js'
import { resolveReferences } from '../../model/references.js'
import type { Claim, Fault, Provenance, Status } from '../../model/types.js'
import { claimAttributes, type Markup, serializeAttributes } from '../../syntax/index.js'
import { createSourceMap, type Edit, Lines, splice, trimRange } from '../../text/index.js'
import type { ArticleSource } from './article.js'
import {
  type Declared,
  declaredIn,
  frontMatterEdit,
  frontMatterRemoval,
  sourcesOf,
} from './front-matter.js'
import { planInline, type WantedMarkup } from './inline.js'
import type { Grounds } from './inline-items.js'
import type { Obstacle } from './pieces.js'
import { markupKept, removeMarkup } from './removal.js'

export interface MarkdownOptions {
  /**
   * Where claims stand. By default those that the article has stay where they are, and others are written
   * inline.
   *
   * - `inline`: in the text; what cannot stand there, in the front matter;
   * - `front-matter`: all in the front matter, the text without markup;
   * - `none`: nowhere: our markup and our front matter are taken out.
   */
  claims?: 'inline' | 'front-matter' | 'none'
  /** Which claims are written, beside those that the article has. Default: `['asserted']`. */
  include?: readonly Exclude<Status, 'rejected'>[]
}

/** An article with its claims. */
export interface WrittenMarkdown {
  markdown: string
  /** `claim-in-front-matter`, `claim-unwritable`, `front-matter-unwritable`, `markup-kept`. */
  faults: Fault[]
  /** What was changed, in the order of the source. */
  edits: Edit[]
  /** How many pieces were written into the text. */
  pieces: number
}

/**
 * The markdown of an article with the claims of `provenance`.
 *
 * The author's bytes stay: markup is inserted and taken out by offset, and what already says the same stays as it
 * is. Claims that cannot stand in the text, because they are in code or because the text would mean something
 * else, go to the front matter with `targets`, and are named.
 */
export function writeMarkdown(
  article: ArticleSource,
  provenance: Provenance,
  options: MarkdownOptions = {},
): WrittenMarkdown {
  const { source } = article
  const grounds = {
    source,
    projection: article.projection,
    map: createSourceMap(article.projection, source),
  }
  const draft = new Draft(article, provenance, options, grounds)
  const { edits, faults, pieces } = options.claims === 'none' ? draft.without() : draft.with()
  edits.sort((a, b) => a.at - b.at)
  return { markdown: splice(source, edits), faults, edits, pieces }
}

const REASONS: Record<Obstacle, string> = {
  code: 'it is in code, in an address or in a reference, which can hold no markup',
  brackets: 'brackets without a partner, or another piece beside it, would tear it apart',
  depth: 'too many claims overlap there',
  meaning: 'markup there would change what the text says',
  nothing: 'it has no text',
}

class Draft {
  readonly #declared: Declared
  readonly #written: Map<string, Claim>
  readonly #canWrite: boolean
  readonly #claims: readonly Claim[]
  readonly #faults: Fault[] = []

  constructor(
    private readonly article: ArticleSource,
    private readonly provenance: Provenance,
    private readonly options: MarkdownOptions,
    private readonly grounds: Grounds,
  ) {
    const { frontMatter, written } = article
    this.#declared = declaredIn(frontMatter)
    this.#canWrite = frontMatter?.writable ?? true
    const resolved = resolveReferences({
      ...written,
      sources: provenance.sources,
      types: provenance.types ?? [],
    })
    this.#written = new Map(resolved.provenance.claims.map((claim) => [claim.id, claim]))
    const include: readonly Status[] = options.include ?? ['asserted']
    this.#claims = provenance.claims.filter(
      ({ id, status }) =>
        status !== 'rejected' && (include.includes(status) || this.#written.has(id)),
    )
  }

  without(): { edits: Edit[]; faults: Fault[]; pieces: number } {
    const removal = removeMarkup(this.article, this.article.markup)
    const plan = planInline(this.grounds, this.article.tree, [], [], removal.edits)
    const frontMatter = frontMatterRemoval(this.article)
    return {
      // A new front matter comes before markup at the start of the text.
      edits: [...(frontMatter.edit ? [frontMatter.edit] : []), ...plan.edits],
      faults: [...removal.faults, ...this.#kept(plan.kept), ...frontMatter.faults],
      pieces: 0,
    }
  }

  with(): { edits: Edit[]; faults: Fault[]; pieces: number } {
    const markup = markupById(this.article.markup)
    const metadata = new Set<string>()
    const targets = new Set<string>()
    const wanted: (WantedMarkup & { claim: Claim })[] = []
    const going: Markup[] = []
    const replaced: Edit[] = []
    const standing = new Set<string>()

    for (const claim of this.#claims) {
      const own = markup.get(claim.id) ?? []
      const { attributes, inline } = claimAttributes(claim)
      if (this.#stays(claim, own)) {
        standing.add(claim.id)
        if (this.#declared.claims.has(claim.id)) metadata.add(claim.id)
        if (this.#declared.targets.has(claim.id)) targets.add(claim.id)
      } else if (this.options.claims === 'front-matter') {
        if (this.#canWrite) going.push(...own)
        targets.add(claim.id)
      } else if (!this.#canWrite && !(inline && this.#isDeclared(claim))) {
        this.#unwritable(claim)
        for (const { id } of own) standing.add(id)
      } else {
        const first = `]${serializeAttributes(Object.entries(attributes))}`
        const opening = own.find((mark) => mark.first)
        if (opening && this.#canReplace(claim, own)) {
          const [from, to] = opening.close
          replaced.push({ at: from, remove: to - from, insert: first })
          standing.add(claim.id)
        } else {
          going.push(...own)
          const other = `]${serializeAttributes([['continues', claim.id]])}`
          wanted.push({ id: claim.id, targets: claim.targets, first, other, claim })
        }
        if (!inline) metadata.add(claim.id)
      }
    }
    const current = new Set(this.#claims.map(({ id }) => id))
    for (const id of this.#written.keys())
      if (!current.has(id)) going.push(...(markup.get(id) ?? []))

    const removal = removeMarkup(this.article, going)
    const gone = new Set(going)
    const kept = this.article.markup.filter((mark) => mark.kind === 'text' && !gone.has(mark))
    const changes = [...removal.edits, ...replaced].sort((a, b) => a.at - b.at)
    const plan = planInline(this.grounds, this.article.tree, wanted, kept, changes)
    for (const [index, obstacle] of plan.obstacles) {
      const claim = wanted[index]?.claim
      if (!claim) continue
      metadata.delete(claim.id)
      if (this.#canWrite) {
        targets.add(claim.id)
        this.#movedTo(claim, obstacle)
      } else this.#unwritable(claim)
    }
    const lost = new Set(
      this.#faults
        .filter(({ ruleId }) => ruleId === 'claim-unwritable')
        .map(({ actual }) => actual),
    )
    const frontMatter = frontMatterEdit(this.article, this.provenance, {
      metadata,
      targets,
      written: this.#claims.filter(({ id }) => !lost.has(id)),
    })
    return {
      // A new front matter comes before markup at the start of the text.
      edits: [...(frontMatter.edit ? [frontMatter.edit] : []), ...plan.edits],
      faults: [...this.#faults, ...removal.faults, ...this.#kept(plan.kept), ...frontMatter.faults],
      pieces: plan.pieces,
    }
  }

  /** Whether what the article says of a claim already is what it is to say, where it is to say it. */
  #stays(claim: Claim, own: readonly Markup[]): boolean {
    const before = this.#written.get(claim.id)
    if (!before || !isEqual(this.#comparable(before), this.#comparable(claim))) return false
    const where = this.options.claims
    if (where === 'front-matter') return own.length === 0
    return where === undefined || !this.#declared.targets.has(claim.id)
  }

  /** Whether new attributes at the claim's first piece are enough. */
  #canReplace(claim: Claim, own: readonly Markup[]): boolean {
    const before = this.#written.get(claim.id)
    return (
      before !== undefined &&
      !this.#declared.targets.has(claim.id) &&
      own.every(({ kind }) => kind === 'text') &&
      isEqual(this.#comparable(before).targets, this.#comparable(claim).targets)
    )
  }

  #comparable(claim: Claim): Omit<Claim, 'targets'> & { targets: unknown } {
    return {
      ...claim,
      targets: claim.targets.map((target) => trimRange(this.grounds.projection, target)),
    }
  }

  /** Whether everything that a claim refers to is declared already. */
  #isDeclared(claim: Claim): boolean {
    const { sources, types = [] } = this.provenance
    return (
      [...sourcesOf(sources, [claim])].every((id) => this.#declared.sources.has(id)) &&
      (this.#declared.types.has(claim.type ?? '') || !types.some(({ id }) => id === claim.type))
    )
  }

  #movedTo(claim: Claim, obstacle: Obstacle): void {
    this.#faults.push({
      ruleId: 'claim-in-front-matter',
      reason: `Claim \`${claim.id}\` cannot stand in the text: ${REASONS[obstacle]}. It stands in the front matter with its \`targets\``,
      ...this.#placeOf(claim),
      actual: claim.id,
    })
  }

  #unwritable(claim: Claim): void {
    this.#faults.push({
      ruleId: 'claim-unwritable',
      reason: `Claim \`${claim.id}\` needs the front matter, which cannot be written here: keep it in a sidecar`,
      ...this.#placeOf(claim),
      actual: claim.id,
    })
  }

  #kept(edits: readonly Edit[]): Fault[] {
    return edits.map(({ at }) => markupKept(this.article.source, at))
  }

  #placeOf(claim: Claim): Pick<Fault, 'place'> {
    const target = claim.targets[0]
    const at = target && this.grounds.map.startOf(target.start)
    return at === undefined ? {} : { place: new Lines(this.article.source).point(at) }
  }
}

function markupById(markup: readonly Markup[]): Map<string, Markup[]> {
  const byId = new Map<string, Markup[]>()
  for (const mark of markup) {
    const known = byId.get(mark.id)
    if (known) known.push(mark)
    else byId.set(mark.id, [mark])
  }
  return byId
}
