import { $ as resolveAwsRegionExtensionConfiguration, A as AwsRestJsonProtocol, At as decideEndpoint, B as AwsSdkSigV4Signer, Bt as toBase64, Ct as getContentLengthPlugin, Dt as streamCollector, E as Sha256Node, Ft as calculateBodyLength, Ht as fromBase64, Mt as EndpointCache, N as resolveAwsSdkSigV4Config, Nt as BinaryDecisionDiagram, Ot as getEndpointPlugin, Q as getAwsRegionExtensionConfiguration, R as NODE_AUTH_SCHEME_PREFERENCE_OPTIONS, St as emitWarningIfUnsupportedVersion, Tt as resolveHttpHandlerRuntimeConfig, U as NodeHttpHandler, Vt as fromUtf8, W as defaultProvider, _t as getLoggerPlugin, at as getRetryPlugin, ct as resolveRetryConfig, ft as DefaultIdentityProviderConfig, gt as getRecursionDetectionPlugin, ht as getHttpAuthSchemeEndpointRuleSetPlugin, it as getUserAgentPlugin, jt as customEndpointFunctions, kt as resolveEndpointConfig, lt as DEFAULT_RETRY_MODE, mt as getHttpSigningPlugin, nt as NODE_APP_ID_CONFIG_OPTIONS, o as clientConfig, ot as NODE_MAX_ATTEMPT_CONFIG_OPTIONS, p as explain, pt as createPaginator, rt as createDefaultUserAgentProvider, st as NODE_RETRY_MODE_CONFIG_OPTIONS, tt as awsEndpointFunctions, ut as resolveUserAgentConfig, vt as getHostHeaderPlugin, wt as getHttpHandlerExtensionConfiguration, y as nameOf, yt as resolveHostHeaderConfig, zt as toUtf8 } from "./aws-b6ed88e3.js";
import { D as loadConfigsForDefaultMode, E as emitWarningIfUnsupportedVersion$1, G as getSmithyContext, I as Client, J as loadConfig, K as NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS, O as ServiceException, P as getSchemaSerdePlugin, R as parseUrl, S as NoOpLogger, T as resolveDefaultRuntimeConfig, _ as resolveDefaultsModeConfig, b as NODE_REGION_CONFIG_OPTIONS, j as TypeRegistry, q as NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS, v as resolveRegionConfig, w as getDefaultExtensionConfiguration, x as makeBuilder, y as NODE_REGION_CONFIG_FILE_OPTIONS, z as normalizeProvider } from "./sources-25fada80.js";
import { i as IAMClient, n as _mw0$1, p as SimulateCustomPolicy$, r as command$1, t as _ep0$1 } from "./commandBuilder-3966126e.js";
import { d as UnfitQuestion, g as pages } from "./reading-16dc2ccd.js";
// node_modules/@aws-sdk/client-iam/dist-es/commands/SimulateCustomPolicyCommand.js
var SimulateCustomPolicyCommand = class extends command$1(_ep0$1, _mw0$1, "SimulateCustomPolicy", SimulateCustomPolicy$) {};
// node_modules/@aws-sdk/client-iam/dist-es/pagination/SimulateCustomPolicyPaginator.js
const paginateSimulateCustomPolicy = createPaginator(IAMClient, SimulateCustomPolicyCommand, "Marker", "Marker", "MaxItems");
// node_modules/@aws-sdk/client-accessanalyzer/dist-es/auth/httpAuthSchemeProvider.js
const defaultAccessAnalyzerHttpAuthSchemeParametersProvider = async (config, context, input) => {
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
			name: "access-analyzer",
			region: authParameters.region
		},
		propertiesExtractor: (config, context) => ({ signingProperties: {
			config,
			context
		} })
	};
}
const defaultAccessAnalyzerHttpAuthSchemeProvider = (authParameters) => {
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
// node_modules/@aws-sdk/client-accessanalyzer/dist-es/endpoint/EndpointParameters.js
const resolveClientEndpointParameters = (options) => {
	return Object.assign(options, {
		useDualstackEndpoint: options.useDualstackEndpoint ?? false,
		useFipsEndpoint: options.useFipsEndpoint ?? false,
		defaultSigningName: "access-analyzer"
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
// node_modules/@aws-sdk/client-accessanalyzer/package.json
var version = "3.1080.0";
// node_modules/@aws-sdk/client-accessanalyzer/dist-es/endpoint/bdd.js
const k = "ref";
const a = -1;
const b = true;
const c = "isSet";
const d = "PartitionResult";
const e = "booleanEquals";
const f = "getAttr";
const g = { [k]: "Endpoint" };
const h = { [k]: d };
const i = {};
const j = [{ [k]: "Region" }];
const _data = {
	conditions: [
		[c, [g]],
		[c, j],
		[
			"aws.partition",
			j,
			d
		],
		[e, [{ [k]: "UseFIPS" }, b]],
		[e, [{ [k]: "UseDualStack" }, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsDualStack"]
		}, b]],
		[e, [{
			fn: f,
			argv: [h, "supportsFIPS"]
		}, b]],
		["stringEquals", [{
			fn: f,
			argv: [h, "name"]
		}, "aws-us-gov"]]
	],
	results: [
		[a],
		[a, "Invalid Configuration: FIPS and custom endpoint are not supported"],
		[a, "Invalid Configuration: Dualstack and custom endpoint are not supported"],
		[g, i],
		["https://access-analyzer-fips.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "FIPS and DualStack are enabled, but this partition does not support one or both"],
		["https://access-analyzer.{Region}.amazonaws.com", i],
		["https://access-analyzer-fips.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "FIPS is enabled but this partition does not support FIPS"],
		["https://access-analyzer.{Region}.{PartitionResult#dualStackDnsSuffix}", i],
		[a, "DualStack is enabled but this partition does not support DualStack"],
		["https://access-analyzer.{Region}.{PartitionResult#dnsSuffix}", i],
		[a, "Invalid Configuration: Missing Region"]
	]
};
const root = 2;
const nodes = new Int32Array([
	-1,
	1,
	-1,
	0,
	13,
	3,
	1,
	4,
	100000012,
	2,
	5,
	100000012,
	3,
	8,
	6,
	4,
	7,
	100000011,
	5,
	100000009,
	100000010,
	4,
	11,
	9,
	6,
	10,
	100000008,
	7,
	100000006,
	100000007,
	5,
	12,
	100000005,
	6,
	100000004,
	100000005,
	3,
	100000001,
	14,
	4,
	100000002,
	100000003
]);
const bdd = BinaryDecisionDiagram.from(nodes, root, _data.conditions, _data.results);
// node_modules/@aws-sdk/client-accessanalyzer/dist-es/endpoint/endpointResolver.js
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
// node_modules/@aws-sdk/client-accessanalyzer/dist-es/models/AccessAnalyzerServiceException.js
var AccessAnalyzerServiceException = class AccessAnalyzerServiceException extends ServiceException {
	constructor(options) {
		super(options);
		Object.setPrototypeOf(this, AccessAnalyzerServiceException.prototype);
	}
};
// node_modules/@aws-sdk/client-accessanalyzer/dist-es/models/errors.js
var AccessDeniedException = class AccessDeniedException extends AccessAnalyzerServiceException {
	name = "AccessDeniedException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "AccessDeniedException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, AccessDeniedException.prototype);
	}
};
var ConflictException = class ConflictException extends AccessAnalyzerServiceException {
	name = "ConflictException";
	$fault = "client";
	resourceId;
	resourceType;
	constructor(opts) {
		super({
			name: "ConflictException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ConflictException.prototype);
		this.resourceId = opts.resourceId;
		this.resourceType = opts.resourceType;
	}
};
var InternalServerException = class InternalServerException extends AccessAnalyzerServiceException {
	name = "InternalServerException";
	$fault = "server";
	$retryable = {};
	retryAfterSeconds;
	constructor(opts) {
		super({
			name: "InternalServerException",
			$fault: "server",
			...opts
		});
		Object.setPrototypeOf(this, InternalServerException.prototype);
		this.retryAfterSeconds = opts.retryAfterSeconds;
	}
};
var ResourceNotFoundException = class ResourceNotFoundException extends AccessAnalyzerServiceException {
	name = "ResourceNotFoundException";
	$fault = "client";
	resourceId;
	resourceType;
	constructor(opts) {
		super({
			name: "ResourceNotFoundException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ResourceNotFoundException.prototype);
		this.resourceId = opts.resourceId;
		this.resourceType = opts.resourceType;
	}
};
var ServiceQuotaExceededException = class ServiceQuotaExceededException extends AccessAnalyzerServiceException {
	name = "ServiceQuotaExceededException";
	$fault = "client";
	resourceId;
	resourceType;
	constructor(opts) {
		super({
			name: "ServiceQuotaExceededException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ServiceQuotaExceededException.prototype);
		this.resourceId = opts.resourceId;
		this.resourceType = opts.resourceType;
	}
};
var ThrottlingException = class ThrottlingException extends AccessAnalyzerServiceException {
	name = "ThrottlingException";
	$fault = "client";
	$retryable = { throttling: true };
	retryAfterSeconds;
	constructor(opts) {
		super({
			name: "ThrottlingException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ThrottlingException.prototype);
		this.retryAfterSeconds = opts.retryAfterSeconds;
	}
};
var ValidationException = class ValidationException extends AccessAnalyzerServiceException {
	name = "ValidationException";
	$fault = "client";
	reason;
	fieldList;
	constructor(opts) {
		super({
			name: "ValidationException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, ValidationException.prototype);
		this.reason = opts.reason;
		this.fieldList = opts.fieldList;
	}
};
var InvalidParameterException = class InvalidParameterException extends AccessAnalyzerServiceException {
	name = "InvalidParameterException";
	$fault = "client";
	constructor(opts) {
		super({
			name: "InvalidParameterException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, InvalidParameterException.prototype);
	}
};
var UnprocessableEntityException = class UnprocessableEntityException extends AccessAnalyzerServiceException {
	name = "UnprocessableEntityException";
	$fault = "client";
	$retryable = {};
	constructor(opts) {
		super({
			name: "UnprocessableEntityException",
			$fault: "client",
			...opts
		});
		Object.setPrototypeOf(this, UnprocessableEntityException.prototype);
	}
};
// node_modules/@aws-sdk/client-accessanalyzer/dist-es/schemas/schemas_0.js
const _ACPD = "AccessCheckPolicyDocument";
const _ADE = "AccessDeniedException";
const _CE = "ConflictException";
const _CNNA = "CheckNoNewAccess";
const _CNNAR = "CheckNoNewAccessRequest";
const _CNNARh = "CheckNoNewAccessResponse";
const _IPE = "InvalidParameterException";
const _ISE = "InternalServerException";
const _L = "Location";
const _LL = "LocationList";
const _P = "Position";
const _PE = "PathElement";
const _PEL = "PathElementList";
const _RA = "Retry-After";
const _RNFE = "ResourceNotFoundException";
const _RS = "ReasonSummary";
const _RSL = "ReasonSummaryList";
const _S = "Span";
const _SQEE = "ServiceQuotaExceededException";
const _Su = "Substring";
const _TE = "ThrottlingException";
const _UEE = "UnprocessableEntityException";
const _VE = "ValidationException";
const _VEF = "ValidationExceptionField";
const _VEFL = "ValidationExceptionFieldList";
const _VP = "ValidatePolicy";
const _VPF = "ValidatePolicyFinding";
const _VPFL = "ValidatePolicyFindingList";
const _VPR = "ValidatePolicyRequest";
const _VPRa = "ValidatePolicyResponse";
const _c = "client";
const _col = "column";
const _des = "description";
const _e = "error";
const _ePD = "existingPolicyDocument";
const _en = "end";
const _fD = "findingDetails";
const _fL = "fieldList";
const _fT = "findingType";
const _fin = "findings";
const _h = "http";
const _hE = "httpError";
const _hH = "httpHeader";
const _hQ = "httpQuery";
const _iCs = "issueCode";
const _ind = "index";
const _k = "key";
const _l = "line";
const _lML = "learnMoreLink";
const _le = "length";
const _lo = "locations";
const _loc = "locale";
const _m = "message";
const _mR = "maxResults";
const _n = "name";
const _nPD = "newPolicyDocument";
const _nT = "nextToken";
const _of = "offset";
const _pD = "policyDocument";
const _pT = "policyType";
const _pa = "path";
const _r = "reason";
const _rAS = "retryAfterSeconds";
const _rI = "resourceId";
const _rT = "resourceType";
const _rea = "reasons";
const _resu = "result";
const _s = "smithy.ts.sdk.synthetic.com.amazonaws.accessanalyzer";
const _sI = "statementIndex";
const _sIt = "statementId";
const _se = "server";
const _sp = "span";
const _sta = "start";
const _su = "substring";
const _v = "value";
const _vPRT = "validatePolicyResourceType";
const n0 = "com.amazonaws.accessanalyzer";
const _s_registry = TypeRegistry.for(_s);
var AccessAnalyzerServiceException$ = [
	-3,
	_s,
	"AccessAnalyzerServiceException",
	0,
	[],
	[]
];
_s_registry.registerError(AccessAnalyzerServiceException$, AccessAnalyzerServiceException);
const n0_registry = TypeRegistry.for(n0);
var AccessDeniedException$ = [
	-3,
	n0,
	_ADE,
	{
		[_e]: _c,
		[_hE]: 403
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(AccessDeniedException$, AccessDeniedException);
var ConflictException$ = [
	-3,
	n0,
	_CE,
	{
		[_e]: _c,
		[_hE]: 409
	},
	[
		_m,
		_rI,
		_rT
	],
	[
		0,
		0,
		0
	],
	3
];
n0_registry.registerError(ConflictException$, ConflictException);
var InternalServerException$ = [
	-3,
	n0,
	_ISE,
	{
		[_e]: _se,
		[_hE]: 500
	},
	[_m, _rAS],
	[0, [1, { [_hH]: _RA }]],
	1
];
n0_registry.registerError(InternalServerException$, InternalServerException);
var InvalidParameterException$ = [
	-3,
	n0,
	_IPE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(InvalidParameterException$, InvalidParameterException);
var ResourceNotFoundException$ = [
	-3,
	n0,
	_RNFE,
	{
		[_e]: _c,
		[_hE]: 404
	},
	[
		_m,
		_rI,
		_rT
	],
	[
		0,
		0,
		0
	],
	3
];
n0_registry.registerError(ResourceNotFoundException$, ResourceNotFoundException);
var ServiceQuotaExceededException$ = [
	-3,
	n0,
	_SQEE,
	{
		[_e]: _c,
		[_hE]: 402
	},
	[
		_m,
		_rI,
		_rT
	],
	[
		0,
		0,
		0
	],
	3
];
n0_registry.registerError(ServiceQuotaExceededException$, ServiceQuotaExceededException);
var ThrottlingException$ = [
	-3,
	n0,
	_TE,
	{
		[_e]: _c,
		[_hE]: 429
	},
	[_m, _rAS],
	[0, [1, { [_hH]: _RA }]],
	1
];
n0_registry.registerError(ThrottlingException$, ThrottlingException);
var UnprocessableEntityException$ = [
	-3,
	n0,
	_UEE,
	{
		[_e]: _c,
		[_hE]: 422
	},
	[_m],
	[0],
	1
];
n0_registry.registerError(UnprocessableEntityException$, UnprocessableEntityException);
var ValidationException$ = [
	-3,
	n0,
	_VE,
	{
		[_e]: _c,
		[_hE]: 400
	},
	[
		_m,
		_r,
		_fL
	],
	[
		0,
		0,
		() => ValidationExceptionFieldList
	],
	2
];
n0_registry.registerError(ValidationException$, ValidationException);
const errorTypeRegistries = [_s_registry, n0_registry];
var AccessCheckPolicyDocument = [
	0,
	n0,
	_ACPD,
	8,
	0
];
var CheckNoNewAccessRequest$ = [
	3,
	n0,
	_CNNAR,
	0,
	[
		_nPD,
		_ePD,
		_pT
	],
	[
		[() => AccessCheckPolicyDocument, 0],
		[() => AccessCheckPolicyDocument, 0],
		0
	],
	3
];
var CheckNoNewAccessResponse$ = [
	3,
	n0,
	_CNNARh,
	0,
	[
		_resu,
		_m,
		_rea
	],
	[
		0,
		0,
		() => ReasonSummaryList
	]
];
var Location$ = [
	3,
	n0,
	_L,
	0,
	[_pa, _sp],
	[() => PathElementList, () => Span$],
	2
];
var Position$ = [
	3,
	n0,
	_P,
	0,
	[
		_l,
		_col,
		_of
	],
	[
		1,
		1,
		1
	],
	3
];
var ReasonSummary$ = [
	3,
	n0,
	_RS,
	0,
	[
		_des,
		_sI,
		_sIt
	],
	[
		0,
		1,
		0
	]
];
var Span$ = [
	3,
	n0,
	_S,
	0,
	[_sta, _en],
	[() => Position$, () => Position$],
	2
];
var Substring$ = [
	3,
	n0,
	_Su,
	0,
	[_sta, _le],
	[1, 1],
	2
];
var ValidatePolicyFinding$ = [
	3,
	n0,
	_VPF,
	0,
	[
		_fD,
		_fT,
		_iCs,
		_lML,
		_lo
	],
	[
		0,
		0,
		0,
		0,
		() => LocationList
	],
	5
];
var ValidatePolicyRequest$ = [
	3,
	n0,
	_VPR,
	0,
	[
		_pD,
		_pT,
		_loc,
		_mR,
		_nT,
		_vPRT
	],
	[
		0,
		0,
		0,
		[1, { [_hQ]: _mR }],
		[0, { [_hQ]: _nT }],
		0
	],
	2
];
var ValidatePolicyResponse$ = [
	3,
	n0,
	_VPRa,
	0,
	[_fin, _nT],
	[() => ValidatePolicyFindingList, 0],
	1
];
var ValidationExceptionField$ = [
	3,
	n0,
	_VEF,
	0,
	[_n, _m],
	[0, 0],
	2
];
var LocationList = [
	1,
	n0,
	_LL,
	0,
	() => Location$
];
var PathElementList = [
	1,
	n0,
	_PEL,
	0,
	() => PathElement$
];
var ReasonSummaryList = [
	1,
	n0,
	_RSL,
	0,
	() => ReasonSummary$
];
var ValidatePolicyFindingList = [
	1,
	n0,
	_VPFL,
	0,
	() => ValidatePolicyFinding$
];
var ValidationExceptionFieldList = [
	1,
	n0,
	_VEFL,
	0,
	() => ValidationExceptionField$
];
var PathElement$ = [
	4,
	n0,
	_PE,
	0,
	[
		_ind,
		_k,
		_su,
		_v
	],
	[
		1,
		0,
		() => Substring$,
		0
	]
];
var CheckNoNewAccess$ = [
	9,
	n0,
	_CNNA,
	{ [_h]: [
		"POST",
		"/policy/check-no-new-access",
		200
	] },
	() => CheckNoNewAccessRequest$,
	() => CheckNoNewAccessResponse$
];
var ValidatePolicy$ = [
	9,
	n0,
	_VP,
	{ [_h]: [
		"POST",
		"/policy/validation",
		200
	] },
	() => ValidatePolicyRequest$,
	() => ValidatePolicyResponse$
];
// node_modules/@aws-sdk/client-accessanalyzer/dist-es/runtimeConfig.shared.js
const getRuntimeConfig$1 = (config) => {
	return {
		apiVersion: "2019-11-01",
		base64Decoder: config?.base64Decoder ?? fromBase64,
		base64Encoder: config?.base64Encoder ?? toBase64,
		disableHostPrefix: config?.disableHostPrefix ?? false,
		endpointProvider: config?.endpointProvider ?? defaultEndpointResolver,
		extensions: config?.extensions ?? [],
		httpAuthSchemeProvider: config?.httpAuthSchemeProvider ?? defaultAccessAnalyzerHttpAuthSchemeProvider,
		httpAuthSchemes: config?.httpAuthSchemes ?? [{
			schemeId: "aws.auth#sigv4",
			identityProvider: (ipc) => ipc.getIdentityProvider("aws.auth#sigv4"),
			signer: new AwsSdkSigV4Signer()
		}],
		logger: config?.logger ?? new NoOpLogger(),
		protocol: config?.protocol ?? AwsRestJsonProtocol,
		protocolSettings: config?.protocolSettings ?? {
			defaultNamespace: "com.amazonaws.accessanalyzer",
			errorTypeRegistries,
			version: "2019-11-01",
			serviceTarget: "AccessAnalyzer"
		},
		serviceId: config?.serviceId ?? "AccessAnalyzer",
		sha256: config?.sha256 ?? Sha256Node,
		urlParser: config?.urlParser ?? parseUrl,
		utf8Decoder: config?.utf8Decoder ?? fromUtf8,
		utf8Encoder: config?.utf8Encoder ?? toUtf8
	};
};
// node_modules/@aws-sdk/client-accessanalyzer/dist-es/runtimeConfig.js
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
// node_modules/@aws-sdk/client-accessanalyzer/dist-es/auth/httpAuthExtensionConfiguration.js
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
// node_modules/@aws-sdk/client-accessanalyzer/dist-es/runtimeExtensions.js
const resolveRuntimeExtensions = (runtimeConfig, extensions) => {
	const extensionConfiguration = Object.assign(getAwsRegionExtensionConfiguration(runtimeConfig), getDefaultExtensionConfiguration(runtimeConfig), getHttpHandlerExtensionConfiguration(runtimeConfig), getHttpAuthExtensionConfiguration(runtimeConfig));
	extensions.forEach((extension) => extension.configure(extensionConfiguration));
	return Object.assign(runtimeConfig, resolveAwsRegionExtensionConfiguration(extensionConfiguration), resolveDefaultRuntimeConfig(extensionConfiguration), resolveHttpHandlerRuntimeConfig(extensionConfiguration), resolveHttpAuthRuntimeConfig(extensionConfiguration));
};
// node_modules/@aws-sdk/client-accessanalyzer/dist-es/AccessAnalyzerClient.js
var AccessAnalyzerClient = class extends Client {
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
			httpAuthSchemeParametersProvider: defaultAccessAnalyzerHttpAuthSchemeParametersProvider,
			identityProviderConfigProvider: async (config) => new DefaultIdentityProviderConfig({ "aws.auth#sigv4": config.credentials })
		}));
		this.middlewareStack.use(getHttpSigningPlugin(this.config));
	}
	destroy() {
		super.destroy();
	}
};
// node_modules/@aws-sdk/client-accessanalyzer/dist-es/commandBuilder.js
const command = makeBuilder(commonParams, "AccessAnalyzer", "AccessAnalyzerClient", getEndpointPlugin);
const _ep0 = {};
const _mw0 = (Command, cs, config, o) => [];
// node_modules/@aws-sdk/client-accessanalyzer/dist-es/commands/CheckNoNewAccessCommand.js
var CheckNoNewAccessCommand = class extends command(_ep0, _mw0, "CheckNoNewAccess", CheckNoNewAccess$) {};
// node_modules/@aws-sdk/client-accessanalyzer/dist-es/commands/ValidatePolicyCommand.js
var ValidatePolicyCommand = class extends command(_ep0, _mw0, "ValidatePolicy", ValidatePolicy$) {};
// node_modules/@aws-sdk/client-accessanalyzer/dist-es/pagination/ValidatePolicyPaginator.js
const paginateValidatePolicy = createPaginator(AccessAnalyzerClient, ValidatePolicyCommand, "nextToken", "nextToken", "maxResults");
// lib/src/sources/aws/validation.js
var AwsPolicyValidator = class {
	#iam;
	#analyzer;
	constructor(access) {
		this.#iam = new IAMClient(clientConfig(access));
		this.#analyzer = new AccessAnalyzerClient(clientConfig(access));
	}
	async simulate(policies, { actions, resources, context }) {
		const answer = [];
		const question = {
			PolicyInputList: [...policies],
			ActionNames: actions,
			...resources.length > 0 && { ResourceArns: [...new Set(resources.map(({ asked }) => asked))] },
			...context.length > 0 && { ContextEntries: context.map(({ key, values, isList }) => ({
				ContextKeyName: key,
				ContextKeyValues: values,
				ContextKeyType: isList ? "stringList" : "string"
			})) }
		};
		try {
			const asked = paginateSimulateCustomPolicy({ client: this.#iam }, question);
			const read = ({ Marker, EvaluationResults = [] }) => ({
				token: Marker,
				entries: EvaluationResults
			});
			for await (const page of pages(asked, read)) for (const result of page.EvaluationResults ?? []) answer.push({
				action: result.EvalActionName ?? "",
				decision: result.EvalDecision ?? "",
				missingKeys: result.MissingContextValues ?? [],
				resources: (result.ResourceSpecificResults ?? []).map((one) => ({
					resource: one.EvalResourceName ?? "",
					decision: one.EvalResourceDecision ?? "",
					missingKeys: one.MissingContextValues ?? [],
					byPolicyType: Object.values(one.EvalDecisionDetails ?? {})
				}))
			});
			return answer;
		} catch (error) {
			const why = explain("iam:SimulateCustomPolicy", error);
			if (/^InvalidInput(Exception)?$/.test(nameOf(error))) throw new UnfitQuestion(why, { cause: error });
			throw new Error(why, { cause: error });
		}
	}
	async findings(policyDocument) {
		const findings = [];
		const question = {
			policyDocument,
			policyType: "IDENTITY_POLICY"
		};
		try {
			const asked = paginateValidatePolicy({ client: this.#analyzer }, question);
			const read = ({ nextToken, findings: entries = [] }) => ({
				token: nextToken,
				entries
			});
			for await (const page of pages(asked, read)) for (const { findingType, issueCode, findingDetails, locations } of page.findings ?? []) findings.push({
				type: findingType ?? "ERROR",
				code: issueCode ?? "",
				where: placeIn(locations?.[0]?.path ?? []),
				text: findingDetails ?? ""
			});
			return findings;
		} catch (error) {
			throw new Error(explain("access-analyzer:ValidatePolicy", error), { cause: error });
		}
	}
	async newAccess(existingPolicyDocument, newPolicyDocument) {
		const question = {
			existingPolicyDocument,
			newPolicyDocument,
			policyType: "IDENTITY_POLICY"
		};
		const { result, message, reasons } = await this.#analyzer.send(new CheckNoNewAccessCommand(question)).catch((error) => {
			throw new Error(explain("access-analyzer:CheckNoNewAccess", error), { cause: error });
		});
		if (result === void 0) throw new Error("access-analyzer:CheckNoNewAccess: it answered without a result");
		const said = (reasons ?? []).flatMap(({ description }) => description ?? []);
		const isNew = result !== "PASS";
		return {
			isNew,
			reasons: isNew && said.length === 0 ? [message ?? "AWS gives no reason"] : said
		};
	}
};
function placeIn(path) {
	return path.map(({ value, index }) => index === void 0 ? value === void 0 ? "" : `.${value}` : `[${index}]`).join("").replace(/^\./, "");
}
export { AwsPolicyValidator };
