/**
 * The claims' marks in a tree, and where their note references go.
 *
 * A walk of its own, with an explicit stack: it needs the ancestors of every mark and the order in which
 * elements end, must not overflow on deep trees, and is most of what this format costs on a long article.
 */
import type { Element, ElementContent, Parents, Root } from 'hast'

/** An element that is being walked. */
interface Frame {
  node: Parents
  up: Frame | undefined
  index: number
  /** The outermost element around, itself included, that can hold no note reference. */
  barrier: Frame | undefined
  /** The claim that this is a mark of. */
  claim: MarkedClaim | undefined
}

/** One mark of a claim. */
export interface Piece {
  node: Element
  up: Frame
}

/** All marks of one claim, in document order. */
export interface MarkedClaim {
  id: string
  pieces: [Piece, ...Piece[]]
  /** Counts the ends of elements; that of the last mark tells the order of note references. */
  end: number
}

/** What a walk finds. */
export interface Marks {
  /** In the order of their note references. */
  claims: MarkedClaim[]
  /** Marks that are not wanted. */
  unwanted: Element[]
  /** Ids that stand in the tree. */
  ids: Set<string>
  /** How many footnotes of the author's own are numbered in the tree. */
  footnotes: number
  /** Where a whole document's content goes: `main`, else `body`. */
  main: Element | undefined
  body: Element | undefined
}

/** A place: after a child of a parent. */
export interface Place {
  parent: Parents
  after: ElementContent
  /** The place is between blocks. */
  block: boolean
}

/** Elements that must not hold links or buttons, or whose content is verbatim. */
const BARRIERS = new Set(
  'a button summary label pre code kbd samp var svg math option select textarea title object'.split(
    ' ',
  ),
)

/** Elements that a note reference leaves where nothing follows in them. */
const INLINE = new Set(
  'em strong del ins s b i u q cite mark span small abbr dfn font big tt bdi bdo time data'.split(
    ' ',
  ),
)

/** Find the marks of claims; ids for which `wanted` is false are unwanted. */
export function findMarks(tree: Root, wanted: (id: string) => boolean): Marks {
  const claims = new Map<string, MarkedClaim>()
  const found: Marks = {
    claims: [],
    unwanted: [],
    ids: new Set(),
    footnotes: 0,
    main: undefined,
    body: undefined,
  }
  let ended = 0
  let frame: Frame | undefined = {
    node: tree,
    up: undefined,
    index: 0,
    barrier: undefined,
    claim: undefined,
  }
  while (frame) {
    const child: Parents['children'][number] | undefined = frame.node.children[frame.index]
    if (!child) {
      if (frame.claim) frame.claim.end = ended++
      frame = frame.up
      continue
    }
    frame.index++
    if (child.type !== 'element') {
      if (isRaw(child)) collectRawIds(child.value, found.ids)
      continue
    }
    const { tagName, properties } = child
    if (typeof properties.id === 'string') found.ids.add(properties.id)
    if (tagName === 'body') found.body ??= child
    else if (tagName === 'main') found.main ??= child
    else if (tagName === 'li' && isFootnote(frame)) found.footnotes++
    const id = claimId(child)
    // Most elements of an article are paragraphs without others in them.
    if (id === undefined && holdsText(child)) continue
    const inner: Frame = {
      node: child,
      up: frame,
      index: 0,
      barrier: frame.barrier,
      claim: undefined,
    }
    if (!inner.barrier && BARRIERS.has(tagName)) inner.barrier = inner
    if (id !== undefined) {
      if (wanted(id)) inner.claim = addPiece(claims, id, { node: child, up: frame })
      else found.unwanted.push(child)
    }
    frame = inner
  }
  found.claims = [...claims.values()].sort((a, b) => a.end - b.end)
  return found
}

/** The id that our plugin leaves at the mark of a claim. */
export function claimId({ tagName, properties }: Element): string | undefined {
  const id = tagName === 'mark' ? properties.dataProvClaim : undefined
  return id === undefined || id === null ? undefined : String(id)
}

/** Whether there is text in an element, and nothing else. */
function holdsText({ children }: Element): boolean {
  for (const child of children) if (child.type !== 'text') return false
  return true
}

/** Whether items of a list are footnotes as GFM has them. */
function isFootnote({ node, up }: Frame): boolean {
  return (
    node.type === 'element' &&
    node.tagName === 'ol' &&
    up?.node.type === 'element' &&
    'dataFootnotes' in up.node.properties
  )
}

function addPiece(claims: Map<string, MarkedClaim>, id: string, piece: Piece): MarkedClaim {
  const known = claims.get(id)
  if (known) {
    known.pieces.push(piece)
    return known
  }
  const claim: MarkedClaim = { id, pieces: [piece], end: 0 }
  claims.set(id, claim)
  return claim
}

/** HTML that is kept as it was written. */
function isRaw(node: { type: string }): node is { type: 'raw'; value: string } {
  return node.type === 'raw' && typeof (node as { value?: unknown }).value === 'string'
}

function collectRawIds(html: string, ids: Set<string>): void {
  for (const [, id] of html.matchAll(/\bid\s*=\s*["']?([^\s"'>]+)/giu)) if (id) ids.add(id)
}

/** Where the note reference of a claim goes: after its last mark, and out of what cannot hold one. */
export function placeAfter({ pieces }: MarkedClaim): Place {
  const last = pieces[pieces.length - 1] ?? pieces[0]
  let after: ElementContent = last.node
  let up: Frame = last.up
  const barrier = up.barrier
  if (barrier?.up) {
    after = barrier.node as Element
    up = barrier.up
  }
  while (up.up && up.node.type === 'element' && INLINE.has(up.node.tagName) && isLast(up, after)) {
    after = up.node
    up = up.up
  }
  const block = after.type === 'element' && (after.tagName === 'pre' || after.tagName === 'summary')
  return { parent: up.node, after, block }
}

function isLast({ node }: Frame, child: ElementContent): boolean {
  for (let index = node.children.length - 1; index >= 0; index--) {
    const other = node.children[index]
    if (other === child) return true
    if (other?.type !== 'text' || other.value.trim() !== '') return false
  }
  return false
}
