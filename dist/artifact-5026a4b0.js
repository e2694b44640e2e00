import { P as messageOf } from "./options-3254cbc9.js";
import { t as isEnterpriseServer } from "./enterprise-server-7b115f1e.js";
import { tmpdir } from "node:os";
import path from "node:path";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
// lib/src/action/github/artifact.js
async function uploadArtifact(name, files, folder, retentionDays) {
	if (isEnterpriseServer()) throw new Error(`GitHub Enterprise Server has no artifacts of this kind. A step with actions/upload-artifact@v3 can keep them, under the name ${name}`);
	const { DefaultArtifactClient } = await import("./artifact-584e7cb8.js");
	const client = new DefaultArtifactClient();
	const upload = async (as) => {
		const { id } = await client.uploadArtifact(as, files.map((file) => path.resolve(file)), path.resolve(folder), { ...retentionDays !== void 0 && { retentionDays } });
		if (id === void 0) throw new Error("the artifact service gave no id");
		return {
			id,
			url: artifactUrl(id),
			name: as
		};
	};
	const attempt = process.env["GITHUB_RUN_ATTEMPT"] ?? "1";
	try {
		return await upload(name);
	} catch (error) {
		if (!isTaken(error)) throw error;
		if (attempt === "1") throw takenByAnother(name, error);
		return await upload(`${name}-attempt-${attempt}`).catch((again) => {
			throw isTaken(again) ? takenByAnother(name, again) : again;
		});
	}
}
async function uploadUnzipped(file, beside, retentionDays) {
	const { DefaultArtifactClient } = await import("./artifact-584e7cb8.js");
	const name = `${beside.name}${path.extname(file)}`;
	const folder = await mkdtemp(path.join(process.env["RUNNER_TEMP"] ?? tmpdir(), "report-"));
	try {
		const named = path.join(folder, name);
		await copyFile(file, named);
		const { id } = await new DefaultArtifactClient().uploadArtifact(name, [named], folder, {
			skipArchive: true,
			...retentionDays !== void 0 && { retentionDays }
		});
		if (id === void 0) throw new Error("the artifact service gave no id");
		return {
			id,
			url: artifactUrl(id),
			name
		};
	} finally {
		await rm(folder, {
			recursive: true,
			force: true
		});
	}
}
function daysToKeep(asked, longest) {
	const most = /^\d+$/.test(longest ?? "") ? Number(longest) : 0;
	return asked !== void 0 && most > 0 && asked > most ? most : asked;
}
function isTaken(error) {
	return /already exists|\b409\b/.test(messageOf(error));
}
function takenByAnother(name, cause) {
	return new Error(`the name "${name}" is taken by another job or step of this run (${messageOf(cause)}). Give each of them, and each leg of a matrix, an input name of its own: they share one comment and SARIF category besides`, { cause });
}
function artifactUrl(id) {
	const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = process.env;
	return `${server}/${repository}/actions/runs/${run}/artifacts/${id}`;
}
export { daysToKeep, uploadArtifact, uploadUnzipped };
