/** Scripted edits of an article, each with where every sentence is afterwards. */
import type { Range } from '../../src/anchor/index.js'

type Article = readonly (readonly string[])[]

/** One sentence, its text after the edit; `undefined` where it is gone. */
export interface Case {
  kind: string
  base: string
  text: string
  start: number
  end: number
  truth: Range | undefined
}

interface Piece {
  id: string
  text: string
}

export function casesOf(article: Article): Case[] {
  const pieces = article.map((paragraph, p) =>
    paragraph.map((text, s) => ({ id: `${p}.${s}`, text })),
  )
  const all = pieces.flat()
  return [
    ...compare('unchanged around', pieces, insertParagraphs(pieces), all),
    ...pieces.flatMap((_, p) =>
      pieces.flatMap((_, q) =>
        p < q
          ? compare('paragraphs swapped', pieces, swap(pieces, p, q), [
              ...(pieces[p] ?? []),
              ...(pieces[q] ?? []),
            ])
          : [],
      ),
    ),
    ...all.flatMap((piece) => [
      ...compare('a word changed', pieces, replace(pieces, piece, reword(piece.text)), [piece]),
      ...compare('words put in', pieces, replace(pieces, piece, extend(piece.text)), [piece]),
      ...compare('sentence deleted', pieces, remove(pieces, piece), [piece]),
      ...compare(
        'quotation marks and dashes',
        pieces,
        pieces.map((row) => row.map(retype)),
        [piece],
      ),
    ]),
    ...pieces.flatMap((row, p) =>
      compare(
        'paragraph deleted',
        pieces,
        pieces.filter((_, q) => q !== p),
        row,
      ),
    ),
  ]
}

function compare(kind: string, before: Piece[][], after: Piece[][], asked: Piece[]): Case[] {
  const old = layOut(before)
  const now = layOut(after)
  return asked.flatMap(({ id }) => {
    const was = old.places.get(id)
    return was ? [{ kind, base: old.text, text: now.text, ...was, truth: now.places.get(id) }] : []
  })
}

function layOut(pieces: Piece[][]): { text: string; places: Map<string, Range> } {
  const places = new Map<string, Range>()
  let text = ''
  for (const [p, row] of pieces.entries()) {
    if (p > 0) text += '\n'
    for (const [s, piece] of row.entries()) {
      if (s > 0) text += ' '
      places.set(piece.id, { start: text.length, end: text.length + piece.text.length })
      text += piece.text
    }
  }
  return { text, places }
}

function insertParagraphs(pieces: Piece[][]): Piece[][] {
  return pieces.flatMap((row, p) => [
    [
      {
        id: `new ${p}`,
        text: `Editor's note ${p + 1}: this part of the article was checked again.`,
      },
    ],
    row,
  ])
}

function swap(pieces: Piece[][], p: number, q: number): Piece[][] {
  return pieces.map((row, index) => (index === p ? pieces[q] : index === q ? pieces[p] : row) ?? [])
}

function replace(pieces: Piece[][], { id }: Piece, text: string): Piece[][] {
  return pieces.map((row) => row.map((piece) => (piece.id === id ? { id, text } : piece)))
}

function remove(pieces: Piece[][], { id }: Piece): Piece[][] {
  return pieces.map((row) => row.filter((piece) => piece.id !== id))
}

/** The third word from the end is another one. */
function reword(text: string): string {
  const words = text.split(' ')
  words.splice(-3, 1, 'altogether')
  return words.join(' ')
}

function extend(text: string): string {
  const words = text.split(' ')
  words.splice(words.length >> 1, 0, 'as', 'historians', 'agree,')
  return words.join(' ')
}

function retype({ id, text }: Piece): Piece {
  return {
    id,
    text: text.replaceAll(', ', ' — ').replaceAll("'", '\u2019').replaceAll(' of ', '  of '),
  }
}
