export const id = 9470;
export const ids = [9470];
export const modules = {

/***/ 29470:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 11 modules
var core = __webpack_require__(91659);
// EXTERNAL MODULE: ./lib/src/action/github/annotations.js
var annotations = __webpack_require__(15927);
// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
// EXTERNAL MODULE: ./lib/src/reporters/escape.js
var reporters_escape = __webpack_require__(46176);
// EXTERNAL MODULE: ./lib/src/reporters/masking.js
var masking = __webpack_require__(47543);
;// CONCATENATED MODULE: ./lib/src/action/action-log.js





const PROGRESS_EVERY = 10_000;
/** Log lines for GitHub's log. Warnings are annotations as far as the runner keeps them, and lines beyond that. */
class ActionLog {
    verbose = core/* isDebug */._o();
    #isMasked;
    #progressAt = performance.now();
    #warnings = 0;
    /** @param isMasked whether account ids are left out: in public repositories everybody can read the log and its annotations */
    constructor(isMasked) {
        this.#isMasked = isMasked;
    }
    info(line) {
        core/* info */.pq((0,reporters_escape/* inert */.tJ)(this.#shown(line)));
    }
    warn(line) {
        this.#warnings += 1;
        if (this.#warnings <= annotations/* SHOWN_AT_MOST */.q)
            core/* warning */.$e((0,annotations/* withinLimit */.z)((0,reporters_escape/* oneLine */.TN)(this.#shown(line))));
        else
            this.info(`Warning: ${line}`);
    }
    /** An error as an annotation; it does not end the run. */
    error(line) {
        core/* error */.z3((0,annotations/* withinLimit */.z)((0,reporters_escape/* oneLine */.TN)(this.#shown(line))));
    }
    debug(line) {
        core/* debug */.Yz((0,reporters_escape/* oneLine */.TN)(this.#shown(line)));
    }
    progress(line) {
        if (performance.now() - this.#progressAt < PROGRESS_EVERY)
            return;
        this.#progressAt = performance.now();
        this.info(line);
    }
    /** Says how many warnings stand in the log only. Called once, at the end. */
    finish() {
        const rest = this.#warnings - annotations/* SHOWN_AT_MOST */.q;
        if (rest > 0)
            core/* warning */.$e(`and ${(0,plural/* plural */.L)(rest, 'warning')} more, in the log of this step`);
    }
    #shown(line) {
        return this.#isMasked ? (0,masking/* maskedLine */.qL)(line) : line;
    }
}

// EXTERNAL MODULE: ./lib/src/kit/budget.js
var budget = __webpack_require__(30772);
// EXTERNAL MODULE: ./lib/src/kit/interruption.js
var kit_interruption = __webpack_require__(93194);
// EXTERNAL MODULE: ./lib/src/kit/memory.js
var memory = __webpack_require__(86954);
// EXTERNAL MODULE: ./lib/src/kit/clean-text.js
var clean_text = __webpack_require__(79410);
// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
// EXTERNAL MODULE: ./lib/src/kit/nearest.js
var nearest = __webpack_require__(96471);
// EXTERNAL MODULE: ./lib/src/judgement/waivers.js + 1 modules
var waivers = __webpack_require__(13228);
// EXTERNAL MODULE: ./lib/src/options/budget-of.js
var budget_of = __webpack_require__(18390);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/judgement/loosening.js
var loosening = __webpack_require__(35542);
// EXTERNAL MODULE: ./lib/src/kit/paths.js
var paths = __webpack_require__(57629);
// EXTERNAL MODULE: ./lib/src/options/gate-rules.js
var gate_rules = __webpack_require__(10762);
// EXTERNAL MODULE: ./lib/src/kit/encoding.js
var encoding = __webpack_require__(10436);
// EXTERNAL MODULE: ./lib/src/action/github/refusal.js
var refusal = __webpack_require__(38953);
;// CONCATENATED MODULE: ./lib/src/action/github/base-configuration.js



/** Bytes: a longer file is none that a person wrote. */
const LONGEST = 256 * 1024;
/**
 * The first of several files that a branch has.
 * https://docs.github.com/en/rest/repos/contents#get-repository-content
 * @param client with `contents: read`
 * @param names paths below the repository's root
 */
async function fileOfBranch(client, { owner, repo }, branch, names) {
    try {
        for (const name of names) {
            const file = await contentOf(client, { owner, repo, path: name, ref: branch });
            if (file !== undefined)
                return file;
        }
        // a token that may not read the repository gets the same answer as one that asks for what is not there
        await client.rest.repos.getBranch({ owner, repo, branch });
        return { none: true };
    }
    catch (error) {
        return { why: (0,refusal/* statusOf */.c)(error) === undefined ? (0,errors/* messageOf */.bD)(error) : (0,refusal.explainRefusal)(error, 'contents: read') };
    }
}
/** As bytes: an answer of the media type `raw` is a text whose encoding nobody told. */
async function contentOf(client, file) {
    try {
        const { data } = await client.rest.repos.getContent(file);
        if (Array.isArray(data) || data.type !== 'file')
            return { why: `${file.path} is no file` };
        const text = data.size > LONGEST ? undefined : (0,encoding/* decoded */.D)(Buffer.from(data.content, 'base64'));
        return text === undefined || text.length > LONGEST
            ? { why: `${file.path} has more than ${LONGEST} bytes` }
            : { name: file.path, text };
    }
    catch (error) {
        if ((0,refusal/* statusOf */.c)(error) === 404)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./lib/src/action/github/event.js
var github_event = __webpack_require__(30489);
;// CONCATENATED MODULE: ./lib/src/action/gate-of-event.js
/** By whose rules a run is judged: those of a pull request's target, not those that the pull request brings along. */







/**
 * @param client throws an Error that says why there is none
 * @throws UserError when the file that counts is wrong
 */
async function rulesOfEvent(options, event, client) {
    if (!(0,github_event/* isProposal */.ld)(event))
        return (0,gate_rules/* gateRules */.DB)(options, 'action');
    const rules = await rulesOfProposal(options, event, client);
    return { ...rules, proposal: rules.proposal ?? { waivers: [] } };
}
async function rulesOfProposal(options, event, client) {
    const { baseBranch: branch, name } = event;
    const [proposed, agreed] = await Promise.all([
        (0,gate_rules/* gateRules */.DB)(options, 'action').catch(errors/* asError */.zR),
        branch === undefined
            ? { why: `the payload of the event ${name} cannot be read, or names no branch` }
            : rulesOfBranch(options, event, branch, client)
    ]);
    if ('why' in agreed) {
        const rules = usable(proposed);
        const target = branch === undefined ? 'the target branch' : `branch ${branch}`;
        return options.configFrom === 'head' ? rules : withoutAgreement(rules, target, agreed.why, options);
    }
    if (options.configFrom === 'head') {
        const rules = usable(proposed);
        return {
            ...withLoosened(rules, (0,loosening/* looserRules */.Un)(agreed, rules), 'It counts at once: input config-from is head'),
            proposal: { waivers: (0,loosening/* addedOf */._E)(agreed.waivers, rules.waivers) }
        };
    }
    const looser = proposed instanceof Error
        ? [`the file of this commit is wrong: ${(0,errors/* messageOf */.bD)(proposed)}`]
        : (0,loosening/* looserRules */.Un)(agreed, proposed);
    return withLoosened(agreed, looser, 'It counts when it is merged');
}
/**
 * The rules of this commit, by which nothing passes: what takes a permission away must not thereby set its own gate. The report is made
 * by them all the same, so that there is something to read.
 */
function withoutAgreement(rules, target, why, options) {
    const neverFails = rules.failOn === 'never' && options.failOn === undefined;
    return {
        ...rules,
        ...(neverFails && { failOn: 'any', failOnSetBy: 'default' }),
        unknown: `Nobody knows the limits that were agreed on: the file of ${target} is not read (${why}). With input config-from: head this commit's own file counts.`,
        loosened: [`perhaps, unseen: the file of ${target} is not read, so that nothing passes`]
    };
}
async function rulesOfBranch(options, event, branch, client) {
    const { configFile } = options;
    const named = configFile === undefined ? undefined : belowRoot(configFile);
    // no branch has it, which is not the same as that this one has no limits
    if (configFile !== undefined && named === undefined)
        return { why: `${configFile}, which input config-file names, is outside of the repository` };
    const names = named === undefined ? gate_rules/* USUAL_FILES */.Bw : [named];
    const found = await client().then((asked) => fileOfBranch(asked, event, branch, names), (error) => ({ why: (0,errors/* messageOf */.bD)(error) }));
    if ('why' in found)
        return found;
    if ('none' in found)
        return (0,gate_rules/* rulesFrom */.m_)({}, options);
    const { parseConfiguration } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(1044)]).then(__webpack_require__.bind(__webpack_require__, 21044));
    const parsed = parseConfiguration(found.text);
    if ('problems' in parsed)
        return { why: `it is wrong: ${parsed.problems.join('; ')}` };
    const from = { file: found.name, place: `branch ${branch}`, notRead: [] };
    return (0,gate_rules/* checkedRules */.No)(parsed.configuration, from, options, 'action');
}
function belowRoot(file) {
    const root = external_node_path_.resolve(process.env['GITHUB_WORKSPACE'] ?? '.');
    return (0,paths/* below */.Gz)(root, external_node_path_.resolve(root, file));
}
function usable(rules) {
    if (rules instanceof Error)
        throw rules;
    return rules;
}
function withLoosened(rules, looser, when) {
    return looser.length === 0 ? rules : { ...rules, loosened: [...looser, when] };
}

// EXTERNAL MODULE: ./lib/src/action/github/allowance.js
var github_allowance = __webpack_require__(87871);
;// CONCATENATED MODULE: ./lib/src/action/github/answers.js
class Answers {
    pages = new Map();
    runs = new Map();
    attempts = new Map();
    reports = new Map();
    branches = new Map();
}

// EXTERNAL MODULE: ./lib/src/action/outputs.js
var outputs = __webpack_require__(80615);
;// CONCATENATED MODULE: ./lib/src/action/without-credentials.js
/** A run that can have no credentials, whatever its workflow says, where the workflow takes that for nothing to fail by. */



const SKIPPED = 'Nothing was scanned: a pull request from a fork gets no OIDC token, so that role-to-assume cannot be assumed, and without-credentials is skip. Nothing is known of its permissions.';
/**
 * A job that left out `id-token: write` is not meant: its author could give it, and so could one who takes it away.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflows-in-forked-repositories
 */
function getsNoCredentials({ roleToAssume, offline }, { isFork }) {
    const hasToken = (process.env['ACTIONS_ID_TOKEN_REQUEST_URL'] ?? '') !== '';
    return roleToAssume !== undefined && offline.length === 0 && isFork && !hasToken;
}
/** Says that nothing was scanned, in log, summary and output. @returns the exit code */
async function skipScan() {
    core/* notice */.lm(SKIPPED);
    (0,outputs/* setOutput */.u)('verdict', 'report');
    if ((process.env['GITHUB_STEP_SUMMARY'] ?? '') !== '')
        await core/* summary */.z.addRaw(SKIPPED, true).write();
    return errors/* EXIT */.dc.pass;
}

// EXTERNAL MODULE: ./lib/src/options/options.js
var options_options = __webpack_require__(88201);
// EXTERNAL MODULE: ./lib/src/options/parse-options.js
var parse_options = __webpack_require__(86871);
// EXTERNAL MODULE: ./lib/src/sources/files/saved-file.js
var saved_file = __webpack_require__(58075);
// EXTERNAL MODULE: ./lib/src/sources/sources-of.js + 12 modules
var sources_of = __webpack_require__(38452);
;// CONCATENATED MODULE: ./lib/src/action/action.js
/** The runner's face: inputs in, a scan, and `publish.ts` for what comes out. */





















/** Runs the action. @returns the exit code */
async function runAction() {
    // until the repository is known to be private
    let isMasked = true;
    try {
        const options = (0,parse_options/* parseOptions */.Ac)((0,parse_options/* withEnvironment */.Ec)(inputs(), process.env), 'action', Math.floor(Date.now() / 1000));
        const event = await (0,github_event/* readEvent */.j_)();
        isMasked = options.maskAccountIds ?? event.isPublic;
        return await run(options, event, isMasked);
    }
    catch (error) {
        const line = error instanceof errors/* UserError */.yo || error instanceof budget/* Ended */.l
            ? (0,reporters_escape/* errorLine */.BP)(error.message)
            : (0,clean_text/* cleanMessage */.V)(error instanceof Error ? (error.stack ?? error.message) : String(error));
        core/* error */.z3(isMasked ? (0,masking/* maskedLine */.qL)(line) : line);
        return errors/* EXIT */.dc.failure;
    }
}
async function run(options, event, isMasked) {
    const log = new ActionLog(isMasked);
    (0,github_event/* refuseUnsafeEvent */.N8)(event, options.allowPullRequestTarget);
    if (options.withoutCredentials === 'skip' && getsNoCredentials(options, event))
        return skipScan();
    const interruption = new kit_interruption/* Interruption */._();
    const budget = interruption.ends((0,budget_of/* budgetOf */.n)(options, 'action'));
    (0,memory/* endBeforeMemoryIsFull */.L6)(budget);
    (0,saved_file/* endInputWith */.aT)(budget);
    const allowance = new github_allowance/* Allowance */.b9((line) => log.info(line));
    const asked = {
        client: (purpose) => clientOf(options, budget, allowance, purpose),
        known: new Answers()
    };
    const scanning = async () => {
        const sources = await (0,sources_of/* sourcesOf */.u)(options, 'action', () => accessOf(options, event, budget), log);
        // only now: bad input is told before anybody is asked anything
        const rules = await rulesOfEvent(options, event, () => asked.client('rules'));
        for (const file of rules.configuration?.notRead ?? [])
            log.warn(`${file} is not read.`);
        for (const waiver of (0,waivers/* longWaivers */.OS)(rules.waivers, options.now))
            log.warn(waiver);
        const earlierReport = await baselineOfRun(options, rules, event, asked);
        const earlier = options.evidence === 'merge' && {
            earlier: () => earlierRuns(options, event, sources, asked)
        };
        // the first question to AWS, about where traces are, must not wait for it
        const { scan } = await Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(9052), __webpack_require__.e(5423), __webpack_require__.e(992), __webpack_require__.e(2534), __webpack_require__.e(7472), __webpack_require__.e(1612)]).then(__webpack_require__.bind(__webpack_require__, 81612));
        return scan({ ...earlierReport, ...sources, ...earlier }, {
            ...options,
            rules,
            explain,
            budget,
            madeBy: madeByRun(event),
            ahead: () => Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(5423), __webpack_require__.e(992), __webpack_require__.e(5870), __webpack_require__.e(4109), __webpack_require__.e(2534), __webpack_require__.e(5885), __webpack_require__.e(2177)]).then(__webpack_require__.bind(__webpack_require__, 2177))
        }, log);
    };
    const report = await core/* group */.Os('Scan', () => budget.outlast(scanning(), () => interruption.grace));
    budget.close();
    // loaded only now: the first request to AWS must not wait for it
    const { publish } = await Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(5423), __webpack_require__.e(992), __webpack_require__.e(5870), __webpack_require__.e(4109), __webpack_require__.e(2534), __webpack_require__.e(5885), __webpack_require__.e(2177)]).then(__webpack_require__.bind(__webpack_require__, 2177));
    return publish(report, { ...options, maskAccountIds: isMasked }, event, interruption, allowance, log);
}
/** For whoever reviews stored reports: see docs/audit.md. */
function madeByRun({ owner, repo, name, commit, pullRequest, queued }) {
    const run = process.env['GITHUB_RUN_ID'];
    const proposed = pullRequest ?? queued;
    return {
        repository: `${owner}/${repo}`,
        event: name,
        commit,
        ...(proposed !== undefined && { pullRequest: proposed }),
        ...(run !== undefined && { run })
    };
}
async function explain() {
    return (await Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(5423), __webpack_require__.e(992), __webpack_require__.e(373)]).then(__webpack_require__.bind(__webpack_require__, 90373))).explainOperation;
}
/**
 * Asks nothing before it is looked for. A file that is named wins over it. The branch's own runs ask the report before theirs since when
 * waivers are of no use, also where it is no baseline.
 */
async function baselineOfRun(options, rules, event, { client, known }) {
    const isBaseline = rules.failOn === 'new';
    if (!isBaseline && ((0,github_event/* isProposal */.ld)(event) || rules.waivers.length === 0))
        return {};
    const [{ BranchBaseline }, { Identity }] = await Promise.all([
        __webpack_require__.e(/* import() */ 6055).then(__webpack_require__.bind(__webpack_require__, 56055)),
        __webpack_require__.e(/* import() */ 1278).then(__webpack_require__.bind(__webpack_require__, 31278))
    ]);
    const source = new BranchBaseline(() => client('baseline'), event, {
        name: options.artifactName,
        workflow: options.baselineWorkflow,
        identity: new Identity(rules.identity)
    }, known);
    return isBaseline ? { baseline: source } : { previous: source };
}
/** What files hold, and the artifacts of earlier runs. */
async function earlierRuns(options, event, sources, { client, known }) {
    const { evidenceOfRuns } = await __webpack_require__.e(/* import() */ 1301).then(__webpack_require__.bind(__webpack_require__, 41301));
    const headBranch = process.env['GITHUB_HEAD_REF'] || undefined;
    const saved = await sources.earlier?.();
    const runs = await evidenceOfRuns(() => client('evidence'), event, known, options.artifactName, headBranch);
    return {
        reports: [...(saved?.reports ?? []), ...runs.reports],
        not: [...(saved?.not ?? []), ...runs.not],
        maxAgeDays: options.evidenceMaxAge
    };
}
/** @throws Error when there is no token */
async function clientOf({ githubToken }, budget, allowance, purpose) {
    if (githubToken === undefined)
        throw new Error('input github-token is empty');
    return (await Promise.all(/* import() */[__webpack_require__.e(1351), __webpack_require__.e(4328)]).then(__webpack_require__.bind(__webpack_require__, 94328))).gitHubClient(githubToken, budget, allowance, purpose);
}
async function accessOf(options, event, budget) {
    const { regionOf } = await Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(5861), __webpack_require__.e(2065), __webpack_require__.e(5397)]).then(__webpack_require__.bind(__webpack_require__, 65397));
    const region = await regionOf(options.awsRegion, (0,options_options/* labelOf */.Wy)('aws-region', 'action'));
    if (options.roleToAssume === undefined)
        return { region, budget };
    const { assumedRole } = await Promise.all(/* import() */[__webpack_require__.e(3422), __webpack_require__.e(5861), __webpack_require__.e(2065), __webpack_require__.e(5397), __webpack_require__.e(964)]).then(__webpack_require__.bind(__webpack_require__, 90964));
    const credentials = assumedRole({
        roleArn: options.roleToAssume,
        audience: options.audience,
        sessionName: options.roleSessionName,
        durationSeconds: options.roleDurationSeconds,
        region,
        budget,
        isFork: event.isFork
    });
    return { region, budget, credentials };
}
/**
 * A variable of the job's own may begin with INPUT_ too, so that an unknown one is only warned of, as the runner does, unless it can only be
 * an input that is misspelt: a limit that is not read would never fail.
 * @throws UserError for that
 */
function inputs() {
    const names = (0,options_options/* optionsOf */.cz)('action').map(({ name }) => name);
    const known = new Set(names.map((name) => `INPUT_${name.toUpperCase()}`));
    const unknown = Object.keys(process.env).filter((name) => name.startsWith('INPUT_') && !known.has(name.toUpperCase()));
    for (const variable of unknown) {
        const name = variable.slice('INPUT_'.length).toLowerCase();
        // no shell makes a variable with a hyphen: that one was given to the action
        if (name.includes('-'))
            throw new errors/* UserError */.yo(`input ${name} is "${process.env[variable]}", and there is no such input`, `${(0,nearest/* nearest */.p)(name, names)}README and docs/options.md list the inputs`);
        core/* warning */.$e((0,reporters_escape/* oneLine */.TN)(`There is no input ${name}: it is not read. ${(0,nearest/* nearest */.p)(name, names)}`.trim()));
    }
    return Object.fromEntries(names.map((name) => [name, core/* getInput */.V4(name)]));
}


/***/ }),

