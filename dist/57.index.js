export const id = 57;
export const ids = [57];
export const modules = {

/***/ 80057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
;// CONCATENATED MODULE: ./lib/src/instrumentation/sdks.js
/** What an application may be traced with. */
const INSTRUMENTED = ['node', 'python', 'java', 'dotnet', 'opentelemetry'];

// EXTERNAL MODULE: ./lib/src/options.js
var src_options = __webpack_require__(90692);
// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(40120);
// EXTERNAL MODULE: ./node_modules/yocto-spinner/index.js + 1 modules
var yocto_spinner = __webpack_require__(36540);
;// CONCATENATED MODULE: ./lib/src/terminal-log.js


/** Off a terminal, progress is a line at most this often (ms). */
const PROGRESS_EVERY = 5000;
/** Log lines on standard error; progress replaces itself on a terminal. */
class TerminalLog {
    #quiet;
    verbose;
    #spinner;
    #progressAt = performance.now();
    constructor({ quiet, verbose }) {
        this.#quiet = quiet;
        this.verbose = verbose;
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
        if (this.verbose)
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
        // the command also runs as a step of a workflow
        process.stderr.write(`${(0,render_escape/* inert */.tJ)(line)}\n`);
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
        // loaded only now: --help and bad input need none of it
        const { scanAndPrint } = await Promise.all(/* import() */[__webpack_require__.e(369), __webpack_require__.e(991), __webpack_require__.e(215), __webpack_require__.e(167), __webpack_require__.e(918), __webpack_require__.e(997)]).then(__webpack_require__.bind(__webpack_require__, 27997));
        return await scanAndPrint(options, log);
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
/** What commander understood, or undefined when it has already answered (help, version). */
async function rawOptions(args) {
    const command = new esm/* Command */.uB('xray-privilege-scan')
        .description('Reads AWS X-Ray traces, writes a least-privilege IAM policy for each workload (Lambda function, ECS task, EC2 instance), and compares it with its role.')
        .helpOption('-h, --help', 'show this help')
        .option('-V, --version', 'print the version, with -v that of AWS’s reference too')
        .allowExcessArguments()
        .helpCommand(false)
        .exitOverride()
        .configureOutput({
        outputError: (text, write) => write(`${(0,render_escape/* oneLine */.TN)(text.trim())}. See --help for the options.\n`)
    })
        .addHelpText('after', '\nExit codes: 0 pass, 1 a limit is exceeded, 2 not enough evidence, bad input or failure.');
    for (const option of src_options/* OPTIONS */.lw) {
        if (option.only !== 'action')
            command.addOption(commanderOption(option));
    }
    let isSubcommand = false;
    addSubcommands(command, () => {
        isSubcommand = true;
    });
    // a command of its own, so that an argument too many is still that and not an unknown subcommand
    command.action(() => { });
    await command.parseAsync(args, { from: 'user' });
    if (isSubcommand)
        return undefined;
    const [excess] = command.args;
    if (excess !== undefined) {
        throw new errors/* UserError */.yo(`argument "${excess}" is not expected`, 'Files are named by options, like --traces traces.json; see --help');
    }
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
/** What answers a question without a scan. Each is loaded when it is asked for. */
function addSubcommands(command, begin) {
    command
        .command('explain')
        .description('say which permissions an API operation needs, and what a trace must show of it')
        .argument('<service>', 'such as s3, DynamoDB or "Secrets Manager"')
        .argument('<operation>', 'as the API names it, such as CopyObject')
        .action(async (service, operation) => {
        begin();
        const { explainOperation } = await Promise.all(/* import() */[__webpack_require__.e(369), __webpack_require__.e(215), __webpack_require__.e(678), __webpack_require__.e(725)]).then(__webpack_require__.bind(__webpack_require__, 24106));
        const { loadReference } = await __webpack_require__.e(/* import() */ 181).then(__webpack_require__.bind(__webpack_require__, 98181));
        const lines = explainOperation(service, operation, await loadReference());
        process.stdout.write(`${lines.map(render_escape/* oneLine */.TN).join('\n')}\n`);
    });
    command
        .command('instrument')
        .description('print the parameters that an X-Ray SDK should record, and how to let it record them')
        .addArgument(new esm/* Argument */.ef('<sdk>', 'what the application is traced with').choices(INSTRUMENTED))
        .action(async (sdk) => {
        begin();
        const { instrumentationFor } = await Promise.all(/* import() */[__webpack_require__.e(678), __webpack_require__.e(243)]).then(__webpack_require__.bind(__webpack_require__, 72243));
        const { output, instructions } = instrumentationFor(sdk);
        process.stdout.write(output);
        if (instructions.length > 0)
            process.stderr.write(`${instructions.join('\n')}\n`);
    });
}
/** Options that take several values. */
const SEVERAL = new Set(['traces', 'workloads', 'workload-roles']);
function commanderOption({ name, short, value, help, default: usual }) {
    const flag = value === undefined && usual === 'true' ? `--no-${name}` : `--${name}`;
    const argument = value === undefined ? '' : SEVERAL.has(name) ? ` <${value}...>` : ` <${value}>`;
    const shown = value !== undefined && usual !== undefined ? `${help} (default: ${usual})` : help;
    return new esm/* Option */.c$(`${short === undefined ? '' : `-${short}, `}${flag}${argument}`, value === undefined && usual === 'true' ? `do not ${help}` : shown);
}
async function referenceLine() {
    const { loadReference } = await __webpack_require__.e(/* import() */ 181).then(__webpack_require__.bind(__webpack_require__, 98181));
    return `\nAWS service reference of ${(await loadReference()).date}`;
}
function unexpected(error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
}


/***/ }),

/***/ 65071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/** Exit codes of both faces. 2 also stands for bad input and for failures: nothing that went wrong may look like a pass. */
const EXIT = { pass: 0, excess: 1, insufficientEvidence: 2, failure: 2 };
/** An error that the user can mend: it is shown as one line without a stack. */
class UserError extends Error {
    name = 'UserError';
    /**
     * @param what what is wrong, naming the field and its value: `--time-range is "abc", which is not a number`
     * @param remedy what to do about it, as a sentence
     */
    constructor(what, remedy, options) {
        super(`${what}. ${remedy}`, options);
    }
}
/** What went wrong in words, of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 90692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ac: () => (/* binding */ parseOptions),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   lw: () => (/* binding */ OPTIONS)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65071);
/** Every option once. action.yml, the README's table and --help are tested against this list. */

