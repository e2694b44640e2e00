export const id = 80;
export const ids = [80];
export const modules = {

/***/ 58080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(40120);
;// CONCATENATED MODULE: ./lib/src/action-log.js


const PROGRESS_EVERY = 10_000;
/**
 * A line that the runner takes for nothing else: it reads `::command::` at the start of a line and `##[command]` anywhere in it.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
function inert(line) {
    return (0,render_escape/* oneLine */.TN)(line)
        .replace(/^\s*::/, ': :')
        .replaceAll('##[', '# #[');
}
/** Log lines for GitHub's log. */
class ActionLog {
    #progressAt = performance.now();
    info(line) {
        core/* info */.pq(inert(line));
    }
    warn(line) {
        core/* warning */.$e((0,render_escape/* oneLine */.TN)(line));
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
}

// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/excess/gate.js
var gate = __webpack_require__(29649);
// EXTERNAL MODULE: ./lib/src/files/output.js + 1 modules
var output = __webpack_require__(50537);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
;// CONCATENATED MODULE: ./lib/src/github/event.js


const Payload = dist/* object */.Ikc({
    pull_request: dist/* optional */.lqM(dist/* object */.Ikc({
        number: dist/* number */.aig(),
        head: dist/* optional */.lqM(dist/* object */.Ikc({ repo: dist/* nullish */.cl6(dist/* object */.Ikc({ full_name: dist/* string */.YjP() })) }))
    }))
});
/** The event that started the workflow; a payload that cannot be read is one without pull request. */
async function readEvent(env = process.env) {
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    const [owner = '', repo = ''] = repository.split('/');
    const text = await (0,promises_.readFile)(env['GITHUB_EVENT_PATH'] ?? '', 'utf8').catch(() => '{}');
    const parsed = dist/* safeParse */.xLC(Payload, parseJson(text));
    const pull = parsed.success ? parsed.output.pull_request : undefined;
    // a deleted fork leaves no repository
    const isFork = pull?.head !== undefined && pull.head.repo?.full_name !== repository;
    return { owner, repo, pullRequest: pull?.number, isFork };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return {};
    }
}

// EXTERNAL MODULE: ./lib/src/options.js
var src_options = __webpack_require__(90692);
// EXTERNAL MODULE: ./lib/src/render/headline.js
var headline = __webpack_require__(63847);
// EXTERNAL MODULE: ./lib/src/render/markdown.js
var markdown = __webpack_require__(61554);
// EXTERNAL MODULE: ./lib/src/scan.js + 25 modules
var scan = __webpack_require__(7813);
// EXTERNAL MODULE: ./lib/src/sources-of.js + 1 modules
var sources_of = __webpack_require__(45896);
;// CONCATENATED MODULE: ./lib/src/action.js
/** The runner's face: inputs in; files, summary, artifact, comment and outputs out. */












