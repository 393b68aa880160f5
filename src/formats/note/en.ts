/** The words of notes and pages in English. */
import type { Source } from '../../model/types.js'
import type { Labels } from './labels.js'

const DETERMINED = /^(?:an?|the|his|her|its|their|our|this|that|these|those|one|two|several|\d)\b/u

/** Titles and the names of papers keep their capital: The Times, The Road to War. */
const TITLED: readonly Source['kind'][] = ['outlet', 'document', 'dataset', 'media', 'software']

/** English: "The White House" loses its capital T, and a common noun of an event gets its article. */
function inSentence(name: string, kind: Source['kind']): string {
  if (/^The \p{Lu}/u.test(name) && !TITLED.includes(kind)) return `t${name.slice(1)}`
  if (kind !== 'event' || !/^\p{Ll}/u.test(name) || DETERMINED.test(name)) return name
  // "talks in Geneva", "remarks to reporters": a plural takes none.
  if (/^[^\s]*[^s\s]s(?:\s|$)/u.test(name)) return name
  return `${/^[aeiou]/u.test(name) ? 'an' : 'a'} ${name}`
}

/** Kinds whose names are common nouns where they begin with a small letter: an "internal memo", but not "bell hooks". */
const COMMON: readonly Source['kind'][] = ['anonymous', 'document', 'dataset', 'media', 'event']

/** English: a common noun begins with a capital where it stands first; "eBay data" stays. */
function inHeading(name: string, kind: Source['kind']): string {
  const isCommon = COMMON.includes(kind) && /^\p{Ll}+(?:\s|$)/u.test(name)
  if (!isCommon && !DETERMINED.test(name)) return name
  return name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}

function fromSentence(name: string, kind: Source['kind'] | undefined): string {
  if (/^the \p{Lu}/u.test(name)) return `T${name.slice(1)}`
  return kind === 'event' ? name.replace(/^an? (?=\p{Ll})/u, '') : name
}

export const en: Labels = {
  lang: 'en',
  note: {
    suggested: 'Suggested, not reviewed',
    unsourced: 'No source given',
    comment: 'Note: {}',
    relations: {
      quoted: 'Quoted from {}',
      paraphrased: 'Paraphrased from {}',
      observed: 'Observed by {}',
      inferred: 'Inferred from {}',
      derived: 'Derived from {}',
      background: 'Background from {}',
      none: 'According to {}',
    },
    named: '{name}, {role}',
    between: '; ',
    and: ' and ',
    clauses: {
      for: ', for {}',
      atEvent: ', at {}',
      atDocument: ', in {}',
      via: ', via {}',
      viaFurther: ', citing {}',
      derivedFrom: ', itself based on {}',
      derivedWithin: ' (based on {})',
      published: ', {}',
      accessed: ', accessed {}',
      anonymous: ', not named ({})',
      anonymousWithoutReason: ', not named',
    },
    onDay: '{name} on {date}',
    inMonth: '{name} in {date}',
    archived: 'archived copy',
    reliability: {
      A: ', a reliable source (Admiralty A)',
      B: ', a usually reliable source (Admiralty B)',
      C: ', a fairly reliable source (Admiralty C)',
      D: ', not usually a reliable source (Admiralty D)',
      E: ', an unreliable source (Admiralty E)',
      F: ', whose reliability cannot be judged (Admiralty F)',
    },
    types: {
      opinion: 'Opinion',
      prediction: 'Prediction',
      speculation: 'Speculation',
      assessment: 'Assessment',
      causal: 'Cause and effect',
      quantity: 'Quantity',
      event: 'Event',
      reference: 'Standing fact',
    },
    extension: '{broader} ({id})',
    numbers: {
      annotator: 'Confidence {}',
      likelihood: 'Likelihood {}',
      evidence: 'Strength of evidence {}',
      speaker: 'Certainty of the speaker {}',
    },
    unknown: 'unknown',
    scaled: {
      icd203: '{} (ICD 203)',
      'ic-confidence': '{} (intelligence analysis)',
      'ipcc-confidence': '{} (IPCC)',
      grade: '{} (GRADE)',
      admiralty: '{} (Admiralty)',
      factbank: 'Stated as {}',
      'tei-cert': '{} (TEI)',
    },
    withValue: '{level}, {value}',
    levels: {
      icd203: {
        'almost no chance': 'Almost no chance',
        'very unlikely': 'Very unlikely',
        unlikely: 'Unlikely',
        'roughly even chance': 'Roughly even chance',
        likely: 'Likely',
        'very likely': 'Very likely',
        'almost certain': 'Almost certain',
      },
      'ic-confidence': {
        high: 'High confidence',
        moderate: 'Moderate confidence',
        low: 'Low confidence',
      },
      'ipcc-confidence': {
        'very high': 'Very high confidence',
        high: 'High confidence',
        medium: 'Medium confidence',
        low: 'Low confidence',
        'very low': 'Very low confidence',
      },
      grade: {
        high: 'High certainty',
        moderate: 'Moderate certainty',
        low: 'Low certainty',
        'very-low': 'Very low certainty',
      },
      admiralty: {
        1: 'Confirmed by other sources',
        2: 'Probably true',
        3: 'Possibly true',
        4: 'Doubtful',
        5: 'Improbable',
        6: 'Truth cannot be judged',
      },
      factbank: {
        'CT+': 'certain',
        'PR+': 'probable',
        'PS+': 'possible',
        'CT-': 'certainly not so',
        'PR-': 'probably not so',
        'PS-': 'possibly not so',
        CTu: 'certain either way',
        Uu: 'open',
      },
      'tei-cert': {
        high: 'High certainty',
        medium: 'Medium certainty',
        low: 'Low certainty',
        unknown: 'Certainty unknown',
      },
    },
    date: {
      day: '{day} {month} {year}',
      month: '{month} {year}',
      months: [
        'January',
        'February',
        'March',
        'April',
        'May',
        'June',
        'July',
        'August',
        'September',
        'October',
        'November',
        'December',
      ],
    },
    inSentence,
    inHeading,
    fromSentence,
  },
  page: {
    notes: 'Where the claims come from',
    reference: 'Note {}',
    show: 'Show note {}',
    back: 'Back to claim {}',
    summary: 'Provenance at a glance',
    claims: { one: '{} claim', other: '{} claims' },
    byType: 'Kinds of claim',
    byConfidence: 'How sure',
    sourcing: 'Where from',
    type: 'Kind',
    confidence: 'Confidence',
    source: 'Source',
    count: 'Claims',
    share: 'Share',
    noType: 'Kind not given',
    noConfidence: 'Not given',
    named: 'A named source',
    anonymous: 'An anonymous source',
    unsourced: 'No source',
    singleSource: 'A single source',
    suggested: 'suggested, not reviewed',
    whoSaysWhat: 'Who says what',
    claimNumbers: { one: 'claim', other: 'claims' },
    speaker: ', {}',
    behind: { one: 'behind claim', other: 'behind claims' },
    data: 'Provenance data',
    untitled: 'Untitled article',
    sidecar: 'Provenance annotations',
  },
}