/***/ 87871:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O8: () => (/* binding */ AllowanceUsed),
/* harmony export */   b9: () => (/* binding */ Allowance)
/* harmony export */ });
/* unused harmony export REQUESTS_AT_MOST */
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73650);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38953);


/** Every try counts. A download counts once; its second half goes to where archives are kept. */
const REQUESTS_AT_MOST = 60;
/**
 * How many of all a purpose may spend, and how many it leaves to what matters more or comes later: without rules and baseline nothing is
 * judged, without a comment nobody is told, and without earlier evidence there is that of the run itself.
 */
const SHARES = {
    rules: { most: REQUESTS_AT_MOST, leaves: 12, words: 'the rules of the target branch' },
    baseline: { most: REQUESTS_AT_MOST, leaves: 12, words: 'the baseline' },
    evidence: { most: 15, leaves: 12, words: 'the evidence of earlier runs' },
    publishing: { most: REQUESTS_AT_MOST, leaves: 0, words: 'publishing' }
};
/** Seconds: where GitHub asks to wait longer, nothing more is asked in this scan. */
const LONGEST_WAIT = 60;
/** Milliseconds from one request that changes something to the next. https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#pause-between-mutative-requests */
const BETWEEN_WRITES_MS = 1000;
/** Such pauses of a scan, together: a build whose verdict is known must not wait longer for them. */
const PAUSES_AT_MOST = 25;
/** What GitHub asks for where it names no time. https://docs.github.com/en/rest/using-the-rest-api/best-practices-for-using-the-rest-api#handle-rate-limit-errors-appropriately */
const UNNAMED_WAIT = 60;
/** Thrown where a share is used up. */
class AllowanceUsed extends Error {
    constructor(purpose) {
        const { most, words } = SHARES[purpose];
        const share = most < REQUESTS_AT_MOST ? `${most} of them are for ${words}` : `none is left for ${words}`;
        super(`a scan makes ${REQUESTS_AT_MOST} requests to GitHub at most, and ${share}`);
    }
}
class Allowance {
    #tell;
    #spent = new Map();
    #left = REQUESTS_AT_MOST;
    /** As `performance.now()` counts. */
    #restsUntil = 0;
    #closed;
    #between;
    #paused = 0;
    /** As `performance.now()` counts; absent before the first one. */
    #written;
    /**
     * @param tell what the log is to say, as a sentence
     * @param between milliseconds between two requests that change something
     */
    constructor(tell, between = BETWEEN_WRITES_MS) {
        this.#tell = tell;
        this.#between = between;
    }
    /**
     * Counts one request, when GitHub may be asked.
     * @throws AllowanceUsed; the answer by which GitHub asked for a long wait; Ended when the budget ends
     */
    async spend(purpose, budget) {
        // another request may be told to wait meanwhile
        for (let rest = this.#rest(); rest > 0; rest = this.#rest())
            await budget.sleep(rest);
        if (this.#closed !== undefined)
            throw this.#closed;
        const { most, leaves } = SHARES[purpose];
        const spent = this.#spent.get(purpose) ?? 0;
        if (spent >= most || this.#left <= leaves)
            throw new AllowanceUsed(purpose);
        this.#spent.set(purpose, spent + 1);
        this.#left -= 1;
    }
    /**
     * Waits for as long as a request that changes something should after the last such one.
     * @throws Ended when the budget ends
     */
    async beforeWriting(budget) {
        const rest = this.#written === undefined ? 0 : this.#written + this.#between - performance.now();
        const pause = Math.min(rest, PAUSES_AT_MOST * this.#between - this.#paused);
        if (pause <= 0)
            return;
        this.#paused += pause;
        await budget.sleep(pause);
    }
    /** A request that changes something has its answer. */
    afterWriting() {
        this.#written = performance.now();
    }
    /**
     * Makes every request of the scan wait where an answer is a limit of GitHub's, primary or secondary, or ends them all where that takes
     * too long: who goes on asking may be banned.
     * @param error what a request threw
     * @returns whether it is such an answer
     */
    heeds(error, budget) {
        const seconds = secondsAsked(error);
        if (seconds === undefined || !(error instanceof Error))
            return false;
        if (seconds > LONGEST_WAIT || seconds * 1000 >= budget.left)
            this.#closed ??= error;
        else {
            if (this.#rest() === 0)
                this.#tell(`GitHub asks to wait ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`);
            this.#restsUntil = Math.max(this.#restsUntil, performance.now() + seconds * 1000);
        }
        return true;
    }
    /** Milliseconds; none where waiting is of no use any more. */
    #rest() {
        return this.#closed === undefined ? Math.max(0, this.#restsUntil - performance.now()) : 0;
    }
}
/** How long GitHub asks to wait: Infinity where that is not told; undefined where the answer is none of a limit. */
function secondsAsked(error) {
    const status = (0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c)(error);
    if (status !== 403 && status !== 429)
        return undefined;
    const after = seconds((0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .headerOf */ .r)(error, 'retry-after'));
    if (after !== undefined)
        return after;
    if ((0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .headerOf */ .r)(error, 'x-ratelimit-remaining') === '0') {
        const reset = seconds((0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .headerOf */ .r)(error, 'x-ratelimit-reset'));
        if (reset === undefined)
            return Infinity;
        // GitHub's own clock: the runner's may be wrong
        const now = Date.parse((0,_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .headerOf */ .r)(error, 'date') ?? '') || Date.now();
        return Math.max(1, Math.ceil(reset - now / 1000));
    }
    if (status === 429 || /secondary rate limit|abuse detection/i.test((0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)))
        return UNNAMED_WAIT;
    return undefined;
}
function seconds(header) {
    return header !== undefined && /^\d{1,12}$/.test(header) ? Number(header) : undefined;
}


/***/ }),

/***/ 15927:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ SHOWN_AT_MOST),
/* harmony export */   z: () => (/* binding */ withinLimit)
/* harmony export */ });
/** The runner's limits on annotations. */
/** The runner keeps ten of a type in a step: these, the verdict, and the line that says how many are not shown. https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs */
const SHOWN_AT_MOST = 8;
const LONGEST = 4096;
/** Cuts a message to what the runner keeps of it. */
function withinLimit(message) {
    return message.length <= LONGEST ? message : `${message.slice(0, LONGEST - 1).trimEnd()}…`;
}


