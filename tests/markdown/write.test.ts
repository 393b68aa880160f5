import fc from 'fast-check'
import { expect, test } from 'vitest'
import { annotate, toText } from '../../src/index.js'
import { parse } from '../../src/syntax/index.js'
import { rules, withClaims } from '../footnotes/article.js'
import { randomProvenance, seeded } from '../prose/claims.js'
import { HARD_CASES } from '../prose/hard-cases.js'
import { bareTree } from '../prose/trees.js'

test.each([
  ['plain words here', 'words', 'plain :claim[words]{#c1} here'],
  ['a *whole* construct', 'a whole', ':claim[a *whole*]{#c1} construct'],
  ['part *of an* em', 'part of', ':claim[part]{#c1} *:claim[of]{continues="c1"} an* em'],
  ['a [link](/x) whole', 'link', 'a :claim[[link](/x)]{#c1} whole'],
  ['some `code` whole', 'code', 'some :claim[`code`]{#c1} whole'],
  ['one <b>two</b> three', 'one two', ':claim[one]{#c1} <b>:claim[two]{continues="c1"}</b> three'],
  ['a [b c here', 'a [b c', ':claim[a]{#c1} [:claim[b c]{continues="c1"} here'],
  ['a [b] c', 'a [b] c', ':claim[a [b] c]{#c1}'],
  ['one\ntwo  \nthree', 'one\ntwo', ':claim[one\ntwo]{#c1}  \nthree'],
  ['first\n\nsecond', 'first\nsecond', ':claim[first]{#c1}\n\n:claim[second]{continues="c1"}'],
])('pieces: %j, %j', async (markdown, words, expected) => {
  const article = await withClaims(markdown, [words])
  expect(article.markdown()).toBe(expected)
  expect(article.messages).toEqual([])
})

test('claims that cross are cut to nest', async () => {
  const article = await withClaims('one two three four', ['one two three'], ['two three four'])
  expect(article.markdown()).toBe(
    ':claim[one :claim[two three]{#c2}]{#c1} :claim[four]{continues="c2"}',
  )
})

test.each([
  ['in a code span', 'a `code span` b', 'span'],
  ['in a code block', 'a\n\n    code block', 'code'],
  ['in an autolink', 'at www.example.com now', 'example'],
  ['in a shortcut reference', 'a [short cut] b\n\n[short cut]: /x', 'short'],
  ['at a lone bracket', 'a [b', '[b'],
  ['behind a backslash', 'dir\\name', 'name'],
])(
  'what cannot stand in the text stands in the front matter, named: %s',
  async (_, markdown, words) => {
    const article = await withClaims(markdown, [words, { type: 'event' }])
    const written = article.markdown()
    expect(rules(article)).toEqual(['claim-in-front-matter'])
    expect(written.endsWith(`---\n${markdown}`)).toBe(true)
    const again = await annotate(written)
    expect(again.provenance.claims).toEqual(article.provenance.claims)
    expect(again.markdown({ claims: 'none' })).toBe(markdown)
  },
)

test('front matter that cannot be written is left, and the claim named', async () => {
  const markdown = '+++\ntitle = "x"\n+++\n\nA `code span` and words.\n'
  const article = await withClaims(
    markdown,
    ['span'],
    ['words', { sources: [{ id: 'kirby' }] }],
    ['and'],
  )
  expect(article.markdown()).toBe(markdown.replace('and', ':claim[and]{#c3}'))
  expect(rules(article)).toContain('claim-unwritable')
  expect(article.markdown({ claims: 'front-matter' })).toBe(markdown)
  expect(rules(article)).toContain('front-matter-unwritable')
})

const authored = `---
title: x
provenance:
  sources:
    wh: {kind: organization, name: The White House}
  claims:
    c3: {type: event, targets: [{exact: third}]}
  note: kept, though nobody knows it
---

A :claim[first]{source=wh   #c1} and   :claim[*second*]{#c2 .odd} and third.

- item
:::claim{#c4}
Inside.
:::
- item
`

test('what the author wrote stays as it is written', async () => {
  const article = await annotate(authored)
  expect(article.markdown()).toBe(authored)
})

test('only what changed is written again', async () => {
  const { provenance } = await annotate(authored)
  const changed = {
    ...provenance,
    claims: provenance.claims.map((claim) =>
      claim.id === 'c1' ? { ...claim, type: 'quantity' } : claim,
    ),
  }
  const bare = await annotate((await annotate(authored)).markdown({ claims: 'none' }))
  expect(bare.text).toBe((await annotate(authored)).text)
  const article = await annotate(bare.markdown(), { provenance: changed })
  expect(article.markdown()).toContain(':claim[first]{#c1 source="wh" type="quantity"}')
})

test('none takes markup and our front matter out, and joins no paragraphs', async () => {
  const article = await annotate('para\n:::claim{#a}\ninside\n:::\nafter :claim[x]{#b}\n')
  const none = article.markdown({ claims: 'none' })
  expect(none).toBe('para\n\ninside\n\nafter x\n')
  expect(bareTree(none)).toEqual(bareTree('para\n\ninside\n\nafter x\n'))
})

test('markup that keeps the text what it is stays, and is named', async () => {
  const markdown = ':claim[www]{#a}.example.com and foo:claim[*bar*]{#b}baz\n'
  const article = await annotate(markdown)
  expect(article.markdown({ claims: 'none' })).toBe(markdown)
  expect(rules(article)).toContain('markup-kept')
})

test('front matter on request: prose without markup', async () => {
  const article = await annotate('Some :claim[words]{#c1 type="event"} here.\n')
  const written = article.markdown({ claims: 'front-matter' })
  expect(written.endsWith('---\nSome words here.\n')).toBe(true)
  const again = await annotate(written)
  expect(again.provenance).toEqual(article.provenance)
  expect(again.markdown()).toBe(written)
  expect(again.markdown({ claims: 'inline' })).toBe('Some :claim[words]{#c1 type="event"} here.\n')
})

test('model → inline → model, whatever the article', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...HARD_CASES.filter((each) => !/^.?[-+]{3}|:claim/.test(each))), {
        minLength: 1,
        maxLength: 3,
      }),
      fc.nat(),
      async (parts, seed) => {
        const source = parts.join('\n\n')
        const given = randomProvenance(toText(parse(source)), 5, seeded(seed))
        const article = await annotate(source, { provenance: given })
        const written = article.markdown()
        const again = await annotate(written)
        expect(bareTree(written)).toEqual(bareTree(source))
        expect(again.provenance.claims).toEqual(article.provenance.claims)
        expect(again.markdown({ claims: 'none' })).toBe(source)
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 100) },
  )
}, 120_000)
