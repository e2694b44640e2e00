/** Whether a pull request that has no comment yet gets one. */
import type { View } from '../view/view.ts'

/** The values of the option `comment` that comment at all. */
export type WhenToComment = 'auto' | 'always' | 'on-failure'

/**
 * `on-failure`: what fails, or would without `warn-only`, and a loosened gate. `auto`: also whatever else there is to decide, which is new
 * grants, and excess while no limit is set. An earlier comment is updated in any case.
 */
export function isWorthAComment({ report, tally, sinceBaseline }: View, when: WhenToComment): boolean {
  if (when === 'always') return true
  const fails = report.verdict === 'excess' || report.verdict === 'insufficient-evidence'
  if (fails || report.gate.loosened !== undefined) return true
  if (when === 'on-failure') return false
  const isNew = sinceBaseline?.isUsable === true && sinceBaseline.added > 0
  return isNew || (report.verdict === 'report' && tally.unused + tally.wide > 0)
}
