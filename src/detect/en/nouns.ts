/**
 * Nouns for who or what can hold, say or show something. Singular forms; the plural is understood.
 *
 * What belongs here: heads of noun phrases that stand as sources in the news. `PEOPLE` are persons by
 * their office, role or relation; `GROUPS` act and speak as one; `DOCUMENTS` and `DATA` say what was
 * written or measured; `OUTLETS` publish; `OCCASIONS` are where things are said.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const PEOPLE: ReadonlySet<string> = set(`
  person people locals counsel man men woman women child children boy girl guy lady gentleman folk citizen resident native
  president vice-president president-elect governor-elect mayor-elect premier chancellor minister secretary undersecretary senator congressman congresswoman congressmen representative
  governor mayor lawmaker councilman councilwoman councilmember councillor councilor alderman alderwoman convener forecaster legislator politician delegate superdelegate ambassador diplomat envoy attorney lawyer judge justice
  prosecutor sheriff officer official aide adviser advisor staffer operative strategist consultant pollster analyst expert
  spokesman spokeswoman spokesperson spokesmen press-secretary manager director chairman chairwoman chair chief head leader boss executive
  ceo founder owner investor donor fundraiser lobbyist activist organizer organiser volunteer supporter backer surrogate ally opponent rival
  critic skeptic sceptic detractor candidate nominee contender hopeful frontrunner front-runner incumbent challenger
  republican democrat conservative liberal progressive moderate independent libertarian socialist evangelical voter elector
  caucusgoer respondent participant attendee protester protestor demonstrator marcher heckler crowd audience
  reporter journalist correspondent columnist editor writer author blogger commentator pundit anchor host moderator interviewer
  producer publisher historian scholar professor scientist researcher economist sociologist psychologist philosopher teacher student
  doctor physician nurse surgeon neurosurgeon patient soldier veteran general admiral colonel captain commander sergeant marine
  farmer worker employee businessman businesswoman businessmen entrepreneur developer mogul billionaire millionaire magnate tycoon
  pastor priest bishop pope cardinal imam rabbi minister believer christian muslim jew catholic
  father mother parent son daughter brother sister wife husband widow friend colleague neighbor neighbour cousin uncle aunt grandmother grandfather
  administrator commissioner superintendent treasurer comptroller inspector cofounder co-founder parliamentarian whistleblower
  survivor victim witness suspect defendant plaintiff inmate immigrant migrant refugee fan follower viewer reader observer
  commodore brigadier lieutenant marshal combatant fighter militant rebel insurgent gunman gunmen negotiator mediator peacekeeper commander-in-chief
  associate fellow mate loyalist delegate prosecutor executive defender proponent opponent aide-de-camp intellectual celebrity minister insider outsider source member colleague participant partner customer taxpayer homeowner coach player athlete actor actress singer comedian artist
  filmmaker director star celebrity passenger motorist villager shopper campaigner onlooker duo couple trio pair majority minority half plurality few many some others texan californian new-yorker floridian
  detective paramedic medic cop constable cleric academic mechanic monk nun chef pilot relative trustee detainee retiree evacuee appointee interviewee
  tenant bystander accountant assistant applicant claimant client dissident agent teen teenager adult youth hostage spouse guest heir
  mp mps mep meps msp msps cfo coo cto peer baroness lord
  enemy foe counterpart predecessor successor deputy niece nephew girlfriend boyfriend fiance roommate classmate landlord mentor tutor stepfather stepmother grandson granddaughter ex-wife ex-husband 
  teammate striker midfielder winger goalkeeper quarterback pitcher batsman boxer golfer swimmer sprinter cyclist jockey referee umpire skipper
  clerk registrar rector vicar bailiff publicist intern apprentice
  laureate firefighter headteacher headmaster headmistress bookkeeper shopkeeper caretaker lecturer paramedic councilmember landlady physio vet barrister youngster commuter waiter carpenter painter recruiter presenter promoter newscaster podcaster speechwriter screenwriter songwriter hunter
  latino latina hispanic saudi mexican canadian cuban israeli iraqi pakistani millennial
  american european russian briton german korean chinese speaker whip leader king queen prince princess`)

export const GROUPS: ReadonlySet<string> = set(`
  government gov't gov’t govt administration congress senate house parliament court tribunal jury prosecution defense defence white-house pentagon kremlin ministry department
  agency airport bureau office commission committee subcommittee council board panel authority police force army military navy
  campaign team camp staff party gop committee cabinet legislature assembly judiciary presidency secretariat faculty wing caucus coalition alliance movement gang group organization organisation
  association union federation foundation endowment institute institution center centre think-tank company firm giant corporation business
  bank industry startup network university college school church community public electorate nation country state city town county village borough township municipality
  establishment leadership opposition regime embassy delegation publication paper newspaper magazine outlet station pac super-pac super committee media press
  airline carrier hospital clinic mosque parish vatican club league squad brigade militia junta watchdog regulator ombudsman charity nonprofit non-profit ngo
  laboratory lab observatory museum brewery refinery plant mill factory automaker carmaker chipmaker drugmaker planemaker retailer casino hotel store restaurant shop farm
  trust start-up manufacturer supplier contractor operator utility lender insurer broker exchange studio broadcaster subsidiary consortium conglomerate
  inquiry inquest management service sector maker body monitor crew chamber mission
  site website blog crowd audience side duo family fund society`)

/** Bodies whose name goes on with the fields that they work in: "Ministry of Trade and Industry". */
export const BODIES: ReadonlySet<string> = set(
  'department ministry organisation organization office centre centers centres center committee commission directorate secretariat society association institute institutes',
)

