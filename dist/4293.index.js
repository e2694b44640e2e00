export const id = 4293;
export const ids = [4293];
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
/* harmony export */   NP: () => (/* binding */ mayBeRole),
/* harmony export */   S_: () => (/* binding */ lastPart),
/* harmony export */   US: () => (/* binding */ stackOf),
/* harmony export */   XP: () => (/* binding */ accountOf),
/* harmony export */   nB: () => (/* binding */ isOfAws),
/* harmony export */   yF: () => (/* binding */ isManaged)
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
/** Whether the role alone may be the holder's. */
function mayBeRole(holder, role) {
    return holder.role !== undefined && isCalled(holder.role, role) !== 'no';
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
    const [, stack, middle = ''] = /^([^/]+)-([A-Za-z0-9]+)-[A-Za-z0-9]{8,}$/.exec(deployed) ?? [];
    const isIt = middle === logicalId || (middle.length >= SHORTENED && logicalId.startsWith(middle));
    return isIt ? stack : undefined;
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

/***/ 16355:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PT: () => (/* binding */ lineStart),
/* harmony export */   Pd: () => (/* binding */ lineEditsOf),
/* harmony export */   mh: () => (/* binding */ lineAt),
/* harmony export */   n_: () => (/* binding */ lineBreakOf),
/* harmony export */   sE: () => (/* binding */ nextLine)
/* harmony export */ });
/** Changes of a template's text: what is struck or replaced, as whole lines. */
/**
 * Changes as edits of lines. Changes on the same or on neighbouring lines become one.
 * @param changes that do not overlap; the same one may be given several times
 * @returns the edit of each change
 */
