/** What machines read: the article and its claims in the words of schema.org. */
import type { Claim, DocumentInfo, Provenance, Source, SourceRef } from '../../model/types.js'
import { findSource, linkable, tidy } from '../note/index.js'

/** A node of schema.org; every type and property that occurs here is in {@link TERMS}. */
export interface Thing {
  '@type': string
  [property: string]: string | Thing | Reference | (Thing | Reference)[]
}

/** A node that is described elsewhere. */
interface Reference {
  '@id': string
}

/** The types and properties of schema.org that are written. */
export const TERMS = {
  types: [
    'Claim',
    'CreativeWork',
    'Dataset',
    'Event',
    'MediaObject',
    'NewsArticle',
    'NewsMediaOrganization',
    'Organization',
    'Person',
    'Quotation',
    'SoftwareApplication',
  ],
  properties: [
    'affiliation',
    'archivedAt',
    'author',
    'citation',
    'copyrightNotice',
    'creditText',
    'dateline',
    'datePublished',
    'description',
    'hasPart',
    'headline',
    'inLanguage',
    'isBasedOn',
    'jobTitle',
    'mentions',
    'name',
    'parentOrganization',
    'printEdition',
    'publisher',
    'recordedAt',
    'spokenByCharacter',
    'startDate',
    'text',
    'url',
  ],
} as const

/** Types of sources. Whoever speaks is a person or an organization; the rest are works. */
const TYPES: Record<Source['kind'], string> = {
  person: 'Person',
  organization: 'Organization',
  anonymous: 'Person',
  document: 'CreativeWork',
  dataset: 'Dataset',
  media: 'MediaObject',
  outlet: 'NewsMediaOrganization',
  event: 'Event',
  software: 'SoftwareApplication',
}

/** What a news article is, with its claims, as JSON-LD. */
export interface NewsArticle extends Thing {
  '@context': 'https://schema.org'
}

export interface JsonLdOptions {
  title?: string
  lang?: string
  /** Whether each claim is described; otherwise only who and what they rest on. Default: `true`. */
  listed?: boolean
}

/**
 * The article as a `NewsArticle`, its claims as `Claim` and, where the words are a source's own, `Quotation`.
 *
 * Sources are described once, where a claim first names them. Neither confidence nor claim type has a property in
 * schema.org, so both are left to the sidecar. There is never a `ClaimReview`: that is a verdict.
 *
 * @param claims the claims that the page shows
 */
export function jsonLd(
  claims: readonly Claim[],
  provenance: Provenance,
  { title, lang, listed = true }: JsonLdOptions,
): NewsArticle {
  const writer = new Writer(provenance)
  const parts = listed ? claims.map((claim) => writer.claim(claim)) : []
  const { works, others } = writer.used(claims)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    ...aboutDocument(provenance.document ?? {}, title),
    ...(lang === undefined ? {} : { inLanguage: lang }),
    ...(parts.length > 0 ? { hasPart: parts } : {}),
    ...(works.length > 0 ? { citation: works } : {}),
    ...(!listed && others.length > 0 ? { mentions: others } : {}),
  }
}

function aboutDocument(document: DocumentInfo, title: string | undefined): Omit<Thing, '@type'> {
  const { author, publisher, published, dateline, edition, credit, rights } = document
  const headline = document.title ?? title
  return {
    ...(headline === undefined ? {} : { headline }),
    ...(author === undefined ? {} : { author: { '@type': 'Person', name: author } }),
    ...(publisher === undefined ? {} : { publisher: { '@type': 'Organization', name: publisher } }),
    ...(published === undefined ? {} : { datePublished: published }),
    ...(dateline === undefined ? {} : { dateline }),
    ...(edition === undefined ? {} : { printEdition: edition }),
    ...(credit === undefined ? {} : { creditText: credit }),
    ...(rights === undefined ? {} : { copyrightNotice: rights }),
  }
}

class Writer {
  readonly #provenance: Provenance
  /** Blank nodes, by source. */
  readonly #named = new Map<string, string>()

  constructor(provenance: Provenance) {
    this.#provenance = provenance
  }

