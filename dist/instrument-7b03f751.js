import { A as namesIn, D as fieldsNamed, S as clientsKnown } from "./reading-16dc2ccd.js";
// lib/src/services/instrumentation/instructions.js
const SHARED = [
	"Save the JSON on standard output as xray-parameters.json beside the application. It names the request parameters",
	"that hold names and ARNs of resources; values of secrets, messages and items are not among them.",
	""
];
const INSTRUCTIONS = {
	node: [
		...SHARED,
		"Node (aws-xray-sdk-core 3), before the first call:",
		"",
		"  import AWSXRay from 'aws-xray-sdk-core'",
		"  AWSXRay.appendAWSWhitelist('./xray-parameters.json')",
		"  const client = AWSXRay.captureAWSv3Client(new SSMClient({}))"
	],
	python: [
		...SHARED,
		"Python (aws-xray-sdk 2), which has no function for it, after the imports and before the first call:",
		"",
		"  import json",
		"  from aws_xray_sdk.core import patch_all",
		"  from aws_xray_sdk.ext import boto_utils",
		"",
		"  with open('xray-parameters.json') as file:",
		"      for name, service in json.load(file)['services'].items():",
		"          known = boto_utils.whitelist['services'].setdefault(name, {'operations': {}})",
		"          known['operations'].update(service['operations'])",
		"  patch_all()"
	],
	java: [
		...SHARED,
		"Java (AWS SDK 2 with aws-xray-recorder-sdk-aws-sdk-v2), for each client:",
		"",
		"  URL parameters = App.class.getResource(\"/xray-parameters.json\");",
		"  TracingInterceptor xray = new TracingInterceptor(AWSXRay.getGlobalRecorder(), null, parameters);",
		"  SsmClient ssm = SsmClient.builder().overrideConfiguration(c -> c.addExecutionInterceptor(xray)).build();",
		"",
		"Remove aws-xray-recorder-sdk-aws-sdk-v2-instrumentor from the class path: it installs an interceptor of its own with",
		"the SDK's list, and the first interceptor wins. The list takes the place of the SDK's own."
	],
	dotnet: [
		...SHARED,
		".NET (AWSXRayRecorder.Handlers.AwsSdk 2), before any client is made:",
		"",
		"  using Amazon.XRay.Recorder.Handlers.AwsSdk;",
		"  AWSSDKHandler.RegisterXRayForAllServices(\"xray-parameters.json\");",
		"",
		"The list takes the place of the SDK's own."
	]
};
function namesRead() {
	const lines = ["   Names that are read:"];
	const names = fieldsNamed("opentelemetry");
	for (const [index, name] of names.entries()) {
		const last = lines.at(-1) ?? "";
		const next = ` ${name}${index === names.length - 1 ? "." : ","}`;
		if (last.length + next.length > 118) lines.push(`  ${next}`);
		else lines[lines.length - 1] = last + next;
	}
	return lines;
}
const OPENTELEMETRY = [
	"OpenTelemetry has no list of parameters: each instrumentation records what it knows.",
	"",
	"1. Use one that records resources: ADOT (Node, Python), or @opentelemetry/instrumentation-aws-sdk 0.79 or later. Older",
	"   releases record no buckets, secrets, streams or state machines. opentelemetry-instrumentation-botocore records no",
	"   buckets and no function's alias; ADOT for Python does.",
	"",
	"2. On EC2, ECS and EKS let resource detectors name the workload: ADOT installs them, else add",
	"     Node    awsEc2Detector and awsEcsDetector of @opentelemetry/resource-detector-aws",
	"     Python  AwsEc2ResourceDetector and AwsEcsResourceDetector of opentelemetry-sdk-extension-aws",
	"   On Lambda nothing is to be set.",
	"",
	"3. Keep every trace of the tests: OTEL_TRACES_SAMPLER=parentbased_always_on. In Lambda the function must have active tracing.",
	"",
	"4. For operations whose resource no instrumentation records, set the attribute yourself, under a name that is read:",
	"     Node, AwsInstrumentation of @opentelemetry/instrumentation-aws-sdk:",
	"       preRequestHook: (span, { request }) => {",
	"         const { Bucket, SecretId } = request.commandInput",
	"         if (Bucket !== undefined) span.setAttribute('aws.s3.bucket', Bucket)",
	"         if (SecretId !== undefined) span.setAttribute('aws.secretsmanager.secret.arn', SecretId)",
	"       }",
	"     Python, BotocoreInstrumentor:",
	"       def request_hook(span, service_name, operation_name, api_params):",
	"           if 'Bucket' in api_params:",
	"               span.set_attribute('aws.s3.bucket', api_params['Bucket'])",
	...namesRead(),
	"",
	"5. The collector’s awsxray exporter needs no setting: attributes that are not indexed arrive as metadata, which is read."
];
// lib/src/services/instrumentation/whitelist.js
function whitelistFor(sdk) {
	const services = /* @__PURE__ */ new Map();
	for (const [client, service] of clientsKnown()) {
		const entries = services.get(service.called[sdk]) ?? /* @__PURE__ */ new Map();
		services.set(service.called[sdk], entries);
		addEntries(entries, client, service, sdk);
	}
	const sorted = [...services].map(([name, entries]) => [name, { operations: Object.fromEntries([...entries].toSorted(([a], [b]) => a < b ? -1 : 1)) }]);
	return { services: Object.fromEntries(sorted) };
}
function addEntries(entries, client, service, sdk) {
	const entry = (operation) => {
		const name = operationName(operation, client, sdk);
		const known = entries.get(name) ?? {};
		entries.set(name, known);
		return known;
	};
	const answers = service.answers ?? {};
	for (const [parameter, operations] of Object.entries(service.parameters)) for (const operation of namesIn(operations)) {
		const isAnswered = namesIn(answers[parameter] ?? "").includes(operation);
		if (sdk === "dotnet" && isAnswered) continue;
		record(entry(operation), parameter, operation, client, sdk);
	}
	for (const [field, operations] of Object.entries(answers)) for (const operation of namesIn(operations)) (entry(operation).response_parameters ??= []).push(field);
	for (const [operation, anyway] of Object.entries(service.recordedAnyway ?? {})) recordAnyway(entry(operation), anyway);
}
const DOTNET_S3 = {
	CreateBucket: "PutBucket",
	CreateMultipartUpload: "InitiateMultipartUpload",
	HeadObject: "GetObjectMetadata",
	ListObjectVersions: "ListVersions",
	UploadPartCopy: "CopyPart"
};
const COPIES = /* @__PURE__ */ new Set(["CopyObject", "UploadPartCopy"]);
const COPY_PARAMETERS = [
	"SourceBucket",
	"SourceVersionId",
	"DestinationBucket"
];
function operationName(operation, client, sdk) {
	if (sdk === "node") return lowerFirst(operation);
	return sdk === "dotnet" && client === "s3" ? DOTNET_S3[operation] ?? operation : operation;
}
function record(entry, parameter, operation, client, sdk) {
	const request = (name) => {
		const known = entry.request_parameters ??= [];
		if (!known.includes(name)) known.push(name);
	};
	if (client !== "s3" || parameter !== "Bucket") {
		if (!(client === "s3" && sdk === "dotnet" && parameter === "CopySource")) request(sdk === "dotnet" ? upperFirst(parameter) : parameter);
		return;
	}
	if (COPIES.has(operation) && (sdk === "java" || sdk === "dotnet")) COPY_PARAMETERS.forEach(request);
	if (sdk === "java") request("Bucket");
	else if (sdk === "dotnet") {
		if (!COPIES.has(operation)) request("BucketName");
	} else entry.request_descriptors = {
		...entry.request_descriptors,
		Bucket: { rename_to: "bucket_name" }
	};
}
function recordAnyway(entry, anyway) {
	if (anyway.request !== void 0) (entry.request_parameters ??= []).push(...anyway.request);
	if (anyway.response !== void 0) (entry.response_parameters ??= []).push(...anyway.response);
	const inRequest = descriptors(anyway.requestKeys, anyway.requestCounts);
	if (inRequest !== void 0) entry.request_descriptors = {
		...entry.request_descriptors,
		...inRequest
	};
	const inResponse = descriptors(void 0, anyway.responseCounts);
	if (inResponse !== void 0) entry.response_descriptors = inResponse;
}
function descriptors(keys = {}, counts = {}) {
	const all = [...Object.entries(keys).map(([name, field]) => [name, {
		map: true,
		get_keys: true,
		rename_to: field
	}]), ...Object.entries(counts).map(([name, field]) => [name, {
		list: true,
		get_count: true,
		rename_to: field
	}])];
	return all.length === 0 ? void 0 : Object.fromEntries(all);
}
function lowerFirst(name) {
	return name.charAt(0).toLowerCase() + name.slice(1);
}
function upperFirst(name) {
	return name.charAt(0).toUpperCase() + name.slice(1);
}
// lib/src/cli/commands/instrument.js
function instrumentationFor(sdk) {
	return sdk === "opentelemetry" ? {
		output: `${OPENTELEMETRY.join("\n")}\n`,
		instructions: []
	} : {
		output: `${JSON.stringify(whitelistFor(sdk), null, 2)}\n`,
		instructions: INSTRUCTIONS[sdk]
	};
}
export { instrumentationFor };
