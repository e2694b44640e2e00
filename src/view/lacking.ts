/** What AWS refused the scan itself, from all that a report says of what is not known. */
import { lackingIn, type Lacking } from '../kit/refused-to-scan.ts'
import type { Report } from '../report/report.ts'

/** @returns absent where the scan's role could do all that was tried */
export function lackingOf({
  workloads,
  roles,
  evidence
}: Pick<Report, 'workloads' | 'roles' | 'evidence'>): Lacking | undefined {
  return lackingIn([
    ...(evidence.stopped === undefined ? [] : [evidence.stopped]),
    ...roles.flatMap(({ unread }) => unread.map(({ why }) => why)),
    ...workloads.flatMap(({ unread, coverage, validation }) => [
      ...unread.map(({ why }) => why),
      ...(coverage === undefined ? [] : [coverage.why]),
      ...(validation === undefined
        ? []
        : [validation.sufficient, validation.valid, validation.noWider].flatMap(
            (check) => check?.details ?? []
          ))
    ])
  ])
}
