import {
  AccessAnalyzerClient,
  CheckNoNewAccessCommand,
  paginateValidatePolicy,
  type PathElement,
  type ValidatePolicyCommandOutput
} from '@aws-sdk/client-accessanalyzer'
import {
  IAMClient,
  paginateSimulateCustomPolicy,
  type SimulateCustomPolicyCommandOutput
} from '@aws-sdk/client-iam'
import type { Finding, NewAccess, PolicyValidator } from '../../policies/validation/validator.ts'
import type { SimulatedAction } from '../../policies/validation/decisions.ts'
import type { Simulation } from '../../policies/validation/simulation.ts'
import { UnfitQuestion } from '../../policies/validation/unfit-question.ts'
import { clientConfig, type AwsAccess } from './clients.ts'
import { explain, nameOf } from './errors.ts'
import { pages, type Page } from './pages.ts'

/** Asks IAM's policy simulator and IAM Access Analyzer. Both only compute: nothing is stored, and no analyzer has to exist. */
export class AwsPolicyValidator implements PolicyValidator {
  readonly #iam: IAMClient
  readonly #analyzer: AccessAnalyzerClient

  constructor(access: AwsAccess) {
    this.#iam = new IAMClient(clientConfig(access))
    this.#analyzer = new AccessAnalyzerClient(clientConfig(access))
  }

  async simulate(
    policies: readonly string[],
    { actions, resources, context }: Simulation
  ): Promise<SimulatedAction[]> {
    const answer: SimulatedAction[] = []
    const question = {
      PolicyInputList: [...policies],
      ActionNames: actions,
      ...(resources.length > 0 && { ResourceArns: [...new Set(resources.map(({ asked }) => asked))] }),
      ...(context.length > 0 && {
        ContextEntries: context.map(({ key, values, isList }) => ({
          ContextKeyName: key,
          ContextKeyValues: values,
          ContextKeyType: isList ? ('stringList' as const) : ('string' as const)
        }))
      })
    }
    try {
      const asked = paginateSimulateCustomPolicy({ client: this.#iam }, question)
      const read = ({ Marker, EvaluationResults = [] }: SimulateCustomPolicyCommandOutput): Page => ({
        token: Marker,
        entries: EvaluationResults
      })
      for await (const page of pages(asked, read)) {
        for (const result of page.EvaluationResults ?? []) {
          answer.push({
            action: result.EvalActionName ?? '',
            decision: result.EvalDecision ?? '',
            missingKeys: result.MissingContextValues ?? [],
            resources: (result.ResourceSpecificResults ?? []).map((one) => ({
              resource: one.EvalResourceName ?? '',
              decision: one.EvalResourceDecision ?? '',
              missingKeys: one.MissingContextValues ?? [],
              byPolicyType: Object.values(one.EvalDecisionDetails ?? {})
            }))
          })
        }
      }
      return answer
    } catch (error) {
      const why = explain('iam:SimulateCustomPolicy', error)
      if (/^InvalidInput(Exception)?$/.test(nameOf(error))) throw new UnfitQuestion(why, { cause: error })
      throw new Error(why, { cause: error })
    }
  }

  async findings(policyDocument: string): Promise<Finding[]> {
    const findings: Finding[] = []
    const question = { policyDocument, policyType: 'IDENTITY_POLICY' as const }
    try {
      const asked = paginateValidatePolicy({ client: this.#analyzer }, question)
      const read = ({ nextToken, findings: entries = [] }: ValidatePolicyCommandOutput): Page => ({
        token: nextToken,
        entries
      })
      for await (const page of pages(asked, read)) {
        for (const { findingType, issueCode, findingDetails, locations } of page.findings ?? []) {
          findings.push({
            type: findingType ?? 'ERROR',
            code: issueCode ?? '',
            where: placeIn(locations?.[0]?.path ?? []),
            text: findingDetails ?? ''
          })
        }
      }
      return findings
    } catch (error) {
      throw new Error(explain('access-analyzer:ValidatePolicy', error), { cause: error })
    }
  }

  async newAccess(existingPolicyDocument: string, newPolicyDocument: string): Promise<NewAccess> {
    const question = { existingPolicyDocument, newPolicyDocument, policyType: 'IDENTITY_POLICY' as const }
    const { result, message, reasons } = await this.#analyzer
      .send(new CheckNoNewAccessCommand(question))
      .catch((error: unknown) => {
        throw new Error(explain('access-analyzer:CheckNoNewAccess', error), { cause: error })
      })
    if (result === undefined)
      throw new Error('access-analyzer:CheckNoNewAccess: it answered without a result')
    const said = (reasons ?? []).flatMap(({ description }) => description ?? [])
    const isNew = result !== 'PASS'
    return { isNew, reasons: isNew && said.length === 0 ? [message ?? 'AWS gives no reason'] : said }
  }
}

/** `Statement[0].Action[1]`. */
function placeIn(path: readonly PathElement[]): string {
  return path
    .map(({ value, index }) =>
      index === undefined ? (value === undefined ? '' : `.${value}`) : `[${index}]`
    )
    .join('')
    .replace(/^\./, '')
}
