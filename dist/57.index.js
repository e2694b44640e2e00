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
var options = __webpack_require__(90692);
// EXTERNAL MODULE: ./lib/src/parse-options.js + 1 modules
var parse_options = __webpack_require__(35550);
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
        if (typeof raw === 'number')
            return raw;
        const options = (0,parse_options/* parseOptions */.A)(raw, 'cli', Math.floor(Date.now() / 1000));
        log = new TerminalLog(options);
        // loaded only now: --help and bad input need none of it
        const { scanAndPrint } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(6369), __webpack_require__.e(8016), __webpack_require__.e(9052), __webpack_require__.e(1137), __webpack_require__.e(1215), __webpack_require__.e(6763), __webpack_require__.e(537), __webpack_require__.e(7780), __webpack_require__.e(7997)]).then(__webpack_require__.bind(__webpack_require__, 27997));
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
/** What commander understood, or the exit code when the question is already answered (help, version, another command). */
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
    for (const option of options/* OPTIONS */.l) {
        if (option.only !== 'action')
            command.addOption(commanderOption(option));
    }
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
    return Object.fromEntries(options/* OPTIONS */.l.flatMap(({ name }) => {
        const value = given[name.replaceAll(/-([a-z])/g, (_, letter) => letter.toUpperCase())];
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
        const { explainOperation } = await Promise.all(/* import() */[__webpack_require__.e(6369), __webpack_require__.e(1215), __webpack_require__.e(5678), __webpack_require__.e(5269)]).then(__webpack_require__.bind(__webpack_require__, 20122));
        const { loadReference } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 98181));
        const lines = explainOperation(service, operation, await loadReference());
        process.stdout.write(`${lines.map(render_escape/* oneLine */.TN).join('\n')}\n`);
        conclude(errors/* EXIT */.dc.pass);
    });
    command
        .command('instrument')
        .description('print the parameters that an X-Ray SDK should record, and how to let it record them')
        .addArgument(new esm/* Argument */.ef('<sdk>', 'what the application is traced with').choices(INSTRUMENTED))
        .action(async (sdk) => {
        const { instrumentationFor } = await Promise.all(/* import() */[__webpack_require__.e(5678), __webpack_require__.e(2243)]).then(__webpack_require__.bind(__webpack_require__, 72243));
        const { output, instructions } = instrumentationFor(sdk);
        process.stdout.write(output);
        if (instructions.length > 0)
            process.stderr.write(`${instructions.join('\n')}\n`);
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
            Promise.all(/* import() */[__webpack_require__.e(1137), __webpack_require__.e(1811)]).then(__webpack_require__.bind(__webpack_require__, 1811)),
            Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(1780)]).then(__webpack_require__.bind(__webpack_require__, 11780)),
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 98181))
        ]);
        const { lines, same } = comparePolicies(await readPolicy(first), await readPolicy(second), await loadReference());
        process.stdout.write(`${lines.map(render_escape/* oneLine */.TN).join('\n').trimEnd()}\n`);
        conclude(same ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.excess);
    });
    command
        .command('verify')
        .description('prove a saved report and the files beside it again; exit code 1 when something was edited')
        .argument('<report>', 'path of a report.json')
        .action(async (file) => {
        const { verify } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(8016), __webpack_require__.e(1137), __webpack_require__.e(6763), __webpack_require__.e(537), __webpack_require__.e(4232)]).then(__webpack_require__.bind(__webpack_require__, 14232));
        const { lines, sound } = await verify(file);
        process.stdout.write(`${lines.map(render_escape/* oneLine */.TN).join('\n')}\n${sound ? 'VERIFIED' : 'NOT VERIFIED'}\n`);
        conclude(sound ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.excess);
    });
}
/** Options that take several values. */
const SEVERAL = new Set(['traces', 'functions', 'workloads', 'workload-roles', 'evidence-files']);
function commanderOption({ name, short, value, help, default: usual }) {
    const flag = value === undefined && usual === 'true' ? `--no-${name}` : `--${name}`;
    const argument = value === undefined ? '' : SEVERAL.has(name) ? ` <${value}...>` : ` <${value}>`;
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
