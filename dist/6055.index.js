export const id = 6055;
export const ids = [6055];
export const modules = {

/***/ 56055:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BranchBaseline: () => (/* binding */ BranchBaseline)
});

// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
// EXTERNAL MODULE: ./lib/src/judgement/same-role.js
var same_role = __webpack_require__(79599);
// EXTERNAL MODULE: ./lib/src/action/github/earlier-reports.js
var earlier_reports = __webpack_require__(77255);
// EXTERNAL MODULE: ./lib/src/action/github/enterprise-server.js
var enterprise_server = __webpack_require__(20612);
// EXTERNAL MODULE: ./lib/src/action/github/event.js
var github_event = __webpack_require__(30489);
;// CONCATENATED MODULE: ./lib/src/action/github/merge-base.js
/** Pages of a hundred commits; a pull request that is further behind is compared with the newest report too. */
const PAGES_AT_MOST = 3;
const A_PAGE = 100;
/**
 * https://docs.github.com/en/rest/commits/commits#compare-two-commits
 * @param stored its client has `contents: read`
 * @param head the commit that is proposed
 * @throws what GitHub answers
 */
async function mergeBaseOf(stored, head, branch) {
    const { owner, repo, client } = stored;
    const later = new Set();
    let sha = '';
    for (let page = 1; page <= PAGES_AT_MOST; page += 1) {
        const { data } = await client.rest.repos.compareCommitsWithBasehead({
            owner,
            repo,
            basehead: `${head}...${branch}`,
            per_page: A_PAGE,
            page
        });
        sha = data.merge_base_commit.sha;
        for (const commit of data.commits)
            later.add(commit.sha);
        if (data.commits.length < A_PAGE || later.size >= data.total_commits)
            break;
    }
    return { sha, later };
}

;// CONCATENATED MODULE: ./lib/src/action/github/merged-pull-requests.js
/** Closed pull requests that are looked at, the last updated first. */
const LOOKED_AT = 100;
/**
 * The last commits of pull requests that were merged into a branch, each with the commit of the branch that it became.
 * https://docs.github.com/en/rest/pulls/pulls#list-pull-requests
 * @param stored its client has `pull-requests: read`
 * @throws what GitHub answers
 */
async function mergedPullRequests(stored, branch) {
    const { owner, repo, client } = stored;
    const { data } = await client.rest.pulls.list({
        owner,
        repo,
        state: 'closed',
        base: branch,
        sort: 'updated',
        direction: 'desc',
        per_page: LOOKED_AT
    });
    return new Map(data.flatMap(({ merged_at: merged, merge_commit_sha: commit, head, base }) => merged === null || base.ref !== branch ? [] : [[head.sha, commit ?? head.sha]]));
}

// EXTERNAL MODULE: ./lib/src/action/github/refusal.js
var refusal = __webpack_require__(38953);
;// CONCATENATED MODULE: ./lib/src/action/github/workflow-files.js
/**
 * Whether a pull request touched the files of workflows: what it did to its own decides whether a missing baseline is a first time, or a
 * workflow that was moved out of its baseline's reach.
 */

/**
 * https://docs.github.com/en/rest/repos/contents#get-repository-content
 * @param stored its client has `contents: read`
 * @param before a commit or a branch
 * @param after another one
 * @throws what GitHub answers
 */
