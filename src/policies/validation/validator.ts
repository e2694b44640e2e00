/** AWS's own checks of policies, as validation asks for them: whoever answers stands in `sources/`. */
import type { SimulatedAction } from './decisions.ts'
import type { Simulation } from './simulation.ts'

/** One of Access Analyzer's findings. https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_ValidatePolicyFinding.html */
export interface Finding {
  /** `ERROR`, `SECURITY_WARNING`, `WARNING` or `SUGGESTION`. */
  type: string
  code: string
  /** Like `Statement[0].Action[1]`; empty for the whole document. */
  where: string
  text: string
}

export interface NewAccess {
  /** Whether the new policy may allow what the existing one does not. */
  isNew: boolean
  /** Sentences. */
  reasons: string[]
}

/** AWS's own checks of policies. All documents are JSON texts that IAM would take. */
export interface PolicyValidator {
  /**
   * What IAM decides on each action and resource of a question.
   * @param policies the documents that together are the policy
   * @throws UnfitQuestion when IAM finds fault with the question; Error that says why there is no answer, and which permission it needs
   */
  simulate(policies: readonly string[], question: Simulation): Promise<SimulatedAction[]>
  /** @throws Error that says why there is no answer, and which permission it needs */
  findings(policy: string): Promise<Finding[]>
  /** @throws Error that says why there is no answer, and which permission it needs */
  newAccess(existing: string, policy: string): Promise<NewAccess>
}
