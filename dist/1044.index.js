export const id = 1044;
export const ids = [1044,1278];
export const modules = {

/***/ 42371:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ON: () => (/* binding */ parsePolicy),
/* harmony export */   We: () => (/* binding */ RESOURCE_FORM),
/* harmony export */   ZH: () => (/* binding */ documentText),
/* harmony export */   oo: () => (/* binding */ ACTION_FORM)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77934);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73650);
/* harmony import */ var _kit_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55896);
/** IAM policy documents in their legal forms. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */



const oneOrMany = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP())]), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((value) => (typeof value === 'string' ? [value] : value)));
/** Numbers and booleans occur as values. */
const conditionValue = valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY()]), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(String));
const conditionValues = valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(conditionValue, valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi((value) => [value])),
    valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(conditionValue)
]);
const StatementForm = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    Sid: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    Effect: valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['Allow', 'Deny']),
    Action: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(oneOrMany),
    NotAction: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(oneOrMany),
    Resource: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(oneOrMany),
    NotResource: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(oneOrMany),
    Condition: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), conditionValues)))
});
const DocumentForm = valibot__WEBPACK_IMPORTED_MODULE_2__/* .strictObject */ .rej({
    Version: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .picklist */ .KIO(['2012-10-17', '2008-10-17'])),
    Id: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    /** Not IAM's, but in files that this program and its predecessor wrote. */
    Description: valibot__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()),
    Statement: valibot__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J()), valibot__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .unknown */ .L5J())])
});
/**
 * Reads a policy document.
 * @param name how errors call the policy
 * @param document the object, or its text, URL-encoded as IAM's API gives it or not
 * @throws Error that names policy, statement and element, when the document is malformed
 */
function parsePolicy(name, document) {
    const form = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(DocumentForm, typeof document === 'string' ? jsonOf(name, document) : document);
    if (!form.success)
        throw malformed(name, undefined, form.issues);
    const { Statement: list, Version } = form.output;
    const statements = (Array.isArray(list) ? list : [list]).map((raw, index) => {
        const parsed = valibot__WEBPACK_IMPORTED_MODULE_2__/* .safeParse */ .xLC(StatementForm, raw);
        if (!parsed.success)
            throw malformed(name, index, parsed.issues);
        return statementOf(`policy ${name}, statement ${index}`, index, parsed.output, Version === '2012-10-17');
    });
    return { name, statements };
}
/** A document as the text that IAM takes, on one line; undefined for a text that is no JSON. */
function documentText(document) {
    try {
        return JSON.stringify(typeof document === 'string' ? jsonOf('', document) : document);
    }
    catch {
        return undefined;
    }
}
function jsonOf(name, text) {
    try {
        // an object begins with a brace, and URL-encoded text has none
        return JSON.parse((text.trimStart().startsWith('{') ? text : decodeURIComponent(text)).trim());
    }
    catch (error) {
        throw new Error(`policy ${name}, document: not JSON (${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)})`, { cause: error });
    }
}
function malformed(name, index, issues) {
    return new Error(index === undefined
        ? `policy ${name}, ${(0,_kit_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .misfit */ .h)(issues, 'the document')}`
        : `policy ${name}, statement ${index}, ${(0,_kit_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .misfit */ .h)(issues, 'the statement')}`);
}
function statementOf(where, index, form, variables) {
    const actions = either(form.Action, form.NotAction, 'Action', where);
    const resources = either(form.Resource, form.NotResource, 'Resource', where);
    for (const action of actions.patterns)
        checkAction(action, `${where}, ${actions.not ? 'Not' : ''}Action`);
    for (const resource of resources.patterns)
        checkResource(resource, `${where}, ${resources.not ? 'Not' : ''}Resource`);
    return {
        index,
        ...(form.Sid !== undefined && form.Sid !== '' && { sid: form.Sid }),
        effect: form.Effect,
        actions,
        resources,
        conditions: Object.entries(form.Condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => ({ operator, key, values }))),
        variables
    };
}
function either(yes, no, element, where) {
    if ((yes === undefined) === (no === undefined)) {
        throw new Error(`${where}: needs either ${element} or Not${element}`);
    }
    return { not: yes === undefined, patterns: yes ?? no ?? [] };
}
/** Only a bare `*` (also written `*:*`) stands for several services. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html */
const ACTION_FORM = /^(\*|\*:\*|[a-zA-Z0-9-]+:.+)$/;
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_resource.html: no wildcard in the service segment */
const RESOURCE_FORM = /^(\*$|arn:[^:]+:([^:*?]+(:|$)|\*$))/;
function checkAction(action, where) {
    if (ACTION_FORM.test(action))
        return;
    throw new Error(`${where}: "${action}" is no action: give "service:Name", with wildcards only in the name, or "*"`);
}
function checkResource(resource, where) {
    if (RESOURCE_FORM.test(resource))
        return;
    throw new Error(`${where}: "${resource}" is no resource: give an ARN, with no wildcard for the service, or "*"`);
}


