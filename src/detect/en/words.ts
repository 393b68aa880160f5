/** Closed word classes that the rules look at. */
import { WordList } from '../words/word-lists.js'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words with a full stop of their own, without it. */
export const ABBREVIATIONS: ReadonlySet<string> = set(
  `mr mrs ms dr prof sen rep gov gen lt col brig sgt cpl pvt capt maj adm cmdr supt insp det asst assoc pres sec amb rev hon st jr sr inc corp co ltd llc
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs fri sat sun vs etc no nos fig vol
  ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex va vt
  wash wis wyo ft mt dept univ assn bros reps sens govs messrs u.s u.k u.n e.g i.e a.m p.m d.c n.j n.y n.h n.c s.c n.d s.d n.m w.va
  r.i ph.d approx est`,
)

/** Those of them that are written small; the others are words then: "ill", "no", "sat". */
export const SMALL_ABBREVIATIONS: ReadonlySet<string> = set(
  'vs etc approx est ft fig vol a.m p.m e.g i.e u.s u.k u.n ph.d',
)

export const SUBJECT_PRONOUNS: WordList = new WordList(
  'he she they i we you it who one everyone everybody nobody someone somebody anyone none many some others most both several few all this that these those which half another',
)
/** Pronouns that stand before a verb without and with "-s". */
export const PLURAL_PRONOUNS: WordList = new WordList('i we you they who')
export const SINGULAR_PRONOUNS: WordList = new WordList('he she it')
export const PERSONAL_PRONOUNS: WordList = new WordList('he she it they we i')
export const OBJECT_PRONOUNS: WordList = new WordList('him her them it us me')
/** The indefinite article. */
export const INDEFINITE: WordList = new WordList('a an')
export const ARTICLES: WordList = new WordList('the a an')
export const RELATIVE: WordList = new WordList('who which that whom')
export const POSSESSIVES: WordList = new WordList('his her their its my our your whose')
/** Past forms that describe no noun: behind "No" they make a name of it. */
export const SAID: WordList = new WordList('said told wrote warned vowed insisted')
/** Forms of "have". */
export const HAVE: WordList = new WordList('have has had')
export const BE: WordList = new WordList("be is are was were been being am 's 're 'm ’s ’re ’m")
export const AUXILIARIES: WordList = new WordList(
  `be is are was were been being am has have had having do does did will would can could may might must shall should wo ca
  'll 've 'd 're 'm ’ll ’ve ’d ’re ’m get gets got gotten ought need dare`,
)
export const MODALS: WordList = new WordList(
  "will would can could may might must shall should wo ca 'll ’ll 'd ’d",
)
export const NEGATIONS: WordList = new WordList("not n't n’t never neither nor no hardly")
/** Adverbs inside a verb group. */
export const VERB_ADVERBS: WordList = new WordList(
  `also again then now still just only even already repeatedly recently later previously once always often
  first finally simply flatly quickly publicly privately openly directly reportedly allegedly apparently further
  explicitly implicitly specifically merely immediately initially originally earlier since long ever actually really truly
  falsely correctly rightly wrongly famously jokingly sarcastically bluntly reluctantly strongly fiercely sharply widely
  not n't n’t never to subsequently frequently routinely regularly essentially basically clearly soon nevertheless nonetheless thus`,
)
/** Pasts without an ending that shows it, of verbs that nobody speaks by. */
export const PASTS: WordList = new WordList(
  `made took gave went left came kept held found drew won met led ran began brought spent sent lost got had was were did wrote spoke stood paid
  fell rose grew knew threw broke chose wore drove rode flew sank saw ate hung rang sang sat hid shook froze stole woke`,
)
/** Behind or before a verb of speech, saying when. */
export const TIME: WordList = new WordList(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun today yesterday tomorrow tonight recently
  earlier later afterward afterwards then now again once previously overnight mon. tue. wed. thu. fri. sat. sun.`,
)
/** What stands before a time: "last week". */
export const BEFORE_TIME: WordList = new WordList('last this next late earlier early')
export const TIME_NOUNS: WordList = new WordList(
  'week month year day night morning afternoon evening weekend hour minute moment summer spring fall winter january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec.',
)
export const PREPOSITIONS: WordList = new WordList(
  `in on at during of about after before from via through with by to for over under between among against into upon
  without within amid despite outside inside near toward towards regarding concerning throughout around across like as since until behind`,
)
export const SUBORDINATORS: WordList = new WordList(
  'that if whether because although though while when whenever where whereas unless until since after before as once so than lest how why what',
)
/** No sentence and no headline ends with these, so that a line which does goes on in the next one. */
export const CONTINUED: WordList = new WordList(
  'a an the of to by for from with into than and or but nor that which whose if whether because as his her its their',
)
export const COORDINATORS: WordList = new WordList('and but or nor yet then so plus')
/** The clitic of a possessive; below, with the mark behind plurals ("the voters’"). */
export const POSSESSIVE_S: WordList = new WordList("'s ’s")
export const POSSESSIVE_MARKS: WordList = new WordList("' ’ 's ’s")
export const DASHES: WordList = new WordList('-- --- — – -')
export const WH: WordList = new WordList('what how why whether if who when where which')

/** What a movement calls on one to do, before "the" in its name: "Save the Children". */
export const CALLS_TO: WordList = new WordList('save feed stop')
/** Behind "think": no verb. */
export const TANKS: WordList = new WordList('tank tanks')

/** Nouns for what is believed or feared, before "that". */
export const BELIEFS: WordList = new WordList(
  'speculation talk rumors rumours suspicion suspicions reports concern concerns doubts fears signs expectations hopes allegations belief consensus perception chatter indications',
)
/** Nouns for what may be so, before "is that". */
export const THEORIES: WordList = new WordList(
  'theory hypothesis possibility explanation interpretation assumption suspicion fear concern worry hope expectation',
)
/** Adverbs by which an article passes on what it does not vouch for. */
export const HEARSAY: WordList = new WordList(
  'reportedly allegedly supposedly purportedly rumoredly',
)
/** Words that stand for a group or open its name: "some", "many officials". */
export const QUANTIFIERS: WordList = new WordList(
  'some many most both several few all one this these those another half none others',
)
/** "D-Ohio": a party and a state. */
export const PARTY: RegExp = /^[RDI]-\p{Lu}/u
