/**
 * Annotates articles: `npm run example -- [ARTICLE…] [--sidecar FILE] [--out DIR]`
 *
 * Writes NAME.html, NAME.provenance.json and NAME.footnotes.md for each article, and prints which
 * claims rest on whom. Without arguments it takes the article beside this file. An article without
 * any markup is shown with the detector's suggestions.
 */
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, extname, join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { type Article, annotate, stringifySidecar } from 'remark-provenance'
import { VFile } from 'vfile'
import { summarize } from './summarize.js'

/** Something that the person at the keyboard can put right. */
class Refusal extends Error {}

interface Output {
  path: string
  text: string
}

interface Done {
  from: string
  outputs: Output[]
  summary: string
}

async function main(): Promise<void> {
  const { articles, sidecar, out } = readArguments()
  if (sidecar !== undefined && articles.length > 1) {
    throw new Refusal(
      '--sidecar goes with one article: a sidecar belongs to the article it was made for',
    )
  }
  const sidecarText = sidecar === undefined ? undefined : await readText(sidecar, 'sidecar')
  const names = new Map<string, string>()
  const done: Done[] = []
  for (const [index, from] of articles.entries()) {
    const name = basename(from, extname(from))
    const other = names.get(name)
    if (other !== undefined) {
      throw new Refusal(`${other} and ${from} would both be written to ${name}.html: rename one`)
    }
    names.set(name, from)
    if (articles.length > 1 && process.stderr.isTTY) {
      process.stderr.write(`\r${index + 1} of ${articles.length}: ${name}\u001b[K`)
    }
    done.push(await annotateFile(from, join(out, name), sidecarText))
  }
  if (articles.length > 1 && process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  // Nothing is written before every article is through.
  await mkdir(out, { recursive: true })
  for (const { outputs } of done) for (const output of outputs) await replaceFile(output)
  for (const { from, outputs, summary } of done) {
    process.stdout.write(`${summary}\n`)
    process.stdout.write(`Written from ${show(from)}:\n`)
    for (const { path } of outputs) process.stdout.write(`  ${show(path)}\n`)
    process.stdout.write('\n')
  }
}

async function annotateFile(from: string, to: string, sidecar: string | undefined): Promise<Done> {
  const file = new VFile({ path: from, value: await readText(from, 'article') })
  let article = await annotate(file, sidecar === undefined ? {} : { sidecar })
  const plain = article.provenance.claims.length === 0 && article.messages.length === 0
  if (plain) article = await annotate(file, { detect: true })
  return {
    from,
    outputs: write(article, to, plain),
    summary: summarize(article, { name: show(from), suggested: plain }),
  }
}

function write(article: Article, to: string, suggested: boolean): Output[] {
  const include = suggested ? (['asserted', 'suggested'] as const) : (['asserted'] as const)
  const sidecarUrl = `${basename(to)}.provenance.json`
  return [
    { path: `${to}.html`, text: article.html({ include: [...include], sidecarUrl }) },
    { path: `${to}.provenance.json`, text: stringifySidecar(article.sidecar()) },
    { path: `${to}.footnotes.md`, text: article.footnotes({ include: [...include] }) },
  ]
}

function readArguments(): { articles: string[]; sidecar: string | undefined; out: string } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { sidecar: { type: 'string' }, out: { type: 'string' } },
    })
    return {
      articles: positionals.length > 0 ? positionals : [join(import.meta.dirname, 'article.md')],
      sidecar: values.sidecar,
      out: values.out ?? join(import.meta.dirname, 'out'),
    }
  } catch (error) {
    throw new Refusal(
      `${error instanceof Error ? error.message : error}\nUsage: npm run example -- [ARTICLE…] [--sidecar FILE] [--out DIR]`,
    )
  }
}

/** The text of a file, or a refusal that says what it is instead. */
async function readText(path: string, what: string): Promise<string> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(
      error.code === 'ENOENT'
        ? `There is no ${what} at ${path}`
        : `Cannot read ${path}: ${error.message}`,
    )
  })
  if (found.isDirectory()) throw new Refusal(`${path} is a folder: name the ${what} in it`)
  const bytes = await readFile(path).catch((error: Error) => {
    throw new Refusal(`Cannot read ${path}: ${error.message}`)
  })
  if (bytes.length === 0) throw new Refusal(`${path} is empty`)
  if (bytes.includes(0)) throw new Refusal(`${path} is not text: it holds NUL bytes`)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new Refusal(`${path} is not valid UTF-8: save it in that encoding`)
  }
}

/** Writes beside the file and renames, so that a reader never sees half of it. */
async function replaceFile({ path, text }: Output): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}`)
  try {
    await writeFile(beside, text)
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw new Refusal(`Cannot write ${path}: ${error instanceof Error ? error.message : error}`)
  }
}

function show(path: string): string {
  const short = relative(process.cwd(), path)
  return short.startsWith('..') ? path : short
}

try {
  await main()
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = 1
}
