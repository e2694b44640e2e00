export const id = 7977;
export const ids = [7977,7438];
export const modules = {

/***/ 96847:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ loginAmong)
/* harmony export */ });
const WORKFLOW = 'github-actions[bot]';
/**
 * Whose the token is, among those who wrote what carries our mark: anyone can type it.
 * @param authors asked for only where one is another than the workflow's own
 * @returns the workflow's login where GitHub does not tell: it tells people, not apps. https://docs.github.com/en/rest/users/users#get-the-authenticated-user
 */
async function loginAmong(client, authors) {
    if (authors.every((author) => author === WORKFLOW))
        return WORKFLOW;
    try {
        return (await client.rest.users.getAuthenticated()).data.login;
    }
    catch {
        return WORKFLOW;
    }
}


/***/ }),

/***/ 87977:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  postReview: () => (/* binding */ postReview)
});

// EXTERNAL MODULE: ./lib/src/action/github/allowance.js
var allowance = __webpack_require__(87871);
// EXTERNAL MODULE: ./lib/src/action/github/identity.js
var identity = __webpack_require__(96847);
;// CONCATENATED MODULE: ./lib/src/action/github/diff.js
/** The lines of a pull request's diff that can be commented on. */
/**
 * The right side of a file's patch: added lines and those around them.
 * @param patch as GitHub gives it, from the first `@@` on. https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files
 */
