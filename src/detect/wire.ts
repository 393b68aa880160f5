/** What frames a wire story: its byline, dateline, credits and notes, which are no claims. */
import type { DocumentInfo } from '../model/types.js'

export interface Wire {
  document: DocumentInfo
  /** Offset behind a dateline, where a line's story begins; the line's end for lines that are all frame. */
  skip: Map<number, number>
}

const EDITION =
  /^\((LEAD|\d(?:st|nd|rd|th) LEAD|\d(?:st|nd|rd|th) LD|URGENT|CORRECTED|UPDATE[SD]?|News Focus|Yonhap Interview)\)\s*/
const NOTE = /^\((?:ATTN|EDS|CORRECTION|RECASTS|UPDATES?|Eds)[:.\s].{0,400}\)$/
const BYLINE = /^By ((?:\p{Lu}[\p{L}.'’-]* ?){1,5}(?:(?:and|,) (?:\p{Lu}[\p{L}.'’-]* ?){1,5})*)$/u
const DATELINE =
  /^(\p{Lu}{2}[\p{Lu}\p{L}., ]{0,40}?(?:, (?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)[a-z]*\.? \d{1,2})?) ?(?:\(([\p{L} .]{2,30})\))? ?(?:--|—|–|-) /u
const END = /^\((?:END|END\/ITEM|MORE)\)$/
const RIGHTS = /^(?:\(C\)|©|Copyright\b|\(c\)).{0,300}$/i
const CREDIT = /\(((?:\p{Lu}[\p{L}.-]*(?: \p{Lu}[\p{L}.-]*){0,3}))\)$/u
const CHROME =
  /^[\s•·*▶▲-]*(?:facebook|twitter|kakao|pinterest|naver|band|linkedin|whatsapp|e?mail|print|share|copy link|[+-])*\s*$/i
const STAMP = /^(.{0,60}?)\s*[/|]\s*(\d{4}-\d{2}-\d{2})(?:[ T]\d{2}:\d{2}(?::\d{2})?)?$/
const CAPTION = /^▲/

/** Longest line that can be part of the frame. */
const LONGEST = 500

/** Reads the frame of a story; only the first 60 lines and the last 10 are looked at. */
export function readWire(text: string): Wire {
  const document: DocumentInfo = {}
  const skip = new Map<number, number>()
  const lines = frameLines(text)
  for (const [index, { start, end }] of lines.entries()) {
    if (end - start > LONGEST) {
      dateline(text.slice(start, start + 120), start, document, skip)
      continue
    }
    const line = text.slice(start, end).trim()
    const all = (): void => void skip.set(start, end)
    const edition = EDITION.exec(line)
    const byline = BYLINE.exec(line)
    const stamp = STAMP.exec(line)
    if (CHROME.test(line) || END.test(line)) all()
    else if (RIGHTS.test(line)) {
      document.rights ??= line
      document.publisher ??=
        /(?:\(C\)|©|Copyright)\s*(?:\d{4}\s*)?([^.]{2,60})/i.exec(line)?.[1]?.trim() ?? line
      all()
    } else if (NOTE.test(line)) {
      document.editorNote ??= line.slice(1, -1)
      all()
    } else if (byline?.[1]) {
      document.author = byline[1].trim()
      all()
    } else if (stamp?.[2]) {
      // Its time of day is local, and its zone is not said.
      document.published ??= stamp[2]
      if (stamp[1]) document.author ??= stamp[1]
      all()
    } else if (CAPTION.test(line)) {
      const credit = CREDIT.exec(line)
      if (credit?.[1]) document.credit ??= credit[1]
    } else if (edition?.[1]) {
      document.edition ??= edition[1]
      const title = line.slice(edition[0].length)
      // The same headline again, and a photo's name, add nothing.
      if (document.title !== undefined || index > 3) all()
      else document.title = title
    } else dateline(text.slice(start, Math.min(end, start + 120)), start, document, skip)
  }
  return { document, skip }
}

function dateline(
  head: string,
  start: number,
  document: DocumentInfo,
  skip: Map<number, number>,
): void {
  const match = DATELINE.exec(head)
  if (!match?.[1] || (!match[2] && !match[1].includes(',') && match[1] !== match[1].toUpperCase()))
    return
  document.dateline ??= match[1].trim()
  if (match[2]) document.publisher ??= match[2]
  skip.set(start, start + match[0].length)
}

function frameLines(text: string): { start: number; end: number }[] {
  const lines: { start: number; end: number }[] = []
  let start = 0
  while (start < text.length && lines.length < 60) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (end > start) lines.push({ start, end })
    start = end + 1
  }
  let end = text.length
  for (let n = 0; n < 10 && end > start; n++) {
    const begin = text.lastIndexOf('\n', end - 1) + 1
    if (begin < start) break
    if (end > begin) lines.push({ start: begin, end })
    end = begin - 1
  }
  return lines
}