/***/ }),

/***/ 31278:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Identity: () => (/* binding */ Identity),
/* harmony export */   STAGE_PATTERN: () => (/* binding */ STAGE_PATTERN)
/* harmony export */ });
/**
 * Names that differ by stage only. An environment for each pull request has roles of its own, `shop-pr42-api` and `shop-main-api`: the
 * pattern `shop-{stage}-*` says that they are the same one in two stages.
 */
const STAGE = '{stage}';
/**
 * A stage is one word, or one with a number behind it: `main`, `pr42`, `pr-42`. A wildcard is none: `shop-*-orders` is all stages, and that
 * is wider than one.
 */
const A_STAGE = '[^-_.*?${}]+(?:-\\d+)?';
/** A pattern that names a stage in one place, and something besides that is no wildcard. */
const STAGE_PATTERN = /^(?:[^{}]*[^{}*][^{}]*\{stage\}[^{}]*|[^{}]*\{stage\}[^{}]*[^{}*][^{}]*)$/;
/** Names of AWS are no longer: what is, like an object's key, has no stage. */
const LONGEST = 256;
class Identity {
    #patterns;
    /** @param patterns each a `STAGE_PATTERN`; the first that fits a name counts */
    constructor(patterns) {
        this.#patterns = patterns.map(expressionOf);
    }
    /** The name as it is in every stage; undefined where no pattern fits it. */
    staged(name) {
        if (name.length > LONGEST)
            return undefined;
        for (const pattern of this.#patterns) {
            const groups = pattern.exec(name)?.groups;
            if (groups === undefined)
                continue;
            const { before = '', stage = '', after = '' } = groups;
            return { stage, name: `${before}${STAGE}${after}` };
        }
        return undefined;
    }
    /**
     * An ARN, or a pattern of ARNs, with another stage in each name that has this one. What is of other stages stays as it is: a grant on
     * production's table is not one on the own stage's.
     */
    moved(arn, from, to) {
        return arn
            .split(/([:/])/)
            .map((part) => {
            const found = this.staged(part);
            return found?.stage === from ? found.name.replace(STAGE, () => to) : part;
        })
            .join('');
    }
    /** What all stages of a role or a workload have in common: its ARN without its stage, and without the path of a role. */
    key(arn, name) {
        const found = this.staged(name);
        if (found === undefined)
            return arn;
        return [...arn.split(':').slice(0, 5), found.name].join(':');
    }
}
function expressionOf(pattern) {
    const [before = '', after = ''] = pattern.split(STAGE).map((part, i) => globOf(part, `side${i}`));
    return new RegExp(`^(?<before>${before})(?<stage>${A_STAGE})(?<after>${after})$`);
}
/** What stands between two wildcards is taken where it comes first, and looked for no further: however many there are, time has an end. */
function globOf(part, side) {
    const texts = part.split('*').map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
    return texts
        .map((text, i) => {
        if (i === 0)
            return text;
        return i === texts.length - 1 ? `.*${text}` : `(?=(?<${side}at${i}>.*?${text}))\\k<${side}at${i}>`;
    })
        .join('');
}


