/**
 * What surrounds names. `HONORIFICS` stand before a person's name and are left out of it; `NOT_NAMES`
 * are words that are capitalised where a sentence starts; `FEMALE` and `MALE` are common first names,
 * for "he" and "she".
 */
import { WordList } from '../words/word-lists.js'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const HONORIFICS: ReadonlySet<string> = set(`
  mr mrs ms miss dr pm fm prof professor sir dame baroness lord lady president vice-president vice premier chancellor minister secretary sen senator senators rep reps representative
  congressman congresswoman gov governor mayor gen general lt col colonel capt captain maj major sgt adm admiral judge justice rev reverend
  pope cardinal archbishop bishop king queen prince princess ambassador attorney director chairman chairwoman chair chief speaker spokesman spokeswoman spokesperson
  strategist pollster analyst host moderator republican republicans democrat democrats democratic gop former fbi cia nsa dnc rnc senate house press deputy
  defense state foreign majority minority leader whip coordinator adviser advisor aide manager campaign fed treasury us u.s presidential presumptive nominee candidate
  ayatollah sheikh sheik imam emir sultan sultana shah rabbi pastor
  director-general secretary-general governor-general commander-in-chief
  pres supt det insp inspector constable pc sergeant lieutenant commander marshal brigadier commodore dean provost
  cllr ceo executive officer reporter correspondent editor author comedian actor actress singer coach
  texas florida ohio vermont virginia arizona california massachusetts georgia kentucky iowa indiana wisconsin michigan illinois louisiana maryland minnesota`)
export const NOT_NAMES: ReadonlySet<string> = set(`
  the a an this that these those it its he she they we i you his her their our my your who what when where why how which if but and or so yet for in on at by
  of to from with as after before while although though because since until unless during according meanwhile however still now then there here not no no. yes
  also even just only some many most all both several few one two three four five six seven eight nine ten more another other others each every such
  mon tue tues wed thu thurs fri feb apr jul aug sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  asked speaking given is are was were do does did has have had will would can could should may might must let under over about between among amid despite instead
  whether either neither unless nor like than via per toward towards throughout beyond without within behind below above beside besides inside outside near past except regarding
  acting interim last next earlier later today yesterday tomorrow once first second third well oh ok please thank thanks`)
