export const id = 7732;
export const ids = [7732];
export const modules = {

/***/ 97732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./lib/src/kit/budget.js
var budget = __webpack_require__(30772);
// EXTERNAL MODULE: ./lib/src/kit/clean-text.js
var clean_text = __webpack_require__(79410);
// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
;// CONCATENATED MODULE: ./lib/src/services/instrumentation/sdks.js
/** What an application may be traced with. */
const INSTRUMENTED = ['node', 'python', 'java', 'dotnet', 'opentelemetry'];

// EXTERNAL MODULE: ./lib/src/options/options.js
var options = __webpack_require__(88201);
// EXTERNAL MODULE: ./lib/src/options/parse-options.js
var parse_options = __webpack_require__(86871);
// EXTERNAL MODULE: ./lib/src/reporters/escape.js
var reporters_escape = __webpack_require__(46176);
// EXTERNAL MODULE: ./node_modules/yocto-spinner/index.js + 1 modules
var yocto_spinner = __webpack_require__(36540);
;// CONCATENATED MODULE: ./lib/src/cli/terminal-log.js


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
            this.#spinner.text = (0,reporters_escape/* oneLine */.TN)(line);
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
        process.stderr.write(`${(0,reporters_escape/* inert */.tJ)(line)}\n`);
    }
}

