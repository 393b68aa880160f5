import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { project, proseOf } from '../../src/text/index.js'

const processor = unified().use(remarkParse).use(remarkGfm)

function read(markdown: string): { blocks: string[]; quotations: string[] } {
  const projection = project(processor.parse(markdown))
  const { blocks, quotations } = proseOf(projection)
  const words = (ranges: typeof blocks): string[] =>
    ranges.map(({ start, end }) => projection.text.slice(start, end))
  return { blocks: words(blocks), quotations: words(quotations) }
}

describe('where prose stands', () => {
  it('is in paragraphs, headings, items and cells, and not in code', () => {
    const { blocks } = read(
      '# Title\n\nOne\ntwo.\n\n```js\ncode()\n```\n\n- item\n\n| cell |\n| --- |\n| other |\n\nA[^1]\n\n[^1]: Note.\n',
    )
    expect(blocks).toEqual(['Title', 'One\ntwo.', 'item', 'cell', 'other', 'A', 'Note.'])
  })

  it('is in block quotations, each with the ones in it', () => {
    const { quotations } = read(
      'Before.\n\n> One.\n>\n> > Two.\n>\n> - Three.\n\n> Four.\n\nAfter.\n',
    )
    expect(quotations).toEqual(['One.\nTwo.\nThree.', 'Four.'])
  })

  it('is nowhere in an empty text', () => {
    expect(read('')).toEqual({ blocks: [], quotations: [] })
    expect(read('> ```\n> code\n> ```\n')).toEqual({ blocks: [], quotations: [] })
  })
})
