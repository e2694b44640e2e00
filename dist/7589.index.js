export const id = 7589;
export const ids = [7589];
export const modules = {

/***/ 37353:
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
    return theOnlyOne(await listedBySource(event, client), event.commit);
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
async function listedBySource({ owner, repo, source }, { rest }) {
    if (source === undefined)
        return [];
    const { data } = await rest.pulls.list({
        owner,
        repo,
        state: 'open',
        head: `${source.repository.split('/')[0]}:${source.branch}`,
        per_page: 100
    });
    return data.filter(({ head }) => head.repo?.full_name === source.repository);
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

/***/ 17589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publish: () => (/* binding */ publish)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/excess/gate.js + 2 modules
var gate = __webpack_require__(23672);
// EXTERNAL MODULE: ./lib/src/files/output.js + 1 modules
var output = __webpack_require__(50537);
// EXTERNAL MODULE: ./lib/src/github/annotations.js
var annotations = __webpack_require__(57946);
// EXTERNAL MODULE: ./lib/src/github/pull-request.js
var pull_request = __webpack_require__(37353);
// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(40120);
// EXTERNAL MODULE: ./lib/src/render/headline.js
var headline = __webpack_require__(63847);
// EXTERNAL MODULE: ./lib/src/render/markdown.js + 3 modules
var markdown = __webpack_require__(98910);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/src/report.js
var src_report = __webpack_require__(31502);
;// CONCATENATED MODULE: ./lib/src/render/masking.js
/** Account ids out of what everybody can read. The files of the scan keep them: without, a policy is of no use. */


/** As the fifth part of an ARN, in a queue's URL, or in the words of a message. */
const ACCOUNT = /(?<![\w-])\d{12}(?![\w-])/g;
/**
 * The report with `ACCOUNT` in place of an account id, `ACCOUNT-2` and so on of further ones: the same id is the same name everywhere.
 * It is for rendering only; its digest no longer fits.
 */
function masked(report) {
    const { digest, ...content } = report;
    const text = JSON.stringify(content);
    const ids = [...new Set(text.match(ACCOUNT) ?? [])].sort();
    const names = new Map(ids.map((id, i) => [id, i === 0 ? 'ACCOUNT' : `ACCOUNT-${i + 1}`]));
    const json = JSON.parse(text.replaceAll(ACCOUNT, (id) => names.get(id) ?? id));
    return { ...dist/* parse */.qgA(dist/* omit */.cJW(src_report/* Report */.p, ['digest']), json), digest };
}

;// CONCATENATED MODULE: ./lib/src/publish.js
/** What the action gives: files, outputs, step summary, artifact, comment, and the verdict as the step's result. */










/**
 * @returns the exit code
 * @throws UserError when the files cannot be written
 */
async function publish(report, options, event, log) {
    const written = await (0,output/* writeFiles */.hV)(report, options.outputDir);
    log.info(`Wrote ${written.length} files to ${options.outputDir}.`);
    const shown = (options.maskAccountIds ?? event.isPublic) ? masked(report) : report;
    if (options.sarifFile !== undefined) {
        await (0,output/* writeSarif */.lg)(shown, options.sarifFile, event.workflow ?? '.github/workflows/least-privilege.yml');
        log.info(`Wrote ${options.sarifFile}.`);
    }
    await core/* group */.Os('Publish', async () => {
        await publishTo(shown, written, options, event, log);
        if (options.review !== 'off')
            await (await __webpack_require__.e(/* import() */ 7778).then(__webpack_require__.bind(__webpack_require__, 47778))).review(report, shown, options, event, log);
    });
    log.finish();
    return conclude(shown);
}
/** Publishing may fail without losing verdict or files: whatever is skipped is said. */
async function publishTo(report, written, options, event, log) {
    const { unused, wide } = (0,headline/* tally */.N4)(report.roles);
    core/* setOutput */.uH('verdict', report.verdict);
    core/* setOutput */.uH('unused-actions', unused);
    core/* setOutput */.uH('wide-resources', wide);
    core/* setOutput */.uH('report-path', written[0]);
    await attempt('The step summary is skipped', log, () => core/* summary */.z.addRaw((0,markdown/* renderMarkdown */.G)(report, output/* SUMMARY_BYTES */.R$ - 1024)).write());
    const artifact = await attempt('The artifact is skipped, the files stay in the workspace', log, () => upload(written, options, log));
    core/* setOutput */.uH('artifact-id', artifact?.id ?? '');
    core/* setOutput */.uH('artifact-url', artifact?.url ?? '');
    core/* setOutput */.uH('comment-url', (await comment(report, options, event, artifact, log)) ?? '');
}
async function upload(written, options, log) {
    const { daysToKeep, uploadArtifact } = await __webpack_require__.e(/* import() */ 1712).then(__webpack_require__.bind(__webpack_require__, 41712));
    const { artifactName, outputDir, retentionDays } = options;
    const days = daysToKeep(retentionDays, process.env['GITHUB_RETENTION_DAYS']);
    if (days !== retentionDays) {
        log.warn(`retention-days is ${retentionDays}, and the repository allows ${days}: it is kept that long.`);
    }
    return uploadArtifact(artifactName, written, outputDir, days);
}
async function comment(report, options, event, artifact, log) {
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
        const { gitHubClient } = await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(3193)]).then(__webpack_require__.bind(__webpack_require__, 33193));
        const { COMMENT_CHARACTERS, keepComment, markerOf } = await __webpack_require__.e(/* import() */ 1217).then(__webpack_require__.bind(__webpack_require__, 61217));
        const client = gitHubClient(options.githubToken);
        const found = await (0,pull_request.pullRequestOf)(event, client);
        if ('none' in found) {
            log.info(`No comment: ${found.none}`);
            return undefined;
        }
        const marker = markerOf(options.reportName);
        const kept = await keepComment(client, {
            issue: { owner: event.owner, repo: event.repo, issue_number: found.number },
            marker,
            body: (0,markdown/* renderMarkdown */.G)(report, COMMENT_CHARACTERS - marker.length - 1, footer(options.reportName, event, artifact)),
            create: options.comment === 'always' || report.verdict !== 'pass'
        });
        if (kept.state !== 'none') {
            log.info(`Comment ${kept.state}: ${kept.url}`);
            return kept.url;
        }
        log.info('No comment: the verdict is pass, and there is none to update.');
    }
    catch (error) {
        const { explainRefusal } = await __webpack_require__.e(/* import() */ 3476).then(__webpack_require__.bind(__webpack_require__, 23476));
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
    const name = reportName === 'least-privilege' ? '' : (0,render_escape/* code */.aY)(reportName);
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
function conclude(report) {
    const code = (0,gate/* exitCodeOf */.FO)(report);
    const line = (0,annotations/* withinLimit */.zl)((0,render_escape/* oneLine */.TN)((0,annotations/* verdictAnnotation */.BV)(report)));
    for (const role of (0,annotations/* roleAnnotations */.hC)(report))
        core/* notice */.lm((0,annotations/* withinLimit */.zl)((0,render_escape/* oneLine */.TN)(role)));
    if (code !== errors/* EXIT */.dc.pass)
        core/* error */.z3(line);
    else if (report.verdict !== 'pass')
        core/* warning */.$e(line);
    else
        core/* notice */.lm(line);
    return code;
}


/***/ })

};