async function touched(stored, path, before, after) {
    const [then, now] = [await blobOf(stored, path, before), await blobOf(stored, path, after)];
    if (then === undefined)
        return now === undefined ? 'absent' : 'added';
    if (now === undefined)
        return 'removed';
    return then === now ? 'same' : 'changed';
}
/** What stands for the file's content; undefined where there is no such file. */
async function blobOf(stored, path, ref) {
    const { owner, repo, client } = stored;
    try {
        const { data } = await client.rest.repos.getContent({ owner, repo, path, ref });
        return Array.isArray(data) ? undefined : data.sha;
    }
    catch (error) {
        if ((0,refusal/* statusOf */.c)(error) === 404)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/action/github/out-of-reach.js





/** Runs that are looked at for a report of another name. */
const OTHERS_AT_MOST = 10;
/** Other workflows whose files are compared. */
const WORKFLOWS_AT_MOST = 2;
/** What a pull request does to the workflow that runs. */
const VERBS = {
    added: 'adds',
    changed: 'changes',
    removed: 'takes away',
    same: 'keeps',
    absent: 'runs'
};
async function outOfReach(stored, search) {
    if (search.own.refused)
        return {
            loosens: ['perhaps, unseen: the token may not read earlier reports (permissions: actions: read)']
        };
    if (search.own.unread || search.own.unaccepted)
        return { loosens: [] };
    try {
        const moved = await movedFrom(stored, search);
        return moved ?? { loosens: await renamed(stored, search) };
    }
    catch (error) {
        const why = (0,refusal/* statusOf */.c)(error) === undefined ? (0,errors/* messageOf */.bD)(error) : (0,refusal.explainRefusal)(error, 'contents: read');
        return { loosens: [`perhaps, unseen: whether this pull request moves the scan is not known (${why})`] };
    }
}
/** The report of a workflow that the pull request takes away or changes, while it adds or changes the one that runs. */
async function movedFrom(stored, { query, own, event, base, roles, identity }) {
    const { workflow } = event;
    if (workflow === undefined || own.others.length === 0)
        return undefined;
    const byWorkflow = new Map(own.others.toReversed().map((other) => [other.workflow, other]));
    let here;
    for (const { workflow: other, artifact } of [...byWorkflow.values()].slice(-WORKFLOWS_AT_MOST)) {
        const there = await touched(stored, other, base, event.commit);
        if (there !== 'removed' && there !== 'changed')
            continue;
        here ??= await touched(stored, workflow, base, event.commit);
        // of one that nobody finds nothing is known: it may be another repository's, or another path
        const isMoved = here === 'added' || here === 'changed' || (here === 'absent' && there === 'removed');
        if (!isMoved)
            return undefined;
        const report = await stored.report(artifact);
        if (query.accepts?.(report) === false || (0,same_role/* judgedAmong */.q)(roles, [report], identity).length === 0)
            continue;
        return {
            report: (0,earlier_reports/* earlierReport */.Z)(report, artifact),
            doubt: `it is of ${other}, which this pull request ${there === 'removed' ? 'takes away' : 'changes'}, as it ${VERBS[here ?? 'absent']} ${workflow}`
        };
    }
    return undefined;
}
/** Reports of the same roles under another name, unless the file of the workflow, which chooses the name, is untouched. */
async function renamed(stored, { query, event, base, roles, identity }) {
    const { found } = await (0,earlier_reports/* earlierReports */.c)(stored, {
        ...query,
        name: undefined,
        limit: 1,
        runsAtMost: OTHERS_AT_MOST
    });
    const [other] = found;
    if (other === undefined || (0,same_role/* judgedAmong */.q)(roles, [other.report], identity).length === 0)
        return [];
    if (event.workflow !== undefined && (await touched(stored, event.workflow, base, event.commit)) === 'same')
        return [];
    return [
        `artifact-name: the report of branch ${query.branch} is in artifact ${other.name}, and this run looks for ${query.name ?? 'any'}, so that nothing is compared`
    ];
}

// EXTERNAL MODULE: ./lib/src/action/github/pull-request.js
var pull_request = __webpack_require__(74438);
// EXTERNAL MODULE: ./lib/src/action/github/stored-artifacts.js + 1 modules
var stored_artifacts = __webpack_require__(28548);
;// CONCATENATED MODULE: ./lib/src/action/github/branch-baseline.js
/**
 * The baseline of a run: what the branch that it is measured by reported, from the commit backwards that the run's own were built on. What
 * is in the way is told apart, since a first time must not fail, and a baseline that was moved out of reach must not pass.
 */











/** Reports that are downloaded at most: each may have judged roles that the others did not. */
const REPORTS_AT_MOST = 6;
/** The newest reports of the branch that a run is measured by: a pull request's target, or else the branch itself. */
class BranchBaseline {
    #client;
    #event;
    #query;
    #known;
    /**
     * @param client asked for only when a baseline is; it throws an Error that says why there is none
     * @param known what GitHub answered in this scan
     */
    constructor(client, event, query, known) {
        this.#client = client;
        this.#event = event;
        this.#query = query;
        this.#known = known;
    }
    async find(roles) {
        const event = this.#event;
        const artifact = `artifact ${this.#query.name}`;
        try {
            const client = await this.#client();
            const branch = event.baseBranch ?? (await targetOf(event, client));
            if (branch === undefined)
                return { from: artifact, state: 'none', why: `the event ${event.name} is of no branch` };
            const stored = new stored_artifacts/* StoredArtifacts */.P(client, event, this.#known);
            const own = await this.#ofBranch(stored, branch, roles);
            // another pull request's branch has no reports of its own
            const { defaultBranch } = event;
            if ('report' in own || own.state === 'refused' || defaultBranch === undefined)
                return own;
            if (branch === defaultBranch || !(0,github_event/* isProposal */.ld)(event))
                return own;
            const usual = await this.#ofBranch(stored, defaultBranch, roles);
            if (!('report' in usual))
                return usual.state === 'none' ? own : usual;
            return { ...usual, from: `${usual.from}, since branch ${branch} has no report` };
        }
        catch (error) {
            return { from: artifact, state: 'refused', why: explained(error) };
        }
    }
    async #ofBranch(stored, branch, roles) {
        const from = `artifact ${this.#query.name} of branch ${branch}`;
        const base = (0,github_event/* isProposal */.ld)(this.#event) ? await this.#mergeBase(stored, branch) : undefined;
        const known = base !== undefined && 'sha' in base ? base : undefined;
        const query = this.#queryOf(branch, roles, known);
        const own = await (0,earlier_reports/* earlierReports */.c)(stored, query);
        if (own.found.length > 0)
            return baselineOf(from, own.found, base, own.cutShort);
        const merged = await this.#ofMerged(stored, query, own);
        if (merged !== undefined)
            return baselineOf(`${from}, made by pull requests that were merged`, merged, base);
        if ((0,github_event/* isProposal */.ld)(this.#event)) {
            const moved = await outOfReach(stored, {
                query,
                own,
                event: this.#event,
                base: known?.sha ?? branch,
                roles,
                identity: this.#query.identity
            });
            if ('report' in moved)
                return { ...baselineOf(from, [moved.report], base), doubt: moved.doubt };
            if (moved.loosens.length > 0)
                return { from, state: 'refused', why: whyOf(own), loosens: moved.loosens };
        }
        if (own.unread)
            return { from, state: 'refused', why: whyOf(own) };
        if (own.unaccepted)
            return { from, state: 'judged-nothing', why: whyOf(own) };
        const step = (0,enterprise_server/* isEnterpriseServer */.v)()
            ? `. On GitHub Enterprise Server a step of the workflow has to make it, with actions/upload-artifact@v3 and the name ${this.#query.name}`
            : '';
        return { from, state: 'none', why: `${whyOf(own)}${step}` };
    }
    #queryOf(branch, roles, base) {
        const { name, workflow = this.#event.workflow, identity } = this.#query;
        const wanted = roles.length;
        return {
            branch,
            kind: 'branch',
            name,
            limit: REPORTS_AT_MOST,
            thisRun: Number(process.env['GITHUB_RUN_ID']),
            workflow,
            accepts: judgedAny,
            isEnough: (found) => {
                const before = found.filter(({ commit }) => base?.later.has(commit) !== true);
                const reports = before.map(({ report }) => report);
                return before.length > 0 && (0,same_role/* judgedAmong */.q)(roles, reports, identity).length === wanted;
            }
        };
    }
    /** Where a workflow runs on pull requests and merge groups only, as those of rulesets do, no push makes a report. */
    async #ofMerged(stored, query, own) {
        if (own.unread || own.unaccepted || own.others.length > 0)
            return undefined;
        const merged = await mergedPullRequests(stored, query.branch).catch((error) => {
            // a token that may not read pull requests knows of no such baseline; a failure is none, and must not look like "none yet"
            if ((0,refusal/* statusOf */.c)(error) === 403 || (0,refusal/* statusOf */.c)(error) === 404)
                return undefined;
            throw error;
        });
        if (merged === undefined || merged.size === 0)
            return undefined;
        const { found } = await (0,earlier_reports/* earlierReports */.c)(stored, { ...query, merged });
        return found.length === 0 ? undefined : found;
    }
    async #mergeBase(stored, branch) {
        try {
            return await mergeBaseOf(stored, this.#event.commit, branch);
        }
        catch (error) {
            return { why: (0,refusal.explainRefusal)(error, 'contents: read') };
        }
    }
}
function judgedAny({ roles }) {
    return roles.some(({ judged }) => judged);
}
/** @param found the newest first, at least one */
function baselineOf(from, found, base, cutShort) {
    const later = base !== undefined && 'later' in base ? base.later : new Set();
    const before = found.filter(({ commit }) => !later.has(commit));
    const after = found.filter(({ commit }) => later.has(commit));
    const [newest, ...older] = before.length > 0 ? before : after;
    if (newest === undefined)
        throw new Error('there is no report');
    const doubt = base !== undefined && 'why' in base
        ? `where the pull request left the branch is not known (${base.why}), so that it may be newer than that`
        : before.length === 0
            ? 'it is of a commit that the branch got after the pull request left it, and there is none before'
            : cutShort === undefined
                ? undefined
                : `older reports, which may tell of further roles, were not looked at (${cutShort})`;
    return {
        from,
        report: newest.report,
        created: newest.created,
        commit: newest.commit,
        ...(older.length > 0 && { older: older.map(({ report }) => report) }),
        ...(before.length > 0 && after.length > 0 && { newer: after.map(({ report }) => report) }),
        ...(doubt !== undefined && { doubt })
    };
}
function whyOf({ reasons }) {
    return reasons.join(' ').replace(/\.$/, '');
}
/** A run after a fork's does not know the target of the pull request by itself. */
async function targetOf(event, client) {
    if (event.name !== 'workflow_run')
        return undefined;
    const found = await (0,pull_request.pullRequestOf)(event, client);
    return 'base' in found ? found.base : undefined;
}
function explained(error) {
    return error instanceof Error && 'status' in error
        ? (0,refusal.explainRefusal)(error, 'pull-requests: read')
        : (0,errors/* messageOf */.bD)(error);
}


/***/ }),

/***/ 77255:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ earlierReport),
/* harmony export */   c: () => (/* binding */ earlierReports)
/* harmony export */ });
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73650);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30489);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38953);
/* harmony import */ var _allowance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87871);
/** Reports that earlier runs on a branch uploaded. Only what this repository's own branch made is trusted. */




