export const id = 1217;
export const ids = [1217];
export const modules = {

/***/ 61217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   COMMENT_CHARACTERS: () => (/* binding */ COMMENT_CHARACTERS),
/* harmony export */   keepComment: () => (/* binding */ keepComment),
/* harmony export */   markerOf: () => (/* binding */ markerOf)
/* harmony export */ });
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
    const { login, hidden } = await viewerOf(client, marked);
    const existing = marked.find((comment) => comment.user?.login === login);
    if (existing !== undefined) {
        const again = hidden.has(existing.node_id) && create;
        return update(client, issue, existing, text, again);
    }
    if (!create)
        return { state: 'none' };
    const { data: created } = await client.rest.issues.createComment({ ...issue, body: text });
    const ours = (await markedComments(client, issue, marker)).filter((comment) => comment.user?.login === created.user?.login);
    const [oldest] = ours;
    if (oldest === undefined || oldest.id >= created.id)
        return { state: 'created', url: created.html_url };
    const kept = await update(client, issue, oldest, text, false);
    await client.rest.issues.deleteComment({ owner: issue.owner, repo: issue.repo, comment_id: created.id });
    return kept;
}
/** Comments with the marker on their first line, the oldest first, whoever wrote them. */
async function markedComments(client, issue, marker) {
    const all = await client.paginate(client.rest.issues.listComments, { ...issue, per_page: 100 });
    return all
        .filter(({ body }) => body?.split(/\r?\n/, 1)[0] === marker)
        .map(({ id, node_id, body, html_url, user }) => ({ id, node_id, body, html_url, user }))
        .toSorted((a, b) => a.id - b.id);
}
async function update(client, { owner, repo }, existing, text, showAgain) {
    if (existing.body?.replaceAll('\r\n', '\n') === text)
        return { state: 'unchanged', url: existing.html_url };
    await client.rest.issues.updateComment({ owner, repo, comment_id: existing.id, body: text });
    if (showAgain)
        await show(client, existing.node_id);
    return { state: 'updated', url: existing.html_url };
}
const WHO_AND_HIDDEN = `query ($ids: [ID!]!) {
  viewer { login }
  nodes(ids: $ids) { ... on IssueComment { id isMinimized } }
}`;
/**
 * Who the token is: anyone can type the marker. REST tells a workflow's token neither this nor what is hidden.
 * https://docs.github.com/en/graphql/reference/queries#viewer
 */
async function viewerOf(client, marked) {
    const workflow = { login: 'github-actions[bot]', hidden: new Set() };
    if (marked.length === 0)
        return workflow;
    try {
        const ids = marked.slice(0, 100).map(({ node_id }) => node_id);
        const { viewer, nodes } = await client.graphql(WHO_AND_HIDDEN, { ids });
        const hidden = nodes.flatMap((node) => (node?.isMinimized === true && node.id ? [node.id] : []));
        return { login: viewer.login, hidden: new Set(hidden) };
    }
    catch {
        return workflow;
    }
}
const SHOW = `mutation ($id: ID!) {
  unminimizeComment(input: { subjectId: $id }) { unminimizedComment { isMinimized } }
}`;
/** A comment that somebody hid would hide the new verdict too. Without the right to it, it stays hidden. */
async function show(client, id) {
    await client.graphql(SHOW, { id }).catch(() => undefined);
}


/***/ })

};
