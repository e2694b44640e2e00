export const id = 957;
export const ids = [957];
export const modules = {

/***/ 50957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./lib/src/excess/gate.js
var gate = __webpack_require__(29649);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/files/output.js + 1 modules
var output = __webpack_require__(50537);
// EXTERNAL MODULE: ./lib/src/options.js
var src_options = __webpack_require__(90692);
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
    return `${lines.map(render_escape/* oneLine */.TN).join('\n')}\n`;
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
        ...unusedGrants(report).map((line) => `  - ${line}`),
        ...wide.map(({ action, granted: on, needed }) => `  ~ ${action}: granted on ${shortList(on)}, needed on ${shortList(needed)}`),
        ''
    ];
}
/** A line for each action pattern of a policy, however many resources it is granted on. */
function unusedGrants({ grants }) {
    const lines = new Map();
    for (const { policy, action, resource, used, unused } of grants) {
        if (unused === 0)
            continue;
        const key = `${action} of ${policy}`;
        const line = lines.get(key) ?? { used, unused, on: [] };
        line.used = Math.max(line.used, used);
        line.unused = Math.max(line.unused, unused);
        line.on.push(resource);
        lines.set(key, line);
    }
    return [...lines].map(([name, { used, unused, on }]) => `${name}, on ${shortList(on)}: ${unused} unused${used > 0 ? `, ${used} used` : ''}`);
}
function shortList(items) {
    return items.length === 1 ? (items[0] ?? '') : `${items.length} resources`;
}

// EXTERNAL MODULE: ./lib/src/scan.js + 25 modules
var scan = __webpack_require__(7813);
// EXTERNAL MODULE: ./lib/src/sources-of.js + 1 modules
var sources_of = __webpack_require__(45896);
// EXTERNAL MODULE: ./node_modules/yocto-spinner/index.js + 1 modules
var yocto_spinner = __webpack_require__(36540);
;// CONCATENATED MODULE: ./lib/src/terminal-log.js


