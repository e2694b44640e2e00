export const id = 9151;
export const ids = [9151];
export const modules = {

/***/ 96847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

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

/***/ 19151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  postReview: () => (/* binding */ postReview)
});

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
/**
 * Whether the diff shows these very lines: the same numbers in one hunk, with the same text.
 * @param text of the file as it is checked out, which may be another commit than the diff's
 */
function isShown(hunks, text, startLine, endLine) {
    const lines = text
        .split('\n')
        .slice(startLine - 1, endLine)
        .map(withoutReturn);
    return hunks.some((hunk) => {
        const from = startLine - hunk.startLine;
        const shown = from < 0 ? [] : hunk.lines.slice(from, from + lines.length);
        return lines.length === endLine - startLine + 1 && lines.every((line, i) => line === shown[i]);
    });
}
function withoutReturn(line) {
    return line.replace(/\r$/, '');
}

;// CONCATENATED MODULE: ./lib/src/action/github/review.js


/** More would bury the pull request. */
const MOST_COMMENTS = 20;
/**
 * Posts one review with a comment for each remark on lines that the diff shows, unless an earlier run has said the same.
 * https://docs.github.com/en/rest/pulls/reviews#create-a-review-for-a-pull-request
 * @throws what GitHub answers
 */
async function postReview(client, { pull, commit, remarks, textOf }) {
    const hunks = await diffOf(client, pull);
    const on = [];
    const outside = [];
    for (const remark of remarks) {
        const { file, startLine, endLine } = remark;
        const shown = hunks.get(file);
        const text = shown === undefined ? undefined : await textOf(file);
        const isOn = shown !== undefined && text !== undefined && isShown(shown, text, startLine, endLine);
        if (isOn)
            on.push(remark);
        else
            outside.push(remark);
    }
    const said = on.length === 0 ? new Set() : await fingerprintsOf(client, pull);
    const fresh = on.filter(({ fingerprint }) => !said.has(fingerprint));
    const posting = fresh.slice(0, MOST_COMMENTS);
    const counts = {
        posted: posting.length,
        repeated: on.length - fresh.length,
        outside,
        left: fresh.length - posting.length
    };
    if (posting.length === 0)
        return counts;
    const { data } = await client.rest.pulls.createReview({
        ...pull,
        commit_id: commit,
        event: 'COMMENT',
        body: 'Permissions on lines of this pull request that no traced call needs.',
        comments: posting.map(commentOf)
    });
    return { ...counts, url: data.html_url };
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
        return fingerprint === undefined ? [] : [{ fingerprint, login: user.login }];
    });
    if (marked.length === 0)
        return new Set();
    const login = await (0,identity/* loginAmong */.m)(client, marked.map((one) => one.login));
    return new Set(marked.filter((one) => one.login === login).map(({ fingerprint }) => fingerprint));
}


/***/ })

};
