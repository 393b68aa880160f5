/**
 * Roles by which an article speaks of people.
 *
 * `SHORT` are titles as they stand before names, with the role that each stands for. `WIDER` gives for
 * a role the words that an article may use for it later ("Sen. Smith", then "the lawmaker").
 * `DELEGATES` speak for somebody; `UNNAMED` are plural nouns whose people keep their names back;
 * `OFFICES` are held by one person at a time, so that "the governor of …" is nobody nameless.
 * `EPITHETS` describe anybody, whatever else he is; `PARTISANS` say of a lawmaker to which party he belongs.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const SHORT: Readonly<Record<string, string>> = {
  sen: 'senator',
  rep: 'representative',
  gov: 'governor',
  gen: 'general',
  col: 'colonel',
  capt: 'captain',
  lt: 'lieutenant',
  sgt: 'sergeant',
  adm: 'admiral',
  maj: 'major',
  dr: 'doctor',
  prof: 'professor',
  rev: 'reverend',
  pres: 'president',
  sec: 'secretary',
  amb: 'ambassador',
  con: 'constable',
  pc: 'constable',
  det: 'detective',
  insp: 'inspector',
  supt: 'superintendent',
  cllr: 'councillor',
}

export const WIDER: Readonly<Record<string, ReadonlySet<string>>> = {
  lawmaker: set(
    'senator representative congressman congresswoman legislator speaker leader whip delegate parliamentarian',
  ),
  congressman: set('representative'),
  congresswoman: set('representative'),
  politician: set(
    'senator representative governor mayor president minister prime-minister congressman congresswoman candidate nominee premier chancellor',
  ),
  candidate: set('nominee contender hopeful frontrunner front-runner challenger incumbent'),
  nominee: set('candidate'),
  contender: set('candidate nominee'),
  hopeful: set('candidate'),
  official: set(
    'coordinator secretary undersecretary minister prime-minister director administrator commissioner spokesman spokeswoman spokesperson adviser advisor ambassador envoy chief governor mayor general admiral attorney inspector secretary-general',
  ),
  minister: set('prime-minister'),
  diplomat: set('ambassador envoy secretary minister spokesman spokeswoman spokesperson'),
  envoy: set('ambassador'),
  spokesperson: set('spokesman spokeswoman secretary'),
  spokesman: set('spokesperson secretary'),
  spokeswoman: set('spokesperson secretary'),
  businessman: set('billionaire mogul magnate tycoon executive investor developer ceo'),
  billionaire: set('businessman mogul magnate tycoon investor'),
  mogul: set('businessman billionaire'),
  executive: set('ceo chairman chairwoman president'),
  scholar: set('professor historian economist'),
  academic: set('professor historian'),
  scientist: set('professor researcher physicist biologist chemist'),
  researcher: set('scientist professor'),
  expert: set('professor analyst'),
  lawyer: set('attorney solicitor barrister advocate'),
  attorney: set('lawyer'),
  pontiff: set('pope'),
  physician: set('doctor surgeon neurosurgeon'),
  coach: set('manager'),
  chief: set(
    'head secretary-general director-general director commissioner chair chairman chairwoman',
  ),
  head: set('chief director secretary-general director-general'),
  boss: set('manager coach executive ceo'),
  officer: set(
    'sergeant captain colonel lieutenant general admiral constable detective inspector superintendent trooper deputy patrolman',
  ),
  detective: set('inspector superintendent constable'),
  prosecutor: set('district-attorney'),
  'head-of-state': set('president king queen emperor emir sultan'),
  'head-of-government': set('prime-minister chancellor premier'),
  critic: set('reviewer'),
  author: set('novelist writer biographer poet'),
  writer: set('novelist author poet playwright'),
  barrister: set('lawyer'),
}

export const DELEGATES: ReadonlySet<string> = set(
  'spokesman spokeswoman spokesperson spokesmen representative lawyer attorney coordinator ambassador envoy manager',
)

export const UNNAMED: ReadonlySet<string> = set(
  'officials sources aides insiders people diplomats advisers advisors operatives staffers strategists associates employees lawmakers executives friends',
)

export const OFFICES: ReadonlySet<string> = set(
  'president vice-president premier chancellor minister governor mayor pope pontiff archbishop king queen prince princess monarch emperor sultan emir chairman chairwoman ceo cfo secretary undersecretary treasurer comptroller administrator commissioner superintendent ombudsman speaker secretary-general ayatollah',
)

export const EPITHETS: ReadonlySet<string> = set(
  'billionaire millionaire veteran father mother grandfather grandmother widow widower tycoon mogul magnate native graduate septuagenarian octogenarian incumbent newcomer favourite favorite',
)

export const PARTISANS: ReadonlySet<string> = set(
  'republican democrat conservative liberal progressive libertarian socialist independent',
)
