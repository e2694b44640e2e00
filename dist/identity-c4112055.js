// lib/src/action/github/identity.js
const WORKFLOW = "github-actions[bot]";
async function loginAmong(client, authors) {
	if (authors.every((author) => author === WORKFLOW)) return WORKFLOW;
	try {
		return (await client.rest.users.getAuthenticated()).data.login;
	} catch {
		return WORKFLOW;
	}
}
export { loginAmong as t };
