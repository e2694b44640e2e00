export const id = 6013;
export const ids = [6013];
export const modules = {

/***/ 36013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BranchBaseline: () => (/* binding */ BranchBaseline)
/* harmony export */ });
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73650);
/* harmony import */ var _earlier_reports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77255);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30489);
/* harmony import */ var _pull_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74438);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38953);





/** The newest report of the branch that a run is measured by: a pull request's target, or else the branch itself. */
class BranchBaseline {
    #client;
    #event;
    #name;
    /**
     * @param client asked for only when a baseline is; it throws an Error that says why there is none
     * @param name of the artifact
     */
    constructor(client, event, name) {
        this.#client = client;
        this.#event = event;
        this.#name = name;
    }
    async find() {
        const event = this.#event;
        const artifact = `artifact ${this.#name}`;
        try {
            const client = await this.#client();
            const branch = event.baseBranch ?? (await targetOf(event, client));
            if (branch === undefined)
                return { from: artifact, state: 'none', why: `the event ${event.name} is of no branch` };
            const from = `${artifact} of branch ${branch}`;
            const query = {
                owner: event.owner,
                repo: event.repo,
                branch,
                kind: 'branch',
                name: this.#name,
                limit: 1,
                thisRun: Number(process.env['GITHUB_RUN_ID']),
                workflow: event.workflow,
                accepts: ({ roles }) => roles.some(({ judged }) => judged)
            };
            const { found, reasons, refused, unread } = await (0,_earlier_reports_js__WEBPACK_IMPORTED_MODULE_1__/* .earlierReports */ .c)(client, query);
            const [newest] = found;
            if (newest === undefined) {
                const loosens = (0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .isProposal */ .ld)(event) ? await looserWithout(client, query, refused) : [];
                return {
                    from,
                    state: unread || loosens.length > 0 ? 'refused' : 'none',
                    why: reasons.join(' ').replace(/\.$/, ''),
                    ...(loosens.length > 0 && { loosens })
                };
            }
            const { report, created, commit } = newest;
            return { from, report, created, commit };
        }
        catch (error) {
            return { from: artifact, state: 'refused', why: explained(error) };
        }
    }
}
/** Runs that are looked at for a report of another name. */
const OTHERS_AT_MOST = 10;
/** What a proposed workflow may have changed so that no baseline is found: the permission to read it, or the name that it is looked for by. */
async function looserWithout(client, query, refused) {
    if (refused)
        return ['perhaps, unseen: the token may not read earlier reports (permissions: actions: read)'];
    const { found } = await (0,_earlier_reports_js__WEBPACK_IMPORTED_MODULE_1__/* .earlierReports */ .c)(client, { ...query, name: undefined, runsAtMost: OTHERS_AT_MOST });
    return found.map(({ name }) => `artifact-name: the report of branch ${query.branch} is in artifact ${name}, and this run looks for ${query.name}, so that nothing is compared`);
}
/** A run after a fork's does not know the target of the pull request by itself. */
async function targetOf(event, client) {
    if (event.name !== 'workflow_run')
        return undefined;
    const found = await (0,_pull_request_js__WEBPACK_IMPORTED_MODULE_4__.pullRequestOf)(event, client);
    return 'base' in found ? found.base : undefined;
}
function explained(error) {
    return error instanceof Error && 'status' in error
        ? (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__.explainRefusal)(error, 'pull-requests: read')
        : (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
}


/***/ }),

/***/ 77255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ earlierReports)
/* harmony export */ });
/* unused harmony export readReport */
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73650);
/* harmony import */ var _sources_files_saved_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76326);
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30489);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38953);
/** Reports that earlier runs on a branch uploaded. Only what this repository's own branch made is trusted. */




/** Bytes of a report.json: a larger one is not unpacked. */
const LARGEST_REPORT = 32 * 1024 * 1024;
/** Bytes of an archive that are unpacked at a time: they become a thousand times as many at most. */
const PIECE = 16 * 1024;
/** Downloads that are tried beyond those that are asked for. */
const UNREADABLE_AT_MOST = 3;
/** Runs that are looked at: each costs a request, of which a workflow has 1,000 an hour. */
const RUNS_AT_MOST = 50;
/**
 * Events whose runs show what is asked for. Runs of others, such as workflow_run, may carry results of a fork under the name of the
 * repository's own branch. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
 */
const EVENTS = {
    branch: new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']),
    'pull request': new Set(['pull_request'])
};
/**
 * Finds what earlier runs on a branch reported. It never throws: a failure is a reason.
 * @param client with `actions: read`. https://docs.github.com/en/rest/actions/artifacts#list-artifacts-for-a-repository
 */