/***/ }),

/***/ 30489:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N8: () => (/* binding */ refuseUnsafeEvent),
/* harmony export */   RB: () => (/* binding */ workflowPath),
/* harmony export */   j_: () => (/* binding */ readEvent),
/* harmony export */   ld: () => (/* binding */ isProposal)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73650);
/** What started the workflow, as far as the runner's variables and the event's payload tell it. Nothing is asked of GitHub here. */



const Repository = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ full_name: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const PullRequest = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    number: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    head: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()), repo: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(Repository) })),
    base: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ref: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }))
});
const WorkflowRun = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    head_sha: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(),
    head_branch: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    head_repository: valibot__WEBPACK_IMPORTED_MODULE_2__/* .nullish */ .cl6(Repository),
    path: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** Pull requests of the repository itself and, by a quirk of GitHub's, of others that have the same branch. Empty for forks. */
    pull_requests: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        number: valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        head: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ sha: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }),
        base: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ ref: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), repo: valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ url: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() }) })
    })), [])
});
const Payload = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    pull_request: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(PullRequest),
    merge_group: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ head_ref: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
    workflow_run: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(WorkflowRun),
    repository: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ private: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()), default_branch: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()) }))
});
/** The event that started the workflow; a payload that cannot be read is one that names nothing, no target branch of a proposal either. */
async function readEvent(env = process.env) {
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    const [owner = '', repo = ''] = repository.split('/');
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(env['GITHUB_EVENT_PATH'] ?? '', 'utf8').catch(() => '{}');
    const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(Payload, parseJson(text));
    const payload = parsed.success ? parsed.output : {};
    const plain = { name, owner, repo, pullRequest: undefined, isFork: false, queued: undefined };
    // the ref of a proposal is no branch that it is measured by: that of the merge queue holds what is proposed
    const own = OF_PROPOSALS.has(name) ? undefined : branchOf(env['GITHUB_REF'] ?? '');
    return {
        ...plain,
        isPublic: payload.repository?.private !== true,
        commit: env['GITHUB_SHA'] ?? '',
        baseBranch: own,
        defaultBranch: payload.repository?.default_branch,
        workflow: workflowPath(env['GITHUB_WORKFLOW_REF'], repository),
        head: undefined,
        ...ofPullRequest(payload, name, repository),
        ...ofMergeGroup(payload),
        ...ofWorkflowRun(payload, repository)
    };
}
/** Events of commits that somebody proposes, whatever their payload tells. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows */
const OF_PROPOSALS = new Set([
    'merge_group',
    'pull_request',
    'pull_request_review',
    'pull_request_review_comment',
    'pull_request_target'
]);
/**
 * Whether the run is of commits that somebody proposes: a pull request's, or those in the merge queue. Of a payload that cannot be read the
 * event's name tells it: else the proposal would set its own gate.
 */
