/** By whose rules a run is judged: those of a pull request's target, not those that the pull request brings along. */
import path from 'node:path'
import { addedOf, looserRules } from '../judgement/loosening.ts'
import type { GateRules } from '../judgement/gate.ts'
import { asError, messageOf } from '../kit/errors.ts'
import { below } from '../kit/paths.ts'
import { checkedRules, gateRules, rulesFrom, USUAL_FILES } from '../options/gate-rules.ts'
import type { Options } from '../options/options.ts'
import { fileOfBranch } from './github/base-configuration.ts'
import type { GitHubClient } from './github/client.ts'
import { isProposal, type GitHubEvent } from './github/event.ts'

/**
 * @param client throws an Error that says why there is none
 * @throws UserError when the file that counts is wrong
 */
export async function rulesOfEvent(
  options: Options,
  event: GitHubEvent,
  client: () => Promise<GitHubClient>
): Promise<GateRules> {
  if (!isProposal(event)) return gateRules(options, 'action')
  const rules = await rulesOfProposal(options, event, client)
  return { ...rules, proposal: rules.proposal ?? { waivers: [] } }
}

async function rulesOfProposal(
  options: Options,
  event: GitHubEvent,
  client: () => Promise<GitHubClient>
): Promise<GateRules> {
  const { baseBranch: branch, name } = event
  const [proposed, agreed] = await Promise.all([
    gateRules(options, 'action').catch(asError),
    branch === undefined
      ? { why: `the payload of the event ${name} cannot be read, or names no branch` }
      : rulesOfBranch(options, event, branch, client)
  ])
  if ('why' in agreed) {
    const rules = usable(proposed)
    const target = branch === undefined ? 'the target branch' : `branch ${branch}`
    return options.configFrom === 'head' ? rules : withoutAgreement(rules, target, agreed.why, options)
  }
  if (options.configFrom === 'head') {
    const rules = usable(proposed)
    return {
      ...withLoosened(rules, looserRules(agreed, rules), 'It counts at once: input config-from is head'),
      proposal: { waivers: addedOf(agreed.waivers, rules.waivers) }
    }
  }
  const looser =
    proposed instanceof Error
      ? [`the file of this commit is wrong: ${messageOf(proposed)}`]
      : looserRules(agreed, proposed)
  return withLoosened(agreed, looser, 'It counts when it is merged')
}

/**
 * The rules of this commit, by which nothing passes: what takes a permission away must not thereby set its own gate. The report is made
 * by them all the same, so that there is something to read.
 */
function withoutAgreement(rules: GateRules, target: string, why: string, options: Options): GateRules {
  const neverFails = rules.failOn === 'never' && options.failOn === undefined
  return {
    ...rules,
    ...(neverFails && { failOn: 'any', failOnSetBy: 'default' }),
    unknown: `Nobody knows the limits that were agreed on: the file of ${target} is not read (${why}). With input config-from: head this commit's own file counts.`,
    loosened: [`perhaps, unseen: the file of ${target} is not read, so that nothing passes`]
  }
}

async function rulesOfBranch(
  options: Options,
  event: GitHubEvent,
  branch: string,
  client: () => Promise<GitHubClient>
): Promise<GateRules | { why: string }> {
  const { configFile } = options
  const named = configFile === undefined ? undefined : belowRoot(configFile)
  // no branch has it, which is not the same as that this one has no limits
  if (configFile !== undefined && named === undefined)
    return { why: `${configFile}, which input config-file names, is outside of the repository` }
  const names = named === undefined ? USUAL_FILES : [named]
  const found = await client().then(
    (asked) => fileOfBranch(asked, event, branch, names),
    (error: unknown) => ({ why: messageOf(error) })
  )
  if ('why' in found) return found
  if ('none' in found) return rulesFrom({}, options)
  const { parseConfiguration } = await import('../options/configuration-file.ts')
  const parsed = parseConfiguration(found.text)
  if ('problems' in parsed) return { why: `it is wrong: ${parsed.problems.join('; ')}` }
  const from = { file: found.name, place: `branch ${branch}`, notRead: [] }
  return checkedRules(parsed.configuration, from, options, 'action')
}

function belowRoot(file: string): string | undefined {
  const root = path.resolve(process.env['GITHUB_WORKSPACE'] ?? '.')
  return below(root, path.resolve(root, file))
}

function usable(rules: GateRules | Error): GateRules {
  if (rules instanceof Error) throw rules
  return rules
}

function withLoosened(rules: GateRules, looser: readonly string[], when: string): GateRules {
  return looser.length === 0 ? rules : { ...rules, loosened: [...looser, when] }
}
