import { a as LambdaClient, i as GetFunctionConfigurationCommand, n as ListFunctionEventInvokeConfigsCommand, r as ListEventSourceMappingsCommand, t as paginateListFunctions } from "./ListFunctionsPaginator-84ca3cd9.js";
import { c as considerately, l as impatient, o as clientConfig, p as explain, pt as createPaginator, s as considerate } from "./aws-b6ed88e3.js";
import { Kt as safeParse, St as array, d as FunctionConfiguration, f as byFunction, l as EventInvokeConfig, u as EventSourceMapping, xt as shaped } from "./sources-25fada80.js";
import { t as AskedTogether } from "./asked-together-6e9e069c.js";
import { g as pages } from "./reading-16dc2ccd.js";
// node_modules/@aws-sdk/client-lambda/dist-es/pagination/ListEventSourceMappingsPaginator.js
const paginateListEventSourceMappings = createPaginator(LambdaClient, ListEventSourceMappingsCommand, "Marker", "NextMarker", "MaxItems");
// node_modules/@aws-sdk/client-lambda/dist-es/pagination/ListFunctionEventInvokeConfigsPaginator.js
const paginateListFunctionEventInvokeConfigs = createPaginator(LambdaClient, ListFunctionEventInvokeConfigsCommand, "Marker", "NextMarker", "MaxItems");
// lib/src/sources/aws/lambda.js
const SINGLY = 5;
var LambdaReader = class {
	#access;
	#clients = /* @__PURE__ */ new Map();
	#mappings = /* @__PURE__ */ new Map();
	#together = /* @__PURE__ */ new Map();
	constructor(access) {
		this.#access = access;
	}
	async configuration(functionArn) {
		const region = this.#regionOf(functionArn);
		const together = this.#together.get(region) ?? new AskedTogether(SINGLY, () => this.#allFunctions(functionArn), this.#access.budget);
		this.#together.set(region, together);
		const listed = await together.answer(functionArn);
		if (listed !== void 0) return listed;
		return explained("lambda:GetFunctionConfiguration", async () => shaped(FunctionConfiguration, await this.#client(functionArn).send(new GetFunctionConfigurationCommand({ FunctionName: functionArn }))));
	}
	async *#allFunctions(functionArn) {
		const listed = paginateListFunctions({ client: this.#client(functionArn, "forList") }, {});
		const read = (page) => ({
			token: page.NextMarker,
			entries: page.Functions ?? []
		});
		for await (const page of pages(listed, read)) {
			const configurations = read(page).entries.flatMap((entry) => {
				const { success, output } = safeParse(FunctionConfiguration, entry);
				return success ? [output] : [];
			});
			yield new Map(configurations.map((configuration) => [configuration.FunctionArn, configuration]));
		}
	}
	async mappings(functionArn) {
		const region = this.#regionOf(functionArn);
		const all = this.#mappings.get(region) ?? this.#allMappings(functionArn);
		this.#mappings.set(region, all);
		return (await all).get(functionArn) ?? [];
	}
	eventInvokeConfigs(functionArn) {
		return explained("lambda:ListFunctionEventInvokeConfigs", async () => {
			const listed = paginateListFunctionEventInvokeConfigs({ client: this.#client(functionArn) }, { FunctionName: functionArn });
			const found = [];
			const read = (page) => ({
				token: page.NextMarker,
				entries: page.FunctionEventInvokeConfigs ?? []
			});
			for await (const page of pages(listed, read)) found.push(...read(page).entries);
			return shaped(array(EventInvokeConfig), found);
		});
	}
	#allMappings(functionArn) {
		return explained("lambda:ListEventSourceMappings", async () => {
			const found = [];
			const listed = paginateListEventSourceMappings({ client: this.#client(functionArn) }, {});
			const read = (page) => ({
				token: page.NextMarker,
				entries: page.EventSourceMappings ?? []
			});
			for await (const page of pages(listed, read)) found.push(...read(page).entries);
			return byFunction(shaped(array(EventSourceMapping), found));
		});
	}
	#regionOf(functionArn) {
		return functionArn.split(":")[3] ?? this.#access.region;
	}
	#client(functionArn, which = "usual") {
		const region = this.#regionOf(functionArn);
		const clients = this.#clients.get(region) ?? clientsOf({
			...this.#access,
			region
		});
		this.#clients.set(region, clients);
		return clients[which];
	}
};
function clientsOf(access) {
	const config = clientConfig(access, true);
	const pace = considerately(access);
	return {
		usual: considerate(new LambdaClient(config), pace),
		forList: considerate(new LambdaClient(impatient(config, access)), pace)
	};
}
async function explained(question, ask) {
	try {
		return await ask();
	} catch (error) {
		throw new Error(explain(question, error), { cause: error });
	}
}
export { LambdaReader };
