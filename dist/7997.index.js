export const id = 7997;
export const ids = [7997];
export const modules = {

/***/ 27997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanAndPrint: () => (/* binding */ scanAndPrint)
});

// EXTERNAL MODULE: ./lib/src/excess/gate.js + 2 modules
var gate = __webpack_require__(23672);
// EXTERNAL MODULE: ./lib/src/files/output.js + 1 modules
var output = __webpack_require__(50537);
// EXTERNAL MODULE: ./lib/src/gate-rules.js
var gate_rules = __webpack_require__(43381);
// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(40120);
// EXTERNAL MODULE: ./lib/src/evidence.js
var evidence = __webpack_require__(18433);
// EXTERNAL MODULE: ./lib/src/plural.js
var plural = __webpack_require__(17858);
// EXTERNAL MODULE: ./lib/src/render/cautions.js
var cautions = __webpack_require__(81145);
// EXTERNAL MODULE: ./lib/src/render/headline.js
var headline = __webpack_require__(63847);
// EXTERNAL MODULE: ./lib/src/render/validation.js
var render_validation = __webpack_require__(59768);
;// CONCATENATED MODULE: ./lib/src/render/text.js
/** The report for a terminal. */






const NAMES = 5;
const NARROWED = ', narrowed by a condition';
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
function workload(report) {
    const { name, traces, needs, role: roleArn, validation, fromEarlierRuns = 0 } = report;
    const under = roleArn === undefined ? '' : ` (role ${(0,headline/* roleName */.S3)(roleArn)})`;
    if (!(0,evidence/* hasEvidence */.I)(report))
        return [`${name}${under}: no trace, nothing is known`, ''];
    return [
        `${name}${under}: ${(0,plural/* plural */.L)(traces, 'trace')}${fromEarlierRuns === 0 ? '' : `; ${(0,plural/* plural */.L)(fromEarlierRuns, 'need')} seen by earlier runs only`}`,
        ...needs.map((need) => `    ${need.action}  ${need.resource}  ${(0,plural/* plural */.L)(need.calls, 'call')}${need.precision === 'wider' ? '  (wider)' : ''}`),
        ...(validation === undefined ? [] : [`    checked by AWS: ${(0,render_validation/* validationLine */.MB)(validation)}`]),
        ''
    ];
}
function role(report) {
    const { arn, judged, granted, unused, blocked, wide, sharing, unread } = report;
    if (!judged)
        return [
            `role ${(0,headline/* roleName */.S3)(arn)}: not judged (${unread[0] === undefined ? 'no workload of it left traces' : `${unread[0].what}: ${unread[0].why}`})`,
            ''
        ];
    const levels = Object.entries(unused.byAccessLevel).filter(([, n]) => n > 0);
    return [
        `role ${(0,headline/* roleName */.S3)(arn)}: ${unused.total} of ${granted} actions unused${levels.length === 0 ? '' : ` (${levels.map(([level, n]) => `${n} ${level}`).join(', ')})`}${blocked.total === 0 ? '' : `; ${blocked.total} more granted, but blocked by its boundary${namesOf(blocked.actions)}`}`,
        ...(0,headline/* distinctGrants */.On)(report).map((grant) => `  - ${grant.action} of ${grant.policy}, on ${shortList(grant.on)}: ${grant.unused} unused${grant.used > 0 ? `, ${grant.used} used` : ''}${grant.conditional ? NARROWED : ''}`),
        ...wide.map(({ action, width, conditional, granted: on, needed }) => `  ~ ${action}: granted on ${shortList(on)} (${headline/* WIDTH */.lR[width]}), needed on ${shortList(needed)}${conditional ? NARROWED : ''}`),
        ...sharing.map(({ workload: sharer, needs, onlyForOthers, ownRole, policyFile }) => `  / ${nameIn(sharer)} needs ${(0,plural/* plural */.L)(needs, 'action')} and holds ${onlyForOthers.length} only because others need them; of its own: role ${ownRole} with ${policyFile}`),
        ''
    ];
}
function namesOf(actions) {
    if (actions === undefined || actions.length === 0)
        return '';
    const rest = actions.length - NAMES;
    return `: ${actions.slice(0, NAMES).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
/** Of an ARN its last part. */
function nameIn(arn) {
    return arn.slice(Math.max(arn.lastIndexOf(':'), arn.lastIndexOf('/')) + 1);
}
function shortList(items) {
    return items.length === 1 ? (items[0] ?? '') : `${items.length} resources`;
}

// EXTERNAL MODULE: ./lib/src/scan.js + 32 modules
var scan = __webpack_require__(67257);
// EXTERNAL MODULE: ./lib/src/sources-of.js + 7 modules
var sources_of = __webpack_require__(26456);
;// CONCATENATED MODULE: ./lib/src/command.js







/** Where code scanning shows what stands in no file that is known. */
const WORKFLOW = '.github/workflows/least-privilege.yml';
/**
 * @returns the exit code
 * @throws UserError for what the user can mend
 */
async function scanAndPrint(options, log) {
    const rules = await (0,gate_rules/* gateRules */.D)(options, 'cli');
    const sources = await (0,sources_of/* sourcesOf */.u)(options, 'cli', () => accessOf(options), log);
    const report = await (0,scan/* scan */.S)(sources, { ...options, rules }, log);
    log.stop();
    const written = await (0,output/* writeFiles */.hV)(report, options.outputDir);
    if (options.sarifFile !== undefined)
        await (0,output/* writeSarif */.lg)(report, options.sarifFile, WORKFLOW);
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
    const { regionOf } = await Promise.all(/* import() */[__webpack_require__.e(9956), __webpack_require__.e(2065), __webpack_require__.e(9852)]).then(__webpack_require__.bind(__webpack_require__, 69852));
    return { region: await regionOf(options.region, '--region') };
}


/***/ })

};