  claim({ sources, targets }: Claim): Thing {
    const quoted = sources.length > 0 && sources.every(({ relation }) => relation === 'quoted')
    const lists = new Map<string, (Thing | Reference)[]>()
    for (const ref of sources) this.#relate(ref, quoted, lists)
    const result: Thing = {
      '@type': quoted ? 'Quotation' : 'Claim',
      text: targets.map(({ exact }) => tidy(exact)).join(' … '),
    }
    for (const [property, things] of lists) {
      const [only] = things
      result[property] = things.length === 1 && only ? only : things
    }
    return result
  }

  /** The sources that claims name: works, and whoever or whatever else. */
  used(claims: readonly Claim[]): Record<'works' | 'others', (Thing | Reference)[]> {
    const ids = new Set(
      claims.flatMap(({ sources }) =>
        sources.flatMap(({ id, at }) => (at === undefined ? [id] : [id, at])),
      ),
    )
    const works: (Thing | Reference)[] = []
    const others: (Thing | Reference)[] = []
    for (const id of ids) {
      const source = findSource(id, this.#provenance)
      if (source) (isWork(source) ? works : others).push(this.#source(source))
    }
    return { works, others }
  }

  /** Say how a claim comes from one source. */
  #relate(ref: SourceRef, quoted: boolean, lists: Map<string, (Thing | Reference)[]>): void {
    const source = findSource(ref.id, this.#provenance)
    if (!source) return
    const add = (property: string, thing: Thing | Reference): void => {
      const things = lists.get(property)
      if (things) things.push(thing)
      else lists.set(property, [thing])
    }
    // An event is no work; what was said there was recorded there.
    if (source.kind === 'event') add('recordedAt', this.#source(source))
    else if (speaks(source)) add(quoted ? 'spokenByCharacter' : 'author', this.#source(source))
    else add(ref.relation === 'background' ? 'citation' : 'isBasedOn', this.#source(source))
    const at = ref.at === undefined ? undefined : findSource(ref.at, this.#provenance)
    if (at && !speaks(at)) add(at.kind === 'event' ? 'recordedAt' : 'isBasedOn', this.#source(at))
    for (const id of ref.via ?? []) {
      const via = findSource(id, this.#provenance)
      if (!via || via.kind === 'event') continue
      add(speaks(via) ? 'publisher' : 'citation', this.#source(via))
    }
  }

  /** The whole description the first time, a reference to it from then on. */
  #source(source: Source): Thing | Reference {
    const known = this.#named.get(source.id)
    if (known !== undefined) return { '@id': known }
    const id = `_:s${this.#named.size + 1}`
    this.#named.set(source.id, id)
    const url = linkable(source.url)
    const archived = linkable(source.archived)
    const acting = source.for === undefined ? undefined : findSource(source.for, this.#provenance)
    const work = isWork(source)
    const origins = (work ? (source.derivedFrom ?? []) : []).flatMap((origin) => {
      const found = findSource(origin, this.#provenance)
      return found && isWork(found) ? [this.#source(found)] : []
    })
    return {
      '@type': TYPES[source.kind],
      '@id': id,
      [source.kind === 'anonymous' ? 'description' : 'name']: tidy(source.name),
      ...(TYPES[source.kind] === 'Person' && source.role !== undefined
        ? { jobTitle: tidy(source.role) }
        : {}),
      ...(acting && speaks(acting) && TYPES[acting.kind] !== 'Person' && speaks(source)
        ? {
            [TYPES[source.kind] === 'Person' ? 'affiliation' : 'parentOrganization']:
              this.#source(acting),
          }
        : {}),
      ...(url === undefined ? {} : { url }),
      ...(work && archived !== undefined ? { archivedAt: archived } : {}),
      ...(source.published === undefined || (!work && source.kind !== 'event')
        ? {}
        : { [work ? 'datePublished' : 'startDate']: source.published }),
      ...(origins.length > 0 ? { isBasedOn: origins } : {}),
    }
  }
}

/** Whether a source is something that somebody made. */
function isWork(source: Source): boolean {
  return !speaks(source) && source.kind !== 'event'
}

/** Whether a source is somebody, as opposed to something. */
function speaks({ kind }: Source): boolean {
  return kind === 'person' || kind === 'organization' || kind === 'anonymous' || kind === 'outlet'
}
