import { Kt as safeParse, Ut as pipe, Xt as union, Yt as transform, Zt as unknown, gt as readArgument, zt as object } from "./sources-25fada80.js";
import { M as UserError } from "./options-3254cbc9.js";
import { T as parsePolicy } from "./judgement-8e189773.js";
// lib/src/sources/files/saved-policy.js
const Wrapped = union([object({ PolicyDocument: unknown() }), pipe(object({ PolicyVersion: object({ Document: unknown() }) }), transform(({ PolicyVersion }) => ({ PolicyDocument: PolicyVersion.Document })))]);
async function readPolicy(file) {
	const content = await readArgument(file, "Give a file with a policy document");
	try {
		const json = JSON.parse(content);
		const wrapped = safeParse(Wrapped, json);
		return parsePolicy(file, wrapped.success ? wrapped.output.PolicyDocument : json);
	} catch (error) {
		throw new UserError(`"${file}" holds no policy document (${error instanceof Error ? error.message : String(error)})`, "Give what IAM takes as a policy, or what \"aws iam get-role-policy\" or \"aws iam get-policy-version\" prints", { cause: error });
	}
}
export { readPolicy };
