import { M as UserError, P as messageOf, h as traceHeader, p as RUN_ID } from "./options-3254cbc9.js";
import { randomBytes } from "node:crypto";
import { appendFile } from "node:fs/promises";
// lib/src/cli/commands/trace-header.js
async function newTraceHeader(asked, file) {
	const fromEnvironment = process.env["XRLP_RUN_ID"] || void 0;
	const run = asked ?? fromEnvironment;
	if (run !== void 0 && !RUN_ID.test(run)) throw new UserError(`${asked === void 0 ? "XRLP_RUN_ID" : "--run-id"} is "${run}", which is no id of a run`, "Give the output run-id of the action in start/: 12 hexadecimal digits");
	const header = traceHeader(run, Math.floor(Date.now() / 1e3), (bytes) => randomBytes(bytes).toString("hex"));
	const kept = file ?? (process.env["XRLP_TRACE_IDS"] || void 0);
	if (kept !== void 0) await keep(header, kept);
	return header;
}
async function keep(header, file) {
	const id = /^Root=([^;]+)/.exec(header)?.[1] ?? header;
	try {
		await appendFile(file, `${id}\n`);
	} catch (error) {
		throw new UserError(`the trace's id cannot be written into "${file}" (${messageOf(error)})`, "Give --trace-ids, or XRLP_TRACE_IDS, a file that can be written", { cause: error });
	}
}
export { newTraceHeader };