/** Downloads that are tried beyond those that are asked for. */
const UNREADABLE_AT_MOST = 3;
/** Runs that are looked at: each costs a request. */
const RUNS_AT_MOST = 30;
/**
 * Events whose runs show what is asked for. Runs of others, such as workflow_run, may carry results of a fork under the name of the
 * repository's own branch. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const EVENTS = {
    branch: new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']),
    'pull request': new Set(['pull_request'])
};
/** Finds what earlier runs on a branch reported. It never throws: a failure is a reason. */
async function earlierReports(stored, query) {
    const found = [];
    const others = [];
    const reasons = new Set();
    let unreadable = 0;
    let unaccepted = false;
    let refused = false;
    let failed = false;
    let cutShort;
    try {
        for await (const artifact of trusted(stored, query, reasons, others)) {
            try {
                const report = await stored.report(artifact);
                if (query.accepts?.(report) === false) {
                    reasons.add(`The report of run ${artifact.workflow_run?.id} judged no role.`);
                    unaccepted = true;
                    continue;
                }
                found.push(earlierReport(report, artifact, query.merged));
            }
            catch (error) {
                if (error instanceof _allowance_js__WEBPACK_IMPORTED_MODULE_3__/* .AllowanceUsed */ .O8)
                    throw error;
                reasons.add(`The artifact of run ${artifact.workflow_run?.id} is not used: ${explained(error)}.`);
                unreadable += 1;
            }
            if (found.length >= query.limit || unreadable >= query.limit + UNREADABLE_AT_MOST)
                break;
            if (found.length > 0 && query.isEnough?.(found) === true)
                break;
        }
    }
    catch (error) {
        reasons.add(`Earlier reports are not read${found.length > 0 ? ' on' : ''}: ${explained(error)}.`);
        cutShort = explained(error);
        // of the newest ones it is known that they judged nothing; where none was reached, nothing is known
        failed = !(error instanceof _allowance_js__WEBPACK_IMPORTED_MODULE_3__/* .AllowanceUsed */ .O8) || !unaccepted;
        refused = [403, 404].includes((0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .statusOf */ .c)(error) ?? 0);
    }
    if (found.length === 0 && reasons.size === 0) {
        reasons.add(`There is no artifact ${called(query.name)} of an earlier run on branch ${query.branch}.`);
    }
    return {
        found,
        reasons: [...reasons],
        refused,
        unread: failed || unreadable > 0,
        unaccepted,
        ...(cutShort !== undefined && { cutShort }),
        others
    };
}
/** @param merged see `EarlierReportsQuery` */
function earlierReport(report, artifact, merged) {
    const { id = 0, head_sha: head = '' } = artifact.workflow_run ?? {};
    const { name, created_at: created } = artifact;
    return { report, created: created ?? '', commit: merged?.get(head) ?? head, runId: id, name };
}
/** The artifacts that may be trusted, the newest first; of a run that was tried again that of its last attempt. */
async function* trusted(stored, query, reasons, others) {
    const { branch, name, thisRun, workflow, runsAtMost = RUNS_AT_MOST } = query;
    let looked = 0;
    for await (const artifact of stored.artifacts(name)) {
        const run = artifact.workflow_run;
        if (run?.id === undefined || run.id === thisRun || !mayBeOf(run, query))
            continue;
        if (run.repository_id === undefined || run.head_repository_id !== run.repository_id)
            continue;
        if (artifact.expired) {
            reasons.add(`An artifact ${called(name)} of branch ${branch} has expired.`);
            continue;
        }
        looked += 1;
        if (looked > runsAtMost) {
            reasons.add(`Only the newest ${runsAtMost} runs on branch ${branch} were looked at.`);
            return;
        }
        const made = await stored.run(run.id);
        if (!(await isOf(stored, query, made.event, run)))
            continue;
        const madeBy = (0,_event_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowPath */ .RB)(made.path, `${stored.owner}/${stored.repo}`);
        if (workflow !== undefined && (madeBy === undefined || !isWorkflow(madeBy, workflow))) {
            reasons.add(`Artifacts ${called(name)} of branch ${branch} are of another workflow (${madeBy}, not ${workflow}).`);
            if (madeBy !== undefined)
                others.push({ artifact, workflow: madeBy });
            continue;
        }
        yield (made.run_attempt ?? 1) > 1 ? await stored.ofLastAttempt(artifact, run.id) : artifact;
    }
}
/** Before the run itself is asked for. */
function mayBeOf({ head_branch: branch, head_sha: sha = '' }, { branch: wanted, kind, merged }) {
    if (merged !== undefined)
        return merged.has(sha);
    return branch === wanted || (kind === 'branch' && isQueueOf(branch, wanted));
}
/**
 * The branch on which a merge queue tries what it merges.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue
 */