/***/ }),

/***/ 21044:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  parseConfiguration: () => (/* binding */ parseConfiguration),
  readConfiguration: () => (/* binding */ readConfiguration)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/src/kit/clean-text.js
var clean_text = __webpack_require__(79410);
// EXTERNAL MODULE: ./lib/src/kit/encoding.js
var encoding = __webpack_require__(10436);
// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
// EXTERNAL MODULE: ./lib/src/kit/nearest.js
var nearest = __webpack_require__(96471);
// EXTERNAL MODULE: ./lib/src/judgement/thresholds.js
var thresholds = __webpack_require__(16036);
// EXTERNAL MODULE: ./lib/src/iam/document.js
var iam_document = __webpack_require__(42371);
// EXTERNAL MODULE: ./lib/src/judgement/identity.js
var identity = __webpack_require__(31278);
;// CONCATENATED MODULE: ./lib/src/options/configuration.js
/** What may stand in the configuration file. Published as docs/least-privilege.schema.json. */





const A_LIMIT = 'must be a whole number of at least 0';
/** Messages complete a sentence that begins with the key: `thresholds.max-unused-write must be …`. */
const limit = dist/* pipe */.FsL(dist/* number */.aig(A_LIMIT), dist/* integer */.ndf(A_LIMIT), dist/* minValue */.Wwf(0, A_LIMIT));
const match = (names) => dist/* pipe */.FsL(dist/* string */.YjP('must be a pattern like orders-*'), dist/* minLength */.BpQ(1, 'must not be empty'), dist/* description */.h_(`a pattern of ${names}, like orders-* or {orders,invoices}-api`));
const words = dist/* pipe */.FsL(dist/* string */.YjP('must be a text'), dist/* regex */.yGV(/\S/, 'must not be empty'));
const STAGED = 'must be a pattern with {stage} once, like shop-{stage}-*, or a list of them';
const stagePattern = dist/* pipe */.FsL(dist/* string */.YjP(STAGED), dist/* regex */.yGV(identity.STAGE_PATTERN, STAGED));
const listOf = (item) => dist/* nullish */.cl6(dist/* array */.YOg(item, 'must be a list'));
const configuration_thresholds = keys(limitsNamed(thresholds/* THRESHOLDS */.Rm));
const roleThresholds = keys(limitsNamed(thresholds/* ROLE_THRESHOLDS */.K$));
const Configuration = keys({
    thresholds: dist/* nullish */.cl6(dist/* pipe */.FsL(configuration_thresholds, dist/* description */.h_('limits for every role, and for all together'))),
    'fail-on': dist/* exactOptional */.yqP(dist/* picklist */.KIO(['any', 'new', 'never'], 'must be any, new or never')),
    roles: listOf(keys({ match: match('names of roles, without path'), thresholds: roleThresholds })),
    workloads: listOf(keys({
        match: match('names of workloads'),
        thresholds: dist/* exactOptional */.yqP(dist/* pipe */.FsL(roleThresholds, dist/* description */.h_('limits for the role that such a workload runs under'))),
        ignore: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* literal */.euz(true, 'must be true, or left out'), dist/* description */.h_('say nothing of such workloads')))
    })),
    identity: dist/* nullish */.cl6(dist/* pipe */.FsL(dist/* union */.KCZ([stagePattern, dist/* array */.YOg(stagePattern, STAGED)], STAGED), dist/* description */.h_('patterns of names of roles, workloads and resources that differ by stage only, like shop-{stage}-*: what is the same but for the stage is compared'))),
    waivers: listOf(keys({
        role: match('names of roles, without path'),
        action: dist/* pipe */.FsL(dist/* string */.YjP('must be an action like s3:DeleteObject or s3:*'), dist/* regex */.yGV(iam_document/* ACTION_FORM */.oo, 'must be an action like s3:DeleteObject or s3:*, or *')),
        resource: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* string */.YjP('must be an ARN, also with wildcards, or *'), dist/* regex */.yGV(iam_document/* RESOURCE_FORM */.We, 'must be an ARN, also with wildcards, or *'))),
        reason: words,
        owner: words,
        expires: dist/* pipe */.FsL(dist/* string */.YjP('must be a day like 2027-01-31'), dist/* isoDate */._$n('must be a day like 2027-01-31'), dist/* check */.z6Y(isDay, 'must be a day that the calendar has'), dist/* description */.h_('the last day on which it holds, in UTC'))
    }))
});
/** Whether the calendar has a day: JavaScript takes February 31 for March 3. What is of another form is told as that. */
function isDay(day) {
    const time = Date.parse(`${day}T00:00:00Z`);
    return Number.isNaN(time) || new Date(time).toISOString().startsWith(day);
}
/** A mapping of these keys and no others; `constructor`, which every object of JavaScript has, is another one. */
function keys(entries) {
    const own = { ...entries };
    Object.setPrototypeOf(own, null);
    return dist/* strictObject */.rej(own, ({ expected, received }) => {
        if (expected === 'Object')
            return 'must be a mapping of keys to values';
        if (expected !== 'never')
            return 'is missing';
        return `is no key that exists. ${(0,nearest/* nearest */.p)(received, Object.keys(entries))}`.trim();
    });
}
function limitsNamed(named) {
    return Object.fromEntries(named.map(({ name, help }) => [name, dist/* exactOptional */.yqP(dist/* pipe */.FsL(limit, dist/* description */.h_(help)))]));
}

