import { A as newAccess, I as grantsOf, J as hasWildcard } from "./judgement-8e189773.js";
import { gn as plural } from "./sources-25fada80.js";
import { u as ACCESS_LEVELS } from "./options-3254cbc9.js";
// lib/src/cli/commands/diff.js
const NAMED = 20;
function comparePolicies(first, second, reference) {
	const partition = partitionOf(first, second);
	const anyone = {
		partition,
		context: {}
	};
	const grants = (policy) => grantsOf(anyone, [policy], void 0, reference);
	const [a, b] = [grants(first), grants(second)];
	const lines = [...section("+", `${second.name} allows what ${first.name} does not`, newAccess(a, b, partition), unmatched(b, a)), ...section("-", `${first.name} allows what ${second.name} does not`, newAccess(b, a, partition), unmatched(a, b))];
	return lines.length === 0 ? {
		lines: [`${first.name} and ${second.name} allow the same.`, ...tomorrow(first, second)],
		same: true
	} : {
		lines,
		same: false
	};
}
function partitionOf(...policies) {
	const named = policies.flatMap(({ statements }) => statements.flatMap(({ resources }) => resources.patterns)).flatMap((pattern) => /^arn:([^:*?$]+):/.exec(pattern)?.[1] ?? []);
	const [only = "*", ...others] = new Set(named);
	return others.length === 0 ? only : "*";
}
function tomorrow(first, second) {
	const [a, b] = [first, second].map(patternsIn);
	const differing = [.../* @__PURE__ */ new Set([...a ?? [], ...b ?? []])].filter((pattern) => a?.has(pattern) !== b?.has(pattern));
	if (differing.length === 0) return [];
	return [`That is so of the actions that AWS has today; only one of them has ${differing.sort().join(", ")}.`];
}
function patternsIn({ statements }) {
	const all = statements.flatMap(({ effect, actions: { not, patterns } }) => patterns.filter(hasWildcard).map((pattern) => `${effect} ${not ? "not " : ""}${pattern.toLowerCase()}`));
	return new Set(all);
}
function unmatched(grants, other) {
	return grants.unmatched.filter((pattern) => !other.unmatched.includes(pattern));
}
function section(sign, title, access, unknown) {
	if (access.length + unknown.length === 0) return [];
	return [
		`${title}:`,
		...access.map(({ resource, actions, conditional, certain, why }) => {
			const notes = [
				why,
				...conditional ? ["behind a condition"] : [],
				...certain ? [] : ["not certain"]
			];
			return `${certain ? sign : "?"} ${list(actions)} on ${resource} (${notes.join("; ")})`;
		}),
		...unknown.map((pattern) => `${sign} ${pattern} (matches no action of AWS's reference)`),
		""
	];
}
function list(actions) {
	if (actions.length <= NAMED) return actions.map(({ name, level }) => `${name} [${level}]`).join(", ");
	const counts = ACCESS_LEVELS.map((level) => ({
		level,
		count: actions.filter((action) => action.level === level).length
	})).filter(({ count }) => count > 0).map(({ level, count }) => `${count} ${level}`).join(", ");
	return `${plural(actions.length, "action")} (${counts})`;
}
export { comparePolicies };
