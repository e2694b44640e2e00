export const id = 73;
export const ids = [73];
export const modules = {

/***/ 60073:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./lib/src/github/annotations.js
var annotations = __webpack_require__(57946);
// EXTERNAL MODULE: ./lib/src/plural.js
var plural = __webpack_require__(17858);
// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(40120);
;// CONCATENATED MODULE: ./lib/src/action-log.js




const PROGRESS_EVERY = 10_000;
/** Log lines for GitHub's log. Warnings are annotations as far as the runner keeps them, and lines beyond that. */
class ActionLog {
    verbose = core/* isDebug */._o();
    #progressAt = performance.now();
    #warnings = 0;
    info(line) {
        core/* info */.pq((0,render_escape/* inert */.tJ)(line));
    }
    warn(line) {
        this.#warnings += 1;
        if (this.#warnings <= annotations/* SHOWN_AT_MOST */.qq)
            core/* warning */.$e((0,annotations/* withinLimit */.zl)((0,render_escape/* oneLine */.TN)(line)));
        else
            this.info(`Warning: ${line}`);
    }
    debug(line) {
        core/* debug */.Yz((0,render_escape/* oneLine */.TN)(line));
    }
    progress(line) {
        if (performance.now() - this.#progressAt < PROGRESS_EVERY)
            return;
        this.#progressAt = performance.now();
        this.info(line);
    }
    /** Says how many warnings stand in the log only. Called once, at the end. */
    finish() {
        const rest = this.#warnings - annotations/* SHOWN_AT_MOST */.qq;
        if (rest > 0)
            core/* warning */.$e(`and ${(0,plural/* plural */.L)(rest, 'warning')} more, in the log of this step`);
    }
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/gate-rules.js
var gate_rules = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/github/event.js
var github_event = __webpack_require__(98860);
// EXTERNAL MODULE: ./lib/src/options.js
var options = __webpack_require__(90692);
// EXTERNAL MODULE: ./lib/src/parse-options.js + 1 modules
var parse_options = __webpack_require__(35550);
// EXTERNAL MODULE: ./lib/src/scan.js + 32 modules
var scan = __webpack_require__(67257);
// EXTERNAL MODULE: ./lib/src/sources-of.js + 7 modules
var sources_of = __webpack_require__(26456);
;// CONCATENATED MODULE: ./lib/src/action.js
/** The runner's face: inputs in, a scan, and `publish.ts` for what comes out. */










/** Runs the action. @returns the exit code */
async function runAction() {
    try {
        const options = (0,parse_options/* parseOptions */.A)(inputs(), 'action', Math.floor(Date.now() / 1000));
        return await run(options, new ActionLog());
    }
    catch (error) {
        core/* error */.z3(error instanceof errors/* UserError */.yo
            ? (0,render_escape/* oneLine */.TN)(error.message)
            : error instanceof Error
                ? (error.stack ?? error.message)
                : String(error));
        return errors/* EXIT */.dc.failure;
    }
}
async function run(options, log) {
    const event = await (0,github_event/* readEvent */.j_)();
    (0,github_event/* refuseUnsafeEvent */.N8)(event, options.allowPullRequestTarget);
    const rules = await (0,gate_rules/* gateRules */.D)(options, 'action');
    const report = await core/* group */.Os('Scan', async () => {
        const sources = await (0,sources_of/* sourcesOf */.u)(options, 'action', () => accessOf(options, event), log);
        const baseline = rules.failOn === 'new' && { baseline: await branchBaseline(options, event) };
        const earlier = options.evidence === 'merge' && { earlier: () => earlierRuns(options, event, sources) };
        return (0,scan/* scan */.S)({ ...baseline, ...sources, ...earlier }, { ...options, rules }, log);
    });
    // loaded only now: the first request to AWS must not wait for it
    const { publish } = await Promise.all(/* import() */[__webpack_require__.e(537), __webpack_require__.e(7589)]).then(__webpack_require__.bind(__webpack_require__, 17589));
    return publish(report, options, event, log);
}
/** Asks nothing before it is looked for. A file that is named wins over it. */
async function branchBaseline(options, event) {
    const { BranchBaseline } = await __webpack_require__.e(/* import() */ 5268).then(__webpack_require__.bind(__webpack_require__, 65268));
    return new BranchBaseline(() => clientOf(options), event, options.artifactName);
}
/** What files hold, and the artifacts of earlier runs. */
async function earlierRuns(options, event, sources) {
    const { evidenceOfRuns } = await __webpack_require__.e(/* import() */ 7768).then(__webpack_require__.bind(__webpack_require__, 37768));
    const headBranch = process.env['GITHUB_HEAD_REF'] || undefined;
    const saved = await sources.earlier?.();
    const runs = await evidenceOfRuns(() => clientOf(options), event, options.artifactName, headBranch);
    return {
        reports: [...(saved?.reports ?? []), ...runs.reports],
        not: [...(saved?.not ?? []), ...runs.not],
        maxAgeDays: options.evidenceMaxAge
    };
}
/** @throws Error when there is no token */
async function clientOf({ githubToken }) {
    if (githubToken === undefined)
        throw new Error('input github-token is empty');
    return (await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(3193)]).then(__webpack_require__.bind(__webpack_require__, 33193))).gitHubClient(githubToken);
}
async function accessOf(options, event) {
    const { regionOf } = await Promise.all(/* import() */[__webpack_require__.e(9956), __webpack_require__.e(2065), __webpack_require__.e(9852)]).then(__webpack_require__.bind(__webpack_require__, 69852));
    const region = await regionOf(options.region, 'input aws-region');
    if (options.roleToAssume === undefined)
        return { region };
    const { assumedRole } = await __webpack_require__.e(/* import() */ 2655).then(__webpack_require__.bind(__webpack_require__, 2655));
    const credentials = assumedRole({
        roleArn: options.roleToAssume,
        audience: options.audience,
        sessionName: options.roleSessionName,
        durationSeconds: options.roleDurationSeconds,
        region,
        isFork: event.isFork
    });
    return { region, credentials };
}
/** @throws UserError for an input that does not exist: the runner itself only warns */
function inputs() {
    const declared = options/* OPTIONS */.l.filter((option) => option.only !== 'cli');
    const known = new Set(declared.map((option) => environmentName(option)));
    const unknown = Object.keys(process.env).find((name) => name.startsWith('INPUT_') && !known.has(name.toUpperCase()));
    if (unknown !== undefined) {
        const name = unknown.slice('INPUT_'.length).toLowerCase();
        throw new errors/* UserError */.yo(`input ${name} is "${process.env[unknown]}", and there is no such input`, `The inputs are ${declared.map((option) => option.actionName ?? option.name).join(', ')}`);
    }
    return Object.fromEntries(declared.map((option) => [option.name, core/* getInput */.V4(option.actionName ?? option.name)]));
}
function environmentName({ name, actionName }) {
    return `INPUT_${(actionName ?? name).replaceAll(' ', '_').toUpperCase()}`;
}


/***/ }),