const OPTIONS = [
    {
        name: 'start-time',
        short: 's',
        value: 'time',
        help: 'start of the window, as Unix seconds or ISO 8601, at most 30 days ago; default: time-range before now'
    },
    {
        name: 'time-range',
        short: 'r',
        value: 'minutes',
        default: '60',
        help: 'length of the window in minutes, at most 43200 (30 days)'
    },
    {
        name: 'filter',
        short: 'f',
        value: 'expression',
        help: 'X-Ray filter expression: only traces that match it'
    },
    {
        name: 'compare',
        short: 'c',
        help: 'compare with the policies of the roles; on when roles is given, and in the action unless traces is'
    },
    {
        name: 'region',
        actionName: 'aws-region',
        value: 'region',
        help: 'AWS region of the traces; default: AWS_REGION, AWS_DEFAULT_REGION, the profile'
    },
    {
        name: 'traces',
        value: 'files',
        help: 'saved traces instead of X-Ray: what "aws xray batch-get-traces" prints; - is standard input'
    },
    {
        name: 'roles',
        value: 'file',
        help: 'saved roles instead of IAM: what "aws iam get-account-authorization-details" prints'
    },
    {
        name: 'functions',
        value: 'file',
        help: 'saved functions instead of Lambda: what "aws lambda list-functions" prints'
    },
    {
        name: 'workloads',
        value: 'files',
        help: 'saved ECS tasks and EC2 instances: what "aws ecs describe-task-definition", "aws ec2 describe-instances" and "aws iam get-instance-profile" print'
    },
    {
        name: 'workload-roles',
        value: 'name=arn',
        help: 'roles of workloads by name, where traces show no more than a segment’s name'
    },
    {
        name: 'output-dir',
        value: 'folder',
        default: '.',
        help: 'folder for policies, report.json and summary.md'
    },
    {
        name: 'max-unused-actions',
        value: 'number',
        help: 'fail when a role grants more unused actions than this'
    },
    {
        name: 'max-wide-resources',
        value: 'number',
        help: 'fail when a role grants more used actions than this on more resources than needed'
    },
    { name: 'warn-only', default: 'false', help: 'never fail because of a verdict' },
    {
        name: 'policy-description',
        default: 'true',
        help: 'write a Description into each policy, which IAM itself refuses'
    },
    { name: 'json', only: 'cli', help: 'print the report as JSON on standard output' },
    { name: 'quiet', only: 'cli', help: 'print errors only' },
    { name: 'verbose', short: 'v', only: 'cli', help: 'print requests and decisions' },
    {
        name: 'role-to-assume',
        value: 'arn',
        only: 'action',
        help: 'role that the scan assumes through OIDC, inside its own process; default: the SDK’s credential chain'
    },
    {
        name: 'audience',
        value: 'text',
        default: 'sts.amazonaws.com',
        only: 'action',
        help: 'audience of the OIDC token'
    },
    {
        name: 'role-session-name',
        value: 'text',
        default: 'GitHubActions',
        only: 'action',
        help: 'name of the role’s session, 2 to 64 of letters, digits and =,.@-_'
    },
    {
        name: 'role-duration-seconds',
        value: 'seconds',
        default: '3600',
        only: 'action',
        help: 'length of the role’s session, 900 to 43200 seconds'
    },
    {
        name: 'artifact-name',
        value: 'text',
        default: 'least-privilege',
        only: 'action',
        help: 'name of the artifact, which also tells apart several comments on a pull request'
    },
    {
        name: 'retention-days',
        value: 'days',
        only: 'action',
        help: 'days that the artifact is kept, 1 to 90; default: the repository’s setting'
    },
    {
        name: 'comment',
        value: 'always|on-failure|never',
        default: 'on-failure',
        only: 'action',
        help: 'when to comment on the pull request; a pass updates an earlier comment and never makes a new one, unless always'
    },
    {
        name: 'github-token',
        value: 'token',
        default: '${{ github.token }}',
        only: 'action',
        help: 'token for the comment, with pull-requests: write'
    }
];
const ROLE_ARN = /^arn:[a-z0-9-]+:iam::\d{12}:role\/[\w+=,.@/-]+$/;
const LONGEST_RANGE = 30 * 24 * 60;
/** X-Ray keeps traces so long. https://docs.aws.amazon.com/general/latest/gr/xray.html */
const OLDEST_DAYS = 30;
/** How an option is called where the user wrote it: `--time-range`, or `input time-range`. */
function labelOf(name, face) {
    if (face === 'cli')
        return `--${name}`;
    const option = OPTIONS.find((o) => o.name === name);
    return `input ${option?.actionName ?? name}`;
}
/**
 * Checks every option, before anything is read or asked.
 * @param now the present, in Unix seconds
 * @throws UserError that names the option, its value and the remedy
 */