function isProposal({ name, pullRequest, queued }) {
    return pullRequest !== undefined || queued !== undefined || OF_PROPOSALS.has(name);
}
/**
 * Events whose workflow runs with the rights of the repository on what anybody wrote.
 * https://docs.github.com/en/actions/reference/security/secure-use#good-practices-for-mitigating-script-injection-attacks
 */
const OF_ANYBODY = new Set([
    'commit_comment',
    'discussion',
    'discussion_comment',
    'gollum',
    'issue_comment',
    'issues',
    'pull_request_target'
]);
/**
 * @param allowed whether the user takes the risk
 * @throws UserError for pull_request_target and events like it: there the code of a pull request may get this repository's secrets. https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout
 */
function refuseUnsafeEvent(event, allowed) {
    if (!OF_ANYBODY.has(event.name) || allowed)
        return;
    throw new _kit_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`the workflow runs on ${event.name}, where words and code of anybody meet the rights and secrets of this repository`, 'Run it on pull_request, and for forks on workflow_run (docs/forks.md). If no step of the job runs code of the pull request, set input allow-pull-request-target to true');
}
function ofPullRequest({ pull_request: pull }, name, repository) {
    if (pull === undefined)
        return {};
    // a deleted fork leaves no repository
    const elsewhere = pull.head !== undefined && pull.head.repo?.full_name !== repository;
    return {
        pullRequest: pull.number,
        isFork: elsewhere && name !== 'pull_request_target',
        baseBranch: pull.base?.ref,
        ...(pull.head?.sha !== undefined && { commit: pull.head.sha })
    };
}
/** https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue#triggering-merge-group-checks-with-third-party-ci-providers */
function ofMergeGroup({ merge_group: group }) {
    const [, base, number] = /gh-readonly-queue\/(.+)\/pr-(\d+)-[0-9a-f]+$/.exec(group?.head_ref ?? '') ?? [];
    return base === undefined ? {} : { baseBranch: base, queued: Number(number) };
}
function ofWorkflowRun({ workflow_run: run }, repository) {
    if (run === undefined)
        return {};
    const ours = run.pull_requests.filter(({ head, base }) => head.sha === run.head_sha && base.repo.url.endsWith(`/repos/${repository}`));
    const [only] = ours.length === 1 ? ours : [];
    const from = run.head_repository?.full_name;
    const branch = run.head_branch ?? undefined;
    return {
        commit: run.head_sha,
        pullRequest: only?.number,
        baseBranch: only?.base.ref,
        ...(run.path !== undefined && { workflow: workflowPath(run.path, repository) }),
        ...(from !== undefined && branch !== undefined && { head: { repository: from, branch } })
    };
}
function branchOf(ref) {
    return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
}
/** `.github/workflows/ci.yml` of `acme/shop/.github/workflows/ci.yml@refs/heads/main`. */
function workflowPath(ref, repository) {
    const [path = ''] = (ref ?? '').split('@');
    const inside = path.startsWith(`${repository}/`) ? path.slice(repository.length + 1) : path;
    return inside === '' ? undefined : inside;
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return {};
    }
}


