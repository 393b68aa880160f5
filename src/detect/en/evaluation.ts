/**
 * Words of praise, blame and will.
 *
 * What belongs here: `STRONG` words evaluate wherever they stand ("disgraceful", "betray"). `WEAK` words
 * evaluate as predicates or with an intensifier ("is good", "very big", "so important") and describe
 * elsewhere ("a big room"). `DESIRE` are verbs by which a speaker wants, likes and thanks. Words with a
 * telling ending are found by `isEvaluative` and need no place in a list.
 */
import { inflect } from './inflect.js'

const forms = (verbs: string): ReadonlySet<string> =>
  new Set(
    verbs
      .trim()
      .split(/\s+/)
      .flatMap((verb) => inflect(verb).map(([form]) => form)),
  )
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const STRONG: ReadonlySet<string> = set(`
  aberration abhorrent abominable abomination absurd absurdity abysmal accountable admirable admirably adorable agonizing alarming amateurish amazing
  anathema annoying appalled appalling arbitrarily arbitrary arrogant asinine astonishing astounding atrocious atrocity audacious awesome awful awkward
  bad bad-faith baloney banal barbaric barbarous baseless beautiful best betray betrayal betrayed biased bigot bigoted bigotry bizarre blatant blatantly
  bloodthirsty blunder blunders bogus botched bothers brainless brave brazen breathtaking brilliant brilliantly brutal bully bullying bungled bunk
  callous castigate castigates catastrophe catastrophic chaos chaotic charade charlatan charming cheat cheating childish circus clown clownish clueless
  commendable complacent conniving contempt contemptible contemptuous cover-up coverup coward cowardly crap craven crazy creepy cronyism crook crooked
  crooks cruel cynical cynicism damn damning dangerous dangerously dazzling debacle deceit deceitful deceive deceived deceiving decency decent deceptive
  decimated defamatory degrading delightful delusional demagogue demagoguery demeaning demeans demented demonize demonizing demoralizing deplorable
  depraved depressing deranged deserve deserved deserves despicable destructive detestable devastating diabolical dire disappoint disastrous discredited
  discriminatory disgrace disgraceful disgust disgusted disgusting disheartening dishonest dishonesty dishonorable disingenuous disloyal dismal
  disorganized disreputable disservice disturbing divisive dope dopey dreadful dubious dumb duplicitous dysfunctional egregious embarrass embarrassing
  embarrassment erratic evenhanded evil exaggerate exaggerated exaggerates exaggerating exasperating excellent excruciating exemplary exhilarating
  exploit exploiting exploits exquisite extraordinary fabulous fair fallacy fanatic fanatical fantastic farce farcical fascinating fascist fearmongering feckless
  feeble fiasco filthy flagrant flawed flawless flimsy fool foolish foul frantic frenetic frenzied frenzy frightening frivolous futile garbage genius
  ghastly glaring glorious good grandiose grateful gratifying great greatest greatly greed greedy grievous grim gross grotesque guts gutsy half-baked
  half-hearted haphazard harrowing hate hateful hatred heartbreaking heartless heartwarming heinous hell hero heroes heroic hideous hoax hogwash
  horrendous horrible horribly horrific hypocrisy hypocrite hypocritical hysteria hysterical ideal idiot idiotic ignorant ill-advised ill-conceived
  ill-informed illegitimate illogical imbecile immature immoral impeccable impressive inane inappropriate incoherent incompetence incompetent incredible
  incredibly indecent indefensible ineffective ineffectual inept inexcusable inferior infuriating ingenious inhumane injustice insane insanity
  insensitive insidious inspirational inspiring insult insulting insults integrity intolerable intolerance intolerant intransigent intriguing invaluable irrelevant
  irresponsible jeopardize jeopardizes jeopardy joke kidding lackluster lacks lame laughable lazy liar liars lie lied lies loser losers lousy ludicrous
  lunacy lunatic magical magnificent malevolent malicious manipulate manipulated marvelous masterful mean-spirited mediocre menace menacing meritless
  mess mindless miserable miserably misguided mishandled misinformed mislead misleading mistake mistaken mistakes mock mockery mocking monster
  monstrosity monstrous moron muddled myth naive narcissist nasty nauseating nefarious nightmare noble nonsense nonsensical obnoxious obscene obtuse
  ominous opportunistic oppressive ostentatious outrage outrageous outstanding overbearing overblown overkill overrated overreach overstate overstated
  overstates overzealous pander pandering panders paranoid pathetic patriot patriotic patronizing perfect perfectly perilous pernicious perverse
  perverted petty phony pitiful plagiarize poisonous pompous poorly predatory prejudiced preposterous profound proud proudly puppet pure quack quagmire
  rabid racism racist rancid reckless recklessly regressive reprehensible repugnant repulsive respectable revolting ridiculous rigged rotten rubbish
  ruinous ruthless sad sadly sane sanity savage savvy scam scandalous scapegoat scary screwed scum self-serving sexist shabby sham shambles shame
  shameful shameless shamelessly shocking shoddy short-sighted shortsighted sick sickening silly sinful sinister slander slandering sleazy sloppy smart
  smear smearing smears smug sociopathic sordid spectacular splendid squander squandered squandering staggering steadfast stellar stunning stupendous
  stupid stupidity stupidly sublime subpar substandard suck sucks superb superficial superior sycophant tacky tawdry tedious temperament terrible
  terribly terrific terrifying thank thankful thanks thoughtful thug thugs tone-deaf toxic tragedy tragic traitor traitors trash travesty treacherous
  treasonous tremendous tremendously trivial troubling trustworthy tyrannical tyranny tyrant un-american unacceptable unamerican unbelievable unbiased
  uncaring uncivilized unconscionable unconstitutional undemocratic undermine understated undeserved undignified unethical unfair unfairly unfit
  unfortunate unfortunately ungrateful unhinged uninspired unjust unnecessary unpatriotic unprincipled unprofessional unqualified unsavory unseemly
  unsound unsubstantiated untrue untrustworthy unwarranted unwise unworthy uplifting upset vapid vengeful vicious vile villain vindictive virtue
  virtuous visionary vitriol vitriolic vulgar warmonger wasteful weak weakness wicked wisdom wise witch-hunt wonderful wonderfully worse worst worthless
  worthy wretched wrong wrongly xenophobia xenophobic zealot`)

