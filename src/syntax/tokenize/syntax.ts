import type { Extension } from 'micromark-util-types'
import { claimContainer, claimContainerLookAhead } from './container.js'
import { claimFrontMatter, claimFrontMatterLookAhead } from './front-matter.js'
import { claimText } from './text.js'

const dash = 45
const colon = 58

/**
 * The claim syntax as an extension of micromark: `:claim[…]{…}`, `:::claim` and front matter with
 * `provenance:`. Whatever is not exactly that stays with plain markdown or another extension.
 */
export function claimSyntax(): Extension {
  return {
    document: { [colon]: claimContainerLookAhead, [dash]: claimFrontMatterLookAhead },
    flow: { [colon]: claimContainer, [dash]: claimFrontMatter },
    text: { [colon]: claimText },
  }
}