export const DOCUMENTS: ReadonlySet<string> = set(`
  report document memo letter guideline guidance protocol charter accord pact manual email e-mail statement release filing lawsuit complaint brief indictment affidavit ruling opinion order
  bill law legislation act resolution amendment constitution treaty deal agreement plan proposal platform rule regulation provision
  book article story editorial column op-ed essay post tweet message text ad advertisement commercial spot video clip image photo picture footage
  imagery transcript recording tape note sign banner headline caption description page web-site website list chart map speech remark
  account record file copy excerpt draft testimony song poem profile dissertation thesis screenplay biography memoir cable dispatch communique communiqué bulletin minutes leaflet manifesto pamphlet petition advisory summary readout dossier notice submission request handbook prospectus suit preprint disclosures paper proclamation decree directive verdict warrant subpoena summons docket logs docs catalogue catalog brochure booklet newsletter guidebook contract obituary poster placard plaque billboard graffiti flyer blueprint roadmap audio`)

export const DATA: ReadonlySet<string> = set(
  'poll polling survey study analysis data figure statistic number result finding research evidence check inspection census index model estimate forecast projection average exit-poll history review investigation audit assessment test trial experiment numbers tally yardstick gauge barometer tracker benchmark ranking simulation calculation tabulation snapshot tool dashboard database registry radar telemetry',
)

export const OUTLETS: ReadonlySet<string> = set(
  'times post journal news cnn abc nbc cbs msnbc npr bbc pbs c-span reuters ap afp upi yonhap kyodo xinhua tass interfax nikkei asahi yomiuri mainichi jazeera haaretz axios caixin ria novosti interfax-ukraine ukrinform unian suspilne pravda meduza mediazona kommersant izvestia vedomosti kcna anadolu tasnim fars irna isna mehr wafa sana dpa ansa efe belga antara bernama arabiya mayadeen manar masirah maariv ynet hurriyet cctv cgtn nhk ytn kbs zdf bfmtv franceinfo spiegel bild monde figaro bloomberg politico breitbart buzzfeed huffpost guardian newsweek telegraph tribune herald gazette chronicle globe magazine newspaper paper tabloid broadsheet outlet network press network channel daily observer examiner independent economist atlantic yorker television tv radio',
)

/** Nouns for what somebody says or holds, before "that". */
export const STATEMENTS: ReadonlySet<string> = set(`
  claim assertion allegation accusation contention statement declaration announcement admission acknowledgment acknowledgement confession
  suggestion insistence argument complaint warning prediction promise pledge vow assurance threat denial confirmation revelation
  disclosure boast charge remark comment observation conclusion finding assessment belief view opinion fear concern worry hope
  conviction suspicion theory forecast testimony report finding determination
  case point message answer estimate projection`)
