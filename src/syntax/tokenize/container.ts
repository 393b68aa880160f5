import { directive } from 'micromark-extension-directive'
import type { Code, Construct, Effects, State, TokenizeContext } from 'micromark-util-types'
import { type Fence, isKnownUnclosed, rememberUnclosed } from './closing-fences.js'
import { completeBlocks, containersOnLine, endsLine, isSpace } from './look-ahead.js'
import { renameTokens, single } from './text.js'

const colon = 58
const leftBrace = 123
const greaterThan = 62
const name = 'claim'
/** Containers nest only with ever fewer colons, and each level is read once more. */
export const MAX_COLONS = 128
const stock = single(directive().flow?.[colon])

/**
 * `:::claim` around blocks: the stock container, where {@link claimContainerLookAhead} has seen
 * its closing fence. Unclosed it marks nothing and stays text.
 */
export const claimContainer: Construct = {
  name: 'claimContainer',
  concrete: true,
  tokenize: tokenizeClaimContainer,
  resolve: renameTokens,
}

function tokenizeClaimContainer(
  this: TokenizeContext,
  effects: Effects,
  ok: State,
  nok: State,
): State {
  const closes = completeBlocks(this).get(this.now().offset)
  return closes ? stock.tokenize.call(this, effects, ok, nok) : nok
}

/** In the document, at the first colon of a line: never matches, only looks. */
export const claimContainerLookAhead: Construct = { tokenize: tokenizeLookAhead }

function tokenizeLookAhead(this: TokenizeContext, effects: Effects, _: State, nok: State): State {
  const self = this
  const complete = completeBlocks(self)
  const { offset } = self.now()
  if (complete.has(offset)) return nok

  const containers = containersOnLine(self)
  const fences: Fence[] = []
  let sizeOpen = 0
  let nameIndex = 0
  // Of the line being read.
  let lineOffset = offset
  let quotes = 0
  let indent = 0
  let size = 0
  return start

  function start(code: Code): State | undefined {
    effects.enter('claimContainerGate')
    return sequence(code)
  }

  function sequence(code: Code): State | undefined {
    if (code === colon) {
      sizeOpen++
      effects.consume(code)
      return sequence
    }
    return sizeOpen < 3 || sizeOpen > MAX_COLONS ? found(false, code) : inName(code)
  }

  function inName(code: Code): State | undefined {
    if (nameIndex < name.length) {
      if (code !== name.charCodeAt(nameIndex)) return found(false, code)
      nameIndex++
      effects.consume(code)
      return inName
    }
    if (code !== leftBrace && !isSpace(code) && !endsLine(code)) return found(false, code)
    if (isKnownUnclosed(self, containers, { offset, size: sizeOpen })) return found(false, code)
    return restOfLine(code)
  }

  function restOfLine(code: Code): State | undefined {
    if (code === null) return unclosed(code)
    effects.consume(code)
    return endsLine(code) ? lineStart : restOfLine
  }

  function lineStart(code: Code): State | undefined {
    lineOffset = self.now().offset
    quotes = 0
    indent = 0
    size = 0
    return linePrefix(code)
  }

  function linePrefix(code: Code): State | undefined {
    if (isSpace(code)) {
      indent++
      effects.consume(code)
      return linePrefix
    }
    if (code === greaterThan && quotes < containers.quotes) {
      quotes++
      indent = 0
      effects.consume(code)
      return afterQuoteMarker
    }
    if (quotes < containers.quotes) return unclosed(code)
    if (endsLine(code)) return restOfLine(code)
    if (indent < containers.indent) return unclosed(code)
    return code === colon && indent - containers.indent < 4 ? fence(code) : restOfLine(code)
  }

  // One space behind the marker belongs to it.
  function afterQuoteMarker(code: Code): State | undefined {
    if (!isSpace(code)) return linePrefix(code)
    effects.consume(code)
    return linePrefix
  }

  function fence(code: Code): State | undefined {
    if (code !== colon) return fenceAfter(code)
    size++
    effects.consume(code)
    return fence
  }

  function fenceAfter(code: Code): State | undefined {
    if (isSpace(code)) {
      effects.consume(code)
      return fenceAfter
    }
    if (!endsLine(code)) return restOfLine(code)
    if (size >= sizeOpen) return found(true, code)
    fences.push({ offset: lineOffset, size })
    return restOfLine(code)
  }

  function unclosed(code: Code): State | undefined {
    rememberUnclosed(self, containers, { end: self.now().offset, fences })
    return found(false, code)
  }

  function found(closes: boolean, code: Code): State | undefined {
    complete.set(offset, closes)
    return nok(code)
  }
}
