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
 *
 * The stock directive does not follow a colon. A run of colons is therefore read here from its
 * first one: were another one announced as a place to look at, a host's own directives would be
 * tried there too.
 */
export const claimText: Construct = {
  name: 'claimText',
  ...(stock.previous ? { previous: stock.previous } : {}),
  tokenize: tokenizeClaimText,
  resolve: renameTokens,
}

const name = 'claim['

function tokenizeClaimText(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const self = this
  const before = self.events.length
  let colons = 0
  return effects.check({ tokenize: tokenizeGate, partial: true }, leading, nok)

  function tokenizeGate(_: Effects, pass: State, refuse: State): State {
    let index = 0
    return start

    function start(code: Code): State | undefined {
      effects.enter('claimTextGate')
      return sequence(code)
    }

    function sequence(code: Code): State | undefined {
      if (code !== colon) return inName(code)
      colons++
      effects.consume(code)
      return sequence
    }

    function inName(code: Code): State | undefined {
      if (code !== name.charCodeAt(index)) return refuse(code)
      effects.consume(code)
      index++
      if (index < name.length) return inName
      effects.exit('claimTextGate')
      return pass
    }
  }

  /** All colons but the last are text. */
  function leading(code: Code): State | undefined {
    if (colons === 1) return run(code)
    effects.enter('data')
    return inLeading(code)
  }

  function inLeading(code: Code): State | undefined {
    if (colons === 1) {
      effects.exit('data')
      return run(code)
    }
    colons--
    effects.consume(code)
    return inLeading
  }

  function run(code: Code): State | undefined {
    const context: TokenizeContext = Object.create(self, { previous: { value: null } })
    return stock.tokenize.call(context, effects, afterDirective, nok)(code)
  }

  // Without a readable label the stock construct would stop behind the name.
  function afterDirective(code: Code): State | undefined {
    const labelled = self.events
      .slice(before, before + 10)
      .some((event) => event[1].type === 'directiveTextLabel')
    return labelled ? ok(code) : nok(code)
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
