import { b as warning, d as masked, g as group, h as error, n as setOutput, p as withinLimit, v as notice, x as summary } from "./action-656ae57d.js";
import { N as asError, P as messageOf, T as oneLine, _ as Budget, a as labelOf, j as EXIT } from "./options-3254cbc9.js";
import { gn as plural } from "./sources-25fada80.js";
import { V as exitCodeOf } from "./judgement-8e189773.js";
import { n as whyNoPullRequest, t as pullRequestOf } from "./pull-request-9acb5225.js";
import { a as writeNamed, c as renderMarkdown, d as rulingLimits, i as writeFolder, l as HTML_FILE, s as SUMMARY_BYTES, t as viewOf, u as rulingFile } from "./view-64548b79.js";
import { t as costLine } from "./cost-74c19a64.js";
import { setTimeout } from "node:timers/promises";
import path from "node:path";
// lib/src/action/comment-worth.js
function isWorthAComment({ report, tally, sinceBaseline }, when) {
	if (when === "always") return true;
	if (report.verdict === "excess" || report.verdict === "insufficient-evidence" || report.gate.loosened !== void 0) return true;
	if (when === "on-failure") return false;
	return sinceBaseline?.isUsable === true && sinceBaseline.added > 0 || report.verdict === "report" && tally.unused + tally.wide > 0;
}
// lib/src/action/docs-link.js
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const REF = /^[\w./-]+$/;
function docsLink(env = process.env) {
	const { GITHUB_ACTION_REPOSITORY: repository = "", GITHUB_ACTION_REF: ref = "" } = env;
	const server = env["GITHUB_SERVER_URL"] ?? "https://github.com";
	if (!REPOSITORY.test(repository) || !REF.test(ref) || !URL.canParse(server)) return {};
	return { docs: `${new URL(server).origin}/${repository}/blob/${ref}/docs` };
}
// lib/src/reporters/annotations.js
function roleAnnotations({ report, roles }, most) {
	const above = new Set(report.gate.thresholds.filter(({ exceeded }) => exceeded).flatMap((threshold) => threshold.roles));
	const worst = roles.filter((role) => above.has(role.report.arn));
	const rest = worst.length - most;
	return [...worst.slice(0, most).map(describe), ...rest > 0 ? [`and ${plural(rest, "role")} more above the limit: see the step summary`] : []];
}
function looseningAnnotations({ report }, most) {
	const loosened = report.gate.loosened ?? [];
	const rest = loosened.length - most;
	return [...loosened.slice(0, most).map((text) => `The gate is loosened: ${text}`), ...rest > 0 ? [`The gate is loosened: ${rest} more, see the step summary`] : []];
}
function verdictAnnotation({ report, headline }) {
	const file = rulingFile(report.gate);
	const ruling = `Gate${file === void 0 ? "" : ` by ${file} and the inputs`}: ${rulingLimits(report.gate, "input")}.`;
	return [
		`${headline}.`,
		...report.reasons,
		...report.compared ? [ruling] : []
	].join(" ");
}
function describe({ report, name, removals }) {
	const worst = removals.find(({ how }) => how !== "narrow");
	const example = worst === void 0 ? "" : ` (${worst.action} ${worst.danger.why})`;
	return `Role ${name}: ${plural(report.unused.total, "unused action")}${example}, ${plural(report.wide.length, "action")} on more resources than needed`;
}
// lib/src/action/publish.js
const PUBLISHED_WITHIN_SECONDS = 120;
const LINKED_WITHIN_MS = 1e4;
const PENDING = "pending";
const LOOSENED_AT_MOST = 4;
async function publish(report, options, event, interruption, allowance, log) {
	const view = viewOf(report);
	const shown = options.maskAccountIds ?? event.isPublic ? viewOf(masked(report)) : view;
	const written = await writeFolder(view, options.outputDir, labelOf("output-dir", "action"), shown).catch(asError);
	const files = written instanceof Error ? [] : written.paths;
	if (!(written instanceof Error)) log.info(`Wrote ${plural(files.length, "file")} to ${options.outputDir === "." ? "the workspace" : options.outputDir}.`);
	const workflow = event.workflow ?? ".github/workflows/least-privilege.yml";
	const named = await writeNamed(shown, options, {
		workflow,
		name: options.reportName
	}, (name) => labelOf(name, "action")).catch(asError);
	if (!(named instanceof Error)) for (const file of named) log.info(`Wrote ${file}.`);
	if (options.callsFile !== void 0) log.info(`Wrote ${options.callsFile}.`);
	const budget = interruption.ends(new Budget(PUBLISHED_WITHIN_SECONDS, `publishing took ${PUBLISHED_WITHIN_SECONDS} seconds, which are over`));
	await group("Publish", async () => {
		const client = (token) => import("./client-273db592.js").then(({ gitHubClient }) => gitHubClient(token, budget, allowance, "publishing"));
		await publishTo(shown, files, options, event, budget, client, log);
		if (options.review !== "off") await (await import("./publish-review-ef548b03.js")).review(report, shown.full, options, event, client, log);
	});
	const cost = costLine(report);
	if (cost !== void 0) log.info(cost);
	log.finish();
	const exitCode = conclude(shown);
	const unwritten = [written, named].filter((one) => one instanceof Error);
	for (const { message } of unwritten) log.error(message);
	if (interruption.why !== void 0) log.error(`${interruption.why}. What was known by then is saved: ${files.length} files.`);
	return unwritten.length > 0 || interruption.why !== void 0 ? EXIT.failure : exitCode;
}
async function publishTo(view, written, options, event, budget, client, log) {
	setOutput("verdict", view.report.verdict);
	setOutput("unused-actions", view.tally.unused);
	setOutput("wide-resources", view.tally.wide);
	setOutput("report-path", written[0] ?? "");
	await attempt("The step summary is skipped", log, () => summary.addRaw(renderMarkdown(view, SUMMARY_BYTES - 1024, {
		...docsLink(),
		...written.length > 0 && { artifactName: options.artifactName }
	})).write());
	const uploading = written.length === 0 ? Promise.resolve(void 0) : attempt("The artifact is skipped, the files stay in the workspace", log, () => budget.race(upload(written, options, log)));
	const soon = await Promise.race([uploading, setTimeout(LINKED_WITHIN_MS, PENDING, { ref: false })]);
	let commentUrl = await comment(view, options, event, soon, client, log);
	const artifact = await uploading;
	if (artifact !== soon) commentUrl = await comment(view, options, event, artifact, client, log);
	setOutput("artifact-id", artifact?.all.id ?? "");
	setOutput("artifact-url", artifact?.all.url ?? "");
	setOutput("report-url", artifact?.report?.url ?? "");
	setOutput("comment-url", commentUrl ?? "");
	if (view.report.neutral === true) await checkNeutral(view, options, event, client, log);
}
async function checkNeutral(view, { githubToken, reportName }, { owner, repo, commit }, client, log) {
	if (githubToken === void 0) return log.info("No neutral check run: input github-token is empty.");
	try {
		const { CHECK_CHARACTERS, concludeNeutral } = await import("./check-run-daca8679.js");
		const url = await concludeNeutral(await client(githubToken), {
			owner,
			repo,
			commit,
			name: reportName,
			title: view.headline,
			summary: renderMarkdown(view, CHECK_CHARACTERS)
		});
		log.info(`Check run ${reportName} concluded neutral${url === void 0 ? "" : `: ${url}`}`);
	} catch (error) {
		const { explainRefusal } = await import("./refusal-cbd4482f.js");
		log.info(`No neutral check run: ${explainRefusal(error, "checks: write")}.`);
	}
}
async function upload(written, options, log) {
	const { daysToKeep, uploadArtifact, uploadUnzipped } = await import("./artifact-5026a4b0.js");
	const { artifactName, outputDir, retentionDays } = options;
	const days = daysToKeep(retentionDays, process.env["GITHUB_RETENTION_DAYS"]);
	if (days !== retentionDays) log.warn(`retention-days is ${retentionDays}, and the repository allows ${days}: it is kept that long.`);
	const all = await uploadArtifact(artifactName, written, outputDir, days);
	const page = written.find((file) => path.basename(file) === HTML_FILE);
	if (page === void 0) return { all };
	const report = await attempt("The artifact of report.html alone is skipped, the other one holds it", log, () => uploadUnzipped(page, all, days));
	return {
		all,
		...report !== void 0 && { report }
	};
}
async function comment(view, options, event, artifacts, clientOf, log) {
	if (options.comment === "never") return void 0;
	const none = whyNoPullRequest(event);
	if (none !== void 0) {
		log.info(`No comment: ${none}`);
		return;
	}
	if (options.githubToken === void 0) {
		log.warn("No comment: input github-token is empty.");
		return;
	}
	try {
		const { COMMENT_CHARACTERS, keepComment, markerOf } = await import("./comment-2d4429ae.js");
		const client = await clientOf(options.githubToken);
		const found = await pullRequestOf(event, client);
		if ("none" in found) {
			log.info(`No comment: ${found.none}`);
			return;
		}
		const marker = markerOf(options.reportName);
		const kept = await keepComment(client, {
			issue: {
				owner: event.owner,
				repo: event.repo,
				issue_number: found.number
			},
			marker,
			body: renderMarkdown(view, COMMENT_CHARACTERS - marker.length - 1, linksOf(options, event, artifacts)),
			create: isWorthAComment(view, options.comment)
		});
		if (kept.state !== "none") {
			log.info(`Comment ${kept.state}: ${kept.url}`);
			return kept.url;
		}
		log.info("No comment: there is nothing to decide, and none to update.");
	} catch (error) {
		const { explainRefusal } = await import("./refusal-cbd4482f.js");
		log.warn(`The comment is skipped: ${explainRefusal(error, "pull-requests: write")}.`);
	}
}
function linksOf({ reportName, artifactName }, event, given) {
	const run = process.env["GITHUB_RUN_ID"] ?? "";
	const artifacts = given === PENDING ? void 0 : given;
	return {
		...docsLink(),
		...reportName !== "least-privilege" && { name: reportName },
		...artifacts?.report !== void 0 && { report: artifacts.report.url },
		...artifacts !== void 0 && { artifact: {
			url: artifacts.all.url,
			name: artifacts.all.name,
			run
		} },
		...given === PENDING && { artifactName },
		commit: event.commit.slice(0, 7)
	};
}
async function attempt(skipped, log, work) {
	try {
		return await work();
	} catch (error) {
		log.warn(`${skipped}: ${messageOf(error)}`);
		return;
	}
}
function isWarnedOf({ report: { verdict, gate } }) {
	return verdict === "excess" || verdict === "insufficient-evidence" || gate.waived.some(({ fails }) => fails === false);
}
function conclude(view) {
	const exitCode = exitCodeOf(view.full);
	const line = withinLimit(oneLine(verdictAnnotation(view)));
	for (const text of looseningAnnotations(view, LOOSENED_AT_MOST)) warning(withinLimit(oneLine(text)));
	for (const role of roleAnnotations(view, 8)) notice(withinLimit(oneLine(role)));
	if (exitCode !== EXIT.pass) error(line);
	else if (isWarnedOf(view)) warning(line);
	else notice(line);
	return exitCode;
}
export { publish };
