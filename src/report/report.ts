/**
 * The report: one plain JSON object of which everything that is shown, written or gated is a pure function. Version 1; its schema is
 * published as docs/report.schema.json.
 */
import * as v from 'valibot'

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const proofs = v.pipe(v.array(v.string()), v.maxLength(5))

const CallCount = v.object({ service: v.string(), operation: v.string(), calls: count })

/** One place that traces were read from. */
const TraceSourceReport = v.object({
  /** As its row in sources/traces/trace-sources.ts names it: `x-ray`, `files`. */
  kind: v.string(),
  account: v.optional(v.string()),
  region: v.optional(v.string()),
  /** Traces that were read as a whole. */
  traces: count,
  /** Rows of calls that AWS counted itself. */
  rows: v.optional(count),
  /** Seconds for which it was asked again for what comes late; absent where nothing can come any more. */
  waited: v.optional(v.pipe(v.number(), v.minValue(0))),
  /** Traces that came, or grew, after it had been listed for the first time. */
  late: v.optional(count),
  /** Whether nothing came any more in the end; absent where that was not asked. */
  settled: v.optional(v.boolean()),
  /** Where it did not settle: why, and what may be missing, in one sentence. */
  unsettled: v.optional(v.string()),
  /** What AWS read to answer, and charges for. */
  scannedBytes: v.optional(count),
  /** Why reading it ended before its time. */
  stopped: v.optional(v.string())
})

const Evidence = v.object({
  /** The kind of the source; absent where several were read. */
  source: v.optional(v.string()),
  /** What was read, one entry a source; absent from reports that were made before there were several. */
  sources: v.optional(v.array(TraceSourceReport)),
  region: v.optional(v.string()),
  filter: v.optional(v.string()),
  /** ISO 8601, UTC. Of saved traces: of the first and the last one. */
  window: v.optional(v.object({ start: v.string(), end: v.string() })),
  traces: v.object({
    listed: count,
    read: count,
    partial: count,
    truncated: count,
    unprocessed: count,
    malformed: count,
    missing: count
  }),
  /** Where no trace was read: a sentence that says why that may be. */
  empty: v.optional(v.string()),
  /** Names some of the traces counted above, and says what it means for the result. */
  incomplete: v.array(v.object({ kind: v.string(), traces: count, traceIds: proofs, meaning: v.string() })),
  /** Why reading ended before its time, where it did. */
  stopped: v.optional(v.string()),
  /** Calls that AWS services made with roles of their own. */
  notOurs: v.array(v.object({ ...CallCount.entries, why: v.string(), traceIds: proofs })),
  /** Reports of earlier runs whose evidence was merged, and why others were not; absent where only this run counts. */
  earlier: v.optional(v.object({ merged: v.array(v.string()), not: v.array(v.string()), maxAgeDays: count })),
  /** Calls of which the traces do not show the workload. */
  unattributed: v.array(v.object({ ...CallCount.entries, why: v.string(), traceIds: proofs }))
})

/** As IAM writes it: operator, key, values. */
const Condition = v.record(v.string(), v.record(v.string(), v.array(v.string())))

const NeedReport = v.object({
  action: v.string(),
  resource: v.string(),
  /** Holds of every call that needs it. */
  condition: v.optional(Condition),
  precision: v.picklist(['exact', 'generalised', 'wider']),
  reason: v.optional(v.string()),
  /** How many there were in the run that saw it last. */
  calls: count,
  traceIds: proofs,
  /** `YYYY-MM-DD`, UTC: over all runs whose evidence was merged. Absent when the run's time is not known. */
  firstSeen: v.optional(v.string()),
  lastSeen: v.optional(v.string()),
  /** The earlier run that saw it last, where this one did not. */
  run: v.optional(v.string())
})

const Policy = v.object({
  Version: v.literal('2012-10-17'),
  Description: v.optional(v.string()),
  Statement: v.array(
    v.object({
      /** Denies are the role's own. */
      Effect: v.picklist(['Allow', 'Deny']),
      Action: v.array(v.string()),
      Resource: v.array(v.string()),
      Condition: v.optional(Condition)
    })
  )
})

const Check = v.object({
  /** `unchecked` where AWS was not asked, refused, or gave no answer. */
  state: v.picklist(['passed', 'failed', 'unchecked']),
  /** Sorted sentences: why it failed or is unchecked; of what passed, what is to be known besides. */
  details: v.array(v.string())
})

