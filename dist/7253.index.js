export const id = 7253;
export const ids = [7253];
export const modules = {

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


/***/ }),

/***/ 67253:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/src/kit/budget.js
var kit_budget = __webpack_require__(30772);
// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
// EXTERNAL MODULE: ./lib/src/judgement/gate.js + 1 modules
var gate = __webpack_require__(85683);
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

;// CONCATENATED MODULE: ./lib/src/action/outputs.js
/** The outputs of the action, one row each. action.yml and the README's table are generated from them. */

/** In the order in which they are shown. */
const OUTPUTS = [
    { name: 'verdict', help: 'pass, report, excess or insufficient-evidence' },
    {
        name: 'unused-actions',
        help: 'number of granted actions that were never used, over all judged roles'
    },
    {
        name: 'wide-resources',
        help: 'number of used actions that are granted on more resources than needed, over all judged roles'
    },
    { name: 'report-path', help: 'path of report.json' },
    { name: 'artifact-id', help: 'id of the artifact; empty when nothing was uploaded' },
    { name: 'artifact-url', help: 'URL of the artifact; empty when nothing was uploaded' },
    { name: 'comment-url', help: 'URL of the comment; empty when there is none' }
];
/** Sets an output that action.yml declares. */
function setOutput(name, value) {
    core/* setOutput */.uH(name, value);
}

// EXTERNAL MODULE: ./lib/src/action/github/pull-request.js
var pull_request = __webpack_require__(74438);
// EXTERNAL MODULE: ./lib/src/options/options.js
var options_options = __webpack_require__(88201);
// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
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
function describe({ report, name, removals: [worst] }) {
    const example = worst === undefined ? '' : ` (${worst.action} ${worst.danger.why})`;
    return `Role ${name}: ${(0,plural/* plural */.L)(report.unused.total, 'unused action')}${example}, ${(0,plural/* plural */.L)(report.wide.length, 'action')} on more resources than needed`;
}

// EXTERNAL MODULE: ./lib/src/reporters/escape.js
var reporters_escape = __webpack_require__(46176);
// EXTERNAL MODULE: ./lib/src/reporters/markdown/markdown.js + 5 modules
var markdown = __webpack_require__(98018);
// EXTERNAL MODULE: ./lib/src/reporters/masking.js
var masking = __webpack_require__(47543);
// EXTERNAL MODULE: ./lib/src/reporters/output.js
var output = __webpack_require__(67566);
// EXTERNAL MODULE: ./lib/src/reporters/summary.js
var summary = __webpack_require__(49727);
// EXTERNAL MODULE: ./lib/src/view/view.js + 6 modules
var view_view = __webpack_require__(20888);
;// CONCATENATED MODULE: ./lib/src/action/publish.js
/** What the action gives: files, outputs, step summary, artifact, comment, and the verdict as the step's result. */

















/** Publishing must not hold up a build whose verdict is known. */
const PUBLISHED_WITHIN_SECONDS = 120;
/** So long (ms) the comment waits for the artifact's link; it then comes without, and is edited later. */
const LINKED_WITHIN_MS = 10_000;
/** The runner keeps ten warnings of a step, and there may be others. */
const LOOSENED_AT_MOST = 4;
/**
 * @returns the exit code
 * @throws UserError when a file that an input names cannot be written
 */
