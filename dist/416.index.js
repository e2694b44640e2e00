export const id = 416;
export const ids = [416];
export const modules = {

/***/ 76212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ rootOf),
/* harmony export */   c: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** What git's own folder tells of a checked-out repository, without running git. */


/** The folder that git's own is in, at or above a folder; else that folder itself. Paths on GitHub start there. */
async function rootOf(folder) {
    const start = node_path__WEBPACK_IMPORTED_MODULE_1__.resolve(folder);
    for (let at = start;; at = node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at)) {
        const isRoot = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(at, '.git')).then(() => true, () => false);
        if (isRoot)
            return at;
        if (node_path__WEBPACK_IMPORTED_MODULE_1__.dirname(at) === at)
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


/***/ }),

/***/ 82462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   bG: () => (/* binding */ knownText),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   lN: () => (/* binding */ piecesAround),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   v4: () => (/* binding */ mayBecome),
/* harmony export */   vP: () => (/* binding */ OPEN)
/* harmony export */ });
/** What a template says, whatever its language: texts, lists and mappings, each with its place, and what it computes left open. */
/** The pieces of a text of which nothing is known. */
const OPEN = ['', ''];
/** What a mapping has under a path of keys; undefined where there is no such key or no mapping. */
function valueAt(value, ...path) {
    return path.reduce((at, key) => (at?.kind === 'mapping' ? at.entries.get(key) : undefined), value);
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
    let at = first.length;
    for (const piece of others) {
        const found = deployed.indexOf(piece, at + 1);
        if (found <= at)
            return false;
        at = found + piece.length;
    }
    return deployed.length - last.length > at;
}


/***/ }),

/***/ 20416:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
// EXTERNAL MODULE: ./lib/src/plural.js
var plural = __webpack_require__(17858);
// EXTERNAL MODULE: ./lib/src/traces/call-log.js
var call_log = __webpack_require__(37358);
// EXTERNAL MODULE: ./lib/src/source/checkout.js
var checkout = __webpack_require__(76212);
// EXTERNAL MODULE: ./lib/src/source/template-value.js
var template_value = __webpack_require__(82462);
;// CONCATENATED MODULE: ./lib/src/source/written-statement.js
/** Allow statements as templates have them: who holds them, and where each action and resource stands. */

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

;// CONCATENATED MODULE: ./lib/src/source/cloudformation.js
/** Statements in CloudFormation and SAM templates. */


