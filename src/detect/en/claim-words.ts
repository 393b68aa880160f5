/**
 * Words that tell what kind of claim a statement is. Each list answers one question of the vocabulary;
 * praise and blame have a file of their own.
 */

import { WordList, WordPairs } from '../words/word-lists.js'
import { DESIRE, isEvaluative, STRONG, WEAK } from './evaluation.js'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What a word may tell of a statement. */
export type Mark =
  | 'strong'
  | 'weak'
  | 'desire'
  | 'normative'
  | 'duty'
  | 'absolute'
  | 'collective'
  | 'self'
  | 'be'
  | 'future'
  | 'would'
  | 'going'
  | 'intent'
  | 'coming'
  | 'possible'
  | 'mind'
  | 'assessing'
  | 'general'
  | 'cause'
  | 'number'
  | 'measure'
  | 'reference'
  | 'past'
  | 'was'
  | 'date'
  | 'there'
  | 'pair'
  | 'copula'
  | 'subordinator'
  | 'pause'
  | 'stop'

const LISTS: Partial<Record<Mark, ReadonlySet<string>>> = {
  strong: STRONG,
  weak: WEAK,
  desire: DESIRE,
  /** What ought to be. */
  normative: set('should ought must'),
  /** Before "to": "we need to", "they have to", "you've got to". */
  duty: set('need needs have has had got'),
  /** They sweep everything up, as slogans do. */
  absolute: set(
    'always anybody anyone anything ever everybody everyone everything never nobody none nothing no-one forever whatsoever too so very such',
  ),
  /** Whom speakers speak for. */
  collective: set('we our us america american americans nation country people democracy together'),
  self: set('i me my we us our'),
  be: set('be'),
  future: set("will 'll ’ll shall wo gonna"),
  would: set("would 'd ’d"),
  going: set('going'),
  /** Before "to" and "that": "plans to", "is expected to". */
  intent: set(`
    plan plans planned planning intend intends intended pledge pledges pledged vow vows vowed promise promises promised
    expect expects expected anticipate anticipates predict predicts aim aims poised scheduled slated set ready bound set bet`),
  coming: set('tomorrow soon upcoming eventually someday future forthcoming next later'),
  possible: set('may might could possibly perhaps maybe possibility conceivably potentially'),
  /** Behind "I" and "we": the clause that follows is a judgement. */
  mind: set(
    'think believe suspect guess assess feel suppose figure reckon assume doubt believes thinks feels',
  ),
  /** Judgement from evidence. */
  assessing: set(`
    seem seems seemed appear appears appeared likely unlikely probably presumably apparently evidently seemingly suggests suggest suggested
    indicates indicate indicated reflects reflect reflection reflected shows demonstrates demonstrate proves prove proof means signals
    evidence implies imply concluded concludes assess assesses illustrates reveals underscores perceived tends tend tantamount equivalent
    resembles indication indications symptom hallmark`),
  /** Judgement of the whole: habits, tendencies, appearances. */
  general: set(`
    increasingly generally largely mostly basically essentially typically usually looks looked sounds clearly obviously certainly estimated considered viewed
    consistent similar sign signs symbol pattern trend sometimes often becoming become becomes remains remain expresses expression among`),
  cause: set(`
    because caused causes causing therefore thus hence consequently contributed contributes contributing fueled fuels fueling fuelled prompted prompting sparked
    sparking triggered triggers triggering undermines undermined undermining provoked provokes spurred spurs
    improved improves boosted boosts worsened worsens strengthens strengthened hampered hindered enables enabled
    resulting resulted stems stemmed stemming owing attributable motivation prevents deters facilitates facilitated facilitate facilitating exacerbates exacerbated aggravates aggravated eroded erodes weakened weakens catalyst consequence`),
  measure: set(`
    percent % percentage percentages percentage-point share proportion million billion trillion thousand thousands dozens hundreds majority twice half average median rate fewer total tally turnout doubled tripled halved highest lowest compared ahead tied dead-heat`),
  /** Open `REFERENCE_PAIRS`. */
  reference: set(
    'official formal full legal real maiden stands short known defined law constitution by under',
  ),
  there: set('there'),
  was: set('was were had did'),
  /** Past forms of common irregular verbs; regular ones are told by their ending. */
  past: set(`
    went came took gave made got met saw told said wrote began held left lost won paid sent spent found brought bought
    kept ran sat stood fell spoke grew knew led hit put killed born broke built caught chose drew drove ate fought flew forgot froze hid heard
    hung laid rose sang sold shot shut slept stole struck swore taught threw understood woke wore
    ate bent bit bled blew bound bred clung dealt drank dug felt fed fled flung grew knelt leapt lent lit met rang read rode sank shrank slid sped spun sprang
    stuck swam swept swung tore wept withdrew`),
  /** Days, months and other times that have passed. */
  date: set(`
    monday tuesday wednesday thursday friday saturday sunday yesterday today earlier ago recently january february april june july august
    september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec. last already previously`),
  /** Open `CAUSE_PAIRS`. */
  pair: set(
    "reasons due thanks led leads leading so a result 's ’s the reason drove brought helped driver drivers",
  ),
  /** Between a subject and what it is. */
  copula: set("is are was were 's ’s 're ’re remains became becomes"),
  /** They open subordinate clauses. */
  subordinator: set(
    'who whom whose which when while if unless although though because since until where whether what how why whatever whoever',
  ),
  /** They end subordinate clauses. */
  pause: set(', ; : -- — –'),
  /** They end sentences. */
  stop: set('. ? ! ; … .. ... ....'),
  /** Those in figures are told by their form. */
  number: set(`
    two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty
    one-third two-third two-thirds one-quarter three-quarter three-quarters one-fifth two-fifth two-fifths three-fifth three-fifths`),
}

