export const id = 997;
export const ids = [997];
export const modules = {

/***/ 27997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanAndPrint: () => (/* binding */ scanAndPrint)
});

// EXTERNAL MODULE: ./lib/src/excess/gate.js
var gate = __webpack_require__(29649);
// EXTERNAL MODULE: ./lib/src/files/output.js + 1 modules
var output = __webpack_require__(50537);
// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(40120);
// EXTERNAL MODULE: ./lib/src/plural.js
var plural = __webpack_require__(17858);
// EXTERNAL MODULE: ./lib/src/render/cautions.js
var cautions = __webpack_require__(81145);
// EXTERNAL MODULE: ./lib/src/render/headline.js
var headline = __webpack_require__(63847);
;// CONCATENATED MODULE: ./lib/src/render/text.js
/** The report for a terminal. */




const NAMES = 5;
const MARK = { pass: 'PASS', excess: 'EXCESS', 'insufficient-evidence': 'INSUFFICIENT EVIDENCE' };
function renderText(report) {
    const { granted, unused, wide } = (0,headline/* tally */.N4)(report.roles);
    const judged = report.roles.some((role) => role.judged);
    const lines = [
        `${MARK[report.verdict]}  ${(0,headline/* headline */.Pl)(report)}`,
        ...(judged
            ? [
                `        ${unused} of ${granted} granted actions never used, ${wide} used on fewer resources than granted`
            ]
            : []),
        ...report.reasons.map((reason) => `        ${reason}`),
        '',
        ...report.workloads.flatMap(workload),
        ...(0,headline/* worstFirst */.md)(report).flatMap(role),
        ...(0,cautions/* cautions */.J)(report).flatMap(({ title, text, names }) => [
            `! ${title} ${text}`,
            ...names.slice(0, NAMES).map((name) => `    ${name}`),
            ...(names.length > NAMES ? [`    and ${names.length - NAMES} more in report.json`] : [])
        ])
    ];
    return `${lines.map(render_escape/* inert */.tJ).join('\n')}\n`;
}
function workload({ name, traces, needs, role: roleArn }) {
    const under = roleArn === undefined ? '' : ` (role ${(0,headline/* roleName */.S3)(roleArn)})`;
    if (traces === 0)
        return [`${name}${under}: no trace, nothing is known`, ''];
    return [
        `${name}${under}: ${(0,plural/* plural */.L)(traces, 'trace')}`,
        ...needs.map((need) => `    ${need.action}  ${need.resource}  ${(0,plural/* plural */.L)(need.calls, 'call')}${need.precision === 'wider' ? '  (wider)' : ''}`),
        ''
    ];
}
function role(report) {
    const { arn, judged, granted, unused, wide, unread } = report;
    if (!judged)
        return [
            `role ${(0,headline/* roleName */.S3)(arn)}: not judged (${unread[0] === undefined ? 'no workload of it left traces' : `${unread[0].what}: ${unread[0].why}`})`,
            ''
        ];
    const levels = Object.entries(unused.byAccessLevel).filter(([, n]) => n > 0);
    return [
        `role ${(0,headline/* roleName */.S3)(arn)}: ${unused.total} of ${granted} actions unused${levels.length === 0 ? '' : ` (${levels.map(([level, n]) => `${n} ${level}`).join(', ')})`}`,
        ...(0,headline/* distinctGrants */.On)(report).map((grant) => `  - ${grant.action} of ${grant.policy}, on ${shortList(grant.on)}: ${grant.unused} unused${grant.used > 0 ? `, ${grant.used} used` : ''}`),
        ...wide.map(({ action, granted: on, needed }) => `  ~ ${action}: granted on ${shortList(on)}, needed on ${shortList(needed)}`),
        ''
    ];
}
function shortList(items) {
    return items.length === 1 ? (items[0] ?? '') : `${items.length} resources`;
}

// EXTERNAL MODULE: ./lib/src/scan.js + 12 modules
var scan = __webpack_require__(64462);
// EXTERNAL MODULE: ./lib/src/sources-of.js + 7 modules
var sources_of = __webpack_require__(14950);
;// CONCATENATED MODULE: ./lib/src/command.js






/**
 * @returns the exit code
 * @throws UserError for what the user can mend
 */
async function scanAndPrint(options, log) {
    const report = await (0,scan/* scan */.S)(await (0,sources_of/* sourcesOf */.u)(options, 'cli', () => accessOf(options), log), options, log);
    log.stop();
    const written = await (0,output/* writeFiles */.h)(report, options.outputDir);
    const { stopped } = report.evidence;
    if (stopped !== undefined)
        process.stderr.write(`error: ${(0,render_escape/* inert */.tJ)(stopped)}\n`);
    const done = (0,render_escape/* inert */.tJ)(`Wrote ${written.length} files to ${options.outputDir}: report.json, summary.md and the policies.`);
    if (options.json) {
        process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
        log.info(done);
    }
    else if (!options.quiet)
        process.stdout.write(`${renderText(report)}\n${done}\n`);
    return (0,gate/* exitCodeOf */.FO)(report);
}
async function accessOf(options) {
    const { regionOf } = await Promise.all(/* import() */[__webpack_require__.e(956), __webpack_require__.e(65), __webpack_require__.e(852)]).then(__webpack_require__.bind(__webpack_require__, 69852));
    return { region: await regionOf(options.region, '--region') };
}


/***/ })

};