function hunksOf(patch) {
    const hunks = [];
    for (const line of patch.split('\n')) {
        const startLine = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,\d+)? @@/.exec(line)?.[1];
        if (startLine !== undefined)
            hunks.push({ startLine: Number(startLine), lines: [] });
        else if (line.startsWith('+') || line.startsWith(' '))
            hunks.at(-1)?.lines.push(withoutReturn(line.slice(1)));
    }
    return hunks;
}
/** A file of a pull request, as its diff shows it and as it is checked out, which may be of another commit than the diff's. */
class ShownFile {
    /** As they are checked out. */
    lines;
    #hunks;
    #isOfHead;
    /** @param text of the file as it is checked out */
    constructor(hunks, text) {
        this.lines = text.split('\n').map(withoutReturn);
        this.#hunks = hunks;
        this.#isOfHead = hunks.every((hunk) => hunk.lines.every((line, index) => line === this.lines[hunk.startLine - 1 + index]));
    }
    /** Whether what is checked out has all that the diff shows, where it shows it. */
    get isOfHead() {
        return this.#isOfHead;
    }
    /** Whether the diff shows these very lines: the same numbers in one hunk, with the same text. */
    shows(startLine, endLine) {
        return this.#hunks.some(({ startLine: first, lines }) => {
            const from = startLine - first;
            if (from < 0 || endLine - first >= lines.length)
                return false;
            return lines
                .slice(from, endLine - first + 1)
                .every((line, index) => line === this.lines[startLine - 1 + index]);
        });
    }
}
function withoutReturn(line) {
    return line.replace(/\r$/, '');
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/reporters/remarks.js
var reporters_remarks = __webpack_require__(47438);
;// CONCATENATED MODULE: ./lib/src/action/github/policy-comments.js
/** Remarks on lines, put together: one comment for all that is said of a policy in a file. */


/** A suggestion for more lines than these is not read. */
const MOST_LINES = 60;
/**
 * The most dangerous first.
 * @param remarks on lines that the diff shows
 */
function policyComments(remarks, shownFile) {
    const groups = new Map();
    for (const remark of remarks) {
        const known = groups.get(remark.policy);
        if (known === undefined)
            groups.set(remark.policy, [remark]);
        else
            known.push(remark);
    }
    return [...groups.values()]
        .map((group) => group.toSorted((a, b) => a.danger - b.danger || a.startLine - b.startLine))
        .toSorted((a, b) => (a[0]?.danger ?? 0) - (b[0]?.danger ?? 0))
        .flatMap((group) => {
        const [first, ...others] = group;
        if (first === undefined)
            return [];
        const fingerprint = others.length === 0
            ? first.fingerprint
            : (0,external_node_crypto_.createHash)('sha256')
                .update(group
                .map((one) => one.fingerprint)
                .toSorted()
                .join())
                .digest('hex')
                .slice(0, 20);
        const suggested = group.filter(({ instead }) => instead !== undefined);
        const { change, parts } = largest(suggested, shownFile(first.file));
        const { file, startLine, endLine } = change ?? first;
        const instead = change?.instead;
        // what the comment does not stand on, or does not change, is told with its lines
        const sentences = group.flatMap((one) => {
            const isThere = one.startLine === startLine && one.endLine === endLine;
            if (parts.includes(one) || (isThere && one.instead === undefined))
                return one.sentences;
            const told = one.instead === undefined ? '' : ': the report has the change';
            return [...one.sentences, `That is on ${lines(one)}${told}.`];
        });
        const body = (0,reporters_remarks.bodyOf)({ sentences, ...(instead !== undefined && { instead }) });
        return [{ file, startLine, endLine, body, fingerprint }];
    });
}
/** The first change, together with as many of the others as one suggestion can be. */
function largest(suggested, file) {
    let [change] = suggested;
    let parts = suggested.slice(0, 1);
    for (const one of suggested.slice(1)) {
        const more = together([...parts, one], file);
        if (more === undefined)
            continue;
        change = more;
        parts = [...parts, one];
    }
    return { change, parts };
}
/** Several changes as one, with the lines between them; undefined where the diff does not show all of those, or they are too long. */
function together(remarks, file) {
    const ordered = remarks.toSorted((a, b) => a.startLine - b.startLine);
    const [first] = ordered;
    const endLine = Math.max(...ordered.map((one) => one.endLine));
    if (first === undefined || file === undefined || endLine - first.startLine >= MOST_LINES)
        return undefined;
    if (!file.shows(first.startLine, endLine))
        return undefined;
    const instead = [];
    let next = first.startLine;
    for (const one of ordered) {
        if (one.startLine < next)
            return undefined;
        instead.push(...file.lines.slice(next - 1, one.startLine - 1), ...(one.instead ?? []));
        next = one.endLine + 1;
    }
    if ((0,reporters_remarks.isTooLong)(instead))
        return undefined;
    return { ...first, endLine, instead };
}
function lines({ startLine, endLine }) {
    return startLine === endLine ? `line ${startLine}` : `lines ${startLine} to ${endLine}`;
}

;// CONCATENATED MODULE: ./lib/src/action/github/review.js




/** More would bury the pull request. */
const MOST_COMMENTS = 20;
/**
 * Posts one review with a comment for each policy of which something is said on lines that the diff shows, unless an earlier run has said the same.
 * https://docs.github.com/en/rest/pulls/reviews#create-a-review-for-a-pull-request
 * @throws what GitHub answers
 */
async function postReview(client, { pull, commit, remarks, textOf }) {
    const hunks = await diffOf(client, pull);
    const files = new Map();
    const on = [];
    const outside = [];
    const differing = [];
    for (const remark of remarks) {
        const { file: name, startLine, endLine } = remark;
        if (!files.has(name))
            files.set(name, await shownFile(name, hunks.get(name), textOf));
        const file = files.get(name);
        if (file?.shows(startLine, endLine) === true)
            on.push(remark);
        else if (file === undefined || file.isOfHead)
            outside.push(remark);
        else
            differing.push(remark);
    }
    const comments = policyComments(on, (file) => files.get(file));
    const said = on.length === 0 ? new Set() : await fingerprintsOf(client, pull);
    const fresh = comments.filter(({ fingerprint }) => !said.has(fingerprint));
    const posting = fresh.slice(0, MOST_COMMENTS);
    const counts = {
        posted: posting.length,
        repeated: comments.length - fresh.length,
        outside,
        differing,
        left: fresh.length - posting.length,
        refused: 0
    };
    if (posting.length === 0)
        return counts;
    const create = async (some) => {
        const { data } = await client.rest.pulls.createReview({
            ...pull,
            commit_id: commit,
            event: 'COMMENT',
            body: 'Permissions on lines of this pull request that no traced call needs.',
            comments: some.map(commentOf)
        });
        return data.html_url;
    };
    try {
        return { ...counts, url: await create(posting) };
    }
    catch (error) {
        if (posting.length === 1 || !isUnprocessable(error))
            throw error;
        const apart = await oneByOne(posting, create, error);
        return { ...counts, ...apart, left: counts.left + apart.left };
    }
}
/** Undefined for one that the diff does not have, or that cannot be read. */
async function shownFile(name, hunks, textOf) {
    const text = hunks === undefined ? undefined : await textOf(name);
    return hunks === undefined || text === undefined ? undefined : new ShownFile(hunks, text);
}
function isUnprocessable(error) {
    return typeof error === 'object' && error !== null && 'status' in error && error.status === 422;
}
/** One comment that GitHub does not take loses a whole review: each is then one of its own. @throws where none is taken */
async function oneByOne(posting, create, first) {
    const urls = [];
    let tried = 0;
    try {
        for (const comment of posting) {
            const url = await create([comment]).catch((error) => {
                if (isUnprocessable(error))
                    return undefined;
                throw error;
            });
            if (url !== undefined)
                urls.push(url);
            tried += 1;
        }
    }
    catch (error) {
        // what was posted is told; the rest waits for the next run
        if (!(error instanceof allowance/* AllowanceUsed */.O8) || urls.length === 0)
            throw error;
    }
    const [url] = urls;
    if (url === undefined)
        throw first;
    return { url, posted: urls.length, refused: tried - urls.length, left: posting.length - tried };
}
async function diffOf(client, pull) {
    const files = await client.paginate(client.rest.pulls.listFiles, { ...pull, per_page: 100 });
    // a large file's patch is left out
    return new Map(files.map(({ filename, patch }) => [filename, hunksOf(patch ?? '')]));
}
function commentOf({ file, startLine, endLine, body, fingerprint }) {
    return {
        path: file,
        body: `${markerOf(fingerprint)}\n${body}`,
        line: endLine,
        side: 'RIGHT',
        ...(startLine < endLine && { start_line: startLine, start_side: 'RIGHT' })
    };
}
function markerOf(fingerprint) {
    return `<!-- xray-least-privilege:line:${fingerprint} -->`;
}
/** Lists the fingerprints of all comments that the token's own user made on lines, also of those that are resolved or outdated. */
async function fingerprintsOf(client, pull) {
    const all = await client.paginate(client.rest.pulls.listReviewComments, { ...pull, per_page: 100 });
    const marked = all.flatMap(({ body, user }) => {
        const fingerprint = /^<!-- xray-least-privilege:line:([0-9a-f]+) -->/.exec(body)?.[1];
        return fingerprint === undefined ? [] : [{ fingerprint, login: user?.login ?? '' }];
    });
    if (marked.length === 0)
        return new Set();
    const login = await (0,identity/* loginAmong */.m)(client, marked.map((one) => one.login));
    return new Set(marked.filter((one) => one.login === login).map(({ fingerprint }) => fingerprint));
}


/***/ }),

