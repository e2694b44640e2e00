import { n as whyNoPullRequest } from "./pull-request-9acb5225.js";
import { gn as plural, n as sourceFolder } from "./sources-25fada80.js";
import { T as oneLine } from "./options-3254cbc9.js";
import { n as rootOf } from "./checkout-85399566.js";
import { t as linkTo } from "./link-ccc6fa85.js";
import path from "node:path";
import { readFile } from "node:fs/promises";
// lib/src/action/publish-review.js
async function review({ templates, roles }, shown, options, event, clientOf, log) {
	if (templates === void 0 || templates.located.length === 0) return log.info("No review: no template grants excess that was found.");
	const none = whyNoPullRequest(event);
	if (none !== void 0) return log.info(`No review: ${none}`);
	if (options.githubToken === void 0) return log.warn("No review: input github-token is empty.");
	try {
		const [{ pullRequestOf }, { postReview }, { remarksOf }] = await Promise.all([
			import("./pull-request-d7e0531c.js"),
			import("./review-71da6784.js"),
			import("./remarks-0a2ac632.js")
		]);
		const client = await clientOf(options.githubToken);
		const found = await pullRequestOf(event, client);
		if ("none" in found) return log.info(`No review: ${found.none}`);
		const root = await rootOf(sourceFolder(options, "action") ?? ".");
		const { url, posted, repeated, outside, differing, left, refused } = await postReview(client, {
			pull: {
				owner: event.owner,
				repo: event.repo,
				pull_number: found.number
			},
			commit: event.commit,
			remarks: remarksOf(templates, shown.templates ?? templates, options.review === "suggest", roles),
			textOf: async (file) => readFile(path.join(root, file), "utf8").catch(() => void 0)
		});
		log.info(`Review: ${plural(posted, "new comment")}${url === void 0 ? "" : ` (${url})`}, ${repeated} made before, ${outside.length} on lines outside of the diff.`);
		for (const { file, startLine, endLine } of outside.slice(0, MOST_OUTSIDE)) log.info(`Outside of the diff: ${linkOf(templates, file, startLine, endLine)}`);
		if (outside.length > MOST_OUTSIDE) log.info(`Outside of the diff: and ${outside.length - MOST_OUTSIDE} more, which the report has in templates.`);
		if (differing.length > 0) {
			const files = [...new Set(differing.map(({ file }) => oneLine(file)))];
			log.warn(`${plural(differing.length, "remark")} of the review ${differing.length === 1 ? "is" : "are"} not made: ${files.slice(0, MOST_NAMED).join(", ")}${files.length > MOST_NAMED ? ` and ${files.length - MOST_NAMED} more` : ""} ${files.length === 1 ? "is" : "are"} not as in the pull request’s last commit ${event.commit.slice(0, 12)}. Check that out: "ref: \${{ github.event.pull_request.head.sha }}" of actions/checkout.`);
		}
		if (refused > 0) log.warn(`${plural(refused, "comment")} of the review GitHub would not take.`);
		if (left > 0) log.info(`${plural(left, "further comment")} wait for the next run.`);
	} catch (error) {
		const { explainRefusal } = await import("./refusal-cbd4482f.js");
		log.warn(`The review is skipped: ${explainRefusal(error, "pull-requests: write")}.`);
	}
}
const MOST_NAMED = 3;
const MOST_OUTSIDE = 20;
function linkOf(templates, file, startLine, endLine) {
	return oneLine(linkTo(templates, {
		file,
		startLine,
		endLine
	}) ?? `${file}:${startLine}`);
}
export { review };