const Validation = v.object({
  /** Whether IAM's policy simulator allows every need. */
  sufficient: Check,
  /** Whether IAM Access Analyzer finds no error in it. */
  valid: Check,
  /** Whether it allows nothing that the role's identity policies do not allow today: only where roles were compared. A failure proves no fault. */
  noWider: v.optional(Check)
})

const WorkloadReport = v.object({
  arn: v.string(),
  kind: v.picklist(['lambda', 'ecs', 'ec2', 'states', 'segment']),
  name: v.string(),
  /** Absent where the configuration was not read. */
  role: v.optional(v.string()),
  traces: count,
  /** Absent for a workload without traces: nothing is suggested without evidence. */
  policyFile: v.optional(v.string()),
  /** The files in which the policy stands part by part, the first of them `policyFile`: only where it is above the size of a managed policy. */
  policyParts: v.optional(v.array(v.string())),
  policy: v.optional(Policy),
  /** Where the policy says something else than the role: only where the role was compared. */
  departures: v.optional(
    v.array(
      v.object({
        /** `elsewhere`: not granted by the role. `condition`, `deny`: not kept. `resource`: no pattern says what the role grants of it. */
        kind: v.picklist(['elsewhere', 'condition', 'deny', 'resource']),
        action: v.string(),
        resource: v.string(),
        why: v.string(),
        policy: v.optional(v.string()),
        statement: v.optional(count)
      })
    )
  ),
  /** Why no policy is given though there is evidence: what the prover found wrong with the one that was written. */
  unproven: v.optional(v.array(v.string())),
  needs: v.array(NeedReport),
  /** How many of the needs only earlier runs saw: where evidence of several runs was merged. */
  fromEarlierRuns: v.optional(count),
  implied: v.array(
    v.object({
      action: v.string(),
      resource: v.string(),
      condition: v.optional(Condition),
      /** What implies it: a setting of the configuration, or a grant that a service plausibly uses on behalf of a call. */
      from: v.string(),
      /** Who says so: `configuration`, `forwarded-access`. Absent from reports that were made before it was told. */
      witness: v.optional(v.string()),
      /** The field of the configuration that shows it, as AWS's API names it. */
      setting: v.optional(v.string())
    })
  ),
  /** What AWS lists for operations that were seen beside what every such call needs: the policy leaves it out. */
  leftOut: v.optional(v.array(v.object({ action: v.string(), when: v.string() }))),
  denied: v.array(
    v.object({
      action: v.string(),
      resource: v.optional(v.string()),
      calls: count,
      message: v.optional(v.string())
    })
  ),
  failed: v.array(v.object({ ...CallCount.entries, error: v.optional(v.string()) })),
  /** Calls that never got an answer, so that they prove nothing. */
  unsent: v.array(v.object({ ...CallCount.entries, error: v.optional(v.string()) })),
  unresolved: v.array(v.object({ ...CallCount.entries, why: v.string(), remedy: v.string() })),
  /** Where AWS's own words on a denied call contradict what this program would have derived: defects of its map. */
  disagreements: v.array(
    v.object({ ...CallCount.entries, derived: v.array(v.string()), refused: v.string() })
  ),
  /** The parts of its configuration that could not be read, and why. */
  unread: v.array(v.object({ what: v.string(), why: v.string() })),
  /** AWS's own word on the policy: only where it was asked for. */
  validation: v.optional(Validation)
})

const byAccessLevel = v.object({
  'permissions-management': count,
  write: count,
  tagging: count,
  read: count,
  list: count
})

/** Set for a role that was judged in the baseline too. What is waived is left out. */
const SinceBaseline = v.object({
  /** Empty where the unused actions are left out: there `newGrants` tells. */
  newUnused: v.array(v.object({ action: v.string(), level: v.string() })),
  newWide: v.array(v.object({ action: v.string(), resource: v.string() })),
  /** Below a grant of `*` or NotAction: the grants that the baseline does not hold, with the number of their unused actions. */
  newGrants: v.array(v.object({ action: v.string(), resource: v.string(), unused: count })),
  /** How much of the excess was there before. */
  legacy: v.object({ unused: count, wide: count }),
  /** How much was there before and is gone; below a grant of `*` or NotAction the difference of the numbers. */
  removed: v.object({ unused: count, wide: count })
})