/***/ }),

/***/ 38953:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ statusOf),
/* harmony export */   explainRefusal: () => (/* binding */ explainRefusal),
/* harmony export */   r: () => (/* binding */ headerOf)
/* harmony export */ });
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73650);

/**
 * What GitHub's refusal means and what mends it, without a full stop at the end.
 * @param error what a request threw
 * @param permission that the request needs, as a workflow writes it: `pull-requests: write`
 */
function explainRefusal(error, permission) {
    const said = (0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)
        .replace(/ - https:\/\/docs\.github\.com\/\S*$/, '')
        .replace(/\.$/, '');
    const status = statusOf(error);
    const give = `Give the job "permissions: ${permission}"; a pull request from a fork has a read-only token`;
    if (status === 401)
        return `input github-token is not valid, or no longer (${said})`;
    if (status === 429 || headerOf(error, 'x-ratelimit-remaining') === '0' || /rate limit/i.test(said)) {
        return `the token has used up its requests for now (${said}). Run the job again later, or give input github-token a token of its own`;
    }
    if (status === 403 && /\blocked\b/.test(said)) {
        return `the conversation is locked (${said}). Unlock it, or use a token that has ${permission}`;
    }
    if (status === 403 || status === 404) {
        return `the token may not do this (${status}, ${said}). ${give}`;
    }
    if (status === 409)
        return `something else changed it at the same time (${said}). Run the job again`;
    if (status !== undefined && status >= 500)
        return `GitHub failed (${status}, ${said}). Run the job again`;
    return status === undefined ? said : `GitHub refused it (${status}, ${said})`;
}
/** HTTP status of what a request threw; absent where there was no answer. */
function statusOf(error) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    return typeof status === 'number' ? status : undefined;
}
/** A header of the answer that a request threw. @param name in lower case */
function headerOf(error, name) {
    if (!(error instanceof Error) || !('response' in error))
        return undefined;
    const { headers } = (error.response ?? {});
    const value = headers?.[name];
    return typeof value === 'string' ? value : undefined;
}


