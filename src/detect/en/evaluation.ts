/**
 * Words of praise, blame and will.
 *
 * What belongs here: `STRONG` words evaluate wherever they stand ("disgraceful", "betray"). `WEAK` words
 * evaluate as predicates or with an intensifier ("is good", "very big", "so important") and describe
 * elsewhere ("a big room"). `DESIRE` are verbs by which a speaker wants, likes and thanks. Words with a
 * telling ending are found by `isEvaluative` and need no place in a list.
 */ import { inflect } from './inflect.js'

const forms = (verbs: string): ReadonlySet<string> =>
  new Set(
    verbs
      .trim()
      .split(/\s+/)
      .flatMap((verb) => inflect(verb).map(([form]) => form)),
  )
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const STRONG: ReadonlySet<string> = set(`
  accountable assault bad-faith bungled castigate castigates cover-up coverup deceive deceived deceiving deceit destroy destroys destroying decimated demonize demonizing disappoint
  exploit exploits exploiting fault fearmongering guts havoc hell ideal insults inspiring jeopardize jeopardizes jeopardy lacks manipulate manipulated mishandled
  mock mocking overreach panders pander pandering perfectly pit plagiarize proudly puppet ruin ruined ruining sanity scapegoat screwed shamelessly slander slandering slur smear smears smearing
  stupidly suck sucks temperament tyranny tyrant unfairly wreck wrecked witch-hunt
  abhorrent abominable absurd abysmal abusive alarming amazing appalling arbitrary arrogant atrocious awful awesome awkward
  bad baseless beautiful best betray betrayal bothers betrayed bigot bigoted bigotry bizarre bogus brave brilliant broken brutal bully bullying
  chaos cheat cheating clown clueless con contempt coward cowardly crazy cruel crooked corrupt corruption crap cynical
  damn damning dangerous dangerously decency decent demagogue deplorable deserve deserved deserves despicable destructive devastating dire disaster disastrous
  disgrace disgraceful disgust disgusted disgusting dishonest dishonesty disturbing divisive dope dopey dreadful dumb
  egregious embarrass embarrassing embarrassment evil excellent extraordinary 
  failed failing failure fair fake fantastic farce fascist fiasco flawed fool foolish fraud fraudulent frightening
  garbage genius ghastly good grateful great greatest greatly greed greedy gross guts
  hate hateful hatred heartless hero heroes heroic hideous horrendous horrible horribly horrific hypocrisy hypocrite hypocritical
  idiot idiotic ignorant ill-advised illegitimate immoral impressive inappropriate incompetence incompetent incredible incredibly indecent indefensible
  inept inexcusable inhumane injustice insane insanity insult insulting integrity intolerable intolerance irrelevant irresponsible
  joke kidding lame laughable lazy liar liars lie lied lies lousy loser losers ludicrous lunatic
  magnificent malicious marvelous masterful mean-spirited mess mindless misguided misleading mislead mistake mistaken mistakes mockery monster monstrous moron
  naive narcissist nasty nightmare noble nonsense nonsensical outrage outrageous outstanding overblown overrated
  paranoid pathetic patriot patriotic perfect perverse petty phony pitiful poisonous poorly predatory prejudiced preposterous propaganda proud pure
  racist racism biased unbiased circus clownish crook crooks demagoguery disservice evenhanded genocide hoax menace myth
  thug thugs traitor traitors worthless discriminatory arbitrarily travesty charade bunk baloney hogwash
  rancid reckless recklessly reckless repugnant repulsive respectable ridiculous rigged rotten rubbish ruthless
  sad sadly sane savage scam scandalous scary sexist sham shame shameful shameless shocking sick sickening silly sinister sleazy sloppy smart sociopathic
  spectacular stellar stupid stupidity stunning superb superior
  terrible terribly terrific terrifying thank thankful thanks toxic tragedy tragic treacherous treason tremendous tremendously troubling trustworthy
  unacceptable unamerican un-american unbelievable unconscionable unconstitutional undemocratic undermine unfair unfit unfortunate unfortunately unhinged
  unjust unnecessary unpatriotic unqualified untrustworthy upset
  vicious vile villain virtue virtuous vulgar
  wasteful weak weakness wicked wonderful wonderfully worse worst worthless worthy wrong wrongly wise wisdom xenophobic xenophobia`)

