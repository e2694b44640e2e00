import { t as getOctokit } from "./github-8aa3eeba.js";
import { Bt as optional, Ct as boolean, Ht as picklist, It as nullable, Jt as string, Kt as safeParse, Lt as nullish, Mt as looseObject, Rt as number, St as array, Xt as union, Zt as unknown, bt as misfit, jt as literal } from "./sources-25fada80.js";
import { c as statusOf, s as headerOf } from "./action-656ae57d.js";
// lib/src/action/github/answer-shapes.js
const id = optional(number());
const text = nullish(string());
const Sha = looseObject({ sha: string() });
const User = nullable(looseObject({ login: string() }));
const Comment = looseObject({
	id: number(),
	body: text,
	html_url: string(),
	user: User
});
const Content = union([
	looseObject({
		type: literal("file"),
		sha: string(),
		size: number(),
		content: string()
	}),
	looseObject({
		type: picklist([
			"dir",
			"symlink",
			"submodule"
		]),
		sha: string()
	}),
	array(unknown())
]);
const Artifacts = looseObject({ artifacts: array(looseObject({
	id: number(),
	name: string(),
	expired: boolean(),
	size_in_bytes: number(),
	created_at: text,
	workflow_run: nullish(looseObject({
		id,
		repository_id: id,
		head_repository_id: id,
		head_branch: text,
		head_sha: optional(string())
	}))
})) });
const Pulls = array(looseObject({
	number: optional(number()),
	state: optional(string()),
	merged_at: text,
	merge_commit_sha: text,
	head: looseObject({
		sha: string(),
		repo: nullish(looseObject({ full_name: optional(string()) }))
	}),
	base: looseObject({ ref: string() })
}));
const SHAPES = [
	[/^GET \/actions\/artifacts$|^GET \/actions\/runs\/[^/]+\/artifacts$/, Artifacts],
	[/^GET \/actions\/runs\/[^/]+$/, looseObject({
		event: string(),
		path: optional(string()),
		run_attempt: id
	})],
	[/^GET \/compare\//, looseObject({
		merge_base_commit: Sha,
		commits: array(Sha),
		total_commits: number()
	})],
	[/^GET \/contents\//, Content],
	[/^GET \/commits$/, array(Sha)],
	[/^GET \/commits\/[^/]+\/pulls$|^GET \/pulls$/, Pulls],
	[/^GET \/issues\/[^/]+\/comments$/, array(Comment)],
	[/^POST \/issues\/[^/]+\/comments$|^PATCH \/issues\/comments\//, Comment],
	[/^GET \/pulls\/[^/]+\/files$/, array(looseObject({
		filename: string(),
		patch: optional(string())
	}))],
	[/^GET \/pulls\/[^/]+\/comments$/, array(looseObject({
		body: string(),
		user: User
	}))],
	[/^POST \/pulls\/[^/]+\/reviews$/, looseObject({ html_url: string() })],
	[/^POST \/check-runs$/, looseObject({ html_url: text })],
	[/^GET user$/, looseObject({ login: string() })]
];
function holdToShapes(client) {
	client.hook.after("request", (answer, { method, url }) => {
		const path = /\/(?:repos\/[^/]+\/[^/]+|repositories\/\d+)(\/[^?]*)/.exec(url)?.[1] ?? url.replace(/^.*\//, "");
		const shape = SHAPES.find(([route]) => route.test(`${method} ${path}`))?.[1];
		if (shape === void 0) return;
		const parsed = safeParse(shape, answer.data);
		if (parsed.success) return;
		throw new Error(`GitHub's answer to ${method} ${path} has another shape than GitHub documents: ${misfit(parsed.issues)}`);
	});
}
// lib/src/action/github/client.js
const REQUEST_MS = 1e4;
const TRIES = 3;
function gitHubClient(token, budget, allowance, purpose) {
	const client = getOctokit(token);
	client.hook.wrap("request", async (request, options) => {
		const isWrite = options.method !== "GET" && options.method !== "HEAD";
		for (let tried = 1;; tried += 1) {
			budget.check();
			await allowance.spend(purpose, budget);
			if (isWrite) await allowance.beforeWriting(budget);
			const cut = new AbortController();
			const end = () => cut.abort();
			const timer = setTimeout(end, REQUEST_MS);
			budget.signal.addEventListener("abort", end, { once: true });
			options.request = {
				...options.request,
				signal: cut.signal
			};
			try {
				const answer = await request(options);
				if (isNoApiAnswer(answer.headers, answer.data, options.mediaType?.format)) throw new Error(NO_API);
				return answer;
			} catch (error) {
				budget.check();
				if (error instanceof Error && isPage(headerOf(error, "content-type"))) error.message = NO_API;
				if (cut.signal.aborted) throw new Error(`GitHub did not answer within ${REQUEST_MS / 1e3} seconds`, { cause: error });
				const isLimit = allowance.heeds(error, budget);
				const heals = isLimit || (statusOf(error) ?? 0) >= 500;
				if (tried === TRIES || !heals) throw error;
				if (!isLimit) await budget.sleep(tried * 1e3);
			} finally {
				clearTimeout(timer);
				if (isWrite) allowance.afterWriting();
				budget.signal.removeEventListener("abort", end);
			}
		}
	});
	holdToShapes(client);
	return client;
}
const NO_API = "GitHub answered with a page instead of JSON: a proxy or a sign-in page stands in between, or GitHub is in maintenance";
function isPage(contentType) {
	return contentType?.startsWith("text/html") === true;
}
function isNoApiAnswer(headers, data, format) {
	const type = headers["content-type"];
	return isPage(typeof type === "string" ? type : void 0) || typeof data === "string" && data !== "" && format !== "raw";
}
export { gitHubClient };
