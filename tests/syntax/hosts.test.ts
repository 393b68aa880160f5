import type { Root } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkMdx from 'remark-mdx'
import { describe, expect, it } from 'vitest'
import { readFrontMatter, readInline, takeOverDirectives } from '../../src/syntax/index.js'
import { claimSpans, project, toText } from '../../src/text/index.js'
import { bare, briefly, outline } from './article.js'
import { claims, markdown } from './processor.js'

const front = '---\ntitle: a\nprovenance:\n  claims:\n    x: {type: event}\n---\n\n'

/** Each host's own syntax, around claims and inside them. */
const articles: Record<string, string> = {
  plain: `${front}# :claim[a]{#x}\n\n:::claim{#y type="event"}\n- b\n- :claim[c]{#z}\n:::\n`,
  gfm: '| :claim[a]{#x} | b |\n| - | - |\n| c | :claim[d]{#y comment="&#x7C;"} |\n\n~~e :claim[f]{#z}~~ :claim[~~g~~ www.h.ij [^1]]{#k}\n\n[^1]: :claim[l]{#m}\n\n- [ ] :claim[n]{#o}\n',
  math: '$a$ :claim[b $c$ d]{#x comment="&#x24;"} $$e$$\n\n$$\n:claim[f]\n$$\n\n:::claim{#y}\n$$\ng\n$$\n:::\n',
  frontmatter: '---\ntitle: a\n---\n\n:claim[b]{#x}\n',
  toml: '+++\ntitle = "a"\n+++\n\n:claim[b]{#x}\n',
  directive:
    ':a[b]{c} ::claim[d] :e ::f :::g[h] a::claim\n\n::f[g]\n\n:::h[i]\n:claim[j]{#x}\n:::\n\n9:00 a:b@c.de\n',
  mdx: 'import A from "a"\n\n<B>:claim[c {1 + 1} <D/>]{#x type="event"}</B>\n\n{/* e */}\n\n:::claim{#y}\n<B>\n  f\n</B>\n:::\n',
}

const hosts = {
  gfm: remarkGfm,
  frontmatter: remarkFrontmatter,
  math: remarkMath,
  mdx: remarkMdx,
} as const

describe.each(Object.entries(hosts))('with %s', (name, host) => {
  const before = markdown(claims, host as never)
  const after = markdown(host as never, claims)

  it.each(['plain', name])('gives the same trees before and after it: %s', (article) => {
    const source = articles[article] ?? ''
    const tree = before.parse(source)
    expect(after.parse(source)).toEqual(tree)
    expect(outline(tree)).toContain('claim#x')
    expect(outline(tree)).not.toContain(':claim[b')
    expect(before.stringify(tree)).toBe(after.stringify(tree))
    expect(bare(before.parse(before.stringify(tree)))).toEqual(bare(tree))
  })

  it('changes nothing where no claim is', () => {
    const source = (articles[name] ?? '').replace(/:+claim(\{\S*)?|\{#[^}]*\}/g, 'x')
    const alone = markdown(host as never)
    for (const both of [before, after]) {
      expect(both.parse(source)).toEqual(alone.parse(source))
      expect(both.stringify(both.parse(source))).toBe(alone.stringify(alone.parse(source)))
    }
  })
})

describe('front matter', () => {
  it('is ours only where it says something of provenance', () => {
    const alone = markdown(claims)
    expect(outline(alone.parse(`${front}a`))).toMatch(/^root\(yaml:"title/)
    for (const source of [
      '---\ntitle: a\n---\n\nb',
      '---\na:\n  provenance: b\n---\n',
      '---\nprovenance: a\n',
      '---\n- a\n- b\n\n> c\n',
      '+++\nprovenance = 1\n+++\n',
      'a\n\n---\nprovenance: a\n---\n',
      ' ---\nprovenance: a\n---\n',
    ]) {
      expect(bare(alone.parse(source)), source).toEqual(bare(markdown().parse(source)))
    }
  })

  it('is the same node with and without remark-frontmatter', () => {
    const tree = markdown(claims).parse(`${front}a`)
    expect(markdown(claims, remarkFrontmatter).parse(`${front}a`)).toEqual(tree)
    expect(markdown(remarkFrontmatter, claims).parse(`${front}a`)).toEqual(tree)
    expect(markdown(remarkFrontmatter).parse(`${front}a`)).toEqual(tree)
  })
})

describe('with remark-directive', () => {
  const before = markdown(claims, remarkDirective)
  const after = markdown(remarkDirective, claims)

  function read(source: string, tree: Root) {
    const taken = takeOverDirectives(tree, source)
    const projection = project(tree)
    const inline = readInline(tree, projection, claimSpans(tree, projection), source, {
      frontMatter: readFrontMatter(source),
    })
    return { ...inline, faults: [...taken, ...inline.faults], text: projection.text }
  }

  it.each(Object.keys(articles).filter((name) => name !== 'mdx' && name !== 'toml'))(
    'reads the same claims before and after it: %s',
    (name) => {
      const source = articles[name] ?? ''
      // In prose the stock directives eat text such as `:00`, whoever comes first.
      const expected = read(source, after.parse(source))
      const found = read(source, before.parse(source))
      expect(found.text).toBe(expected.text)
      expect(found.provenance).toEqual(expected.provenance)
      expect(found.markup).toEqual(expected.markup)
    },
  )

  it('leaves other directives to the host', () => {
    const source = articles.directive ?? ''
    for (const both of [before, after]) {
      const tree = both.parse(source)
      takeOverDirectives(tree, source)
      expect(outline(tree)).toContain('textDirective("b")')
      expect(outline(tree)).toContain('leafDirective("g")')
      expect(outline(tree)).toMatch(
        /containerDirective\(paragraph\("i"\) paragraph\(claim#x\("j"\)\)\)/,
      )
    }
  })

  it('takes over labelled text and closed containers only', () => {
    const source =
      'a :claim{#x} :claim[b\n\n:::claim[c]\nd\n:::\n\n::::claim{#y}\n:::claim{#z}\ne\n:::\n'
    const tree = before.parse(source)
    const { provenance, faults } = read(source, tree)
    expect(outline(tree)).not.toContain('claim(')
    expect(provenance.claims.map(({ id }) => id)).toEqual(['z'])
    expect(briefly(faults)).toEqual(['1:14 unclosed-label', '7:1 unclosed-container'])
  })

  it('reports what it read of attributes', () => {
    const source = ':claim[a *b*]{#x type="zork" sorce=c}'
    const { provenance, faults } = read(source, before.parse(source))
    expect(provenance.claims).toMatchObject([{ id: 'x', targets: [{ exact: 'a b' }] }])
    expect(briefly(faults)).toEqual(['1:14 unknown-key', '1:14 unknown-type'])
  })
})

describe('with MDX', () => {
  it.each([
    ['before', markdown(claims, remarkMdx)],
    ['after', markdown(remarkMdx, claims)],
  ] as const)('malformed braces stay its own error, %s', (_, both) => {
    expect(() => both.parse(':claim[a]{source=“b c”}')).toThrow(/acorn|expression/)
    expect(toText(both.parse(':claim[a]{#x} {1}'))).toContain('a')
  })
})