function lineEditsOf(text, changes) {
    const spans = [...new Set(changes)].map((change) => ({ ...spanOf(text, change), changes: [change] }));
    const groups = [];
    for (const span of spans.toSorted((a, b) => a.startLine - b.startLine)) {
        const last = groups.at(-1);
        if (last === undefined || span.startLine > last.endLine + 1)
            groups.push(span);
        else
            groups.splice(-1, 1, {
                ...last,
                endLine: Math.max(last.endLine, span.endLine),
                changes: [...last.changes, ...span.changes]
            });
    }
    return new Map(groups.flatMap(({ startLine, endLine, changes: together }) => {
        const edit = { startLine, endLine, lines: changed(text, startLine, endLine, together.flat()) };
        return together.map((change) => [change, edit]);
    }));
}
/** The line, from 1, on which a character stands. */
function lineAt(text, offset) {
    let line = 1;
    for (let end = text.indexOf('\n'); end !== -1 && end < offset; end = text.indexOf('\n', end + 1))
        line++;
    return line;
}
/** Where the line of a character begins. */
function lineStart(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
}
/** Behind the line break of a character's line, or the text's end. */
function nextLine(text, offset) {
    const found = text.indexOf('\n', offset);
    return found === -1 ? text.length : found + 1;
}
function lineBreakOf(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}
function spanOf(text, change) {
    const lines = change.map(({ start, end }) => ({
        first: lineAt(text, start),
        // an edit up to a line's beginning does not touch that line
        last: lineAt(text, end > start && text[end - 1] === '\n' ? end - 1 : end)
    }));
    return {
        startLine: Math.min(...lines.map(({ first }) => first)),
        endLine: Math.max(...lines.map(({ last }) => last))
    };
}
/** The lines from one to another after edits within them. */
function changed(text, startLine, endLine, edits) {
    const start = offsetOf(text, startLine);
    let part = text.slice(start, offsetOf(text, endLine + 1));
    // what is put in where something goes is put in last, so that it stays
    for (const edit of edits.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
        part = `${part.slice(0, edit.start - start)}${edit.text}${part.slice(edit.end - start)}`;
    }
    if (part === '')
        return [];
    return part.replace(/\r?\n$/, '').split(/\r?\n/);
}
function offsetOf(text, line) {
    let offset = 0;
    for (let n = 1; n < line; n++)
        offset = nextLine(text, offset);
    return offset;
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

/***/ 24293:
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
// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
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
        statements: policies.flatMap(({ statements, holders }) => statements.map((statement) => ({ ...statement, ...origin, holders }))),
        claims: [
            ...roles.map(({ place, role }) => ({
                unit,
                file,
                place,
                declaresRole: true,
                holder: { managed: false, ...(role && { role }) }
            })),
            ...policies.flatMap(({ place, holders, unread, named }) => holders.map((holder) => ({
                unit,
                file,
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
        places: items.map(({ place }) => place)
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
        shared: isShared(item)
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
;// CONCATENATED MODULE: ./lib/src/templates/languages/yaml-template.js
/** YAML and JSON templates with CloudFormation's intrinsic functions. What a function computes is left open. */


/** CloudFormation fills these in on its own. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html */
const DYNAMIC_REFERENCE = /\{\{resolve:[^}]{0,500}\}\}/;
/** https://www.serverless.com/framework/docs/guides/variables; `#{…}` is of plugins, for what `Fn::Sub` has. */
const SERVERLESS_VARIABLE = /[$#]\{(?:[^{}]|\{[^{}]{0,500}\}){0,500}\}/;
const SUBSTITUTED = /\$\{[^!}][^}]{0,500}\}/;
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
        this.#known.set(node, yaml_template_open({ start, end }, true));
        const value = this.#convert(node);
        this.#known.set(node, value);
        return value;
    }
    #convert(node) {
        const place = this.#placeOf(node);
        if ((0,yaml_dist/* isAlias */.Vj)(node)) {
            const target = node.resolve(this.#document);
            return target === undefined ? yaml_template_open(place, true) : { ...this.read(target), shared: true };
        }
        const shared = 'anchor' in node && node.anchor !== undefined;
        const value = this.#plain(node, place, shared);
        const name = /^!([A-Za-z]+)$/.exec(node.tag ?? '')?.[1];
        if (name !== undefined)
            return this.#computedBy(name, value);
        if (value.kind !== 'mapping' || value.entries.size !== 1)
            return value;
        for (const [key, argument] of value.entries) {
            const long = key === 'Ref' ? key : /^Fn::(\w+)$/.exec(key)?.[1];
            if (long !== undefined)
                return { ...this.#computedBy(long, argument), place, shared };
        }
        return value;
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
            : yaml_template_open({ start: parent.start, end: parent.start }, true);
    }
    /** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference.html */
    #computedBy(name, argument) {
        const { place, shared } = argument;
        const text = (pieces, refersTo, within) => ({
            ...yaml_template_open(place, shared),
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
                return text(this.#joined(named, second));
            default:
                return text(template_value/* OPEN */.vP);
        }
    }
    #joined(delimiter, list) {
        if (delimiter === undefined || list?.kind !== 'list')
            return template_value/* OPEN */.vP;
        const parts = list.items.map((item) => (item.kind === 'text' ? item.pieces : template_value/* OPEN */.vP));
        return (0,template_value/* joined */.oR)(parts.flatMap((part, i) => (i === 0 ? [part] : [[delimiter], part])));
    }
}
function scalarText(value) {
    return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}
/** `${!name}` stands for `${name}` itself. */
function substituted(text) {
    return (0,template_value/* piecesAround */.lN)(text, new RegExp(SUBSTITUTED, 'g')).map((piece) => piece.replaceAll('${!', '${'));
}
function yaml_template_open(place, shared) {
    return { kind: 'text', pieces: template_value/* OPEN */.vP, literal: false, place, shared };
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

// EXTERNAL MODULE: ./lib/src/templates/edits.js
var edits = __webpack_require__(16355);
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
    const first = (0,edits/* lineStart */.PT)(text, start);
    const [indent = ''] = /^[ \t]*/.exec(text.slice(first, start)) ?? [];
    return JSON.stringify(value, null, 2).replaceAll('\n', `${(0,edits/* lineBreakOf */.n_)(text)}${indent}`);
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/cloudformation/policy-templates.json
const policy_templates_namespaceObject = /*#__PURE__*/JSON.parse('{"AMIDescribePolicy":[{"actions":"ec2:DescribeImages","resources":["*"]}],"AWSSecretsManagerGetSecretValuePolicy":[{"actions":"secretsmanager:GetSecretValue","resources":["${SecretArn}"]}],"AWSSecretsManagerRotationPolicy":[{"actions":"secretsmanager:DescribeSecret secretsmanager:GetSecretValue secretsmanager:PutSecretValue secretsmanager:UpdateSecretVersionStage","resources":["arn:${AWS::Partition}:secretsmanager:${AWS::Region}:${AWS::AccountId}:secret:*"],"conditional":true},{"actions":"secretsmanager:GetRandomPassword","resources":["*"]}],"AcmGetCertificatePolicy":[{"actions":"acm:GetCertificate","resources":["${CertificateArn}"]}],"AthenaQueryPolicy":[{"actions":"athena:GetCatalogs athena:GetExecutionEngine athena:GetExecutionEngines athena:GetNamespace athena:GetNamespaces athena:GetTable athena:GetTables athena:ListWorkGroups","resources":["*"]},{"actions":"athena:BatchGetNamedQuery athena:BatchGetQueryExecution athena:CreateNamedQuery athena:DeleteNamedQuery athena:GetNamedQuery athena:GetQueryExecution athena:GetQueryResults athena:GetQueryResultsStream athena:GetWorkGroup athena:ListNamedQueries athena:ListQueryExecutions athena:StartQueryExecution athena:StopQueryExecution","resources":["arn:${AWS::Partition}:athena:${AWS::Region}:${AWS::AccountId}:workgroup/${WorkGroupName}"]}],"CloudFormationDescribeStacksPolicy":[{"actions":"cloudformation:DescribeStacks","resources":["arn:${AWS::Partition}:cloudformation:${AWS::Region}:${AWS::AccountId}:stack/*"]}],"CloudWatchDashboardPolicy":[{"actions":"cloudwatch:GetDashboard cloudwatch:ListDashboards cloudwatch:ListMetrics cloudwatch:PutDashboard","resources":["*"]}],"CloudWatchDescribeAlarmHistoryPolicy":[{"actions":"cloudwatch:DescribeAlarmHistory","resources":["*"]}],"CloudWatchPutMetricPolicy":[{"actions":"cloudwatch:PutMetricData","resources":["*"]}],"CodeCommitCrudPolicy":[{"actions":"codecommit:BatchDescribeMergeConflicts codecommit:BatchGetCommits codecommit:BatchGetPullRequests codecommit:CancelUploadArchive codecommit:CreateBranch codecommit:CreateCommit codecommit:CreatePullRequest codecommit:CreateUnreferencedMergeCommit codecommit:DeleteBranch codecommit:DeleteCommentContent codecommit:DeleteFile codecommit:DescribeMergeConflicts codecommit:DescribePullRequestEvents codecommit:GetBlob codecommit:GetBranch codecommit:GetBranch codecommit:GetComment codecommit:GetCommentsForComparedCommit codecommit:GetCommentsForPullRequest codecommit:GetCommit codecommit:GetCommit codecommit:GetCommitHistory codecommit:GetCommitsFromMergeBase codecommit:GetDifferences codecommit:GetFile codecommit:GetFolder codecommit:GetMergeCommit codecommit:GetMergeConflicts codecommit:GetMergeOptions codecommit:GetObjectIdentifier codecommit:GetPullRequest codecommit:GetReferences codecommit:GetRepository codecommit:GetRepositoryTriggers codecommit:GetTree codecommit:GetUploadArchiveStatus codecommit:GitPull codecommit:GitPush codecommit:ListBranches codecommit:ListPullRequests codecommit:ListTagsForResource codecommit:MergeBranchesByFastForward codecommit:MergeBranchesBySquash codecommit:MergeBranchesByThreeWay codecommit:MergePullRequestByFastForward codecommit:MergePullRequestBySquash codecommit:MergePullRequestByThreeWay codecommit:PostCommentForComparedCommit codecommit:PostCommentForPullRequest codecommit:PostCommentReply codecommit:PutFile codecommit:PutRepositoryTriggers codecommit:TagResource codecommit:TestRepositoryTriggers codecommit:UntagResource codecommit:UpdateComment codecommit:UpdateDefaultBranch codecommit:UpdatePullRequestDescription codecommit:UpdatePullRequestStatus codecommit:UpdatePullRequestTitle codecommit:UpdateRepositoryDescription codecommit:UploadArchive","resources":["arn:${AWS::Partition}:codecommit:${AWS::Region}:${AWS::AccountId}:${RepositoryName}"]}],"CodeCommitReadPolicy":[{"actions":"codecommit:BatchDescribeMergeConflicts codecommit:BatchGetCommits codecommit:BatchGetPullRequests codecommit:DescribeMergeConflicts codecommit:DescribePullRequestEvents codecommit:GetBlob codecommit:GetBranch codecommit:GetBranch codecommit:GetComment codecommit:GetCommentsForComparedCommit codecommit:GetCommentsForPullRequest codecommit:GetCommit codecommit:GetCommit codecommit:GetCommitHistory codecommit:GetCommitsFromMergeBase codecommit:GetDifferences codecommit:GetFile codecommit:GetFolder codecommit:GetMergeCommit codecommit:GetMergeConflicts codecommit:GetMergeOptions codecommit:GetObjectIdentifier codecommit:GetPullRequest codecommit:GetReferences codecommit:GetRepository codecommit:GetRepositoryTriggers codecommit:GetTree codecommit:GetUploadArchiveStatus codecommit:GitPull codecommit:ListBranches codecommit:ListPullRequests codecommit:ListTagsForResource codecommit:TestRepositoryTriggers","resources":["arn:${AWS::Partition}:codecommit:${AWS::Region}:${AWS::AccountId}:${RepositoryName}"]}],"CodePipelineLambdaExecutionPolicy":[{"actions":"codepipeline:PutJobFailureResult codepipeline:PutJobSuccessResult","resources":["*"]}],"CodePipelineReadOnlyPolicy":[{"actions":"codepipeline:ListPipelineExecutions","resources":["arn:${AWS::Partition}:codepipeline:${AWS::Region}:${AWS::AccountId}:${PipelineName}"]}],"ComprehendBasicAccessPolicy":[{"actions":"comprehend:BatchDetectDominantLanguage comprehend:BatchDetectEntities comprehend:BatchDetectKeyPhrases comprehend:BatchDetectSentiment comprehend:DetectDominantLanguage comprehend:DetectEntities comprehend:DetectKeyPhrases comprehend:DetectSentiment","resources":["*"]}],"CostExplorerReadOnlyPolicy":[{"actions":"ce:GetCostAndUsage ce:GetDimensionValues ce:GetReservationCoverage ce:GetReservationPurchaseRecommendation ce:GetReservationUtilization ce:GetTags","resources":["*"]}],"DynamoDBBackupFullAccessPolicy":[{"actions":"dynamodb:CreateBackup dynamodb:DescribeContinuousBackups","resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}"]},{"actions":"dynamodb:DeleteBackup dynamodb:DescribeBackup dynamodb:ListBackups","resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/backup/*"]}],"DynamoDBCrudPolicy":[{"actions":"dynamodb:BatchGetItem dynamodb:BatchWriteItem dynamodb:ConditionCheckItem dynamodb:DeleteItem dynamodb:DescribeTable dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:Scan dynamodb:UpdateItem","resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}","arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/index/*"]}],"DynamoDBReadPolicy":[{"actions":"dynamodb:BatchGetItem dynamodb:DescribeTable dynamodb:GetItem dynamodb:Query dynamodb:Scan","resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}","arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/index/*"]}],"DynamoDBReconfigurePolicy":[{"actions":"dynamodb:UpdateTable","resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}"]}],"DynamoDBRestoreFromBackupPolicy":[{"actions":"dynamodb:RestoreTableFromBackup","resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/backup/*"]},{"actions":"dynamodb:BatchWriteItem dynamodb:DeleteItem dynamodb:GetItem dynamodb:PutItem dynamodb:Query dynamodb:Scan dynamodb:UpdateItem","resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}"]}],"DynamoDBStreamReadPolicy":[{"actions":"dynamodb:DescribeStream dynamodb:GetRecords dynamodb:GetShardIterator","resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/stream/${StreamName}"]},{"actions":"dynamodb:ListStreams","resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/stream/*"]}],"DynamoDBWritePolicy":[{"actions":"dynamodb:BatchWriteItem dynamodb:PutItem dynamodb:UpdateItem","resources":["arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}","arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${TableName}/index/*"]}],"EC2CopyImagePolicy":[{"actions":"ec2:CopyImage","resources":["arn:${AWS::Partition}:ec2:${AWS::Region}:${AWS::AccountId}:image/${ImageId}"]}],"EC2DescribePolicy":[{"actions":"ec2:DescribeInstances ec2:DescribeRegions","resources":["*"]}],"EFSWriteAccessPolicy":[{"actions":"elasticfilesystem:ClientMount elasticfilesystem:ClientWrite","resources":["arn:${AWS::Partition}:elasticfilesystem:${AWS::Region}:${AWS::AccountId}:file-system/${FileSystem}"],"conditional":true}],"EKSDescribePolicy":[{"actions":"eks:DescribeCluster eks:ListClusters","resources":["*"]}],"EcsRunTaskPolicy":[{"actions":"ecs:RunTask","resources":["arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:task-definition/${TaskDefinition}"]}],"ElasticMapReduceAddJobFlowStepsPolicy":[{"actions":"elasticmapreduce:AddJobFlowSteps","resources":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${ClusterId}"]}],"ElasticMapReduceCancelStepsPolicy":[{"actions":"elasticmapreduce:CancelSteps","resources":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${ClusterId}"]}],"ElasticMapReduceModifyInstanceFleetPolicy":[{"actions":"elasticmapreduce:ListInstanceFleets elasticmapreduce:ModifyInstanceFleet","resources":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${ClusterId}"]}],"ElasticMapReduceModifyInstanceGroupsPolicy":[{"actions":"elasticmapreduce:ListInstanceGroups elasticmapreduce:ModifyInstanceGroups","resources":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${ClusterId}"]}],"ElasticMapReduceSetTerminationProtectionPolicy":[{"actions":"elasticmapreduce:SetTerminationProtection","resources":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${ClusterId}"]}],"ElasticMapReduceTerminateJobFlowsPolicy":[{"actions":"elasticmapreduce:TerminateJobFlows","resources":["arn:${AWS::Partition}:elasticmapreduce:${AWS::Region}:${AWS::AccountId}:cluster/${ClusterId}"]}],"ElasticsearchHttpPostPolicy":[{"actions":"es:ESHttpPost es:ESHttpPut","resources":["arn:${AWS::Partition}:es:${AWS::Region}:${AWS::AccountId}:domain/${DomainName}/*"]}],"EventBridgePutEventsPolicy":[{"actions":"events:PutEvents","resources":["arn:${AWS::Partition}:events:${AWS::Region}:${AWS::AccountId}:event-bus/${EventBusName}"]}],"FilterLogEventsPolicy":[{"actions":"logs:FilterLogEvents","resources":["arn:${AWS::Partition}:logs:${AWS::Region}:${AWS::AccountId}:log-group:${LogGroupName}:log-stream:*"]}],"FirehoseCrudPolicy":[{"actions":"firehose:CreateDeliveryStream firehose:DeleteDeliveryStream firehose:DescribeDeliveryStream firehose:PutRecord firehose:PutRecordBatch firehose:UpdateDestination","resources":["arn:${AWS::Partition}:firehose:${AWS::Region}:${AWS::AccountId}:deliverystream/${DeliveryStreamName}"]}],"FirehoseWritePolicy":[{"actions":"firehose:PutRecord firehose:PutRecordBatch","resources":["arn:${AWS::Partition}:firehose:${AWS::Region}:${AWS::AccountId}:deliverystream/${DeliveryStreamName}"]}],"KMSDecryptPolicy":[{"actions":"kms:Decrypt","resources":["arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${KeyId}"]}],"KMSEncryptPolicy":[{"actions":"kms:Encrypt","resources":["arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${KeyId}"]}],"KMSEncryptPolicy_v2":[{"actions":"kms:Encrypt kms:GenerateDataKey kms:GenerateDataKeyPair kms:GenerateDataKeyPairWithoutPlaintext kms:GenerateDataKeyWithoutPlaintext","resources":["arn:${AWS::Partition}:kms:${AWS::Region}:${AWS::AccountId}:key/${KeyId}"]}],"KinesisCrudPolicy":[{"actions":"kinesis:AddTagsToStream kinesis:CreateStream kinesis:DecreaseStreamRetentionPeriod kinesis:DeleteStream kinesis:DescribeStream kinesis:DescribeStreamSummary kinesis:GetShardIterator kinesis:IncreaseStreamRetentionPeriod kinesis:ListTagsForStream kinesis:MergeShards kinesis:PutRecord kinesis:PutRecords kinesis:RemoveTagsFromStream kinesis:SplitShard","resources":["arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/${StreamName}"]}],"KinesisStreamReadPolicy":[{"actions":"kinesis:DescribeLimits kinesis:ListStreams","resources":["arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/*"]},{"actions":"kinesis:DescribeStream kinesis:DescribeStreamSummary kinesis:GetRecords kinesis:GetShardIterator","resources":["arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/${StreamName}"]}],"LambdaInvokePolicy":[{"actions":"lambda:InvokeFunction","resources":["arn:${AWS::Partition}:lambda:${AWS::Region}:${AWS::AccountId}:function:${FunctionName}*"]}],"MobileAnalyticsWriteOnlyAccessPolicy":[{"actions":"mobileanalytics:PutEvents","resources":["*"]}],"OrganizationsListAccountsPolicy":[{"actions":"organizations:ListAccounts","resources":["*"]}],"PinpointEndpointAccessPolicy":[{"actions":"mobiletargeting:GetEndpoint mobiletargeting:UpdateEndpoint mobiletargeting:UpdateEndpointsBatch","resources":["arn:${AWS::Partition}:mobiletargeting:${AWS::Region}:${AWS::AccountId}:apps/${PinpointApplicationId}/endpoints/*"]}],"PollyFullAccessPolicy":[{"actions":"polly:DeleteLexicon polly:GetLexicon","resources":["arn:${AWS::Partition}:polly:${AWS::Region}:${AWS::AccountId}:lexicon/${LexiconName}"]},{"actions":"polly:DescribeVoices polly:ListLexicons polly:PutLexicon polly:SynthesizeSpeech","resources":["arn:${AWS::Partition}:polly:${AWS::Region}:${AWS::AccountId}:lexicon/*"]}],"RekognitionDetectOnlyPolicy":[{"actions":"rekognition:DetectFaces rekognition:DetectLabels rekognition:DetectModerationLabels rekognition:DetectText","resources":["*"]}],"RekognitionFacesManagementPolicy":[{"actions":"rekognition:DeleteFaces rekognition:IndexFaces rekognition:ListFaces rekognition:SearchFaces rekognition:SearchFacesByImage","resources":["arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${CollectionId}"]}],"RekognitionFacesPolicy":[{"actions":"rekognition:CompareFaces rekognition:DetectFaces","resources":["*"]}],"RekognitionLabelsPolicy":[{"actions":"rekognition:DetectLabels rekognition:DetectModerationLabels","resources":["*"]}],"RekognitionNoDataAccessPolicy":[{"actions":"rekognition:CompareFaces rekognition:DetectFaces rekognition:DetectLabels rekognition:DetectModerationLabels","resources":["arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${CollectionId}"]}],"RekognitionReadPolicy":[{"actions":"rekognition:ListCollections rekognition:ListFaces rekognition:SearchFaces rekognition:SearchFacesByImage","resources":["arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${CollectionId}"]}],"RekognitionWriteOnlyAccessPolicy":[{"actions":"rekognition:CreateCollection rekognition:IndexFaces","resources":["arn:${AWS::Partition}:rekognition:${AWS::Region}:${AWS::AccountId}:collection/${CollectionId}"]}],"Route53ChangeResourceRecordSetsPolicy":[{"actions":"route53:ChangeResourceRecordSets","resources":["arn:${AWS::Partition}:route53:::hostedzone/${HostedZoneId}"]}],"S3CrudPolicy":[{"actions":"s3:DeleteObject s3:GetBucketLocation s3:GetLifecycleConfiguration s3:GetObject s3:GetObjectVersion s3:ListBucket s3:PutLifecycleConfiguration s3:PutObject s3:PutObjectAcl","resources":["arn:${AWS::Partition}:s3:::${BucketName}","arn:${AWS::Partition}:s3:::${BucketName}/*"]}],"S3FullAccessPolicy":[{"actions":"s3:DeleteObject s3:DeleteObjectTagging s3:DeleteObjectVersionTagging s3:GetObject s3:GetObjectAcl s3:GetObjectTagging s3:GetObjectVersion s3:GetObjectVersionTagging s3:PutObject s3:PutObjectAcl s3:PutObjectTagging s3:PutObjectVersionTagging","resources":["arn:${AWS::Partition}:s3:::${BucketName}/*"]},{"actions":"s3:GetBucketLocation s3:GetLifecycleConfiguration s3:ListBucket s3:PutLifecycleConfiguration","resources":["arn:${AWS::Partition}:s3:::${BucketName}"]}],"S3ReadPolicy":[{"actions":"s3:GetBucketLocation s3:GetLifecycleConfiguration s3:GetObject s3:GetObjectVersion s3:ListBucket","resources":["arn:${AWS::Partition}:s3:::${BucketName}","arn:${AWS::Partition}:s3:::${BucketName}/*"]}],"S3WritePolicy":[{"actions":"s3:PutLifecycleConfiguration s3:PutObject s3:PutObjectAcl","resources":["arn:${AWS::Partition}:s3:::${BucketName}","arn:${AWS::Partition}:s3:::${BucketName}/*"]}],"SESBulkTemplatedCrudPolicy":[{"actions":"ses:GetIdentityVerificationAttributes ses:SendBulkTemplatedEmail ses:SendEmail ses:SendRawEmail ses:SendTemplatedEmail ses:VerifyEmailIdentity","resources":["arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${IdentityName}"]}],"SESBulkTemplatedCrudPolicy_v2":[{"actions":"ses:SendBulkTemplatedEmail ses:SendEmail ses:SendRawEmail ses:SendTemplatedEmail","resources":["arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${IdentityName}","arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:template/${TemplateName}"]},{"actions":"ses:GetIdentityVerificationAttributes ses:VerifyEmailIdentity","resources":["*"]}],"SESCrudPolicy":[{"actions":"ses:GetIdentityVerificationAttributes ses:SendEmail ses:SendRawEmail ses:VerifyEmailIdentity","resources":["arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${IdentityName}"]}],"SESEmailTemplateCrudPolicy":[{"actions":"ses:CreateTemplate ses:DeleteTemplate ses:GetTemplate ses:ListTemplates ses:TestRenderTemplate ses:UpdateTemplate","resources":["*"]}],"SESSendBouncePolicy":[{"actions":"ses:SendBounce","resources":["arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/${IdentityName}"]}],"SNSCrudPolicy":[{"actions":"sns:CreateTopic sns:ListSubscriptionsByTopic sns:Publish sns:SetTopicAttributes sns:Subscribe","resources":["arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:${TopicName}*"]}],"SNSPublishMessagePolicy":[{"actions":"sns:Publish","resources":["arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:${TopicName}"]}],"SQSPollerPolicy":[{"actions":"sqs:ChangeMessageVisibility sqs:ChangeMessageVisibilityBatch sqs:DeleteMessage sqs:DeleteMessageBatch sqs:GetQueueAttributes sqs:ReceiveMessage","resources":["arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${QueueName}"]}],"SQSSendMessagePolicy":[{"actions":"sqs:SendMessage*","resources":["arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:${QueueName}"]}],"SSMParameterReadPolicy":[{"actions":"ssm:DescribeParameters","resources":["*"]},{"actions":"ssm:GetParameter ssm:GetParameters ssm:GetParametersByPath","resources":["arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter/${ParameterName}"]}],"SSMParameterWithSlashPrefixReadPolicy":[{"actions":"ssm:DescribeParameters","resources":["*"]},{"actions":"ssm:GetParameter ssm:GetParameters ssm:GetParametersByPath","resources":["arn:${AWS::Partition}:ssm:${AWS::Region}:${AWS::AccountId}:parameter${ParameterName}"]}],"SageMakerCreateEndpointConfigPolicy":[{"actions":"sagemaker:CreateEndpointConfig","resources":["arn:${AWS::Partition}:sagemaker:${AWS::Region}:${AWS::AccountId}:endpoint-config/${EndpointConfigName}"]}],"SageMakerCreateEndpointPolicy":[{"actions":"sagemaker:CreateEndpoint","resources":["arn:${AWS::Partition}:sagemaker:${AWS::Region}:${AWS::AccountId}:endpoint/${EndpointName}"]}],"ServerlessRepoReadWriteAccessPolicy":[{"actions":"serverlessrepo:CreateApplication serverlessrepo:CreateApplicationVersion serverlessrepo:GetApplication serverlessrepo:ListApplicationDependencies serverlessrepo:ListApplicationVersions serverlessrepo:ListApplications serverlessrepo:UpdateApplication","resources":["arn:${AWS::Partition}:serverlessrepo:${AWS::Region}:${AWS::AccountId}:applications/*"]}],"StepFunctionsCallbackPolicy":[{"actions":"states:SendTaskFailure states:SendTaskHeartbeat states:SendTaskSuccess","resources":["arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${StateMachineName}"]}],"StepFunctionsExecutionPolicy":[{"actions":"states:StartExecution","resources":["arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${StateMachineName}"]}],"StepFunctionsExecutionPolicy_v2":[{"actions":"states:StartExecution states:StartSyncExecution","resources":["arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${StateMachineName}"]}],"TextractDetectAnalyzePolicy":[{"actions":"textract:AnalyzeDocument textract:DetectDocumentText textract:StartDocumentAnalysis textract:StartDocumentTextDetection","resources":["*"]}],"TextractGetResultPolicy":[{"actions":"textract:GetDocumentAnalysis textract:GetDocumentTextDetection","resources":["*"]}],"TextractPolicy":[{"actions":"textract:*","resources":["*"]}],"VPCAccessPolicy":[{"actions":"ec2:CreateNetworkInterface ec2:DeleteNetworkInterface ec2:DescribeNetworkInterfaces ec2:DetachNetworkInterface","resources":["*"]}]}');
;// CONCATENATED MODULE: ./lib/src/templates/languages/cloudformation/named-policies.js
/** Policies that SAM and CloudFormation templates name: SAM's policy templates, and policies of AWS that are attached. */






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
    const lineBreak = (0,edits/* lineBreakOf */.n_)(text);
    const put = (offset, instead) => ({
        change: [{ start: offset, end: offset, text: instead }]
    });
    if (policies === undefined) {
        if (key === undefined)
            return MIXED;
        const indent = text.slice((0,edits/* lineStart */.PT)(text, key), key);
        if (!/^ *$/.test(indent))
            return MIXED;
        if (isJson)
            return put(key, `"${own}": [${each.map((one) => beside.json(one, key)).join(', ')}],${lineBreak}${indent}`);
        const lines = [`${own}:`, ...each.flatMap((one) => beside.block(one).map((line) => `  ${line}`))];
        return put((0,edits/* lineStart */.PT)(text, key), lines.map((line) => `${indent}${line}${lineBreak}`).join(''));
    }
    const first = policies.kind === 'list' && !policies.shared ? policies.items[0]?.place : undefined;
    if (policies.kind !== 'list' || first === undefined)
        return MIXED;
    // before the first one: what goes behind it does not take this with it
    if (isJson)
        return put(first.start, each.map((one) => `${beside.json(one, first.start)}, `).join(''));
    if (policies.style === 'flow')
        return put(first.start, each.map((one) => `${beside.brackets(one)}, `).join(''));
    const offset = (0,edits/* lineStart */.PT)(text, first.start);
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
    const before = text.slice((0,edits/* lineStart */.PT)(text, start), start);
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
            ? change(inBlock({ statements }).join(`${(0,edits/* lineBreakOf */.n_)(text)}${indent}`))
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

// EXTERNAL MODULE: ./lib/src/templates/deployed-name.js
var deployed_name = __webpack_require__(40564);
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
    const isOfName = (parameter) => OF_NAMES.test(parameter) || (kind !== undefined && parameter.toLowerCase().includes(kind.noun));
    const equal = parameters.filter((one) => isOfName(one.name) && one.values.includes(name));
    const [only] = equal;
    if (only !== undefined)
        return equal.length === 1
            ? { text: placed(only.name) }
            : { withheld: `${equal.map((one) => one.name).join(' and ')} may each be it` };
    if (GENERATED.test(name))
        return { withheld: 'another stack makes the name of what is needed' };
    const noun = kind?.noun;
    const maybe = parameters.find((one) => one.values.length === 0 && noun !== undefined && one.name.toLowerCase().includes(noun));
    if (maybe !== undefined)
        return { withheld: `${maybe.name} may be what names it` };
    let isOfEnvironment = false;
    const text = name.replaceAll(/[A-Za-z0-9]+/g, (part) => {
        const those = parameters.filter((one) => isOfName(one.name) && /^[A-Za-z]/.test(part) && one.values.includes(part));
        const [one] = those;
        if (one !== undefined && those.length === 1)
            return placed(one.name);
        if (ENVIRONMENT.test(part))
            isOfEnvironment = true;
        return part;
    });
    return isOfEnvironment ? { withheld: 'the name of what is needed is that of one environment' } : { text };
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
function wordingOf(referred) {
    const text = quotingOf(referred.text);
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
    const ofKind = [...referred.resources.entries].filter(([, resource]) => kind.cloudFormation.types.includes((0,template_value/* knownText */.bG)((0,template_value/* valueAt */.fK)(resource, 'Type')) ?? ''));
    const answers = ofKind.map(([id, resource]) => ({
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
    if (goesRound(one.id, referred, deployment))
        return undefined;
    const { arn } = kind.cloudFormation;
    const reference = arn === undefined ? one.id : `${one.id}.${arn}`;
    return {
        text: behind === ''
            ? intrinsic(referred.text, arn === undefined ? 'Ref' : 'GetAtt', reference)
            : intrinsic(referred.text, 'Sub', `\${${reference}}${behind}`)
    };
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
/** Whether a resource needs, by way of others, what the policy belongs to: then nothing of the stack could be made first. */
function goesRound(id, { text, resources }, { place }) {
    const all = [...(resources?.entries ?? [])];
    const target = all.find(([, one]) => one.place.start <= place.start && place.end <= one.place.end)?.[0];
    if (target === undefined)
        return false;
    const ids = new Set(all.map(([other]) => other));
    const mentionedIn = ({ start, end }) => [...text.slice(start, end).matchAll(/[A-Za-z0-9]+/g)]
        .map(([word]) => word)
        .filter((word) => ids.has(word));
    const reached = new Set();
    const next = [id];
    for (let one = next.pop(); one !== undefined; one = next.pop()) {
        if (reached.has(one))
            continue;
        reached.add(one);
        const resource = resources?.entries.get(one);
        if (resource !== undefined)
            next.push(...mentionedIn(resource.place));
        // SAM makes a bucket tell of the functions that it starts, so that it needs them
        for (const [other, declared] of all) {
            const events = (0,template_value/* valueAt */.fK)(declared, 'Properties', 'Events');
            if (events !== undefined && /\bS3\b/.test(text.slice(events.place.start, events.place.end)))
                if (mentionedIn(events.place).includes(one))
                    next.push(other);
        }
    }
    return reached.has(target);
}
/** The ARN with whatever differs between accounts, regions and environments left to the template. */
function inOwnAccount(parts, { parameters, deployed }, deployment) {
    const { partition, service, region, account, kind, behind } = parts;
    if (account !== '' && account !== deployment.account)
        return { withheld: 'what is needed is in another account' };
    const worded = inParameters(parts, [...parameters, ...(deployed?.(deployment) ?? [])], (parameter) => `\${${parameter}}`);
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
    read
};
function isOfCdk(file) {
    return /(^|\/)cdk\.out\//.test(file);
}
function read(files) {
    const configurations = files.filter(({ file }) => NAMES_OF_STACKS.test(file));
    const templates = files
        .filter(({ file }) => !NAMES_OF_STACKS.test(file))
        .map(({ file, text }) => ({ file, text, read: readYamlTemplate(text, { serverless: false }) }));
    const named = stacksIn(configurations, templates.flatMap(({ file, read: { root } }) => (root === undefined ? [] : [{ file, root }])));
    const readings = templates.map(({ file, text, read: { root, problem } }) => {
        if (root === undefined)
            return { statements: [], claims: [], unread: problem === undefined ? [] : [{ file, text, ...problem }] };
        const unit = unitOf(file, text, named);
        const wording = wordingOf({
            text,
            resources: (0,template_value/* mappingAt */.oh)(root, 'Resources'),
            parameters: cloudformation_parametersOf(root),
            stacks: unit.stacks
        });
        return {
            ...declaredIn(cloudFormationDeclarations(root, { text, wording }), { file, unit, wording }),
            unread: []
        };
    });
    return {
        statements: readings.flatMap(({ statements }) => statements),
        claims: readings.flatMap(({ claims }) => claims),
        unread: readings.flatMap(({ unread }) => unread)
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
const BUILT = /s3:\/\/[^\s"']+\/[0-9a-f]{16,}\b|"?aws:cdk:path"?:|\bServerlessDeploymentBucket\b/;
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
                return [
                    ...(0,template_value/* itemsOf */.S3)((0,template_value/* valueAt */.fK)(properties, 'Policies')).flatMap((item, index) => ((0,template_value/* branchesOf */.IJ)(item) ?? [item]).map((policy) => policyFrom((0,template_value/* valueAt */.fK)(policy, 'PolicyDocument'), policy, [inline(role, nameFrom((0,template_value/* textAt */.$6)(policy, 'PolicyName')))], policy === item ? itemOf(properties, index) : undefined))),
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
/** The policy of a list as an item of it; alone it goes with the list. */
function itemOf(properties, index) {
    const list = (0,template_value/* valueAt */.fK)(properties, 'Policies');
    const lines = entryLines(properties, 'Policies');
    if (list?.kind !== 'list')
        return lines && { lines };
    const items = list.items.map(({ place }) => place);
    const empty = emptyEntry(properties, 'Policies');
    return {
        items,
        index,
        style: list.style,
        ...(lines !== undefined && { lines }),
        ...(empty !== undefined && { empty })
    };
}
/** SAM numbers a function's policies by their position, whatever each is. */
function ofSam(roleId, properties, namedIn) {
    const role = { logicalId: roleId };
    const policies = (0,template_value/* valueAt */.fK)(properties, 'Policies');
    if (policies === undefined)
        return [];
    const allNamed = namedBySam(namedIn, policies, (index) => itemOf(properties, index));
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
            return [policyFrom(policy, policy, holders, itemOf(properties, index))];
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

;// CONCATENATED MODULE: ./lib/src/templates/languages/serverless/serverless.js
/** Statements in serverless.yml: of the service's role, of functions' own roles, and in its CloudFormation resources. */






/** The Serverless Framework's `serverless.yml`. */
const serverless = {
    name: 'Serverless Framework',
    files: ['**/serverless*.{yml,yaml,json}'],
    builtFolders: ['.serverless'],
    mayBe: (file) => /(^|\/)serverless[\w.-]*\.(ya?ml|json)$/.test(file),
    isWrittenIn: () => true,
    read: (files) => {
        const readings = files.map(({ file, text }) => {
            const { root, problem } = readYamlTemplate(text, { serverless: true });
            if (root === undefined)
                return {
                    statements: [],
                    claims: [],
                    unread: problem === undefined ? [] : [{ file, text, ...problem }]
                };
            const service = new Service(root);
            const wording = service.wording(text);
            return {
                ...declaredIn(service.declarations(text, wording), { file, unit: service.unit(file), wording }),
                unread: []
            };
        });
        return {
            statements: readings.flatMap(({ statements }) => statements),
            claims: readings.flatMap(({ claims }) => claims),
            unread: readings.flatMap(({ unread }) => unread)
        };
    }
};
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
        const [stage = '${sls:stage}'] = /\$\{(?:sls:stage|self:provider\.stage|self:custom\.stage|opt:stage)\b[^{}]*\}/.exec(text.slice(((0,template_value/* valueAt */.fK)(this.#root, 'provider') ?? this.#root).place.start)) ?? [];
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
                { place: ((0,template_value/* valueAt */.fK)(this.#root, 'provider') ?? this.#root).place, role },
                ...this.#functions()
                    .filter(([, own]) => hasOwnRole(own))
                    .map(([id, own]) => ({ place: own.place, role: this.#roleOf(id, own) })),
                ...resources.flatMap(({ roles }) => roles)
            ],
            policies: [
                ...this.#ofService(role),
                ...attachedToRole(role, {
                    owner: (0,template_value/* valueAt */.fK)(this.#root, 'provider', 'iam', 'role'),
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
                }, { text, wording }),
                ...this.#ofFunctions(),
                ...resources.flatMap(({ policies }) => policies)
            ]
        };
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
        return (0,template_value/* itemsOf */.S3)((0,template_value/* valueAt */.fK)(this.#root, 'functions')).flatMap((part) => part.kind === 'mapping' ? [...part.entries].filter(([, own]) => (0,template_value/* valueAt */.fK)(own, 'role') === undefined) : []);
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
    const emptied = isFlow
        ? { place, text: '[]' }
        : start === undefined
            ? undefined
            : { place: { start, end: place.end }, text: `${key}: []` };
    return [
        {
            place,
            holders,
            statements: orEmptied(statementsIn(statements), emptied),
            ...(!areRead(statements) && { unread: 'a list of statements that stands elsewhere or is computed' })
        }
    ];
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/terraform-json/terraform-json.js
/** Statements in Terraform's JSON syntax: policies that are written as JSON texts are located, documents as data sources are read. */




/** `*.tf.json`. A module of one file each: other files of the module may use the same document, so that nothing is suggested. */
const terraformJson = {
    name: 'Terraform JSON',
    files: ['**/*.{tf,tofu}.json'],
    builtFolders: [],
    mayBe: (file) => /\.(tf|tofu)\.json$/.test(file),
    isWrittenIn: () => true,
    read(files) {
        const readings = files.map(readFile);
        return {
            statements: readings.flatMap(({ statements }) => statements),
            claims: readings.flatMap(({ claims }) => claims),
            unread: readings.flatMap(({ unread }) => unread)
        };
    }
};
/** Nothing is suggested, so that nothing is worded. */
const AS_TEXT = {
    text: (text) => JSON.stringify(text),
    resource: () => ({ withheld: 'another file may use the document' })
};
function readFile({ file, text }) {
    const { root, problem } = readYamlTemplate(text, { serverless: true });
    if (root === undefined)
        return { statements: [], claims: [], unread: problem === undefined ? [] : [{ file, text, ...problem }] };
    const unit = { path: external_node_path_.posix.dirname(file), stacks: [] };
    return { ...declaredIn(found(root, text), { file, unit, wording: AS_TEXT }), unread: [] };
}
function found(root, text) {
    const roles = entriesOf((0,template_value/* valueAt */.fK)(root, 'resource', 'aws_iam_role'));
    const policies = entriesOf((0,template_value/* valueAt */.fK)(root, 'resource', 'aws_iam_role_policy'));
    const referred = (value, pattern) => value === undefined ? undefined : pattern.exec(text.slice(value.place.start, value.place.end))?.[1];
    return {
        roles: roles.map(([, role]) => ({ place: role.place, role: nameOf(role) })),
        policies: policies.map(([, policy]) => {
            const label = referred((0,template_value/* valueAt */.fK)(policy, 'role'), /^"\$\{aws_iam_role\.([\w-]+)\.(?:id|name)\}"$/);
            const role = roles.find(([one]) => one === label)?.[1];
            const name = role === undefined ? nameFrom((0,template_value/* textAt */.$6)(policy, 'role')) : nameOf(role);
            const data = referred((0,template_value/* valueAt */.fK)(policy, 'policy'), /^"\$\{data\.aws_iam_policy_document\.([\w-]+)\.json\}"$/);
            const document = data === undefined ? undefined : (0,template_value/* valueAt */.fK)(root, 'data', 'aws_iam_policy_document', data);
            return {
                place: policy.place,
                // other files of the module, which are not seen from here, may use the same document
                holders: [{ ...inline(name, nameOf(policy)), several: true }],
                ...terraform_json_statementsOf(document)
            };
        })
    };
}
function entriesOf(value) {
    return value?.kind === 'mapping' ? [...value.entries] : [];
}
function nameOf(block) {
    const prefix = (0,template_value/* textAt */.$6)(block, 'name_prefix');
    return prefix === undefined
        ? nameFrom((0,template_value/* textAt */.$6)(block, 'name'))
        : nameFrom({ ...prefix, pieces: (0,template_value/* joined */.oR)([prefix.pieces, template_value/* OPEN */.vP]) });
}
function terraform_json_statementsOf(document) {
    const written = (0,template_value/* valueAt */.fK)(document, 'statement');
    const items = (0,template_value/* itemsOf */.S3)(written);
    const isOverridden = ['override_policy_documents', 'source_policy_documents'].some((key) => (0,template_value/* valueAt */.fK)(document, key) !== undefined);
    if (written === undefined || isOverridden)
        return { statements: [], unread: 'a policy that Terraform computes' };
    const list = {
        place: written.place,
        size: items.length,
        style: written.kind === 'list' ? written.style : 'single',
        places: items.map(({ place }) => place)
    };
    let unread = 0;
    const statements = items.flatMap((item, index) => {
        const effect = (0,template_value/* valueAt */.fK)(item, 'effect');
        if (effect !== undefined && (0,template_value/* knownText */.bG)(effect) !== 'Allow')
            return [];
        const actions = writtenList((0,template_value/* valueAt */.fK)(item, 'actions'));
        const resources = writtenList((0,template_value/* valueAt */.fK)(item, 'resources'));
        const sid = (0,template_value/* textAt */.$6)(item, 'sid');
        if (actions === undefined || resources === undefined) {
            unread++;
            return [];
        }
        const conditional = (0,template_value/* valueAt */.fK)(item, 'condition') !== undefined;
        return [
            {
                ...(sid !== undefined && { sid }),
                actions,
                resources,
                conditional,
                place: item.place,
                list,
                index,
                shared: false
            }
        ];
    });
    return { statements, ...(unread > 0 && { unread: 'a policy that Terraform computes' }) };
}

;// CONCATENATED MODULE: ./lib/src/templates/languages/terraform/blocks.js
/** Blocks of a module, where they stand and what they make. */


/** By what they are called, once for each module: a look through all blocks for each would cost the square of their number. */
const INDEXES = new WeakMap();
/** The first block of a type, such as `resource` or `data`, with these two labels. */
function blockNamed(blocks, type, kind, label) {
    const known = INDEXES.get(blocks);
    const index = known ?? indexOf(blocks);
    if (known === undefined)
        INDEXES.set(blocks, index);
    return index.get(keyOf(type, kind, label));
}
function indexOf(blocks) {
    const index = new Map();
    for (const block of blocks) {
        const [kind, label] = block.labels;
        if (kind === undefined || label === undefined)
            continue;
        const key = keyOf(block.type, kind, label);
        if (!index.has(key))
            index.set(key, block);
    }
    return index;
}
function keyOf(...words) {
    return JSON.stringify(words);
}
/** `count = x ? 1 : 0` makes one or none. */
function isRepeated({ attributes }) {
    const counted = attributes.get('count');
    const isSwitch = counted?.kind === 'text' && counted.upTo === 1;
    return attributes.has('for_each') || (counted !== undefined && !isSwitch);
}
/** What a plan says is one form; what is written is the other, for what is deployed by other plans. */
function blocks_nameOf(block) {
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
            textAt(source, position) ??
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
function textAt(source, start) {
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
        const inner = textAt(source, position);
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
const DEEPEST = 100;
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
        if (++this.#depth > DEEPEST)
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
            return textOf(this.#take(), this.#source);
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
function textOf({ pieces = template_value/* OPEN */.vP, expression, content, start, end }, source) {
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

;// CONCATENATED MODULE: ./lib/src/templates/languages/terraform/policy-documents.js
/** The statements of a policy, wherever Terraform has its document: in `jsonencode`, as a data source, as JSON or in a file beside. */





const NOTHING = { found: [], whole: false };
/** `$${` stands for `${` itself. */
const INTERPOLATION = /(?<!\$)\$\{(?:[^{}]|\{[^{}]{0,500}\}){0,500}\}/g;
const DIRECTIVE = /%\{/;
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
    /**
     * @param seen documents on the way here: they may name each other
     * @returns what is found, and whether that is the whole policy
     */
    statementsOf(policy, file, seen = new Set()) {
        if (policy?.kind !== 'text')
            return inDocument(policy, file);
        if (policy.document !== undefined)
            return this.#inJson(file, policy.document);
        if (policy.reads !== undefined)
            return this.#inFile(policy.reads);
        const label = /^data\.aws_iam_policy_document\.([\w-]+)\.json$/.exec(policy.refersTo ?? '')?.[1];
        const block = label === undefined ? undefined : blockNamed(this.#blocks, 'data', 'aws_iam_policy_document', label);
        if (label === undefined || block === undefined || seen.has(label))
            return NOTHING;
        // what overrides it may replace any statement of it
        if (block.attributes.has('override_policy_documents') || block.attributes.has('override_json'))
            return NOTHING;
        const sources = [
            ...(0,template_value/* itemsOf */.S3)(block.attributes.get('source_policy_documents')),
            ...(0,template_value/* itemsOf */.S3)(block.attributes.get('source_json'))
        ].map((source) => this.statementsOf(source, file, new Set([...seen, label])));
        const own = documentStatements(block);
        return {
            found: [
                ...sources.flatMap(({ found }) => found),
                ...own.found.map((statement) => ({ file: block.file, statement }))
            ],
            whole: own.whole && sources.every(({ whole }) => whole)
        };
    }
    /** A policy that is written as JSON, with Terraform's interpolations. */
    #inJson(file, place) {
        const text = this.#texts.get(file) ?? '';
        const isTemplate = DIRECTIVE.test(text.slice(place.start, place.end));
        return isTemplate ? NOTHING : inDocument(readEmbeddedJson(text, place, INTERPOLATION), file);
    }
    /** A policy in a file of its own, beside the module's. */
    #inFile(below) {
        const file = external_node_path_.posix.join(this.#folder, below);
        const text = this.#texts.get(file);
        return text === undefined ? NOTHING : this.#inJson(file, { start: 0, end: text.length });
    }
}
/** Statements of one file. */
function inFile({ found, whole }, file) {
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
/** Policies of AWS that a block attaches to a role: what is needed of them becomes a policy of the role's own. */


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
            isTaken || (0,edits/* lineStart */.PT)(text, block.place.start) !== block.place.start
                ? { withheld: 'another policy is called like the attachment' }
                : {
                    change: [
                        {
                            ...block.place,
                            text: policyBlock(label, name, text.slice(role.place.start, role.place.end), statements).join((0,edits/* lineBreakOf */.n_)(text))
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
    return document && { policies: [{ name: nameIn(block), managed: true, from: { document } }] };
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
function nameIn(block) {
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
    const text = (one) => JSON.stringify(one);
    return {
        text,
        resource(arn, _instead, deployment) {
            const parts = partsOf(arn);
            if (parts === undefined)
                return { withheld: 'what is needed is no ARN' };
            const owner = ownerOf(parts, blocks, (block) => references_goesRound(block, blocks, texts, file, deployment));
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
            const worded = references_inOwnAccount(parts, blocks, deployment);
            if ('withheld' in worded)
                return worded;
            if (expressions === 'none' && worded.text.includes('${'))
                return { withheld: 'a file of its own cannot name what differs between environments' };
            return { text: `"${worded.text}"` };
        }
    };
}
/** The block that makes it; undefined where none does. */
function ownerOf({ kind, name }, blocks, isRound) {
    if (kind === undefined)
        return undefined;
    const { type, name: named } = kind.terraform;
    const answers = blocks
        .filter((block) => block.type === 'resource' && block.labels[0] === type)
        .map((block) => ({ block, answer: references_isIt(block, named, name) }))
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
/** Whether a block needs, by way of others, the one that the statement stands in: Terraform refuses such a ring. */
function references_goesRound(owner, blocks, texts, file, { place }) {
    const byAddress = new Map(blocks.flatMap((block) => {
        const address = block.labels.join('.');
        return block.type === 'resource'
            ? [[address, block]]
            : block.type === 'data'
                ? [[`data.${address}`, block]]
                : [];
    }));
    const reached = new Set();
    const next = [owner];
    for (let one = next.pop(); one !== undefined; one = next.pop()) {
        if (reached.has(one))
            continue;
        reached.add(one);
        const text = texts.get(one.file)?.slice(one.place.start, one.place.end) ?? '';
        for (const [address] of text.matchAll(/\b(?:data\.)?[a-z]\w*\.[\w-]+/g)) {
            const block = byAddress.get(address);
            if (block !== undefined)
                next.push(block);
        }
    }
    return [...reached].some((block) => block.file === file && block.place.start <= place.start && place.end <= block.place.end);
}
/** With the module's variables, and the data sources that it has, in place of what differs between environments. */
function references_inOwnAccount(parts, blocks, deployment) {
    const { partition, service, region, account, kind, behind } = parts;
    if (account !== '' && account !== deployment.account)
        return { withheld: 'what is needed is in another account' };
    const variables = blocks.flatMap((block) => {
        const [name] = block.type === 'variable' ? block.labels : [];
        const value = (0,template_value/* knownText */.bG)(block.attributes.get('default'));
        return name === undefined ? [] : [{ name: `var.${name}`, values: value === undefined ? [] : [value] }];
    });
    const worded = inParameters(parts, variables, (name) => `\${${name}}`);
    if ('withheld' in worded)
        return worded;
    const data = (type, attribute) => {
        const label = blocks.find((block) => block.type === 'data' && block.labels[0] === type)?.labels[1];
        return label === undefined || blockNamed(blocks, 'data', type, label)?.attributes.has('provider') === true
            ? undefined
            : `\${data.${type}.${label}.${attribute}}`;
    };
    const isHere = deployment.regions.length === 1 && deployment.regions[0] === region;
    return {
        text: [
            `arn:${data('aws_partition', 'partition') ?? partition}`,
            service,
            (isHere ? data('aws_region', 'name') : undefined) ?? region,
            (account === '' ? undefined : data('aws_caller_identity', 'account_id')) ?? account,
            `${kind?.before ?? ''}${worded.text}${behind}`
        ].join(':')
    };
}

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
                claims.push(this.#claimOfRole(block, blocks_nameOf(block)));
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
                    : inFile(moduleStatements(statements), file);
                const emptied = this.#isNamedElsewhere(block) ? undefined : { lines: place };
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
                    const known = all.get(key)?.holders ?? [];
                    const isWithin = stands === file && place.start < statement.place.start && statement.place.end < place.end;
                    const [kept = statement] = isWithin ? orEmptied([statement], emptied) : [];
                    all.set(key, {
                        ...kept,
                        file: stands,
                        unit,
                        wording: this.#wordingIn(stands, statement),
                        holders: [...known, ...holders]
                    });
                }
            }
        }
        return { statements: [...all.values()], claims };
    }
    /** A statement in a file of its own, or in a heredoc, is JSON, where references stand only within texts. */
    #wordingIn(file, { place }) {
        const isSource = /\.(tf|tofu)$/.test(file);
        const isJson = (this.#texts.get(file) ?? '')[place.start] === '{' &&
            /^\{\s*"/.test((this.#texts.get(file) ?? '').slice(place.start, place.start + 200));
        const expressions = !isSource ? 'none' : isJson ? 'interpolated' : 'native';
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
                ? [(0,template_value/* itemsOf */.S3)(attributes.get('managed_policy_arns')), blocks_nameOf(block)]
                : [[], undefined];
        return policies.flatMap((policy) => {
            const name = policy.kind === 'text' ? /[^/]+$/.exec(policy.pieces.at(-1) ?? '')?.[0] : undefined;
            if (policy.kind !== 'text' || policy.refersTo !== undefined || name === undefined)
                return [];
            const named = labels[0] === 'aws_iam_role_policy_attachment' && !this.#several
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
        const name = blocks_nameOf(block);
        switch (type) {
            case 'aws_iam_role':
                return block.blocks
                    .filter((inner) => inner.type === 'inline_policy')
                    .map((inner) => ({
                    policy: inner.attributes.get('policy'),
                    holders: [this.#holder(inline(name, blocks_nameOf(inner)), block)],
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
            const roles = named === 'itself' ? [{ name: blocks_nameOf(other), block: other }] : named.map((role) => this.#roleOf(role));
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
        return block === undefined ? { name: undefined } : { name: blocks_nameOf(block), block };
    }
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
;// CONCATENATED MODULE: ./lib/src/templates/languages/terraform/plan.js
/** What a plan tells of names: those that the configuration computes, and that the provider would be asked for. */



const Resources = valibot_dist/* object */.Ikc({
    resources: valibot_dist/* exactOptional */.yqP(valibot_dist/* array */.YOg(valibot_dist/* object */.Ikc({
        address: valibot_dist/* string */.YjP(),
        mode: valibot_dist/* string */.YjP(),
        type: valibot_dist/* string */.YjP(),
        name: valibot_dist/* string */.YjP(),
        values: valibot_dist/* object */.Ikc({ name: valibot_dist/* exactOptional */.yqP(valibot_dist/* unknown */.L5J()) })
    }))),
    child_modules: valibot_dist/* exactOptional */.yqP(valibot_dist/* array */.YOg(valibot_dist/* lazy */.RZV(() => Resources)))
});
const Configured = valibot_dist/* object */.Ikc({
    resources: valibot_dist/* exactOptional */.yqP(valibot_dist/* array */.YOg(valibot_dist/* object */.Ikc({ address: valibot_dist/* string */.YjP(), mode: valibot_dist/* string */.YjP() }))),
    module_calls: valibot_dist/* exactOptional */.yqP(valibot_dist/* record */.g1P(valibot_dist/* string */.YjP(), valibot_dist/* object */.Ikc({ source: valibot_dist/* string */.YjP(), module: valibot_dist/* exactOptional */.yqP(valibot_dist/* lazy */.RZV(() => Configured)) })))
});
/** https://developer.hashicorp.com/terraform/internals/json-format */
const PlanFile = valibot_dist/* object */.Ikc({
    format_version: valibot_dist/* string */.YjP(),
    planned_values: valibot_dist/* object */.Ikc({ root_module: Resources }),
    configuration: valibot_dist/* object */.Ikc({ root_module: Configured })
});
const WITH_NAME = new Set(['aws_iam_role', 'aws_iam_role_policy', 'aws_iam_policy']);
/**
 * @param text what `terraform show -json` prints of a plan
 * @param file to name it
 * @throws UserError where it is no such text
 */
function readPlan(text, file) {
    const plan = valibot_dist/* safeParse */.xLC(PlanFile, parsed(text));
    if (!plan.success)
        throw new errors/* UserError */.yo(`the plan "${file}" is not what "terraform show -json" prints: ${plan.issues[0].message}`, 'Write it with "terraform plan -out FILE" and "terraform show -json FILE"');
    const { planned_values: values, configuration } = plan.output;
    const folders = new Map();
    addFolders(configuration.root_module, [], '.', folders);
    return {
        names: namesIn(values.root_module),
        folders,
        rootResources: (configuration.root_module.resources ?? []).flatMap(({ address, mode }) => mode === 'managed' ? [address] : [])
    };
}
/** The key of a module in `folders`. */
function moduleKey(module) {
    return module.join('.');
}
function parsed(text) {
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''));
    }
    catch {
        return undefined;
    }
}
function namesIn({ resources = [], child_modules: children = [] }) {
    return [
        ...resources.flatMap(({ address, mode, type, name: label, values: { name } }) => mode === 'managed' && WITH_NAME.has(type) && typeof name === 'string'
            ? [{ module: callsIn(address), type, label, name }]
            : []),
        ...children.flatMap(namesIn)
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







/** Terraform's native syntax, also under OpenTofu's name. */
const terraform = {
    name: 'Terraform',
    files: ['**/*.{tf,tofu}', '**/*.{json,tpl,tftpl}'],
    builtFolders: ['.terraform'],
    mayBe: (file) => isSource(file) || /\.(json|tpl|tftpl)$/.test(file),
    // policies that `file` and `templatefile` read
    isWrittenIn: ({ file, text }) => isSource(file) || /"Statement"\s*:/.test(text),
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
function isSource(file) {
    return /\.(tf|tofu)$/.test(file);
}
/** The files of a folder make a module. */
function terraform_read(files, plans = []) {
    const folders = new Map();
    const unread = [];
    const texts = new Map(files.map(({ file, text }) => [file, text]));
    for (const { file, text } of files.filter((one) => isSource(one.file))) {
        const { blocks, problem } = readHcl(text);
        const folder = external_node_path_.posix.dirname(file);
        if (problem !== undefined)
            unread.push({ file, text, line: (0,edits/* lineAt */.mh)(text, problem.offset), why: problem.why });
        const known = folders.get(folder) ?? [];
        folders.set(folder, known);
        for (const block of blocks)
            known.push({ ...block, file });
    }
    const planned = plans.map(({ file, text }) => readPlan(text, file));
    for (const plan of planned)
        addPlannedNames(folders, plan);
    const partly = new Set(unread.map(({ file }) => external_node_path_.posix.dirname(file)));
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
/** A plan says nothing of folders: its root is the one that declares what the plan's root module has. */
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
        return;
    for (const { module, type, label, name } of names) {
        const folder = module.length === 0 ? '.' : below.get(moduleKey(module));
        if (folder === undefined)
            continue;
        const blocks = folders.get(external_node_path_.posix.join(root[0], folder).replace(/\/$/, '')) ?? [];
        const block = blockNamed(blocks, 'resource', type, label);
        if (block !== undefined)
            block.planned = [...(block.planned ?? []), name];
    }
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




const LANGUAGES = [serverless, terraformJson, cloudFormation, terraform];

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
function languageOf(file) {
    return LANGUAGES.find((one) => one.mayBe(file.file) && one.isWrittenIn(file));
}
/** Whether some language knows the file. */
function isTemplate(file) {
    return languageOf(file) !== undefined;
}
/**
 * @param files texts by path below the repository's root, with slashes
 * @returns what they declare; a file in another form has nothing
 */
function readTemplates(files, { tracked, told = [], plans = [], unread = [] } = {}) {
    const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([file, text]) => ({ file, text }));
    const byLanguage = new Map(LANGUAGES.map((language) => [language, []]));
    for (const file of sorted) {
        const language = languageOf(file);
        if (language !== undefined)
            byLanguage.get(language)?.push(file);
    }
    const readings = [...byLanguage].map(([language, those]) => language.read(those, plans));
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
        texts: new Map([...files].filter(([file]) => named.has(file)))
    };
}

;// CONCATENATED MODULE: ./lib/src/templates/unsupported.js
const UNSUPPORTED = [
    {
        file: /(^|\/)cdk\.json$/,
        glob: '**/cdk.json',
        why: 'programs of the AWS CDK are not read, only the templates that they leave in cdk.out',
        names: false
    },
    {
        file: /(^|\/)Pulumi\.ya?ml$/,
        glob: '**/Pulumi.{yaml,yml}',
        why: 'programs of Pulumi are not read',
        names: false
    },
    {
        file: /(^|\/)sst\.config\.(ts|js|mjs)$/,
        glob: '**/sst.config.{ts,js,mjs}',
        why: 'programs of SST are not read',
        names: false
    },
    {
        file: /(^|\/)serverless\.(ts|js|cjs|mjs)$/,
        glob: '**/serverless.{ts,js,cjs,mjs}',
        why: 'the Serverless Framework’s configuration is read in YAML and JSON, not in programs',
        names: true
    }
];
const UNSUPPORTED_GLOBS = UNSUPPORTED.map(({ glob }) => glob);
function isUnsupported(file) {
    return UNSUPPORTED.some((one) => one.file.test(file));
}
/** Each kind once, but for those whose texts name what is deployed of them. @param files with their texts */
function unsupportedIn(files) {
    return UNSUPPORTED.flatMap(({ file: pattern, why, names }) => {
        const those = files.filter(({ file }) => pattern.test(file));
        return (names ? those : those.slice(0, 1)).map(({ file, text }) => ({
            file,
            why,
            text: names ? text : ''
        }));
    });
}

;// CONCATENATED MODULE: ./lib/src/templates/workspace.js
/** The one place that reads the repository's files. */









/** CloudFormation takes 1 MB; what other tools read is larger only where a program wrote it. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const LARGEST_BYTES = 5_000_000;
/** Files that may be templates by their name: far more than anybody has. */
const MOST_FILES = 100_000;
/** Bytes of all templates together. */
const MOST_BYTES = 200_000_000;
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
    const plans = await Promise.all((given.plans ?? []).map(planIn));
    const templates = readTemplates(files, {
        told: given.told ?? [],
        plans,
        unread,
        ...(tracked !== undefined && { tracked })
    });
    tell(templates, folder, log);
    const url = await (0,checkout/* addressOf */.ci)(root, process.env);
    return { ...templates, ...(url !== undefined && { url }) };
}
/** The texts of all files that may be templates, by their paths below the root, and those that are not read. */
async function filesIn(folder, root) {
    const below = toSlashes(external_node_path_.relative(root, external_node_path_.resolve(folder)));
    const found = await (0,dist/* glob */.TI)([...TEMPLATE_GLOBS, ...UNSUPPORTED_GLOBS], {
        cwd: external_node_path_.resolve(folder),
        ignore: [...IGNORED_GLOBS],
        followSymbolicLinks: false,
        onlyFiles: true
    }).catch(() => []);
    const names = found
        .filter((name) => mayBeTemplate(toSlashes(name)) || isUnsupported(toSlashes(name)))
        .sort(compare/* compare */.U);
    const files = new Map();
    const unread = [];
    const programs = [];
    let bytes = 0;
    for (const [position, name] of names.entries()) {
        const file = external_node_path_.posix.join(below, toSlashes(name));
        const cut = position >= MOST_FILES || bytes > MOST_BYTES ? 'there are too many files' : undefined;
        const text = cut === undefined ? await textIn(root, external_node_path_.resolve(folder, name)) : { not: cut };
        if (typeof text === 'string' && isUnsupported(file))
            programs.push({ file, text });
        else if (typeof text === 'string') {
            if (!isTemplate({ file, text }))
                continue;
            files.set(file, text);
            bytes += text.length;
        }
        else if (text?.not !== undefined)
            unread.push({ file, why: text.not });
    }
    return { files, unread: [...unread, ...unsupportedIn(programs)] };
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
async function planIn(file) {
    try {
        return { file, text: await (0,promises_.readFile)(file, 'utf8') };
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
        const real = external_node_path_.relative(await (0,promises_.realpath)(root), await (0,promises_.realpath)(file));
        if (real.startsWith('..') || external_node_path_.isAbsolute(real))
            return undefined;
        const { size } = await (0,promises_.stat)(file);
        if (size <= LARGEST_BYTES)
            return await (0,promises_.readFile)(file, 'utf8');
        const isTemplateByName = !/\.(json|ya?ml|template)$/.test(file);
        return isTemplateByName || /\bAWS::[A-Z]/.test(await beginningOf(file))
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
function toSlashes(file) {
    return file.replaceAll(external_node_path_.sep, '/');
}


/***/ })

};
