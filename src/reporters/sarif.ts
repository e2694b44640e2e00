/**
 * The excess as SARIF 2.1.0 for code scanning. https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning
 */
import { createHash } from 'node:crypto'
import { compare } from '../kit/compare.ts'
import { plural } from '../kit/plural.ts'
import { ACCESS_LEVELS, type AccessLevel } from '../reference/reference.ts'
import type { DistinctGrant } from '../view/grants.ts'
import { rankOf } from '../view/coverage.ts'
import { rulingFile, rulingLimits } from '../view/ruling.ts'
import type { RoleView, View } from '../view/view.ts'
import { firstOf, WIDTH } from '../view/words.ts'
import { oneLine } from './escape.ts'
import { json } from './json.ts'
import type { TextReporter } from './reporter.ts'

/** Lines of a file in the repository, from 1. */
export interface SourceLocation {
  role: string
  action: string
  file: string
  startLine: number
  endLine: number
}

const HOMEPAGE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege'
const IDENTIFIER = 'xrayLeastPrivilege/v1'
const NAMED = 10
/** Of a report that is the only one. */
const USUAL_NAME = 'least-privilege'

const RULE_IDS = [
  'unused-permissions-management',
  'unused-write',
  'unused-tagging',
  'unused-read',
  'unused-list',
  'wide-resource'
] as const satisfies (`unused-${AccessLevel}` | 'wide-resource')[]
type RuleId = (typeof RULE_IDS)[number]

/** What code scanning makes of a rule: a severity from 0 to 10, and a level. */
const RULES: Readonly<
  Record<RuleId, { severity: string; level: 'error' | 'warning' | 'note'; text: string }>
> = {
  'unused-permissions-management': {
    severity: '8.0',
    level: 'error',
    text: 'A granted action that manages permissions was never used'
  },
  'unused-write': { severity: '6.0', level: 'warning', text: 'A granted write action was never used' },
  'unused-tagging': { severity: '4.0', level: 'warning', text: 'A granted tagging action was never used' },
  'unused-read': { severity: '3.0', level: 'note', text: 'A granted read action was never used' },
  'unused-list': { severity: '2.0', level: 'note', text: 'A granted list action was never used' },
  'wide-resource': {
    severity: '5.0',
    level: 'warning',
    text: 'A used action is granted on more resources than needed'
  }
}

interface Finding {
  rule: RuleId
  role: string
  /** As granted. */
  action: string
  /** The unused actions or the wide one; none where they are not named. */
  about: readonly string[]
  text: string
  /** From 0 to 100: how sure it is. */
  rank: number | undefined
  /** Reason of a waiver that covers all of it. */
  waived?: string
}

/** The log as a file for GitHub's upload action. */
export const sarifText: TextReporter = (view, { workflow, name }) =>
  json(renderSarif(view, view.report.templates?.located ?? [], workflow, name))

/**
 * @param locations where the grants stand in the repository, as far as that is known
 * @param name of the report, where there may be others of the same commit
 * @param elsewhere the file in the repository that stands in for a place that is not known: code scanning refuses results without one
 * @returns a SARIF log, as a plain object
 */
export function renderSarif(
  { report, roles }: View,
  locations: readonly SourceLocation[],
  elsewhere: string,
  name?: string
): Record<string, unknown> {
  // in an order that does not change with how bad each role is
  const findings = roles
    .filter((role) => role.report.judged)
    .toSorted((a, b) => compare(a.report.arn, b.report.arn))
    .flatMap((role) => findingsOf(role).map((found) => withWaiver(found, role, report)))
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'X-Ray Least Privilege',
            semanticVersion: report.tool.version,
            informationUri: HOMEPAGE,
            rules: RULE_IDS.map(rule),
            notifications: [LOOSENED]
          }
        },
        invocations: [
          {
            executionSuccessful: report.evidence.stopped === undefined,
            toolConfigurationNotifications: (report.gate.loosened ?? []).map(loosening)
          }
        ],
        properties: {
          verdict: report.verdict,
          gate: oneLine(
            [rulingFile(report.gate), rulingLimits(report.gate, 'input')].filter(Boolean).join(': ')
          )
        },
        automationDetails: { id: categoryOf(name) },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => result(finding, locations, elsewhere))
      }
    ]
  }
}

/**
 * Code scanning keeps one log for each category of a commit, and closes the alerts of the log before: so each report has its own.
 * https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning (runAutomationDetails)
 */
