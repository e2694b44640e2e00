import { D as loadConfigsForDefaultMode, E as emitWarningIfUnsupportedVersion, G as getSmithyContext, I as Client, J as loadConfig, K as NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, O as ServiceException, P as getSchemaSerdePlugin, R as parseUrl, S as NoOpLogger, T as resolveDefaultRuntimeConfig, _ as resolveDefaultsModeConfig, b as NODE_REGION_CONFIG_OPTIONS, j as TypeRegistry, q as NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, v as resolveRegionConfig, w as getDefaultExtensionConfiguration, x as makeBuilder, y as NODE_REGION_CONFIG_FILE_OPTIONS, z as normalizeProvider } from "./sources-25fada80.js";
import { $ as resolveAwsRegionExtensionConfiguration, At as decideEndpoint, B as AwsSdkSigV4Signer, Bt as toBase64, Ct as getContentLengthPlugin, Dt as streamCollector, E as Sha256Node, Ft as calculateBodyLength, Ht as fromBase64, M as AwsJson1_0Protocol, Mt as EndpointCache, N as resolveAwsSdkSigV4Config, Nt as BinaryDecisionDiagram, Ot as getEndpointPlugin, Q as getAwsRegionExtensionConfiguration, R as NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, St as emitWarningIfUnsupportedVersion$1, Tt as resolveHttpHandlerRuntimeConfig, U as NodeHttpHandler, Vt as fromUtf8, W as defaultProvider, _t as getLoggerPlugin, at as getRetryPlugin, bt as getDefaultSocketTimeout, ct as resolveRetryConfig, ft as DefaultIdentityProviderConfig, gt as getRecursionDetectionPlugin, ht as getHttpAuthSchemeEndpointRuleSetPlugin, it as getUserAgentPlugin, jt as customEndpointFunctions, kt as resolveEndpointConfig, lt as DEFAULT_RETRY_MODE, mt as getHttpSigningPlugin, nt as NODE_APP_ID_CONFIG_OPTIONS, ot as NODE_MAX_ATTEMPT_CONFIG_OPTIONS, rt as createDefaultUserAgentProvider, st as NODE_RETRY_MODE_CONFIG_OPTIONS, tt as awsEndpointFunctions, ut as resolveUserAgentConfig, vt as getHostHeaderPlugin, wt as getHttpHandlerExtensionConfiguration, yt as resolveHostHeaderConfig, zt as toUtf8 } from "./aws-b6ed88e3.js";
// node_modules/@aws-sdk/client-sfn/dist-es/auth/httpAuthSchemeProvider.js
const defaultSFNHttpAuthSchemeParametersProvider = async (config, context, input) => {
	return {
		operation: getSmithyContext(context).operation,
		region: await normalizeProvider(config.region)() || (() => {
			throw new Error("expected `region` to be configured for `aws.auth#sigv4`");
		})()
	};
};
function createAwsAuthSigv4HttpAuthOption(authParameters) {
	return {
		schemeId: "aws.auth#sigv4",
		signingProperties: {
			name: "states",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultSFNHttpAuthSchemeProvider = (authParameters) => {
	const options = [];
	switch (authParameters.operation) {
		default: options.push(createAwsAuthSigv4HttpAuthOption(authParameters));
	}
	return options;
};
const resolveHttpAuthSchemeConfig = (config) => {
	const config_0 = resolveAwsSdkSigV4Config(config);
	return Object.assign(config_0, { authSchemePreference: normalizeProvider(config.authSchemePreference ?? []) });
};
// node_modules/@aws-sdk/client-sfn/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "states"
	});
};
const commonParams = {
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
// node_modules/@aws-sdk/client-sfn/package.json
var version = "3.1164.0";
// node_modules/@aws-sdk/client-sfn/dist-es/endpoint/bdd.js
const m = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "stringEquals";
const g = "getAttr";
const h = { [m]: "Endpoint" };
const i = { [m]: "Region" };
const j = { [m]: d };
const k = {};
const l = [i];
const _data = {
	conditions: [
		[c, [h]],
		[c, l],
		[
			"aws.partition",
			l,
			d
		],
		[e, [{ [m]: "UseFIPS" }, b]],
		[e, [{ [m]: "UseDualStack" }, b]],
		[f, [i, "us-gov-west-1"]],
		[e, [{
			fn: g,
			argv: [j, "supportsFIPS"]
		}, b]],
		[f, [{
			fn: g,
			argv: [j, "name"]
		}, "aws-us-gov"]],
		[e, [{
			fn: g,
			argv: [j, "supportsDualStack"]
		}, b]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[h, k],
		["https://states.{Region}.{PartitionResult#dnsSuffix}", k],
		["https://states-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://states-fips.{Region}.{PartitionResult#dnsSuffix}", k],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://states.{Region}.{PartitionResult#dualStackDnsSuffix}", k],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	14,
	3,
	1,
	4,
	100000011,
	2,
	5,
	100000011,
	3,
	9,
	6,
	4,
	7,
	100000004,
	7,
	100000005,
	8,
	8,
	100000009,
	100000010,
	4,
	12,
	10,
	5,
	100000004,
	11,
	6,
	100000007,
	100000008,
	6,
	13,
	100000006,
	8,
	100000005,
	100000006,
	3,
	100000001,
	15,
	4,
	100000002,
	100000003
]);
const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-sfn/dist-es/endpoint/endpointResolver.js
const cache = new EndpointCache({
	size: 50,
	params: [
		"Endpoint",
		"Region",
		"UseDualStack",
		"UseFIPS"
	]
});
const defaultEndpointResolver = (endpointParams, context = {}) => {
	return cache.get(endpointParams, () => decideEndpoint(bdd, {
		endpointParams,
		logger: context.logger
	}));
};
customEndpointFunctions.aws = awsEndpointFunctions;
// node_modules/@aws-sdk/client-sfn/dist-es/models/SFNServiceException.js
var SFNServiceException = class SFNServiceException extends ServiceException {
	static shapeId = "smithy.ts.sdk.synthetic.com.amazonaws.sfn#SFNServiceException";
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, SFNServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-sfn/dist-es/models/errors.js
var ActivityAlreadyExists = class ActivityAlreadyExists extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#ActivityAlreadyExists";
	name = "ActivityAlreadyExists";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ActivityAlreadyExists",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ActivityAlreadyExists.prototype);
	}
};
var ActivityDoesNotExist = class ActivityDoesNotExist extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#ActivityDoesNotExist";
	name = "ActivityDoesNotExist";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ActivityDoesNotExist",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ActivityDoesNotExist.prototype);
	}
};
var ActivityLimitExceeded = class ActivityLimitExceeded extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#ActivityLimitExceeded";
	name = "ActivityLimitExceeded";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ActivityLimitExceeded",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ActivityLimitExceeded.prototype);
	}
};
var ActivityWorkerLimitExceeded = class ActivityWorkerLimitExceeded extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#ActivityWorkerLimitExceeded";
	name = "ActivityWorkerLimitExceeded";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ActivityWorkerLimitExceeded",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ActivityWorkerLimitExceeded.prototype);
	}
};
var InvalidEncryptionConfiguration = class InvalidEncryptionConfiguration extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#InvalidEncryptionConfiguration";
	name = "InvalidEncryptionConfiguration";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidEncryptionConfiguration",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidEncryptionConfiguration.prototype);
	}
};
var InvalidName = class InvalidName extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#InvalidName";
	name = "InvalidName";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidName",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidName.prototype);
	}
};
var KmsAccessDeniedException = class KmsAccessDeniedException extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#KmsAccessDeniedException";
	name = "KmsAccessDeniedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "KmsAccessDeniedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, KmsAccessDeniedException.prototype);
	}
};
var KmsThrottlingException = class KmsThrottlingException extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#KmsThrottlingException";
	name = "KmsThrottlingException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "KmsThrottlingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, KmsThrottlingException.prototype);
	}
};
var TooManyTags = class TooManyTags extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#TooManyTags";
	name = "TooManyTags";
	$fault = "client";
	resourceName;
	constructor(opts) {
		super({
			name: "TooManyTags",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TooManyTags.prototype);
		this.resourceName = opts.resourceName;
	}
};
var ConflictException = class ConflictException extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#ConflictException";
	name = "ConflictException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConflictException.prototype);
	}
};
var InvalidArn = class InvalidArn extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#InvalidArn";
	name = "InvalidArn";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidArn",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidArn.prototype);
	}
};
var InvalidDefinition = class InvalidDefinition extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#InvalidDefinition";
	name = "InvalidDefinition";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidDefinition",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidDefinition.prototype);
	}
};
var InvalidLoggingConfiguration = class InvalidLoggingConfiguration extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#InvalidLoggingConfiguration";
	name = "InvalidLoggingConfiguration";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidLoggingConfiguration",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidLoggingConfiguration.prototype);
	}
};
var InvalidTracingConfiguration = class InvalidTracingConfiguration extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#InvalidTracingConfiguration";
	name = "InvalidTracingConfiguration";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidTracingConfiguration",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidTracingConfiguration.prototype);
	}
};
var StateMachineAlreadyExists = class StateMachineAlreadyExists extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#StateMachineAlreadyExists";
	name = "StateMachineAlreadyExists";
	$fault = "client";
	constructor(opts) {
		super({
			name: "StateMachineAlreadyExists",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StateMachineAlreadyExists.prototype);
	}
};
var StateMachineDeleting = class StateMachineDeleting extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#StateMachineDeleting";
	name = "StateMachineDeleting";
	$fault = "client";
	constructor(opts) {
		super({
			name: "StateMachineDeleting",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StateMachineDeleting.prototype);
	}
};
var StateMachineLimitExceeded = class StateMachineLimitExceeded extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#StateMachineLimitExceeded";
	name = "StateMachineLimitExceeded";
	$fault = "client";
	constructor(opts) {
		super({
			name: "StateMachineLimitExceeded",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StateMachineLimitExceeded.prototype);
	}
};
var StateMachineTypeNotSupported = class StateMachineTypeNotSupported extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#StateMachineTypeNotSupported";
	name = "StateMachineTypeNotSupported";
	$fault = "client";
	constructor(opts) {
		super({
			name: "StateMachineTypeNotSupported",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StateMachineTypeNotSupported.prototype);
	}
};
var ValidationException = class ValidationException extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#ValidationException";
	name = "ValidationException";
	$fault = "client";
	reason;
	constructor(opts) {
		super({
			name: "ValidationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ValidationException.prototype);
		this.reason = opts.reason;
	}
};
var ResourceNotFound = class ResourceNotFound extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#ResourceNotFound";
	name = "ResourceNotFound";
	$fault = "client";
	resourceName;
	constructor(opts) {
		super({
			name: "ResourceNotFound",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFound.prototype);
		this.resourceName = opts.resourceName;
	}
};
var ServiceQuotaExceededException = class ServiceQuotaExceededException extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#ServiceQuotaExceededException";
	name = "ServiceQuotaExceededException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ServiceQuotaExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
	}
};
var ExecutionDoesNotExist = class ExecutionDoesNotExist extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#ExecutionDoesNotExist";
	name = "ExecutionDoesNotExist";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExecutionDoesNotExist",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ExecutionDoesNotExist.prototype);
	}
};
var KmsInvalidStateException = class KmsInvalidStateException extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#KmsInvalidStateException";
	name = "KmsInvalidStateException";
	$fault = "client";
	kmsKeyState;
	constructor(opts) {
		super({
			name: "KmsInvalidStateException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, KmsInvalidStateException.prototype);
		this.kmsKeyState = opts.kmsKeyState;
	}
};
var StateMachineDoesNotExist = class StateMachineDoesNotExist extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#StateMachineDoesNotExist";
	name = "StateMachineDoesNotExist";
	$fault = "client";
	constructor(opts) {
		super({
			name: "StateMachineDoesNotExist",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, StateMachineDoesNotExist.prototype);
	}
};
var InvalidToken = class InvalidToken extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#InvalidToken";
	name = "InvalidToken";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidToken",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidToken.prototype);
	}
};
var ExecutionLimitExceeded = class ExecutionLimitExceeded extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#ExecutionLimitExceeded";
	name = "ExecutionLimitExceeded";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExecutionLimitExceeded",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ExecutionLimitExceeded.prototype);
	}
};
var ExecutionNotRedrivable = class ExecutionNotRedrivable extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#ExecutionNotRedrivable";
	name = "ExecutionNotRedrivable";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExecutionNotRedrivable",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ExecutionNotRedrivable.prototype);
	}
};
var TaskDoesNotExist = class TaskDoesNotExist extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#TaskDoesNotExist";
	name = "TaskDoesNotExist";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TaskDoesNotExist",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TaskDoesNotExist.prototype);
	}
};
var TaskTimedOut = class TaskTimedOut extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#TaskTimedOut";
	name = "TaskTimedOut";
	$fault = "client";
	constructor(opts) {
		super({
			name: "TaskTimedOut",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, TaskTimedOut.prototype);
	}
};
var InvalidOutput = class InvalidOutput extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#InvalidOutput";
	name = "InvalidOutput";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidOutput",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidOutput.prototype);
	}
};
var ExecutionAlreadyExists = class ExecutionAlreadyExists extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#ExecutionAlreadyExists";
	name = "ExecutionAlreadyExists";
	$fault = "client";
	constructor(opts) {
		super({
			name: "ExecutionAlreadyExists",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ExecutionAlreadyExists.prototype);
	}
};
var InvalidExecutionInput = class InvalidExecutionInput extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#InvalidExecutionInput";
	name = "InvalidExecutionInput";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidExecutionInput",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidExecutionInput.prototype);
	}
};
var MissingRequiredParameter = class MissingRequiredParameter extends SFNServiceException {
	static shapeId = "com.amazonaws.sfn#MissingRequiredParameter";
	name = "MissingRequiredParameter";
	$fault = "client";
	constructor(opts) {
		super({
			name: "MissingRequiredParameter",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, MissingRequiredParameter.prototype);
	}
};
// node_modules/@aws-sdk/client-sfn/dist-es/schemas/schemas_0.js
const _AAE = "ActivityAlreadyExists";
const _ADNE = "ActivityDoesNotExist";
const _ALE = "ActivityLimitExceeded";
const _AWLE = "ActivityWorkerLimitExceeded";
const _CE = "ConflictException";
const _CWLLG = "CloudWatchLogsLogGroup";
const _D = "Definition";
const _DSMIe = "DescribeStateMachineInput";
const _DSMOe = "DescribeStateMachineOutput";
const _DSMe = "DescribeStateMachine";
const _EAE = "ExecutionAlreadyExists";
const _EC = "EncryptionConfiguration";
const _EDNE = "ExecutionDoesNotExist";
const _ELE = "ExecutionLimitExceeded";
const _ENR = "ExecutionNotRedrivable";
const _IA = "InvalidArn";
const _ID = "InvalidDefinition";
const _IEC = "InvalidEncryptionConfiguration";
const _IEI = "InvalidExecutionInput";
const _ILC = "InvalidLoggingConfiguration";
const _IN = "InvalidName";
const _IO = "InvalidOutput";
const _IT = "InvalidToken";
const _ITC = "InvalidTracingConfiguration";
const _KADE = "KmsAccessDeniedException";
const _KISE = "KmsInvalidStateException";
const _KTE = "KmsThrottlingException";
const _LC = "LoggingConfiguration";
const _LD = "LogDestination";
const _LDL = "LogDestinationList";
const _MRP = "MissingRequiredParameter";
const _RNF = "ResourceNotFound";
const _SMAE = "StateMachineAlreadyExists";
const _SMD = "StateMachineDeleting";
const _SMDNE = "StateMachineDoesNotExist";
const _SMLE = "StateMachineLimitExceeded";
const _SMTNS = "StateMachineTypeNotSupported";
const _SQEE = "ServiceQuotaExceededException";
const _TCr = "TracingConfiguration";
const _TDNE = "TaskDoesNotExist";
const _TMT = "TooManyTags";
const _TTO = "TaskTimedOut";
const _VD = "VersionDescription";
const _VE = "ValidationException";
const _VN = "VariableName";
const _VNL = "VariableNameList";
const _VR = "VariableReferences";
const _c = "client";
const _cD = "creationDate";
const _cWLLG = "cloudWatchLogsLogGroup";
const _d = "description";
const _de = "definition";
const _des = "destinations";
const _e = "error";
const _eC = "encryptionConfiguration";
const _en = "enabled";
const _hE = "httpError";
const _iDn = "includedData";
const _iED = "includeExecutionData";
const _kDKRPS = "kmsDataKeyReusePeriodSeconds";
const _kKI = "kmsKeyId";
const _kKS = "kmsKeyState";
const _l = "label";
const _lC = "loggingConfiguration";
const _lGA = "logGroupArn";
const _le = "level";
const _m = "message";
const _n = "name";
const _r = "reason";
const _rA = "roleArn";
const _rI = "revisionId";
const _rN = "resourceName";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.sfn";
const _sMA = "stateMachineArn";
const _st = "status";
const _tC = "tracingConfiguration";
const _ty = "type";
const _vR = "variableReferences";
const n0 = "com.amazonaws.sfn";
const _s_registry = new TypeRegistry(_s);
var SFNServiceException$ = [
	-3,
	_s,
	"SFNServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(SFNServiceException$, SFNServiceException);
const n0_registry = new TypeRegistry(n0);
var ActivityAlreadyExists$ = [
	-3,
	n0,
	_AAE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ActivityAlreadyExists$, ActivityAlreadyExists);
var ActivityDoesNotExist$ = [
	-3,
	n0,
	_ADNE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ActivityDoesNotExist$, ActivityDoesNotExist);
var ActivityLimitExceeded$ = [
	-3,
	n0,
	_ALE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ActivityLimitExceeded$, ActivityLimitExceeded);
var ActivityWorkerLimitExceeded$ = [
	-3,
	n0,
	_AWLE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ActivityWorkerLimitExceeded$, ActivityWorkerLimitExceeded);
var ConflictException$ = [
	-3,
	n0,
	_CE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[_m],
	[0]
];
n0_registry.registerError(ConflictException$, ConflictException);
var ExecutionAlreadyExists$ = [
	-3,
	n0,
	_EAE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ExecutionAlreadyExists$, ExecutionAlreadyExists);
var ExecutionDoesNotExist$ = [
	-3,
	n0,
	_EDNE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ExecutionDoesNotExist$, ExecutionDoesNotExist);
var ExecutionLimitExceeded$ = [
	-3,
	n0,
	_ELE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ExecutionLimitExceeded$, ExecutionLimitExceeded);
var ExecutionNotRedrivable$ = [
	-3,
	n0,
	_ENR,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(ExecutionNotRedrivable$, ExecutionNotRedrivable);
var InvalidArn$ = [
	-3,
	n0,
	_IA,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidArn$, InvalidArn);
var InvalidDefinition$ = [
	-3,
	n0,
	_ID,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidDefinition$, InvalidDefinition);
var InvalidEncryptionConfiguration$ = [
	-3,
	n0,
	_IEC,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidEncryptionConfiguration$, InvalidEncryptionConfiguration);
var InvalidExecutionInput$ = [
	-3,
	n0,
	_IEI,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidExecutionInput$, InvalidExecutionInput);
var InvalidLoggingConfiguration$ = [
	-3,
	n0,
	_ILC,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidLoggingConfiguration$, InvalidLoggingConfiguration);
var InvalidName$ = [
	-3,
	n0,
	_IN,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidName$, InvalidName);
var InvalidOutput$ = [
	-3,
	n0,
	_IO,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidOutput$, InvalidOutput);
var InvalidToken$ = [
	-3,
	n0,
	_IT,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidToken$, InvalidToken);
var InvalidTracingConfiguration$ = [
	-3,
	n0,
	_ITC,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(InvalidTracingConfiguration$, InvalidTracingConfiguration);
var KmsAccessDeniedException$ = [
	-3,
	n0,
	_KADE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(KmsAccessDeniedException$, KmsAccessDeniedException);
var KmsInvalidStateException$ = [
	-3,
	n0,
	_KISE,
	{ [_e]: _c },
	[_kKS, _m],
	[0, 0]
];
n0_registry.registerError(KmsInvalidStateException$, KmsInvalidStateException);
var KmsThrottlingException$ = [
	-3,
	n0,
	_KTE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(KmsThrottlingException$, KmsThrottlingException);
var MissingRequiredParameter$ = [
	-3,
	n0,
	_MRP,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(MissingRequiredParameter$, MissingRequiredParameter);
var ResourceNotFound$ = [
	-3,
	n0,
	_RNF,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[_m, _rN],
	[0, 0]
];
n0_registry.registerError(ResourceNotFound$, ResourceNotFound);
var ServiceQuotaExceededException$ = [
	-3,
	n0,
	_SQEE,
	{
		[_e]: _c,
		[_hE]: 402
	},
	[_m],
	[0]
];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var StateMachineAlreadyExists$ = [
	-3,
	n0,
	_SMAE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(StateMachineAlreadyExists$, StateMachineAlreadyExists);
var StateMachineDeleting$ = [
	-3,
	n0,
	_SMD,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(StateMachineDeleting$, StateMachineDeleting);
var StateMachineDoesNotExist$ = [
	-3,
	n0,
	_SMDNE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(StateMachineDoesNotExist$, StateMachineDoesNotExist);
var StateMachineLimitExceeded$ = [
	-3,
	n0,
	_SMLE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(StateMachineLimitExceeded$, StateMachineLimitExceeded);
var StateMachineTypeNotSupported$ = [
	-3,
	n0,
	_SMTNS,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(StateMachineTypeNotSupported$, StateMachineTypeNotSupported);
var TaskDoesNotExist$ = [
	-3,
	n0,
	_TDNE,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(TaskDoesNotExist$, TaskDoesNotExist);
var TaskTimedOut$ = [
	-3,
	n0,
	_TTO,
	{ [_e]: _c },
	[_m],
	[0]
];
n0_registry.registerError(TaskTimedOut$, TaskTimedOut);
var TooManyTags$ = [
	-3,
	n0,
	_TMT,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m, _rN],
	[0, 0]
];
n0_registry.registerError(TooManyTags$, TooManyTags);
var ValidationException$ = [
	-3,
	n0,
	_VE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m, _r],
	[0, 0]
];
n0_registry.registerError(ValidationException$, ValidationException);
const errorTypeRegistries = [_s_registry, n0_registry];
var Definition = [
	0,
	n0,
	_D,
	8,
	0
];
var VariableName = [
	0,
	n0,
	_VN,
	8,
	0
];
var VersionDescription = [
	0,
	n0,
	_VD,
	8,
	0
];
var CloudWatchLogsLogGroup$ = [
	3,
	n0,
	_CWLLG,
	0,
	[_lGA],
	[0]
];
var DescribeStateMachineInput$ = [
	3,
	n0,
	_DSMIe,
	0,
	[_sMA, _iDn],
	[0, 0],
	1
];
var DescribeStateMachineOutput$ = [
	3,
	n0,
	_DSMOe,
	0,
	[
		_sMA,
		_n,
		_de,
		_rA,
		_ty,
		_cD,
		_st,
		_lC,
		_tC,
		_l,
		_rI,
		_d,
		_eC,
		_vR
	],
	[
		0,
		0,
		[() => Definition, 0],
		0,
		0,
		4,
		0,
		() => LoggingConfiguration$,
		() => TracingConfiguration$,
		0,
		0,
		[() => VersionDescription, 0],
		() => EncryptionConfiguration$,
		[() => VariableReferences, 0]
	],
	6
];
var EncryptionConfiguration$ = [
	3,
	n0,
	_EC,
	0,
	[
		_ty,
		_kKI,
		_kDKRPS
	],
	[
		0,
		0,
		1
	],
	1
];
var LogDestination$ = [
	3,
	n0,
	_LD,
	0,
	[_cWLLG],
	[() => CloudWatchLogsLogGroup$]
];
var LoggingConfiguration$ = [
	3,
	n0,
	_LC,
	0,
	[
		_le,
		_iED,
		_des
	],
	[
		0,
		2,
		() => LogDestinationList
	]
];
var TracingConfiguration$ = [
	3,
	n0,
	_TCr,
	0,
	[_en],
	[2]
];
var LogDestinationList = [
	1,
	n0,
	_LDL,
	0,
	() => LogDestination$
];
var VariableNameList = [
	1,
	n0,
	_VNL,
	0,
	[() => VariableName, 0]
];
var VariableReferences = [
	2,
	n0,
	_VR,
	8,
	[0, 0],
	[() => VariableNameList, 0]
];
var DescribeStateMachine$ = [
	9,
	n0,
	_DSMe,
	0,
	() => DescribeStateMachineInput$,
	() => DescribeStateMachineOutput$
];
// node_modules/@aws-sdk/client-sfn/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2016-11-23",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultSFNHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new NoOpLogger(),
		protocol: config?.protocol ?? AwsJson1_0Protocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.sfn",
			errorTypeRegistries,
			xmlNamespace: "http://swf.amazonaws.com/doc/2015-07-20/",
			version: "2016-11-23",
			serviceTarget: "AWSStepFunctions"
		},
		serviceId: config?.serviceId ?? "SFN",
		sha256: config?.sha256 ?? Sha256Node,
		urlParser: config?.urlParser ?? parseUrl,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8,
		utf8Encoder: config?.utf8Encoder ?? toUtf8
	};
};
// node_modules/@aws-sdk/client-sfn/dist-es/runtimeConfig.js
const getRuntimeConfig = (config) => {
	emitWarningIfUnsupportedVersion(process.version);
	const defaultsMode = resolveDefaultsModeConfig(config);
	const defaultConfigProvider = () => defaultsMode().then(loadConfigsForDefaultMode);
	const clientSharedValues = getRuntimeConfig$1(config);
	emitWarningIfUnsupportedVersion$1(process.version);
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
		defaultSocketTimeout: getDefaultSocketTimeout(config?.requestHandler, 9e5),
		defaultUserAgentProvider: config?.defaultUserAgentProvider ?? createDefaultUserAgentProvider({
			serviceId: clientSharedValues.serviceId,
			clientVersion: version
		}),
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
		streamCollector: config?.streamCollector ?? streamCollector,
		useDualstackEndpoint: config?.useDualstackEndpoint ?? loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		useFipsEndpoint: config?.useFipsEndpoint ?? loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, loaderConfig),
		userAgentAppId: config?.userAgentAppId ?? loadConfig(NODE_APP_ID_CONFIG_OPTIONS, loaderConfig)
	};
};
// node_modules/@aws-sdk/client-sfn/dist-es/auth/httpAuthExtensionConfiguration.js
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
// node_modules/@aws-sdk/client-sfn/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-sfn/dist-es/SFNClient.js
var SFNClient = class extends Client {
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
			httpAuthSchemeParametersProvider: defaultSFNHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-sfn/dist-es/commandBuilder.js
const command = makeBuilder(commonParams, "AWSStepFunctions", "SFNClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-sfn/dist-es/commands/DescribeStateMachineCommand.js
var DescribeStateMachineCommand = class extends command(_ep0, _mw0, "DescribeStateMachine", DescribeStateMachine$) {};
export { SFNClient as n, DescribeStateMachineCommand as t };
