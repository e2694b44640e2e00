/** The written policies, in files named by the hash of the workload's ARN, as the predecessor named them. */
import { json } from '../json.ts'
import type { FolderReporter } from '../reporter.ts'

export const hashedPolicies: FolderReporter = {
  called: 'the policies',
  outputs: function* ({ policies }) {
    for (const { file, policy } of policies) yield { file, text: json(policy) }
  }
}
