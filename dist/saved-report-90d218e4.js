import { Kt as safeParse, Qt as decoded, bt as misfit } from "./sources-25fada80.js";
import { Z as digestOf } from "./judgement-8e189773.js";
import { P as messageOf } from "./options-3254cbc9.js";
import { i as withoutReferences, n as sharedAs, t as Report } from "./report-f02b290b.js";
import { readFile } from "node:fs/promises";
// lib/src/sources/files/saved-report.js
function parseReport(text) {
	let json;
	try {
		json = JSON.parse(text);
	} catch (error) {
		throw new Error(`not JSON (${messageOf(error)})`, { cause: error });
	}
	const whole = isShared(json) ? withoutShared(json) : json;
	const parsed = safeParse(Report, whole);
	if (parsed.success) {
		const report = isShared(json) && isObject(whole) ? sharedAs(whole, parsed.output) : parsed.output;
		return {
			report,
			edited: !isObject(whole) || digestOf(whole) !== report.digest
		};
	}
	throw new Error(`no report of version 1 or 2: ${misfit(parsed.issues)}`);
}
function withoutShared(json) {
	try {
		return {
			...withoutReferences(json),
			version: 1
		};
	} catch (error) {
		throw new Error(`no report of version 2: ${messageOf(error)}`, { cause: error });
	}
}
function isObject(json) {
	return typeof json === "object" && json !== null;
}
function isShared(json) {
	return isObject(json) && "version" in json && json.version === 2 && "shared" in json && Array.isArray(json.shared);
}
var SavedBaseline = class {
	#file;
	constructor(file) {
		this.#file = file;
	}
	async find() {
		const from = this.#file;
		const text = await readFile(from).then(decoded).catch((error) => new Error(messageOf(error)));
		if (text instanceof Error) return {
			from,
			state: "refused",
			why: `it cannot be read (${text.message})`
		};
		try {
			const { report, edited } = parseReport(text);
			return edited ? {
				from,
				state: "refused",
				why: "its digest does not fit: it was edited after its scan"
			} : {
				from,
				report
			};
		} catch (error) {
			return {
				from,
				state: "refused",
				why: `it is ${messageOf(error)}`
			};
		}
	}
};
export { parseReport as n, SavedBaseline as t };
