export const id = 3202;
export const ids = [3202];
export const modules = {

/***/ 16355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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
    for (const edit of edits.toSorted((a, b) => b.start - a.start)) {
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

/***/ 93202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ LANGUAGES)
});

// EXTERNAL MODULE: ./lib/src/templates/template-value.js
var template_value = __webpack_require__(97358);
;// CONCATENATED MODULE: ./lib/src/templates/written-statement.js
/** Allow statements as templates have them: who holds them, and where each action and resource stands. */

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
            ...policies.flatMap(({ place, holders, unread }) => holders.map((holder) => ({
                unit,
                file,
                place,
                holder,
                declaresRole: false,
                ...(unread !== undefined && { unread })
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
/** Whether statements are such that all are known: each Allow with what it allows, or something else. */
function areRead(statements) {
    return (statements !== undefined &&
        (0,template_value/* itemsOf */.S3)(statements).every((item) => item.kind === 'mapping' &&
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
var dist = __webpack_require__(38815);
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
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
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
    const document = (0,dist/* parseDocument */.Tp)(text, { logLevel: 'silent', uniqueKeys: false, strict: false });
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
        if ((0,dist/* isAlias */.Vj)(node)) {
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
        if ((0,dist/* isSeq */.oP)(node)) {
            const items = node.items.map((item) => this.#child(item, place));
            return {
                kind: 'list',
                items,
                style: node.flow === true ? 'flow' : 'block',
                place,
                shared
            };
        }
        if ((0,dist/* isMap */.jh)(node))
            return this.#mapping(node, place, shared);
        const text = (0,dist/* isScalar */.jn)(node) ? scalarText(node.value) : '';
        const pieces = (0,template_value/* piecesAround */.lN)(text, new RegExp(this.#computed, 'g'));
        return { kind: 'text', pieces, literal: pieces.length === 1, place, shared };
    }
    #mapping(node, place, shared) {
        const entries = new Map();
        const keys = new Map();
        let whole = true;
        for (const { key, value } of node.items) {
            if ((0,dist/* isScalar */.jn)(key) && key.value !== '<<') {
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
        return (0,dist/* isAlias */.Vj)(value) || (0,dist/* isScalar */.jn)(value) || (0,dist/* isMap */.jh)(value) || (0,dist/* isSeq */.oP)(value)
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
    if (((0,dist/* isMap */.jh)(node) || (0,dist/* isSeq */.oP)(node)) && node.flow !== true) {
        const last = node.items.at(-1);
        const inner = (0,dist/* isMap */.jh)(node) ? (node.items.at(-1)?.value ?? node.items.at(-1)?.key) : last;
        if ((0,dist/* isAlias */.Vj)(inner) || (0,dist/* isScalar */.jn)(inner) || (0,dist/* isMap */.jh)(inner) || (0,dist/* isSeq */.oP)(inner))
            return placeOf(inner).end;
    }
    return valueEnd;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
    commonWords: [],
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
        return {
            ...declaredIn(cloudFormationDeclarations(root), { file, unit, quoted: quotingOf(text) }),
            unread: []
        };
    });
    return {
        statements: readings.flatMap(({ statements }) => statements),
        claims: readings.flatMap(({ claims }) => claims),
        unread: readings.flatMap(({ unread }) => unread)
    };
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
function cloudFormationDeclarations(root) {
    const resources = (0,template_value/* valueAt */.fK)(root, 'Resources');
    if (resources?.kind !== 'mapping')
        return { roles: [], policies: [] };
    const template = new Template(resources, (0,template_value/* valueAt */.fK)(root, 'Globals', 'Function', 'Role') !== undefined);
    return { roles: template.roles(), policies: template.policies() };
}
class Template {
    #resources;
    #hasCommonRole;
    constructor(resources, hasCommonRole) {
        this.#resources = resources;
        this.#hasCommonRole = hasCommonRole;
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
                    ...(0,template_value/* itemsOf */.S3)((0,template_value/* valueAt */.fK)(properties, 'Policies')).map((policy, index) => policyFrom((0,template_value/* valueAt */.fK)(policy, 'PolicyDocument'), policy, [inline(role, nameFrom((0,template_value/* textAt */.$6)(policy, 'PolicyName')))], itemOf(properties, index))),
                    ...attachedTo(role, (0,template_value/* valueAt */.fK)(properties, 'ManagedPolicyArns'))
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
                return this.#getsRole(resource) ? ofSam(`${id}Role`, properties) : [];
        }
    }
    /** Every role of the template that a managed policy is attached to, from either side. */
    #attachments(id, properties) {
        const given = (0,template_value/* textAt */.$6)(properties, 'ManagedPolicyName');
        const policy = given === undefined ? { logicalId: id } : nameFrom(given);
        const attached = (0,template_value/* itemsOf */.S3)((0,template_value/* valueAt */.fK)(properties, 'Roles')).map((role) => this.#roleOf(role));
        for (const [other, resource] of this.#resources.entries) {
            const isRole = typeOf(resource) === 'AWS::IAM::Role';
            if (!isRole && !this.#getsRole(resource))
                continue;
            const policies = (0,template_value/* itemsOf */.S3)((0,template_value/* valueAt */.fK)(resource, 'Properties', isRole ? 'ManagedPolicyArns' : 'Policies'));
            if (policies.some((one) => one.kind === 'text' && one.refersTo === id))
                attached.push(isRole ? this.#roleName(other) : { logicalId: `${other}Role` });
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
    return { items, index, style: list.style, ...(lines !== undefined && { lines }) };
}
/** SAM numbers a function's policies by their position, whatever each is. */
function ofSam(roleId, properties) {
    const role = { logicalId: roleId };
    return (0,template_value/* itemsOf */.S3)((0,template_value/* valueAt */.fK)(properties, 'Policies')).flatMap((policy, index) => {
        if (policy.kind === 'text')
            return attachedTo(role, policy);
        const holders = [inline(role, { pieces: [`${roleId}Policy${index}`] })];
        const [template] = policy.kind === 'mapping' ? policy.entries.keys() : [];
        if ((0,template_value/* valueAt */.fK)(policy, 'Statement') !== undefined || template === undefined || template === 'Version')
            return [policyFrom(policy, policy, holders, itemOf(properties, index))];
        return [{ place: policy.place, holders, statements: [], unread: `SAM’s policy template ${template}` }];
    });
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
    commonWords: [],
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
            return {
                ...declaredIn(service.declarations(), { file, unit: service.unit(file), quoted: quotingOf(text) }),
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
    declarations() {
        const resources = (0,template_value/* itemsOf */.S3)((0,template_value/* valueAt */.fK)(this.#root, 'resources')).map((part) => cloudFormationDeclarations(part));
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
                ...attachedTo(role, (0,template_value/* valueAt */.fK)(this.#root, 'provider', 'iam', 'role', 'managedPolicies')),
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
        const isInherited = (0,template_value/* valueAt */.fK)(this.#root, 'custom', 'serverless-iam-roles-per-function', 'defaultInherit');
        for (const [id, own] of this.#functions()) {
            const inherits = (0,template_value/* knownText */.bG)((0,template_value/* valueAt */.fK)(own, 'iamRoleStatementsInherit')) ?? (0,template_value/* knownText */.bG)(isInherited);
            if (inherits === 'true' && hasOwnRole(own))
                holders.push(inline(this.#roleOf(id, own), this.#policy()));
        }
        return (0,template_value/* valueAt */.fK)(role, 'statements') === undefined
            ? serverless_policyFrom((0,template_value/* valueAt */.fK)(this.#root, 'provider'), 'iamRoleStatements', holders)
            : serverless_policyFrom(role, 'statements', holders);
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
    commonWords: [],
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
function readFile({ file, text }) {
    const { root, problem } = readYamlTemplate(text, { serverless: true });
    if (root === undefined)
        return { statements: [], claims: [], unread: problem === undefined ? [] : [{ file, text, ...problem }] };
    const unit = { path: external_node_path_.posix.dirname(file), stacks: [] };
    return { ...declaredIn(found(root, text), { file, unit, quoted: quotingOf(text) }), unread: [] };
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

// EXTERNAL MODULE: ./lib/src/templates/edits.js
var edits = __webpack_require__(16355);
;// CONCATENATED MODULE: ./lib/src/templates/languages/terraform/blocks.js
/** Blocks of a module, where they stand and what they make. */


/** The block of a type with these labels. */
function blockNamed(blocks, type, ...labels) {
    return blocks.find((block) => block.type === type && labels.every((label, i) => block.labels[i] === label));
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

;// CONCATENATED MODULE: ./lib/src/templates/languages/terraform/module.js
/** A module's resources: the roles that it makes, the policies that they hold, and what is attached to them. */




/** The files of one folder, read together: a resource of one file names those of another. */
class Module {
    #unit;
    #blocks;
    #texts;
    #documents;
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
        this.#several = several;
    }
    /** Each statement once, with every holder. */
    read() {
        const all = new Map();
        const claims = [];
        const unit = this.#unit;
        for (const block of this.#blocks.filter(({ type }) => type === 'resource')) {
            if (block.labels[0] === 'aws_iam_role')
                claims.push(this.#claimOfRole(block));
            claims.push(...this.#attachedOfAws(block));
            for (const { policy, holders, file, place } of this.#policiesOf(block)) {
                const { found, whole } = this.#documents.statementsOf(policy, file);
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
                    all.set(key, { ...kept, file: stands, unit, quoted, holders: [...known, ...holders] });
                }
            }
        }
        return { statements: [...all.values()], claims };
    }
    /** Whether something else may refer to a resource, so that it cannot go. */
    #isNamedElsewhere({ labels: [type = '', label = ''], type: kind }) {
        if (kind !== 'resource' || type === 'aws_iam_policy')
            return true;
        const address = new RegExp(`\\b${type}\\.${label}\\b`);
        return this.#blocks.some(({ file }) => address.test(this.#texts.get(file) ?? ''));
    }
    #claimOfRole(block) {
        const role = blocks_nameOf(block);
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
        const { attributes, labels, file, place } = block;
        const [policies, role] = labels[0] === 'aws_iam_role_policy_attachment'
            ? [(0,template_value/* itemsOf */.S3)(attributes.get('policy_arn')), this.#roleOf(attributes.get('role')).name]
            : labels[0] === 'aws_iam_role'
                ? [(0,template_value/* itemsOf */.S3)(attributes.get('managed_policy_arns')), blocks_nameOf(block)]
                : [[], undefined];
        return policies.flatMap((policy) => {
            const name = policy.kind === 'text' ? /[^/]+$/.exec(policy.pieces.at(-1) ?? '')?.[0] : undefined;
            if (policy.kind !== 'text' || policy.refersTo !== undefined || name === undefined)
                return [];
            return [
                {
                    unit: this.#unit,
                    file,
                    place: labels[0] === 'aws_iam_role' ? policy.place : place,
                    declaresRole: false,
                    holder: { managed: true, policy: { pieces: [name] }, ...(role && { role }) },
                    unread: `the attachment of ${name}`
                }
            ];
        });
    }
    #policiesOf(block) {
        const [type, label = ''] = block.labels;
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
        const isThis = (value) => value?.kind === 'text' && value.refersTo === `aws_iam_policy.${label}.arn`;
        const holders = this.#blocks.flatMap((other) => {
            const { attributes, labels } = other;
            const roles = labels[0] === 'aws_iam_role' && (0,template_value/* itemsOf */.S3)(attributes.get('managed_policy_arns')).some(isThis)
                ? [{ name: blocks_nameOf(other), block: other }]
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
        const block = blockNamed(this.#blocks, 'resource', 'aws_iam_role', label);
        return block === undefined ? { name: undefined } : { name: blocks_nameOf(block), block };
    }
}
function quoted(text) {
    return JSON.stringify(text);
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var valibot_dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
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
    commonWords: ['terraform'],
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
        folders.set(folder, [...(folders.get(folder) ?? []), ...blocks.map((block) => ({ ...block, file }))]);
    }
    const planned = plans.map(({ file, text }) => readPlan(text, file));
    for (const plan of planned)
        addPlannedNames(folders, plan);
    const partly = new Set(unread.map(({ file }) => external_node_path_.posix.dirname(file)));
    const uses = usesOfModules(folders);
    const modules = [...folders].map(([folder, blocks]) => 
    // a file that is not understood may attach a policy to more roles
    new Module(folder, blocks, texts, (uses.get(folder) ?? 0) > 1 || partly.has(folder)).read());
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
        const block = blocks.find(({ labels }) => labels[0] === type && labels[1] === label);
        if (block !== undefined)
            block.planned = [...(block.planned ?? []), name];
    }
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


/***/ }),

/***/ 97358:
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
/** The pieces of a text of which nothing is known: nothing is written before what is computed, and nothing behind it. */
const OPEN = ['', ''];
/** What a mapping has under a path of keys; undefined where there is no such key or no mapping. */
function valueAt(value, ...path) {
    return path.reduce((inner, key) => (inner?.kind === 'mapping' ? inner.entries.get(key) : undefined), value);
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
    let behind = first.length;
    for (const piece of others) {
        const found = deployed.indexOf(piece, behind + 1);
        if (found <= behind)
            return false;
        behind = found + piece.length;
    }
    return deployed.length - last.length > behind;
}


/***/ })

};
