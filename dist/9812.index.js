export const id = 9812;
export const ids = [9812];
export const modules = {

/***/ 29812:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   COMMENT_CHARACTERS: () => (/* binding */ COMMENT_CHARACTERS),
/* harmony export */   keepComment: () => (/* binding */ keepComment),
/* harmony export */   markerOf: () => (/* binding */ markerOf)
/* harmony export */ });
/* harmony import */ var _identity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96847);

/** https://github.com/orgs/community/discussions/27190: a longer body is refused. */
const COMMENT_CHARACTERS = 65_536;
/** The first line of a comment: cutting never loses it. @param name of the report; whatever would end an HTML comment is replaced */
function markerOf(name) {
    return `<!-- xray-least-privilege:${name.replaceAll('--', '—').replaceAll('>', '')} -->`;
}
/**
 * Keeps one comment on the pull request: the oldest that carries the marker and that the token's own user wrote. Of two runs that create
 * one at the same time, the later one finds the other's and takes back its own.
 * @throws what GitHub answers
 */
async function keepComment(client, { issue, marker, body, create }) {
    const text = `${marker}\n${body}`;
    const marked = await markedComments(client, issue, marker);
    const login = await (0,_identity_js__WEBPACK_IMPORTED_MODULE_0__/* .loginAmong */ .m)(client, authorsOf(marked));
    const existing = marked.find((comment) => comment.user?.login === login);
    if (existing !== undefined)
        return update(client, issue, existing, text);
    if (!create)
        return { state: 'none' };
    const { data: created } = await client.rest.issues.createComment({ ...issue, body: text });
    const ours = (await markedComments(client, issue, marker)).filter((comment) => comment.user?.login === created.user?.login);
    const [oldest] = ours;
    if (oldest === undefined || oldest.id >= created.id)
        return { state: 'created', url: created.html_url };
    const kept = await update(client, issue, oldest, text);
    await client.rest.issues.deleteComment({ owner: issue.owner, repo: issue.repo, comment_id: created.id });
    return kept;
}
/** Comments with the marker on their first line, the oldest first, whoever wrote them. */
async function markedComments(client, issue, marker) {
    const all = await client.paginate(client.rest.issues.listComments, { ...issue, per_page: 100 });
    return all
        .filter(({ body }) => body?.split(/\r?\n/, 1)[0] === marker)
        .map(({ id, body, html_url, user }) => ({ id, body, html_url, user }))
        .toSorted((a, b) => a.id - b.id);
}
async function update(client, { owner, repo }, existing, text) {
    if (existing.body?.replaceAll('\r\n', '\n') === text)
        return { state: 'unchanged', url: existing.html_url };
    await client.rest.issues.updateComment({ owner, repo, comment_id: existing.id, body: text });
    return { state: 'updated', url: existing.html_url };
}
function authorsOf(comments) {
    return comments.flatMap(({ user }) => (user === null ? [] : [user.login]));
}


/***/ }),

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


/***/ })

};