/** Runs the action. @returns the exit code */
async function runAction() {
    try {
        const options = (0,src_options/* parseOptions */.Ac)(inputs(), 'action', Math.floor(Date.now() / 1000));
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
    const event = await readEvent();
    const report = await core/* group */.Os('Scan', async () => (0,scan/* scan */.S)(await (0,sources_of/* sourcesOf */.u)(options, 'action', () => accessOf(options, event), log), {
        limits: {
            maxUnusedActions: options.maxUnusedActions,
            maxWideResources: options.maxWideResources,
            warnOnly: options.warnOnly
        },
        describePolicies: options.policyDescription
    }, log));
    const written = await (0,output/* writeFiles */.h)(report, options.outputDir);
    log.info(`Wrote ${written.length} files to ${options.outputDir}.`);
    await core/* group */.Os('Publish', () => publish(report, written, options, event, log));
    return conclude(report);
}
async function accessOf(options, event) {
    const { regionOf } = await Promise.all(/* import() */[__webpack_require__.e(956), __webpack_require__.e(65), __webpack_require__.e(852)]).then(__webpack_require__.bind(__webpack_require__, 69852));
    const region = await regionOf(options.region, 'input aws-region');
    if (options.roleToAssume === undefined)
        return { region };
    const { assumedRole } = await __webpack_require__.e(/* import() */ 655).then(__webpack_require__.bind(__webpack_require__, 2655));
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
/** Publishing may fail without losing verdict or files: whatever is skipped is said. */
async function publish(report, written, options, event, log) {
    const { unused, wide } = (0,headline/* tally */.N4)(report.roles);
    core/* setOutput */.uH('verdict', report.verdict);
    core/* setOutput */.uH('unused-actions', unused);
    core/* setOutput */.uH('wide-resources', wide);
    core/* setOutput */.uH('report-path', written[0]);
    await attempt('The step summary is skipped', log, () => core/* summary */.z.addRaw((0,markdown/* renderMarkdown */.G)(report, output/* SUMMARY_BYTES */.R - 1024)).write());
    const artifact = await attempt('The artifact is skipped, the files stay in the workspace', log, () => upload(written, options));
    core/* setOutput */.uH('artifact-id', artifact?.id ?? '');
    core/* setOutput */.uH('artifact-url', artifact?.url ?? '');
    core/* setOutput */.uH('comment-url', (await comment(report, options, event, artifact, log)) ?? '');
}
async function upload(written, options) {
    const { uploadArtifact } = await __webpack_require__.e(/* import() */ 712).then(__webpack_require__.bind(__webpack_require__, 41712));
    return uploadArtifact(options.artifactName, written, options.outputDir, options.retentionDays);
}
async function comment(report, options, event, artifact, log) {
    const { pullRequest } = event;
    if (options.comment === 'never')
        return undefined;
    if (pullRequest === undefined) {
        log.info('No comment: the event is of no pull request.');
        return undefined;
    }
    if (options.githubToken === undefined) {
        log.warn('No comment: input github-token is empty.');
        return undefined;
    }
    const { githubToken: token } = options;
    const { COMMENT_CHARACTERS, explainRefusal, keepComment, markerOf } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(217)]).then(__webpack_require__.bind(__webpack_require__, 61217));
    const marker = markerOf(options.artifactName);
    const body = (0,markdown/* renderMarkdown */.G)(report, COMMENT_CHARACTERS - marker.length - 1, footer(artifact));
    const create = options.comment === 'always' || report.verdict !== 'pass';
    try {
        const url = await keepComment({ token, event: { ...event, pullRequest }, marker, body, create });
        log.info(url === undefined ? 'No comment: the verdict is pass, and there is none to update.' : `Comment: ${url}`);
        return url;
    }
    catch (error) {
        log.warn(`The comment is skipped: ${explainRefusal(error)}.`);
        return undefined;
    }
}
function footer(artifact) {
    const sha = (process.env['GITHUB_SHA'] ?? '').slice(0, 7);
    const run = process.env['GITHUB_RUN_ID'] ?? '';
    const files = artifact === undefined
        ? []
        : [
            `[All policies](${artifact.url})`,
            `\`gh run download ${run} -n ${artifact.name.replaceAll('`', '')}\``
        ];
    return [...files, sha].filter((part) => part !== '').join(' · ');
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
    const line = (0,render_escape/* oneLine */.TN)([`${(0,headline/* headline */.Pl)(report)}.`, ...report.reasons].join(' '));
    if (code !== errors/* EXIT */.dc.pass)
        core/* error */.z3(line);
    else if (report.verdict !== 'pass')
        core/* warning */.$e(line);
    else
        core/* notice */.lm(line);
    return code;
}
/** @throws UserError for an input that does not exist: the runner itself only warns */
function inputs() {
    const declared = src_options/* OPTIONS */.lw.filter((option) => option.only !== 'cli');
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


/***/ })

};
