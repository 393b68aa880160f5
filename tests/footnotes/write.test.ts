import { expect, test } from 'vitest'
import { annotate, fromFootnotes } from '../../src/index.js'
import { bodyOf, rules, SOURCES, withClaims } from './article.js'

test('a reference behind the claim, its note at the end', async () => {
  const article = await withClaims('More than 1,000 containers were sent.\n', [
    'More than 1,000 containers',
    { type: 'quantity', sources: [{ id: 'kirby', relation: 'quoted' }] },
  ])
  expect(article.footnotes()).toBe(
    'More than 1,000 containers[^prov-1] were sent.\n' +
      '\n' +
      '[^prov-1]: Quoted from [John Kirby](https://example.org/kirby), spokesperson, for the White House. Quantity.\n',
  )
  expect(article.messages).toEqual([])
})

test.each([
  ['a **bold claim** x', 'bold claim', 'a **bold claim**[^prov-1] x'],
  ['a **bold claim** x', 'bold', 'a **bold[^prov-1] claim** x'],
  ['a *claim in **both*** x', 'both', 'a *claim in **both***[^prov-1] x'],
  ['a [linked claim](/x) x', 'linked', 'a [linked claim](/x)[^prov-1] x'],
  ['a [linked *claim*](/x) x', 'claim', 'a [linked *claim*](/x)[^prov-1] x'],
  ['**a [linked claim](/x)** x', 'linked', '**a [linked claim](/x)**[^prov-1] x'],
  ['a `code claim` x', 'code', 'a `code claim`[^prov-1] x'],
  ['a claim ![image](/i) x', 'claim', 'a claim[^prov-1] ![image](/i) x'],
  ['a <https://example.org> x', 'https:', 'a <https://example.org>[^prov-1] x'],
  ['a <b>claim</b> x', 'claim', 'a <b>claim</b>[^prov-1] x'],
  ['a <a href="/x">linked claim</a> x', 'linked', 'a <a href="/x">linked claim</a>[^prov-1] x'],
  ['Wow! x', 'Wow!', 'Wow![^prov-1] x'],
])('outside of markers, links, code and images: %s, “%s”', async (markdown, words, expected) => {
  const article = await withClaims(markdown, [words])
  expect(bodyOf(article.footnotes())).toBe(expected)
})

test.each([
  ['a [shortcut] x\n\n[shortcut]: /x', 'shortcut', 'a [shortcut]<!---->[^prov-1] x'],
  ['at www.example.com today', 'www.example.com', 'at www.example.com<!---->[^prov-1] today'],
  ['say :claim here', 'say :claim', 'say :claim<!---->[^prov-1] here'],
  ['a claim(aside) x', 'a claim', 'a claim[^prov-1]<!---->(aside) x'],
  ['a claim<!----> x', 'a claim', 'a claim[^prov-1]<!----><!----> x'],
])('an empty comment keeps a reference apart: %s', async (markdown, words, expected) => {
  const footnoted = (await withClaims(markdown, [words])).footnotes()
  expect(footnoted.startsWith(expected)).toBe(true)
  expect(fromFootnotes(footnoted).markdown).toBe(markdown)
})

test('what cannot have a reference is named', async () => {
  const article = await withClaims(
    '# A heading\n\n    code block\n\n[label]: x y\n\n[other]: and more\n',
    ['heading'],
    ['code block'],
    ['[label]:'],
  )
  const footnoted = article.footnotes()
  expect(rules(article)).toEqual(['footnote-in-heading', 'footnote-in-code'])
  expect(footnoted).toContain('# A heading[^prov-1]\n')
  expect(footnoted).toContain('[label]:[^prov-1] x y\n')
})

