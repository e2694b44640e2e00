export const id = 5279;
export const ids = [5279];
export const modules = {

/***/ 65279:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   review: () => (/* binding */ review)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _github_pull_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74438);
/* harmony import */ var _kit_plural_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88287);
/* harmony import */ var _reporters_escape_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46176);
/* harmony import */ var _sources_sources_of_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38452);
/* harmony import */ var _templates_checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98884);
/* harmony import */ var _templates_link_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94972);
/** The findings on lines of the repository, put on the pull request. */








/**
 * Reviews the pull request. Never throws: what is skipped is said.
 * @param report as it is
 * @param shown as it may be shown
 */
async function review({ templates, roles }, shown, options, event, clientOf, log) {
    if (templates === undefined || templates.located.length === 0)
        return log.info('No review: no template grants excess that was found.');
    const none = (0,_github_pull_request_js__WEBPACK_IMPORTED_MODULE_4__.whyNoPullRequest)(event);
    if (none !== undefined)
        return log.info(`No review: ${none}`);
    if (options.githubToken === undefined)
        return log.warn('No review: input github-token is empty.');
    try {
        const [{ pullRequestOf }, { postReview }, { remarksOf }] = await Promise.all([
            Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 74438)),
            __webpack_require__.e(/* import() */ 7977).then(__webpack_require__.bind(__webpack_require__, 87977)),
            __webpack_require__.e(/* import() */ 7438).then(__webpack_require__.bind(__webpack_require__, 47438))
        ]);
        const client = await clientOf(options.githubToken);
        const found = await pullRequestOf(event, client);
        if ('none' in found)
            return log.info(`No review: ${found.none}`);
        const root = await (0,_templates_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .rootOf */ .I5)((0,_sources_sources_of_js__WEBPACK_IMPORTED_MODULE_2__/* .sourceFolder */ .I)(options, 'action') ?? '.');
        const { url, posted, repeated, outside, differing, left, refused } = await postReview(client, {
            pull: { owner: event.owner, repo: event.repo, pull_number: found.number },
            commit: event.commit,
            remarks: remarksOf(templates, shown.templates ?? templates, options.review === 'suggest', roles),
            textOf: async (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file), 'utf8').catch(() => undefined)
        });
        log.info(`Review: ${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(posted, 'new comment')}${url === undefined ? '' : ` (${url})`}, ${repeated} made before, ${outside.length} on lines outside of the diff.`);
        for (const { file, startLine, endLine } of outside.slice(0, MOST_OUTSIDE))
            log.info(`Outside of the diff: ${linkOf(templates, file, startLine, endLine)}`);
        if (outside.length > MOST_OUTSIDE)
            log.info(`Outside of the diff: and ${outside.length - MOST_OUTSIDE} more, which the report has in templates.`);
        if (differing.length > 0) {
            const files = [...new Set(differing.map(({ file }) => (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)(file)))];
            log.warn(`${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(differing.length, 'remark')} of the review ${differing.length === 1 ? 'is' : 'are'} not made: ${files.slice(0, MOST_NAMED).join(', ')}${files.length > MOST_NAMED ? ` and ${files.length - MOST_NAMED} more` : ''} ${files.length === 1 ? 'is' : 'are'} not as in the pull request’s last commit ${event.commit.slice(0, 12)}. Check that out: "ref: \${{ github.event.pull_request.head.sha }}" of actions/checkout.`);
        }
        if (refused > 0)
            log.warn(`${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(refused, 'comment')} of the review GitHub would not take.`);
        if (left > 0)
            log.info(`${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .L)(left, 'further comment')} wait for the next run.`);
    }
    catch (error) {
        const { explainRefusal } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 38953));
        log.warn(`The review is skipped: ${explainRefusal(error, 'pull-requests: write')}.`);
    }
}
/** Files in one warning; more are counted. */
const MOST_NAMED = 3;
/** Lines of the log for remarks outside of the diff; more are counted. */
const MOST_OUTSIDE = 20;
function linkOf(templates, file, startLine, endLine) {
    const place = { file, startLine, endLine };
    return (0,_reporters_escape_js__WEBPACK_IMPORTED_MODULE_6__/* .oneLine */ .TN)((0,_templates_link_js__WEBPACK_IMPORTED_MODULE_7__/* .linkTo */ .u)(templates, place) ?? `${file}:${startLine}`);
}


/***/ }),

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


/***/ })

};
