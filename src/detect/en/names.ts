/**
 * What surrounds names. `HONORIFICS` stand before a person's name and are left out of it; `NOT_NAMES`
 * are words that are capitalised where a sentence starts; `FEMALE` and `MALE` are common first names,
 * for "he" and "she".
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const HONORIFICS: ReadonlySet<string> = set(`
  mr mrs ms miss dr prof professor sir lord lady president vice-president vice premier chancellor minister secretary sen senator senators rep reps representative
  congressman congresswoman gov governor mayor gen general lt col colonel capt captain maj major sgt adm admiral judge justice rev reverend
  pope cardinal archbishop bishop king queen prince princess ambassador attorney director chairman chairwoman chair chief speaker spokesman spokeswoman spokesperson
  strategist pollster analyst host moderator republican republicans democrat democrats democratic gop former fbi cia nsa dnc rnc senate house press deputy
  defense state foreign majority minority leader whip coordinator adviser advisor aide manager campaign fed treasury us u.s presidential presumptive nominee candidate
  ayatollah sheikh sheik imam emir sultan sultana shah rabbi pastor
  director-general secretary-general governor-general commander-in-chief
  pres supt det insp inspector constable sergeant lieutenant commander marshal brigadier commodore dean provost
  ceo executive officer reporter correspondent editor author comedian actor actress singer coach
  texas florida ohio vermont virginia arizona california massachusetts georgia kentucky iowa indiana wisconsin michigan illinois louisiana maryland minnesota`)
export const NOT_NAMES: ReadonlySet<string> = set(`
  the a an this that these those it its he she they we i you his her their our my your who what when where why how which if but and or so yet for in on at by
  of to from with as after before while although though because since until unless during according meanwhile however still now then there here not no yes
  also even just only some many most all both several few one two three four five six seven eight nine ten more another other others each every such
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  asked speaking is are was were do does did has have had will would can could should may might must let under over about between among amid despite instead
  whether either neither unless nor like than via per toward towards throughout beyond without within behind below above beside besides inside outside near past except regarding
  acting interim last next earlier later today yesterday tomorrow once first second third well oh ok please thank thanks`)
export const FEMALE: ReadonlySet<string> = set(
  'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret sandra kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna ruth brenda pamela nicole katherine samantha christine helen debra rachel carolyn janet maria heather diane olivia julie joyce victoria christina lauren joan evelyn judith andrea hannah cheryl megan jacqueline martha gloria teresa ann anne sara janice alice kathryn hillary chelsea ivanka melania angela theresa marine carly huma loretta nikki condoleezza tammy claire kirsten dianne susan phyllis megyn marie sophie isabelle giulia francesca lucia elena natalia svetlana olga irina tatiana fatima aisha amina leila layla maryam keiko yuki priya indira sonia rosa ingrid astrid greta hanna ursula silvia beatriz sofia camila valentina zeynep nadia yasmin amal malala mette annalena giorgia kaja',
)
export const MALE: ReadonlySet<string> = set(
  'james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith roger austin sean gerald carl harold dylan arthur lawrence bryan billy bruce gabriel joe logan albert willie alan bernie ted marco jeb barack vladimir mike chris rand ben bill rudy newt mitt harry jim tim tom bob rick corey vladimir pierre jacques hans karl klaus jürgen luigi mario giovanni antonio carlos juan pedro luis miguel jorge ivan sergei dmitry dmitri mikhail alexei boris yuri igor mohammed muhammad mohamed ahmed ali hassan omar abdul ibrahim mustafa recep hiroshi kenji takeshi raj narendra emmanuel olaf volodymyr viktor andrzej stefan lars erik bjorn jens sven pablo diego fernando joão paulo',
)