function isQueueOf(branch, base) {
    return branch?.startsWith(`gh-readonly-queue/${base}/`) === true;
}
async function isOf(stored, { branch, kind, merged }, event, { head_branch: madeOn, head_sha: sha = '' }) {
    if (merged !== undefined)
        return event === 'pull_request';
    if (!isQueueOf(madeOn, branch))
        return EVENTS[kind].has(event);
    // what the queue refused must not become what later pull requests are compared with
    return event === 'merge_group' && stored.isOnBranch(sha, branch);
}
/** A workflow of a ruleset stands in another repository, which one of two paths may name and the other leave out. */
function isWorkflow(path, wanted) {
    return path === wanted || path.endsWith(`/${wanted}`) || wanted.endsWith(`/${path}`);
}
function called(name) {
    return name === undefined ? 'of any name' : `"${name}"`;
}
function explained(error) {
    return error instanceof Error && 'status' in error
        ? (0,_refusal_js__WEBPACK_IMPORTED_MODULE_2__.explainRefusal)(error, 'actions: read')
        : (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).replace(/\.$/, '');
}


/***/ }),

/***/ 20612:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isEnterpriseServer)
/* harmony export */ });
/**
 * Whether this is GitHub Enterprise Server, which has no artifacts of the kind that this action writes, as the official client tells it.
 * https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/shared/config.ts
 */