function categoryOf(name = USUAL_NAME): string {
  return name === USUAL_NAME ? 'xray-least-privilege/' : `xray-least-privilege/${oneLine(name)}/`
}

/** What a pull request makes looser is no finding on a line, but something that whoever reads the findings must know. */
const LOOSENED = {
  id: 'gate-loosened',
  name: 'GateLoosened',
  shortDescription: { text: 'The limits by which roles are judged are loosened' },
  defaultConfiguration: { level: 'warning' }
}

function loosening(text: string): Record<string, unknown> {
  return {
    descriptor: { id: LOOSENED.id, index: 0 },
    level: 'warning',
    message: { text: oneLine(`The gate is loosened: ${text}`) }
  }
}

function rule(id: RuleId): Record<string, unknown> {
  const { severity, level, text } = RULES[id]
  return {
    id,
    name: id.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text },
    fullDescription: { text: `${text} by the workloads of the role, as far as their traces show.` },
    help: { text: 'Remove it, or narrow it to what is needed. A call that was not traced is not seen.' },
    helpUri: HOMEPAGE,
    defaultConfiguration: { level },
    properties: { 'security-severity': severity, precision: 'medium', tags: ['security', 'iam'] }
  }
}

/** One for each grant and access level, so that an alert stays the same when an action more or less is used. */
function findingsOf(role: RoleView): Finding[] {
  const wide = role.wide.map(({ action, width, granted, needed }) =>
    finding(
      'wide-resource',
      role,
      action,
      [action],
      `granted on ${WIDTH[width]} (${firstOf(granted, NAMED)}), needed on ${firstOf(needed, NAMED)}`
    )
  )
  const excess = role.grants.filter(({ unused }) => unused > 0)
  return [...excess.flatMap((grant) => unusedFindings(grant, role)), ...wide]
}

/** One finding for each access level; without names, one of the worst level. */
function unusedFindings({ action, unused, unusedActions }: DistinctGrant, role: RoleView): Finding[] {
  if (unusedActions === undefined) {
    const level = role.worstLevel ?? 'write'
    return [finding(`unused-${level}`, role, action, [], `${plural(unused, 'action')} of it never used`)]
  }
  return ACCESS_LEVELS.flatMap((level) => {
    const names = unusedActions.filter((one) => one.level === level).map((one) => one.action)
    if (names.length === 0) return []
    return [finding(`unused-${level}`, role, action, names, `never used: ${firstOf(names, NAMED)}`)]
  })
}

function finding(
  ruleId: RuleId,
  { report, name }: RoleView,
  action: string,
  about: readonly string[],
  what: string
): Finding {
  const text = oneLine(`Role ${name}, ${action}: ${what}`)
  return { rule: ruleId, role: report.arn, action, about, text, rank: rankOf(report) }
}

function withWaiver(found: Finding, { report: { waived } }: RoleView, { gate }: View['report']): Finding {
  const waivers = found.about.map((action) => waived.find((one) => one.action === action)?.waiver)
  const [first] = waivers
  if (first === undefined || waivers.includes(undefined)) return found
  const reason = gate.waived[first]?.reason
  return reason === undefined ? found : { ...found, waived: reason }
}

function result(
  { rule: ruleId, role, action, text, rank, waived }: Finding,
  locations: readonly SourceLocation[],
  elsewhere: string
): Record<string, unknown> {
  const place = locations.find((one) => one.role === role && one.action === action)
  const region =
    place === undefined ? { startLine: 1 } : { startLine: place.startLine, endLine: place.endLine }
  return {
    ruleId,
    ruleIndex: RULE_IDS.indexOf(ruleId),
    level: RULES[ruleId].level,
    ...(rank !== undefined && { rank }),
    message: { text },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(place?.file ?? elsewhere), uriBaseId: '%SRCROOT%' },
          region
        },
        logicalLocations: [{ fullyQualifiedName: oneLine(role), kind: 'resource' }]
      }
    ],
    partialFingerprints: { [IDENTIFIER]: fingerprint(ruleId, role, action) },
    ...(waived !== undefined && {
      suppressions: [{ kind: 'external', status: 'accepted', justification: oneLine(waived) }]
    })
  }
}

/** Made of what stays the same when a policy is reordered, its statements are renamed, or the file moves. */
function fingerprint(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\u0000')).digest('hex')
}
