export const id = 1301;
export const ids = [1301];
export const modules = {

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

/***/ 41301:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evidenceOfRuns: () => (/* binding */ evidenceOfRuns)
/* harmony export */ });
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73650);
/* harmony import */ var _earlier_reports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77255);
/* harmony import */ var _stored_artifacts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28548);
/** What earlier runs of the base branch and of the same pull request saw. */



/** Runs whose reports are read, of each branch: reports are themselves merged, so that few reach far back. */
const RUNS = 3;
/**
 * @param client throws an Error that says why there is none
 * @param known what GitHub answered in this scan
 * @param name of the artifact
 * @param headBranch of a pull request from this repository; undefined for other events
 * @returns never throws: what is in the way is told in `not`
 */
async function evidenceOfRuns(client, event, known, name, headBranch) {
    const runs = { reports: [], not: [] };
    const { workflow, baseBranch } = event;
    const branches = [
        ...(baseBranch === undefined ? [] : [{ branch: baseBranch, kind: 'branch' }]),
        // what a fork's run uploaded is not trusted
        ...(headBranch === undefined || event.isFork
            ? []
            : [{ branch: headBranch, kind: 'pull request' }])
    ];
    try {
        const stored = new _stored_artifacts_js__WEBPACK_IMPORTED_MODULE_2__/* .StoredArtifacts */ .P(await client(), event, known);
        for (const branch of branches) {
            const thisRun = Number(process.env['GITHUB_RUN_ID']);
            const query = { workflow, name, limit: RUNS, thisRun, ...branch };
            const { found, reasons, cutShort } = await (0,_earlier_reports_js__WEBPACK_IMPORTED_MODULE_1__/* .earlierReports */ .c)(stored, query);
            runs.reports.push(...found.map(({ report, runId }) => ({ report, from: `run ${runId} of branch ${branch.branch}` })));
            if (found.length === 0)
                runs.not.push(...reasons);
            else if (cutShort !== undefined)
                runs.not.push(`Not all runs of branch ${branch.branch} were looked at: ${cutShort}.`);
        }
    }
    catch (error) {
        runs.not.push((0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
    }
    return runs;
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


/***/ })

};
