import { n as SFNClient, t as DescribeStateMachineCommand } from "./DescribeStateMachineCommand-eec39459.js";
import { h as isDenied, o as clientConfig, p as explain } from "./aws-b6ed88e3.js";
// lib/src/sources/aws/states.js
var MachineReader = class {
	#access;
	#refusal;
	constructor(access) {
		this.#access = access;
	}
	async role({ arn, region }) {
		if (this.#refusal !== void 0) throw this.#refusal;
		const client = new SFNClient(clientConfig({
			...this.#access,
			region
		}));
		const command = new DescribeStateMachineCommand({
			stateMachineArn: arn,
			includedData: "METADATA_ONLY"
		});
		const answer = await client.send(command).catch((error) => {
			const told = new Error(explain("states:DescribeStateMachine", error), { cause: error });
			if (isDenied(error)) this.#refusal = told;
			throw told;
		});
		if (answer.roleArn === void 0) throw new Error("the state machine has no role");
		return answer.roleArn;
	}
};
export { MachineReader };
