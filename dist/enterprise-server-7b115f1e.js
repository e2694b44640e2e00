// lib/src/action/github/enterprise-server.js
function isEnterpriseServer(env = process.env) {
	const url = env["GITHUB_SERVER_URL"] ?? "https://github.com";
	const host = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : "";
	return !(host === "github.com" || host.endsWith(".ghe.com") || host.endsWith(".localhost"));
}
export { isEnterpriseServer as t };
