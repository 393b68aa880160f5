/** Inflected forms of English verbs. */
import type { VerbForm } from '../types.js'

/** lemma: past, participle. */
const IRREGULAR: Record<string, [string, string]> = {
  be: ['was', 'been'],
  begin: ['began', 'begun'],
  bet: ['bet', 'bet'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  cast: ['cast', 'cast'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  draw: ['drew', 'drawn'],
  feel: ['felt', 'felt'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  fire: ['fired', 'fired'],
  forecast: ['forecast', 'forecast'],
  foresee: ['foresaw', 'foreseen'],
  foretell: ['foretold', 'foretold'],
  forget: ['forgot', 'forgotten'],
  forswear: ['forswore', 'forsworn'],
  get: ['got', 'got'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  have: ['had', 'had'],
  hear: ['heard', 'heard'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  learn: ['learned', 'learned'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  make: ['made', 'made'],
  mean: ['meant', 'meant'],
  misstate: ['misstated', 'misstated'],
  overstate: ['overstated', 'overstated'],
  put: ['put', 'put'],
  quit: ['quit', 'quit'],
  quiz: ['quizzed', 'quizzed'],
  read: ['read', 'read'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shoot: ['shot', 'shot'],
  show: ['showed', 'shown'],
  sing: ['sang', 'sung'],
  speak: ['spoke', 'spoken'],
  stand: ['stood', 'stood'],
  strike: ['struck', 'struck'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  teach: ['taught', 'taught'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  throw: ['threw', 'thrown'],
  understand: ['understood', 'understood'],
  withdraw: ['withdrew', 'withdrawn'],
  write: ['wrote', 'written'],
  rewrite: ['rewrote', 'rewritten'],
  win: ['won', 'won'],
}

/** Verbs that double their last letter. */
const DOUBLING = new Set(
  'admit blab chat commit concur permit plan plot prefer quip refer rebut regret slam snap stun transmit tap tip nod compel pan rap jab spot submit swap defer infer dub rip flag brag beg blog sum shrug extol demur deadpan aver sob'.split(
    ' ',
  ),
)

/** Verbs that double their last letter in British spelling only. */
const BRITISH = new Set('signal label counsel marvel'.split(' '))

/** All forms of a verb. */
export function inflect(lemma: string): [form: string, kind: VerbForm][] {
  const irregular = Object.hasOwn(IRREGULAR, lemma) ? IRREGULAR[lemma] : undefined
  const past = irregular?.[0] ?? regularPast(lemma)
  const part = irregular?.[1] ?? past
  return [
    [lemma, 'base'],
    [third(lemma), 's'],
    ...(part === past ? [] : [[part, 'part'] as [string, VerbForm]]),
    [past, 'past'],
    [gerund(lemma), 'ing'],
    ...(BRITISH.has(lemma)
      ? ([
          [`${lemma}led`, 'past'],
          [`${lemma}ling`, 'ing'],
        ] as [string, VerbForm][])
      : []),
  ]
}

function third(lemma: string): string {
  if (lemma === 'be') return 'is'
  if (lemma === 'have') return 'has'
  if (/[^aeiou]y$/.test(lemma)) return `${lemma.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
}

function regularPast(lemma: string): string {
  if (DOUBLING.has(lemma)) return `${lemma}${lemma.slice(-1)}ed`
  if (lemma.endsWith('e')) return `${lemma}d`
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${lemma}ed`
}

function gerund(lemma: string): string {
  if (DOUBLING.has(lemma) || /^(?:begin|bet|cut|get|put|set|win|forget|hit|let|quit)$/.test(lemma))
    return `${lemma}${lemma.slice(-1)}ing`
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`
  if (lemma.endsWith('e') && !/(?:ee|oe|ye)$/.test(lemma))
    return lemma === 'be' ? 'being' : `${lemma.slice(0, -1)}ing`
  return `${lemma}ing`
}
