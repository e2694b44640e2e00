export const id = 2688;
export const ids = [2688];
export const modules = {

/***/ 98884:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   Sb: () => (/* binding */ trackedIn),
/* harmony export */   ci: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** What git's own folder tells of a checked-out repository, without running git. */


/** The folder that git's own is in, at or above a folder; else that folder itself. Paths on GitHub start there. */
async function rootOf(folder) {
    const start = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder);
    for (let above = start;; above = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(above)) {
        const isRoot = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(above, '.git')).then(() => true, () => false);
        if (isRoot)
            return above;
        if (node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(above) === above)
            return start;
    }
}
/**
 * Where GitHub shows the files of the commit that is checked out, like `https://github.com/acme/shop/blob/<commit>`.
 * @param env the runner's variables
 * @returns undefined where another repository is checked out, or the commit is not known
 */
async function addressOf(root, env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
    if (server === undefined || repository === undefined)
        return undefined;
    const git = node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, '.git');
    const config = await textOf(node_path__WEBPACK_IMPORTED_MODULE_1__.join(git, 'config'));
    const isThis = config.split(/\r?\n/).some((line) => /^\s*url\s*=/.test(line) &&
        line
            .trim()
            .replace(/\.git$/, '')
            .endsWith(`/${repository}`));
    const head = await textOf(node_path__WEBPACK_IMPORTED_MODULE_1__.join(git, 'HEAD'));
    const branch = /^ref: (refs\/[\w./-]+)$/.exec(head)?.[1];
    const commit = branch === undefined ? head : await textOf(node_path__WEBPACK_IMPORTED_MODULE_1__.join(git, branch));
    return isThis && /^[0-9a-f]{40,64}$/.test(commit) ? `${server}/${repository}/blob/${commit}` : undefined;
}
async function textOf(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').then((text) => text.trim(), () => '');
}
/**
 * The files that git tracks, as its index lists them.
 * @returns paths below the root, with slashes; undefined where there is no index that can be read
 */
async function trackedIn(root) {
    const pointer = await textOf(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, '.git'));
    // a work tree beside others has a file that names the folder
    const folder = /^gitdir: (.+)$/.exec(pointer)?.[1];
    const git = folder === undefined ? node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, '.git') : node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(root, folder);
    const index = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(git, 'index')).catch(() => undefined);
    return index === undefined ? undefined : pathsIn(index);
}
/** https://git-scm.com/docs/index-format */
const ENTRY_BYTES = 62;
const EXTENDED = 0x4000;
const CHECKSUM_BYTES = 20;
/** Undefined for a form that is not known, or whose entries stand elsewhere. */
function pathsIn(index) {
    if (index.length < 12 || index.toString('latin1', 0, 4) !== 'DIRC')
        return undefined;
    const version = index.readUInt32BE(4);
    const entries = index.readUInt32BE(8);
    if (version < 2 || version > 4)
        return undefined;
    const paths = new Set();
    let offset = 12;
    let before = '';
    for (let entry = 0; entry < entries; entry++) {
        if (offset + ENTRY_BYTES > index.length)
            return undefined;
        const flags = index.readUInt16BE(offset + ENTRY_BYTES - 2);
        const isExtended = version > 2 && (flags & EXTENDED) !== 0;
        let name = offset + ENTRY_BYTES + (isExtended ? 2 : 0);
        let kept = '';
        if (version === 4) {
            const [cut, next] = variableInteger(index, name);
            kept = before.slice(0, before.length - cut);
            name = next;
        }
        const end = index.indexOf(0, name);
        if (end === -1)
            return undefined;
        const file = kept + index.toString('utf8', name, end);
        paths.add(file);
        before = file;
        const length = end - offset;
        // earlier versions fill up to a multiple of eight bytes
        offset = version === 4 ? end + 1 : offset + (length - (length % 8)) + 8;
    }
    return isWhole(index, offset) ? paths : undefined;
}
/** False where a part of the entries stands in another index, or stands for a whole folder. */
function isWhole(index, firstExtension) {
    for (let offset = firstExtension; offset + 8 <= index.length - CHECKSUM_BYTES;) {
        if (['link', 'sdir'].includes(index.toString('latin1', offset, offset + 4)))
            return false;
        offset += 8 + index.readUInt32BE(offset + 4);
    }
    return true;
}
/** As git's packs write offsets. @returns the number, and where the next byte stands */
function variableInteger(bytes, start) {
    let position = start;
    let byte = bytes[position++] ?? 0;
    let value = byte & 127;
    while ((byte & 128) !== 0) {
        byte = bytes[position++] ?? 0;
        value = ((value + 1) << 7) | (byte & 127);
    }
    return [value, position];
}


/***/ }),

/***/ 40564:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AP: () => (/* binding */ isCalled),
/* harmony export */   An: () => (/* binding */ stackOfHolder),
/* harmony export */   BV: () => (/* binding */ mayHold),
/* harmony export */   S_: () => (/* binding */ lastPart),
/* harmony export */   US: () => (/* binding */ stackOf),
/* harmony export */   VB: () => (/* binding */ SHORTENED),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   nB: () => (/* binding */ isOfAws),
/* harmony export */   yF: () => (/* binding */ isManaged),
/* harmony export */   yU: () => (/* binding */ logicalPartOf)
/* harmony export */ });
/* harmony import */ var _template_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97358);
/** Whether a deployed role and policy may be those that a template describes. */

/**
 * Whether a statement of a holder may be the deployed one: nothing that the template says of names contradicts it, and something
 * speaks for it.
 * @param role the role's name
 * @param policy the name of an inline policy, the ARN of a managed one
 */
function mayHold(holder, role, policy) {
    if (holder.managed !== isManaged(policy))
        return false;
    const answers = [isCalled(holder.role, role), isCalled(holder.policy, lastPart(policy))];
    return !answers.includes('no') && answers.includes('yes');
}
function isManaged(policy) {
    return policy.startsWith('arn:');
}
/** Policies of AWS itself stand in no repository; what attaches them does. */
function isOfAws(policy) {
    return /^arn:[^:]+:iam::aws:/.test(policy);
}
/** Takes the name out of an ARN with or without a path. */
function lastPart(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}
/** Whether something that a template names is called so once it is deployed. */
function isCalled(name, deployed) {
    if (name === undefined)
        return 'unknown';
    if ('logicalId' in name)
        return stackOf(name.logicalId, deployed) === undefined ? 'no' : 'yes';
    const forms = 'alternatives' in name ? name.alternatives : [name.pieces];
    const fitting = forms.filter((pieces) => (0,_template_value_js__WEBPACK_IMPORTED_MODULE_0__/* .mayBecome */ .v4)(pieces, deployed));
    if (fitting.length === 0)
        return 'no';
    // a name that is written out says which one it is, however common its words
    return fitting.some((pieces) => pieces.length === 1 || pieces.some(isTelling)) ? 'yes' : 'unknown';
}
/** What CloudFormation keeps at least of a logical id where the whole name is too long. */
const SHORTENED = 20;
/**
 * The stack's name in `<stack>-<logical id>-<suffix>`; undefined where the name is not of this form. Logical ids have letters and digits
 * only; a stack's name may be cut where the whole is too long.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-name.html
 */
function stackOf(logicalId, deployed) {
    const made = logicalPartOf(deployed);
    const isIt = made !== undefined &&
        (made.logicalId === logicalId ||
            (made.logicalId.length >= SHORTENED && logicalId.startsWith(made.logicalId)));
    return isIt ? made.stack : undefined;
}
/** A name of the form that CloudFormation makes, taken apart; its logical id may be cut. */
function logicalPartOf(deployed) {
    const [, stack, logicalId] = /^([^/]+)-([A-Za-z0-9]+)-[A-Za-z0-9]{8,}$/.exec(deployed) ?? [];
    return stack === undefined || logicalId === undefined ? undefined : { stack, logicalId };
}
/** The stack of a role, or of a policy, whose name CloudFormation made. */
function stackOfHolder(holder, role, policy) {
    return ([[holder.role, role], [holder.policy, lastPart(policy)]]
        // what is cut tells no more than the stack's beginning
        .flatMap(([name, deployed]) => name !== undefined && 'logicalId' in name && deployed.length < LONGEST
        ? (stackOf(name.logicalId, deployed) ?? [])
        : [])[0]);
}
/** IAM's names of roles, up to which CloudFormation cuts. */
const LONGEST = 64;
function accountOf(arn) {
    return arn.split(':')[4] ?? '';
}
/** Words that names of roles have everywhere. */
const COMMON = /role|polic(?:y|ies)|lambda|function|execution|exec|task|service|iam|aws|terraform/gi;
/** Whether a piece of a name speaks for one role rather than for any. */
function isTelling(piece) {
    return piece.replaceAll(COMMON, '').replaceAll(/[^\p{L}\p{N}]/gu, '').length >= 3;
}


/***/ }),

/***/ 61793:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ startOfLine),
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   n_: () => (/* binding */ lineBreakOf),
/* harmony export */   sE: () => (/* binding */ nextLine)
/* harmony export */ });
/** The lines of a text, looked up in a few steps however long it is. */
/** Texts are gone through one after the other: of the last one it is known where its lines begin. */
let last = { text: '', starts: [0] };
function startsIn(text) {
    if (last.text !== text) {
        const starts = [0];
        for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1))
            starts.push(end + 1);
        last = { text, starts };
    }
    return last.starts;
}
/** The line, from 1, on which a character stands. */
function lineAt(text, offset) {
    const starts = startsIn(text);
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset)
            low = middle;
        else
            high = middle;
    }
    return low + 1;
}
/** Where a line begins; the text's end where there is no such line. @param line from 1 */
function startOfLine(text, line) {
    return startsIn(text)[line - 1] ?? text.length;
}
/** Where the line of a character begins. */
function lineStart(text, offset) {
    return startOfLine(text, lineAt(text, offset));
}
/** Behind the line break of a character's line, or the text's end. */
function nextLine(text, offset) {
    return startOfLine(text, lineAt(text, offset) + 1);
}
function lineBreakOf(text) {
    const second = startsIn(text)[1];
    return second !== undefined && text[second - 2] === '\r' ? '\r\n' : '\n';
}


/***/ }),

/***/ 84134:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ NameIndex),
/* harmony export */   V: () => (/* binding */ HolderIndex)
/* harmony export */ });
/* harmony import */ var _deployed_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40564);
/** Things by what they are called once they are deployed: what may be called so is found without a look at everything else. */

class NameIndex {
    #entries = [];
    #buckets;
    /** @param name undefined where it is not known: then it may be any */
    add(name, value) {
        this.#entries.push({ name, value, order: this.#entries.length });
        this.#buckets = undefined;
    }
    /** What may be called so, in the order of adding. */
    find(deployed) {
        return inOrder(this.near(deployed))
            .filter(({ name }) => (0,_deployed_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isCalled */ .AP)(name, deployed) !== 'no')
            .map(({ value }) => value);
    }
    /** Lists that hold all that may be called so, and not much else. */
    near(deployed) {
        this.#buckets ??= bucketsOf(this.#entries);
        const { exact, logical, parts, lengths, anywhere } = this.#buckets;
        const found = [anywhere];
        const add = (entries) => {
            if (entries !== undefined)
                found.push(entries);
        };
        add(exact.get(deployed));
        add(logical.get(logicalPart(deployed)));
        for (const length of lengths) {
            for (let start = 0; start + length <= deployed.length; start++)
                add(parts.get(deployed.slice(start, start + length)));
        }
        return found;
    }
}
function inOrder(lists) {
    return [...new Set(lists.flat())].toSorted((a, b) => a.order - b.order);
}
/** What stands for a logical id in a name that CloudFormation made, as far as it is never cut. */
function logicalPart(deployed) {
    return /-([A-Za-z0-9]+)-[A-Za-z0-9]{8,}$/.exec(deployed)?.[1]?.slice(0, _deployed_name_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTENED */ .VB) ?? '';
}
function bucketsOf(entries) {
    const buckets = { exact: new Map(), logical: new Map(), parts: new Map(), anywhere: [] };
    const times = new Map();
    for (const { name } of entries)
        for (const pieces of formsOf(name))
            for (const piece of pieces)
                times.set(piece, (times.get(piece) ?? 0) + 1);
    const put = (map, key, entry) => {
        const known = map.get(key);
        if (known === undefined)
            map.set(key, [entry]);
        else if (known.at(-1) !== entry)
            known.push(entry);
    };
    for (const entry of entries) {
        const { name } = entry;
        if (name === undefined)
            buckets.anywhere.push(entry);
        else if ('logicalId' in name)
            put(buckets.logical, name.logicalId.slice(0, _deployed_name_js__WEBPACK_IMPORTED_MODULE_0__/* .SHORTENED */ .VB), entry);
        for (const pieces of formsOf(name)) {
            const [only = ''] = pieces;
            const rarest = pieces
                .filter((piece) => piece !== '')
                .toSorted((a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0) || b.length - a.length)[0];
            if (pieces.length === 1)
                put(buckets.exact, only, entry);
            else if (rarest === undefined)
                buckets.anywhere.push(entry);
            else
                put(buckets.parts, rarest, entry);
        }
    }
    return { ...buckets, lengths: new Set([...buckets.parts.keys()].map(({ length }) => length)) };
}
function formsOf(name) {
    if (name === undefined || 'logicalId' in name)
        return [];
    return 'alternatives' in name ? name.alternatives : [name.pieces];
}
/** Things by who may hold them. */
class HolderIndex {
    /** Of those that name both, either is looked at: whichever is the shorter way. */
    #byRole = new NameIndex();
    #byPolicy = new NameIndex();
    #ofRole = new NameIndex();
    #ofPolicy = new NameIndex();
    #size = 0;
    add(holder, value) {
        const held = { holder, value, order: this.#size++ };
        if (holder.role === undefined) {
            // without any name nothing speaks for it
            if (holder.policy !== undefined)
                this.#ofPolicy.add(holder.policy, held);
        }
        else if (holder.policy === undefined)
            this.#ofRole.add(holder.role, held);
        else {
            this.#byRole.add(holder.role, held);
            this.#byPolicy.add(holder.policy, held);
        }
    }
    /** The things that the deployed role may hold by the deployed policy, in the order of adding, each with what says so. */
    find(role, policy) {
        const name = (0,_deployed_name_js__WEBPACK_IMPORTED_MODULE_0__/* .lastPart */ .S_)(policy);
        const [byRole, byPolicy] = [this.#byRole.near(role), this.#byPolicy.near(name)];
        const either = sizeOf(byRole) < sizeOf(byPolicy) ? byRole : byPolicy;
        const held = [...either, ...this.#ofRole.near(role), ...this.#ofPolicy.near(name)]
            .flat()
            .map(({ value }) => value)
            .filter(({ holder }) => (0,_deployed_name_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHold */ .BV)(holder, role, policy))
            .toSorted((a, b) => a.order - b.order);
        const found = new Map();
        for (const { value, holder } of held) {
            const holders = found.get(value) ?? [];
            found.set(value, holders);
            holders.push(holder);
        }
        return found;
    }
}
function sizeOf(lists) {
    return lists.reduce((size, { length }) => size + length, 0);
}


/***/ }),

/***/ 97358:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   IJ: () => (/* binding */ branchesOf),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   bG: () => (/* binding */ knownText),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   lN: () => (/* binding */ piecesAround),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   oh: () => (/* binding */ mappingAt),
/* harmony export */   v4: () => (/* binding */ mayBecome),
/* harmony export */   vP: () => (/* binding */ OPEN)
/* harmony export */ });
/** What a template says, whatever its language: texts, lists and mappings, each with its place, and what it computes left open. */
/** The pieces of a text of which nothing is known: nothing is written before what is computed, and nothing behind it. */
const OPEN = ['', ''];
/** What a mapping has under a path of keys; undefined where there is no such key or no mapping. */
function valueAt(value, ...path) {
    return path.reduce((inner, key) => (inner?.kind === 'mapping' ? inner.entries.get(key) : undefined), value);
}
/** The mapping under a path of keys. */
function mappingAt(value, ...path) {
    const found = valueAt(value, ...path);
    return found?.kind === 'mapping' ? found : undefined;
}
/** The text under a path of keys. */
function textAt(value, ...path) {
    const found = valueAt(value, ...path);
    return found?.kind === 'text' ? found : undefined;
}
/** The items of a list; of anything else, that alone. */
function itemsOf(value) {
    if (value === undefined)
        return [];
    return value.kind === 'list' ? value.items : [value];
}
/** What a condition chooses between, and what conditions within it do; undefined for what is no such choice. */
function branchesOf(value) {
    return value.kind === 'text' ? value.branches?.flatMap((one) => branchesOf(one) ?? [one]) : undefined;
}
/** A text without anything computed; undefined otherwise. */
function knownText(value) {
    return value?.kind === 'text' && value.pieces.length === 1 ? value.pieces[0] : undefined;
}
/** The pieces of several texts behind each other. */
function joined(parts) {
    return parts.reduce((all, [first = '', ...rest]) => [...all.slice(0, -1), `${all.at(-1) ?? ''}${first}`, ...rest], ['']);
}
/** The pieces of a text between the matches of a pattern. */
function piecesAround(text, computed) {
    return text.split(computed);
}
/** Whether a deployed text may have come of these pieces; whatever is computed is taken for at least one character. */
function mayBecome(pieces, deployed) {
    const [first = '', ...others] = pieces;
    const last = others.pop();
    if (last === undefined)
        return deployed === first;
    if (!deployed.startsWith(first) || !deployed.endsWith(last))
        return false;
    let behind = first.length;
    for (const piece of others) {
        const found = deployed.indexOf(piece, behind + 1);
        if (found <= behind)
            return false;
        behind = found + piece.length;
    }
    return deployed.length - last.length > behind;
}


/***/ }),

/***/ 72688:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  templatesIn: () => (/* binding */ templatesIn)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./lib/src/kit/encoding.js
var encoding = __webpack_require__(10436);
// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
// EXTERNAL MODULE: ./lib/src/kit/paths.js
var paths = __webpack_require__(57629);
// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
// EXTERNAL MODULE: ./lib/src/kit/compare.js
var compare = __webpack_require__(62286);
// EXTERNAL MODULE: ./lib/src/templates/checkout.js
var checkout = __webpack_require__(98884);
// EXTERNAL MODULE: ./lib/src/templates/template-value.js
var template_value = __webpack_require__(97358);
;// CONCATENATED MODULE: ./lib/src/templates/written-statement.js

/** What is found in a file, as parts of a unit that is deployed. */
function declaredIn({ roles, policies }, origin) {
    const { file, unit } = origin;
    return {
        statements: policies.flatMap(({ statements, holders }) => statements.map((statement) => ({ ...statement, ...origin, file: statement.file ?? file, holders }))),
        claims: [
            ...roles.map(({ place, role, file: elsewhere = file }) => ({
                unit,
                file: elsewhere,
                place,
                declaresRole: true,
                holder: { managed: false, ...(role && { role }) }
            })),
            ...policies.flatMap(({ place, holders, unread, named, file: elsewhere = file }) => holders.map((holder) => ({
                unit,
                file: elsewhere,
                place,
                holder,
                declaresRole: false,
                ...(unread !== undefined && { unread }),
                ...(named !== undefined && { named })
            })))
        ]
    };
}
const ELEMENTS = new Set(['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition']);
/**
 * The Allow statements of a policy document that say their actions and resources.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 * @param document with `Statement`
 */
function statementsOf(document) {
    return statementsIn((0,template_value/* valueAt */.fK)(document, 'Statement'));
}
/** @param statements a list of statements, or one */
function statementsIn(statements) {
    if (statements === undefined)
        return [];
    const items = (0,template_value/* itemsOf */.S3)(statements);
    const isChoice = items.some((item) => (0,template_value/* branchesOf */.IJ)(item) !== undefined);
    if (isChoice)
        return items.flatMap((item) => (0,template_value/* branchesOf */.IJ)(item) ?? [item]).flatMap(statementAlone);
    const list = {
        place: statements.place,
        size: items.length,
        style: statements.kind === 'list' ? statements.style : 'single',
        places: items.map(({ place, includedAt }) => includedAt ?? place)
    };
    return items.flatMap((item, index) => {
        const statement = statementFrom(item, list, index);
        return statement === undefined ? [] : [{ ...statement, shared: statement.shared || statements.shared }];
    });
}
/** A statement that is there or not, as a condition says: it cannot go as a whole. */
function statementAlone(item) {
    const list = { place: item.place, size: 1, style: 'single', places: [item.place] };
    const statement = statementFrom(item, list, 0);
    return statement === undefined ? [] : [statement];
}
/** The statements of a policy, with what becomes of it when none is left. */
function orEmptied(statements, emptied) {
    return statements.map((statement) => emptied === undefined ? statement : { ...statement, list: { ...statement.list, emptied } });
}
/** The lines of an entry of a mapping, from its key on; undefined where nothing else stands in the mapping. */
function entryLines(mapping, key) {
    const value = (0,template_value/* valueAt */.fK)(mapping, key);
    const start = mapping?.kind === 'mapping' ? mapping.keys?.get(key) : undefined;
    if (mapping?.kind !== 'mapping' || value === undefined || start === undefined || mapping.entries.size < 2)
        return undefined;
    return { start, end: value.place.end };
}
/** An entry of a mapping with an empty list; undefined where the reader does not tell where it begins. */
function emptyEntry(mapping, key) {
    const value = (0,template_value/* valueAt */.fK)(mapping, key);
    const start = mapping?.kind === 'mapping' ? mapping.keys?.get(key) : undefined;
    if (value?.kind !== 'list' || start === undefined)
        return undefined;
    return value.style === 'flow'
        ? { place: value.place, text: '[]' }
        : { place: { start, end: value.place.end }, text: `${key}: []` };
}
/** Whether statements are such that all are known: each Allow with what it allows, or something else. */
function areRead(statements) {
    return (statements !== undefined &&
        (0,template_value/* itemsOf */.S3)(statements)
            .flatMap((item) => (0,template_value/* branchesOf */.IJ)(item) ?? [item])
            .every((item) => item.kind === 'mapping' &&
            item.whole &&
            ((0,template_value/* knownText */.bG)(item.entries.get('Effect')) === 'Deny' ||
                ['NotAction', 'NotResource'].some((key) => item.entries.has(key)) ||
                statementFrom(item, NO_LIST, 0) !== undefined)));
}
const NO_LIST = { place: { start: 0, end: 0 }, size: 0, style: 'single', places: [] };
function statementFrom(item, list, index) {
    if (item.kind !== 'mapping' || !item.whole)
        return undefined;
    if ([...item.entries.keys()].some((key) => !ELEMENTS.has(key)))
        return undefined;
    const actions = writtenList(item.entries.get('Action'));
    const resources = writtenList(item.entries.get('Resource'));
    if ((0,template_value/* knownText */.bG)(item.entries.get('Effect')) !== 'Allow' || actions === undefined || resources === undefined)
        return undefined;
    const sid = (0,template_value/* textAt */.$6)(item, 'Sid');
    return {
        ...(sid !== undefined && { sid }),
        actions,
        resources,
        conditional: item.entries.has('Condition'),
        place: item.place,
        list,
        index,
        shared: isShared(item),
        ...(item.file !== undefined && { file: item.file })
    };
}
/** Undefined where it is missing or holds more than texts. */
function writtenList(value) {
    const items = (0,template_value/* itemsOf */.S3)(value).filter((item) => item.kind === 'text');
    if (value === undefined || items.length === 0 || items.length !== (0,template_value/* itemsOf */.S3)(value).length)
        return undefined;
    return { items, style: value.kind === 'list' ? value.style : 'single', shared: value.shared };
}
function isShared(value) {
    if (value.shared || value.kind === 'text')
        return value.shared;
    return (value.kind === 'list' ? value.items : [...value.entries.values()]).some(isShared);
}
/** A name of which nothing is known is none. */
function nameFrom(text) {
    return text === undefined || text.pieces.every((piece) => piece === '')
        ? undefined
        : { pieces: text.pieces };
}
function inline(role, policy) {
    return { managed: false, ...(role && { role }), ...(policy && { policy }) };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/src/templates/languages/intrinsic-functions.js
/** What CloudFormation's intrinsic functions leave known of a text. */

const SUBSTITUTED = /\$\{[^!}][^}]{0,500}\}/;
/** A function in its long form, such as `{ "Fn::GetAtt": … }`; undefined for any other mapping. */
function functionIn({ entries, place, shared }) {
    if (entries.size !== 1)
        return undefined;
    for (const [key, argument] of entries) {
        const long = key === 'Ref' ? key : /^Fn::(\w+)$/.exec(key)?.[1];
        if (long !== undefined)
            return { ...computedBy(long, argument), place, shared };
    }
    return undefined;
}
/**
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html
 * @param name without `Fn::`
 */
function computedBy(name, argument) {
    const { place, shared } = argument;
    const text = (pieces, refersTo, within) => ({
        ...intrinsic_functions_open(place, shared),
        pieces,
        ...(refersTo !== undefined && { refersTo }),
        ...(within !== undefined && { within })
    });
    const [first, second] = argument.kind === 'list' ? argument.items : [argument];
    const named = (0,template_value/* knownText */.bG)(first);
    switch (name) {
        case 'Ref':
            return text(template_value/* OPEN */.vP, named, named && `\${${named}}`);
        case 'GetAtt': {
            const [id, ...attribute] = (named ?? '').split('.');
            const last = argument.kind === 'list' ? (0,template_value/* knownText */.bG)(second) : attribute.join('.');
            return text(last?.endsWith('Arn') === true ? ['arn:', ''] : template_value/* OPEN */.vP, id, id === undefined || last === undefined ? undefined : `\${${id}.${last}}`);
        }
        case 'Sub':
            return text(named === undefined ? template_value/* OPEN */.vP : substituted(named), undefined, argument.kind === 'list' ? undefined : named);
        case 'If': {
            const branches = argument.kind === 'list' ? argument.items.slice(1) : [];
            const isNothing = (one) => one.kind === 'text' && one.refersTo === 'AWS::NoValue';
            return { ...text(template_value/* OPEN */.vP), branches: branches.filter((one) => !isNothing(one)) };
        }
        case 'Join':
            return text(joinedBy(named, second));
        default:
            return text(template_value/* OPEN */.vP);
    }
}
function joinedBy(delimiter, list) {
    if (delimiter === undefined || list?.kind !== 'list')
        return template_value/* OPEN */.vP;
    const parts = list.items.map((item) => (item.kind === 'text' ? item.pieces : template_value/* OPEN */.vP));
    return (0,template_value/* joined */.oR)(parts.flatMap((part, i) => (i === 0 ? [part] : [[delimiter], part])));
}
/** `${!name}` stands for `${name}` itself. */
function substituted(text) {
    return (0,template_value/* piecesAround */.lN)(text, new RegExp(SUBSTITUTED, 'g')).map((piece) => piece.replaceAll('${!', '${'));
}
/** A text of which nothing is known. */
function intrinsic_functions_open(place, shared) {
    return { kind: 'text', pieces: template_value/* OPEN */.vP, literal: false, place, shared };
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/yaml-template.js
/** YAML and JSON templates with CloudFormation's intrinsic functions. What a function computes is left open. */



/** CloudFormation fills these in on its own. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html */
const DYNAMIC_REFERENCE = /\{\{resolve:[^}]{0,500}\}\}/;
/** https://www.serverless.com/framework/docs/guides/variables; `#{…}` is of plugins, for what `Fn::Sub` has. */
const SERVERLESS_VARIABLE = /[$#]\{(?:[^{}]|\{[^{}]{0,500}\}){0,500}\}/;
/**
 * Reads as tools do: the last of equal keys counts, and loose indentation is taken.
 * @param text of a YAML or a JSON file
 */
function readYamlTemplate(text, dialect) {
    const lines = new yaml_dist/* LineCounter */.HN();
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, {
        logLevel: 'silent',
        uniqueKeys: false,
        strict: false,
        lineCounter: lines
    });
    const [error] = document.errors;
    if (error !== undefined) {
        const [why = ''] = error.message.split('\n');
        return { problem: { line: lines.linePos(error.pos[0]).line, why: why.replace(/ at line \d+.*$/, '') } };
    }
    return document.contents === null
        ? {}
        : {
            root: new Reader(document, dialect.serverless ? SERVERLESS_VARIABLE : DYNAMIC_REFERENCE).read(document.contents)
        };
}
/** Stands for what is computed within a text of another file, at the same length, so that places stay what they are. */
const COMPUTED = '\uE000';
/**
 * A JSON document within a file of another language.
 * @param place where in the file it stands
 * @param computed what in it the other language computes
 * @returns undefined where it is no JSON
 */
