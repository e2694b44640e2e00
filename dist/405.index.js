export const id = 405;
export const ids = [405];
export const modules = {

/***/ 96405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publish: () => (/* binding */ publish)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);
/* harmony import */ var _excess_gate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29649);
/* harmony import */ var _files_output_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50537);
/* harmony import */ var _render_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40120);
/* harmony import */ var _render_headline_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63847);
/* harmony import */ var _render_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49660);
/** What the action gives: files, outputs, step summary, artifact, comment, and the verdict as the step's result. */







/**
 * @returns the exit code
 * @throws UserError when the files cannot be written
 */
async function publish(report, options, event, log) {
    const written = await (0,_files_output_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFiles */ .h)(report, options.outputDir);
    log.info(`Wrote ${written.length} files to ${options.outputDir}.`);
    await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .group */ .Os('Publish', () => publishTo(report, written, options, event, log));
    return conclude(report);
}
/** Publishing may fail without losing verdict or files: whatever is skipped is said. */
async function publishTo(report, written, options, event, log) {
    const { unused, wide } = (0,_render_headline_js__WEBPACK_IMPORTED_MODULE_5__/* .tally */ .N4)(report.roles);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('verdict', report.verdict);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('unused-actions', unused);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('wide-resources', wide);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('report-path', written[0]);
    await attempt('The step summary is skipped', log, () => _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z.addRaw((0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .renderMarkdown */ .G)(report, _files_output_js__WEBPACK_IMPORTED_MODULE_3__/* .SUMMARY_BYTES */ .R - 1024)).write());
    const artifact = await attempt('The artifact is skipped, the files stay in the workspace', log, () => upload(written, options));
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('artifact-id', artifact?.id ?? '');
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('artifact-url', artifact?.url ?? '');
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH('comment-url', (await comment(report, options, event, artifact, log)) ?? '');
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
    const body = (0,_render_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .renderMarkdown */ .G)(report, COMMENT_CHARACTERS - marker.length - 1, footer(artifact));
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
        log.warn(`${skipped}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
        return undefined;
    }
}
function conclude(report) {
    const code = (0,_excess_gate_js__WEBPACK_IMPORTED_MODULE_2__/* .exitCodeOf */ .FO)(report);
    const line = (0,_render_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)([`${(0,_render_headline_js__WEBPACK_IMPORTED_MODULE_5__/* .headline */ .Pl)(report)}.`, ...report.reasons].join(' '));
    if (code !== _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.pass)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3(line);
    else if (report.verdict !== 'pass')
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e(line);
    else
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm(line);
    return code;
}


/***/ })

};