/***/ 57946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ verdictAnnotation),
/* harmony export */   hC: () => (/* binding */ roleAnnotations),
/* harmony export */   qq: () => (/* binding */ SHOWN_AT_MOST),
/* harmony export */   zl: () => (/* binding */ withinLimit)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17858);
/* harmony import */ var _render_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63847);
/** What GitHub shows of a run outside of its log, within the runner's limits. */


/** The runner keeps ten of a type in a step: these, the verdict, and the line that says how many are not shown. https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs */
const SHOWN_AT_MOST = 8;
const LONGEST = 4096;
/** Cuts a message to what the runner keeps of it. */
function withinLimit(message) {
    return message.length <= LONGEST ? message : `${message.slice(0, LONGEST - 1).trimEnd()}…`;
}
/**
 * One line for each role above a limit, the worst first; the last says how many more there are.
 * @returns messages without markup, still with untrusted names in them
 */
function roleAnnotations(report) {
    const above = new Set(report.gate.thresholds.filter(({ exceeded }) => exceeded).flatMap(({ roles }) => roles));
    const worst = (0,_render_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .worstFirst */ .md)(report).filter(({ arn }) => above.has(arn));
    const rest = worst.length - SHOWN_AT_MOST;
    return [
        ...worst.slice(0, SHOWN_AT_MOST).map(describe),
        ...(rest > 0 ? [`and ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(rest, 'role')} more above the limit: see the step summary`] : [])
    ];
}
/** The verdict in one line, with its reasons. */
function verdictAnnotation(report) {
    return [`${(0,_render_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headline */ .Pl)(report)}.`, ...report.reasons].join(' ');
}
function describe(role) {
    const worst = (0,_render_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .worstUnused */ .gw)(role);
    const example = worst === undefined ? '' : ` (worst: ${[worst.level, worst.example].filter(Boolean).join(', ')})`;
    return `Role ${(0,_render_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .roleName */ .S3)(role.arn)}: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(role.unused.total, 'unused action')}${example}, ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .L)(role.wide.length, 'action')} on more resources than needed`;
}


