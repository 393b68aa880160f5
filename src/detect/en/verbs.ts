/**
 * Verbs that attribute, by what they take.
 *
 * What belongs here: verbs whose subject holds, says, wants or finds what the complement states.
 * A word behind a hyphen must follow the verb ("point-out"). Add the base form only; inflection is
 * in inflect.ts.
 */
import type { VerbGroup } from '../types.js'

export const VERBS: Record<VerbGroup, string> = {
  /** Speech: takes a quotation, a clause with or without "that", or stands behind what was said. */
  say: `say add note write announce claim argue explain state tweet retweet suggest insist deny declare
    acknowledge recall reply respond conclude predict allege confirm report observe remark comment mention
    continue assert contend maintain stress emphasize emphasise underscore reiterate repeat admit concede
    complain joke quip shout yell scream chant cry exclaim whisper mutter murmur boast brag lament bemoan
    opine muse quote testify swear affirm counter retort interject interrupt proclaim pronounce elaborate
    disclose divulge reveal clarify caution speculate theorize estimate forecast foretell project post
    blog message email text caption preach intone echo agree disagree volunteer venture reason hint imply
    imply profess attest assure recount relate narrate bark thunder fume gush rave beam sigh laugh groan crow sneer scoff growl roar boom
    snap cheer plead beg instruct vouch warn read signal conjecture deadpan jeer demur gripe grumble
    confide confess apologize marvel joke rejoin riff drawl chime-in point-out go-on shoot-back fire-back hit-back
    push-back chime-in weigh-in blurt-out sum-up spell-out cry-out call-out insinuate intimate relay publish
    broadcast enthuse exult chuckle advise make-clear make-it-clear`,
  /** Speech to a named hearer: "told reporters that". */
  tell: 'tell remind inform notify convince persuade lecture brief advise reassure promise thank',
  /** Questions. */
  ask: 'ask wonder inquire question query',
  /** Naming: object and predicate are the content. */
  call: `call dub label brand describe portray characterize characterise depict deem paint cast compare liken name
    refer-to nickname tout hail classify consider regard view`,
  /** Judgement of an object. */
  judge: `criticize criticise praise support oppose endorse defend blame accuse condemn denounce dismiss
    reject slam blast attack mock ridicule assail decry deride bash rip rail-against lash-out go-after hammer
    applaud commend congratulate welcome question challenge doubt disavow disown repudiate chide scold rebuke
    fault credit back favor favour embrace champion approve disapprove lambast lambaste excoriate savage berate
    pillory skewer trash tear-into take-issue take-aim lash hit-out shrug-off brush-off downplay
    play-down cite invoke highlight reference address discuss talk-about speak-about speak-of talk-up allude-to
    point-to touch-on focus-on side-with agree-with disagree-with believe-in object-to refute rebut dispute contest
    admire respect resent hate love dislike prefer trust distrust despise loathe fear regret honor honour
    apologize-for joke-about brag-about boast-about boast-of complain-about worry-about care-about warn-of warn-about
    warn-against caution-against outline lay-out detail raise voice express convey articulate air deliver issue
    pressure lobby push-for press-for campaign-for vote-for vote-against nominate ratify veto protest
    charge condone excuse justify laud extol glorify celebrate thank salute`,
  /** Calls to act. */
  urge: `urge call-for call-on demand recommend propose request order encourage implore beseech exhort advocate
    require appeal counsel direct command ask-for seek pray-for push press`,
  /** Intention and will. */
  intend: `want hope plan seek refuse decline vow pledge promise threaten offer intend wish aim expect desire
    long yearn agree decide opt resolve choose aspire dream plot prepare consider contemplate commit volunteer need
    hesitate dare`,
  /** Mental states. */
  think: `think believe feel know fear worry assume suspect realize realise understand doubt guess reckon figure suppose
    imagine learn hear remember forget recognize recognise see sense hold judge trust appreciate anticipate
    foresee hope wish conclude determine discover notice gather accept assess calculate surmise dream presume bet`,
  /** What documents, polls and pictures do. */
  show: `show find indicate demonstrate prove illustrate document confirm expose detail list
    suggest state establish rule determine reflect record cover`,
  /** Appearances: the subject is part of the content and nobody is named. */
  seem: 'seem appear',
}

/** Verbs whose nouns look alike ("claims", "reports"): they need a subject and a complement. */
export const NOUN_LIKE: ReadonlySet<string> = new Set(
  `claims claim reports report notes note states state comments comment posts post tweets tweet texts text messages message
  emails email projects project estimates estimate forecasts forecast questions question plans plan offers offer
  hopes hope fears fear views view praise support blame attack attacks challenge challenges doubt doubts name names
  calls call demands demand request requests orders order brand label cast paint list lists rule rules show shows find finds
  record records cover covers promise promises vow pledge judge judges charge charges voice issue issues address addresses
  protest protests vote cheer cheers chant chants cry cries echo echoes laugh sigh mention mentions quote quotes remark remarks
  reason reasons signal signals hint hints warning feeling meaning reading saying suspect suspects document documents detail details
  aim aims appeal appeals bet bets dream dreams guess pressure counsel command press push trust favor back love hate respect
  worry concern concerns regret salute target read`.split(/\s+/),
)