function readEmbeddedJson(file, place, computed) {
    const text = file
        .slice(place.start, place.end)
        .replaceAll(computed, (whole) => COMPUTED.repeat(whole.length));
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, { logLevel: 'silent', uniqueKeys: false, strict: false });
    if (document.errors.length > 0 || document.contents === null)
        return undefined;
    return new Reader(document, /\uE000+/, place.start).read(document.contents);
}
/** JSON has one way to write a text; YAML keeps the quotes that stood there. */
function quotingOf(template) {
    return template.trimStart().startsWith('{') ? (text) => JSON.stringify(text) : quotedInYaml;
}
function quotedInYaml(text, instead) {
    if (instead.startsWith('"'))
        return JSON.stringify(text);
    const isPlain = !instead.startsWith("'") && /^[a-z][\w:/.*+@=-]*[\w*]$/i.test(text);
    return isPlain ? text : `'${text.replaceAll("'", "''")}'`;
}
class Reader {
    #document;
    #computed;
    /** Each node once: aliases of aliases would else multiply. */
    #known = new Map();
    #shift;
    /** @param shift where in its file the document begins */
    constructor(document, computed, shift = 0) {
        this.#document = document;
        this.#computed = computed;
        this.#shift = shift;
    }
    #placeOf(node) {
        const { start, end } = placeOf(node);
        return { start: start + this.#shift, end: end + this.#shift };
    }
    read(node) {
        const known = this.#known.get(node);
        if (known !== undefined)
            return known;
        const { start, end } = this.#placeOf(node);
        // an alias within its own anchor finds this
        this.#known.set(node, intrinsic_functions_open({ start, end }, true));
        const value = this.#convert(node);
        this.#known.set(node, value);
        return value;
    }
    #convert(node) {
        const place = this.#placeOf(node);
        if ((0,yaml_dist/* isAlias */.Vj)(node)) {
            const target = node.resolve(this.#document);
            return target === undefined ? intrinsic_functions_open(place, true) : { ...this.read(target), shared: true };
        }
        const shared = 'anchor' in node && node.anchor !== undefined;
        const value = this.#plain(node, place, shared);
        const name = /^!([A-Za-z]+)$/.exec(node.tag ?? '')?.[1];
        if (name !== undefined)
            return computedBy(name, value);
        return (value.kind === 'mapping' ? functionIn(value) : undefined) ?? value;
    }
    #plain(node, place, shared) {
        if ((0,yaml_dist/* isSeq */.oP)(node)) {
            const items = node.items.map((item) => this.#child(item, place));
            return {
                kind: 'list',
                items,
                style: node.flow === true ? 'flow' : 'block',
                place,
                shared
            };
        }
        if ((0,yaml_dist/* isMap */.jh)(node))
            return this.#mapping(node, place, shared);
        const text = (0,yaml_dist/* isScalar */.jn)(node) ? scalarText(node.value) : '';
        const pieces = (0,template_value/* piecesAround */.lN)(text, new RegExp(this.#computed, 'g'));
        const within = pieces.length === 1 && { within: text.replaceAll('${', '${!') };
        return { kind: 'text', pieces, literal: pieces.length === 1, ...within, place, shared };
    }
    #mapping(node, place, shared) {
        const entries = new Map();
        const keys = new Map();
        let whole = true;
        for (const { key, value } of node.items) {
            if ((0,yaml_dist/* isScalar */.jn)(key) && key.value !== '<<') {
                entries.set(String(key.value), this.#child(value, place));
                keys.set(String(key.value), this.#placeOf(key).start);
            }
            else
                whole = false;
        }
        return { kind: 'mapping', entries, keys, whole, place, shared };
    }
    /** A key or a dash may have nothing behind it. */
    #child(value, parent) {
        return (0,yaml_dist/* isAlias */.Vj)(value) || (0,yaml_dist/* isScalar */.jn)(value) || (0,yaml_dist/* isMap */.jh)(value) || (0,yaml_dist/* isSeq */.oP)(value)
            ? this.read(value)
            : intrinsic_functions_open({ start: parent.start, end: parent.start }, true);
    }
}
function scalarText(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
/** Without the comments and empty lines that the library counts in behind a block. */
function placeOf(node) {
    const [start, valueEnd] = node.range ?? [0, 0];
    return { start, end: Math.max(start, endOf(node, valueEnd)) };
}
function endOf(node, valueEnd) {
    if (((0,yaml_dist/* isMap */.jh)(node) || (0,yaml_dist/* isSeq */.oP)(node)) && node.flow !== true) {
        const last = node.items.at(-1);
        const inner = (0,yaml_dist/* isMap */.jh)(node) ? (node.items.at(-1)?.value ?? node.items.at(-1)?.key) : last;
        if ((0,yaml_dist/* isAlias */.Vj)(inner) || (0,yaml_dist/* isScalar */.jn)(inner) || (0,yaml_dist/* isMap */.jh)(inner) || (0,yaml_dist/* isSeq */.oP)(inner))
            return placeOf(inner).end;
    }
    return valueEnd;
}

// EXTERNAL MODULE: ./lib/src/templates/lines.js
var templates_lines = __webpack_require__(61793);
;// CONCATENATED MODULE: ./lib/src/templates/languages/cloudformation/plain-statements.js
/** Statements as a template in YAML or JSON writes them. */

/** One line, for lists in brackets. */
function inBrackets({ statements, name }) {
    const list = statements
        .map(({ actions, resources }) => `{ Effect: Allow, Action: [${actions.join(', ')}], Resource: [${resources.join(', ')}] }`)
        .join(', ');
    return name === undefined
        ? `{ Statement: [${list}] }`
        : `{ PolicyName: ${name}, PolicyDocument: { Version: '2012-10-17', Statement: [${list}] } }`;
}
/** Lines of a block, without their indentation. */
function inBlock({ statements, name }) {
    const lines = [
        'Statement:',
        ...statements.flatMap(({ actions, resources }) => [
            '  - Effect: Allow',
            ...several('Action', actions),
            ...several('Resource', resources)
        ])
    ];
    return name === undefined
        ? lines
        : [
            `PolicyName: ${name}`,
            'PolicyDocument:',
            ...["Version: '2012-10-17'", ...lines].map((line) => `  ${line}`)
        ];
}
/** Lines of one statement as an item of a list of statements. */
function statementLines({ statements }) {
    return inBlock({ statements })
        .slice(1)
        .map((line) => line.slice(2));
}
/** The same in brackets. */
function statementsInBrackets({ statements }) {
    return inBrackets({ statements }).slice('{ Statement: ['.length, -']}'.length - 1);
}
function several(key, items) {
    const [only = ''] = items;
    return items.length === 1
        ? [`    ${key}: ${only}`]
        : [`    ${key}:`, ...items.map((item) => `      - ${item}`)];
}
/** JSON, its lines behind the first as far in as the line that it begins on. */
function inJson(text, start, { statements, name }) {
    const document = {
        ...(name !== undefined && { Version: '2012-10-17' }),
        Statement: statements.map(({ actions, resources }) => ({
            Effect: 'Allow',
            Action: actions,
            Resource: resources.map((resource) => JSON.parse(resource))
        }))
    };
    const value = name === undefined ? document : { PolicyName: name, PolicyDocument: document };
    const first = (0,templates_lines/* lineStart */.PT)(text, start);
    const [indent = ''] = /^[ \t]*/.exec(text.slice(first, start)) ?? [];
    return JSON.stringify(value, null, 2).replaceAll('\n', `${(0,templates_lines/* lineBreakOf */.n_)(text)}${indent}`);
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/cloudformation/policy-templates.json
const policy_templates_namespaceObject = /*#__PURE__*/JSON.parse('{"AMIDescribePolicy":[{"actions":"ec2:DescribeImages","resources":["*"]}],"AWSSecretsManagerGetSecretValuePolicy":[{"actions":"secretsmanager:GetSecretValue","resources":["${SecretArn}"]}],"AWSSecretsManagerRotationPolicy":[{"actions":"secretsmanager:DescribeSecret secretsmanager:GetSecretValue secretsmanager:PutSecretValue secretsmanager:UpdateSecretVersionStage","resources":["arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:*"],"conditional":true},{"actions":"secretsmanager:GetRandomPassword","resources":["*"]}],"AcmGetCertificatePolicy":[{"actions":"acm:GetCertificate","resources":["${CertificateArn}"]}],"AthenaQueryPolicy":[{"actions":"athena:GetCatalogs athena:GetExecutionEngine athena:GetExecutionEngines athena:GetNamespace athena:GetNamespaces athena:GetTable athena:GetTables athena:ListWorkGroups","resources":["*"]},{"actions":"athena:BatchGetNamedQuery athena:BatchGetQueryExecution athena:CreateNamedQuery athena:DeleteNamedQuery athena:GetNamedQuery athena:GetQueryExecution athena:GetQueryResults athena:GetQueryResultsStream athena:GetWorkGroup athena:ListNamedQueries athena:ListQueryExecutions athena:StartQueryExecution athena:StopQueryExecution","resources":["arn:${AWS::Partition}:athena:${AWS::Region}:${AWS::AccountId}:workgroup/${WorkGroupName}"]}],"CloudFormationDescribeStacksPolicy":[{"actions":"cloudformation:DescribeStacks","resources":["arn:${AWS::Partition}:cloudformation:${AWS::Region}:${AWS::AccountId}:stack/*"]}],"CloudWatchDashboardPolicy":[{"actions":"cloudwatch:GetDashboard cloudwatch:ListDashboards cloudwatch:ListMetrics cloudwatch:PutDashboard","resources":["*"]}],"CloudWatchDescribeAlarmHistoryPolicy":[{"actions":"cloudwatch:DescribeAlarmHistory","resources":["*"]}],"CloudWatchPutMetricPolicy":[{"actions":"cloudwatch:PutMetricData","resources":["*"]}],"CodeCommitCrudPolicy":[{"actions":"codecommit:BatchDescribeMergeConflicts codecommit:BatchGetCommits codecommit:BatchGetPullRequests codecommit:CancelUploadArchive codecommit:CreateBranch codecommit:CreateCommit codecommit:CreatePullRequest codecommit:CreateUnreferencedMergeCommit codecommit:DeleteBranch codecommit:DeleteCommentContent codecommit:DeleteFile codecommit:DescribeMergeConflicts codecommit:DescribePullRequestEvents codecommit:GetBlob codecommit:GetBranch codecommit:GetBranch codecommit:GetComment codecommit:GetCommentsForComparedCommit codecommit:GetCommentsForPullRequest codecommit:GetCommit codecommit:GetCommit codecommit:GetCommitHistory codecommit:GetCommitsFromMergeBase codecommit:GetDifferences codecommit:GetFile codecommit:GetFolder codecommit:GetMergeCommit codecommit:GetMergeConflicts codecommit:GetMergeOptions codecommit:GetObjectIdentifier codecommit:GetPullRequest codecommit:GetReferences codecommit:GetRepository codecommit:GetRepositoryTriggers codecommit:GetTree codecommit:GetUploadArchiveStatus codecommit:GitPull codecommit:GitPush codecommit:ListBranches codecommit:ListPullRequests codecommit:ListTagsForResource codecommit:MergeBranchesByFastForward codecommit:MergeBranchesBySquash codecommit:MergeBranchesByThreeWay codecommit:MergePullRequestByFastForward codecommit:MergePullRequestBySquash codecommit:MergePullRequestByThreeWay codecommit:PostCommentForComparedCommit codecommit:PostCommentForPullRequest codecommit:PostCommentReply codecommit:PutFile codecommit:PutRepositoryTriggers codecommit:TagResource codecommit:TestRepositoryTriggers codecommit:UntagResource codecommit:UpdateComment codecommit:UpdateDefaultBranch codecommit:UpdatePullRequestDescription codecommit:UpdatePullRequestStatus codecommit:UpdatePullRequestTitle codecommit:UpdateRepositoryDescription codecommit:UploadArchive","resources":["arn:${AWS::Partition}:codecommit:${AWS::Region}:${AWS::AccountId}:${RepositoryName}"]}],"CodeCommitReadPolicy":[{"actions":"codecommit:BatchDescribeMergeConflicts codecommit:BatchGetCommits codecommit:BatchGetPullRequests codecommit:DescribeMergeConflicts codecommit:DescribePullRequestEvents codecommit:GetBlob codecommit:GetBranch codecommit:GetBranch codecommit:GetComment codecommit:GetCommentsForComparedCommit codecommit:GetCommentsForPullRequest codecommit:GetCommit codecommit:GetCommit codecommit:GetCommitHistory codecommit:GetCommitsFromMergeBase codecommit:GetDifferences codecommit:GetFile codecommit:GetFolder codecommit:GetMergeCommit codecommit:GetMergeConflicts codecommit:GetMergeOptions codecommit:GetObjectIdentifier codecommit:GetPullRequest codecommit:GetReferences codecommit:GetRepository codecommit:GetRepositoryTriggers codecommit:GetTree codecommit:GetUploadArchiveStatus codecommit:GitPull codecommit:ListBranches codecommit:ListPullRequests codecommit:ListTagsForResource codecommit:TestRepositoryTriggers","resources":["arn:${AWS::Partition}:codecommit:${AWS::Region}:${AWS::AccountId}:${RepositoryName}"]}],"CodePipelineLambdaExecutionPolicy":[{"actions":"codepipeline:PutJobFailureResult codepipeline:PutJobSuccessResult","resources":["*"]}],"CodePipelineReadOnlyPolicy":[{"actions":"codepipeline:ListPipelineExecutions","resources":["arn:${AWS::Partition}:codepipeline:${AWS::Region}:${AWS::AccountId}:${PipelineName}"]}],"ComprehendBasicAccessPolicy":[{"actions":"comprehend:BatchDetectDominantLanguage comprehend:BatchDetectEntities comprehend:BatchDetectKeyPhrases comprehend:BatchDetectSentiment comprehend:DetectDominantLanguage comprehend:DetectEntities comprehend:DetectKeyPhrases comprehend:DetectSentiment","resources":["*"]}],"CostExplorerReadOnlyPolicy":[{"actions":"ce:GetCostAndUsage ce:GetDimensionValues ce:GetReservationCoverage ce:GetReservationPurchaseRecommendation ce:GetReservationUtilization ce:GetTags","resources":["*"]}],"DynamoDBBackupFullAccessPolicy":[{"actions":"dynamodb:CreateBackup dynamodb:DescribeContinuousBackups","resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}"]},{"actions":"dynamodb:DeleteBackup dynamodb:DescribeBackup dynamodb:ListBackups","resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/backup/*"]}],"DynamoDBCrudPolicy":[{"actions":"dynamodb:BatchGetItem dynamodb:BatchWriteItem dynamodb:ConditionCheckItem dynamodb:DeleteItem dynamodb:DescribeTable dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:Scan dynamodb:UpdateItem","resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}","arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/index/*"]}],"DynamoDBReadPolicy":[{"actions":"dynamodb:BatchGetItem dynamodb:DescribeTable dynamodb:GetItem dynamodb:Query dynamodb:Scan","resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}","arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/index/*"]}],"DynamoDBReconfigurePolicy":[{"actions":"dynamodb:UpdateTable","resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}"]}],"DynamoDBRestoreFromBackupPolicy":[{"actions":"dynamodb:RestoreTableFromBackup","resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/backup/*"]},{"actions":"dynamodb:BatchWriteItem dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:Scan dynamodb:UpdateItem","resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}"]}],"DynamoDBStreamReadPolicy":[{"actions":"dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator","resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/stream/${StreamName}"]},{"actions":"dynamodb:ListStreams","resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/stream/*"]}],"DynamoDBWritePolicy":[{"actions":"dynamodb:BatchWriteItem dynamodb:PutItem dynamodb:UpdateItem","resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}","arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/index/*"]}],"EC2CopyImagePolicy":[{"actions":"ec2:CopyImage","resources":["arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:image/${ImageId}"]}],"EC2DescribePolicy":[{"actions":"ec2:DescribeInstances ec2:DescribeRegions","resources":["*"]}],"EFSWriteAccessPolicy":[{"actions":"elasticfilesystem:ClientMount elasticfilesystem:ClientWrite","resources":["arn:${AWS::Partition}:elasticfilesystem:${AWS::Region}:${AWS::AccountId}:file-system/${FileSystem}"],"conditional":true}],"EKSDescribePolicy":[{"actions":"eks:DescribeCluster eks:ListClusters","resources":["*"]}],"EcsRunTaskPolicy":[{"actions":"ecs:RunTask","resources":["arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:task-definition/${TaskDefinition}"]}],"ElasticMapReduceAddJobFlowStepsPolicy":[{"actions":"elasticmapreduce:AddJobFlowSteps","resources":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${ClusterId}"]}],"ElasticMapReduceCancelStepsPolicy":[{"actions":"elasticmapreduce:CancelSteps","resources":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${ClusterId}"]}],"ElasticMapReduceModifyInstanceFleetPolicy":[{"actions":"elasticmapreduce:ListInstanceFleets elasticmapreduce:ModifyInstanceFleet","resources":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${ClusterId}"]}],"ElasticMapReduceModifyInstanceGroupsPolicy":[{"actions":"elasticmapreduce:ListInstanceGroups elasticmapreduce:ModifyInstanceGroups","resources":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${ClusterId}"]}],"ElasticMapReduceSetTerminationProtectionPolicy":[{"actions":"elasticmapreduce:SetTerminationProtection","resources":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${ClusterId}"]}],"ElasticMapReduceTerminateJobFlowsPolicy":[{"actions":"elasticmapreduce:TerminateJobFlows","resources":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${ClusterId}"]}],"ElasticsearchHttpPostPolicy":[{"actions":"es:ESHttpPost es:ESHttpPut","resources":["arn:${AWS::Partition}:es:${AWS::Region}:${AWS::AccountId}:domain/${DomainName}/*"]}],"EventBridgePutEventsPolicy":[{"actions":"events:PutEvents","resources":["arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:event-bus/${EventBusName}"]}],"FilterLogEventsPolicy":[{"actions":"logs:FilterLogEvents","resources":["arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${LogGroupName}:log-stream:*"]}],"FirehoseCrudPolicy":[{"actions":"firehose:CreateDeliveryStream firehose:DeleteDeliveryStream firehose:DescribeDeliveryStream firehose:PutRecord firehose:PutRecordBatch firehose:UpdateDestination","resources":["arn:${AWS::Partition}:firehose:${AWS::Region}:${AWS::AccountId}:deliverystream/${DeliveryStreamName}"]}],"FirehoseWritePolicy":[{"actions":"firehose:PutRecord firehose:PutRecordBatch","resources":["arn:${AWS::Partition}:firehose:${AWS::Region}:${AWS::AccountId}:deliverystream/${DeliveryStreamName}"]}],"KMSDecryptPolicy":[{"actions":"kms:Decrypt","resources":["arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${KeyId}"]}],"KMSEncryptPolicy":[{"actions":"kms:Encrypt","resources":["arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${KeyId}"]}],"KMSEncryptPolicy_v2":[{"actions":"kms:Encrypt kms:GenerateDataKey kms:GenerateDataKeyPair kms:GenerateDataKeyPairWithoutPlaintext kms:GenerateDataKeyWithoutPlaintext","resources":["arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${KeyId}"]}],"KinesisCrudPolicy":[{"actions":"kinesis:AddTagsToStream kinesis:CreateStream kinesis:DecreaseStreamRetentionPeriod kinesis:DeleteStream kinesis:DescribeStream kinesis:DescribeStreamSummary kinesis:GetShardIterator kinesis:IncreaseStreamRetentionPeriod kinesis:ListTagsForStream kinesis:MergeShards kinesis:PutRecord kinesis:PutRecords kinesis:RemoveTagsFromStream kinesis:SplitShard","resources":["arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/${StreamName}"]}],"KinesisStreamReadPolicy":[{"actions":"kinesis:DescribeLimits kinesis:ListStreams","resources":["arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/*"]},{"actions":"kinesis:DescribeStream kinesis:DescribeStreamSummary kinesis:GetRecords kinesis:GetShardIterator","resources":["arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/${StreamName}"]}],"LambdaInvokePolicy":[{"actions":"lambda:InvokeFunction","resources":["arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${FunctionName}*"]}],"MobileAnalyticsWriteOnlyAccessPolicy":[{"actions":"mobileanalytics:PutEvents","resources":["*"]}],"OrganizationsListAccountsPolicy":[{"actions":"organizations:ListAccounts","resources":["*"]}],"PinpointEndpointAccessPolicy":[{"actions":"mobiletargeting:GetEndpoint mobiletargeting:UpdateEndpoint mobiletargeting:UpdateEndpointsBatch","resources":["arn:${AWS::Partition}:mobiletargeting:${AWS::Region}:${AWS::AccountId}:apps/${PinpointApplicationId}/endpoints/*"]}],"PollyFullAccessPolicy":[{"actions":"polly:DeleteLexicon polly:GetLexicon","resources":["arn:${AWS::Partition}:polly:${AWS::Region}:${AWS::AccountId}:lexicon/${LexiconName}"]},{"actions":"polly:DescribeVoices polly:ListLexicons polly:PutLexicon polly:SynthesizeSpeech","resources":["arn:${AWS::Partition}:polly:${AWS::Region}:${AWS::AccountId}:lexicon/*"]}],"RekognitionDetectOnlyPolicy":[{"actions":"rekognition:DetectFaces rekognition:DetectLabels rekognition:DetectModerationLabels rekognition:DetectText","resources":["*"]}],"RekognitionFacesManagementPolicy":[{"actions":"rekognition:DeleteFaces rekognition:IndexFaces rekognition:ListFaces rekognition:SearchFaces rekognition:SearchFacesByImage","resources":["arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${CollectionId}"]}],"RekognitionFacesPolicy":[{"actions":"rekognition:CompareFaces rekognition:DetectFaces","resources":["*"]}],"RekognitionLabelsPolicy":[{"actions":"rekognition:DetectLabels rekognition:DetectModerationLabels","resources":["*"]}],"RekognitionNoDataAccessPolicy":[{"actions":"rekognition:CompareFaces rekognition:DetectFaces rekognition:DetectLabels rekognition:DetectModerationLabels","resources":["arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${CollectionId}"]}],"RekognitionReadPolicy":[{"actions":"rekognition:ListCollections rekognition:ListFaces rekognition:SearchFaces rekognition:SearchFacesByImage","resources":["arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${CollectionId}"]}],"RekognitionWriteOnlyAccessPolicy":[{"actions":"rekognition:CreateCollection rekognition:IndexFaces","resources":["arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${CollectionId}"]}],"Route53ChangeResourceRecordSetsPolicy":[{"actions":"route53:ChangeResourceRecordSets","resources":["arn:${AWS::Partition}:route53:::hostedzone/${HostedZoneId}"]}],"S3CrudPolicy":[{"actions":"s3:DeleteObject s3:GetBucketLocation s3:GetLifecycleConfiguration s3:GetObject s3:GetObjectVersion s3:ListBucket s3:PutLifecycleConfiguration s3:PutObject s3:PutObjectAcl","resources":["arn:${AWS::Partition}:s3:::${BucketName}","arn:${AWS::Partition}:s3:::${BucketName}/*"]}],"S3FullAccessPolicy":[{"actions":"s3:DeleteObject s3:DeleteObjectTagging s3:DeleteObjectVersionTagging s3:GetObject s3:GetObjectAcl s3:GetObjectTagging s3:GetObjectVersion s3:GetObjectVersionTagging s3:PutObject s3:PutObjectAcl s3:PutObjectTagging s3:PutObjectVersionTagging","resources":["arn:${AWS::Partition}:s3:::${BucketName}/*"]},{"actions":"s3:GetBucketLocation s3:GetLifecycleConfiguration s3:ListBucket s3:PutLifecycleConfiguration","resources":["arn:${AWS::Partition}:s3:::${BucketName}"]}],"S3ReadPolicy":[{"actions":"s3:GetBucketLocation s3:GetLifecycleConfiguration s3:GetObject s3:GetObjectVersion s3:ListBucket","resources":["arn:${AWS::Partition}:s3:::${BucketName}","arn:${AWS::Partition}:s3:::${BucketName}/*"]}],"S3WritePolicy":[{"actions":"s3:PutLifecycleConfiguration s3:PutObject s3:PutObjectAcl","resources":["arn:${AWS::Partition}:s3:::${BucketName}","arn:${AWS::Partition}:s3:::${BucketName}/*"]}],"SESBulkTemplatedCrudPolicy":[{"actions":"ses:GetIdentityVerificationAttributes ses:SendBulkTemplatedEmail ses:SendEmail ses:SendRawEmail ses:SendTemplatedEmail ses:VerifyEmailIdentity","resources":["arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${IdentityName}"]}],"SESBulkTemplatedCrudPolicy_v2":[{"actions":"ses:SendBulkTemplatedEmail ses:SendEmail ses:SendRawEmail ses:SendTemplatedEmail","resources":["arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${IdentityName}","arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:template/${TemplateName}"]},{"actions":"ses:GetIdentityVerificationAttributes ses:VerifyEmailIdentity","resources":["*"]}],"SESCrudPolicy":[{"actions":"ses:GetIdentityVerificationAttributes ses:SendEmail ses:SendRawEmail ses:VerifyEmailIdentity","resources":["arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${IdentityName}"]}],"SESEmailTemplateCrudPolicy":[{"actions":"ses:CreateTemplate ses:DeleteTemplate ses:GetTemplate ses:ListTemplates ses:TestRenderTemplate ses:UpdateTemplate","resources":["*"]}],"SESSendBouncePolicy":[{"actions":"ses:SendBounce","resources":["arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${IdentityName}"]}],"SNSCrudPolicy":[{"actions":"sns:CreateTopic sns:ListSubscriptionsByTopic sns:Publish sns:SetTopicAttributes sns:Subscribe","resources":["arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:${TopicName}*"]}],"SNSPublishMessagePolicy":[{"actions":"sns:Publish","resources":["arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:${TopicName}"]}],"SQSPollerPolicy":[{"actions":"sqs:ChangeMessageVisibility sqs:ChangeMessageVisibilityBatch sqs:DeleteMessage sqs:DeleteMessageBatch sqs:GetQueueAttributes sqs:ReceiveMessage","resources":["arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${QueueName}"]}],"SQSSendMessagePolicy":[{"actions":"sqs:SendMessage*","resources":["arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${QueueName}"]}],"SSMParameterReadPolicy":[{"actions":"ssm:DescribeParameters","resources":["*"]},{"actions":"ssm:GetParameter ssm:GetParameters ssm:GetParametersByPath","resources":["arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/${ParameterName}"]}],"SSMParameterWithSlashPrefixReadPolicy":[{"actions":"ssm:DescribeParameters","resources":["*"]},{"actions":"ssm:GetParameter ssm:GetParameters ssm:GetParametersByPath","resources":["arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter${ParameterName}"]}],"SageMakerCreateEndpointConfigPolicy":[{"actions":"sagemaker:CreateEndpointConfig","resources":["arn:${AWS::Partition}:sagemaker:${AWS::Region}:${AWS::AccountId}:endpoint-config/${EndpointConfigName}"]}],"SageMakerCreateEndpointPolicy":[{"actions":"sagemaker:CreateEndpoint","resources":["arn:${AWS::Partition}:sagemaker:${AWS::Region}:${AWS::AccountId}:endpoint/${EndpointName}"]}],"ServerlessRepoReadWriteAccessPolicy":[{"actions":"serverlessrepo:CreateApplication serverlessrepo:CreateApplicationVersion serverlessrepo:GetApplication serverlessrepo:ListApplicationDependencies serverlessrepo:ListApplicationVersions serverlessrepo:ListApplications serverlessrepo:UpdateApplication","resources":["arn:${AWS::Partition}:serverlessrepo:${AWS::Region}:${AWS::AccountId}:applications/*"]}],"StepFunctionsCallbackPolicy":[{"actions":"states:SendTaskFailure states:SendTaskHeartbeat states:SendTaskSuccess","resources":["arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${StateMachineName}"]}],"StepFunctionsExecutionPolicy":[{"actions":"states:StartExecution","resources":["arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${StateMachineName}"]}],"StepFunctionsExecutionPolicy_v2":[{"actions":"states:StartExecution states:StartSyncExecution","resources":["arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${StateMachineName}"]}],"TextractDetectAnalyzePolicy":[{"actions":"textract:AnalyzeDocument textract:DetectDocumentText textract:StartDocumentAnalysis textract:StartDocumentTextDetection","resources":["*"]}],"TextractGetResultPolicy":[{"actions":"textract:GetDocumentAnalysis textract:GetDocumentTextDetection","resources":["*"]}],"TextractPolicy":[{"actions":"textract:*","resources":["*"]}],"VPCAccessPolicy":[{"actions":"ec2:CreateNetworkInterface ec2:DeleteNetworkInterface ec2:DescribeNetworkInterfaces ec2:DetachNetworkInterface","resources":["*"]}]}');
;// CONCATENATED MODULE: ./lib/src/templates/languages/cloudformation/named-policies.js






/** What each of SAM's policy templates grants. https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-policy-template-list.html */
const POLICY_TEMPLATES = policy_templates_namespaceObject;
/**
 * The policies of a function or state machine.
 * @param policies its `Policies`
 */
function namedBySam({ text, wording }, policies, emptied) {
    const items = (0,template_value/* itemsOf */.S3)(policies);
    const list = {
        isBeside: false,
        instead: (all) => new Map([...all].map(([index, statements]) => {
            const item = items[index];
            return [index, item === undefined ? MIXED : inPlace(text, policies, item, statements)];
        }))
    };
    return items.map((item, index) => {
        const goes = emptied(index);
        return {
            shared: named_policies_isShared(item),
            wording,
            ...(goes !== undefined && { emptied: goes }),
            resource: (pattern) => resourceOf(text, item, pattern),
            list,
            index
        };
    });
}
/** `ManagedPolicyArns` and `Policies` of a role. */
function besideInRole(text, properties) {
    return {
        owner: properties,
        attached: 'ManagedPolicyArns',
        own: 'Policies',
        block: (one) => dashed(inBlock(one)),
        brackets: inBrackets,
        json: (one, offset) => inJson(text, offset, one)
    };
}
/**
 * The policies of AWS that a role names: what they are needed for goes into its own.
 * @param names what the policies are called, by their positions
 */
function namedByRole({ text, wording }, beside, names) {
    const attached = (0,template_value/* valueAt */.fK)(beside.owner, beside.attached);
    const items = (0,template_value/* itemsOf */.S3)(attached);
    const lines = entryLines(beside.owner, beside.attached);
    const empty = emptyEntry(beside.owner, beside.attached);
    const places = items.map(({ place }) => place);
    const list = {
        isBeside: true,
        instead: (all) => {
            const each = [...all].map(([index, statements]) => ({
                statements,
                name: `${names.get(index) ?? 'policy'}-needed`
            }));
            // one change for all of them: each may have to begin the list
            const changed = beside.closed === undefined ? added(text, beside, each) : { withheld: beside.closed };
            return new Map([...all.keys()].map((index) => [index, changed]));
        }
    };
    return items.map((item, index) => {
        const emptied = attached?.kind === 'list'
            ? { items: places, index, style: attached.style, ...(lines && { lines }), ...(empty && { empty }) }
            : lines && { lines };
        return {
            shared: named_policies_isShared(item) || attached?.shared === true,
            wording,
            ...(emptied !== undefined && { emptied }),
            resource: () => undefined,
            list,
            index
        };
    });
}
const MIXED = { withheld: 'something else stands on its line' };
function added(text, beside, each) {
    const { owner, attached, own } = beside;
    const policies = (0,template_value/* valueAt */.fK)(owner, own);
    const key = owner?.kind === 'mapping' ? owner.keys?.get(attached) : undefined;
    const isJson = text.trimStart().startsWith('{');
    const lineBreak = (0,templates_lines/* lineBreakOf */.n_)(text);
    const put = (offset, instead) => ({
        change: [{ start: offset, end: offset, text: instead }]
    });
    if (policies === undefined) {
        if (key === undefined)
            return MIXED;
        const indent = text.slice((0,templates_lines/* lineStart */.PT)(text, key), key);
        if (!/^ *$/.test(indent))
            return MIXED;
        if (isJson)
            return put(key, `"${own}": [${each.map((one) => beside.json(one, key)).join(', ')}],${lineBreak}${indent}`);
        const lines = [`${own}:`, ...each.flatMap((one) => beside.block(one).map((line) => `  ${line}`))];
        return put((0,templates_lines/* lineStart */.PT)(text, key), lines.map((line) => `${indent}${line}${lineBreak}`).join(''));
    }
    const first = policies.kind === 'list' && !policies.shared ? policies.items[0]?.place : undefined;
    if (policies.kind !== 'list' || first === undefined)
        return MIXED;
    // before the first one: what goes behind it does not take this with it
    if (isJson)
        return put(first.start, each.map((one) => `${beside.json(one, first.start)}, `).join(''));
    if (policies.style === 'flow')
        return put(first.start, each.map((one) => `${beside.brackets(one)}, `).join(''));
    const offset = (0,templates_lines/* lineStart */.PT)(text, first.start);
    const dash = text.slice(offset, first.start);
    if (!/^ *- +$/.test(dash))
        return MIXED;
    const indent = dash.slice(0, dash.indexOf('-'));
    const lines = each.flatMap((one) => beside.block(one));
    return put(offset, lines.map((line) => `${indent}${line}${lineBreak}`).join(''));
}
function dashed([first = '', ...others]) {
    return [`- ${first}`, ...others.map((line) => `  ${line}`)];
}
function inPlace(text, policies, item, statements) {
    const { start, end } = item.place;
    const template = equalTemplate(text, item, statements);
    const before = text.slice((0,templates_lines/* lineStart */.PT)(text, start), start);
    const change = (instead) => ({ change: [{ start, end, text: instead }] });
    if (template !== undefined && item.kind === 'mapping') {
        const [key] = item.keys?.values() ?? [];
        const [name = ''] = item.entries.keys();
        if (key !== undefined && text.startsWith(name, key))
            return { change: [{ start: key, end: key + name.length, text: template }] };
    }
    if (text.trimStart().startsWith('{'))
        return change(inJson(text, start, { statements }));
    if (policies.kind === 'list' && policies.style === 'flow')
        return text.slice(start, end).includes('\n') ? MIXED : change(inBrackets({ statements }));
    const indent = ' '.repeat(before.length);
    if (policies.kind === 'list')
        return /^\s*-\s+$/.test(before) && !before.includes('\t')
            ? change(inBlock({ statements }).join(`${(0,templates_lines/* lineBreakOf */.n_)(text)}${indent}`))
            : MIXED;
    return item.kind === 'text' ? change(`[${inBrackets({ statements })}]`) : MIXED;
}
/** Another of SAM's templates that grants the same, with the same parameters. */
function equalTemplate(text, item, statements) {
    const given = parametersOf(item);
    const [only] = statements;
    if (given === undefined || only === undefined || statements.length > 1)
        return undefined;
    return Object.entries(POLICY_TEMPLATES).find(([, [granted, ...others]]) => {
        if (granted === undefined || others.length > 0 || granted.conditional === true)
            return false;
        const names = new Set(granted.resources.flatMap(parameterNames));
        if (inOrder([...names], ' ') !== inOrder([...given.entries.keys()], ' '))
            return false;
        const resources = granted.resources.map((form) => written(text, form, given));
        return (granted.actions === inOrder(only.actions, ' ') &&
            inOrder(resources.map((one) => one ?? ''), '\n') === inOrder(only.resources, '\n'));
    })?.[0];
}
function inOrder(texts, between) {
    return texts.toSorted(compare/* compare */.U).join(between);
}
function parameterNames(form) {
    return [...form.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name);
}
/** The parameters that a policy template is given. */
function parametersOf(item) {
    const [given] = item.kind === 'mapping' ? item.entries.values() : [];
    return given?.kind === 'mapping' ? given : undefined;
}
/** A resource pattern that a policy template grants, with what its parameters are given. */
function resourceOf(text, item, pattern) {
    const [name = ''] = item.kind === 'mapping' ? item.entries.keys() : [];
    const given = parametersOf(item);
    const forms = (POLICY_TEMPLATES[name] ?? []).flatMap(({ resources }) => resources);
    const [form] = forms
        .map((one) => ({ one, pieces: (0,template_value/* piecesAround */.lN)(one, /\$\{[^}]+\}/) }))
        .filter(({ pieces }) => (0,template_value/* mayBecome */.v4)(pieces, pattern))
        .toSorted((a, b) => b.pieces.join('').length - a.pieces.join('').length);
    return form === undefined || given === undefined ? undefined : written(text, form.one, given);
}
/** Undefined where a parameter is given in a way that has no place within a text. */
function written(template, form, given) {
    let isWritten = true;
    const substituted = form.replaceAll(/\$\{(\w+)\}/g, (_, name) => {
        const value = given.entries.get(name);
        const within = value?.kind === 'text' ? value.within : undefined;
        if (within === undefined || /['\n]/.test(within))
            isWritten = false;
        return within ?? '';
    });
    if (!isWritten)
        return undefined;
    if (template.trimStart().startsWith('{'))
        return JSON.stringify({ 'Fn::Sub': substituted });
    return substituted.includes('${') ? `!Sub '${substituted}'` : `'${substituted}'`;
}
function named_policies_isShared(value) {
    if (value.shared || value.kind === 'text')
        return value.shared;
    return (value.kind === 'list' ? value.items : [...value.entries.values()]).some(named_policies_isShared);
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/cloudformation/packaged.js
/** Packaged templates as plans: what `aws cloudformation package`, `sam package` and `sam build` resolved, on the lines of the source by logical id. */




/**
 * @param plans packaged templates
 * @param declarations reads what a template declares
 * @returns sources with what their packaged templates say, by file, and the plans that match no source
 * @throws UserError where a plan is no template
 */
function resolvedBy(plans, sources, declarations) {
    const byFile = new Map();
    const unread = [];
    for (const plan of plans) {
        const { root, problem } = readYamlTemplate(plan.text, { serverless: false });
        const resources = (0,template_value/* mappingAt */.oh)(root, 'Resources');
        if (root?.kind !== 'mapping' || resources === undefined)
            throw new errors/* UserError */.yo(`the plan "${plan.file}" cannot be read: ${problem?.why ?? 'it has no Resources'}`, 'Give what "sam build", "sam package" or "aws cloudformation package" wrote');
        const source = sourceOf(plan, new Set(sourceIds(resources).values()), sources);
        if ('why' in source)
            unread.push({ file: plan.file, why: source.why, text: '' });
        else if (byFile.has(source.file))
            unread.push({
                file: plan.file,
                why: `another plan is of ${source.file} too: the first counts`,
                text: ''
            });
        else
            byFile.set(source.file, { source, found: resolved(source, resources, declarations(plan, root)) });
    }
    return { byFile, unread };
}
/** `sam build` notes the id that a resource has in the source. */
function sourceIds(resources) {
    return new Map([...resources.entries].map(([id, resource]) => [
        id,
        (0,template_value/* knownText */.bG)((0,template_value/* textAt */.$6)(resource, 'Metadata', 'SamResourceId')) ?? id
    ]));
}
/** The one template of the same stack: it has the same logical ids, and stands where the packaged one stands or was built. */
function sourceOf(plan, ids, sources) {
    const file = plan.below ?? plan.file;
    // what is nested is built in a folder of its own, which says nothing of where it stands
    const folder = /(^|\/)\.aws-sam\/build\/.+\//.test(file)
        ? undefined
        : external_node_path_.posix.dirname(file.replace(/(^|\/)\.aws-sam\/.*$/, '$1template'));
    const byHand = sources.filter(({ unit }) => unit.notEdited === undefined);
    const alike = byHand.filter(({ resources }) => resources?.entries.size === ids.size && [...ids].every((id) => resources.entries.has(id)));
    const beside = alike.filter((one) => external_node_path_.posix.dirname(one.file) === folder);
    const [only] = beside.length > 0 ? beside : alike;
    if (only === undefined)
        return { why: 'as a plan it matches no template that has the same logical ids' };
    if (beside.length > 1 || (beside.length === 0 && alike.length > 1))
        return { why: 'as a plan it matches several templates that have the same logical ids' };
    const isOfAnother = beside.length === 0 && byHand.some((one) => external_node_path_.posix.dirname(one.file) === folder);
    return isOfAnother
        ? { why: 'as a plan it has other logical ids than the template beside it: package that anew' }
        : only;
}
/** Where the source says the same, it counts; else what is packaged, on the lines of the source's resource and without edits. */
function resolved(source, packaged, { policies }) {
    const own = byResource(source.found.policies, source.resources);
    const made = new Map();
    const names = sourceIds(packaged);
    for (const [id, those] of byResource(policies, packaged))
        made.set(names.get(id) ?? id, those);
    return {
        roles: source.found.roles,
        policies: [...(source.resources?.entries ?? [])].flatMap(([id, { place }]) => {
            const [written, resolvedOnes] = [own.get(id) ?? [], made.get(id) ?? []];
            const start = source.resources?.keys?.get(id) ?? place.start;
            return JSON.stringify(written.map(keyOfPolicy)) === JSON.stringify(resolvedOnes.map(keyOfPolicy))
                ? written
                : resolvedOnes.map((policy) => moved(policy, written, { start, end: start + id.length }));
        })
    };
}
/** Policies by the logical id that they stand in, in one pass: both come in the order of the file. */
function byResource(policies, resources) {
    const ranges = [...(resources?.entries ?? [])].map(([id, { place }]) => ({ id, place }));
    const sorted = ranges.toSorted((a, b) => a.place.start - b.place.start);
    const found = new Map();
    let position = 0;
    for (const policy of policies.toSorted((a, b) => a.place.start - b.place.start)) {
        while ((sorted[position]?.place.end ?? Infinity) < policy.place.start)
            position++;
        const id = sorted[position]?.id;
        if (id === undefined)
            continue;
        const those = found.get(id) ?? [];
        found.set(id, those);
        those.push(policy);
    }
    return found;
}
const OTHERWISE = 'the packaged template has it otherwise than its source';
function moved({ holders, unread, statements }, written, place) {
    const own = written.flatMap((policy) => policy.statements);
    const placed = (list) => ({
        items: list.items.map((item) => ({ ...item, place, shared: false })),
        style: 'single',
        shared: false
    });
    return {
        place,
        holders,
        ...(unread !== undefined && { unread }),
        statements: statements.map((statement) => {
            const [only, ...others] = own.filter((one) => JSON.stringify(keyOfStatement(one)) === JSON.stringify(keyOfStatement(statement)));
            if (only !== undefined && others.length === 0)
                return { ...only, notEdited: OTHERWISE };
            return {
                ...(statement.sid !== undefined && { sid: statement.sid }),
                actions: placed(statement.actions),
                resources: placed(statement.resources),
                conditional: statement.conditional,
                place,
                list: {
                    place,
                    size: statement.list.size,
                    style: 'single',
                    places: statement.list.places.map(() => place)
                },
                index: statement.index,
                shared: false,
                notEdited: OTHERWISE
            };
        })
    };
}
function keyOfPolicy({ holders, unread, statements }) {
    return [holders, unread, statements.map(keyOfStatement)];
}
function keyOfStatement({ sid, actions, resources, conditional }) {
    const texts = ({ items }) => items.map(({ pieces, refersTo }) => [pieces, refersTo]);
    return [sid?.pieces, texts(actions), texts(resources), conditional];
}
/** The names of roles and policies that a packaged template writes out. */
function namesIn({ policies, roles }) {
    const all = [
        ...roles.map(({ role }) => role),
        ...policies.flatMap(({ holders }) => holders.flatMap(({ managed, policy }) => (managed ? [policy] : [])))
    ];
    return new Set(all.flatMap((name) => name !== undefined && 'pieces' in name && name.pieces.length === 1 ? [...name.pieces] : []));
}
/** Whether a text is a template that no other tool's plan is. */
function isPackaged({ text }) {
    return (/(^|[\s"{,])"?Resources"?\s*:/.test(text) &&
        /AWS::[A-Z]/.test(text) &&
        !/"(planned_values|format_version)"\s*:/.test(text));
}

// EXTERNAL MODULE: ./lib/src/templates/deployed-name.js
var deployed_name = __webpack_require__(40564);
// EXTERNAL MODULE: ./lib/src/templates/name-index.js
var name_index = __webpack_require__(84134);
;// CONCATENATED MODULE: ./lib/src/templates/own-words.js
const ENVIRONMENT = /^(dev|develop|development|test|testing|stg|stage|staging|qa|int|uat|prod|production|sandbox|preview|preprod|ci|pr-?\d*)$/i;
/** CloudFormation ends the names that it makes so. */
const GENERATED = /-[A-Z0-9]{12,13}$|-(?=[a-z]*\d)[a-z0-9]{12,13}$/;
/** Parameters that are parts of names; any other may have the same text by chance. */
const OF_NAMES = /stage|env|prefix|suffix|name|project|app|service|branch|tenant|deploy/i;
/**
 * A name with parameters in place of the parts that they stand for.
 * @param placed how the language refers to a parameter within a text
 */
function inParameters({ name, kind }, parameters, placed) {
    const { byValue, open } = known(parameters);
    const isOfName = (parameter) => OF_NAMES.test(parameter) || (kind !== undefined && parameter.toLowerCase().includes(kind.noun));
    const equal = (byValue.get(name) ?? []).filter(isOfName);
    const [only] = equal;
    if (only !== undefined)
        return equal.length === 1 ? { text: placed(only) } : { withheld: `${equal.join(' and ')} may each be it` };
    if (GENERATED.test(name))
        return { withheld: 'another stack makes the name of what is needed' };
    const noun = kind?.noun;
    const maybe = noun === undefined ? undefined : open.find((one) => one.toLowerCase().includes(noun));
    if (maybe !== undefined)
        return { withheld: `${maybe} may be what names it` };
    let isOfEnvironment = false;
    const text = name.replaceAll(/[A-Za-z0-9]+/g, (part) => {
        const those = /^[A-Za-z]/.test(part) ? (byValue.get(part) ?? []).filter(isOfName) : [];
        const [one] = those;
        if (one !== undefined && those.length === 1)
            return placed(one);
        if (ENVIRONMENT.test(part))
            isOfEnvironment = true;
        return part;
    });
    return isOfEnvironment ? { withheld: 'the name of what is needed is that of one environment' } : { text };
}
/** Once for each template: a look at all parameters for every finding would cost the square of their number. */
const KNOWN = new WeakMap();
function known(parameters) {
    const before = KNOWN.get(parameters);
    if (before !== undefined)
        return before;
    const byValue = new Map();
    for (const { name, values } of parameters) {
        for (const value of new Set(values)) {
            const names = byValue.get(value) ?? [];
            byValue.set(value, names);
            names.push(name);
        }
    }
    const open = parameters.flatMap(({ name, values }) => (values.length === 0 ? [name] : []));
    const all = { byValue, open };
    KNOWN.set(parameters, all);
    return all;
}

;// CONCATENATED MODULE: ./lib/src/templates/resource-kinds.js
/** How templates declare what ARNs name: which resource an ARN is of, and by which of its attributes a template has the ARN. */
const lambdaTypes = ['AWS::Lambda::Function', 'AWS::Serverless::Function'];
const stateMachines = ['AWS::StepFunctions::StateMachine', 'AWS::Serverless::StateMachine'];
const tables = ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable', 'AWS::Serverless::SimpleTable'];
/** What `Ref` and `Fn::GetAtt` give: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html */
const KINDS = [
    kind('dynamodb', 'table/', 'table', tables, 'TableName', 'Arn', 'aws_dynamodb_table'),
    kind('s3', '', 'bucket', ['AWS::S3::Bucket'], 'BucketName', 'Arn', 'aws_s3_bucket', 'bucket'),
    kind('sqs', '', 'queue', ['AWS::SQS::Queue'], 'QueueName', 'Arn', 'aws_sqs_queue'),
    kind('sns', '', 'topic', ['AWS::SNS::Topic'], 'TopicName', undefined, 'aws_sns_topic'),
    kind('kinesis', 'stream/', 'stream', ['AWS::Kinesis::Stream'], 'Name', 'Arn', 'aws_kinesis_stream'),
    kind('firehose', 'deliverystream/', 'stream', ['AWS::KinesisFirehose::DeliveryStream'], 'DeliveryStreamName', 'Arn', 'aws_kinesis_firehose_delivery_stream'),
    kind('lambda', 'function:', 'function', lambdaTypes, 'FunctionName', 'Arn', 'aws_lambda_function', 'function_name'),
    kind('states', 'stateMachine:', 'machine', stateMachines, 'StateMachineName', undefined, 'aws_sfn_state_machine'),
    kind('events', 'event-bus/', 'bus', ['AWS::Events::EventBus'], 'Name', 'Arn', 'aws_cloudwatch_event_bus'),
    kind('ecr', 'repository/', 'repositor', ['AWS::ECR::Repository'], 'RepositoryName', 'Arn', 'aws_ecr_repository')
];
function kind(service, before, noun, types, name, arn, type, named = 'name') {
    return {
        service,
        before,
        noun,
        cloudFormation: { types, name, ...(arn !== undefined && { arn }) },
        terraform: { type, name: named }
    };
}
/** @returns undefined for what is none */
function partsOf(arn) {
    const [, partition, service = '', region = '', account = '', resource = ''] = /^arn:([^:]+):([^:]+):([^:]*):([^:]*):(.+)$/.exec(arn) ?? [];
    if (partition === undefined)
        return undefined;
    const rest = { partition, service, region, account, resource };
    const known = KINDS.find((one) => one.service === service && resource.startsWith(one.before));
    if (known === undefined)
        return { ...rest, name: resource, behind: '' };
    const [name = ''] = /^[^/:]*/.exec(resource.slice(known.before.length)) ?? [];
    const behind = resource.slice(known.before.length + name.length);
    return { ...rest, kind: known, name, behind };
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/cloudformation/references.js
/** Resources in a template's own words: `!GetAtt Table.Arn`, or an ARN with pseudo parameters and the template's own. */






/** How a template in YAML or JSON writes what takes a text's place. */
function wordingOf(declared) {
    const text = quotingOf(declared.text);
    const referred = { ...declared, owners: new Owners(declared), needs: new Needs(declared) };
    return {
        text,
        resource(arn, instead, deployment) {
            const parts = partsOf(arn);
            if (parts === undefined)
                return { withheld: 'what is needed is no ARN' };
            const own = owned(parts, referred, deployment);
            if (own !== undefined)
                return own;
            const written = inOwnAccount(parts, referred, deployment);
            if ('withheld' in written)
                return written;
            const isComputed = written.text.includes('${');
            return {
                text: isComputed ? intrinsic(referred.text, 'Sub', written.text) : text(written.text, instead)
            };
        }
    };
}
/** A call of an intrinsic function, in the form that the template's format has. */
function intrinsic(template, name, argument) {
    if (template.trimStart().startsWith('{')) {
        if (name === 'Ref')
            return JSON.stringify({ Ref: argument });
        return JSON.stringify({ [`Fn::${name}`]: name === 'GetAtt' ? argument.split('.') : argument });
    }
    return `!${name} ${name === 'Sub' ? `'${argument.replaceAll("'", "''")}'` : argument}`;
}
/** By a resource of the template; undefined where none is it. */
function owned(parts, referred, deployment) {
    const { kind, behind } = parts;
    if (kind === undefined || referred.resources === undefined)
        return undefined;
    const answers = referred.owners.ofKind(kind, parts.name).map(({ id, resource }) => ({
        id,
        resource,
        answer: isIt(id, resource, parts, kind, referred, deployment)
    }));
    const sure = answers.filter(({ answer }) => answer === 'yes');
    const [one] = sure;
    if (one === undefined) {
        const maybe = answers.find(({ answer }) => answer === 'unknown');
        return maybe && { withheld: `${maybe.id} may be what is needed` };
    }
    if (sure.length > 1)
        return { withheld: `${sure.map(({ id }) => id).join(' and ')} may each be what is needed` };
    if ((0,template_value/* valueAt */.fK)(one.resource, 'Condition') !== undefined)
        return { withheld: `${one.id}, which is needed, is made only under a condition` };
    if (referred.needs.goRound(one.id, deployment))
        return undefined;
    const { arn } = kind.cloudFormation;
    const reference = arn === undefined ? one.id : `${one.id}.${arn}`;
    return {
        text: behind === ''
            ? intrinsic(referred.text, arn === undefined ? 'Ref' : 'GetAtt', reference)
            : intrinsic(referred.text, 'Sub', `\${${reference}}${behind}`)
    };
}
/** The template's resources by what they are called. */
class Owners {
    #resources;
    #byKind = new Map();
    constructor({ resources }) {
        this.#resources = resources;
    }
    /** Those that may be called so. */
    ofKind(kind, name) {
        const known = this.#byKind.get(kind);
        const index = known ?? new name_index/* NameIndex */.S();
        if (known === undefined) {
            this.#byKind.set(kind, index);
            for (const [id, resource] of this.#resources?.entries ?? []) {
                if (kind.cloudFormation.types.includes((0,template_value/* knownText */.bG)((0,template_value/* valueAt */.fK)(resource, 'Type')) ?? ''))
                    index.add(this.#nameOf(id, resource, kind), { id, resource });
            }
        }
        return [...new Set([name, name.replace(/\.fifo$/, '')].flatMap((one) => index.find(one)))];
    }
    /** Undefined where it may be any. */
    #nameOf(id, resource, kind) {
        const given = (0,template_value/* textAt */.$6)(resource, 'Properties', kind.cloudFormation.name);
        if (given !== undefined)
            return given.refersTo === undefined ? { pieces: given.pieces } : undefined;
        // a state machine of SAM has another form of name
        return kind.service === 'states'
            ? undefined
            : { logicalId: kind.service === 's3' ? id.toLowerCase() : id };
    }
}
function isIt(id, resource, { name }, kind, { stacks, parameters, deployed }, deployment) {
    const given = (0,template_value/* textAt */.$6)(resource, 'Properties', kind.cloudFormation.name);
    if (given !== undefined) {
        const known = [...parameters, ...(deployed?.(deployment) ?? [])].find((one) => one.name === given.refersTo)?.values;
        return known === undefined || known.length === 0
            ? (0,deployed_name/* isCalled */.AP)({ pieces: given.pieces }, name)
            : known.includes(name)
                ? 'yes'
                : 'unknown';
    }
    const plain = name.replace(/\.fifo$/, '');
    // buckets have no capital letters
    const isBucket = kind.service === 's3';
    const stack = isBucket ? (0,deployed_name/* stackOf */.US)(id.toLowerCase(), plain) : (0,deployed_name/* stackOf */.US)(id, plain);
    if (stack === undefined)
        return kind.service === 'states' && plain.startsWith(`${id}-`) ? 'unknown' : 'no';
    const sameCase = (text) => (isBucket ? text.toLowerCase() : text);
    if (deployment.stack !== undefined)
        return sameCase(deployment.stack) === stack ? 'yes' : 'no';
    return stacks.some((pieces) => (0,template_value/* mayBecome */.v4)(pieces.map(sameCase), stack)) &&
        sameCase(deployment.role).startsWith(`${stack}-`)
        ? 'yes'
        : 'unknown';
}
/** Which resources of the template need which, by way of others. */
class Needs {
    #referred;
    /** By each resource: those that name it. */
    #naming;
    /** By a resource: all that cannot be made before it. */
    #behind = new Map();
    #ordered;
    constructor(referred) {
        this.#referred = referred;
        this.#ordered = [...(referred.resources?.entries ?? [])].toSorted(([, a], [, b]) => a.place.start - b.place.start);
    }
    /** Whether a resource needs what the policy belongs to: then nothing of the stack could be made first. */
    goRound(id, { place }) {
        const holder = this.#ordered[indexBefore(this.#ordered, place.start)];
        if (holder === undefined || place.end > holder[1].place.end)
            return false;
        return this.#allBehind(holder[0]).has(id);
    }
    #allBehind(target) {
        const known = this.#behind.get(target);
        if (known !== undefined)
            return known;
        this.#naming ??= this.#namesOfAll();
        const reached = new Set();
        const next = [target];
        for (let one = next.pop(); one !== undefined; one = next.pop()) {
            if (reached.has(one))
                continue;
            reached.add(one);
            next.push(...(this.#naming.get(one) ?? []));
        }
        this.#behind.set(target, reached);
        return reached;
    }
    #namesOfAll() {
        const { text } = this.#referred;
        const naming = new Map(this.#ordered.map(([id]) => [id, new Set()]));
        const wordsAt = ({ start, end }) => [...text.slice(start, end).matchAll(/[A-Za-z0-9]+/g)].map(([word]) => word);
        for (const [id, resource] of this.#ordered) {
            for (const word of wordsAt(resource.place))
                naming.get(word)?.add(id);
            // SAM makes a bucket tell of the functions that it starts, so that it needs them
            const events = (0,template_value/* valueAt */.fK)(resource, 'Properties', 'Events');
            if (events !== undefined && /\bS3\b/.test(text.slice(events.place.start, events.place.end)))
                for (const word of wordsAt(events.place))
                    if (naming.has(word))
                        naming.get(id)?.add(word);
        }
        return naming;
    }
}
/** The position of the last resource that begins at an offset or before; -1 where none does. */
function indexBefore(ordered, offset) {
    let [low, high] = [0, ordered.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ordered[middle]?.[1].place.start ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}
/** The ARN with whatever differs between accounts, regions and environments left to the template. */
function inOwnAccount(parts, { parameters, deployed }, deployment) {
    const { partition, service, region, account, kind, behind } = parts;
    if (account !== '' && account !== deployment.account)
        return { withheld: 'what is needed is in another account' };
    const all = deployed === undefined ? parameters : [...parameters, ...deployed(deployment)];
    const worded = inParameters(parts, all, (parameter) => `\${${parameter}}`);
    if ('withheld' in worded)
        return worded;
    if (region === '' && account === '' && !worded.text.includes('${'))
        return { text: `arn:${partition}:${service}:::${kind?.before ?? ''}${worded.text}${behind}` };
    const isHere = deployment.regions.length === 1 && deployment.regions[0] === region;
    return {
        text: [
            'arn:${AWS::Partition}',
            service,
            isHere ? '${AWS::Region}' : region,
            account === '' ? '' : '${AWS::AccountId}',
            `${kind?.before ?? ''}${worded.text}${behind}`
        ].join(':')
    };
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/cloudformation/stack-names.js
/** Under which names the stacks of templates are deployed, as far as files beside them say. */


/**
 * @param configurations samconfig files and CDK's manifests
 * @param templates for the stacks that they nest
 */
function stacksIn(configurations, templates) {
    const named = configurations.flatMap(({ file, text }) => external_node_path_.posix.basename(file) === 'manifest.json' ? ofCdk(file, text) : ofSamConfig(file, text));
    return [...named, ...templates.flatMap(({ file, root }) => nestedIn(file, root, named))];
}
/** https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/serverless-sam-cli-config.html */
function ofSamConfig(file, text) {
    const folder = external_node_path_.posix.dirname(file);
    const names = new Map();
    const templates = new Map();
    let environment = '';
    for (const line of text.split(/\r?\n/)) {
        const table = /^\s*\[([\w-]+)\./.exec(line)?.[1] ?? /^([\w-]+):\s*$/.exec(line)?.[1];
        if (table !== undefined)
            environment = table;
        const [, key = '', value = ''] = /^\s*(stack_name|template_file|template)\s*[=:]\s*["']?([^"'#\s]+)/.exec(line) ?? [];
        if (key !== '')
            (key === 'stack_name' ? names : templates).set(environment, value);
    }
    return [...names].flatMap(([stage, name]) => {
        const given = templates.get(stage);
        // built templates stand for the one that they are built of
        const files = given === undefined || given.includes('.aws-sam')
            ? ['template.yaml', 'template.yml', 'template.json']
            : [given];
        return files.map((one) => ({ template: external_node_path_.posix.join(folder, one), pieces: [name] }));
    });
}
/** https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/cloud-assembly-schema/README.md */
function ofCdk(file, text) {
    try {
        const manifest = JSON.parse(text);
        return Object.entries(recordOf(recordOf(manifest)['artifacts'])).flatMap(([id, artifact]) => {
            const { templateFile, stackName } = recordOf(recordOf(artifact)['properties']);
            if (typeof templateFile !== 'string')
                return [];
            const name = typeof stackName === 'string' ? stackName : id;
            return [{ template: external_node_path_.posix.join(external_node_path_.posix.dirname(file), templateFile), pieces: [name] }];
        });
    }
    catch {
        return [];
    }
}
function recordOf(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}
/** A nested stack is called `<stack>-<logical id>-<suffix>`. */
function nestedIn(file, root, named) {
    const resources = (0,template_value/* valueAt */.fK)(root, 'Resources');
    if (resources?.kind !== 'mapping')
        return [];
    const own = named.filter(({ template }) => template === file).map(({ pieces }) => pieces);
    return [...resources.entries].flatMap(([id, resource]) => {
        const type = (0,template_value/* knownText */.bG)((0,template_value/* valueAt */.fK)(resource, 'Type'));
        const location = type === 'AWS::CloudFormation::Stack'
            ? (0,template_value/* textAt */.$6)(resource, 'Properties', 'TemplateURL')
            : type === 'AWS::Serverless::Application'
                ? (0,template_value/* textAt */.$6)(resource, 'Properties', 'Location')
                : undefined;
        const child = (0,template_value/* knownText */.bG)(location);
        if (child === undefined || /^\w+:\/\//.test(child))
            return [];
        const template = external_node_path_.posix.join(external_node_path_.posix.dirname(file), child);
        return (own.length === 0 ? [['', '']] : own).map((pieces) => ({
            template,
            pieces: (0,template_value/* joined */.oR)([pieces, [`-${id}-`, '']])
        }));
    });
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/cloudformation/cloudformation.js
/** Statements in CloudFormation and SAM templates. */







/** Types for which SAM makes a role, called after them. https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html */
const WITH_SAM_ROLE = new Set(['AWS::Serverless::Function', 'AWS::Serverless::StateMachine']);
const NAMES_OF_STACKS = /(^|\/)(samconfig\.(toml|ya?ml)|cdk\.out\/manifest\.json)$/;
/** CloudFormation and SAM templates in YAML and JSON, also those that CDK writes. */
const cloudFormation = {
    name: 'CloudFormation',
    files: ['**/*.{yml,yaml,json,template}', '**/samconfig.toml'],
    builtFolders: ['.aws-sam'],
    // CDK writes more: the templates alone are read, and how their stacks are called
    mayBe: (file) => NAMES_OF_STACKS.test(file) ||
        (/\.(ya?ml|json|template)$/.test(file) && (!isOfCdk(file) || file.endsWith('.template.json'))),
    // to read every lock file as YAML would take long
    isWrittenIn: ({ file, text }) => NAMES_OF_STACKS.test(file) || /AWS::(IAM|Serverless|CloudFormation::Stack)/.test(text),
    isPlan: isPackaged,
    read
};
function isOfCdk(file) {
    return /(^|\/)cdk\.out\//.test(file);
}
function read(files, plans) {
    const configurations = files.filter(({ file }) => NAMES_OF_STACKS.test(file));
    const given = new Set(plans.map(({ file, below }) => below ?? file));
    const templates = files
        .filter(({ file }) => !NAMES_OF_STACKS.test(file) && !given.has(file))
        .map(({ file, text }) => ({ file, text, ...readYamlTemplate(text, { serverless: false }) }));
    const named = stacksIn(configurations, templates.flatMap(({ file, root }) => (root === undefined ? [] : [{ file, root }])));
    const unread = templates.flatMap(({ file, text, problem }) => problem === undefined ? [] : [{ file, text, ...problem }]);
    const sources = templates.flatMap(({ file, text, root }) => {
        if (root === undefined)
            return [];
        const unit = unitOf(file, text, named);
        const resources = (0,template_value/* mappingAt */.oh)(root, 'Resources');
        const wording = wordingOf({ text, resources, parameters: cloudformation_parametersOf(root), stacks: unit.stacks });
        return [{ file, unit, resources, wording, found: cloudFormationDeclarations(root, { text, wording }) }];
    });
    const resolved = resolvedBy(plans, sources, ({ text }, root) => cloudFormationDeclarations(root, {
        text,
        wording: wordingOf({ text, resources: (0,template_value/* mappingAt */.oh)(root, 'Resources'), parameters: [], stacks: [] })
    }));
    for (const { source, found } of resolved.byFile.values())
        source.unit.names = namesIn(found);
    const readings = sources.map(({ file, unit, wording, found }) => declaredIn(resolved.byFile.get(file)?.found ?? found, { file, unit, wording }));
    return {
        statements: readings.flatMap(({ statements }) => statements),
        claims: readings.flatMap(({ claims }) => claims),
        unread: [...unread, ...resolved.unread]
    };
}
/** What parameters may be: their default, and the values that they allow. */
function cloudformation_parametersOf(root) {
    return [...((0,template_value/* mappingAt */.oh)(root, 'Parameters')?.entries ?? [])].map(([name, parameter]) => ({
        name,
        values: [(0,template_value/* valueAt */.fK)(parameter, 'Default'), ...(0,template_value/* itemsOf */.S3)((0,template_value/* valueAt */.fK)(parameter, 'AllowedValues'))].flatMap((value) => (0,template_value/* knownText */.bG)(value) ?? [])
    }));
}
/** What `sam package`, `aws cloudformation package`, CDK and the Serverless Framework leave in what they write. */
const BUILT = /s3:\/\/[^\s"']{1,1200}\/[0-9a-f]{16,}\b|"?aws:cdk:path"?:|\bServerlessDeploymentBucket\b/;
function unitOf(file, text, named) {
    return {
        path: file,
        stacks: named.filter(({ template }) => template === file).map(({ pieces }) => pieces),
        ...((isOfCdk(file) || BUILT.test(text)) && { notEdited: 'a tool writes this file' })
    };
}
/** @param root a template, or whatever else has `Resources` */
function cloudFormationDeclarations(root, named) {
    const resources = (0,template_value/* valueAt */.fK)(root, 'Resources');
    if (resources?.kind !== 'mapping')
        return { roles: [], policies: [] };
    const template = new Template(resources, (0,template_value/* valueAt */.fK)(root, 'Globals', 'Function', 'Role') !== undefined, named);
    return { roles: template.roles(), policies: template.policies() };
}
class Template {
    #resources;
    #hasCommonRole;
    #named;
    /** The roles that attach a policy of the template by its logical id. */
    #attaching;
    constructor(resources, hasCommonRole, named) {
        this.#named = named;
        this.#resources = resources;
        this.#hasCommonRole = hasCommonRole;
        this.#attaching = this.#attachingByPolicy();
    }
    roles() {
        return [...this.#resources.entries].flatMap(([id, resource]) => {
            const { place } = resource;
            if (typeOf(resource) === 'AWS::IAM::Role')
                return [{ place, role: this.#roleName(id) }];
            return this.#getsRole(resource) ? [{ place, role: { logicalId: `${id}Role` } }] : [];
        });
    }
    policies() {
        return [...this.#resources.entries].flatMap(([id, resource]) => [
            ...this.#policiesOf(id, resource),
            ...connectorsOf(id, resource)
        ]);
    }
    /** Whether SAM makes a role for it. */
    #getsRole(resource) {
        const type = typeOf(resource);
        return (WITH_SAM_ROLE.has(type) &&
            (0,template_value/* valueAt */.fK)(resource, 'Properties', 'Role') === undefined &&
            !(this.#hasCommonRole && type === 'AWS::Serverless::Function'));
    }
    #policiesOf(id, resource) {
        const properties = (0,template_value/* valueAt */.fK)(resource, 'Properties');
        const document = (0,template_value/* valueAt */.fK)(properties, 'PolicyDocument');
        const name = nameFrom((0,template_value/* textAt */.$6)(properties, 'PolicyName'));
        switch (typeOf(resource)) {
            case 'AWS::IAM::Role': {
                const role = this.#roleName(id);
                const emptied = itemsIn(properties);
                return [
                    ...(0,template_value/* itemsOf */.S3)((0,template_value/* valueAt */.fK)(properties, 'Policies')).flatMap((item, index) => ((0,template_value/* branchesOf */.IJ)(item) ?? [item]).map((policy) => policyFrom((0,template_value/* valueAt */.fK)(policy, 'PolicyDocument'), policy, [inline(role, nameFrom((0,template_value/* textAt */.$6)(policy, 'PolicyName')))], policy === item ? emptied(index) : undefined))),
                    ...attachedToRole(role, besideInRole(this.#named.text, properties), this.#named)
                ];
            }
            case 'AWS::IAM::Policy': {
                const roles = (0,template_value/* itemsOf */.S3)((0,template_value/* valueAt */.fK)(properties, 'Roles'));
                return [
                    policyFrom(document, resource, roles.map((role) => inline(this.#roleOf(role), name)))
                ];
            }
            case 'AWS::IAM::RolePolicy':
                return [policyFrom(document, resource, [inline(this.#roleOf((0,template_value/* valueAt */.fK)(properties, 'RoleName')), name)])];
            case 'AWS::IAM::ManagedPolicy':
                return [policyFrom(document, resource, this.#attachments(id, properties))];
            default:
                return this.#getsRole(resource)
                    ? [...ofSam(`${id}Role`, properties, this.#named), ...destinationsOf(`${id}Role`, id, properties)]
                    : [];
        }
    }
    /** Every role of the template that a managed policy is attached to, from either side. */
    #attachments(id, properties) {
        const given = (0,template_value/* textAt */.$6)(properties, 'ManagedPolicyName');
        const policy = given === undefined ? { logicalId: id } : nameFrom(given);
        const attached = (0,template_value/* itemsOf */.S3)((0,template_value/* valueAt */.fK)(properties, 'Roles')).map((role) => this.#roleOf(role));
        attached.push(...(this.#attaching.get(id) ?? []));
        const holders = attached.length === 0 ? [undefined] : attached;
        return holders.map((role) => ({ managed: true, ...(role && { role }), ...(policy && { policy }) }));
    }
    /** In one pass: to look at all resources for each policy would cost the square of their number. */
    #attachingByPolicy() {
        const attaching = new Map();
        for (const [id, resource] of this.#resources.entries) {
            const isRole = typeOf(resource) === 'AWS::IAM::Role';
            if (!isRole && !this.#getsRole(resource))
                continue;
            const role = isRole ? this.#roleName(id) : { logicalId: `${id}Role` };
            const policies = (0,template_value/* itemsOf */.S3)((0,template_value/* valueAt */.fK)(resource, 'Properties', isRole ? 'ManagedPolicyArns' : 'Policies'));
            const ids = policies.flatMap((one) => (one.kind === 'text' ? (one.refersTo ?? []) : []));
            for (const policy of new Set(ids)) {
                const known = attaching.get(policy);
                if (known === undefined)
                    attaching.set(policy, [role]);
                else
                    known.push(role);
            }
        }
        return attaching;
    }
    #roleOf(value) {
        if (value?.kind !== 'text')
            return undefined;
        const id = value.refersTo;
        if (id === undefined)
            return nameFrom(value);
        if (typeOf(this.#resources.entries.get(id)) === 'AWS::IAM::Role')
            return this.#roleName(id);
        const owner = this.#resources.entries.get(id.replace(/Role$/, ''));
        return owner !== undefined && this.#getsRole(owner) ? { logicalId: id } : undefined;
    }
    #roleName(id) {
        const given = (0,template_value/* textAt */.$6)(this.#resources.entries.get(id), 'Properties', 'RoleName');
        return given === undefined ? { logicalId: id } : nameFrom(given);
    }
}
function typeOf(resource) {
    return (0,template_value/* knownText */.bG)((0,template_value/* valueAt */.fK)(resource, 'Type')) ?? '';
}
/** @param whole what declares the policy */
function policyFrom(document, whole, holders, emptied) {
    return {
        place: whole.place,
        holders,
        statements: orEmptied(statementsOf(document), emptied),
        ...(!areRead((0,template_value/* valueAt */.fK)(document, 'Statement')) && { unread: 'a policy that the template computes' })
    };
}
/** The policies of a list as items of it, by their positions; alone one goes with the list. */
function itemsIn(properties) {
    const list = (0,template_value/* valueAt */.fK)(properties, 'Policies');
    const lines = entryLines(properties, 'Policies');
    if (list?.kind !== 'list')
        return () => lines && { lines };
    // the places are the same for all of them: a list of each would take the square of their number
    const items = list.items.map(({ place }) => place);
    const empty = emptyEntry(properties, 'Policies');
    return (index) => ({
        items,
        index,
        style: list.style,
        ...(lines !== undefined && { lines }),
        ...(empty !== undefined && { empty })
    });
}
/** SAM numbers a function's policies by their position, whatever each is. */
function ofSam(roleId, properties, namedIn) {
    const role = { logicalId: roleId };
    const policies = (0,template_value/* valueAt */.fK)(properties, 'Policies');
    if (policies === undefined)
        return [];
    const emptied = itemsIn(properties);
    const allNamed = namedBySam(namedIn, policies, emptied);
    return (0,template_value/* itemsOf */.S3)(policies).flatMap((policy, index) => {
        const branches = (0,template_value/* branchesOf */.IJ)(policy);
        const named = allNamed[index];
        if (branches !== undefined)
            return branches.flatMap((branch) => branch.kind === 'text'
                ? attachedTo(role, branch)
                : ofSamAlone(branch, [inline(role, { pieces: [`${roleId}Policy${index}`] })]));
        if (policy.kind === 'text')
            return attachedTo(role, policy).map((one) => ({ ...one, ...(named && { named }) }));
        const holders = [inline(role, { pieces: [`${roleId}Policy${index}`] })];
        const [template] = policy.kind === 'mapping' ? policy.entries.keys() : [];
        if ((0,template_value/* valueAt */.fK)(policy, 'Statement') !== undefined || template === undefined || template === 'Version')
            return [policyFrom(policy, policy, holders, emptied(index))];
        return [
            {
                place: policy.place,
                holders,
                statements: [],
                unread: `SAM’s policy template ${template}`,
                ...(named && { named })
            }
        ];
    });
}
/** A policy that is there or not, as a condition says: it is located, and actions of its statements may go. */
function ofSamAlone(policy, holders) {
    if ((0,template_value/* valueAt */.fK)(policy, 'Statement') !== undefined)
        return [policyFrom(policy, policy, holders)];
    const [template = ''] = policy.kind === 'mapping' ? policy.entries.keys() : [];
    return [{ place: policy.place, holders, statements: [], unread: `SAM’s policy template ${template}` }];
}
/** https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-property-function-eventinvokeconfiguration.html */
function destinationsOf(roleId, id, properties) {
    return ['OnSuccess', 'OnFailure'].flatMap((outcome) => {
        const destination = (0,template_value/* valueAt */.fK)(properties, 'EventInvokeConfig', 'DestinationConfig', outcome);
        const type = (0,template_value/* textAt */.$6)(destination, 'Type');
        if (destination === undefined || type === undefined)
            return [];
        const name = `${id}EventInvokeConfig${outcome}${type.pieces.join('')}Policy`;
        return [
            {
                place: destination.place,
                holders: [inline({ logicalId: roleId }, { pieces: [name] })],
                statements: [],
                unread: `the destination ${outcome}`
            }
        ];
    });
}
/** With what of each is needed as one of the role's own policies. */
function attachedToRole(role, beside, namedIn) {
    const items = (0,template_value/* itemsOf */.S3)((0,template_value/* valueAt */.fK)(beside.owner, beside.attached));
    const each = items.map((item) => attachedTo(role, item));
    const names = new Map(each.flatMap(([one], index) => {
        const [holder] = one?.holders ?? [];
        const policy = holder?.policy !== undefined && 'pieces' in holder.policy ? holder.policy.pieces[0] : undefined;
        return policy === undefined ? [] : [[index, policy]];
    }));
    const named = namedByRole(namedIn, beside, names);
    return each.flatMap((found, index) => found.map((one) => ({ ...one, ...(named[index] && { named: named[index] }) })));
}
/** Policies of AWS that are attached, by ARN or, in SAM, by name. */
function attachedTo(role, policies) {
    return (0,template_value/* itemsOf */.S3)(policies).flatMap((policy) => {
        if (policy.kind !== 'text' || policy.refersTo !== undefined)
            return [];
        const name = attachedName(policy);
        if (name === undefined)
            return [];
        return [
            {
                place: policy.place,
                holders: [{ managed: true, policy: { pieces: [name] }, ...(role && { role }) }],
                statements: [],
                unread: `the attachment of ${name}`
            }
        ];
    });
}
/** The last part of an ARN whose account may be computed; undefined where the name is. */
function attachedName({ pieces }) {
    const last = pieces.at(-1) ?? '';
    const name = last.slice(last.lastIndexOf('/') + 1);
    return name !== '' && (pieces.length === 1 || last.includes('/')) ? name : undefined;
}
/** https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources-connector.html */
function connectorsOf(id, resource) {
    const embedded = (0,template_value/* valueAt */.fK)(resource, 'Connectors');
    const connectors = [
        ...(typeOf(resource) === 'AWS::Serverless::Connector' ? [[id, resource]] : []),
        ...(embedded?.kind === 'mapping'
            ? [...embedded.entries].map(([name, value]) => [`${id}${name}`, value])
            : [])
    ];
    return connectors.map(([name, { place }]) => ({
        place,
        holders: [{ managed: true, policy: { logicalId: `${name}Policy` } }],
        statements: [],
        unread: `the connector ${name}`
    }));
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/cdk/assembly.js
/** What the CDK made of an app: the templates of `cdk.out`, and which construct each of their resources is. */



/**
 * https://github.com/aws/aws-cdk/blob/main/packages/aws-cdk-lib/cloud-assembly-schema/README.md
 * @param files of `cdk.out`: templates, manifests and metadata
 */
function readAssembly(files) {
    const templates = files.flatMap(({ file, text }) => {
        if (!file.endsWith('.template.json'))
            return [];
        const { root } = readYamlTemplate(text, { serverless: false });
        return root === undefined ? [] : [{ file, text, root, json: parsed(text) }];
    });
    const manifests = files.filter(({ file }) => external_node_path_.posix.basename(file) === 'manifest.json');
    const named = stacksIn(manifests, templates);
    const ids = idsIn(files);
    const stacks = templates.map(({ file, text, root, json }) => {
        const resources = new Map(Object.entries(record(json['Resources'])).map(([id, resource]) => [id, record(resource)]));
        const told = ids.get(external_node_path_.posix.dirname(file));
        const paths = [...resources].flatMap(([id, resource]) => {
            const own = record(resource['Metadata'])['aws:cdk:path'];
            const written = typeof own === 'string' ? own : told?.get(id);
            return written === undefined ? [] : [[id, written.split('/')]];
        });
        return {
            file,
            text,
            root,
            resources,
            names: named.filter(({ template }) => template === file).map(({ pieces }) => pieces),
            paths: new Map(paths)
        };
    });
    return {
        stacks,
        exported: exportsOf(stacks, templates.map(({ json }) => json))
    };
}
function record(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}
/** Nothing for what is no JSON, which `unreadableIn` tells. */
function parsed(text) {
    return record(jsonIn(text));
}
function jsonIn(text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
}
/**
 * The files of an assembly that are no JSON, as the CDK writes all of them.
 * @returns each with the text that roles may come of; a manifest has none
 */
function unreadableIn(files) {
    return files.flatMap(({ file, text }) => {
        if (jsonIn(text) !== undefined)
            return [];
        const { problem } = readYamlTemplate(text, { serverless: false });
        const isTemplate = file.endsWith('.template.json');
        return [
            {
                file,
                ...(problem?.line !== undefined && { line: problem.line }),
                why: isTemplate
                    ? 'it is no JSON'
                    : 'it is no JSON, so that names of stacks and constructs are not known',
                text: isTemplate ? text : ''
            }
        ];
    });
}
/** Paths by logical id as manifests tell them, for each folder; an id that stands in two stacks is none. */
function idsIn(files) {
    const folders = new Map();
    const several = new Set();
    for (const { file, text } of files) {
        if (file.endsWith('.template.json'))
            continue;
        const folder = external_node_path_.posix.dirname(file);
        const known = folders.get(folder) ?? new Map();
        folders.set(folder, known);
        const json = parsed(text);
        const inManifest = Object.values(record(json['artifacts'])).map((artifact) => record(record(artifact)['metadata']));
        for (const metadata of file.endsWith('.metadata.json') ? [json] : inManifest)
            for (const [construct, entries] of Object.entries(metadata))
                for (const one of Array.isArray(entries) ? entries.map(record) : []) {
                    const { type, data } = one;
                    if (type !== 'aws:cdk:logicalId' || typeof data !== 'string')
                        continue;
                    const key = `${folder} ${data}`;
                    if (known.has(data) || several.has(key)) {
                        known.delete(data);
                        several.add(key);
                    }
                    else
                        known.set(data, construct.replace(/^\//, ''));
                }
    }
    return folders;
}
function exportsOf(stacks, templates) {
    return new Map(stacks.flatMap(({ paths }, index) => Object.values(record(templates[index]?.['Outputs'])).flatMap((output) => {
        const { Export, Value } = record(output);
        const name = record(Export)['Name'];
        const [id = ''] = logicalIdsIn(Value);
        const made = paths.get(id);
        return typeof name === 'string' && made !== undefined ? [[name, made]] : [];
    })));
}
/** What intrinsic functions refer to, without pseudo parameters; names of exports behind `import:`. */
function logicalIdsIn(value) {
    if (Array.isArray(value))
        return value.flatMap(logicalIdsIn);
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([key, argument]) => {
        const list = Array.isArray(argument) ? argument : [argument];
        const [first] = list;
        if (key === 'Ref')
            return typeof argument === 'string' && !argument.startsWith('AWS::') ? [argument] : [];
        if (key === 'Fn::GetAtt')
            return typeof first === 'string' ? [first.split('.')[0] ?? ''] : [];
        if (key === 'Fn::ImportValue')
            return [typeof argument === 'string' ? `import:${argument}` : 'import:'];
        if (key === 'Fn::Sub' && typeof first === 'string')
            return [...first.matchAll(/\$\{([^!}.]+)[^}]*\}/g)].flatMap(([, id = '']) => id.startsWith('AWS::') ? [] : [id]);
        return logicalIdsIn(argument);
    });
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/cdk/grants.json
const grants_namespaceObject = /*#__PURE__*/JSON.parse('{"L":{"Table":{"actions":true,"methods":{"grantFullAccess":["dynamodb:*"],"grantReadData":["dynamodb:BatchGetItem","dynamodb:ConditionCheckItem","dynamodb:DescribeTable","dynamodb:GetItem","dynamodb:GetRecords","dynamodb:GetShardIterator","dynamodb:Query","dynamodb:Scan"],"grantReadWriteData":["dynamodb:BatchGetItem","dynamodb:BatchWriteItem","dynamodb:ConditionCheckItem","dynamodb:DeleteItem","dynamodb:DescribeTable","dynamodb:GetItem","dynamodb:GetRecords","dynamodb:GetShardIterator","dynamodb:PutItem","dynamodb:Query","dynamodb:Scan","dynamodb:UpdateItem"],"grantStreamRead":["dynamodb:DescribeStream","dynamodb:GetRecords","dynamodb:GetShardIterator","dynamodb:ListStreams"],"grantTableListStreams":["dynamodb:ListStreams"],"grantWriteData":["dynamodb:BatchWriteItem","dynamodb:DeleteItem","dynamodb:DescribeTable","dynamodb:PutItem","dynamodb:UpdateItem"],"grants.fullAccess":["dynamodb:*"],"grants.readData":["dynamodb:BatchGetItem","dynamodb:ConditionCheckItem","dynamodb:DescribeTable","dynamodb:GetItem","dynamodb:GetRecords","dynamodb:GetShardIterator","dynamodb:Query","dynamodb:Scan"],"grants.readWriteData":["dynamodb:BatchGetItem","dynamodb:BatchWriteItem","dynamodb:ConditionCheckItem","dynamodb:DeleteItem","dynamodb:DescribeTable","dynamodb:GetItem","dynamodb:GetRecords","dynamodb:GetShardIterator","dynamodb:PutItem","dynamodb:Query","dynamodb:Scan","dynamodb:UpdateItem"],"grants.writeData":["dynamodb:BatchWriteItem","dynamodb:DeleteItem","dynamodb:DescribeTable","dynamodb:PutItem","dynamodb:UpdateItem"]}},"TableV2":{"actions":true,"methods":{"grantFullAccess":["dynamodb:*"],"grantReadData":["dynamodb:BatchGetItem","dynamodb:ConditionCheckItem","dynamodb:DescribeTable","dynamodb:GetItem","dynamodb:GetRecords","dynamodb:GetShardIterator","dynamodb:Query","dynamodb:Scan"],"grantReadWriteData":["dynamodb:BatchGetItem","dynamodb:BatchWriteItem","dynamodb:ConditionCheckItem","dynamodb:DeleteItem","dynamodb:DescribeTable","dynamodb:GetItem","dynamodb:GetRecords","dynamodb:GetShardIterator","dynamodb:PutItem","dynamodb:Query","dynamodb:Scan","dynamodb:UpdateItem"],"grantStreamRead":["dynamodb:DescribeStream","dynamodb:GetRecords","dynamodb:GetShardIterator","dynamodb:ListStreams"],"grantTableListStreams":["dynamodb:ListStreams"],"grantWriteData":["dynamodb:BatchWriteItem","dynamodb:DeleteItem","dynamodb:DescribeTable","dynamodb:PutItem","dynamodb:UpdateItem"],"grants.fullAccess":["dynamodb:*"],"grants.readData":["dynamodb:BatchGetItem","dynamodb:ConditionCheckItem","dynamodb:DescribeTable","dynamodb:GetItem","dynamodb:GetRecords","dynamodb:GetShardIterator","dynamodb:Query","dynamodb:Scan"],"grants.readWriteData":["dynamodb:BatchGetItem","dynamodb:BatchWriteItem","dynamodb:ConditionCheckItem","dynamodb:DeleteItem","dynamodb:DescribeTable","dynamodb:GetItem","dynamodb:GetRecords","dynamodb:GetShardIterator","dynamodb:PutItem","dynamodb:Query","dynamodb:Scan","dynamodb:UpdateItem"],"grants.writeData":["dynamodb:BatchWriteItem","dynamodb:DeleteItem","dynamodb:DescribeTable","dynamodb:PutItem","dynamodb:UpdateItem"]}},"Bucket":{"actions":false,"methods":{"grantDelete":["s3:DeleteObject*"],"grantPut":["s3:Abort*","s3:PutObject","s3:PutObjectLegalHold","s3:PutObjectRetention","s3:PutObjectTagging","s3:PutObjectVersionTagging"],"grantPutAcl":["s3:PutObjectAcl","s3:PutObjectVersionAcl"],"grantRead":["s3:GetBucket*","s3:GetObject*","s3:List*"],"grantReadWrite":["s3:Abort*","s3:DeleteObject*","s3:GetBucket*","s3:GetObject*","s3:List*","s3:PutObject","s3:PutObjectLegalHold","s3:PutObjectRetention","s3:PutObjectTagging","s3:PutObjectVersionTagging"],"grantWrite":["s3:Abort*","s3:DeleteObject*","s3:PutObject","s3:PutObjectLegalHold","s3:PutObjectRetention","s3:PutObjectTagging","s3:PutObjectVersionTagging"],"grants.delete":["s3:DeleteObject*"],"grants.put":["s3:Abort*","s3:PutObject","s3:PutObjectLegalHold","s3:PutObjectRetention","s3:PutObjectTagging","s3:PutObjectVersionTagging"],"grants.putAcl":["s3:PutObjectAcl","s3:PutObjectVersionAcl"],"grants.read":["s3:GetBucket*","s3:GetObject*","s3:List*"],"grants.readWrite":["s3:Abort*","s3:DeleteObject*","s3:GetBucket*","s3:GetObject*","s3:List*","s3:PutObject","s3:PutObjectLegalHold","s3:PutObjectRetention","s3:PutObjectTagging","s3:PutObjectVersionTagging"],"grants.write":["s3:Abort*","s3:DeleteObject*","s3:PutObject","s3:PutObjectLegalHold","s3:PutObjectRetention","s3:PutObjectTagging","s3:PutObjectVersionTagging"]}},"Queue":{"actions":true,"methods":{"grantConsumeMessages":["sqs:ChangeMessageVisibility","sqs:DeleteMessage","sqs:GetQueueAttributes","sqs:GetQueueUrl","sqs:ReceiveMessage"],"grantPurge":["sqs:GetQueueAttributes","sqs:GetQueueUrl","sqs:PurgeQueue"],"grantSendMessages":["sqs:GetQueueAttributes","sqs:GetQueueUrl","sqs:SendMessage"],"grants.consumeMessages":["sqs:ChangeMessageVisibility","sqs:DeleteMessage","sqs:GetQueueAttributes","sqs:GetQueueUrl","sqs:ReceiveMessage"],"grants.purge":["sqs:GetQueueAttributes","sqs:GetQueueUrl","sqs:PurgeQueue"],"grants.sendMessages":["sqs:GetQueueAttributes","sqs:GetQueueUrl","sqs:SendMessage"]}},"Topic":{"actions":false,"methods":{"grantPublish":["sns:Publish"],"grantSubscribe":["sns:Subscribe"],"grants.publish":["sns:Publish"],"grants.subscribe":["sns:Subscribe"]}},"Secret":{"actions":false,"methods":{"grantRead":["secretsmanager:DescribeSecret","secretsmanager:GetSecretValue"],"grantWrite":["secretsmanager:PutSecretValue","secretsmanager:UpdateSecret","secretsmanager:UpdateSecretVersionStage"]}},"StringParameter":{"actions":false,"methods":{"grantRead":["ssm:DescribeParameters","ssm:GetParameter","ssm:GetParameterHistory","ssm:GetParameters"],"grantWrite":["ssm:PutParameter"]}},"Key":{"actions":true,"methods":{"grantAdmin":["kms:CancelKeyDeletion","kms:Create*","kms:Delete*","kms:Describe*","kms:Disable*","kms:Enable*","kms:Get*","kms:List*","kms:Put*","kms:Revoke*","kms:ScheduleKeyDeletion","kms:TagResource","kms:UntagResource","kms:Update*"],"grantDecrypt":["kms:Decrypt"],"grantEncrypt":["kms:Encrypt","kms:GenerateDataKey*","kms:ReEncrypt*"],"grantEncryptDecrypt":["kms:Decrypt","kms:Encrypt","kms:GenerateDataKey*","kms:ReEncrypt*"],"grantGenerateMac":["kms:GenerateMac"],"grantSign":["kms:Sign"],"grantSignVerify":["kms:Sign","kms:Verify"],"grantVerify":["kms:Verify"],"grantVerifyMac":["kms:VerifyMac"],"grants.admin":["kms:CancelKeyDeletion","kms:Create*","kms:Delete*","kms:Describe*","kms:Disable*","kms:Enable*","kms:Get*","kms:List*","kms:Put*","kms:Revoke*","kms:ScheduleKeyDeletion","kms:TagResource","kms:UntagResource","kms:Update*"],"grants.decrypt":["kms:Decrypt"],"grants.encrypt":["kms:Encrypt","kms:GenerateDataKey*","kms:ReEncrypt*"],"grants.encryptDecrypt":["kms:Decrypt","kms:Encrypt","kms:GenerateDataKey*","kms:ReEncrypt*"],"grants.generateMac":["kms:GenerateMac"],"grants.sign":["kms:Sign"],"grants.signVerify":["kms:Sign","kms:Verify"],"grants.verify":["kms:Verify"],"grants.verifyMac":["kms:VerifyMac"]}},"Stream":{"actions":true,"methods":{"grantRead":["kinesis:DescribeStream","kinesis:DescribeStreamConsumer","kinesis:DescribeStreamSummary","kinesis:GetRecords","kinesis:GetShardIterator","kinesis:ListShards","kinesis:ListStreams","kinesis:SubscribeToShard"],"grantReadWrite":["kinesis:DescribeStream","kinesis:DescribeStreamConsumer","kinesis:DescribeStreamSummary","kinesis:GetRecords","kinesis:GetShardIterator","kinesis:ListShards","kinesis:ListStreams","kinesis:PutRecord","kinesis:PutRecords","kinesis:SubscribeToShard"],"grantWrite":["kinesis:ListShards","kinesis:PutRecord","kinesis:PutRecords"]}},"LogGroup":{"actions":true,"methods":{"grantRead":["logs:DescribeLogGroups","logs:DescribeLogStreams","logs:FilterLogEvents","logs:GetLogEvents","logs:GetLogGroupFields"],"grantWrite":["logs:CreateLogStream","logs:PutLogEvents"],"grants.read":["logs:DescribeLogGroups","logs:DescribeLogStreams","logs:FilterLogEvents","logs:GetLogEvents","logs:GetLogGroupFields"],"grants.write":["logs:CreateLogStream","logs:PutLogEvents"]}},"Repository":{"actions":true,"methods":{"grantPull":["ecr:BatchCheckLayerAvailability","ecr:BatchGetImage","ecr:GetAuthorizationToken","ecr:GetDownloadUrlForLayer"],"grantPullPush":["ecr:BatchCheckLayerAvailability","ecr:BatchGetImage","ecr:CompleteLayerUpload","ecr:GetAuthorizationToken","ecr:GetDownloadUrlForLayer","ecr:InitiateLayerUpload","ecr:PutImage","ecr:UploadLayerPart"],"grantPush":["ecr:BatchCheckLayerAvailability","ecr:CompleteLayerUpload","ecr:GetAuthorizationToken","ecr:InitiateLayerUpload","ecr:PutImage","ecr:UploadLayerPart"],"grantRead":["ecr:DescribeImages","ecr:DescribeRepositories"]}},"EventBus":{"actions":false,"methods":{"grantPutEventsTo":["events:PutEvents"],"grants.allPutEvents":["events:PutEvents"]}},"Function":{"actions":false,"methods":{"grantInvoke":["lambda:InvokeFunction"],"grantInvokeLatestVersion":["lambda:InvokeFunction"],"grantInvokeUrl":["lambda:InvokeFunction","lambda:InvokeFunctionUrl"]}},"StateMachine":{"actions":true,"methods":{"grantRead":["states:DescribeActivity","states:DescribeExecution","states:DescribeStateMachine","states:DescribeStateMachineForExecution","states:GetExecutionHistory","states:ListActivities","states:ListExecutions","states:ListStateMachines"],"grantRedriveExecution":["states:RedriveExecution"],"grantStartExecution":["states:StartExecution"],"grantStartSyncExecution":["states:StartSyncExecution"],"grantTaskResponse":["states:SendTaskFailure","states:SendTaskHeartbeat","states:SendTaskSuccess"],"grants.read":["states:DescribeActivity","states:DescribeExecution","states:DescribeStateMachine","states:DescribeStateMachineForExecution","states:GetExecutionHistory","states:ListActivities","states:ListExecutions","states:ListStateMachines"],"grants.redriveExecution":["states:RedriveExecution"],"grants.startExecution":["states:StartExecution"],"grants.startSyncExecution":["states:StartSyncExecution"],"grants.taskResponse":["states:SendTaskFailure","states:SendTaskHeartbeat","states:SendTaskSuccess"]}}}}');
;// CONCATENATED MODULE: ./lib/src/templates/languages/cdk/values.js
/** The names that are known at some place of a program. */
class Scope {
    source;
    #above;
    #names = new Map();
    constructor(source, above) {
        this.source = source;
        this.#above = above;
    }
    get(name) {
        return this.#names.get(name) ?? this.#above?.get(name);
    }
    declare(name, value) {
        this.#names.set(name, value);
    }
    /** To a name of this scope or one above. A name that had another value may have either. */
    assign(name, value) {
        if (!this.#names.has(name) && this.#above !== undefined)
            return this.#above.assign(name, value);
        const known = this.#names.get(name);
        this.#names.set(name, known === undefined || isNothing(known) ? value : either([known, value]));
    }
}
const NOTHING = { kind: 'unknown', parts: [] };
function isNothing(value) {
    return value.kind === 'unknown' && value.parts.length === 0;
}
/** One of several. */
function either(values) {
    const distinct = [...new Set(values)];
    const [only] = distinct;
    return only !== undefined && distinct.length === 1 ? only : { kind: 'unknown', parts: distinct };
}
function values_text(pieces, parts = [], site) {
    return { kind: 'text', pieces, parts, ...(site && { site }) };
}
/** A text without anything computed. */
function plain(value) {
    return value?.kind === 'text' && value.pieces.length === 1 ? value.pieces[0] : undefined;
}
/** What an object has under a key. */
function entry(value, key) {
    return value?.kind === 'object' ? value.entries.get(key) : undefined;
}
/** More would be no mention that anybody wrote. */
const DEEPEST = 6;
/**
 * Every construct that a value is, or is made of.
 * @param withAttributes whether what only tells something of a construct counts
 */
function constructsIn(value, withAttributes, found = new Set(), depth = 0) {
    if (value === undefined || depth > DEEPEST)
        return found;
    if (value.kind === 'construct')
        return found.add(value);
    for (const one of innerOf(value, withAttributes))
        constructsIn(one, withAttributes, found, depth + 1);
    return found;
}
function innerOf(value, withAttributes) {
    switch (value.kind) {
        case 'list':
            return value.items;
        case 'object':
            return [...value.entries.values()];
        case 'text':
        case 'unknown':
            return value.parts;
        case 'made':
            return value.receiver === undefined ? value.args : [...value.args, value.receiver];
        case 'attribute':
            return withAttributes ? [value.owner] : [];
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/cdk/granting.js
/** Which calls of a program grant something to a role, and what they grant. */



const CLASSES = grants_namespaceObject.L;
/** Where the CDK puts what a construct that is a policy says. */
const OWN_POLICY = [['Resource']];
/** Where the CDK puts what is granted to a construct. */
const DEFAULT_POLICIES = ['', 'ServiceRole/', 'Role/', 'InstanceRole/'].map((before) => `${before}DefaultPolicy/Resource`.split('/'));
/** Methods that take statements, and the role within the construct that gets them. */
const TAKING_STATEMENTS = {
    addToRolePolicy: '',
    addToPolicy: '',
    addToPrincipalPolicy: '',
    addToTaskRolePolicy: 'TaskRole',
    addToExecutionRolePolicy: 'ExecutionRole'
};
/** What sources of a function's events grant it. https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_lambda_event_sources-readme.html */
const EVENT_SOURCES = {
    SqsEventSource: 'grantConsumeMessages',
    DynamoEventSource: 'grantStreamRead',
    KinesisEventSource: 'grantRead'
};
/** Of these nothing is granted, whatever they are given. */
const SCOPES = new Set(['Construct', 'Stack', 'NestedStack', 'Stage', 'App', 'StackProps']);
/** @param events of a program */
function grantsIn(events) {
    return { grants: events.flatMap(grantsOf), attachments: events.flatMap(attachmentsOf) };
}
function grantsOf(event) {
    const { receiver, name, args, site, made } = event;
    const [first] = args;
    if (receiver?.kind === 'library')
        return receiver.name === 'Grant' ? ofGrant(event) : others(event);
    if (receiver?.kind === 'attribute' && receiver.name === 'grants')
        return [
            {
                event,
                site,
                target: toFirst(event),
                method: { receiver: receiver.owner, name: `grants.${name}`, isImplied: false }
            }
        ];
    if (receiver !== undefined && /^grant($|[A-Z])/.test(name))
        return [{ event, site, target: toFirst(event), method: { receiver, name, isImplied: false } }];
    if (receiver !== undefined && name === 'addEventSource') {
        const source = first?.kind === 'made' ? EVENT_SOURCES[first.type] : undefined;
        const [from] = first?.kind === 'made' ? first.args : [];
        return source === undefined || from === undefined
            ? others(event)
            : [
                {
                    event,
                    site,
                    target: { grantee: receiver },
                    method: { receiver: from, name: source, isImplied: true }
                }
            ];
    }
    const within = TAKING_STATEMENTS[name];
    if (receiver !== undefined && within !== undefined)
        return statementsFrom(event, { grantee: partOf(receiver, within) }, first);
    if (receiver?.kind === 'construct' && name === 'addStatements')
        return args.flatMap((one) => statementsFrom(event, { policy: receiver }, one));
    if (made.kind !== 'construct' || made.props === undefined)
        return others(event);
    const { props } = made;
    const found = [
        ...statementsFrom(event, { grantee: made }, entry(props, 'initialPolicy')),
        ...inlineIn(event, made)
    ];
    if (/^(Managed)?Policy$/.test(made.type))
        for (const one of [entry(props, 'statements'), documentIn(entry(props, 'document'))])
            found.push(...statementsFrom(event, { policy: made }, one));
    return [...found, ...others(event)];
}
function toFirst({ args: [first] }) {
    return { grantee: first ?? { kind: 'unknown', parts: [] } };
}
/** https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_iam.Grant.html */
function ofGrant(event) {
    const { args, site } = event;
    const grantee = entry(args[0], 'grantee');
    return [{ event, site, target: { grantee: grantee ?? { kind: 'unknown', parts: [...args] } } }];
}
function inlineIn(event, made) {
    const policies = entry(made.props, 'inlinePolicies');
    if (policies?.kind !== 'object')
        return [];
    return [...policies.entries].flatMap(([name, document]) => statementsFrom(event, { policy: made, name }, documentIn(document)));
}
function documentIn(document) {
    return document?.kind === 'made' && document.type === 'PolicyDocument'
        ? entry(document.args[0], 'statements')
        : undefined;
}
function statementsFrom(event, target, given) {
    if (given === undefined)
        return [];
    const isList = given.kind === 'list';
    const items = isList ? given.items : [given];
    const found = items.map((value, index) => {
        if (value.kind !== 'made' || value.type !== 'PolicyStatement')
            return { event, site: event.site, target };
        const sites = isList ? given.sites : undefined;
        return {
            event,
            site: value.site,
            target,
            statement: { value, ...(sites !== undefined && { list: { sites, index } }) }
        };
    });
    return isList && !given.whole ? [...found, { event, site: event.site, target }] : found;
}
/** A call that has to do with several constructs may grant one something on another. */
function others(event) {
    const { receiver, args, made, site, name } = event;
    if (SCOPES.has(name))
        return [];
    const isConstruct = made.kind === 'construct';
    const given = isConstruct ? args.slice(1) : args;
    const mentioned = new Set([receiver, ...given].flatMap((one) => [...constructsIn(one, false)]));
    if (isConstruct)
        mentioned.add(made);
    return mentioned.size < 2
        ? []
        : [{ event, site, target: { grantee: { kind: 'unknown', parts: [...mentioned] } } }];
}
function attachmentsOf({ receiver, name, args, site, made }) {
    const toReceiver = name === 'addManagedPolicy' && receiver !== undefined;
    const grantee = toReceiver ? receiver : made;
    const given = toReceiver
        ? args[0]
        : made.kind === 'construct'
            ? entry(made.props, 'managedPolicies')
            : undefined;
    const items = given?.kind === 'list' ? given.items : given === undefined ? [] : [given];
    return items.flatMap((one) => {
        if (one.kind !== 'made' || one.type !== 'ManagedPolicy.fromAwsManagedPolicyName')
            return [];
        const policy = plain(one.args[0]);
        return policy === undefined
            ? []
            : [{ site: toReceiver ? site : one.site, grantee, name: policy.slice(policy.lastIndexOf('/') + 1) }];
    });
}
function partOf(value, within) {
    if (within === '' || value.kind !== 'construct')
        return value;
    return { ...value, props: undefined, path: value.path && [...value.path, [within]] };
}
/** The constructs that a policy of a template may be of, as the place of `constructsOf`. */
function constructsWith(policy) {
    return above(policy, [...OWN_POLICY, ...DEFAULT_POLICIES]);
}
/** The constructs whose policies a call may write in; undefined for any. */
function constructsOf({ target }) {
    return 'policy' in target ? [target.policy.path] : granteesIn(target.grantee);
}
function granteesIn(grantee) {
    if (grantee.kind === 'construct') {
        const role = entry(grantee.props, 'role');
        return role === undefined ? [grantee.path] : granteesIn(role);
    }
    const parts = [...constructsIn(grantee, true)];
    return parts.length === 0 ? [undefined] : parts.flatMap(granteesIn);
}
/** A path without each of these endings that it has. */
function above(made, endings) {
    return endings.flatMap((tail) => {
        const length = made.length - tail.length;
        return length > 0 && tail.every((id, index) => made[length + index] === id) ? [made.slice(0, length)] : [];
    });
}
/** Whether what a call grants stands in a policy of a template. */
function isFor({ target }, policy, name) {
    if ('policy' in target) {
        if (target.name !== name)
            return 'no';
        return isPath(target.policy, policy, OWN_POLICY);
    }
    return name === undefined ? granteeIs(target.grantee, policy) : 'no';
}
function granteeIs(grantee, policy) {
    if (grantee.kind === 'construct') {
        const role = entry(grantee.props, 'role');
        return role === undefined ? isPath(grantee, policy, DEFAULT_POLICIES) : granteeIs(role, policy);
    }
    const parts = [...constructsIn(grantee, true)];
    return parts.length === 0 || parts.some((part) => granteeIs(part, policy) !== 'no') ? 'unknown' : 'no';
}
/** Whether something is attached to the role of a template. */
function isHeldBy({ grantee }, role) {
    if (grantee.kind !== 'construct')
        return 'unknown';
    const given = entry(grantee.props, 'role');
    if (given !== undefined)
        return given.kind === 'construct'
            ? isHeldBy({ grantee: given, name: '', site: given.site }, role)
            : 'unknown';
    return isPath(grantee, role, OWN_ROLES);
}
/** Where the CDK puts the role of a construct. */
const OWN_ROLES = [['Resource'], ['ServiceRole', 'Resource'], ['Role', 'Resource']];
/** The constructs that a role of a template may be of. */
function constructsWithRole(role) {
    return above(role, OWN_ROLES);
}
/** The constructs whose roles something may be attached to; undefined for any. */
function constructsAttachedTo({ grantee }) {
    if (grantee.kind !== 'construct')
        return [undefined];
    const given = entry(grantee.props, 'role');
    if (given === undefined)
        return [grantee.path];
    return given.kind === 'construct'
        ? constructsAttachedTo({ grantee: given, name: '', site: given.site })
        : [undefined];
}
function isPath({ path }, made, behind) {
    if (path === undefined)
        return 'unknown';
    return behind.some((tail) => made.length === path.length + tail.length &&
        isBelow(path, made) &&
        tail.every((id, index) => made[path.length + index] === id))
        ? 'yes'
        : 'no';
}
function isBelow(path, made) {
    return made.length >= path.length && path.every((pieces, index) => (0,template_value/* mayBecome */.v4)(pieces, made[index] ?? ''));
}
/** Whether a call grants an action. */
function allows({ method, statement }, action) {
    const same = (one) => one.toLowerCase() === action.toLowerCase();
    if (statement !== undefined) {
        const { actions, whole } = actionsOf(statement.value);
        return actions.some((one) => same(plain(one) ?? '')) ? 'yes' : whole ? 'no' : 'unknown';
    }
    if (method === undefined)
        return 'unknown';
    const classes = classesOf(method.receiver);
    const answers = classes.map(({ methods }) => {
        if (methods[method.name]?.some(same) === true)
            return 'yes';
        return Object.values(methods).some((actions) => actions?.some(same) === true) ? 'no' : 'unknown';
    });
    if (method.name === 'grant' || answers.length === 0)
        return 'unknown';
    return answers.includes('yes') ? 'yes' : answers.includes('unknown') ? 'unknown' : 'no';
}
/** The actions of a statement that is written out. */
function actionsOf(statement) {
    const given = entry(statement.args[0], 'actions');
    if (given?.kind !== 'list')
        return { actions: [], whole: false };
    const whole = given.whole && !statement.changed && given.items.every((item) => plain(item) !== undefined);
    return { actions: given.items, whole, list: given };
}
/** The class of a construct; every one that is known where its type is not. */
function classesOf(receiver) {
    const own = receiver.kind === 'construct' ? CLASSES[receiver.type] : undefined;
    if (own !== undefined)
        return [own];
    return receiver.kind === 'construct' && receiver.type !== ''
        ? []
        : Object.values(CLASSES).flatMap((one) => one ?? []);
}
/** Whether `grant` of a construct takes actions by name. */
function takesActions(receiver) {
    return receiver.kind === 'construct' && CLASSES[receiver.type]?.actions === true;
}
/** Whether a call grants something on the resources of a statement. */
function isOn(grant, { resources }) {
    if (grant.statement !== undefined)
        return isOnAll(grant.statement.value, resources);
    const constructs = grant.method === undefined && 'grantee' in grant.target
        ? [...constructsIn(grant.target.grantee, false)]
        : grant.method?.receiver.kind === 'construct'
            ? [grant.method.receiver]
            : [];
    if (constructs.length === 0)
        return 'unknown';
    const isIt = constructs.some(({ path, imported }) => path !== undefined &&
        !imported &&
        resources.some(({ paths }) => paths.some((made) => made.length > path.length && isBelow(path, made))));
    if (isIt)
        return 'yes';
    const isKnown = constructs.every(({ path, imported }) => path !== undefined && !imported);
    const isOfApp = resources.every(({ paths }) => paths.length > 0);
    const isUnderstood = resources.every(({ paths, text }) => paths.length > 0 || text !== undefined);
    return isOfApp || (isKnown && isUnderstood) ? 'no' : 'unknown';
}
function isOnAll(statement, resources) {
    const given = entry(statement.args[0], 'resources');
    if (given?.kind !== 'list' || !given.whole || statement.changed)
        return 'unknown';
    const answers = resources.map(({ paths, text }) => {
        const each = given.items.map((item) => {
            const written = plain(item);
            if (written !== undefined)
                return written === text ? 'yes' : text === undefined ? 'unknown' : 'no';
            // of a stack: its region or account
            const constructs = [...constructsIn(item, true)].filter(({ type }) => !SCOPES.has(type));
            if (constructs.length === 0)
                return 'unknown';
            const isIt = constructs.some(({ path, imported }) => path !== undefined &&
                !imported &&
                paths.some((made) => made.length > path.length && isBelow(path, made)));
            if (isIt)
                return 'yes';
            return constructs.every(({ path, imported }) => path !== undefined && !imported) &&
                (paths.length > 0 || text !== undefined)
                ? 'no'
                : 'unknown';
        });
        return each.includes('yes') ? 'yes' : each.includes('unknown') ? 'unknown' : 'no';
    });
    if (answers.every((answer) => answer === 'no'))
        return 'no';
    return answers.includes('yes') && !answers.includes('unknown') ? 'yes' : 'unknown';
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/cdk/path-index.js
/** Things by the construct that they are of, whose ids from the app on may be computed in part: found without a look at all others. */

class PathIndex {
    #shapes = new Map();
    #anywhere = [];
    #size = 0;
    add(path, value) {
        const entry = { path, value, order: this.#size++ };
        if (path === undefined) {
            this.#anywhere.push(entry);
            return;
        }
        const isComputed = path.map(({ length }) => length > 1);
        const key = isComputed.map(Number).join('');
        const shape = this.#shapes.get(key) ?? { isComputed, byIds: new Map() };
        this.#shapes.set(key, shape);
        const ids = idsOf(path.map(([first = '']) => first), isComputed);
        const known = shape.byIds.get(ids);
        if (known === undefined)
            shape.byIds.set(ids, [entry]);
        else
            known.push(entry);
    }
    /** What may be of one of some constructs, each once in the order of adding. */
    find(constructs) {
        const found = new Set(this.#anywhere);
        for (const construct of constructs)
            for (const { isComputed, byIds } of this.#shapes.values()) {
                if (isComputed.length !== construct.length)
                    continue;
                for (const entry of byIds.get(idsOf(construct, isComputed)) ?? [])
                    if (entry.path?.every((pieces, index) => (0,template_value/* mayBecome */.v4)(pieces, construct[index] ?? '')) === true)
                        found.add(entry);
            }
        return [...new Set([...found].sort((a, b) => a.order - b.order).map(({ value }) => value))];
    }
}
function idsOf(ids, isComputed) {
    return ids.map((id, index) => (isComputed[index] === true ? '' : id)).join('/');
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/cdk/placing.js
/** The statements of a policy that the CDK made, on the lines of the program that grant them. Where that is not certain, why. */





/** How programs write what takes a text's place. */
const IN_PROGRAM = {
    text(text, instead) {
        const quote = /^['"`]/.exec(instead)?.[0] ?? "'";
        return `${quote}${text}${quote}`;
    },
    resource: () => ({ withheld: 'what is needed has no words of the program yet' })
};
const NOWHERE = { start: 0, end: 0 };
class Placings {
    /** By the constructs that they may be for. */
    #grants = new PathIndex();
    /** How often each place grants something. */
    #times = new Map();
    /** The statements that a place may be where they are granted. */
    #statements = new Map();
    #placings = new Map();
    /**
     * @param grants of the whole program
     * @param policies all that the CDK made
     */
    constructor(grants, policies) {
        for (const grant of grants)
            for (const path of constructsOf(grant))
                this.#grants.add(path, grant);
        for (const { site } of grants)
            this.#times.set(keyOf(site), (this.#times.get(keyOf(site)) ?? 0) + 1);
        for (const policy of policies)
            this.#place(policy);
    }
    #place({ path, name, statements }) {
        const ours = this.#grants.find(constructsWith(path)).flatMap((grant) => {
            const answer = isFor(grant, path, name);
            return answer === 'no' ? [] : [{ grant, isSure: answer === 'yes' }];
        });
        for (const statement of statements) {
            const here = ours.flatMap(({ grant, isSure }) => {
                const answer = isOn(grant, statement.granted);
                return answer === 'no' ? [] : [{ grant, isSure, isOnIt: answer === 'yes' }];
            });
            const placings = new Map();
            for (const action of statement.granted.actions) {
                const those = here.flatMap((one) => {
                    const answer = allows(one.grant, action);
                    return answer === 'no' ? [] : [{ ...one, isAllowed: answer === 'yes' }];
                });
                for (const { grant } of those) {
                    const key = keyOf(grant.site);
                    this.#statements.set(key, (this.#statements.get(key) ?? new Set()).add(statement));
                }
                const [one] = those;
                const sites = [...new Set(those.map(({ grant }) => lineOf(grant.site)))].sort(compare/* compare */.U);
                const isOne = new Set(those.map(({ grant }) => keyOf(grant.site))).size === 1;
                placings.set(action, one === undefined
                    ? { why: 'no call that is read grants it: the CDK may grant it of itself' }
                    : !isOne
                        ? { why: `${sites.slice(0, 3).join(' and ')} may each grant it` }
                        : those.some(isCertain)
                            ? { grant: one.grant }
                            : { why: `${sites[0] ?? ''} may grant it, which is not certain` });
            }
            this.#placings.set(statement, placings);
        }
    }
    /** @param file for a statement of which nothing has a place */
    written(statement, file) {
        const placings = this.#placings.get(statement) ?? new Map();
        const grants = [...placings.values()].flatMap((one) => ('grant' in one ? [one.grant] : []));
        const [first] = grants;
        if (first === undefined)
            return inNoPlace(statement, placings, file);
        const isOne = grants.length === placings.size && grants.every(({ site }) => keyOf(site) === keyOf(first.site));
        const why = isOne ? this.#reservation(first, statement) : 'several calls make the statement';
        const whole = isOne && why === undefined ? ofOneCall(first, statement) : undefined;
        if (whole !== undefined)
            return { file: first.site.source.file, ...whole };
        const own = first.site.source;
        const actions = new Map();
        for (const [action, placing] of placings) {
            if ('why' in placing)
                actions.set(action, placing.why);
            else if (placing.grant.site.source !== own)
                actions.set(action, `${lineOf(placing.grant.site)} grants it`);
        }
        const placeOfAction = (action) => {
            const placing = placings.get(action);
            return placing !== undefined && 'grant' in placing ? actionPlace(placing.grant, action) : NOWHERE;
        };
        return {
            ...statement.found,
            file: own.file,
            place: first.site.place,
            list: alone(first.site.place),
            index: 0,
            actions: {
                items: statement.granted.actions.map((action) => textAt(action, placeOfAction(action), false)),
                style: 'flow',
                shared: false
            },
            resources: atPlace(statement.found, first.site.place),
            notEdited: why ?? 'it is not written in one place',
            unplaced: { actions, ...(!isOne && { resources: 'several calls grant what is on it' }) }
        };
    }
    /** Why a place that is certain is not changed. */
    #reservation(grant, statement) {
        const key = keyOf(grant.site);
        if ((this.#times.get(key) ?? 0) > 1)
            return 'the program comes by it several times';
        if ([...(this.#statements.get(key) ?? [])].some((one) => one !== statement))
            return 'it may grant what stands in other statements too';
        return undefined;
    }
}
function isCertain(one) {
    const isKnown = one.grant.method !== undefined || one.grant.statement !== undefined;
    return isKnown && one.isSure && (one.isOnIt || one.isAllowed);
}
/** A statement that came of one call and nothing else, with what may be changed of it. */
function ofOneCall(grant, { found, granted }) {
    return grant.statement === undefined ? ofMethod(grant, found, granted) : ofStatement(grant, found, granted);
}
/** A call like `table.grantReadData(fn)`. */
function ofMethod({ event, site, method }, found, { actions }) {
    if (method === undefined)
        return undefined;
    const { place, source } = site;
    const { receiver, name, isImplied } = method;
    const rewritten = instead(event.node, receiver, name, source.text);
    return {
        ...found,
        place,
        list: { ...alone(place), ...(event.statement !== undefined && { emptied: { lines: event.statement } }) },
        index: 0,
        actions: { items: actions.map((action) => textAt(action, place, false)), style: 'flow', shared: false },
        resources: atPlace(found, place),
        ...(isImplied
            ? { notEdited: 'the CDK grants it with what is written' }
            : hasKey(receiver) && { notEdited: 'a key may be granted with it' }),
        rewritten
    };
}
/** The same call with actions by name. */
function instead(node, receiver, name, text) {
    return (actions) => {
        const [grantee, ...more] = node.arguments;
        const { callee } = node;
        if (!takesActions(receiver) || name.startsWith('grants.'))
            return { withheld: 'its construct has no method that grants actions by name' };
        if (grantee == null || more.length > 0 || !('property' in callee))
            return { withheld: 'the call is given more than who is granted it' };
        const [start, end] = [callee.property.start ?? 0, node.end ?? 0];
        const given = text.slice(grantee.start ?? 0, grantee.end ?? 0);
        const quote = text.includes('"') && !text.includes("'") ? '"' : "'";
        const listed = actions.map((action) => `, ${quote}${action}${quote}`).join('');
        return { change: [{ start, end, text: `grant(${given}${listed})` }] };
    };
}
/** Whether a construct has, or may have, a key that its grants are granted with. */
function hasKey(receiver) {
    if (receiver.kind !== 'construct')
        return true;
    const { props } = receiver;
    if (props === undefined)
        return receiver.imported;
    if (props.kind !== 'object')
        return !receiver.imported;
    return (!props.whole ||
        [...props.entries.keys()].some((key) => /key$|encrypt|kms|replica/i.test(key) && key !== 'partitionKey' && key !== 'sortKey'));
}
/** A statement that is written out. */
function ofStatement({ event, site, statement }, found, { actions }) {
    if (statement === undefined)
        return undefined;
    const written = actionsOf(statement.value);
    const texts = written.actions.filter((one) => one.kind === 'text');
    const isSame = written.whole &&
        new Set(texts.map((one) => plain(one)?.toLowerCase())).size === actions.length &&
        texts.every((one) => actions.some((action) => action.toLowerCase() === plain(one)?.toLowerCase()));
    const places = written.list?.sites ?? [];
    if (!isSame || !places.every((one) => isWithin(one, site)))
        return undefined;
    return {
        ...found,
        place: site.place,
        ...listOf(statement.list, event, site),
        actions: {
            items: texts.map((one, index) => textAt(plain(one) ?? '', places[index]?.place ?? site.place, true)),
            style: 'flow',
            shared: false
        },
        resources: resourcesOf(found, entry(statement.value.args[0], 'resources'), site)
    };
}
function listOf(list, event, site) {
    const sites = list?.sites ?? [];
    const [first, last] = [sites[0], sites.at(-1)];
    if (list === undefined || first === undefined || last === undefined)
        return {
            list: {
                ...alone(site.place),
                ...(event.statement !== undefined &&
                    isWithin(site, event.site) && { emptied: { lines: event.statement } })
            },
            index: 0
        };
    return {
        list: {
            place: { start: first.place.start, end: last.place.end },
            size: sites.length,
            style: 'flow',
            places: sites.map(({ place }) => place)
        },
        index: list.index
    };
}
/** As the template has them, each in the place of the literal that it comes of, if it is one. */
function resourcesOf(found, given, site) {
    const items = given?.kind === 'list' ? given.items : [];
    return {
        items: found.resources.items.map((item) => {
            const literal = items.find((one) => one.kind === 'text' &&
                plain(one) !== undefined &&
                plain(one) === item.pieces[0] &&
                item.pieces.length === 1);
            const own = literal?.site !== undefined && isWithin(literal.site, site) ? literal.site : undefined;
            return { ...item, place: own?.place ?? site.place, literal: own !== undefined, shared: false };
        }),
        style: 'flow',
        shared: false
    };
}
function atPlace(found, place) {
    return {
        items: found.resources.items.map((item) => ({ ...item, place, literal: false, shared: false })),
        style: 'flow',
        shared: false
    };
}
function inNoPlace({ found, granted }, placings, file) {
    const reasons = [...placings].map(([action, one]) => [action, 'why' in one ? one.why : '']);
    return {
        ...found,
        file,
        place: NOWHERE,
        list: alone(NOWHERE),
        index: 0,
        actions: {
            items: granted.actions.map((action) => textAt(action, NOWHERE, false)),
            style: 'flow',
            shared: false
        },
        resources: atPlace(found, NOWHERE),
        unplaced: {
            actions: new Map(reasons),
            resources: reasons[0]?.[1] ?? 'no call that is read grants it'
        }
    };
}
function actionPlace({ site, statement }, action) {
    if (statement === undefined)
        return site.place;
    const written = actionsOf(statement.value);
    const index = written.actions.findIndex((one) => plain(one)?.toLowerCase() === action.toLowerCase());
    const own = written.list?.sites?.[index];
    return own !== undefined && isWithin(own, site) ? own.place : site.place;
}
function alone(place) {
    return { place, size: 1, style: 'single', places: [place] };
}
function textAt(action, place, literal) {
    return { kind: 'text', pieces: [action], literal, place, shared: false };
}
function isWithin(inner, outer) {
    return (inner.source === outer.source &&
        inner.place.start >= outer.place.start &&
        inner.place.end <= outer.place.end);
}
function keyOf({ source, place }) {
    return `${source.file}:${place.start}`;
}
function lineOf({ source, place }) {
    return `${source.file}:${(0,templates_lines/* lineAt */.mh)(source.text, place.start)}`;
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/cdk/app-reading.js
/** What the CDK made of an app, statement by statement on the lines of its program. */






class AppReading {
    #assembly;
    #file;
    /** By the constructs whose roles they may be of. */
    #attachments = new PathIndex();
    #stacks;
    #placings;
    #resources = new Map();
    #policies = new Map();
    #declared = new Map();
    /** @param file to name what has no place of its own */
    constructor(events, assembly, file) {
        this.#assembly = assembly;
        this.#file = file;
        const { grants, attachments } = grantsIn(events);
        for (const one of attachments)
            for (const path of constructsAttachedTo(one))
                this.#attachments.add(path, one);
        this.#stacks = events
            .flatMap(({ made, name }) => (made.kind === 'construct' && name.endsWith('Stack') ? [made] : []))
            .toSorted((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0));
        for (const stack of assembly.stacks) {
            const declared = cloudFormationDeclarations(stack.root, { text: stack.text, wording: IN_PROGRAM });
            this.#declared.set(stack, declared);
            for (const policy of declared.policies) {
                const made = this.#madeOf(policy, stack);
                if (made !== undefined)
                    this.#policies.set(policy, made);
            }
        }
        this.#placings = new Placings(grants, [...this.#policies.values()]);
    }
    read() {
        const statements = [];
        const claims = [];
        for (const [stack, { roles, policies }] of this.#declared) {
            const file = this.#fileOf(stack);
            const unit = { path: file, stacks: stack.names };
            const none = { start: 0, end: 0 };
            for (const { role } of roles)
                claims.push({
                    unit,
                    file,
                    place: none,
                    declaresRole: true,
                    holder: { managed: false, ...(role && { role }) }
                });
            for (const policy of policies) {
                const made = this.#policies.get(policy);
                const { holders } = policy;
                const shown = made === undefined ? this.#attached(policy, stack, file) : { file, place: none };
                for (const holder of holders)
                    claims.push({ unit, declaresRole: false, holder, ...shown });
                for (const one of made?.statements ?? [])
                    statements.push({ ...this.#placings.written(one, file), unit, holders, wording: IN_PROGRAM });
            }
        }
        return { statements, claims, unread: [] };
    }
    /** The policy with what it grants, by constructs; undefined where it has no statements of its own. */
    #madeOf(policy, stack) {
        const [id, resource] = this.#resourcesOf(stack).around(policy) ?? [];
        const path = id === undefined ? undefined : stack.paths.get(id);
        if (path === undefined || resource === undefined)
            return undefined;
        const properties = record(resource['Properties']);
        const inline = Array.isArray(properties['Policies']) ? properties['Policies'].map(record) : [];
        const [holder] = policy.holders;
        const name = holder?.policy !== undefined && 'pieces' in holder.policy ? holder.policy.pieces.join('') : undefined;
        const isInline = resource['Type'] === 'AWS::IAM::Role';
        const own = isInline ? inline.find(({ PolicyName }) => PolicyName === name) : properties;
        const document = record(record(own)['PolicyDocument'])['Statement'];
        if (!Array.isArray(document) || policy.statements.length === 0)
            return undefined;
        const statements = policy.statements.map((found) => ({
            found,
            granted: this.#granted(record(document[found.index]), stack)
        }));
        return { path, statements, ...(isInline && name !== undefined && { name }) };
    }
    #granted({ Action, Resource }, stack) {
        const several = (value) => (Array.isArray(value) ? value : [value]);
        return {
            actions: several(Action).filter((one) => typeof one === 'string'),
            resources: several(Resource).flatMap((one) => {
                if (record(one)['Ref'] === 'AWS::NoValue')
                    return [];
                const made = logicalIdsIn(one).map((id) => id.startsWith('import:')
                    ? this.#assembly.exported.get(id.slice('import:'.length))
                    : stack.paths.get(id));
                const paths = made.filter((path) => path !== undefined);
                if (paths.length < made.length)
                    return [{ paths: [] }];
                return [
                    { paths, ...(paths.length === 0 && { text: typeof one === 'string' ? one : JSON.stringify(one) }) }
                ];
            })
        };
    }
    /** A policy that a role has by its name alone. */
    #attached({ unread, holders, place }, stack, file) {
        const none = { start: 0, end: 0 };
        const nowhere = { file, place: none };
        if (unread === undefined)
            return nowhere;
        const [id] = this.#resourcesOf(stack).around({ place }) ?? [];
        const role = id === undefined ? undefined : stack.paths.get(id);
        const name = holders.flatMap(({ policy }) => policy !== undefined && 'pieces' in policy ? policy.pieces : [])[0];
        const held = role === undefined ? [] : this.#attachments.find(constructsWithRole(role));
        const named = held.filter((one) => one.name === name && role !== undefined && isHeldBy(one, role) !== 'no');
        const [only] = named;
        if (only === undefined)
            return { ...nowhere, unread, unplaced: 'no call that is read attaches it: the CDK may do so of itself' };
        const isOne = named.length === 1 && role !== undefined && isHeldBy(only, role) === 'yes';
        return isOne
            ? { file: only.site.source.file, place: only.site.place, unread }
            : { ...nowhere, unread, unplaced: 'several calls may attach it' };
    }
    #resourcesOf(stack) {
        const known = this.#resources.get(stack) ?? new Resources(stack);
        this.#resources.set(stack, known);
        return known;
    }
    /** The file of the stack's class. */
    #fileOf({ paths }) {
        const [some = []] = paths.values();
        const stack = this.#stacks.find(({ path }) => path !== undefined &&
            path.length > 0 &&
            path.every((pieces, index) => (0,template_value/* mayBecome */.v4)(pieces, some[index] ?? '')));
        return stack === undefined ? this.#file : (stack.definition?.scope.source.file ?? stack.site.source.file);
    }
}
/** The resources of a template by where they stand in it. */
class Resources {
    #sorted;
    #resources;
    constructor({ root, resources }) {
        const written = (0,template_value/* valueAt */.fK)(root, 'Resources');
        this.#resources = resources;
        this.#sorted = (written?.kind === 'mapping' ? [...written.entries] : [])
            .map(([id, { place }]) => ({ id, place }))
            .toSorted((a, b) => a.place.start - b.place.start);
    }
    /** The one that something stands in, by its logical id. */
    around({ place }) {
        let [low, high] = [0, this.#sorted.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((this.#sorted[middle]?.place.start ?? 0) <= place.start)
                low = middle + 1;
            else
                high = middle;
        }
        const found = this.#sorted[low - 1];
        const resource = found && this.#resources.get(found.id);
        return found !== undefined && resource !== undefined && place.end <= found.place.end
            ? [found.id, resource]
            : undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/@babel/parser/lib/index.js
var lib = __webpack_require__(5429);
;// CONCATENATED MODULE: ./lib/src/templates/languages/cdk/syntax.js
/** TypeScript and JavaScript as trees, from a parser that knows their syntax and no types. */

/** @param file to know it by */
function readSource(file, text) {
    try {
        const isJavaScript = /\.[cm]?js$/.test(file);
        const { program } = (0,lib/* parse */.qg)(text, {
            // what `require` and `module.exports` make of a file is no module to the parser
            sourceType: isJavaScript ? 'unambiguous' : 'module',
            plugins: isJavaScript
                ? ['jsx', 'decorators-legacy']
                : file.endsWith('.tsx')
                    ? ['typescript', 'jsx']
                    : ['typescript', 'decorators-legacy']
        });
        return { file, text, body: program.body };
    }
    catch (error) {
        const [why = ''] = error instanceof Error ? error.message.split('\n') : [];
        const line = /\((\d+):\d+\)$/.exec(why)?.[1];
        return { why: why.replace(/ \(\d+:\d+\)$/, ''), ...(line !== undefined && { line: Number(line) }) };
    }
}
/** Where a node stands in its text. */
function syntax_placeOf(node) {
    return { start: node.start ?? 0, end: node.end ?? 0 };
}
/** A property's or member's name, where it is written out. */
function nameOfKey(key, computed) {
    if (key.type === 'StringLiteral' || key.type === 'NumericLiteral')
        return 'value' in key ? String(key.value) : undefined;
    if (computed)
        return undefined;
    if (key.type === 'PrivateName' && 'id' in key)
        return `#${nameIn(key.id)}`;
    return nameIn(key);
}
function nameIn(node) {
    return typeof node === 'object' && node !== null && 'name' in node && typeof node.name === 'string'
        ? node.name
        : '';
}
/** Without what says something of types alone, and without brackets. */
function bare(node) {
    let inner = node;
    while (inner.type === 'TSAsExpression' ||
        inner.type === 'TSNonNullExpression' ||
        inner.type === 'TSSatisfiesExpression' ||
        inner.type === 'TSTypeAssertion' ||
        inner.type === 'ParenthesizedExpression')
        inner = inner.expression;
    return inner;
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/cdk/reading.js
/** What the parts of reading a program know of the code that they are in, and of each other. */

/** Deeper calls and inheritance are nothing that anybody wrote. */
const reading_DEEPEST = 60;
function functionOf(node, frame) {
    return { kind: 'function', node, scope: frame.scope, self: frame.self };
}
function siteOf(node, frame) {
    return { source: frame.scope.source, place: syntax_placeOf(node) };
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/cdk/classes.js
/** What classes of a program declare and inherit. */



class Classes {
    #code;
    constructor(code) {
        this.#code = code;
    }
    static({ node, scope }, name, frame) {
        for (const member of node.body.body) {
            if (!('static' in member) || member.static !== true || !('key' in member))
                continue;
            if (nameOfKey(member.key, false) !== name)
                continue;
            if (member.type === 'ClassMethod')
                return { kind: 'function', node: member, scope, self: undefined };
            if (member.type === 'ClassProperty' && member.value != null)
                return this.#code.value(member.value, { ...frame, scope, self: undefined });
        }
        return NOTHING;
    }
    find(definition, name) {
        for (let one = definition, depth = 0; one !== undefined && depth < reading_DEEPEST; one = this.parent(one), depth++) {
            const member = one.node.body.body.find((each) => (each.type === 'ClassMethod' || each.type === 'ClassPrivateMethod') &&
                each.kind !== 'constructor' &&
                nameOfKey(each.key, false) === name);
            if (member !== undefined)
                return { member, definition: one };
        }
        return undefined;
    }
    extended({ node, scope }) {
        return node.superClass == null
            ? undefined
            : this.#code.value(node.superClass, { scope, self: undefined, definition: undefined, returned: [] });
    }
    parent(definition) {
        const above = this.extended(definition);
        return above?.kind === 'class' ? above : undefined;
    }
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/cdk/library.js


function construct(site, definition) {
    return {
        kind: 'construct',
        path: undefined,
        type: '',
        definition,
        fields: new Map(),
        props: undefined,
        site,
        imported: false
    };
}
function madeBy({ from, name }, args, site) {
    if (name === 'App' && /^(aws-cdk-lib|@aws-cdk\/core)/.test(from))
        return { ...construct(site, undefined), type: name, path: [] };
    const [scope, id, props] = args;
    if (scope?.kind !== 'construct' || id === undefined)
        return { kind: 'made', type: name, args, receiver: undefined, site, changed: false };
    return { ...construct(site, undefined), type: name, path: below(scope, id), props };
}
function below(scope, id) {
    return scope.path === undefined ? undefined : [...scope.path, piecesOf(id)];
}
function piecesOf(value) {
    return value.kind === 'text' ? value.pieces : template_value/* OPEN */.vP;
}
/** The constructs that the library makes within others, and what others are told of them. */
function memberOfConstruct(owner, name) {
    if (name === 'grantPrincipal' || name === 'node')
        return name === 'node' ? { kind: 'attribute', owner, name } : owner;
    // grants to a function's role are those to the function
    if (name === 'role')
        return entry(owner.props, 'role') ?? owner;
    const within = { taskRole: 'TaskRole', executionRole: 'ExecutionRole', taskDefinition: 'TaskDef' }[name];
    if (within === undefined)
        return { kind: 'attribute', owner, name };
    const given = entry(owner.props, name);
    if (given !== undefined)
        return given;
    const part = {
        ...construct(owner.site, undefined),
        type: within,
        path: owner.path && [...owner.path, [within]]
    };
    owner.fields.set(name, part);
    return part;
}
/** The object whose keys or values a call of JavaScript's `Object` gives. */
function plainObject(receiver, callee, first) {
    const isObject = receiver.kind === 'unknown' && callee.object.type === 'Identifier' && callee.object.name === 'Object';
    return isObject && first?.kind === 'object' && first.whole ? first : undefined;
}
function objectItems({ entries }, name) {
    const items = [...entries].map(([key, value]) => {
        if (name === 'values')
            return value;
        return name === 'keys' ? values_text([key]) : { kind: 'list', items: [values_text([key]), value], whole: true };
    });
    return { kind: 'list', items, whole: true };
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/cdk/calls.js
/** What calls give, those of the program's own code and those of the library, which are what is looked for. */





class Calls {
    events = [];
    /** Statements that are nothing but a call. */
    statements = new Map();
    #code;
    #classes;
    #active = new Map();
    #depth = 0;
    constructor(code) {
        this.#code = code;
        this.#classes = new Classes(code);
    }
    member(owner, name, frame) {
        switch (owner.kind) {
            case 'object':
                return owner.entries.get(name) ?? (owner.whole ? NOTHING : { kind: 'unknown', parts: [owner] });
            case 'list':
                return owner.whole && /^\d+$/.test(name)
                    ? (owner.items[Number(name)] ?? NOTHING)
                    : { kind: 'unknown', parts: [owner] };
            case 'library':
                return { ...owner, name };
            case 'class':
                return this.#classes.static(owner, name, frame);
            case 'construct': {
                const field = owner.fields.get(name);
                if (field !== undefined)
                    return field;
                const found = this.#classes.find(owner.definition, name);
                if (found?.member.type === 'ClassMethod' && found.member.kind === 'get')
                    return this.#invoke({ kind: 'function', node: found.member, scope: found.definition.scope, self: owner }, [], owner, found.definition);
                if (found?.member.type === 'ClassMethod')
                    return { kind: 'function', node: found.member, scope: found.definition.scope, self: owner };
                return memberOfConstruct(owner, name);
            }
            default:
                return { kind: 'attribute', owner, name };
        }
    }
    #arguments(node, frame) {
        return node.arguments.flatMap((one) => {
            if (one.type === 'SpreadElement') {
                const spread = this.#code.value(one.argument, frame);
                return spread.kind === 'list' && spread.whole
                    ? [...spread.items]
                    : [{ kind: 'unknown', parts: [spread] }];
            }
            return one.type === 'ArgumentPlaceholder' ? [] : [this.#code.value(one, frame)];
        });
    }
    new(node, frame) {
        const definition = node.callee.type === 'Super' || node.callee.type === 'Import'
            ? NOTHING
            : this.#code.value(node.callee, frame);
        const args = this.#arguments(node, frame);
        const site = siteOf(node, frame);
        if (definition.kind === 'class') {
            const instance = construct(site, definition);
            this.#construct(definition, args, instance, node);
            return instance;
        }
        if (definition.kind !== 'library') {
            const made = { kind: 'unknown', parts: [definition, ...args] };
            this.#record(node, site, undefined, '', args, made);
            return made;
        }
        const made = madeBy(definition, args, site);
        this.#record(node, site, undefined, definition.name, args, made);
        return made;
    }
    /** Runs a class's constructor, and those that it extends. */
    #construct(definition, args, self, node) {
        this.#within(definition.node, () => {
            const written = definition.node.body.body.find((member) => member.type === 'ClassMethod' && member.kind === 'constructor');
            const frame = {
                scope: new Scope(definition.scope.source, definition.scope),
                self,
                definition,
                returned: []
            };
            if (written?.type === 'ClassMethod') {
                if (definition.node.superClass == null)
                    this.#initialize(definition, frame);
                written.params.forEach((parameter, index) => this.#code.bind(parameter, args[index] ?? NOTHING, frame));
                this.#code.statements(written.body.body, frame);
            }
            else
                this.#super(definition, args, self, node, frame);
        });
    }
    #super(definition, args, self, node, frame) {
        const above = this.#classes.extended(definition);
        if (above?.kind === 'class')
            this.#construct(above, args, self, node);
        else if (above?.kind === 'library') {
            const made = madeBy(above, args, self.site);
            self.type = above.name;
            if (made.kind === 'construct') {
                self.path = made.path;
                self.props = made.props;
            }
            this.#record(node, self.site, undefined, above.name, args, self);
        }
        this.#initialize(definition, frame);
    }
    #initialize(definition, frame) {
        for (const member of definition.node.body.body) {
            if (member.type !== 'ClassProperty' && member.type !== 'ClassPrivateProperty')
                continue;
            const name = nameOfKey(member.key, false);
            if (!member.static && member.value != null && name !== undefined)
                frame.self?.fields.set(name, this.#code.value(member.value, { ...frame, scope: definition.scope }));
        }
    }
    call(node, frame) {
        const { callee } = node;
        if (callee.type === 'Super') {
            const args = this.#arguments(node, frame);
            if (frame.self !== undefined && frame.definition !== undefined)
                this.#super(frame.definition, args, frame.self, node, frame);
            return NOTHING;
        }
        const required = this.#required(node, frame);
        if (required !== undefined)
            return required;
        if (callee.type === 'Import' || callee.type === 'V8IntrinsicIdentifier')
            return NOTHING;
        const method = bare(callee);
        if (method.type === 'MemberExpression' || method.type === 'OptionalMemberExpression')
            return this.#method(node, method, frame);
        const called = this.#code.value(callee, frame);
        const args = this.#arguments(node, frame);
        if (called.kind === 'function')
            return this.#invoke(called, args, called.self, frame.definition);
        return this.#outside(node, frame, undefined, called.kind === 'library' ? called.name : '', args, [called]);
    }
    /** What `require` and `import` with a text give; undefined for every other call. */
    #required({ callee, arguments: given }, frame) {
        const isRequire = callee.type === 'Import' ||
            (callee.type === 'Identifier' && callee.name === 'require' && frame.scope.get('require') === undefined);
        const [specifier] = given;
        return isRequire && specifier?.type === 'StringLiteral'
            ? this.#code.required(specifier.value, frame)
            : undefined;
    }
    #method(node, callee, frame) {
        const name = nameOfKey(callee.property, callee.computed) ?? '';
        if (callee.object.type === 'Super') {
            const found = this.#classes.find(frame.definition && this.#classes.parent(frame.definition), name);
            const args = this.#arguments(node, frame);
            return found?.member.type === 'ClassMethod'
                ? this.#invoke({ kind: 'function', node: found.member, scope: found.definition.scope, self: frame.self }, args, frame.self, found.definition)
                : this.#outside(node, frame, frame.self, name, args, []);
        }
        const receiver = this.#code.value(callee.object, frame);
        const args = this.#arguments(node, frame);
        const [first] = args;
        if (receiver.kind === 'list' && first?.kind === 'function' && /^(forEach|map|flatMap)$/.test(name)) {
            const items = receiver.whole ? receiver.items : [{ kind: 'unknown', parts: receiver.items }];
            const made = items.map((item, index) => this.#invoke(first, [item, values_text([String(index)])], first.self, frame.definition));
            return { kind: 'list', items: made, whole: receiver.whole && name !== 'flatMap' };
        }
        const over = plainObject(receiver, callee, first);
        if (over !== undefined)
            return objectItems(over, name);
        if (receiver.kind === 'construct' || receiver.kind === 'object' || receiver.kind === 'class') {
            const own = this.member(receiver, name, frame);
            if (own.kind === 'function') {
                const found = receiver.kind === 'construct' ? this.#classes.find(receiver.definition, name) : undefined;
                return this.#invoke(own, args, own.self, found?.definition ?? frame.definition);
            }
        }
        return this.#outside(node, frame, receiver, name, args, [receiver]);
    }
    /** A call of which no code is read here. */
    #outside(node, frame, receiver, name, args, parts) {
        const site = siteOf(node, frame);
        const [scope, id] = args;
        const isOfClass = receiver?.kind === 'library';
        const made = isOfClass && name.startsWith('from') && scope?.kind === 'construct' && id !== undefined
            ? {
                ...construct(site, undefined),
                type: receiver.name,
                path: below(scope, id),
                imported: true,
                props: args[2]
            }
            : {
                kind: 'made',
                type: isOfClass ? `${receiver.name}.${name}` : name,
                args,
                receiver: isOfClass ? undefined : (receiver ?? either(parts)),
                site,
                changed: false
            };
        // whoever gets a function may call it, nobody knows with what
        for (const one of args)
            if (one.kind === 'function')
                this.#invoke(one, one.node.params.map(() => ({
                    kind: 'unknown',
                    parts: [...parts, ...args.filter((arg) => arg !== one)]
                })), one.self, frame.definition);
        if (receiver?.kind === 'made' && /^(add|set)/.test(name))
            receiver.changed = true;
        this.#record(node, site, receiver, name, args, made);
        return made;
    }
    #invoke({ node, scope, self }, args, receiver, definition) {
        const own = receiver?.kind === 'construct' ? receiver : self?.kind === 'construct' ? self : undefined;
        const frame = { scope: new Scope(scope.source, scope), self: own, definition, returned: [] };
        const isRun = this.#within(node, () => {
            node.params.forEach((parameter, index) => this.#code.bind(parameter, args[index] ?? NOTHING, frame));
            if (node.body.type === 'BlockStatement')
                this.#code.statements(node.body.body, frame);
            else
                frame.returned.push(this.#code.value(node.body, frame));
        });
        return isRun ? either(frame.returned.length === 0 ? [NOTHING] : frame.returned) : NOTHING;
    }
    /** Unless it is within itself already, or too deep. */
    #within(node, run) {
        const times = this.#active.get(node) ?? 0;
        if (times > 1 || this.#depth > reading_DEEPEST)
            return false;
        this.#active.set(node, times + 1);
        this.#depth++;
        run();
        this.#depth--;
        this.#active.set(node, times);
        return true;
    }
    #record(node, site, receiver, name, args, made) {
        const statement = this.statements.get(node);
        this.events.push({ node, site, receiver, name, args, made, statement });
    }
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/cdk/expressions.js
/** What expressions stand for. Both branches of a condition are read. */






/** Far more than programs of thousands of constructs take. */
const MOST_STEPS = 2_000_000;
/** Why a program is not read to its end. */
class ProgramTooLarge extends Error {
}
class Expressions {
    calls;
    #steps = 0;
    constructor(code) {
        this.calls = new Calls({
            value: (node, frame) => this.value(node, frame),
            bind: (target, value, frame) => {
                code.bind(target, value, frame);
            },
            statements: (statements, frame) => {
                code.statements(statements, frame);
            },
            required: (specifier, frame) => code.required(specifier, frame)
        });
    }
    value(given, frame) {
        if (++this.#steps > MOST_STEPS)
            throw new ProgramTooLarge('the program is too large');
        const node = bare(given);
        switch (node.type) {
            case 'StringLiteral':
                return values_text([node.value], [], siteOf(node, frame));
            case 'NumericLiteral':
            case 'BooleanLiteral':
                return values_text([String(node.value)]);
            case 'TemplateLiteral':
                return this.#template(node, frame);
            case 'Identifier':
                return frame.scope.get(node.name) ?? NOTHING;
            case 'ThisExpression':
                return frame.self ?? NOTHING;
            case 'ArrayExpression':
                return this.#list(node, frame);
            case 'ObjectExpression':
                return this.#object(node, frame);
            case 'ArrowFunctionExpression':
            case 'FunctionExpression':
                return functionOf(node, frame);
            case 'ClassExpression':
                return { kind: 'class', node, scope: frame.scope };
            case 'NewExpression':
                return this.calls.new(node, frame);
            case 'CallExpression':
            case 'OptionalCallExpression':
                return this.calls.call(node, frame);
            case 'MemberExpression':
            case 'OptionalMemberExpression':
                return this.#memberOf(node, frame);
            case 'AssignmentExpression':
                return this.#assignment(node, frame);
            case 'ConditionalExpression':
                this.value(node.test, frame);
                return either([this.value(node.consequent, frame), this.value(node.alternate, frame)]);
            case 'LogicalExpression':
                return either([this.value(node.left, frame), this.value(node.right, frame)]);
            case 'BinaryExpression': {
                if (node.operator !== '+' || node.left.type === 'PrivateName')
                    return NOTHING;
                const parts = [this.value(node.left, frame), this.value(node.right, frame)];
                return values_text((0,template_value/* joined */.oR)(parts.map(piecesOf)), parts);
            }
            case 'AwaitExpression':
            case 'UnaryExpression':
                return this.value(node.argument, frame);
            case 'SequenceExpression':
                return node.expressions.map((one) => this.value(one, frame)).at(-1) ?? NOTHING;
            default:
                return NOTHING;
        }
    }
    #template(node, frame) {
        const parts = node.expressions.map((one) => this.value(one, frame));
        const pieces = node.quasis.flatMap(({ value }, index) => {
            const part = parts[index];
            return [[value.cooked ?? value.raw], ...(part === undefined ? [] : [piecesOf(part)])];
        });
        return values_text((0,template_value/* joined */.oR)(pieces), parts);
    }
    #list(node, frame) {
        const items = [];
        const sites = [];
        let whole = true;
        for (const element of node.elements) {
            if (element == null)
                continue;
            if (element.type !== 'SpreadElement') {
                items.push(this.value(element, frame));
                sites.push(siteOf(element, frame));
                continue;
            }
            const spread = this.value(element.argument, frame);
            if (spread.kind === 'list') {
                items.push(...spread.items);
                whole &&= spread.whole;
            }
            else {
                items.push(spread);
                whole = false;
            }
        }
        return { kind: 'list', items, whole, ...(sites.length === items.length && whole && { sites }) };
    }
    #object(node, frame) {
        const entries = new Map();
        let whole = true;
        for (const property of node.properties) {
            if (property.type === 'SpreadElement') {
                const spread = this.value(property.argument, frame);
                if (spread.kind === 'object') {
                    for (const [key, value] of spread.entries)
                        entries.set(key, value);
                    whole &&= spread.whole;
                }
                else
                    whole = false;
                continue;
            }
            const name = nameOfKey(property.key, property.computed);
            if (name === undefined)
                whole = false;
            else if (property.type === 'ObjectMethod')
                entries.set(name, NOTHING);
            else
                entries.set(name, this.value(property.value, frame));
        }
        return { kind: 'object', entries, whole, node };
    }
    #assignment(node, frame) {
        const value = this.value(node.right, frame);
        const { left } = node;
        if (left.type === 'Identifier')
            frame.scope.assign(left.name, value);
        if (left.type === 'MemberExpression') {
            const owner = this.value(left.object, frame);
            const name = nameOfKey(left.property, left.computed);
            if (owner.kind === 'construct' && name !== undefined) {
                const known = owner.fields.get(name);
                owner.fields.set(name, known === undefined ? value : either([known, value]));
            }
            if (owner.kind === 'object')
                if (name === undefined)
                    owner.whole = false;
                else
                    owner.entries.set(name, value);
            if (owner.kind === 'made')
                owner.changed = true;
        }
        return value;
    }
    #memberOf(node, frame) {
        const name = nameOfKey(node.property, node.computed);
        const owner = node.object.type === 'Super' ? (frame.self ?? NOTHING) : this.value(node.object, frame);
        if (name !== undefined)
            return this.calls.member(owner, name, frame);
        const key = node.property.type === 'PrivateName' ? undefined : plain(this.value(node.property, frame));
        return key === undefined ? { kind: 'unknown', parts: [owner] } : this.calls.member(owner, key, frame);
    }
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/cdk/program.js




class Program {
    #sources;
    #modules = new Map();
    #expressions = new Expressions({
        bind: (target, value, frame) => {
            this.#bind(target, value, frame);
        },
        statements: (statements, frame) => {
            this.#statementsOf(statements, frame);
        },
        required: (specifier, frame) => this.#required(specifier, frame.scope.source)
    });
    constructor(sources) {
        this.#sources = sources;
    }
    get events() {
        return this.#expressions.calls.events;
    }
    /** Reads a file and all that it imports. @throws ProgramTooLarge where it takes too long */
    run(file) {
        this.#module(file);
    }
    #module(file) {
        const known = this.#modules.get(file);
        const source = known === undefined ? this.#sources.source(file) : undefined;
        if (known !== undefined || source === undefined)
            return known;
        const exports = new Map();
        const own = { kind: 'object', entries: exports, whole: true };
        const common = { kind: 'object', entries: new Map([['exports', own]]), whole: true };
        const made = { scope: new Scope(source), exports, common };
        made.scope.declare('module', common);
        made.scope.declare('exports', own);
        this.#modules.set(file, made);
        const frame = { scope: made.scope, self: undefined, definition: undefined, returned: [] };
        this.#statementsOf(source.body, frame);
        const whole = common.entries.get('exports');
        if (whole?.kind === 'object' && whole !== own)
            for (const [name, value] of whole.entries)
                exports.set(name, value);
        return made;
    }
    /** A file that is imported; what it is instead, where it is none of the program. */
    #imported(from, specifier) {
        const target = this.#sources.imported(from.file, specifier);
        return typeof target === 'string' ? target : (this.#module(target.file) ?? 'not read');
    }
    #required(specifier, from) {
        const module = this.#imported(from, specifier);
        if (module === 'library')
            return { kind: 'library', from: specifier, name: '' };
        return module === 'not read' ? NOTHING : (module.common.entries.get('exports') ?? NOTHING);
    }
    #statementsOf(statements, frame) {
        for (const one of statements) {
            const declared = one.type === 'ExportNamedDeclaration' || one.type === 'ExportDefaultDeclaration'
                ? one.declaration
                : one;
            if (declared?.type === 'FunctionDeclaration' && declared.id != null)
                frame.scope.declare(declared.id.name, functionOf(declared, frame));
            if (declared?.type === 'ClassDeclaration' && declared.id != null)
                frame.scope.declare(declared.id.name, { kind: 'class', node: declared, scope: frame.scope });
        }
        for (const one of statements)
            this.#statement(one, frame);
    }
    #statement(node, frame) {
        switch (node?.type) {
            case 'ImportDeclaration':
                return this.#import(node, frame.scope);
            case 'ExportNamedDeclaration':
                return this.#export(node, frame);
            case 'ExportDefaultDeclaration': {
                const { declaration } = node;
                const value = declaration.type === 'ClassDeclaration'
                    ? { kind: 'class', node: declaration, scope: frame.scope }
                    : declaration.type === 'FunctionDeclaration'
                        ? functionOf(declaration, frame)
                        : declaration.type === 'TSDeclareFunction'
                            ? NOTHING
                            : this.#expressions.value(declaration, frame);
                return this.#exporting(frame, 'default', value);
            }
            case 'ExportAllDeclaration': {
                const module = this.#imported(frame.scope.source, node.source.value);
                if (typeof module !== 'string')
                    for (const [name, value] of module.exports)
                        this.#exporting(frame, name, value);
                return;
            }
            case 'TSImportEqualsDeclaration':
                if (node.moduleReference.type === 'TSExternalModuleReference')
                    frame.scope.declare(node.id.name, this.#required(node.moduleReference.expression.value, frame.scope.source));
                return;
            case 'TSExportAssignment':
                this.#modules
                    .get(frame.scope.source.file)
                    ?.common.entries.set('exports', this.#expressions.value(node.expression, frame));
                return;
            case 'VariableDeclaration':
                for (const { id, init } of node.declarations)
                    this.#bind(id, init == null ? NOTHING : this.#expressions.value(init, frame), frame);
                return;
            case 'ExpressionStatement': {
                const inner = bare(node.expression);
                this.#expressions.calls.statements.set(inner, syntax_placeOf(node));
                this.#expressions.value(inner, frame);
                return;
            }
            case 'BlockStatement':
                return this.#statementsOf(node.body, { ...frame, scope: new Scope(frame.scope.source, frame.scope) });
            case 'IfStatement':
                this.#expressions.value(node.test, frame);
                this.#statement(node.consequent, frame);
                return this.#statement(node.alternate, frame);
            case 'ReturnStatement':
                if (node.argument != null)
                    frame.returned.push(this.#expressions.value(node.argument, frame));
                return;
            case 'ForOfStatement':
                return this.#forOf(node, frame);
            case 'ForStatement': {
                const inner = { ...frame, scope: new Scope(frame.scope.source, frame.scope) };
                if (node.init?.type === 'VariableDeclaration')
                    for (const { id } of node.init.declarations)
                        this.#bind(id, NOTHING, inner);
                return this.#statement(node.body, inner);
            }
            case 'ForInStatement': {
                const inner = { ...frame, scope: new Scope(frame.scope.source, frame.scope) };
                if (node.left.type === 'VariableDeclaration')
                    for (const { id } of node.left.declarations)
                        this.#bind(id, NOTHING, inner);
                return this.#statement(node.body, inner);
            }
            case 'WhileStatement':
            case 'DoWhileStatement':
            case 'LabeledStatement':
                return this.#statement(node.body, frame);
            case 'TryStatement':
                this.#statement(node.block, frame);
                this.#statement(node.handler?.body, frame);
                return this.#statement(node.finalizer, frame);
            case 'SwitchStatement':
                for (const { consequent } of node.cases)
                    this.#statementsOf(consequent, frame);
                return;
            default:
                return;
        }
    }
    #import(node, scope) {
        const from = node.source.value;
        // types alone are nothing that runs
        if (node.importKind === 'type')
            return;
        const module = this.#imported(scope.source, from);
        for (const one of node.specifiers) {
            const name = one.type === 'ImportNamespaceSpecifier'
                ? undefined
                : one.type === 'ImportDefaultSpecifier'
                    ? 'default'
                    : nameOfKey(one.imported, false);
            const value = module === 'library'
                ? { kind: 'library', from, name: name === 'default' ? '' : (name ?? '') }
                : module === 'not read'
                    ? NOTHING
                    : name === undefined
                        ? { kind: 'object', entries: module.exports, whole: true }
                        : (module.exports.get(name) ??
                            (name === 'default' ? this.#required(from, scope.source) : NOTHING));
            scope.declare(one.local.name, value);
        }
    }
    #export(node, frame) {
        const { declaration } = node;
        if (declaration != null) {
            this.#statement(declaration, frame);
            const names = declaration.type === 'VariableDeclaration'
                ? declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.name] : []))
                : declaration.type === 'ClassDeclaration' || declaration.type === 'FunctionDeclaration'
                    ? [declaration.id?.name ?? '']
                    : [];
            for (const name of names)
                this.#exporting(frame, name, frame.scope.get(name) ?? NOTHING);
        }
        const module = node.source == null ? undefined : this.#imported(frame.scope.source, node.source.value);
        const given = typeof module === 'object' ? module.exports : undefined;
        for (const one of node.specifiers) {
            if (one.type === 'ExportNamespaceSpecifier')
                this.#exporting(frame, one.exported.name, given === undefined ? NOTHING : { kind: 'object', entries: given, whole: true });
            if (one.type !== 'ExportSpecifier')
                continue;
            const name = nameOfKey(one.exported, false) ?? '';
            const value = node.source == null ? frame.scope.get(one.local.name) : given?.get(one.local.name);
            this.#exporting(frame, name, value ?? NOTHING);
        }
    }
    #exporting(frame, name, value) {
        this.#modules.get(frame.scope.source.file)?.exports.set(name, value);
    }
    #forOf({ left, right, body }, frame) {
        const over = this.#expressions.value(right, frame);
        const items = over.kind === 'list' && over.whole ? over.items : [either([over])];
        for (const item of items) {
            const inner = { ...frame, scope: new Scope(frame.scope.source, frame.scope) };
            if (left.type === 'VariableDeclaration')
                for (const { id } of left.declarations)
                    this.#bind(id, over.kind === 'list' && over.whole ? item : { kind: 'unknown', parts: [over] }, inner);
            this.#statement(body, inner);
        }
    }
    /** Gives names their values, as patterns take them apart. */
    #bind(target, value, frame) {
        switch (target.type) {
            case 'Identifier':
                return frame.scope.declare(target.name, value);
            case 'AssignmentPattern': {
                const isGiven = value.kind !== 'unknown' || value.parts.length > 0;
                const otherwise = this.#expressions.value(target.right, frame);
                if (target.left.type === 'Identifier' ||
                    target.left.type === 'ObjectPattern' ||
                    target.left.type === 'ArrayPattern')
                    this.#bind(target.left, isGiven ? value : otherwise, frame);
                return;
            }
            case 'ObjectPattern':
                for (const property of target.properties) {
                    if (property.type === 'RestElement') {
                        if (property.argument.type === 'Identifier')
                            frame.scope.declare(property.argument.name, value);
                        continue;
                    }
                    const name = nameOfKey(property.key, property.computed);
                    const inner = property.value;
                    const given = name === undefined
                        ? { kind: 'unknown', parts: [value] }
                        : this.#expressions.calls.member(value, name, frame);
                    if (inner.type === 'Identifier' ||
                        inner.type === 'AssignmentPattern' ||
                        inner.type === 'ObjectPattern' ||
                        inner.type === 'ArrayPattern')
                        this.#bind(inner, given, frame);
                }
                return;
            case 'ArrayPattern':
                target.elements.forEach((element, index) => {
                    if (element == null || element.type === 'RestElement')
                        return;
                    const given = value.kind === 'list' && value.whole
                        ? (value.items[index] ?? NOTHING)
                        : { kind: 'unknown', parts: [value] };
                    if (element.type === 'Identifier' ||
                        element.type === 'AssignmentPattern' ||
                        element.type === 'ObjectPattern' ||
                        element.type === 'ArrayPattern')
                        this.#bind(element, given, frame);
                });
                return;
            case 'RestElement':
                if (target.argument.type === 'Identifier')
                    frame.scope.declare(target.argument.name, value);
                return;
            case 'TSParameterProperty': {
                const { parameter } = target;
                this.#bind(parameter, value, frame);
                const name = parameter.type === 'Identifier' ? parameter : parameter.left;
                if (name.type === 'Identifier')
                    frame.self?.fields.set(name.name, frame.scope.get(name.name) ?? value);
                return;
            }
            default:
                return;
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/cdk/path-aliases.js
/** Names of imports that `paths` and `baseUrl` of a `tsconfig.json` give to files. https://www.typescriptlang.org/tsconfig/#paths */



/** More would be a circle. */
const MOST_EXTENDED = 10;
class PathAliases {
    #texts;
    #settings = new Map();
    /** @param files `tsconfig.json` and what it extends */
    constructor(files) {
        this.#texts = new Map(files.map(({ file, text }) => [file, text]));
    }
    /**
     * Where a name that is no path may stand, below the repository's root and without an ending, in the order of trying.
     * @param from the file that imports it
     */
    targetsOf(from, specifier) {
        const { base, patterns = [] } = this.#settingsOf(from);
        const found = patternFor(specifier, patterns);
        const named = found?.targets.map((target) => target.replace('*', starOf(found, specifier))) ?? [];
        return [...named, ...(base === undefined ? [] : [external_node_path_.posix.join(base, specifier)])];
    }
    /** Whether a pattern that is not for every name is for this one, which then is no library's. */
    isNamed(from, specifier) {
        const found = patternFor(specifier, this.#settingsOf(from).patterns ?? []);
        return found !== undefined && `${found.before}${found.behind ?? ''}` !== '';
    }
    /** Those of the nearest file above. */
    #settingsOf(from) {
        for (let folder = external_node_path_.posix.dirname(from);; folder = external_node_path_.posix.dirname(folder)) {
            const file = external_node_path_.posix.join(folder, 'tsconfig.json');
            if (this.#texts.has(file))
                return this.#read(file, 0);
            if (folder === '.' || folder === '/')
                return {};
        }
    }
    #read(file, depth) {
        const known = this.#settings.get(file);
        if (known !== undefined)
            return known;
        const written = dataIn(this.#texts.get(file) ?? '');
        const { compilerOptions, extends: extended } = path_aliases_recordOf(written);
        const { baseUrl, paths } = path_aliases_recordOf(compilerOptions);
        const folder = external_node_path_.posix.dirname(file);
        const above = depth > MOST_EXTENDED ? [] : [extended].flat().filter((one) => typeof one === 'string');
        const inherited = above.map((one) => {
            const target = external_node_path_.posix.join(folder, one);
            return one.startsWith('.')
                ? this.#read([target, `${target}.json`].find((name) => this.#texts.has(name)) ?? '', depth + 1)
                : {};
        });
        const own = typeof baseUrl === 'string' ? external_node_path_.posix.join(folder, baseUrl) : undefined;
        const base = own ?? inherited.findLast((one) => one.base !== undefined)?.base;
        const patterns = paths === undefined
            ? inherited.findLast((one) => one.patterns !== undefined)?.patterns
            : patternsIn(path_aliases_recordOf(paths), base ?? folder);
        const settings = { ...(base !== undefined && { base }), ...(patterns !== undefined && { patterns }) };
        this.#settings.set(file, settings);
        return settings;
    }
}
function patternsIn(paths, base) {
    return Object.entries(paths).map(([pattern, targets]) => {
        const [before = '', behind] = pattern.split('*');
        const texts = (Array.isArray(targets) ? targets : []).filter((one) => typeof one === 'string');
        return { before, behind, targets: texts.map((one) => external_node_path_.posix.join(base, one)) };
    });
}
/** The one that is written out, or else the one with the longest beginning, as TypeScript takes it. */
function patternFor(specifier, patterns) {
    const fitting = patterns.filter(({ before, behind }) => behind === undefined
        ? specifier === before
        : specifier.length >= before.length + behind.length &&
            specifier.startsWith(before) &&
            specifier.endsWith(behind));
    return (fitting.find(({ behind }) => behind === undefined) ??
        fitting.toSorted((a, b) => b.before.length - a.before.length)[0]);
}
function starOf({ before, behind }, specifier) {
    return behind === undefined ? '' : specifier.slice(before.length, specifier.length - behind.length);
}
function path_aliases_recordOf(value) {
    return typeof value === 'object' && value !== null ? { ...value } : {};
}
/** JSON with comments and commas too many, as compilers' settings are written. */
function dataIn(text) {
    try {
        return dataOf((0,lib/* parseExpression */.YK)(text.replace(/^\uFEFF/, '')));
    }
    catch {
        return undefined;
    }
}
function dataOf(node) {
    if (node.type === 'StringLiteral')
        return node.value;
    if (node.type === 'ArrayExpression')
        return node.elements.map((one) => one === null || one.type === 'SpreadElement' ? undefined : dataOf(one));
    if (node.type !== 'ObjectExpression')
        return undefined;
    return Object.fromEntries(node.properties.flatMap((one) => {
        const name = one.type === 'ObjectProperty' ? nameOfKey(one.key, one.computed) : undefined;
        return one.type === 'ObjectProperty' && name !== undefined ? [[name, dataOf(one.value)]] : [];
    }));
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/cdk/sources.js
/** The files of a program, and which of them an import names. Only what is imported is parsed. */



/** TypeScript's own files come before what may be compiled of them. */
const ENDINGS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.mjs', '.cjs'];
/** Imports of these are no part of a program. */
const NO_PROGRAM = /\.(json|node|css|txt|md|ya?ml|html|sql|graphql)$/;
class Sources {
    #files;
    #aliases;
    #parsed = new Map();
    #unparsed = [];
    #missing = new Map();
    /**
     * @param files of the program
     * @param settings `tsconfig.json` and what it extends, wherever in the repository
     */
    constructor(files, settings) {
        this.#files = new Map(files.map((one) => [one.file, one]));
        this.#aliases = new PathAliases(settings);
    }
    /** The files that could not be parsed, of those that were asked for. */
    get unparsed() {
        return this.#unparsed;
    }
    /** The imports that lead to nothing that is read, each once. */
    get missing() {
        return [...this.#missing.values()];
    }
    has(file) {
        return this.#files.has(file);
    }
    source(file) {
        if (this.#parsed.has(file))
            return this.#parsed.get(file);
        const written = this.#files.get(file);
        const read = written && readSource(file, written.text);
        const source = read !== undefined && 'body' in read ? read : undefined;
        if (written !== undefined && read !== undefined && !('body' in read))
            this.#unparsed.push({ ...written, ...read });
        this.#parsed.set(file, source);
        return source;
    }
    /** @param specifier as it is written behind `from` */
    imported(from, specifier) {
        const isRelative = /^\.{1,2}(\/|$)/.test(specifier);
        const targets = isRelative
            ? [external_node_path_.posix.join(external_node_path_.posix.dirname(from), specifier)]
            : this.#aliases.targetsOf(from, specifier);
        for (const target of targets) {
            const file = namesOf(target).find((name) => this.#files.has(name));
            if (file !== undefined)
                return { file };
        }
        const isOwn = isRelative || (targets.length > 0 && this.#aliases.isNamed(from, specifier));
        if (!isOwn)
            return 'library';
        if (!NO_PROGRAM.test(specifier) && !this.#missing.has(targets[0] ?? ''))
            this.#missing.set(targets[0] ?? '', {
                file: from,
                why: `"${specifier}", which it imports, is not among the files of the program that are read`,
                text: ''
            });
        return 'not read';
    }
}
/** https://www.typescriptlang.org/docs/handbook/modules/reference.html#file-extension-substitution */
function namesOf(target) {
    const stem = target.replace(/\.[cm]?js$/, '');
    const bare = target.replace(/\/$/, '');
    return [
        ...ENDINGS.map((ending) => `${stem}${ending}`),
        target,
        ...ENDINGS.map((ending) => `${bare}${ending}`),
        ...ENDINGS.map((ending) => external_node_path_.posix.join(bare, `index${ending}`))
    ];
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/cdk/apps.js
/** Apps of the CDK in a repository: their files, and what their programs do. */




const OF_ASSEMBLY = /(^|\/)cdk\.out\/(.*\/)?(manifest|[^/]+\.(template|metadata))\.json$/;
const SETTINGS = /(^|\/)cdk\.json$/;
const OF_COMPILER = /(^|\/)tsconfig[\w.-]*\.json$/;
const TYPESCRIPT = /\.[cm]?tsx?$/;
const JAVASCRIPT = /\.[cm]?js$/;
const NO_SOURCE = /(^|\/)(tests?|__tests__|cdk\.out)\/|\.(test|spec|d)\.[cm]?[jt]sx?$/;
/** Compilers and bundlers write these. */
const apps_BUILT = /(^|\/)(dist|build|out|coverage)\/|\.min\.js$/;
const MAKES_APP = /\bnew\s+([\w.]+\.)?App\(/;
function isOfApp(file) {
    if (SETTINGS.test(file) || OF_ASSEMBLY.test(file) || OF_COMPILER.test(file))
        return true;
    if (NO_SOURCE.test(file))
        return false;
    return TYPESCRIPT.test(file) || (JAVASCRIPT.test(file) && !apps_BUILT.test(file));
}
/** An app is the folder of a `cdk.json`, or one that has a `cdk.out`. */
function appsIn(files) {
    const apps = new Map();
    const appOf = (folder) => {
        const known = apps.get(folder) ?? { folder, settings: undefined, sources: [], made: [] };
        apps.set(folder, known);
        return known;
    };
    for (const one of files) {
        if (SETTINGS.test(one.file))
            appOf(external_node_path_.posix.dirname(one.file)).settings = one;
        else if (OF_ASSEMBLY.test(one.file))
            appOf(/^(.*?)\/?(?:^|\/)cdk\.out\//.exec(one.file)?.[1] || '.').made.push(one);
    }
    const nearest = nearestOf([...apps.keys()]);
    for (const one of files.filter(({ file }) => !file.endsWith('.json'))) {
        const folder = nearest(one.file);
        if (folder !== undefined)
            apps.get(folder)?.sources.push(one);
    }
    return [...apps.values()];
}
/** @returns the folder of several that a path is in, the innermost one */
function nearestOf(folders) {
    const known = new Set(folders);
    return (file) => {
        for (let folder = external_node_path_.posix.dirname(file);; folder = external_node_path_.posix.dirname(folder)) {
            if (known.has(folder))
                return folder;
            if (folder === '.' || folder === '/' || folder === '..')
                return undefined;
        }
    };
}
/** @param files all of the repository: aliases of paths may stand outside of the app's folder */
function programOf(app, files) {
    const read = new Sources(app.sources, files.filter(({ file }) => OF_COMPILER.test(file)));
    const program = new Program(read);
    try {
        for (const file of entriesOf(app))
            program.run(file);
    }
    catch (error) {
        if (!(error instanceof ProgramTooLarge))
            throw error;
        return { why: error.message, unread: [] };
    }
    // what is not read may grant it too
    return read.unparsed.length > 0
        ? { why: 'a part of the program could not be read', unread: read.unparsed }
        : { events: program.events, missing: read.missing };
}
/** The file that `cdk.json` runs, or else every one that makes an app; JavaScript only where it is not compiled of TypeScript. */
function entriesOf({ folder, settings, sources }) {
    const known = new Set(sources.map(({ file }) => file));
    const command = /"app"\s*:\s*"([^"]*)/.exec(settings?.text ?? '')?.[1] ?? '';
    // a word from its beginning on alone: from each of its letters would take the square of their number
    const [, stem = '', ending = ''] = /(?<![\w@./-])([\w@./-]+)\.([cm]?[jt]s)\b/.exec(command) ?? [];
    const named = (one) => {
        const file = external_node_path_.posix.join(folder, `${stem}.${one}`);
        return stem !== '' && known.has(file) ? [file] : [];
    };
    const making = (language) => sources.flatMap(({ file, text }) => language.test(file) && MAKES_APP.test(text) && apps_isOfCdk(text) ? [file] : []);
    const found = [named(ending.replace('js', 'ts')), making(TYPESCRIPT), named(ending), making(JAVASCRIPT)];
    return found.find((files) => files.length > 0) ?? [];
}
/** Whether a program's text names the CDK. */
function apps_isOfCdk(text) {
    return /['"](aws-cdk-lib|@aws-cdk\/|constructs['"])/.test(text);
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/cdk/plan-matching.js
/** Which app a `cdk.out` that is given as a plan is of: the one whose program makes its constructs. */



/** Assemblies of stages stand in folders of their own below the app's. */
function assembliesOf(plans) {
    const folders = [...new Set(plans.map(({ file }) => external_node_path_.posix.dirname(file)))].sort((a, b) => a.length - b.length);
    const outer = new Map();
    for (const folder of folders) {
        const own = plans.filter(({ file }) => external_node_path_.posix.dirname(file) === folder);
        const above = [...outer].find(([one]) => folder.startsWith(`${one}/`));
        if (above === undefined)
            outer.set(folder, own);
        else
            above[1].push(...own);
    }
    return [...outer].map(([folder, own]) => ({ folder, plans: own }));
}
/** Of these nothing is made but what stands below them. */
const plan_matching_SCOPES = new Set(['App', 'Stage', 'Stack', 'NestedStack']);
/**
 * Whether a program makes most of what an assembly holds, construct by construct: the rest may be what the CDK and other packages make of
 * themselves. Stacks alone are no sign: every app may have one that is called `Api`.
 * @param events of the program
 */
function isMadeBy({ plans }, events) {
    const known = new PathIndex();
    for (const { made } of events) {
        if (made.kind !== 'construct' || made.path === undefined || plan_matching_SCOPES.has(made.type))
            continue;
        // an id that is computed as a whole says nothing
        if (made.path.at(-1)?.length === 1)
            known.add(made.path, '');
    }
    const isMade = (resource) => known.find(resource.map((_, index) => resource.slice(0, index + 1))).length > 0;
    const resources = readAssembly(plans).stacks.flatMap(({ paths }) => [...paths.values()]);
    return resources.length > 0 && resources.filter(isMade).length * 2 >= resources.length;
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/cdk/cdk.js





/** Apps of the AWS CDK in TypeScript and JavaScript. */
const cdk = {
    name: 'AWS CDK',
    files: ['**/{cdk,tsconfig*}.json', '**/cdk.out/**/*.json', '**/*.{ts,tsx,mts,cts,js,mjs,cjs}'],
    below: SETTINGS,
    builtFolders: [],
    mayBe: isOfApp,
    // any file of a program may be imported, whatever it says itself
    isWrittenIn: () => true,
    isPlan: ({ file, text }) => OF_ASSEMBLY.test(`cdk.out/${file}`) || /"aws:cdk:path"/.test(text),
    read: cdk_read
};
function cdk_read(files, plans) {
    const apps = appsIn(files).map((app) => {
        let known;
        return { app, program: () => (known ??= programOf(app, files)) };
    });
    const { byApp, dropped } = plansOf(apps, assembliesOf(plans));
    const readings = apps.map((one) => readApp(one, byApp.get(one) ?? []));
    const unreadable = unreadableIn([...files.filter(({ file }) => OF_ASSEMBLY.test(file)), ...plans]);
    const named = new Set(unreadable.map(({ file }) => file));
    const unread = new Map(readings
        .toReversed()
        .flatMap((one) => one.unread)
        .filter(({ file }) => !named.has(file))
        .map((one) => [one.text === '' ? one.why : `${one.file} ${one.why}`, one]));
    return {
        statements: readings.flatMap(({ statements }) => statements),
        claims: readings.flatMap(({ claims }) => claims),
        unread: [...unread.values(), ...unreadable, ...dropped]
    };
}
/** Each plan with the one app whose program makes it, of several the one that it stands in; and those that are of none. */
function plansOf(apps, given) {
    const byApp = new Map();
    const dropped = [];
    const nearest = nearestOf(apps.map(({ app }) => app.folder));
    for (const assembly of given) {
        const readable = apps.filter(({ app, program }) => entriesOf(app).length > 0 && 'events' in program());
        const making = readable.filter(({ program }) => {
            const one = program();
            return 'events' in one && isMadeBy(assembly, one.events);
        });
        const [{ below, file } = { file: '' }] = assembly.plans;
        const inFolder = making.filter(({ app }) => app.folder === nearest(below ?? file));
        const [only, ...others] = inFolder.length > 0 ? inFolder : making;
        if (only !== undefined && others.length === 0)
            byApp.set(only, [...(byApp.get(only) ?? []), ...assembly.plans]);
        else
            dropped.push({ file: assembly.folder, why: whyDropped(readable, making), text: '' });
    }
    return { byApp, dropped };
}
function whyDropped(readable, making) {
    if (making.length > 0)
        return 'as a plan it matches several apps of the CDK: give it from the folder of its app';
    return readable.length > 0
        ? 'as a plan it matches no app of the CDK: no program makes its constructs'
        : 'as a plan it matches no app of the CDK whose program is read';
}
const cdk_NO_PROGRAM = 'of the AWS CDK only programs in TypeScript and JavaScript are read; of others the templates in cdk.out';
const NOT_MADE = 'what the CDK makes of it is not there: run "cdk synth" before, or give its cdk.out as plan';
function readApp({ app, program }, plans) {
    const { folder, settings, made } = app;
    const templates = plans.length > 0 ? plans : made;
    const asTemplates = (why, unreadSources = []) => {
        const { statements, claims, unread } = cloudFormation.read(made, []);
        if (unreadSources.length > 0)
            return { statements, claims, unread: unreadSources };
        const named = settings === undefined ? [] : [{ file: settings.file, why, text: '' }];
        return { statements, claims, unread: [...unread, ...named] };
    };
    if (entriesOf(app).length === 0)
        return asTemplates(cdk_NO_PROGRAM);
    if (templates.length === 0)
        return asTemplates(NOT_MADE);
    const one = program();
    if ('why' in one)
        return asTemplates(one.why, one.unread);
    const reading = new AppReading(one.events, readAssembly(templates), settings?.file ?? folder).read();
    return { ...reading, unread: [...reading.unread, ...one.missing] };
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/serverless/included.js
/** What `${file()}` brings into a service, where it stands. https://www.serverless.com/framework/docs/guides/variables/file */



/** A file in YAML or JSON by its path, and which part of it. What is computed in a path, or has another value beside it, is left open. */
const FILE = /\$\{file\(\s*([^(){}$,\s'"]+\.(?:ya?ml|json))\s*\)(?::([\w.-]+))?\}/;
const WHOLE = new RegExp(`^(['"\`]?)\\\\?${FILE.source}\\1$`);
/** Files that bring others do so in a few steps. */
const included_DEEPEST = 5;
/**
 * The files that a text names so.
 * @param folder of the service, with slashes: paths in all its files start there
 * @returns paths below the repository's root
 */
function filesNamedIn(text, folder) {
    const named = [...text.matchAll(new RegExp(FILE, 'g'))].map(([, file = '']) => external_node_path_.posix.join(folder, file));
    return [...new Set(named)].filter((file) => !file.startsWith('../') && !external_node_path_.posix.isAbsolute(file));
}
class Included {
    #text;
    #folder;
    #texts;
    #roots = new Map();
    /** @param texts of the files that may be brought, by their paths below the repository's root */
    constructor({ file, text }, texts) {
        this.#text = text;
        this.#folder = external_node_path_.posix.dirname(file);
        this.#texts = texts;
    }
    /** The service with whatever its statements come of in the place where it is included. */
    service(root) {
        if (this.#texts.size === 0)
            return root;
        return this.#entries(root, {
            provider: (provider) => this.#entries(provider, this.#grants),
            functions: (functions) => this.#items(functions, (part) => this.#functions(part))
        });
    }
    /** Where the provider and a function have statements. */
    #grants = {
        iamRoleStatements: (list) => this.#list(list),
        iam: (iam) => this.#entries(iam, {
            role: (role) => this.#entries(role, { statements: (list) => this.#list(list) })
        })
    };
    #functions(given) {
        const part = this.#brought(given);
        if (part.kind !== 'mapping')
            return part;
        const entries = [...part.entries].map(([id, own]) => [id, this.#entries(own, this.#grants)]);
        return { ...part, entries: new Map(entries) };
    }
    #list(list) {
        return this.#items(list, (item) => this.#brought(item));
    }
    #items(given, replace) {
        const list = this.#brought(given);
        return list.kind === 'list' ? { ...list, items: list.items.map(replace) } : replace(list);
    }
    #entries(given, replace) {
        const whole = this.#brought(given);
        if (whole.kind !== 'mapping')
            return whole;
        const entries = [...whole.entries].map(([key, value]) => {
            const change = Object.hasOwn(replace, key) ? replace[key] : undefined;
            return [key, change?.(value) ?? value];
        });
        return { ...whole, entries: new Map(entries) };
    }
    /** A value, or that which it brings. */
    #brought(value, depth = 0) {
        const text = value.file === undefined ? this.#text : this.#texts.get(value.file);
        if (value.kind !== 'text' || value.literal || depth >= included_DEEPEST || text === undefined)
            return value;
        const [, , name, address] = WHOLE.exec(text.slice(value.place.start, value.place.end)) ?? [];
        if (name === undefined)
            return value;
        const found = (0,template_value/* valueAt */.fK)(this.#rootOf(external_node_path_.posix.join(this.#folder, name)), ...(address?.split('.') ?? []));
        if (found === undefined)
            return value;
        return { ...this.#brought(found, depth + 1), includedAt: value.includedAt ?? value.place };
    }
    #rootOf(file) {
        const text = this.#texts.get(file);
        if (!this.#roots.has(file))
            this.#roots.set(file, text === undefined ? undefined : placedIn(file, readYamlTemplate(text, { serverless: true }).root));
        return this.#roots.get(file);
    }
}
/** The same values, each said to stand in a file. */
function placedIn(file, root) {
    const known = new Map();
    const placed = (value) => {
        const before = known.get(value);
        if (before !== undefined)
            return before;
        // what is within itself is left as it is
        known.set(value, value);
        const after = value.kind === 'text'
            ? { ...value, file }
            : value.kind === 'list'
                ? { ...value, file, items: value.items.map(placed) }
                : {
                    ...value,
                    file,
                    entries: new Map([...value.entries].map(([key, inner]) => [key, placed(inner)]))
                };
        known.set(value, after);
        return after;
    };
    return root && placed(root);
}
/** Where a value is said to be in the file that is read, whatever file it stands in. */
function saidAt({ place, includedAt }) {
    return includedAt ?? place;
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/serverless/program-names.js
/** Which names of a program stand for one value that is written out and never changes. */

/** Methods that change what they are called on, or give its items to what may. */
const CHANGING = new Set([
    'push',
    'unshift',
    'splice',
    'pop',
    'shift',
    'sort',
    'reverse',
    'fill',
    'copyWithin',
    'forEach'
]);
/**
 * Names that are declared once, with a value. One that is assigned to, given to a call or changed by one of its methods has none: what it is then
 * is for the program to say.
 * @param body of a module
 */
function program_names_namesIn(body) {
    const names = new Names();
    const open = [...body];
    while (open.length > 0) {
        const one = open.pop();
        if (isNode(one))
            names.learn(one);
        for (const inner of childrenOf(one))
            open.push(inner);
    }
    return names.unchanging();
}
const NO_CHILDREN = new Set([
    'loc',
    'extra',
    'leadingComments',
    'trailingComments',
    'innerComments',
    'typeAnnotation'
]);
function isNode(value) {
    return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
function childrenOf(value) {
    if (Array.isArray(value))
        return value;
    return isNode(value)
        ? Object.entries(value).flatMap(([key, inner]) => NO_CHILDREN.has(key) ? [] : [inner])
        : [];
}
class Names {
    #declared = new Map();
    #changed = new Set();
    /** Names by those that stand for a part of them. */
    #parts = new Map();
    unchanging() {
        const open = [...this.#changed];
        for (let name = open.pop(); name !== undefined; name = open.pop()) {
            for (const whole of this.#parts.get(name) ?? []) {
                if (this.#changed.has(whole))
                    continue;
                this.#changed.add(whole);
                open.push(whole);
            }
        }
        return new Map([...this.#declared].flatMap(([name, { times, value }]) => times === 1 && value !== undefined && !this.#changed.has(name) ? [[name, value]] : []));
    }
    learn(node) {
        switch (node.type) {
            case 'VariableDeclaration':
                for (const { id, init } of node.declarations) {
                    this.#declare(id, init ?? undefined);
                    this.#isPart(id, init);
                }
                return;
            case 'ImportDeclaration':
                for (const { local } of node.specifiers)
                    this.#declare(local);
                return;
            case 'FunctionDeclaration':
            case 'ClassDeclaration':
                if (node.id != null)
                    this.#declare(node.id, node);
                if (node.type === 'FunctionDeclaration')
                    for (const one of node.params)
                        this.#declare(one);
                return;
            case 'ArrowFunctionExpression':
            case 'FunctionExpression':
            case 'ObjectMethod':
            case 'ClassMethod':
            case 'ClassPrivateMethod':
                for (const one of node.params)
                    this.#declare(one);
                return;
            case 'TryStatement':
                if (node.handler?.param != null)
                    this.#declare(node.handler.param);
                return;
            case 'ForOfStatement':
            case 'ForInStatement':
                if (node.left.type !== 'VariableDeclaration')
                    return this.#changes(node.left);
                for (const { id } of node.left.declarations)
                    this.#isPart(id, node.right);
                return;
            case 'AssignmentExpression':
                return this.#changes(node.left);
            case 'UpdateExpression':
                return this.#changes(node.argument);
            case 'UnaryExpression':
                if (node.operator === 'delete')
                    this.#changes(node.argument);
                return;
            case 'CallExpression':
            case 'OptionalCallExpression':
            case 'NewExpression': {
                for (const one of node.arguments)
                    this.#changes(one.type === 'SpreadElement' ? one.argument : one);
                const { callee } = node;
                if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression')
                    return;
                const method = nameOfKey(callee.property, callee.computed);
                if (method === undefined || CHANGING.has(method))
                    this.#changes(callee.object);
                return;
            }
            default:
                return;
        }
    }
    #declare(target, value) {
        const isOne = isNode(target) && target.type === 'Identifier';
        for (const name of identifiersIn(target)) {
            const times = (this.#declared.get(name)?.times ?? 0) + 1;
            this.#declared.set(name, { times, value: isOne ? value : undefined });
        }
    }
    #isPart(target, whole) {
        const owner = rootOf(whole);
        if (owner === undefined)
            return;
        for (const name of identifiersIn(target)) {
            const known = this.#parts.get(name);
            if (known === undefined)
                this.#parts.set(name, [owner]);
            else
                known.push(owner);
        }
    }
    #changes(target) {
        const owner = rootOf(target);
        if (owner !== undefined)
            this.#changed.add(owner);
        else if (isPattern(target))
            for (const name of identifiersIn(target))
                this.#changed.add(name);
    }
}
function isPattern(target) {
    return isNode(target) && target.type.endsWith('Pattern');
}
/** Of a pattern also the names in its defaults: one too many is left open, that is all. */
function identifiersIn(target) {
    const names = new Set();
    const open = [target];
    while (open.length > 0) {
        const one = open.pop();
        if (isNode(one) && one.type === 'Identifier')
            names.add(one.name);
        for (const inner of childrenOf(one))
            open.push(inner);
    }
    return names;
}
/** The name that something is, or is a part of. */
function rootOf(target) {
    let node = target;
    while (isNode(node)) {
        switch (node.type) {
            case 'Identifier':
                return node.name;
            case 'MemberExpression':
            case 'OptionalMemberExpression':
                node = node.object;
                break;
            case 'TSAsExpression':
            case 'TSNonNullExpression':
            case 'TSSatisfiesExpression':
            case 'TSTypeAssertion':
            case 'ParenthesizedExpression':
                node = node.expression;
                break;
            default:
                return undefined;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/serverless/program.js
/**
 * serverless.ts and serverless.js: the object that they export, as far as it is written out in the file. Nothing is run. What comes from elsewhere
 * (imports, calls, names that change) is left open.
 */






/** Far more than anybody writes: names that stand for names would else multiply. */
const MOST_ITEMS = 100_000;
const LONGEST_TEXT = 10_000;
const program_DEEPEST = 200;
/** Stands for what the program computes within a text. */
const program_COMPUTED = '\uE000';
/** @param file to know it by */
function readServerlessProgram(file, text) {
    const source = readSource(file, text);
    if ('why' in source)
        return { partly: new Map(), problem: source };
    const reader = new program_Reader(source);
    const exported = exportedBy(source.body);
    const problem = (why, node) => ({
        partly: new Map(),
        problem: { why, ...(node && { line: (0,templates_lines/* lineAt */.mh)(text, node.start ?? 0) }) }
    });
    const [only, another] = exported;
    if (only === undefined)
        return problem('it exports nothing that is read');
    if (another !== undefined)
        return problem('it is not written out as one object', another);
    const root = reader.exported(only);
    return root.kind === 'mapping'
        ? { root, partly: reader.partly }
        : problem('what it exports is not written out in it', only);
}
/** Every value that a module is said to export, and every one that is said of a part of it. */
function exportedBy(body) {
    return body.flatMap((one) => {
        if (one.type === 'TSExportAssignment')
            return [one.expression];
        if (one.type === 'ExportDefaultDeclaration')
            return one.declaration.type === 'ClassDeclaration' || one.declaration.type === 'TSDeclareFunction'
                ? []
                : [one.declaration];
        if (one.type !== 'ExpressionStatement' || one.expression.type !== 'AssignmentExpression')
            return [];
        const { left, right } = one.expression;
        return left.type === 'MemberExpression' && isOfModule(left) ? [right] : [];
    });
}
/** `module.exports`, and whatever stands below it. */
function isOfModule({ object, property }) {
    if (object.type === 'MemberExpression')
        return isOfModule(object);
    if (object.type !== 'Identifier')
        return false;
    return object.name === 'exports' || (object.name === 'module' && nameOfKey(property, false) === 'exports');
}
/**
 * What of a service may grant something and is not written out, each kind once.
 * @returns where each is said
 */
function notWrittenOut({ root, partly }) {
    if (root === undefined)
        return [];
    const said = [];
    const say = (value, what) => {
        const place = value && (partly.get(value) ?? (value.kind === 'text' ? value.place : undefined));
        if (place !== undefined)
            said.push({ place, why: `${what} not written out in it` });
    };
    say(root, 'a part of what it exports is');
    const name = (0,template_value/* valueAt */.fK)(root, 'service');
    if (name?.kind === 'text' && !name.literal && name.pieces.every((piece) => piece === ''))
        say(name, 'the service’s name is');
    const provider = (0,template_value/* valueAt */.fK)(root, 'provider');
    for (const one of [provider, (0,template_value/* valueAt */.fK)(provider, 'iam'), (0,template_value/* valueAt */.fK)(provider, 'iam', 'role')])
        say(one, 'what its provider grants is');
    const functions = (0,template_value/* itemsOf */.S3)((0,template_value/* valueAt */.fK)(root, 'functions'));
    const each = functions.flatMap((part) => (part.kind === 'mapping' ? [...part.entries.values()] : []));
    const unknown = [...functions, ...each].find((one) => partly.has(one) || (one.kind === 'text' && !one.literal));
    say(unknown, 'some of its functions are');
    for (const part of (0,template_value/* itemsOf */.S3)((0,template_value/* valueAt */.fK)(root, 'resources'))) {
        const resources = (0,template_value/* valueAt */.fK)(part, 'Resources');
        for (const one of [part, resources])
            say(one, 'some of its resources are');
    }
    return said;
}
class program_Reader {
    partly = new Map();
    #names;
    /** Each once: names of names would else multiply. */
    #known = new Map();
    #items = 0;
    #depth = 0;
    constructor({ body }) {
        this.#names = program_names_namesIn(body);
    }
    /** What is exported, or what a function that is exported gives. */
    exported(node) {
        const inner = bare(node);
        const one = (inner.type === 'Identifier' ? this.#names.get(inner.name) : undefined) ?? inner;
        switch (one.type) {
            case 'ArrowFunctionExpression':
            case 'FunctionExpression':
            case 'FunctionDeclaration':
                return this.#returned(one.body) ?? intrinsic_functions_open(syntax_placeOf(one), false);
            default:
                return this.read(one);
        }
    }
    read(node) {
        const inner = bare(node);
        const known = this.#known.get(inner);
        if (known !== undefined)
            return known;
        // a name that is within its own value finds this
        this.#known.set(inner, intrinsic_functions_open(syntax_placeOf(inner), false));
        this.#depth++;
        const value = this.#depth > program_DEEPEST ? intrinsic_functions_open(syntax_placeOf(inner), false) : this.#convert(inner);
        this.#depth--;
        this.#known.set(inner, value);
        return value;
    }
    #convert(node) {
        const place = syntax_placeOf(node);
        switch (node.type) {
            case 'ObjectExpression': {
                const mapping = this.#mapping(node);
                return functionIn(mapping) ?? mapping;
            }
            case 'ArrayExpression':
                return {
                    kind: 'list',
                    items: node.elements.flatMap((one) => (one === null ? [] : this.#itemsOf(one))),
                    style: 'flow',
                    place,
                    shared: false
                };
            case 'StringLiteral':
            case 'NumericLiteral':
            case 'BooleanLiteral':
            case 'TemplateLiteral':
            case 'BinaryExpression': {
                const written = this.#written(node);
                return written === undefined ? intrinsic_functions_open(place, false) : textOf(written, place);
            }
            case 'NullLiteral':
                return textOf('null', place);
            case 'ConditionalExpression':
                return {
                    ...intrinsic_functions_open(place, false),
                    branches: [this.read(node.consequent), this.read(node.alternate)]
                };
            case 'LogicalExpression':
                return node.operator === '&&'
                    ? { ...intrinsic_functions_open(place, false), branches: [this.read(node.right)] }
                    : intrinsic_functions_open(place, false);
            case 'AwaitExpression':
                return this.read(node.argument);
            case 'Identifier': {
                const named = this.#names.get(node.name);
                return named === undefined ? intrinsic_functions_open(place, false) : this.read(named);
            }
            case 'MemberExpression': {
                const key = nameOfKey(node.property, node.computed);
                const owner = key === undefined ? undefined : this.read(node.object);
                return ((owner?.kind === 'mapping' && owner.whole && owner.entries.get(key ?? '')) || intrinsic_functions_open(place, false));
            }
            default:
                return intrinsic_functions_open(place, false);
        }
    }
    /** What a function gives that gives one thing only. */
    #returned(body) {
        if (body.type !== 'BlockStatement')
            return this.read(body);
        const last = body.body.at(-1);
        const isAlone = body.body.slice(0, -1).every(({ type }) => type === 'VariableDeclaration');
        return isAlone && last?.type === 'ReturnStatement' && last.argument != null
            ? this.read(last.argument)
            : undefined;
    }
    #itemsOf(element) {
        if (element.type !== 'SpreadElement')
            return [this.read(element)];
        const value = this.read(element.argument);
        const items = this.#spread(value) ?? [intrinsic_functions_open(syntax_placeOf(element), false)];
        return this.#isTooMuch(items.length) ? [intrinsic_functions_open(syntax_placeOf(element), false)] : items;
    }
    #isTooMuch(more) {
        this.#items += more;
        return this.#items > MOST_ITEMS;
    }
    /** The items of a list, and those of lists that a condition chooses between: these are there or not. */
    #spread(value) {
        if (value.kind === 'list')
            return value.items;
        if (value.kind === 'mapping' || value.branches === undefined)
            return undefined;
        const branches = value.branches.map((one) => (one.kind === 'list' ? one.items : undefined));
        return branches.every((items) => items !== undefined)
            ? branches.flat().map((item) => ({ ...intrinsic_functions_open(item.place, false), branches: [item] }))
            : undefined;
    }
    #mapping(node) {
        const entries = new Map();
        const keys = new Map();
        let rest;
        for (const property of node.properties) {
            if (property.type === 'SpreadElement') {
                const value = this.read(property.argument);
                const isThere = value.kind === 'mapping';
                const parts = isThere ? [value] : value.kind === 'text' ? (value.branches ?? []) : [];
                if (parts.length === 0)
                    rest ??= syntax_placeOf(property);
                for (const part of parts) {
                    if (part.kind !== 'mapping' || this.#isTooMuch(part.entries.size)) {
                        rest ??= syntax_placeOf(property);
                        continue;
                    }
                    if (!part.whole)
                        rest ??= syntax_placeOf(property);
                    for (const [key, inner] of part.entries) {
                        // of what is there or not, and has another value before, either may count
                        entries.set(key, isThere || !entries.has(key) ? inner : intrinsic_functions_open(inner.place, false));
                        keys.set(key, part.keys?.get(key) ?? inner.place.start);
                    }
                }
                continue;
            }
            const key = this.#key(property);
            if (key === undefined) {
                rest ??= syntax_placeOf(property);
                continue;
            }
            entries.set(key, property.type === 'ObjectMethod' ? intrinsic_functions_open(syntax_placeOf(property), false) : this.read(property.value));
            keys.set(key, syntax_placeOf(property).start);
        }
        const mapping = {
            kind: 'mapping',
            entries,
            keys,
            whole: rest === undefined,
            place: syntax_placeOf(node),
            shared: false
        };
        if (rest !== undefined)
            this.partly.set(mapping, rest);
        return mapping;
    }
    #key({ key, computed }) {
        if (!computed || key.type === 'PrivateName')
            return nameOfKey(key, false);
        const written = this.#written(key);
        return written?.includes(program_COMPUTED) === true ? undefined : written;
    }
    /** The characters of a text, with a sign for what is computed; undefined for what is no text. */
    #written(node) {
        const inner = bare(node);
        switch (inner.type) {
            case 'StringLiteral':
                return inner.value;
            case 'NumericLiteral':
            case 'BooleanLiteral':
                return String(inner.value);
            case 'TemplateLiteral':
                return program_short(inner.quasis
                    .flatMap(({ value: { cooked, raw } }, index) => {
                    const computed = inner.expressions[index];
                    return [cooked ?? raw, computed === undefined ? '' : (this.#written(computed) ?? program_COMPUTED)];
                })
                    .join(''));
            case 'BinaryExpression': {
                if (inner.operator !== '+' || inner.left.type === 'PrivateName')
                    return undefined;
                const [left, right] = [this.#written(inner.left), this.#written(inner.right)];
                return left === undefined && right === undefined
                    ? undefined
                    : program_short(`${left ?? program_COMPUTED}${right ?? program_COMPUTED}`);
            }
            case 'Identifier': {
                const value = this.read(inner);
                return value.kind === 'text' ? value.pieces.join(program_COMPUTED) : undefined;
            }
            default:
                return undefined;
        }
    }
}
function program_short(text) {
    return text.length > LONGEST_TEXT ? program_COMPUTED : text;
}
const OPEN_PARTS = new RegExp(`${program_COMPUTED}|${SERVERLESS_VARIABLE.source}`, 'g');
function textOf(written, place) {
    const pieces = (0,template_value/* piecesAround */.lN)(written, OPEN_PARTS);
    return { kind: 'text', pieces, literal: pieces.length === 1, place, shared: false };
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/serverless/serverless.js
/** Statements of a service: of its role, of functions' own roles, and in its CloudFormation resources. */










const PROGRAM = /(^|\/)serverless\.(ts|js|cjs|mjs)$/;
/** The Serverless Framework's `serverless.yml`, and what programs export in its place. */
const serverless = {
    name: 'Serverless Framework',
    files: ['**/serverless*.{yml,yaml,json}', '**/serverless.{ts,js,cjs,mjs}'],
    builtFolders: ['.serverless'],
    mayBe: (file) => PROGRAM.test(file) || /(^|\/)serverless[\w.-]*\.(ya?ml|json)$/.test(file),
    isWrittenIn: () => true,
    includes: (text, service) => filesNamedIn(text, external_node_path_.posix.dirname(service)),
    read: (files, _plans, included = new Map()) => {
        const readings = files.map((file) => readingOf(file, included));
        return {
            statements: readings.flatMap(({ statements }) => statements),
            claims: readings.flatMap(({ claims }) => claims),
            unread: readings.flatMap(({ unread }) => unread)
        };
    }
};
function readingOf({ file, text }, included) {
    const program = PROGRAM.test(file) ? readServerlessProgram(file, text) : undefined;
    const { root: written, problem } = program ?? readYamlTemplate(text, { serverless: true });
    if (written === undefined)
        return { statements: [], claims: [], unread: problem === undefined ? [] : [{ file, text, ...problem }] };
    const root = new Included({ file, text }, included).service(written);
    const service = new Service(root);
    const wording = service.wording(text);
    const found = service.declarations(text, wording);
    const origin = { file, unit: service.unit(file), wording };
    return {
        ...declaredIn(program === undefined ? found : locatedOnly(found), origin),
        unread: program === undefined
            ? []
            : notWrittenOut(program).map(({ place, why }) => ({
                file,
                text,
                line: (0,templates_lines/* lineAt */.mh)(text, place.start),
                why
            }))
    };
}
/** Programs may use again whatever is written in them. */
function locatedOnly({ roles, policies }) {
    return {
        roles,
        policies: policies.map(({ place, holders, statements, unread, file }) => ({
            place,
            holders,
            statements: statements.map((one) => ({ ...one, notEdited: 'it is written in a program' })),
            ...(unread !== undefined && { unread }),
            ...(file !== undefined && { file })
        }))
    };
}
/** https://www.serverless.com/framework/docs/providers/aws/guide/iam */
class Service {
    #root;
    #name;
    #stage;
    constructor(root) {
        this.#root = root;
        this.#name = (0,template_value/* textAt */.$6)(root, 'service') ?? (0,template_value/* textAt */.$6)(root, 'service', 'name');
        // `--stage` on the command line wins over what is written
        this.#stage = template_value/* OPEN */.vP;
    }
    /** The stack is called `<service>-<stage>`. */
    unit(file) {
        const given = (0,template_value/* textAt */.$6)(this.#root, 'provider', 'stackName');
        const name = this.#name;
        const stacks = given !== undefined
            ? [given.pieces]
            : name === undefined
                ? []
                : [(0,template_value/* joined */.oR)([name.pieces, ['-'], this.#stage])];
        return { path: file, stacks };
    }
    /** The stage is written as the service writes it elsewhere. */
    wording(text) {
        const [stage = '${sls:stage}'] = /\$\{(?:sls:stage|self:provider\.stage|self:custom\.stage|opt:stage)\b[^{}]*\}/.exec(text.slice(saidAt((0,template_value/* valueAt */.fK)(this.#root, 'provider') ?? this.#root).start)) ?? [];
        const resources = (0,template_value/* itemsOf */.S3)((0,template_value/* valueAt */.fK)(this.#root, 'resources')).flatMap((part) => (0,template_value/* mappingAt */.oh)(part, 'Resources') ?? []);
        const service = this.#name;
        return wordingOf({
            text,
            resources: resources.length > 1 ? merged(resources) : resources[0],
            parameters: [],
            stacks: this.unit('').stacks,
            deployed: ({ role }) => {
                const [before = ''] = service?.pieces ?? [];
                const rest = role.startsWith(`${before}-`) ? role.slice(before.length + 1) : '';
                const [deployed = ''] = rest.split('-');
                return deployed === '' ? [] : [{ name: stage.slice(2, -1), values: [deployed] }];
            }
        });
    }
    declarations(text, wording) {
        const resources = (0,template_value/* itemsOf */.S3)((0,template_value/* valueAt */.fK)(this.#root, 'resources')).map((part) => cloudFormationDeclarations(part, { text, wording }));
        const role = this.#serviceRole();
        return {
            roles: [
                { place: saidAt((0,template_value/* valueAt */.fK)(this.#root, 'provider') ?? this.#root), role },
                ...this.#functions()
                    .filter(([, own]) => hasOwnRole(own))
                    .map(([id, own, file]) => ({ place: saidAt(own), role: this.#roleOf(id, own), ...inFile(file) })),
                ...resources.flatMap(({ roles }) => roles)
            ],
            policies: [
                ...this.#ofService(role),
                ...this.#attached(role, text, wording),
                ...this.#ofFunctions(),
                ...resources.flatMap(({ policies }) => policies)
            ]
        };
    }
    #attached(role, text, wording) {
        const owner = (0,template_value/* valueAt */.fK)(this.#root, 'provider', 'iam', 'role');
        const policies = attachedToRole(role, {
            owner,
            attached: 'managedPolicies',
            own: 'statements',
            ...(this.#inheriting().length > 0 && {
                closed: 'functions with roles of their own would inherit what is put in its place'
            }),
            block: statementLines,
            brackets: statementsInBrackets,
            json: ({ statements }) => statements
                .map(({ actions, resources }) => JSON.stringify({
                Effect: 'Allow',
                Action: actions,
                Resource: resources.map((one) => JSON.parse(one))
            }))
                .join(', ')
        }, { text, wording });
        return owner?.file === undefined
            ? policies
            : policies.map(({ place, holders, statements, unread }) => ({
                place,
                holders,
                statements,
                ...(unread !== undefined && { unread }),
                ...inFile(owner.file)
            }));
    }
    #serviceRole() {
        const given = (0,template_value/* textAt */.$6)(this.#root, 'provider', 'iam', 'role', 'name');
        return given === undefined ? this.#generated([['lambdaRole']]) : nameFrom(given);
    }
    #ofService(name) {
        const role = (0,template_value/* valueAt */.fK)(this.#root, 'provider', 'iam', 'role');
        const holders = [inline(name, this.#policy())];
        holders.push(...this.#inheriting().map(([id, own]) => inline(this.#roleOf(id, own), this.#policy())));
        return (0,template_value/* valueAt */.fK)(role, 'statements') === undefined
            ? serverless_policyFrom((0,template_value/* valueAt */.fK)(this.#root, 'provider'), 'iamRoleStatements', holders)
            : serverless_policyFrom(role, 'statements', holders);
    }
    /** Functions whose own roles get the service's statements too. */
    #inheriting() {
        const isInherited = (0,template_value/* valueAt */.fK)(this.#root, 'custom', 'serverless-iam-roles-per-function', 'defaultInherit');
        return this.#functions().filter(([, own]) => {
            const inherits = (0,template_value/* knownText */.bG)((0,template_value/* valueAt */.fK)(own, 'iamRoleStatementsInherit')) ?? (0,template_value/* knownText */.bG)(isInherited);
            return inherits === 'true' && hasOwnRole(own);
        });
    }
    /** https://www.serverless.com/plugins/serverless-iam-roles-per-function, and the framework's own since version 4. */
    #ofFunctions() {
        return this.#functions().flatMap(([id, own]) => {
            const holders = [inline(this.#roleOf(id, own), undefined)];
            return (0,template_value/* valueAt */.fK)(own, 'iamRoleStatements') === undefined
                ? serverless_policyFrom((0,template_value/* valueAt */.fK)(own, 'iam', 'role'), 'statements', holders)
                : serverless_policyFrom(own, 'iamRoleStatements', holders);
        });
    }
    /** `functions` is a mapping, or a list of such. */
    #functions() {
        return (0,template_value/* itemsOf */.S3)((0,template_value/* valueAt */.fK)(this.#root, 'functions')).flatMap((part) => part.kind === 'mapping'
            ? [...part.entries].flatMap(([id, own]) => (0,template_value/* valueAt */.fK)(own, 'role') === undefined ? [[id, own, part.file]] : [])
            : []);
    }
    #roleOf(id, own) {
        const given = (0,template_value/* textAt */.$6)(own, 'iamRoleStatementsName') ?? (0,template_value/* textAt */.$6)(own, 'iam', 'role', 'name');
        if (given !== undefined)
            return nameFrom(given);
        // what would be longer than 64 characters goes without its last word
        return this.#generated([['lambdaRole'], undefined], id);
    }
    /** `<service>-<stage>[-<function>]-<region>-lambdaRole`. @param endings each form's last word, or none */
    #generated(endings, id) {
        const name = this.#name;
        if (name === undefined)
            return undefined;
        const before = [name.pieces, ['-'], this.#stage, ...(id === undefined ? [] : [[`-${id}`]]), ['-'], template_value/* OPEN */.vP];
        const forms = endings.map((ending) => (0,template_value/* joined */.oR)(ending === undefined ? before : [...before, ['-'], ending]));
        const [only = template_value/* OPEN */.vP, ...others] = forms;
        return others.length === 0 ? { pieces: only } : { alternatives: forms };
    }
    /** `<service>-<stage>-lambda` since 1.61, and `<stage>-<service>-lambda` before. https://github.com/serverless/serverless/blob/v3.40.0/lib/plugins/aws/lib/naming.js */
    #policy() {
        const name = this.#name;
        return (name && {
            alternatives: [
                (0,template_value/* joined */.oR)([name.pieces, ['-'], this.#stage, ['-lambda']]),
                (0,template_value/* joined */.oR)([this.#stage, ['-'], name.pieces, ['-lambda']])
            ]
        });
    }
}
function inFile(file) {
    return file === undefined ? {} : { file };
}
/** Several parts of `resources`, which the framework puts together. */
function merged(parts) {
    const [first] = parts;
    return first && { ...first, entries: new Map(parts.flatMap(({ entries }) => [...entries])) };
}
function hasOwnRole(own) {
    return ((0,template_value/* valueAt */.fK)(own, 'iamRoleStatements') ?? (0,template_value/* valueAt */.fK)(own, 'iam', 'role')) !== undefined;
}
/** The framework adds statements of its own: a list without any is taken. @param owner has the statements under the key */
function serverless_policyFrom(owner, key, holders) {
    const statements = (0,template_value/* valueAt */.fK)(owner, key);
    if (statements === undefined)
        return [];
    const start = owner?.kind === 'mapping' ? owner.keys?.get(key) : undefined;
    const { place } = statements;
    const isFlow = statements.kind === 'list' && statements.style === 'flow';
    const emptied = statements.file !== undefined
        ? undefined
        : isFlow
            ? { place, text: '[]' }
            : start === undefined
                ? undefined
                : { place: { start, end: place.end }, text: `${key}: []` };
    return [
        {
            place: saidAt(statements),
            holders,
            statements: orEmptied(statementsIn(statements), emptied).map((one) => one.file === undefined ? one : { ...one, notEdited: 'it stands in a file that others may include' }),
            ...(!areRead(statements) && { unread: 'a list of statements that stands elsewhere or is computed' }),
            ...inFile(owner?.file)
        }
    ];
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/terraform/blocks.js
/** Blocks of a module, where they stand and what they make. */


/** Whether a file has Terraform's blocks, in its native syntax or in JSON. */
function isSource(file) {
    return /\.(tf|tofu)(\.json)?$/.test(file);
}
/** Whether a file with blocks has them in JSON. */
function isJson(file) {
    return file.endsWith('.json');
}
/** By what they are called, once for each module: a look through all blocks for each would cost the square of their number. */
const INDEXES = new WeakMap();
/** The first block of a type, such as `resource` or `data`, with these two labels. */
function blockNamed(blocks, type, kind, label) {
    const known = INDEXES.get(blocks);
    const index = known ?? indexOf(blocks);
    if (known === undefined)
        INDEXES.set(blocks, index);
    return index.get(blocks_keyOf(type, kind, label));
}
function indexOf(blocks) {
    const index = new Map();
    for (const block of blocks) {
        const [kind, label] = block.labels;
        if (kind === undefined || label === undefined)
            continue;
        const key = blocks_keyOf(block.type, kind, label);
        if (!index.has(key))
            index.set(key, block);
    }
    return index;
}
function blocks_keyOf(...words) {
    return JSON.stringify(words);
}
/** `count = x ? 1 : 0` makes one or none. */
function isRepeated({ attributes }) {
    const counted = attributes.get('count');
    const isSwitch = counted?.kind === 'text' && counted.upTo === 1;
    return attributes.has('for_each') || (counted !== undefined && !isSwitch);
}
/** What a plan says is one form; what is written is the other, for what is deployed by other plans. */
function nameOf(block) {
    const written = writtenName(block);
    const planned = block.planned?.map((name) => [name]);
    if (planned === undefined)
        return written;
    return {
        alternatives: [...planned, ...(written !== undefined && 'pieces' in written ? [written.pieces] : [])]
    };
}
function writtenName({ attributes }) {
    const name = attributes.get('name');
    if (name?.kind === 'text')
        return nameFrom(name);
    const prefix = attributes.get('name_prefix');
    return prefix?.kind === 'text' ? nameFrom({ ...prefix, pieces: (0,template_value/* joined */.oR)([prefix.pieces, template_value/* OPEN */.vP]) }) : undefined;
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/terraform/hcl-tokens.js
/** The tokens of Terraform's language. https://developer.hashicorp.com/terraform/language/syntax/configuration */

/** Something that this reader does not understand: nothing is said of the file then. */
class UnknownSyntax extends Error {
    name = 'UnknownSyntax';
    offset;
    /** @param offset where in the file */
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
const NAME = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const NUMBER = /\d[\d.]*(?:[eE][+-]?\d+)?/y;
const MARK = /=>|==|!=|<=|>=|&&|\|\||\.\.\.|[{}[\]()=,:.?!<>+\-*/%]/y;
const HEREDOC = /<<(-?)([\p{L}_][\p{L}\p{N}_-]*)[^\n\S]*\r?\n/uy;
const SPACE = /[^\S\n]+/y;
const COMMENT = /#[^\n]*|\/\/[^\n]*|\/\*[^]*?\*\//y;
const DIRECTIVE_OR_INTERPOLATION = /[$%]\{/;
/** @throws UnknownSyntax */
function tokensOf(source) {
    const tokens = [];
    let position = source.startsWith('\uFEFF') ? 1 : 0;
    const match = (pattern) => {
        pattern.lastIndex = position;
        return pattern.exec(source);
    };
    while (position < source.length) {
        const skipped = match(SPACE) ?? match(COMMENT);
        if (skipped !== null) {
            position += skipped[0].length;
            continue;
        }
        // looked for once: each further one would be searched to the end of the file
        if (source.startsWith('/*', position))
            throw new UnknownSyntax('a comment has no end', position);
        const token = heredocAt(source, position, match(HEREDOC)) ??
            hcl_tokens_textAt(source, position) ??
            plainAt(source, position, match);
        tokens.push(token);
        position = token.end;
    }
    return [...tokens, { kind: 'end', text: '', start: position, end: position }];
}
function plainAt(source, position, match) {
    if (source[position] === '\n')
        return { kind: 'line', text: '\n', start: position, end: position + 1 };
    for (const [kind, pattern] of [
        ['name', NAME],
        ['number', NUMBER],
        ['mark', MARK]
    ]) {
        const text = match(pattern)?.[0];
        if (text !== undefined)
            return { kind, text, start: position, end: position + text.length };
    }
    throw new UnknownSyntax('a character is not understood', position);
}
/** What is in it stays open here: it may be a document of another language. */
function heredocAt(source, position, opening) {
    if (opening === null)
        return undefined;
    const [whole, , word = ''] = opening;
    let from = position + whole.length;
    while (from < source.length) {
        const found = source.indexOf('\n', from);
        const end = found === -1 ? source.length : found;
        // the line break behind it ends the attribute, as that of any other
        if (source.slice(from, end).trim() === word)
            return {
                kind: 'text',
                text: '',
                pieces: template_value/* OPEN */.vP,
                content: { start: position + whole.length, end: from },
                start: position,
                end
            };
        from = end + 1;
    }
    throw new UnknownSyntax('a heredoc has no end', position);
}
/** https://developer.hashicorp.com/terraform/language/expressions/strings */
function hcl_tokens_textAt(source, start) {
    if (source[start] !== '"')
        return undefined;
    const pieces = [''];
    let expression;
    let position = start + 1;
    while (source[position] !== '"') {
        const rest = source.slice(position, position + 3);
        if (rest === '' || rest.startsWith('\n'))
            throw new UnknownSyntax('a text has no end', start);
        if (rest === '$${' || rest === '%%{') {
            pieces.push(`${pieces.pop() ?? ''}${rest.slice(1)}`);
            position += 3;
        }
        else if (DIRECTIVE_OR_INTERPOLATION.test(rest.slice(0, 2))) {
            const end = interpolationEnd(source, position + 2);
            expression = source.slice(position + 2, end - 1);
            pieces.push('');
            position = end;
        }
        else if (rest.startsWith('\\')) {
            pieces.push(`${pieces.pop() ?? ''}${escaped(rest, position)}`);
            position += 2;
        }
        else {
            pieces.push(`${pieces.pop() ?? ''}${rest[0]}`);
            position += 1;
        }
    }
    const isOne = pieces.length === 2 && pieces.every((piece) => piece === '');
    const token = { kind: 'text', text: '', pieces, start, end: position + 1 };
    return isOne && expression !== undefined ? { ...token, expression } : token;
}
function escaped(pair, offset) {
    switch (pair[1]) {
        case '"':
        case '\\':
            return pair[1];
        case 'n':
            return '\n';
        case 'r':
            return '\r';
        case 't':
            return '\t';
        default:
            throw new UnknownSyntax('an escape is not understood', offset);
    }
}
/** Behind the brace that ends an interpolation, which may hold braces and texts of its own. */
function interpolationEnd(source, from) {
    let depth = 1;
    let position = from;
    while (depth > 0) {
        const inner = hcl_tokens_textAt(source, position);
        if (position >= source.length)
            throw new UnknownSyntax('an interpolation has no end', from);
        if (source[position] === '{')
            depth++;
        if (source[position] === '}')
            depth--;
        position = inner?.end ?? position + 1;
    }
    return position;
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/terraform/hcl.js
/**
 * Terraform's blocks, attributes and literal values. Expressions are read as far as they are texts, lists, objects, references and
 * `jsonencode(…)`; what is computed stays open.
 */


function readHcl(source) {
    try {
        return { blocks: new Parser(source).file() };
    }
    catch (error) {
        if (error instanceof UnknownSyntax)
            return { blocks: [], problem: { offset: error.offset, why: error.message } };
        // texts within texts within texts exhaust the stack
        if (error instanceof RangeError)
            return { blocks: [], problem: { offset: 0, why: 'it is nested too deep' } };
        throw error;
    }
}
const CLOSING = new Set(['}', ']', ')']);
const OPENING = new Set(['{', '[', '(']);
/** Deeper is no template, and would exhaust the stack. */
const hcl_DEEPEST = 100;
class Parser {
    #source;
    #tokens;
    #next = 0;
    #depth = 0;
    constructor(source) {
        this.#source = source;
        this.#tokens = tokensOf(source);
    }
    file() {
        const { blocks } = this.#body('');
        return blocks;
    }
    get #token() {
        const token = this.#tokens[this.#next];
        if (token === undefined)
            throw new UnknownSyntax('it ends too early', this.#source.length);
        return token;
    }
    #take() {
        const token = this.#token;
        this.#next++;
        return token;
    }
    #isMark(text) {
        return this.#token.kind === 'mark' && this.#token.text === text;
    }
    #expect(text) {
        if (!this.#isMark(text))
            throw new UnknownSyntax(`${text} is missing`, this.#token.start);
        return this.#take();
    }
    #skipLines() {
        while (this.#token.kind === 'line')
            this.#next++;
    }
    #deeper(read) {
        if (++this.#depth > hcl_DEEPEST)
            throw new UnknownSyntax('it is nested too deep', this.#token.start);
        const value = read();
        this.#depth--;
        return value;
    }
    /** Up to the closing mark, or the end of the file. */
    #body(closing) {
        const attributes = new Map();
        const blocks = [];
        for (;;) {
            this.#skipLines();
            if (closing === '' ? this.#token.kind === 'end' : this.#isMark(closing))
                return { attributes, blocks };
            const name = this.#take();
            if (name.kind !== 'name')
                throw new UnknownSyntax('a name is missing', name.start);
            if (this.#isMark('=')) {
                this.#take();
                attributes.set(name.text, this.#expression(true));
            }
            else
                blocks.push(this.#block(name));
        }
    }
    #block(name) {
        const labels = [];
        while (this.#token.kind === 'text' || this.#token.kind === 'name') {
            const { text, pieces } = this.#take();
            labels.push(pieces?.join('') ?? text);
        }
        this.#expect('{');
        const body = this.#deeper(() => this.#body('}'));
        const { end } = this.#expect('}');
        return { type: name.text, labels, ...body, place: { start: name.start, end } };
    }
    /** @param endsAtLine whether a line break ends it: not in brackets */
    #expression(endsAtLine) {
        if (!endsAtLine)
            this.#skipLines();
        const { start } = this.#token;
        const value = this.#deeper(() => this.#operand());
        if (!endsAtLine)
            this.#skipLines();
        if (this.#isEnd(endsAtLine))
            return value;
        const whole = hcl_open(start, this.#skipToEnd(endsAtLine));
        const isSwitch = /\?\s*(?:1\s*:\s*0|0\s*:\s*1)\s*$/.test(this.#source.slice(start, whole.place.end));
        return isSwitch ? { ...whole, upTo: 1 } : whole;
    }
    #isEnd(endsAtLine) {
        const { kind, text } = this.#token;
        return (kind === 'end' ||
            (kind === 'line' && endsAtLine) ||
            (kind === 'mark' && (text === ',' || CLOSING.has(text))));
    }
    /** The rest of an expression, such as an operator and what follows it. @returns where it ends */
    #skipToEnd(endsAtLine) {
        let end = this.#token.start;
        while (!this.#isEnd(endsAtLine)) {
            if (this.#token.kind === 'mark' && OPENING.has(this.#token.text))
                end = this.#skipBrackets();
            else
                ({ end } = this.#take());
        }
        return end;
    }
    /** @returns where they end */
    #skipBrackets() {
        let depth = 0;
        for (;;) {
            const { kind, text, end } = this.#take();
            if (kind === 'end')
                throw new UnknownSyntax('brackets have no end', end);
            if (kind !== 'mark')
                continue;
            if (OPENING.has(text))
                depth++;
            if (CLOSING.has(text))
                depth--;
            if (depth === 0)
                return end;
        }
    }
    #operand() {
        const { kind, text, start } = this.#token;
        if (kind === 'text')
            return hcl_textOf(this.#take(), this.#source);
        if (kind === 'name')
            return this.#named();
        if (kind === 'mark' && text === '[')
            return this.#isFor() ? hcl_open(start, this.#skipBrackets()) : this.#list();
        if (kind === 'mark' && text === '{')
            return this.#isFor() ? hcl_open(start, this.#skipBrackets()) : this.#object();
        if (kind === 'mark' && text === '(')
            return hcl_open(start, this.#skipBrackets());
        const { end } = this.#take();
        const isOneAtMost = kind === 'number' && (text === '0' || text === '1');
        return { ...hcl_open(start, end), ...(isOneAtMost && { upTo: 1 }) };
    }
    #isFor() {
        // without a copy of the rest, which would cost the square of a file's length
        let next = this.#next + 1;
        while (this.#tokens[next]?.kind === 'line')
            next++;
        const after = this.#tokens[next];
        return after?.kind === 'name' && after.text === 'for';
    }
    /** A reference, a function's call, or a word like `true`. */
    #named() {
        const first = this.#take();
        if (this.#isMark('(')) {
            if (first.text === 'file' || first.text === 'templatefile')
                return this.#fileCall(first);
            if (first.text !== 'jsonencode')
                return hcl_open(first.start, this.#skipBrackets());
            this.#take();
            const value = this.#expression(false);
            this.#skipLines();
            this.#expect(')');
            return value;
        }
        let { end } = first;
        while (this.#isMark('.') || this.#isMark('[')) {
            if (this.#isMark('['))
                end = this.#skipBrackets();
            else {
                this.#take();
                ({ end } = this.#take());
            }
        }
        return reference(this.#source.slice(first.start, end), first.start, end);
    }
    /** `file(path)` or `templatefile(path, variables)`. */
    #fileCall(name) {
        const [, argument] = this.#tokens.slice(this.#next, this.#next + 2);
        const call = hcl_open(name.start, this.#skipBrackets());
        const written = argument === undefined ? '' : this.#source.slice(argument.start, argument.end);
        const reads = /^"(?:\$\{path\.module\}\/)?([^"$%\\]+)"$/.exec(written)?.[1];
        return reads === undefined ? call : { ...call, reads };
    }
    #list() {
        const { start } = this.#expect('[');
        const items = [];
        this.#skipLines();
        while (!this.#isMark(']')) {
            items.push(this.#expression(false));
            if (!this.#isMark(']'))
                this.#expect(',');
            this.#skipLines();
        }
        const { end } = this.#expect(']');
        return { kind: 'list', items, style: 'flow', place: { start, end }, shared: false };
    }
    #object() {
        const { start } = this.#expect('{');
        const entries = new Map();
        const keys = new Map();
        let whole = true;
        this.#skipLines();
        while (!this.#isMark('}')) {
            const { start: begins } = this.#token;
            const key = this.#key();
            if (this.#isMark(':'))
                this.#take();
            else
                this.#expect('=');
            const value = this.#expression(true);
            if (key === undefined || entries.has(key))
                whole = false;
            else {
                entries.set(key, value);
                keys.set(key, begins);
            }
            if (this.#isMark(','))
                this.#take();
            this.#skipLines();
        }
        const { end } = this.#expect('}');
        return { kind: 'mapping', entries, keys, whole, place: { start, end }, shared: false };
    }
    /** Undefined where it is computed. */
    #key() {
        if (this.#isMark('(')) {
            this.#skipBrackets();
            return undefined;
        }
        const { kind, text, pieces, start } = this.#take();
        if (kind === 'name' || kind === 'number')
            return text;
        if (kind !== 'text')
            throw new UnknownSyntax('a key is missing', start);
        return pieces?.length === 1 ? pieces[0] : undefined;
    }
}
function hcl_textOf({ pieces = template_value/* OPEN */.vP, expression, content, start, end }, source) {
    const refersTo = expression === undefined ? undefined : addressOf(expression);
    return {
        kind: 'text',
        pieces,
        literal: pieces.length === 1 && source.slice(start + 1, end - 1) === pieces[0],
        ...(refersTo !== undefined && { refersTo }),
        ...(content !== undefined && { document: content }),
        place: { start, end },
        shared: false
    };
}
function reference(text, start, end) {
    const word = /^(true|false|null)$/.exec(text)?.[1];
    if (word !== undefined)
        return { ...hcl_open(start, end), pieces: [word] };
    const refersTo = addressOf(text);
    const pieces = refersTo?.endsWith('.arn') === true ? ['arn:', ''] : template_value/* OPEN */.vP;
    return { ...hcl_open(start, end), pieces, ...(refersTo !== undefined && { refersTo }) };
}
/** `aws_iam_role.orders[0].name` without the index; undefined for what is more than a reference. */
function addressOf(expression) {
    const address = expression.trim().replaceAll(/\[[^[\]]*\]/g, '');
    return /^[\w-]+(\.[\w-]+)+$/.test(address) ? address : undefined;
}
function hcl_open(start, end) {
    return { kind: 'text', pieces: template_value/* OPEN */.vP, literal: false, place: { start, end }, shared: false };
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/terraform/json-syntax.js
/** Terraform's JSON syntax as the blocks that its native one has. https://developer.hashicorp.com/terraform/language/syntax/json */



/** Keys by which blocks of a type are told apart. */
const LABELS = {
    resource: 2,
    data: 2,
    module: 1,
    variable: 1,
    output: 1,
    provider: 1
};
/** What is a block within those, where the provider takes no attribute. */
const INNER = new Set(['statement', 'condition', 'principals', 'not_principals', 'inline_policy', 'dynamic']);
function readTerraformJson(source) {
    const { root, problem } = readYamlTemplate(source, { serverless: true });
    if (root === undefined)
        return { blocks: [], ...(problem !== undefined && { problem }) };
    return { blocks: json_syntax_entriesOf(root).flatMap(([type, value]) => blocksOf(type, [], value, source)) };
}
/** One for each object under as many keys as the type has labels. */
function blocksOf(type, labels, value, source) {
    const isWhole = labels.length === (LABELS[type] ?? 0);
    return (0,template_value/* itemsOf */.S3)(value).flatMap((item) => {
        if (item.kind !== 'mapping')
            return [];
        if (!isWhole)
            return json_syntax_entriesOf(item).flatMap(([label, inner]) => blocksOf(type, [...labels, label], inner, source));
        const body = json_syntax_entriesOf(item);
        return [
            {
                type,
                labels,
                attributes: new Map(body.flatMap(([key, one]) => (INNER.has(key) ? [] : [[key, inExpressions(one, source)]]))),
                blocks: body.flatMap(([key, one]) => (INNER.has(key) ? blocksOf(key, [], one, source) : [])),
                place: item.place
            }
        ];
    });
}
/** Without comments, which stand under a key of their own. */
function json_syntax_entriesOf(value) {
    return (0,template_value/* itemsOf */.S3)(value).flatMap((item) => item.kind === 'mapping' ? [...item.entries].filter(([key]) => key !== '//') : []);
}
const json_syntax_WHOLE = /^"\$\{([^{}]*)\}"$/;
const READ = /^(?:file|templatefile)\(\\"(?:\$\{path\.module\}\/)?([^"$%\\]+)\\"[^]*\)$/;
const SWITCH = /\?\s*(?:1\s*:\s*0|0\s*:\s*1)\s*$/;
/** Texts are templates: one that is a single `${…}` is the expression in it. */
function inExpressions(value, source) {
    if (value.kind === 'list')
        return { ...value, items: value.items.map((one) => inExpressions(one, source)) };
    if (value.kind === 'mapping')
        return {
            ...value,
            entries: new Map([...value.entries].map(([key, one]) => [key, inExpressions(one, source)]))
        };
    const written = source.slice(value.place.start, value.place.end);
    if (written === '0' || written === '1')
        return { ...value, upTo: 1 };
    const [, read] = READ.exec(written.replace(/^"\$\{/, '').replace(/\}"$/, '')) ?? [];
    if (read !== undefined && written.startsWith('"${'))
        return { ...expression(value), reads: read };
    const [, inner] = json_syntax_WHOLE.exec(written) ?? [];
    if (inner === undefined)
        return value;
    const refersTo = addressOf(inner);
    return {
        ...expression(value),
        ...(refersTo !== undefined && { refersTo }),
        ...(refersTo?.endsWith('.arn') === true && { pieces: ['arn:', ''] }),
        ...(SWITCH.test(inner) && { upTo: 1 })
    };
}
function expression({ place, shared }) {
    return { kind: 'text', pieces: template_value/* OPEN */.vP, literal: false, place, shared };
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/terraform/policy-documents.js
/** The statements of a policy, wherever Terraform has its document: in `jsonencode`, as a data source, as JSON or in a file beside. */





const policy_documents_NOTHING = { found: [], whole: false };
/** `$${` stands for `${` itself. */
const INTERPOLATION = /(?<!\$)\$\{(?:[^{}]|\{[^{}]{0,500}\}){0,500}\}/g;
const DIRECTIVE = /%\{/;
const SOURCES = ['source_policy_documents', 'source_json'];
const OVERRIDING = ['override_policy_documents', 'override_json'];
/** The data source that a policy is of. */
function labelOf({ refersTo = '' }) {
    return /^data\.aws_iam_policy_document\.([\w-]+)\.json$/.exec(refersTo)?.[1];
}
/** The policy documents of one module. */
class PolicyDocuments {
    #folder;
    #blocks;
    #texts;
    /** @param texts of all files, by their paths */
    constructor(folder, blocks, texts) {
        this.#folder = folder;
        this.#blocks = blocks;
        this.#texts = texts;
    }
    /** @returns what is found, and whether that is the whole policy */
    statementsOf(policy, file) {
        if (policy?.kind !== 'text')
            return inDocument(policy, file);
        if (policy.document !== undefined)
            return this.#inJson(file, policy.document);
        if (policy.reads !== undefined)
            return this.#inFile(policy.reads);
        const label = labelOf(policy);
        return label === undefined ? policy_documents_NOTHING : this.#inDocuments(label);
    }
    /** A document and those that it is made of: each once, however many ways lead to it. */
    #inDocuments(first) {
        const found = [];
        let whole = true;
        const seen = new Set();
        const add = (more) => {
            found.push(...more.found);
            whole &&= more.whole;
        };
        const next = [first];
        for (let label = next.pop(); label !== undefined; label = next.pop()) {
            if (seen.has(label))
                continue;
            seen.add(label);
            const block = blockNamed(this.#blocks, 'data', 'aws_iam_policy_document', label);
            // what overrides it may replace any statement of it
            if (block === undefined || OVERRIDING.some((key) => block.attributes.has(key))) {
                whole = false;
                continue;
            }
            for (const source of SOURCES.flatMap((key) => (0,template_value/* itemsOf */.S3)(block.attributes.get(key)))) {
                const document = source.kind === 'text' ? labelOf(source) : undefined;
                if (document === undefined)
                    add(this.statementsOf(source, block.file));
                else
                    next.push(document);
            }
            add(policy_documents_inFile(documentStatements(block), block.file));
        }
        return { found, whole };
    }
    /** A policy that is written as JSON, with Terraform's interpolations. */
    #inJson(file, place) {
        const text = this.#texts.get(file) ?? '';
        const isTemplate = DIRECTIVE.test(text.slice(place.start, place.end));
        return isTemplate ? policy_documents_NOTHING : inDocument(readEmbeddedJson(text, place, INTERPOLATION), file);
    }
    /** A policy in a file of its own, beside the module's. */
    #inFile(below) {
        const file = external_node_path_.posix.join(this.#folder, below);
        const text = this.#texts.get(file);
        return text === undefined ? policy_documents_NOTHING : this.#inJson(file, { start: 0, end: text.length });
    }
}
/** Statements of one file. */
function policy_documents_inFile({ found, whole }, file) {
    return { found: found.map((statement) => ({ file, statement })), whole };
}
function inDocument(policy, file) {
    return {
        found: statementsOf(policy).map((statement) => ({ file, statement })),
        whole: areRead((0,template_value/* valueAt */.fK)(policy, 'Statement'))
    };
}
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document */
function documentStatements(document) {
    const blocks = document.blocks.filter(({ type }) => type === 'statement');
    const list = {
        place: document.place,
        size: blocks.length,
        style: 'nested',
        places: blocks.map(({ place }) => place)
    };
    let whole = document.blocks.every(({ type }) => type === 'statement');
    const found = blocks.flatMap(({ attributes, blocks: inner, place }, index) => {
        const actions = writtenList(attributes.get('actions'));
        const resources = writtenList(attributes.get('resources'));
        const effect = attributes.get('effect');
        const isAllow = effect === undefined || (0,template_value/* knownText */.bG)(effect) === 'Allow';
        if (!isAllow || attributes.has('not_actions') || attributes.has('not_resources'))
            return [];
        if (actions === undefined || resources === undefined || inner.some(({ type }) => type !== 'condition')) {
            whole = false;
            return [];
        }
        const sid = attributes.get('sid');
        return [
            {
                ...(sid?.kind === 'text' && { sid }),
                actions,
                resources: { ...resources, items: resources.items.map(withVariables) },
                conditional: inner.length > 0,
                place,
                list,
                index,
                shared: false
            }
        ];
    });
    return { found, whole };
}
/** The data source writes `&{…}` for IAM's own `${…}`. */
function withVariables(text) {
    return { ...text, pieces: text.pieces.map((piece) => piece.replaceAll('&{', '${')) };
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/terraform/attachments.js


/**
 * @param name of the policy
 * @param isNamed whether something else refers to the block
 * @returns undefined for a block in whose place nothing can be put
 */
function namedByAttachment(block, blocks, text, { name, isNamed, wording }) {
    const label = block.labels[1] ?? '';
    const others = [...block.attributes.keys()].filter((key) => !['role', 'policy_arn'].includes(key));
    const role = block.attributes.get('role');
    if (isNamed || others.length > 0 || role === undefined || block.blocks.length > 0)
        return undefined;
    const isTaken = blockNamed(blocks, 'resource', 'aws_iam_role_policy', label) !== undefined;
    const list = {
        isBeside: false,
        instead: (all) => new Map([...all].map(([index, statements]) => [
            index,
            isTaken || (0,templates_lines/* lineStart */.PT)(text, block.place.start) !== block.place.start
                ? { withheld: 'another policy is called like the attachment' }
                : {
                    change: [
                        {
                            ...block.place,
                            text: policyBlock(label, name, text.slice(role.place.start, role.place.end), statements).join((0,templates_lines/* lineBreakOf */.n_)(text))
                        }
                    ]
                }
        ]))
    };
    return {
        shared: false,
        wording,
        emptied: { lines: block.place },
        resource: () => undefined,
        list,
        index: 0
    };
}
function policyBlock(label, name, role, statements) {
    return [
        `resource "aws_iam_role_policy" "${label}" {`,
        `  name = "${name}-needed"`,
        `  role = ${role}`,
        '  policy = jsonencode({',
        '    Version = "2012-10-17"',
        '    Statement = [',
        ...statements.flatMap(({ actions, resources }) => [
            '      {',
            '        Effect   = "Allow"',
            `        Action   = [${actions.map((action) => JSON.stringify(action)).join(', ')}]`,
            `        Resource = [${resources.join(', ')}]`,
            '      },'
        ]),
        '    ]',
        '  })',
        '}'
    ];
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/terraform/published-modules.js
/** Published modules that many use: which roles and policies they make of their inputs. */


/** @returns undefined for a module of which nothing is known, or that makes no role or policy */
function madeByModule(block) {
    const source = (0,template_value/* knownText */.bG)(block.attributes.get('source'))?.replace(/^registry\.(terraform\.io|opentofu\.org)\//, '');
    switch (source) {
        case 'terraform-aws-modules/lambda/aws':
            return ofLambda(block);
        case 'terraform-aws-modules/iam/aws//modules/iam-policy':
            return ofPolicy(block);
        case 'terraform-aws-modules/iam/aws//modules/iam-role':
            return ofRole(block);
        default:
            return undefined;
    }
}
function published_modules_textOf({ attributes }, key) {
    const value = attributes.get(key);
    return value?.kind === 'text' ? value : undefined;
}
/** https://github.com/terraform-aws-modules/terraform-aws-lambda/blob/master/iam.tf */
function ofLambda(block) {
    if (block.attributes.has('lambda_role') || (0,template_value/* knownText */.bG)(block.attributes.get('create_role')) === 'false')
        return undefined;
    const role = published_modules_textOf(block, 'role_name') ?? published_modules_textOf(block, 'function_name');
    const policy = published_modules_textOf(block, 'policy_name') ?? role;
    const named = (ending) => policy && nameFrom({ ...policy, pieces: (0,template_value/* joined */.oR)([policy.pieces, [ending]]) });
    const statements = block.attributes.get('policy_statements');
    const json = block.attributes.get('policy_json');
    const jsons = block.attributes.get('policy_jsons');
    return {
        ...(role && { role: nameFrom(role) ?? { pieces: template_value/* OPEN */.vP } }),
        policies: [
            ...(statements === undefined ? [] : [{ name: named('-inline'), managed: false, from: { statements } }]),
            ...(json === undefined
                ? []
                : [{ name: policy && nameFrom(policy), managed: false, from: { document: json } }]),
            ...(jsons?.kind === 'list'
                ? jsons.items.map((document, index) => ({
                    name: named(`-${index}`),
                    managed: false,
                    from: { document }
                }))
                : [])
        ]
    };
}
/** https://github.com/terraform-aws-modules/terraform-aws-iam/tree/master/modules/iam-policy */
function ofPolicy(block) {
    const document = block.attributes.get('policy');
    return document && { policies: [{ name: published_modules_nameIn(block), managed: true, from: { document } }] };
}
/** https://github.com/terraform-aws-modules/terraform-aws-iam/tree/master/modules/iam-role */
function ofRole(block) {
    const given = published_modules_textOf(block, 'name');
    // the module begins names with it unless it is told not to
    const isWhole = (0,template_value/* knownText */.bG)(block.attributes.get('use_name_prefix')) === 'false';
    const role = given && nameFrom(isWhole ? given : { ...given, pieces: (0,template_value/* joined */.oR)([given.pieces, ['-'], template_value/* OPEN */.vP]) });
    const statements = block.attributes.get('inline_policy_permissions');
    return {
        ...(role && { role }),
        policies: statements === undefined ? [] : [{ name: role, managed: false, from: { statements } }]
    };
}
function published_modules_nameIn(block) {
    const name = published_modules_textOf(block, 'name');
    const prefix = published_modules_textOf(block, 'name_prefix');
    if (name !== undefined)
        return nameFrom(name);
    return prefix && nameFrom({ ...prefix, pieces: (0,template_value/* joined */.oR)([prefix.pieces, template_value/* OPEN */.vP]) });
}
/**
 * Statements as a module takes them: a mapping by names, or a list.
 * @returns them, and whether those are all
 */
function moduleStatements(value) {
    const entries = value.kind === 'mapping'
        ? [...value.entries].map(([key, item]) => [key, item, value.keys?.get(key) ?? item.place.start])
        : value.kind === 'list'
            ? value.items.map((item, index) => [String(index), item, item.place.start])
            : [];
    const list = {
        place: value.place,
        size: entries.length,
        style: value.kind === 'list' ? value.style : 'nested',
        places: entries.map(([, { place }, start]) => ({ start, end: place.end }))
    };
    let whole = value.kind === 'list' || (value.kind === 'mapping' && value.whole);
    const found = entries.flatMap(([key, item, start], index) => {
        if (item.kind !== 'mapping' || !item.whole) {
            whole = false;
            return [];
        }
        const effect = (0,template_value/* knownText */.bG)(item.entries.get('effect'));
        if (effect === 'Deny' || item.entries.has('not_actions') || item.entries.has('not_resources'))
            return [];
        const actions = writtenList(item.entries.get('actions'));
        const resources = writtenList(item.entries.get('resources'));
        const given = item.entries.get('sid');
        if (actions === undefined ||
            resources === undefined ||
            (item.entries.has('effect') && effect !== 'Allow')) {
            whole = false;
            return [];
        }
        const named = {
            kind: 'text',
            // the module makes a Sid of the key
            pieces: [key.replaceAll(/[^0-9A-Za-z]/g, '')],
            literal: false,
            place: { start, end: start },
            shared: false
        };
        return [
            {
                sid: given?.kind === 'text' ? given : named,
                actions,
                resources,
                conditional: ['condition', 'conditions'].some((one) => item.entries.has(one)),
                place: { start, end: item.place.end },
                list,
                index,
                shared: false
            }
        ];
    });
    return { found, whole };
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/terraform/references.js
/** Resources in a module's own words: `aws_dynamodb_table.orders.arn`, or an ARN with the module's own variables and data sources. */






function references_wordingOf({ blocks, texts, file, expressions }) {
    const module = knownOf(blocks, texts);
    const text = (one) => JSON.stringify(one);
    return {
        text,
        resource(arn, _instead, deployment) {
            const parts = partsOf(arn);
            if (parts === undefined)
                return { withheld: 'what is needed is no ARN' };
            const owner = ownerOf(parts, module, (block) => module.goRound(block, file, deployment));
            if (owner !== undefined) {
                if ('withheld' in owner)
                    return owner;
                if (expressions === 'none')
                    return { withheld: `a file of its own cannot name ${owner.text}, which is what is needed` };
                return {
                    text: expressions === 'native' && parts.behind === ''
                        ? owner.text
                        : `"\${${owner.text}}${parts.behind}"`
                };
            }
            const worded = references_inOwnAccount(parts, module, deployment);
            if ('withheld' in worded)
                return worded;
            if (expressions === 'none' && worded.text.includes('${'))
                return { withheld: 'a file of its own cannot name what differs between environments' };
            return { text: `"${worded.text}"` };
        }
    };
}
/** The block that makes it; undefined where none does. */
function ownerOf({ kind, name }, module, isRound) {
    if (kind === undefined)
        return undefined;
    const answers = module
        .ofKind(kind, name)
        .map((block) => ({ block, answer: references_isIt(block, kind.terraform.name, name) }))
        .filter(({ answer }) => answer !== 'no');
    const sure = answers.filter(({ answer }) => answer === 'yes');
    const [one = answers[0]] = sure;
    if (one === undefined)
        return undefined;
    const address = one.block.labels.join('.');
    if (sure.length !== 1 || one.block.attributes.has('for_each'))
        return { withheld: `${address} may be what is needed` };
    if (isRound(one.block))
        return { withheld: `${address}, which is needed, itself needs the policy` };
    if (!one.block.attributes.has('count'))
        return { text: `${address}.arn` };
    return isRepeated(one.block)
        ? { withheld: `${address} may be what is needed` }
        : { text: `${address}[0].arn` };
}
function references_isIt(block, named, name) {
    if (block.planned !== undefined)
        return block.planned.includes(name) ? 'yes' : 'no';
    const given = block.attributes.get(named);
    if (given?.kind === 'text')
        return (0,deployed_name/* isCalled */.AP)({ pieces: given.pieces }, name);
    const prefix = block.attributes.get(`${named}_prefix`);
    if (prefix?.kind === 'text')
        return (0,template_value/* mayBecome */.v4)((0,template_value/* joined */.oR)([prefix.pieces, template_value/* OPEN */.vP]), name) ? 'yes' : 'no';
    return 'unknown';
}
/** Once for each module: what is looked up for every finding. */
const references_KNOWN = new WeakMap();
function knownOf(blocks, texts) {
    const before = references_KNOWN.get(blocks);
    const known = before ?? new Known(blocks, texts);
    if (before === undefined)
        references_KNOWN.set(blocks, known);
    return known;
}
class Known {
    #blocks;
    #texts;
    #byKind = new Map();
    #data;
    #said = new Map();
    #byFile;
    #naming;
    /** By a block: all that cannot be made before it. */
    #behind = new Map();
    variables;
    constructor(blocks, texts) {
        this.#blocks = blocks;
        this.#texts = texts;
        this.variables = blocks.flatMap((block) => {
            const [name] = block.type === 'variable' ? block.labels : [];
            const value = (0,template_value/* knownText */.bG)(block.attributes.get('default'));
            return name === undefined ? [] : [{ name: `var.${name}`, values: value === undefined ? [] : [value] }];
        });
    }
    /** The label of the first data source of a type that asks the module's own provider. */
    dataOf(type) {
        this.#data ??= labelsOfData(this.#blocks);
        return this.#data.get(type);
    }
    /** Whether the module's files have a text written out. */
    says(text) {
        const known = this.#said.get(text);
        const files = new Set(this.#blocks.map(({ file }) => file));
        const isSaid = known ?? [...files].some((file) => this.#texts.get(file)?.includes(text) === true);
        if (known === undefined)
            this.#said.set(text, isSaid);
        return isSaid;
    }
    /** The resources of a kind that may be called so. */
    ofKind(kind, name) {
        const known = this.#byKind.get(kind);
        const index = known ?? new name_index/* NameIndex */.S();
        if (known === undefined) {
            this.#byKind.set(kind, index);
            const { type, name: named } = kind.terraform;
            for (const block of this.#blocks)
                if (block.type === 'resource' && block.labels[0] === type)
                    index.add(resourceName(block, named), block);
        }
        return index.find(name);
    }
    /** Whether a block needs, by way of others, the one that the statement stands in: Terraform refuses such a ring. */
    goRound(owner, file, { place }) {
        const holder = this.#blockAt(file, place.start);
        return holder !== undefined && place.end <= holder.place.end && this.#allBehind(holder).has(owner);
    }
    /** The last block of a file that begins at an offset or before. */
    #blockAt(file, offset) {
        this.#byFile ??= inFiles(this.#blocks);
        const blocks = this.#byFile.get(file) ?? [];
        let [low, high] = [0, blocks.length];
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((blocks[middle]?.place.start ?? 0) <= offset)
                low = middle + 1;
            else
                high = middle;
        }
        return blocks[low - 1];
    }
    #allBehind(target) {
        const known = this.#behind.get(target);
        if (known !== undefined)
            return known;
        this.#naming ??= this.#namesOfAll();
        const reached = new Set();
        const next = [target];
        for (let one = next.pop(); one !== undefined; one = next.pop()) {
            if (reached.has(one))
                continue;
            reached.add(one);
            next.push(...(this.#naming.get(one) ?? []));
        }
        this.#behind.set(target, reached);
        return reached;
    }
    /** By each block: those that refer to it. */
    #namesOfAll() {
        const byAddress = new Map(this.#blocks.flatMap((block) => {
            const address = block.labels.join('.');
            return block.type === 'resource'
                ? [[address, block]]
                : block.type === 'data'
                    ? [[`data.${address}`, block]]
                    : [];
        }));
        const naming = new Map();
        for (const block of byAddress.values()) {
            const text = this.#texts.get(block.file)?.slice(block.place.start, block.place.end) ?? '';
            for (const [address] of text.matchAll(/\b(?:data\.)?[a-z]\w*\.[\w-]+/g)) {
                const named = byAddress.get(address);
                if (named === undefined)
                    continue;
                const those = naming.get(named) ?? new Set();
                naming.set(named, those);
                those.add(block);
            }
        }
        return naming;
    }
}
function labelsOfData(blocks) {
    const labels = new Map();
    for (const { type, labels: [kind, label], attributes } of blocks) {
        if (type !== 'data' || kind === undefined || label === undefined)
            continue;
        if (!attributes.has('provider') && !labels.has(kind))
            labels.set(kind, label);
    }
    return labels;
}
/** The blocks of each file as they follow each other. */
function inFiles(blocks) {
    const files = new Map();
    for (const block of blocks) {
        const known = files.get(block.file) ?? [];
        files.set(block.file, known);
        known.push(block);
    }
    for (const list of files.values())
        list.sort((a, b) => a.place.start - b.place.start);
    return files;
}
/** Undefined where it may be any. */
function resourceName(block, named) {
    if (block.planned !== undefined)
        return { alternatives: block.planned.map((name) => [name]) };
    const given = block.attributes.get(named);
    if (given?.kind === 'text')
        return { pieces: given.pieces };
    const prefix = block.attributes.get(`${named}_prefix`);
    return prefix?.kind === 'text' ? { pieces: (0,template_value/* joined */.oR)([prefix.pieces, template_value/* OPEN */.vP]) } : undefined;
}
/** With the module's variables, and the data sources that it has, in place of what differs between environments. */
function references_inOwnAccount(parts, module, deployment) {
    const { partition, service, region, account, kind, behind } = parts;
    if (account !== '' && account !== deployment.account)
        return { withheld: 'what is needed is in another account' };
    const worded = inParameters(parts, module.variables, (name) => `\${${name}}`);
    if ('withheld' in worded)
        return worded;
    const data = (type, attribute) => {
        const label = module.dataOf(type);
        return label === undefined ? undefined : `\${data.${type}.${label}.${attribute}}`;
    };
    const variable = (pattern, value) => {
        const [one, ...others] = module.variables.filter(({ name, values }) => pattern.test(name) && values.includes(value));
        return one === undefined || others.length > 0 ? undefined : `\${${one.name}}`;
    };
    const isHere = deployment.regions.length === 1 && deployment.regions[0] === region;
    const inAccount = account === ''
        ? ''
        : (data('aws_caller_identity', 'account_id') ??
            variable(/account/i, account) ??
            // whoever writes the account out has one module for each
            (module.says(account) ? account : undefined));
    if (inAccount === undefined)
        return { withheld: NO_ACCOUNT };
    const inRegion = isHere ? (data('aws_region', 'name') ?? variable(/region/i, region)) : undefined;
    return {
        text: [
            `arn:${data('aws_partition', 'partition') ?? partition}`,
            service,
            inRegion ?? region,
            inAccount,
            `${kind?.before ?? ''}${worded.text}${behind}`
        ].join(':')
    };
}
const NO_ACCOUNT = 'the module has nothing that names its account, and the account of the traces is not that of every environment: data "aws_caller_identity" would name it';

;// CONCATENATED MODULE: ./lib/src/templates/languages/terraform/module.js
/** A module's resources: the roles that it makes, the policies that they hold, and what is attached to them. */







/** The files of one folder, read together: a resource of one file names those of another. */
class Module {
    #unit;
    #blocks;
    #texts;
    #documents;
    /** What the module's files refer to, as `type.label`, of IAM's resources. */
    #mentioned;
    /** The blocks that attach a managed policy of the module, by the label of the policy. */
    #attaching;
    /** Whether there may be more holders than it shows. */
    #several;
    /**
     * @param texts of all files, by their paths
     * @param several whether there may be more holders than it shows
     */
    constructor(folder, blocks, texts, several) {
        this.#texts = texts;
        this.#documents = new PolicyDocuments(folder, blocks, texts);
        const planned = blocks.flatMap((block) => block.planned ?? []);
        this.#unit = { path: folder, stacks: [], ...(planned.length > 0 && { names: new Set(planned) }) };
        this.#blocks = blocks;
        this.#mentioned = mentionedIn(new Set(blocks.map(({ file }) => texts.get(file) ?? '')));
        this.#attaching = attachingByPolicy(blocks);
        this.#several = several;
    }
    /** Each statement once, with every holder. */
    read() {
        const all = new Map();
        const claims = [];
        const unit = this.#unit;
        for (const block of this.#blocks.filter(({ type }) => type === 'resource' || type === 'module')) {
            if (block.type === 'resource' && block.labels[0] === 'aws_iam_role')
                claims.push(this.#claimOfRole(block, nameOf(block)));
            const made = block.type === 'module' ? madeByModule(block) : undefined;
            if (made?.role !== undefined)
                claims.push(this.#claimOfRole(block, made.role));
            claims.push(...this.#attachedOfAws(block));
            for (const { policy, holders, file, place, statements } of [
                ...this.#policiesOf(block),
                ...this.#ofModule(block, made)
            ]) {
                const { found, whole } = statements === undefined
                    ? this.#documents.statementsOf(policy, file)
                    : policy_documents_inFile(moduleStatements(statements), file);
                // in JSON the commas around it would have to go with it
                const emptied = this.#isNamedElsewhere(block) || isJson(block.file) ? undefined : { lines: place };
                const unread = whole ? undefined : 'a policy that Terraform computes';
                claims.push(...holders.map((holder) => ({
                    unit,
                    file,
                    place,
                    holder,
                    declaresRole: false,
                    ...(unread !== undefined && { unread })
                })));
                for (const { file: stands, statement } of found) {
                    const key = `${stands}:${statement.place.start}`;
                    const known = all.get(key);
                    const isWithin = stands === file && place.start < statement.place.start && statement.place.end < place.end;
                    const [own = statement] = isWithin ? orEmptied([statement], emptied) : [];
                    const kept = isJson(stands) ? module_inBrackets(own) : own;
                    if (known !== undefined)
                        known.holders.push(...holders);
                    else
                        all.set(key, {
                            ...kept,
                            file: stands,
                            unit,
                            wording: this.#wordingIn(stands, statement),
                            holders: [...holders]
                        });
                }
            }
        }
        return { statements: [...all.values()], claims };
    }
    /** A statement in a file of its own, or in a heredoc, is JSON, where references stand only within texts. */
    #wordingIn(file, { place }) {
        const isDocument = isJson(file) ||
            ((this.#texts.get(file) ?? '')[place.start] === '{' &&
                /^\{\s*"/.test((this.#texts.get(file) ?? '').slice(place.start, place.start + 200)));
        const expressions = !isSource(file) ? 'none' : isDocument ? 'interpolated' : 'native';
        return references_wordingOf({ blocks: this.#blocks, texts: this.#texts, file, expressions });
    }
    /** Whether something else may refer to a resource, so that it cannot go. */
    #isNamedElsewhere({ labels: [type = '', label = ''], type: kind }) {
        if (kind !== 'resource' || type === 'aws_iam_policy')
            return true;
        return this.#mentioned.has(`${type}.${label}`);
    }
    /** Policies that a published module makes of its inputs. */
    #ofModule(block, made) {
        const { file } = block;
        return (made?.policies ?? []).map(({ name, managed, from }) => {
            const holder = {
                managed,
                ...(made?.role && !managed && { role: made.role }),
                ...(name && { policy: name })
            };
            return {
                policy: 'document' in from ? from.document : undefined,
                ...('statements' in from && { statements: from.statements }),
                holders: [this.#holder(holder, block)],
                file,
                place: ('document' in from ? from.document : from.statements).place
            };
        });
    }
    #claimOfRole(block, role) {
        const { file, place } = block;
        return {
            unit: this.#unit,
            file,
            place,
            declaresRole: true,
            holder: { managed: false, ...(role && { role }) }
        };
    }
    /** Policies that AWS wrote, where they are attached. */
    #attachedOfAws(block) {
        const { attributes, file, place } = block;
        const labels = block.type === 'resource' ? block.labels : [];
        const [policies, role] = labels[0] === 'aws_iam_role_policy_attachment'
            ? [(0,template_value/* itemsOf */.S3)(attributes.get('policy_arn')), this.#roleOf(attributes.get('role')).name]
            : labels[0] === 'aws_iam_role'
                ? [(0,template_value/* itemsOf */.S3)(attributes.get('managed_policy_arns')), nameOf(block)]
                : [[], undefined];
        return policies.flatMap((policy) => {
            const name = policy.kind === 'text' ? /[^/]+$/.exec(policy.pieces.at(-1) ?? '')?.[0] : undefined;
            if (policy.kind !== 'text' || policy.refersTo !== undefined || name === undefined)
                return [];
            const named = labels[0] === 'aws_iam_role_policy_attachment' && !this.#several && !isJson(file)
                ? namedByAttachment(block, this.#blocks, this.#texts.get(file) ?? '', {
                    name,
                    isNamed: this.#isNamedElsewhere(block),
                    wording: references_wordingOf({ blocks: this.#blocks, texts: this.#texts, file, expressions: 'native' })
                })
                : undefined;
            return [
                {
                    unit: this.#unit,
                    file,
                    place: labels[0] === 'aws_iam_role' ? policy.place : place,
                    declaresRole: false,
                    holder: { managed: true, policy: { pieces: [name] }, ...(role && { role }) },
                    unread: `the attachment of ${name}`,
                    ...(named && { named })
                }
            ];
        });
    }
    #policiesOf(block) {
        const [type, label = ''] = block.type === 'resource' ? block.labels : [];
        const { attributes, file, place } = block;
        const policy = attributes.get('policy');
        const name = nameOf(block);
        switch (type) {
            case 'aws_iam_role':
                return block.blocks
                    .filter((inner) => inner.type === 'inline_policy')
                    .map((inner) => ({
                    policy: inner.attributes.get('policy'),
                    holders: [this.#holder(inline(name, nameOf(inner)), block)],
                    file,
                    place: inner.place
                }));
            case 'aws_iam_role_policy': {
                const role = this.#roleOf(attributes.get('role'));
                return [{ policy, holders: [this.#holder(inline(role.name, name), block, role.block)], file, place }];
            }
            case 'aws_iam_policy':
                return [{ policy, holders: this.#attachments(label, name, block), file, place }];
            default:
                return [];
        }
    }
    #holder(holder, ...blocks) {
        const several = this.#several || blocks.some((block) => block !== undefined && isRepeated(block));
        return { ...holder, ...(several && { several }) };
    }
    /** Every role of the module that a managed policy is attached to. */
    #attachments(label, policy, block) {
        const holders = (this.#attaching.get(label) ?? []).flatMap(({ block: other, roles: named }) => {
            const roles = named === 'itself' ? [{ name: nameOf(other), block: other }] : named.map((role) => this.#roleOf(role));
            return roles.map((role) => this.#holder({ managed: true, ...(role.name && { role: role.name }), ...(policy && { policy }) }, block, other, role.block));
        });
        return holders.length > 0 ? holders : [this.#holder({ managed: true, ...(policy && { policy }) }, block)];
    }
    #roleOf(value) {
        if (value?.kind !== 'text')
            return { name: undefined };
        const label = /^aws_iam_role\.([\w-]+)\.(?:id|name)$/.exec(value.refersTo ?? '')?.[1];
        if (label === undefined)
            return { name: nameFrom(value) };
        const block = blockNamed(this.#blocks, 'resource', 'aws_iam_role', label);
        return block === undefined ? { name: undefined } : { name: nameOf(block), block };
    }
}
/** Blocks of JSON stand between commas, as items of a list do. */
function module_inBrackets(statement) {
    const { list } = statement;
    return list.style === 'nested' ? { ...statement, list: { ...list, style: 'flow' } } : statement;
}
/** What texts refer to in one pass: to search them for each block would cost the square of their length. */
function mentionedIn(texts) {
    const mentioned = new Set();
    for (const text of texts)
        for (const [, type = '', label = ''] of text.matchAll(ADDRESS))
            mentioned.add(`${type}.${label}`);
    return mentioned;
}
/** What follows the type is looked at only, as it may itself be the type of another address. */
const ADDRESS = /(?<![\p{L}\p{N}_])(aws_iam_\w+)\.(?=([\p{L}_][\p{L}\p{N}_-]*))/gu;
function attachingByPolicy(blocks) {
    const attaching = new Map();
    for (const block of blocks) {
        const { policies, roles } = attachmentsIn(block);
        const labels = policies.flatMap((value) => value.kind === 'text' ? (/^aws_iam_policy\.([^.]+)\.arn$/.exec(value.refersTo ?? '')?.[1] ?? []) : []);
        for (const label of new Set(labels)) {
            const known = attaching.get(label);
            if (known === undefined)
                attaching.set(label, [{ block, roles }]);
            else
                known.push({ block, roles });
        }
    }
    return attaching;
}
function attachmentsIn({ attributes, labels }) {
    switch (labels[0]) {
        case 'aws_iam_role':
            return { policies: (0,template_value/* itemsOf */.S3)(attributes.get('managed_policy_arns')), roles: 'itself' };
        case 'aws_iam_role_policy_attachment':
            return { policies: only(attributes.get('policy_arn')), roles: [attributes.get('role')] };
        case 'aws_iam_policy_attachment':
            return { policies: only(attributes.get('policy_arn')), roles: (0,template_value/* itemsOf */.S3)(attributes.get('roles')) };
        default:
            return { policies: [], roles: [] };
    }
}
function only(value) {
    return value === undefined ? [] : [value];
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var valibot_dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/src/kit/shape.js
var shape = __webpack_require__(55896);
;// CONCATENATED MODULE: ./lib/src/templates/languages/terraform/plan.js
/** What a plan tells of names: those that the configuration computes, and that the provider would be asked for. */




const plan_Resources = valibot_dist/* object */.Ikc({
    resources: valibot_dist/* exactOptional */.yqP(valibot_dist/* array */.YOg(valibot_dist/* object */.Ikc({
        address: valibot_dist/* string */.YjP(),
        mode: valibot_dist/* string */.YjP(),
        type: valibot_dist/* string */.YjP(),
        name: valibot_dist/* string */.YjP(),
        values: valibot_dist/* object */.Ikc({ name: valibot_dist/* exactOptional */.yqP(valibot_dist/* unknown */.L5J()) })
    }))),
    child_modules: valibot_dist/* exactOptional */.yqP(valibot_dist/* array */.YOg(valibot_dist/* lazy */.RZV(() => plan_Resources)))
});
const Configured = valibot_dist/* object */.Ikc({
    resources: valibot_dist/* exactOptional */.yqP(valibot_dist/* array */.YOg(valibot_dist/* object */.Ikc({ address: valibot_dist/* string */.YjP(), mode: valibot_dist/* string */.YjP() }))),
    module_calls: valibot_dist/* exactOptional */.yqP(valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* object */.Ikc({ source: valibot_dist/* string */.YjP(), module: valibot_dist/* exactOptional */.yqP(valibot_dist/* lazy */.RZV(() => Configured)) })))
});
/** https://developer.hashicorp.com/terraform/internals/json-format */
const PlanFile = valibot_dist/* object */.Ikc({
    format_version: valibot_dist/* string */.YjP(),
    planned_values: valibot_dist/* object */.Ikc({ root_module: plan_Resources }),
    configuration: valibot_dist/* object */.Ikc({ root_module: Configured })
});
const WITH_NAME = new Set(['aws_iam_role', 'aws_iam_role_policy', 'aws_iam_policy']);
/**
 * @param text what `terraform show -json` prints of a plan
 * @param file to name it
 * @throws UserError where it is no such text
 */
function readPlan(text, file) {
    const json = plan_parsed(text);
    const plan = valibot_dist/* safeParse */.xLC(PlanFile, json);
    if (!plan.success)
        throw new errors/* UserError */.yo(`the plan "${file}" is not what "terraform show -json" prints: ${json === undefined ? 'it is not JSON' : (0,shape/* misfit */.h)(plan.issues)}`, 'Write it with "terraform plan -out FILE" and "terraform show -json FILE"');
    const { planned_values: values, configuration } = plan.output;
    const folders = new Map();
    addFolders(configuration.root_module, [], '.', folders);
    return {
        names: plan_namesIn(values.root_module),
        folders,
        rootResources: (configuration.root_module.resources ?? []).flatMap(({ address, mode }) => mode === 'managed' ? [address] : [])
    };
}
/** The key of a module in `folders`. */
function moduleKey(module) {
    return module.join('.');
}
function plan_parsed(text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
}
function plan_namesIn({ resources = [], child_modules: children = [] }) {
    return [
        ...resources.flatMap(({ address, mode, type, name: label, values: { name } }) => mode === 'managed' && WITH_NAME.has(type) && typeof name === 'string'
            ? [{ module: callsIn(address), type, label, name }]
            : []),
        ...children.flatMap(plan_namesIn)
    ];
}
/** `module.a["x"].module.b[0].aws_iam_role.r` goes by way of `a` and `b`. */
function callsIn(address) {
    return [...address.matchAll(/(?:^|\.)module\.([\w-]+)/g)].map(([, call = '']) => call);
}
function addFolders({ module_calls: calls = {} }, above, folder, folders) {
    for (const [name, { source, module }] of Object.entries(calls)) {
        // what comes from elsewhere does not stand in the repository
        if (!source.startsWith('.') || module === undefined)
            continue;
        const below = external_node_path_.posix.join(folder, source);
        folders.set(moduleKey([...above, name]), below);
        addFolders(module, [...above, name], below, folders);
    }
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/terraform/terraform.js
/** Terraform: the files of each folder are a module, whose policy documents are data sources, `jsonencode` or files. */








/** Terraform's native syntax and its JSON, also under OpenTofu's name. */
const terraform = {
    name: 'Terraform',
    files: ['**/*.{tf,tofu}', '**/*.{json,tpl,tftpl}'],
    builtFolders: ['.terraform'],
    mayBe: (file) => isSource(file) || /\.(json|tpl|tftpl)$/.test(file),
    // also policies that `file` and `templatefile` read
    isWrittenIn: ({ file, text }) => isSource(file) || /"Statement"\s*:/.test(text),
    isPlan: ({ text }) => /"(planned_values|format_version)"\s*:/.test(text),
    read: terraform_read
};
/** A file that several modules read is a change in each of them. */
function asShared(statements) {
    const times = new Map();
    const keyOf = ({ file, place }) => `${file}:${place.start}`;
    for (const one of statements)
        times.set(keyOf(one), (times.get(keyOf(one)) ?? 0) + 1);
    return statements.map((one) => times.get(keyOf(one)) === 1
        ? one
        : { ...one, holders: one.holders.map((holder) => ({ ...holder, several: true })) });
}
/**
 * OpenTofu takes `main.tofu` instead of `main.tf`, so that a module can be written for either: where both stand, the first is what counts.
 * https://opentofu.org/docs/language/files/
 */
function withoutShadowed(files) {
    const names = new Set(files.map(({ file }) => file));
    return files.filter(({ file }) => !names.has(file.replace(/\.tf(\.json)?$/, '.tofu$1')) || !isOfTerraform(file));
}
function isOfTerraform(file) {
    return /\.tf(\.json)?$/.test(file);
}
function readNative(text) {
    const { blocks, problem } = readHcl(text);
    return {
        blocks,
        ...(problem !== undefined && { problem: { line: (0,templates_lines/* lineAt */.mh)(text, problem.offset), why: problem.why } })
    };
}
/** The files of a folder make a module, whichever syntax each of them has. */
function terraform_read(files, plans = []) {
    const folders = new Map();
    const unread = [];
    const texts = new Map(files.map(({ file, text }) => [file, text]));
    for (const { file, text } of withoutShadowed(files.filter((one) => isSource(one.file)))) {
        const { blocks, problem } = isJson(file) ? readTerraformJson(text) : readNative(text);
        const folder = external_node_path_.posix.dirname(file);
        if (problem !== undefined)
            unread.push({ file, text, ...problem });
        const known = folders.get(folder) ?? [];
        folders.set(folder, known);
        for (const block of blocks)
            known.push({ ...block, file });
    }
    // by sources alone: a plan that is of none may stand in the same folder
    const partly = new Set(unread.map(({ file }) => external_node_path_.posix.dirname(file)));
    const planned = plans.map(({ file, text }) => readPlan(text, file));
    for (const [index, plan] of planned.entries())
        if (!addPlannedNames(folders, plan))
            unread.push({
                file: plans[index]?.file ?? '',
                why: 'as a plan it matches no root module, or several: one has to declare all that it has',
                text: ''
            });
    const uses = usesOfModules(folders);
    const inputs = inputsOf(folders, uses);
    const modules = [...folders].map(([folder, written]) => {
        const blocks = withInputs(written, inputs.get(folder));
        // a file that is not understood may attach a policy to more roles
        return new Module(folder, blocks, texts, (uses.get(folder) ?? 0) > 1 || partly.has(folder)).read();
    });
    return {
        statements: asShared(modules.flatMap(({ statements }) => statements)),
        claims: modules.flatMap(({ claims }) => claims),
        unread
    };
}
/** A plan says nothing of folders: its root is the one that declares what the plan's root module has. @returns whether there is one */
function addPlannedNames(folders, { names, folders: below, rootResources }) {
    const roots = [...folders].filter(([, blocks]) => {
        const declared = new Set(blocks.flatMap(({ type, labels }) => (type === 'resource' ? [labels.join('.')] : [])));
        const calls = new Set(blocks.flatMap(({ type, labels }) => (type === 'module' ? [labels[0]] : [])));
        return (rootResources.every((address) => declared.has(address)) &&
            [...below.keys()].every((key) => key.includes('.') || calls.has(key)) &&
            rootResources.length + below.size > 0);
    });
    const [root] = roots;
    if (root === undefined || roots.length > 1)
        return false;
    for (const { module, type, label, name } of names) {
        const folder = module.length === 0 ? '.' : below.get(moduleKey(module));
        if (folder === undefined)
            continue;
        const blocks = folders.get(external_node_path_.posix.join(root[0], folder).replace(/\/$/, '')) ?? [];
        const block = blockNamed(blocks, 'resource', type, label);
        if (block !== undefined)
            (block.planned ??= []).push(name);
    }
    return true;
}
/** What the only call of each module gives it. */
function inputsOf(folders, uses) {
    const calls = [...folders].flatMap(([folder, blocks]) => blocks.flatMap((block) => {
        const source = block.type === 'module' ? (0,template_value/* knownText */.bG)(block.attributes.get('source')) : undefined;
        const used = external_node_path_.posix.join(folder, source ?? '').replace(/\/$/, '');
        return source?.startsWith('.') === true && uses.get(used) === 1 ? [[used, block]] : [];
    }));
    return new Map(calls);
}
/** The blocks with names that are inputs as the call of the module writes them. */
function withInputs(blocks, call) {
    if (call === undefined)
        return blocks;
    return blocks.map((block) => {
        const given = ['name', 'name_prefix'].flatMap((key) => {
            const value = block.attributes.get(key);
            const [, input = ''] = /^var\.([\w-]+)$/.exec(value?.kind === 'text' ? (value.refersTo ?? '') : '') ?? [];
            const written = call.attributes.get(input);
            return value === undefined || written?.kind !== 'text' || input === 'source'
                ? []
                : [[key, { ...written, literal: false, place: value.place }]];
        });
        return given.length === 0 ? block : { ...block, attributes: new Map([...block.attributes, ...given]) };
    });
}
/** How often each folder is used as a module, as far as the repository shows; `count` and `for_each` for more than once. */
function usesOfModules(folders) {
    const uses = new Map();
    for (const [folder, blocks] of folders) {
        for (const block of blocks.filter(({ type }) => type === 'module')) {
            const source = (0,template_value/* knownText */.bG)(block.attributes.get('source'));
            if (source === undefined || !source.startsWith('.'))
                continue;
            const used = external_node_path_.posix.join(folder, source).replace(/\/$/, '');
            uses.set(used, (uses.get(used) ?? 0) + (isRepeated(block) ? 2 : 1));
        }
    }
    return uses;
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/languages.js
/** Every infrastructure language that is read. A file belongs to the first that knows it. */




const LANGUAGES = [serverless, cdk, cloudFormation, terraform];

;// CONCATENATED MODULE: ./lib/src/templates/templates.js
/** Files of a repository to the statements that they write. */




/** Which files may be templates. */
const TEMPLATE_GLOBS = LANGUAGES.flatMap(({ files }) => files);
/** Folders of others' files and of what tools build. */
const IGNORED_GLOBS = [
    'node_modules',
    '.git',
    '.venv',
    'vendor',
    ...LANGUAGES.flatMap(({ builtFolders }) => builtFolders)
].map((folder) => `**/${folder}/**`);
function mayBeTemplate(file) {
    return LANGUAGES.some((language) => language.mayBe(file));
}
/**
 * Without files that only a project of their language makes worth reading.
 * @param files by name
 */
function ofProjects(files) {
    const folders = new Map(LANGUAGES.flatMap(({ below }) => below === undefined
        ? []
        : [[below, files.filter((file) => below.test(file)).map((file) => external_node_path_.posix.dirname(file))]]));
    return files.filter((file) => {
        const below = LANGUAGES.find((language) => language.mayBe(file))?.below;
        return (below === undefined ||
            file.endsWith('.json') ||
            folders.get(below)?.some((folder) => folder === '.' || file.startsWith(`${folder}/`)) === true);
    });
}
function languageOf(file) {
    return LANGUAGES.find((one) => one.mayBe(file.file) && one.isWrittenIn(file));
}
/** @throws UserError where no language knows a plan */
function byTheirLanguage(plans) {
    const found = new Map();
    for (const plan of plans) {
        const language = LANGUAGES.find((one) => one.isPlan?.(plan) === true);
        if (language === undefined)
            throw new errors/* UserError */.yo(`the plan "${plan.file}" is neither what "terraform show -json" prints, nor of cdk.out, nor a packaged template`, 'Give the JSON of "terraform show -json FILE", the folder cdk.out or .aws-sam/build, or the template that "sam build", "sam package" or "aws cloudformation package" wrote');
        found.set(language, [...(found.get(language) ?? []), plan]);
    }
    return found;
}
/**
 * The files whose contents a template includes.
 * @param text of the template, or of a file that it includes
 */
function includedBy(template, text) {
    const including = LANGUAGES.find((one) => 'includes' in one && one.mayBe(template.file) && one.isWrittenIn(template));
    return including?.includes?.(text, template.file) ?? [];
}
/** Whether some language knows the file. */
function isTemplate(file) {
    return languageOf(file) !== undefined;
}
/**
 * @param files texts by path below the repository's root, with slashes
 * @returns what they declare; a file in another form has nothing
 */
function readTemplates(files, { tracked, told = [], plans = [], unread = [], included = new Map() } = {}) {
    const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([file, text]) => ({ file, text }));
    const plansOf = byTheirLanguage(plans);
    const byLanguage = new Map(LANGUAGES.map((language) => [language, []]));
    for (const file of sorted) {
        const language = languageOf(file);
        if (language !== undefined)
            byLanguage.get(language)?.push(file);
    }
    const readings = [...byLanguage].map(([language, those]) => language.read(those, plansOf.get(language) ?? [], included));
    const statements = readings.flatMap((reading) => reading.statements);
    const claims = readings.flatMap((reading) => reading.claims);
    const named = new Set([...statements, ...claims].map(({ file }) => file));
    for (const { unit, file } of claims)
        if (tracked !== undefined && !tracked.has(file))
            unit.notEdited ??= 'git does not track this file';
    return {
        statements,
        claims,
        unread: [...unread, ...readings.flatMap((reading) => reading.unread)].toSorted((a, b) => (0,compare/* compare */.U)(a.file, b.file)),
        told,
        texts: new Map([...included, ...files].filter(([file]) => named.has(file)))
    };
}

;// CONCATENATED MODULE: ./lib/src/templates/unsupported.js
const UNSUPPORTED = [
    {
        file: /(^|\/)Pulumi\.ya?ml$/,
        glob: '**/Pulumi.{yaml,yml}',
        why: 'programs of Pulumi are not read'
    },
    {
        file: /(^|\/)sst\.config\.(ts|js|mjs)$/,
        glob: '**/sst.config.{ts,js,mjs}',
        why: 'programs of SST are not read'
    }
];
const UNSUPPORTED_GLOBS = UNSUPPORTED.map(({ glob }) => glob);
function isUnsupported(file) {
    return UNSUPPORTED.some((one) => one.file.test(file));
}
/** Each kind once. @param files by their names */
function unsupportedIn(files) {
    return UNSUPPORTED.flatMap(({ file: pattern, why }) => files
        .filter((file) => pattern.test(file))
        .slice(0, 1)
        .map((file) => ({ file, why, text: '' })));
}

;// CONCATENATED MODULE: ./lib/src/templates/workspace.js
/** The one place that reads the repository's files. */











/** CloudFormation takes 1 MB; what other tools read is larger only where a program wrote it. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const LARGEST_BYTES = 5_000_000;
/** Files that may be templates by their name: far more than anybody has. */
const MOST_FILES = 100_000;
/** Bytes of all templates together. */
const MOST_BYTES = 200_000_000;
/** Files that templates include: far more than anybody has. */
const MOST_INCLUDED = 10_000;
/** More of the unreadable are counted. */
const MOST_NAMED = 20;
/**
 * Reads the templates of a checked-out repository, and says how many statements they hold and which could not be read.
 * @param folder the repository or a folder in it
 * @param given what the user gave besides: where stacks are deployed from, and files of plans
 * @throws UserError where a plan cannot be read
 */
async function templatesIn(folder, log, given = {}) {
    const root = await (0,checkout/* rootOf */.I5)(folder);
    const { files, unread } = await filesIn(folder, root);
    const tracked = await (0,checkout/* trackedIn */.Sb)(root);
    const included = await includedIn(root, files, tracked);
    const plans = (await Promise.all((given.plans ?? []).map(plansAt))).flat().map((plan) => {
        const inRoot = (0,paths/* below */.Gz)(root, external_node_path_.resolve(plan.file));
        return inRoot === undefined ? plan : { ...plan, below: inRoot };
    });
    const templates = readTemplates(files, {
        told: given.told ?? [],
        plans,
        unread,
        included,
        ...(tracked !== undefined && { tracked })
    });
    tell(templates, folder, log);
    const url = await (0,checkout/* addressOf */.ci)(root, process.env);
    return { ...templates, ...(url !== undefined && { url }) };
}
/** The texts of all files that may be templates, by their paths below the root, and those that are not read. */
async function filesIn(folder, root) {
    const start = (0,paths/* below */.Gz)(root, external_node_path_.resolve(folder)) ?? '';
    const found = await (0,dist/* glob */.TI)([...TEMPLATE_GLOBS, ...UNSUPPORTED_GLOBS], {
        cwd: external_node_path_.resolve(folder),
        ignore: [...IGNORED_GLOBS],
        followSymbolicLinks: false,
        onlyFiles: true
    }).catch(() => []);
    const all = found.map((name) => (0,paths/* slashed */.df)(name));
    const names = [
        ...ofProjects(all.filter((name) => mayBeTemplate(name) && !isUnsupported(name))),
        ...all.filter(isUnsupported)
    ].sort(compare/* compare */.U);
    const files = new Map();
    const unread = [];
    let bytes = 0;
    for (const [position, name] of names.entries()) {
        const file = external_node_path_.posix.join(start, name);
        if (isUnsupported(file))
            continue;
        const cut = position >= MOST_FILES || bytes > MOST_BYTES ? 'there are too many files' : undefined;
        const text = cut === undefined ? await textIn(root, external_node_path_.resolve(folder, name)) : { not: cut };
        if (typeof text === 'string') {
            if (!isTemplate({ file, text }))
                continue;
            files.set(file, text);
            bytes += text.length;
        }
        else if (text?.not !== undefined)
            unread.push({ file, why: text.not });
    }
    return { files, unread: [...unread, ...unsupportedIn(names.map((name) => external_node_path_.posix.join(start, name)))] };
}
/** The texts of files that templates include: those in the repository alone. @param tracked undefined where that is not known */
async function includedIn(root, files, tracked) {
    const included = new Map();
    const textOf = async (name) => {
        const known = files.get(name) ?? included.get(name);
        if (known !== undefined || tracked?.has(name) === false)
            return known;
        const text = await textIn(root, external_node_path_.join(root, name));
        return typeof text === 'string' ? text : undefined;
    };
    for (const [file, text] of files) {
        const open = [...includedBy({ file, text }, text)];
        const seen = new Set(open);
        for (let name = open.pop(); name !== undefined && included.size < MOST_INCLUDED; name = open.pop()) {
            const inner = await textOf(name);
            if (inner === undefined)
                continue;
            included.set(name, inner);
            for (const next of includedBy({ file, text }, inner)) {
                if (!seen.has(next))
                    open.push(next);
                seen.add(next);
            }
        }
    }
    return included;
}
function tell({ statements, texts, unread }, folder, log) {
    log.info(texts.size === 0
        ? `No templates with IAM statements were found in ${folder}.`
        : `Found ${(0,plural/* plural */.L)(statements.length, 'statement')} in ${(0,plural/* plural */.L)(texts.size, 'template')} of ${folder}.`);
    for (const { file, line, why } of unread.slice(0, MOST_NAMED))
        log.warn(`${file}${line === undefined ? '' : `:${line}`} is not read: ${why}.`);
    const more = unread.length - MOST_NAMED;
    if (more > 0)
        log.warn(`${(0,plural/* plural */.L)(more, 'further file')} could not be read.`);
}
/** A file, or those of a folder such as `cdk.out`. */
async function plansAt(given) {
    const isFolder = await (0,promises_.stat)(given).then((one) => one.isDirectory(), () => false);
    if (!isFolder)
        return [await planIn(given)];
    const built = await builtIn(given);
    if (built.length > 0)
        return built;
    const names = await (0,dist/* glob */.TI)(['**/*.json'], {
        cwd: given,
        ignore: ['**/asset.*/**'],
        followSymbolicLinks: false
    });
    const plans = names
        .sort(compare/* compare */.U)
        .map((name) => (0,paths/* slashed */.df)(name))
        .filter((name) => mayBeTemplate(`cdk.out/${name}`));
    if (!plans.some((name) => name.endsWith('.template.json')))
        throw new errors/* UserError */.yo(`the plan "${given}" is a folder without templates of the CDK or of "sam build"`, 'Give cdk.out, .aws-sam/build, or a file');
    return Promise.all(plans.map((name) => planIn(external_node_path_.join(given, name))));
}
/**
 * What `sam build` wrote: its template and those that this names, of which each is relative to the one that names it. Folders of functions beside them
 * have whatever files their code has.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-cli-command-reference-sam-build.html
 */
async function builtIn(folder) {
    const plans = new Map();
    const open = ['template.yaml'];
    for (let name = open.pop(); name !== undefined; name = open.pop()) {
        const isThere = await (0,promises_.stat)(external_node_path_.join(folder, name)).then((one) => one.isFile(), () => false);
        if (!isThere || name.startsWith('../') || plans.has(name))
            continue;
        const plan = await planIn(external_node_path_.join(folder, name));
        plans.set(name, plan);
        for (const [, nested = ''] of plan.text.matchAll(NESTED))
            if (!external_node_path_.posix.isAbsolute(nested))
                open.push(external_node_path_.posix.join(external_node_path_.posix.dirname(name), nested));
    }
    return [...plans.values()];
}
const NESTED = /^\s*(?:Location|TemplateURL):\s*['"]?([\w./-]{1,500}\.ya?ml)['"]?\s*$/gm;
async function planIn(file) {
    try {
        return { file: (0,paths/* slashed */.df)(file), text: (0,encoding/* decoded */.D)(await (0,promises_.readFile)(file)) };
    }
    catch (error) {
        throw new errors/* UserError */.yo(`the plan "${file}" cannot be read: ${(0,errors/* messageOf */.bD)(error)}`, 'Give a file that exists', {
            cause: error
        });
    }
}
/** Undefined for what stands outside of the repository by a link, or is gone. */
async function textIn(root, file) {
    try {
        if ((0,paths/* below */.Gz)(await (0,promises_.realpath)(root), await (0,promises_.realpath)(file)) === undefined)
            return undefined;
        const { size } = await (0,promises_.stat)(file);
        if (size <= LARGEST_BYTES)
            return (0,encoding/* decoded */.D)(await (0,promises_.readFile)(file));
        const isTemplateByName = !/\.(json|ya?ml|template|[cm]?[jt]sx?)$/.test(file);
        return isTemplateByName || /\bAWS::[A-Z]|['"]aws-cdk-lib/.test(await beginningOf(file))
            ? { not: 'it is larger than 5 MB' }
            : undefined;
    }
    catch (error) {
        return { not: (0,errors/* messageOf */.bD)(error) };
    }
}
/** Enough to tell a template from other data. */
async function beginningOf(file) {
    const handle = await (0,promises_.open)(file);
    try {
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(100_000), 0, 100_000, 0);
        return buffer.toString('utf8', 0, bytesRead);
    }
    finally {
        await handle.close();
    }
}


/***/ })

};
