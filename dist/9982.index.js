export const id = 9982;
export const ids = [9982];
export const modules = {

/***/ 98884:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 49982:
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
// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
// EXTERNAL MODULE: ./lib/src/kit/compare.js
var compare = __webpack_require__(62286);
// EXTERNAL MODULE: ./lib/src/templates/checkout.js
var checkout = __webpack_require__(98884);
// EXTERNAL MODULE: ./lib/src/templates/languages/languages.js + 13 modules
var languages = __webpack_require__(93202);
;// CONCATENATED MODULE: ./lib/src/templates/templates.js
/** Files of a repository to the statements that they write. */


/** Which files may be templates. */
const TEMPLATE_GLOBS = languages/* LANGUAGES */.Y.flatMap(({ files }) => files);
/** Folders of others' files and of what tools build. */
const IGNORED_GLOBS = [
    'node_modules',
    '.git',
    '.venv',
    'vendor',
    ...languages/* LANGUAGES */.Y.flatMap(({ builtFolders }) => builtFolders)
].map((folder) => `**/${folder}/**`);
function mayBeTemplate(file) {
    return languages/* LANGUAGES */.Y.some((language) => language.mayBe(file));
}
function languageOf(file) {
    return languages/* LANGUAGES */.Y.find((one) => one.mayBe(file.file) && one.isWrittenIn(file));
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
    const byLanguage = new Map(languages/* LANGUAGES */.Y.map((language) => [language, []]));
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
    const found = await (0,dist/* glob */.TI)([...TEMPLATE_GLOBS], {
        cwd: external_node_path_.resolve(folder),
        ignore: [...IGNORED_GLOBS],
        followSymbolicLinks: false,
        onlyFiles: true
    }).catch(() => []);
    const names = found.filter((name) => mayBeTemplate(toSlashes(name))).sort(compare/* compare */.U);
    const files = new Map();
    const unread = [];
    let bytes = 0;
    for (const [position, name] of names.entries()) {
        const file = external_node_path_.posix.join(below, toSlashes(name));
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
    return { files, unread };
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
        // what CloudFormation would not take is no template, whatever it is called
        return /\.(json|ya?ml|template)$/.test(file) ? undefined : { not: 'it is larger than 5 MB' };
    }
    catch (error) {
        return { not: (0,errors/* messageOf */.bD)(error) };
    }
}
function toSlashes(file) {
    return file.replaceAll(external_node_path_.sep, '/');
}


/***/ })

};
