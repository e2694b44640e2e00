/** Workloads of which nothing is to be said. What they use is still not called unused: it stays undecided for their role. */
import type { Testimony } from '../../domain/testimony.ts'
import type { Witness } from './witness.ts'

export const ignoredWorkload: Witness = {
  name: 'ignored-workload',
  // where the role of one is not known, it may be any
  onRole: ({ arn, ignored }) =>
    ignored
      .filter(({ role }) => role === undefined || role === arn)
      .flatMap(({ testimonies }) => testimonies)
      .map(({ action, proof }): Testimony => ({
        action,
        resource: '*',
        why: 'a workload needs it that the configuration file ignores',
        certainty: 'maybe',
        witness: 'ignored-workload',
        proof
      }))
}