export const WEAK: ReadonlySet<string> = set(`
  able absolute abusive acceptable adequate advantage afraid aggressive angry appropriate ashamed assault asset authentic better big bold boring broken
  burden careful careless challenge challenging clear clever committed common-sense compassionate compelling competent complicated con concern concerned
  confused conservative constructive controversial convincing cool corrupt corruption courage courageous crisis critical crucial damage damaged damaging
  danger dead deep desperate destroy destroying destroys difficult dirty disappointed disappointing disappointment disaster disrespect disrespectful
  divided easy effective embarrassed enthusiastic essential exceptional exceptionally excited exciting expensive experienced extreme failed failing
  failure fake false far fault favorite fearless fine fit forceful fortunate fraud fraudulent friend frustrated frustrating frustration fun fundamental
  fundamentally funny genocide genuine gifted glad guilty happy hard harmful harsh havoc healthy helpful honest honor honorable hopeful hot huge humane
  humiliating hurtful illegal important impossible improper inaccurate inadequate inconsistent inevitable inhuman innocent insufficient interested
  interesting irrational justified key lack leader legitimate liberal likable lonely lovely loyal lucky meaningful meaningless messy moral natural
  necessary negative nice normal notable nuanced obsessed odd okay old-fashioned one-sided out-of-touch outdated passion passionate patience pleasant
  pleased poor popular positive powerful pragmatic premature priceless principled priority problem problematic problems productive promising propaganda
  qualified radical reasonable refreshing relevant reliable remarkable respected responsibility responsible revolutionary rich right risky rude ruin
  ruined ruining safe secure selfish sensible serious seriously shaky sharp simple sincere skeptical slur small smooth special stake stakes strained
  strange strength strong stronger stubborn success successful suitable surprising suspicious sympathetic talented threat timid tired together tough
  transparent treason tricky trouble troubled true trust truth truthful ugly unaware uncertain unclear uncomfortable unfamiliar unhappy unhelpful unique
  unlikable unpopular unprecedented unpredictable unprepared unrealistic unreasonable unrelated unreliable unstable unusual unwilling upsetting urgent
  useful useless valuable values victim violent vital vulnerable warm welcome well willing winner worried worrisome worth worthwhile wreck wrecked
  zealous`)

/** Verbs by which speakers say what they want, like, thank for or stand for. */
export const DESIRE: ReadonlySet<string> = forms(`
  admire adore applaud appreciate apologize beg blame celebrate cherish commend condemn congratulate decry demand denounce deplore detest disagree agree
  dislike enjoy enjoyed endorse favor forgive hate hope invite like love loved mourn need oppose pray prefer propose refuse regret reject
  resent respect salute support thank trust urge want welcome wish worry care insist object mind disavow`)

const PREFIXED =
  /^(?:(?:un|i[nmrl])[a-z-]+[ai]ble|over(?:blown|stat|react|reach|rat)[a-z]*|mis(?:guid|lead|manag|treat|behav|us)[a-z]*)$/
const ENDING = /[a-z]{3}(?:phobi[ac]|mongering|mongers?)$/
const NEUTRAL: ReadonlySet<string> = set(`
  unless regardless nonetheless nevertheless wireless homeless stainless cordless countless unless bless less unable inevitable invisible indelible irreversible
  immutable inflatable paperless cashless driverless seamless doubtless`)

/** Whether a word judges by its ending: "shameless", "unthinkable", "mismanaged". */
export function isEvaluative(lower: string): boolean {
  if (lower.length <= 5) return false
  const judges = lower.endsWith('less') || PREFIXED.test(lower) || ENDING.test(lower)
  return judges && !NEUTRAL.has(lower)
}
