export const id = 6378;
export const ids = [6378];
export const modules = {

/***/ 26378:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

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
// EXTERNAL MODULE: ./lib/src/kit/nearest.js
var nearest = __webpack_require__(96471);
// EXTERNAL MODULE: ./lib/src/kit/version.js
var version = __webpack_require__(30389);
// EXTERNAL MODULE: ./lib/src/options/options.js
var options = __webpack_require__(88201);
// EXTERNAL MODULE: ./lib/src/options/parse-options.js
var parse_options = __webpack_require__(86871);
// EXTERNAL MODULE: ./lib/src/reporters/escape.js
var reporters_escape = __webpack_require__(46176);
;// CONCATENATED MODULE: ./lib/src/services/instrumentation/sdks.js
/** What an application may be traced with. */
const INSTRUMENTED = ['node', 'python', 'java', 'dotnet', 'opentelemetry'];

;// CONCATENATED MODULE: ./lib/src/cli/commands.js
/** What answers a question without a scan: one row a command. Each is loaded when it is asked for. */



const COMMANDS = [
    {
        name: 'explain',
        takes: '<service> [operation]',
        description: 'say which permissions an API operation needs, and what a trace must show of it',
        examples: ['explain s3 CopyObject', 'explain s3:CopyObject --json'],
        answer: async ([service = '', operation]) => {
            const [{ explanationOf, explainedLines }, { loadReference }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(7291), __webpack_require__.e(5423), __webpack_require__.e(992), __webpack_require__.e(3222)]).then(__webpack_require__.bind(__webpack_require__, 90373)),
                Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 98181))
            ]);
            const [client, called] = operation === undefined ? partsOf(service) : [service, operation];
            const explained = explanationOf(client, called, await loadReference());
            return { lines: explainedLines(explained), data: explained, exitCode: errors/* EXIT */.dc.pass };
        }
    },
    {
        name: 'instrument',
        takes: '<sdk>',
        description: `print the parameters that an X-Ray SDK should record, and how to let it record them: ${INSTRUMENTED.join(', ')}`,
        examples: ['instrument node > xray-parameters.json'],
        answer: async ([sdk = '']) => {
            const known = INSTRUMENTED.find((name) => name === sdk);
            if (known === undefined)
                throw new errors/* UserError */.yo(`instrument "${sdk}" is not known`, `${(0,nearest/* nearest */.p)(sdk, INSTRUMENTED)}Give one of ${INSTRUMENTED.join(', ')}. The X-Ray SDKs for Go and Ruby have no list to extend`);
            const { instrumentationFor } = await Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(7291), __webpack_require__.e(5423), __webpack_require__.e(6239)]).then(__webpack_require__.bind(__webpack_require__, 59681));
            const { output, instructions } = instrumentationFor(known);
            const data = {
                sdk: known,
                parameters: known === 'opentelemetry' ? output.trim().split('\n') : JSON.parse(output),
                instructions
            };
            return { lines: [], output, data, exitCode: errors/* EXIT */.dc.pass, instructions };
        }
    },
    {
        name: 'doctor',
        takes: '',
        description: 'ask AWS what a scan will meet: credentials, permissions, where spans go, tracing modes, sampling rules; exit code 2 when a scan cannot do its work',
        options: [
            ['--aws-region <region>', 'where to ask (default: AWS_REGION, AWS_DEFAULT_REGION, the profile)']
        ],
        examples: ['doctor --aws-region eu-west-1'],
        answer: async (_, { awsRegion }) => {
            const { diagnose } = await Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(5861), __webpack_require__.e(2065), __webpack_require__.e(7291), __webpack_require__.e(6764), __webpack_require__.e(303), __webpack_require__.e(5193), __webpack_require__.e(212), __webpack_require__.e(1696), __webpack_require__.e(4085), __webpack_require__.e(8476), __webpack_require__.e(1695), __webpack_require__.e(5397), __webpack_require__.e(9291)]).then(__webpack_require__.bind(__webpack_require__, 4138));
            const { lines, findings, isFit } = await diagnose(awsRegion);
            return { lines, data: { fit: isFit, findings }, exitCode: isFit ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.failure };
        }
    },
    {
        name: 'trace-header',
        takes: '',
        description: 'print the value of one new X-Amzn-Trace-Id, to be sent with one request of the tests',
        options: [
            ['--run-id <id>', 'id of the run (default: XRLP_RUN_ID, which the action in start/ sets)'],
            ['--trace-ids <file>', 'write its id into this file too, as one more line (default: XRLP_TRACE_IDS)']
        ],
        examples: [
            'curl -H "X-Amzn-Trace-Id: $(xray-privilege-scan trace-header)" https://staging.example.com/orders'
        ],
        answer: async (_, { runId, traceIds }) => {
            const { newTraceHeader } = await __webpack_require__.e(/* import() */ 841).then(__webpack_require__.bind(__webpack_require__, 841));
            const header = await newTraceHeader(runId, traceIds);
            return { lines: [header], data: { header }, exitCode: errors/* EXIT */.dc.pass };
        }
    },
    {
        name: 'diff',
        takes: '<first> <second>',
        description: 'say what one policy allows that the other does not, of two files with policy documents (- is standard input); exit code 1 when they do not allow the same',
        examples: ['diff old-policy.json policies/shop-api-role.json'],
        answer: async ([first = '', second = '']) => {
            const [{ comparePolicies }, { readPolicy }, { loadReference }] = await Promise.all([
                Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(7291), __webpack_require__.e(5870), __webpack_require__.e(9327), __webpack_require__.e(2991)]).then(__webpack_require__.bind(__webpack_require__, 7391)),
                Promise.all(/* import() */[__webpack_require__.e(9411), __webpack_require__.e(4243)]).then(__webpack_require__.bind(__webpack_require__, 14243)),
                Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 98181))
            ]);
            const [before, after] = [await readPolicy(first), await readPolicy(second)];
            const { lines, same } = comparePolicies(before, after, await loadReference());
            return { lines, data: { same, differences: lines }, exitCode: same ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.excess };
        }
    },
    {
        name: 'verify',
        takes: '<report>',
        description: 'prove a saved report.json and the files beside it again; exit code 1 when something was edited',
        examples: ['verify demo-output/report.json'],
        answer: async ([file = '']) => {
            const { verify } = await Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(7291), __webpack_require__.e(9411), __webpack_require__.e(5423), __webpack_require__.e(992), __webpack_require__.e(5870), __webpack_require__.e(4109), __webpack_require__.e(3954), __webpack_require__.e(9327), __webpack_require__.e(2534), __webpack_require__.e(5885), __webpack_require__.e(8902), __webpack_require__.e(8086)]).then(__webpack_require__.bind(__webpack_require__, 85497));
            const { lines, sound } = await verify(file);
            return {
                lines: [...lines, sound ? 'VERIFIED' : 'NOT VERIFIED'],
                data: { verified: sound, findings: lines },
                exitCode: sound ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.excess
            };
        }
    },
    {
        name: 'audit',
        takes: '<reports...>',
        description: 'write audit.csv and audit.json: what stored reports (files, folders, globs) say of each role over their period; exit code 1 when one of them is not counted',
        options: [['--output-dir <folder>', 'folder for audit.csv and audit.json (default: .)']],
        examples: ['audit reports --output-dir review'],
        answer: async (reports, { outputDir = '.' }) => {
            const { audit } = await Promise.all(/* import() */[__webpack_require__.e(9411), __webpack_require__.e(3954), __webpack_require__.e(2570)]).then(__webpack_require__.bind(__webpack_require__, 22570));
            const { lines, record } = await audit(reports, outputDir);
            return { lines, data: record, exitCode: record.notCounted.length === 0 ? errors/* EXIT */.dc.pass : errors/* EXIT */.dc.excess };
        }
    }
];
/** `s3:CopyObject`, as IAM writes actions. @throws UserError for a service without an operation */
function partsOf(name) {
    const [, service, operation] = /^([^:]+):(.+)$/.exec(name) ?? [];
    if (service === undefined || operation === undefined)
        throw new errors/* UserError */.yo(`"${name}" names no operation`, 'Give service and operation, like "explain s3 CopyObject" or "explain s3:CopyObject"');
    return [service, operation];
}

