/** Of which policies the lines are not found in the repository, and why, as one caution. */
import { plural } from '../kit/plural.ts'
import { roleName } from '../kit/role-name.ts'
import type { Report } from '../report/report.ts'
import type { Caution } from './caution.ts'

export function templateCautions({ templates }: Pick<Report, 'templates'>): Caution[] {
  const { unlocated = [], unread = [] } = templates ?? {}
  return [
    ...(unlocated.length === 0
      ? []
      : [
          {
            title: `${plural(unlocated.length, 'policy')} not found in the repository’s templates.`,
            text: 'What grants their excess is on no line that can be named:',
            names: unlocated.map(
              ({ role, policy, why }) =>
                `${roleName(role)}: ${policy.slice(policy.lastIndexOf('/') + 1)} (${why})`
            )
          }
        ]),
    ...(unread.length === 0
      ? []
      : [
          {
            title: `${plural(unread.length, 'template')} not read.`,
            text: 'What they grant is on no line that can be named:',
            names: unread.map(
              ({ file, line, why }) => `${file}${line === undefined ? '' : `:${line}`} (${why})`
            )
          }
        ])
  ]
}