test('one note for claims that say the same, and a number for each that differs', async () => {
  const quoted = { sources: [{ id: 'kirby', relation: 'quoted' as const }] }
  const article = await withClaims(
    'One. Two. Three. Four.\n',
    ['One', quoted],
    ['Two'],
    ['Three', quoted],
  )
  const footnoted = article.footnotes()
  expect(bodyOf(footnoted)).toBe('One[^prov-1]. Two[^prov-2]. Three[^prov-1]. Four.')
  expect(footnoted.match(/^\[\^prov-\d+\]: /gm)).toEqual(['[^prov-1]: ', '[^prov-2]: '])
})

test('footnotes of the author stay, labels that are in use are left alone', async () => {
  const markdown =
    'Mine[^prov-1] and theirs[^2], and [^prov-2] in words.\n\n[^prov-1]: An author’s own.\n[^2]: Another.\n'
  const article = await withClaims(markdown, ['theirs'])
  const footnoted = article.footnotes()
  expect(footnoted).toBe(
    `${markdown.replace('theirs', 'theirs[^prov-3]')}\n[^prov-3]: No source given.\n`,
  )
  expect(fromFootnotes(footnoted).markdown).toBe(markdown)
})

test.each([
  ['LF', 'A claim.\n', 'A claim[^prov-1].\n\n[^prov-1]: No source given.\n'],
  ['CRLF', 'A claim.\r\n', 'A claim[^prov-1].\r\n\r\n[^prov-1]: No source given.\r\n'],
  ['none', 'A claim.', 'A claim[^prov-1].\n\n[^prov-1]: No source given.'],
  ['several', 'A claim.\n\n\n', 'A claim[^prov-1].\n\n\n\n[^prov-1]: No source given.\n'],
  ['BOM', '\uFEFFA claim.', '\uFEFFA claim[^prov-1].\n\n[^prov-1]: No source given.'],
  [
    'unclosed fence',
    'A claim.\n```\ncode',
    'A claim[^prov-1].\n\n[^prov-1]: No source given.\n\n```\ncode',
  ],
  [
    'unclosed HTML',
    'A claim.\n\n<!-- never\nends\n',
    'A claim[^prov-1].\n\n\n[^prov-1]: No source given.\n\n<!-- never\nends\n',
  ],
  [
    'fence in a list',
    'A claim.\n\n- x\n  ```\n  code\n',
    'A claim[^prov-1].\n\n\n[^prov-1]: No source given.\n\n- x\n  ```\n  code\n',
  ],
])('the end of a file, %s: taking out is exact', async (_, markdown, expected) => {
  const article = await withClaims(markdown, ['A claim'])
  expect(article.footnotes()).toBe(expected)
  for (const embed of [false, true]) {
    expect(fromFootnotes(article.footnotes({ embed })).markdown).toBe(markdown)
  }
})

test('our markup and front matter go, the author’s keys stay', async () => {
  const article = await annotate(
    '---\ntitle: x\nprovenance:\n  sources:\n    wh: {kind: organization, name: The White House}\n---\n\n' +
      'They said :claim[so]{#c1 source="wh"}.\n\n:::claim{#c2}\nA block.\n:::\n',
  )
  expect(bodyOf(article.footnotes())).toBe(
    '---\ntitle: x\n---\n\nThey said so[^prov-1].\n\nA block.[^prov-2]',
  )
})

test('only what was asserted, suggestions on request and labelled, rejected ones never', async () => {
  const article = await withClaims(
    'One. Two. Three.\n',
    ['One'],
    ['Two', { status: 'suggested' }],
    ['Three', { status: 'rejected' }],
  )
  expect(article.footnotes()).toBe('One[^prov-1]. Two. Three.\n\n[^prov-1]: No source given.\n')
  const all = article.footnotes({ include: ['asserted', 'suggested'] })
  expect(bodyOf(all)).toBe('One[^prov-1]. Two[^prov-2]. Three.')
  expect(all).toMatch(/\[\^prov-2\]: Suggested, not reviewed\./)
})