/***/ }),

/***/ 80615:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ setOutput)
/* harmony export */ });
/* unused harmony export OUTPUTS */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/** The outputs of the action, one row each. action.yml and the table in docs/options.md are generated from them. */

/** In the order in which they are shown. */
const OUTPUTS = [
    { name: 'verdict', help: 'pass, report, excess or insufficient-evidence' },
    {
        name: 'unused-actions',
        help: 'number of granted actions that were never used, over all judged roles'
    },
    {
        name: 'wide-resources',
        help: 'number of used actions that are granted on more resources than needed, over all judged roles'
    },
    { name: 'report-path', help: 'path of report.json' },
    { name: 'artifact-id', help: 'id of the artifact; empty when nothing was uploaded' },
    { name: 'artifact-url', help: 'URL of the artifact; empty when nothing was uploaded' },
    {
        name: 'report-url',
        help: 'URL of report.html as an artifact of its own, which opens in the browser; empty when it was not uploaded'
    },
    { name: 'comment-url', help: 'URL of the comment; empty when there is none' }
];
/** Sets an output that action.yml declares. */
function setOutput(name, value) {
    _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH(name, value);
}


/***/ }),

/***/ 35542:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Un: () => (/* binding */ looserRules),
/* harmony export */   _E: () => (/* binding */ addedOf),
/* harmony export */   aN: () => (/* binding */ looserThan)
/* harmony export */ });
const STRICTNESS = { never: 0, new: 1, any: 2 };
/**
 * What is looser, as sentences without full stop, in the order of limits, rules, waivers, ignored workloads.
 * @param before the rules that were agreed on, with the options over them
 * @param after those that somebody proposes, with the same options
 */
