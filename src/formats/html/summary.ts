/** The summary: what kinds of claim, how sure, where from; and who says what. */
import type { Element, ElementContent } from 'hast'
import type { Provenance } from '../../model/types.js'
import { levelName } from '../note/confidence.js'
import { formatType, isolate, type Labels, linkable, tidy } from '../note/index.js'
import { fill } from '../note/template.js'
import { element, join } from './element.js'
import { typeProperties } from './marks.js'
import type { ShownClaim } from './rehype-provenance.js'
import { speakers } from './speakers.js'
import { byConfidence, byType, type ConfidenceGroup, sourcing } from './tally.js'

interface Row {
  name: (ElementContent | string)[]
  count: number
}

/** A section with three small charts, which are tables, and one with the sources and links to their claims. */
export function summarySection(
  shown: readonly ShownClaim[],
  provenance: Provenance,
  labels: Labels,
  prefix: string,
): Element[] {
  const { page } = labels
  const claims = shown.map(({ claim }) => claim)
  const total = claims.length
  const types = byType(claims).map(({ value, count }) => ({
    name:
      value === undefined
        ? [page.noType]
        : [
            element('span', { className: ['pv'], ...typeProperties(value, provenance) }, [
              formatType(value, { provenance, labels }),
            ]),
          ],
    count,
  }))
  const sure = byConfidence(claims).map(({ value, count }) => ({
    name: [value ? groupName(value, labels) : page.noConfidence],
    count,
  }))
  const { named, anonymous, unsourced, single } = sourcing(claims, provenance)
  const from = [
    { name: [page.named], count: named },
    { name: [page.anonymous], count: anonymous },
    { name: [page.unsourced], count: unsourced },
    { name: [page.singleSource], count: single },
  ]
  const suggested = claims.filter(({ status }) => status === 'suggested').length
  const counted = fill(total === 1 ? page.claims.one : page.claims.other, String(total))
  return [
    element('section', { className: ['pv-summary'], ariaLabelledBy: [`${prefix}ph-summary`] }, [
      element('h2', { id: `${prefix}ph-summary` }, [page.summary]),
      element('p', {}, [
        suggested > 0 ? `${counted}; ${suggested} ${page.suggested}.` : `${counted}.`,
      ]),
      element('div', { className: ['pv-charts'] }, [
        chart(page.byType, page.type, types, total, page.count),
        chart(page.byConfidence, page.confidence, sure, total, page.count),
        chart(page.sourcing, page.source, from, total, page.share, true),
      ]),
    ]),
    element('section', { className: ['pv-who'], ariaLabelledBy: [`${prefix}ph-who`] }, [
      element('h2', { id: `${prefix}ph-who` }, [page.whoSaysWhat]),
      whoSaysWhat(shown, provenance, labels),
    ]),
  ]
}

/** A table whose numbers are drawn too. The drawing adds nothing to them, so it is hidden from assistive tools. */
function chart(
  caption: string,
  head: string,
  rows: readonly Row[],
  total: number,
  countHead: string,
  share = false,
): Element {
  return element('table', { className: ['pv-chart'] }, [
    element('caption', {}, [caption]),
    element('thead', {}, [
      element('tr', {}, [
        element('th', { scope: 'col' }, [head]),
        element('th', { scope: 'col' }, [countHead]),
      ]),
    ]),
    element(
      'tbody',
      {},
      rows.map(({ name, count }) =>
        element('tr', {}, [
          element('th', { scope: 'row' }, name),
          element('td', {}, [
            share ? `${count} (${Math.round((100 * count) / total)}%)` : String(count),
            bar(count / total),
          ]),
        ]),
      ),
    ),
  ])
}

/** Drawn by attributes, since a policy may forbid inline styles. */
function bar(share: number): Element {
  const width = String(Math.round(1000 * share) / 10)
  return element(
    'svg',
    {
      className: ['pv-bar'],
      viewBox: '0 0 100 4',
      preserveAspectRatio: 'none',
      ariaHidden: 'true',
      focusable: 'false',
    },
    [element('rect', { width, height: '4' })],
  )
}

function groupName(group: ConfidenceGroup, { note }: Labels): string {
  if ('scale' in group) {
    return levelName(group.scale, group.level, note)
  }
  const { kind, fifth } = group
  const range = fifth === null ? note.unknown : `${fifth / 5}–${(fifth + 1) / 5}`
  return fill(note.numbers[kind], range)
}

function whoSaysWhat(
  shown: readonly ShownClaim[],
  provenance: Provenance,
  labels: Labels,
): Element {
  const { page, note } = labels
  const links = (indexes: readonly number[]): (ElementContent | string)[] =>
    join(
      indexes.flatMap((index) => {
        const claim = shown[index]
        return claim ? [[element('a', { href: `#${claim.ids.mark}` }, [String(claim.number)])]] : []
      }),
      ', ',
    )
  const items = speakers(
    shown.map(({ claim }) => claim),
    provenance,
  ).map(({ source, claims, behind }) => {
    const plain = tidy(source.name) || source.id
    const name = isolate(note.inHeading?.(plain, source.kind) ?? plain, labels.lang)
    const href = linkable(source.url)
    const role =
      source.role === undefined ? '' : fill(page.speaker, isolate(tidy(source.role), labels.lang))
    const parts: (ElementContent | string)[][] = []
    if (claims.length > 0) parts.push([heading(page.claimNumbers, claims.length), ...links(claims)])
    if (behind.length > 0) parts.push([heading(page.behind, behind.length), ...links(behind)])
    return element('li', {}, [
      element('strong', {}, [href === undefined ? name : element('a', { href }, [name])]),
      role,
      ': ',
      ...join(parts, '; '),
    ])
  })
  const unsourced = shown.flatMap(({ claim }, index) => (claim.sources.length === 0 ? [index] : []))
  if (unsourced.length > 0) {
    items.push(
      element('li', {}, [
        element('strong', {}, [note.unsourced]),
        ': ',
        heading(page.claimNumbers, unsourced.length),
        ...links(unsourced),
      ]),
    )
  }
  return element(
    'ul',
    {},
    items.flatMap((item) => ['\n', item]),
  )
}

function heading({ one, other }: { one: string; other: string }, count: number): string {
  return `${count === 1 ? one : other} `
}
