export const id = 2177;
export const ids = [2177];
export const modules = {

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

/***/ 2177:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/kit/budget.js
var kit_budget = __webpack_require__(30772);
// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
// EXTERNAL MODULE: ./lib/src/judgement/verdict.js
var verdict = __webpack_require__(72075);
// EXTERNAL MODULE: ./lib/src/action/github/annotations.js
var annotations = __webpack_require__(15927);
;// CONCATENATED MODULE: ./lib/src/action/comment-worth.js
/**
 * `on-failure`: what fails, or would without `warn-only`, and a loosened gate. `auto`: also whatever else there is to decide, which is new
 * grants, and excess while no limit is set. An earlier comment is updated in any case.
 */
function isWorthAComment({ report, tally, sinceBaseline }, when) {
    if (when === 'always')
        return true;
    const fails = report.verdict === 'excess' || report.verdict === 'insufficient-evidence';
    if (fails || report.gate.loosened !== undefined)
        return true;
    if (when === 'on-failure')
        return false;
    const isNew = sinceBaseline?.isUsable === true && sinceBaseline.added > 0;
    return isNew || (report.verdict === 'report' && tally.unused + tally.wide > 0);
}

;// CONCATENATED MODULE: ./lib/src/action/docs-link.js
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
/** A tag, a branch or a commit. */
const REF = /^[\w./-]+$/;
/**
 * The runner tells which repository and ref an action is of; of one that is a folder of the workflow's own repository it tells neither.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 * @returns nothing where that is not known
 */
function docsLink(env = process.env) {
    const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = env;
    const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    if (!REPOSITORY.test(repository) || !REF.test(ref) || !URL.canParse(server))
        return {};
    return { docs: `${new URL(server).origin}/${repository}/blob/${ref}/docs` };
}

// EXTERNAL MODULE: ./lib/src/action/outputs.js
var outputs = __webpack_require__(80615);
// EXTERNAL MODULE: ./lib/src/action/github/pull-request.js
var pull_request = __webpack_require__(74438);
// EXTERNAL MODULE: ./lib/src/options/options.js
var options_options = __webpack_require__(88201);
// EXTERNAL MODULE: ./lib/src/view/ruling.js
var view_ruling = __webpack_require__(857);
;// CONCATENATED MODULE: ./lib/src/reporters/annotations.js
/** What GitHub shows of a run outside of its log: messages of one line, without markup, still with untrusted names in them. */


/**
 * One message for each role above a limit, the worst first; the last says how many more there are.
 * @param most how many roles get one
 */
function roleAnnotations({ report, roles }, most) {
    const above = new Set(report.gate.thresholds.filter(({ exceeded }) => exceeded).flatMap((threshold) => threshold.roles));
    const worst = roles.filter((role) => above.has(role.report.arn));
    const rest = worst.length - most;
    return [
        ...worst.slice(0, most).map(describe),
        ...(rest > 0 ? [`and ${(0,plural/* plural */.L)(rest, 'role')} more above the limit: see the step summary`] : [])
    ];
}
/** What makes the gate looser, one message each, as far as there is room. @param most how many */
function looseningAnnotations({ report }, most) {
    const loosened = report.gate.loosened ?? [];
    const rest = loosened.length - most;
    return [
        ...loosened.slice(0, most).map((text) => `The gate is loosened: ${text}`),
        ...(rest > 0 ? [`The gate is loosened: ${rest} more, see the step summary`] : [])
    ];
}
/** The verdict in one line, with its reasons and by whose limits it is. */
function verdictAnnotation({ report, headline }) {
    const file = (0,view_ruling/* rulingFile */.K)(report.gate);
    const ruling = `Gate${file === undefined ? '' : ` by ${file} and the inputs`}: ${(0,view_ruling/* rulingLimits */.I)(report.gate, 'input')}.`;
    return [`${headline}.`, ...report.reasons, ...(report.compared ? [ruling] : [])].join(' ');
}
function describe({ report, name, removals }) {
    const worst = removals.find(({ how }) => how !== 'narrow');
    const example = worst === undefined ? '' : ` (${worst.action} ${worst.danger.why})`;
    return `Role ${name}: ${(0,plural/* plural */.L)(report.unused.total, 'unused action')}${example}, ${(0,plural/* plural */.L)(report.wide.length, 'action')} on more resources than needed`;
}

// EXTERNAL MODULE: ./lib/src/reporters/escape.js
var reporters_escape = __webpack_require__(46176);
// EXTERNAL MODULE: ./lib/src/reporters/html/html.js + 5 modules
var html = __webpack_require__(27585);
// EXTERNAL MODULE: ./lib/src/reporters/markdown/markdown.js + 12 modules
var markdown = __webpack_require__(23351);
// EXTERNAL MODULE: ./lib/src/reporters/masking.js
var masking = __webpack_require__(47543);
// EXTERNAL MODULE: ./lib/src/reporters/output.js
var output = __webpack_require__(67566);
// EXTERNAL MODULE: ./lib/src/reporters/summary.js
var summary = __webpack_require__(49727);
// EXTERNAL MODULE: ./lib/src/view/cost.js
var view_cost = __webpack_require__(11125);
// EXTERNAL MODULE: ./lib/src/view/view.js + 9 modules
var view_view = __webpack_require__(21838);
;// CONCATENATED MODULE: ./lib/src/action/publish.js
/** What the action gives: files, outputs, step summary, artifact, comment, and the verdict as the step's result. */






















/** Publishing must not hold up a build whose verdict is known. */
const PUBLISHED_WITHIN_SECONDS = 120;
/** So long (ms) the comment waits for the artifact's link; it then comes without, and is edited later. */
const LINKED_WITHIN_MS = 10_000;
/** The artifact is not there yet. */
const PENDING = 'pending';
/** The runner keeps ten warnings of a step, and there may be others. */
const LOOSENED_AT_MOST = 4;
/**
 * @param allowance what the scan left of GitHub's requests
 * @returns the exit code
 */
async function publish(report, options, event, interruption, allowance, log) {
    const view = (0,view_view/* viewOf */.d)(report);
    const isMasked = options.maskAccountIds ?? event.isPublic;
    const shown = isMasked ? (0,view_view/* viewOf */.d)((0,masking/* masked */.Iv)(report)) : view;
    // the verdict is not lost with the files
    const written = await (0,output/* writeFolder */.CI)(view, options.outputDir, (0,options_options/* labelOf */.Wy)('output-dir', 'action'), shown).catch(errors/* asError */.zR);
    const files = written instanceof Error ? [] : written.paths;
    if (!(written instanceof Error))
        log.info(`Wrote ${(0,plural/* plural */.L)(files.length, 'file')} to ${options.outputDir === '.' ? 'the workspace' : options.outputDir}.`);
    const workflow = event.workflow ?? '.github/workflows/least-privilege.yml';
    const named = await (0,output/* writeNamed */.RO)(shown, options, { workflow, name: options.reportName }, (name) => (0,options_options/* labelOf */.Wy)(name, 'action')).catch(errors/* asError */.zR);
    if (!(named instanceof Error))
        for (const file of named)
            log.info(`Wrote ${file}.`);
    if (options.callsFile !== undefined)
        log.info(`Wrote ${options.callsFile}.`);
    const budget = interruption.ends(new kit_budget/* Budget */._(PUBLISHED_WITHIN_SECONDS, `publishing took ${PUBLISHED_WITHIN_SECONDS} seconds, which are over`));
    await core/* group */.Os('Publish', async () => {
        const client = (token) => Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(4328)]).then(__webpack_require__.bind(__webpack_require__, 94328)).then(({ gitHubClient }) => gitHubClient(token, budget, allowance, 'publishing'));
        await publishTo(shown, files, options, event, budget, client, log);
        if (options.review !== 'off')
            await (await __webpack_require__.e(/* import() */ 5279).then(__webpack_require__.bind(__webpack_require__, 65279))).review(report, shown.full, options, event, client, log);
    });
    const cost = (0,view_cost/* costLine */.E)(report);
    if (cost !== undefined)
        log.info(cost);
    log.finish();
    const exitCode = conclude(shown);
    const unwritten = [written, named].filter((one) => one instanceof Error);
    for (const { message } of unwritten)
        log.error(message);
    if (interruption.why !== undefined)
        log.error(`${interruption.why}. What was known by then is saved: ${files.length} files.`);
    return unwritten.length > 0 || interruption.why !== undefined ? errors/* EXIT */.dc.failure : exitCode;
}
/** Publishing may fail without losing verdict or files: whatever is skipped is said. */
async function publishTo(view, written, options, event, budget, client, log) {
    (0,outputs/* setOutput */.u)('verdict', view.report.verdict);
    (0,outputs/* setOutput */.u)('unused-actions', view.tally.unused);
    (0,outputs/* setOutput */.u)('wide-resources', view.tally.wide);
    (0,outputs/* setOutput */.u)('report-path', written[0] ?? '');
    await attempt('The step summary is skipped', log, () => core/* summary */.z
        .addRaw((0,markdown/* renderMarkdown */.G)(view, summary/* SUMMARY_BYTES */.R - 1024, {
        ...docsLink(),
        ...(written.length > 0 && { artifactName: options.artifactName })
    }))
        .write());
    const uploading = written.length === 0
        ? Promise.resolve(undefined)
        : attempt('The artifact is skipped, the files stay in the workspace', log, () => budget.race(upload(written, options, log)));
    const soon = await Promise.race([
        uploading,
        (0,promises_.setTimeout)(LINKED_WITHIN_MS, PENDING, { ref: false })
    ]);
    let commentUrl = await comment(view, options, event, soon, client, log);
    const artifact = await uploading;
    if (artifact !== soon)
        commentUrl = await comment(view, options, event, artifact, client, log);
    (0,outputs/* setOutput */.u)('artifact-id', artifact?.all.id ?? '');
    (0,outputs/* setOutput */.u)('artifact-url', artifact?.all.url ?? '');
    (0,outputs/* setOutput */.u)('report-url', artifact?.report?.url ?? '');
    (0,outputs/* setOutput */.u)('comment-url', commentUrl ?? '');
    if (view.report.neutral === true)
        await checkNeutral(view, options, event, client, log);
}
/** A check run that is neither green nor red, where the job may make one. */
async function checkNeutral(view, { githubToken, reportName }, { owner, repo, commit }, client, log) {
    if (githubToken === undefined)
        return log.info('No neutral check run: input github-token is empty.');
    try {
        const { CHECK_CHARACTERS, concludeNeutral } = await __webpack_require__.e(/* import() */ 6477).then(__webpack_require__.bind(__webpack_require__, 96477));
        const url = await concludeNeutral(await client(githubToken), {
            owner,
            repo,
            commit,
            name: reportName,
            title: view.headline,
            summary: (0,markdown/* renderMarkdown */.G)(view, CHECK_CHARACTERS)
        });
        log.info(`Check run ${reportName} concluded neutral${url === undefined ? '' : `: ${url}`}`);
    }
    catch (error) {
        const { explainRefusal } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 38953));
        log.info(`No neutral check run: ${explainRefusal(error, 'checks: write')}.`);
    }
}
async function upload(written, options, log) {
    const { daysToKeep, uploadArtifact, uploadUnzipped } = await __webpack_require__.e(/* import() */ 8559).then(__webpack_require__.bind(__webpack_require__, 48559));
    const { artifactName, outputDir, retentionDays } = options;
    const days = daysToKeep(retentionDays, process.env['GITHUB_RETENTION_DAYS']);
    if (days !== retentionDays) {
        log.warn(`retention-days is ${retentionDays}, and the repository allows ${days}: it is kept that long.`);
    }
    const all = await uploadArtifact(artifactName, written, outputDir, days);
    const page = written.find((file) => external_node_path_.basename(file) === html/* HTML_FILE */.by);
    if (page === undefined)
        return { all };
    const report = await attempt('The artifact of report.html alone is skipped, the other one holds it', log, () => uploadUnzipped(page, all, days));
    return { all, ...(report !== undefined && { report }) };
}
async function comment(view, options, event, artifacts, clientOf, log) {
    if (options.comment === 'never')
        return undefined;
    const none = (0,pull_request.whyNoPullRequest)(event);
    if (none !== undefined) {
        log.info(`No comment: ${none}`);
        return undefined;
    }
    if (options.githubToken === undefined) {
        log.warn('No comment: input github-token is empty.');
        return undefined;
    }
    try {
        const { COMMENT_CHARACTERS, keepComment, markerOf } = await __webpack_require__.e(/* import() */ 9812).then(__webpack_require__.bind(__webpack_require__, 29812));
        const client = await clientOf(options.githubToken);
        const found = await (0,pull_request.pullRequestOf)(event, client);
        if ('none' in found) {
            log.info(`No comment: ${found.none}`);
            return undefined;
        }
        const marker = markerOf(options.reportName);
        const kept = await keepComment(client, {
            issue: { owner: event.owner, repo: event.repo, issue_number: found.number },
            marker,
            body: (0,markdown/* renderMarkdown */.G)(view, COMMENT_CHARACTERS - marker.length - 1, linksOf(options, event, artifacts)),
            create: isWorthAComment(view, options.comment)
        });
        if (kept.state !== 'none') {
            log.info(`Comment ${kept.state}: ${kept.url}`);
            return kept.url;
        }
        log.info('No comment: there is nothing to decide, and none to update.');
    }
    catch (error) {
        const { explainRefusal } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 38953));
        log.warn(`The comment is skipped: ${explainRefusal(error, 'pull-requests: write')}.`);
    }
    return undefined;
}
/** What the comment points to. */
function linksOf({ reportName, artifactName }, event, given) {
    const run = process.env['GITHUB_RUN_ID'] ?? '';
    const artifacts = given === PENDING ? undefined : given;
    return {
        ...docsLink(),
        ...(reportName !== 'least-privilege' && { name: reportName }),
        ...(artifacts?.report !== undefined && { report: artifacts.report.url }),
        ...(artifacts !== undefined && { artifact: { url: artifacts.all.url, name: artifacts.all.name, run } }),
        ...(given === PENDING && { artifactName }),
        commit: event.commit.slice(0, 7)
    };
}
async function attempt(skipped, log, work) {
    try {
        return await work();
    }
    catch (error) {
        log.warn(`${skipped}: ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
}
/** What does not fail this run, and is not fine either: a verdict that only warns, or a waiver that will fail the base branch. */
function isWarnedOf({ report: { verdict, gate } }) {
    return (verdict === 'excess' ||
        verdict === 'insufficient-evidence' ||
        gate.waived.some(({ fails }) => fails === false));
}
function conclude(view) {
    const exitCode = (0,verdict/* exitCodeOf */.F)(view.full);
    const line = (0,annotations/* withinLimit */.z)((0,reporters_escape/* oneLine */.TN)(verdictAnnotation(view)));
    for (const text of looseningAnnotations(view, LOOSENED_AT_MOST))
        core/* warning */.$e((0,annotations/* withinLimit */.z)((0,reporters_escape/* oneLine */.TN)(text)));
    for (const role of roleAnnotations(view, annotations/* SHOWN_AT_MOST */.q))
        core/* notice */.lm((0,annotations/* withinLimit */.z)((0,reporters_escape/* oneLine */.TN)(role)));
    if (exitCode !== errors/* EXIT */.dc.pass)
        core/* error */.z3(line);
    else if (isWarnedOf(view))
        core/* warning */.$e(line);
    else
        core/* notice */.lm(line);
    return exitCode;
}


/***/ }),

/***/ 11125:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ costLine)
/* harmony export */ });
/* harmony import */ var _kit_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88287);
/** What AWS charges for what a scan read, at list prices of us-east-1 in US dollars, beyond what is free each month. */

/** https://aws.amazon.com/xray/pricing/: a trace that is listed, and one that is read. */
const TRACE = 0.000_000_5;
/** https://aws.amazon.com/cloudwatch/pricing/: what Logs Insights scans, and a metric that GetMetricData is asked. */
const SCANNED_BYTE = 0.005 / 1e9;
const METRIC = 0.01 / 1000;
/**
 * At least: a trace that was looked for several times was listed several times.
 * @returns a sentence; undefined where AWS was asked for no trace, as of saved files
 */
function costLine({ evidence, workloads }) {
    const live = (evidence.sources ?? []).filter(({ kind }) => kind !== 'files');
    if (live.length === 0)
        return undefined;
    const traces = live.some(({ kind }) => kind === 'x-ray') ? evidence.traces.listed + evidence.traces.read : 0;
    const bytes = live.reduce((sum, { scannedBytes = 0 }) => sum + scannedBytes, 0);
    const metrics = workloads.filter(({ coverage }) => coverage?.requests !== undefined).length;
    const dollars = traces * TRACE + bytes * SCANNED_BYTE + metrics * METRIC;
    const what = [
        ...(traces > 0 ? [`${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(traces, 'trace')} listed or read`] : []),
        ...(bytes > 0 ? [`${(bytes / 1e9).toFixed(2)} GB of spans scanned`] : []),
        ...(metrics > 0 ? [(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(metrics, 'metric')] : [])
    ];
    if (what.length === 0)
        return undefined;
    const amount = dollars < 0.01 ? 'less than $0.01' : `about $${dollars.toFixed(2)}`;
    return `AWS charges ${amount} for this scan, or nothing within the free tier: ${what.join(', ')}.`;
}


/***/ })

};