function parseOptions(raw, face, now) {
    const read = new Reader(raw, face);
    const timeRange = read.integer('time-range', 1, LONGEST_RANGE) ?? 60;
    const traces = read.list('traces');
    const roles = read.text('roles');
    const functions = read.text('functions');
    const compare = read.flag('compare') ?? (roles !== undefined || (face === 'action' && traces.length === 0));
    const options = {
        window: windowOf(read, timeRange * 60, now),
        filter: read.text('filter'),
        compare,
        region: read.text('region'),
        traces,
        roles,
        functions,
        workloads: read.list('workloads'),
        workloadRoles: read.roles('workload-roles'),
        outputDir: read.text('output-dir') ?? '.',
        maxUnusedActions: read.integer('max-unused-actions', 0, Number.MAX_SAFE_INTEGER),
        maxWideResources: read.integer('max-wide-resources', 0, Number.MAX_SAFE_INTEGER),
        warnOnly: read.flag('warn-only') ?? false,
        policyDescription: read.flag('policy-description') ?? true,
        json: read.flag('json') ?? false,
        quiet: read.flag('quiet') ?? false,
        verbose: read.flag('verbose') ?? false,
        roleToAssume: read.matching('role-to-assume', ROLE_ARN, 'Give the ARN of an IAM role, like arn:aws:iam::111122223333:role/scan'),
        audience: read.text('audience') ?? 'sts.amazonaws.com',
        roleSessionName: read.matching('role-session-name', /^[\w+=,.@-]{2,64}$/, 'Use 2 to 64 letters, digits and =,.@-_') ??
            'GitHubActions',
        roleDurationSeconds: read.integer('role-duration-seconds', 900, 43200) ?? 3600,
        artifactName: read.matching('artifact-name', /^[^":<>|*?\r\n\\/]{1,200}$/, 'Leave out " : < > | * ? \\ / and line breaks') ?? 'least-privilege',
        retentionDays: read.integer('retention-days', 1, 90),
        comment: read.choice('comment', ['always', 'on-failure', 'never']) ?? 'on-failure',
        githubToken: read.text('github-token')
    };
    checkTogether(options, face);
    return options;
}
function checkTogether(options, face) {
    const label = (name) => labelOf(name, face);
    if (options.compare && options.traces.length > 0) {
        if (options.roles === undefined) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${label('compare')} is on and ${label('traces')} is given, but ${label('roles')} is not`, `Give ${label('roles')} too: with saved traces nothing is asked of AWS`);
        }
        if (options.functions === undefined &&
            options.workloads.length === 0 &&
            options.workloadRoles.size === 0) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${label('roles')} and ${label('traces')} are given, but none of ${label('functions')}, ${label('workloads')} and ${label('workload-roles')} is`, 'Give one of them too: it tells under which role each workload runs');
        }
    }
    for (const [name, limit] of [
        ['max-unused-actions', options.maxUnusedActions],
        ['max-wide-resources', options.maxWideResources]
    ]) {
        if (limit !== undefined && !options.compare) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${label(name)} is "${limit}", but nothing is compared`, `Add ${label('compare')}: without it there is nothing to hold against the limit`);
        }
    }
}
function windowOf(read, length, now) {
    const given = read.text('start-time');
    if (given === undefined)
        return { start: now - length, end: now };
    const start = /^\d+$/.test(given) ? Number(given) : isoSeconds(given);
    if (start === undefined)
        throw read.wrong('start-time', 'which is neither Unix seconds nor ISO 8601', 'Give a time like 1763300000 or 2026-11-16T14:00:00Z');
    if (start > now)
        throw read.wrong('start-time', 'which is in the future', `It is ${new Date(now * 1000).toISOString()} now`);
    if (start < now - OLDEST_DAYS * 86400)
        throw read.wrong('start-time', `which is more than ${OLDEST_DAYS} days ago`, `X-Ray keeps traces for ${OLDEST_DAYS} days: give a later time`);
    return { start, end: Math.min(now, start + length) };
}
/** Seconds of an ISO 8601 time, with zone or in UTC; other forms that Date would guess at are refused. */
function isoSeconds(text) {
    if (!/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.test(text))
        return undefined;
    const hasZone = /(Z|[+-]\d{2}:?\d{2})$/.test(text) && text.includes('T');
    const ms = Date.parse(hasZone || !text.includes('T') ? text : `${text}Z`);
    return Number.isNaN(ms) ? undefined : Math.floor(ms / 1000);
}
class Reader {
    #raw;
    #face;
    constructor(raw, face) {
        this.#raw = raw;
        this.#face = face;
    }
    wrong(name, what, remedy) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${labelOf(name, this.#face)} is "${String(this.#raw[name])}", ${what}`, remedy);
    }
    text(name) {
        const value = this.#raw[name];
        return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
    }
    /** Several values, or one text with one a line or separated by commas. */
    list(name) {
        const value = this.#raw[name];
        const parts = typeof value === 'string' ? value.split(/[\n,]/) : Array.isArray(value) ? value.map(String) : [];
        return parts.map((part) => part.trim()).filter((part) => part !== '');
    }
    /** `name=role ARN` pairs. */
    roles(name) {
        return new Map(this.list(name).map((pair) => {
            const equals = pair.indexOf('=');
            const role = pair.slice(equals + 1).trim();
            if (equals > 0 && ROLE_ARN.test(role))
                return [pair.slice(0, equals).trim(), role];
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`${labelOf(name, this.#face)} has "${pair}", which is not name=role ARN`, 'Give pairs like orders-api=arn:aws:iam::111122223333:role/orders');
        }));
    }
    integer(name, least, most) {
        const value = this.text(name);
        if (value === undefined)
            return undefined;
        const bounds = most === Number.MAX_SAFE_INTEGER ? `of at least ${least}` : `from ${least} to ${most}`;
        if (!/^[+-]?\d+$/.test(value))
            throw this.wrong(name, 'which is not a whole number', `Give a whole number ${bounds}`);
        const number = Number(value);
        if (number < least || number > most)
            throw this.wrong(name, 'which is out of range', `Give a whole number ${bounds}`);
        return number;
    }
    matching(name, pattern, remedy) {
        const value = this.text(name);
        if (value !== undefined && !pattern.test(value))
            throw this.wrong(name, 'which is not of the right form', remedy);
        return value;
    }
    choice(name, choices) {
        const value = this.text(name);
        if (value === undefined)
            return undefined;
        const found = choices.find((choice) => choice === value);
        if (found === undefined)
            throw this.wrong(name, 'which is none of the choices', `Give one of ${choices.join(', ')}`);
        return found;
    }
    /** A switch; the action has YAML's words for it. */
    flag(name) {
        const value = this.#raw[name];
        if (typeof value === 'boolean')
            return value;
        const word = this.text(name)?.toLowerCase();
        if (word === undefined)
            return undefined;
        if (word !== 'true' && word !== 'false')
            throw this.wrong(name, 'which is neither true nor false', 'Give true or false');
        return word === 'true';
    }
}


