import { randomBytes } from "node:crypto";
import { appendFile } from "node:fs/promises";
new RegExp(`^[0-9a-f]{12}$`);
// lib/src/start/index.js
const runId = randomBytes(6).toString("hex");
const startTime = `${(/* @__PURE__ */ new Date()).toISOString().slice(0, 19)}Z`;
await give("GITHUB_OUTPUT", {
	"run-id": runId,
	"start-time": startTime
});
await give("GITHUB_ENV", {
	XRLP_RUN_ID: runId,
	XRLP_START_TIME: startTime
});
process.stdout.write(`Run ${runId} began at ${startTime}.\n`);
async function give(name, values) {
	const file = process.env[name];
	const lines = Object.entries(values).map(([key, value]) => `${key}=${value}\n`);
	try {
		if (file === void 0 || file === "") throw new Error("the runner sets no such file");
		await appendFile(file, lines.join(""));
	} catch (error) {
		process.stdout.write(`::error::${name} could not be written: ${error instanceof Error ? error.message : String(error)}\n`);
		process.exitCode = 2;
	}
}
export {};