const RoleReport = v.object({
  arn: v.string(),
  /** ARNs of the workloads that run under it, as far as they are known. */
  workloads: v.array(v.string()),
  /** False when no workload of it left traces or a policy was not read: then its numbers say nothing. */
  judged: v.boolean(),
  /** Why it is not its account's to edit, where that is so. */
  managedBy: v.optional(v.string()),
  /** ARN of its permissions boundary. */
  boundary: v.optional(v.string()),
  /** Distinct actions that it can use: granted, not denied, within the boundary. */
  granted: count,
  /** How many of these are needed by calls that were traced. */
  used: count,
  /** How many of the others are needed by what the configuration implies. */
  implied: count,
  /** Distinct actions that its policies grant and its boundary takes away. They count as neither granted nor unused. */
  blocked: v.object({ total: count, actions: v.optional(v.array(v.string())) }),
  unused: v.object({
    total: count,
    byAccessLevel,
    /** Left out below a grant of `*` or NotAction. */
    actions: v.optional(v.array(v.object({ action: v.string(), level: v.string() })))
  }),
  wide: v.array(
    v.object({
      action: v.string(),
      /** How wide the widest resource is that it is granted on: one resource, (some of) one type, a whole service, everything. */
      width: v.picklist(['exact', 'type', 'service', 'all']),
      /** Whether all grants that are wider than needed stand behind a condition, so that they are narrower than they look. */
      conditional: v.boolean(),
      granted: v.array(v.string()),
      needed: v.array(v.string())
    })
  ),
  /** Findings that waivers cover. */
  waived: v.array(
    v.object({
      /** Where the unused actions are left out: the waiver's pattern. */
      action: v.string(),
      /** Where the action of a wide finding is granted. Absent for an unused action, which is covered wherever it is granted. */
      resource: v.optional(v.string()),
      /** Position in `gate.waived`. */
      waiver: count,
      /** Where the unused actions are left out: how many of them. */
      actions: v.optional(count)
    })
  ),
  sinceBaseline: v.optional(SinceBaseline),
  /** What is held against the limits: what is not waived, and of that only what is new where `gate.newOnly`. Absent where not judged. */
  counted: v.optional(v.object({ unused: byAccessLevel, wide: count })),
  /** Granted actions of which nothing shows whether they are needed. They are not counted as unused. */
  undecided: v.array(v.object({ action: v.string(), why: v.string() })),
  grants: v.array(
    v.object({
      policy: v.string(),
      statement: count,
      sid: v.optional(v.string()),
      action: v.string(),
      resource: v.string(),
      /** The action patterns that the statement's NotAction leaves out: `action` is then only a text for readers. */
      notAction: v.optional(v.array(v.string())),
      /** The resource patterns that the statement's NotResource leaves out: `resource` is then only a text for readers. */
      notResource: v.optional(v.array(v.string())),
      conditional: v.boolean(),
      used: count,
      implied: count,
      unused: count,
      undecided: count
    })
  ),
  /** Used by calls that were answered, but allowed by no policy of the role: granted elsewhere, or since removed. */
  grantedElsewhere: v.array(
    v.object({
      action: v.string(),
      resource: v.string(),
      why: v.string(),
      calls: v.optional(count),
      /** Of calls that prove it. */
      traceIds: v.optional(proofs)
    })
  ),
  /** Set for a role that several workloads share: what each holds only because others need it. */
  sharing: v.array(
    v.object({
      workload: v.string(),
      /** Distinct actions that it needs itself. */
      needs: count,
      onlyForOthers: v.array(v.string()),
      /** The role that it would get, and the file of its policy. */
      ownRole: v.string(),
      policyFile: v.string()
    })
  ),
  /** The policies that were read, managed ones with their version. */
  policies: v.array(v.object({ name: v.string(), version: v.optional(v.string()) })),
  /** Its statements, and its boundary's, as far as they name what is written: what `verify` compares policies with. Absent where not all was read. */
  bearing: v.optional(
    v.object({
      bounded: v.boolean(),
      statements: v.array(
        v.object({
          policy: v.string(),
          statement: count,
          sid: v.optional(v.string()),
          boundary: v.boolean(),
          effect: v.picklist(['Allow', 'Deny']),
          /** By name, and only those that are written. */
          actions: v.array(v.string()),
          resources: v.object({ not: v.boolean(), patterns: v.array(v.string()) }),
          conditions: v.array(
            v.object({ operator: v.string(), key: v.string(), values: v.array(v.string()) })
          ),
          /** Whether `${…}` is a policy variable. */
          variables: v.boolean()
        })
      )
    })
  ),
  /** Action patterns that match no action of the reference. */
  unmatched: v.array(v.string()),
  unread: v.array(v.object({ what: v.string(), why: v.string() }))
})