/** Off a terminal, progress is a line at most this often (ms). */
const PROGRESS_EVERY = 5000;
/** Log lines on standard error; progress replaces itself on a terminal. */
class TerminalLog {
    #quiet;
    #verbose;
    #spinner;
    #progressAt = performance.now();
    constructor({ quiet, verbose }) {
        this.#quiet = quiet;
        this.#verbose = verbose;
    }
    info(line) {
        if (!this.#quiet)
            this.#write(line);
    }
    warn(line) {
        if (!this.#quiet)
            this.#write(`warning: ${line}`);
    }
    debug(line) {
        if (this.#verbose)
            this.#write(line);
    }
    progress(line) {
        if (this.#quiet)
            return;
        if (process.stderr.isTTY) {
            this.#spinner ??= (0,yocto_spinner/* default */.A)({ stream: process.stderr }).start();
            this.#spinner.text = (0,render_escape/* oneLine */.TN)(line);
        }
        else if (performance.now() - this.#progressAt > PROGRESS_EVERY) {
            this.#progressAt = performance.now();
            this.#write(line);
        }
    }
    /** Takes the progress display off the terminal. */
    stop() {
        this.#spinner?.stop();
        this.#spinner = undefined;
    }
    #write(line) {
        this.stop();
        process.stderr.write(`${(0,render_escape/* oneLine */.TN)(line)}\n`);
    }
}

// EXTERNAL MODULE: ./lib/src/version.js
var version = __webpack_require__(51294);
;// CONCATENATED MODULE: ./lib/src/cli.js
/** The terminal's face: `xray-privilege-scan`. */











/**
 * Runs the command.
 * @param args without node and script
 * @returns the exit code: see README, "Exit codes"
 */
async function runCommand(args) {
    let log;
    try {
        const raw = await rawOptions(args);
        if (raw === undefined)
            return errors/* EXIT */.dc.pass;
        const options = (0,src_options/* parseOptions */.Ac)(raw, 'cli', Math.floor(Date.now() / 1000));
        log = new TerminalLog(options);
        return await run(options, log);
    }
    catch (error) {
        log?.stop();
        if (error instanceof esm/* CommanderError */.b7)
            return error.exitCode === 0 ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.failure;
        const isOurs = error instanceof errors/* UserError */.yo;
        process.stderr.write(isOurs ? `error: ${(0,render_escape/* oneLine */.TN)(error.message)}\n` : `error: ${unexpected(error)}\n`);
        return errors/* EXIT */.dc.failure;
    }
}
async function run(options, log) {
    const access = async () => {
        const { regionOf } = await Promise.all(/* import() */[__webpack_require__.e(956), __webpack_require__.e(65), __webpack_require__.e(852)]).then(__webpack_require__.bind(__webpack_require__, 69852));
        return { region: await regionOf(options.region, '--region') };
    };
    const sources = await (0,sources_of/* sourcesOf */.u)(options, 'cli', access, log);
    const report = await (0,scan/* scan */.S)(sources, {
        limits: {
            maxUnusedActions: options.maxUnusedActions,
            maxWideResources: options.maxWideResources,
            warnOnly: options.warnOnly
        },
        describePolicies: options.policyDescription
    }, log);
    log.stop();
    const written = await (0,output/* writeFiles */.h)(report, options.outputDir);
    if (options.json)
        process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    else if (!options.quiet)
        process.stdout.write(renderText(report));
    logWritten(written, options, log);
    if (options.quiet && report.evidence.stopped !== undefined)
        process.stderr.write(`error: ${(0,render_escape/* oneLine */.TN)(report.evidence.stopped)}\n`);
    return (0,gate/* exitCodeOf */.FO)(report);
}
function logWritten(paths, { json, quiet, outputDir }, log) {
    const line = `Wrote ${paths.length} files to ${outputDir}: report.json, summary.md and the policies.`;
    if (json)
        log.info(line);
    else if (!quiet)
        process.stdout.write(`${(0,render_escape/* oneLine */.TN)(line)}\n`);
}
/** What commander understood, or undefined when it has already answered (help, version). */
async function rawOptions(args) {
    const command = new esm/* Command */.uB('xray-privilege-scan')
        .description('Reads AWS X-Ray traces, writes a least-privilege IAM policy for each Lambda function, and compares it with its role.')
        .helpOption('-h, --help', 'show this help')
        .option('-V, --version', 'print the version, with -v that of AWS’s reference too')
        .allowExcessArguments(false)
        .exitOverride()
        .configureOutput({ outputError: (text, write) => write(`${text.trim()} See --help for the options.\n`) })
        .addHelpText('after', '\nExit codes: 0 pass, 1 a limit is exceeded, 2 not enough evidence, bad input or failure.');
    for (const option of src_options/* OPTIONS */.lw) {
        if (option.only !== 'action')
            command.addOption(commanderOption(option));
    }
    command.parse(args, { from: 'user' });
    const given = command.opts();
    if (given['version'] === true) {
        process.stdout.write(`${version/* VERSION */.x}${given['verbose'] === true ? await referenceLine() : ''}\n`);
        return undefined;
    }
    return Object.fromEntries(src_options/* OPTIONS */.lw.flatMap(({ name }) => {
        const value = given[name.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase())];
        return value === undefined ? [] : [[name, value]];
    }));
}
function commanderOption({ name, short, value, help, default: usual }) {
    const flag = value === undefined && usual === 'true' ? `--no-${name}` : `--${name}`;
    const argument = value === undefined ? '' : name === 'traces' ? ` <${value}...>` : ` <${value}>`;
    const shown = value !== undefined && usual !== undefined ? `${help} (default: ${usual})` : help;
    return new esm/* Option */.c$(`${short === undefined ? '' : `-${short}, `}${flag}${argument}`, value === undefined && usual === 'true' ? `do not ${help}` : shown);
}
async function referenceLine() {
    const { loadReference } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 98181));
    return `\nAWS service reference of ${(await loadReference()).date}`;
}
function unexpected(error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}


/***/ })

};
