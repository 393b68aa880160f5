/**
 * Words that tell what kind of claim a statement is. Each list answers one question of the vocabulary,
 * whose order decides: opinion, prediction, speculation, assessment, causal, quantity, reference, event.
 */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Praise, blame and "should". */
export const OPINION: ReadonlySet<string> = set(`
  should must ought shame shameful great good bad best worst better worse terrible horrible awful disgusting disgraceful wonderful tremendous fantastic
  amazing incredible beautiful important wrong right unfair fair unacceptable acceptable outrageous ridiculous absurd stupid crazy dangerous reckless
  irresponsible responsible disastrous disaster failure failed weak strong corrupt dishonest honest racist bigoted sexist sickening offensive
  disappointing disappointed proud glad happy grateful thank thanks thankful love hate enjoy admire respect condemn deplore regret welcome
  support oppose appreciate deserve deserves embarrassing embarrassment pathetic loser losers evil nasty qualified unqualified unfit
  brilliant smart foolish nonsense insane appalling deplorable despicable hateful divisive inappropriate appropriate careless mistake sad tragic
  hope wish prefer want wants need needs interesting exciting excited concerned worried afraid ashamed unprecedented moral immoral vulgar mean-spirited
  excellent perfect superb sorry courage hero heroes values abhorrent disqualifying unelectable egregious arbitrary natural reasonable unreasonable welcome`)
export const FUTURE: ReadonlySet<string> = set(
  "will 'll ’ll shall going-to plans pledge pledges vow vows expects expected forecast tomorrow upcoming wo",
)
export const POSSIBILITY: ReadonlySet<string> = set(
  'may might could possibly perhaps maybe possibility',
)
export const ASSESSMENT: ReadonlySet<string> = set(
  'think believe believes thinks thought seem seems appear appears likely unlikely probably suggests suggest indicates indicate conclude assess assesses means apparently suspect doubt still really certainly clearly key evidence',
)
export const CAUSE: ReadonlySet<string> = set(
  'because caused cause causes causing led leads undermines undermine due result results resulted response thanks-to therefore contributed fueled prompted sparked triggered helped undermining so-that',
)
export const QUANTITY: ReadonlySet<string> = set(
  'percent % million billion trillion thousand thousands dozens hundreds majority twice half average median number rate two-thirds three-quarters',
)
export const REFERENCE: ReadonlySet<string> = set(
  'named titled called known stands defined official-name constitution law requires required',
)
export const NUMBER: RegExp = /^\d[\d,.]*%?$/