export const WEAK: ReadonlySet<string> = set(`
  able absolute accountable acceptable adequate advantage afraid aggressive angry appropriate ashamed asset authentic
  better big bold boring bothers burden careful careless challenge challenging clear clever committed common-sense compassionate compelling competent complicated
  concern concerned confused conservative constructive controversial convincing cool courage courageous crisis critical crucial
  damage damaged damaging danger dead deep desperate difficult dirty disappointed disappointing disappointment discriminatory disrespect disrespectful divided
  easy effective embarrassed enthusiastic essential exceptional excited exciting exceptionally expensive experienced extreme
  failure false far favorite fearless fine forceful fortunate friend fit frustrated frustrating frustration fun funny fundamental fundamentally
  genuine gifted glad guilty happy hard harmful harsh healthy helpful honest honor honorable hopeful hot huge humane humiliating hurtful
  ideal illegal important impossible improper inadequate inaccurate inconsistent inevitable inhuman innocent insufficient interested interesting irrational
  justified key lack lacks leader legitimate liberal likable lonely lovely loyal lucky
  meaningful meaningless messy moral natural necessary negative nice normal notable nuanced obsessed odd okay old-fashioned one-sided outdated out-of-touch
  passion passionate patience perfectly pleasant pleased poor popular positive powerful pragmatic premature priceless principled priority problem problems problematic productive promising
  qualified radical reasonable refreshing relevant reliable remarkable respected responsible responsibility revolutionary rich right risky rude
  safe secure selfish sensible serious seriously shaky sharp simple sincere skeptical small smooth special stake stakes strange stronger strong strength strained stubborn successful success suitable surprising suspicious sympathetic
  talented threat timid tired together tough transparent tricky trouble troubled true trust truth truthful ugly unaware uncertain unclear uncomfortable unfamiliar unhappy unhelpful unique unlikable unpopular unpredictable unprecedented
  unprepared unrealistic unreasonable unrelated unreliable unstable unusual unwilling upsetting urgent useful useless
  valuable values victim violent vital vulnerable warm welcome well willing winner worried worrisome worth worthwhile worthy zealous`)

/** Verbs by which speakers say what they want, like, thank for or stand for. */
export const DESIRE: ReadonlySet<string> = forms(`
  admire adore applaud appreciate apologize beg blame celebrate cherish commend condemn congratulate decry demand denounce deplore detest disagree agree
  dislike enjoy enjoyed endorse favor forgive hate hope invite like love loved mourn need oppose pray prefer propose refuse regret reject
  resent respect salute support thank trust urge want welcome wish worry care insist object mind disavow`)

/** Adverbs and determiners that make a describing word a judgement. */
export const INTENSIFIERS: ReadonlySet<string> = set(`
  absolutely awfully completely deeply entirely extraordinarily extremely fiercely fully highly hugely how incredibly insanely just more most particularly perfectly
  pretty profoundly quite rather really seriously simply so strongly such supremely terribly too totally truly unbelievably utterly very wholly wildly
  enough far much genuinely frankly`)

/** Words that sweep everything up, as judgements and slogans do. */
export const ABSOLUTE: ReadonlySet<string> = set(`
  always anybody anyone anything ever everybody everyone everything never nobody none nothing no-one forever whatsoever only`)

const ENDING =
  /(?:less|(?:^un|^in|^im|^ir|^il)[a-z-]+[ai]ble|^over(?:blown|stat|react|reach|rat)[a-z]*|^mis(?:guid|lead|manag|treat|behav|us)[a-z]*|[a-z]{3}(?:phobi[ac]|mongering|mongers?))$/
const NEUTRAL: ReadonlySet<string> = set(`
  unless regardless nonetheless nevertheless wireless homeless stainless cordless countless unless bless less unable inevitable invisible indelible irreversible
  immutable inflatable paperless cashless driverless seamless doubtless`)

/** Whether a word judges by its ending: "shameless", "unthinkable", "mismanaged". */
export function isEvaluative(lower: string): boolean {
  return lower.length > 5 && ENDING.test(lower) && !NEUTRAL.has(lower)
}
