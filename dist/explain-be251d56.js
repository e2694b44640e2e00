import { M as UserError, g as nearest } from "./options-3254cbc9.js";
import { F as needsOf } from "./judgement-8e189773.js";
import { C as curatedOperations, I as clientsNamed, M as parametersOf, j as operationWritten, w as curatedRule } from "./reading-16dc2ccd.js";
// lib/src/cli/commands/explain.js
const ANYWHERE = {
	arn: "arn:aws:lambda:us-east-1:123456789012:function:any",
	kind: "lambda",
	name: "any",
	partition: "aws",
	region: "us-east-1",
	account: "123456789012"
};
function explanationOf(service, operation, reference) {
	const clients = clientsNamed(service, reference);
	if (clients.length === 0) {
		const near = nearest(service, reference.prefixes());
		throw new UserError(`no AWS service is known by the name "${service}"`, `${near}See "aws help" for names.`);
	}
	const found = find(operation, clients, reference);
	if (found === void 0) {
		const prefixes = [...new Set(clients.map(({ prefix }) => prefix))];
		const known = prefixes.flatMap((prefix) => namesOf(prefix, reference));
		throw new UserError(`AWS's reference of ${reference.date} has no operation "${operation}" of ${prefixes.join(" or ")}`, `${nearest(operation, known)}Operations are named as in the API: GetObject.`);
	}
	return explained(service, found, reference);
}
function explainOperation(service, operation, reference) {
	return explainedLines(explanationOf(service, operation, reference));
}
function explainedLines(explanation) {
	const { service, operation, needs, candidates, oneOf, mayNeed, source, traces } = explanation;
	return [
		`${service} ${operation}`,
		...needs.map((each) => `  needs ${words(each)}`),
		...candidates.map((each) => `  may need ${words(each)}`),
		...needs.length + candidates.length === 0 ? ["  needs no permission"] : [],
		...oneOf === void 0 ? [] : [`  one of these or several: a trace does not show ${oneOf}`],
		`  source: ${source}`,
		...mayNeed.map((each) => `  may need ${words(each)}${each.when === void 0 ? "" : `: if ${each.when}`}`),
		`  ${traces}`
	];
}
function words({ action, level, on = [] }) {
	if (level === void 0) return action;
	return `${action} (${level}; ${on.length === 0 ? "takes no resource, only *" : `on ${on.join(", ")}`})`;
}
function find(operation, clients, reference) {
	return foundAs([operation, pascal(operation)], clients, reference) ?? foundAs(clients.flatMap(({ prefix }) => operationWritten(prefix, pascal(operation)) ?? namesOf(prefix, reference).find((name) => letters(name) === letters(operation)) ?? []), clients, reference);
}
function foundAs(names, clients, reference) {
	for (const name of names) for (const { prefix, client } of clients) {
		const rule = curatedRule(prefix, client, name);
		const listed = reference.authorizedActions(prefix, client, name);
		if (rule !== void 0 || listed !== void 0) return {
			prefix,
			client: listed === void 0 ? void 0 : client,
			operation: name,
			rule,
			listed
		};
	}
}
function namesOf(prefix, reference) {
	const actions = [...reference.actionsOf(prefix)].map(({ name }) => name.slice(prefix.length + 1));
	return [.../* @__PURE__ */ new Set([...actions, ...curatedOperations(prefix)])];
}
function pascal(operation) {
	return operation.replaceAll(/(?:^|[-_\s])([a-z])/g, (_, letter) => letter.toUpperCase());
}
function letters(name) {
	return name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
}
function explained(service, found, reference) {
	const { prefix, operation, rule } = found;
	const { needs, unresolved, mayNeed, listed, when } = needsOf({
		service,
		operation,
		parameters: {},
		outcome: "ok"
	}, ANYWHERE, reference);
	const actions = [...new Set(needs.map(({ action }) => action))];
	const candidates = actions.length === 0 ? mayNeed : [];
	const besides = [.../* @__PURE__ */ new Set([...mayNeed, ...listed])].filter((action) => !candidates.includes(action)).toSorted();
	const each = (name) => describe(name, when[name], reference);
	return {
		service: prefix,
		operation,
		needs: actions.map((name) => describe(name, void 0, reference)),
		candidates: candidates.map((name) => describe(name, void 0, reference)),
		...rule?.oneOf !== void 0 && { oneOf: rule.oneOf },
		mayNeed: besides.map(each),
		source: rule?.source ?? `AWS service reference, ${reference.date}`,
		traces: mustShow(found, actions, unresolved?.remedy, reference)
	};
}
function describe(name, when, reference) {
	const action = reference.action(name);
	return {
		action: action?.name ?? name,
		...action !== void 0 && {
			level: action.level,
			on: action.types.map((type) => type.name)
		},
		...when !== void 0 && { when }
	};
}
function mustShow({ prefix, client, operation }, actions, remedy, reference) {
	if (actions.filter((action) => (reference.action(action)?.types.length ?? 0) > 0).length === 0) return "a trace need show no parameter";
	const parameters = parametersOf(client ?? prefix, operation);
	if (remedy === void 0) return "a trace need show no parameter";
	return parameters === void 0 || parameters.length === 0 ? "no parameter that an X-Ray SDK can record shows the resource" : `a trace must show, of these, what the request had: ${parameters.join(", ")}`;
}
export { explainOperation, explainedLines, explanationOf };
