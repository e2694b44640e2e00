import { a as GetPolicyVersionCommand, i as GetRoleCommand, n as ListAttachedRolePoliciesCommand, o as GetPolicyCommand, r as GetRolePolicyCommand, t as ListRolePoliciesCommand } from "./ListRolePoliciesCommand-d0bdfb24.js";
import { a as GetAccountAuthorizationDetails$, i as IAMClient, n as _mw0, r as command, t as _ep0 } from "./commandBuilder-3966126e.js";
import { Kt as compare, c as considerately, l as impatient, o as clientConfig, p as explain, pt as createPaginator, s as considerate } from "./aws-b6ed88e3.js";
import { t as AskedTogether } from "./asked-together-6e9e069c.js";
import { g as pages } from "./reading-16dc2ccd.js";
// node_modules/@aws-sdk/client-iam/dist-es/commands/GetAccountAuthorizationDetailsCommand.js
var GetAccountAuthorizationDetailsCommand = class extends command(_ep0, _mw0, "GetAccountAuthorizationDetails", GetAccountAuthorizationDetails$) {};
// node_modules/@aws-sdk/client-iam/dist-es/pagination/GetAccountAuthorizationDetailsPaginator.js
const paginateGetAccountAuthorizationDetails = createPaginator(IAMClient, GetAccountAuthorizationDetailsCommand, "Marker", "Marker", "MaxItems");
// node_modules/@aws-sdk/client-iam/dist-es/pagination/ListAttachedRolePoliciesPaginator.js
const paginateListAttachedRolePolicies = createPaginator(IAMClient, ListAttachedRolePoliciesCommand, "Marker", "Marker", "MaxItems");
// node_modules/@aws-sdk/client-iam/dist-es/pagination/ListRolePoliciesPaginator.js
const paginateListRolePolicies = createPaginator(IAMClient, ListRolePoliciesCommand, "Marker", "Marker", "MaxItems");
// lib/src/sources/aws/iam.js
const SINGLY = 2;
const PAGE = 300;
var IamSource = class {
	#client;
	#managed = /* @__PURE__ */ new Map();
	#together;
	constructor(access) {
		const config = clientConfig(access, true);
		const pace = considerately(access);
		this.#client = considerate(new IAMClient(config), pace);
		this.#together = new AskedTogether(SINGLY, () => this.#account(considerate(new IAMClient(impatient(config, access)), pace)), access.budget);
	}
	async policies(roleArn) {
		const RoleName = roleArn.slice(roleArn.lastIndexOf("/") + 1);
		const result = {
			policies: [],
			unread: []
		};
		const attempt = async (what, question, work) => {
			try {
				return [await work()];
			} catch (error) {
				result.unread.push({
					what,
					why: explain(question, error)
				});
				return [];
			}
		};
		const answer = this.#together.answer(roleArn);
		const boundary = this.#addBoundary(RoleName, result);
		const listed = await answer;
		const { inline, attached } = listed === void 0 ? await this.#singly(RoleName, attempt) : await this.#fromList(listed, attempt);
		result.policies = [...inline.toSorted(byName), ...attached.toSorted(byName)];
		await boundary;
		return result;
	}
	async #fromList({ inline, attached }, attempt) {
		return {
			inline,
			attached: (await Promise.all(attached.map((arn) => this.#attached(arn, attempt)))).flat()
		};
	}
	#attached(PolicyArn, attempt) {
		return attempt(PolicyArn, "iam:GetPolicyVersion", () => this.#document(PolicyArn));
	}
	async #singly(RoleName, attempt) {
		const inline = attempt("inline policies", "iam:ListRolePolicies", async () => {
			const listed = paginateListRolePolicies({ client: this.#client }, { RoleName });
			const read = ({ Marker, PolicyNames = [] }) => ({
				token: Marker,
				entries: PolicyNames
			});
			const reading = [];
			for await (const page of pages(listed, read)) for (const name of page.PolicyNames ?? []) reading.push(attempt(name, "iam:GetRolePolicy", () => this.#inline(RoleName, name)));
			return (await Promise.all(reading)).flat();
		});
		const attached = attempt("attached policies", "iam:ListAttachedRolePolicies", async () => {
			const listed = paginateListAttachedRolePolicies({ client: this.#client }, { RoleName });
			const read = ({ Marker, AttachedPolicies = [] }) => ({
				token: Marker,
				entries: AttachedPolicies
			});
			const reading = [];
			for await (const page of pages(listed, read)) for (const { PolicyArn = "" } of page.AttachedPolicies ?? []) reading.push(this.#attached(PolicyArn, attempt));
			return (await Promise.all(reading)).flat();
		});
		const [own, managed] = await Promise.all([inline, attached]);
		return {
			inline: own.flat(),
			attached: managed.flat()
		};
	}
	async #addBoundary(RoleName, result) {
		try {
			const { Role } = await this.#client.send(new GetRoleCommand({ RoleName }));
			const boundary = Role?.PermissionsBoundary?.PermissionsBoundaryArn;
			const template = Role?.SourceRoleTemplate?.TemplateArn;
			if (template !== void 0) result.template = template;
			if (boundary !== void 0) result.boundary = await this.#document(boundary);
		} catch (error) {
			result.boundaryUnread = explain("iam:GetRole, iam:GetPolicy, iam:GetPolicyVersion", error);
		}
	}
	async *#account(client) {
		const listed = paginateGetAccountAuthorizationDetails({
			client,
			pageSize: PAGE
		}, { Filter: [
			"Role",
			"LocalManagedPolicy",
			"AWSManagedPolicy"
		] });
		const read = (page) => ({
			token: page.Marker,
			entries: [...page.RoleDetailList ?? [], ...page.Policies ?? []].map(({ Arn }) => Arn)
		});
		for await (const page of pages(listed, read)) {
			for (const { Arn, PolicyVersionList = [] } of page.Policies ?? []) {
				const inForce = PolicyVersionList.find(({ IsDefaultVersion }) => IsDefaultVersion);
				if (Arn === void 0 || inForce?.Document === void 0 || this.#managed.has(Arn)) continue;
				const { VersionId, Document: document } = inForce;
				const version = VersionId !== void 0 && { version: VersionId };
				this.#managed.set(Arn, Promise.resolve({
					name: Arn,
					...version,
					document
				}));
			}
			yield new Map((page.RoleDetailList ?? []).flatMap((role) => listedRole(role)));
		}
	}
	async #inline(RoleName, name) {
		const { PolicyDocument } = await this.#client.send(new GetRolePolicyCommand({
			RoleName,
			PolicyName: name
		}));
		return {
			name,
			document: PolicyDocument
		};
	}
	#document(PolicyArn) {
		let document = this.#managed.get(PolicyArn);
		if (document === void 0) {
			document = this.#readDefaultVersion(PolicyArn);
			this.#managed.set(PolicyArn, document);
		}
		return document;
	}
	async #readDefaultVersion(PolicyArn) {
		const { Policy } = await this.#client.send(new GetPolicyCommand({ PolicyArn }));
		const VersionId = Policy?.DefaultVersionId;
		const { PolicyVersion } = await this.#client.send(new GetPolicyVersionCommand({
			PolicyArn,
			VersionId
		}));
		return {
			name: PolicyArn,
			...VersionId !== void 0 && { version: VersionId },
			document: PolicyVersion?.Document
		};
	}
};
function byName(a, b) {
	return compare(a.name, b.name);
}
function listedRole({ Arn, RolePolicyList, AttachedManagedPolicies }) {
	if (Arn === void 0 || RolePolicyList === void 0 || AttachedManagedPolicies === void 0) return [];
	const inline = RolePolicyList.flatMap(({ PolicyName: name, PolicyDocument: document }) => name === void 0 || document === void 0 ? [] : [{
		name,
		document
	}]);
	const attached = AttachedManagedPolicies.flatMap(({ PolicyArn }) => PolicyArn ?? []);
	return inline.length === RolePolicyList.length && attached.length === AttachedManagedPolicies.length ? [[Arn, {
		inline,
		attached
	}]] : [];
}
export { IamSource };