/** Nouns for judgements and demands, before "of" or "for". */
export const JUDGEMENTS: ReadonlySet<string> = set(
  'criticism praise condemnation denunciation defense defence endorsement rejection dismissal call demand assessment description characterization',
)

/** Nouns for what is called out, before "of" and a quotation. */
export const CRIES: ReadonlySet<string> = new Set([
  'chant',
  'cry',
  'shout',
  'call',
  'yell',
  'chorus',
])

const SUFFIX = /(?:[^t]er|tor|ist|ian|crat|eer|man|men|woman|women)s?$/
const NOT_PEOPLE: ReadonlySet<string> = set(
  'number order matter power paper letter chapter center centre border water winter summer october november december september weather corner counter factor sector motor member-ship dinner banner answer offer banter career clutter cover gender manner river tower trigger server computer hammer trailer container folder printer shoulder ladder murder disorder encounter disaster register filter helicopter burger cancer liver fever ulcer laser over under whether another either rather ever never however whenever wherever forever after earlier further neither together later former latter reactor tractor generator lander orbiter booster thruster tanker freighter destroyer cruiser bomber bunker boiler cooler heater freezer cooker trawler router scanner printer adapter charger transformer monitor processor indicator elevator detector vector ventilator list shortlist checklist playlist mist wrist twist gist fist beer deer human her whoever whatever whomever whatsoever altogether per barrier reminder merger layer prayer header browser finger silver flower danger anger wonder cheer tier swagger takeover transfer soccer rubber leather thriller waiver frontier sticker median exist insist assist persist resist consist consider reconsider deliver remember discover uncover recover prefer refer differ confer suffer gather wander linger render steer empower outnumber higher lower longer shorter easier harder larger smaller bigger older younger stronger weaker closer broader deeper wider tougher cheaper safer fewer sooner slower proper upper eager clever sober sheer',
)

/** The singular of a noun, by its ending. */
export function singular(lower: string): string {
  if (lower[lower.length - 1] !== 's') return lower
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  if (lower.endsWith('sses') || lower.endsWith('ches') || lower.endsWith('shes'))
    return lower.slice(0, -2)
  return lower.endsWith('ss') ? lower : lower.slice(0, -1)
}

export const PERSON: number = 1 << 0
export const GROUP: number = 1 << 1
export const DOCUMENT: number = 1 << 2
export const DATASET: number = 1 << 3
export const OUTLET: number = 1 << 4

/** The bits of the nouns on the lists. */
const listed = new Map<string, number>()
for (const [bit, nouns] of [
  [PERSON, PEOPLE],
  [GROUP, GROUPS],
  [DOCUMENT, DOCUMENTS],
  [DATASET, DATA],
  [OUTLET, OUTLETS],
] as const)
  for (const noun of nouns) listed.set(noun, (listed.get(noun) ?? 0) | bit)

/** What a word may stand for as a noun, in the singular or plural and behind a hyphen. */
export function classesOf(lower: string): number {
  const one = singular(lower)
  const hyphen = lower.lastIndexOf('-')
  let bits = listed.get(lower) ?? 0
  if (one !== lower) bits |= listed.get(one) ?? 0
  if (hyphen >= 0) bits |= listed.get(lower.slice(hyphen + 1)) ?? 0
  // "insurer" has the ending of people, and is a body.
  if ((bits & (PERSON | GROUP)) === 0 && endsAsPerson(lower) && !NOT_PEOPLE.has(one)) bits |= PERSON
  return bits
}

/** Most words are told by their last letter. */
function endsAsPerson(lower: string): boolean {
  const last = lower[lower.length - 1]
  return (last === 'r' || last === 'n' || last === 't' || last === 's') && SUFFIX.test(lower)
}

/** The same of a lexeme, which knows it. */
export function nounsOf(lexeme: { readonly nouns: number }): number {
  return lexeme.nouns
}

export const isPerson = (lower: string): boolean => (classesOf(lower) & PERSON) > 0
export const isGroup = (lower: string): boolean => (classesOf(lower) & GROUP) > 0
export const isDocument = (lower: string): boolean => (classesOf(lower) & DOCUMENT) > 0
export const isData = (lower: string): boolean => (classesOf(lower) & DATASET) > 0
export const isOutlet = (lower: string): boolean => (classesOf(lower) & OUTLET) > 0
