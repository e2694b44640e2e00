import { V as exitCodeOf } from "./judgement-8e189773.js";
import { N as asError, a as labelOf, j as EXIT, w as inert } from "./options-3254cbc9.js";
import { gn as plural } from "./sources-25fada80.js";
import { a as writeNamed, i as writeFolder, o as PRINTED, t as viewOf } from "./view-64548b79.js";
import { t as costLine } from "./cost-74c19a64.js";
import path from "node:path";
// lib/src/cli/terminal.js
const USUAL_COLUMNS = 100;
function terminalOf(output, environment) {
	const { NO_COLOR: no = "", FORCE_COLOR: forced, TERM: name, COLUMNS: told = "" } = environment;
	const isTerminal = output.isTTY === true;
	const columns = isTerminal ? output.columns : Number.parseInt(told, 10);
	return {
		columns: columns !== void 0 && columns > 0 ? columns : USUAL_COLUMNS,
		isColored: forced !== void 0 && forced !== "0" && forced !== "false" || no === "" && forced === void 0 && isTerminal && name !== "dumb"
	};
}
// lib/src/cli/print.js
const WORKFLOW = ".github/workflows/least-privilege.yml";
async function print(report, options, interruption, log) {
	const view = viewOf(report);
	const context = { workflow: WORKFLOW };
	const written = await writeFolder(view, options.outputDir, labelOf("output-dir", "cli")).catch(asError);
	const named = await writeNamed(view, options, context, (name) => labelOf(name, "cli")).catch(asError);
	const done = written instanceof Error ? "No file was written." : inert([`Wrote ${plural(written.paths.length, "file")} to ${options.outputDir === "." ? "the working folder" : options.outputDir}: ${written.called}.`, ...[...named instanceof Error ? [] : named, ...options.callsFile === void 0 ? [] : [options.callsFile]].map((file) => `Wrote ${file}.`)].join(" "));
	const format = options.json ? "json" : options.format;
	const { stopped } = report.evidence;
	if (stopped !== void 0 && (format !== "text" || options.quiet)) process.stderr.write(`error: ${inert(stopped)}\n`);
	if (format !== "text") {
		const text = PRINTED[format](view, context);
		for (const piece of typeof text === "string" ? [text] : text) process.stdout.write(piece);
		log.info(done);
	} else if (!options.quiet) process.stdout.write(textOf(view, options, context, done));
	if (written instanceof Error) throw written;
	if (named instanceof Error) throw named;
	if (interruption.why === void 0) return exitCodeOf(report);
	process.stderr.write(`error: ${interruption.why}. What was known by then is saved. ${done}\n`);
	return EXIT.failure;
}
function textOf(view, { details, outputDir }, context, done) {
	const terminal = {
		...terminalOf(process.stdout, process.env),
		hasDetails: details
	};
	const cost = costLine(view.full);
	const more = details ? [] : [`Details: --details, or ${inert(path.join(outputDir, "summary.md"))}`];
	const text = PRINTED.text(view, {
		...context,
		terminal
	});
	const [verdict = ""] = text.split("\n", 1);
	return [
		text,
		done,
		...cost === void 0 ? [] : [cost],
		...more,
		verdict,
		""
	].join("\n");
}
export { print };