// EXTERNAL MODULE: ./lib/src/kit/version.js
var version = __webpack_require__(30389);
;// CONCATENATED MODULE: ./lib/src/cli/cli.js
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
        if (typeof raw === 'number')
            return raw;
        const options = (0,parse_options/* parseOptions */.Ac)((0,parse_options/* withEnvironment */.Ec)(raw, process.env), 'cli', Math.floor(Date.now() / 1000));
        log = new TerminalLog(options);
        // loaded only now: --help and bad input need none of it
        const { scanAndPrint } = await Promise.all(/* import() */[__webpack_require__.e(9411), __webpack_require__.e(6187), __webpack_require__.e(8519), __webpack_require__.e(1346)]).then(__webpack_require__.bind(__webpack_require__, 61346));
        return await scanAndPrint(options, log);
    }
    catch (error) {
        log?.stop();
        if (error instanceof esm/* CommanderError */.b7)
            return error.exitCode === 0 ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.failure;
        const isOurs = error instanceof errors/* UserError */.yo || error instanceof budget/* Ended */.l;
        process.stderr.write(isOurs ? `error: ${(0,reporters_escape/* oneLine */.TN)(error.message)}\n` : `error: ${unexpected(error)}\n`);
        return errors/* EXIT */.dc.failure;
    }
}
/** The command, with its options and without what other commands answer. */
function commandOf() {
    const command = new esm/* Command */.uB('xray-privilege-scan')
        .description('Reads AWS X-Ray traces, writes a least-privilege IAM policy for each workload (Lambda function, ECS task, EC2 instance), and compares it with its role.')
        .helpOption('-h, --help', 'show this help')
        .option('-V, --version', 'print the version, with -v that of AWS’s reference too')
        .allowExcessArguments()
        .helpCommand(false)
        .exitOverride()
        .configureOutput({
        outputError: (text, write) => write(`${(0,reporters_escape/* oneLine */.TN)(text.trim())}. See --help for the options.\n`)
    })
        .addHelpText('after', '\nExit codes: 0 pass or report, 1 a limit is exceeded, 2 not enough evidence, bad input or failure.');
    for (const option of (0,options/* optionsOf */.cz)('cli'))
        command.addOption(commanderOption(option));
    return command;
}
/** What commander understood, or the exit code when the question is already answered (help, version, another command). */
async function rawOptions(args) {
    const command = commandOf();
    let answered;
    const conclude = (code) => {
        answered = code;
    };
    addExplanations(command, conclude);
    addChecks(command, conclude);
    // a command of its own, so that an argument too many is still that and not an unknown subcommand
    command.action(() => { });
    await command.parseAsync(args, { from: 'user' });
    if (answered !== undefined)
        return answered;
    const [excess] = command.args;
    if (excess !== undefined) {
        throw new errors/* UserError */.yo(`argument "${excess}" is not expected`, 'Files are named by options, like --traces traces.json; see --help');
    }
    const given = command.opts();
    if (given['version'] === true) {
        process.stdout.write(`${version/* VERSION */.x}${given['verbose'] === true ? await referenceLine() : ''}\n`);
        return errors/* EXIT */.dc.pass;
    }
    return Object.fromEntries((0,options/* optionsOf */.cz)('cli').flatMap(({ name }) => {
        const value = given[(0,parse_options/* camelCase */.xQ)(name)];
        return value === undefined ? [] : [[name, value]];
    }));
}
/** What answers a question without a scan. Each is loaded when it is asked for. */
function addExplanations(command, conclude) {
    command
        .command('explain')
        .description('say which permissions an API operation needs, and what a trace must show of it')
        .argument('<service>', 'such as s3, DynamoDB or "Secrets Manager"')
        .argument('<operation>', 'as the API names it, such as CopyObject')
        .action(async (service, operation) => {
        const { explainOperation } = await Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(5423), __webpack_require__.e(992), __webpack_require__.e(7936)]).then(__webpack_require__.bind(__webpack_require__, 90373));
        const { loadReference } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 98181));
        const lines = explainOperation(service, operation, await loadReference());
        process.stdout.write(`${lines.map(reporters_escape/* inert */.tJ).join('\n')}\n`);
        conclude(errors/* EXIT */.dc.pass);
    });
    command
        .command('instrument')
        .description('print the parameters that an X-Ray SDK should record, and how to let it record them')
        .addArgument(new esm/* Argument */.ef('<sdk>', 'what the application is traced with').choices(INSTRUMENTED))
        .action(async (sdk) => {
        const { instrumentationFor } = await Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(5423), __webpack_require__.e(9681)]).then(__webpack_require__.bind(__webpack_require__, 59681));
        const { output, instructions } = instrumentationFor(sdk);
        process.stdout.write(output);
        if (instructions.length > 0)
            process.stderr.write(`${instructions.join('\n')}\n`);
        conclude(errors/* EXIT */.dc.pass);
    });
    command
        .command('doctor')
        .description('ask AWS what a scan will meet: credentials, permissions, where spans go, tracing modes, sampling rules; exit code 2 when a scan cannot do its work')
        .action(async () => {
        const { diagnose } = await Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(5861), __webpack_require__.e(2065), __webpack_require__.e(6764), __webpack_require__.e(303), __webpack_require__.e(5193), __webpack_require__.e(212), __webpack_require__.e(1696), __webpack_require__.e(8476), __webpack_require__.e(1695), __webpack_require__.e(4138)]).then(__webpack_require__.bind(__webpack_require__, 4138));
        const { lines, isFit } = await diagnose(command.opts().awsRegion);
        process.stdout.write(`${lines.map(reporters_escape/* inert */.tJ).join('\n')}\n`);
        conclude(isFit ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.failure);
    });
    command
        .command('trace-header')
        .description('print the value of one new X-Amzn-Trace-Id, to be sent with one request of the tests')
        .option('--run-id <id>', 'id of the run (default: XRLP_RUN_ID, which the action in start/ sets)')
        .action(async (own) => {
        const { newTraceHeader } = await __webpack_require__.e(/* import() */ 841).then(__webpack_require__.bind(__webpack_require__, 841));
        process.stdout.write(`${newTraceHeader(own.runId ?? command.opts().runId)}\n`);
        conclude(errors/* EXIT */.dc.pass);
    });
}
/** A policy or a report, and what to say of it. */
function addChecks(command, conclude) {
    command
        .command('diff')
        .description('say what one policy allows that the other does not; exit code 1 when they do not allow the same')
        .argument('<first>', 'file with a policy document, or - for standard input')
        .argument('<second>', 'the other one')
        .action(async (first, second) => {
        const [{ comparePolicies }, { readPolicy }, { loadReference }] = await Promise.all([
            Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(1253), __webpack_require__.e(2991)]).then(__webpack_require__.bind(__webpack_require__, 7391)),
            Promise.all(/* import() */[__webpack_require__.e(9411), __webpack_require__.e(4243)]).then(__webpack_require__.bind(__webpack_require__, 14243)),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 98181))
        ]);
        const { lines, same } = comparePolicies(await readPolicy(first), await readPolicy(second), await loadReference());
        process.stdout.write(`${lines.map(reporters_escape/* inert */.tJ).join('\n').trimEnd()}\n`);
        conclude(same ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.excess);
    });
    command
        .command('verify')
        .description('prove a saved report and the files beside it again; exit code 1 when something was edited')
        .argument('<report>', 'path of a report.json')
        .action(async (file) => {
        const { verify } = await Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(9411), __webpack_require__.e(5423), __webpack_require__.e(992), __webpack_require__.e(1253), __webpack_require__.e(4038), __webpack_require__.e(1107), __webpack_require__.e(6187), __webpack_require__.e(7989), __webpack_require__.e(698)]).then(__webpack_require__.bind(__webpack_require__, 85497));
        const { lines, sound } = await verify(file);
        process.stdout.write(`${lines.map(reporters_escape/* inert */.tJ).join('\n')}\n${sound ? 'VERIFIED' : 'NOT VERIFIED'}\n`);
        conclude(sound ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.excess);
    });
}
/** A row of the options as commander has it. A switch that is on by default is a flag that turns it off. */
function commanderOption(option) {
    const { name, kind, alias, default: usual, otherwise } = option;
    const turnsOff = kind.kind === 'switch' && usual === 'true';
    const value = kind.placeholder === undefined
        ? ''
        : kind.several
            ? ` <${kind.placeholder}...>`
            : ` <${kind.placeholder}>`;
    const flags = [
        ...(alias === undefined ? [] : [alias.length === 1 ? `-${alias}` : `--${alias}`]),
        `--${turnsOff ? 'no-' : ''}${name}${value}`
    ];
    const description = (0,options/* descriptionOf */.Kq)(option);
    const absent = otherwise ?? (kind.kind === 'switch' ? undefined : usual);
    return new esm/* Option */.c$(flags.join(', '), turnsOff
        ? `do not ${description}`
        : absent === undefined
            ? description
            : `${description} (default: ${absent})`);
}
async function referenceLine() {
    const { loadReference } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 98181));
    return `\nAWS service reference of ${(await loadReference()).date}`;
}
function unexpected(error) {
    return (0,clean_text/* cleanMessage */.V)(error instanceof Error ? (error.stack ?? error.message) : String(error));
}


/***/ }),

/***/ 30389:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version in package.json, put here by a test's insistence: the bundle has no package.json beside it. */
const VERSION = '0.1.0';


/***/ })

};
