import { M as UserError } from "./options-3254cbc9.js";
import path from "node:path";
import { existsSync, realpathSync } from "node:fs";
// lib/src/cli/commands/demo.js
function demoArguments(script) {
	const folder = path.join(path.dirname(realpathSync(script)), "..", "examples");
	if (!existsSync(path.join(folder, "traces.json"))) throw new UserError(`the examples are not at ${folder}`, "They come with the npm package and with a clone of the repository");
	const example = (name) => path.join(folder, `${name}.json`);
	const functions = [
		"functions",
		"event-source-mappings",
		"event-invoke-configs"
	].map(example);
	return [
		...[
			"--traces",
			example("traces"),
			"--roles",
			example("roles"),
			"--functions",
			...functions
		],
		"--compare",
		"--max-unused-actions",
		"20",
		"--warn-only",
		"--output-dir",
		"demo-output"
	];
}
export { demoArguments };