function isEnterpriseServer(env = process.env) {
    const url = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const host = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
    return !(host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost'));
}


/***/ }),

/***/ 74438:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   pullRequestOf: () => (/* binding */ pullRequestOf),
/* harmony export */   whyNoPullRequest: () => (/* binding */ whyNoPullRequest)
/* harmony export */ });
/** Why a run is about no pull request to comment on, as a sentence; absent where it is about one or GitHub must be asked. */
function whyNoPullRequest({ name, pullRequest, queued, baseBranch }) {
    if (pullRequest !== undefined || name === 'workflow_run')
        return undefined;
    if (queued !== undefined) {
        return `Pull request #${queued} is in the merge queue: it is judged, not commented on.`;
    }
    if (name === 'push')
        return baseBranch === undefined ? 'A tag was pushed.' : undefined;
    return `The event ${name} names no pull request.`;
}
/**
 * Finds the pull request that may be commented on. Only an open one whose last commit is the one that was tested: a report of an earlier
 * commit must not overwrite that of a later one.
 * @param client asked only where the event does not tell
 * @throws what GitHub answers
 */
async function pullRequestOf(event, client) {
    if (event.pullRequest !== undefined)
        return { number: event.pullRequest, base: event.baseBranch };
    const none = whyNoPullRequest(event);
    if (none !== undefined)
        return { none };
    const ofCommit = theOnlyOne(await listedByCommit(event, client), event.commit);
    if ('number' in ofCommit || event.name !== 'workflow_run')
        return ofCommit;
    return theOnlyOne(await listedByHead(event, client), event.commit);
}
/** https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit */
async function listedByCommit({ owner, repo, commit }, { rest }) {
    // a branch that was deleted by a push has no commit
    if (/^0*$/.test(commit))
        return [];
    const { data } = await rest.repos.listPullRequestsAssociatedWithCommit({
        owner,
        repo,
        commit_sha: commit,
        per_page: 100
    });
    return data;
}
/** A fork's commit may be known to no pull request by itself. https://docs.github.com/en/rest/pulls/pulls#list-pull-requests */
async function listedByHead({ owner, repo, head: started }, { rest }) {
    if (started === undefined)
        return [];
    const { data } = await rest.pulls.list({
        owner,
        repo,
        state: 'open',
        head: `${started.repository.split('/')[0]}:${started.branch}`,
        per_page: 100
    });
    return data.filter(({ head }) => head.repo?.full_name === started.repository);
}
function theOnlyOne(listed, commit) {
    const open = listed.filter(({ state }) => state === 'open');
    const [only, ...others] = open.filter(({ head }) => head?.sha === commit);
    if (only !== undefined && others.length === 0)
        return { number: only.number, base: only.base?.ref };
    const short = commit.slice(0, 7);
    if (only !== undefined) {
        const numbers = [only, ...others].map(({ number }) => `#${number}`).sort();
        return { none: `Commit ${short} is the last one of several open pull requests: ${numbers.join(', ')}.` };
    }
    return {
        none: open.length === 0
            ? `Commit ${short} is of no open pull request.`
            : `Pull request #${open[0]?.number} has a later commit than ${short}.`
    };
}


