/** The whole vocabulary of schema.org, from its own release: what JSON-LD may say in it, and the context it means. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const SCHEMA = 'http://schema.org/'
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

interface Term {
  bases: string[]
  /** Types that have the property. */
  domains: string[]
  /** Types and data types of its values. */
  ranges: string[]
  kinds: string[]
  superseded: boolean
}

const PREDICATES: Record<string, keyof Omit<Term, 'superseded'>> = {
  [`${RDFS}subClassOf`]: 'bases',
  [`${SCHEMA}domainIncludes`]: 'domains',
  [`${SCHEMA}rangeIncludes`]: 'ranges',
  [`${RDF}type`]: 'kinds',
}

const terms = readTerms()

function readTerms(): Map<string, Term> {
  const path = new URL('schema.nq', import.meta.resolve('@vocabulary/schema'))
  const found = new Map<string, Term>()
  const quads = readFileSync(fileURLToPath(path), 'utf8')
  for (const [, subject = '', predicate = '', object = ''] of quads.matchAll(
    /^<http:\/\/schema\.org\/([^>]+)> <([^>]+)> <([^>]+)> /gmu,
  )) {
    const term = found.get(subject) ?? {
      bases: [],
      domains: [],
      ranges: [],
      kinds: [],
      superseded: false,
    }
    found.set(subject, term)
    const list = PREDICATES[predicate]
    if (list) term[list].push(object.replace(SCHEMA, ''))
    if (predicate === `${SCHEMA}supersededBy`) term.superseded = true
  }
  return found
}

/** How many types and properties there are. */
export const counts: { types: number; properties: number } = {
  types: [...terms.values()].filter(({ kinds }) => kinds.includes(`${RDFS}Class`)).length,
  properties: [...terms.values()].filter(({ kinds }) => kinds.includes(`${RDF}Property`)).length,
}

/** The context that schema.org serves, by the rule that it is made by: links and dates have types, texts have none. */
export function schemaContext(): Record<string, unknown> {
  const context: Record<string, unknown> = {
    type: '@type',
    id: '@id',
    '@vocab': SCHEMA,
    schema: SCHEMA,
  }
  for (const [name, { ranges }] of terms) {
    const has = (range: string): boolean => !ranges.includes('Text') && ranges.includes(range)
    const type = has('URL')
      ? '@id'
      : has('Date')
        ? 'Date'
        : has('DateTime')
          ? 'DateTime'
          : undefined
    context[name] = { '@id': `schema:${name}`, ...(type ? { '@type': type } : {}) }
  }
  return context
}

/** What a document says that the vocabulary has not: types, properties of a type, values of a property. */
export function schemaFaults(document: unknown): string[] {
  const nodes = new Map<string, string>()
  const faults: string[] = []
  gather(document, nodes)
  check(document, nodes, faults)
  return faults
}

/** The types of the nodes that others refer to. */
function gather(value: unknown, nodes: Map<string, string>): void {
  if (Array.isArray(value)) for (const item of value) gather(item, nodes)
  else if (isNode(value)) {
    const { '@id': id, '@type': type } = value
    if (typeof id === 'string' && typeof type === 'string') nodes.set(id, type)
    for (const inner of Object.values(value)) gather(inner, nodes)
  }
}

function check(node: unknown, nodes: ReadonlyMap<string, string>, faults: string[]): void {
  if (!isNode(node)) return
  const type = String(node['@type'] ?? '')
  const known = terms.get(type)
  if (!known?.kinds.includes(`${RDFS}Class`)) faults.push(`no type ${type}`)
  if (known?.superseded) faults.push(`superseded: ${type}`)
  for (const [name, values] of Object.entries(node)) {
    if (name.startsWith('@')) continue
    const property = terms.get(name)
    if (!property?.domains.some((domain) => isA(type, domain)))
      faults.push(`${type} has no ${name}`)
    if (property?.superseded) faults.push(`superseded: ${name}`)
    for (const value of Array.isArray(values) ? values : [values]) {
      if (!property?.ranges.some((range) => fits(value, range, nodes))) {
        faults.push(`${name} cannot be ${JSON.stringify(value)}`)
      }
      if (isNode(value) && '@type' in value) check(value, nodes, faults)
    }
  }
}

function isA(type: string, base: string): boolean {
  return type === base || (terms.get(type)?.bases ?? []).some((next) => isA(next, base))
}

function fits(value: unknown, range: string, nodes: ReadonlyMap<string, string>): boolean {
  if (isNode(value)) {
    return isA(String(value['@type'] ?? nodes.get(String(value['@id'])) ?? ''), range)
  }
  if (typeof value !== 'string') return false
  if (range === 'Text') return true
  if (range === 'URL') return /^(?:https?:\/\/|mailto:)\S+$/iu.test(value)
  if (range === 'Date') return /^-?\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(value)
  return range === 'DateTime' && /^-?\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u.test(value)
}

function isNode(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