async function earlierReports(client, query) {
    const found = [];
    const reasons = new Set();
    let unreadable = 0;
    let refused = false;
    let failed = false;
    try {
        for await (const artifact of trusted(client, query, reasons)) {
            try {
                const report = await download(client, query, artifact);
                if (query.accepts?.(report) === false) {
                    reasons.add(`The report of run ${artifact.workflow_run?.id} judged no role.`);
                    continue;
                }
                const { id, head_sha: commit } = artifact.workflow_run ?? {};
                const { name, created_at: created } = artifact;
                found.push({ report, created: created ?? '', commit: commit ?? '', runId: id ?? 0, name });
            }
            catch (error) {
                reasons.add(`The artifact of run ${artifact.workflow_run?.id} is not used: ${explained(error)}.`);
                unreadable += 1;
            }
            if (found.length >= query.limit || unreadable >= query.limit + UNREADABLE_AT_MOST)
                break;
        }
    }
    catch (error) {
        reasons.add(`Earlier reports are not read: ${explained(error)}.`);
        failed = true;
        refused = [403, 404].includes((0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .statusOf */ .c)(error) ?? 0);
    }
    if (found.length === 0 && reasons.size === 0) {
        reasons.add(`There is no artifact ${called(query.name)} of an earlier run on branch ${query.branch}.`);
    }
    return { found, reasons: [...reasons], refused, unread: failed || unreadable > 0 };
}
/** The artifacts that may be trusted, the newest first; of a run that was tried again that of its last attempt. */
async function* trusted(client, { owner, repo, branch, kind, name, thisRun, workflow, runsAtMost = RUNS_AT_MOST }, reasons) {
    let looked = 0;
    const pages = client.paginate.iterator(client.rest.actions.listArtifactsForRepo, {
        owner,
        repo,
        ...(name !== undefined && { name }),
        per_page: 100
    });
    for await (const { data: page } of pages) {
        for (const artifact of page.toSorted(newestFirst)) {
            const run = artifact.workflow_run;
            if (run?.id === undefined || run.id === thisRun || run.head_branch !== branch)
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
            const { data: made } = await client.rest.actions.getWorkflowRun({ owner, repo, run_id: run.id });
            if (!EVENTS[kind].has(made.event))
                continue;
            const madeBy = (0,_event_js__WEBPACK_IMPORTED_MODULE_2__/* .workflowPath */ .RB)(made.path, `${owner}/${repo}`);
            if (workflow !== undefined && madeBy !== workflow) {
                reasons.add(`Artifacts ${called(name)} of branch ${branch} are of another workflow (${madeBy}, not ${workflow}).`);
                continue;
            }
            yield (made.run_attempt ?? 1) > 1
                ? await ofLastAttempt(client, owner, repo, artifact, run.id)
                : artifact;
        }
    }
}
function called(name) {
    return name === undefined ? 'of any name' : `"${name}"`;
}
/** A re-run leaves the first attempt's artifact and adds `-attempt-N` to the name of its own. */
async function ofLastAttempt(client, owner, repo, first, runId) {
    const artifacts = await client.paginate(client.rest.actions.listWorkflowRunArtifacts, {
        owner,
        repo,
        run_id: runId,
        per_page: 100
    });
    const attempts = artifacts.filter(({ name, expired }) => !expired && name.startsWith(`${first.name}-attempt-`) && /-attempt-\d+$/.test(name));
    return attempts.toSorted(newestFirst)[0] ?? first;
}
/** @throws Error that says what is wrong with the artifact; what GitHub answers */
async function download(client, { owner, repo }, { id, size_in_bytes: size }) {
    if (size > LARGEST_REPORT)
        throw new Error(`it has ${size} bytes, more than ${LARGEST_REPORT}`);
    const { data } = await client.rest.actions.downloadArtifact({
        owner,
        repo,
        artifact_id: id,
        archive_format: 'zip'
    });
    if (!(data instanceof ArrayBuffer))
        throw new Error('it was not handed out as a zip archive');
    return readReport(new Uint8Array(data));
}
/**
 * The report in an artifact.
 * @param zip as GitHub hands it out
 * @throws Error that says what is wrong with it
 */
async function readReport(zip) {
    const content = await contentOf(zip, 'report.json');
    if (content === undefined)
        throw new Error('it holds no report.json');
    const { report, edited } = (0,_sources_files_saved_report_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReport */ .M)(new TextDecoder().decode(content));
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
        throw new Error(`it cannot be unpacked (${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(failure)})`);
    if (size > LARGEST_REPORT)
        throw new Error(`its ${wanted} has more than ${LARGEST_REPORT} bytes`);
    return wasFound ? Buffer.concat(pieces) : undefined;
}
/** Ids are given out in the order of creation. */
function newestFirst(a, b) {
    return b.id - a.id;
}
function explained(error) {
    return error instanceof Error && 'status' in error
        ? (0,_refusal_js__WEBPACK_IMPORTED_MODULE_3__.explainRefusal)(error, 'actions: read')
        : (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).replace(/\.$/, '');
}


/***/ }),

/***/ 74438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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


/***/ })

};