/***/ }),

/***/ 98860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N8: () => (/* binding */ refuseUnsafeEvent),
/* harmony export */   RB: () => (/* binding */ workflowPath),
/* harmony export */   j_: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/** What started the workflow, as far as the runner's variables and the event's payload tell it. Nothing is asked of GitHub here. */



const Repository = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ full_name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const PullRequest = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    number: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    head: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), repo: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(Repository) })),
    base: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ref: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }))
});
const WorkflowRun = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    head_sha: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    head_branch: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    head_repository: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(Repository),
    path: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** Of the repository itself and, by a quirk of GitHub's, of others that have the same branch. Empty for forks. */
    pull_requests: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        number: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        head: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
        base: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ref: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), repo: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ url: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) })
    })), [])
});
const Payload = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    pull_request: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(PullRequest),
    merge_group: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ head_ref: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    workflow_run: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(WorkflowRun),
    repository: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ private: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()) }))
});
/** The event that started the workflow; a payload that cannot be read is one that names nothing. */
async function readEvent(env = process.env) {
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    const [owner = '', repo = ''] = repository.split('/');
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(env['GITHUB_EVENT_PATH'] ?? '', 'utf8').catch(() => '{}');
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(Payload, parseJson(text));
    const payload = parsed.success ? parsed.output : {};
    const plain = { name, owner, repo, pullRequest: undefined, isFork: false, queued: undefined };
    return {
        ...plain,
        isPublic: payload.repository?.private !== true,
        commit: env['GITHUB_SHA'] ?? '',
        baseBranch: branchOf(env['GITHUB_REF'] ?? ''),
        workflow: workflowPath(env['GITHUB_WORKFLOW_REF'], repository),
        source: undefined,
        ...ofPullRequest(payload, name, repository),
        ...ofMergeGroup(payload),
        ...ofWorkflowRun(payload, repository)
    };
}
/**
 * @param allowed whether the user takes the risk
 * @throws UserError for pull_request_target: there the code of a pull request may get this repository's secrets. https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
 */
function refuseUnsafeEvent(event, allowed) {
    if (event.name !== 'pull_request_target' || allowed)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('the workflow runs on pull_request_target, where code of a pull request gets the rights and secrets of this repository', 'Run it on pull_request, and for forks on workflow_run (docs/forks.md). If no step of the job runs code of the pull request, set input allow-pull-request-target to true');
}
function ofPullRequest({ pull_request: pull }, name, repository) {
    if (pull === undefined)
        return {};
    // a deleted fork leaves no repository
    const elsewhere = pull.head !== undefined && pull.head.repo?.full_name !== repository;
    return {
        pullRequest: pull.number,
        isFork: elsewhere && name !== 'pull_request_target',
        baseBranch: pull.base?.ref,
        ...(pull.head?.sha !== undefined && { commit: pull.head.sha })
    };
}
/** https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue#triggering-merge-group-checks-with-third-party-ci-providers */
function ofMergeGroup({ merge_group: group }) {
    const [, base, number] = /gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]+$/.exec(group?.head_ref ?? '') ?? [];
    return base === undefined ? {} : { baseBranch: base, queued: Number(number) };
}
function ofWorkflowRun({ workflow_run: run }, repository) {
    if (run === undefined)
        return {};
    const ours = run.pull_requests.filter(({ head, base }) => head.sha === run.head_sha && base.repo.url.endsWith(`/repos/${repository}`));
    const [only] = ours.length === 1 ? ours : [];
    const from = run.head_repository?.full_name;
    const branch = run.head_branch ?? undefined;
    return {
        commit: run.head_sha,
        pullRequest: only?.number,
        baseBranch: only?.base.ref,
        ...(run.path !== undefined && { workflow: workflowPath(run.path, repository) }),
        ...(from !== undefined && branch !== undefined && { source: { repository: from, branch } })
    };
}
function branchOf(ref) {
    return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
}
/** `.github/workflows/ci.yml` of `acme/shop/.github/workflows/ci.yml@refs/heads/main`. */
function workflowPath(ref, repository) {
    const [path = ''] = (ref ?? '').split('@');
    const inside = path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : path;
    return inside === '' ? undefined : inside;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return {};
    }
}


/***/ })

};
