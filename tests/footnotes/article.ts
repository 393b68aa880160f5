import { type Article, annotate, type Claim } from '../../src/index.js'
import { makeTarget } from '../../src/model/target.js'
import type { Source } from '../../src/model/types.js'

export const SOURCES: Source[] = [
  {
    id: 'kirby',
    kind: 'person',
    name: 'John Kirby',
    role: 'spokesperson',
    for: 'white-house',
    url: 'https://example.org/kirby',
  },
  { id: 'white-house', kind: 'organization', name: 'the White House' },
]

/** What a test says of a claim besides its words. */
export type Said = Partial<Omit<Claim, 'targets'>>

/** An article in which claims stand on the words given; a claim on several passages has them in a list. */
export async function withClaims(
  markdown: string,
  ...claims: readonly (readonly [string | readonly string[], Said?])[]
): Promise<Article> {
  const { text } = await annotate(markdown)
  return annotate(markdown, {
    provenance: {
      sources: SOURCES,
      claims: claims.map(([words, said], index) => ({
        id: `c${index + 1}`,
        status: 'asserted',
        sources: [],
        ...said,
        targets: (typeof words === 'string' ? [words] : words).map((exact) => {
          const start = text.indexOf(exact)
          if (start < 0) throw new Error(`Not in the text: ${exact}`)
          return makeTarget(text, start, start + exact.length)
        }),
      })),
    },
  })
}

/** The part of a footnoted article before its notes. */
export function bodyOf(footnoted: string): string {
  return footnoted.split(/\r?\n\r?\n\[\^prov-\d+\]: /)[0] ?? ''
}

export function rules(article: Article): string[] {
  return article.messages.map(({ ruleId }) => String(ruleId))
}
