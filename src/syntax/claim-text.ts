import { directive } from 'micromark-extension-directive'
import type {
  Code,
  Construct,
  Effects,
  Event,
  State,
  TokenizeContext,
  TokenType,
} from 'micromark-util-types'

const colon = 58
const stock = single(directive().text?.[colon])

/**
 * `:claim[…]{…}` in text: the stock text directive, behind a gate that lets through nothing but
 * `:claim[` with a label that closes. Any character may stand before it.
 */
export const claimText: Construct = {
  name: 'claimText',
  previous: () => true,
  tokenize: tokenizeClaimText,
  resolve: renameTokens,
}

function tokenizeClaimText(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this
  const before = self.events.length
  // The stock construct refuses a colon before its own.
  const context: TokenizeContext = Object.create(self, { previous: { value: null } })
  return effects.check(gate, run, nok)

  function run(code: Code): State | undefined {
    return stock.tokenize.call(context, effects, afterDirective, nok)(code)
  }

  // Without a readable label the stock construct would stop behind the name.
  function afterDirective(code: Code): State | undefined {
    const labelled = self.events
      .slice(before, before + 8)
      .some((event) => event[1].type === 'directiveTextLabel')
    return labelled ? ok(code) : nok(code)
  }
}

const gate: Construct = { tokenize: tokenizeGate, partial: true }
const opening = ':claim['

function tokenizeGate(effects: Effects, ok: State, nok: State): State {
  let index = 0
  return start

  function start(code: Code): State | undefined {
    effects.enter('claimTextGate')
    return inside(code)
  }

  function inside(code: Code): State | undefined {
    if (code !== opening.charCodeAt(index)) return nok(code)
    effects.consume(code)
    index++
    if (index < opening.length) return inside
    effects.exit('claimTextGate')
    return ok
  }
}

/**
 * The tokens get names of ours, so that a host's own directives, and whatever they are compiled
 * to, stay apart from claims.
 */
export function renameTokens(events: Event[]): Event[] {
  for (const [, token] of events) {
    if (token.type.startsWith('directive')) {
      token.type = token.type.replace('directive', 'claim') as TokenType
    }
  }
  return events
}

/** The one construct of a record's entry, which may be a list. */
export function single(constructs: Construct | Construct[] | undefined): Construct {
  const construct = Array.isArray(constructs) ? constructs[0] : constructs
  if (!construct) throw new Error('micromark-extension-directive has no such construct')
  return construct
}
