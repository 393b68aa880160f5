/**
 * What kind of claim an attributing verb leads one to expect, and how strongly. What the statement
 * itself says is added to it; verbs not listed expect nothing.
 */
import type { ClaimType } from '../../model/types.js'
import type { Verb, VerbGroup } from '../types.js'

type Expectation = readonly [ClaimType, number]

const GROUPS: Partial<Record<VerbGroup, Expectation>> = {
  call: ['opinion', 4],
  judge: ['opinion', 4],
  urge: ['opinion', 4],
  intend: ['prediction', 2.5],
  seem: ['assessment', 3],
}

const LEMMAS: ReadonlyMap<string, Expectation> = new Map(
  (
    [
      ['opinion', 3, 'want hope wish lament refuse view'],
      ['opinion', 1, 'argue insist complain contend joke quip exclaim tweet thunder fume rail'],
      ['prediction', 4, 'predict forecast vow pledge promise threaten expect foresee anticipate'],
      ['prediction', 2, 'warn caution'],
      ['quantity', 4, 'put'],
      ['speculation', 4, 'raise-the-possibility'],
      ['prediction', 2.5, 'warn-of warn-about warn-against caution-against'],
      ['assessment', 3, 'describe characterize characterise portray depict'],
      [
        'assessment',
        2,
        'believe think conclude determine assess suggest indicate estimate suspect',
      ],
      ['assessment', 1.2, 'show find demonstrate prove illustrate highlight underscore'],
      [
        'event',
        1,
        'report rumour confirm announce reveal testify recall note disclose deny recount admit',
      ],
      ['event', 4, 'identify'],
      ['event', 1, 'acknowledge allege claim state point notice remember'],
      // They name a matter without a judgement.
      [
        'event',
        1,
        'cite invoke reference discuss talk speak allude touch outline lay reiterate refer',
      ],
    ] as const
  ).flatMap(([type, weight, lemmas]) =>
    lemmas.split(' ').map((lemma): [string, Expectation] => [lemma, [type, weight]]),
  ),
)

/** The kind of claim that a verb leads one to expect, with its weight. */
export function expectationOf(verb: Verb): Expectation | undefined {
  const particles = verb.particles?.[0]
  const whole = particles && LEMMAS.get([verb.lemma, ...particles].join('-'))
  return whole ?? LEMMAS.get(verb.lemma) ?? GROUPS[verb.group]
}
