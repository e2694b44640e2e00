export const id = 4933;
export const ids = [4933];
export const modules = {

/***/ 61875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** What someone may have meant. */
const AT_MOST = 3;
/** Shorter common beginnings say nothing. */
const COMMON = 3;
/** `Did you mean …? `, or nothing when no name is near: names that begin alike or hold each other, best first. */
function nearest(given, names) {
    const wanted = given.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
    const near = names
        .map((name) => ({ name, score: likeness(wanted, name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')) }))
        .filter(({ score }) => score > 0)
        .toSorted((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
        .slice(0, AT_MOST)
        .map(({ name }) => name);
    return near.length === 0 ? '' : `Did you mean ${near.join(', ').replace(/, ([^,]*)$/, ' or $1')}? `;
}
function likeness(wanted, name) {
    const [short, long] = wanted.length < name.length ? [wanted, name] : [name, wanted];
    if (short.length > 1 && long.includes(short))
        return 1 + short.length / long.length;
    let common = 0;
    while (common < short.length && short[common] === long[common])
        common++;
    return common < Math.min(COMMON, short.length) || common === 0 ? 0 : common / long.length;
}


/***/ }),

/***/ 74933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfiguration: () => (/* binding */ readConfiguration)
});

// UNUSED EXPORTS: parseConfiguration

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/commands/nearest.js
var nearest = __webpack_require__(61875);
// EXTERNAL MODULE: ./lib/src/excess/thresholds.js
var thresholds = __webpack_require__(64934);
// EXTERNAL MODULE: ./lib/src/policy/document.js
var policy_document = __webpack_require__(81240);
;// CONCATENATED MODULE: ./lib/src/files/configuration.js
/** What may stand in the configuration file. Published as docs/least-privilege.schema.json. */




const A_LIMIT = 'must be a whole number of at least 0';
/** Messages complete a sentence that begins with the key: `thresholds.max-unused-write must be …`. */
const limit = dist/* pipe */.FsL(dist/* number */.aig(A_LIMIT), dist/* integer */.ndf(A_LIMIT), dist/* minValue */.Wwf(0, A_LIMIT));
const match = (of) => dist/* pipe */.FsL(dist/* string */.YjP('must be a pattern like orders-*'), dist/* minLength */.BpQ(1, 'must not be empty'), dist/* description */.h_(`a pattern of ${of}, like orders-* or {orders,invoices}-api`));
const words = dist/* pipe */.FsL(dist/* string */.YjP('must be a text'), dist/* regex */.yGV(/\S/, 'must not be empty'));
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
    waivers: listOf(keys({
        role: match('names of roles, without path'),
        action: dist/* pipe */.FsL(dist/* string */.YjP('must be an action like s3:DeleteObject or s3:*'), dist/* regex */.yGV(policy_document/* ACTION_FORM */.oo, 'must be an action like s3:DeleteObject or s3:*, or *')),
        resource: dist/* exactOptional */.yqP(dist/* pipe */.FsL(dist/* string */.YjP('must be an ARN, also with wildcards, or *'), dist/* regex */.yGV(policy_document/* RESOURCE_FORM */.We, 'must be an ARN, also with wildcards, or *'))),
        reason: words,
        owner: words,
        expires: dist/* pipe */.FsL(dist/* string */.YjP('must be a day like 2027-01-31'), dist/* isoDate */._$n('must be a day like 2027-01-31'), dist/* description */.h_('the last day on which it holds, in UTC'))
    }))
});
/** A mapping of these keys and no others. */
function keys(entries) {
    return dist/* strictObject */.rej(entries, ({ expected, received }) => {
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

;// CONCATENATED MODULE: ./lib/src/files/configuration-file.js
/** Reads `.github/least-privilege.yml`. */





/**
 * @param file of YAML, or JSON
 * @param label how the user's face calls the option
 * @throws UserError when the file cannot be read, is no YAML, or holds what does not exist: with every problem and its line
 */
async function readConfiguration(file, label) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
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
    if (faults.length > 0)
        return { problems: inOrder(faults) };
    let content;
    try {
        content = document.toJS() ?? {};
    }
    catch (error) {
        return { problems: [(0,errors/* messageOf */.bD)(error)] };
    }
    const problems = new Map();
    // of unknown keys valibot tells the first one of a mapping only: it is taken out, and the rest is looked at again
    for (;;) {
        const parsed = dist/* safeParse */.xLC(Configuration, content);
        if (parsed.success && problems.size === 0)
            return { configuration: parsed.output };
        let takenOut = false;
        for (const issue of parsed.issues ?? []) {
            const path = (issue.path ?? []).map(({ key }) => String(key));
            const at = path.join('.');
            problems.set(`${at} ${issue.message}`, {
                line: lineOf(document, path, lines),
                what: `${at === '' ? 'the file' : at} ${issue.message}`
            });
            if (issue.expected === 'never')
                takenOut = Reflect.deleteProperty(Object(issue.path?.at(-1)?.input), path.at(-1) ?? '') || takenOut;
        }
        if (!takenOut)
            return { problems: inOrder([...problems.values()]) };
    }
}
function inOrder(problems) {
    return problems.toSorted((a, b) => a.line - b.line).map(({ line, what }) => `line ${line}: ${what}`);
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