/***/ }),

/***/ 28548:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ StoredArtifacts)
});

// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
// EXTERNAL MODULE: ./lib/src/sources/files/saved-report.js
var saved_report = __webpack_require__(28087);
;// CONCATENATED MODULE: ./lib/src/action/github/report-archive.js
/** The report in the archive of an artifact, as GitHub hands it out. */


/** Bytes of a report.json: a larger one is not unpacked. */
const LARGEST_REPORT = 32 * 1024 * 1024;
/** Bytes of an archive that are unpacked at a time: they become a thousand times as many at most. */
const PIECE = 16 * 1024;
/**
 * The report in an artifact.
 * @param zip as GitHub hands it out
 * @throws Error that says what is wrong with it
 */
async function readReport(zip) {
    const content = await contentOf(zip, 'report.json');
    if (content === undefined)
        throw new Error('it holds no report.json');
    const { report, edited } = (0,saved_report/* parseReport */.M)(new TextDecoder().decode(content));
    if (edited)
        throw new Error('the digest of its report.json does not fit: it was edited after its scan');
    return report;
}
/**
 * One file of an archive, unpacked piece by piece: the size that an archive tells of a file may be any, and little data may unpack to
 * very much.
 * @throws Error when it is no archive or the file is too large
 */
async function contentOf(zip, wanted) {
    const { Unzip, UnzipInflate } = await __webpack_require__.e(/* import() */ 1306).then(__webpack_require__.bind(__webpack_require__, 51306));
    const pieces = [];
    let size = 0;
    let wasFound = false;
    let failure;
    const archive = new Unzip((file) => {
        if (file.name !== wanted || wasFound)
            return;
        wasFound = true;
        // 0 is stored, 8 deflated: nothing else is in an archive of GitHub's
        if (file.compression !== 0 && file.compression !== 8) {
            failure ??= new Error(`its ${wanted} is packed by method ${file.compression}`);
            return;
        }
        file.ondata = (error, piece) => {
            if (error !== null)
                failure ??= error;
            else if ((size += piece.length) <= LARGEST_REPORT)
                pieces.push(piece);
        };
        file.start();
    });
    archive.register(UnzipInflate);
    for (let from = 0; from < zip.length; from += PIECE) {
        archive.push(zip.subarray(from, from + PIECE), from + PIECE >= zip.length);
        if (failure !== undefined || size > LARGEST_REPORT)
            break;
    }
    if (failure !== undefined)
        throw new Error(`it cannot be unpacked (${(0,errors/* messageOf */.bD)(failure)})`);
    if (size > LARGEST_REPORT)
        throw new Error(`its ${wanted} has more than ${LARGEST_REPORT} bytes`);
    return wasFound ? Buffer.concat(pieces) : undefined;
}