function looserRules(before, after) {
    return [
        ...(STRICTNESS[after.failOn] < STRICTNESS[before.failOn]
            ? [`fail-on: ${before.failOn} becomes ${after.failOn}`]
            : []),
        ...looserLimits(before.limits.thresholds, after.limits.thresholds),
        ...looserForSome(before, after),
        ...addedOf(before.waivers, after.waivers).map(waiverText),
        ...addedOf(before.ignored, after.ignored).map((name) => `workloads ${name} are ignored`),
        ...addedOf(before.identity, after.identity).map((name) => `identity: ${name} makes names the same`)
    ];
}
/** What limits and fail-on let pass that those of an earlier report did not, as sentences without full stop. */
function looserThan(before, after) {
    const limits = (gate) => Object.fromEntries(gate.thresholds.flatMap(({ name, match, limit }) => (match === undefined ? [[name, limit]] : [])));
    return [
        ...(STRICTNESS[after.failOn] < STRICTNESS[before.failOn]
            ? [`fail-on is ${after.failOn}, and was ${before.failOn} in the baseline`]
            : []),
        ...(after.onInsufficient === 'neutral' && before.onInsufficient === undefined
            ? ['on-insufficient is neutral, and was fail in the baseline']
            : []),
        ...looserLimits(limits(before), limits(after)).map((text) => `${text} (the baseline's limit)`)
    ];
}
function looserLimits(before, after) {
    return Object.entries(before).flatMap(([name, limit]) => {
        const now = after[name];
        if (limit === undefined || (now !== undefined && now <= limit))
            return [];
        return [now === undefined ? `${name}: ${limit} is taken out` : `${name}: ${limit} becomes ${now}`];
    });
}
/** Rules for some roles that were not there and allow more than the strictest limit of before; and strict ones that are gone. */
function looserForSome(before, after) {
    const strictest = (rules, name) => {
        const all = [rules.limits.thresholds, ...rules.limits.rules.map(({ thresholds }) => thresholds)];
        const set = all.flatMap((limits) => limits[name] ?? []);
        return set.length === 0 ? undefined : Math.min(...set);
    };
    const general = after.limits.thresholds;
    return [
        ...addedOf(before.limits.rules, after.limits.rules).flatMap((rule) => entriesOf(rule).flatMap(([name, limit]) => {
            const known = strictest(before, name);
            return known !== undefined && limit > known ? [`${name}: ${limit} for ${whose(rule)}`] : [];
        })),
        ...addedOf(after.limits.rules, before.limits.rules).flatMap((rule) => entriesOf(rule).flatMap(([name, limit]) => {
            const now = general[name];
            return now === undefined || now > limit
                ? [`${name}: ${limit} for ${whose(rule)} is taken out or changed`]
                : [];
        }))
    ];
}
function entriesOf({ thresholds }) {
    return Object.entries(thresholds).filter((entry) => entry[1] !== undefined);
}
function whose({ names, match }) {
    return `${names} ${match}`;
}
function waiverText({ role, action, resource, reason, owner, expires }) {
    const where = resource === undefined ? '' : ` on ${resource}`;
    return `${action}${where} of roles ${role} is waived until ${expires} (owner: ${owner}; reason: ${reason})`;
}
/** Those that are in the second list only. */
function addedOf(before, after) {
    const known = new Set(before.map((one) => JSON.stringify(one)));
    return after.filter((one) => !known.has(JSON.stringify(one)));
}