;// CONCATENATED MODULE: ./lib/src/options/configuration-file.js
/** Reads `.github/least-privilege.yml`. */







/**
 * @param file of YAML, or JSON
 * @param label how the user's face calls the option
 * @throws UserError when the file cannot be read, is no YAML, or holds what does not exist: with every problem and its line
 */
async function readConfiguration(file, label) {
    const text = await (0,promises_.readFile)(file)
        .then(encoding/* decoded */.D)
        .catch((error) => {
        throw new errors/* UserError */.yo(`${label} is "${file}", which cannot be read (${(0,errors/* messageOf */.bD)(error)})`, 'Give a file that exists, or leave it out', { cause: error });
    });
    const parsed = parseConfiguration(text);
    if ('configuration' in parsed)
        return parsed.configuration;
    throw new errors/* UserError */.yo(`${label} is "${file}", which is wrong: ${parsed.problems.join('; ')}`, 'docs/least-privilege.schema.json says what may stand in it');
}
/**
 * A configuration, or all that is wrong with it: sentences without full stop, in the order of the lines.
 * @param text YAML. A file without any key is a configuration that sets nothing
 */
function parseConfiguration(text) {
    const lines = new yaml_dist/* LineCounter */.HN();
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const faults = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
        line: lines.linePos(pos[0]).line,
        what: message.replace(/\.$/, '')
    }));
    if (document.contents !== null && !(0,yaml_dist/* isMap */.jh)(document.contents)) {
        faults.push({ line: 1, what: 'the file must be a mapping of keys to values' });
    }
    const offset = offsetOfCollectionAsKey(document);
    if (offset !== undefined) {
        faults.push({
            line: lines.linePos(offset).line,
            what: 'a key must be a text, and this one is a mapping or a list'
        });
    }
    if (faults.length > 0)
        return { problems: inOrder(faults) };
    let content;
    try {
        content = document.toJS() ?? {};
    }
    catch (error) {
        return { problems: [(0,errors/* messageOf */.bD)(error)] };
    }
    const parsed = dist/* safeParse */.xLC(Configuration, content);
    if (parsed.success)
        return { configuration: parsed.output };
    // an issue is found again when other keys were taken out: the same words in the same place are one problem
    const problems = new Map(issuesIn(content).map(({ path, message }) => [
        `${path.join('.')} ${message}`,
        {
            line: lineOf(document, path, lines),
            what: `${path.length === 0 ? 'the file' : path.join('.')} ${message}`
        }
    ]));
    return { problems: inOrder([...problems.values()]) };
}
/** The first of them: no option has one, and nested ones take a library minutes to turn into objects. */
function offsetOfCollectionAsKey(document) {
    let offset;
    (0,yaml_dist/* visit */.YR)(document, {
        Pair: (_, { key }) => {
            if ((0,yaml_dist/* isScalar */.jn)(key) || (0,yaml_dist/* isAlias */.Vj)(key) || !(0,yaml_dist/* isNode */.Ll)(key))
                return undefined;
            offset = key.range?.[0] ?? 0;
            return yaml_dist/* visit */.YR.BREAK;
        }
    });
    return offset;
}
/** Problems that are told, and characters of each: a file of another kind has as many as lines. */
const MOST_PROBLEMS = 40;
const LONGEST_PROBLEM = 300;
/** Unknown keys of one mapping that are told of at once. */
const LOOKS = 10;
/**
 * Everything that is wrong with a content. Valibot tells only the first unknown key of a mapping: so each that it told is taken out
 * of a copy, and the rest is looked at again, until there are no more of them, or enough: each look takes as long as the file is.
 */
