import { P as messageOf, _ as Budget } from "./options-3254cbc9.js";
import { $ as resolveAwsRegionExtensionConfiguration, At as decideEndpoint, B as AwsSdkSigV4Signer, Bt as toBase64, C as GetTraceSegmentDestinationCommand, Ct as getContentLengthPlugin, Dt as streamCollector, E as Sha256Node, Ft as calculateBodyLength, Ht as fromBase64, I as NODE_SIGV4A_CONFIG_OPTIONS, L as resolveAwsSdkSigV4AConfig, Mt as EndpointCache, N as resolveAwsSdkSigV4Config, Nt as BinaryDecisionDiagram, Ot as getEndpointPlugin, Pt as resolveParams, Q as getAwsRegionExtensionConfiguration, R as NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, S as GetTraceSummariesCommand, St as emitWarningIfUnsupportedVersion, T as XRayClient, Tt as resolveHttpHandlerRuntimeConfig, U as NodeHttpHandler, V as sharedAccess, Vt as fromUtf8, W as defaultProvider, _t as getLoggerPlugin, at as getRetryPlugin, bt as getDefaultSocketTimeout, ct as resolveRetryConfig, dt as NoAuthSigner, ft as DefaultIdentityProviderConfig, gt as getRecursionDetectionPlugin, h as isDenied, ht as getHttpAuthSchemeEndpointRuleSetPlugin, it as getUserAgentPlugin, jt as customEndpointFunctions, k as AwsQueryProtocol, kt as resolveEndpointConfig, lt as DEFAULT_RETRY_MODE, m as hasNoCredentials, mt as getHttpSigningPlugin, nt as NODE_APP_ID_CONFIG_OPTIONS, o as clientConfig, ot as NODE_MAX_ATTEMPT_CONFIG_OPTIONS, p as explain, r as indexedBy, rt as createDefaultUserAgentProvider, st as NODE_RETRY_MODE_CONFIG_OPTIONS, tt as awsEndpointFunctions, u as regionOf, ut as resolveUserAgentConfig, v as isUnknownOperation, vt as getHostHeaderPlugin, w as BatchGetTracesCommand, wt as getHttpHandlerExtensionConfiguration, x as paginateGetSamplingRules, yt as resolveHostHeaderConfig, z as AwsSdkSigV4ASigner, zt as toUtf8 } from "./aws-b6ed88e3.js";
import { n as GetMetricDataCommand, r as CloudWatchClient, t as ListMetricsCommand } from "./ListMetricsCommand-20bb4605.js";
import { a as CloudWatchLogsClient, t as DescribeLogGroupsCommand } from "./DescribeLogGroupsCommand-590713ce.js";
import { n as EC2Client, t as DescribeInstancesCommand } from "./DescribeInstancesCommand-3865a65b.js";
import { n as ECSClient, t as DescribeTaskDefinitionCommand } from "./DescribeTaskDefinitionCommand-5c7d2356.js";
import { a as GetPolicyVersionCommand, i as GetRoleCommand, n as ListAttachedRolePoliciesCommand, o as GetPolicyCommand, r as GetRolePolicyCommand, t as ListRolePoliciesCommand } from "./ListRolePoliciesCommand-d0bdfb24.js";
import { i as IAMClient } from "./commandBuilder-3966126e.js";
import { a as LambdaClient, i as GetFunctionConfigurationCommand, n as ListFunctionEventInvokeConfigsCommand, r as ListEventSourceMappingsCommand, t as paginateListFunctions } from "./ListFunctionsPaginator-84ca3cd9.js";
import { n as SFNClient, t as DescribeStateMachineCommand } from "./DescribeStateMachineCommand-eec39459.js";
import { D as loadConfigsForDefaultMode, E as emitWarningIfUnsupportedVersion$1, G as getSmithyContext, I as Client, J as loadConfig, K as NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, O as ServiceException, P as getSchemaSerdePlugin, R as parseUrl, S as NoOpLogger, T as resolveDefaultRuntimeConfig, _ as resolveDefaultsModeConfig, b as NODE_REGION_CONFIG_OPTIONS, gn as plural, j as TypeRegistry, q as NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, v as resolveRegionConfig, w as getDefaultExtensionConfiguration, x as makeBuilder, y as NODE_REGION_CONFIG_FILE_OPTIONS, z as normalizeProvider } from "./sources-25fada80.js";
import { t as SignatureV4MultiRegion } from "./SignatureV4MultiRegion-49d67b35.js";
import { Y as partitionOf, g as pages } from "./reading-16dc2ccd.js";
// node_modules/@aws-sdk/client-sts/dist-es/endpoint/bdd.js
const q = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "stringEquals";
const g = "getAttr";
const h = "us-east-1";
const i = "sigv4";
const j = "sts";
const k = "https://sts.{Region}.{PartitionResult#dnsSuffix}";
const l = { [q]: "Endpoint" };
const m = { [q]: "Region" };
const n = { [q]: d };
const o = {};
const p = [m];
const _data = {
	conditions: [
		[c, [l]],
		[c, p],
		[
			"aws.partition",
			p,
			d
		],
		[e, [{ [q]: "UseFIPS" }, b]],
		[e, [{ [q]: "UseDualStack" }, b]],
		[f, [m, "aws-global"]],
		[e, [{ [q]: "UseGlobalEndpoint" }, b]],
		[f, [m, "eu-central-1"]],
		[e, [{
			fn: g,
			argv: [n, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: g,
			argv: [n, "supportsFIPS"]
		}, b]],
		[f, [m, "ap-south-1"]],
		[f, [m, "eu-north-1"]],
		[f, [m, "eu-west-1"]],
		[f, [m, "eu-west-2"]],
		[f, [m, "eu-west-3"]],
		[f, [m, "sa-east-1"]],
		[f, [m, h]],
		[f, [m, "us-east-2"]],
		[f, [m, "us-west-2"]],
		[f, [m, "us-west-1"]],
		[f, [m, "ca-central-1"]],
		[f, [m, "ap-southeast-1"]],
		[f, [m, "ap-northeast-1"]],
		[f, [m, "ap-southeast-2"]],
		[f, [{
			fn: g,
			argv: [n, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a],
		["https://sts.amazonaws.com", { authSchemes: [{
			name: i,
			signingName: j,
			signingRegion: h
		}] }],
		[k, { authSchemes: [{
			name: i,
			signingName: j,
			signingRegion: "{Region}"
		}] }],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[l, o],
		["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://sts.{Region}.amazonaws.com", o],
		["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}", o],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}", o],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		[k, o],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	30,
	3,
	1,
	4,
	100000014,
	2,
	5,
	100000014,
	3,
	25,
	6,
	4,
	24,
	7,
	5,
	100000001,
	8,
	6,
	9,
	100000013,
	7,
	100000001,
	10,
	10,
	100000001,
	11,
	11,
	100000001,
	12,
	12,
	100000001,
	13,
	13,
	100000001,
	14,
	14,
	100000001,
	15,
	15,
	100000001,
	16,
	16,
	100000001,
	17,
	17,
	100000001,
	18,
	18,
	100000001,
	19,
	19,
	100000001,
	20,
	20,
	100000001,
	21,
	21,
	100000001,
	22,
	22,
	100000001,
	23,
	23,
	100000001,
	100000002,
	8,
	100000011,
	100000012,
	4,
	28,
	26,
	9,
	27,
	100000010,
	24,
	100000008,
	100000009,
	8,
	29,
	100000007,
	9,
	100000006,
	100000007,
	3,
	100000003,
	31,
	4,
	100000004,
	100000005
]);
const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-sts/dist-es/endpoint/endpointResolver.js
const cache = new EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS",
		"UseGlobalEndpoint"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => decideEndpoint(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
customEndpointFunctions.aws = awsEndpointFunctions;
// node_modules/@aws-sdk/client-sts/dist-es/auth/httpAuthSchemeProvider.js
const createEndpointRuleSetHttpAuthSchemeParametersProvider = (defaultHttpAuthSchemeParametersProvider) => async (config, context, input) => {
	if (!input) throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");
	const defaultParameters = await defaultHttpAuthSchemeParametersProvider(config, context, input);
	const instructionsFn = getSmithyContext(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;
	if (!instructionsFn) throw new Error(`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);
	const endpointParameters = await resolveParams(input, { getEndpointParameterInstructions: instructionsFn }, config);
	return Object.assign(defaultParameters, endpointParameters);
};
const _defaultSTSHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: getSmithyContext(context).operation,
		region: await normalizeProvider(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
const defaultSTSHttpAuthSchemeParametersProvider = createEndpointRuleSetHttpAuthSchemeParametersProvider(_defaultSTSHttpAuthSchemeParametersProvider);
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "sts",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createAwsAuthSigv4aHttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4a",
		signingProperties: {
			name: "sts",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
function createSmithyApiNoAuthHttpAuthOption(authParameters) {
	return { schemeId: "smithy.api#noAuth" };
}
const createEndpointRuleSetHttpAuthSchemeProvider = (defaultEndpointResolver, defaultHttpAuthSchemeResolver, createHttpAuthOptionFunctions) => {
	const endpointRuleSetHttpAuthSchemeProvider = (authParameters) => {
		const authSchemes = defaultEndpointResolver(authParameters).properties?.authSchemes;
		if (!authSchemes) return defaultHttpAuthSchemeResolver(authParameters);
		const options = [];
		for (const scheme of authSchemes) {
			const { name: resolvedName, properties = {}, ...rest } = scheme;
			const name = resolvedName.toLowerCase();
			if (resolvedName !== name) console.warn(`HttpAuthScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);
			let schemeId;
			if (name === "sigv4a") {
				schemeId = "aws.auth#sigv4a";
				const sigv4Present = authSchemes.find((s) => {
					const name = s.name.toLowerCase();
					return name !== "sigv4a" && name.startsWith("sigv4");
				});
				if (SignatureV4MultiRegion.sigv4aDependency() === "none" && sigv4Present) continue;
			} else if (name.startsWith("sigv4")) schemeId = "aws.auth#sigv4";
			else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}'`);
			const createOption = createHttpAuthOptionFunctions[schemeId];
			if (!createOption) throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
			const option = createOption(authParameters);
			option.schemeId = schemeId;
			option.signingProperties = {
				...option.signingProperties || {},
				...rest,
				...properties
			};
			options.push(option);
		}
		return options;
	};
	return endpointRuleSetHttpAuthSchemeProvider;
};
const _defaultSTSHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		case "AssumeRoleWithSAML":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
			break;
		case "AssumeRoleWithWebIdentity":
			options.push(createSmithyApiNoAuthHttpAuthOption(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
			break;
		default:
			options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
			options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));
	}
	return options;
};
const defaultSTSHttpAuthSchemeProvider = createEndpointRuleSetHttpAuthSchemeProvider(defaultEndpointResolver, _defaultSTSHttpAuthSchemeProvider, {
	"aws.auth#sigv4": createAwsAuthSigv4HttpAuthOption,
	"aws.auth#sigv4a": createAwsAuthSigv4aHttpAuthOption,
	"smithy.api#noAuth": createSmithyApiNoAuthHttpAuthOption
});
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = resolveAwsSdkSigV4Config(config);
	const config_1 = resolveAwsSdkSigV4AConfig(config_0);
	return Object.assign(config_1, { authSchemePreference: normalizeProvider(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/client-sts/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		useGlobalEndpoint: options.useGlobalEndpoint ?? false,
		defaultSigningName: "sts"
	});
};
const commonParams = {
	UseGlobalEndpoint: {
		type: "builtInParams",
		name: "useGlobalEndpoint"
	},
	UseFIPS: {
		type: "builtInParams",
		name: "useFipsEndpoint"
	},
	Endpoint: {
		type: "builtInParams",
		name: "endpoint"
	},
	Region: {
		type: "builtInParams",
		name: "region"
	},
	UseDualStack: {
		type: "builtInParams",
		name: "useDualstackEndpoint"
	}
};
// node_modules/@aws-sdk/client-sts/package.json
var version = "3.1169.0";
// node_modules/@aws-sdk/client-sts/dist-es/models/STSServiceException.js
var STSServiceException = class STSServiceException extends ServiceException {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, STSServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-sts/dist-es/models/errors.js
var ExpiredTokenException = class ExpiredTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#ExpiredTokenException";
	name = "ExpiredTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExpiredTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ExpiredTokenException.prototype);
	}
};
var MalformedPolicyDocumentException = class MalformedPolicyDocumentException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#MalformedPolicyDocumentException";
	name = "MalformedPolicyDocumentException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MalformedPolicyDocumentException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MalformedPolicyDocumentException.prototype);
	}
};
var PackedPolicyTooLargeException = class PackedPolicyTooLargeException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#PackedPolicyTooLargeException";
	name = "PackedPolicyTooLargeException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "PackedPolicyTooLargeException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, PackedPolicyTooLargeException.prototype);
	}
};
var RegionDisabledException = class RegionDisabledException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#RegionDisabledException";
	name = "RegionDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "RegionDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, RegionDisabledException.prototype);
	}
};
var IDPRejectedClaimException = class IDPRejectedClaimException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#IDPRejectedClaimException";
	name = "IDPRejectedClaimException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "IDPRejectedClaimException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IDPRejectedClaimException.prototype);
	}
};
var InvalidIdentityTokenException = class InvalidIdentityTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#InvalidIdentityTokenException";
	name = "InvalidIdentityTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidIdentityTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidIdentityTokenException.prototype);
	}
};
var IDPCommunicationErrorException = class IDPCommunicationErrorException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#IDPCommunicationErrorException";
	name = "IDPCommunicationErrorException";
	$fault = "client";
	$retryable = {};
	constructor(opts) {
		super({
			name: "IDPCommunicationErrorException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, IDPCommunicationErrorException.prototype);
	}
};
var InvalidAuthorizationMessageException = class InvalidAuthorizationMessageException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#InvalidAuthorizationMessageException";
	name = "InvalidAuthorizationMessageException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidAuthorizationMessageException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidAuthorizationMessageException.prototype);
	}
};
var ExpiredTradeInTokenException = class ExpiredTradeInTokenException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#ExpiredTradeInTokenException";
	name = "ExpiredTradeInTokenException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExpiredTradeInTokenException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ExpiredTradeInTokenException.prototype);
	}
};
var JWTPayloadSizeExceededException = class JWTPayloadSizeExceededException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#JWTPayloadSizeExceededException";
	name = "JWTPayloadSizeExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "JWTPayloadSizeExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, JWTPayloadSizeExceededException.prototype);
	}
};
var OutboundWebIdentityFederationDisabledException = class OutboundWebIdentityFederationDisabledException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";
	name = "OutboundWebIdentityFederationDisabledException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "OutboundWebIdentityFederationDisabledException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, OutboundWebIdentityFederationDisabledException.prototype);
	}
};
var SessionDurationEscalationException = class SessionDurationEscalationException extends STSServiceException {
	static shapeId = "com.amazonaws.sts#SessionDurationEscalationException";
	name = "SessionDurationEscalationException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "SessionDurationEscalationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, SessionDurationEscalationException.prototype);
	}
};
// node_modules/@aws-sdk/client-sts/dist-es/schemas/schemas_0.js
const _A = "Arn";
const _Ac = "Account";
const _ETE = "ExpiredTokenException";
const _ETITE = "ExpiredTradeInTokenException";
const _GCI = "GetCallerIdentity";
const _GCIR = "GetCallerIdentityRequest";
const _GCIRe = "GetCallerIdentityResponse";
const _IAME = "InvalidAuthorizationMessageException";
const _IDPCEE = "IDPCommunicationErrorException";
const _IDPRCE = "IDPRejectedClaimException";
const _IITE = "InvalidIdentityTokenException";
const _JWTPSEE = "JWTPayloadSizeExceededException";
const _MPDE = "MalformedPolicyDocumentException";
const _OWIFDE = "OutboundWebIdentityFederationDisabledException";
const _PPTLE = "PackedPolicyTooLargeException";
const _RDE = "RegionDisabledException";
const _SDEE = "SessionDurationEscalationException";
const _UI = "UserId";
const _aQE = "awsQueryError";
const _c = "client";
const _e = "error";
const _hE = "httpError";
const _m = "message";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.sts";
const n0 = "com.amazonaws.sts";
const _s_registry = new TypeRegistry(_s);
var STSServiceException$ = [
	-3,
	_s,
	"STSServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(STSServiceException$, STSServiceException);
const n0_registry = new TypeRegistry(n0);
var ExpiredTokenException$ = [
	-3,
	n0,
	_ETE,
	{
		[_aQE]: [`ExpiredTokenException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ExpiredTokenException$, ExpiredTokenException);
var ExpiredTradeInTokenException$ = [
	-3,
	n0,
	_ETITE,
	{
		[_aQE]: [`ExpiredTradeInTokenException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(ExpiredTradeInTokenException$, ExpiredTradeInTokenException);
var IDPCommunicationErrorException$ = [
	-3,
	n0,
	_IDPCEE,
	{
		[_aQE]: [`IDPCommunicationError`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(IDPCommunicationErrorException$, IDPCommunicationErrorException);
var IDPRejectedClaimException$ = [
	-3,
	n0,
	_IDPRCE,
	{
		[_aQE]: [`IDPRejectedClaim`, 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(IDPRejectedClaimException$, IDPRejectedClaimException);
var InvalidAuthorizationMessageException$ = [
	-3,
	n0,
	_IAME,
	{
		[_aQE]: [`InvalidAuthorizationMessageException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidAuthorizationMessageException$, InvalidAuthorizationMessageException);
var InvalidIdentityTokenException$ = [
	-3,
	n0,
	_IITE,
	{
		[_aQE]: [`InvalidIdentityToken`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(InvalidIdentityTokenException$, InvalidIdentityTokenException);
var JWTPayloadSizeExceededException$ = [
	-3,
	n0,
	_JWTPSEE,
	{
		[_aQE]: [`JWTPayloadSizeExceededException`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(JWTPayloadSizeExceededException$, JWTPayloadSizeExceededException);
var MalformedPolicyDocumentException$ = [
	-3,
	n0,
	_MPDE,
	{
		[_aQE]: [`MalformedPolicyDocument`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(MalformedPolicyDocumentException$, MalformedPolicyDocumentException);
var OutboundWebIdentityFederationDisabledException$ = [
	-3,
	n0,
	_OWIFDE,
	{
		[_aQE]: [`OutboundWebIdentityFederationDisabledException`, 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(OutboundWebIdentityFederationDisabledException$, OutboundWebIdentityFederationDisabledException);
var PackedPolicyTooLargeException$ = [
	-3,
	n0,
	_PPTLE,
	{
		[_aQE]: [`PackedPolicyTooLarge`, 400],
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0]
];
n0_registry.registerError(PackedPolicyTooLargeException$, PackedPolicyTooLargeException);
var RegionDisabledException$ = [
	-3,
	n0,
	_RDE,
	{
		[_aQE]: [`RegionDisabledException`, 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(RegionDisabledException$, RegionDisabledException);
var SessionDurationEscalationException$ = [
	-3,
	n0,
	_SDEE,
	{
		[_aQE]: [`SessionDurationEscalationException`, 403],
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0]
];
n0_registry.registerError(SessionDurationEscalationException$, SessionDurationEscalationException);
const errorTypeRegistries = [_s_registry, n0_registry];
var GetCallerIdentityRequest$ = [
	3,
	n0,
	_GCIR,
	0,
	[],
	[]
];
var GetCallerIdentityResponse$ = [
	3,
	n0,
	_GCIRe,
	0,
	[
		_UI,
		_Ac,
		_A
	],
	[
		0,
		0,
		0
	]
];
var GetCallerIdentity$ = [
	9,
	n0,
	_GCI,
	0,
	() => GetCallerIdentityRequest$,
	() => GetCallerIdentityResponse$
];
// node_modules/@aws-sdk/client-sts/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2011-06-15",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSTSHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [
			{
				schemeId: "aws.auth#sigv4",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
				signer: new AwsSdkSigV4Signer()
			},
			{
				schemeId: "aws.auth#sigv4a",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
				signer: new AwsSdkSigV4ASigner()
			},
			{
				schemeId: "smithy.api#noAuth",
				identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
				signer: new NoAuthSigner()
			}
		],
		logger: config?.logger ?? new NoOpLogger(),
		protocol: config?.protocol ?? AwsQueryProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.sts",
			errorTypeRegistries,
			xmlNamespace: "https://sts.amazonaws.com/doc/2011-06-15/",
			version: "2011-06-15",
			serviceTarget: "AWSSecurityTokenServiceV20110615"
		},
		serviceId: config?.serviceId ?? "STS",
		sha256: config?.sha256 ?? Sha256Node,
		signerConstructor: config?.signerConstructor ?? SignatureV4MultiRegion,
		urlParser: config?.urlParser ?? parseUrl,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8,
		utf8Encoder: config?.utf8Encoder ?? toUtf8
	};
};
// node_modules/@aws-sdk/client-sts/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	emitWarningIfUnsupportedVersion$1(process.version);
	const defaultsMode = resolveDefaultsModeConfig(config);
	const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
	const clientSharedValues = getRuntimeConfig$1(config);
	emitWarningIfUnsupportedVersion(process.version);
	const loaderConfig = {
		profile: config?.profile,
		logger: clientSharedValues.logger
	};
	return {
		...clientSharedValues,
		...config,
		runtime: "node",
		defaultsMode,
		authSchemePreference: config?.authSchemePreference ?? loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, loaderConfig),
		bodyLengthChecker: config?.bodyLengthChecker ?? calculateBodyLength,
		credentialDefaultProvider: config?.credentialDefaultProvider ?? defaultProvider,
		defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 3e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
		httpAuthSchemes: config?.httpAuthSchemes ?? [
			{
				schemeId: "aws.auth#sigv4",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4") || (async (idProps) => await defaultProvider(idProps?.__config || {})()),
				signer: new AwsSdkSigV4Signer()
			},
			{
				schemeId: "aws.auth#sigv4a",
				identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4a"),
				signer: new AwsSdkSigV4ASigner()
			},
			{
				schemeId: "smithy.api#noAuth",
				identityProvider: (ipc) => ipc.getIdentityProvider("smithy.api#noAuth") || (async () => ({})),
				signer: new NoAuthSigner()
			}
		],
		maxAttempts: config?.maxAttempts ?? loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS, config),
		region: config?.region ?? loadConfig(NODE_REGION_CONFIG_OPTIONS, {
			...NODE_REGION_CONFIG_FILE_OPTIONS,
			...loaderConfig
		}),
		requestHandler: NodeHttpHandler.create(config?.requestHandler ?? defaultConfigProvider),
		retryMode: config?.retryMode ?? loadConfig({
			...NODE_RETRY_MODE_CONFIG_OPTIONS,
			default: async () => (await defaultConfigProvider()).retryMode || DEFAULT_RETRY_MODE
		}, config),
		sigv4aSigningRegionSet: config?.sigv4aSigningRegionSet ?? loadConfig(NODE_SIGV4A_CONFIG_OPTIONS, loaderConfig),
		streamCollector: config?.streamCollector ?? streamCollector,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
	};
};
// node_modules/@aws-sdk/client-sts/dist-es/auth/httpAuthExtensionConfiguration.js
const getHttpAuthExtensionConfiguration = (runtimeConfig) => {
	const _httpAuthSchemes = runtimeConfig.httpAuthSchemes;
	let _httpAuthSchemeProvider = runtimeConfig.httpAuthSchemeProvider;
	let _credentials = runtimeConfig.credentials;
	return {
		setHttpAuthScheme(httpAuthScheme) {
			const index = _httpAuthSchemes.findIndex((scheme) => scheme.schemeId === httpAuthScheme.schemeId);
			if (index === -1) _httpAuthSchemes.push(httpAuthScheme);
			else _httpAuthSchemes.splice(index, 1, httpAuthScheme);
		},
		httpAuthSchemes() {
			return _httpAuthSchemes;
		},
		setHttpAuthSchemeProvider(httpAuthSchemeProvider) {
			_httpAuthSchemeProvider = httpAuthSchemeProvider;
		},
		httpAuthSchemeProvider() {
			return _httpAuthSchemeProvider;
		},
		setCredentials(credentials) {
			_credentials = credentials;
		},
		credentials() {
			return _credentials;
		}
	};
};
const resolveHttpAuthRuntimeConfig = (config) => {
	return {
		httpAuthSchemes: config.httpAuthSchemes(),
		httpAuthSchemeProvider: config.httpAuthSchemeProvider(),
		credentials: config.credentials()
	};
};
// node_modules/@aws-sdk/client-sts/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-sts/dist-es/STSClient.js
var STSClient = class extends Client {
	config;
	constructor(...[configuration]) {
		const _config_0 = getRuntimeConfig(configuration || {});
		super(_config_0);
		this.initConfig = _config_0;
		const _config_1 = resolveClientEndpointParameters(_config_0);
		const _config_2 = resolveUserAgentConfig(_config_1);
		const _config_3 = resolveRetryConfig(_config_2);
		const _config_4 = resolveRegionConfig(_config_3);
		const _config_5 = resolveHostHeaderConfig(_config_4);
		const _config_6 = resolveEndpointConfig(_config_5);
		const _config_7 = resolveHttpAuthSchemeConfig(_config_6);
		const _config_8 = resolveRuntimeExtensions(_config_7, configuration?.extensions || []);
		this.config = _config_8;
		this.middlewareStack.use(getSchemaSerdePlugin(this.config));
		this.middlewareStack.use(getUserAgentPlugin(this.config));
		this.middlewareStack.use(getRetryPlugin(this.config));
		this.middlewareStack.use(getContentLengthPlugin(this.config));
		this.middlewareStack.use(getHostHeaderPlugin(this.config));
		this.middlewareStack.use(getLoggerPlugin(this.config));
		this.middlewareStack.use(getRecursionDetectionPlugin(this.config));
		this.middlewareStack.use(getHttpAuthSchemeEndpointRuleSetPlugin(this.config, {
			httpAuthSchemeParametersProvider: defaultSTSHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({
				"aws.auth#sigv4": config.credentials,
				"aws.auth#sigv4a": config.credentials
			})
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-sts/dist-es/commandBuilder.js
const command = makeBuilder(commonParams, "AWSSecurityTokenServiceV20110615", "STSClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-sts/dist-es/commands/GetCallerIdentityCommand.js
var GetCallerIdentityCommand = class extends command(_ep0, _mw0, "GetCallerIdentity", GetCallerIdentity$) {};
// lib/src/sources/aws/examination.js
const NOBODY = "xray-privilege-scan-doctor";
const NO_TRACE = "1-00000000-000000000000000000000000";
const NAMED = 5;
async function examine(access) {
	const caller = await callerOf(access);
	if (caller.state === "wrong") return [caller];
	const [permissions, where, modes, rules] = await Promise.all([
		permissionsOf(access),
		destination(access),
		tracingModes(access),
		samplingRules(access)
	]);
	return [
		caller,
		...permissions,
		where,
		modes,
		...rules
	];
}
async function callerOf(access) {
	const what = "credentials";
	try {
		const { Arn = "an unnamed caller" } = await new STSClient(clientConfig(access)).send(new GetCallerIdentityCommand({}));
		return {
			what,
			state: "ok",
			says: `${Arn} in ${access.region}`
		};
	} catch (error) {
		return {
			what,
			state: isDenied(error) ? "note" : "wrong",
			says: `${explain("sts:GetCallerIdentity", error)}.`
		};
	}
}
function probesOf(access) {
	const config = clientConfig(access);
	const [xray, lambda, iam] = [
		new XRayClient(config),
		new LambdaClient(config),
		new IAMClient(config)
	];
	const now = Date.now();
	const role = { RoleName: NOBODY };
	const partition = partitionOf(access.region);
	const policy = { PolicyArn: `arn:${partition}:iam::aws:policy/AWSXrayReadOnlyAccess` };
	return [
		{
			action: "xray:GetTraceSummaries",
			ask: () => xray.send(new GetTraceSummariesCommand({
				StartTime: /* @__PURE__ */ new Date(now - 6e4),
				EndTime: new Date(now)
			}))
		},
		{
			action: "xray:BatchGetTraces",
			ask: () => xray.send(new BatchGetTracesCommand({ TraceIds: [NO_TRACE] }))
		},
		{
			action: "lambda:GetFunctionConfiguration",
			ask: () => lambda.send(new GetFunctionConfigurationCommand({ FunctionName: NOBODY }))
		},
		{
			action: "lambda:ListEventSourceMappings",
			lost: "what Lambda polls under a role stays undecided",
			ask: () => lambda.send(new ListEventSourceMappingsCommand({ MaxItems: 1 }))
		},
		{
			action: "lambda:ListFunctionEventInvokeConfigs",
			lost: "where Lambda sends results under a role stays undecided",
			ask: () => lambda.send(new ListFunctionEventInvokeConfigsCommand({ FunctionName: NOBODY }))
		},
		{
			action: "iam:GetRole",
			ask: () => iam.send(new GetRoleCommand(role))
		},
		{
			action: "iam:ListRolePolicies",
			ask: () => iam.send(new ListRolePoliciesCommand(role))
		},
		{
			action: "iam:GetRolePolicy",
			ask: () => iam.send(new GetRolePolicyCommand({
				...role,
				PolicyName: NOBODY
			}))
		},
		{
			action: "iam:ListAttachedRolePolicies",
			ask: () => iam.send(new ListAttachedRolePoliciesCommand(role))
		},
		{
			action: "iam:GetPolicy",
			ask: () => iam.send(new GetPolicyCommand(policy))
		},
		{
			action: "iam:GetPolicyVersion",
			ask: () => iam.send(new GetPolicyVersionCommand({
				...policy,
				VersionId: "v1"
			}))
		},
		{
			action: "ecs:DescribeTaskDefinition",
			lost: "roles of ECS tasks are not known",
			ask: () => new ECSClient(config).send(new DescribeTaskDefinitionCommand({ taskDefinition: NOBODY }))
		},
		{
			action: "ec2:DescribeInstances",
			lost: "roles of EC2 instances are not known",
			ask: () => new EC2Client(config).send(new DescribeInstancesCommand({ MaxResults: 5 }))
		},
		{
			action: "states:DescribeStateMachine",
			lost: "roles of state machines are not known",
			ask: () => new SFNClient(config).send(new DescribeStateMachineCommand({ stateMachineArn: `arn:${partition}:states:${access.region}:000000000000:stateMachine:${NOBODY}` }))
		},
		{
			action: "cloudwatch:GetMetricData",
			lost: "of how many requests the traces are is not known",
			ask: () => new CloudWatchClient(config).send(new GetMetricDataCommand({
				StartTime: /* @__PURE__ */ new Date(now - 6e4),
				EndTime: new Date(now),
				MetricDataQueries: [{
					Id: "m0",
					MetricStat: {
						Metric: {
							Namespace: "AWS/Lambda",
							MetricName: "Invocations",
							Dimensions: [{
								Name: "FunctionName",
								Value: NOBODY
							}]
						},
						Period: 60,
						Stat: "Sum"
					}
				}]
			}))
		},
		{
			action: "cloudwatch:ListMetrics",
			lost: "of how many requests to ECS and EC2 the traces are is not known",
			ask: () => new CloudWatchClient(config).send(new ListMetricsCommand({
				Namespace: "ApplicationSignals",
				MetricName: "Latency"
			}))
		},
		{
			action: "logs:DescribeLogGroups",
			lost: "what Transaction Search keeps, and since when, is not known",
			ask: () => new CloudWatchLogsClient(config).send(new DescribeLogGroupsCommand({ logGroupNamePrefix: "aws/spans" }))
		}
	];
}
async function permissionsOf(access) {
	const all = await Promise.all(probesOf(access).map(async ({ action, lost, ask }) => {
		const error = await failureOf(ask);
		if (error === void 0 || hasAnswered(error)) return [];
		const why = isDenied(error) ? "not allowed" : messageOf(error).replace(/\.$/, "");
		const says = lost === void 0 ? `${why}: a scan needs it` : `${why}: ${lost}`;
		return [{
			what: `permission ${action}`,
			state: lost === void 0 ? "wrong" : "note",
			says
		}];
	}));
	const found = all.flat();
	const asked = all.length;
	return [{
		what: "permissions",
		state: "ok",
		says: `${asked - found.length} of ${plural(asked, "action")} allowed`
	}, ...found];
}
async function failureOf(ask) {
	try {
		await ask();
		return;
	} catch (error) {
		return error;
	}
}
function hasAnswered(error) {
	if (isDenied(error) || hasNoCredentials(error)) return false;
	const status = error instanceof Error && "$metadata" in error ? error.$metadata : void 0;
	return typeof status === "object" && status !== null && "httpStatusCode" in status && typeof status.httpStatusCode === "number" && status.httpStatusCode >= 400 && status.httpStatusCode < 500 && status.httpStatusCode !== 403;
}
async function destination(access) {
	const what = "destination of spans";
	const client = new XRayClient(clientConfig(access));
	try {
		const { Destination: to, Status: status } = await client.send(new GetTraceSegmentDestinationCommand({}));
		const pending = status === "PENDING" ? ", and a switch to it is pending" : "";
		if (to !== "CloudWatchLogs") return {
			what,
			state: pending === "" ? "ok" : "note",
			says: `X-Ray holds all of them${pending}`
		};
		return {
			what,
			state: "note",
			says: `CloudWatch Logs (Transaction Search)${pending}; X-Ray indexes ${await indexedBy(client).then((share) => share === void 0 ? "an unknown share" : `${share} %`, (error) => `an unknown share (${explain("xray:GetIndexingRules", error)})`)}, so that a scan reads aws/spans: it needs logs:StartQuery, logs:GetQueryResults and logs:StopQuery`
		};
	} catch (error) {
		if (isUnknownOperation(error)) return {
			what,
			state: "ok",
			says: `X-Ray holds all of them: ${access.region} has no Transaction Search`
		};
		return {
			what,
			state: "note",
			says: `${explain("it is not known, and X-Ray is read as if it held all", error)}.`
		};
	}
}
async function tracingModes(access) {
	const what = "tracing of functions";
	try {
		const silent = [];
		let functions = 0;
		const listed = paginateListFunctions({ client: new LambdaClient(clientConfig(access)) }, {});
		for await (const { Functions: page = [] } of pages(listed, ({ NextMarker: token, Functions: entries = [] }) => ({
			token,
			entries
		}))) {
			functions += page.length;
			for (const { FunctionName: name = "", TracingConfig: tracing } of page) if (tracing?.Mode !== "Active") silent.push(name);
		}
		if (silent.length === 0) return {
			what,
			state: "ok",
			says: `${plural(functions, "function")}, all Active`
		};
		const rest = silent.length - NAMED;
		const names = `${silent.toSorted().slice(0, NAMED).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
		return {
			what,
			state: "note",
			says: `${silent.length} of ${plural(functions, "function")} PassThrough, so that Lambda sends no traces of them: ${names}`
		};
	} catch (error) {
		return {
			what,
			state: "note",
			says: `${explain("lambda:ListFunctions, which only doctor asks", error)}.`
		};
	}
}
async function samplingRules(access) {
	try {
		const found = [];
		const listed = paginateGetSamplingRules({ client: new XRayClient(clientConfig(access)) }, {});
		for await (const { SamplingRuleRecords: records = [] } of pages(listed, ({ NextToken: token, SamplingRuleRecords: entries = [] }) => ({
			token,
			entries
		}))) for (const { SamplingRule: rule } of records) {
			if (rule === void 0) continue;
			const { RuleName: name = "", FixedRate: rate = 0, ReservoirSize: reservoir = 0, Priority: priority = 0 } = rule;
			const percent = Number((rate * 100).toFixed(2));
			found.push({
				what: `sampling rule ${name}`,
				state: percent === 100 ? "ok" : "note",
				says: `${percent} % beside ${plural(reservoir, "request")} a second, of ${rule.ServiceName ?? "*"}${percent === 100 ? "" : ": send the decision with each request, or a part is not seen"}`,
				priority
			});
		}
		return found.toSorted((a, b) => a.priority - b.priority).map(({ what, state, says }) => ({
			what,
			state,
			says
		}));
	} catch (error) {
		return [{
			what: "sampling rules",
			state: "note",
			says: `${explain("xray:GetSamplingRules", error)}.`
		}];
	}
}
// lib/src/cli/commands/doctor.js
const SECONDS = 60;
const MARKS = {
	ok: "ok",
	note: "note",
	wrong: "WRONG"
};
async function diagnose(region) {
	const budget = new Budget(SECONDS, `AWS did not answer within ${SECONDS} seconds`);
	const findings = await examine(sharedAccess({
		region: await regionOf(region, "--aws-region"),
		budget
	}));
	budget.close();
	const width = Math.max(...findings.map(({ what }) => what.length));
	return {
		lines: findings.map(({ what, state, says }) => `${MARKS[state].padEnd(5)}  ${what.padEnd(width)}  ${says}`),
		findings,
		isFit: findings.every(({ state }) => state !== "wrong")
	};
}
export { diagnose };
