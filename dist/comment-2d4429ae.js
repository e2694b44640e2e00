import { t as loginAmong } from "./identity-c4112055.js";
// lib/src/action/github/comment.js
const COMMENT_CHARACTERS = 65536;
function markerOf(name) {
	return `<!-- xray-least-privilege:${name.replaceAll("--", "—").replaceAll(">", "")} -->`;
}
async function keepComment(client, { issue, marker, body, create }) {
	const text = `${marker}\n${body}`;
	const marked = await markedComments(client, issue, marker);
	const login = await loginAmong(client, authorsOf(marked));
	const existing = marked.find((comment) => comment.user?.login === login);
	if (existing !== void 0) return update(client, issue, existing, text);
	if (!create) return { state: "none" };
	const { data: created } = await client.rest.issues.createComment({
		...issue,
		body: text
	});
	const [oldest] = (await markedComments(client, issue, marker)).filter((comment) => comment.user?.login === created.user?.login);
	if (oldest === void 0 || oldest.id >= created.id) return {
		state: "created",
		url: created.html_url
	};
	const kept = await update(client, issue, oldest, text);
	await client.rest.issues.deleteComment({
		owner: issue.owner,
		repo: issue.repo,
		comment_id: created.id
	});
	return kept;
}
async function markedComments(client, issue, marker) {
	return (await client.paginate(client.rest.issues.listComments, {
		...issue,
		per_page: 100
	})).filter(({ body }) => body?.split(/\r?\n/, 1)[0] === marker).map(({ id, body, html_url, user }) => ({
		id,
		body,
		html_url,
		user
	})).toSorted((a, b) => a.id - b.id);
}
async function update(client, { owner, repo }, existing, text) {
	if (existing.body?.replaceAll("\r\n", "\n") === text) return {
		state: "unchanged",
		url: existing.html_url
	};
	await client.rest.issues.updateComment({
		owner,
		repo,
		comment_id: existing.id,
		body: text
	});
	return {
		state: "updated",
		url: existing.html_url
	};
}
function authorsOf(comments) {
	return comments.flatMap(({ user }) => user === null ? [] : [user.login]);
}
export { COMMENT_CHARACTERS, keepComment, markerOf };