test('a second run adds nothing, a changed model only what is new', async () => {
  const first = await withClaims('One. Two.\n', ['One', { type: 'event' }])
  const footnoted = first.footnotes({ embed: true })
  const again = await annotate(footnoted, { sidecar: first.sidecar() })
  expect(again.footnotes({ embed: true })).toBe(footnoted)
  expect(again.footnotes()).toBe(footnoted)

  const more = await annotate(first.footnotes(), {
    provenance: {
      sources: [],
      claims: [
        ...first.provenance.claims,
        {
          id: 'c2',
          sources: [],
          status: 'asserted',
          targets: [{ exact: 'Two', prefix: '', suffix: '', start: 5, end: 8 }],
        },
      ],
    },
  })
  const longer = more.footnotes()
  expect(bodyOf(longer)).toBe('One[^prov-1]. Two[^prov-2].')
  expect(fromFootnotes(longer).markdown).toBe('One. Two.\n')
})

test('hostile names neither format, link, nor end their note', async () => {
  const names = [
    '**bold** _em_ ~~gone~~ `code` $x$',
    '[link](https://evil.example) ![i](x) [^prov-2] [^1]',
    '<script>alert(1)</script> <!-- --> -->',
    'see www.evil.example, https://evil.example, a@evil.example, mailto:a@evil.example',
    '\n\n# heading\n\n- list\n\n[^prov-1]: other',
    ':claim[x]{#c9} &lt;b&gt; \\',
    '1. one',
  ]
  for (const name of names) {
    const source = {
      id: 'x',
      kind: 'person' as const,
      name,
      url: 'https://example.org/a_(b)?c=*d*&e=~f~',
    }
    const claim = {
      id: 'c1',
      status: 'asserted' as const,
      sources: [{ id: 'x' }],
      comment: name,
      targets: [{ exact: 'A claim', prefix: '', suffix: '', start: 0, end: 7 }],
    }
    const article = await annotate('A claim.\n', {
      provenance: { sources: [source], claims: [claim] },
    })
    const footnoted = article.footnotes()
    const again = await annotate(footnoted)
    const words = name.replace(/\s+/g, ' ').trim()
    expect(again.text).toContain(words)
    expect(again.text.split(words)).toHaveLength(3)
    const html = again.html({ fragment: true })
    const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, url]) => url)
    expect(links.filter((url) => !url?.startsWith('#'))).toEqual([
      'https://example.org/a_(b)?c=*d*&#x26;e=~f~',
    ])
    expect(html).not.toMatch(/<(script|strong|em|del|code|img|h1|ul)\b/)
    expect(fromFootnotes(footnoted).markdown).toBe('A claim.\n')
  }
})

test('MDX has no comments', async () => {
  const { VFile } = await import('vfile')
  const file = new VFile({ path: 'a.mdx', value: 'See www.example.com now.\n' })
  const article = await annotate(file, {
    provenance: {
      sources: [],
      claims: [
        {
          id: 'c1',
          status: 'asserted',
          sources: [],
          targets: [
            { exact: 'www.example.com', prefix: 'See ', suffix: ' now.', start: 4, end: 19 },
          ],
        },
      ],
    },
  })
  expect(article.footnotes({ embed: true })).not.toContain('<!--')
  expect(rules(article)).toContain('footnote-unplaceable')
  expect(rules(article)).toContain('embed-unwritable')
})

test('the embed holds nothing that ends its comment', async () => {
  const comment = '--> --!> <!-- -- <script> \u2028 & ]]>'
  const article = await withClaims('A claim.\n', [
    'A claim',
    { comment, sources: [{ id: 'kirby' }] },
  ])
  const footnoted = article.footnotes({ embed: true })
  const line = footnoted.split('\n').find((each) => each.startsWith('<!-- provenance')) ?? ''
  expect(line.slice(4, -3)).not.toMatch(/--|[<>&\u2028]/)
  expect(fromFootnotes(footnoted).provenance.claims[0]?.comment).toBe(comment)
  expect(SOURCES.length).toBe(2)
})
