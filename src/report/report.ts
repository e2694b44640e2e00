/**
 * The report: one plain JSON object of which everything that is shown, written or gated is a pure function. Version 1; its schema is
 * published as docs/report.schema.json.
 */
import * as v from 'valibot'
import { Evidence } from './evidence.ts'
import { RoleReport } from './role.ts'
import { TemplateFindings } from './template-findings.ts'
import { count } from './values.ts'
import { WorkloadReport } from './workload.ts'

export type { Evidence, TraceSourceReport } from './evidence.ts'
export type { RoleReport } from './role.ts'
export type { TemplateFinding, TemplateFindings } from './template-findings.ts'
export type { Condition } from './values.ts'
export type { Check, NeedReport, Validation, WorkloadReport, WrittenPolicy } from './workload.ts'

/** Of a file that writes once what stands in it several times: see kit/shared-json.ts. Without references it is a report of version 1. */
export const SHARED_VERSION = 2

export const Report = v.object({
  version: v.literal(1),
  /** SHA-256 of the report without this line: see digest.ts. Tells a report that was edited by hand. */
  digest: v.string(),
  tool: v.object({ version: v.string(), reference: v.string() }),
  /** `report` where nothing could fail: no limit was set, or no role compared. */
  verdict: v.picklist(['pass', 'report', 'excess', 'insufficient-evidence']),
  /** Why the verdict is what it is, in sentences. */
  reasons: v.array(v.string()),
  /** Set where evidence is insufficient because nothing could be judged, and `gate.onInsufficient` lets that pass: neither passed nor failed. */
  neutral: v.optional(v.literal(true)),
  /** The commit that was scanned, and the pull request that it was scanned for: only of runs on GitHub. */
  madeBy: v.optional(
    v.object({
      repository: v.string(),
      event: v.string(),
      commit: v.string(),
      pullRequest: v.optional(count),
      /** Id of the workflow's run. */
      run: v.optional(v.string())
    })
  ),
  /** Whether roles were read and compared. */
  compared: v.boolean(),
  evidence: Evidence,
  workloads: v.array(WorkloadReport),
  roles: v.array(RoleReport),
  /** Where the repository's templates grant the excess: only where templates were looked for. */
  templates: v.optional(TemplateFindings),
  /** Kinds of policies that bear on what a role may do and that are never read. */
  notRead: v.array(
    v.picklist([
      'service control policies',
      'resource control policies',
      'session policies',
      'resource-based policies'
    ])
  ),
  /** Workloads that the configuration file ignores, or whose roles options leave out: nothing else is said of them. */
  ignored: v.array(
    v.object({
      /** ARN. */
      workload: v.string(),
      /** The pattern that ignores it, or the option that leaves it out. */
      match: v.string(),
      /** Why, where an option chooses roles or accounts, as a sentence without full stop. */
      why: v.optional(v.string()),
      /** ARN of its role, where that is left out because all of its workloads are ignored. */
      role: v.optional(v.string())
    })
  ),
  gate: v.object({
    /** `never` where findings are only warned of. */
    failOn: v.picklist(['any', 'new', 'never']),
    /** Absent from reports that were made before it was told. */
    failOnSetBy: v.optional(v.picklist(['option', 'file', 'default'])),
    /** Set where a team lets pass what could not be judged. */
    onInsufficient: v.optional(v.literal('neutral')),
    /** Whether values count only what the baseline does not have. */
    newOnly: v.optional(v.boolean()),
    /** One for each limit that applies. */
    thresholds: v.array(
      v.object({
        name: v.string(),
        scope: v.picklist(['role', 'total']),
        /** The pattern of the configuration file that sets it for some roles only. */
        match: v.optional(v.string()),
        /** Whether that is a pattern of names of roles, or of workloads. */
        ofNames: v.optional(v.picklist(['roles', 'workloads'])),
        limit: count,
        /** Absent from reports that were made before it was told. */
        setBy: v.optional(v.picklist(['option', 'file'])),
        /** The highest of any role that it holds for, or the sum over all judged roles. */
        value: count,
        exceeded: v.boolean(),
        /** ARNs of those above the limit; of a sum that is above it, all that add to it. */
        roles: v.array(v.string())
      })
    ),
    waived: v.array(
      v.object({
        role: v.string(),
        action: v.string(),
        resource: v.optional(v.string()),
        reason: v.string(),
        owner: v.string(),
        expires: v.string(),
        /** An expired waiver that fails covers nothing; nor does one of what was `needed` this time, or may have been. */
        state: v.picklist(['used', 'needed', 'expired', 'unmatched']),
        /** How many unused actions, and resources of wide ones, it is about. */
        findings: count,
        /** Of one that is expired or unmatched: the first day on which it was, as far as is known. */
        since: v.optional(v.string()),
        /** Of such a one: the first day on which a run of the base branch fails for it. */
        failsFrom: v.optional(v.string()),
        /** Of such a one: whether this run does. An expired one that does not covers on. */
        fails: v.optional(v.boolean())
      })
    ),
    /** The file that sets limits, waivers and ignored workloads, besides the options. */
    configuration: v.optional(
      v.object({
        file: v.string(),
        /** Which of it: of the checkout, or of a branch. */
        place: v.string(),
        /** Other files of the usual names. */
        notRead: v.array(v.string())
      })
    ),
    /** Why nobody knows by whose limits to judge, as a sentence: then nothing passes. */
    unknown: v.optional(v.string()),
    /** What a pull request, or the workflow since the baseline, makes looser, in sentences without full stop. */
    loosened: v.optional(v.array(v.string())),
    baseline: v.optional(
      v.object({
        /** The file or the artifact; `none` where there was none. */
        from: v.string(),
        /** ISO 8601. */
        created: v.optional(v.string()),
        commit: v.optional(v.string()),
        usable: v.boolean(),
        /** Why there is none to compare with; of one that is compared with, what is doubtful about it. */
        why: v.optional(v.string()),
        /** Of one that is not usable: `none` where nothing was reported yet, `judged-nothing` where no report judged a role, `refused` where what there is cannot be compared with. */
        state: v.optional(v.picklist(['none', 'judged-nothing', 'refused']))
      })
    )
  })
})

export type Report = v.InferOutput<typeof Report>
export type Gate = Report['gate']
