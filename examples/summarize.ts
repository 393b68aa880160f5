import { styleText } from 'node:util'
import type { Article, Claim, Confidence, Provenance, Source } from 'remark-provenance'

interface Heading {
  /** How to call the article. */
  name: string
  /** Whether the claims are the detector's suggestions. */
  suggested: boolean
}

const COLUMNS = 100

/** What an editor wants to know of an article, as lines for a terminal. */
export function summarize(article: Article, heading: Heading): string {
  const { provenance } = article
  const claims = provenance.claims.filter((claim) => claim.status !== 'rejected')
  const lines = [bold(heading.name)]
  if (heading.suggested) {
    lines.push(
      claims.length > 0
        ? 'No markup in this article. What follows are suggestions of the detector, not reviewed.'
        : 'No markup in this article, and the detector found no attribution.',
    )
  }
  const unsourced = claims.filter((claim) => claim.sources.length === 0)
  lines.push(
    `${count(claims.length, 'claim')}, ${count(provenance.sources.length, 'source')}, ${unsourced.length} unsourced`,
  )
  lines.push('', bold('By type'), ...byType(claims))
  lines.push('', bold('By source'), ...bySource(claims, provenance))
  if (unsourced.length > 0) {
    lines.push('', bold('Rests on nobody'), ...unsourced.map((claim) => line(claim)))
  }
  if (article.messages.length > 0) {
    lines.push('', bold('Messages'))
    for (const message of article.messages) {
      const place = message.line ? `${message.line}:${message.column ?? 1}` : '-'
      lines.push(`  ${place.padEnd(8)}${message.reason}  ${dim(message.ruleId ?? '')}`)
    }
  }
  return `${lines.join('\n')}\n`
}

function byType(claims: Claim[]): string[] {
  const counts = new Map<string, number>()
  for (const claim of claims) {
    const type = claim.type ?? 'no type'
    counts.set(type, (counts.get(type) ?? 0) + 1)
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
    .map(([type, number]) => `  ${String(number).padStart(3)}  ${type}`)
}

function bySource(claims: Claim[], provenance: Provenance): string[] {
  const lines: string[] = []
  for (const source of provenance.sources) {
    const said = claims.filter((claim) => claim.sources.some(({ id }) => id === source.id))
    if (said.length === 0) continue
    lines.push(`  ${describe(source, provenance)}`, ...said.map((claim) => line(claim)))
  }
  return lines
}

function describe(source: Source, provenance: Provenance): string {
  const principal = provenance.sources.find(({ id }) => id === source.for)
  const parts = [source.name]
  if (source.role) parts.push(source.role)
  if (principal) parts.push(`for ${principal.name}`)
  if (source.kind === 'anonymous')
    parts.push(`anonymous${source.reason ? `: ${source.reason}` : ''}`)
  return parts.join(', ')
}

function line(claim: Claim): string {
  const words = claim.targets
    .map((target) => target.exact)
    .join(' … ')
    .replace(/\s+/g, ' ')
  const sure = howSure(claim.confidence)
  const kind = [claim.type, sure].filter((part) => part !== undefined).join(', ')
  const short = words.length > COLUMNS ? `${words.slice(0, COLUMNS - 1)}…` : words
  return `    ${short}${kind === '' ? '' : dim(`  [${kind}]`)}`
}

/** A level in words; FactBank's are how sure the speaker sounds. */
function howSure(confidence: Confidence | undefined): string | undefined {
  if (confidence?.scale !== 'factbank') return confidence?.level ?? confidence?.value?.toString()
  const spoken = new Map([
    ['CT+', 'certain'],
    ['PR+', 'probable'],
    ['PS+', 'possible'],
    ['CT-', 'certainly not'],
    ['PR-', 'probably not'],
    ['PS-', 'possibly not'],
  ])
  return spoken.get(confidence.level ?? '') ?? 'not said how sure'
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function bold(text: string): string {
  return styled('bold', text)
}

function dim(text: string): string {
  return styled('dim', text)
}

function styled(style: 'bold' | 'dim', text: string): string {
  const plain = !process.stdout.isTTY || process.env.NO_COLOR !== undefined
  return plain ? text : styleText(style, text)
}