/***/ }),

/***/ 578:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ someText),
/* harmony export */   z: () => (/* binding */ mapTexts)
/* harmony export */ });
/** Plain data with its texts changed. */
/**
 * @param data what JSON can hold
 * @param change gives a text in place of each text, keys of objects among them; it gives the same for the same
 * @param known what was changed before by the same: data that several have in common is changed once
 * @returns the data with the changed texts; the same object where no text changes. What was one object in it is one still
 */
function mapTexts(data, change, known = new Map()) {
    return changed(data, change, known);
}
function changed(value, change, known) {
    if (typeof value === 'string')
        return change(value);
    if (typeof value !== 'object' || value === null)
        return value;
    const before = known.get(value);
    if (before !== undefined)
        return before;
    const made = Array.isArray(value) ? changedList(value, change, known) : changedObject(value, change, known);
    known.set(value, made);
    return made;
}
function changedList(list, change, known) {
    const all = list.map((item) => changed(item, change, known));
    return all.every((item, i) => item === list[i]) ? list : all;
}
function changedObject(object, change, known) {
    let isSame = true;
    const entries = Object.entries(object);
    for (const entry of entries) {
        const [key, inner] = entry;
        entry[0] = change(key);
        entry[1] = changed(inner, change, known);
        isSame &&= entry[0] === key && entry[1] === inner;
    }
    return isSame ? object : Object.fromEntries(entries);
}
/** Whether any text in plain data is such a one, keys of objects among them. */
function someText(data, isSuch) {
    return lookedThrough(data, isSuch, new Set());
}
/** @param seen objects in which no text is such a one */
function lookedThrough(data, isSuch, seen) {
    if (typeof data === 'string')
        return isSuch(data);
    if (typeof data !== 'object' || data === null || seen.has(data))
        return false;
    seen.add(data);
    if (Array.isArray(data))
        return data.some((item) => lookedThrough(item, isSuch, seen));
    return Object.entries(data).some(([key, value]) => isSuch(key) || lookedThrough(value, isSuch, seen));
}


/***/ }),

/***/ 47543:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ masked),
/* harmony export */   qL: () => (/* binding */ maskedLine),
/* harmony export */   uA: () => (/* binding */ MASKED)
/* harmony export */ });
/* harmony import */ var _kit_map_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(578);
/** Account ids out of what everybody can read. The files of the scan keep them: without, a policy is of no use. */

/** As the fifth part of an ARN, in a queue's URL, or in the words of a message. */
const ACCOUNT = /(?<![\w-])\d{12}(?![\w-])/g;
/** The same id may be a part of a name: `cdk-hnb659fds-assets-111122223333-eu-west-1`. */
const IN_NAMES = /(?<!\d)\d{12}(?!\d)/g;
/** Where no id is known, not within the hexadecimal digits of a trace's. */
const ANYWHERE = /(?<![\da-f])\d{12}(?![\da-f])/gi;
/** What stands for an id: in an ARN, or in the name of a bucket, which has no capitals of its own. */
const MASKED = /:ACCOUNT(?:-\d+)?:|:s3:::[^/"]*ACCOUNT/;
/**
 * The report with `ACCOUNT` in place of an account id, `ACCOUNT-2` and so on of further ones: the same id is the same name everywhere.
 * It is for rendering only; its digest no longer fits.
 */
function masked(report) {
    const { digest, ...content } = report;
    const ids = new Set();
    (0,_kit_map_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .someText */ .a)(content, (text) => {
        for (const [id] of text.matchAll(ACCOUNT))
            ids.add(id);
        return false;
    });
    const names = new Map([...ids].sort().map((id, i) => [id, i === 0 ? 'ACCOUNT' : `ACCOUNT-${i + 1}`]));
    return { ...(0,_kit_map_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTexts */ .z)(content, (text) => text.replaceAll(IN_NAMES, (id) => names.get(id) ?? id)), digest };
}
/** A line of the log without account ids. Of a report not yet made nobody knows which of them is the first: all are the same here. */
function maskedLine(line) {
    return line.replaceAll(ANYWHERE, '***');
}


/***/ })

};
