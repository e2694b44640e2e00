import { Kt as compare, Ut as lackingIn } from "./aws-b6ed88e3.js";
import { n as VERSION } from "./command-45100bf7.js";
import { B as patternOf, C as curatedOperations, F as value, H as parse, I as clientsNamed, J as split, L as USING_NO_KEY, M as parametersOf, N as pascal, O as keyUseOf, P as firstShown, Q as UNREACHED, R as arnIn, T as everyCallOf, U as validate, V as placeOf$2, X as CALLS, Z as NO_CALLS, b as addProof, ct as roleName, et as evidenceOf, it as BoundedCache, j as operationWritten, k as locatorOf, m as withoutIgnored, nt as isBlind, ot as forgotten, st as numberOf$1, tt as hasEvidence, w as curatedRule, x as actionFor, y as dialectNamed, z as oneOf$1 } from "./reading-16dc2ccd.js";
import { Bt as optional, Ct as boolean$1, Ht as picklist, Jt as string, Kt as safeParse, Rt as number, St as array, Ut as pipe, Wt as record, Xt as union, Yt as transform, Zt as unknown$1, bt as misfit, c as matchesName, gn as plural, m as grouped$1, on as ageOfExpired, p as addTo, qt as strictObject, sn as ageOfUnmatched } from "./sources-25fada80.js";
import { P as messageOf, j as EXIT, l as TOTAL_THRESHOLDS, s as ROLE_THRESHOLDS, u as ACCESS_LEVELS } from "./options-3254cbc9.js";
import { l as looserThan } from "./action-656ae57d.js";
import { BlockList, isIP } from "node:net";
import { createHash } from "node:crypto";
// lib/src/judgement/same-role.js
var EarlierRoles = class {
	#identity;
	#byArn;
	#byKey = /* @__PURE__ */ new Map();
	#byWorkload = /* @__PURE__ */ new Map();
	#gone = /* @__PURE__ */ new Map();
	#nameNow;
	#workloadsNow;
	constructor(before, current, identity) {
		this.#identity = identity;
		this.#byArn = new Map(before.roles.map((role) => [role.arn, role]));
		this.#nameNow = namesOf(current);
		this.#workloadsNow = new Map(current.roles.map((role) => [role.arn, role.workloads]));
		const names = namesOf(before);
		const here = new Set([...current.roles, ...current.workloads].map(({ arn }) => arn));
		for (const role of before.roles) {
			addTo(this.#byKey, roleKey(role.arn, identity), role);
			for (const arn of role.workloads) addTo(this.#byWorkload, identity.key(arn, names.get(arn) ?? arn), role);
			if (role.grants.length > 0 && ![role.arn, ...role.workloads].some((arn) => here.has(arn))) addTo(this.#gone, grantsText(role), role);
		}
	}
	find(role) {
		const own = this.#byArn.get(role.arn);
		if (own !== void 0) return own;
		const found = firstJudged(this.#byKey.get(roleKey(role.arn, this.#identity)) ?? []) ?? this.#ofSameWorkload(role) ?? firstJudged(this.#gone.get(grantsText(role)) ?? []);
		return found === void 0 ? void 0 : inStageOf(role, found, this.#identity);
	}
	#ofSameWorkload({ workloads }) {
		const keys = workloads.map((arn) => this.#identity.key(arn, this.#nameNow.get(arn) ?? arn));
		const [only, ...others] = new Set(keys.flatMap((key) => this.#byWorkload.get(key) ?? []));
		if (only === void 0 || others.length > 0) return void 0;
		const stillThere = this.#workloadsNow.get(only.arn) ?? [];
		return workloads.some((arn) => stillThere.includes(arn)) ? void 0 : only;
	}
};
function namesOf({ workloads }) {
	return new Map(workloads.map(({ arn, name }) => [arn, name]));
}
function judgedAmong(roles, reports, identity) {
	const judged = new Set(reports.flatMap((report) => report.roles.flatMap(({ arn, judged: is }) => is ? [arn, roleKey(arn, identity)] : [])));
	return roles.filter((arn) => judged.has(arn) || judged.has(roleKey(arn, identity)));
}
function grantsText({ grants }) {
	return grants.map(({ actions, resources, notAction, notResource, conditional }) => JSON.stringify([
		actions.map(({ action }) => action),
		resources,
		notAction,
		notResource,
		conditional
	])).toSorted(compare).join("\n");
}
function firstJudged(roles) {
	const sorted = roles.toSorted((a, b) => compare(a.arn, b.arn));
	return sorted.find(({ judged }) => judged) ?? sorted[0];
}
function roleKey(arn, identity) {
	return identity.key(arn, roleName(arn));
}
function inStageOf(role, before, identity) {
	const from = identity.staged(roleName(before.arn))?.stage;
	const to = identity.staged(roleName(role.arn))?.stage;
	if (from === void 0 || to === void 0 || from === to) return before;
	const moved = (arns) => arns.map((arn) => identity.moved(arn, from, to));
	return {
		...before,
		grants: before.grants.map((grant) => ({
			...grant,
			resources: moved(grant.resources),
			...grant.notResource !== void 0 && { notResource: moved(grant.notResource) }
		})),
		wide: before.wide.map((wide) => ({
			...wide,
			granted: moved(wide.granted)
		})),
		waived: before.waived.map((waived) => waived.resource === void 0 ? waived : {
			...waived,
			resource: identity.moved(waived.resource, from, to)
		})
	};
}
// lib/src/kit/digest.js
function digestOf(report) {
	const canonical = new Canonical();
	const entries = entriesOf(report).filter(([key]) => key !== "digest");
	canonical.add("{");
	for (const [i, [key, value]] of entries.entries()) {
		canonical.add(`${i === 0 ? "" : ","}${JSON.stringify(key)}:`);
		canonical.addValue(value);
	}
	canonical.add("}");
	return `sha256:${canonical.digest()}`;
}
const MOST_KEPT$3 = 3e7;
const LONG = 16;
const TOGETHER = 65536;
var Canonical = class {
	#hash = createHash("sha256");
	#met = /* @__PURE__ */ new Set();
	#lists = /* @__PURE__ */ new Map();
	#kept = 0;
	#pending = "";
	add(text) {
		this.#pending += text;
		if (this.#pending.length < TOGETHER) return;
		this.#hash.update(this.#pending);
		this.#pending = "";
	}
	digest() {
		return this.#hash.update(this.#pending).digest("hex");
	}
	addValue(value) {
		if (typeof value !== "object" || value === null) this.add(JSON.stringify(value) ?? "null");
		else if (Array.isArray(value)) this.#addList(value);
		else {
			let separator = "{";
			for (const [key, inner] of entriesOf(value)) {
				this.add(`${separator}${keyText(key)}`);
				this.addValue(inner);
				separator = ",";
			}
			this.add(separator === "{" ? "{}" : "}");
		}
	}
	#addList(list) {
		const known = this.#lists.get(list);
		if (known !== void 0) return this.add(known);
		if (list.length >= LONG) {
			if (this.#met.has(list)) return this.add(this.#keptText(list));
			this.#met.add(list);
		}
		let separator = "[";
		for (const item of list) {
			this.add(separator);
			this.addValue(item);
			separator = ",";
		}
		this.add(separator === "[" ? "[]" : "]");
	}
	#keptText(list) {
		const text = textOf$1(list);
		if (this.#kept + text.length <= MOST_KEPT$3) {
			this.#kept += text.length;
			this.#lists.set(list, text);
		}
		return text;
	}
};
function textOf$1(value) {
	if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
	if (Array.isArray(value)) return `[${value.map(textOf$1).join()}]`;
	return `{${entriesOf(value).map(([key, inner]) => `${keyText(key)}${textOf$1(inner)}`).join()}}`;
}
const keyTexts = /* @__PURE__ */ new Map();
const MOST_KEYS = 1e4;
function keyText(key) {
	const known = keyTexts.get(key);
	if (known !== void 0) return known;
	const text = `${JSON.stringify(key)}:`;
	if (keyTexts.size >= MOST_KEYS) keyTexts.clear();
	keyTexts.set(key, text);
	return text;
}
function entriesOf(value) {
	const entries = [];
	for (const key of Object.keys(value).sort()) {
		const inner = Reflect.get(value, key);
		if (inner !== void 0) entries.push([key, inner]);
	}
	return entries;
}
function isCharacter(token) {
	return token.length === 1;
}
function isVariable(token) {
	return token.startsWith("${");
}
function isRun(token) {
	return token === "**" || token === "*:" || token === "*_";
}
function accepts(token, symbol) {
	if (token === symbol || token === "**") return true;
	if (isVariable(symbol)) return false;
	if (token === "??") return true;
	if (token === "*:" || token === "?:") return symbol !== ":";
	return token === "*_" && symbol !== ":" && symbol !== "/";
}
const ANY_OTHER = "\0";
var Walk = class {
	#tokens;
	#places = [];
	#known = /* @__PURE__ */ new Map();
	start;
	constructor(alternatives) {
		this.#tokens = alternatives.flatMap((tokens) => [...tokens, void 0]);
		const starts = this.#tokens.length === 0 ? [] : [0];
		this.#tokens.forEach((token, i) => {
			if (token === void 0 && i + 1 < this.#tokens.length) starts.push(i + 1);
		});
		this.start = this.#positionOf(starts);
	}
	step(from, taken) {
		const place = this.#place(from);
		const symbol = isCharacter(taken) && !place.symbols.includes(taken) ? ANY_OTHER : taken;
		const known = place.next.get(symbol);
		if (known !== void 0) return known;
		const to = [];
		for (const index of place.indices) {
			const token = this.#tokens[index];
			if (token !== void 0 && accepts(token, symbol)) to.push(isRun(token) ? index : index + 1);
		}
		const next = this.#positionOf(to);
		place.next.set(symbol, next);
		return next;
	}
	isEnd(position) {
		return this.#place(position).isEnd;
	}
	isDead(position) {
		return this.#place(position).indices.length === 0;
	}
	isEndless(position) {
		return this.#place(position).isEndless;
	}
	symbols(position) {
		return this.#place(position).symbols;
	}
	breadth(position) {
		return this.#place(position).indices.length;
	}
	#place(position) {
		const place = this.#places[position];
		if (place === void 0) throw new Error(`no place of this walk: ${position}`);
		return place;
	}
	#positionOf(indices) {
		const closed = this.#closed(indices);
		const key = closed.join();
		const known = this.#known.get(key);
		if (known !== void 0) return known;
		const tokens = closed.map((index) => this.#tokens[index]);
		const position = this.#places.push({
			indices: closed,
			isEnd: tokens.includes(void 0),
			isEndless: closed.some((index) => this.#tokens[index] === "**" && this.#tokens[index + 1] === void 0),
			symbols: [.../* @__PURE__ */ new Set([ANY_OTHER, ...tokens.flatMap(toldApart$1)])],
			next: /* @__PURE__ */ new Map()
		});
		this.#known.set(key, position - 1);
		return position - 1;
	}
	#closed(indices) {
		const [only = 0, ...others] = indices;
		if (indices.length > 0 && others.length === 0 && !isRun(this.#tokens[only])) return indices;
		const all = /* @__PURE__ */ new Set();
		for (let index of indices) while (!all.has(index)) {
			all.add(index);
			if (!isRun(this.#tokens[index])) break;
			index++;
		}
		return [...all].sort((a, b) => a - b);
	}
};
function toldApart$1(token) {
	if (token === void 0 || token === "**" || token === "??") return [];
	if (token === "*:" || token === "?:") return [":"];
	return token === "*_" ? [":", "/"] : [token];
}
// lib/src/iam/pattern.js
const VARIABLE$1 = /\$\{[^{}]*\}/g;
const ESCAPED = /* @__PURE__ */ new Map([
	["${*}", "*"],
	["${?}", "?"],
	["${$}", "$"]
]);
const MOST_RESOURCES = 1e5;
const MOST_TEXTS = 4e5;
const textResources = /* @__PURE__ */ new Map();
const resources = /* @__PURE__ */ new Map();
const variableResources = /* @__PURE__ */ new Map();
forgotten(() => {
	resources.clear();
	variableResources.clear();
});
function resourcePattern(text, variables) {
	if (variables && text.includes("${")) return variableResources.get(text) ?? kept(variableResources, MOST_RESOURCES, wildcardPattern(text, true));
	const known = textResources.get(text) ?? resources.get(text);
	if (known !== void 0) return known;
	if (isPlain(text)) return kept(textResources, MOST_TEXTS, new PlainPattern(text));
	if (isOpen(text)) return kept(textResources, MOST_TEXTS, new OpenPattern(text));
	return kept(resources, MOST_RESOURCES, wildcardPattern(text, false));
}
function kept(patterns, most, pattern) {
	if (patterns.size >= most) patterns.clear();
	patterns.set(pattern.text, pattern);
	return pattern;
}
function wildcardPattern(text, variables) {
	const tokens = tokenise(text, variables);
	return made(text, text.startsWith("arn:") ? arnAlternatives(tokens) : [tokens]);
}
function isPlain(text) {
	return !hasWildcard(text) && (!text.startsWith("arn:") || WHOLE_ARN$1.test(text));
}
const WHOLE_ARN$1 = /^(?:[^:]*:){5}/;
function isOpen(text) {
	return text.endsWith("*") && !hasWildcard(text.slice(0, -1));
}
var PlainPattern = class {
	text;
	constructor(text) {
		this.text = text;
	}
	get plain() {
		return this.text;
	}
	get beginning() {
		return this.text;
	}
	get isBeginning() {
		return false;
	}
	get pieces() {}
	get hasVariables() {
		return false;
	}
	get alternatives() {
		return [this.text.split("")];
	}
};
var OpenPattern = class {
	text;
	beginning;
	constructor(text) {
		this.text = text;
		this.beginning = text.slice(0, -1);
	}
	get plain() {}
	get isBeginning() {
		return true;
	}
	get pieces() {
		return [this.beginning, ""];
	}
	get hasVariables() {
		return false;
	}
	get alternatives() {
		return [[...this.beginning.split(""), "**"]];
	}
};
function textPattern(text, variables) {
	return made(text, [tokenise(text, variables)]);
}
function formatPattern(format) {
	const known = formats$1.get(format);
	if (known !== void 0) return known;
	const pattern = made(format, [[...format.matchAll(/\$\{[^}]*\}|[^$]|\$/g)].flatMap(([piece]) => {
		if (piece.length === 1) return [piece];
		if (/^\$\{(Region|Account)\}$/.test(piece) && !MAY_BE_EMPTY[piece]?.test(format)) return ["?:", "*_"];
		return [/^\$\{(Partition|Region|Account|BucketName|TableName)\}$/.test(piece) ? "*_" : "**"];
	})]);
	formats$1.set(format, pattern);
	return pattern;
}
const formats$1 = /* @__PURE__ */ new Map();
const MAY_BE_EMPTY = {
	"${Region}": /:s3:[^:]*:[^:]*:accesspoint\/|:foundation-model\//,
	"${Account}": /:ssm:[^:]*:[^:]*:(?:parameter|document|automation-definition)\//
};
function anyOf(patterns) {
	const [only, ...others] = patterns;
	if (only !== void 0 && others.length === 0) return only;
	return made(patterns.map(({ text }) => text).join(" or "), patterns.flatMap(({ alternatives }) => alternatives));
}
function made(text, alternatives) {
	const [first = []] = alternatives;
	const end = commonBeginning(alternatives);
	const beginning = first.slice(0, end).join("");
	const isOne = alternatives.length === 1;
	return {
		text,
		alternatives,
		plain: isOne && end === first.length ? beginning : void 0,
		beginning,
		isBeginning: isOne && end + 1 === first.length && first[end] === "**",
		pieces: isOne && end < first.length ? piecesOf$1(first) : void 0,
		hasVariables: alternatives.some((tokens) => tokens.some(isVariable))
	};
}
function piecesOf$1(tokens) {
	const pieces = [""];
	for (const token of tokens) if (token === "**") pieces.push("");
	else if (isCharacter(token)) pieces[pieces.length - 1] += token;
	else return void 0;
	return pieces;
}
function commonBeginning([first = [], ...others]) {
	const end = first.findIndex((token, place) => !isCharacter(token) || others.some((other) => other[place] !== token));
	return end < 0 ? first.length : end;
}
function tokenise(text, variables) {
	const tokens = [];
	const characters = (part) => {
		for (const character of part.split("")) if (character === "*") {
			if (tokens.at(-1) !== "**") tokens.push("**");
		} else tokens.push(character === "?" ? "??" : character);
	};
	let end = 0;
	for (const found of variables ? text.matchAll(VARIABLE$1) : []) {
		characters(text.slice(end, found.index));
		tokens.push(ESCAPED.get(found[0]) ?? found[0]);
		end = found.index + found[0].length;
	}
	characters(text.slice(end));
	return tokens;
}
function arnAlternatives(tokens) {
	let colons = 0;
	const inParts = tokens.map((token, i) => {
		if (token === ":") colons++;
		if (colons >= 5) return token;
		const next = tokens[i + 1];
		if (token === "**") return next === void 0 || next === ":" ? "**" : "*:";
		return token === "??" ? "?:" : token;
	});
	if (colons >= 5 || tokens.at(-1) === "**") return [inParts];
	const rest = Array.from({ length: 5 - colons }, () => [":", "**"]).flat();
	return [inParts, [...inParts, ...rest]];
}
function matches(pattern, text) {
	if (pattern.plain !== void 0) return pattern.plain === text ? "yes" : "no";
	if (!text.startsWith(pattern.beginning)) return "no";
	if (pattern.isBeginning) return "yes";
	if (pattern.pieces !== void 0) return hasPieces(text, pattern.pieces) ? "yes" : "no";
	const walk = widestWalk(pattern);
	let reached = walk.start;
	for (let place = 0; place < text.length; place++) {
		reached = walk.step(reached, text.charAt(place));
		if (walk.isDead(reached)) return "no";
		if (walk.isEndless(reached)) break;
	}
	if (!walk.isEnd(reached)) return "no";
	return pattern.hasVariables ? "unknown" : "yes";
}
function hasPieces(text, pieces) {
	const last = pieces.at(-1) ?? "";
	const end = text.length - last.length;
	let place = 0;
	for (let i = 0; i < pieces.length - 1; i++) {
		const piece = pieces[i] ?? "";
		const found = i === 0 ? 0 : text.indexOf(piece, place);
		if (found < 0) return false;
		place = found + piece.length;
		if (place > end) return false;
	}
	return text.endsWith(last);
}
const MOST_WORK$1 = 4e5;
const MOST_WALKS = 2e3;
const leastWalks = /* @__PURE__ */ new Map();
const widestWalks = /* @__PURE__ */ new Map();
forgotten(() => {
	leastWalks.clear();
	widestWalks.clear();
});
function leastWalk(pattern) {
	return keptIn(leastWalks, pattern, pattern.alternatives);
}
function widestWalk(pattern) {
	return pattern.hasVariables ? keptIn(widestWalks, pattern, withVariablesAsRuns(pattern)) : leastWalk(pattern);
}
function keptIn(kept, pattern, alternatives) {
	const known = kept.get(pattern);
	if (known !== void 0) return known;
	if (kept.size >= MOST_WALKS) kept.clear();
	const walk = new Walk(alternatives);
	kept.set(pattern, walk);
	return walk;
}
var Answers = class {
	#all = /* @__PURE__ */ new Map();
	#size = 0;
	get(a, b, answer) {
		const known = this.#all.get(a)?.get(b);
		if (known !== void 0) return known;
		const truth = answer();
		if (this.#size >= MOST_ANSWERS) this.forget();
		const ofA = this.#all.get(a) ?? /* @__PURE__ */ new Map();
		this.#all.set(a, ofA.set(b, truth));
		this.#size++;
		return truth;
	}
	forget() {
		this.#all.clear();
		this.#size = 0;
	}
};
const MOST_ANSWERS = 2e5;
const holding = new Answers();
const overlapping = new Answers();
forgotten(() => {
	holding.forget();
	overlapping.forget();
});
function contains(outer, inner) {
	if (outer === inner || outer.text === "*") return "yes";
	if (inner.plain !== void 0) return matches(outer, inner.plain);
	if (outer.plain !== void 0 && isOfMany(inner)) return "no";
	return holding.get(outer, inner, () => containsPattern(outer, inner));
}
function isOfMany({ plain, alternatives, hasVariables }) {
	return plain === void 0 && !hasVariables && alternatives.length === 1;
}
function containsPattern(outer, inner) {
	if (beginDifferently(outer, inner)) return "no";
	if (outer.isBeginning) {
		if (inner.beginning.startsWith(outer.beginning)) return "yes";
		if (!inner.hasVariables) return "no";
	}
	const answer = holdsAll(outer, inner, leastWalk);
	if (answer === "yes" || !(outer.hasVariables || inner.hasVariables)) return answer;
	if (overlaps(outer, inner) === "no") return "no";
	return !inner.hasVariables && holdsAll(outer, inner, widestWalk) === "no" ? "no" : "unknown";
}
const MANY_ALTERNATIVES = 50;
function holdsAll(outer, inner, walkOf) {
	if (outer.alternatives.length < MANY_ALTERNATIVES) return includes(walkOf(outer), inner.alternatives);
	const alternatives = walkOf === widestWalk ? withVariablesAsRuns(outer) : outer.alternatives;
	const begin = commonBeginning([...alternatives, ...inner.alternatives]);
	const rest = (tokens) => tokens.slice(begin);
	return includes(new Walk(alternatives.map(rest)), inner.alternatives.map(rest));
}
function withVariablesAsRuns({ alternatives, hasVariables }) {
	if (!hasVariables) return alternatives;
	return alternatives.map((tokens) => tokens.map((token) => isVariable(token) ? "**" : token));
}
function includes(walk, inner) {
	let work = 0;
	for (const tokens of inner) {
		let [first, start] = [0, walk.start];
		for (let token = tokens[0]; token !== void 0 && isCharacter(token); token = tokens[first]) {
			if (walk.isEndless(start)) break;
			work += walk.breadth(start) * 2;
			if (work > MOST_WORK$1) return "unknown";
			start = walk.step(start, token);
			if (walk.isDead(start)) return "no";
			first++;
		}
		const seen = /* @__PURE__ */ new Set();
		const pending = [{
			index: first,
			reached: start
		}];
		for (let state = pending.pop(); state !== void 0; state = pending.pop()) {
			const { index, reached } = state;
			const key = reached * (tokens.length + 1) + index;
			if (seen.has(key) || walk.isEndless(reached)) continue;
			seen.add(key);
			const token = tokens[index];
			if (token === void 0) {
				if (!walk.isEnd(reached)) return "no";
				continue;
			}
			if (isRun(token)) pending.push({
				index: index + 1,
				reached
			});
			const symbols = isCharacter(token) || isVariable(token) ? [token] : walk.symbols(reached).filter((symbol) => accepts(token, symbol));
			work += walk.breadth(reached) * (symbols.length + 1);
			if (work > MOST_WORK$1) return "unknown";
			for (const symbol of symbols) {
				const next = walk.step(reached, symbol);
				if (walk.isDead(next)) return "no";
				pending.push({
					index: isRun(token) ? index : index + 1,
					reached: next
				});
			}
		}
	}
	return "yes";
}
function overlaps(a, b) {
	if (a.hasVariables || b.hasVariables) return beginDifferently(a, b) ? "no" : overlapsInAnyWay(a, b);
	if (a === b || a.text === "*" || b.text === "*") return "yes";
	if (beginDifferently(a, b)) return "no";
	if (b.plain !== void 0 && matches(a, b.plain) === "yes") return "yes";
	if (a.plain !== void 0 && matches(b, a.plain) === "yes") return "yes";
	if (holdsBeginningOf(a, b) || holdsBeginningOf(b, a)) return "yes";
	return overlapsInAnyWay(a, b);
}
function holdsBeginningOf(one, other) {
	const { beginning } = other;
	return beginning.length >= one.beginning.length && other.isBeginning && matches(one, beginning) === "yes";
}
function overlapsInAnyWay(a, b) {
	return overlapping.get(a, b, () => overlapsPattern(a, b));
}
function overlapsPattern(a, b) {
	const others = withVariablesAsRuns(b);
	if (!withVariablesAsRuns(a).some((one) => others.some((other) => meetAfterBeginning(one, other)))) return "no";
	return a.hasVariables || b.hasVariables ? "unknown" : "yes";
}
function beginDifferently({ beginning: one }, { beginning: other }) {
	if (one.startsWith(other) || other.startsWith(one)) return false;
	const end = Math.min(one.length, other.length);
	for (let place = 0; place < end; place++) {
		const [letter = "", opposite = ""] = [one[place], other[place]];
		if (letter !== opposite && letter.toLowerCase() !== opposite.toLowerCase()) return true;
	}
	return false;
}
function meetAfterBeginning(a, b) {
	let place = 0;
	for (;;) {
		const [one, other] = [a[place], b[place]];
		if (one === void 0 || other === void 0 || !isCharacter(one) || !isCharacter(other)) break;
		if (!shareCharacter(one, other)) return false;
		place++;
	}
	return place === 0 ? meet(a, b) : meet(a.slice(place), b.slice(place));
}
function meet(a, b) {
	const width = b.length + 1;
	const seen = new Uint8Array((a.length + 1) * width);
	const pending = [0];
	const visit = (i, j) => {
		if (seen[i * width + j] === 1) return;
		seen[i * width + j] = 1;
		pending.push(i * width + j);
	};
	for (let state = pending.pop(); state !== void 0; state = pending.pop()) {
		const i = Math.floor(state / width);
		const j = state % width;
		const one = a[i];
		const other = b[j];
		if (one === void 0 && other === void 0) return true;
		if (isRun(one)) visit(i + 1, j);
		if (isRun(other)) visit(i, j + 1);
		if (one === void 0 || other === void 0 || !shareCharacter(one, other)) continue;
		visit(isRun(one) ? i : i + 1, isRun(other) ? j : j + 1);
	}
	return false;
}
function shareCharacter(one, other) {
	if (isCharacter(one) && isCharacter(other)) return one.toLowerCase() === other.toLowerCase();
	if (isCharacter(one)) return accepts(other, one);
	return isCharacter(other) ? accepts(one, other) : true;
}
const actionTests = /* @__PURE__ */ new Map();
function matchesAction(pattern, action) {
	let test = actionTests.get(pattern);
	if (test === void 0) {
		test = actionTest(pattern.toLowerCase());
		actionTests.set(pattern, test);
	}
	return test(action.toLowerCase());
}
function actionTest(pattern) {
	if (!hasWildcard(pattern)) return (action) => action === pattern;
	const beginning = pattern.slice(0, -1);
	if (pattern.endsWith("*") && !hasWildcard(beginning)) return (action) => action.startsWith(beginning);
	const whole = textPattern(pattern, false);
	return (action) => matches(whole, action) === "yes";
}
function hasWildcard(pattern) {
	return pattern.includes("*") || pattern.includes("?");
}
// lib/src/kit/too-tangled.js
const WHY = "cannot be decided: the role’s statements are too many, or too tangled, to compare within the limit";
const UNTANGLE = "Merge or remove statements of the role and its permissions boundary, those with NotResource and Deny first, and scan again, or write this policy by hand";
function tooTangled(what) {
	return `${what} ${WHY}`;
}
function isTooTangled(flaw) {
	return flaw.endsWith(WHY);
}
// lib/src/judgement/gaps.js
const NAMED$1 = 3;
const BOUNDARY = "permissions boundary";
function testsSucceeded({ testsOutcome = "success" }) {
	return testsOutcome === "success";
}
function gapsIn({ evidence, workloads, ignored, roles, compared }) {
	const gaps = [];
	const failed = (why) => void gaps.push({
		why,
		isUnjudged: false
	});
	const unjudged = (why) => void gaps.push({
		why,
		isUnjudged: true
	});
	if (!testsSucceeded(evidence)) failed(`The tests ended with ${evidence.testsOutcome}: what they would have used is not known, and nothing is counted.`);
	if (evidence.stopped !== void 0) failed(evidence.stopped);
	else if (evidence.traces.read === 0) unjudged(evidence.empty ?? "No traces were read.");
	else if (!workloads.some((workload) => workload.traces > 0)) unjudged(ignored.length === 0 ? "The traces name no workload: nothing can be said of any role." : `No workload that left traces is left: ${ignored.some(({ why }) => why !== void 0) ? "options leave some out" : "the configuration file ignores some"}. Nothing can be said of any role.`);
	for (const { name, unproven } of workloads) {
		if (unproven === void 0) continue;
		const defect = unproven.find((flaw) => !isTooTangled(flaw));
		failed(defect === void 0 ? `The policy of ${name} is not given: ${unproven[0]}. ${UNTANGLE}.` : `The policy of ${name} does not hold its proof and is not given: ${defect}.`);
	}
	workloads.flatMap(validationGaps).forEach(failed);
	if (!compared) return gaps;
	together$2(workloads.filter((workload) => hasEvidence(workload) && workload.role === void 0).map(({ name, unread: [first] }) => ({
		name,
		why: first?.why,
		alone: `The role of ${name} is not known${first === void 0 ? "" : `: ${first.why}`}.`
	})), (names, count) => `The roles of ${plural(count, "workload")} are not known, ${names}`).forEach(unjudged);
	together$2(roles.flatMap(({ arn, judged, unread }) => {
		const blocking = judged ? void 0 : unread.find(({ what }) => what !== BOUNDARY);
		return blocking === void 0 ? [] : [{
			arn,
			...blocking
		}];
	}).map(({ arn, what, why }) => ({
		name: roleName(arn),
		why,
		alone: `Role ${arn} could not be judged: ${what}: ${why}.`
	})), (names, count) => `${plural(count, "role")} could not be judged, ${names}`).forEach(unjudged);
	if (roles.length > 0 && !roles.some((role) => role.judged)) unjudged("No role could be judged.");
	return gaps;
}
function together$2(all, headOf) {
	const refused = all.filter(({ why }) => why !== void 0 && lackingIn([why]) !== void 0);
	const lacking = lackingIn(refused.flatMap(({ why }) => why ?? []));
	if (refused.length < 2 || lacking === void 0) return all.map(({ alone }) => alone);
	const rest = refused.length - NAMED$1;
	return [`${headOf(refused.slice(0, NAMED$1).map(({ name }) => name).join(", ") + (rest > 0 ? ` and ${rest} more` : ""), refused.length)}: access denied to the role of this scan (${[...lacking.actions, ...lacking.denied].join(", ")}).`, ...all.filter((one) => !refused.includes(one)).map(({ alone }) => alone)];
}
function tooLittleSeen({ roles }) {
	return roles.flatMap(({ arn, judged, coverage }) => judged && coverage?.tooLittle !== void 0 ? [`What role ${arn} needs is undecided, since too little was seen of ${coverage.tooLittle}.`] : []);
}
function validationGaps({ name, validation }) {
	if (validation === void 0) return [];
	const { sufficient, valid, noWider } = validation;
	const gaps = [];
	if (sufficient.state === "failed") gaps.push(`AWS says that the policy of ${name} is not enough: ${first(sufficient)}.`);
	if (valid.state === "failed") gaps.push(`AWS says that the policy of ${name} is not valid: ${first(valid)}.`);
	for (const check of [
		sufficient,
		valid,
		noWider
	]) if (check?.state === "unchecked") gaps.push(`AWS did not check the policy of ${name}: ${first(check)}.`);
	return gaps;
}
function first({ details }) {
	const [detail = "it does not say why"] = details;
	return `${detail.replace(/\.$/, "")}${details.length > 1 ? ` (and ${details.length - 1} more)` : ""}`;
}
// lib/src/judgement/waivers.js
function waive(roles, waivers, terms) {
	const { today } = terms;
	const sorted = waivers.toSorted(byContent);
	const about = sorted.map(() => 0);
	const ofRoles = roles.map(({ report, findings }) => {
		const all = sorted.flatMap((waiver, index) => matchesName(waiver.role, roleName(report.arn)) ? [{
			waiver,
			index
		}] : []);
		if (!report.judged || all.length === 0) return {
			waived: [],
			open: findings
		};
		const holding = new Set(all.filter(({ waiver }) => today <= waiver.expires || !ageOfExpired(waiver, terms).fails));
		const waived = [];
		const unused = findings.unused.filter(({ action, on }) => {
			const resources = [...new Set(on.flatMap(({ resources }) => resources))];
			const covering = all.filter(({ waiver }) => matchesAction(waiver.action, action) && resources.some((resource) => isFor(waiver, resource)));
			for (const { index } of covering) count(about, index);
			const inForce = covering.filter((one) => holding.has(one));
			const isCovered = (resource) => inForce.some(({ waiver }) => isFor(waiver, resource));
			if (inForce.length === 0 || !resources.every(isCovered)) return true;
			waived.push(...inForce.map(({ index }) => ({
				action,
				waiver: index
			})));
			return false;
		});
		const wide = findings.wide.filter(({ action, resource }) => {
			const covering = all.filter(({ waiver }) => matchesAction(waiver.action, action) && isFor(waiver, resource));
			for (const { index } of covering) count(about, index);
			const inForce = covering.filter((one) => holding.has(one));
			waived.push(...inForce.map(({ index }) => ({
				action,
				resource,
				waiver: index
			})));
			return inForce.length === 0;
		});
		return {
			waived: waived.toSorted(byFinding),
			open: {
				unused,
				wide
			}
		};
	});
	return {
		waivers: sorted.map((waiver, index) => {
			const findings = about[index] ?? 0;
			const isExpired = today > waiver.expires;
			return {
				...waiver,
				state: isExpired ? "expired" : findings > 0 ? "used" : "unmatched",
				findings
			};
		}),
		roles: ofRoles
	};
}
function toldApart(waivers, roles, workloads, terms) {
	const ofRole = grouped$1(workloads, ({ role }) => role);
	return waivers.map((waiver) => {
		const isAbout = ({ action, resource = "*" }) => matchesAction(waiver.action, action) && (waiver.resource === void 0 || resource === "*" || overlaps(resourcePattern(waiver.resource, false), resourcePattern(resource, false)) !== "no");
		if (waiver.state === "unmatched" && roles.some(({ arn, undecided }) => matchesName(waiver.role, roleName(arn)) && (undecided.some(isAbout) || ofRole.get(arn)?.some(({ needs, implied }) => [...needs, ...implied].some(isAbout)) === true))) return {
			...waiver,
			state: "needed"
		};
		if (waiver.state === "expired") return {
			...waiver,
			...ageOfExpired(waiver, terms)
		};
		return waiver.state === "unmatched" ? {
			...waiver,
			...ageOfUnmatched(waiver, terms)
		} : waiver;
	});
}
function waiverProblems(waivers, roles) {
	const failing = [];
	const open = [];
	for (const one of waivers) {
		const { role, action, resource, owner, expires, state, findings } = one;
		if (state === "used" || state === "needed") continue;
		const matched = roles.filter(({ arn }) => matchesName(role, roleName(arn)));
		const names = matched.map(({ arn }) => roleName(arn)).join(", ");
		const waiver = `The waiver of ${action}${resource === void 0 ? "" : ` on ${resource}`} for ${role} (owner: ${owner})`;
		if (!matched.some(({ judged }) => judged)) {
			const unjudged = matched.length === 0 ? "no role of that name was seen" : `not judged: ${names}`;
			open.push(`${waiver} ${state === "expired" ? `expired on ${expires}` : "covers nothing"}; ${unjudged}.`);
		} else if (state === "expired") {
			const text = `${waiver} expired on ${expires}; it was for ${plural(findings, "finding")} of ${names}.`;
			if (fails(one)) failing.push(text);
			else open.push(`${text} ${untilThen(one)}`);
		} else if (matched.every(({ judged }) => judged)) {
			const text = `${waiver} matches no finding of ${names}: take it out, or mend its pattern.`;
			if (fails(one)) failing.push(text);
			else open.push(`${text} ${untilThen(one)}`);
		} else open.push(`${waiver} covers nothing; some of its roles were not judged: ${names}.`);
	}
	return {
		failing,
		open
	};
}
function fails({ fails: isFailing = true }) {
	return isFailing;
}
function untilThen({ failsFrom }) {
	return `It fails runs of the base branch from ${failsFrom} on, and no pull request that did not write it.`;
}
function isFor(waiver, granted) {
	return waiver.resource === void 0 || waiver.resource === granted || contains(resourcePattern(waiver.resource, false), resourcePattern(granted, false)) === "yes";
}
function count(numbers, index) {
	numbers[index] = (numbers[index] ?? 0) + 1;
}
function byContent(a, b) {
	const key = (waiver) => [
		waiver.role,
		waiver.action,
		waiver.resource ?? "",
		waiver.expires,
		waiver.owner,
		waiver.reason
	].join("\0");
	return compare(key(a), key(b));
}
function byFinding(a, b) {
	return compare(a.action, b.action) || compare(a.resource ?? "", b.resource ?? "") || a.waiver - b.waiver;
}
// lib/src/judgement/verdict.js
function judge(report) {
	const { gate, roles, compared } = report;
	const undecided = compared ? tooLittleSeen(report) : [];
	const unknown = [...compared && gate.unknown !== void 0 ? [gate.unknown] : [], ...baselineGaps(gate)];
	const found = gapsIn(report);
	const gaps = [
		...unknown,
		...found.map(({ why }) => why),
		...gate.thresholds.length > 0 ? undecided : []
	];
	if (report.evidence.stopped !== void 0 || !testsSucceeded(report.evidence)) return {
		verdict: "insufficient-evidence",
		reasons: gaps
	};
	const { failing, open } = compared ? waiverProblems(gate.waived, roles) : {
		failing: [],
		open: []
	};
	const excess = [...gate.thresholds.filter(({ exceeded }) => exceeded).map((t) => exceeding(t, gate)), ...failing];
	const notes = [...open, ...baselineNotes(report)];
	if (excess.length > 0) return {
		verdict: "excess",
		reasons: [
			...excess,
			...gaps,
			...notes
		]
	};
	if (gaps.length > 0) {
		const isNeutral = gate.onInsufficient === "neutral" && unknown.length === 0 && found.every(({ isUnjudged }) => isUnjudged);
		return {
			verdict: "insufficient-evidence",
			reasons: [...gaps, ...notes],
			...isNeutral && { neutral: true }
		};
	}
	if (gate.newOnly === true && (gate.baseline?.usable === false || rolesWithout(report).length > 0)) return {
		verdict: "report",
		reasons: notes
	};
	if (gate.thresholds.length > 0) return {
		verdict: "pass",
		reasons: notes
	};
	return {
		verdict: "report",
		reasons: [
			`No limit is set, so nothing ${gate.waived.length > 0 ? "but a waiver of no use " : ""}can fail.`,
			...undecided,
			...notes
		]
	};
}
const NAMED = 5;
function exceeding({ name, scope, match, ofNames, limit, value, roles }, { newOnly }) {
	const rest = roles.length - NAMED;
	const names = `${roles.slice(0, NAMED).map(roleName).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
	const what = newOnly === true ? " with what is new" : "";
	const whose = match === void 0 ? "" : ` for ${ofNames ?? "roles"} ${match}`;
	if (scope === "total") return `${name} is ${limit}, and the roles exceed it together${what} (sum: ${value}): ${names}.`;
	return `${name}${whose} is ${limit}, and ${plural(roles.length, "role")} exceed${roles.length === 1 ? "s" : ""} it${what} (highest: ${value}): ${names}.`;
}
function baselineGaps({ baseline, newOnly }) {
	if (newOnly !== true || baseline?.state !== "refused") return [];
	return [`What is new is not known: ${uncompared(baseline)}.`];
}
function baselineNotes(report) {
	const { baseline, newOnly } = report.gate;
	if (baseline === void 0) return [];
	if (baseline.usable) {
		const renamed = report.roles.flatMap(({ arn, sinceBaseline }) => sinceBaseline?.comparedWith === void 0 ? [] : [`${roleName(arn)} with ${roleName(sinceBaseline.comparedWith)}`]);
		const unknown = rolesWithout(report);
		return [
			...baseline.why === void 0 ? [] : [`The baseline ${baseline.from} is compared with, though ${baseline.why}.`],
			...renamed.length === 0 ? [] : [`Compared with a role of another name in the baseline: ${renamed.slice(0, NAMED).join(", ")}${renamed.length > NAMED ? ` and ${renamed.length - NAMED} more` : ""}.`],
			...newOnly === true && unknown.length > 0 ? [`What is new is not known of ${firstNames(unknown)}: the baseline did not judge ${unknown.length === 1 ? "it" : "them"}.`] : []
		];
	}
	if (newOnly !== true) return [`${capitalized(uncompared(baseline))}.`];
	if (baseline.from === "none") return ["No baseline was given, so that nothing can be new: give the report.json of an earlier scan as baseline."];
	if (baseline.state === "judged-nothing") return [`What is new is not known: ${uncompared(baseline)}. The next scan of the base branch that sees traces makes a baseline.`];
	return baseline.state === "none" ? [`There is no baseline yet, so that nothing can be new: ${uncompared(baseline)}. The next scan of the base branch makes one.`] : [];
}
function rolesWithout({ roles }) {
	return roles.filter(({ judged, sinceBaseline }) => judged && sinceBaseline === void 0);
}
function uncompared({ from, why = "why is not known" }) {
	return from === "none" ? `no baseline is compared with: ${why}` : `the baseline ${from} is not compared with: ${why}`;
}
function firstNames(roles) {
	const rest = roles.length - NAMED;
	return `${roles.slice(0, NAMED).map(({ arn }) => roleName(arn)).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function capitalized(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
function exitCodeOf({ verdict, neutral, gate }) {
	if (gate.failOn === "never" || neutral === true) return EXIT.pass;
	if (verdict === "pass" || verdict === "report") return EXIT.pass;
	return verdict === "excess" ? EXIT.excess : EXIT.insufficientEvidence;
}
// lib/src/iam/action-index.js
var ActionIndex$1 = class {
	#all;
	#nameOf;
	#byName = /* @__PURE__ */ new Map();
	#byService = /* @__PURE__ */ new Map();
	constructor(all, nameOf) {
		this.#all = [...all];
		this.#nameOf = nameOf;
		for (const one of this.#all) {
			const name = nameOf(one).toLowerCase();
			addTo(this.#byName, name, one);
			addTo(this.#byService, serviceIn(name), one);
		}
	}
	matching(pattern) {
		if (!hasWildcard(pattern)) return this.#byName.get(pattern.toLowerCase()) ?? [];
		const service = serviceIn(pattern.toLowerCase());
		return (hasWildcard(service) ? this.#all : this.#byService.get(service) ?? []).filter((one) => matchesAction(pattern, this.#nameOf(one)));
	}
};
function serviceIn(action) {
	const colon = action.indexOf(":");
	return colon < 0 ? action : action.slice(0, colon);
}
// lib/src/domain/testimony.js
function isOfCalls(testimony) {
	return testimony.certainty === "needed" && testimony.proof.kind === "calls";
}
function isListed({ proof }) {
	return proof.kind === "operation" && proof.listed;
}
function testify(claims, witness, proof) {
	return claims.map((claim) => ({
		...claim,
		witness,
		proof
	}));
}
function needEach(actions, resource, why, condition) {
	return actions.map((action) => ({
		action,
		resource,
		...condition !== void 0 && { condition },
		why,
		certainty: "needed"
	}));
}
function maybeEach(actions, why) {
	return actions.map((action) => ({
		action,
		resource: "*",
		why,
		certainty: "maybe"
	}));
}
// lib/src/needs/configuration/together.js
function together$1(all) {
	return {
		needs: all.flatMap(({ needs }) => needs),
		mayNeed: all.flatMap(({ mayNeed }) => mayNeed)
	};
}
// lib/src/needs/configuration/destinations.js
const SENDING$1 = /* @__PURE__ */ new Map([
	["events", "events:PutEvents"],
	["lambda", "lambda:InvokeFunction"],
	["sns", "sns:Publish"],
	["sqs", "sqs:SendMessage"]
]);
const TO_BUCKET = "s3:PutObject";
const OF_BUCKET = "s3:ListBucket";
const DESTINATION_ACTIONS = [
	...SENDING$1.values(),
	TO_BUCKET,
	OF_BUCKET
];
function sendingTo(arn, cause) {
	if (!validate(arn)) return {
		needs: [],
		mayNeed: []
	};
	const { service } = parse(arn);
	if (service === "s3") return {
		needs: [...needEach([TO_BUCKET], `${arn}/*`, cause), ...needEach([OF_BUCKET], arn, cause)],
		mayNeed: []
	};
	const action = SENDING$1.get(service);
	if (action !== void 0) return {
		needs: needEach([action], arn, cause),
		mayNeed: []
	};
	return {
		needs: [],
		mayNeed: maybeEach([`${service}:*`], `what sending to ${arn} needs is not known (${cause})`)
	};
}
function sendingResults(config, owner) {
	return together$1([sendingTo(config?.OnSuccess?.Destination ?? "", `on-success destination of ${owner}`), sendingTo(config?.OnFailure?.Destination ?? "", `on-failure destination of ${owner}`)]);
}
function asynchronousDestinations(configs) {
	if (configs === void 0) return {
		needs: [],
		mayNeed: maybeEach(DESTINATION_ACTIONS, "asynchronous destinations, to which Lambda sends with it, were not read")
	};
	return together$1(configs.map(({ FunctionArn, DestinationConfig }) => sendingResults(DestinationConfig, `asynchronous invocations of ${FunctionArn}`)));
}
// lib/src/needs/configuration/file-systems.js
const DIRECT_READS = ["s3:GetObject", "s3:GetObjectVersion"];
const MOUNT_ACTIONS = ["elasticfilesystem", "s3files"].flatMap((service) => [`${service}:ClientMount`, `${service}:ClientWrite`]);
function fileSystemsOf({ FileSystemConfigs }) {
	return together$1((FileSystemConfigs ?? []).map(mounting));
}
function mounting({ Arn, S3FilesConfig }) {
	const cause = `file system mounted through ${Arn}`;
	if (!validate(Arn)) return {
		needs: [],
		mayNeed: maybeEach(MOUNT_ACTIONS, cause)
	};
	const { partition, service, region, accountId } = parse(Arn);
	if (service === "s3files") {
		const [fileSystem = Arn] = Arn.split("/access-point/");
		const why = `${cause}: Lambda may read the bucket behind it directly, and which one that is, is not known`;
		return {
			needs: clientOf(service, fileSystem, cause),
			mayNeed: S3FilesConfig?.DirectS3Read === "DISABLED" ? [] : maybeEach(DIRECT_READS, why)
		};
	}
	return {
		needs: clientOf(service, `arn:${partition}:${service}:${region}:${accountId}:file-system/*`, cause, { StringEquals: { "elasticfilesystem:AccessPointArn": [Arn] } }),
		mayNeed: []
	};
}
function clientOf(service, fileSystem, cause, condition) {
	return [...needEach([`${service}:ClientMount`], fileSystem, cause, condition), ...needEach([`${service}:ClientWrite`], fileSystem, `${cause}, unless it is only read`, condition)];
}
// lib/src/needs/configuration/telemetry.js
const LOG_WRITES = [
	"logs:CreateLogGroup",
	"logs:CreateLogStream",
	"logs:PutLogEvents"
];
const TRACE_WRITES = ["xray:PutTelemetryRecords", "xray:PutTraceSegments"];
// lib/src/needs/configuration/layers.js
const EXPORTERS = [
	"aps:RemoteWrite",
	"cloudwatch:PutMetricData",
	...LOG_WRITES,
	"s3:GetObject"
];
const LAYERS = [
	{
		name: /^LambdaInsightsExtension/,
		implies: (cause, logGroup) => ({
			needs: needEach(LOG_WRITES, logGroup("/aws/lambda-insights"), cause),
			mayNeed: []
		})
	},
	{
		name: /^AWSOpenTelemetryDistro/,
		implies: (cause, logGroup, { OTEL_AWS_APPLICATION_SIGNALS_ENABLED: signals }) => ({
			needs: [...needEach(["xray:PutTraceSegments"], "*", cause), ...signals?.toLowerCase() === "false" ? [] : needEach(LOG_WRITES, logGroup("/aws/application-signals/data"), `${cause} (Application Signals)`)],
			mayNeed: []
		})
	},
	{
		name: /^aws-otel-/,
		implies: (cause, _, variables) => {
			const own = variables.OPENTELEMETRY_COLLECTOR_CONFIG_URI ?? variables.OPENTELEMETRY_COLLECTOR_CONFIG_FILE ?? "";
			const why = `the collector in ${cause} has a configuration of its own, which is not read`;
			return {
				needs: needEach(TRACE_WRITES, "*", cause),
				mayNeed: own === "" ? [] : maybeEach(EXPORTERS, why)
			};
		}
	},
	{
		name: /^AWS-Parameters-and-Secrets-Lambda-Extension/,
		implies: (cause) => outsideOfTraces(cause, [
			"kms:Decrypt",
			"secretsmanager:GetSecretValue",
			"ssm:GetParameter"
		])
	},
	{
		name: /^AWS-AppConfig-Extension/,
		implies: (cause, _, { AWS_APPCONFIG_EXTENSION_ROLE_ARN: role }) => outsideOfTraces(cause, [
			"appconfig:GetLatestConfiguration",
			"appconfig:StartConfigurationSession",
			...(role ?? "") === "" ? [] : ["sts:AssumeRole"]
		])
	}
];
function outsideOfTraces(cause, actions) {
	return {
		needs: [],
		mayNeed: maybeEach(actions, `the extension in ${cause} may use it, outside of the traced code`)
	};
}
function layersOf({ Layers, Environment }, workload) {
	const { partition, region, account } = workload;
	const logGroup = (name) => `arn:${partition}:logs:${region}:${account}:log-group:${name}:*`;
	return together$1((Layers ?? []).flatMap(({ Arn }) => {
		const [, name = ""] = /:layer:([^:]+)/.exec(Arn) ?? [];
		return LAYERS.filter((layer) => layer.name.test(name)).map((layer) => layer.implies(`layer ${Arn}`, logGroup, Environment?.Variables ?? {}));
	}));
}
// lib/src/needs/configuration/event-source-access.js
const CREDENTIAL_ACTION = "secretsmanager:GetSecretValue";
const SOURCE_NETWORK = [
	"ec2:CreateNetworkInterface",
	"ec2:DeleteNetworkInterface",
	"ec2:DescribeNetworkInterfaces",
	"ec2:DescribeSecurityGroups",
	"ec2:DescribeSubnets",
	"ec2:DescribeVpcs"
];
function networkOf(cause) {
	return needEach(SOURCE_NETWORK, "*", cause);
}
function secretsOf(configs, cause) {
	return (configs ?? []).flatMap(({ URI }) => isSecret(URI ?? "") ? needEach([CREDENTIAL_ACTION], URI ?? "", `credentials of ${cause}`) : []);
}
function hasSecret(configs) {
	return (configs ?? []).some(({ URI }) => isSecret(URI ?? ""));
}
function isSecret(uri) {
	return validate(uri) && parse(uri).service === "secretsmanager";
}
// lib/src/needs/configuration/kafka.js
const CLUSTER = ["kafka:DescribeClusterV2"];
const OLDER = "kafka:DescribeCluster";
const BROKERS = ["kafka:GetBootstrapBrokers"];
const VPC_CONNECTION = ["kafka:DescribeVpcConnection"];
const SIGNING_IN = ["kafka-cluster:Connect", "kafka-cluster:DescribeClusterDynamicConfiguration"];
const GROUP = ["kafka-cluster:AlterGroup", "kafka-cluster:DescribeGroup"];
const TOPIC = ["kafka-cluster:DescribeTopic", "kafka-cluster:ReadData"];
const FAILED_RECORDS = ["kafka-cluster:DescribeTopic", "kafka-cluster:WriteData"];
const REGISTRY = ["glue:GetRegistry", "glue:GetSchemaVersion"];
const SCHEMAS = ["glue:GetSchemaVersion"];
const TOKEN = "sts:GetWebIdentityToken";
const KAFKA_ACTIONS = [
	...CLUSTER,
	OLDER,
	...BROKERS,
	...VPC_CONNECTION,
	...REGISTRY,
	TOKEN
];
const KAFKA_PATTERNS = ["kafka-cluster:*"];
function readingFromMsk(eventSource, mapping, cause) {
	const arnOf = clusterOf(eventSource);
	const config = mapping.AmazonManagedKafkaEventSourceConfig;
	return {
		needs: [
			...needEach(CLUSTER, arnOf("cluster"), cause),
			...needEach(BROKERS, "*", cause),
			...eventSource.includes(":vpc-connection/") ? needEach(VPC_CONNECTION, eventSource, cause) : [],
			...networkOf(cause),
			...hasSecret(mapping.SourceAccessConfigurations) ? [] : signingIn(arnOf, mapping, cause),
			...schemaRegistry(config, cause)
		],
		mayNeed: maybeEach([OLDER], `Lambda takes it instead of ${CLUSTER.join()} (${cause})`)
	};
}
function clusterOf(eventSource) {
	const { partition, region, accountId, resource } = parse(eventSource);
	const [kind = "", ...names] = resource.split("/");
	const [account = "", cluster = "", id = ""] = kind === "vpc-connection" ? [
		names[0],
		names[1],
		"*"
	] : [
		accountId,
		names[0],
		names[1]
	];
	return (type, name) => `arn:${partition}:kafka:${region}:${account}:${type}/${cluster}/${id}${name === void 0 ? "" : `/${name}`}`;
}
function signingIn(arnOf, mapping, eventSource) {
	const cause = `${eventSource}, if the cluster has IAM access control`;
	const { AmazonManagedKafkaEventSourceConfig: config, Topics, DestinationConfig } = mapping;
	const [, failed] = /^kafka:\/\/(.+)$/.exec(DestinationConfig?.OnFailure?.Destination ?? "") ?? [];
	return [
		...needEach(SIGNING_IN, arnOf("cluster"), cause),
		...needEach(GROUP, arnOf("group", config?.ConsumerGroupId ?? "*"), cause),
		...(Topics ?? []).flatMap((topic) => needEach(TOPIC, arnOf("topic", topic), cause)),
		...failed === void 0 ? [] : needEach(FAILED_RECORDS, arnOf("topic", failed), `on-failure destination of ${cause}`)
	];
}
function readingFromOwnKafka(mapping, cause) {
	const types = (mapping.SourceAccessConfigurations ?? []).map(({ Type }) => Type);
	return {
		needs: [...types.includes("VPC_SUBNET") ? networkOf(cause) : [], ...schemaRegistry(mapping.SelfManagedKafkaEventSourceConfig, cause)],
		mayNeed: rolesOwn(types, cause)
	};
}
function rolesOwn(types, cause) {
	const why = `the role itself signs in to the cluster, of which the ARN is not known (${cause})`;
	return [...types.includes("IAM_AUTH") ? maybeEach(KAFKA_PATTERNS, why) : [], ...types.includes("IAM_OAUTHBEARER_AUTH") ? maybeEach([TOKEN], why) : []];
}
function schemaRegistry(config, cause) {
	const registry = config?.SchemaRegistryConfig;
	const uri = registry?.SchemaRegistryURI ?? "";
	const registryName = `schema registry of ${cause}`;
	return [...validate(uri) && parse(uri).service === "glue" ? glue(uri, registryName) : [], ...secretsOf(registry?.AccessConfigs, registryName)];
}
function glue(registry, cause) {
	const schemas = `${registry.replace(":registry/", ":schema/")}/*`;
	return [...needEach(REGISTRY, registry, cause), ...needEach(SCHEMAS, schemas, cause)];
}
// lib/src/needs/configuration/polling.js
const QUEUE = [
	"sqs:DeleteMessage",
	"sqs:GetQueueAttributes",
	"sqs:ReceiveMessage"
];
const DATA_STREAM = [
	"kinesis:DescribeStream",
	"kinesis:DescribeStreamSummary",
	"kinesis:GetRecords",
	"kinesis:GetShardIterator",
	"kinesis:ListShards"
];
const ALL_DATA_STREAMS = ["kinesis:ListStreams"];
const FAN_OUT = ["kinesis:SubscribeToShard"];
const TABLE_STREAM = [
	"dynamodb:DescribeStream",
	"dynamodb:GetRecords",
	"dynamodb:GetShardIterator"
];
const ALL_TABLE_STREAMS = ["dynamodb:ListStreams"];
const BROKER = ["mq:DescribeBroker"];
const DOCUMENT_CLUSTER = ["rds:DescribeDBClusters"];
const CLUSTER_PARAMETERS = ["rds:DescribeDBClusterParameters"];
const SUBNET_GROUPS = ["rds:DescribeDBSubnetGroups"];
const EVERYTHING$3 = [
	...QUEUE,
	...DATA_STREAM,
	...ALL_DATA_STREAMS,
	...FAN_OUT,
	...TABLE_STREAM,
	...ALL_TABLE_STREAMS,
	...BROKER,
	...DOCUMENT_CLUSTER,
	...CLUSTER_PARAMETERS,
	...SUBNET_GROUPS,
	...KAFKA_ACTIONS,
	...KAFKA_PATTERNS,
	...SOURCE_NETWORK,
	CREDENTIAL_ACTION,
	...DESTINATION_ACTIONS.filter((action) => !/^(events|lambda):/.test(action))
];
function polling(mappings) {
	if (mappings === void 0) return {
		needs: [],
		mayNeed: maybeEach(EVERYTHING$3, "event source mappings, which poll with it, were not read")
	};
	return together$1(mappings.map(ofMapping));
}
function ofMapping(mapping) {
	const eventSource = mapping.EventSourceArn ?? "";
	const state = /^(Enabled|Enabling)?$/.test(mapping.State ?? "") ? "" : ` (${mapping.State})`;
	const cause = `event source mapping ${mapping.UUID} of ${eventSource === "" ? "self-managed Apache Kafka" : eventSource}${state}`;
	return together$1([
		readingFrom(eventSource, mapping, cause),
		{
			needs: secretsOf(mapping.SourceAccessConfigurations, cause),
			mayNeed: []
		},
		sendingResults(mapping.DestinationConfig, cause),
		filterKey(mapping.KMSKeyArn ?? "", cause)
	]);
}
function filterKey(key, cause) {
	const why = `AWS does not say clearly whether the role decrypts filter criteria with ${key} (${cause})`;
	return {
		needs: [],
		mayNeed: key === "" ? [] : maybeEach(["kms:Decrypt"], why)
	};
}
function readingFrom(eventSource, mapping, cause) {
	if (eventSource === "") return readingFromOwnKafka(mapping, cause);
	if (!validate(eventSource)) return unknownSource(eventSource, cause);
	const { partition, service, region, accountId } = parse(eventSource);
	const needs = (...all) => ({
		needs: all.flat(),
		mayNeed: []
	});
	switch (service) {
		case "sqs": return needs(needEach(QUEUE, eventSource, cause));
		case "kinesis": {
			const [stream = eventSource] = eventSource.split("/consumer/");
			return needs(needEach(DATA_STREAM, stream, cause), needEach(ALL_DATA_STREAMS, "*", cause), stream === eventSource ? [] : needEach(FAN_OUT, eventSource, cause));
		}
		case "dynamodb": return needs(needEach(TABLE_STREAM, eventSource, cause), needEach(ALL_TABLE_STREAMS, "*", cause));
		case "kafka": return readingFromMsk(eventSource, mapping, cause);
		case "mq": return needs(needEach(BROKER, eventSource, cause), networkOf(cause));
		case "rds": {
			const any = (type) => `arn:${partition}:rds:${region}:${accountId}:${type}:*`;
			return needs(needEach(DOCUMENT_CLUSTER, eventSource, cause), needEach(CLUSTER_PARAMETERS, any("cluster-pg"), cause), needEach(SUBNET_GROUPS, any("subgrp"), cause), networkOf(cause));
		}
		default: return unknownSource(eventSource, cause);
	}
}
function unknownSource(eventSource, cause) {
	return {
		needs: [],
		mayNeed: maybeEach([validate(eventSource) ? `${parse(eventSource).service}:*` : "*"], `what polling ${eventSource} needs is not known (${cause})`)
	};
}
// lib/src/needs/configuration/implied.js
const NETWORK = [
	"ec2:AssignPrivateIpAddresses",
	"ec2:CreateNetworkInterface",
	"ec2:DeleteNetworkInterface",
	"ec2:DescribeNetworkInterfaces",
	"ec2:DescribeSubnets",
	"ec2:UnassignPrivateIpAddresses"
];
const DURABLE = ["lambda:CheckpointDurableExecution", "lambda:GetDurableExecutionState"];
function impliedNeeds(workload, { configuration, mappings, eventInvokeConfigs }, seen) {
	const { DeadLetterConfig } = configuration;
	const { needs, mayNeed } = together$1([
		...ofItself(workload, configuration, seen),
		setBy("DeadLetterConfig", sendingTo(DeadLetterConfig?.TargetArn ?? "", "dead-letter queue or topic")),
		setBy("DurableConfig", durableExecution(workload, configuration)),
		setBy("FileSystemConfigs", fileSystemsOf(configuration)),
		setBy("Layers", layersOf(configuration, workload)),
		setBy("EventSourceMappings", polling(mappings)),
		setBy("FunctionEventInvokeConfigs", asynchronousDestinations(eventInvokeConfigs))
	]);
	return {
		needs: sortedOnce(needs),
		mayNeed: sortedOnce(mayNeed)
	};
}
function setBy(setting, { needs, mayNeed }) {
	const set = (claim) => ({
		...claim,
		setting
	});
	return {
		needs: needs.map(set),
		mayNeed: mayNeed.map(set)
	};
}
function ofItself({ name, partition, region, account }, configuration, seen) {
	const { LoggingConfig, TracingConfig, VpcConfig, KMSKeyArn } = configuration;
	const group = LoggingConfig?.LogGroup ?? `/aws/lambda/${name}`;
	const logs = `arn:${partition}:logs:${region}:${account}:log-group:${group}:*`;
	const traces = TracingConfig?.Mode === "Active" ? "active tracing" : seen ? "traces that the function left" : void 0;
	const key = KMSKeyArn ?? "";
	const hasNetwork = (VpcConfig?.SubnetIds ?? []).length > 0;
	const set = (setting, needs) => setBy(setting, {
		needs,
		mayNeed: []
	});
	return [
		set("LoggingConfig", needEach(LOG_WRITES, logs, `log group ${group}`)),
		set("TracingConfig", traces === void 0 ? [] : needEach(TRACE_WRITES, "*", traces)),
		set("VpcConfig", hasNetwork ? needEach(NETWORK, "*", "VPC configuration") : []),
		set("KMSKeyArn", key === "" ? [] : needEach(["kms:Decrypt"], key, "key of the environment variables"))
	];
}
function durableExecution({ arn }, { DurableConfig }) {
	if (DurableConfig == null) return {
		needs: [],
		mayNeed: []
	};
	const key = DurableConfig.KMSKeyArn ?? "";
	const why = `whether the role encrypts the data of durable executions with ${key} is not known`;
	return {
		needs: needEach(DURABLE, `${arn}:*`, "durable execution"),
		mayNeed: key === "" ? [] : maybeEach(["kms:Decrypt", "kms:GenerateDataKey*"], why)
	};
}
const sorted$1 = new BoundedCache(5e4, ({ length }) => length);
function sortedOnce(entries) {
	return sorted$1.get(JSON.stringify(entries), () => {
		return [...new Map(entries.map((entry) => [JSON.stringify({
			...entry,
			setting: void 0
		}), entry]))].toSorted(([a], [b]) => compare(a, b)).map(([, entry]) => entry);
	});
}
const UNKNOWN_FUNCTION = [
	...maybeEach([
		...LOG_WRITES,
		...TRACE_WRITES,
		...NETWORK,
		...DURABLE,
		...MOUNT_ACTIONS
	], "Lambda may use it for a function of which only the role is known"),
	...polling(void 0).mayNeed,
	...asynchronousDestinations(void 0).mayNeed
];
// lib/src/needs/configuration/role-only.js
function isRoleOnly({ kind }, configuration) {
	return kind === "lambda" && !(configuration instanceof Error) && configuration.lambda === void 0;
}
// lib/src/needs/witnesses/configuration.js
const configuration = {
	name: "configuration",
	onWorkload: (asked) => saidBy(asked).map(testimonyOf)
};
const testimonies = /* @__PURE__ */ new WeakMap();
function testimonyOf(said) {
	const known = testimonies.get(said);
	if (known !== void 0) return known;
	const { setting, ...claim } = said;
	const made = {
		witness: "configuration",
		proof: setting === void 0 ? {
			kind: "page",
			url: EXECUTION_ROLE
		} : {
			kind: "setting",
			setting
		},
		...claim
	};
	testimonies.set(said, made);
	return made;
}
const EXECUTION_ROLE = "https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html";
function saidBy({ workload, traces, configuration: known }) {
	if (isRoleOnly(workload, known)) return UNKNOWN_FUNCTION;
	if (known instanceof Error || known.lambda === void 0) return [];
	const { needs, mayNeed } = impliedNeeds(workload, known.lambda, traces > 0);
	return [...needs, ...mayNeed];
}
// lib/src/needs/earlier-runs.js
const AHEAD_AT_MOST$1 = 300;
function ofThePast(earlier, now) {
	const latest = (/* @__PURE__ */ new Date((now + AHEAD_AT_MOST$1) * 1e3)).toISOString();
	const isAhead = ({ evidence, workloads }) => (evidence.window?.end ?? "") > latest || workloads.some(({ needs }) => needs.some(({ lastSeen = "" }) => lastSeen > latest));
	return {
		...earlier,
		reports: earlier.reports.filter(({ report }) => !isAhead(report)),
		not: [...earlier.not, ...earlier.reports.flatMap(({ report, from }) => isAhead(report) ? [`${from} is dated ahead of now, so that its evidence would never age`] : [])]
	};
}
const byArn = /* @__PURE__ */ new WeakMap();
function ofWorkload(report, arn) {
	const known = byArn.get(report) ?? grouped$1(report.workloads, ({ arn: own }) => own);
	byArn.set(report, known);
	return known.get(arn) ?? [];
}
// lib/src/needs/witnesses/earlier-run.js
const DAY$1 = 864e5;
const earlierRun = {
	name: "earlier-run",
	onWorkload: ({ workload, earlier, day, reference }) => {
		if (earlier === void 0 || day === void 0) return [];
		const oldest = (/* @__PURE__ */ new Date(Date.parse(day) - earlier.maxAgeDays * DAY$1)).toISOString().slice(0, 10);
		return earlier.reports.flatMap(({ report, from }) => ofWorkload(report, workload.arn).flatMap(({ needs }) => needs).filter(({ lastSeen }) => lastSeen !== void 0 && lastSeen >= oldest).filter(({ action, resource }) => reference.action(action)?.name === action && isResource(resource)).map((need) => sightIn(need, from)));
	}
};
function isResource(text) {
	return text === "*" || arnIn(text) !== void 0;
}
function sightIn({ calls, traceIds, firstSeen, lastSeen, run = "", ...permission }, from) {
	const source = run === "" ? from : run;
	return {
		...permission,
		why: `${source} saw a call that needs it, last on ${lastSeen}`,
		certainty: "needed",
		witness: "earlier-run",
		proof: {
			kind: "calls",
			calls,
			traceIds,
			firstSeen,
			lastSeen,
			run: source
		}
	};
}
// lib/src/iam/variables.js
function lookupIn(context) {
	const known = lookups.get(context) ?? lookupMade(context);
	lookups.set(context, known);
	return known;
}
const lookups = /* @__PURE__ */ new WeakMap();
function lookupMade(context) {
	const byName = /* @__PURE__ */ new Map();
	for (const [key, values] of Object.entries(context)) {
		const name = key.toLowerCase();
		byName.set(name, byName.has(name) ? void 0 : values);
	}
	return (key) => byName.get(key.toLowerCase());
}
const VARIABLE = /\$\{([^{}]*)\}/g;
const KEY_AND_DEFAULT = /^([^,']+)(?:,\s*'([^']*)'\s*)?$/;
function fill(written, lookup, wildcards, open = (_variable) => "${unknown}") {
	const plain = (part) => literal$1(part, wildcards ? /\$/g : /[*?$]/g);
	if (lookup === void 0) return { pattern: plain(written) };
	let pattern = "";
	let end = 0;
	let isNull = false;
	for (const { 0: variable, 1: inside = "", index } of written.matchAll(VARIABLE)) {
		const before = written.slice(end, index);
		end = index + variable.length;
		if (before.includes("${")) return "malformed";
		pattern += plain(before);
		if (inside === "*" || inside === "?" || inside === "$") {
			pattern += variable;
			continue;
		}
		const [, key, byDefault] = KEY_AND_DEFAULT.exec(inside) ?? [];
		if (key === void 0 || key.trim() === "") return "malformed";
		const values = lookup(key.trim());
		if (values?.length === 0 && byDefault === void 0) isNull = true;
		pattern += filling(values?.length === 0 ? [byDefault ?? ""] : values) ?? open(variable);
	}
	const rest = written.slice(end);
	if (rest.includes("${")) return "malformed";
	return isNull ? "null" : { pattern: pattern + plain(rest) };
}
function filledResource(written, context) {
	if (!written.includes("${")) return written;
	const filled = fill(written, lookupIn(context), true, (variable) => variable);
	if (filled === "null") return void 0;
	return filled === "malformed" ? written : filled.pattern;
}
function filling(values) {
	const [value = "", ...more] = values ?? [];
	return value === "" || more.length > 0 || /[*?]/.test(value) ? void 0 : literal$1(value, /\$/g);
}
function inVersion2012(text, variables) {
	return variables ? text : text.replaceAll("${", "${$}{");
}
function literal$1(part, special) {
	return part.replace(special, (character) => `\${${character}}`);
}
// lib/src/iam/condition-values.js
const ORDERS = [
	["equals", (requested, written) => requested === written],
	["lessthan", (requested, written) => requested < written],
	["lessthanequals", (requested, written) => requested <= written],
	["greaterthan", (requested, written) => requested > written],
	["greaterthanequals", (requested, written) => requested >= written]
];
const READINGS = new Map([
	["stringequals", text({
		wildcards: false,
		anyCase: false
	})],
	["stringequalsignorecase", text({
		wildcards: false,
		anyCase: true
	})],
	["stringlike", text({
		wildcards: true,
		anyCase: false
	})],
	["arnequals", arn],
	["arnlike", arn],
	["bool", boolean],
	["binaryequals", binary],
	["ipaddress", ipAddress],
	...ORDERS.map(([name, holds]) => [`numeric${name}`, ordered(numberOf, holds)]),
	...ORDERS.map(([name, holds]) => [`date${name}`, ordered(timeOf, holds)])
]);
function text({ wildcards, anyCase }) {
	const folded = (value) => anyCase ? value.toLowerCase() : value;
	return (written, lookup) => {
		const filled = fill(written, lookup, wildcards);
		if (typeof filled === "string") return withoutText(filled);
		const pattern = textPattern(folded(filled.pattern), true);
		return (requested) => matches(pattern, folded(requested));
	};
}
function arn(written, lookup) {
	const filled = fill(written, lookup, true);
	if (typeof filled === "string") return withoutText(filled);
	const whole = textPattern(filled.pattern, true);
	const parts = partsOf$2(filled.pattern)?.map((part) => textPattern(part, true));
	return (requested) => {
		const requestedParts = partsOf$2(requested);
		if (requestedParts === void 0 || parts === void 0) return "unknown";
		if (whole.hasVariables) return matches(whole, requested);
		return truth(parts.every((part, i) => matches(part, requestedParts[i] ?? "") === "yes"));
	};
}
function partsOf$2(name) {
	const parts = name.split(":");
	return parts.length < 6 ? void 0 : [...parts.slice(0, 5), parts.slice(5).join(":")];
}
function boolean(written, lookup) {
	const filled = fill(written, lookup, false);
	if (typeof filled === "string") return withoutText(filled);
	const { pattern } = filled;
	return (requested) => isBoolean(pattern) && isBoolean(requested) ? truth(pattern === requested) : "unknown";
}
function isBoolean(value) {
	return value === "true" || value === "false";
}
function binary(written) {
	return isBase64(written) ? (requested) => isBase64(requested) ? truth(written === requested) : "unknown" : void 0;
}
function isBase64(value) {
	return Buffer.from(value, "base64").toString("base64") === value;
}
function ipAddress(written) {
	const [address = "", prefix, ...more] = written.split("/");
	const version = ipVersionOf(address);
	if (version === void 0 || more.length > 0) return void 0;
	const bits = version === "ipv4" ? 32 : 128;
	if (prefix !== void 0 && (!/^\d{1,3}$/.test(prefix) || Number(prefix) > bits)) return void 0;
	const range = new BlockList();
	range.addSubnet(address, prefix === void 0 ? bits : Number(prefix), version);
	const doubtful = new BlockList();
	if (prefix === void 0 && version === "ipv6") doubtful.addSubnet(address, 32, version);
	return (requested) => {
		const requestedVersion = ipVersionOf(requested);
		if (requestedVersion === void 0) return "unknown";
		if (requestedVersion !== version) return "no";
		if (range.check(requested, version)) return "yes";
		return doubtful.check(requested, version) ? "unknown" : "no";
	};
}
function ipVersionOf(address) {
	const version = isIP(address);
	if (version === 0 || address.includes("%")) return void 0;
	return version === 4 ? "ipv4" : "ipv6";
}
function ordered(read, holds) {
	return (written) => {
		const limit = read(written);
		if (limit === void 0) return void 0;
		return (requested) => {
			const value = read(requested);
			return value === void 0 ? "unknown" : truth(holds(value, limit));
		};
	};
}
function numberOf(value) {
	return /^-?\d+(?:\.\d+)?$/.test(value) && value.replace(/[-.]/g, "").length <= 15 ? Number(value) : void 0;
}
const DATE = /^(\d{4}-\d{2}(?:-\d{2})?)(?:(?<=-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))?$/;
function timeOf(value) {
	if (/^(?:\d{1,3}|\d{5,11})$/.test(value)) return Number(value) * 1e3;
	const day = DATE.exec(value)?.[1];
	if (day === void 0) return void 0;
	const start = new Date(day);
	if (Number.isNaN(start.getTime()) || !start.toISOString().startsWith(day)) return void 0;
	return Date.parse(value);
}
function withoutText(filled) {
	return filled === "null" ? () => "no" : void 0;
}
function truth(value) {
	return value ? "yes" : "no";
}
// lib/src/iam/truth.js
function all(truths) {
	if (truths.includes("no")) return "no";
	return truths.includes("unknown") ? "unknown" : "yes";
}
function any(truths) {
	if (truths.includes("yes")) return "yes";
	return truths.includes("unknown") ? "unknown" : "no";
}
function opposite(truth) {
	return truth === "unknown" ? "unknown" : truth === "yes" ? "no" : "yes";
}
// lib/src/iam/conditions.js
const NEGATED = /* @__PURE__ */ new Map([
	["stringnotequals", "stringequals"],
	["stringnotequalsignorecase", "stringequalsignorecase"],
	["stringnotlike", "stringlike"],
	["numericnotequals", "numericequals"],
	["datenotequals", "dateequals"],
	["notipaddress", "ipaddress"],
	["arnnotequals", "arnequals"],
	["arnnotlike", "arnlike"]
]);
const OPERATOR = /^(?:(forallvalues|foranyvalue):)?([a-z]+?)(ifexists)?$/;
function holds$1(tests, context, variables) {
	if (tests.length === 0) return "yes";
	const lookup = lookupIn(context);
	return all(tests.map((test) => testHolds(test, lookup, variables)));
}
function testHolds({ operator, key, values }, lookup, variables) {
	const requested = lookup(key);
	if (requested === void 0 || values.length === 0) return "unknown";
	const [, set, name = "", ifExists] = OPERATOR.exec(operator.toLowerCase()) ?? [];
	if (name === "null") return set === void 0 && ifExists === void 0 ? isNull(values, requested) : "unknown";
	const positive = NEGATED.get(name);
	const reading = READINGS.get(positive ?? name);
	if (reading === void 0) return "unknown";
	const comparisons = values.map((value) => reading(value, variables ? lookup : void 0));
	const known = comparisons.filter((comparison) => comparison !== void 0);
	if (known.length < comparisons.length) return "unknown";
	if (requested.length === 0) return absentHolds(set, positive !== void 0, ifExists !== void 0);
	const held = quantified(set, requested.map((value) => {
		const matched = any(known.map((comparison) => comparison(value)));
		return positive === void 0 ? matched : opposite(matched);
	}), isBlank(requested));
	return ifExists !== void 0 && isBlank(requested) && held === "no" ? "unknown" : held;
}
function absentHolds(set, negated, ifExists) {
	if (ifExists && set === "foranyvalue") return "unknown";
	if (ifExists || set === "forallvalues") return "yes";
	return negated && set === void 0 ? "yes" : "no";
}
function quantified(set, each, blank) {
	if (set === "forallvalues") return blank ? "yes" : all(each);
	if (set === "foranyvalue") return blank ? "no" : any(each);
	const [only = "unknown", ...more] = each;
	return more.length === 0 ? only : "unknown";
}
function isNull(values, requested) {
	if (!values.every(isBoolean) || requested.length > 0 && isBlank(requested)) return "unknown";
	return values.includes(String(requested.length === 0)) ? "yes" : "no";
}
function isBlank(requested) {
	return requested.every((value) => value === "");
}
// lib/src/iam/region.js
const MOST_WORK = 2e6;
const MOST_WORK_ON_ONE = 2e4;
function liesIn(region, others) {
	if (others.length > 1 && others.some((other) => liesInAny(region, [other], MOST_WORK_ON_ONE) === "yes")) return "yes";
	return liesInAny(region, others, MOST_WORK);
}
function liesInAny(region, others, mostWork) {
	const walks = [];
	const numbers = /* @__PURE__ */ new Map();
	const numberOf = (walk) => {
		const known = numbers.get(walk) ?? walks.push(walk) - 1;
		numbers.set(walk, known);
		return known;
	};
	const answer = search(walks, {
		all: region.all.map((pattern) => numberOf(widestWalk(pattern))),
		none: region.none.map((pattern) => numberOf(leastWalk(pattern)))
	}, others.map((other) => ({
		all: other.all.map((pattern) => numberOf(leastWalk(pattern))),
		none: other.none.map((pattern) => numberOf(widestWalk(pattern)))
	})), mostWork);
	const everyPattern = [region, ...others].flatMap((one) => [...one.all, ...one.none]);
	return answer === "no" && everyPattern.some(({ hasVariables }) => hasVariables) ? "unknown" : answer;
}
function search(walks, asked, held, mostWork) {
	const seen = /* @__PURE__ */ new Set();
	const pending = [walks.map((walk) => walk.start)];
	let work = 0;
	for (let state = pending.pop(); state !== void 0; state = pending.pop()) {
		const here = state;
		const is = (what, i) => walks[i]?.[what](here[i] ?? 0) === true;
		const isOut = ({ all, none }) => all.some((i) => is("isDead", i)) || none.some((i) => is("isEndless", i));
		const isWhole = ({ all, none }) => all.every((i) => is("isEndless", i)) && none.every((i) => is("isDead", i));
		if (isOut(asked)) continue;
		const open = held.filter((one) => !isOut(one));
		if (open.some(isWhole)) continue;
		const matters = [...new Set([asked, ...open].flatMap(({ all, none }) => [...all, ...none]))];
		const key = matters.map((i) => `${i}:${here[i]}`).join();
		if (seen.has(key)) continue;
		seen.add(key);
		const isIn = ({ all, none }) => all.every((i) => is("isEnd", i)) && !none.some((i) => is("isEnd", i));
		if (isIn(asked) && !open.some(isIn)) return "no";
		const symbols = new Set(matters.flatMap((i) => walks[i]?.symbols(here[i] ?? 0) ?? []));
		work += matters.length * symbols.size;
		if (work > mostWork) return "unknown";
		for (const symbol of symbols) {
			const next = [...here];
			for (const i of matters) next[i] = walks[i]?.step(here[i] ?? 0, symbol) ?? 0;
			pending.push(next);
		}
	}
	return "yes";
}
// lib/src/iam/extent.js
function wholeOf(pattern) {
	return {
		pattern,
		limits: [],
		exclusions: []
	};
}
const texts = /* @__PURE__ */ new WeakMap();
function extentText(extent) {
	if (isWhole(extent)) return textOf(extent.pattern);
	const known = texts.get(extent);
	if (known !== void 0) return known;
	const { pattern, limits, exclusions } = extent;
	const text = JSON.stringify([pattern, ...limits].map(textOf).concat("", exclusions.map(textOf)));
	texts.set(extent, text);
	return text;
}
function textOf({ text, hasVariables }) {
	return `${hasVariables ? "variables" : "plain"} ${text}`;
}
function isHeldBy(extent, patterns) {
	const { pattern, limits, exclusions } = extent;
	if (isExcluded(extent)) return "yes";
	if (limits.length > 0) return areHeldBy(extent, patterns.map(wholeOf));
	return isInUnion(pattern, [...patterns, ...exclusions]);
}
function isInUnion(pattern, union) {
	const touching = union.filter((one) => overlaps(one, pattern) !== "no");
	if (touching.length === 0) return "no";
	if (touching.some((one) => contains(one, pattern) === "yes")) return "yes";
	if (isOfMany(pattern) && touching.every(({ plain }) => plain !== void 0)) return "no";
	return contains(anyOf(touching), pattern);
}
function areHeldBy(extent, extents) {
	const text = textOnlyIn(extent);
	if (text !== void 0 && !hasVariables(extent) && !extents.some(hasVariables)) return !hasText(extent, text) || extents.some((one) => hasText(one, text)) ? "yes" : "no";
	if (isExcluded(extent) || extents.some((one) => surelyHolds(one, extent))) return "yes";
	const touching = extents.filter(({ pattern }) => overlaps(pattern, extent.pattern) !== "no");
	if (extent.limits.length === 0 && touching.every(isWhole)) return isInUnion(extent.pattern, [...touching.map(({ pattern }) => pattern), ...extent.exclusions]);
	return liesIn(regionOf$1(extent), touching.map(regionOf$1));
}
function isExcluded({ pattern, limits, exclusions }) {
	if (exclusions.length === 0) return false;
	const parts = [pattern, ...limits];
	return exclusions.some((one) => parts.some((part) => contains(one, part) === "yes"));
}
function surelyHolds(outer, inner) {
	const holds = (one) => contains(one, inner.pattern) === "yes" || inner.limits.some((part) => contains(one, part) === "yes");
	const isOut = (one) => inner.exclusions.some((other) => contains(other, one) === "yes") || overlaps(inner.pattern, one) === "no" || inner.limits.some((part) => overlaps(part, one) === "no");
	return holds(outer.pattern) && outer.limits.every(holds) && outer.exclusions.every(isOut);
}
function textOnlyIn({ pattern, limits }) {
	return pattern.plain !== void 0 ? pattern : limits.find(({ plain }) => plain !== void 0);
}
function hasVariables({ pattern, limits, exclusions }) {
	return pattern.hasVariables || limits.some((one) => one.hasVariables) || exclusions.some((one) => one.hasVariables);
}
function hasText({ pattern, limits, exclusions }, text) {
	return contains(pattern, text) === "yes" && limits.every((one) => contains(one, text) === "yes") && !exclusions.some((one) => contains(one, text) === "yes");
}
function isWhole({ limits, exclusions }) {
	return limits.length === 0 && exclusions.length === 0;
}
function regionOf$1({ pattern, limits, exclusions }) {
	return {
		all: [pattern, ...limits],
		none: exclusions
	};
}
function meets({ pattern, limits, exclusions }, other) {
	if (limits.some((limit) => overlaps(limit, other) === "no")) return "no";
	const truth = overlaps(pattern, other);
	if (truth === "no" || limits.length === 0 && exclusions.length === 0) return truth;
	if (other.plain !== void 0) return exclusions.some((one) => contains(one, other) === "yes") ? "no" : truth;
	const touching = exclusions.filter((one) => overlaps(one, other) !== "no");
	return isHeldBy({
		pattern: other,
		limits: [pattern, ...limits],
		exclusions: touching
	}, []) === "yes" ? "no" : truth;
}
function narrowedTo(extent, patterns) {
	const { pattern } = extent;
	if (patterns.some((one) => contains(one, pattern) === "yes")) return [extent];
	const touching = patterns.filter((one) => meets(extent, one) !== "no");
	if (touching.length === 0) return [];
	if (touching.every((one) => contains(pattern, one) === "yes")) return [...new Set(touching)].map((narrower) => ({
		...extent,
		pattern: narrower
	}));
	return [{
		...extent,
		limits: [...extent.limits, anyOf(touching)]
	}];
}
function without(extent, patterns) {
	const touching = patterns.filter((one) => meets(extent, one) !== "no");
	if (touching.length === 0) return [extent];
	const left = {
		...extent,
		exclusions: [...extent.exclusions, ...touching]
	};
	return isHeldBy(left, []) === "yes" ? [] : [left];
}
// lib/src/iam/principal.js
function roleAsPrincipal(roleArn, since) {
	const { partition, accountId } = parse(roleArn);
	return {
		partition,
		context: {
			"aws:PrincipalArn": [roleArn],
			"aws:PrincipalAccount": [accountId],
			"aws:PrincipalType": ["AssumedRole"],
			"aws:PrincipalIsAWSService": ["false"],
			"aws:PrincipalServiceName": [],
			"aws:SecureTransport": ["true"],
			"aws:username": []
		},
		...since !== void 0 && { since }
	};
}
const END_OF_TIME = 253402300799;
function holdsAlways({ context, since }, { conditions, variables }) {
	const isTimed = conditions.some(({ key }) => /^aws:(currenttime|epochtime)$/i.test(key));
	if (since === void 0 || !isTimed) return holds$1(conditions, context, variables);
	const named = conditions.flatMap(({ values }) => values.flatMap(secondsOf)).filter((time) => time >= since);
	const answers = [
		since,
		END_OF_TIME,
		...named.flatMap((time) => [
			time - 1,
			time,
			time + 1
		])
	].filter((time) => time >= since && time <= END_OF_TIME).map((time) => {
		return holds$1(conditions, {
			...context,
			"aws:CurrentTime": [(/* @__PURE__ */ new Date(time * 1e3)).toISOString()],
			"aws:EpochTime": [String(time)]
		}, variables);
	});
	const [first = "unknown"] = answers;
	return answers.every((answer) => answer === first) ? first : "unknown";
}
function secondsOf(value) {
	const time = /^\d{5,11}$/.test(value) ? Number(value) : Math.floor(Date.parse(value) / 1e3);
	return Number.isNaN(time) ? [] : [time];
}
function managedBy(roleArn) {
	const path = /:role(\/.*)$/.exec(roleArn)?.[1] ?? "";
	if (path.startsWith("/aws-service-role/")) return "a service-linked role: only the service that it is linked to defines its permissions";
	if (path.startsWith("/aws-reserved/sso.amazonaws.com/")) return "of IAM Identity Center: its permission set is what can be edited";
}
// lib/src/iam/reach.js
const EVERYTHING$2 = resourcePattern("*", false);
var Reach = class {
	#principal;
	#patterns = /* @__PURE__ */ new Map();
	#sure = /* @__PURE__ */ new Map();
	#fits = new Kept();
	#left = new Kept();
	constructor(principal) {
		this.#principal = principal;
	}
	isSure(statement) {
		const known = this.#sure.get(statement);
		if (known !== void 0) return known;
		const sure = holdsAlways(this.#principal, statement);
		this.#sure.set(statement, sure);
		return sure;
	}
	openConditions({ conditions, variables }) {
		return conditions.filter((test) => holdsAlways(this.#principal, {
			conditions: [test],
			variables
		}) !== "yes");
	}
	patternFor(written, variables) {
		const { partition, context } = this.#principal;
		const filled = variables ? filledResource(written, context) : written;
		if (filled === void 0) return void 0;
		const own = /^arn:([^:$]+):/.exec(filled)?.[1];
		if (own === void 0 || own === partition || partition === "*") return resourcePattern(filled, variables);
		if (matches(textPattern(own, false), partition) !== "yes") return void 0;
		return resourcePattern(`arn:${partition}:${filled.slice(own.length + 5)}`, variables);
	}
	givenBy(statement) {
		const { not, patterns } = statement.resources;
		if (not) {
			const extent = {
				...wholeOf(EVERYTHING$2),
				exclusions: this.#patternsOf(statement)
			};
			return [{
				written: `not (${patterns.join(", ")})`,
				extent
			}];
		}
		return patterns.map((written) => {
			const pattern = this.patternFor(written, statement.variables);
			return {
				written,
				extent: pattern && wholeOf(pattern)
			};
		});
	}
	afterDenies(extents, denies) {
		return denies.reduce((left, { statement }) => this.#afterDeny(left, statement), extents);
	}
	#afterDeny(extents, deny) {
		const patterns = this.#patternsOf(deny);
		if (!deny.resources.not) return extents.flatMap((extent) => without(extent, patterns));
		return extents.flatMap((extent) => narrowedTo(extent, patterns));
	}
	afterBoundary(extents, allows) {
		const left = /* @__PURE__ */ new Map();
		let conditional = true;
		for (const { statement } of allows) {
			const sure = this.isSure(statement);
			if (sure === "no") continue;
			const patterns = this.#patternsOf(statement);
			const part = extents.flatMap((extent) => statement.resources.not ? without(extent, patterns) : narrowedTo(extent, patterns));
			for (const extent of part) left.set(extentText(extent), extent);
			if (part.length > 0 && sure === "yes") conditional = false;
		}
		return {
			extents: extents.every((extent) => left.has(extentText(extent))) ? extents : [...left.values()],
			conditional: left.size > 0 && conditional
		};
	}
	canBeOn(action, extent) {
		const { pattern, exclusions } = extent;
		if (action.types.length === 0) {
			if (exclusions.some(({ text }) => text === "*")) return false;
			return pattern.text === "*" || isWholeService(pattern.text, action.name);
		}
		return formatsOf(action).some((format) => this.#fit(pattern, format) && this.#isLeft(extent, format));
	}
	#fit(pattern, format) {
		if (pattern.text === "*") return true;
		return this.#fits.get(pattern, format, () => mayBeOfService(pattern.text, format) && overlaps(pattern, formatPattern(format)) !== "no");
	}
	#isLeft(extent, format) {
		const { limits, exclusions } = extent;
		if (limits.length === 0 && exclusions.length === 0) return true;
		return this.#left.get(extent, format, () => {
			const place = placeOf$1(format, this.#principal.partition);
			const touching = exclusions.filter((one) => overlaps(one, place) !== "no");
			return isHeldBy({
				pattern: place,
				limits: [extent.pattern, ...limits],
				exclusions: touching
			}, []) !== "yes";
		});
	}
	#patternsOf(statement) {
		const known = this.#patterns.get(statement);
		if (known !== void 0) return known;
		const { resources, variables } = statement;
		const made = resources.patterns.flatMap((written) => this.patternFor(written, variables) ?? []);
		this.#patterns.set(statement, made);
		return made;
	}
};
const formats = /* @__PURE__ */ new WeakMap();
function formatsOf(action) {
	const known = formats.get(action);
	if (known !== void 0) return known;
	const all = action.types.flatMap((type) => type.formats);
	formats.set(action, all);
	return all;
}
const kinds = /* @__PURE__ */ new WeakMap();
function kindsOf(action) {
	const known = kinds.get(action);
	if (known !== void 0) return known;
	const all = formatsOf(action);
	const text = all.length > 0 ? all.join(" ") : action.name.split(":")[0] ?? "";
	kinds.set(action, text);
	return text;
}
function placeOf$1(format, partition) {
	return resourcePattern(format.replace("${Partition}", partition).replaceAll(/\$\{[^}]*\}/g, "*"), false);
}
function isWholeService(pattern, action) {
	const parts = pattern.split(":");
	return parts.length <= 6 && parts.at(-1) === "*" && action.startsWith(`${parts[2]}:`);
}
function mayBeOfService(pattern, format) {
	const [, , service = "", ...rest] = pattern.split(":");
	const own = format.split(":")[2] ?? "";
	return rest.length === 0 || /[*?$]/.test(service) || own.includes("$") || own === service;
}
var Kept = class {
	#all = /* @__PURE__ */ new Map();
	get(a, b, answer) {
		let byB = this.#all.get(a);
		if (byB === void 0) {
			byB = /* @__PURE__ */ new Map();
			this.#all.set(a, byB);
		}
		const known = byB.get(b);
		if (known !== void 0) return known;
		const made = answer();
		byB.set(b, made);
		return made;
	}
};
// lib/src/iam/alike.js
const MOST_KEPT$2 = 6e5;
const MOST_WAYS = 50;
const partingsOf = /* @__PURE__ */ new WeakMap();
function alike$2(actions, rules, reference) {
	const { denies, allows = [], limitDenies } = rules;
	const all = [
		...denies,
		...allows,
		...limitDenies
	];
	const partings = partingsOf.get(reference) ?? new BoundedCache(MOST_KEPT$2, ({ places }) => places.size);
	partingsOf.set(reference, partings);
	const key = [actions, ...all.map((rule) => rule.actions)].map(numberOf$1).join();
	const { groups, places, given } = partings.get(key, () => parted(actions, all));
	return {
		groups: groups.map(({ actions: own, isNamed }) => {
			const naming = (some, from) => some.filter((_, i) => isNamed[from + i] === true);
			return {
				actions: own,
				denying: naming(denies, 0),
				allowing: naming(allows, denies.length),
				limiting: naming(limitDenies, denies.length + allows.length)
			};
		}),
		places,
		given: (how, found) => {
			const known = given.get(how) ?? givenIn(groups, found);
			if (given.size >= MOST_WAYS) given.clear();
			given.set(how, known);
			return known;
		}
	};
}
function parted(set, rules) {
	const actions = [...set];
	const kinds = /* @__PURE__ */ new Map();
	let groupOf = actions.map((action) => numbered(kinds, kindsOf(action)));
	for (const rule of rules) {
		const split = /* @__PURE__ */ new Map();
		groupOf = actions.map((action, i) => numbered(split, (groupOf[i] ?? 0) * 2 + (rule.actions.has(action) ? 1 : 0)));
	}
	const groups = /* @__PURE__ */ new Map();
	for (const [i, action] of actions.entries()) {
		const group = groups.get(groupOf[i] ?? 0);
		if (group !== void 0) group.actions.push(action);
		else groups.set(groupOf[i] ?? 0, {
			actions: [action],
			isNamed: rules.map((rule) => rule.actions.has(action))
		});
	}
	const all = [...groups.values()];
	return {
		groups: all,
		places: new Map(all.flatMap((group, i) => group.actions.map((action) => [action, i]))),
		given: /* @__PURE__ */ new Map()
	};
}
function numbered(numbers, key) {
	const number = numbers.get(key) ?? numbers.size;
	numbers.set(key, number);
	return number;
}
function givenIn(groups, found) {
	const such = (is) => groups.flatMap(({ actions }, i) => found[i] !== void 0 && is(found[i]) ? actions : []);
	return {
		actions: new Set(such(({ extents }) => extents.length > 0)),
		blocked: such(({ how }) => how === "blocked"),
		boundOnlyIf: new Set(such(({ how }) => how === "if"))
	};
}
// lib/src/iam/grants.js
const NOTHING$1 = resourcePattern("", false);
function grantsOf(principal, policies, boundary, reference) {
	const statements = policies.flatMap((policy) => policy.statements.map((statement) => ({
		policy: policy.name,
		statement
	})));
	const expand = expander(reference);
	const named = (statement) => ({
		statement,
		actions: namedBy(statement.actions, reference)
	});
	const reach = new Reach(principal);
	const denies = statements.filter(({ statement }) => statement.effect === "Deny").map(({ policy, statement }) => ({
		...named(statement),
		policy,
		sure: reach.isSure(statement)
	})).filter(({ sure }) => sure !== "no");
	const limits = boundary?.flatMap((policy) => policy.statements).map(named);
	const rules = {
		denies: denies.filter(({ sure }) => sure === "yes"),
		allows: limits?.filter(({ statement }) => statement.effect === "Allow"),
		limitDenies: (limits ?? []).filter(({ statement }) => statement.effect === "Deny" && reach.isSure(statement) === "yes")
	};
	const surroundings = {
		rules,
		reach,
		expand,
		reference,
		common: commonTo(principal.partition, rules, reach)
	};
	return {
		grants: statements.flatMap(({ policy, statement }) => {
			const sure = statement.effect === "Allow" ? reach.isSure(statement) : "no";
			return sure === "no" ? [] : grantsIn$1(statement, policy, sure, surroundings);
		}),
		denies,
		unmatched: unmatchedIn(statements, expand)
	};
}
function grantsIn$1(statement, policy, sure, { rules, reach, expand, reference, common }) {
	const patterns = actionPatterns(statement.actions, expand, reference);
	const named = namedBy(statement.actions, reference);
	const { groups, places, given: known } = alike$2(named, rules, reference);
	const found = (written, extent) => {
		const leftOfAll = () => groups.map((group) => leftOf(extent, group, rules.allows !== void 0, reach));
		if (common === void 0 || groups.length < MANY_GROUPS || hasVariable(statement)) return leftOfAll();
		const { resources, variables } = statement;
		return left.get(JSON.stringify([
			numberOf$1(common),
			numberOf$1(named),
			variables,
			resources.not ? resources.patterns : written
		]), leftOfAll);
	};
	const conditions = reach.openConditions(statement);
	const { sid } = statement;
	const isBare = sid === void 0 && !statement.actions.not && !statement.resources.not;
	return reach.givenBy(statement).map(({ written, extent }) => {
		const parts = found(written, extent);
		const key = parts.map(({ extents, how }) => `${extents.length === 0 ? "-" : "+"}${how}`).join();
		const { actions, blocked, boundOnlyIf } = known(key, parts);
		const grant = {
			policy,
			statement: statement.index,
			patterns,
			resource: written,
			pattern: extent?.pattern ?? NOTHING$1,
			conditions,
			variables: statement.variables,
			conditional: sure === "unknown" || actions.size > 0 && boundOnlyIf.size === actions.size,
			actions,
			blocked,
			boundOnlyIf,
			reaches: parts.map(({ extents }) => extents),
			places
		};
		return isBare ? grant : {
			...grant,
			...exclusionsOf$1(statement),
			...sid !== void 0 && { sid }
		};
	});
}
const MANY_GROUPS = 8;
const left = new BoundedCache(2e5, (parts) => parts.length);
const rulesInCommon = new BoundedCache(2e3, () => 1);
function commonTo(partition, rules, reach) {
	const { denies, allows, limitDenies } = rules;
	if ([
		...denies,
		...allows ?? [],
		...limitDenies
	].some(({ statement }) => hasVariable(statement))) return void 0;
	const textsOf = (some) => some.map(({ statement, actions }) => [
		numberOf$1(actions),
		statement.resources.not,
		statement.resources.patterns,
		statement.variables,
		reach.isSure(statement)
	]);
	const key = JSON.stringify([
		partition,
		textsOf(denies),
		allows === void 0 ? null : textsOf(allows),
		textsOf(limitDenies)
	]);
	return rulesInCommon.get(key, () => ({}));
}
function hasVariable({ resources }) {
	return resources.patterns.some((pattern) => pattern.includes("${"));
}
function leftOf(extent, { actions: [action], denying, allowing, limiting }, isBounded, reach) {
	if (extent === void 0) return {
		extents: [],
		how: ""
	};
	const own = reach.afterDenies([extent], denying);
	const bound = isBounded ? reach.afterBoundary(own, allowing) : {
		extents: own,
		conditional: false
	};
	const left = reach.afterDenies(bound.extents, limiting);
	const extents = used(action, left, reach);
	if (extents.length > 0) return {
		extents,
		how: bound.conditional ? "if" : ""
	};
	return {
		extents,
		how: own !== left && used(action, own, reach).length > 0 ? "blocked" : ""
	};
}
function used(action, extents, reach) {
	return extents.every((extent) => reach.canBeOn(action, extent)) ? extents : extents.filter((extent) => reach.canBeOn(action, extent));
}
function exclusionsOf$1({ actions, resources }) {
	return {
		...actions.not && { notAction: actions.patterns },
		...resources.not && { notResource: resources.patterns }
	};
}
function actionsNamed(patterns, among, reference) {
	const named = namedBy(patterns, reference);
	return [...among].filter((name) => {
		const action = reference.action(name);
		return action?.name === name && named.has(action);
	});
}
const namedOf = /* @__PURE__ */ new WeakMap();
function namedBy({ not, patterns }, reference) {
	const kept = namedOf.get(reference) ?? /* @__PURE__ */ new Map();
	namedOf.set(reference, kept);
	const key = JSON.stringify([not, patterns]);
	const known = kept.get(key);
	if (known !== void 0) return known;
	const expand = expander(reference);
	const listed = new Set(patterns.flatMap(expand));
	const named = not ? new Set(expand("*").filter((action) => !listed.has(action))) : listed;
	kept.set(key, named);
	return named;
}
const lists = /* @__PURE__ */ new WeakMap();
function listed$3(actions) {
	const known = lists.get(actions) ?? [...actions];
	lists.set(actions, known);
	return known;
}
function reachOf({ reaches, places }, action) {
	const place = places.get(action);
	return place === void 0 ? [] : reaches[place] ?? [];
}
function isConditional({ conditional, boundOnlyIf }, action) {
	return conditional || boundOnlyIf.has(action);
}
const expansionsOf = /* @__PURE__ */ new WeakMap();
function expander(reference) {
	const expansions = expansionsOf.get(reference) ?? /* @__PURE__ */ new Map();
	expansionsOf.set(reference, expansions);
	return (pattern) => {
		const known = expansions.get(pattern) ?? actionsMatching(pattern, reference);
		expansions.set(pattern, known);
		return known;
	};
}
function actionPatterns({ not, patterns }, expand, reference) {
	if (not) return [{
		written: `not (${patterns.join(", ")})`,
		actions: listed$3(namedBy({
			not,
			patterns
		}, reference)),
		sweeping: true
	}];
	return patterns.map((written) => ({
		written,
		actions: expand(written),
		sweeping: isEverything(written)
	}));
}
function isEverything(action) {
	return action === "*" || action === "*:*";
}
function unmatchedIn(statements, expand) {
	const patterns = statements.flatMap(({ statement }) => statement.actions.patterns);
	return [...new Set(patterns.filter((pattern) => expand(pattern).length === 0))].sort();
}
function actionsMatching(pattern, reference) {
	if (!hasWildcard(pattern)) {
		const action = reference.action(pattern);
		return action === void 0 ? [] : [action];
	}
	if (isEverything(pattern)) return reference.prefixes().flatMap((prefix) => [...reference.actionsOf(prefix)]);
	const prefix = pattern.slice(0, pattern.indexOf(":")).toLowerCase();
	return [...reference.actionsOf(prefix)].filter((action) => matchesAction(pattern, action.name));
}
// lib/src/needs/witnesses/forwarded-access.js
const NAME$4 = "forwarded-access";
const forwardedAccess = {
	name: NAME$4,
	words: {
		kept: (needs) => `${plural(needs, "permission")} to use KMS keys kept, though no trace shows their use`,
		why: "Without it the calls fail that a key protects. The policies keep what the roles grant of it, for those services only:"
	},
	onGrants: ({ testimonies }, asked) => plausibleNeeds(testimonies.filter(({ certainty }) => certainty === "needed"), asked),
	onRole: ({ workloads }, open) => unknownKeyUses(workloads.flatMap(({ testimonies }) => testimonies).filter(({ certainty }) => certainty === "needed"), open.filter((one) => !isListed(one)))
};
function plausibleNeeds(needs, { grants, partition, reference }) {
	const found = /* @__PURE__ */ new Map();
	for (const use of usesIn(needs, partition)) {
		const keys = resourcePattern(`arn:${partition}:kms:${use.region}:*:key/*`, false);
		for (const grant of grants) for (const resource of keysOf(grant, use, keys, reference)) {
			const key = `${use.action}\u0000${resource}`;
			const known = found.get(key) ?? {
				action: use.action,
				resource,
				vias: /* @__PURE__ */ new Set(),
				usedBy: /* @__PURE__ */ new Set()
			};
			known.vias.add(use.via);
			known.usedBy.add(use.usedBy);
			found.set(key, known);
		}
	}
	return [...found].toSorted(([a], [b]) => compare(a, b)).map(([, { action, resource, vias, usedBy }]) => ({
		action,
		resource,
		...!vias.has(void 0) && { condition: viaService([...vias].flatMap((via) => via ?? [])) },
		why: `plausibly used by ${[...usedBy].sort().join(", ")}, where a customer managed key encrypts`,
		precision: "wider",
		reason: "which key encrypts is in no trace",
		certainty: "needed",
		witness: NAME$4,
		proof: {
			kind: "needs",
			actions: [...usedBy].sort()
		}
	}));
}
function viaService(vias) {
	return { [vias.some((via) => via.includes("*")) ? "StringLike" : "StringEquals"]: { "kms:ViaService": [...vias].sort() } };
}
function usesIn(needs, partition) {
	const uses = /* @__PURE__ */ new Map();
	for (const need of needs) for (const use of usesOf(need, partition)) uses.set(Object.values(use).join("\0"), use);
	return [...uses.values()];
}
function usesOf({ action, resource }, partition) {
	const [prefix = "", name = ""] = action.split(":");
	const service = keyUseOf(prefix);
	const region = regionOf(resource);
	const domain = partition === "aws-cn" ? "amazonaws.com.cn" : "amazonaws.com";
	const hasDomain = [
		"aws",
		"aws-cn",
		"aws-us-gov"
	].includes(partition);
	return (service?.uses[name] ?? []).map((key) => ({
		action: key,
		via: hasDomain ? `${service?.via}.${region}.${domain}` : void 0,
		region,
		usedBy: action
	}));
}
function regionOf(resource) {
	const region = resource.startsWith("arn:") ? parse(resource).region : "";
	return region === "" ? "*" : region;
}
function keysOf(grant, use, keys, reference) {
	const action = reference.action(use.action);
	if (action === void 0 || !grant.actions.has(action)) return [];
	const via = use.via === void 0 || use.via.includes("*") ? {} : { "kms:ViaService": [use.via] };
	if (holds$1(grant.conditions, via, true) === "no") return [];
	return reachOf(grant, action).flatMap((reach) => {
		const { pattern } = reach;
		if (meets(reach, keys) === "no" || pattern.hasVariables) return [];
		return [contains(pattern, keys) === "yes" ? keys.text : pattern.text];
	});
}
const KEY_USES = [
	"kms:CreateGrant",
	"kms:Decrypt",
	"kms:DescribeKey",
	"kms:Encrypt",
	"kms:GenerateDataKey*",
	"kms:ReEncrypt*"
];
function unknownKeyUses(needs, doubts) {
	const used = needs.map(({ action }) => action).filter((action) => !isKnown(action));
	const perhaps = doubts.map(({ action }) => action);
	const unknown = [...used, ...perhaps].filter((action) => !USING_NO_KEY.some((pattern) => matchesAction(pattern, action)));
	const prefixes = [...new Set(unknown.map((action) => action.split(":")[0] ?? ""))].sort();
	if (prefixes.length === 0) return [];
	const why = `${prefixes.includes("*") ? "a service that is not known" : prefixes.join(", ")} may use a customer managed key in the name of the caller, which no trace shows`;
	return testify(maybeEach(KEY_USES, why), NAME$4, {
		kind: "needs",
		actions: [...new Set(unknown)].sort()
	});
}
function isKnown(action) {
	return keyUseOf(action.split(":")[0] ?? "") !== void 0;
}
// lib/src/needs/witnesses/ignored-workload.js
const ignoredWorkload = {
	name: "ignored-workload",
	onRole: ({ arn, ignored }) => ignored.filter(({ role }) => role === void 0 || role === arn).flatMap(({ testimonies }) => testimonies).map(({ action, proof }) => ({
		action,
		resource: "*",
		why: "a workload needs it that the configuration file ignores",
		certainty: "maybe",
		witness: "ignored-workload",
		proof
	}))
};
// lib/src/needs/witnesses/neighbour.js
const NAME$3 = "neighbour";
const SENDING_TRACES = testify(maybeEach([
	"xray:GetSampling*",
	"xray:PutSpans*",
	"xray:PutTelemetryRecords",
	"xray:PutTraceSegments"
], "the daemon or collector that sends traces may run under the role"), NAME$3, {
	kind: "page",
	url: "https://docs.aws.amazon.com/xray/latest/devguide/xray-daemon.html"
});
const AGENTS = testify(maybeEach([
	"cloudwatch:PutMetricData",
	"ec2messages:*",
	"elasticfilesystem:Client*",
	"logs:CreateLog*",
	"logs:PutLogEvents",
	"s3files:Client*",
	"ssm:UpdateInstanceInformation",
	"ssmmessages:*"
], "an agent beside the application may use it, which no trace shows"), NAME$3, {
	kind: "page",
	url: "https://docs.aws.amazon.com/systems-manager/latest/userguide/ssm-agent.html"
});
const neighbour = {
	name: NAME$3,
	onRole: ({ workloads }) => workloads.some(({ workload }) => workload.kind !== "lambda") ? [...SENDING_TRACES, ...AGENTS] : []
};
// lib/src/domain/condition.js
function conditionText(condition) {
	if (condition === void 0) return "";
	const sorted = canonicalCondition(condition);
	return sorted === void 0 ? "" : JSON.stringify(sorted);
}
function canonicalCondition(condition) {
	if (condition === void 0) return void 0;
	const operators = Object.entries(condition).filter(([, keys]) => Object.keys(keys).length > 0).toSorted(byName).map(([operator, keys]) => {
		const tests = Object.entries(keys).toSorted(byName);
		return [operator, Object.fromEntries(tests.map(([key, values]) => [key, [...new Set(values)].sort()]))];
	});
	return operators.length === 0 ? void 0 : Object.fromEntries(operators);
}
function byName([a], [b]) {
	return compare(a, b);
}
// lib/src/needs/reported.js
function needReport({ action, resource, condition, precision = "exact", reason, doubt, proof: { calls, traceIds, firstSeen, lastSeen, run } }) {
	if (firstSeen !== void 0 && lastSeen !== void 0 && condition === void 0 && doubt === void 0 && run === void 0) return reason === void 0 ? {
		firstSeen,
		lastSeen,
		action,
		resource,
		precision,
		calls,
		traceIds: [...traceIds]
	} : {
		firstSeen,
		lastSeen,
		action,
		resource,
		precision,
		reason,
		calls,
		traceIds: [...traceIds]
	};
	return {
		...firstSeen !== void 0 && { firstSeen },
		...lastSeen !== void 0 && { lastSeen },
		action,
		resource,
		...condition !== void 0 && { condition },
		precision,
		...reason !== void 0 && { reason },
		...doubt !== void 0 && { doubt },
		calls,
		traceIds: [...traceIds],
		...run !== void 0 && { run }
	};
}
function impliedReport({ action, resource, condition, why, witness, proof }) {
	return {
		action,
		resource,
		...condition !== void 0 && { condition },
		from: why,
		witness,
		...proof.kind === "setting" && { setting: proof.setting }
	};
}
function leftOut(testimonies) {
	const needed = new Set(testimonies.flatMap(({ certainty, proof, action }) => certainty === "needed" && proof.kind === "calls" && proof.run === void 0 ? [action] : []));
	const found = testimonies.flatMap(({ action, proof }) => proof.kind === "operation" && proof.when !== void 0 && !needed.has(action) ? [[`${action}\u0000${proof.operation}`, {
		action,
		when: `${proof.operation}: if ${proof.when}`
	}]] : []);
	return [...new Map(found)].toSorted(([a], [b]) => compare(a, b)).map(([, entry]) => entry);
}
// lib/src/needs/joined.js
function permissionKey({ action, resource, condition }) {
	return `${action}\u0000${resource}\u0000${conditionText(condition)}`;
}
function joined$2(testimonies) {
	const byKey = /* @__PURE__ */ new Map();
	for (const one of testimonies.filter(isOfCalls)) {
		const key = permissionKey(one);
		const known = byKey.get(key);
		byKey.set(key, known === void 0 ? one : sightings(known, one));
	}
	return [...byKey].toSorted(([a], [b]) => compare(a, b)).map(([, one]) => one);
}
function sightings(a, b) {
	const last = compare(rank(a), rank(b)) < 0 ? b : a;
	const firsts = [a.proof.firstSeen, b.proof.firstSeen].filter((day) => day !== void 0).sort();
	const { doubt, ...sure } = firsts[0] === void 0 ? last : {
		...last,
		proof: {
			...last.proof,
			firstSeen: firsts[0]
		}
	};
	const either = a.either ?? b.either;
	return {
		...sure,
		...either !== void 0 && { either },
		...a.doubt !== void 0 && b.doubt !== void 0 && { doubt }
	};
}
function rank(one) {
	const { run, lastSeen = "", calls } = one.proof;
	const { firstSeen: _, run: __, ...rest } = needReport(one);
	return [
		lastSeen,
		String(calls).padStart(12, "0"),
		run === void 0 ? "1" : "0",
		JSON.stringify(rest),
		run ?? ""
	].join("\0");
}
// lib/src/needs/witnesses/trace.js
const NAME$2 = "trace";
const trace = {
	name: NAME$2,
	onWorkload: ({ workload, blind, calls, day }) => {
		const proving = calls.filter(({ call }) => call.outcome !== "unsent" && call.outcome !== "denied");
		const none = {
			kind: "calls",
			calls: 0,
			traceIds: []
		};
		return [
			...neededBy(proving, day),
			...blind === void 0 ? [] : testify(maybeEach(["*"], `${workload.name}: ${blind}`), NAME$2, none),
			...openIn$1(proving)
		];
	}
};
function neededBy(calls, day) {
	const needs = /* @__PURE__ */ new Map();
	for (const counted of calls) for (const need of counted.derivation.needs) addNeed(needs, need, counted);
	const seen = day === void 0 ? {} : {
		firstSeen: day,
		lastSeen: day
	};
	return [...needs].toSorted(([a], [b]) => compare(a, b)).map(([, { need, why, calls: number, traceIds, doubt }]) => {
		const proof = {
			kind: "calls",
			calls: number,
			traceIds,
			...seen
		};
		const { action, resource, precision, condition, reason, either } = need;
		const said = {
			action,
			resource,
			why,
			certainty: "needed",
			witness: NAME$2,
			proof,
			precision
		};
		return (condition ?? reason ?? either ?? doubt) === void 0 ? said : {
			...need,
			...said,
			...doubt !== void 0 && { doubt }
		};
	});
}
function addNeed(needs, need, counted) {
	const key = permissionKey(need);
	const same = needs.get(key);
	if (same === void 0) {
		const why = `${operationOf(counted)} was called`;
		const { doubt, calls, traceIds } = counted;
		needs.set(key, {
			need,
			why,
			calls,
			traceIds: [...traceIds],
			doubt
		});
		return;
	}
	if (need.either === void 0 && same.need.either !== void 0) {
		const { either: _, ...sure } = same.need;
		same.need = sure;
	}
	if (counted.doubt === void 0) same.doubt = void 0;
	if (same.need.precision === "wider" && need.precision !== "wider") same.need = {
		...same.need,
		precision: need.precision,
		reason: need.reason
	};
	same.calls += counted.calls;
	for (const id of counted.traceIds) addProof(same.traceIds, id);
}
function openIn$1(calls) {
	const once = /* @__PURE__ */ new Map();
	for (const counted of distinctIn(calls.toReversed())) {
		const operation = operationOf(counted);
		const { mayNeed, listed, when } = counted.derivation;
		const add = (action, rank) => {
			const isListed = rank === 1;
			const condition = when[action];
			const why = `${operation} may need it${isListed && condition !== void 0 ? `, if ${condition}` : ""}`;
			const proof = {
				kind: "operation",
				operation,
				listed: isListed,
				...condition !== void 0 && { when: condition }
			};
			const testimony = {
				action,
				resource: "*",
				why,
				certainty: "maybe",
				witness: NAME$2,
				proof
			};
			once.set(`${rank} ${action} ${why}`, {
				rank,
				testimony
			});
		};
		for (const action of mayNeed) add(action, 0);
		for (const action of listed) add(action, 1);
	}
	return [...once.values()].toSorted((a, b) => a.rank - b.rank || compare(a.testimony.action, b.testimony.action)).map(({ testimony }) => testimony);
}
function distinctIn(calls) {
	const heard = /* @__PURE__ */ new Map();
	return calls.filter((counted) => {
		const { mayNeed, listed, when } = counted.derivation;
		if (mayNeed.length + listed.length === 0) return false;
		const operations = heard.get(when) ?? /* @__PURE__ */ new Set();
		heard.set(when, operations);
		const operation = `${operationOf(counted)} ${mayNeed.join()} ${listed.join()}`;
		return operations.size < operations.add(operation).size;
	});
}
function operationOf({ call }) {
	return `${call.service} ${call.operation}`;
}
// lib/src/services/located.js
function locatedOn(call, place, need, action, parameters) {
	const types = action.types.filter((type) => need.types?.includes(type.name) ?? true);
	if (types.length === 0) return {
		resources: [{ arn: "*" }],
		missing: []
	};
	const locator = locatorOf(action.name.slice(0, action.name.indexOf(":")));
	const missing = namesFor(locator, types, need, parameters).filter((name) => call.parameters[name] === void 0);
	const question = {
		call,
		place,
		types,
		named: need.named,
		parameters
	};
	return {
		resources: (locator.locate(question) ?? patterns(arnsOf(locator, locator.usualTypes?.(types, call) ?? types, place), missing.length > 0 ? missing.join(", ") : locator.elsewhere ?? "the resource")).map((resource) => placed$1(resource, place)),
		missing
	};
}
function namesFor(locator, types, need, parameters) {
	const shownBy = need.named ?? (typeof locator.shownBy === "function" ? locator.shownBy(types) : locator.shownBy);
	const own = parameters.filter((name) => shownBy.includes(name));
	return own.length > 0 ? own : parameters;
}
function placed$1(resource, place) {
	if (place.region !== "*" && place.account !== "*") return resource;
	const [, , , region, account] = resource.arn.split(":");
	const unknown = [...place.region === "*" && region === "*" ? ["the region"] : [], ...place.account === "*" && account === "*" ? ["the account"] : []];
	return unknown.length === 0 || resource.wider !== void 0 ? resource : {
		...resource,
		wider: `the trace does not show ${unknown.join(" and ")}`
	};
}
function arnsOf(locator, types, place) {
	const account = locator.anyAccount === true ? "*" : place.account;
	return types.flatMap((type) => {
		const region = locator.anyRegion?.includes(type.name) === true ? "*" : place.region;
		return type.formats.map((format) => patternOf(format, {
			...place,
			region,
			account
		}));
	});
}
function patterns(arns, unshown) {
	const all = [...new Set(arns)];
	const narrowest = all.filter((arn) => !all.some((other) => other !== arn && other.endsWith("*") && arn.startsWith(other.slice(0, -1)))).sort().map((arn) => ({
		arn,
		wider: `the trace does not show ${unshown}`
	}));
	return oneOf$1(narrowest);
}
// lib/src/services/when-needed.js
const WHEN = [
	[/^iam:PassRole$/, "it passes a role"],
	[/^iam:CreateServiceLinkedRole$/, "the account has no service-linked role of the service yet"],
	[/^kms:(?!Tag|Untag)/, "a customer managed key encrypts"],
	[/^s3-object-lambda:/, "it goes through an Object Lambda access point"],
	[/:BypassGovernanceRetention$/, "it bypasses governance retention (BypassGovernanceRetention)"],
	[/^s3:Put\w*Acl$/, "it sets an ACL (ACL, Grant…)"],
	[/^s3:Put\w*Retention$/, "it sets a retention period (ObjectLockMode, ObjectLockRetainUntilDate)"],
	[/^s3:Put\w*LegalHold$/, "it sets a legal hold (ObjectLockLegalHoldStatus)"],
	[/^s3:Get\w*(?:Retention|LegalHold)$/, "the answer is to tell the lock"],
	[/^s3:\w*Version(?!ing)\w*$/, "it names a version (VersionId)"],
	[/^dynamodb:\w+DataForReplication$/, "a global table replicates the data"],
	[/^logs:Unmask$/, "it asks for masked data"],
	[/:CallWithBearerToken$/, "it carries an API key in the place of a signature"],
	[/^aws-portal:/, "the account still has the older permissions of billing"],
	[/^apigateway:PUT$/, "it sets tags"],
	[/:(?:Set|Associate|Put|Update)\w*Web(?:Acl|ACL)\w*$/, "it names a web ACL"],
	[/:(?:Put|Set|Update|Create)\w*ResourcePolicy$/, "it sets a resource policy"],
	[/:(?:Put|Set|Update)\w*Encryption\w*$/, "it sets the encryption"]
];
function whenNeeded(action, prefix, reference) {
	const known = WHEN.find(([pattern]) => pattern.test(action))?.[1];
	if (known !== void 0) return known;
	const [service = "", name = ""] = action.split(":");
	if (reference.action(action)?.level === "tagging" || /^(?:Tag|Untag)Resource$/.test(name)) return /^(?:Untag|Remove|Delete)/.test(name) ? "it removes tags" : "it sets tags";
	const elsewhere = service === prefix ? "" : ` (${service})`;
	const [, passed] = /^Pass([A-Z]\w+)$/.exec(name) ?? [];
	return passed === void 0 ? `it also has to ${wordsOf$1(name)}${elsewhere}` : `it passes a ${wordsOf$1(passed)}${elsewhere}`;
}
function wordsOf$1(name) {
	return (name.match(/[A-Z]{2,}s?(?![a-z])|[A-Z]?[a-z0-9]+|[A-Z]/g) ?? [name]).map((word) => /^[A-Z]{2,}/.test(word) ? word : word.toLowerCase()).join(" ");
}
// lib/src/needs/needs.js
const REPORT_IT = "Keep such permissions for now and report the operation as an issue.";
const RECORD_IT = (parameters) => `Let the instrumentation record ${parameters}: see docs/tracing.md.`;
function needsOf(seen, workload, reference) {
	const { clients, operation, found, listed: all, besides } = knownOf(seen, reference);
	if (seen.notUnderstood !== void 0) {
		const prefixes = [...new Set(clients.map(({ prefix }) => `${prefix}:*`))];
		return unknown(`looks like AWS, not understood: ${seen.notUnderstood}`, "Let an X-Ray SDK, ADOT or OpenTelemetry’s instrumentation of the AWS SDK record it: see docs/tracing.md.", prefixes.length === 0 ? ["*"] : prefixes);
	}
	if (clients.length === 0) return unknown(`no AWS service is known by the name ${seen.service}`, REPORT_IT, ["*"]);
	const call = operation === seen.operation ? seen : {
		...seen,
		operation
	};
	if (found === void 0) {
		const prefixes = [...new Set(clients.map((c) => c.prefix))];
		return unknown(`AWS's reference of ${reference.date} has no operation ${call.operation} of ${call.service}`, REPORT_IT, prefixes.map((prefix) => `${prefix}:*`));
	}
	if ("candidates" in found) return {
		...unknown("AWS lists several actions for the operation and does not say which it requires", REPORT_IT, found.candidates),
		when: conditionsOf(found.candidates, clients, reference)
	};
	const derivation = derive$1(call, placeOf$2(call, workload), found, reference);
	const told = [
		...derivation.needs.map(({ action }) => action),
		"",
		...derivation.mayNeed
	];
	const key = told.join();
	const { mayNeed } = derivation;
	const known = besides.get(key) ?? besidesOf(mayNeed, new Set(told), all, clients, reference);
	besides.set(key, known);
	const { needs, unresolved } = derivation;
	const { listed, when } = known;
	if (unresolved === void 0 && found.handsOutCredentials !== true) return {
		needs,
		mayNeed: known.mayNeed,
		listed,
		when
	};
	return {
		...derivation,
		...known,
		...found.handsOutCredentials === true && { handsOutCredentials: true }
	};
}
function besidesOf(mayNeed, told, all, clients, reference) {
	const listed = all.filter((action) => !told.has(action));
	return {
		mayNeed,
		listed,
		when: conditionsOf([...mayNeed, ...listed], clients, reference)
	};
}
const MOST_KNOWN = 2e4;
const knownBy = /* @__PURE__ */ new WeakMap();
function knownOf(call, reference) {
	const all = knownBy.get(reference) ?? /* @__PURE__ */ new Map();
	knownBy.set(reference, all);
	const key = `${call.dialect}\u0000${call.service}\u0000${call.operation}`;
	const before = all.get(key);
	if (before !== void 0) return before;
	const clients = clientsNamed(call.service, reference);
	const operation = respelled(call, clients, reference);
	const known = {
		clients,
		operation,
		found: ruleFor(operation, clients, reference),
		listed: listedFor(operation, clients, reference),
		besides: /* @__PURE__ */ new Map()
	};
	if (all.size >= MOST_KNOWN) all.clear();
	all.set(key, known);
	return known;
}
function conditionsOf(actions, [client], reference) {
	return Object.fromEntries(actions.flatMap((action) => reference.action(action) === void 0 ? [] : [[action, whenNeeded(action, client?.prefix ?? "", reference)]]));
}
function listedFor(operation, clients, reference) {
	return (clients.map(({ prefix, client }) => reference.authorizedActions(prefix, client, operation)).find((actions) => actions !== void 0) ?? []).flatMap((name) => reference.action(name)?.name ?? []).toSorted();
}
function unknown(why, remedy, mayNeed = []) {
	return {
		needs: [],
		unresolved: {
			why,
			remedy
		},
		mayNeed,
		listed: [],
		when: {}
	};
}
function respelled(call, clients, reference) {
	if (clients.some(({ prefix, client }) => reference.authorizedActions(prefix, client, call.operation) !== void 0 || curatedRule(prefix, prefix, call.operation) !== void 0)) return call.operation;
	const written = clients.flatMap(({ prefix }) => operationWritten(prefix, call.operation, call.dialect) ?? [])[0];
	if (written !== void 0) return written;
	const names = clients.flatMap(({ prefix, client }) => [...curatedOperations(prefix), ...reference.operations(prefix, client)]);
	const letters = call.operation.toLowerCase();
	return names.find((name) => name.toLowerCase() === letters) ?? call.operation;
}
function ruleFor(operation, clients, reference) {
	for (const { prefix, client } of clients) {
		const rule = curatedRule(prefix, client, operation) ?? fromReference(prefix, operation, reference.authorizedActions(prefix, client, operation), reference);
		if (rule === void 0) continue;
		return "needs" in rule ? {
			...withEveryCall(prefix, rule),
			parameters: (parametersOf(client, operation) ?? []).map(pascal)
		} : rule;
	}
}
function withEveryCall(prefix, rule) {
	const besides = everyCallOf(prefix);
	return besides === void 0 || rule.needs.some(({ action }) => action === besides.action) ? rule : {
		...rule,
		needs: [...rule.needs, besides]
	};
}
function fromReference(prefix, operation, authorized, reference) {
	if (authorized === void 0) return void 0;
	const source = `AWS service reference, ${reference.date}`;
	const own = reference.action(`${prefix}:${operation}`)?.name;
	const ofService = authorized.filter((action) => action.startsWith(`${prefix}:`));
	const sameName = `:${operation}`.toLowerCase();
	const needed = ofService.find((action) => action.toLowerCase().endsWith(sameName)) ?? (ofService.length === 1 ? ofService[0] : void 0) ?? authorized.find((action) => action.toLowerCase().endsWith(sameName)) ?? (authorized.length === 0 || ofService.length === 0 ? own : void 0);
	if (needed === void 0) return authorized.length === 0 ? void 0 : { candidates: [...authorized] };
	const besides = authorized.filter((action) => action !== needed && (action === "iam:PassRole" || reference.action(action)?.level === "tagging"));
	if (own !== void 0 && own !== needed && !authorized.includes(own)) besides.push(own);
	return {
		needs: [{ action: needed }],
		...besides.length > 0 && { mayNeed: besides },
		source
	};
}
function derive$1(call, place, rule, reference) {
	const needs = [];
	const mayNeed = new Set(rule.mayNeed ?? []);
	const whys = /* @__PURE__ */ new Set();
	const unshown = /* @__PURE__ */ new Set();
	for (const need of rule.needs) {
		if (need.when !== void 0 && firstShown(call.parameters, need.when) === void 0) {
			mayNeed.add(need.action);
			continue;
		}
		if (need.like !== void 0 && !isLike(call, need)) continue;
		const { granted, missing, perhaps } = grantsFor(call, place, need, rule.parameters, reference);
		if (perhaps !== void 0) {
			mayNeed.add(perhaps);
			whys.add(`${dialectNamed(call.dialect)?.title} does not record VersionId: a call that named a version needs ${perhaps} instead`);
		}
		for (const { action, resource } of granted) {
			const why = rule.oneOf === void 0 ? resource.wider : `the trace does not show ${rule.oneOf}`;
			if (why !== void 0) {
				whys.add(why);
				for (const name of missing) unshown.add(name);
			}
			const reason = why ?? resource.rule;
			const precision = why !== void 0 ? "wider" : resource.rule !== void 0 ? "generalised" : "exact";
			const isPlain = need.passedTo === void 0 && resource.either === void 0;
			needs.push(isPlain && reason === void 0 ? {
				action,
				resource: resource.arn,
				precision
			} : {
				action,
				resource: resource.arn,
				...conditionOf$1(need, resource),
				precision,
				...reason !== void 0 && { reason },
				...resource.either !== void 0 && { either: resource.either }
			});
		}
	}
	const needed = new Set(needs.map(({ action }) => action));
	const besides = [...mayNeed].filter((action) => !needed.has(action)).sort();
	if (rule.unseen !== void 0) whys.add(`the trace does not show ${rule.unseen}`);
	if (whys.size === 0) return {
		needs,
		mayNeed: besides
	};
	return {
		needs,
		unresolved: {
			why: [...whys].sort().join("; "),
			remedy: unshown.size === 0 ? remedyByHand(besides) : RECORD_IT([...unshown].sort().join(", "))
		},
		mayNeed: besides
	};
}
function isLike({ parameters }, { named = [], like }) {
	return firstShown(parameters, named)?.some((text) => like?.test(text) === true) === true;
}
function remedyByHand(besides) {
	return besides.length > 0 ? `Add by hand what it needs of: ${besides.join(", ")}.` : "No parameter that an instrumentation records shows it: narrow the pattern by hand.";
}
function conditionOf$1({ passedTo }, { arn }) {
	return passedTo === void 0 || !arn.startsWith("arn:aws:") ? {} : { condition: { StringEquals: { "iam:PassedToService": [...passedTo] } } };
}
function grantsFor(call, place, need, parameters, reference) {
	const version = `${need.named?.[0] ?? ""}VersionId`;
	const hasVersion = need.versioned !== void 0 && value(call.parameters, version) !== void 0;
	const asked = hasVersion ? need.versioned ?? need.action : need.action;
	const action = reference.action(actionFor(call, asked, need.named, reference));
	if (action === void 0) return {
		granted: [],
		missing: []
	};
	const { resources, missing } = locatedOn(call, place, need, action, parameters);
	return {
		granted: resources.map((resource) => ({
			action: action.name,
			resource
		})),
		missing,
		...dialectNamed(call.dialect)?.neverRecords.includes("VersionId") === true && need.versioned !== void 0 && !hasVersion && { perhaps: need.versioned }
	};
}
// lib/src/needs/witnesses/unknown-workload.js
const NAME$1 = "unknown-workload";
const SOMEBODY = {
	arn: "",
	kind: "segment",
	name: "",
	partition: "aws",
	region: ""
};
const said$1 = /* @__PURE__ */ new WeakMap();
const unknownWorkload = {
	name: NAME$1,
	onRole: ({ unattributed, reference }) => {
		const known = said$1.get(unattributed) ?? unattributed.flatMap((calls) => saidOf(calls, reference));
		said$1.set(unattributed, known);
		return known;
	}
};
function saidOf({ service, operation, notUnderstood, calls, traceIds }, reference) {
	const seen = {
		service,
		operation,
		parameters: {},
		outcome: "ok"
	};
	const { needs, mayNeed, listed, unresolved } = needsOf(notUnderstood === void 0 ? seen : {
		...seen,
		notUnderstood
	}, SOMEBODY, reference);
	const why = `${service} ${operation} was called by a workload that the traces do not show${notUnderstood === void 0 ? "" : `; ${unresolved?.why}`}`;
	const asked = [...needs.map((need) => need.action), ...mayNeed];
	const name = `${service} ${operation}`;
	return [...testify(maybeEach(asked, why), NAME$1, {
		kind: "calls",
		calls,
		traceIds
	}), ...testify(maybeEach(listed, why), NAME$1, {
		kind: "operation",
		operation: name,
		listed: true
	})];
}
// lib/src/needs/witnesses/untraced.js
const NAME = "untraced";
const URLS = ["requests to a function’s URL", "lambda/latest/dg/urls-auth.html"];
const SAID = [
	[
		["rds-db:connect"],
		"logins to databases",
		"AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.html"
	],
	[
		["dsql:DbConnect*"],
		"logins to databases",
		"aurora-dsql/latest/userguide/authentication-authorization.html"
	],
	[
		["elasticache:Connect"],
		"logins to caches",
		"AmazonElastiCache/latest/dg/auth-iam.html"
	],
	[
		["memorydb:Connect"],
		"logins to caches",
		"memorydb/latest/devguide/auth-iam.html"
	],
	[
		[
			"dax:*Item",
			"dax:Query",
			"dax:Scan"
		],
		"requests to a cache of DynamoDB",
		"amazondynamodb/latest/developerguide/DAX.access-control.html"
	],
	[
		["cassandra:*"],
		"statements in CQL",
		"keyspaces/latest/devguide/programmatic.credentials.html"
	],
	[
		["neptune-db:*"],
		"queries of graphs",
		"neptune/latest/userguide/iam-auth.html"
	],
	[
		["kafka-cluster:*"],
		"clients of Apache Kafka",
		"msk/latest/developerguide/iam-access-control.html"
	],
	[
		[
			"iot:Connect",
			"iot:Publish",
			"iot:Receive",
			"iot:RetainPublish",
			"iot:Subscribe"
		],
		"clients of MQTT",
		"iot/latest/developerguide/protocols.html"
	],
	[
		["es:ESHttp*"],
		"requests to a search domain",
		"opensearch-service/latest/developerguide/request-signing.html"
	],
	[
		["aoss:APIAccessAll"],
		"requests to a search collection",
		"opensearch-service/latest/developerguide/serverless-data-access.html"
	],
	[
		["osis:Ingest"],
		"requests to an ingestion pipeline",
		"opensearch-service/latest/developerguide/configure-client.html"
	],
	[
		[
			"aps:GetLabels",
			"aps:GetMetricMetadata",
			"aps:GetSeries",
			"aps:QueryMetrics",
			"aps:RemoteWrite"
		],
		"clients of Prometheus",
		"prometheus/latest/userguide/AMP-APIReference-Prometheus-Compatible.html"
	],
	[
		["execute-api:Invoke"],
		"requests to an API",
		"apigateway/latest/developerguide/permissions.html"
	],
	[["lambda:InvokeFunctionUrl"], ...URLS],
	[
		["appsync:Event*", "appsync:GraphQL"],
		"requests to an API",
		"appsync/latest/devguide/security-authz.html"
	],
	[
		["vpc-lattice-svcs:*"],
		"requests to a service",
		"vpc-lattice/latest/ug/sigv4-authenticated-requests.html"
	],
	[
		["kinesisvideo:ConnectAs*"],
		"calls over WebRTC",
		"kinesisvideostreams-webrtc-dg/latest/devguide/kvswebrtc-websocket-apis.html"
	]
].flatMap(said);
function said([actions, what, page]) {
	return testify(maybeEach(actions, `it is of ${what}, which are no calls of an AWS SDK: no trace shows them`), NAME, {
		kind: "page",
		url: `https://docs.aws.amazon.com/${page}`
	});
}
const INVOKING = said([["lambda:InvokeFunction"], ...URLS]);
// lib/src/needs/witnesses/witnesses.js
const WITNESSES = [
	trace,
	configuration,
	earlierRun,
	unknownWorkload,
	ignoredWorkload,
	forwardedAccess,
	neighbour,
	{
		name: NAME,
		onRole: ({ grants }) => grants.some(({ patterns }) => patterns.some(({ written }) => /^lambda:InvokeFunctionUrl$/i.test(written))) ? [...SAID, ...INVOKING] : [...SAID]
	}
];
function testimoniesOn(asked) {
	return WITNESSES.flatMap(({ onWorkload }) => onWorkload?.(asked) ?? []);
}
function testimoniesOnGrants(heard, asked) {
	return WITNESSES.flatMap(({ onGrants }) => onGrants?.(heard, asked) ?? []);
}
function testimoniesOnRole(asked, open) {
	const said = [];
	for (const { onRole } of WITNESSES) said.push(...onRole?.(asked, [...open, ...said]) ?? []);
	return said;
}
// lib/src/iam/implication.js
function implies(strong, weak) {
	if (weak.conditions.length === 0) return true;
	const [strongTests, weakTests] = [strong, weak].map(testsIn);
	return weakTests?.every((test) => strongTests?.some((other) => testImplies(other, test)) === true || together(strongTests ?? [], test)) === true;
}
function together(strong, weak) {
	if (!PATTERNS$1.test(weak.operator)) return false;
	const alike = strong.filter(({ key, operator }) => key === weak.key && operator === weak.operator);
	const isWithin = (value) => weak.values.some((outer) => isHeld(outer, value));
	return alike.some((one, i) => alike.slice(i + 1).some((other) => one.values.every((value) => isWithin(value) || other.values.every((second) => isWithin(second) || areApart(value, second)))));
}
const PATTERNS$1 = /^stringlike(?:ifexists)?$/;
function isHeld(outer, inner) {
	return outer === inner || contains(textPattern(outer, true), textPattern(inner, true)) === "yes";
}
function areApart(a, b) {
	return overlaps(textPattern(a, true), textPattern(b, true)) === "no";
}
function testsIn({ conditions, variables }) {
	return conditions.map(({ operator, key, values }) => ({
		operator: operator.toLowerCase(),
		key: key.toLowerCase(),
		values: values.map((value) => inVersion2012(value, variables))
	}));
}
function testImplies(strong, weak) {
	if (strong.key !== weak.key) return false;
	if (strong.operator !== weak.operator && `${strong.operator}ifexists` !== weak.operator) return false;
	return weak.operator.includes("not") ? weak.values.every((value) => strong.values.includes(value)) : strong.values.length > 0 && strong.values.every((value) => weak.values.includes(value) || PATTERNS$1.test(weak.operator) && weak.values.some((outer) => isHeld(outer, value)));
}
// lib/src/policies/write.js
function writePolicy(needs, description, denies = []) {
	const byCondition = grouped(needs);
	const unconditioned = byCondition.get("")?.resourcesOf;
	const statements = [...byCondition.values()].flatMap(({ condition, resourcesOf }) => {
		return components(new Map([...resourcesOf].map(([action, resources]) => {
			return [action, notHeld(resources, (condition === void 0 ? void 0 : unconditioned?.get(action)) ?? /* @__PURE__ */ new Set())];
		}))).flatMap((component) => statementsOf$1(component, condition));
	});
	return {
		Version: "2012-10-17",
		...description !== void 0 && { Description: description },
		Statement: [...statements.toSorted((a, b) => compare(sortKey(a), sortKey(b))), ...denies]
	};
}
function grouped(needs) {
	const byCondition = /* @__PURE__ */ new Map();
	for (const { action, resource, condition } of needs) {
		const key = conditionText(condition);
		const group = byCondition.get(key) ?? {
			condition: canonicalCondition(condition),
			resourcesOf: /* @__PURE__ */ new Map()
		};
		byCondition.set(key, group);
		const resources = group.resourcesOf.get(action) ?? /* @__PURE__ */ new Set();
		group.resourcesOf.set(action, resources.add(resource));
	}
	return byCondition;
}
function notHeld(resources, free) {
	const kept = new Set([...resources].sort());
	const patterns = [...kept, ...free].filter((resource) => /[*?]/.test(resource));
	const byBeginning = inverted(new Map(patterns.map((one) => [one, [one.slice(0, one.search(/[*?]/))]])));
	const lengths = [...new Set([...byBeginning.keys()].map(({ length }) => length))].toSorted((a, b) => a - b);
	for (const one of kept) if (lengths.some((length) => length <= one.length && byBeginning.get(one.slice(0, length))?.some((other) => (free.has(other) || kept.has(other) && other !== one) && holds(other, one))) || free.has(one)) kept.delete(one);
	return [...kept];
}
function holds(outer, inner) {
	let o = 0;
	let i = 0;
	let star = -1;
	let starStays = false;
	let resume = 0;
	while (i < inner.length) if (outer[o] === "*") {
		star = o++;
		starStays = stays(outer, star);
		resume = i;
	} else if (outer[o] === inner[i] && inner[i] !== "*" || isOneCharacter(outer, o, inner[i])) {
		o++;
		i++;
	} else if (star >= 0 && (!starStays || matchesNoColon(inner, resume))) {
		o = star + 1;
		i = ++resume;
	} else return false;
	while (outer[o] === "*") o++;
	return o === outer.length;
}
function isOneCharacter(pattern, position, character) {
	if (pattern[position] !== "?" || character === void 0 || "*$".includes(character)) return false;
	return character !== ":" || pattern.slice(0, position).split(":").length > 5;
}
function stays(pattern, position) {
	const next = pattern[position + 1];
	return next !== void 0 && next !== ":" && pattern.slice(0, position).split(":").length <= 5;
}
function matchesNoColon(pattern, position) {
	const character = pattern[position] ?? ":";
	return character === "*" ? stays(pattern, position) : !":?$".includes(character);
}
function components(resourcesOf) {
	const actionsOf = inverted(resourcesOf);
	const seen = /* @__PURE__ */ new Set();
	const found = [];
	for (const first of resourcesOf.keys()) {
		if (seen.has(first)) continue;
		seen.add(first);
		const component = /* @__PURE__ */ new Map();
		const open = [first];
		for (let action = open.pop(); action !== void 0; action = open.pop()) {
			const resources = resourcesOf.get(action) ?? [];
			component.set(action, resources);
			for (const resource of resources) {
				const sharing = actionsOf.get(resource) ?? [];
				actionsOf.delete(resource);
				for (const other of sharing) {
					if (seen.has(other)) continue;
					seen.add(other);
					open.push(other);
				}
			}
		}
		if ([...component.values()].some((resources) => resources.length > 0)) found.push(component);
	}
	return found;
}
function inverted(lists) {
	const inverse = /* @__PURE__ */ new Map();
	for (const [from, list] of lists) for (const to of list) addTo(inverse, to, from);
	return inverse;
}
function statementsOf$1(resourcesOf, condition) {
	const byResources = withEqualLists(resourcesOf);
	const byActions = withEqualLists(inverted(resourcesOf));
	return (byActions.length < byResources.length ? byActions.map(([Resource, Action]) => [Action, Resource]) : byResources).map(([Action = [], Resource = []]) => ({
		Effect: "Allow",
		Action,
		Resource,
		...condition !== void 0 && { Condition: condition }
	}));
}
function withEqualLists(lists) {
	const groups = /* @__PURE__ */ new Map();
	for (const [key, list] of lists) {
		if (list.length === 0) continue;
		const sorted = list.toSorted();
		const text = JSON.stringify(sorted);
		const group = groups.get(text);
		if (group === void 0) groups.set(text, [[key], sorted]);
		else group[0].push(key);
	}
	return [...groups.values()].map(([keys, list]) => [keys.sort(), list]);
}
function sortKey({ Action, Resource, Condition }) {
	return JSON.stringify([
		Action,
		Resource,
		conditionText(Condition)
	]);
}
// lib/src/policies/written-condition.js
function conditionOf(tests, variables) {
	const condition = {};
	for (const { operator, key, values } of tests) {
		const keys = condition[operator] ??= {};
		if (keys[key] !== void 0) return "no form";
		keys[key] = values.map((value) => inVersion2012(value, variables));
	}
	return tests.length === 0 ? void 0 : condition;
}
function merged(own, other) {
	if (own === void 0 || other === void 0) return own ?? other;
	const both = { ...own };
	for (const [operator, keys] of Object.entries(other)) {
		const known = { ...both[operator] };
		for (const [key, values] of Object.entries(keys)) {
			const before = Object.entries(known).find(([name]) => name.toLowerCase() === key.toLowerCase());
			if (before === void 0) known[key] = values;
			else {
				const shared = valuesOfBoth(operator, before[1], values);
				if (shared.length === 0 || /not/i.test(operator)) return "contradictory";
				known[before[0]] = shared;
			}
		}
		both[operator] = known;
	}
	return both;
}
function valuesOfBoth(operator, own, other) {
	if (!PATTERNS.test(operator)) return own.filter((value) => other.includes(value));
	const both = /* @__PURE__ */ new Set();
	const others = other.map((value) => textPattern(value, true));
	for (const mine of own.map((value) => textPattern(value, true))) for (const theirs of others) if (contains(theirs, mine) === "yes") both.add(mine.text);
	else if (contains(mine, theirs) === "yes") both.add(theirs.text);
	else if (overlaps(mine, theirs) !== "no") return [];
	return [...both].sort();
}
const PATTERNS = /^StringLike(?:IfExists)?$/i;
function testsOf(condition) {
	if (condition === void 0) return [];
	return Object.entries(condition).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => ({
		operator,
		key,
		values
	})));
}
const NOTHING_KNOWN = {};
function contextIn(condition) {
	if (condition === void 0) return NOTHING_KNOWN;
	return Object.fromEntries(testsOf(condition).map(({ key, values }) => [key, values]));
}
// lib/src/iam/pattern-index.js
var PatternIndex = class {
	#all;
	#closed = /* @__PURE__ */ new Map();
	#open = /* @__PURE__ */ new Map();
	#lengths;
	#sorted;
	constructor(all, patternOf) {
		this.#all = all;
		for (const [place, one] of all.entries()) {
			const { text, isOpen } = beginningOf(patternOf(one));
			const into = isOpen ? this.#open : this.#closed;
			const known = into.get(text);
			if (known === void 0) into.set(text, [{
				place,
				one
			}]);
			else known.push({
				place,
				one
			});
		}
		this.#lengths = [...new Set([...this.#open.keys()].map(({ length }) => length))].toSorted((a, b) => a - b);
	}
	near(asked) {
		const { text, isOpen } = beginningOf(asked);
		if (isOpen && text === "") return this.#all;
		const found = [];
		const add = (entries = []) => {
			for (const entry of entries) found.push(entry);
		};
		for (const length of this.#lengths) {
			if (length > text.length) break;
			add(this.#open.get(text.slice(0, length)));
		}
		for (const beginning of isOpen ? this.#beginningWith(text) : [text]) {
			add(this.#closed.get(beginning));
			if (beginning.length > text.length) add(this.#open.get(beginning));
		}
		if (found.length > 1) found.sort((a, b) => a.place - b.place);
		return found.map(({ one }) => one);
	}
	#beginningWith(text) {
		const sorted = this.#sorted ??= [.../* @__PURE__ */ new Set([...this.#closed.keys(), ...this.#open.keys()])].sort();
		let [low, high] = [0, sorted.length];
		while (low < high) {
			const middle = low + high >> 1;
			if ((sorted[middle] ?? "") < text) low = middle + 1;
			else high = middle;
		}
		let end = low;
		while (sorted[end]?.startsWith(text) === true) end++;
		return sorted.slice(low, end);
	}
};
function beginningOf({ plain, beginning }) {
	if (IN_ARNS.test(beginning)) return {
		text: beginning.toLowerCase(),
		isOpen: plain === void 0
	};
	return {
		text: beginning.slice(0, beginning.search(OUT_OF_ARNS)).toLowerCase(),
		isOpen: true
	};
}
const IN_ARNS = /^[\0-~]*$/;
const OUT_OF_ARNS = /[^\0-~]/;
// lib/src/policies/new-access.js
const CANNOT_BE_DECIDED = "whether it was allowed before cannot be decided";
function newAccess(from, to, partition) {
	const byAction = /* @__PURE__ */ new Map();
	for (const grant of from.grants) for (const { name } of grant.actions) addTo(byAction, name, grant);
	const held = new Held(partition);
	const besidesOf = besides(byAction);
	const conditionalOf = conditionals(from.denies, to.denies);
	const found = /* @__PURE__ */ new Map();
	for (const grant of to.grants) for (const action of grant.actions) for (const reach of reachOf(grant, action)) {
		const finding = notAllowedBy(besidesOf(grant, action), reach, action, held) ?? deniedBy$1(conditionalOf(action), reach);
		if (finding === void 0) continue;
		const certain = finding.certain && !isPerhapsDenied(to.denies, reach, action);
		const key = [
			grant.resource,
			grant.conditional,
			certain,
			finding.why
		].join("\0");
		const known = found.get(key) ?? {
			resource: grant.resource,
			actions: /* @__PURE__ */ new Set(),
			conditional: grant.conditional,
			certain,
			why: finding.why
		};
		known.actions.add(action);
		found.set(key, known);
	}
	return [...found].toSorted(([a], [b]) => compare(a, b)).map(([, access]) => ({
		...access,
		actions: [...access.actions].toSorted((a, b) => compare(a.name, b.name))
	}));
}
var Held = class {
	#partition;
	#answers = /* @__PURE__ */ new Map();
	#lists = /* @__PURE__ */ new Map();
	constructor(partition) {
		this.#partition = partition;
	}
	on(reach, action, others) {
		const truth = this.#ask(reach, others);
		if (truth === "yes" || action.types.length === 0) return {
			truth,
			missing: []
		};
		const places = [...new Set(action.types.flatMap(({ formats }) => formats))].map((format) => placeOf$1(format, this.#partition)).filter((place) => meets(reach, place) !== "no");
		if (places.length === 0) return {
			truth,
			missing: []
		};
		const answers = places.map((place) => ({
			place,
			truth: this.#ask({
				...reach,
				pattern: place,
				limits: [...reach.limits, reach.pattern]
			}, others)
		}));
		const missing = answers.filter((answer) => answer.truth !== "yes");
		return {
			truth: missing.some((answer) => answer.truth === "no") ? "no" : missing.length > 0 ? "unknown" : "yes",
			missing: missing.length < answers.length ? missing.map(({ place }) => place.text) : []
		};
	}
	#ask(extent, others) {
		if (others.length === 0) return "no";
		const { text, index } = this.#listed(others);
		const key = `${extentText(extent)}\u0000${text}`;
		const near = () => index.near(textOnlyIn(extent) ?? extent.pattern);
		const known = this.#answers.get(key) ?? areHeldBy(extent, near());
		this.#answers.set(key, known);
		return known;
	}
	#listed(others) {
		const known = this.#lists.get(others);
		if (known !== void 0) return known;
		const listed = {
			text: others.length > FEW$1 ? String(numberOf$1(others)) : others.map(extentText).join("\0"),
			index: new PatternIndex(others, ({ pattern }) => pattern)
		};
		this.#lists.set(others, listed);
		return listed;
	}
};
const FEW$1 = 50;
function besides(byAction) {
	const known = /* @__PURE__ */ new Map();
	return (grant, action) => {
		const ofStatement = known.get(grant.conditions) ?? /* @__PURE__ */ new Map();
		known.set(grant.conditions, ofStatement);
		const answer = ofStatement.get(action);
		if (answer !== void 0) return answer;
		const before = byAction.get(action.name) ?? [];
		const alike = before.filter((one) => implies(grant, one));
		let index;
		const everything = () => index ??= new PatternIndex(before.flatMap((one) => reachOf(one, action)), ({ pattern }) => pattern);
		const made = {
			before,
			alike,
			others: alike.flatMap((one) => reachOf(one, action)),
			isPart: (reach) => everything().near(reach.pattern).some((was) => meets(was, reach.pattern) !== "no" && meets(reach, was.pattern) !== "no")
		};
		ofStatement.set(action, made);
		return made;
	};
}
function notAllowedBy({ before, alike, others, isPart }, reach, action, held) {
	const { truth, missing } = held.on(reach, action, others);
	if (truth === "yes") return void 0;
	if (truth === "unknown") return {
		certain: false,
		why: CANNOT_BE_DECIDED
	};
	if (!isPart(reach)) return {
		certain: true,
		why: before.length === 0 ? "not allowed at all" : "allowed elsewhere only"
	};
	if (alike.length === 0) return {
		certain: true,
		why: "allowed under other conditions only"
	};
	const gone = excludedIn(reach, others);
	if (gone.length > 0) return {
		certain: true,
		why: `denied on ${gone.join(", ")}`
	};
	return {
		certain: true,
		why: `allowed on less${missing.length === 0 ? "" : `: not on ${missing.join(", ")}`}`
	};
}
function excludedIn(reach, others) {
	if (areHeldBy(reach, others.map((other) => ({
		...other,
		exclusions: []
	}))) !== "yes") return [];
	const excluded = others.flatMap(({ exclusions }) => exclusions);
	return [...new Set(excluded.filter((one) => meets(reach, one) !== "no").map(({ text }) => text))].sort();
}
function conditionals(before, now) {
	const known = /* @__PURE__ */ new Map();
	return (action) => {
		const concerning = (denies) => denies.filter(({ actions, sure }) => sure === "unknown" && actions.has(action));
		const made = known.get(action) ?? concerning(before).map(({ statement }) => ({
			statement,
			still: concerning(now).filter((one) => implies(statement, one.statement)).flatMap((one) => deniedIn$1(wholeOf(EVERYTHING$1), one.statement))
		}));
		known.set(action, made);
		return made;
	};
}
function deniedBy$1(conditional, reach) {
	for (const { statement, still } of conditional) {
		if (deniedIn$1(reach, statement).every((extent) => areHeldBy(extent, still) === "yes")) continue;
		const { not, patterns } = statement.resources;
		return {
			certain: false,
			why: `denied on ${not ? "all but " : ""}${patterns.join(", ")}`
		};
	}
}
const EVERYTHING$1 = resourcePattern("*", false);
function deniedIn$1(extent, { resources, variables }) {
	const patterns = resources.patterns.map((text) => resourcePattern(text, variables));
	return resources.not ? without(extent, patterns) : narrowedTo(extent, patterns);
}
function isPerhapsDenied(denies, reach, action) {
	return denies.some(({ actions, statement, sure }) => sure === "unknown" && actions.has(action) && deniedIn$1(reach, statement).length > 0);
}
// lib/src/judgement/findings.js
function wideResources(role) {
	return role.wide.flatMap(({ action, granted }) => granted.map((resource) => ({
		action,
		resource
	})));
}
function countedOf(unused, wide) {
	const atLevel = (level) => unused.filter((one) => one.level === level).length;
	return {
		unused: {
			"permissions-management": atLevel("permissions-management"),
			write: atLevel("write"),
			tagging: atLevel("tagging"),
			read: atLevel("read"),
			list: atLevel("list")
		},
		wide: new Set(wide.map(({ action }) => action)).size
	};
}
function recounted(role, newOnly) {
	const { judged, unused, sinceBaseline } = role;
	if (!judged || unused.actions === void 0) return void 0;
	if (newOnly) return sinceBaseline === void 0 ? countedOf([], []) : countedOf(sinceBaseline.newUnused, sinceBaseline.newWide);
	return countedOf(openActions(role), openWide(role));
}
function openActions({ unused, waived }) {
	const covered = new Set(waived.flatMap(({ action, resource }) => resource === void 0 ? [action] : []));
	return (unused.actions ?? []).filter(({ action }) => !covered.has(action));
}
function openWide(role) {
	const covered = new Set(role.waived.map(({ action, resource }) => `${action}\u0000${resource}`));
	return wideResources(role).filter(({ action, resource }) => !covered.has(`${action}\u0000${resource}`));
}
// lib/src/judgement/limits.js
function thresholdsOf(roles, workloads, { thresholds, rules, origins }) {
	const judged = roles.filter((role) => role.counted !== void 0);
	const names = new Map(workloads.map(({ arn, name }) => [arn, name]));
	const matching = new Map(judged.map((role) => [role.arn, rules.filter((rule) => holdsFor(rule, role, names))]));
	const ruling = (role, name) => matching.get(role.arn)?.findLast((rule) => rule.thresholds[name] !== void 0);
	const perRole = (rule) => ROLE_THRESHOLDS.flatMap(({ name, count }) => {
		const limit = (rule?.thresholds ?? thresholds)[name];
		const held = judged.filter((role) => ruling(role, name) === rule);
		if (limit === void 0 || rule !== void 0 && held.length === 0) return [];
		const above = held.filter((role) => count(role.counted) > limit);
		return [{
			name,
			scope: "role",
			...rule !== void 0 && {
				match: rule.match,
				ofNames: rule.names
			},
			limit,
			...originOf(origins, rule === void 0 ? name : void 0),
			value: Math.max(0, ...held.map((role) => count(role.counted))),
			exceeded: above.length > 0,
			roles: above.map(({ arn }) => arn).toSorted(compare)
		}];
	});
	const inTotal = TOTAL_THRESHOLDS.flatMap(({ name, count }) => {
		const limit = thresholds[name];
		if (limit === void 0) return [];
		const value = judged.reduce((sum, role) => sum + count(role.counted), 0);
		const exceeded = value > limit;
		const arns = (exceeded ? judged.filter((role) => count(role.counted) > 0) : []).map(({ arn }) => arn).toSorted(compare);
		return [{
			name,
			scope: "total",
			limit,
			...originOf(origins, name),
			value,
			exceeded,
			roles: arns
		}];
	});
	return [
		...perRole(void 0),
		...rules.flatMap(perRole),
		...inTotal
	];
}
function originOf(origins, name) {
	if (origins === void 0) return {};
	return { setBy: name === void 0 ? "file" : origins[name] ?? "file" };
}
function limitsIn(thresholds) {
	const known = new Set([...ROLE_THRESHOLDS, ...TOTAL_THRESHOLDS].map(({ name }) => name));
	const named = thresholds.filter(({ name }) => known.has(name));
	return {
		...thresholds.some(({ setBy }) => setBy !== void 0) && { origins: Object.fromEntries(named.flatMap(({ name, match, setBy }) => match === void 0 && setBy !== void 0 ? [[name, setBy]] : [])) },
		thresholds: Object.fromEntries(named.flatMap(({ name, match, limit }) => match === void 0 ? [[name, limit]] : [])),
		rules: named.flatMap(({ name, match, ofNames: names = "roles", limit }) => match === void 0 ? [] : [{
			match,
			names,
			thresholds: { [name]: limit }
		}])
	};
}
function holdsFor({ match, names }, role, known) {
	if (names === "roles") return matchesName(match, roleName(role.arn));
	return role.workloads.some((arn) => matchesName(match, known.get(arn) ?? ""));
}
// lib/src/kit/steps.js
function atOnce(work) {
	for (;;) {
		const step = work.next();
		if (step.done === true) return step.value;
	}
}
function* mapped(items, each, atATime = 100) {
	const results = [];
	for (const item of items) {
		if (results.length % atATime === 0) yield;
		results.push(each(item));
	}
	return results;
}
// lib/src/iam/decide.js
function decide(request, policies, boundary) {
	const identity = evaluate(request, policies);
	const limit = boundary === void 0 ? void 0 : evaluate(request, boundary);
	const denied = any([identity.denied, limit?.denied ?? "no"]);
	const allowed = all([identity.allowed, limit?.allowed ?? "yes"]);
	const statementsOf = (effect, how) => [...identity.found, ...limit?.found ?? []].flatMap(({ policy, statement, truth }) => statement.effect === effect && truth === how ? [{
		policy: policy.name,
		statement: statement.index,
		...statement.sid !== void 0 && { sid: statement.sid }
	}] : []);
	if (denied === "yes") return {
		verdict: "explicitly-denied",
		statements: statementsOf("Deny", "yes")
	};
	if (allowed === "no") return {
		verdict: "implicitly-denied",
		statements: []
	};
	if (denied === "no" && allowed === "yes") return {
		verdict: "allowed",
		statements: statementsOf("Allow", "yes")
	};
	return {
		verdict: "unknown",
		statements: [...statementsOf("Deny", "unknown"), ...statementsOf("Allow", "unknown")]
	};
}
function evaluate(request, policies) {
	const result = {
		allowed: "no",
		denied: "no",
		found: []
	};
	for (const policy of policies) for (const statement of policy.statements) {
		const truth = applies(statement, request);
		if (truth === "no") continue;
		result.found.push({
			policy,
			statement,
			truth
		});
		if (statement.effect === "Allow") result.allowed = any([result.allowed, truth]);
		else result.denied = any([result.denied, truth]);
	}
	return result;
}
function applies(statement, request) {
	if (!isNamedBy(statement, request.action)) return "no";
	return appliesTo(statement, request.resource === void 0 ? void 0 : resourcePattern(request.resource, false), request.context ?? {});
}
function isNamedBy({ actions: { not, patterns } }, action) {
	return patterns.some((pattern) => matchesAction(pattern, action)) !== not;
}
function appliesTo(statement, resource, context) {
	const onResource = isOf(statement, resource, context);
	if (onResource === "no") return "no";
	return all([onResource, holds$1(statement.conditions, context, statement.variables)]);
}
function isOf({ resources, variables }, asked, context) {
	let named = "no";
	const { texts, others } = dividedResources(resources);
	const whole = asked?.plain;
	if (whole !== void 0 && texts.has(whole)) named = "yes";
	else for (const written of whole === void 0 ? resources.patterns : others) {
		const pattern = variables ? filledResource(written, context) : written;
		named = any([named, pattern === void 0 ? "no" : share$1(pattern, asked, variables)]);
		if (named === "yes") break;
	}
	return resources.not ? opposite(named) : named;
}
function policiesByResource(policies) {
	const ofAny = [];
	const byText = /* @__PURE__ */ new Map();
	const single = policies.flatMap((policy) => policy.statements.map((statement) => ({
		statement,
		alone: {
			...policy,
			statements: [statement]
		}
	})));
	for (const { statement, alone } of single) {
		const { texts, others } = dividedResources(statement.resources);
		if (statement.resources.not || others.length > 0) ofAny.push(alone);
		else for (const text of texts) addTo(byText, text, alone);
	}
	return (resource) => {
		const { plain } = resourcePattern(resource, false);
		return plain === void 0 ? policies : [...byText.get(plain) ?? [], ...ofAny];
	};
}
function policiesByAction(policies) {
	const known = /* @__PURE__ */ new Map();
	return (action) => {
		const naming = known.get(action) ?? policies.map((policy) => ({
			...policy,
			statements: policy.statements.filter((statement) => isNamedBy(statement, action))
		}));
		known.set(action, naming);
		return naming;
	};
}
const divisions = /* @__PURE__ */ new WeakMap();
function dividedResources(resources) {
	const known = divisions.get(resources);
	if (known !== void 0) return known;
	const isText = (pattern) => WHOLE_ARN.test(pattern);
	const divided = {
		texts: new Set(resources.patterns.filter(isText)),
		others: resources.patterns.filter((pattern) => !isText(pattern))
	};
	divisions.set(resources, divided);
	return divided;
}
const WHOLE_ARN = /^arn:(?:[^:*?$]*:){4}[^*?$]*$/;
function share$1(pattern, asked, variables) {
	if (asked === void 0) return pattern === "*" ? "yes" : "no";
	const outer = resourcePattern(pattern, variables);
	const whole = contains(outer, asked);
	return whole === "no" && asked.plain === void 0 && overlaps(outer, asked) !== "no" ? "unknown" : whole;
}
// lib/src/iam/document.js
const oneOrMany = pipe(union([string(), array(string())]), transform((value) => typeof value === "string" ? [value] : value));
const conditionValue = pipe(union([
	string(),
	number(),
	boolean$1()
]), transform(String));
const conditionValues = union([pipe(conditionValue, transform((value) => [value])), array(conditionValue)]);
const StatementForm = strictObject({
	Sid: optional(string()),
	Effect: picklist(["Allow", "Deny"]),
	Action: optional(oneOrMany),
	NotAction: optional(oneOrMany),
	Resource: optional(oneOrMany),
	NotResource: optional(oneOrMany),
	Condition: optional(record(string(), record(string(), conditionValues)))
});
const DocumentForm = strictObject({
	Version: optional(picklist(["2012-10-17", "2008-10-17"])),
	Id: optional(string()),
	Description: optional(string()),
	Statement: union([array(unknown$1()), record(string(), unknown$1())])
});
function parsePolicy(name, document) {
	const form = safeParse(DocumentForm, typeof document === "string" ? jsonOf(name, document) : document);
	if (!form.success) throw malformed(name, void 0, form.issues);
	const { Statement: list, Version } = form.output;
	return {
		name,
		statements: (Array.isArray(list) ? list : [list]).map((raw, index) => {
			const parsed = safeParse(StatementForm, raw);
			if (!parsed.success) throw malformed(name, index, parsed.issues);
			return statementOf$2(`policy ${name}, statement ${index}`, index, parsed.output, Version === "2012-10-17");
		})
	};
}
function documentText(document) {
	try {
		return JSON.stringify(typeof document === "string" ? jsonOf("", document) : document);
	} catch {
		return;
	}
}
function jsonOf(name, text) {
	try {
		return JSON.parse((text.trimStart().startsWith("{") ? text : decodeURIComponent(text)).trim());
	} catch (error) {
		throw new Error(`policy ${name}, document: not JSON (${messageOf(error)})`, { cause: error });
	}
}
function malformed(name, index, issues) {
	return /* @__PURE__ */ new Error(index === void 0 ? `policy ${name}, ${misfit(issues, "the document")}` : `policy ${name}, statement ${index}, ${misfit(issues, "the statement")}`);
}
function statementOf$2(where, index, form, variables) {
	const actions = either(form.Action, form.NotAction, "Action", where);
	const resources = either(form.Resource, form.NotResource, "Resource", where);
	for (const action of actions.patterns) checkAction(action, `${where}, ${actions.not ? "Not" : ""}Action`);
	for (const resource of resources.patterns) checkResource(resource, `${where}, ${resources.not ? "Not" : ""}Resource`);
	return {
		index,
		...form.Sid !== void 0 && form.Sid !== "" && { sid: form.Sid },
		effect: form.Effect,
		actions,
		resources,
		conditions: Object.entries(form.Condition ?? {}).flatMap(([operator, keys]) => Object.entries(keys).map(([key, values]) => ({
			operator,
			key,
			values
		}))),
		variables
	};
}
function either(yes, no, element, where) {
	if (yes === void 0 === (no === void 0)) throw new Error(`${where}: needs either ${element} or Not${element}`);
	return {
		not: yes === void 0,
		patterns: yes ?? no ?? []
	};
}
const ACTION_FORM = /^(\*|\*:\*|[a-zA-Z0-9-]+:.+)$/;
const RESOURCE_FORM = /^(\*$|arn:[^:]+:([^:*?]+(:|$)|\*$))/;
function checkAction(action, where) {
	if (ACTION_FORM.test(action)) return;
	throw new Error(`${where}: "${action}" is no action: give "service:Name", with wildcards only in the name, or "*"`);
}
function checkResource(resource, where) {
	if (RESOURCE_FORM.test(resource)) return;
	throw new Error(`${where}: "${resource}" is no resource: give an ARN, with no wildcard for the service, or "*"`);
}
// lib/src/iam/bearing.js
function bearingOf(policies, boundary, actions, reference) {
	const cut = (all, isBoundary) => all.flatMap(({ name, statements }) => statements.flatMap(({ index, sid, effect, actions: named, resources, conditions, variables }) => {
		const kept = actionsNamed(named, actions, reference);
		if (kept.length === 0) return [];
		return {
			policy: name,
			statement: index,
			...sid !== void 0 && { sid },
			boundary: isBoundary,
			effect,
			actions: kept.sort(),
			resources: {
				not: resources.not,
				patterns: [...resources.patterns]
			},
			conditions: conditions.map((test) => ({
				...test,
				values: [...test.values]
			})),
			variables
		};
	}));
	return {
		bounded: boundary !== void 0,
		statements: [...cut(policies, false), ...cut(boundary ?? [], true)]
	};
}
function grantsIn({ bounded, statements }, role, reference) {
	const policiesIn = (isBoundary) => statements.filter(({ boundary }) => boundary === isBoundary).map((one) => ({
		name: one.policy,
		statements: [statementOf$1(one)]
	}));
	return grantsOf(strictly(role), policiesIn(false), bounded ? policiesIn(true) : void 0, reference);
}
function strictly(role) {
	const { partition, context } = roleAsPrincipal(role);
	const { "aws:SecureTransport": _, ...sure } = context;
	return {
		partition,
		context: sure
	};
}
function statementOf$1({ statement, sid, effect, actions, resources, conditions, variables }) {
	return {
		index: statement,
		...sid !== void 0 && { sid },
		effect,
		actions: {
			not: false,
			patterns: actions
		},
		resources,
		conditions,
		variables
	};
}
// lib/src/policies/prove-within.js
function flawsWithin(policies, needs, { role, bearing, departures, reference }) {
	const principal = strictly(role);
	const own = grantsIn(bearing, role, reference);
	const written = grantsOf(principal, policies, void 0, reference);
	const isKept = keeping(own, written, policies, reference);
	return [
		...wider(own, written, principal.partition, departures),
		...foreignDenies(own, written),
		...needs.flatMap((need) => {
			const what = `${need.action} on ${need.resource}`;
			const kept = isKept(need);
			if (kept === "yes") return [];
			return [kept === "no" ? `${what} is needed, and the policy does not allow it` : tooTangled(`whether the policy still allows ${what}`)];
		})
	];
}
function wider(own, written, partition, departures) {
	const named = new Set(departures.map(({ action, resource }) => `${action} ${resource}`));
	return newAccess(own, written, partition).flatMap(({ actions, resource, why }) => actions.filter(({ name }) => !named.has(`${name} ${resource}`)).map(({ name }) => why === "whether it was allowed before cannot be decided" ? tooTangled(`whether the role grants ${name} on ${resource}`) : `${name} on ${resource} is more than the role grants (${why})`));
}
function foreignDenies(own, written) {
	const isOwn = ({ statement, actions }) => {
		const alike = own.denies.filter((one) => implies(statement, one.statement));
		return all([...actions].flatMap((action) => {
			const held = alike.filter((one) => one.actions.has(action)).flatMap(deniedBy);
			return deniedBy({ statement }).map((extent) => areHeldBy(extent, held));
		}));
	};
	return written.denies.filter((deny) => deny.sure !== "yes").flatMap((deny) => {
		const what = `statement ${deny.statement.index} denies`;
		const own = isOwn(deny);
		if (own === "yes") return [];
		return [own === "no" ? `${what} what the role does not deny` : tooTangled(`whether ${what} only what the role denies`)];
	});
}
function deniedBy({ statement: { resources, variables } }) {
	const patterns = resources.patterns.map((text) => resourcePattern(text, variables));
	return resources.not ? without(wholeOf(resourcePattern("*", false)), patterns) : patterns.map(wholeOf);
}
function keeping(own, written, policies, reference) {
	const granted = /* @__PURE__ */ new Map();
	const grantedOf = (action) => {
		const known = granted.get(action) ?? {
			own: alike$1(own.grants, action),
			written: alike$1(written.grants, action)
		};
		granted.set(action, known);
		return known;
	};
	const isAllowed = allowing(policies);
	return (need) => {
		const { action: name, resource, condition } = need;
		const action = reference.action(name);
		const asked = resourcePattern(resource, false);
		if (action === void 0) return isAllowed(need) ? "yes" : "no";
		const tests = testsOf(condition);
		const found = grantedOf(action);
		let isGranted = false;
		for (const { conditions, variables, extents } of found.own) {
			if (holds$1(conditions, contextIn(condition), variables) === "no") continue;
			const touching = extents.near(asked).filter((extent) => asked.text === "*" || meets(extent, asked) !== "no");
			if (touching.length === 0) continue;
			isGranted = true;
			const asStrong = {
				conditions: [...conditions, ...tests],
				variables
			};
			const held = found.written.filter((one) => implies(asStrong, one)).flatMap((one) => one.extents.near(asked));
			if (areHeldBy(wholeOf(asked), held) === "yes") continue;
			const areHeld = all(touching.flatMap((extent) => asked.text === "*" ? [extent] : narrowedTo(extent, [asked])).map((extent) => areHeldBy(extent, held)));
			if (areHeld !== "yes") return areHeld;
		}
		return isGranted || isAllowed(need) ? "yes" : "no";
	};
}
function alike$1(grants, action) {
	const groups = /* @__PURE__ */ new Map();
	const keys = /* @__PURE__ */ new Map();
	for (const grant of grants) {
		const reach = reachOf(grant, action);
		if (reach.length === 0) continue;
		const { conditions, variables } = grant;
		const key = keys.get(conditions) ?? JSON.stringify([variables, conditions]);
		keys.set(conditions, key);
		const group = groups.get(key) ?? {
			conditions,
			variables,
			extents: []
		};
		group.extents.push(...reach);
		groups.set(key, group);
	}
	return [...groups.values()].map((group) => ({
		...group,
		extents: new PatternIndex(group.extents, ({ pattern }) => pattern)
	}));
}
function allowing(policies) {
	const sure = policiesByResource(policies.map((policy) => ({
		...policy,
		statements: policy.statements.filter(({ effect, conditions }) => effect === "Allow" || conditions.length === 0)
	})));
	return ({ action, resource, condition }) => contextsOf(condition).every((context) => decide({
		action,
		resource,
		context
	}, sure(resource)).verdict === "allowed");
}
function contextsOf(condition) {
	let contexts = [{}];
	for (const { key, values } of testsOf(condition)) contexts = contexts.flatMap((context) => values.map((value) => ({
		...context,
		[key]: [value]
	})));
	return contexts;
}
// lib/src/policies/prove.js
function flawsIn(documents, needs, within) {
	return atOnce(proving(documents, needs, within));
}
function* proving(documents, needs, within) {
	let policies;
	try {
		policies = documents.map((document, i) => parsePolicy(`part ${i + 1}`, document));
	} catch (error) {
		return [error instanceof Error ? error.message : String(error)];
	}
	yield;
	const flaws = within === void 0 ? yield* insufficient(policies, needs) : flawsWithin(policies, needs, within);
	yield;
	return [...flaws, ...yield* superfluous(policies, needs, within !== void 0)].sort();
}
function* insufficient(policies, needs) {
	const speakingOf = policiesByResource(policies);
	return (yield* mapped(needs, ({ action, resource, condition }) => {
		return contextsOf(condition).every((context) => decide({
			action,
			resource,
			context
		}, speakingOf(resource)).verdict === "allowed") ? [] : [`${action} on ${resource} is needed, and the policy does not allow it`];
	})).flat();
}
function* superfluous(policies, needs, mayCarry) {
	const statements = policies.flatMap((policy) => policy.statements);
	const foreign = statements.find(({ effect, actions, resources }) => effect === "Deny" && !mayCarry || actions.not || resources.not);
	if (foreign !== void 0) return [`statement ${foreign.index} holds a Deny, NotAction or NotResource, which is never written`];
	const pairs = statements.filter(({ effect }) => effect === "Allow").flatMap((statement) => statement.actions.patterns.flatMap((action) => statement.resources.patterns.map((resource) => ({
		statement,
		action,
		resource
	}))));
	const pairsOf = new Alike(pairs, ({ statement }) => statement.variables);
	yield;
	const needsOf = new Alike(needs, () => false);
	return (yield* mapped(pairs, (pair) => {
		const { statement, action, resource } = pair;
		if (hasWildcard(action)) return [`${action} has a wildcard`];
		const justifying = needsOf.near(action, resourcePattern(resource, statement.variables)).filter((need) => isExactly(pair, need, mayCarry));
		if (justifying.length === 0) return [`${action} on ${resource} is in the policy, and nothing needs it`];
		return justifying.some((need) => !pairsOf.near(action, resourcePattern(need.resource, false)).some((other) => other !== pair && covers(other, need) && implies(statement, other.statement))) ? [] : [`${action} on ${resource} could be left out: what needs it is allowed besides`];
	})).flat();
}
var Alike = class {
	#byAction = /* @__PURE__ */ new Map();
	constructor(all, variables) {
		for (const [action, own] of grouped$1(all, (one) => one.action.toLowerCase())) this.#byAction.set(action, new PatternIndex(own, (one) => resourcePattern(one.resource, variables(one))));
	}
	near(action, resource) {
		return this.#byAction.get(action.toLowerCase())?.near(resource) ?? [];
	}
};
function isExactly(pair, need, mayCarry) {
	const { statement } = pair;
	const wanted = {
		conditions: testsOf(need.condition),
		variables: true
	};
	return contains(resourcePattern(need.resource, false), resourcePattern(pair.resource, statement.variables)) === "yes" && covers(pair, need) && (mayCarry ? implies(statement, wanted) : describe(statement.conditions) === describe(wanted.conditions));
}
function covers({ statement, resource }, need) {
	return contains(resourcePattern(resource, statement.variables), resourcePattern(need.resource, false)) === "yes";
}
function describe(tests) {
	return tests.map(({ operator, key, values }) => JSON.stringify([
		operator,
		key,
		[...values].sort()
	])).sort().join();
}
// lib/src/needs/assumed-roles.js
function attributed(calls, role, account) {
	const giving = new Set(calls.filter((counted) => givesCredentials(counted, role)));
	if (giving.size === 0) return {
		calls: [...calls],
		ofOthers: []
	};
	const roles = [...new Set([...giving].flatMap(rolesIn))].filter((arn) => arn !== role).toSorted();
	const foreign = firstByAccount(roles, account);
	const since = [...giving].reduce((first, { begun = -1e400 }) => Math.min(first, begun), 1e400);
	const own = [];
	const ofOthers = [];
	for (const counted of calls) {
		const isGiving = giving.has(counted);
		const { begun = 1e400 } = counted;
		if (begun < since || isGiving && (counted.begun ?? since) <= since) own.push(counted);
		else {
			const other = isGiving ? void 0 : roleCalled(counted, foreign);
			if (other === void 0) own.push({
				...counted,
				doubt: DOUBT$1
			});
			else ofOthers.push({
				counted,
				role: other
			});
		}
	}
	const operations = [...giving].map(({ call }) => `${call.service} ${call.operation}`);
	const theirs = ofOthers.reduce((sum, { counted }) => sum + counted.calls, 0);
	return {
		calls: own,
		ofOthers,
		assumed: {
			roles,
			operations: [...new Set(operations)].toSorted(),
			calls: theirs
		}
	};
}
const DOUBT$1 = "it may be the assumed role’s";
function givesCredentials({ call, derivation }, role) {
	if (derivation.handsOutCredentials !== true) return false;
	if (call.outcome !== "ok" && call.outcome !== "open") return false;
	const shown = call.parameters["RoleArn"] ?? [];
	return shown.length === 0 || shown.some((arn) => arn !== role);
}
function rolesIn({ call }) {
	return (call.parameters["RoleArn"] ?? []).filter((arn) => /^\d{12}$/.test(arnIn(arn)?.accountId ?? ""));
}
function firstByAccount(roles, account) {
	const first = /* @__PURE__ */ new Map();
	for (const arn of account === void 0 ? [] : roles) {
		const theirs = arnIn(arn)?.accountId ?? "";
		if (theirs !== account && !first.has(theirs)) first.set(theirs, arn);
	}
	return first;
}
function roleCalled({ call, derivation }, foreign) {
	return [call.account, ...derivation.needs.map(({ resource }) => arnIn(resource)?.accountId)].flatMap((account) => foreign.get(account ?? "") ?? []).toSorted()[0];
}
// lib/src/needs/workload-report.js
function* reportWorkload({ workload: seen, traces, calls: counted, isUnreached = false }, configuration, reference, earlier, day) {
	const workload = placed(seen, configuration);
	const role = configuration instanceof Error ? void 0 : configuration.role;
	const derived = yield* mapped(counted, ({ call, calls, traceIds, begun }) => {
		const derivation = needsOf(call, workload, reference);
		return begun === void 0 ? {
			call,
			calls,
			traceIds,
			derivation
		} : {
			call,
			calls,
			traceIds,
			begun,
			derivation
		};
	});
	const { calls, ofOthers, assumed } = attributed(derived, role, workload.account);
	const blind = isUnreached ? UNREACHED : traces > 0 && derived.length === 0 ? NO_CALLS : void 0;
	const said = testimoniesOn({
		workload,
		traces,
		blind,
		calls,
		configuration,
		earlier,
		day,
		reference
	});
	yield;
	const proved = joined$2(said);
	yield;
	const others = said.filter((testimony) => !isOfCalls(testimony));
	const implied = others.filter(({ certainty }) => certainty === "needed");
	const notWritten = leftOut(said);
	const told = toldOf(calls, reference);
	const needs = yield* mapped(proved, needReport);
	return {
		report: {
			arn: workload.arn,
			kind: workload.kind,
			name: workload.name,
			...role !== void 0 && { role },
			traces,
			needs,
			...seenEarlierIn(said),
			...assumed !== void 0 && { assumed },
			implied: implied.map(impliedReport),
			...notWritten.length > 0 && { leftOut: notWritten },
			denied: sorted(told.denied),
			failed: sorted(told.failed),
			unsent: sorted(told.unsent),
			unresolved: sorted(told.unresolved),
			disagreements: sorted(told.disagreements),
			unread: [...blind === void 0 ? [] : [{
				what: CALLS,
				why: blind
			}], ...unreadConfiguration(workload, configuration)]
		},
		testimonies: [...proved, ...others],
		...ofOthers.length > 0 && { ofOthers: ofOthers.map((one) => otherCalls(one, workload)) }
	};
}
function otherCalls({ counted: { call, calls, traceIds }, role }, { name }) {
	const { service, operation } = call;
	return {
		service,
		operation,
		why: `made by ${name} with ${role}, which it assumed`,
		calls,
		traceIds
	};
}
function seenEarlierIn(said) {
	const keys = (isEarlier) => said.filter(isOfCalls).filter(({ proof }) => proof.run !== void 0 === isEarlier).map(permissionKey);
	const now = new Set(keys(false));
	const before = new Set(keys(true));
	return before.size === 0 ? {} : { fromEarlierRuns: [...before].filter((key) => !now.has(key)).length };
}
function toldOf(calls, reference) {
	const told = {
		denied: /* @__PURE__ */ new Map(),
		failed: /* @__PURE__ */ new Map(),
		unsent: /* @__PURE__ */ new Map(),
		unresolved: /* @__PURE__ */ new Map(),
		disagreements: /* @__PURE__ */ new Map()
	};
	for (const counted of calls) addCall(told, counted, reference);
	return told;
}
function addCall(told, counted, reference) {
	const { call, derivation } = counted;
	const { service, operation, outcome, error } = call;
	const failure = {
		...labelOf(counted),
		...error !== void 0 && { error }
	};
	if (outcome === "unsent") {
		tally(told.unsent, failure, service, operation, error);
		return;
	}
	if (outcome === "denied") {
		addDenied(told, counted, derivation.needs, reference);
		return;
	}
	if (outcome === "failed") tally(told.failed, failure, service, operation, error);
	addUnresolved(told, counted, derivation);
}
function addDenied({ denied, disagreements }, counted, needs, reference) {
	const { call } = counted;
	for (const refusal of refusalsOf(counted, needs, reference)) tally(denied, refusal, refusal.action, refusal.resource);
	const disagreement = disagreementIn(call, needs);
	if (disagreement === void 0) return;
	tally(disagreements, {
		...labelOf(counted),
		...disagreement
	}, call.service, call.operation, disagreement.refused);
}
function addUnresolved(told, counted, { unresolved }) {
	if (unresolved === void 0) return;
	const { service, operation } = counted.call;
	const entry = {
		...labelOf(counted),
		...unresolved,
		...exampleOf(counted, unresolved)
	};
	tally(told.unresolved, entry, service, operation, unresolved.why);
}
function labelOf({ call, calls }) {
	return {
		service: call.service,
		operation: call.operation,
		calls
	};
}
function unreadConfiguration(workload, configuration) {
	const what = "configuration";
	if (isRoleOnly(workload, configuration)) return [{
		what,
		why: ROLE_ONLY
	}];
	if (configuration instanceof Error) return [{
		what,
		why: configuration.message
	}];
	return configuration.lambda?.unread ?? [];
}
const ROLE_ONLY = "only its role is known: log writes, network interfaces, polling and destinations are in no policy";
function exampleOf({ call, traceIds }, { why }) {
	return call.notUnderstood === void 0 ? {} : { why: `${why}, for example in trace ${traceIds[0]}` };
}
function placed(workload, configuration) {
	if (workload.account !== void 0 || configuration instanceof Error) return workload;
	const { partition, accountId } = parse(configuration.role);
	return {
		...workload,
		partition,
		account: accountId
	};
}
function refusalsOf({ call, calls }, needs, reference) {
	const message = call.message === void 0 ? {} : { message: call.message };
	if (call.refused !== void 0) {
		const { action, resource } = call.refused;
		return [{
			action: reference.action(action)?.name ?? action,
			...resource !== void 0 && { resource },
			calls,
			...message
		}];
	}
	if (needs.length === 0) return [{
		action: `${call.service} ${call.operation}`,
		calls,
		...message
	}];
	return needs.map(({ action, resource }) => ({
		action,
		resource,
		calls,
		...message
	}));
}
function disagreementIn(call, needs) {
	if (call.refused === void 0) return void 0;
	const { action, resource } = call.refused;
	if (needs.filter((need) => matchesAction(need.action, action)).some((need) => resource === void 0 || contains(resourcePattern(need.resource, false), resourcePattern(resource, false)) === "yes")) return void 0;
	return {
		derived: needs.map((need) => `${need.action} on ${need.resource}`).sort(),
		refused: resource === void 0 ? action : `${action} on ${resource}`
	};
}
function tally(into, entry, ...labels) {
	const key = labels.map((label) => label ?? "").join("\0");
	const same = into.get(key);
	if (same === void 0) into.set(key, { ...entry });
	else same.calls += entry.calls;
}
function byKey([a], [b]) {
	return compare(a, b);
}
function sorted(map) {
	return [...map].toSorted(byKey).map(([, value]) => value);
}
// lib/src/policies/written-policy.js
function policyFileName(arn, part = 1) {
	const name = createHash("md5").update(arn).digest("hex");
	return part === 1 ? `${name}.policy.json` : `${name}.${part}.policy.json`;
}
function* withPolicy(given, within, traceWords) {
	const report = within === void 0 ? given : {
		...given,
		needs: within.needs,
		implied: within.implied,
		...assumedIn(given, within)
	};
	if (!hasEvidence(report)) return report;
	const needed = [...report.needs, ...report.implied];
	const policy = writePolicy(within?.allowed ?? needed, traceWords === void 0 ? void 0 : `Least privilege of ${report.arn}, from ${report.traces} ${traceWords}`, within?.denies);
	if (policy.Statement.length === 0) return report;
	yield;
	const parts = split(policy);
	const departures = within === void 0 ? {} : { departures: [...within.departures] };
	const unproven = yield* proving(parts, needed, within && proofOf(within));
	if (unproven.length > 0) return {
		...report,
		...departures,
		unproven
	};
	return {
		...report,
		...departures,
		policyFile: policyFileName(report.arn),
		...parts.length > 1 && { policyParts: parts.map((_, i) => policyFileName(report.arn, i + 1)) },
		policy
	};
}
function assumedIn({ assumed }, { leftOut }) {
	if (assumed === void 0 || leftOut.length === 0) return {};
	return { assumed: {
		...assumed,
		leftOut: leftOut.map(({ action, resource, calls, traceIds }) => ({
			action,
			resource,
			calls,
			traceIds
		}))
	} };
}
function proofOf({ bounds: { role, bearing, reference }, departures }) {
	return {
		role,
		bearing,
		departures,
		reference
	};
}
// lib/src/templates/template-value.js
const OPEN$1 = ["", ""];
function valueAt(value, ...path) {
	return path.reduce((inner, key) => inner?.kind === "mapping" ? inner.entries.get(key) : void 0, value);
}
function mappingAt(value, ...path) {
	const found = valueAt(value, ...path);
	return found?.kind === "mapping" ? found : void 0;
}
function textAt(value, ...path) {
	const found = valueAt(value, ...path);
	return found?.kind === "text" ? found : void 0;
}
function itemsOf(value) {
	if (value === void 0) return [];
	return value.kind === "list" ? value.items : [value];
}
function branchesOf(value) {
	if (value.kind !== "text" || value.branches === void 0) return void 0;
	const found = /* @__PURE__ */ new Set();
	const seen = /* @__PURE__ */ new Set();
	const add = (branches) => {
		if (seen.has(branches)) return;
		seen.add(branches);
		for (const one of branches) if (one.kind === "text" && one.branches !== void 0) add(one.branches);
		else found.add(one);
	};
	add(value.branches);
	return [...found];
}
function isShared(value) {
	const seen = /* @__PURE__ */ new Set();
	const open = [value];
	for (let one = open.pop(); one !== void 0; one = open.pop()) {
		if (one.shared) return true;
		if (one.kind === "text" || seen.has(one)) continue;
		seen.add(one);
		for (const inner of one.kind === "list" ? one.items : one.entries.values()) open.push(inner);
	}
	return false;
}
function knownText(value) {
	return value?.kind === "text" && value.pieces.length === 1 ? value.pieces[0] : void 0;
}
const LONGEST$3 = 1e4;
function joined$1(parts) {
	const pieces = [];
	let last = "";
	let length = 0;
	for (const part of parts) for (const [index, piece] of part.entries()) {
		length += piece.length + 1;
		if (length > LONGEST$3) return OPEN$1;
		if (index > 0) {
			pieces.push(last);
			last = piece;
		} else last += piece;
	}
	return [...pieces, last];
}
function piecesAround(text, computed) {
	return text.split(computed);
}
function mayBecome(pieces, deployed) {
	const [first = "", ...others] = pieces;
	const last = others.pop();
	if (last === void 0) return deployed === first;
	if (!deployed.startsWith(first) || !deployed.endsWith(last)) return false;
	let behind = first.length;
	for (const piece of others) {
		const found = deployed.indexOf(piece, behind + 1);
		if (found <= behind) return false;
		behind = found + piece.length;
	}
	return deployed.length - last.length > behind;
}
// lib/src/templates/deployed-name.js
function mayHold(holder, role, policy) {
	if (holder.managed !== isManaged(policy)) return false;
	const answers = [isCalled(holder.role, role), isCalled(holder.policy, lastPart(policy))];
	return !answers.includes("no") && answers.includes("yes");
}
function isManaged(policy) {
	return policy.startsWith("arn:");
}
function isOfAws(policy) {
	return /^arn:[^:]+:iam::aws:/.test(policy);
}
function lastPart(arn) {
	return arn.slice(arn.lastIndexOf("/") + 1);
}
function isCalled(name, deployed) {
	if (name === void 0) return "unknown";
	if ("logicalId" in name) return stackOf(name.logicalId, deployed) === void 0 ? "no" : "yes";
	const fitting = ("alternatives" in name ? name.alternatives : [name.pieces]).filter((pieces) => mayBecome(pieces, deployed));
	if (fitting.length === 0) return "no";
	return fitting.some((pieces) => pieces.length === 1 || pieces.some(isTelling)) ? "yes" : "unknown";
}
function stackOf(logicalId, deployed) {
	const made = logicalPartOf(deployed);
	return made !== void 0 && (made.logicalId === logicalId || made.logicalId.length >= 20 && logicalId.startsWith(made.logicalId)) ? made.stack : void 0;
}
function logicalPartOf(deployed) {
	const [, stack, logicalId] = /^([^/]+)-([A-Za-z0-9]+)-[A-Za-z0-9]{8,}$/.exec(deployed) ?? [];
	return stack === void 0 || logicalId === void 0 ? void 0 : {
		stack,
		logicalId
	};
}
function stackOfHolder(holder, role, policy) {
	return [[holder.role, role], [holder.policy, lastPart(policy)]].flatMap(([name, deployed]) => name !== void 0 && "logicalId" in name && deployed.length < LONGEST$2 ? stackOf(name.logicalId, deployed) ?? [] : [])[0];
}
const LONGEST$2 = 64;
function accountOf(arn) {
	return arn.split(":")[4] ?? "";
}
const COMMON = /role|polic(?:y|ies)|lambda|function|execution|exec|task|service|iam|aws|terraform/gi;
function isTelling(piece) {
	return piece.replaceAll(COMMON, "").replaceAll(/[^\p{L}\p{N}]/gu, "").length >= 3;
}
// lib/src/templates/need-index.js
const PLAIN_ARN = /^arn:[\w:/.+=@-]+$/;
var NeedIndex = class {
	#byAction = /* @__PURE__ */ new Map();
	#resources = /* @__PURE__ */ new Map();
	#actions;
	constructor(workloads) {
		for (const { needs, implied } of workloads) {
			for (const { action, resource, precision } of needs) this.#add(action, resource, precision === "exact");
			for (const { action, resource } of implied) this.#add(action, resource, true);
		}
		this.#actions = new ActionIndex([...this.#byAction.keys()]);
	}
	#add(action, resource, isExact) {
		const one = {
			need: {
				resource,
				exact: isExact && PLAIN_ARN.test(resource)
			},
			on: resourcePattern(resource, false)
		};
		const known = this.#byAction.get(action);
		if (known === void 0) this.#byAction.set(action, [one]);
		else known.push(one);
	}
	matching(pattern) {
		return this.#actions.matching(pattern);
	}
	needsOf(action) {
		return this.#byAction.get(action)?.map(({ need }) => need) ?? [];
	}
	*needsOn(action, pattern) {
		for (const { need, on } of this.#resourcesOf(action).near(pattern.beginning)) if (overlaps(pattern, on) !== "no") yield need;
	}
	isNeededOn(action, patterns) {
		return patterns.some((pattern) => this.needsOn(action, pattern).next().done !== true);
	}
	#resourcesOf(action) {
		const known = this.#resources.get(action);
		if (known !== void 0) return known;
		const made = new Beginnings((this.#byAction.get(action) ?? []).map((value) => ({
			value,
			beginning: value.on.beginning,
			isWhole: value.on.plain !== void 0
		})));
		this.#resources.set(action, made);
		return made;
	}
};
var ActionIndex = class {
	#beginnings;
	constructor(actions) {
		this.#beginnings = new Beginnings([...new Set(actions)].map((value) => ({
			value,
			beginning: value,
			isWhole: true
		})));
	}
	matching(pattern) {
		const [beginning = ""] = pattern.split(/[*?]/, 1);
		return [...this.#beginnings.near(beginning)].filter((action) => matchesAction(pattern, action)).sort(compare);
	}
};
var Beginnings = class {
	#sorted;
	#open = /* @__PURE__ */ new Map();
	#openLengths;
	constructor(entries) {
		this.#sorted = entries.map(({ value, beginning }) => ({
			key: inSmallLetters(beginning),
			value
		})).sort((a, b) => compare(a.key, b.key));
		for (const { value, beginning, isWhole } of entries) {
			if (isWhole) continue;
			const key = inSmallLetters(beginning);
			const known = this.#open.get(key);
			if (known === void 0) this.#open.set(key, [value]);
			else known.push(value);
		}
		this.#openLengths = new Set([...this.#open.keys()].map(({ length }) => length));
	}
	*near(beginning) {
		const key = inSmallLetters(beginning);
		for (let place = this.#firstFrom(key); place < this.#sorted.length; place++) {
			const one = this.#sorted[place];
			if (one?.key.startsWith(key) !== true) break;
			yield one.value;
		}
		for (const length of this.#openLengths) if (length < key.length) yield* this.#open.get(key.slice(0, length)) ?? [];
	}
	#firstFrom(key) {
		let [low, high] = [0, this.#sorted.length];
		while (low < high) {
			const middle = low + high >>> 1;
			if (compare(this.#sorted[middle]?.key ?? "", key) < 0) low = middle + 1;
			else high = middle;
		}
		return low;
	}
};
function inSmallLetters(text) {
	return ASCII.test(text) ? text.toLowerCase() : text.split("").map((letter) => letter.toLowerCase()).join("");
}
const ASCII = /^[\0-\x7f]*$/;
// lib/src/templates/deployed-statement.js
function deployedStatements({ roles, workloads }) {
	const byRole = /* @__PURE__ */ new Map();
	for (const workload of workloads) {
		const known = byRole.get(workload.role);
		if (known === void 0) byRole.set(workload.role, [workload]);
		else known.push(workload);
	}
	return roles.flatMap((role) => {
		const statements = /* @__PURE__ */ new Map();
		for (const grant of role.grants) {
			const key = JSON.stringify([grant.policy, grant.statement]);
			const known = statements.get(key);
			if (known === void 0) statements.set(key, [grant]);
			else known.push(grant);
		}
		const own = byRole.get(role.arn) ?? [];
		const compared = {
			role,
			needs: new NeedIndex(own),
			wide: byKeys(role.wide, ({ granted }) => granted),
			undecided: new ActionIndex(role.undecided.map(({ action }) => action))
		};
		const denying = new Set(role.bearing?.statements.flatMap(({ policy, effect }) => effect === "Deny" ? [policy] : []));
		const regions = [...new Set(own.flatMap(({ arn }) => arn.split(":")[3] ?? []))].sort(compare);
		return [...statements.values()].flatMap((grants) => {
			const statement = statementOf(compared, grants);
			if (statement === void 0) return [];
			const plain = !denying.has(statement.policy) && grants.every(({ notAction, notResource }) => notAction === void 0 && notResource === void 0);
			return [{
				...statement,
				regions,
				plain
			}];
		});
	});
}
function statementOf(compared, grants) {
	const [first] = grants;
	if (first === void 0) return void 0;
	const { role } = compared;
	const granted = byKeys(grants, ({ resources }) => resources);
	const patterns = [...granted.keys()].sort(compare);
	const counted = grants.flatMap((grant) => grant.actions).toSorted((a, b) => compare(a.action, b.action));
	const on = first.notResource === void 0 ? patterns.map((pattern) => resourcePattern(pattern, true)) : void 0;
	const actions = counted.map((one) => actionOf(one.action, role.judged && !isWaived(role, one.action) ? one : void 0, on, compared));
	return {
		role: role.arn,
		policy: first.policy,
		...first.sid !== void 0 && { sid: first.sid },
		conditional: first.conditional,
		actions,
		resources: patterns.map((pattern) => resourceOf(pattern, granted.get(pattern) ?? [], compared))
	};
}
function byKeys(all, keysOf) {
	const found = /* @__PURE__ */ new Map();
	for (const one of all) for (const key of new Set(keysOf(one))) {
		const known = found.get(key);
		if (known === void 0) found.set(key, [one]);
		else known.push(one);
	}
	return found;
}
function actionOf(pattern, counted, on, { needs, undecided: undecidedOfRole }) {
	const kept = {
		pattern,
		standing: "kept",
		needed: [],
		undecided: []
	};
	if (counted === void 0 || counted.unused === 0) return kept;
	const used = counted.used + counted.implied;
	if (used === 0 && counted.undecided === 0) return {
		...kept,
		standing: "unused"
	};
	if (!hasWildcard(pattern)) return kept;
	const needed = needs.matching(pattern).filter((action) => on === void 0 || needs.isNeededOn(action, on));
	const isNeeded = new Set(needed);
	const undecided = counted.undecided === 0 ? [] : undecidedOfRole.matching(pattern).filter((action) => !isNeeded.has(action));
	if (used > 0 && needed.length === 0) return kept;
	return undecided.length < counted.undecided ? kept : {
		pattern,
		standing: "partly",
		needed,
		undecided
	};
}
function resourceOf(pattern, grants, { role, needs, wide: wideOf }) {
	const isGranted = (action) => grants.some(({ actions }) => actions.some((granted) => matchesAction(granted.action, action)));
	const wide = role.judged ? (wideOf.get(pattern) ?? []).filter(({ action }) => isGranted(action) && !isWaived(role, action, pattern)).map(({ action, needed }) => ({
		action,
		needed
	})) : [];
	const on = resourcePattern(pattern, true);
	return {
		pattern,
		wide,
		exactly: new Map(wide.flatMap(({ action }) => {
			const here = [...needs.needsOn(action, on)];
			return here.length > 0 && here.every(({ exact }) => exact) ? [[action, resourcesOf$2(here)]] : [];
		})),
		needed: wide.length === 0 ? [] : narrowed$1(on, grants, new Set(wide.map(({ action }) => action)), needs)
	};
}
function narrowed$1(on, grants, wide, needs) {
	if (grants.some(({ actions }) => actions.some(({ undecided }) => undecided > 0))) return [];
	const isEverythingBut = grants.some(({ notResource }) => notResource !== void 0);
	const granted = grants.flatMap(({ actions }) => actions.flatMap(({ action }) => needs.matching(action)));
	const here = [];
	for (const action of new Set(granted)) for (const need of isEverythingBut ? needs.needsOf(action) : needs.needsOn(action, on)) {
		if (!need.exact || !wide.has(action)) return [];
		here.push(need);
	}
	return resourcesOf$2(here);
}
function resourcesOf$2(needs) {
	return [...new Set(needs.map(({ resource }) => resource))].sort(compare);
}
function isWaived({ waived }, granted, on) {
	return waived.some(({ action, resource }) => resource === on && (matchesAction(granted, action) || matchesAction(action, granted)));
}
function isExcessive({ actions, resources }) {
	return actions.some(({ standing }) => standing !== "kept") || resources.some(({ wide }) => wide.length > 0);
}
// lib/src/templates/name-index.js
var NameIndex = class {
	#entries = [];
	#buckets;
	add(name, value) {
		this.#entries.push({
			name,
			value,
			order: this.#entries.length
		});
		this.#buckets = void 0;
	}
	find(deployed) {
		return inOrder(this.near(deployed)).filter(({ name }) => isCalled(name, deployed) !== "no").map(({ value }) => value);
	}
	near(deployed) {
		this.#buckets ??= bucketsOf(this.#entries);
		const { exact, logical, parts, lengths, anywhere } = this.#buckets;
		const found = [anywhere];
		const add = (entries) => {
			if (entries !== void 0) found.push(entries);
		};
		add(exact.get(deployed));
		add(logical.get(logicalPart(deployed)));
		for (const length of lengths) for (let start = 0; start + length <= deployed.length; start++) add(parts.get(deployed.slice(start, start + length)));
		return found;
	}
};
function inOrder(lists) {
	return [...new Set(lists.flat())].toSorted((a, b) => a.order - b.order);
}
function logicalPart(deployed) {
	return /-([A-Za-z0-9]+)-[A-Za-z0-9]{8,}$/.exec(deployed)?.[1]?.slice(0, 20) ?? "";
}
function bucketsOf(entries) {
	const buckets = {
		exact: /* @__PURE__ */ new Map(),
		logical: /* @__PURE__ */ new Map(),
		parts: /* @__PURE__ */ new Map(),
		anywhere: []
	};
	const times = /* @__PURE__ */ new Map();
	for (const { name } of entries) for (const pieces of formsOf(name)) for (const piece of pieces) times.set(piece, (times.get(piece) ?? 0) + 1);
	const put = (map, key, entry) => {
		const known = map.get(key);
		if (known === void 0) map.set(key, [entry]);
		else if (known.at(-1) !== entry) known.push(entry);
	};
	for (const entry of entries) {
		const { name } = entry;
		if (name === void 0) buckets.anywhere.push(entry);
		else if ("logicalId" in name) put(buckets.logical, name.logicalId.slice(0, 20), entry);
		for (const pieces of formsOf(name)) {
			const [only = ""] = pieces;
			const rarest = pieces.filter((piece) => piece !== "").toSorted((a, b) => (times.get(a) ?? 0) - (times.get(b) ?? 0) || b.length - a.length)[0];
			if (pieces.length === 1) put(buckets.exact, only, entry);
			else if (rarest === void 0) buckets.anywhere.push(entry);
			else put(buckets.parts, rarest, entry);
		}
	}
	return {
		...buckets,
		lengths: new Set([...buckets.parts.keys()].map(({ length }) => length))
	};
}
function formsOf(name) {
	if (name === void 0 || "logicalId" in name) return [];
	return "alternatives" in name ? name.alternatives : [name.pieces];
}
var HolderIndex = class {
	#byRole = new NameIndex();
	#byPolicy = new NameIndex();
	#ofRole = new NameIndex();
	#ofPolicy = new NameIndex();
	#size = 0;
	add(holder, value) {
		const held = {
			holder,
			value,
			order: this.#size++
		};
		if (holder.role === void 0) {
			if (holder.policy !== void 0) this.#ofPolicy.add(holder.policy, held);
		} else if (holder.policy === void 0) this.#ofRole.add(holder.role, held);
		else {
			this.#byRole.add(holder.role, held);
			this.#byPolicy.add(holder.policy, held);
		}
	}
	find(role, policy) {
		const name = lastPart(policy);
		const [byRole, byPolicy] = [this.#byRole.near(role), this.#byPolicy.near(name)];
		const held = [
			...sizeOf(byRole) < sizeOf(byPolicy) ? byRole : byPolicy,
			...this.#ofRole.near(role),
			...this.#ofPolicy.near(name)
		].flat().map(({ value }) => value).filter(({ holder }) => mayHold(holder, role, policy)).toSorted((a, b) => a.order - b.order);
		const found = /* @__PURE__ */ new Map();
		for (const { value, holder } of held) {
			const holders = found.get(value) ?? [];
			found.set(value, holders);
			holders.push(holder);
		}
		return found;
	}
};
function sizeOf(lists) {
	return lists.reduce((size, { length }) => size + length, 0);
}
// lib/src/templates/lines.js
let last = {
	text: "",
	starts: [0]
};
function startsIn(text) {
	if (last.text !== text) {
		const starts = [0];
		for (let end = text.indexOf("\n"); end !== -1; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
		last = {
			text,
			starts
		};
	}
	return last.starts;
}
function lineAt(text, offset) {
	const starts = startsIn(text);
	let [low, high] = [0, starts.length];
	while (high - low > 1) {
		const middle = low + high >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle;
	}
	return low + 1;
}
function startOfLine(text, line) {
	return startsIn(text)[line - 1] ?? text.length;
}
function lineStart(text, offset) {
	return startOfLine(text, lineAt(text, offset));
}
function nextLine(text, offset) {
	return startOfLine(text, lineAt(text, offset) + 1);
}
function lineBreakOf(text) {
	const second = startsIn(text)[1];
	return second !== void 0 && text[second - 2] === "\r" ? "\r\n" : "\n";
}
// lib/src/templates/edits.js
function lineEditsOf(text, changes) {
	const spans = [...new Set(changes)].map((change) => ({
		...spanOf(text, change),
		changes: [change]
	}));
	const groups = [];
	for (const span of spans.toSorted((a, b) => a.startLine - b.startLine)) {
		const last = groups.at(-1);
		if (last === void 0 || span.startLine > last.endLine + 1) groups.push(span);
		else {
			last.endLine = Math.max(last.endLine, span.endLine);
			last.changes.push(...span.changes);
		}
	}
	return new Map(groups.flatMap(({ startLine, endLine, changes: together }) => {
		const edit = {
			startLine,
			endLine,
			lines: changed(text, startLine, endLine, together.flat())
		};
		return together.map((change) => [change, edit]);
	}));
}
var Neighbours = class {
	#edits;
	#reach;
	constructor(changes) {
		this.#edits = [...new Set(changes)].flatMap((change) => change.map((edit) => ({
			edit,
			change
		}))).toSorted((a, b) => a.edit.start - b.edit.start);
		let reach = 0;
		this.#reach = this.#edits.map(({ edit }) => reach = Math.max(reach, edit.end));
	}
	collide(change) {
		const own = new Set(change);
		return change.some((edit) => {
			const isPutIn = edit.start === edit.end;
			for (let n = this.#before(edit.end); n >= 0 && (this.#reach[n] ?? 0) >= edit.start; n--) {
				const other = this.#edits[n];
				if (other === void 0 || other.change === change || own.has(other.edit)) continue;
				const { end } = other.edit;
				if (isPutIn ? edit.start <= end : edit.start < end) return true;
			}
			return false;
		});
	}
	#before(offset) {
		let [low, high] = [0, this.#edits.length];
		while (low < high) {
			const middle = low + high >> 1;
			if ((this.#edits[middle]?.edit.start ?? 0) < offset) low = middle + 1;
			else high = middle;
		}
		return low - 1;
	}
};
function spanOf(text, change) {
	const lines = change.map(({ start, end }) => ({
		first: lineAt(text, start),
		last: lineAt(text, end > start && text[end - 1] === "\n" ? end - 1 : end)
	}));
	return {
		startLine: Math.min(...lines.map(({ first }) => first)),
		endLine: Math.max(...lines.map(({ last }) => last))
	};
}
function changed(text, startLine, endLine, edits) {
	const start = startOfLine(text, startLine);
	const end = startOfLine(text, endLine + 1);
	const parts = [];
	let next = start;
	for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
		parts.push(text.slice(next, edit.start), edit.text);
		next = Math.max(next, edit.end);
	}
	const part = [...parts, text.slice(next, end)].join("");
	if (part === "") return [];
	return part.replace(/\r?\n$/, "").split(/\r?\n/);
}
// lib/src/templates/named-policies.js
const MOST_ACTIONS = 60;
const NOT_ALONE = { withheld: "other statements of the same policy are not located" };
const SHARED = { withheld: "a YAML anchor shares it with other places" };
const NO_WORDS = { withheld: "it is not one that statements can take the place of here" };
function plansOf(matches) {
	return new Map(matches.map((match) => [match, planOf(match)]));
}
function changesOf(plans, removals) {
	const changes = /* @__PURE__ */ new Map();
	const byList = /* @__PURE__ */ new Map();
	for (const [match, plan] of plans) {
		const { named } = match.claim;
		if ("withheld" in plan) changes.set(match, plan);
		else if (named !== void 0) {
			const known = byList.get(named.list) ?? [];
			byList.set(named.list, known);
			known.push({
				match,
				named,
				statements: plan
			});
		}
	}
	for (const [list, those] of byList) {
		const written = list.instead(new Map(those.flatMap(({ named, statements }) => statements.length === 0 ? [] : [[named.index, statements]])));
		const each = those.map(({ match, named, statements }) => {
			const removal = (named.emptied && removals.get(named.emptied)) ?? NO_WORDS;
			const addition = written.get(named.index) ?? NO_WORDS;
			return {
				match,
				parts: statements.length === 0 ? [removal] : list.isBeside ? [removal, addition] : [addition]
			};
		});
		if (list.isBeside) {
			const together = asOne(each.flatMap(({ parts }) => parts));
			for (const { match } of each) changes.set(match, together);
		} else for (const { match, parts } of each) changes.set(match, parts[0] ?? NO_WORDS);
	}
	return changes;
}
function asOne(parts) {
	const edits = /* @__PURE__ */ new Map();
	for (const part of new Set(parts)) {
		if ("withheld" in part) return part;
		for (const edit of part.change) edits.set(JSON.stringify(edit), edit);
	}
	return { change: [...edits.values()] };
}
function goingOf(plans) {
	return [...plans].flatMap(([{ claim: { named } }, plan]) => named?.emptied !== void 0 && !("withheld" in plan) && (plan.length === 0 || named.list.isBeside) ? [named.emptied] : []);
}
function planOf({ claim, deployed, whole }) {
	const { named, unit, holder } = claim;
	const role = lastPart(deployed[0]?.role ?? "");
	if (unit.notEdited !== void 0) return { withheld: unit.notEdited };
	if (named === void 0) return { withheld: `${claim.unread ?? "something"} grants it` };
	if (!whole) return NOT_ALONE;
	if (named.shared) return SHARED;
	if (holder.several === true) return { withheld: "roles that were not compared may hold it too" };
	if (!deployed.every(({ plain }) => plain)) return { withheld: "the policy denies something, or grants everything but what it names" };
	const policy = deployed[0]?.policy ?? "";
	const stack = stackOfHolder(holder, role, policy);
	const deployment = {
		role,
		policy,
		regions: [...new Set(deployed.flatMap(({ regions }) => regions))],
		account: accountOf(deployed[0]?.role ?? ""),
		place: claim.place,
		...stack !== void 0 && { stack }
	};
	const statements = [];
	let isNarrower = false;
	let count = 0;
	for (const statement of deployed) {
		const kept = statement.actions.flatMap(keptOf);
		if (kept.length < statement.actions.length || statement.actions.some(({ standing }) => standing === "partly")) isNarrower = true;
		if (kept.length === 0) continue;
		if (statement.conditional) return { withheld: "a condition stands on what it grants" };
		count += kept.length;
		const groups = /* @__PURE__ */ new Map();
		for (const action of kept) {
			const written = resourcesOf$1(action, statement, named, deployment);
			if ("withheld" in written) return written;
			isNarrower ||= written.isNarrower;
			const key = written.resources.join("\n");
			const group = groups.get(key) ?? {
				actions: [],
				resources: written.resources
			};
			groups.set(key, {
				...group,
				actions: [...group.actions, action]
			});
		}
		statements.push(...groups.values());
	}
	if (!isNarrower) return { withheld: "which resources are needed is not known exactly" };
	return count > MOST_ACTIONS ? { withheld: `more than ${MOST_ACTIONS} of its actions may be needed` } : statements;
}
function keptOf({ pattern, standing, needed, undecided }) {
	if (standing === "unused") return [];
	return standing === "kept" ? [pattern] : [.../* @__PURE__ */ new Set([...needed, ...undecided])].sort(compare);
}
function resourcesOf$1(action, { resources }, { wording, resource }, deployment) {
	const all = [];
	let isNarrower = false;
	for (const { pattern, exactly } of resources) {
		const needed = exactly.get(action);
		if (needed === void 0) {
			all.push(resource(pattern) ?? wording.text(pattern, "'"));
			continue;
		}
		isNarrower = true;
		for (const arn of needed) {
			const worded = wording.resource(arn, "'", deployment);
			if ("withheld" in worded) return worded;
			all.push(worded.text);
		}
	}
	return {
		resources: [...new Set(all)],
		isNarrower
	};
}
// lib/src/templates/statement-changes.js
const MIXED = "something else stands on its line";
const COMPUTED = "the template computes it";
const BEHIND_LIST = /^\s*((#|\/\/).*)?\s*$/;
const BEHIND_ITEM = /^\s*,?\s*((#|\/\/).*)?\s*$/;
function withoutItems(text, places, style, going) {
	const each = (change) => new Map(going.map((index) => [index, change(index)]));
	if (style === "block") return each((index) => withoutLines(text, places[index], /^\s*-\s+$/));
	if (style === "nested") return each((index) => withoutBlock(text, places[index]));
	const gone = new Set(going);
	const last = places.flatMap((place, index) => gone.has(index) ? [] : [{
		place,
		index
	}]).at(-1);
	if (last === void 0) return each(() => ({ withheld: MIXED }));
	const tail = withoutTail(text, last.place, places.slice(last.index + 1));
	return each((index) => index > last.index ? tail : withoutItem(text, places[index], places[index + 1]));
}
function withoutPolicies(text, policies) {
	const changes = /* @__PURE__ */ new Map();
	const byList = /* @__PURE__ */ new Map();
	for (const policy of policies) if ("text" in policy) changes.set(policy, replaced(policy.place, policy.text));
	else if (!("items" in policy)) changes.set(policy, withoutBlock(text, policy.lines));
	else {
		const list = policy.items[0]?.start;
		const known = byList.get(list);
		if (known === void 0) byList.set(list, [policy]);
		else known.push(policy);
	}
	for (const together of byList.values()) withoutItemsOf(text, together, changes);
	return changes;
}
function withoutItemsOf(text, together, changes) {
	const [first] = together;
	if (first === void 0) return;
	const positions = [...new Set(together.map(({ index }) => index))];
	const isLeft = positions.length < first.items.length;
	const each = isLeft ? withoutItems(text, first.items, first.style, positions) : void 0;
	for (const policy of together) {
		const { lines, empty, index } = policy;
		const whole = lines === void 0 ? empty && replaced(empty.place, empty.text) : withoutLines(text, lines, /^\s*$/);
		changes.set(policy, (isLeft ? each?.get(index) : whole) ?? { withheld: MIXED });
	}
}
function withInstead(text, list, index, texts, worded) {
	const item = list.items[index];
	if (item === void 0 || !item.literal) return { withheld: COMPUTED };
	const { start, end } = item.place;
	const written = text.slice(start, end);
	if (written.includes("\n")) return { withheld: MIXED };
	const all = texts.map((one) => worded(one, written));
	const inPlace = [];
	for (const one of all) {
		if ("withheld" in one) return one;
		inPlace.push(one.text);
	}
	const before = text.slice(lineStart(text, start), start);
	const behind = text.slice(end, nextLine(text, end));
	if (list.style === "single") return replaced(item.place, inPlace.length === 1 ? inPlace.join("") : `[${inPlace.join(", ")}]`);
	if (list.style === "block") {
		if (!/^\s*-\s+$/.test(before) || !BEHIND_LIST.test(behind)) return { withheld: MIXED };
		return replaced(item.place, inPlace.join(`${lineBreakOf(text)}${before}`));
	}
	const isAlone = /^\s*$/.test(before) && BEHIND_ITEM.test(behind);
	return replaced(item.place, inPlace.join(isAlone ? `,${lineBreakOf(text)}${before}` : ", "));
}
function replaced({ start, end }, text) {
	return { change: [{
		start,
		end,
		text
	}] };
}
function struck(start, end) {
	return {
		start,
		end,
		text: ""
	};
}
function withoutLines(text, place, before) {
	const lines = place && ownLines(text, place, before, BEHIND_LIST);
	return lines === void 0 ? { withheld: MIXED } : { change: [struck(lines.start, lines.end)] };
}
function ownLines(text, { start, end }, before, behind) {
	const first = lineStart(text, start);
	const next = nextLine(text, end);
	if (!before.test(text.slice(first, start)) || !behind.test(text.slice(end, next))) return void 0;
	return {
		start: first,
		end: next
	};
}
function withoutBlock(text, place) {
	const lines = place && ownLines(text, place, /^\s*$/, BEHIND_LIST);
	if (lines === void 0) return { withheld: MIXED };
	const after = nextLine(text, lines.end);
	const isEmptyAfter = after > lines.end && text.slice(lines.end, after).trim() === "";
	const above = lineStart(text, Math.max(0, lines.start - 1));
	const isOpenAbove = /^\s*$|\{\s*$/.test(text.slice(above, lines.start));
	return { change: [struck(lines.start, isEmptyAfter && isOpenAbove ? after : lines.end)] };
}
function withoutItem(text, place, next) {
	if (place === void 0 || next === void 0) return { withheld: MIXED };
	const lines = ownLines(text, place, /^\s*$/, BEHIND_ITEM);
	if (lines !== void 0) return { change: [struck(lines.start, lines.end)] };
	if (!/^[\s,]*$/.test(text.slice(place.end, next.start))) return { withheld: MIXED };
	return { change: [struck(place.start, next.start)] };
}
function withoutTail(text, kept, going) {
	const last = going.at(-1);
	if (last === void 0) return { withheld: MIXED };
	const hasComma = /^\s*,/.test(text.slice(last.end));
	const comma = text.indexOf(",", kept.end);
	const separate = [];
	for (const place of going) {
		const lines = ownLines(text, place, /^\s*$/, BEHIND_ITEM);
		if (lines !== void 0) separate.push(struck(lines.start, lines.end));
	}
	if (separate.length === going.length && comma !== -1 && text.slice(kept.end, comma).trim() === "") return { change: hasComma ? separate : [struck(comma, comma + 1), ...separate] };
	if (!going.map(({ start }, i) => text.slice((going[i - 1] ?? kept).end, start)).every((part) => /^[\s,]*$/.test(part))) return { withheld: MIXED };
	return { change: [struck(kept.end, last.end)] };
}
// lib/src/templates/findings.js
function namedFindings(text, { claim, deployed }) {
	const { file, place } = claim;
	return deployed.flatMap(({ role, policy, actions, resources }) => {
		const rest = {
			role,
			policy,
			file,
			...linesOf(text, place)
		};
		return [...actions.filter(({ standing }) => standing !== "kept").map(({ pattern, needed, undecided }) => ({
			...rest,
			action: pattern,
			needed: [...needed],
			...undecided.length > 0 && { undecided: [...undecided] }
		})), ...resources.flatMap(({ pattern, wide }) => wide.map(({ action, needed }) => ({
			...rest,
			action,
			resource: pattern,
			needed: [...needed]
		})))];
	});
}
function findingsIn$1(text, matches, named) {
	const plans = plansOf(named);
	const { going, removals } = goingIn(text, matches, goingOf(plans));
	const written = matches.flatMap((match) => [...actionDrafts(text, match, going.get(match.written)), ...resourceDrafts(text, match)]);
	const others = written.flatMap(({ changed }) => "change" in changed ? [changed.change] : []);
	const drafts = [...written, ...namedDrafts(text, changesOf(plans, removals), new Neighbours(others))];
	const edits = lineEditsOf(text, drafts.flatMap(({ changed }) => "change" in changed ? [changed.change] : []));
	const sharing = /* @__PURE__ */ new Map();
	for (const { changed } of drafts) {
		const edit = "change" in changed ? edits.get(changed.change) : void 0;
		if (edit !== void 0) sharing.set(edit, (sharing.get(edit) ?? 0) + 1);
	}
	const tooLong = new Set([...sharing].flatMap(([edit, times]) => lengthOf(edit) * times > MOST_CHARACTERS ? [edit] : []));
	return drafts.map(({ finding, changed }) => {
		if ("withheld" in changed) return {
			...finding,
			withheld: changed.withheld
		};
		const edit = edits.get(changed.change);
		if (edit !== void 0 && tooLong.has(edit)) return {
			...finding,
			withheld: "its lines are too long to be written anew for each of its changes"
		};
		return edit === void 0 ? finding : {
			...finding,
			suggestion: {
				...edit,
				lines: [...edit.lines]
			}
		};
	});
}
const MOST_CHARACTERS = 2e6;
function lengthOf({ lines }) {
	return lines.reduce((length, line) => length + line.length + 1, 0);
}
function namedDrafts(text, changes, others) {
	return [...changes].flatMap(([match, changed]) => {
		const isClear = "withheld" in changed || !others.collide(changed.change);
		return namedFindings(text, match).map((finding) => ({
			finding,
			changed: isClear ? changed : { withheld: "it cannot be changed together with what stands beside it" }
		}));
	});
}
function goingIn(text, matches, more) {
	const byList = /* @__PURE__ */ new Map();
	for (const match of matches) {
		const { written } = match;
		if (!fatesIn(match).every((fate) => fate === "goes") || reservation(match) !== void 0) continue;
		const key = `${written.list.place.start}-${written.list.place.end}`;
		const known = byList.get(key);
		if (known === void 0) byList.set(key, [written]);
		else known.push(written);
	}
	const lists = [...byList.values()];
	const emptied = withoutPolicies(text, [...more, ...lists.flatMap(([first, ...others]) => first?.list.emptied !== void 0 && others.length + 1 === first.list.size ? [first.list.emptied] : [])]);
	const going = /* @__PURE__ */ new Map();
	for (const statements of lists) {
		const [first] = statements;
		if (first === void 0) continue;
		const { places, style, size, emptied: policy } = first.list;
		const positions = statements.map(({ index }) => index);
		const changes = statements.length < size ? withoutItems(text, places, style, positions) : /* @__PURE__ */ new Map();
		const removal = policy && emptied.get(policy);
		const whole = removal !== void 0 && "change" in removal ? removal : NONE_LEFT;
		for (const statement of statements) going.set(statement, changes.get(statement.index) ?? whole);
	}
	return {
		going,
		removals: emptied
	};
}
const NONE_LEFT = { withheld: "no statement of the policy would be left" };
function reservation({ written, deployed }) {
	const notEdited = written.unit.notEdited ?? written.notEdited;
	if (notEdited !== void 0) return notEdited;
	if (written.shared || written.actions.shared || written.resources.shared) return "a YAML anchor shares it with other places";
	if (written.holders.some(({ several }) => several === true)) return NOT_COMPARED;
	const roles = new Set(deployed.map(({ role }) => role));
	if (roles.size < written.holders.length) return NOT_COMPARED;
	const holders = new NameIndex();
	for (const holder of written.holders) holders.add(holder.role, holder);
	const compared = new Set([...roles].flatMap((role) => holders.find(lastPart(role))));
	return written.holders.every((holder) => holder.role !== void 0 && compared.has(holder)) ? void 0 : NOT_COMPARED;
}
const NOT_COMPARED = "roles that were not compared may hold it too";
function fatesIn({ written, deployed }) {
	const each = deployed.map(actionsIn);
	return written.actions.items.map(({ pieces: [pattern = ""] }) => {
		const actions = each.flatMap((one) => one.get(pattern.toLowerCase()) ?? []);
		if (actions.some(({ standing }) => standing === "kept")) return "stays";
		const kept = [...new Set(actions.flatMap(({ needed, undecided }) => [...needed, ...undecided]))].sort(compare);
		return kept.length === 0 ? "goes" : kept;
	});
}
function actionsIn({ actions }) {
	return new Map(actions.toReversed().map((action) => [action.pattern.toLowerCase(), action]));
}
const NEEDED_ELSEWHERE = { withheld: "another role that holds it may need it" };
function actionDrafts(text, match, whole) {
	const { written, deployed } = match;
	const { items, style } = written.actions;
	const reserved = reservation(match);
	const fates = fatesIn(match);
	const each = deployed.map((one) => ({
		...one,
		known: actionsIn(one)
	}));
	const going = fates.flatMap((fate, index) => fate === "goes" ? [index] : []);
	const places = items.map(({ place }) => place);
	const struck = whole === void 0 && going.length < items.length ? withoutItems(text, places, style, going) : void 0;
	const staying = items.flatMap((item, index) => {
		const fate = fates[index] ?? "stays";
		return fate === "goes" ? [] : fate === "stays" ? [item.pieces[0] ?? ""] : fate;
	});
	const rewritten = reserved === void 0 ? written.rewritten?.([...new Set(staying)].sort(compare)) : void 0;
	const changedAt = (index) => {
		const fate = fates[index] ?? "stays";
		if (reserved !== void 0) return { withheld: reserved };
		if (rewritten !== void 0) return whole ?? rewritten;
		if (fate === "stays") return NEEDED_ELSEWHERE;
		if (fate !== "goes") return withInstead(text, written.actions, index, fate, (one, instead) => ({ text: written.wording.text(one, instead) }));
		return whole ?? struck?.get(index) ?? NEEDED_ELSEWHERE;
	};
	return items.flatMap((item, index) => {
		const action = item.pieces[0] ?? "";
		if (written.unplaced?.actions.has(action) === true) return [];
		const changed = changedAt(index);
		return each.flatMap(({ role, policy, known }) => {
			const found = known.get(action.toLowerCase());
			if (found === void 0 || found.standing === "kept") return [];
			const needed = [...found.needed];
			const undecided = found.undecided.length > 0 && { undecided: [...found.undecided] };
			const place = {
				file: written.file,
				...linesOf(text, item.place)
			};
			return [{
				finding: {
					role,
					policy,
					action,
					needed,
					...undecided,
					...place
				},
				changed
			}];
		});
	});
}
function resourceDrafts(text, match) {
	const { written } = match;
	if (written.unplaced?.resources !== void 0) return [];
	const reserved = reservation(match);
	const { items } = written.resources;
	const byItem = resourcesByItem(match);
	return items.flatMap((item, index) => {
		const wideOnes = byItem.get(index) ?? [];
		const needed = [...new Set(wideOnes.flatMap((resource) => resource.needed))].sort(compare);
		const isKnown = wideOnes.length > 0 && wideOnes.every((resource) => resource.needed.length > 0);
		const changed = reserved !== void 0 ? { withheld: reserved } : isKnown ? withInstead(text, written.resources, index, needed, (arn, instead) => written.wording.resource(arn, instead, deploymentOf(match))) : { withheld: "which resources are needed is not known exactly for all that it allows" };
		return wideOnes.flatMap(({ role, policy, pattern, wide }) => wide.map((one) => ({
			finding: {
				role,
				policy,
				action: one.action,
				resource: pattern,
				needed: [...one.needed],
				file: written.file,
				...linesOf(text, item.place)
			},
			changed
		})));
	});
}
function deploymentOf({ written, deployed }) {
	const [one] = deployed;
	const role = lastPart(one?.role ?? "");
	const policy = one?.policy ?? "";
	const regions = [...new Set(deployed.flatMap((each) => each.regions))];
	const stack = written.holders.flatMap((holder) => stackOfHolder(holder, role, policy) ?? [])[0];
	return {
		role,
		policy,
		regions,
		account: accountOf(one?.role ?? ""),
		place: written.place,
		...stack !== void 0 && { stack }
	};
}
function resourcesByItem({ written, deployed }) {
	const known = /* @__PURE__ */ new Map();
	const computed = [];
	for (const [index, item] of written.resources.items.entries()) {
		const text = knownText(item);
		if (text === void 0) computed.push({
			pieces: item.pieces,
			index
		});
		else known.set(text, [...known.get(text) ?? [], index]);
	}
	const byItem = /* @__PURE__ */ new Map();
	for (const { role, policy, resources } of deployed) for (const resource of resources) {
		const { pattern } = resource;
		const [only, ...others] = [...known.get(pattern) ?? [], ...computed.flatMap(({ pieces, index }) => mayBecome(pieces, pattern) ? [index] : [])];
		if (only === void 0 || others.length > 0) continue;
		const list = byItem.get(only) ?? [];
		byItem.set(only, list);
		list.push({
			role,
			policy,
			...resource
		});
	}
	return byItem;
}
function linesOf(text, { start, end }) {
	return {
		startLine: lineAt(text, start),
		endLine: lineAt(text, end)
	};
}
// lib/src/templates/namesakes.js
var Namesakes = class {
	units;
	paths;
	#byName;
	#byStack;
	#computed;
	#bySegment;
	#first;
	constructor(units) {
		this.units = units;
		this.paths = new Set(units.map(({ path }) => path));
		this.#byName = unitsBy(units, ({ names }) => [...names ?? []]);
		this.#byStack = unitsBy(units, ({ stacks }) => stacks.flatMap(literal));
		this.#computed = units.filter(({ stacks }) => stacks.some((pieces) => pieces.length > 1));
		this.#bySegment = unitsBy(units, segmentsOf);
	}
	named(deployed, stacks) {
		const asked = stacks.length > 0 ? this.#computed : this.units;
		const fits = (pieces) => stacks.length > 0 ? stacks.some((stack) => mayBecome(pieces, stack)) : mayBecome(joined$1([pieces, ["-", ""]]), deployed);
		return /* @__PURE__ */ new Set([
			...this.#byName.get(deployed) ?? [],
			...stacks.flatMap((stack) => [...this.#byStack.get(stack) ?? []]),
			...asked.filter((unit) => unit.stacks.some(fits))
		]);
	}
	hinted(stack, others) {
		if (stack === void 0) return /* @__PURE__ */ new Set();
		const alsoBySegment = unitsBy(others, segmentsOf);
		const words = wordsOf(stack);
		const segments = new Set(words.flatMap((_, start) => words.slice(start).map((__, end) => words.slice(start, start + end + 1).join("-"))));
		return new Set([...segments].flatMap((segment) => {
			const [own, more] = [this.#bySegment.get(segment), alsoBySegment.get(segment)];
			return (own?.size ?? 0) + (more?.size ?? 0) === 1 ? [...own ?? [], ...more ?? []] : [];
		}));
	}
	firstPaths(others) {
		this.#first ??= [...this.paths].sort().slice(0, MOST_PATHS);
		return [...this.#first, ...others.map(({ path }) => path)].sort().slice(0, MOST_PATHS);
	}
};
const MOST_PATHS = 3;
function literal(pieces) {
	return pieces.length === 1 ? pieces : [];
}
function unitsBy(units, keysOf) {
	const found = /* @__PURE__ */ new Map();
	for (const unit of units) for (const key of keysOf(unit)) {
		const known = found.get(key);
		if (known === void 0) found.set(key, /* @__PURE__ */ new Set([unit]));
		else known.add(unit);
	}
	return found;
}
function segmentsOf({ path }) {
	return path.split("/").map((segment) => wordsOf(segment.replace(/\.\w+$/, "")).join("-"));
}
function wordsOf(name) {
	return name.toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
}
// lib/src/templates/origin.js
var Origins = class {
	#roles = new Declared(roleOf);
	#ownPolicies = new Declared(policyOf);
	#policies = new HolderIndex();
	#policiesOf = /* @__PURE__ */ new Map();
	#told;
	#unread;
	constructor({ claims, unread, told }) {
		for (const claim of claims) {
			const { holder, declaresRole } = claim;
			if (declaresRole) this.#roles.add(claim);
			else {
				this.#policies.add(holder, claim);
				const own = this.#policiesOf.get(claim.unit) ?? new HolderIndex();
				this.#policiesOf.set(claim.unit, own);
				own.add(holder, claim);
			}
			if (holder.managed) this.#ownPolicies.add(claim);
		}
		this.#told = told;
		this.#unread = unread.map(({ file, text }) => ({
			unit: {
				path: file,
				stacks: []
			},
			words: text && wordsIn(text)
		}));
	}
	find(role, policy) {
		const told = toldFor(role, this.#told);
		const isTold = ({ unit }) => told === void 0 || isAt(unit, told.path);
		const isOwnPolicy = isManaged(policy) && !isOfAws(policy);
		const deployed = isOwnPolicy ? lastPart(policy) : role;
		const { namesakes, stacks } = (isOwnPolicy ? this.#ownPolicies : this.#roles).find(deployed, told === void 0 ? void 0 : isTold);
		const unread = told === void 0 ? this.#unread.flatMap(({ unit: one, words }) => !namesakes.paths.has(one.path) && mayName(words, deployed) ? [one] : []) : [];
		const count = namesakes.units.length + unread.length;
		const unit = oneOf(namesakes, unread, deployed, stacks);
		if (unit === void 0 && count > 0) return {
			none: "ambiguous",
			why: `${listed$2(namesakes.firstPaths(unread), count)} may ${count === 1 ? "" : "each "}be what it is deployed from`
		};
		if (unit !== void 0 && unread.includes(unit)) return {
			none: "ambiguous",
			why: `${unit.path}, which could not be read, may be what it is deployed from`
		};
		if (unit !== void 0 && told === void 0 && isElsewhere(unit, stacks)) return {
			none: "not found",
			why: `${unit.path} is deployed under another name`
		};
		const here = unit && [...this.#policiesOf.get(unit)?.find(role, policy).keys() ?? []];
		const isWhole = here?.some(({ holder }) => isCalled(holder.role, role) === "yes" && isCalled(holder.policy, lastPart(policy)) === "yes");
		if (unit !== void 0 && here !== void 0 && isWhole === true) return {
			units: /* @__PURE__ */ new Set([unit]),
			policies: here
		};
		const policies = [...this.#policies.find(role, policy).keys()].filter(isTold);
		const units = new Set(namesakes.units);
		const found = [...unit === void 0 ? [] : [unit], ...policies.flatMap(({ unit: own }) => units.has(own) ? [] : [own])];
		const byHand = found.filter(({ notEdited }) => notEdited === void 0);
		return found.length > 0 ? {
			units: new Set(byHand.length > 0 ? byHand : found),
			policies
		} : {
			none: "not found",
			why: told === void 0 ? "no template declares it" : `${told.path} does not declare it`
		};
	}
};
function roleOf({ holder }) {
	return holder.role;
}
function policyOf({ holder }) {
	return holder.policy;
}
function edited(claims) {
	const byHand = claims.filter(({ unit }) => unit.notEdited === void 0);
	return byHand.length > 0 ? byHand : claims;
}
function unitsOf(claims) {
	return [...new Set(claims.map(({ unit }) => unit))];
}
function oneOf(namesakes, unread, deployed, stacks) {
	const [first = unread[0]] = namesakes.units;
	if (namesakes.units.length + unread.length === 1) return first;
	const named = namesakes.named(deployed, stacks);
	const [only, ...others] = named.size > 0 ? named : namesakes.hinted(stacks[0], unread);
	return others.length === 0 ? only : void 0;
}
function stacksOf(names, deployed) {
	const stacks = names.flatMap((name) => name !== void 0 && "logicalId" in name ? stackOf(name.logicalId, deployed) ?? [] : []);
	return [...new Set(stacks)];
}
function isElsewhere(unit, stacks) {
	const words = new Set(stacks.flatMap(wordsOf));
	return words.size > 0 && unit.stacks.length > 0 && unit.stacks.every((pieces) => pieces.length === 1 && !wordsOf(pieces.join("")).some((word) => words.has(word)));
}
function toldFor(role, told) {
	return told.filter(({ name }) => role === name || role.startsWith(`${name}-`)).toSorted((a, b) => b.name.length - a.name.length)[0];
}
function isAt(unit, path) {
	return unit.path === path || unit.path.startsWith(`${path.replace(/\/$/, "")}/`);
}
function wordsIn(text) {
	return [...new Set(text.match(/[A-Za-z0-9]{4,}/g))].join(" ");
}
function mayName(text, deployed) {
	const parts = deployed.split(/[^A-Za-z0-9]+/).filter((part) => part.length >= 4);
	return text === void 0 || parts.some((part) => text.includes(part) || part.length > 8 && text.includes(part.replace(/Role$/, "")));
}
function listed$2(first, count) {
	return count > first.length ? `${first.join(", ")} and ${count - first.length} more` : first.join(" and ");
}
var Declared = class {
	#nameOf;
	#all = new NameIndex();
	#others = new NameIndex();
	#known = /* @__PURE__ */ new Map();
	constructor(nameOf) {
		this.#nameOf = nameOf;
	}
	add(claim) {
		const name = this.#nameOf(claim);
		this.#all.add(name, claim);
		if (name !== void 0 && !("logicalId" in name)) this.#others.add(name, claim);
	}
	find(deployed, isTold) {
		const isIt = (claim) => isCalled(this.#nameOf(claim), deployed) === "yes";
		const made = logicalPartOf(deployed);
		if (made === void 0 || isTold !== void 0 || this.#others.find(deployed).some(isIt)) {
			const claims = edited(this.#all.find(deployed).filter((claim) => (isTold === void 0 || isTold(claim)) && isIt(claim)));
			return {
				namesakes: new Namesakes(unitsOf(claims)),
				stacks: stacksOf(claims.map(this.#nameOf), deployed)
			};
		}
		const namesakes = this.#known.get(made.logicalId) ?? new Namesakes(unitsOf(edited(this.#all.find(deployed).filter(isIt))));
		this.#known.set(made.logicalId, namesakes);
		return {
			namesakes,
			stacks: namesakes.units.length > 0 ? [made.stack] : []
		};
	}
};
// lib/src/templates/locate.js
function locate(report, templates) {
	const { texts, url, unread } = templates;
	const search = new Search(templates);
	const matches = /* @__PURE__ */ new Map();
	const named = /* @__PURE__ */ new Map();
	const located = [];
	const all = deployedStatements(report);
	const unlocated = /* @__PURE__ */ new Map();
	const counts = {
		ambiguous: 0,
		"not found": 0
	};
	for (const deployed of all) {
		const found = search.find(deployed);
		if ("statement" in found) {
			listAt(matches, found.statement).push(deployed);
			const { role, policy } = deployed;
			for (const why of reasonsOf(found.statement, deployed)) {
				counts["not found"]++;
				unlocated.set(JSON.stringify([
					role,
					policy,
					why
				]), {
					role,
					policy,
					why
				});
			}
		} else if ("claim" in found) listAt(named, found.claim).push(deployed);
		else if (isExcessive(deployed)) {
			const { role, policy } = deployed;
			counts[found.none]++;
			unlocated.set(JSON.stringify([
				role,
				policy,
				found.why
			]), {
				role,
				policy,
				why: found.why
			});
		}
	}
	const byFile = /* @__PURE__ */ new Map();
	const inFile = (file) => {
		const known = byFile.get(file) ?? {
			matches: [],
			named: []
		};
		byFile.set(file, known);
		return known;
	};
	for (const [written, deployed] of matches) if (deployed.some(isExcessive)) inFile(written.file).matches.push({
		written,
		deployed
	});
	const sizes = sizesOf(all);
	for (const [claim, deployed] of named) if (deployed.some(isExcessive)) inFile(claim.file).named.push({
		claim,
		deployed,
		whole: deployed.length === sizes.get(policyKey(deployed[0]))
	});
	for (const [file, together] of byFile) located.push(...findingsIn$1(texts.get(file) ?? "", together.matches, together.named));
	return {
		...url !== void 0 && { url },
		located: located.toSorted(byPlace),
		ambiguous: counts.ambiguous,
		notFound: counts["not found"],
		...unlocated.size > 0 && { unlocated: [...unlocated].toSorted(([a], [b]) => compare(a, b)).map(([, one]) => one) },
		...unread.length > 0 && { unread: unread.map(({ file, line, why }) => ({
			file,
			...line !== void 0 && { line },
			why
		})) }
	};
}
function listAt(map, key) {
	const list = map.get(key) ?? [];
	map.set(key, list);
	return list;
}
function reasonsOf({ unplaced }, { actions, resources }) {
	if (unplaced === void 0) return /* @__PURE__ */ new Set();
	const ofActions = actions.flatMap(({ pattern, standing }) => standing === "kept" ? [] : unplaced.actions.get(pattern) ?? []);
	const isWide = resources.some(({ wide }) => wide.length > 0);
	return new Set(isWide && unplaced.resources !== void 0 ? [...ofActions, unplaced.resources] : ofActions);
}
function sizesOf(all) {
	const sizes = /* @__PURE__ */ new Map();
	for (const one of all) sizes.set(policyKey(one), (sizes.get(policyKey(one)) ?? 0) + 1);
	return sizes;
}
function policyKey(one) {
	return JSON.stringify([one?.role, one?.policy]);
}
var Search = class {
	#places;
	#byContent = /* @__PURE__ */ new Map();
	#origins = /* @__PURE__ */ new Map();
	constructor(templates) {
		this.#places = new Origins(templates);
		for (const statement of templates.statements) {
			const { actions, resources, sid } = statement;
			const allowed = keyOf$1(actions.items.map((item) => knownText(item)));
			if (allowed === void 0) continue;
			const key = contentKey(allowed, sid === void 0 ? "" : knownText(sid) ?? OPEN, keyOf$1(resources.items.map((item) => knownText(item))) ?? OPEN);
			const ofUnit = this.#byContent.get(statement.unit) ?? /* @__PURE__ */ new Map();
			this.#byContent.set(statement.unit, ofUnit);
			const index = ofUnit.get(key) ?? new HolderIndex();
			ofUnit.set(key, index);
			for (const holder of statement.holders) index.add(holder, statement);
		}
	}
	find(deployed) {
		const role = lastPart(deployed.role);
		const { policy } = deployed;
		const origin = this.#originOf(role, policy);
		if ("none" in origin) return origin;
		const alike = this.#alike(deployed, role, origin.units);
		const candidates = editedFirst([...alike.keys()].filter((written) => fits(written, deployed)));
		const rivals = origin.policies.filter(({ unit, unread }) => unread !== void 0 && origin.units.has(unit));
		const [only] = candidates;
		if (only === void 0) return fromUnread(rivals, policy);
		if (candidates.length > 1) return {
			none: "ambiguous",
			why: `it stands in ${listed$1(candidates.map(({ file }) => file))} alike`
		};
		const isNamed = alike.get(only)?.some((holder) => isCalled(holder.policy, lastPart(policy)) === "yes");
		const rival = rivals.find(({ unit }) => unit !== only.unit || isNamed !== true);
		if (rival !== void 0) return {
			none: "ambiguous",
			why: `${rival.unread ?? ""} in ${rival.file} may grant it too`
		};
		return { statement: only };
	}
	#alike({ policy, actions, sid = "", resources }, role, units) {
		const allowed = keyOf$1(actions.map(({ pattern }) => pattern)) ?? "";
		const where = [keyOf$1(resources.map(({ pattern }) => pattern)) ?? "", OPEN];
		const keys = [sid, OPEN].flatMap((name) => where.map((resource) => contentKey(allowed, name, resource)));
		return new Map([...units].flatMap((unit) => keys.flatMap((key) => [...this.#byContent.get(unit)?.get(key)?.find(role, policy) ?? []])));
	}
	#originOf(role, policy) {
		const key = JSON.stringify([role, policy]);
		const origin = this.#origins.get(key) ?? this.#places.find(role, policy);
		this.#origins.set(key, origin);
		return origin;
	}
};
const OPEN = "\0";
function contentKey(...parts) {
	return JSON.stringify(parts);
}
function fromUnread(rivals, policy) {
	const [only] = rivals;
	if (only === void 0) return {
		none: "not found",
		why: isOfAws(policy) ? "no template attaches it" : "its template grants it in no statement that is the same"
	};
	if (only.unplaced !== void 0) return {
		none: "not found",
		why: only.unplaced
	};
	return rivals.every(({ file, place }) => file === only.file && place.start === only.place.start) ? { claim: only } : {
		none: "ambiguous",
		why: `it may stand in ${listed$1(rivals.map(({ file }) => file))}`
	};
}
function editedFirst(statements) {
	const byHand = statements.filter(({ unit }) => unit.notEdited === void 0);
	return byHand.length > 0 ? byHand : statements;
}
function keyOf$1(texts) {
	const known = texts.flatMap((text) => text?.toLowerCase() ?? []);
	return known.length < texts.length ? void 0 : [...new Set(known)].sort(compare).join(" ");
}
function fits(written, deployed) {
	const { sid } = written;
	const hasSid = sid === void 0 || knownText(sid) === "" ? void 0 : sid;
	if (hasSid === void 0 ? deployed.sid !== void 0 : !mayBecome(hasSid.pieces, deployed.sid ?? "")) return false;
	if (deployed.conditional && !written.conditional) return false;
	const patterns = deployed.resources.map(({ pattern }) => pattern);
	return areSame(written.resources.items, patterns);
}
function areSame(texts, patterns) {
	const known = new Set(texts.flatMap((text) => knownText(text) ?? []));
	const computed = texts.filter((text) => knownText(text) === void 0);
	const deployed = new Set(patterns);
	return [...known].every((text) => deployed.has(text)) && computed.every(({ pieces }) => patterns.some((pattern) => mayBecome(pieces, pattern))) && patterns.every((pattern) => known.has(pattern) || computed.some(({ pieces }) => mayBecome(pieces, pattern)));
}
function listed$1(files) {
	const distinct = [...new Set(files)].sort(compare);
	return distinct.length > 3 ? `${distinct.slice(0, 3).join(", ")} and ${distinct.length - 3} more files` : distinct.join(" and ");
}
function byPlace(a, b) {
	return compare(a.file, b.file) || a.startLine - b.startLine || compare(a.role, b.role) || compare(a.policy, b.policy) || compare(a.action, b.action) || compare(a.resource ?? "", b.resource ?? "");
}
// lib/src/judgement/coverage/sending.js
const SENDING = ["xray:PutTraceSegments", "xray:PutSpans"];
function rolesThatSendNothing(roles) {
	return new Set([...roles ?? []].flatMap(([arn, policies]) => sendsNothing(policies) ? [arn] : []));
}
function sendsNothing({ policies, boundary, unread }) {
	if (unread.length > 0) return false;
	try {
		const granted = policies.map(({ name, document }) => parsePolicy(name, document));
		const limits = boundary === void 0 ? void 0 : [parsePolicy(boundary.name, boundary.document)];
		return SENDING.every((action) => {
			const { verdict } = decide({ action }, granted, limits);
			return verdict === "implicitly-denied" || verdict === "explicitly-denied";
		});
	} catch {
		return false;
	}
}
// lib/src/judgement/coverage/bounds.js
const DOUBT = .05;
const MOST_STEPS = 5e6;
function mayHaveMissed(strata) {
	const open = strata.filter(({ requests, seen }) => seen < requests);
	const each = Math.max(1, ...open.map((stratum) => stratum.each ?? 1));
	return Math.ceil(missedOf(open) * each);
}
function missedOf(open) {
	const [first, second] = open;
	if (first === void 0) return 0;
	if (second === void 0) return ofOne(first);
	if (open.reduce((sum, { requests, seen }) => sum + requests - seen, 0) > MOST_STEPS) return open.reduce((sum, stratum) => sum + ofOne(stratum), 0);
	return ofSeveral(open);
}
function mayBeShare(seen) {
	return seen === 0 ? 1 : 1 - DOUBT ** (1 / seen);
}
function ofOne({ requests, seen }) {
	let [least, most] = [0, requests - seen];
	while (least < most) {
		const uses = Math.ceil((least + most) / 2);
		if (isLikelyMissed(requests, seen, uses)) least = uses;
		else most = uses - 1;
	}
	return least;
}
function isLikelyMissed(requests, seen, uses) {
	const [factors, taken] = seen < uses ? [seen, uses] : [uses, seen];
	let chance = 1;
	for (let i = 0; i < factors; i++) {
		chance *= (requests - taken - i) / (requests - i);
		if (chance < DOUBT) return false;
	}
	return true;
}
function ofSeveral(strata) {
	const left = strata.map(({ requests, seen }) => ({
		requests,
		unseen: requests - seen
	}));
	let uses = 0;
	for (let chance = 1;; uses++) {
		const next = left.reduce((best, one) => one.unseen / one.requests > best.unseen / best.requests ? one : best);
		if (next.unseen === 0) return uses;
		chance *= next.unseen / next.requests;
		if (chance < DOUBT) return uses;
		next.unseen--;
		next.requests--;
		if (next.requests === 0) left.splice(left.indexOf(next), 1);
		if (left.length === 0) return uses + 1;
	}
}
// lib/src/judgement/coverage/stratum.js
const FIXED_RATE = .05;
const IMPOSSIBLE = .001;
const BY_CHANCE = 2;
function stratumOf(requests, { seen, traces, seconds: told, span, isLambdas = false }) {
	const seconds = Math.min(told, traces);
	const each = traces > 0 ? seen / traces : 1;
	const all = Math.ceil(requests / each);
	const more = each > 1 ? { each } : {};
	const whole = {
		requests: all,
		seen: traces,
		...more
	};
	const others = {
		requests: all - seconds,
		seen: traces - seconds,
		...more
	};
	if (seconds === 0 || isByChance(traces, seconds, span) && !(isLambdas && mayBeByRule(others))) return whole;
	return others;
}
function mayBeByRule({ requests, seen }) {
	if (seen >= requests * FIXED_RATE) return true;
	let tail = 0;
	let term = requests * Math.log1p(-.05);
	for (let kept = 0; kept <= seen; kept++) {
		tail += Math.exp(term);
		term += Math.log((requests - kept) / (kept + 1) * (FIXED_RATE / .95));
	}
	return tail >= IMPOSSIBLE;
}
function isByChance(seen, seconds, span) {
	const density = seen / span;
	const empty = Math.exp(-density);
	const expected = span * (1 - empty);
	const variance = span * empty * (1 - (1 + density) * empty);
	return Math.abs(seconds - expected) <= BY_CHANCE * Math.sqrt(Math.max(0, variance));
}
// lib/src/judgement/coverage/coverage.js
const REGIMES = [
	"proof",
	"sample",
	"unknown-share",
	"blind"
];
function coverageOf(sighting) {
	const { seen: shown, counted, blind, unsampled, isUnreadable, isInPart } = sighting;
	const { seen } = shown;
	const known = counted instanceof Error ? {} : {
		requests: counted.requests,
		settled: counted.settled
	};
	if (!(counted instanceof Error) && counted.settled && seen > 0 && seen === counted.requests && !isUnreadable) return {
		seen,
		...known,
		regime: "proof",
		mayHaveMissed: 0,
		why: allOf(seen)
	};
	if (blind !== void 0 || seen === 0) return {
		seen,
		...known,
		regime: "blind",
		why: blind ?? noneSeen(counted, isInPart)
	};
	const isContradicted = !(counted instanceof Error) && (counted.requests > seen || counted.settled && counted.requests < seen);
	if (unsampled !== void 0 && !isUnreadable && !isContradicted) return {
		seen,
		regime: "proof",
		mayHaveMissed: 0,
		why: `${allOf(seen)}: ${unsampled}`
	};
	if (counted instanceof Error || counted.requests <= seen) {
		const why = counted instanceof Error ? counted.message : tooFew(counted.requests, counted.settled);
		return {
			seen,
			...known,
			regime: "unknown-share",
			why: `${ofHowMany(seen)}: ${why}`
		};
	}
	const { requests, settled } = counted;
	const rest = settled ? "" : ", and AWS may still be counting";
	const among = stratumOf(requests, shown);
	return {
		seen,
		...known,
		regime: "sample",
		...(among.requests !== requests || among.seen !== seen) && { among },
		mayHaveMissed: Math.min(mayHaveMissed([among]), requests - seen),
		why: `${share(seen, requests)}${rest}`
	};
}
function allOf(seen) {
	return seen === 1 ? "the one request was seen" : `all ${seen} requests were seen`;
}
function noneSeen(counted, isInPart = false) {
	if (isInPart) return "no request of it was seen as a whole: of what it did parts are missing";
	if (counted instanceof Error) return "no request of it was seen";
	if (counted.requests === 0) return counted.settled ? "these tests made no request to it" : "no request of it was seen";
	return `none of its ${plural(counted.requests, "request")} was seen: tracing is off, sampling kept none, or it may not send traces`;
}
function share(seen, requests) {
	return seen === requests ? allOf(seen) : `${seen} of ${plural(requests, "request")} (${percent(seen / requests)}) seen`;
}
function ofHowMany(seen) {
	return `${plural(seen, "request")} seen, of how many is not known (what more than ${percent(mayBeShare(seen))} of them use would have been seen, with 95 % certainty)`;
}
function tooFew(requests, settled) {
	return `AWS counted ${requests} ${settled ? "only" : "so far"}`;
}
function percent(share) {
	return `${Number(Math.min(share * 100, share < 1 ? 99.9 : 100).toFixed(1))} %`;
}
// lib/src/judgement/coverage/merged.js
function mergedCoverage(own, arn, { end, reports, oldest }) {
	const runs = /* @__PURE__ */ new Map([[end, runOf(own, end)]]);
	for (const report of reports) for (const run of runsIn(report, arn)) if (run.end >= oldest && !runs.has(run.end)) runs.set(run.end, run);
	const all = [...runs.values()].toSorted((a, b) => compare(a.end, b.end));
	const seen = all.reduce((sum, run) => sum + run.seen, 0);
	if (all.length === 1 || seen === 0 || own.regime === "blind" && own.seen > 0) return own;
	const days = new Set(all.map((run) => run.end.slice(0, 10))).size;
	const over = `in ${all.length} runs on ${plural(days, "day")}`;
	const strata = all.map(stratumIn);
	if (!strata.every((stratum) => stratum !== void 0)) {
		const open = all.filter((run) => stratumIn(run) === void 0).length;
		const why = `${ofHowMany(seen)}: ${plural(open, "run")} of ${all.length} cannot tell; ${over}`;
		return {
			seen,
			...!all.every(({ settled = true }) => settled) && { settled: false },
			regime: "unknown-share",
			why,
			runs: all
		};
	}
	const requests = all.reduce((sum, run) => sum + (run.requests ?? run.seen), 0);
	const isAll = all.every(({ regime, requests: made }) => regime === "proof" || made === 0);
	return {
		seen,
		requests,
		settled: all.every(({ settled = true }) => settled),
		regime: isAll ? "proof" : "sample",
		mayHaveMissed: Math.min(mayHaveMissed(strata), Math.max(0, requests - seen)),
		why: `${share(seen, requests)} ${over}`,
		runs: all
	};
}
function runsIn(report, arn) {
	const coverage = ofWorkload(report, arn)[0]?.coverage;
	if (coverage === void 0) return [];
	if (coverage.runs !== void 0) return coverage.runs;
	const end = report.evidence.window?.end;
	return end === void 0 ? [] : [runOf(coverage, end)];
}
function runOf({ seen, requests, settled, regime, among }, end) {
	return {
		end,
		seen,
		...requests !== void 0 && { requests },
		...settled !== void 0 && { settled },
		regime,
		...among !== void 0 && { among }
	};
}
function stratumIn({ regime, seen, requests, among }) {
	if (regime === "proof") return {
		requests: seen,
		seen
	};
	if (regime === "sample") return among ?? {
		requests: requests ?? seen,
		seen
	};
	return regime === "blind" && seen === 0 && requests !== void 0 ? {
		requests,
		seen
	} : void 0;
}
// lib/src/judgement/coverage/workloads.js
const SENDS_NOTHING = "its role may not send traces: it grants neither xray:PutTraceSegments nor xray:PutSpans";
const UNSAMPLED = "with Transaction Search its ADOT layer sends the spans of each, whether sampling keeps it or not";
const NO_CALL = {
	kind: "calls",
	calls: 0,
	traceIds: []
};
function withCoverage(findings, facts) {
	const calls = new Map(facts.calls.map((one) => [one.workload.arn, one]));
	return findings.map((finding) => {
		const { report, testimonies } = finding;
		const coverage = coverageIn(report, calls.get(report.arn), facts);
		const tooLittle = tooLittleIn(coverage, facts.required);
		if (tooLittle === void 0) return {
			...finding,
			report: {
				...report,
				coverage
			}
		};
		const open = testify(maybeEach(["*"], `${report.name}: ${tooLittle}`), "trace", NO_CALL);
		return {
			...finding,
			report: {
				...report,
				coverage: {
					...coverage,
					tooLittle
				}
			},
			testimonies: [...testimonies, ...open]
		};
	});
}
function tooLittleIn(coverage, { minCoverage, minRequests }) {
	const { regime, seen, requests, why } = coverage;
	if (regime === "proof") return void 0;
	if (regime === "blind") return why;
	if (seen < minRequests) return `${why}; min-requests is ${minRequests}`;
	return (requests === void 0 ? minCoverage === 0 : seen >= requests * (minCoverage / 100)) ? void 0 : `${why}; min-coverage is ${minCoverage} %`;
}
function coverageIn(report, calls, facts) {
	const { traces = 0, requests: seen = {
		seen: traces,
		traces,
		seconds: 0,
		span: 0
	} } = calls ?? {};
	const configuration = facts.configurations.get(report.arn);
	const blind = blindness(report, configuration instanceof Error ? void 0 : configuration, report.role !== void 0 && facts.sendNothing.has(report.role));
	const unsampled = facts.areSpansWhole && seen.isUnsampled === true ? UNSAMPLED : allAskedFor(report.arn, configuration, facts.asked);
	const own = coverageOf({
		seen,
		counted: facts.counted.get(report.arn) ?? new Error(facts.uncounted),
		...blind !== void 0 && { blind },
		...unsampled !== void 0 && { unsampled },
		isUnreadable: facts.isUnreadable,
		isInPart: report.traces > 0
	});
	return facts.merged === void 0 ? own : mergedCoverage(own, report.arn, facts.merged);
}
function allAskedFor(arn, configuration, asked) {
	if (asked === void 0 || asked.found < asked.asked || asked.elsewhere.has(arn)) return void 0;
	const mappings = configuration instanceof Error ? void 0 : configuration?.lambda?.mappings;
	return mappings === void 0 || mappings.some(isEnabled) ? void 0 : `it is in traces alone that the tests asked for, and all ${asked.asked} of these were found`;
}
function isEnabled({ State }) {
	return State !== "Disabled";
}
function blindness(report, configuration, sendsNothing) {
	const { configuration: settings, mappings = [] } = configuration?.lambda ?? {};
	if (isBlind(report)) {
		const why = report.unread.find(({ what }) => what === CALLS)?.why;
		return sendsNothing && why !== void 0 ? `${why}; ${SENDS_NOTHING}` : why;
	}
	if (report.traces === 0 && settings?.TracingConfig?.Mode === "PassThrough") return "its tracing mode is PassThrough, so that Lambda sends no trace of it, whatever a request asks for";
	if (report.traces === 0 && sendsNothing) return SENDS_NOTHING;
	const untraced = mappings.find(isUntraced);
	return untraced === void 0 ? void 0 : `X-Ray does not follow requests from ${sourceName(untraced)} (mapping ${untraced.UUID})`;
}
const UNTRACED = {
	kafka: "Amazon MSK",
	mq: "Amazon MQ",
	rds: "Amazon DocumentDB"
};
function isUntraced(mapping) {
	return isEnabled(mapping) && serviceOf(mapping) in UNTRACED;
}
function sourceName(mapping) {
	return mapping.EventSourceArn == null ? "self-managed Apache Kafka" : UNTRACED[serviceOf(mapping)] ?? "";
}
function serviceOf({ EventSourceArn: arn }) {
	return arn == null ? "kafka" : arn.split(":")[2] ?? "";
}
// lib/src/judgement/earlier-stages.js
function inThisStage(earlier, workloads, identity) {
	const here = new Set(workloads.map(({ arn }) => arn));
	const byKey = grouped$1(workloads.filter(({ name }) => identity.staged(name) !== void 0), ({ arn, name }) => identity.key(arn, name));
	if (byKey.size === 0) return earlier;
	const moved = (report) => {
		const taken = new Set(report.workloads.map(({ arn }) => arn));
		const all = report.workloads.map((workload) => {
			if (here.has(workload.arn)) return workload;
			const [only, ...others] = byKey.get(identity.key(workload.arn, workload.name)) ?? [];
			if (only === void 0 || others.length > 0 || taken.has(only.arn)) return workload;
			taken.add(only.arn);
			return inStage(workload, only, identity);
		});
		return {
			...report,
			workloads: all
		};
	};
	return {
		...earlier,
		reports: earlier.reports.map(({ report, from }) => ({
			report: moved(report),
			from
		}))
	};
}
function inStage(workload, { arn, name }, identity) {
	const from = identity.staged(workload.name)?.stage ?? "";
	const to = identity.staged(name)?.stage ?? "";
	const needs = workload.needs.map((need) => ({
		...need,
		resource: identity.moved(need.resource, from, to)
	}));
	return {
		...workload,
		arn,
		name,
		needs
	};
}
// lib/src/judgement/baseline.js
const DAY = 864e5;
const AHEAD_AT_MOST = 3e5;
function usable({ report, created, older = [], newer = [] }, current, { now, maxAgeDays, identity }) {
	const no = (why) => ({
		usable: false,
		state: "refused",
		why
	});
	if (!report.roles.some(({ judged }) => judged)) return {
		usable: false,
		state: "judged-nothing",
		why: "it judged no role"
	};
	const accounts = accountsOf(report.roles);
	if (disjoint(accounts, accountsOf(current.roles))) return no(`it is of account ${accounts.join(", ")}`);
	const regions = regionsOf(report);
	if (disjoint(regions, regionsOf(current))) return no(`it is of region ${regions.join(", ")}`);
	if (!haveCommonRole([
		report,
		...older,
		...newer
	], current, identity)) return no("it has no role in common with this report");
	const made = Date.parse(created ?? report.evidence.window?.end ?? "");
	if (Number.isNaN(made)) return no("it does not tell how old it is");
	const ends = Date.parse(report.evidence.window?.end ?? "");
	if (Math.max(made, Number.isNaN(ends) ? made : ends) > now * 1e3 + AHEAD_AT_MOST) return no("it is dated ahead of now, so that it would never be too old");
	const evidenceEnd = created === void 0 ? current.evidence.window?.end : void 0;
	const days = Math.floor(((evidenceEnd === void 0 ? now * 1e3 : Date.parse(evidenceEnd)) - made) / DAY);
	if (days > maxAgeDays) return {
		usable: true,
		why: `it is ${plural(days, "day")} old, more than ${maxAgeDays}`
	};
	return { usable: true };
}
function haveCommonRole(reports, current, identity) {
	const known = reports.filter(({ roles }) => roles.length > 0);
	if (known.length === 0 || current.roles.length === 0) return true;
	return known.some((report) => {
		const earlier = new EarlierRoles(report, current, identity);
		return current.roles.some((role) => earlier.find(role) !== void 0);
	});
}
function accountsOf(roles) {
	return [...new Set(roles.map(({ arn }) => arn.split(":")[4] ?? ""))].toSorted(compare);
}
function regionsOf({ evidence, workloads }) {
	if (evidence.region !== void 0) return [evidence.region];
	const named = workloads.map(({ arn }) => arn.split(":")[3] ?? "").filter((region) => region !== "");
	return [...new Set(named)].toSorted(compare);
}
function disjoint(some, others) {
	return some.length > 0 && others.length > 0 && !some.some((one) => others.includes(one));
}
// lib/src/judgement/identity.js
const STAGE = "{stage}";
const A_STAGE = "[^-_.*?${}]+(?:-\\d+)?";
const STAGE_PATTERN = /^(?:[^{}]*[^{}*][^{}]*\{stage\}[^{}]*|[^{}]*\{stage\}[^{}]*[^{}*][^{}]*)$/;
const LONGEST$1 = 256;
var Identity = class {
	#patterns;
	constructor(patterns) {
		this.#patterns = patterns.map(expressionOf);
	}
	staged(name) {
		if (name.length > LONGEST$1) return void 0;
		for (const pattern of this.#patterns) {
			const groups = pattern.exec(name)?.groups;
			if (groups === void 0) continue;
			const { before = "", stage = "", after = "" } = groups;
			return {
				stage,
				name: `${before}${STAGE}${after}`
			};
		}
	}
	moved(arn, from, to) {
		return arn.split(/([:/])/).map((part) => {
			const found = this.staged(part);
			return found?.stage === from ? found.name.replace(STAGE, () => to) : part;
		}).join("");
	}
	key(arn, name) {
		const found = this.staged(name);
		if (found === void 0) return arn;
		return [...arn.split(":").slice(0, 5), found.name].join(":");
	}
};
function expressionOf(pattern) {
	const [before = "", after = ""] = pattern.split(STAGE).map((part, i) => globOf(part, `side${i}`));
	return new RegExp(`^(?<before>${before})(?<stage>${A_STAGE})(?<after>${after})$`);
}
function globOf(part, side) {
	const texts = part.split("*").map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"));
	return texts.map((text, i) => {
		if (i === 0) return text;
		return i === texts.length - 1 ? `.*${text}` : `(?=(?<${side}at${i}>.*?${text}))\\k<${side}at${i}>`;
	}).join("");
}
// lib/src/judgement/granted-then.js
function actionsKnownTo(before, isListed) {
	const names = new Set((before.unused.actions ?? []).map(({ action }) => action));
	if (isListed && before.unused.actions !== void 0) return ({ action }) => names.has(action);
	const held = /* @__PURE__ */ new Map();
	const isHeld = (granting) => {
		const known = held.get(granting) ?? isGrantedIn(before, granting);
		held.set(granting, known);
		return known;
	};
	return ({ action, on }) => names.has(action) || on.some(isHeld);
}
function isGrantedIn({ grants }, granting) {
	return grants.some((outer) => {
		const isSame = (patterns, own) => patterns.includes("*") || own.some((one) => patterns.includes(one));
		const isLiteral = (not) => outer[not] !== void 0 || granting[not] !== void 0;
		const written = outer.actions.map(({ action }) => action);
		return (isSame(written, granting.actions) || !isLiteral("notAction") && written.some((one) => granting.actions.some((inner) => holdsAction(one, inner)))) && (isSame(outer.resources, granting.resources) || !isLiteral("notResource") && outer.resources.some((one) => granting.resources.some((inner) => holdsResource(one, inner))));
	});
}
function holdsAction(outer, inner) {
	return contains(textPattern(outer.toLowerCase(), false), textPattern(inner.toLowerCase(), false)) === "yes";
}
function holdsResource(outer, inner) {
	return contains(resourcePattern(outer, false), resourcePattern(inner, false)) === "yes";
}
function givenBy({ grants }, action, now) {
	const giving = grants.filter(({ actions, notAction }) => notAction === void 0 ? actions.some((pattern) => matchesAction(pattern.action, action)) : !notAction.some((pattern) => matchesAction(pattern, action)));
	return now.resources.every((resource) => giving.some((then) => then.resources.includes("*") || then.resources.includes(resource) || then.notResource === void 0 && now.notResource === void 0 && then.resources.some((one) => holdsResource(one, resource))));
}
function wasUnusedOn(before, { action, resource }) {
	return (before.unused.actions ?? []).some((unused) => unused.action === action) && before.grants.some(({ actions, resources }) => resources.includes(resource) && actions.some((granted) => matchesAction(granted.action, action)));
}
// lib/src/judgement/since-baseline.js
function compareWithBaseline(roles, { report, older = [], newer = [] }, current, identity) {
	const read = (one) => ({
		earlier: new EarlierRoles(one, current, identity),
		workloads: grouped$1(one.workloads, (workload) => workload.role)
	});
	const [before, after] = [[report, ...older].map(read), newer.map(read)];
	return new Map(roles.flatMap((role) => {
		if (!role.report.judged) return [];
		const found = (reports) => {
			const all = reports.flatMap(({ earlier, workloads }) => {
				const then = earlier.find(role.report);
				return then === void 0 ? [] : [{
					role: then,
					needed: neededThen(workloads.get(then.arn), then)
				}];
			});
			return {
				known: all.length > 0,
				judged: all.find((then) => then.role.judged)
			};
		};
		const [then, since] = [found(before), found(after)];
		const isKnown = then.known || since.known;
		const first = then.judged ?? since.judged ?? (isKnown ? void 0 : {
			role: withNothing(role.report),
			needed: /* @__PURE__ */ new Set()
		});
		if (first === void 0) return [];
		const thens = since.judged === void 0 ? [first] : [first, since.judged];
		return [[role.report.arn, compared(role, first, thens)]];
	}));
}
function withNothing(role) {
	const none = Object.fromEntries(Object.keys(role.unused.byAccessLevel).map((level) => [level, 0]));
	return {
		...role,
		grants: [],
		undecided: [],
		waived: [],
		wide: [],
		unused: {
			total: 0,
			byAccessLevel: {
				...role.unused.byAccessLevel,
				...none
			},
			actions: []
		}
	};
}
function neededThen(own = [], { undecided }) {
	return new Set([...own.flatMap(({ needs, implied }) => [...needs, ...implied]), ...undecided].map(({ action }) => action));
}
function compared(role, first, thens) {
	const { report } = role;
	const findings = {
		unused: role.findings.unused,
		wide: role.findings.wide
	};
	const open = role.open === role.findings ? findings : role.open;
	const before = first.role;
	const isListed = report.unused.actions !== void 0;
	const knowing = thens.map((then) => knowledgeOf(then, isListed));
	const foundThen = (unused) => knowing.some((one) => one.found(unused));
	const isGrantedThen = (unused) => knowing.some((one) => one.granted(unused));
	const wasWide = (wide) => knowing.some((one) => one.wide(wide));
	const wasGranted = (wide) => knowing.some((one) => one.given(wide));
	const fresh = {
		unused: open.unused.filter((unused) => !foundThen(unused) && !isGrantedThen(unused)),
		wide: open.wide.filter((wide) => !wasWide(wide) && !wasGranted(wide))
	};
	const freshWide = new Set(fresh.wide.map(({ action }) => action));
	const legacy = {
		unused: open.unused.length - fresh.unused.length,
		wide: new Set(open.wide.flatMap(({ action }) => freshWide.has(action) ? [] : [action])).size
	};
	return {
		since: {
			...before.arn !== report.arn && { comparedWith: before.arn },
			newUnused: isListed ? fresh.unused.map(({ action, level }) => ({
				action,
				level
			})) : [],
			newWide: fresh.wide.toSorted((a, b) => compare(keyOf(a), keyOf(b))),
			newGrants: isListed ? [] : newGrants(fresh.unused),
			legacy,
			notSeen: {
				unused: open.unused.filter((unused) => !foundThen(unused) && isGrantedThen(unused)).length,
				wide: new Set(open.wide.filter((wide) => !wasWide(wide) && wasGranted(wide)).map(({ action }) => action)).size
			},
			removed: {
				unused: removedActions(before, isListed, findings.unused, legacy.unused),
				wide: removedWide(before, findings)
			}
		},
		fresh
	};
}
function knowledgeOf({ role, needed }, isListed) {
	const wide = new Set(wideResources(role).map(keyOf));
	return {
		found: actionsKnownTo(role, isListed),
		granted: ({ action, on }) => needed.has(action) && on.every((grant) => givenBy(role, action, grant)),
		wide: (one) => wide.has(keyOf(one)) || wasUnusedOn(role, one),
		given: ({ action, resource }) => needed.has(action) && givenBy(role, action, { resources: [resource] })
	};
}
function newGrants(fresh) {
	const grants = /* @__PURE__ */ new Map();
	for (const { on } of fresh) {
		const pairs = on.flatMap(({ actions, resources }) => actions.flatMap((action) => resources.map((resource) => ({
			action,
			resource
		}))));
		for (const { action, resource } of new Map(pairs.map((pair) => [keyOf(pair), pair])).values()) {
			const key = keyOf({
				action,
				resource
			});
			const known = grants.get(key) ?? {
				action,
				resource,
				unused: 0
			};
			known.unused++;
			grants.set(key, known);
		}
	}
	return [...grants].toSorted(([a], [b]) => compare(a, b)).map(([, grant]) => grant);
}
function removedActions(before, isListed, unused, legacy) {
	if (isListed && before.unused.actions !== void 0) {
		const present = new Set(unused.map(({ action }) => action));
		return openActions(before).filter(({ action }) => !present.has(action)).length;
	}
	const waived = before.waived.reduce((sum, { actions = 0 }) => sum + actions, 0);
	return Math.max(0, before.unused.total - waived - legacy);
}
function removedWide(before, findings) {
	const present = new Set([...findings.wide, ...findings.unused].map(({ action }) => action));
	return new Set(openWide(before).flatMap(({ action }) => present.has(action) ? [] : [action])).size;
}
function keyOf({ action, resource }) {
	return `${action}\u0000${resource}`;
}
// lib/src/judgement/gate.js
const NOTHING = {
	unused: [],
	wide: []
};
function gateOf(roles, { evidence, workloads }, rules, baseline, now, previous) {
	const newOnly = rules.failOn === "new";
	const terms = {
		today: (/* @__PURE__ */ new Date(now * 1e3)).toISOString().slice(0, 10),
		graceDays: rules.waiverGrace,
		proposed: rules.proposal?.waivers,
		before: waiversBefore(baseline) ?? waiversBefore(previous)
	};
	const waived = waive(roles, rules.waivers, terms);
	const open = roles.map(({ report, findings }, i) => ({
		report,
		findings,
		open: waived.roles[i]?.open ?? findings
	}));
	const current = {
		evidence,
		workloads,
		roles: roles.map(({ report }) => report)
	};
	const identity = new Identity(rules.identity);
	const comparable = alike(baseline, current, identity, now);
	const used = baselineIn(comparable, current, rules, identity, now);
	const compared = used?.usable === true && comparable !== void 0 && "report" in comparable ? compareWithBaseline(open, comparable, current, identity) : void 0;
	const gated = open.map(({ report, open: findings }, i) => {
		if (!report.judged) return report;
		const comparison = compared?.get(report.arn);
		const counting = newOnly ? comparison?.fresh ?? NOTHING : findings;
		return {
			...report,
			waived: listed(waived.roles[i]?.waived ?? [], report, waived.waivers),
			...comparison !== void 0 && { sinceBaseline: comparison.since },
			...testsSucceeded(evidence) && { counted: counting === roles[i]?.findings ? {
				unused: report.unused.byAccessLevel,
				wide: report.wide.length
			} : countedOf(counting.unused, counting.wide) }
		};
	});
	return {
		roles: gated,
		gate: withLoosened({
			failOn: rules.warnOnly ? "never" : rules.failOn,
			...rules.failOnSetBy !== void 0 && { failOnSetBy: rules.warnOnly ? "option" : rules.failOnSetBy },
			...newOnly && { newOnly },
			thresholds: thresholdsOf(gated, workloads, rules.limits),
			waived: toldApart(waived.waivers, roles.map(({ report }) => report), workloads, terms),
			...rules.onInsufficient === "neutral" && { onInsufficient: rules.onInsufficient },
			...used !== void 0 && { baseline: used },
			...rules.configuration !== void 0 && { configuration: rules.configuration },
			...rules.unknown !== void 0 && { unknown: rules.unknown }
		}, rules.loosened, compared !== void 0, baseline)
	};
}
function waiversBefore(earlier) {
	if (earlier === void 0 || !("report" in earlier)) return void 0;
	const { created, report } = earlier;
	const day = (created ?? report.evidence.window?.end)?.slice(0, 10);
	return day === void 0 ? void 0 : {
		waived: report.gate.waived,
		day
	};
}
function withLoosened(gate, proposed = [], isCompared, baseline) {
	const since = baseline === void 0 || !("report" in baseline) ? baseline?.loosens ?? [] : isCompared ? looserThan(baseline.report.gate, gate) : [];
	const loosened = [...proposed, ...since];
	return loosened.length === 0 ? gate : {
		...gate,
		loosened
	};
}
function alike(baseline, current, identity, now) {
	if (baseline === void 0 || "why" in baseline) return baseline;
	const terms = {
		now,
		maxAgeDays: Number.POSITIVE_INFINITY,
		identity
	};
	const { created, older = [], newer = [] } = baseline;
	const dated = created === void 0 ? {} : { created };
	const isUsable = (report) => usable({
		report,
		...dated
	}, current, terms).usable;
	return {
		...baseline,
		older: older.filter(isUsable),
		newer: newer.filter(isUsable)
	};
}
function baselineIn(baseline, current, rules, identity, now) {
	if (baseline === void 0) {
		if (rules.failOn !== "new" || current.roles.length === 0) return void 0;
		return {
			from: "none",
			usable: false,
			state: "none",
			why: "none was given"
		};
	}
	if ("why" in baseline) return {
		from: baseline.from,
		usable: false,
		state: baseline.state,
		why: baseline.why
	};
	const { from, created, commit, doubt } = baseline;
	const found = usable(baseline, current, {
		now,
		maxAgeDays: rules.baselineMaxAge,
		identity
	});
	const why = [doubt, found.why].filter((part) => part !== void 0).join("; ");
	return {
		from,
		...created !== void 0 && { created },
		...commit !== void 0 && { commit },
		...found,
		...why !== "" && { why }
	};
}
function listed(waived, { unused }, waivers) {
	if (unused.actions !== void 0) return waived;
	const actions = /* @__PURE__ */ new Map();
	for (const { resource, waiver } of waived) if (resource === void 0) actions.set(waiver, (actions.get(waiver) ?? 0) + 1);
	return [...[...actions].toSorted(([a], [b]) => a - b).map(([waiver, number]) => ({
		action: waivers[waiver]?.action ?? "*",
		waiver,
		actions: number
	})), ...waived.filter(({ resource }) => resource !== void 0)];
}
// lib/src/judgement/coverage/role.js
function roleCoverage(workloads) {
	const covered = workloads.filter((workload) => workload.coverage !== void 0);
	const [least] = covered.toSorted(byCoverage);
	if (least === void 0) return void 0;
	const sum = (numbers) => numbers.every((number) => number !== void 0) ? numbers.reduce((total, number) => total + number, 0) : void 0;
	const requests = sum(covered.map(({ coverage }) => coverage.requests));
	const mayHaveMissed = sum(covered.map(({ coverage }) => coverage.mayHaveMissed));
	const short = covered.toSorted(byCoverage).find(({ coverage }) => coverage.tooLittle !== void 0);
	const isSettled = covered.every(({ coverage }) => coverage.settled !== false);
	return {
		seen: covered.reduce((total, { coverage }) => total + coverage.seen, 0),
		...requests !== void 0 && { requests },
		...(requests !== void 0 || !isSettled) && { settled: isSettled },
		regime: least.coverage.regime,
		...mayHaveMissed !== void 0 && { mayHaveMissed },
		leastCovered: least.arn,
		...short !== void 0 && covered.some(hasEvidence) && { tooLittle: `${short.name}: ${short.coverage.tooLittle}` }
	};
}
function byCoverage(a, b) {
	return REGIMES.indexOf(b.coverage.regime) - REGIMES.indexOf(a.coverage.regime) || shareOf(a.coverage) - shareOf(b.coverage) || a.coverage.seen - b.coverage.seen || (a.arn < b.arn ? -1 : 1);
}
function shareOf({ seen, requests = seen }) {
	return requests === 0 ? 0 : seen / requests;
}
// lib/src/judgement/granted-actions.js
const MOST_KEPT$1 = 12e4;
const granted = new BoundedCache(MOST_KEPT$1, ({ ranked }) => ranked.length);
const unused = new BoundedCache(MOST_KEPT$1, ({ actions }) => actions.length);
const names = new BoundedCache(MOST_KEPT$1, ({ length }) => length);
const onNone = new BoundedCache(MOST_KEPT$1, ({ length }) => length);
function grantedActions(grants) {
	const sets = [...new Set(grants.map(({ actions }) => actions))].filter(({ size }) => size > 0);
	return granted.get(sets.map(numberOf$1).join(), () => {
		const byName = /* @__PURE__ */ new Map();
		for (const set of sets) for (const action of set) byName.set(action.name, action);
		const ranked = [...byName.values()].toSorted(byLevelThenName);
		return {
			byName,
			ranked,
			index: new ActionIndex$1(ranked, ({ name }) => name)
		};
	});
}
function unusedActions(all, others) {
	return unused.get(`${numberOf$1(all)} ${[...others.keys()].sort().join()}`, () => {
		const actions = all.ranked.filter(({ name }) => !others.has(name));
		const byAccessLevel = {
			"permissions-management": 0,
			write: 0,
			tagging: 0,
			read: 0,
			list: 0
		};
		for (const { level } of actions) byAccessLevel[level]++;
		return {
			actions,
			byAccessLevel,
			listed: actions.map(listedOf)
		};
	});
}
function blockedActions(grants, all) {
	const lists = [...new Set(grants.map(({ blocked }) => blocked))].filter(({ length }) => length > 0);
	return names.get([all, ...lists].map(numberOf$1).join(), () => [...new Set(lists.flatMap((list) => list.map(({ name }) => name)))].filter((name) => !all.byName.has(name)).sort());
}
function actionsOnNone(grants, all) {
	const anywhere = grantedActions(grants.filter(({ pattern }) => pattern.text === "*"));
	return onNone.get(`${numberOf$1(all)} ${numberOf$1(anywhere)}`, () => all.ranked.filter(({ name, types }) => types.length === 0 && !anywhere.byName.has(name)));
}
const inReports = /* @__PURE__ */ new WeakMap();
function listedOf(action) {
	const known = inReports.get(action) ?? {
		action: action.name,
		level: action.level
	};
	inReports.set(action, known);
	return known;
}
function byLevelThenName(a, b) {
	return ACCESS_LEVELS.indexOf(a.level) - ACCESS_LEVELS.indexOf(b.level) || compare(a.name, b.name);
}
// lib/src/judgement/granted.js
function grantReports(grants, standing) {
	const stands = [...standing].map((one) => one.join(" ")).sort().join();
	return statementsOf(grants).flatMap((own) => reportsOf(own, standing, stands)).toSorted((a, b) => compare(a.policy, b.policy) || a.statement - b.statement || compare(a.actions[0]?.action ?? "", b.actions[0]?.action ?? "") || compare(a.resources[0] ?? "", b.resources[0] ?? ""));
}
function grantingOf(actions, grants) {
	const found = new Map(actions.map((action) => [action, []]));
	for (const own of statementsOf(grants)) {
		const [first] = own;
		if (first === void 0) continue;
		const patterns = /* @__PURE__ */ new Map();
		for (const pattern of first.patterns) for (const action of pattern.actions) if (found.has(action)) addTo(patterns, action, pattern.written);
		for (const alike of byActions(own).values()) {
			const resources = resourcesOf(alike);
			const known = /* @__PURE__ */ new Map();
			for (const action of alike[0]?.actions ?? []) {
				const written = patterns.get(action);
				if (written === void 0) continue;
				const key = written.join("\0");
				const granting = known.get(key) ?? {
					actions: written,
					resources,
					...exclusionsOf(first)
				};
				known.set(key, granting);
				found.get(action)?.push(granting);
			}
		}
	}
	for (const on of found.values()) on.sort((a, b) => compare(placeOf(a), placeOf(b)));
	return found;
}
function placeOf({ actions, resources }) {
	return JSON.stringify([actions, resources]);
}
function statementsOf(grants) {
	return [...grouped$1(grants, ({ patterns }) => patterns).values()];
}
function byActions(grants) {
	return grouped$1(grants, ({ actions }) => actions);
}
function resourcesOf(grants) {
	return [...new Set(grants.map(({ resource }) => resource))].sort(compare);
}
function exclusionsOf({ notAction, notResource }) {
	return {
		...notAction !== void 0 && { notAction: [...notAction] },
		...notResource !== void 0 && { notResource: [...notResource] }
	};
}
function reportsOf(own, standing, stands) {
	const [first] = own;
	if (first === void 0) return [];
	const groups = [...byActions(own).values()];
	const rows = /* @__PURE__ */ new Map();
	for (const pattern of first.patterns) {
		const giving = groups.filter(([one]) => one !== void 0 && gives(one, pattern));
		const counted = countedIn(pattern, giving, standing, stands);
		const key = `${counted.conditional} ${giving.map((group) => groups.indexOf(group)).join()}`;
		const row = rows.get(key) ?? {
			conditional: counted.conditional,
			on: giving.flat(),
			actions: /* @__PURE__ */ new Map()
		};
		row.actions.set(pattern.written, counted.report);
		rows.set(key, row);
	}
	const shown = new Set([...rows.values()].flatMap(({ on }) => resourcesOf(on)));
	const others = resourcesOf(own).filter((resource) => !shown.has(resource));
	if (others.length > 0 && [...rows.values()].every(({ on }) => on.length > 0)) rows.set("", {
		conditional: first.conditional,
		on: [],
		actions: /* @__PURE__ */ new Map()
	});
	return [...rows.values()].map(({ conditional, on, actions }) => ({
		policy: first.policy,
		statement: first.statement,
		...first.sid !== void 0 && { sid: first.sid },
		...exclusionsOf(first),
		conditional,
		actions: [...actions.values()].toSorted((a, b) => compare(a.action, b.action)),
		resources: on.length > 0 ? resourcesOf(on) : others
	}));
}
const MOST_KEPT = 5e4;
const givesAny = new BoundedCache(MOST_KEPT, () => 1);
const counts = new BoundedCache(MOST_KEPT, () => 1);
function gives({ actions }, pattern) {
	return givesAny.get(`${numberOf$1(pattern.actions)} ${numberOf$1(actions)}`, () => pattern.actions.some((action) => actions.has(action)));
}
function countedIn(pattern, groups, standing, stands) {
	const grants = groups.flatMap(([one]) => one ?? []);
	const key = [
		pattern.written,
		numberOf$1(pattern.actions),
		...grants.map(({ actions, conditional }) => `${numberOf$1(actions)}${conditional ? " if" : ""}`),
		stands
	].join();
	return counts.get(key, () => countOf(pattern, grants, standing));
}
function countOf({ written, actions }, grants, standing) {
	const report = {
		action: written,
		used: 0,
		implied: 0,
		unused: 0,
		undecided: 0
	};
	let conditional = true;
	for (const action of actions) {
		const giving = grants.filter((grant) => grant.actions.has(action));
		if (giving.length === 0) continue;
		conditional &&= giving.every((grant) => isConditional(grant, action));
		report[standing.get(action.name) ?? "unused"]++;
	}
	return {
		report,
		conditional
	};
}
// lib/src/judgement/width.js
const WIDTHS = [
	"exact",
	"type",
	"service",
	"all"
];
function widthOf(pattern, action, reference) {
	const { text } = pattern;
	if (text === "*") return "all";
	if (pattern.plain !== void 0) return "exact";
	const [, , service = ""] = text.split(":");
	if (service === "*" || service === "") return "all";
	const resource = resourcePart(text);
	const own = typesOf(action.slice(0, action.indexOf(":")), reference);
	const whole = resourcePattern(resource, false);
	const holdsEveryType = own.every((format) => contains(whole, formatPattern(resourcePart(format))) === "yes");
	return own.length > 1 && holdsEveryType ? "service" : "type";
}
function resourcePart(arn) {
	const parts = arn.split(":");
	if (parts.length >= 6) return parts.slice(5).join(":");
	const last = parts.at(-1) ?? "";
	return parts.slice(3, -1).some((part) => part.endsWith("*")) && !/^(\d{12}|\*)$/.test(last) ? last : "*";
}
const types = /* @__PURE__ */ new WeakMap();
function typesOf(prefix, reference) {
	const kept = types.get(reference) ?? /* @__PURE__ */ new Map();
	types.set(reference, kept);
	const known = kept.get(prefix) ?? typesIn(prefix, reference);
	kept.set(prefix, known);
	return known;
}
function typesIn(prefix, reference) {
	const all = [...reference.actionsOf(prefix)].flatMap((action) => action.types.flatMap((type) => type.formats));
	return [...new Set(all)];
}
// lib/src/judgement/excess.js
function excessOf({ grants }, testimonies, reference) {
	const granted = grantedActions(grants);
	const needed = /* @__PURE__ */ new Map();
	const doubtful = /* @__PURE__ */ new Map();
	for (const need of testimonies) {
		if (need.certainty !== "needed" || !granted.byName.has(need.action)) continue;
		addTo(need.doubt === void 0 ? needed : doubtful, need.action, need);
	}
	const doubts = doubtsIn(testimonies.filter(({ certainty }) => certainty === "maybe"), granted, grants);
	const undecided = /* @__PURE__ */ new Map();
	const standing = /* @__PURE__ */ new Map();
	for (const [name, needs] of needed) standing.set(name, needs.some(isOfCalls) ? "used" : "implied");
	for (const name of /* @__PURE__ */ new Set([...doubtful.keys(), ...doubts.keys()])) {
		const doubt = whyDoubted(doubtful.get(name)) ?? doubts.get(name);
		if (doubt === void 0 || needed.has(name)) continue;
		undecided.set(name, doubt);
		standing.set(name, "undecided");
	}
	const wide = [];
	for (const [name, needs] of needed) {
		const action = granted.byName.get(name);
		if (action === void 0 || action.types.length === 0) continue;
		const beyond = grantedBeyond(action, grants, needs);
		if (beyond.exceeding.length === 0) continue;
		const unsure = doubtful.get(name) ?? [];
		const all = [...needs, ...unsure];
		const { exceeding, open } = unsure.length === 0 ? beyond : grantedBeyond(action, grants, all);
		const doubt = all.flatMap(whyWider).toSorted(compare)[0] ?? doubts.get(name) ?? (exceeding.length === 0 ? whyDoubted(unsure) : open);
		if (doubt === void 0) wide.push(wideFinding(action, exceeding, all, reference));
		else undecided.set(name, `whether it needs all of its resources cannot be told: ${doubt}`);
	}
	const standingAs = (wanted) => [...standing.values()].filter((stands) => stands === wanted).length;
	const unused = unusedActions(granted, standing);
	const blocked = blockedActions(grants, granted);
	const isSweeping = grants.some(({ patterns, actions, blocked: taken }) => patterns.some(({ sweeping }) => sweeping) && actions.size + taken.length > 0);
	return {
		granted: granted.byName.size,
		used: standingAs("used"),
		implied: standingAs("implied"),
		blocked: {
			total: blocked.length,
			...!isSweeping && { actions: blocked }
		},
		unused: {
			total: unused.actions.length,
			byAccessLevel: unused.byAccessLevel,
			...!isSweeping && { actions: unused.listed }
		},
		wide: wide.toSorted((a, b) => compare(a.action, b.action)),
		undecided: [...undecided].map(([action, why]) => ({
			action,
			why
		})).toSorted((a, b) => compare(a.action, b.action)),
		grants: grantReports(grants, standing),
		everyUnused: everyUnused(unused.actions, grants)
	};
}
function whyDoubted(needs) {
	return (needs ?? []).flatMap(({ why, doubt }) => doubt === void 0 ? [] : [`${why}, and ${doubt}`]).toSorted(compare)[0];
}
function whyWider({ precision, reason }) {
	return precision === "wider" && reason !== void 0 ? [reason] : [];
}
function doubtsIn(mayNeed, granted, grants) {
	const doubts = /* @__PURE__ */ new Map();
	const named = mayNeed.filter(({ action }) => !hasWildcard(action));
	for (const { action, why } of [...named, ...mayNeed.filter((doubt) => hasWildcard(doubt.action))]) for (const { name } of granted.index.matching(action)) if (!doubts.has(name)) doubts.set(name, why);
	for (const { name } of actionsOnNone(grants, granted)) if (!doubts.has(name)) doubts.set(name, ON_SOME);
	return doubts;
}
const ON_SOME = "IAM takes no resource for it, so that a grant on some resources may give nothing";
function grantedBeyond(action, grants, needs) {
	const index = new PatternIndex(needs.flatMap((need) => patternsOf(need)), (pattern) => pattern);
	const all = grants.filter(({ actions }) => actions.has(action)).flatMap((grant) => reachOf(grant, action).map((reach) => {
		const patterns = index.near(reach.pattern);
		return {
			reach,
			patterns,
			held: isHeldBy(reach, patterns)
		};
	}).filter(({ held }) => held !== "yes").map(({ reach, patterns, held }) => ({
		grant,
		reach,
		resource: reach.pattern.text === grant.pattern.text ? grant.resource : reach.pattern.text,
		open: openIn(reach, held, patterns)
	})));
	const exceeding = all.filter(({ open }) => open === void 0);
	const [first] = all;
	return exceeding.length > 0 || first?.open === void 0 ? { exceeding } : {
		exceeding: all,
		open: first.open
	};
}
function patternsOf({ action, resource }) {
	return [resource, ...action.startsWith("logs:") && resource.endsWith(":*") ? [resource.slice(0, -2)] : []].map((text) => resourcePattern(text, false));
}
function openIn({ pattern, limits, exclusions }, held, needs) {
	if ([
		pattern,
		...limits,
		...exclusions
	].some(({ hasVariables }) => hasVariables) && needs.some((need) => overlaps(need, pattern) !== "no")) return "a policy variable decides what is granted";
	return held === "unknown" ? "its statements are too tangled to tell what they leave" : void 0;
}
function wideFinding(action, exceeding, needs, reference) {
	const widths = exceeding.map(({ reach }) => WIDTHS.indexOf(widthOf(reach.pattern, action.name, reference)));
	return {
		action: action.name,
		level: action.level,
		width: WIDTHS[Math.max(...widths)] ?? "all",
		conditional: exceeding.every(({ grant }) => isConditional(grant, action)),
		granted: [...new Set(exceeding.map(({ resource }) => resource))].sort(),
		needed: [...new Set(needs.map((need) => need.resource))].sort()
	};
}
function everyUnused(unused, grants) {
	const giving = grants.map(({ patterns, actions, resource, notAction, notResource }) => ({
		patterns,
		actions,
		resource,
		...notAction !== void 0 && { notAction },
		...notResource !== void 0 && { notResource }
	}));
	return () => {
		const on = grantingOf(unused, giving);
		return unused.map((action) => ({
			action: action.name,
			level: action.level,
			on: on.get(action) ?? []
		}));
	};
}
// lib/src/iam/intersection.js
const MOST = 8;
const LONGEST = 2e3;
const MOST_PAIRS = 4e4;
function inBoth(a, b) {
	const [one, other] = [a, b].map(partsOf$1);
	if (one === void 0 || other === void 0 || one.length !== other.length) return void 0;
	let found = [""];
	for (const [i, part] of one.entries()) {
		const parts = common(part, other[i] ?? "");
		if (parts === void 0) return void 0;
		found = found.flatMap((begin) => parts.map((next) => i === 0 ? next : `${begin}:${next}`));
		if (found.length > MOST) return void 0;
	}
	return found;
}
function partsOf$1(text) {
	const parts = text.split(":");
	if (text.includes("$") || parts.length < 6) return void 0;
	return [...parts.slice(0, 5), parts.slice(5).join(":")];
}
function common(a, b) {
	let same = 0;
	while (same < a.length && a[same] === b[same] && !isWildcard(a[same])) same++;
	return commonAfter(a.slice(same), b.slice(same))?.map((end) => `${a.slice(0, same)}${end}`);
}
function isWildcard(character) {
	return character === "*" || character === "?";
}
function commonAfter(a, b) {
	if ((a.length + b.length > LONGEST || a.length * b.length > MOST_PAIRS) && (isWildcard(a[0]) || isWildcard(b[0]))) return void 0;
	const known = /* @__PURE__ */ new Map();
	const from = (i, j) => {
		const key = `${i} ${j}`;
		if (known.has(key)) return known.get(key);
		const answer = step(i, j);
		known.set(key, answer);
		return answer;
	};
	const after = (begin, ...rests) => {
		const all = /* @__PURE__ */ new Set();
		for (const rest of rests) {
			if (rest === void 0) return void 0;
			for (const end of rest) all.add(begin === "*" && end.startsWith("*") ? end : `${begin}${end}`);
		}
		return all.size > 32 ? void 0 : [...all];
	};
	const step = (i, j) => {
		const [one, other] = [a[i], b[j]];
		if (one === void 0 || other === void 0) {
			const rest = one === void 0 ? b.slice(j) : a.slice(i);
			return /^\**$/.test(rest) ? [""] : [];
		}
		if (one === "*" && other === "*") return after("*", from(i + 1, j), from(i, j + 1));
		if (one === "*") return after("", from(i + 1, j), after(other, from(i, j + 1)));
		if (other === "*") return after("", from(i, j + 1), after(one, from(i + 1, j)));
		if (one !== other && one !== "?" && other !== "?") return [];
		return after(one === "?" ? other : one, from(i + 1, j + 1));
	};
	return from(0, 0);
}
// lib/src/policies/bounds.js
function givingIn({ grants }) {
	const known = /* @__PURE__ */ new Map();
	return (action) => {
		const giving = known.get(action) ?? grants.grants.map((grant) => ({
			grant,
			extents: reachOf(grant, action)
		})).filter(({ extents }) => extents.length > 0);
		known.set(action, giving);
		return giving;
	};
}
function givingNearIn(givingOf) {
	const known = /* @__PURE__ */ new Map();
	return (action, asked) => {
		const giving = givingOf(action);
		if (giving.length <= FEW && giving.every(({ extents }) => extents.length <= FEW)) return giving;
		const index = known.get(action) ?? new PatternIndex(giving.flatMap(({ grant, extents }) => extents.map((extent) => ({
			grant,
			extent
		}))), ({ extent }) => extent.pattern);
		known.set(action, index);
		return [...grouped$1(index.near(asked), ({ grant }) => grant)].map(([grant, all]) => ({
			grant,
			extents: all.map(({ extent }) => extent)
		}));
	};
}
const FEW = 8;
// lib/src/policies/carried-denies.js
var Denies = class {
	#all = /* @__PURE__ */ new Map();
	add(action, resources, condition) {
		const sorted = [...new Set(resources)].sort();
		const key = JSON.stringify([sorted, conditionText(condition)]);
		const known = this.#all.get(key) ?? {
			resources: sorted,
			condition,
			actions: /* @__PURE__ */ new Set()
		};
		known.actions.add(action);
		this.#all.set(key, known);
	}
	statements() {
		return [...this.#all].toSorted(([a], [b]) => compare(a, b)).map(([, { resources, condition, actions }]) => ({
			Effect: "Deny",
			Action: [...actions].sort(),
			Resource: resources,
			...condition !== void 0 && { Condition: condition }
		}));
	}
};
function deniesWithin(pieces, bounds, tell) {
	const denies = new Denies();
	const givingOf = givingIn(bounds);
	const givingNear = givingNearIn(givingOf);
	for (const [action, own] of grouped$1(pieces, (piece) => piece.action)) {
		const known = bounds.reference.action(action);
		const giving = known === void 0 ? [] : givingOf(known);
		const all = piecesWithin(own, giving, (asked) => known === void 0 ? [] : givingNear(known, asked));
		const isLess = giving.some(({ extents }) => extents.some(({ exclusions }) => exclusions.length > 0));
		const excluded = new Set(isLess ? own.filter((piece) => !piece.isElsewhere).flatMap((piece) => excludedFrom(piece, all, tell)) : []);
		if (excluded.size > 0) denies.add(action, [...excluded]);
		for (const deny of bounds.grants.denies) addConditional(deny, action, all, denies, bounds, tell);
	}
	return denies.statements();
}
function piecesWithin(own, giving, givingNear) {
	let index;
	const near = (pattern) => (index ??= new PatternIndex(own, ({ resource }) => resourcePattern(resource, false))).near(pattern);
	const allowed = giving.flatMap(({ extents }) => extents);
	return {
		own,
		near,
		givingNear,
		isAllowed: once((exclusion) => isAllowedIn(exclusion, near(exclusion), allowed)),
		isNeededElsewhere: once((exclusion) => isNeededElsewhere(exclusion, near(exclusion)))
	};
}
function once(ask) {
	const known = /* @__PURE__ */ new Map();
	return (exclusion) => {
		const answer = known.get(exclusion) ?? ask(exclusion);
		known.set(exclusion, answer);
		return answer;
	};
}
function excludedFrom(piece, all, tell) {
	const { givingNear, isAllowed } = all;
	const whole = wholeOf(resourcePattern(piece.resource, false));
	const own = {
		conditions: testsOf(piece.condition),
		variables: true
	};
	const touching = givingNear(whole.pattern).map(({ grant, extents }) => ({
		grant,
		extents: extents.filter((extent) => meets(extent, whole.pattern) !== "no")
	}));
	if (areHeldBy(whole, touching.filter(({ grant }) => implies(own, grant)).flatMap(({ extents }) => extents)) === "yes") return [];
	return [...new Map(touching.flatMap(({ extents }) => extents).flatMap((extent) => extent.exclusions).map((one) => [one.text, one])).values()].filter((pattern) => meets(whole, pattern) !== "no").flatMap((pattern) => {
		const where = {
			action: piece.action,
			resource: piece.resource
		};
		const parts = (isAllowed(pattern) ? inBoth(piece.resource, pattern.text) : void 0)?.map((text) => resourcePattern(text, false)) ?? [pattern];
		if (parts.some(isAllowed)) {
			const why = `a statement leaves out ${pattern.text}, and another one allows a part of that`;
			tell({
				...where,
				kind: "resource",
				why
			});
			return [];
		}
		if (parts.some(all.isNeededElsewhere)) {
			tell({
				...where,
				kind: "deny",
				why: `on ${pattern.text} calls were answered that the role does not allow`
			});
			return [];
		}
		return parts.map(({ text, hasVariables }) => inVersion2012(text, hasVariables || !text.includes("${")));
	});
}
function isAllowedIn(pattern, pieces, allowed) {
	return pieces.some(({ isElsewhere, resource }) => !isElsewhere && narrowedTo(wholeOf(pattern), [resourcePattern(resource, false)]).some((extent) => allowed.some(({ pattern: granted, limits, exclusions }) => meets({
		...extent,
		limits: [...extent.limits, ...limits],
		exclusions: [...extent.exclusions, ...exclusions]
	}, granted) !== "no")));
}
function addConditional({ statement, actions, sure, policy }, action, { own: pieces, near }, denies, { context, reference }, tell) {
	const named = reference.action(action);
	if (sure !== "unknown" || named?.name !== action || !actions.has(named)) return;
	const { resources, conditions, variables } = statement;
	const patterns = resources.patterns.map((text) => resourcePattern(text, variables));
	const touched = [...resources.not ? pieces : new Set(patterns.flatMap(near))].filter((piece) => deniedIn(piece, patterns, resources.not).length > 0);
	if (touched.length === 0) return;
	const own = {
		action,
		policy,
		statement: statement.index
	};
	const tellOf = (some, why) => {
		for (const { resource } of some) tell({
			...own,
			resource,
			kind: "deny",
			why
		});
	};
	if ([...new Set(touched.map((piece) => piece.context))].some((own) => holds$1(conditions, {
		...context,
		...own
	}, variables) === "yes")) return tellOf(touched, "it would deny calls that were answered");
	const condition = conditionOf(conditions, variables);
	if (condition === "no form" || condition === void 0) return tellOf(touched, "its condition tests one key twice with one operator");
	if (!resources.not) {
		const meeting = patterns.filter((pattern) => near(pattern).some((piece) => deniedIn(piece, [pattern], false).length > 0));
		return denies.add(action, meeting.map(({ text }) => inVersion2012(text, variables)), condition);
	}
	for (const piece of touched) {
		const pattern = resourcePattern(piece.resource, false);
		if (patterns.every((one) => overlaps(one, pattern) === "no")) denies.add(action, [piece.resource], condition);
		else tellOf([piece], "it denies all but a part of what is written");
	}
}
function deniedIn({ resource }, patterns, not) {
	const whole = wholeOf(resourcePattern(resource, false));
	return not ? without(whole, patterns) : narrowedTo(whole, patterns);
}
function isNeededElsewhere(pattern, pieces) {
	return pieces.some(({ isElsewhere, resource }) => isElsewhere && overlaps(resourcePattern(resource, false), pattern) !== "no");
}
// lib/src/policies/within-role.js
function boundsOf(role, policies, boundary, actions, reference) {
	const bearing = bearingOf(policies, boundary, actions, reference);
	const { context } = strictly(role);
	return {
		role,
		bearing,
		grants: grantsIn(bearing, role, reference),
		context,
		reference
	};
}
function withinRole(needs, bounds) {
	const givingOf = givingNearIn(givingIn(bounds));
	const all = needs.map((need) => {
		const told = [];
		return {
			need,
			told,
			pieces: piecesOf(need, bounds, givingOf, (departure) => told.push(departure))
		};
	});
	const granted = new Set(all.filter(({ pieces }) => isGranted(pieces)).flatMap(({ need }) => eitherOf(need)));
	const kept = all.filter(({ need, pieces }) => isGranted(pieces) || !eitherOf(need).some((one) => granted.has(one)));
	const pieces = kept.flatMap((one) => one.pieces);
	const departures = kept.flatMap(({ told }) => told);
	const denies = deniesWithin(pieces, bounds, (departure) => departures.push(departure));
	return {
		needs: kept.flatMap((one) => narrowed(one.need, one.pieces)),
		allowed: pieces,
		denies,
		departures: distinct(departures),
		leftOut: kept.flatMap((one) => one.pieces.length === 0 ? [one.need] : [])
	};
}
function isGranted(pieces) {
	return pieces.some(({ isElsewhere }) => !isElsewhere);
}
function eitherOf({ action, either }) {
	return either === void 0 ? [] : [`${action} ${either}`];
}
function narrowed(need, pieces) {
	const resources = [...new Set(pieces.map(({ resource }) => resource))].sort();
	if (resources.length === 1 && resources[0] === need.resource) return [need];
	return resources.map((resource) => ({
		...need,
		resource,
		...need.proof.kind === "calls" && { reason: [need.reason, NARROWED].filter(Boolean).join("; ") }
	}));
}
const NARROWED = "narrowed to what the role grants";
function piecesOf(need, bounds, givingOf, tell) {
	const context = contextIn(need.condition);
	const piece = (resource, condition, isElsewhere = false) => ({
		action: need.action,
		resource,
		condition,
		context,
		isElsewhere
	});
	const asked = resourcePattern(need.resource, false);
	const allowing = allowingOf(need, asked, context, bounds, givingOf, tell);
	const parts = partsOf(need, asked, allowing, tell);
	if (parts.length === 0) {
		if (need.doubt !== void 0) return [];
		tell({
			kind: "elsewhere",
			action: need.action,
			resource: need.resource,
			why: whyElsewhere(need, bounds)
		});
		return [piece(need.resource, need.condition, true)];
	}
	return withoutCovered(parts.map(({ resource, condition }) => {
		const both = merged(need.condition, condition);
		if (both !== "contradictory") return piece(resource, both);
		const why = "its condition and that of the calls cannot be written as one";
		for (const { grant } of allowing) tell({
			...departureFrom(grant, need.action, resource),
			kind: "condition",
			why
		});
		return piece(resource, need.condition);
	}));
}
function withoutCovered(pieces) {
	if (pieces.length < 2 || pieces.every(({ condition }) => condition === void 0)) return pieces;
	const all = pieces.map((piece) => ({
		piece,
		pattern: resourcePattern(piece.resource, false),
		conditioned: {
			conditions: testsOf(piece.condition),
			variables: true
		}
	}));
	const covers = (wide, narrow) => contains(wide.pattern, narrow.pattern) === "yes" && implies(narrow.conditioned, wide.conditioned);
	return all.filter((one, i) => !all.some((other, j) => j !== i && covers(other, one) && (j < i || !covers(one, other)))).map(({ piece }) => piece);
}
function departureFrom({ policy, statement }, action, resource) {
	return {
		action,
		resource,
		policy,
		statement
	};
}
function whyElsewhere(need, { grants, reference }) {
	const action = reference.action(need.action);
	const isDenied = action?.name === need.action && grants.denies.some(({ sure, actions }) => sure === "yes" && actions.has(action));
	return need.proof.kind !== "calls" ? `the role does not grant it, and it is implied: ${need.why}` : `calls were answered, and the role does not allow it${isDenied ? " or denies it" : ""}: a resource’s policy does, or the role has changed since`;
}
const EVERYTHING = resourcePattern("*", false);
function allowingOf(need, asked, context, { context: sure, reference }, givingOf, tell) {
	const action = reference.action(need.action);
	if (action === void 0) return [];
	const isAnywhere = action.types.length === 0 && need.resource === "*";
	const known = need.condition === void 0 ? sure : {
		...sure,
		...context
	};
	return givingOf(action, isAnywhere ? EVERYTHING : asked).flatMap(({ grant, extents: given }) => {
		const extents = given.filter((extent) => isAnywhere || isGiven(extent, asked));
		const { conditions, variables } = grant;
		if (extents.length === 0 || holds$1(conditions, known, variables) === "no") return [];
		const condition = conditionOf(conditions, variables);
		if (condition === "no form") tell({
			...departureFrom(grant, need.action, need.resource),
			kind: "condition",
			why: "its condition tests one key twice with one operator"
		});
		return extents.map((extent) => ({
			grant,
			extent: isAnywhere ? wholeOf(asked) : extent,
			condition: condition === "no form" ? void 0 : condition
		}));
	});
}
function isGiven(extent, asked) {
	return asked.plain === void 0 ? meets(extent, asked) !== "no" : areHeldBy(wholeOf(asked), [extent]) !== "no";
}
function partsOf(need, asked, allowing, tell) {
	const whole = wholeOf(asked);
	const isHeld = (some) => areHeldBy(whole, some.map(({ extent }) => extent.exclusions.length === 0 ? extent : {
		...extent,
		exclusions: []
	})) === "yes";
	if (allowing.length === 0) return [];
	const free = allowing.filter(({ condition }) => condition === void 0);
	if (isHeld(free)) return [{
		resource: need.resource,
		condition: void 0
	}];
	const [first] = allowing;
	if (allowing.every((one) => conditionText(one.condition) === conditionText(first?.condition)) && isHeld(allowing)) return [{
		resource: need.resource,
		condition: first?.condition
	}];
	const parts = /* @__PURE__ */ new Map();
	const add = (one) => {
		for (const resource of partsIn(need, asked, one, tell)) parts.set(`${resource} ${conditionText(one.condition)}`, {
			resource,
			condition: one.condition
		});
	};
	for (const one of free) add(one);
	const freely = [...parts.values()].map(({ resource }) => resourcePattern(resource, false));
	for (const one of allowing) if (one.condition !== void 0) add(one);
	return [...parts.values()].filter(({ resource, condition }) => condition === void 0 || !freely.some((other) => contains(other, resourcePattern(resource, false)) === "yes"));
}
function partsIn(need, asked, { grant, extent }, tell) {
	const { pattern, limits } = extent;
	const own = departureFrom(grant, need.action, need.resource);
	if ([pattern, ...limits].some(({ hasVariables }) => hasVariables)) {
		tell({
			...own,
			kind: "resource",
			why: "a policy variable decides what it grants of it"
		});
		return [need.resource];
	}
	if (limits.length === 0) {
		if (contains(pattern, asked) === "yes") return [need.resource];
		if (contains(asked, pattern) === "yes") {
			const resource = withoutDollars(pattern.text);
			if (resource !== pattern.text) tell({
				...own,
				resource,
				kind: "resource",
				why: `it grants ${pattern.text}, of which $ is a character`
			});
			return [resource];
		}
		const common = inBoth(need.resource, pattern.text)?.filter((text) => !text.endsWith(":"));
		if (common !== void 0 && common.length > 0) return common.filter((text) => meets(extent, resourcePattern(text, false)) !== "no");
	}
	tell({
		...own,
		kind: "resource",
		why: "what it grants of it cannot be written as patterns"
	});
	return [need.resource];
}
function withoutDollars(pattern) {
	return pattern.replaceAll(/\$\{[*?$]\}/g, "*").replaceAll("$", "?");
}
function distinct(departures) {
	return [...new Map(departures.map((one) => [JSON.stringify(one), one]))].toSorted(([a], [b]) => a < b ? -1 : 1).map(([, one]) => one);
}
// lib/src/judgement/role-written.js
function writtenWithin(arn, needs, policies, boundary, reference) {
	const actions = [...needs.values()].flat().map(({ action }) => action);
	const bounds = boundsOf(arn, policies, boundary, new Set(actions), reference);
	return {
		bounds,
		written: new Map([...needs].map(([workload, all]) => {
			const within = withinRole(all, bounds);
			return [workload, {
				...within,
				needs: joined(within.needs.filter(isOfCalls).map(needReport)),
				leftOut: within.leftOut.filter(isOfCalls).map(needReport),
				implied: within.needs.filter((need) => !isOfCalls(need)).map(impliedReport),
				bounds
			}];
		}))
	};
}
function joined(needs) {
	const byKey = /* @__PURE__ */ new Map();
	for (const need of needs) {
		const key = permissionKey(need);
		const known = byKey.get(key);
		byKey.set(key, known === void 0 ? need : joinedTwo(known, need));
	}
	return [...byKey.values()];
}
function joinedTwo({ doubt, ...one }, other) {
	const seen = (times) => times.filter((time) => time !== void 0).toSorted(compare);
	const first = seen([one.firstSeen, other.firstSeen])[0];
	const last = seen([one.lastSeen, other.lastSeen]).at(-1);
	return {
		...one,
		...doubt !== void 0 && other.doubt !== void 0 && { doubt },
		calls: one.calls + other.calls,
		traceIds: [.../* @__PURE__ */ new Set([...one.traceIds, ...other.traceIds])].slice(0, 5),
		...first !== void 0 && { firstSeen: first },
		...last !== void 0 && { lastSeen: last }
	};
}
// lib/src/judgement/sharing.js
const LONGEST_ROLE_NAME = 64;
function sharingOf(roleArn, workloads, granted) {
	const seen = workloads.filter(hasEvidence);
	if (seen.length < 2) return [];
	const neededBy = new Map(seen.map((workload) => [workload, actionsOf(workload)]));
	return seen.map((workload) => {
		const own = neededBy.get(workload) ?? /* @__PURE__ */ new Set();
		const others = seen.flatMap((other) => other === workload ? [] : [...neededBy.get(other) ?? []]);
		return {
			workload: workload.arn,
			needs: own.size,
			onlyForOthers: [...new Set(others)].filter((name) => !own.has(name) && granted.has(name)).sort(),
			ownRole: ownRoleName(roleArn, workload.name),
			policyFile: policyFileName(workload.arn)
		};
	});
}
function actionsOf({ needs, implied }) {
	return new Set([...needs, ...implied].map(({ action }) => action));
}
function ownRoleName(roleArn, workload) {
	const name = `${roleArn.slice(roleArn.lastIndexOf("/") + 1)}-${workload}`.replaceAll(/[^\w+=,.@-]/g, "-");
	return name.length <= LONGEST_ROLE_NAME ? name : name.slice(-64);
}
// lib/src/judgement/role-report.js
function* reportRole(arn, findings, role, others, reference, now) {
	const read = readPolicies(role);
	const principal = roleAsPrincipal(arn, now);
	const grants = grantsOf(principal, read.policies, read.boundary, reference);
	const reports = findings.map(({ report }) => report);
	const asked = {
		arn,
		role,
		partition: principal.partition,
		grants: grants.grants,
		workloads: findings.map(heardOf),
		ignored: others.ignored.map(heardOf),
		unattributed: others.unattributed,
		reference
	};
	yield;
	const besides = new Map(asked.workloads.map((heard) => [heard.workload.arn, testimoniesOnGrants(heard, asked)]));
	const { needed, open } = neededAndOpen(asked, besides);
	const testimonies = [
		...[...needed.values()].flat(),
		...open,
		...testimoniesOnRole(asked, open)
	];
	const extended = extendedWith(besides, reports);
	yield;
	const { everyUnused, ...excess } = excessOf(grants, testimonies, reference);
	yield;
	const within = read.isReadable ? writtenWithin(arn, needed, read.policies, read.boundary, reference) : void 0;
	yield;
	return {
		besides,
		written: within?.written ?? /* @__PURE__ */ new Map(),
		findings: {
			get unused() {
				return everyUnused();
			},
			wide: wideResources(excess)
		},
		report: {
			...headOf(arn, role, reports, read),
			...excess,
			waived: [],
			grantedElsewhere: grantedElsewhere(principal, within?.written ?? /* @__PURE__ */ new Map(), read, grants),
			sharing: sharingOf(arn, extended, grantedActions(grants.grants).byName),
			policies: policiesNamed(role),
			...within !== void 0 && { bearing: within.bounds.bearing },
			unmatched: grants.unmatched,
			unread: read.unread.toSorted((a, b) => compare(a.what, b.what))
		}
	};
}
function readPolicies(role) {
	const unread = [...role.unread];
	const parsed = ({ name, document }, what) => {
		try {
			return [parsePolicy(name, document)];
		} catch (error) {
			unread.push({
				what,
				why: messageOf(error)
			});
			return [];
		}
	};
	const policies = role.policies.flatMap((policy) => parsed(policy, policy.name));
	const isReadable = unread.length === 0;
	const boundary = role.boundary === void 0 ? [] : parsed(role.boundary, BOUNDARY);
	if (role.boundaryUnread !== void 0) unread.push({
		what: BOUNDARY,
		why: role.boundaryUnread
	});
	return {
		policies,
		boundary: boundary.length === 0 ? void 0 : boundary,
		isReadable,
		unread
	};
}
function heardOf({ report: { arn, kind, name, role }, testimonies }) {
	return {
		workload: {
			arn,
			kind,
			name
		},
		role,
		testimonies
	};
}
function neededAndOpen({ workloads }, besides) {
	const said = workloads.flatMap(({ workload: { arn }, testimonies }) => [...testimonies, ...besides.get(arn) ?? []].map((testimony) => ({
		arn,
		testimony
	})));
	const needed = new Map(workloads.map(({ workload }) => [workload.arn, []]));
	const open = [];
	for (const { arn, testimony } of said) (testimony.certainty === "maybe" ? open : needed.get(arn))?.push(testimony);
	return {
		needed,
		open
	};
}
function extendedWith(besides, reports) {
	return reports.map((report) => ({
		...report,
		implied: [...report.implied, ...(besides.get(report.arn) ?? []).map(impliedReport)]
	}));
}
function headOf(arn, { boundary, template }, reports, { isReadable }) {
	const ofTemplate = template === void 0 ? void 0 : `made of the role template ${template}: edit that`;
	const managing = managedBy(arn) ?? ofTemplate;
	const coverage = roleCoverage(reports);
	return {
		arn,
		workloads: reports.map((report) => report.arn),
		judged: isReadable && reports.some((report) => hasEvidence(report) && !isBlind(report)),
		...coverage !== void 0 && { coverage },
		...boundary !== void 0 && { boundary: boundary.name },
		...managing !== void 0 && { managedBy: managing }
	};
}
function named({ name, version }) {
	return {
		name,
		...version !== void 0 && { version }
	};
}
function policiesNamed({ policies, boundary }) {
	const inForce = policies.map((policy) => {
		const text = policy.name.startsWith("arn:") ? void 0 : documentText(policy.document);
		return {
			...named(policy),
			...text !== void 0 && { document: text }
		};
	});
	const limit = boundary === void 0 ? [] : [{
		...named(boundary),
		boundary: true
	}];
	return [...inForce, ...limit].toSorted((a, b) => compare(a.name, b.name));
}
function grantedElsewhere(principal, written, { policies, boundary }, grants) {
	const found = /* @__PURE__ */ new Map();
	const given = grantedActions(grants.grants).byName;
	const needs = [...written.values()].flatMap((one) => one.needs);
	const naming = policiesByAction(policies);
	const limiting = boundary && policiesByAction(boundary);
	for (const { action, resource, condition, precision, calls, traceIds } of needs) {
		if (precision === "wider" && given.has(action)) continue;
		const { verdict, statements } = decide({
			action,
			resource,
			context: condition === void 0 ? principal.context : {
				...principal.context,
				...contextIn(condition)
			}
		}, naming(action), limiting?.(action));
		const isGiven = given.has(action);
		if (verdict === "allowed" || verdict === "unknown" || resource === "*" && isGiven) continue;
		const why = verdict === "explicitly-denied" ? `statement ${statements[0]?.statement} of ${statements[0]?.policy} denies it: the role has changed since, or the call was not under it` : "no policy of the role allows it: a resource’s policy does, or it was removed since";
		found.set(`${action}\u0000${resource}`, {
			action,
			resource,
			why,
			calls,
			traceIds: [...traceIds]
		});
	}
	return [...found].toSorted(([a], [b]) => compare(a, b)).map(([, note]) => note);
}
// lib/src/judgement/derive.js
const NOT_READ = [
	"service control policies",
	"resource control policies",
	"session policies",
	"resource-based policies"
];
function* derive(everything, options) {
	const { rules, now, policyDescription, testsOutcome, minCoverage = 0, minRequests = 1 } = options;
	const gathered = everything.earlier === void 0 ? everything : {
		...everything,
		earlier: merging(everything.earlier, everything, options)
	};
	const { reference, earlier } = gathered;
	const { endpoints } = gathered;
	const read = {
		...evidenceOf(gathered),
		...endpoints !== void 0 && { endpoints: [...endpoints] },
		...testsOutcome !== void 0 && { testsOutcome },
		...gathered.asked !== void 0 && { asked: numbersOf(gathered.asked) }
	};
	const all = yield* findingsIn(gathered, read, {
		minCoverage,
		minRequests
	});
	const evidence = {
		...read,
		notOurs: [...read.notOurs, ...all.flatMap(({ ofOthers = [] }) => ofOthers)].toSorted(byOperation)
	};
	const { findings, ignored, left } = withoutIgnored(all, rules.ignored, options);
	const traces = policyDescription ? nameOf(gathered) : void 0;
	const { judged, written } = yield* judgedRoles(gathered, findings, left, now, traces);
	const workloads = yield* withPolicies(findings, written, traces);
	const { roles, gate } = gateOf(judged, {
		evidence,
		workloads
	}, rules, gathered.baseline, now, gathered.previous);
	const compared = gathered.roles !== void 0;
	yield;
	return signed({
		version: 1,
		tool: {
			version: VERSION,
			reference: reference.date
		},
		...judge({
			gate,
			evidence,
			workloads,
			ignored,
			roles,
			compared
		}),
		...options.madeBy !== void 0 && { madeBy: options.madeBy },
		compared,
		evidence: {
			...evidence,
			...earlier !== void 0 && { earlier: mergedRuns(earlier) }
		},
		workloads,
		roles,
		...located({
			roles,
			workloads
		}, gathered.templates),
		notRead: compared ? [...NOT_READ] : [],
		ignored,
		gate
	});
}
function byOperation(a, b) {
	return compare(a.service, b.service) || compare(a.operation, b.operation) || compare(a.why, b.why);
}
function merging(earlier, { workloads }, { rules, now }) {
	const known = workloads.map(({ workload }) => workload);
	return inThisStage(ofThePast(earlier, now), known, new Identity(rules.identity));
}
function judgedAgain(report, workloads) {
	const { digest: _, neutral: __, ...rest } = {
		...report,
		workloads
	};
	return signed({
		...rest,
		...judge(rest)
	});
}
function signed(report) {
	return {
		...report,
		digest: digestOf(report)
	};
}
function* findingsIn(gathered, evidence, required) {
	const { workloads, configurations, earlier, reference, requests, uncounted } = gathered;
	const end = evidence.window?.end;
	const day = end?.slice(0, 10);
	const findings = [];
	for (const calls of workloads) {
		const { arn } = calls.workload;
		const configuration = configurations.get(arn) ?? /* @__PURE__ */ new Error("its configuration was not asked for");
		findings.push(yield* reportWorkload(calls, configuration, reference, earlier, day));
	}
	yield;
	const facts = {
		calls: workloads,
		configurations,
		counted: requests,
		required,
		sendNothing: rolesThatSendNothing(gathered.roles),
		uncounted,
		isUnreadable: evidence.traces.malformed > 0,
		asked: gathered.asked,
		areSpansWhole: gathered.stopped === void 0 && gathered.sources.every(({ kind }) => kind === "spans")
	};
	if (earlier === void 0 || end === void 0) return withCoverage(findings, facts);
	const oldest = (/* @__PURE__ */ new Date(Date.parse(end) - earlier.maxAgeDays * 864e5)).toISOString();
	const reports = earlier.reports.map(({ report }) => report);
	return withCoverage(findings, {
		...facts,
		merged: {
			end,
			reports,
			oldest
		}
	});
}
function numbersOf({ asked, found }) {
	return {
		traces: asked,
		found
	};
}
function mergedRuns({ reports, not, maxAgeDays }) {
	return {
		merged: reports.map(({ from }) => from).sort(),
		not: [...not].sort(),
		maxAgeDays
	};
}
function* judgedRoles({ roles, reference, unattributed }, findings, ignored, now, traces) {
	const byRole = grouped$1(findings, ({ report }) => report.role);
	const judged = [];
	const written = /* @__PURE__ */ new Map();
	for (const [arn, policies] of [...roles ?? []].toSorted(([a], [b]) => compare(a, b))) {
		const workloads = byRole.get(arn);
		if (workloads === void 0) continue;
		yield;
		const role = yield* reportRole(arn, workloads, policies, {
			ignored,
			unattributed
		}, reference, now);
		judged.push({
			report: role.report,
			findings: role.findings
		});
		for (const { report } of workloads) {
			const implied = [...report.implied, ...(role.besides.get(report.arn) ?? []).map(impliedReport)];
			yield;
			const within = role.written.get(report.arn);
			written.set(report.arn, yield* withPolicy({
				...report,
				implied
			}, within, traces));
		}
	}
	return {
		judged,
		written
	};
}
function* withPolicies(findings, written, traces) {
	const workloads = [];
	for (const { report } of findings) {
		yield;
		workloads.push(written.get(report.arn) ?? (yield* withPolicy(report, void 0, traces)));
	}
	return workloads;
}
function nameOf({ sources }) {
	return [...new Set(sources.map(({ words }) => words.traces))].join(" and ");
}
function located(found, templates) {
	if (templates === void 0 || found.roles.length === 0) return {};
	const { claims, unread } = templates;
	return claims.length === 0 && unread.length === 0 ? {} : { templates: locate(found, templates) };
}
export { newAccess as A, ActionIndex$1 as B, ACTION_FORM as C, thresholdsOf as D, limitsIn as E, needsOf as F, tooLittleSeen as G, judge as H, grantsOf as I, hasWildcard as J, UNTANGLE as K, areHeldBy as L, writePolicy as M, implies as N, countedOf as O, WITNESSES as P, judgedAmong as Q, narrowedTo as R, flawsIn as S, parsePolicy as T, BOUNDARY as U, exitCodeOf as V, testsSucceeded as W, resourcePattern as X, matchesAction as Y, digestOf as Z, mappingAt as _, lineAt as a, textAt as b, NameIndex as c, OPEN$1 as d, branchesOf as f, knownText as g, joined$1 as h, STAGE_PATTERN as i, testsOf as j, recounted as k, isCalled as l, itemsOf as m, judgedAgain as n, lineBreakOf as o, isShared as p, isTooTangled as q, Identity as r, lineStart as s, derive as t, stackOf as u, mayBecome as v, RESOURCE_FORM as w, valueAt as x, piecesAround as y, wholeOf as z };