/** Common words that are first names, too: they need a family name behind them. */
export const GIVEN_WORDS: WordList = new WordList('will per may april june august')
export const FEMALE: ReadonlySet<string> = set(
  `karoline pam penny priti suella yvette bridget ayelet golda kemi sanae akiko naoko anjali benazir tulsi susie liz mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret sandra kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca laura sharon cynthia kathleen amy angela shirley anna ruth brenda pamela nicole katherine samantha christine helen debra rachel carolyn janet maria heather diane olivia julie joyce victoria christina lauren joan evelyn judith andrea hannah cheryl megan jacqueline martha gloria teresa ann anne sara janice alice kathryn hillary chelsea ivanka melania angela theresa marine carly huma loretta nikki condoleezza tammy claire kirsten dianne susan phyllis megyn marie sophie isabelle giulia francesca lucia elena natalia svetlana olga irina tatiana fatima aisha amina leila layla maryam keiko yuki priya indira sonia rosa ingrid astrid greta hanna ursula silvia beatriz sofia camila valentina zeynep nadia yasmin amal malala mette annalena giorgia kaja
  dorothy betty joanne joanna jane jill jenny jennie kate katie kathy catherine kristen kristin kristina caroline charlotte chloe claudia
  colleen connie debbie denise doris edith eileen elaine eleanor elisabeth ellen ellie elsa emma erin esther eva eve fiona frances gail
  geraldine gina gwen heidi hilary imogen irene isabel isabella jeanne juanita judy kayla keisha kirsty kristi latoya leah lillian lois
  lorraine louise lucy lydia mabel marcia margot marian marianne marilyn marjorie martina maureen mavis mildred mia miriam molly monica nadine
  naomi natalie natasha nina nora norma paula pauline penelope phoebe philippa rhonda rosemary roxanne sabrina sadie sally samira sheila
  shelley siobhan sonya stacey suzanne sylvia tanya tara theodora tina toni tracey valerie vanessa vera veronica vicky vivian wanda wendy
  whitney yolanda yvonne zoe zara aoife niamh sinead ciara agnes agnieszka aleksandra alejandra alicia amélie anastasia anita anja anke antje
  antonia astri ayesha aylin beatrice bianca birgit birgitta brigitte bronwyn carla carmen carolina cecilia céline chantal chiara clara
  clarissa cristina daniela daria delphine ebba ekaterina elisa eliza elodie emine emilie erika esra federica fernanda florencia francoise
  françoise frida gabriela gabriella galina gerda giovanna graciela gudrun guadalupe gunilla habiba halima hatice heike helena helga hélène
  henrietta hiba hilde ilse inés inga inge ioana irena irma isabelita jana joana jolanda josefina julia juliana julieta karin karina karla
  katarina katharina katja khadija kirsti kristine lara larisa leticia liliana linnea luisa luciana ludmila lyudmila magdalena mariam mariana
  marina marlene marta mathilde mei michaela mireille mona monika nadezhda nasrin natacha nathalie nele nour oksana olena paola patrícia
  pernille petra rachida raquel razia renata ritu rita rocío romina rukhsana ruxandra sabine sakura salma sandrine saskia shabana shakira
  shirin sigrid solveig soledad sunita susana susanne svenja swati sylvie tamara tereza teresita theresia tove tuuli ulrike uschi vesna
  viktoria virginie vivienne wangari wilhelmina xiomara yana yara yasmine yelena yulia zainab zofia ximena zuzana grace rose mercy`,
)
export const MALE: ReadonlySet<string> = set(
  `ron ray stan norm vern rod dale clint pete umar rahul rishi keir andriy yair itamar bezalel yoav gideon sergey oleg james robert john michael david william richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis jerry tyler aaron jose adam nathan henry douglas zachary peter kyle ethan walter noah jeremy christian keith roger austin sean gerald carl harold dylan arthur lawrence bryan billy bruce gabriel joe logan albert willie alan bernie ted marco jeb barack vladimir mike chris rand ben bill rudy newt mitt harry jim tim tom bob rick corey vladimir pierre jacques hans karl klaus jürgen luigi mario giovanni antonio carlos juan pedro luis miguel jorge ivan sergei dmitry dmitri mikhail alexei boris yuri igor mohammed muhammad mohamed ahmed ali hassan omar abdul ibrahim mustafa recep hiroshi kenji takeshi raj narendra emmanuel olaf volodymyr viktor andrzej stefan lars erik bjorn jens sven pablo diego fernando joão paulo
  adrian aidan alec alistair alvin amir andre andré andy archie arnold arturo barry bert bobby brad bradley brendan brent brett bruno byron
  calvin cecil chester clarence clifford clive clyde colin connor conor damian damien dan danny darren darryl dave declan derek derrick dominic
  donovan doug duncan dustin dwayne earl eddie edgar edmund edwin elijah elliot elliott emil ernest eugene evan felix finn fred freddie
  frederick gavin geoff geoffrey gerard gerry gilbert glenn graeme greg hamish hector herbert herman howie hugh hugo ian isaac ismail jake
  jamal jared jarrod jay jed jeff jesse jimmy joel joey johnny jon jonas josef josh julian ken kenny kurt leon leroy liam louis lucas luke
  malcolm marcus marvin matt melvin miles neil nick nigel oscar otto owen percy phil philip phillip preston randall randy reginald rex rodney
  ronnie rory roy rupert sammy seamus seth shane sidney steve terence terrence theo theodore tobias toby todd tommy tony travis trevor troy
  tyrone victor vince vivek wilbur zach ahmad akira alberto alejandro aleksandr alessandro alfonso alfredo álvaro amit anders andreas andrei
  andrés anton armando arne arvind ashraf atsushi axel bashar bassam benedikt bernard bernhard björn bogdan boyan cesar césar christoph
  christophe claudio claus cristian damir daisuke dario davide denis didier dieter dietrich dimitri dragan edoardo eduardo einar emanuele
  enrique ernesto esteban étienne fabian fabio faisal farid farouk federico felipe fidel filippo florian francesco francisco franck franz
  friedrich fritz gabor georg georges gerhard gianluca giorgio giuseppe goran guido guillaume guillermo günter gustavo hakan hamid hamza harald
  harun haruki hasan heinz helmut henrik hossein hubert ignacio ilya imran ismael ivo jaime jakob jakub jan jarosław javier jeroen jesús
  joachim joaquín johan johannes jorg jörg josip jukka julio jürg kamal karim kazuo kemal khaled khalid kofi kwame lamine laurent leonardo
  leopoldo lorenzo luca luciano ludovic mahmoud maksim manfred manuel marat marcel marcelo marcin marek mariano markus massimo mathieu mats
  matteo matthias mauricio mauro maxim mehdi mehmet michele milan milos mohamad moritz moussa murat nabil nasser nikolai nikolaos nils omer
  orhan osman pascal patrice paolo patrik pavel pekka per petr petter philippe pierluigi pietro piotr rafael rainer rajesh rajiv ramón raúl
  reinhard renato ricardo roberto rodrigo roman ruben rubén sadiq saeed salim salman sanjay santiago satoshi sebastian sebastián selim sergio
  sergiy shigeru shinzo slobodan stefano stellan sunil sandeep takashi tariq thierry thorsten timo tomás tomasz tomas tsvetan udo ulrich umar
  umberto vasily vicente vikram vittorio vojtech volker wael walid werner wilhelm wolfgang xavier yannick yasser yusuf yves zoltan ángel graham
  gordon martin oliver simon stuart craig ralph norman howard leonard stanley vincent wayne russell`,
)