/** Types for which SAM makes a role, called after them. https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-generated-resources.html */
const WITH_SAM_ROLE = new Set(['AWS::Serverless::Function', 'AWS::Serverless::StateMachine']);
/** @param root a template, or whatever else has `Resources` */
function cloudFormationStatements(root) {
    const resources = (0,template_value/* valueAt */.fK)(root, 'Resources');
    return resources?.kind === 'mapping' ? new Template(resources).statements() : [];
}
class Template {
    #resources;
    constructor(resources) {
        this.#resources = resources;
    }
    statements() {
        return [...this.#resources.entries].flatMap(([id, resource]) => this.#ofResource(id, resource));
    }
    #ofResource(id, resource) {
        const properties = (0,template_value/* valueAt */.fK)(resource, 'Properties');
        const type = (0,template_value/* knownText */.bG)((0,template_value/* valueAt */.fK)(resource, 'Type'));
        const document = (0,template_value/* valueAt */.fK)(properties, 'PolicyDocument');
        switch (type) {
            case 'AWS::IAM::Role':
                return (0,template_value/* itemsOf */.S3)((0,template_value/* valueAt */.fK)(properties, 'Policies')).flatMap((policy) => held((0,template_value/* valueAt */.fK)(policy, 'PolicyDocument'), [
                    inline(this.#roleName(id), nameFrom((0,template_value/* textAt */.$6)(policy, 'PolicyName')))
                ]));
            case 'AWS::IAM::Policy':
                return held(document, (0,template_value/* itemsOf */.S3)((0,template_value/* valueAt */.fK)(properties, 'Roles')).map((role) => inline(this.#roleOf(role), nameFrom((0,template_value/* textAt */.$6)(properties, 'PolicyName')))));
            case 'AWS::IAM::RolePolicy':
                return held(document, [
                    inline(this.#roleOf((0,template_value/* valueAt */.fK)(properties, 'RoleName')), nameFrom((0,template_value/* textAt */.$6)(properties, 'PolicyName')))
                ]);
            case 'AWS::IAM::ManagedPolicy':
                return held(document, this.#attachments(id, properties));
            default:
                if (type === undefined || !WITH_SAM_ROLE.has(type) || (0,template_value/* valueAt */.fK)(properties, 'Role') !== undefined)
                    return [];
                return (0,template_value/* itemsOf */.S3)((0,template_value/* valueAt */.fK)(properties, 'Policies')).flatMap((policy) => held(policy, [inline({ logicalId: `${id}Role` }, { pieces: [`${id}RolePolicy`, ''] })]));
        }
    }
    /** Every role of the template that a managed policy is attached to, from either side. */
    #attachments(id, properties) {
        const given = (0,template_value/* textAt */.$6)(properties, 'ManagedPolicyName');
        const policy = given === undefined ? { logicalId: id } : nameFrom(given);
        const attached = (0,template_value/* itemsOf */.S3)((0,template_value/* valueAt */.fK)(properties, 'Roles')).map((role) => this.#roleOf(role));
        for (const [other, resource] of this.#resources.entries) {
            const type = (0,template_value/* knownText */.bG)((0,template_value/* valueAt */.fK)(resource, 'Type')) ?? '';
            const key = type === 'AWS::IAM::Role' ? 'ManagedPolicyArns' : WITH_SAM_ROLE.has(type) ? 'Policies' : undefined;
            if (key === undefined)
                continue;
            const policies = (0,template_value/* itemsOf */.S3)((0,template_value/* valueAt */.fK)(resource, 'Properties', key));
            if (policies.some((one) => one.kind === 'text' && one.refersTo === id))
                attached.push(type === 'AWS::IAM::Role' ? this.#roleName(other) : { logicalId: `${other}Role` });
        }
        const holders = attached.length === 0 ? [undefined] : attached;
        return holders.map((role) => ({ managed: true, ...(role && { role }), ...(policy && { policy }) }));
    }
    #roleOf(value) {
        if (value?.kind !== 'text')
            return undefined;
        const id = value.refersTo;
        if (id === undefined)
            return nameFrom(value);
        if ((0,template_value/* knownText */.bG)((0,template_value/* valueAt */.fK)(this.#resources.entries.get(id), 'Type')) === 'AWS::IAM::Role')
            return this.#roleName(id);
        const owner = this.#resources.entries.get(id.replace(/Role$/, ''));
        return WITH_SAM_ROLE.has((0,template_value/* knownText */.bG)((0,template_value/* valueAt */.fK)(owner, 'Type')) ?? '') ? { logicalId: id } : undefined;
    }
    #roleName(id) {
        const given = (0,template_value/* textAt */.$6)(this.#resources.entries.get(id), 'Properties', 'RoleName');
        return given === undefined ? { logicalId: id } : nameFrom(given);
    }
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
function held(document, holders) {
    return statementsOf(document).map((statement) => ({ statement, holders }));
}

;// CONCATENATED MODULE: ./lib/src/source/serverless.js
/** Statements in serverless.yml: of the service's role, of functions' own roles, and in its CloudFormation resources. */



/** https://www.serverless.com/framework/docs/providers/aws/guide/iam */
function serverlessStatements(root) {
    const service = (0,template_value/* textAt */.$6)(root, 'service') ?? (0,template_value/* textAt */.$6)(root, 'service', 'name');
    const resources = (0,template_value/* itemsOf */.S3)((0,template_value/* valueAt */.fK)(root, 'resources'));
    return [
        ...ofService(root, service),
        ...ofFunctions(root, service),
        ...resources.flatMap((part) => cloudFormationStatements(part))
    ];
}
function ofService(root, service) {
    const role = (0,template_value/* valueAt */.fK)(root, 'provider', 'iam', 'role');
    const statements = (0,template_value/* valueAt */.fK)(role, 'statements') ?? (0,template_value/* valueAt */.fK)(root, 'provider', 'iamRoleStatements');
    const given = (0,template_value/* textAt */.$6)(role, 'name');
    const name = given === undefined ? roleOf(service) : nameFrom(given);
    const policy = service && { pieces: (0,template_value/* joined */.oR)([['', '-'], service.pieces, ['-lambda']]) };
    const holders = [inline(name, policy)];
    for (const [id, own] of functionsOf(root)) {
        if ((0,template_value/* knownText */.bG)((0,template_value/* valueAt */.fK)(own, 'iamRoleStatementsInherit')) === 'true')
            holders.push(inline(roleOfFunction(id, own, service), undefined));
    }
    return statementsIn(statements).map((statement) => ({ statement, holders }));
}
/** https://www.serverless.com/plugins/serverless-iam-roles-per-function */
function ofFunctions(root, service) {
    return functionsOf(root).flatMap(([id, own]) => {
        const statements = (0,template_value/* valueAt */.fK)(own, 'iamRoleStatements') ?? (0,template_value/* valueAt */.fK)(own, 'iam', 'role', 'statements');
        const holders = [inline(roleOfFunction(id, own, service), undefined)];
        return statementsIn(statements).map((statement) => ({ statement, holders }));
    });
}
/** `functions` is a mapping, or a list of such. */
function functionsOf(root) {
    return (0,template_value/* itemsOf */.S3)((0,template_value/* valueAt */.fK)(root, 'functions')).flatMap((part) => part.kind === 'mapping' ? [...part.entries].filter(([, own]) => (0,template_value/* valueAt */.fK)(own, 'role') === undefined) : []);
}
function roleOfFunction(id, own, service) {
    const given = (0,template_value/* textAt */.$6)(own, 'iamRoleStatementsName') ?? (0,template_value/* textAt */.$6)(own, 'iam', 'role', 'name');
    return given === undefined ? roleOf(service, `-${id}-`) : nameFrom(given);
}
/** `<service>-<stage>-<region>-lambdaRole`, with a function's name before the region where it has a role of its own. */
function roleOf(service, infix) {
    if (service === undefined)
        return undefined;
    const between = infix === undefined ? [] : [[infix], ['', '']];
    return { pieces: (0,template_value/* joined */.oR)([service.pieces, ['-', ''], ...between, ['-lambdaRole']]) };
}

;// CONCATENATED MODULE: ./lib/src/source/hcl-tokens.js
/** The tokens of Terraform's language. https://developer.hashicorp.com/terraform/language/syntax/configuration */

/** Something that this reader does not understand: nothing is said of the file then. */
class UnknownSyntax extends Error {
    name = 'UnknownSyntax';
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
    let at = source.startsWith('\uFEFF') ? 1 : 0;
    const match = (pattern) => {
        pattern.lastIndex = at;
        return pattern.exec(source);
    };
    while (at < source.length) {
        const skipped = match(SPACE) ?? match(COMMENT);
        if (skipped !== null) {
            at += skipped[0].length;
            continue;
        }
        const token = heredocAt(source, at, match(HEREDOC)) ?? textAt(source, at) ?? plainAt(source, at, match);
        tokens.push(token);
        at = token.end;
    }
    return [...tokens, { kind: 'end', text: '', start: at, end: at }];
}
function plainAt(source, at, match) {
    if (source[at] === '\n')
        return { kind: 'line', text: '\n', start: at, end: at + 1 };
    for (const [kind, pattern] of [
        ['name', NAME],
        ['number', NUMBER],
        ['mark', MARK]
    ]) {
        const text = match(pattern)?.[0];
        if (text !== undefined)
            return { kind, text, start: at, end: at + text.length };
    }
    throw new UnknownSyntax(`character ${at}`);
}
/** What is in it stays open: a policy in a heredoc is not read. */
function heredocAt(source, at, opening) {
    if (opening === null)
        return undefined;
    const [whole, , word = ''] = opening;
    let from = at + whole.length;
    while (from < source.length) {
        const found = source.indexOf('\n', from);
        const end = found === -1 ? source.length : found;
        // the line break behind it ends the attribute, as that of any other
        if (source.slice(from, end).trim() === word)
            return { kind: 'text', text: '', pieces: template_value/* OPEN */.vP, start: at, end };
        from = end + 1;
    }
    throw new UnknownSyntax('a heredoc without end');
}
/** https://developer.hashicorp.com/terraform/language/expressions/strings */
function textAt(source, start) {
    if (source[start] !== '"')
        return undefined;
    const pieces = [''];
    let expression;
    let at = start + 1;
    while (source[at] !== '"') {
        const rest = source.slice(at, at + 3);
        if (rest === '' || rest.startsWith('\n'))
            throw new UnknownSyntax('a text without end');
        if (rest === '$${' || rest === '%%{') {
            pieces.push(`${pieces.pop() ?? ''}${rest.slice(1)}`);
            at += 3;
        }
        else if (DIRECTIVE_OR_INTERPOLATION.test(rest.slice(0, 2))) {
            const end = interpolationEnd(source, at + 2);
            expression = source.slice(at + 2, end - 1);
            pieces.push('');
            at = end;
        }
        else if (rest.startsWith('\\')) {
            pieces.push(`${pieces.pop() ?? ''}${escaped(rest)}`);
            at += 2;
        }
        else {
            pieces.push(`${pieces.pop() ?? ''}${rest[0]}`);
            at += 1;
        }
    }
    const isOne = pieces.length === 2 && pieces.every((piece) => piece === '');
    const token = { kind: 'text', text: '', pieces, start, end: at + 1 };
    return isOne && expression !== undefined ? { ...token, expression } : token;
}
function escaped(pair) {
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
            throw new UnknownSyntax('an escape');
    }
}
/** Behind the brace that ends an interpolation, which may hold braces and texts of its own. */
function interpolationEnd(source, from) {
    let depth = 1;
    let at = from;
    while (depth > 0) {
        const inner = textAt(source, at);
        if (at >= source.length)
            throw new UnknownSyntax('an interpolation without end');
        if (source[at] === '{')
            depth++;
        if (source[at] === '}')
            depth--;
        at = inner?.end ?? at + 1;
    }
    return at;
}

;// CONCATENATED MODULE: ./lib/src/source/hcl.js
/**
 * Terraform's blocks, attributes and literal values. Expressions are read as far as they are texts, lists, objects, references and
 * `jsonencode(…)`; what is computed stays open.
 */


/** @returns the blocks of a file; undefined where something in it is not understood */
function readHcl(source) {
    try {
        return new Parser(source).file();
    }
    catch (error) {
        // texts within texts within texts exhaust the stack
        if (error instanceof UnknownSyntax || error instanceof RangeError)
            return undefined;
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
            throw new UnknownSyntax('the end');
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
            throw new UnknownSyntax(`no ${text} at ${this.#token.start}`);
        return this.#take();
    }
    #skipLines() {
        while (this.#token.kind === 'line')
            this.#next++;
    }
    #deeper(read) {
        if (++this.#depth > DEEPEST)
            throw new UnknownSyntax('too deep');
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
                throw new UnknownSyntax(`no name at ${name.start}`);
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
        return hcl_open(start, this.#skipToEnd(endsAtLine));
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
                throw new UnknownSyntax('brackets without end');
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
        return hcl_open(start, end);
    }
    #isFor() {
        const after = this.#tokens.slice(this.#next + 1).find((token) => token.kind !== 'line');
        return after?.kind === 'name' && after.text === 'for';
    }
    /** A reference, a function's call, or a word like `true`. */
    #named() {
        const first = this.#take();
        if (this.#isMark('(')) {
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
        let whole = true;
        this.#skipLines();
        while (!this.#isMark('}')) {
            const key = this.#key();
            if (this.#isMark(':'))
                this.#take();
            else
                this.#expect('=');
            const value = this.#expression(true);
            if (key === undefined || entries.has(key))
                whole = false;
            else
                entries.set(key, value);
            if (this.#isMark(','))
                this.#take();
            this.#skipLines();
        }
        const { end } = this.#expect('}');
        return { kind: 'mapping', entries, whole, place: { start, end }, shared: false };
    }
    /** Undefined where it is computed. */
    #key() {
        if (this.#isMark('(')) {
            this.#skipBrackets();
            return undefined;
        }
        const { kind, text, pieces } = this.#take();
        if (kind === 'name')
            return text;
        if (kind !== 'text')
            throw new UnknownSyntax('a key');
        return pieces?.length === 1 ? pieces[0] : undefined;
    }
}
function textOf({ pieces = template_value/* OPEN */.vP, expression, start, end }, source) {
    const refersTo = expression === undefined ? undefined : addressOf(expression);
    return {
        kind: 'text',
        pieces,
        literal: pieces.length === 1 && source.slice(start + 1, end - 1) === pieces[0],
        ...(refersTo !== undefined && { refersTo }),
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

;// CONCATENATED MODULE: ./lib/src/source/terraform.js
/** Statements in Terraform: policy documents as data sources or through `jsonencode`, and the roles that their resources name. */





/** @param files all of the repository; those of a folder make a module. A file that is not understood is left out */
function terraformStatements(files) {
    const folders = new Map();
    const partly = new Set();
    for (const { file, text } of files) {
        const blocks = readHcl(text);
        const folder = external_node_path_.posix.dirname(file);
        if (blocks === undefined)
            partly.add(folder);
        folders.set(folder, [
            ...(folders.get(folder) ?? []),
            ...(blocks ?? []).map((block) => ({ ...block, file }))
        ]);
    }
    const uses = usesOfModules(folders);
    return [...folders].flatMap(([folder, blocks]) => 
    // a file that is not understood may attach a policy to more roles
    new Module(blocks, (uses.get(folder) ?? 0) > 1 || partly.has(folder)).statements());
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
class Module {
    #blocks;
    /** Whether there may be more holders than it shows. */
    #several;
    constructor(blocks, several) {
        this.#blocks = blocks;
        this.#several = several;
    }
    /** Each once, with every holder. */
    statements() {
        const all = new Map();
        for (const block of this.#blocks.filter(({ type }) => type === 'resource')) {
            for (const { policy, holders, file } of this.#policiesOf(block)) {
                for (const { file: at, statement } of this.#statementsOf(policy, file, new Set())) {
                    const key = `${at}:${statement.place.start}`;
                    const known = all.get(key)?.holders ?? [];
                    all.set(key, {
                        ...statement,
                        file: at,
                        language: 'hcl',
                        generated: false,
                        holders: [...known, ...holders]
                    });
                }
            }
        }
        return [...all.values()];
    }
    #policiesOf(block) {
        const [type, label = ''] = block.labels;
        const { attributes, file } = block;
        const policy = attributes.get('policy');
        const name = nameOf(block);
        switch (type) {
            case 'aws_iam_role':
                return block.blocks
                    .filter((inner) => inner.type === 'inline_policy')
                    .map((inner) => ({
                    policy: inner.attributes.get('policy'),
                    holders: [this.#holder(inline(name, nameOf(inner)), block)],
                    file
                }));
            case 'aws_iam_role_policy': {
                const role = this.#roleOf(attributes.get('role'));
                return [{ policy, holders: [this.#holder(inline(role.name, name), block, role.block)], file }];
            }
            case 'aws_iam_policy':
                return [{ policy, holders: this.#attachments(label, name, block), file }];
            default:
                return [];
        }
    }
    #holder(holder, ...of) {
        const several = this.#several || of.some((block) => block !== undefined && isRepeated(block));
        return { ...holder, ...(several && { several }) };
    }
    /** Every role of the module that a managed policy is attached to. */
    #attachments(label, policy, block) {
        const isThis = (value) => value?.kind === 'text' && value.refersTo === `aws_iam_policy.${label}.arn`;
        const holders = this.#blocks.flatMap((other) => {
            const { attributes, labels } = other;
            const roles = labels[0] === 'aws_iam_role' && (0,template_value/* itemsOf */.S3)(attributes.get('managed_policy_arns')).some(isThis)
                ? [{ name: nameOf(other), block: other }]
                : labels[0] === 'aws_iam_role_policy_attachment' && isThis(attributes.get('policy_arn'))
                    ? [this.#roleOf(attributes.get('role'))]
                    : labels[0] === 'aws_iam_policy_attachment' && isThis(attributes.get('policy_arn'))
                        ? (0,template_value/* itemsOf */.S3)(attributes.get('roles')).map((role) => this.#roleOf(role))
                        : [];
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
        const block = this.#block('resource', 'aws_iam_role', label);
        return block === undefined ? { name: undefined } : { name: nameOf(block), block };
    }
    #block(type, ...labels) {
        return this.#blocks.find((block) => block.type === type && labels.every((label, i) => block.labels[i] === label));
    }
    /** @param seen documents on the way here: they may name each other */
    #statementsOf(policy, file, seen) {
        if (policy?.kind !== 'text')
            return statementsOf(policy).map((statement) => ({ file, statement }));
        const label = /^data\.aws_iam_policy_document\.([\w-]+)\.json$/.exec(policy.refersTo ?? '')?.[1];
        const block = label === undefined ? undefined : this.#block('data', 'aws_iam_policy_document', label);
        if (label === undefined || block === undefined || seen.has(label))
            return [];
        // what overrides it may replace any statement of it
        if (block.attributes.has('override_policy_documents') || block.attributes.has('override_json'))
            return [];
        const sources = [
            ...(0,template_value/* itemsOf */.S3)(block.attributes.get('source_policy_documents')),
            ...(0,template_value/* itemsOf */.S3)(block.attributes.get('source_json'))
        ];
        return [
            ...sources.flatMap((source) => this.#statementsOf(source, file, new Set([...seen, label]))),
            ...documentStatements(block).map((statement) => ({ file: block.file, statement }))
        ];
    }
}
/** https://registry.terraform.io/providers/hashicorp/aws/latest/docs/data-sources/iam_policy_document */
function documentStatements(document) {
    const blocks = document.blocks.filter(({ type }) => type === 'statement');
    const list = {
        place: document.place,
        size: blocks.length,
        style: 'hcl',
        places: blocks.map(({ place }) => place)
    };
    return blocks.flatMap(({ attributes, blocks: inner, place }, index) => {
        const actions = writtenList(attributes.get('actions'));
        const resources = writtenList(attributes.get('resources'));
        const effect = attributes.get('effect');
        const isAllow = effect === undefined || (0,template_value/* knownText */.bG)(effect) === 'Allow';
        if (!isAllow || actions === undefined || resources === undefined)
            return [];
        if (inner.some(({ type }) => type !== 'condition'))
            return [];
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
}
/** The data source writes `&{…}` for IAM's own `${…}`. */
function withVariables(text) {
    return { ...text, pieces: text.pieces.map((piece) => piece.replaceAll('&{', '${')) };
}
function isRepeated({ attributes }) {
    return attributes.has('for_each') || attributes.has('count');
}
function nameOf({ attributes }) {
    const name = attributes.get('name');
    if (name?.kind === 'text')
        return nameFrom(name);
    const prefix = attributes.get('name_prefix');
    return prefix?.kind === 'text' ? nameFrom({ ...prefix, pieces: (0,template_value/* joined */.oR)([prefix.pieces, template_value/* OPEN */.vP]) }) : undefined;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./lib/src/source/yaml-template.js
/** YAML and JSON templates with CloudFormation's intrinsic functions. What a function computes is left open. */


/** CloudFormation fills these in on its own. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html */
const DYNAMIC_REFERENCE = /\{\{resolve:[^}]{0,500}\}\}/;
/** https://www.serverless.com/framework/docs/guides/variables; `#{…}` is of plugins, for what `Fn::Sub` has. */
const SERVERLESS_VARIABLE = /[$#]\{(?:[^{}]|\{[^{}]{0,500}\}){0,500}\}/;
const SUBSTITUTED = /\$\{[^!}][^}]{0,500}\}/;
/**
 * @param text of a YAML or a JSON file
 * @returns undefined where it is neither, or more than one document
 */
function readYamlTemplate(text, dialect) {
    const document = (0,yaml_dist/* parseDocument */.Tp)(text, { logLevel: 'silent', uniqueKeys: true });
    if (document.errors.length > 0 || document.contents === null)
        return undefined;
    return new Reader(document, dialect).read(document.contents);
}
class Reader {
    #document;
    #computed;
    /** Each node once: aliases of aliases would else multiply. */
    #known = new Map();
    constructor(document, { serverless }) {
        this.#document = document;
        this.#computed = serverless ? SERVERLESS_VARIABLE : DYNAMIC_REFERENCE;
    }
    read(node) {
        const known = this.#known.get(node);
        if (known !== undefined)
            return known;
        const { start, end } = placeOf(node);
        // an alias within its own anchor finds this
        this.#known.set(node, yaml_template_open({ start, end }, true));
        const value = this.#convert(node);
        this.#known.set(node, value);
        return value;
    }
    #convert(node) {
        const place = placeOf(node);
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
        return { kind: 'text', pieces, literal: pieces.length === 1, place, shared };
    }
    #mapping(node, place, shared) {
        const entries = new Map();
        let whole = true;
        for (const { key, value } of node.items) {
            if ((0,yaml_dist/* isScalar */.jn)(key) && key.value !== '<<')
                entries.set(String(key.value), this.#child(value, place));
            else
                whole = false;
        }
        return { kind: 'mapping', entries, whole, place, shared };
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
        const text = (pieces, refersTo) => ({
            ...yaml_template_open(place, shared),
            pieces,
            ...(refersTo !== undefined && { refersTo })
        });
        const [first, second] = argument.kind === 'list' ? argument.items : [argument];
        const named = (0,template_value/* knownText */.bG)(first);
        switch (name) {
            case 'Ref':
                return text(template_value/* OPEN */.vP, named);
            case 'GetAtt': {
                const [id, ...attribute] = (named ?? '').split('.');
                const last = argument.kind === 'list' ? (0,template_value/* knownText */.bG)(second) : attribute.join('.');
                return text(last?.endsWith('Arn') === true ? ['arn:', ''] : template_value/* OPEN */.vP, id);
            }
            case 'Sub':
                return text(named === undefined ? template_value/* OPEN */.vP : substituted(named));
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

;// CONCATENATED MODULE: ./lib/src/source/templates.js
/** Files of a repository to the statements that they write. */




/** Which files may be templates. */
const TEMPLATE_GLOBS = ['**/*.{yml,yaml,json,template,tf}'];
/** Folders of others' files and of what tools build. */
const IGNORED_GLOBS = [
    '**/{node_modules,.git,.aws-sam,.serverless,.terraform,.venv,vendor}/**'
];
/** Of what CDK writes, the templates alone are read. */
function mayBeTemplate(file) {
    return !isOfCdk(file) || file.endsWith('.template.json');
}
function isOfCdk(file) {
    return /(^|\/)cdk\.out\//.test(file);
}
/**
 * @param files texts by path below the repository's root, with slashes
 * @returns the statements of the files that could be read as templates; a file in another form has none
 */
function readTemplates(files) {
    const sorted = [...files].toSorted(([a], [b]) => (a < b ? -1 : 1));
    const terraform = sorted.flatMap(([file, text]) => (file.endsWith('.tf') ? [{ file, text }] : []));
    const others = sorted.filter(([file]) => !file.endsWith('.tf'));
    const statements = [
        ...others.flatMap(([file, text]) => statementsOfFile(file, text)),
        ...terraformStatements(terraform)
    ];
    const named = new Set(statements.map(({ file }) => file));
    return { statements, texts: new Map(sorted.filter(([file]) => named.has(file))) };
}
function statementsOfFile(file, text) {
    const isServerless = /(^|\/)serverless[\w.-]*\.(ya?ml|json)$/.test(file);
    // to read every lock file as YAML would take long
    if (!isServerless && !/AWS::(IAM|Serverless)::/.test(text))
        return [];
    const language = text.trimStart().startsWith('{') ? 'json' : 'yaml';
    const generated = isOfCdk(file);
    return heldIn(text, isServerless).map(({ statement, holders }) => ({
        ...statement,
        file,
        language,
        generated,
        holders
    }));
}
function heldIn(text, isServerless) {
    const root = readYamlTemplate(text, { serverless: isServerless });
    if (root === undefined)
        return [];
    return isServerless ? serverlessStatements(root) : cloudFormationStatements(root);
}

;// CONCATENATED MODULE: ./lib/src/source/workspace.js
/** The one place that reads the repository's files. */







/** CloudFormation takes no larger template. https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/cloudformation-limits.html */
const LARGEST_BYTES = 1_000_000;
const MOST_FILES = 5000;
/**
 * Reads the templates of a checked-out repository, and says how many statements they hold.
 * @param folder the repository or a folder in it
 */
async function templatesIn(folder, log) {
    const root = await (0,checkout/* rootOf */.I)(folder);
    const below = toSlashes(external_node_path_.relative(root, external_node_path_.resolve(folder)));
    const found = await (0,dist/* glob */.TI)([...TEMPLATE_GLOBS], {
        cwd: external_node_path_.resolve(folder),
        ignore: [...IGNORED_GLOBS],
        followSymbolicLinks: false,
        onlyFiles: true
    }).catch(() => []);
    const names = found.filter((name) => mayBeTemplate(toSlashes(name))).sort(call_log/* compare */.UD);
    if (names.length > MOST_FILES)
        log.warn(`${folder} has ${names.length} files that may be templates: the first ${MOST_FILES} are read.`);
    const files = new Map();
    for (const name of names.slice(0, MOST_FILES)) {
        const text = await textIn(root, external_node_path_.resolve(folder, name));
        if (text !== undefined)
            files.set(external_node_path_.posix.join(below, toSlashes(name)), text);
    }
    const templates = readTemplates(files);
    const { statements, texts } = templates;
    log.info(statements.length === 0
        ? `No templates with IAM statements were found in ${folder}.`
        : `Found ${(0,plural/* plural */.L)(statements.length, 'statement')} in ${(0,plural/* plural */.L)(texts.size, 'template')} of ${folder}.`);
    const at = await (0,checkout/* addressOf */.c)(root, process.env);
    return { ...templates, ...(at !== undefined && { at }) };
}
/** Undefined for what is too large, cannot be read, or stands outside of the repository by a link. */
async function textIn(root, file) {
    try {
        const real = external_node_path_.relative(await (0,promises_.realpath)(root), await (0,promises_.realpath)(file));
        if (real.startsWith('..') || external_node_path_.isAbsolute(real))
            return undefined;
        const { size } = await (0,promises_.stat)(file);
        return size > LARGEST_BYTES ? undefined : await (0,promises_.readFile)(file, 'utf8');
    }
    catch {
        return undefined;
    }
}
function toSlashes(file) {
    return file.replaceAll(external_node_path_.sep, '/');
}


/***/ })

};
