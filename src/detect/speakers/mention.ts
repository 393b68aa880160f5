/** Where a name stands in an article. */
import type { Range, Speaker } from '../types.js'
import type { Gender } from './name-runs.js'

export interface Mention {
  /** Token indexes in its paragraph, titles left out. */
  range: Range
  /** Where its paragraph starts in the text, which tells paragraphs apart. */
  paragraph: number
  name: string
  /** By its title ("Mrs.") or first name. */
  gender: Gender | undefined
  /** Opens a sentence, or stands behind the phrase that opens it ("On Monday, Smith"). */
  subject: boolean
  /** Inside quotation marks. */
  quoted: boolean
  /** In a line in title case, where other words are capital too. */
  headline: boolean
  /** A word that is capital only because it opens a sentence, for all that the article shows. */
  doubtful: boolean
  /** Who it is, as speakers.ts found; undefined until it was asked for. */
  named: Speaker | undefined
}
