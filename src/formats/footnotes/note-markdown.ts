import { type NotePart, tidy } from '../note/index.js'

/** Everything that could mean something to markdown inside a line. */
const SPECIAL = /[\\`*_{}[\]<>&!~|$#]/g

/** Where GFM would see an autolink, which escapes do not prevent. */
const AUTOLINK = /(?<=https?)(?=:\/\/)|(?<=www)(?=\.)|(?<=mailto|xmpp)(?=:)|(?<=[\w+\-.])(?=@)/gi

/**
 * The note as one line of markdown.
 *
 * Words are escaped, so that no name can format, link, or end the note. What reads like an address is
 * broken by an empty comment; MDX has none, so there the colon, dot or at sign is escaped.
 */
export function noteToMarkdown(note: string | readonly NotePart[], mdx = false): string {
  const parts = typeof note === 'string' ? [note] : note
  const line = parts
    .map((part) =>
      typeof part === 'string' || part.url === undefined
        ? escapeWords(typeof part === 'string' ? part : part.text, mdx)
        : `[${escapeWords(part.text, mdx)}](${destination(part.url)})`,
    )
    .join('')
  return escapeStart(line.trim())
}

function escapeWords(text: string, mdx: boolean): string {
  return splitAddresses(tidyPart(text))
    .map((run) => run.replace(SPECIAL, '\\$&'))
    .join(mdx ? '\\' : '<!---->')
}

/** One line; white space at the ends of a part belongs to the sentence, and stays. */
export function tidyPart(text: string): string {
  const words = tidy(text)
  if (words === '') return text === '' ? '' : ' '
  return `${/^\s/u.test(text) ? ' ' : ''}${words}${/\s$/u.test(text) ? ' ' : ''}`
}

/** Text, cut wherever it would read as an address. */
export function splitAddresses(text: string): string[] {
  return text.split(AUTOLINK)
}

/** A destination without angle brackets. */
function destination(url: string): string {
  return url
    .replace(/[\s\p{Cc}]/gu, (character) => encodeURIComponent(character))
    .replace(/[\\`()<>[\]&*_~]/g, '\\$&')
}

/** A line that would open a block. */
function escapeStart(line: string): string {
  const numbered = /^(\d{1,9})([.)].*)$/su.exec(line)
  if (numbered) return `${numbered[1]}\\${numbered[2]}`
  return /^[-+=:]/.test(line) ? `\\${line}` : line
}
