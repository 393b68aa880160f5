/** What holds for any node of a Web Annotation document. */
import { describe, type Report } from '../../model/untrusted.js'

/** Whether `type` of a node is, or holds, `name`. */
export function hasType(report: Report, record: Record<string, unknown>, name: string): boolean {
  const type = report.read(record, 'type') ?? report.read(record, '@type')
  return (report.items(type) ?? [type]).includes(name)
}

/** Names what has no place in the model. */
export function notCarried(report: Report, what: string, keys: readonly string[]): void {
  report.add(
    'not-carried',
    `These keys of ${what} have no place in the model and are left out: ${keys.slice(0, 20).map(describe).join(', ')}${keys.length > 20 ? ` and ${keys.length - 20} more` : ''}`,
    {
      actual: keys.slice(0, 20).join(', '),
    },
  )
}
