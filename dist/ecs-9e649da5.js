import { n as ECSClient, t as DescribeTaskDefinitionCommand } from "./DescribeTaskDefinitionCommand-5c7d2356.js";
import { o as clientConfig, p as explain } from "./aws-b6ed88e3.js";
// lib/src/sources/aws/ecs.js
async function readTaskRole(access, { name, partition, region, account, revision }) {
	const client = new ECSClient(clientConfig({
		...access,
		region
	}));
	const taskDefinition = revision === void 0 ? name : `${name}:${revision}`;
	const role = (await client.send(new DescribeTaskDefinitionCommand({ taskDefinition })).catch((error) => {
		throw new Error(explain("ecs:DescribeTaskDefinition", error), { cause: error });
	})).taskDefinition?.taskRoleArn;
	if (role === void 0 || role === "") throw new Error("the task definition has no task role");
	return role.startsWith("arn:") ? role : `arn:${partition}:iam::${account}:role/${role}`;
}
export { readTaskRole };
