import { frontmatter } from 'micromark-extension-frontmatter'
import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types'
import { findBlock } from '../front-matter/block.js'
import { completeBlocks, endsLine, isSpace } from './look-ahead.js'
import { single } from './text.js'

const dash = 45
const stock = single(frontmatter('yaml').flow?.[dash])

/**
 * YAML front matter that says something of provenance: the stock construct, where
 * {@link claimFrontMatterLookAhead} has seen a top-level `provenance:` between its fences. Other
 * front matter is the host's affair.
 */
export const claimFrontMatter: Construct = {
  name: 'claimFrontMatter',
  concrete: true,
  tokenize: tokenizeFrontMatter,
}

function tokenizeFrontMatter(
  this: TokenizeContext,
  effects: Effects,
  ok: State,
  nok: State,
): State {
  const { offset, line } = this.now()
  const ours = line === 1 && offset === 0 && completeBlocks(this).get(offset)
  return ours ? stock.tokenize.call(this, effects, ok, nok) : nok
}

/** In the document, at its first character: never matches, only looks. */
export const claimFrontMatterLookAhead: Construct = { tokenize: tokenizeLookAhead }

function tokenizeLookAhead(this: TokenizeContext, effects: Effects, _: State, nok: State): State {
  const complete = completeBlocks(this)
  const { offset, line } = this.now()
  if (line !== 1 || offset !== 0 || complete.has(offset)) return nok

  const content: string[] = []
  // Of the line being read: its characters where it is not a fence.
  let text = ''
  let dashes = 0
  let fence = true
  let first = true
  return start

  function start(code: Code): State | undefined {
    effects.enter('claimFrontMatterGate')
    return inLine(code)
  }

  function inLine(code: Code): State | undefined {
    if (!endsLine(code)) {
      if (code === dash && dashes === text.length && dashes < 3) dashes++
      else if (!(isSpace(code) && dashes === 3)) fence = false
      text += code === null || code < 0 ? ' ' : String.fromCharCode(code)
      if (first && !fence) return found(false, code)
      effects.consume(code)
      return inLine
    }
    const isFence = fence && dashes === 3
    if (first) {
      if (!isFence) return found(false, code)
    } else if (isFence) {
      return found(findBlock(content) !== undefined, code)
    } else {
      content.push(text)
    }
    if (code === null) return found(false, code)
    first = false
    text = ''
    dashes = 0
    fence = true
    effects.consume(code)
    return inLine
  }

  function found(ours: boolean, code: Code): State | undefined {
    complete.set(offset, ours)
    return nok(code)
  }
}
