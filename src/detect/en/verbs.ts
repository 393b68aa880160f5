/**
 * Verbs that attribute, by what they take.
 *
 * What belongs here: verbs whose subject holds, says, wants or finds what the complement states. A
 * word behind a hyphen must follow the verb ("point-out"). Base forms only; inflection is in
 * inflect.ts. Verbs that mostly tell what somebody does ("raise", "deliver") do not belong here.
 */
import type { VerbGroup } from '../types.js'
import { WordList } from '../words/word-lists.js'

export const VERBS: Record<VerbGroup, string> = {
  /** Speech: takes a quotation, a clause with or without "that", or stands behind what was said. */
  say: `say rule add note write announce claim argue explain state tweet retweet suggest insist deny declare
    acknowledge recall reply respond conclude predict allege confirm report observe remark comment mention
    assert contend stress emphasize emphasise underscore reaffirm reiterate repeat admit concede
    complain joke quip boast brag lament bemoan opine muse quote testify proclaim elaborate
    disclose divulge reveal clarify speculate theorize estimate forecast foretell post echo agree disagree
    attest assure recount vouch warn signal confide confess remark point-out chime-in push-back
    rumor rumour insinuate intimate make-clear make-it-clear let-it-be-known put-it hint imply shout yell chant plead caution volunteer maintain swear protest aver concur posit postulate prophesy`,
  /** Speech only beside a quotation; elsewhere they mean other things. */
  utter: `continue begin read go-on shoot-back fire-back hit-back counter retort interject interrupt pronounce
    scream cry exclaim whisper mutter murmur project blog message email text caption preach intone venture reason
    profess relate narrate bark thunder fume gush rave beam sigh laugh groan crow sneer scoff growl roar boom
    snap cheer beg snipe vent grouse surmise instruct conjecture deadpan jeer demur gripe grumble apologize marvel rejoin riff drawl weigh-in
    blurt bellow chirp fret gasp hiss holler howl moan mumble rant reminisce shriek snarl sob stammer stutter wail whine yelp
    blurt-out sum-up spell-out cry-out call-out relay publish broadcast enthuse exult chuckle advise affirm
    ask answer think wonder call remember ponder sing hear offer recite implore urge counsel vow pledge promise
    start finish open close end blast thank praise mock tease chide scold lecture charge threaten note conclude`,
  /** Speech to a named hearer: "told reporters that". */
  tell: 'tell reassure remind inform notify promise assure warn',
  /** Questions. */
  ask: 'ask wonder question press quiz',
  /** Naming: object and predicate are the content. */
  call: `call dub label define describe portray characterize characterise depict paint liken
    refer-to tout hail put compare identify brand attribute ascribe deem pronounce herald regard view cast rank introduce link nickname`,
  /** Judgement of an object. */
  judge: `criticize criticise praise endorse defend blame accuse condemn denounce dismiss oppose support
    reject slam blast attack mock ridicule assail decry deride bash rip rail-against lash-out go-after
    applaud commend congratulate challenge disavow disown repudiate chide scold rebuke
    excoriate berate belittle pillory skewer trash take-issue take-aim shrug-off brush-off brush-aside cast-doubt-on downplay
    play-down cite invoke highlight reference discuss talk-about speak-about speak-of talk-up allude-to
    point-to rule-out touch-on side-with agree-with disagree-with believe-in object-to refute rebut dispute
    resent prefer distrust regret apologize-for joke-about brag-about boast-about boast-of complain-about
    worry-about care-about warn-of warn-about warn-against caution-against outline lay-out voice express
    articulate fault raise-concerns raise-doubts raise-questions raise-the-possibility raise-the-prospect float-the-idea float-the-possibility push-for press-for condone extol lambast lambaste lash question tout hammer welcome reiterate
    propose flag laud belittle disparage castigate chastise knock credit speak-out-against speak-out-for speak-out-about
    double-down-on walk-back savage thank`,
  /** Calls to act. */
  urge: 'urge advise instruct call-for call-on demand recommend propose request order encourage implore beseech exhort ask-for seek appeal-for plead-for command admonish beg',
  /** Intention and will. */
  intend: 'want hope plan refuse decline vow pledge promise threaten offer intend wish aim expect',
  /** Mental states. */
  think: `think believe fear worry suspect realize realise doubt hope wish conclude see recognize recognise anticipate
    foresee`,
  /** Knowledge: with a clause only. */
  know: `know bet accept assume feel guess reckon figure suppose imagine learn hear remember understand sense notice gather assess
    determine discover acknowledge maintain reason warn appreciate forget hold see calculate deduce infer presume wager verify hypothesize`,
  /** What documents, polls and pictures do. */
  show: 'show purport find indicate demonstrate prove illustrate document suggest state confirm expose reveal list',
  /** Appearances: the subject is part of the content and nobody is named. */
  seem: 'seem appear',
}
/** Adjectives for how somebody holds what the clause behind them states: "is confident that". */
export const CONVICTIONS: string =
  'convinced unconvinced confident adamant certain sure hopeful optimistic pessimistic concerned afraid fearful skeptical sceptical doubtful aware mindful'
/** What is always said to somebody who has spoken, also without quotation marks. */
export const RETORTS: ReadonlySet<string> = new Set(
  'counter retort rejoin interject enthuse gush fume marvel scoff demur'.split(' '),
)
/** Verbs whose nouns look alike ("claims", "reports"): they need a subject and a complement. */
export const NOUN_LIKE: WordList =
  new WordList(`claims claim reports report notes note states state comments comment posts post tweets tweet texts text messages message
  emails email projects project estimates estimate forecasts forecast questions question plans plan offers offer
  hopes hope fears fear views view praise support blame attack attacks challenge challenges doubt doubts name names
  calls call demands demand request requests orders order brand label cast paint list lists rule rules show shows find finds
  record records cover covers promise promises vow pledge judge judges charge charges voice issue issues address addresses
  protest protests vote voices worries fault faults cheer cheers chant chants cry cries echo echoes laugh sigh mention mentions quote quotes remark remarks
  credit credits thanks reason reasons signal signals hint hints warning feeling meaning reading saying suspect suspects document documents detail details
  aim aims appeal appeals bet bets dream dreams guess pressure counsel command press push trust favor back love hate respect
  recall recalls worry concern concerns rumor rumors rumour rumours ridicule rebuke rebukes regret salute target read flag flags attribute attributes figure figures notice notices sense senses
  retort retorts counter counters volunteer volunteers credit credits link links`)
