/** Articles made to cost a parser much, or to break it: name and markdown. */
export const nested = (depth: number): string =>
  `${':claim['.repeat(depth)}a${']{#x}'.repeat(depth)}`

export const hostileArticles: readonly [name: string, source: string][] = [
  ['labels that never close', ':claim['.repeat(10_000)],
  ['labels that never close, far apart', `:claim[${'word '.repeat(50)}`.repeat(300)],
  ['containers that never close', ':::claim\n'.repeat(10_000)],
  ['containers in quotes', '> :::claim\n'.repeat(5_000)],
  [
    'containers of all sizes',
    Array.from({ length: 500 }, (_, i) => `${':'.repeat(3 + i)}claim\n`).join(''),
  ],
  ['containers that close one for all', `${':::claim\n'.repeat(5_000)}:::\n`],
  ['colons', `${':'.repeat(50_000)}claim[a]`],
  ['attributes that never close', ':claim[a]{b="'.repeat(3_000)],
  ['attributes without end', `:claim[a]{${'b=c '.repeat(10_000)}}`],
  ['front matter without end', `---\n${'provenance:\n'.repeat(10_000)}`],
]
