#!/usr/bin/env node
import { A as leave, L as optimiseLater, O as threadsBeginAt, k as guardProcess } from "./options-3254cbc9.js";
import { parentPort } from "node:worker_threads";
// lib/src/index.js
if (parentPort === null) await runProcess();
else (await import("./thread-bb0873a3.js")).readApart(parentPort);
async function runProcess() {
	optimiseLater();
	guardProcess();
	threadsBeginAt(import.meta.filename);
	const isAction = process.argv.length <= 2 && Object.keys(process.env).some((name) => name.startsWith("INPUT_"));
	return leave(isAction ? await (await import("./action-ee2793bc.js")).runAction() : await (await import("./cli-d79874e3.js")).runCommand(process.argv.slice(2)));
}
export {};
