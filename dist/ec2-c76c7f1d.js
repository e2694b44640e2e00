import { n as EC2Client, t as DescribeInstancesCommand } from "./DescribeInstancesCommand-3865a65b.js";
import { i as IAMClient, n as _mw0, o as GetInstanceProfile$, r as command, t as _ep0 } from "./commandBuilder-3966126e.js";
import { o as clientConfig, p as explain } from "./aws-b6ed88e3.js";
// node_modules/@aws-sdk/client-iam/dist-es/commands/GetInstanceProfileCommand.js
var GetInstanceProfileCommand = class extends command(_ep0, _mw0, "GetInstanceProfile", GetInstanceProfile$) {};
// lib/src/sources/aws/ec2.js
async function readInstanceRole(access, { name, region }) {
	const regional = {
		...access,
		region: region === "" ? access.region : region
	};
	const profile = (await new EC2Client(clientConfig(regional)).send(new DescribeInstancesCommand({ InstanceIds: [name] })).catch((error) => {
		throw new Error(explain("ec2:DescribeInstances", error), { cause: error });
	})).Reservations?.[0]?.Instances?.[0]?.IamInstanceProfile?.Arn;
	if (profile === void 0) throw new Error("the instance has no instance profile, and so no role");
	const InstanceProfileName = profile.slice(profile.lastIndexOf("/") + 1);
	const role = (await new IAMClient(clientConfig(regional)).send(new GetInstanceProfileCommand({ InstanceProfileName })).catch((error) => {
		throw new Error(explain("iam:GetInstanceProfile", error), { cause: error });
	})).InstanceProfile?.Roles?.[0]?.Arn;
	if (role === void 0) throw new Error(`instance profile ${profile} has no role`);
	return role;
}
export { readInstanceRole };