/***/ 47438:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bodyOf: () => (/* binding */ bodyOf),
/* harmony export */   isTooLong: () => (/* binding */ isTooLong),
/* harmony export */   remarksOf: () => (/* binding */ remarksOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _kit_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62286);
/* harmony import */ var _iam_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22993);
/* harmony import */ var _view_bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94783);
/* harmony import */ var _view_danger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55895);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46176);
/** Findings on lines of the repository as remarks that a reviewer would make there. */






/** Names in one sentence; more are counted. */
const MOST_NAMES = 10;
/** More lines are changed by hand. */
const LONGEST_SUGGESTION = 20_000;
/**
 * One remark for all findings that one change mends, and one for the others of a line.
 * @param findings as they are
 * @param shown the same as they may be shown: masked, or as they are
 * @param roles for what the unused actions can do
 * @param suggest whether remarks carry suggestions, which GitHub can apply
 */
function remarksOf(findings, shown, suggest, roles) {
    const groups = new Map();
    for (const [index, exact] of findings.located.entries()) {
        const { file, startLine, endLine, suggestion } = exact;
        const key = JSON.stringify([file, suggestion ?? [startLine, endLine]]);
        const pair = { exact, shown: shown.located[index] ?? exact };
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, [pair]);
        else
            known.push(pair);
    }
    const unused = new Map(roles.map((role) => [role.arn, role.unused.actions]));
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const { file, suggestion } = first.exact;
        const place = suggestion ?? first.exact;
        const said = group.map((pair) => pair.shown);
        return [
            {
                file,
                startLine: place.startLine,
                endLine: place.endLine,
                policy: JSON.stringify([
                    file,
                    first.exact.policy,
                    group.map(({ exact }) => exact.role).toSorted(_kit_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U)[0]
                ]),
                danger: Math.min(...group.map(({ exact }) => dangerIn(exact, unused.get(exact.role) ?? []))),
                ...(suggest ? proposal(first.exact, first.shown, said) : { sentences: sentences(said) }),
                fingerprint: fingerprintOf(group.map(({ exact }) => exact))
            }
        ];
    });
}
function sentences(findings) {
    const bounds = (0,_view_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(findings);
    const byRole = new Map();
    for (const finding of bounds) {
        const own = byRole.get(finding.role);
        if (own === undefined)
            byRole.set(finding.role, [finding]);
        else
            own.push(finding);
    }
    return [...byRole].flatMap(([role, own]) => {
        const who = `Role ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(role.slice(role.lastIndexOf('/') + 1))}`;
        const isUnused = ({ needed, undecided = [] }) => needed.length + undecided.length === 0;
        const unused = own.filter((finding) => finding.resource === undefined && isUnused(finding));
        const partly = own.filter((finding) => finding.resource === undefined && !isUnused(finding));
        const wide = own.filter(({ resource }) => resource !== undefined);
        return [
            ...(unused.length === 0
                ? []
                : [`${who}: no traced call and no setting needs ${names(unused.map(({ action }) => action))}.`]),
            ...partly.map((finding) => `${who}: ${partlyNeeded(finding)}`),
            ...wide.map(({ action, resource, needed }) => `${who}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(action)} is granted on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(resource ?? '')} and needed on ${names(needed)}.`)
        ];
    });
}
function partlyNeeded({ action, needed, undecided = [] }) {
    const known = needed.length === 0 ? 'none is known to be needed' : `only ${names(needed)} is needed`;
    const open = undecided.length === 0 ? '' : `; nothing shows whether ${names(undecided)} is`;
    return `of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(action)} ${known}${open}.`;
}
/** What is granted on more than it needs is used: it comes behind what is not. */
const OF_WIDTH = 100;
function dangerIn({ action, resource }, unused) {
    const those = unused.filter((one) => (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAction */ .ch)(action, one.action));
    const isBroad = /[*?]/.test(action);
    const ranks = [{ action }, ...those].map((one) => (0,_view_danger_js__WEBPACK_IMPORTED_MODULE_3__/* .dangerOf */ .N)({ ...one, isBroad, isUsed: false }).rank);
    return resource === undefined ? Math.min(...ranks) : OF_WIDTH;
}
/** What is said with the change itself, or with why there is none. */
function proposal({ suggestion, withheld }, shown, said) {
    const own = sentences(said);
    if (suggestion === undefined)
        return { sentences: withheld === undefined ? own : [...own, `No suggestion: ${withheld}.`] };
    if (JSON.stringify(suggestion) !== JSON.stringify(shown.suggestion))
        return { sentences: [...own, 'No suggestion: it would show an account id. The report has it.'] };
    if (isTooLong(suggestion.lines))
        return {
            sentences: [...own, 'No suggestion: its lines are longer than GitHub takes. The report has it.']
        };
    // what the template itself refers to holds in every environment
    const isOfOne = said.some((finding) => finding.resource !== undefined) &&
        suggestion.lines.some((line) => /arn:aws[\w-]*:/.test(line));
    return {
        sentences: isOfOne
            ? [
                ...own,
                'The resources are those of the traced environment: where the template is deployed to others too, refer to them by its own means instead.'
            ]
            : own,
        instead: suggestion.lines
    };
}
/** Whether lines are more than a comment has room for, beside what it says. */
function isTooLong(suggested) {
    return suggested.join('\n').length > LONGEST_SUGGESTION;
}
/** GitHub takes 65,536 characters a comment, and one that is longer would lose the whole review. */
const LONGEST_BODY = 60_000;
/** The comment that a remark is. */
function bodyOf({ sentences: said, instead }) {
    // an empty line in it would take the place of what goes
    const change = instead === undefined ? [] : [instead.length === 0 ? '```suggestion\n```' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .fenced */ .OF)('suggestion', instead)];
    const room = LONGEST_BODY - (change[0]?.length ?? 0);
    const shown = [];
    let length = 0;
    for (const sentence of new Set(said)) {
        length += sentence.length + 2;
        if (length > room)
            break;
        shown.push(sentence);
    }
    const more = new Set(said).size - shown.length;
    return [...shown, ...(more > 0 ? [`${more} more. The report has them.`] : []), ...change].join('\n\n');
}
function names(all) {
    const distinct = [...new Set(all)];
    const more = distinct.length - MOST_NAMES;
    const shown = distinct.slice(0, MOST_NAMES).map(_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY).join(', ');
    return more > 0 ? `${shown} and ${more} more` : shown;
}
/** Line numbers are left out: they move with every change above. */
function fingerprintOf(findings) {
    const content = findings.map(({ file, role, action, resource, needed, suggestion }) => [
        file,
        role,
        action,
        resource ?? null,
        needed,
        suggestion?.lines ?? null
    ]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 20);
}


/***/ })

};
