import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sharedPath } from '../shared.js'

/** A generator of pseudo-random numbers in [0, 1), the same for the same seed (the recurrence of POSIX `drand48`). */
export function random(seed: number): () => number {
  let state = (BigInt(seed) << 16n) + 0x330en
  return () => {
    state = (state * 0x5deece66dn + 0xbn) & ((1n << 48n) - 1n)
    return Number(state >> 16n) / 2 ** 32
  }
}

const SENTENCES = [
  'The council approved the budget on Tuesday, and the mayor is expected to sign it next week.',
  'Rainfall in the valley was 12% above the long-term mean, according to the weather service.',
  'The bridge, opened in *1932*, carries about 40,000 vehicles a day.',
  'Engineers will publish [their report](https://example.org/report) in spring.',
  'Nobody at the plant was hurt, the operator said, and production resumed within hours.',
]

/** Markdown of about `size` characters: real posts where they are at hand, else made-up paragraphs. */
export function prose(size: number): string {
  const folder = sharedPath('bench/prose')
  const posts = folder
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .sort()
        .map((name) => withoutFrontMatter(readFileSync(join(folder, name), 'utf8')))
    : [madeUp()]
  let text = ''
  for (let index = 0; text.length < size; index++) text += `${posts[index % posts.length]}\n\n`
  return text.slice(0, text.lastIndexOf('\n\n', size))
}

/** Ranges of `count` sentences of a text, spread over it, in text order. */
export function sentences(text: string, count: number): [number, number][] {
  const found: [number, number][] = []
  for (const match of text.matchAll(/[A-Z][^.!?\n]{20,300}[.!?](?=\s)/g)) {
    found.push([match.index, match.index + match[0].length])
  }
  const step = found.length / Math.min(count, found.length)
  return Array.from(
    { length: Math.min(count, found.length) },
    (_, index) => found[Math.floor(index * step)],
  ).filter((range) => range !== undefined)
}

function withoutFrontMatter(post: string): string {
  return post.replace(/^---\n[\s\S]*?\n---\n/, '')
}

function madeUp(): string {
  const next = random(1)
  return Array.from({ length: 40 }, () =>
    Array.from(
      { length: 3 + Math.floor(next() * 4) },
      () => SENTENCES[Math.floor(next() * SENTENCES.length)],
    ).join(' '),
  ).join('\n\n')
}