async function publish(report, options, event, interruption, log) {
    const view = (0,view_view/* viewOf */.d)(report);
    // the verdict is not lost with the files
    const written = await (0,output/* writeFolder */.CI)(view, options.outputDir, (0,options_options/* labelOf */.Wy)('output-dir', 'action')).catch(errors/* asError */.zR);
    const files = written instanceof Error ? [] : written.paths;
    if (!(written instanceof Error))
        log.info(`Wrote ${files.length} files to ${options.outputDir}.`);
    const isMasked = options.maskAccountIds ?? event.isPublic;
    const shown = isMasked ? (0,view_view/* viewOf */.d)((0,masking/* masked */.I)(report)) : view;
    const workflow = event.workflow ?? '.github/workflows/least-privilege.yml';
    for (const file of await (0,output/* writeNamed */.RO)(shown, options, { workflow, name: options.reportName }, (name) => (0,options_options/* labelOf */.Wy)(name, 'action')))
        log.info(`Wrote ${file}.`);
    const budget = interruption.ends(new kit_budget/* Budget */._(PUBLISHED_WITHIN_SECONDS, `publishing took ${PUBLISHED_WITHIN_SECONDS} seconds, which are over`));
    await core/* group */.Os('Publish', async () => {
        await publishTo(shown, files, options, event, budget, log);
        if (options.review !== 'off')
            await (await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(3202), __webpack_require__.e(5590), __webpack_require__.e(5279)]).then(__webpack_require__.bind(__webpack_require__, 65279))).review(report, shown.full, options, event, budget, log);
    });
    log.finish();
    const exitCode = conclude(shown);
    if (written instanceof Error)
        log.error(written.message);
    if (interruption.why !== undefined)
        log.error(`${interruption.why}. What was known by then is saved: ${files.length} files.`);
    return written instanceof Error || interruption.why !== undefined ? errors/* EXIT */.dc.failure : exitCode;
}
/** Publishing may fail without losing verdict or files: whatever is skipped is said. */
async function publishTo(view, written, options, event, budget, log) {
    setOutput('verdict', view.report.verdict);
    setOutput('unused-actions', view.tally.unused);
    setOutput('wide-resources', view.tally.wide);
    setOutput('report-path', written[0] ?? '');
    await attempt('The step summary is skipped', log, () => core/* summary */.z.addRaw((0,markdown/* renderMarkdown */.G)(view, summary/* SUMMARY_BYTES */.R - 1024)).write());
    const uploading = written.length === 0
        ? Promise.resolve(undefined)
        : attempt('The artifact is skipped, the files stay in the workspace', log, () => budget.race(upload(written, options, log)));
    const soon = await Promise.race([uploading, (0,promises_.setTimeout)(LINKED_WITHIN_MS, undefined, { ref: false })]);
    let commentUrl = await comment(view, options, event, soon, budget, log);
    const artifact = await uploading;
    if (artifact !== soon)
        commentUrl = await comment(view, options, event, artifact, budget, log);
    setOutput('artifact-id', artifact?.id ?? '');
    setOutput('artifact-url', artifact?.url ?? '');
    setOutput('comment-url', commentUrl ?? '');
}
async function upload(written, options, log) {
    const { daysToKeep, uploadArtifact } = await __webpack_require__.e(/* import() */ 8559).then(__webpack_require__.bind(__webpack_require__, 48559));
    const { artifactName, outputDir, retentionDays } = options;
    const days = daysToKeep(retentionDays, process.env['GITHUB_RETENTION_DAYS']);
    if (days !== retentionDays) {
        log.warn(`retention-days is ${retentionDays}, and the repository allows ${days}: it is kept that long.`);
    }
    return uploadArtifact(artifactName, written, outputDir, days);
}
async function comment(view, options, event, artifact, budget, log) {
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
        const { gitHubClient } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(7450)]).then(__webpack_require__.bind(__webpack_require__, 57450));
        const { COMMENT_CHARACTERS, keepComment, markerOf } = await __webpack_require__.e(/* import() */ 9812).then(__webpack_require__.bind(__webpack_require__, 29812));
        const client = gitHubClient(options.githubToken, budget);
        const found = await (0,pull_request.pullRequestOf)(event, client);
        if ('none' in found) {
            log.info(`No comment: ${found.none}`);
            return undefined;
        }
        const marker = markerOf(options.reportName);
        const kept = await keepComment(client, {
            issue: { owner: event.owner, repo: event.repo, issue_number: found.number },
            marker,
            body: (0,markdown/* renderMarkdown */.G)(view, COMMENT_CHARACTERS - marker.length - 1, footer(options.reportName, event, artifact)),
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
function footer(reportName, event, artifact) {
    const run = process.env['GITHUB_RUN_ID'] ?? '';
    const files = artifact === undefined
        ? []
        : [
            `[All policies](${artifact.url})`,
            `\`gh run download ${run} -n ${artifact.name.replaceAll('`', '')}\``
        ];
    const name = reportName === 'least-privilege' ? '' : (0,reporters_escape/* code */.aY)(reportName);
    return [name, ...files, event.commit.slice(0, 7)].filter((part) => part !== '').join(' · ');
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
function conclude(view) {
    const exitCode = (0,gate/* exitCodeOf */.FO)(view.full);
    const line = (0,annotations/* withinLimit */.z)((0,reporters_escape/* oneLine */.TN)(verdictAnnotation(view)));
    for (const text of looseningAnnotations(view, LOOSENED_AT_MOST))
        core/* warning */.$e((0,annotations/* withinLimit */.z)((0,reporters_escape/* oneLine */.TN)(text)));
    for (const role of roleAnnotations(view, annotations/* SHOWN_AT_MOST */.q))
        core/* notice */.lm((0,annotations/* withinLimit */.z)((0,reporters_escape/* oneLine */.TN)(role)));
    if (exitCode !== errors/* EXIT */.dc.pass)
        core/* error */.z3(line);
    else if (view.report.verdict === 'excess' || view.report.verdict === 'insufficient-evidence')
        core/* warning */.$e(line);
    else
        core/* notice */.lm(line);
    return exitCode;
}


/***/ })

};
