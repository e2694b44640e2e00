import { F as beginning } from "./options-3254cbc9.js";
import { f as mapTexts } from "./action-656ae57d.js";
import { Y as matchesAction } from "./judgement-8e189773.js";
import { createHash } from "node:crypto";
// lib/src/view/bounded.js
const LINE = 600;
const SENTENCE = 1500;
const TAIL = 60;
function bounded(data, longest = LINE) {
	if (longestIn(data) <= longest) return data;
	const made = /* @__PURE__ */ new Map();
	return mapTexts(data, (text) => boundedText(text, longest), {
		get: (one) => Array.isArray(one) && longestIn(one) <= longest ? one : made.get(one),
		set: (one, changed) => made.set(one, changed)
	});
}
const LONG = 16;
const lengths = /* @__PURE__ */ new WeakMap();
function longestIn(data) {
	if (typeof data === "string") return data.length;
	if (typeof data !== "object" || data === null) return 0;
	if (!Array.isArray(data)) {
		let longest = 0;
		for (const key of Object.keys(data)) longest = Math.max(longest, key.length);
		const values = Object.values(data);
		for (const value of values) longest = Math.max(longest, longestIn(value));
		return longest;
	}
	const known = lengths.get(data);
	if (known !== void 0) return known;
	let longest = 0;
	for (const item of data) longest = Math.max(longest, longestIn(item));
	if (data.length >= LONG) lengths.set(data, longest);
	return longest;
}
function boundedText(text, longest) {
	if (text.length <= longest) return text;
	const middle = `…${createHash("sha256").update(text).digest("hex").slice(0, 8)}…`;
	return `${beginning(text, longest - TAIL - middle.length)}${middle}${text.slice(-60).replace(/^[\udc00-\udfff]/, "")}`;
}
// lib/src/view/danger.js
const ESCALATING = [
	"iam:AddUserToGroup",
	"iam:AttachGroupPolicy",
	"iam:AttachRolePolicy",
	"iam:AttachUserPolicy",
	"iam:CreateAccessKey",
	"iam:CreateLoginProfile",
	"iam:CreatePolicyVersion",
	"iam:DeleteRolePermissionsBoundary",
	"iam:PassRole",
	"iam:PutGroupPolicy",
	"iam:PutRolePermissionsBoundary",
	"iam:PutRolePolicy",
	"iam:PutUserPolicy",
	"iam:SetDefaultPolicyVersion",
	"iam:UpdateAssumeRolePolicy",
	"iam:UpdateLoginProfile"
];
const TAKING_OVER = [
	"codebuild:StartBuild",
	"ec2-instance-connect:SendSSHPublicKey",
	"ecs:ExecuteCommand",
	"glue:UpdateDevEndpoint",
	"lambda:UpdateFunctionCode",
	"lambda:UpdateFunctionConfiguration",
	"ssm:SendCommand",
	"ssm:StartSession",
	"sts:AssumeRole"
];
const TELLING_SECRETS = [
	"kms:Decrypt",
	"secretsmanager:BatchGetSecretValue",
	"secretsmanager:GetSecretValue",
	"ssm:GetParameter",
	"ssm:GetParameters",
	"ssm:GetParametersByPath"
];
const DESTROYING = /^[a-z0-9-]+:(?:Batch)?(?:Delete|Purge|Terminate|Destroy|Drop|ScheduleKeyDeletion|Truncate)/i;
const ORDER = [
	{
		why: "can do everything",
		holds: ({ action }) => action === "*" || action === "*:*"
	},
	{
		why: "leads to admin",
		holds: ({ action }) => isAmong(action, ESCALATING)
	},
	{
		why: "acts as somebody else",
		holds: ({ action }) => isAmong(action, TAKING_OVER)
	},
	{
		why: "opens resources to others",
		holds: ({ level }) => level === "permissions-management"
	},
	{
		why: "deletes anything",
		holds: (excess) => excess.isBroad && isDestroying(excess)
	},
	{
		why: "deletes",
		holds: (excess) => !excess.isUsed && isDestroying(excess)
	},
	{
		why: "reads secrets",
		holds: ({ action, isUsed, isBroad }) => isAmong(action, TELLING_SECRETS) && (!isUsed || isBroad)
	},
	{
		why: "changes all of a service",
		holds: ({ level, isBroad, isUsed }) => isBroad && !isUsed && (level ?? "write") === "write"
	},
	{
		why: "changes resources",
		holds: ({ level, isUsed }) => level === "write" && !isUsed
	},
	{
		why: "changes more than it needs",
		holds: ({ level, isUsed }) => (level === "write" || level === "tagging") && isUsed
	},
	{
		why: "changes tags",
		holds: ({ level }) => level === "tagging"
	},
	{
		why: "reads",
		holds: ({ level, isUsed }) => level === "read" && !isUsed
	},
	{
		why: "lists",
		holds: ({ level, isUsed }) => level === "list" && !isUsed
	},
	{
		why: "reaches more than it needs",
		holds: ({ isUsed }) => isUsed
	}
];
const DANGERS = [...ORDER.map(({ why }) => why), "does what is not known"];
function dangerOf(excess) {
	const rank = ORDER.findIndex(({ holds }) => holds(excess));
	const known = rank === -1 ? ORDER.length : rank;
	return {
		rank: known,
		why: DANGERS[known] ?? ""
	};
}
function isDestroying({ action, level = "write" }) {
	return level === "write" && DESTROYING.test(action);
}
function isAmong(action, names) {
	return names.some((name) => matchesAction(action, name));
}
export { boundedText as a, bounded as i, dangerOf as n, SENTENCE as r, DANGERS as t };