;// CONCATENATED MODULE: ./lib/src/action/github/stored-artifacts.js

/** Pages of a hundred artifacts, or commits. */
const PAGES_AT_MOST = 10;
const A_PAGE = 100;
class StoredArtifacts {
    client;
    owner;
    repo;
    #known;
    /**
     * @param client with `actions: read`
     * @param known what was answered to others that ask about the same repository
     */
    constructor(client, { owner, repo }, known) {
        this.client = client;
        this.owner = owner;
        this.repo = repo;
        this.#known = known;
    }
    /**
     * The newest first, as GitHub lists them. https://docs.github.com/en/rest/actions/artifacts#list-artifacts-for-a-repository
     * @param name those of any name without
     */
    async *artifacts(name) {
        for (let page = 1; page <= PAGES_AT_MOST; page += 1) {
            const found = await this.#page(name, page);
            yield* found.toSorted(newestFirst);
            if (found.length < A_PAGE)
                return;
        }
    }
    #page(name, page) {
        const { owner, repo, client } = this;
        return once(this.#known.pages, `${page} ${name ?? ''}`, async () => {
            const asked = { owner, repo, ...(name !== undefined && { name }), per_page: A_PAGE, page };
            return (await client.rest.actions.listArtifactsForRepo(asked)).data.artifacts;
        });
    }
    /** https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run */
    run(id) {
        const { owner, repo, client } = this;
        return once(this.#known.runs, id, async () => {
            return (await client.rest.actions.getWorkflowRun({ owner, repo, run_id: id })).data;
        });
    }
    /** A re-run leaves the first attempt's artifact and adds `-attempt-N` to the name of its own: the last one counts. */
    async ofLastAttempt(first, runId) {
        const { owner, repo, client } = this;
        const all = await once(this.#known.attempts, runId, async () => {
            const asked = { owner, repo, run_id: runId, per_page: A_PAGE };
            return (await client.rest.actions.listWorkflowRunArtifacts(asked)).data.artifacts;
        });
        const attempts = all.filter(({ name, expired }) => !expired && name.startsWith(`${first.name}-attempt-`) && /-attempt-\d+$/.test(name));
        return attempts.toSorted(newestFirst)[0] ?? first;
    }
    /** @throws Error that says what is wrong with the artifact; what GitHub answers */
    report({ id, size_in_bytes: size }) {
        const { owner, repo, client } = this;
        return once(this.#known.reports, id, async () => {
            if (size > LARGEST_REPORT)
                throw new Error(`it has ${size} bytes, more than ${LARGEST_REPORT}`);
            const asked = { owner, repo, artifact_id: id, archive_format: 'zip' };
            const { data } = await client.rest.actions.downloadArtifact(asked);
            if (!(data instanceof ArrayBuffer))
                throw new Error('it was not handed out as a zip archive');
            return readReport(new Uint8Array(data));
        });
    }
    /**
     * Whether a commit is among the last ones of a branch: what a merge queue tried and did not merge is not.
     * https://docs.github.com/en/rest/commits/commits#list-commits
     */
    async isOnBranch(sha, branch) {
        const { owner, repo, client } = this;
        const commits = await once(this.#known.branches, branch, async () => {
            const { data } = await client.rest.repos.listCommits({ owner, repo, sha: branch, per_page: A_PAGE });
            return new Set(data.map((commit) => commit.sha));
        });
        return commits.has(sha);
    }
}
/** A question that failed is asked again by the next one: it may be paid from another share of the allowance. */
function once(known, key, ask) {
    const answer = known.get(key) ??
        ask().catch((error) => {
            known.delete(key);
            throw error;
        });
    known.set(key, answer);
    return answer;
}
/** Ids are given out in the order of creation. */
function newestFirst(a, b) {
    return b.id - a.id;
}


/***/ }),

/***/ 79599:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ EarlierRoles),
/* harmony export */   q: () => (/* binding */ judgedAmong)
/* harmony export */ });
/* harmony import */ var _kit_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62286);
/* harmony import */ var _kit_role_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52453);
/* harmony import */ var _kit_grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96479);
/** Which role of an earlier report a role is: by its ARN, in another stage, or under the name that it had then. */



