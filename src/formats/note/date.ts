/** Days, months and years as notes write them. */
import type { NoteLabels } from './labels.js'
import { fill } from './template.js'

const ISO = /^(-?\d{4,6})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/u

/** A date in words, and how exact it is. */
export interface DateText {
  text: string
  precision: 'day' | 'month' | 'year'
}

/**
 * Write a date in words.
 *
 * @param value ISO 8601: a year, a month, a day, or a day and a time, which is left out
 * @returns the value as it is, as a `year`, where it is none of these
 */
export function formatDate(value: string, { date }: NoteLabels): DateText {
  const [, year, month, day] = ISO.exec(value) ?? []
  const name = date.months[Number(month) - 1]
  if (year === undefined || name === undefined) return { text: year ?? value, precision: 'year' }
  if (day === undefined)
    return { text: fill(date.month, { month: name, year }), precision: 'month' }
  return {
    text: fill(date.day, { day: String(Number(day)), month: name, year }),
    precision: 'day',
  }
}

/**
 * The date that words name, as {@link formatDate} writes them.
 *
 * @returns ISO 8601, or nothing where the words are no date
 */
export function readDate(text: string, { date }: NoteLabels): string | undefined {
  if (/^-?\d{4,6}$/u.test(text)) return text
  const [, year] = /(?:^|[^\d])(\d{4,6})(?:[^\d]|$)/u.exec(text) ?? []
  if (year === undefined) return undefined
  for (const [index, month] of date.months.entries()) {
    if (!text.includes(month)) continue
    const iso = `${year}-${String(index + 1).padStart(2, '0')}`
    if (text === fill(date.month, { month, year })) return iso
    for (const [found] of text.matchAll(/\d{1,2}/gu)) {
      if (text === fill(date.day, { day: found, month, year }))
        return `${iso}-${found.padStart(2, '0')}`
    }
  }
  return undefined
}
