import { expect } from 'vitest'
import { annotate, fromFootnotes } from '../../src/index.js'
import type { Claim, Provenance } from '../../src/model/types.js'
import { bareTree } from './trees.js'

/** What came of the claims of one article. */
export interface Counts {
  claims: number
  /** Pieces of markup in the text. */
  pieces: number
  /** Claims in the front matter with their targets. */
  frontMatter: number
  /** Claims that neither can carry, named. */
  unwritable: number
  references: number
  /** Claims whose reference is nowhere, named. */
  withoutReference: number
}

export function noCounts(): Counts {
  return {
    claims: 0,
    pieces: 0,
    frontMatter: 0,
    unwritable: 0,
    references: 0,
    withoutReference: 0,
  }
}

export function add(total: Counts, counts: Counts): void {
  for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += counts[key]
}

/** Writes an article with claims in every form of markdown and reads each back. */
export async function checkForms(source: string, given: Provenance): Promise<Counts> {
  const article = await annotate(source, { provenance: given })
  const input: Input = {
    source,
    tree: bareTree(source),
    reasons: new Set((await annotate(source)).messages.map(({ reason }) => reason)),
  }
  const { provenance } = article
  expect(provenance.claims.map(({ id }) => id).sort()).toEqual(
    given.claims.map(({ id }) => id).sort(),
  )

  const inline = article.markdown()
  const moved = named(article.messages, 'claim-in-front-matter')
  const unwritable = named(article.messages, 'claim-unwritable')
  await checkMarkdown(input, inline, without(provenance, unwritable), moved)
  const pieces = inline.split(':claim[').length - source.split(':claim[').length

  if (unwritable.size === 0) {
    const front = article.markdown({ claims: 'front-matter' })
    await checkMarkdown(input, front, provenance, new Set(provenance.claims.map(({ id }) => id)))
  }

  const withEmbed = article.footnotes({ embed: true })
  const notes = noteLabels(source, withEmbed)
  expect(bareTree(withEmbed, notes)).toEqual(input.tree)
  const whole = fromFootnotes(withEmbed)
  expect(whole.markdown).toBe(source)
  expect(sorted(whole.provenance)).toEqual(sorted(provenance))

  const bare = article.footnotes()
  expect(bareTree(bare, notes)).toEqual(input.tree)
  const read = fromFootnotes(bare)
  expect(read.markdown).toBe(source)
  const lost = named(article.messages, 'footnote-in-code', 'footnote-unplaceable')
  expect(
    tellingOf(read.provenance).filter((told) => !tellingOf(provenance).includes(told)),
  ).toEqual([])
  return {
    claims: provenance.claims.length,
    pieces,
    frontMatter: moved.size,
    unwritable: unwritable.size,
    references: read.provenance.claims.length,
    withoutReference: lost.size,
  }
}

/** What an export is held against. */
interface Input {
  source: string
  tree: unknown
  /** What was wrong with it before. */
  reasons: ReadonlySet<string>
}

async function checkMarkdown(
  { source, tree, reasons }: Input,
  markdown: string,
  provenance: Provenance,
  inFrontMatter: ReadonlySet<string>,
): Promise<void> {
  expect(bareTree(markdown)).toEqual(tree)
  const again = await annotate(markdown)
  expect(sorted(again.provenance)).toEqual(sorted(provenance))
  const added = again.messages.filter(({ reason }) => !reasons.has(reason))
  expect(added.map(String)).toEqual([])
  expect(again.markdown()).toBe(markdown)
  expect(again.markdown({ claims: 'none' })).toBe(source)
  const inText = new Set([...markdown.matchAll(/\{#(c\d+)[ }]/g)].map(([, id]) => id ?? ''))
  expect(provenance.claims.filter(({ id }) => inText.has(id) === inFrontMatter.has(id))).toEqual([])
}

function named(
  messages: readonly { ruleId?: unknown; actual?: unknown }[],
  ...rules: string[]
): Set<string> {
  return new Set(
    messages
      .filter(({ ruleId }) => rules.includes(String(ruleId)))
      .map(({ actual }) => String(actual)),
  )
}

function without({ sources, claims, ...rest }: Provenance, ids: ReadonlySet<string>): Provenance {
  // Where the front matter cannot be written, only claims without sources can.
  const left = claims.filter(({ id }) => !ids.has(id))
  return { ...rest, sources: ids.size > 0 ? [] : sources, claims: left }
}

/** In an order that no form has to keep. */
function sorted({ sources, claims }: Provenance): unknown {
  const byId = <T extends { id: string }>(items: readonly T[]) =>
    [...items].sort((a, b) => (a.id < b.id ? -1 : 1))
  return { sources: byId(sources), claims: byId(claims) }
}

/** What notes tell of a claim, its end included. */
function tellingOf({ sources, claims }: Provenance): string[] {
  const nameOf = new Map(sources.map(({ id, name }) => [id, name]))
  return claims.map(({ type, confidence, comment, sources: refs }: Claim) =>
    JSON.stringify([
      type,
      confidence?.value,
      comment,
      refs.map(({ id, relation, via = [], at }) => [
        nameOf.get(id),
        relation,
        via.map((each) => nameOf.get(each)),
        at && nameOf.get(at),
      ]),
    ]),
  )
}

function noteLabels(source: string, footnoted: string): Set<string> {
  const labels = footnoted.match(/\[\^prov-\d+\]/g) ?? []
  return new Set(
    labels.filter((label) => !source.includes(label)).map((label) => label.slice(2, -1)),
  )
}
