export const id = 1301;
export const ids = [1301];
export const modules = {

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

/***/ 41301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evidenceOfRuns: () => (/* binding */ evidenceOfRuns)
/* harmony export */ });
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73650);
/* harmony import */ var _earlier_reports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77255);
/** What earlier runs of the base branch and of the same pull request saw. */


/** Runs whose reports are read, of each branch: reports are themselves merged, so that few reach far back. */
const RUNS = 3;
/**
 * @param client throws an Error that says why there is none
 * @param name of the artifact
 * @param headBranch of a pull request from this repository; undefined for other events
 * @returns never throws: what is in the way is told in `not`
 */
async function evidenceOfRuns(client, event, name, headBranch) {
    const runs = { reports: [], not: [] };
    const { owner, repo, workflow, baseBranch } = event;
    const branches = [
        ...(baseBranch === undefined ? [] : [{ branch: baseBranch, kind: 'branch' }]),
        // what a fork's run uploaded is not trusted
        ...(headBranch === undefined || event.isFork
            ? []
            : [{ branch: headBranch, kind: 'pull request' }])
    ];
    try {
        const asked = await client();
        for (const branch of branches) {
            const thisRun = Number(process.env['GITHUB_RUN_ID']);
            const query = { owner, repo, workflow, name, limit: RUNS, thisRun, ...branch };
            const { found, reasons } = await (0,_earlier_reports_js__WEBPACK_IMPORTED_MODULE_1__/* .earlierReports */ .c)(asked, query);
            runs.reports.push(...found.map(({ report, runId }) => ({ report, from: `run ${runId} of branch ${branch.branch}` })));
            if (found.length === 0)
                runs.not.push(...reasons);
        }
    }
    catch (error) {
        runs.not.push((0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error));
    }
    return runs;
}


/***/ })

};
