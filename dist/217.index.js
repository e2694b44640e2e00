export const id = 217;
export const ids = [217];
export const modules = {

/***/ 61217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   COMMENT_CHARACTERS: () => (/* binding */ COMMENT_CHARACTERS),
/* harmony export */   explainRefusal: () => (/* binding */ explainRefusal),
/* harmony export */   keepComment: () => (/* binding */ keepComment),
/* harmony export */   markerOf: () => (/* binding */ markerOf)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61351);

/** https://github.com/orgs/community/discussions/27190: a longer body is refused. */
const COMMENT_CHARACTERS = 65_536;
/** The first line of a comment: cutting never loses it. */
function markerOf(name) {
    return `<!-- xray-least-privilege:${name.replaceAll('--', '—').replaceAll('>', '')} -->`;
}
/**
 * Keeps one comment on the pull request: the oldest that carries the marker and that a bot or the token's own user wrote.
 * @returns the comment's URL, or undefined when there is none and none was to be created
 * @throws what GitHub answers
 */
async function keepComment({ token, event, marker, body, create }) {
    const octokit = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token);
    const issue = { owner: event.owner, repo: event.repo, issue_number: event.pullRequest };
    const text = `${marker}\n${body}`;
    const existing = await find(octokit, issue, marker);
    if (existing === undefined) {
        if (!create)
            return undefined;
        const { data } = await octokit.rest.issues.createComment({ ...issue, body: text });
        return data.html_url;
    }
    if (existing.body !== text) {
        await octokit.rest.issues.updateComment({
            owner: event.owner,
            repo: event.repo,
            comment_id: existing.id,
            body: text
        });
    }
    return existing.html_url;
}
async function find(octokit, issue, marker) {
    const all = await octokit.paginate(octokit.rest.issues.listComments, { ...issue, per_page: 100 });
    const marked = all.filter((comment) => comment.body?.startsWith(marker)).toSorted((a, b) => a.id - b.id);
    let login;
    for (const comment of marked) {
        if (comment.user?.type === 'Bot')
            return comment;
        // an installation's token has no user; a person's has, and anyone could have typed the marker
        login ??= await octokit.rest.users.getAuthenticated().then(({ data }) => data.login, () => '');
        if (comment.user?.login === login)
            return comment;
    }
    return undefined;
}
/** What a refusal means and which setting mends it. */
function explainRefusal(error) {
    const status = error instanceof Error && 'status' in error ? error.status : undefined;
    if (status === 403 || status === 404) {
        return 'the token may not write comments. Give the job "permissions: pull-requests: write"; a pull request from a fork has a read-only token';
    }
    return error instanceof Error ? error.message : String(error);
}


/***/ })

};