/** The roles of an earlier report, each found by what it is now. */
class EarlierRoles {
    #identity;
    #byArn;
    #byKey = new Map();
    #byWorkload = new Map();
    /** Those that are gone with all of their workloads, by what they granted. */
    #gone = new Map();
    #nameNow;
    #workloadsNow;
    /** @param current all roles and workloads of the report that is made */
    constructor(before, current, identity) {
        this.#identity = identity;
        this.#byArn = new Map(before.roles.map((role) => [role.arn, role]));
        this.#nameNow = namesOf(current);
        this.#workloadsNow = new Map(current.roles.map((role) => [role.arn, role.workloads]));
        const names = namesOf(before);
        const here = new Set([...current.roles, ...current.workloads].map(({ arn }) => arn));
        for (const role of before.roles) {
            (0,_kit_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .addTo */ .D)(this.#byKey, roleKey(role.arn, identity), role);
            for (const arn of role.workloads)
                (0,_kit_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .addTo */ .D)(this.#byWorkload, identity.key(arn, names.get(arn) ?? arn), role);
            if (role.grants.length > 0 && ![role.arn, ...role.workloads].some((arn) => here.has(arn)))
                (0,_kit_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .addTo */ .D)(this.#gone, grantsText(role), role);
        }
    }
    /** @returns undefined where the report has no such role. Of another stage's role the resources are as they would be in this stage */
    find(role) {
        const own = this.#byArn.get(role.arn);
        if (own !== undefined)
            return own;
        const staged = firstJudged(this.#byKey.get(roleKey(role.arn, this.#identity)) ?? []);
        const found = staged ?? this.#ofSameWorkload(role) ?? firstJudged(this.#gone.get(grantsText(role)) ?? []);
        return found === undefined ? undefined : inStageOf(role, found, this.#identity);
    }
    /** A renamed role: what runs under it ran under the other one then, and does not any more. Only where that is one role alone. */
    #ofSameWorkload({ workloads }) {
        const keys = workloads.map((arn) => this.#identity.key(arn, this.#nameNow.get(arn) ?? arn));
        const [only, ...others] = new Set(keys.flatMap((key) => this.#byWorkload.get(key) ?? []));
        if (only === undefined || others.length > 0)
            return undefined;
        const stillThere = this.#workloadsNow.get(only.arn) ?? [];
        return workloads.some((arn) => stillThere.includes(arn)) ? undefined : only;
    }
}
function namesOf({ workloads }) {
    return new Map(workloads.map(({ arn, name }) => [arn, name]));
}
/** The roles of a list that a report judged, in whatever stage. */
function judgedAmong(roles, reports, identity) {
    const judged = new Set(reports.flatMap((report) => report.roles.flatMap(({ arn, judged: is }) => (is ? [arn, roleKey(arn, identity)] : []))));
    return roles.filter((arn) => judged.has(arn) || judged.has(roleKey(arn, identity)));
}
/** Names of policies and statements may have changed. */
function grantsText({ grants }) {
    const texts = grants.map(({ actions, resources, notAction, notResource, conditional }) => JSON.stringify([actions.map(({ action }) => action), resources, notAction, notResource, conditional]));
    return texts.toSorted(_kit_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U).join('\n');
}
function firstJudged(roles) {
    const sorted = roles.toSorted((a, b) => (0,_kit_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .compare */ .U)(a.arn, b.arn));
    return sorted.find(({ judged }) => judged) ?? sorted[0];
}
function roleKey(arn, identity) {
    return identity.key(arn, (0,_kit_role_name_js__WEBPACK_IMPORTED_MODULE_2__/* .roleName */ .S)(arn));
}
function inStageOf(role, before, identity) {
    const from = identity.staged((0,_kit_role_name_js__WEBPACK_IMPORTED_MODULE_2__/* .roleName */ .S)(before.arn))?.stage;
    const to = identity.staged((0,_kit_role_name_js__WEBPACK_IMPORTED_MODULE_2__/* .roleName */ .S)(role.arn))?.stage;
    if (from === undefined || to === undefined || from === to)
        return before;
    const moved = (arns) => arns.map((arn) => identity.moved(arn, from, to));
    return {
        ...before,
        grants: before.grants.map((grant) => ({
            ...grant,
            resources: moved(grant.resources),
            ...(grant.notResource !== undefined && { notResource: moved(grant.notResource) })
        })),
        wide: before.wide.map((wide) => ({ ...wide, granted: moved(wide.granted) })),
        waived: before.waived.map((waived) => waived.resource === undefined
            ? waived
            : { ...waived, resource: identity.moved(waived.resource, from, to) })
    };
}


/***/ })

};