/***/ }),

/***/ 40120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   FX: () => (/* binding */ codeInCell),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   TN: () => (/* binding */ oneLine),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   tJ: () => (/* binding */ inert)
/* harmony export */ });
/** Text from traces, names and messages is untrusted: these are the only ways it gets into Markdown and terminals. */
/** Control characters (line breaks and terminal escapes among them) become spaces. */
function oneLine(text) {
    // oxlint-disable-next-line no-control-regex -- control characters are what is meant
    return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, ' ');
}
/**
 * A line that GitHub's runner takes for nothing else: it reads `::command::` at the start of a line and `##[command]` anywhere in it.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
function inert(line) {
    return oneLine(line)
        .replace(/^\s*::/, ': :')
        .replaceAll('##[', '# #[');
}
/** Prose with untrusted parts: shown as it is, whatever markup, HTML or mention it may look like. */
function prose(text) {
    const line = oneLine(text).replaceAll(/[\\`*_{}[\]()<>#+!|~&]/g, '\\$&');
    // GitHub looks for mentions, issues and addresses in what is shown: a character without width ends them
    return line.replaceAll(/[@#]|:(?=\/\/)|\bwww(?=\.)/gi, '$&\u200b');
}
/** A Markdown code span: nothing in it is markup, mention or HTML. https://github.github.com/gfm/#code-spans */
function code(text) {
    const line = oneLine(text);
    const fence = '`'.repeat(longestRun(line, '`') + 1);
    const pad = line.startsWith('`') || line.endsWith('`') || line.trim() === '' ? ' ' : '';
    return `${fence}${pad}${line}${pad}${fence}`;
}
/** Code for a table's cell, where a bar ends the cell even in a code span. https://github.github.com/gfm/#tables-extension- */
function codeInCell(text) {
    // a backslash before the bar would be read as its own escape, and the bar as the cell's end
    if (!text.includes('|') || !text.includes('\\'))
        return code(text).replaceAll('|', '\\|');
    const entities = html(text).replaceAll(/[|\\`*_[\]@~#:]/g, (character) => `&#${character.charCodeAt(0)};`);
    return `<code>${entities}</code>`;
}
/** Text for HTML elements such as `<summary>`. */
function html(text) {
    return oneLine(text)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
}
/** A fenced block that its own content cannot end. */
function fenced(language, lines) {
    const fence = '`'.repeat(Math.max(3, ...lines.map((line) => longestRun(line, '`') + 1)));
    return `${fence}${language}\n${lines.join('\n')}\n${fence}`;
}
function longestRun(text, character) {
    let longest = 0;
    let run = 0;
    for (const c of text) {
        run = c === character ? run + 1 : 0;
        longest = Math.max(longest, run);
    }
    return longest;
}


/***/ }),

/***/ 51294:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version in package.json, put here by a test's insistence: the bundle has no package.json beside it. */
const VERSION = '0.1.0';


/***/ })

};
