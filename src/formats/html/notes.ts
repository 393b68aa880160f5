/** Note references, notes, and the popovers that show them in place. */
import type { Element, ElementContent } from 'hast'
import { type Labels, linkable, type NotePart } from '../note/index.js'
import { fill } from '../note/template.js'
import { element } from './element.js'
import type { ClaimIds } from './marks.js'

/** A claim that is shown, with its note. */
export interface ShownNote {
  number: number
  ids: ClaimIds
  suggested: boolean
  note: readonly NotePart[]
}

/**
 * The number that links to the note, and in the same `sup` the button that shows it here: apart, a line could break
 * between them.
 */
export function referenceTo(
  { number, ids, suggested }: ShownNote,
  labels: Labels,
  parts: { notes: boolean; popovers: boolean },
): ElementContent[] {
  const { reference, show, suggested: unreviewed } = labels.page
  const name = suggested ? `${reference}, ${unreviewed}` : reference
  const result: ElementContent[] = []
  if (parts.notes) {
    result.push(
      element(
        'a',
        {
          id: ids.reference,
          href: `#${ids.note}`,
          role: 'doc-noteref',
          ariaLabel: fill(name, String(number)),
        },
        [String(number)],
      ),
    )
  }
  if (parts.popovers) {
    result.push(
      element('button', {
        className: ['pv-more'],
        type: 'button',
        popoverTarget: ids.popover,
        ariaLabel: fill(show, String(number)),
      }),
    )
  }
  if (!parts.notes) return result
  const status = suggested ? { dataProvStatus: 'suggested' } : {}
  return [element('sup', { className: ['pv-ref'], ...status }, result)]
}

/** The note of a claim, shown when its button is pressed. Stands outside of the article. */
export function popoverOf({ ids, note }: ShownNote): Element {
  return element('div', { className: ['pv-pop'], id: ids.popover, popover: '' }, noteContent(note))
}

/** All notes, each with a link back to its claim. */
export function notesSection(
  notes: readonly ShownNote[],
  labels: Labels,
  headingId: string,
): Element {
  const first = notes[0]?.number ?? 1
  const items: (Element | string)[] = []
  for (const { number, ids, note } of notes) {
    const children = noteContent(note)
    // The arrow never stands alone on a line.
    addText(children, '\u00a0')
    const ariaLabel = fill(labels.page.back, String(number))
    children.push(
      element('a', { href: `#${ids.reference}`, role: 'doc-backlink', ariaLabel }, ['↩']),
    )
    items.push('\n', { type: 'element', tagName: 'li', properties: { id: ids.note }, children })
  }
  return element(
    'section',
    { className: ['pv-notes'], role: 'doc-endnotes', ariaLabelledBy: [headingId] },
    [
      element('h2', { id: headingId }, [labels.page.notes]),
      element('ol', first > 1 ? { start: first } : {}, items),
    ],
  )
}

function noteContent(note: readonly NotePart[]): ElementContent[] {
  const content: ElementContent[] = []
  for (const part of note) {
    const href = typeof part === 'string' ? undefined : linkable(part.url)
    if (typeof part === 'string') addText(content, part)
    else if (href !== undefined) content.push(element('a', { href }, [part.text]))
    // What was to link is words; a name stands apart.
    else if (part.url === undefined) content.push(element('bdi', {}, [part.text]))
    else addText(content, part.text)
  }
  return content
}

/** Text that goes on text is one node with it. */
function addText(content: ElementContent[], value: string): void {
  const last = content.at(-1)
  if (last?.type === 'text') last.value += value
  else content.push({ type: 'text', value })
}