/** An excess action or resource on lines of the repository. */
const SourceFinding = v.object({
  /** ARN. */
  role: v.string(),
  policy: v.string(),
  /** An excess action pattern as granted; with `resource`, a used action that is granted on more than it needs. */
  action: v.string(),
  resource: v.optional(v.string()),
  /** The actions of the pattern, or the resources, that are needed; none where all of it may go. */
  needed: v.array(v.string()),
  /** Actions of the pattern of which nothing shows whether they are needed: a suggestion keeps them. */
  undecided: v.optional(v.array(v.string())),
  /** Path below the repository's root, with slashes. */
  file: v.string(),
  /** Where it stands, from 1. */
  startLine: count,
  endLine: count,
  /** What to put in the place of whole lines, which may be more than the finding's own. */
  suggestion: v.optional(v.object({ startLine: count, endLine: count, lines: v.array(v.string()) })),
  /** Why nothing is suggested. */
  withheld: v.optional(v.string())
})

const SourceFindings = v.object({
  /** Where the files can be seen, like `https://github.com/acme/shop/blob/<commit>`. */
  url: v.optional(v.string()),
  located: v.array(SourceFinding),
  /** Excess statements that may stand in several places, so that none is named. */
  ambiguous: count,
  /** Excess statements that stand nowhere in the repository. */
  notFound: count,
  /** Why excess is not located, once for each policy of a role. */
  unlocated: v.optional(v.array(v.object({ role: v.string(), policy: v.string(), why: v.string() }))),
  /** Files that could not be read as the templates that they seem to be. */
  unread: v.optional(v.array(v.object({ file: v.string(), line: v.optional(count), why: v.string() })))
})

export const Report = v.object({
  version: v.literal(1),
  /** SHA-256 of the report without this line: see digest.ts. Tells a report that was edited by hand. */
  digest: v.string(),
  tool: v.object({ version: v.string(), reference: v.string() }),
  /** `report` where nothing could fail: no limit was set, or no role compared. */
  verdict: v.picklist(['pass', 'report', 'excess', 'insufficient-evidence']),
  /** Why the verdict is what it is, in sentences. */
  reasons: v.array(v.string()),
  /** Whether roles were read and compared. */
  compared: v.boolean(),
  evidence: Evidence,
  workloads: v.array(WorkloadReport),
  roles: v.array(RoleReport),
  /** Where the repository's templates grant the excess: only where templates were looked for. */
  source: v.optional(SourceFindings),
  /** Kinds of policies that bear on what a role may do and that are never read. */
  notRead: v.array(
    v.picklist([
      'service control policies',
      'resource control policies',
      'session policies',
      'resource-based policies'
    ])
  ),
  /** Workloads that the configuration file ignores: nothing else is said of them. */
  ignored: v.array(
    v.object({
      /** ARN. */
      workload: v.string(),
      /** The pattern that ignores it. */
      match: v.string(),
      /** ARN of its role, where that is left out because all of its workloads are ignored. */
      role: v.optional(v.string())
    })
  ),
  gate: v.object({
    /** `never` where findings are only warned of. */
    failOn: v.picklist(['any', 'new', 'never']),
    /** Absent from reports that were made before it was told. */
    failOnSetBy: v.optional(v.picklist(['option', 'file', 'default'])),
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
        /** An expired waiver covers nothing. */
        state: v.picklist(['used', 'expired', 'unmatched']),
        /** How many unused actions, and resources of wide ones, it is about. */
        findings: count
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
        why: v.optional(v.string())
      })
    )
  })
})

export type Report = v.InferOutput<typeof Report>
export type Evidence = v.InferOutput<typeof Evidence>
export type TraceSourceReport = v.InferOutput<typeof TraceSourceReport>
export type NeedReport = v.InferOutput<typeof NeedReport>
export type WorkloadReport = v.InferOutput<typeof WorkloadReport>
export type RoleReport = v.InferOutput<typeof RoleReport>
export type Gate = Report['gate']
export type Condition = v.InferOutput<typeof Condition>
export type WrittenPolicy = v.InferOutput<typeof Policy>
export type SourceFinding = v.InferOutput<typeof SourceFinding>
export type SourceFindings = v.InferOutput<typeof SourceFindings>
export type Check = v.InferOutput<typeof Check>
export type Validation = v.InferOutput<typeof Validation>