;// CONCATENATED MODULE: ./lib/src/cli/program.js
/** What the terminal's face understands: its options in groups, its commands, and the help. */





const NAME = 'xray-privilege-scan';
const EXAMPLES = [
    ['demo', 'the examples, without an AWS account'],
    ['--aws-region eu-west-1 --time-range 30 --compare', 'the last half hour'],
    ['--traces traces.json --roles roles.json --functions functions.json', 'saved answers of the AWS CLI'],
    [
        '--traces calls.json --roles roles.json --max-unused-write 0',
        'fail where a role grants a write that nobody used'
    ]
];
/**
 * @param answered called with what a command gives, and not for a scan
 * @returns the program; parsing it throws CommanderError for what it does not understand
 */
function program(answered) {
    const command = new esm/* Command */.uB(NAME)
        .description('Reads AWS X-Ray traces, writes a least-privilege IAM policy for each workload (Lambda function, ECS task, EC2 instance), and compares it with its role.')
        .helpOption('-h, --help', 'show this help')
        .option('-V, --version', 'print the version, with -v that of AWS’s reference too')
        .allowExcessArguments()
        .helpCommand(false)
        .exitOverride()
        .configureOutput({
        outputError: (text, write) => write(`${(0,reporters_escape/* errorLine */.BP)(text.trim()).replace(/\.$/, '')}. See --help for the options.\n`)
    })
        .addHelpText('after', helpAfter());
    let group;
    for (const option of (0,options/* optionsOf */.cz)('cli')) {
        group = option.heading ?? group;
        const row = commanderOption(option);
        command.addOption(group === undefined ? row : row.helpGroup(`${group}:`));
    }
    // only for --help: it is a scan, with its arguments before those that are given
    command
        .command('demo')
        .description('scan the examples that come with this program; no AWS account is needed');
    for (const { name, takes, description, options = [], examples, answer } of COMMANDS) {
        const one = command.command(name).description(description);
        if (takes !== '')
            one.arguments(takes);
        for (const [flags, what] of options)
            one.option(flags, what);
        one
            .option('--json', 'print it as JSON')
            .addHelpText('after', `\nExamples:\n${examples.map((text) => `  $ ${text.includes(NAME) ? text : `${NAME} ${text}`}`).join('\n')}`)
            .action(() => {
            answered(answer(one.args, { ...command.opts(), ...one.opts() }));
        });
    }
    // a command of its own, so that an argument too many is still that and not an unknown subcommand
    command.action(() => { });
    return command;
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
function helpAfter() {
    const width = Math.max(...EXAMPLES.map(([text]) => text.length));
    return [
        '',
        'Examples:',
        ...EXAMPLES.map(([text, what]) => `  $ ${NAME} ${text.padEnd(width)}  # ${what}`),
        '',
        'Exit codes: 0 pass or report, 1 a limit is exceeded, 2 not enough evidence, bad input or failure.',
        `Documentation: ${version/* HOME_PAGE */.K}/blob/main/docs/README.md`
    ].join('\n');
}

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

;// CONCATENATED MODULE: ./lib/src/cli/cli.js
/** The terminal's face: `xray-privilege-scan`. */












/**
 * Runs the command.
 * @param args without node and script
 * @returns the exit code: see docs/options.md, "Exit codes"
 */
async function runCommand(args) {
    let log;
    try {
        const raw = await rawOptions(args[0] === 'demo' ? await withExamples(args.slice(1)) : args);
        if (typeof raw === 'number')
            return raw;
        const options = (0,parse_options/* parseOptions */.Ac)((0,parse_options/* withEnvironment */.Ec)(raw, process.env), 'cli', Math.floor(Date.now() / 1000));
        log = new TerminalLog(options);
        // loaded only now: --help and bad input need none of it
        const { scanAndPrint } = await Promise.all(/* import() */[__webpack_require__.e(7291), __webpack_require__.e(9411), __webpack_require__.e(3954), __webpack_require__.e(9327), __webpack_require__.e(4458), __webpack_require__.e(1346)]).then(__webpack_require__.bind(__webpack_require__, 61346));
        return await scanAndPrint(options, log);
    }
    catch (error) {
        log?.stop();
        if (error instanceof esm/* CommanderError */.b7 && error.exitCode === 0)
            return errors/* EXIT */.dc.pass;
        process.stderr.write(args.includes('--json') ? errorAsJson(error) : errorAsText(error));
        return errors/* EXIT */.dc.failure;
    }
}
/** One line of JSON, so that a program can tell what the user can mend from what he cannot. */
function errorAsJson(error) {
    const code = error instanceof errors/* UserError */.yo || error instanceof esm/* CommanderError */.b7
        ? 'bad-input'
        : error instanceof budget/* Ended */.l
            ? 'timed-out'
            : 'failure';
    const message = code === 'failure' ? unexpected(error) : (0,reporters_escape/* errorLine */.BP)((0,errors/* asError */.zR)(error).message).replace(/^error: /, '');
    return `${JSON.stringify({ error: { code, message } })}\n`;
}
/** Commander has said already what it does not understand. */
function errorAsText(error) {
    if (error instanceof esm/* CommanderError */.b7)
        return '';
    const isOurs = error instanceof errors/* UserError */.yo || error instanceof budget/* Ended */.l;
    return isOurs ? `error: ${(0,reporters_escape/* errorLine */.BP)(error.message)}\n` : `error: ${unexpected(error)}\n`;
}
/** What commander understood, or the exit code when the question is already answered (help, version, another command). */
async function rawOptions(args) {
    let answer;
    const command = program((given) => {
        answer = given;
    });
    if (args.includes('--json'))
        command.configureOutput({ outputError: () => { } });
    await command.parseAsync(args, { from: 'user' });
    if (answer !== undefined)
        return printed(await answer, args.includes('--json'));
    const [excess] = command.args;
    if (excess !== undefined)
        throw notExpected(excess);
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
/** A word that is neither an option nor a command; one with a dot or a slash is meant as a file. */
function notExpected(word) {
    if (/[./\\]/.test(word))
        return new errors/* UserError */.yo(`argument "${word}" is not expected`, 'Files are named by options, like --traces traces.json; see --help');
    const names = ['demo', ...COMMANDS.map(({ name }) => name)];
    return new errors/* UserError */.yo(`there is no command "${word}"`, `${(0,nearest/* nearest */.p)(word, names)}The commands are ${names.join(', ')}`);
}
/** @returns the exit code */
function printed({ lines, data, exitCode, output, instructions = [] }, asJson) {
    if (asJson) {
        process.stdout.write(`${JSON.stringify(data, null, 2)}\n`);
        return exitCode;
    }
    process.stdout.write(output ?? `${lines.map(reporters_escape/* inert */.tJ).join('\n').trimEnd()}\n`);
    if (instructions.length > 0)
        process.stderr.write(`${instructions.join('\n')}\n`);
    return exitCode;
}
/** A scan of the examples: whatever is given besides comes last, and so wins. */
async function withExamples(given) {
    const { demoArguments } = await __webpack_require__.e(/* import() */ 9919).then(__webpack_require__.bind(__webpack_require__, 99919));
    return [...demoArguments(process.argv[1] ?? ''), ...given];
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
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ HOME_PAGE),
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version in package.json, put here by a test's insistence: the bundle has no package.json beside it. */
const VERSION = '0.1.0';
/** Where the project lives: the name stands in package.json, and `npm run generate` puts it here. */
const HOME_PAGE = 'https://github.com/OWNER/xray-least-privilege';


/***/ })

};