/** Subordinators that open a clause which is the main clause's subject. */
export const FRONTED: WordList = new WordList('what how why whatever whoever which who whose where')
/** They open what stands before a main clause and ends with a comma: "In 1912, …", "When it rained, …". */
export const ADVERBIAL: WordList = new WordList(`
  if when while as although though since because until unless once after before during despite given in on at for with by under from to of
  without among between among instead based according over through within`)
/** Two words that join an effect to its cause. */
export const CAUSE_PAIRS: WordPairs = new WordPairs(`
  due to, thanks to, driver of, drivers of, led to, leads to, leading to, a result, result of, 's why, ’s why, in order, the reason,
  reason for, reason why, reasons why, reasons for, drove up, brought about, helped drive, helped make`)
/** Two words that name, define or cite a rule. */
export const REFERENCE_PAIRS: WordPairs = new WordPairs(`
  official name, formal name, full name, legal name, real name, maiden name, stands for, short for, known as, defined as,
  law requires, constitution requires, law says, constitution says, by law, under law`)
/** Adverbs that make a describing word a judgement. */
export const INTENSIFIERS: WordList = new WordList(`
  absolutely awfully completely deeply entirely extraordinarily extremely fiercely highly hugely how incredibly insanely more most
  pretty profoundly quite rather really seriously simply so strongly such supremely terribly too totally truly unbelievably utterly very wholly wildly
  enough far much not`)
/** Behind these a form in "-ed" describes: "the renewed hope", "of divided opinion". */
export const ATTRIBUTIVE: WordList = new WordList(`
  a an the this that these those his her their its our my your any no some more most very so as of with for in by under to and`)
/** Past forms that tell of states and changes as often as of what was done. */
export const LIGHT: WordList = new WordList(`
  allowed became changed considered continued deserved failed gave got helped increased kept lacked led lived made mattered meant needed put
  realized reduced required seemed showed stood took tried turned used worked`)
/** What may stand between "is" and its predicate. */
export const PREDICATE: WordList = new WordList(
  "a an the not n't n’t so very more most too such our my no",
)
/** Beside a number they make it a measurement. */
export const MEASURES: WordList = new WordList(`
  percent % percentage percentages percentage-point share proportion million billion trillion thousand hundred dozen than about nearly roughly over some almost approximately least $ € £ average
  points degrees miles kilometers kilometres meters metres tons people years times every`)
/** Verbs that open commands. */
export const COMMANDS: WordList = new WordList(`
  let let's do don't please stop make get give take go come keep vote remember imagine trust stand join help call never look ask try think show tell put
  bring wake read listen wait watch use be say see start send build fight shut lock enough thank thanks god`)

/** Who judges from evidence by trade, in the singular. */
export const OBSERVERS: WordList = new WordList(`
  analyst expert scholar professor historian economist sociologist psychologist philosopher theologian strategist pollster scientist researcher biographer
  author columnist commentator observer editor pundit forecaster academic fellow investigator inspector auditor judge report intelligence specialist`)

const NUMBER = /^\d[\d,.]*(?:%|-points?)?$/
const PAST = /^[a-z]{2,}ed$/
const YEAR = /^(?:1[5-9]|20)\d\d$/
const NOT_PAST: ReadonlySet<string> = set(`
  need indeed hundred speed feed seed breed exceed proceed succeed bleed creed greed sacred naked wicked hatred united
  unprecedented embed based supposed so-called allowed concerned committed worried interested excited`)

/** The lists of each word that is on one. */
const listed = new Map<string, Mark[]>()
for (const [mark, words] of Object.entries(LISTS))
  for (const word of words) listed.set(word, [...(listed.get(word) ?? []), mark as Mark])

const NO_MARKS: readonly Mark[] = []
const NUMBER_MARKS: readonly Mark[] = ['number']
const PAST_MARKS: readonly Mark[] = ['past']

/** The lists that a word is in, and those that its form puts it on. */
export function marksOf(lower: string): readonly Mark[] {
  const known = listed.get(lower) ?? NO_MARKS
  if (isEvaluative(lower) && !known.includes('strong')) return [...known, 'strong']
  if (known.length > 0) return known
  if (NUMBER.test(lower)) return YEAR.test(lower) ? NO_MARKS : NUMBER_MARKS
  return PAST.test(lower) && !NOT_PAST.has(lower) ? PAST_MARKS : NO_MARKS
}
