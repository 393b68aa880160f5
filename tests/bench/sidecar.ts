/**
 * What reading a sidecar costs over `JSON.parse` of its text: `npx tsx tests/bench/sidecar.ts`.
 *
 * - validation: the compiled schema alone, on the parsed object
 * - reading: `readSidecar` on the parsed object: schema, model, code points to UTF-16, quotes
 *   compared with the base text
 *
 * Medians of interleaved rounds in one process, CPU time of the thread's own work.
 */
import { readSidecar, stringifySidecar, toSidecar } from '../../src/formats/sidecar/index.js'
import { checkSchema } from '../../src/formats/sidecar/schema-check.js'
import { makeTarget, splitsPair } from '../../src/model/target.js'
import type { Claim, Source } from '../../src/model/types.js'

const ROUNDS = Number(process.argv[2] ?? 60)
const BOUND = 0.8

/** An article with a claim every 100 characters; `astral` has a surrogate pair in each line. */
function makeSidecar(claims: number, astral: boolean): string {
  const words =
    'The White House said that more than one thousand containers had been sent by rail since the summer while officials declined to say how they knew of it'.split(
      ' ',
    )
  let text = ''
  for (let word = 0; text.length < claims * 100 + 100; word++) {
    text += `${words[(word * 7 + (word % 5)) % words.length]}${word % 90 === 89 ? (astral ? ' 🚢\n' : '\n') : ' '}`
  }
  /** No claim begins or ends within a surrogate pair. */
  const snap = (at: number): number => (splitsPair(text, at) ? at + 1 : at)
  const sources: Source[] = Array.from({ length: 20 }, (_, index) => ({
    id: `source-${index}`,
    kind: 'person',
    name: `Person ${index}`,
    role: 'spokesperson',
    url: `https://example.org/${index}`,
  }))
  const made = Array.from({ length: claims }, (_, index): Claim => {
    const start = index * 100
    return {
      id: `c${index}`,
      type: 'quantity',
      confidence: { value: 0.675, kind: 'likelihood', scale: 'icd203', level: 'likely' },
      sources: [{ id: `source-${index % 20}`, relation: 'paraphrased', cue: 'said' }],
      status: 'asserted',
      targets: [makeTarget(text, snap(start), snap(start + 60))],
    }
  })
  return stringifySidecar(toSidecar({ sources, claims: made }, { text }))
}

function median(values: number[]): number {
  return values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

let failed = false
for (const [claims, astral] of [
  [1000, false],
  [1000, true],
  [10_000, false],
] as const) {
  const json = makeSidecar(claims, astral)
  const times = { parse: [] as number[], schema: [] as number[], read: [] as number[] }
  for (let round = 0; round < ROUNDS; round++) {
    let start = performance.now()
    const data: unknown = JSON.parse(json)
    times.parse.push(performance.now() - start)
    start = performance.now()
    if (!checkSchema(data)) throw new Error('The sidecar does not fit its schema')
    times.schema.push(performance.now() - start)
    start = performance.now()
    const reading = readSidecar(data)
    times.read.push(performance.now() - start)
    if (reading.faults.length > 0) throw new Error('The sidecar has faults')
  }
  const parse = median(times.parse)
  const schema = median(times.schema) / parse
  const read = median(times.read) / parse
  console.log(
    `${claims} claims, ${(json.length / 1e6).toFixed(2)} MB${astral ? ', surrogate pairs' : ''}: JSON.parse ${parse.toFixed(2)} ms; validation ${schema.toFixed(2)} ×, reading ${read.toFixed(2)} × (bound ${BOUND})`,
  )
  if (read > BOUND) failed = true
}
process.exitCode = failed ? 1 : 0
