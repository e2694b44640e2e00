import { y as setSecret } from "./action-656ae57d.js";
import { Jt as string, Kt as safeParse, Pt as minLength, U as HttpRequest, Ut as pipe, Vt as parse, mn as afterFirstRequest, zt as object } from "./sources-25fada80.js";
import { F as beginning, P as messageOf } from "./options-3254cbc9.js";
import { H as PunctualHandler, b as networkRemedy, g as isInvalid, h as isDenied, o as clientConfig } from "./aws-b6ed88e3.js";
import { text } from "node:stream/consumers";
// lib/src/sources/aws/id-token.js
const PASSING = /* @__PURE__ */ new Set([
	502,
	503,
	504
]);
const TRIES = 10;
const FIRST_WAIT_MS = 10;
const LONGEST_WAIT_MS = 2e3;
const TOLD = 200;
const Answer = object({ value: pipe(string(), minLength(1)) });
const Refusal = object({ message: string() });
async function idToken(url, audience, budget) {
	if (!URL.canParse(url)) throw new Error("ACTIONS_ID_TOKEN_REQUEST_URL is no URL");
	const { protocol, hostname, port, pathname, searchParams } = new URL(url);
	const handler = new PunctualHandler(budget, "GitHub");
	const request = new HttpRequest({
		method: "GET",
		protocol,
		hostname,
		...port !== "" && { port: Number(port) },
		path: pathname,
		query: {
			...Object.fromEntries(searchParams),
			audience
		},
		headers: {
			host: new URL(url).host,
			accept: "application/json",
			"user-agent": "actions/oidc-client",
			authorization: `Bearer ${process.env["ACTIONS_ID_TOKEN_REQUEST_TOKEN"] ?? ""}`
		}
	});
	try {
		for (let tried = 0;; tried++) {
			const { statusCode, body } = (await handler.handle(request)).response;
			const answer = await budget.race(text(body));
			if (statusCode === 200) return tokenIn(answer);
			if (!PASSING.has(statusCode) || tried === TRIES) throw new Error(`it answered ${statusCode}: ${messageIn(answer)}`);
			await budget.sleep(Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** tried));
		}
	} finally {
		handler.destroy();
	}
}
function tokenIn(answer) {
	const found = safeParse(Answer, parsed(answer));
	if (!found.success) throw new Error("its answer holds no token");
	return found.output.value;
}
function messageIn(answer) {
	const refused = safeParse(Refusal, parsed(answer));
	return beginning(refused.success ? refused.output.message : answer, TOLD);
}
function parsed(answer) {
	try {
		return JSON.parse(answer);
	} catch {
		return;
	}
}
// lib/src/sources/aws/oidc.js
var CredentialsError = class extends Error {
	name = "CredentialsError";
};
function assumedRole(request) {
	let invalid;
	return async () => {
		if (invalid !== void 0) throw invalid;
		afterFirstRequest(() => void provider().catch(() => void 0));
		const token = await tokenOf(request);
		const { fromWebToken } = await provider();
		try {
			const credentials = await fromWebToken({
				roleArn: request.roleArn,
				roleSessionName: request.sessionName,
				durationSeconds: request.durationSeconds,
				webIdentityToken: token,
				clientConfig: clientConfig(request)
			})();
			for (const secret of [
				credentials.accessKeyId,
				credentials.secretAccessKey,
				credentials.sessionToken
			]) if (secret !== void 0) setSecret(secret);
			return credentials;
		} catch (error) {
			const refused = new CredentialsError(refusal(request, token, error), { cause: error });
			if (isInvalid(error)) invalid = refused;
			throw refused;
		}
	};
}
const provider = () => import("./dist-es-ff997425.js");
async function tokenOf({ audience, isFork, budget }) {
	const url = process.env["ACTIONS_ID_TOKEN_REQUEST_URL"] ?? "";
	if (url === "") throw new CredentialsError(isFork ? "a pull request from a fork gets no OIDC token, so that role-to-assume cannot be assumed. Give saved traces, roles and functions, or scan in a workflow_run" : "the job has no OIDC token. Give it \"permissions: id-token: write\"");
	try {
		const token = await idToken(url, audience, budget);
		setSecret(token);
		return token;
	} catch (error) {
		throw new CredentialsError(`GitHub gave no OIDC token (${messageOf(error)})`, { cause: error });
	}
}
function refusal({ roleArn, durationSeconds }, token, error) {
	const said = messageOf(error).replace(/\.$/, "");
	if (isDenied(error)) {
		const { sub, aud } = claimsOf(token);
		return `STS refused role ${roleArn} (${said}). Its trust policy must allow sub = ${sub}, aud = ${aud}`;
	}
	if (/DurationSeconds/.test(said)) return `STS refused role ${roleArn} (${said}). role-duration-seconds is ${durationSeconds}; the role's maximum session duration may be shorter`;
	const remedy = networkRemedy(error);
	return `role ${roleArn} could not be assumed (${said})${remedy === void 0 ? "" : `. ${remedy}`}`;
}
const Claims = object({
	sub: string(),
	aud: string()
});
function claimsOf(token) {
	try {
		return parse(Claims, JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8")));
	} catch {
		return {
			sub: "unknown",
			aud: "unknown"
		};
	}
}
export { assumedRole };
