import { M as UserError, P as messageOf } from "./options-3254cbc9.js";
import { setTimeout } from "node:timers/promises";
import path from "node:path";
import { rmSync } from "node:fs";
import { mkdir, open, rename, rm, stat, writeFile } from "node:fs/promises";
// lib/src/kit/whole-files.js
const HELD_AT_MOST = 1e4;
const ASKED_AGAIN_AFTER = 50;
const WRITTEN_AT_ONCE = 64;
const LOCK = ".xray-least-privilege.lock";
const unfinished = /* @__PURE__ */ new Set();
process.on("exit", () => {
	for (const file of unfinished) rmSync(file, { force: true });
});
async function writeWhole(folder, files) {
	const folders = /* @__PURE__ */ new Set();
	const moved = [];
	try {
		for (const some of fewAtATime(files)) {
			for (const one of [folder, ...some.map((file) => path.dirname(file.path))]) {
				if (!folders.has(one)) await makeFolder(one);
				folders.add(one);
			}
			const streams = await Promise.all(some.map(isStream));
			const places = some.map(({ path: to }, i) => {
				if (streams[i] === true) return to;
				const from = besideOf(to);
				unfinished.add(from);
				moved.push({
					from,
					to
				});
				return from;
			});
			await Promise.all(some.map(({ path: to, text }, i) => writeFile(places[i] ?? to, together(text))));
		}
		if (moved.length === 0) return;
		await holding(path.join(folder, LOCK), async () => {
			for (const { from, to } of moved) await rename(from, to);
		});
	} finally {
		await Promise.all(moved.map(({ from }) => rm(from, { force: true }).catch(() => void 0)));
		for (const { from } of moved) unfinished.delete(from);
	}
}
function* fewAtATime(files) {
	let some = [];
	for (const file of files) {
		some.push(file);
		if (typeof file.text === "string" && some.length < WRITTEN_AT_ONCE) continue;
		yield some;
		some = [];
	}
	if (some.length > 0) yield some;
}
const WRITTEN_TOGETHER = 262144;
function together(text) {
	return typeof text === "string" ? text : joined(text);
}
function* joined(pieces) {
	let some = [];
	let length = 0;
	for (const piece of pieces) {
		some.push(piece);
		length += piece.length;
		if (length < WRITTEN_TOGETHER) continue;
		yield some.join("");
		some = [];
		length = 0;
	}
	yield some.join("");
}
function isOfFiles(error) {
	return error instanceof Error && "code" in error;
}
function notWritten(option, error, remedy) {
	const isPlace = !(error instanceof Error && "code" in error && /^E[MN]FILE$/.test(String(error.code)));
	return new UserError(`${option}, which cannot be written to (${messageOf(error)})`, isPlace ? remedy : "Too many files are open: raise the limit (\"ulimit -n\" shows it)", { cause: error });
}
async function isStream({ path: file }) {
	const found = await stat(file).catch(() => void 0);
	return found !== void 0 && !found.isFile() && !found.isDirectory();
}
function besideOf(file) {
	return path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
}
async function makeFolder(folder) {
	const missing = [];
	for (let ancestor = path.resolve(folder);; ancestor = path.dirname(ancestor)) {
		const found = await stat(ancestor).catch((error) => {
			if (error.code === "ENOENT") return void 0;
			throw error;
		});
		if (found?.isDirectory() === true) break;
		if (found !== void 0) throw Object.assign(/* @__PURE__ */ new Error(`${ancestor} is no folder`), { code: "ENOTDIR" });
		missing.unshift(ancestor);
	}
	for (const one of missing) await mkdir(one).catch((error) => {
		if (error.code !== "EEXIST") throw error;
	});
}
async function holding(lock, work) {
	for (let waited = 0;; waited += ASKED_AGAIN_AFTER) {
		if (!await open(lock, "wx").then(async (handle) => {
			await handle.close();
			return false;
		}, (error) => {
			if (error.code === "EEXIST") return true;
			throw error;
		})) break;
		if (waited >= HELD_AT_MOST) await rm(lock, { force: true });
		await setTimeout(ASKED_AGAIN_AFTER);
	}
	unfinished.add(lock);
	try {
		await work();
	} finally {
		await rm(lock, { force: true });
		unfinished.delete(lock);
	}
}
export { notWritten as n, writeWhole as r, isOfFiles as t };