function issuesIn(content, looks = LOOKS) {
    const issues = (dist/* safeParse */.xLC(Configuration, content).issues ?? []).map(({ path, message, expected }) => ({
        path: (path ?? []).map(({ key }) => String(key)),
        message,
        isUnknownKey: expected === 'never'
    }));
    const unknown = issues.filter(({ isUnknownKey }) => isUnknownKey);
    if (unknown.length === 0 || looks === 0)
        return issues;
    const rest = structuredClone(content);
    for (const { path } of unknown)
        takeOut(rest, path);
    return [...issues, ...issuesIn(rest, looks - 1)];
}
/** Takes the key at the end of the path out of the mapping that has it. */
function takeOut(content, path) {
    const parents = path.slice(0, -1);
    const mapping = parents.reduce((value, key) => Reflect.get(Object(value), key), content);
    Reflect.deleteProperty(Object(mapping), path.at(-1) ?? '');
}
function inOrder(problems) {
    const told = problems
        .map(({ line, what }) => ({ line, what: what.replace(/\.$/, '') }))
        .toSorted((a, b) => a.line - b.line)
        .slice(0, MOST_PROBLEMS)
        .map(({ line, what }) => `line ${line}: ${what.length > LONGEST_PROBLEM ? `${(0,clean_text/* beginning */.I)(what, LONGEST_PROBLEM)}…` : what}`);
    return problems.length > MOST_PROBLEMS ? [...told, `and ${problems.length - MOST_PROBLEMS} more`] : told;
}
/** Where a key stands; where it is missing, the mapping that should have it. */
function lineOf(document, path, lines) {
    let node = document.contents;
    let offset = 0;
    for (const key of path) {
        if ((0,yaml_dist/* isAlias */.Vj)(node))
            node = node.resolve(document);
        if ((0,yaml_dist/* isMap */.jh)(node)) {
            const pair = node.items.find((item) => (0,yaml_dist/* isScalar */.jn)(item.key) && String(item.key.value) === key);
            if (!(0,yaml_dist/* isScalar */.jn)(pair?.key))
                break;
            offset = pair.key.range?.[0] ?? offset;
            node = pair.value;
        }
        else if ((0,yaml_dist/* isSeq */.oP)(node)) {
            node = node.items[Number(key)];
            offset = (0,yaml_dist/* isMap */.jh)(node) || (0,yaml_dist/* isScalar */.jn)(node) ? (node.range?.[0] ?? offset) : offset;
        }
    }
    return lines.linePos(offset).line;
}


/***/ })

};
