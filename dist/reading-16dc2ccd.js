import { o as __toESM, t as __commonJSMin } from "./rolldown-runtime-8ea8d39a.js";
import { D as begun, F as beginning, I as cleanMessage, M as UserError, P as messageOf, f as loadReference } from "./options-3254cbc9.js";
import { Bt as optional, G as getSmithyContext, H as HttpResponse, Jt as string, Kt as safeParse, St as array, U as HttpRequest, Vt as parse$1, Wt as record$1, Xt as union, Zt as unknown, a as readDocuments, c as matchesName, dn as collectEarly, fn as collectLetGo, g as newest, gn as plural, h as lambdaFunction, i as isOpen, ln as callsThatFit, o as record, p as addTo, s as text, un as checkMemory, zt as object$2 } from "./sources-25fada80.js";
import { Kt as compare, S as GetTraceSummariesCommand, T as XRayClient, Ut as lackingIn, Wt as lackingLine, _ as isThrottled, d as EAGER, f as Pace, o as clientConfig, p as explain, w as BatchGetTracesCommand } from "./aws-b6ed88e3.js";
import { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { randomUUID } from "node:crypto";
import { setImmediate } from "node:timers/promises";
// lib/src/kit/role-name.js
function roleName(arn) {
	return arn.slice(arn.lastIndexOf("/") + 1);
}
// lib/src/kit/bounded-cache.js
const clearing = [];
function forgetAnswers() {
	for (const clear of clearing) clear();
}
function forgotten(clear) {
	clearing.push(clear);
}
var BoundedCache = class {
	#most;
	#sizeOf;
	#answers = /* @__PURE__ */ new Map();
	#size = 0;
	constructor(most, sizeOf) {
		this.#most = most;
		this.#sizeOf = sizeOf;
		clearing.push(() => this.forget());
	}
	forget() {
		this.#answers.clear();
		this.#size = 0;
	}
	get(key, answer) {
		const known = this.#answers.get(key);
		if (known !== void 0) return known;
		const made = answer();
		this.#size += this.#sizeOf(made);
		if (this.#size > this.#most) {
			this.forget();
			this.#size = this.#sizeOf(made);
		}
		this.#answers.set(key, made);
		return made;
	}
};
const numbers = /* @__PURE__ */ new WeakMap();
let last = 0;
function numberOf$1(object) {
	const known = numbers.get(object);
	if (known !== void 0) return known;
	last++;
	numbers.set(object, last);
	return last;
}
// lib/src/needs/evidence.js
const MALFORMED = "documents that could not be read: their calls are not known";
const CUT = "answers that are not whole: what else there was is not known";
function evidenceOf({ sources, repeated, stopped, malformed, others, unattributed }) {
	const traces = {
		...countsOf(sources, repeated),
		malformed: malformed.documents
	};
	const [only, second] = sources;
	const region = commonOf(sources.map(({ evidence }) => evidence.about.region));
	const filter = commonOf(sources.map(({ evidence }) => evidence.filter));
	const window = windowIn(sources);
	return {
		...only !== void 0 && second === void 0 && { source: only.kind },
		...region !== void 0 && { region },
		...filter !== void 0 && { filter },
		...window !== void 0 && { window },
		...stopped !== void 0 && { stopped },
		sources: sources.map(({ kind, evidence }) => ({
			kind,
			...evidence.about,
			traces: evidence.traces.read,
			...evidence.stopped !== void 0 && { stopped: evidence.stopped }
		})),
		traces,
		...traces.read === 0 && stopped === void 0 && { empty: whyNone(sources) },
		incomplete: incompleteIn(sources, malformed),
		notOurs: others,
		unattributed
	};
}
function countsOf(sources, repeated) {
	const sum = {
		listed: -repeated,
		read: -repeated,
		partial: 0,
		truncated: 0,
		unprocessed: 0,
		missing: 0
	};
	for (const { evidence } of sources) {
		const { listed, read, partial, truncated, unprocessed, missing } = evidence.traces;
		sum.listed += listed;
		sum.read += read;
		sum.partial += partial;
		sum.truncated += truncated;
		sum.unprocessed += unprocessed;
		sum.missing += missing;
	}
	return sum;
}
function commonOf(values) {
	const [first] = values;
	return values.every((value) => value === first) ? first : void 0;
}
function windowIn(sources) {
	return spanOf$1(sources.flatMap(({ evidence }) => evidence.window ?? []));
}
function spanOf$1(windows) {
	const start = windows.map((window) => window.start).toSorted()[0];
	const end = windows.map((window) => window.end).toSorted().at(-1);
	return start === void 0 || end === void 0 ? void 0 : {
		start,
		end
	};
}
function whyNone(sources) {
	return sources.map(({ words, evidence: { about, filter } }) => words.none({
		region: about.region,
		filter
	})).join(" ");
}
function incompleteIn(sources, malformed) {
	return [
		{
			kind: "cut",
			traces: sources.reduce((sum, { evidence }) => sum + (evidence.cut ?? 0), 0),
			traceIds: [],
			meaning: CUT
		},
		{
			kind: "malformed",
			traces: malformed.documents,
			traceIds: malformed.traceIds,
			meaning: MALFORMED
		},
		...[
			"missing",
			"partial",
			"truncated",
			"unprocessed"
		].flatMap((kind) => sources.map(({ words, evidence: { traces, named } }) => ({
			kind,
			traces: traces[kind],
			traceIds: [...named[kind]],
			meaning: words.incomplete[kind]
		})))
	].filter(({ traces }) => traces > 0);
}
function hasEvidence({ traces, fromEarlierRuns = 0 }) {
	return traces + fromEarlierRuns > 0;
}
const CALLS = "calls";
const NO_CALLS = "it left traces and not one AWS call. If it makes some, trace its AWS clients: with ADOT’s layer or auto-instrumentation, or with an X-Ray SDK (docs/tracing.md)";
const UNREACHED = "only the traces of one run count, and all of its are of others: what it needs is not known";
function isBlind({ unread, fromEarlierRuns = 0 }) {
	return fromEarlierRuns === 0 && unread.some(({ what }) => what === "calls");
}
// lib/src/domain/partition.js
const PARTITIONS = [
	["cn-", "aws-cn"],
	["us-gov-", "aws-us-gov"],
	["us-iso-", "aws-iso"],
	["us-isob-", "aws-iso-b"],
	["eu-isoe-", "aws-iso-e"],
	["us-isof-", "aws-iso-f"],
	["eusc-", "aws-eusc"]
];
function partitionOf(region) {
	return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? "aws";
}
// lib/src/policies/size.js
const MANAGED_LIMIT = 6144;
const INLINE_LIMIT = 10240;
function sizeOf({ Version, Statement }) {
	return lengthOf({
		Version,
		Statement
	});
}
function split(policy, limit = MANAGED_LIMIT) {
	if (policy.Statement.length === 0 || sizeOf(policy) <= limit) return [policy];
	const room = limit - sizeOf({
		...policy,
		Statement: []
	});
	const parts = [];
	for (const statement of policy.Statement.flatMap((whole) => cut(whole, room))) {
		const length = lengthOf(statement);
		const withRoom = parts.find((part) => part.room > length);
		if (withRoom === void 0) parts.push({
			statements: [statement],
			room: room - length
		});
		else {
			withRoom.statements.push(statement);
			withRoom.room -= length + 1;
		}
	}
	return parts.map(({ statements }) => ({
		...policy,
		Statement: statements
	}));
}
function policyFiles({ policy, policyFile, policyParts }) {
	if (policy === void 0 || policyFile === void 0) return [];
	if (policyParts === void 0) return [[policyFile, policy]];
	const parts = split(policy);
	return policyParts.flatMap((file, i) => parts[i] === void 0 ? [] : [[file, parts[i]]]);
}
function cut(statement, room) {
	const { Action, Resource } = statement;
	if (Action.length === 1 && Resource.length === 1 || lengthOf(statement) <= room) return [statement];
	const isByResources = Action.length === 1 || Resource.length > 1 && lengthOf(Resource) >= lengthOf(Action);
	const [longer, shorter] = isByResources ? [Resource, Action] : [Action, Resource];
	const piece = (list, other) => isByResources ? {
		...statement,
		Action: other,
		Resource: list
	} : {
		...statement,
		Action: list,
		Resource: other
	};
	const left = room - lengthOf(piece([], shorter));
	return (left < room / 2 && shorter.length > 1 ? halved(shorter).map((half) => piece(longer, half)) : filled$1(longer, left).map((list) => piece(list, shorter))).flatMap((one) => cut(one, room));
}
function lengthOf(value) {
	return JSON.stringify(value).length;
}
function halved(list) {
	const middle = Math.ceil(list.length / 2);
	return [list.slice(0, middle), list.slice(middle)];
}
function filled$1(texts, room) {
	const lists = [];
	let left = 0;
	for (const text of texts) {
		const { length } = JSON.stringify(text);
		const list = lists.at(-1);
		if (list === void 0 || left < length + 1) {
			lists.push([text]);
			left = room - length;
		} else {
			list.push(text);
			left -= length + 1;
		}
	}
	return lists;
}
// node_modules/@aws-sdk/core/dist-es/submodules/util/util-arn-parser/arn.js
const validate$1 = (str) => typeof str === "string" && str.indexOf("arn:") === 0 && str.split(":").length >= 6;
const parse = (arn) => {
	const segments = arn.split(":");
	if (segments.length < 6 || segments[0] !== "arn") throw new Error("Malformed ARN");
	const [, partition, service, region, accountId, ...resource] = segments;
	return {
		partition,
		service,
		region,
		accountId,
		resource: resource.join(":")
	};
};
// lib/src/services/resources/place.js
function oneOf(resources) {
	const [first] = resources;
	return first === void 0 || resources.length === 1 ? [...resources] : resources.map((one) => ({
		...one,
		either: first.arn
	}));
}
function placeOf$1(call, workload) {
	const own = call.account !== void 0 && /^\d{12}$/.test(call.account) ? call.account : void 0;
	const region = call.region !== void 0 && REGION$3.test(call.region) ? call.region : workload.region;
	return {
		partition: region !== "" && (workload.kind === "segment" || workload.kind === "ec2") ? partitionOf(region) : workload.partition,
		region: region === "" ? "*" : region,
		account: own ?? workload.account ?? "*"
	};
}
const REGION$3 = /^[a-z]{2,}(-[a-z]+)+-\d+$/;
const LONGEST_ARN = 2048;
function arnIn(text) {
	if (text === void 0 || !text.startsWith("arn:") || text.length > LONGEST_ARN) return void 0;
	const arn = safely(() => parse(text));
	return arn !== void 0 && /^[a-z0-9-]+$/.test(arn.service) && arn.resource !== "" ? arn : void 0;
}
function safely(attempt) {
	try {
		return attempt();
	} catch {
		return;
	}
}
function isPlainName(name) {
	return name !== "" && name.length <= LONGEST_ARN && !/[*?$\s"\\{}]/.test(name);
}
function patternOf(format, place) {
	return format.replaceAll("${Partition}", place.partition).replaceAll("${Region}", place.region).replaceAll("${Account}", place.account).replaceAll(/\$\{[^}]*\}/g, "*");
}
// lib/src/services/keys.js
const DECRYPT = ["kms:Decrypt"];
const GENERATE = ["kms:GenerateDataKey"];
const DECRYPT_AND_GENERATE = ["kms:Decrypt", "kms:GenerateDataKey"];
const USING_NO_KEY = [
	"cloudwatch:*",
	"ec2:*NetworkInterface*",
	"ec2:*PrivateIpAddresses",
	"ec2:Describe*",
	"ec2messages:*",
	"execute-api:*",
	"iam:*",
	"kms:*",
	"lambda:Get*",
	"lambda:Invoke*",
	"lambda:List*",
	"logs:*",
	"ssmmessages:*",
	"sts:*",
	"xray:*"
];
// lib/src/reference/service-names.js
const NAMES = JSON.parse("{\"source\":\"botocore 1.43.11 service metadata (service id, client, endpoint prefix, signing name) the spellings of the X-Ray SDKs, and the namespaces, modules and interfaces of the SDKs for .NET, Ruby and Java 1; lower case, letters and digits only, without a leading amazon or aws\",\"names\":{\"a2iruntimesagemaker\":[\"sagemaker/sagemaker-a2i-runtime\"],\"accessanalyzer\":[\"access-analyzer/accessanalyzer\"],\"account\":[\"account/account\"],\"accountaccess\":[\"account-access/account-access\"],\"acm\":[\"acm/acm\"],\"acmpca\":[\"acm-pca/acm-pca\"],\"acoautomation\":[\"aco-automation/compute-optimizer-automation\"],\"adminwickr\":[\"wickr/wickr\"],\"agentregistry\":[\"agent-registry/agent-registry\"],\"agentregistrycontrol\":[\"agent-registry/agent-registry-control\"],\"agreementmarketplace\":[\"aws-marketplace/marketplace-agreement\"],\"aidevops\":[\"aidevops/devops-agent\"],\"aiops\":[\"aiops/aiops\"],\"airflow\":[\"airflow/mwaa\"],\"airflowserverless\":[\"airflow-serverless/mwaa-serverless\"],\"alexaforbusiness\":[\"a4b\"],\"amp\":[\"aps/amp\"],\"amplify\":[\"amplify/amplify\"],\"amplifybackend\":[\"amplifybackend/amplifybackend\"],\"amplifyuibuilder\":[\"amplifyuibuilder/amplifyuibuilder\"],\"aoss\":[\"aoss/opensearchserverless\"],\"apidetective\":[\"detective/detective\"],\"apiecr\":[\"ecr/ecr\"],\"apiecrpublic\":[\"ecr-public/ecr-public\"],\"apigateway\":[\"apigateway/apigateway\",\"apigateway/apigatewayv2\"],\"apigatewaymanagementapi\":[\"execute-api/apigatewaymanagementapi\"],\"apigatewayv2\":[\"apigateway/apigatewayv2\"],\"apiiotdeviceadvisor\":[\"iotdeviceadvisor/iotdeviceadvisor\"],\"apiiotmanagedintegrations\":[\"iotmanagedintegrations/iot-managed-integrations\"],\"apiiotwireless\":[\"iotwireless/iotwireless\"],\"apimediatailor\":[\"mediatailor/mediatailor\"],\"apipricing\":[\"pricing/pricing\"],\"apisagemaker\":[\"sagemaker/sagemaker\"],\"apitunnelingiot\":[\"iot/iotsecuretunneling\"],\"appconfig\":[\"appconfig/appconfig\",\"appconfig/appconfigdata\"],\"appconfigdata\":[\"appconfig/appconfigdata\"],\"appfabric\":[\"appfabric/appfabric\"],\"appflow\":[\"appflow/appflow\"],\"appintegrations\":[\"app-integrations/appintegrations\"],\"appintegrationsservice\":[\"app-integrations/appintegrations\"],\"applicationautoscaling\":[\"application-autoscaling/application-autoscaling\"],\"applicationcostprofiler\":[\"application-cost-profiler/applicationcostprofiler\"],\"applicationdiscoveryservice\":[\"discovery/discovery\"],\"applicationinsights\":[\"applicationinsights/application-insights\"],\"applicationsignals\":[\"application-signals/application-signals\"],\"appmesh\":[\"appmesh/appmesh\"],\"appregistry\":[\"servicecatalog/servicecatalog-appregistry\"],\"apprunner\":[\"apprunner/apprunner\"],\"appstream\":[\"appstream/appstream\"],\"appstream2\":[\"appstream/appstream\"],\"appsync\":[\"appsync/appsync\"],\"aps\":[\"aps/amp\"],\"arcregionswitch\":[\"arc-region-switch/arc-region-switch\"],\"arczonalshift\":[\"arc-zonal-shift/arc-zonal-shift\"],\"artifact\":[\"artifact/artifact\"],\"athena\":[\"athena/athena\"],\"auditmanager\":[\"auditmanager/auditmanager\"],\"augmentedairuntime\":[\"sagemaker\"],\"autoscaling\":[\"autoscaling/autoscaling\"],\"autoscalingplans\":[\"autoscaling-plans/autoscaling-plans\"],\"b2bi\":[\"b2bi/b2bi\"],\"backup\":[\"backup/backup\"],\"backupgateway\":[\"backup-gateway/backup-gateway\"],\"backupsearch\":[\"backup-search/backupsearch\"],\"batch\":[\"batch/batch\"],\"bcmdashboards\":[\"bcm-dashboards/bcm-dashboards\"],\"bcmdataexports\":[\"bcm-data-exports/bcm-data-exports\"],\"bcmpricingcalculator\":[\"bcm-pricing-calculator/bcm-pricing-calculator\"],\"bcmrecommendedactions\":[\"bcm-recommended-actions/bcm-recommended-actions\"],\"bedrock\":[\"bedrock/bedrock\",\"bedrock/bedrock-agent\",\"bedrock/bedrock-agent-runtime\",\"bedrock/bedrock-data-automation\",\"bedrock/bedrock-data-automation-runtime\",\"bedrock/bedrock-runtime\"],\"bedrockagent\":[\"bedrock/bedrock-agent\"],\"bedrockagentcore\":[\"bedrock-agentcore/bedrock-agentcore\",\"bedrock-agentcore/bedrock-agentcore-control\"],\"bedrockagentcorecontrol\":[\"bedrock-agentcore/bedrock-agentcore-control\"],\"bedrockagentruntime\":[\"bedrock/bedrock-agent-runtime\"],\"bedrockdataautomation\":[\"bedrock/bedrock-data-automation\"],\"bedrockdataautomationruntime\":[\"bedrock/bedrock-data-automation-runtime\"],\"bedrockruntime\":[\"bedrock/bedrock-runtime\"],\"billing\":[\"billing/billing\"],\"billingconductor\":[\"billingconductor/billingconductor\"],\"braket\":[\"braket/braket\"],\"budgets\":[\"budgets/budgets\"],\"cases\":[\"cases/connectcases\"],\"cassandra\":[\"cassandra/keyspaces\",\"cassandra/keyspacesstreams\"],\"cassandrastreams\":[\"cassandra/keyspacesstreams\"],\"catalogmarketplace\":[\"aws-marketplace/marketplace-catalog\"],\"ce\":[\"ce/ce\"],\"certificatemanager\":[\"acm/acm\"],\"chatbot\":[\"chatbot/chatbot\"],\"chime\":[\"chime/chime\",\"chime/chime-sdk-identity\",\"chime/chime-sdk-media-pipelines\",\"chime/chime-sdk-meetings\",\"chime/chime-sdk-messaging\",\"chime/chime-sdk-voice\"],\"chimesdkidentity\":[\"chime/chime-sdk-identity\"],\"chimesdkmediapipelines\":[\"chime/chime-sdk-media-pipelines\"],\"chimesdkmeetings\":[\"chime/chime-sdk-meetings\"],\"chimesdkmessaging\":[\"chime/chime-sdk-messaging\"],\"chimesdkvoice\":[\"chime/chime-sdk-voice\"],\"cleanrooms\":[\"cleanrooms/cleanrooms\"],\"cleanroomsml\":[\"cleanrooms-ml/cleanroomsml\"],\"cloud9\":[\"cloud9/cloud9\"],\"cloudcontrol\":[\"cloudformation/cloudcontrol\"],\"cloudcontrolapi\":[\"cloudformation/cloudcontrol\"],\"clouddirectory\":[\"clouddirectory/clouddirectory\"],\"cloudformation\":[\"cloudformation/cloudformation\"],\"cloudfront\":[\"cloudfront/cloudfront\"],\"cloudfrontkeyvaluestore\":[\"cloudfront-keyvaluestore/cloudfront-keyvaluestore\"],\"cloudhsm\":[\"cloudhsm/cloudhsm\",\"cloudhsm/cloudhsmv2\"],\"cloudhsmv2\":[\"cloudhsm/cloudhsmv2\"],\"cloudsearch\":[\"cloudsearch/cloudsearch\",\"cloudsearch/cloudsearchdomain\"],\"cloudsearchdomain\":[\"cloudsearch/cloudsearchdomain\"],\"cloudtrail\":[\"cloudtrail/cloudtrail\"],\"cloudtraildata\":[\"cloudtrail-data/cloudtrail-data\"],\"cloudwatch\":[\"cloudwatch/cloudwatch\"],\"cloudwatchevents\":[\"events\"],\"cloudwatchlogs\":[\"logs/logs\"],\"cloudwatchrum\":[\"rum/rum\"],\"codeartifact\":[\"codeartifact/codeartifact\"],\"codebuild\":[\"codebuild/codebuild\"],\"codecatalyst\":[\"codecatalyst/codecatalyst\"],\"codecommit\":[\"codecommit/codecommit\"],\"codeconnections\":[\"codeconnections/codeconnections\"],\"codedeploy\":[\"codedeploy/codedeploy\"],\"codeguruprofiler\":[\"codeguru-profiler/codeguruprofiler\"],\"codegurureviewer\":[\"codeguru-reviewer/codeguru-reviewer\"],\"codegurusecurity\":[\"codeguru-security/codeguru-security\"],\"codepipeline\":[\"codepipeline/codepipeline\"],\"codestarconnections\":[\"codestar-connections/codestar-connections\"],\"codestarnotifications\":[\"codestar-notifications/codestar-notifications\"],\"cognitoidentity\":[\"cognito-identity/cognito-identity\"],\"cognitoidentityprovider\":[\"cognito-idp/cognito-idp\"],\"cognitoidentityserviceprovider\":[\"cognito-idp\"],\"cognitoidp\":[\"cognito-idp/cognito-idp\"],\"cognitosync\":[\"cognito-sync/cognito-sync\"],\"comprehend\":[\"comprehend/comprehend\"],\"comprehendmedical\":[\"comprehendmedical/comprehendmedical\"],\"computeoptimizer\":[\"compute-optimizer/compute-optimizer\"],\"computeoptimizerautomation\":[\"aco-automation/compute-optimizer-automation\"],\"config\":[\"config/config\"],\"configservice\":[\"config/config\"],\"connect\":[\"connect/connect\",\"connect/connect-contact-lens\"],\"connectcampaigns\":[\"connect-campaigns/connectcampaigns\",\"connect-campaigns/connectcampaignsv2\"],\"connectcampaignsv2\":[\"connect-campaigns/connectcampaignsv2\"],\"connectcases\":[\"cases/connectcases\"],\"connectcontactlens\":[\"connect/connect-contact-lens\"],\"connecthealth\":[\"health-agent/connecthealth\"],\"connectparticipant\":[\"connect/connectparticipant\"],\"connectwisdomservice\":[\"wisdom/wisdom\"],\"contactlens\":[\"connect/connect-contact-lens\"],\"controlcatalog\":[\"controlcatalog/controlcatalog\"],\"controlplanepaymentcryptography\":[\"payment-cryptography/payment-cryptography\"],\"controltower\":[\"controltower/controltower\"],\"costandusagereport\":[\"cur/cur\"],\"costandusagereportservice\":[\"cur/cur\"],\"costexplorer\":[\"ce/ce\"],\"costoptimizationhub\":[\"cost-optimization-hub/cost-optimization-hub\"],\"cur\":[\"cur/cur\"],\"customerprofiles\":[\"profile/customer-profiles\"],\"dataatsiot\":[\"iot/iot-data\"],\"databasemigrationservice\":[\"dms/dms\"],\"databrew\":[\"databrew/databrew\"],\"dataexchange\":[\"dataexchange/dataexchange\"],\"dataiotevents\":[\"ioteventsdata/iotevents-data\"],\"datajobsiot\":[\"iotjobsdata/iot-jobs-data\"],\"datamediastore\":[\"mediastore/mediastore-data\"],\"datamigrationservice\":[\"dms\"],\"datapipeline\":[\"datapipeline/datapipeline\"],\"dataplanepaymentcryptography\":[\"payment-cryptography/payment-cryptography-data\"],\"dataqapps\":[\"qapps/qapps\"],\"datasigner\":[\"signer/signer-data\"],\"datasync\":[\"datasync/datasync\"],\"datazone\":[\"datazone/datazone\"],\"dax\":[\"dax/dax\"],\"deadline\":[\"deadline/deadline\"],\"deploymentmarketplace\":[\"aws-marketplace/marketplace-deployment\"],\"detective\":[\"detective/detective\"],\"devicefarm\":[\"devicefarm/devicefarm\"],\"devopsagent\":[\"aidevops/devops-agent\"],\"devopsguru\":[\"devops-guru/devops-guru\"],\"directconnect\":[\"directconnect/directconnect\"],\"directoryservice\":[\"ds/ds\"],\"directoryservicedata\":[\"ds-data/ds-data\"],\"discovery\":[\"discovery/discovery\"],\"discoverymarketplace\":[\"aws-marketplace/marketplace-discovery\"],\"dlm\":[\"dlm/dlm\"],\"dms\":[\"dms/dms\"],\"docdb\":[\"rds/docdb\"],\"docdbelastic\":[\"docdb-elastic/docdb-elastic\"],\"drs\":[\"drs/drs\"],\"ds\":[\"ds/ds\"],\"dsdata\":[\"ds-data/ds-data\"],\"dsql\":[\"dsql/dsql\"],\"dynamodb\":[\"dynamodb/dynamodb\",\"dynamodb/dynamodbstreams\"],\"dynamodbstreams\":[\"dynamodb/dynamodbstreams\"],\"dynamodbv2\":[\"dynamodb/dynamodb\"],\"ebs\":[\"ebs/ebs\"],\"ec2\":[\"ec2/ec2\"],\"ec2instanceconnect\":[\"ec2-instance-connect/ec2-instance-connect\"],\"ecr\":[\"ecr/ecr\"],\"ecrpublic\":[\"ecr-public/ecr-public\"],\"ecs\":[\"ecs/ecs\"],\"edgesagemaker\":[\"sagemaker/sagemaker-edge\"],\"efs\":[\"elasticfilesystem/efs\"],\"eks\":[\"eks/eks\"],\"eksauth\":[\"eks-auth/eks-auth\"],\"elasticache\":[\"elasticache/elasticache\"],\"elasticbeanstalk\":[\"elasticbeanstalk/elasticbeanstalk\"],\"elasticfilesystem\":[\"elasticfilesystem/efs\"],\"elasticinference\":[\"elastic-inference\"],\"elasticloadbalancing\":[\"elasticloadbalancing/elb\",\"elasticloadbalancing/elbv2\"],\"elasticloadbalancingv2\":[\"elasticloadbalancing/elbv2\"],\"elasticmapreduce\":[\"elasticmapreduce/emr\"],\"elasticsearch\":[\"es/es\"],\"elasticsearchservice\":[\"es/es\"],\"elastictranscoder\":[\"elastictranscoder\"],\"elb\":[\"elasticloadbalancing/elb\"],\"elbv2\":[\"elasticloadbalancing/elbv2\"],\"elementalinference\":[\"elemental-inference/elementalinference\"],\"email\":[\"ses/pinpoint-email\",\"ses/ses\",\"ses/sesv2\"],\"emr\":[\"elasticmapreduce/emr\"],\"emrcontainers\":[\"emr-containers/emr-containers\"],\"emrserverless\":[\"emr-serverless/emr-serverless\"],\"endusermessagingsocial\":[\"social-messaging/socialmessaging\"],\"entitlementmarketplace\":[\"aws-marketplace/marketplace-entitlement\"],\"entityresolution\":[\"entityresolution/entityresolution\"],\"es\":[\"es/es\",\"opensearch/opensearch\"],\"eventbridge\":[\"events/events\"],\"events\":[\"events/events\"],\"evs\":[\"evs/evs\"],\"executeapi\":[\"connect/connectparticipant\",\"execute-api/apigatewaymanagementapi\"],\"featurestoreruntimesagemaker\":[\"sagemaker/sagemaker-featurestore-runtime\"],\"finspace\":[\"finspace/finspace\"],\"finspaceapi\":[\"finspace-api/finspace-data\"],\"finspacedata\":[\"finspace-api/finspace-data\"],\"firehose\":[\"firehose/firehose\"],\"fis\":[\"fis/fis\"],\"fms\":[\"fms/fms\"],\"forecast\":[\"forecast/forecast\",\"forecast/forecastquery\"],\"forecastquery\":[\"forecast/forecastquery\"],\"forecastqueryservice\":[\"forecast\"],\"forecastservice\":[\"forecast\"],\"frauddetector\":[\"frauddetector/frauddetector\"],\"freetier\":[\"freetier/freetier\"],\"fsx\":[\"fsx/fsx\"],\"gamelift\":[\"gamelift/gamelift\"],\"gameliftstreams\":[\"gameliftstreams/gameliftstreams\"],\"geo\":[\"geo/location\"],\"geomaps\":[\"geo-maps/geo-maps\"],\"geoplaces\":[\"geo-places/geo-places\"],\"georoutes\":[\"geo-routes/geo-routes\"],\"glacier\":[\"glacier/glacier\"],\"globalaccelerator\":[\"globalaccelerator/globalaccelerator\"],\"glue\":[\"glue/glue\"],\"gluedatabrew\":[\"databrew/databrew\"],\"grafana\":[\"grafana/grafana\"],\"greengrass\":[\"greengrass/greengrass\",\"greengrass/greengrassv2\"],\"greengrassv2\":[\"greengrass/greengrassv2\"],\"groundstation\":[\"groundstation/groundstation\"],\"guardduty\":[\"guardduty/guardduty\"],\"health\":[\"health/health\"],\"healthagent\":[\"health-agent/connecthealth\"],\"healthlake\":[\"healthlake/healthlake\"],\"honeycode\":[\"honeycode\"],\"iam\":[\"iam/iam\"],\"identitychime\":[\"chime/chime-sdk-identity\"],\"identitymanagement\":[\"iam/iam\"],\"identitystore\":[\"identitystore/identitystore\"],\"imagebuilder\":[\"imagebuilder/imagebuilder\"],\"importexport\":[\"importexport/importexport\"],\"ingesttimestream\":[\"timestream/timestream-write\"],\"inspector\":[\"inspector/inspector\"],\"inspector2\":[\"inspector2/inspector2\"],\"inspectorscan\":[\"inspector-scan/inspector-scan\"],\"interconnect\":[\"interconnect/interconnect\"],\"internetmonitor\":[\"internetmonitor/internetmonitor\"],\"invoicing\":[\"invoicing/invoicing\"],\"iot\":[\"iot/iot\"],\"iot1clickdevicesservice\":[\"iot1click\"],\"iot1clickprojects\":[\"iot1click\"],\"iotanalytics\":[\"iotanalytics\"],\"iotdata\":[\"iot/iot-data\"],\"iotdataplane\":[\"iot/iot-data\"],\"iotdeviceadvisor\":[\"iotdeviceadvisor/iotdeviceadvisor\"],\"iotevents\":[\"iotevents/iotevents\"],\"ioteventsdata\":[\"ioteventsdata/iotevents-data\"],\"iotfleethub\":[\"iotfleethub\"],\"iotfleetwise\":[\"iotfleetwise/iotfleetwise\"],\"iotjobsdata\":[\"iotjobsdata/iot-jobs-data\"],\"iotjobsdataplane\":[\"iotjobsdata/iot-jobs-data\"],\"iotmanagedintegrations\":[\"iotmanagedintegrations/iot-managed-integrations\"],\"iotsecuredtunneling\":[\"iot/iotsecuretunneling\"],\"iotsecuretunneling\":[\"iot/iotsecuretunneling\"],\"iotsitewise\":[\"iotsitewise/iotsitewise\"],\"iotthingsgraph\":[\"iotthingsgraph/iotthingsgraph\"],\"iottwinmaker\":[\"iottwinmaker/iottwinmaker\"],\"iotwireless\":[\"iotwireless/iotwireless\"],\"ivs\":[\"ivs/ivs\",\"ivs/ivs-realtime\"],\"ivschat\":[\"ivschat/ivschat\"],\"ivsrealtime\":[\"ivs/ivs-realtime\"],\"kafka\":[\"kafka/kafka\"],\"kafkaconnect\":[\"kafkaconnect/kafkaconnect\"],\"kendra\":[\"kendra/kendra\"],\"kendraranking\":[\"kendra-ranking/kendra-ranking\"],\"keymanagementservice\":[\"kms/kms\"],\"keyspaces\":[\"cassandra/keyspaces\"],\"keyspacesstreams\":[\"cassandra/keyspacesstreams\"],\"kinesis\":[\"kinesis/kinesis\"],\"kinesisanalytics\":[\"kinesisanalytics/kinesisanalytics\",\"kinesisanalytics/kinesisanalyticsv2\"],\"kinesisanalyticsv2\":[\"kinesisanalytics/kinesisanalyticsv2\"],\"kinesisfirehose\":[\"firehose/firehose\"],\"kinesisvideo\":[\"kinesisvideo/kinesis-video-archived-media\",\"kinesisvideo/kinesis-video-media\",\"kinesisvideo/kinesis-video-signaling\",\"kinesisvideo/kinesis-video-webrtc-storage\",\"kinesisvideo/kinesisvideo\"],\"kinesisvideoarchivedmedia\":[\"kinesisvideo/kinesis-video-archived-media\"],\"kinesisvideomedia\":[\"kinesisvideo/kinesis-video-media\"],\"kinesisvideosignaling\":[\"kinesisvideo/kinesis-video-signaling\"],\"kinesisvideosignalingchannels\":[\"kinesisvideo\"],\"kinesisvideowebrtcstorage\":[\"kinesisvideo/kinesis-video-webrtc-storage\"],\"kms\":[\"kms/kms\"],\"lakeformation\":[\"lakeformation/lakeformation\"],\"lambda\":[\"lambda/lambda\"],\"lambdacore\":[\"lambda/lambda-core\"],\"lambdamicrovms\":[\"lambda/lambda-microvms\"],\"launchwizard\":[\"launchwizard/launch-wizard\"],\"lex\":[\"lex/lex-models\",\"lex/lex-runtime\",\"lex/lexv2-models\",\"lex/lexv2-runtime\"],\"lexmodelbuilding\":[\"lex/lex-models\"],\"lexmodelbuildingservice\":[\"lex/lex-models\"],\"lexmodels\":[\"lex/lex-models\"],\"lexmodelsv2\":[\"lex/lexv2-models\"],\"lexruntime\":[\"lex/lex-runtime\"],\"lexruntimeservice\":[\"lex/lex-runtime\"],\"lexruntimev2\":[\"lex/lexv2-runtime\"],\"lexv2models\":[\"lex/lexv2-models\"],\"lexv2runtime\":[\"lex/lexv2-runtime\"],\"licensemanager\":[\"license-manager/license-manager\"],\"licensemanagerlinuxsubscriptions\":[\"license-manager-linux-subscriptions/license-manager-linux-subscriptions\"],\"licensemanagerusersubscriptions\":[\"license-manager-user-subscriptions/license-manager-user-subscriptions\"],\"lightsail\":[\"lightsail/lightsail\"],\"location\":[\"geo/location\"],\"locationservice\":[\"geo/location\"],\"logs\":[\"logs/logs\"],\"lookoutequipment\":[\"lookoutequipment/lookoutequipment\"],\"lookoutvision\":[\"lookoutvision\"],\"m2\":[\"m2/m2\"],\"machinelearning\":[\"machinelearning/machinelearning\"],\"macie2\":[\"macie2/macie2\"],\"mailmanager\":[\"ses/mailmanager\"],\"managedblockchain\":[\"managedblockchain/managedblockchain\"],\"managedblockchainquery\":[\"managedblockchain-query/managedblockchain-query\"],\"managedgrafana\":[\"grafana/grafana\"],\"marketplace\":[\"aws-marketplace/marketplace-agreement\",\"aws-marketplace/marketplace-catalog\",\"aws-marketplace/marketplace-deployment\",\"aws-marketplace/marketplace-discovery\",\"aws-marketplace/marketplace-entitlement\",\"aws-marketplace/marketplace-reporting\",\"aws-marketplace/meteringmarketplace\"],\"marketplaceagreement\":[\"aws-marketplace/marketplace-agreement\"],\"marketplacecatalog\":[\"aws-marketplace/marketplace-catalog\"],\"marketplacecommerceanalytics\":[\"marketplacecommerceanalytics/marketplacecommerceanalytics\"],\"marketplacedeployment\":[\"aws-marketplace/marketplace-deployment\"],\"marketplacediscovery\":[\"aws-marketplace/marketplace-discovery\"],\"marketplaceentitlement\":[\"aws-marketplace/marketplace-entitlement\"],\"marketplaceentitlementservice\":[\"aws-marketplace/marketplace-entitlement\"],\"marketplacemetering\":[\"aws-marketplace/meteringmarketplace\"],\"marketplacereporting\":[\"aws-marketplace/marketplace-reporting\"],\"mediaconnect\":[\"mediaconnect/mediaconnect\"],\"mediaconvert\":[\"mediaconvert/mediaconvert\"],\"medialive\":[\"medialive/medialive\"],\"mediapackage\":[\"mediapackage/mediapackage\"],\"mediapackagev2\":[\"mediapackagev2/mediapackagev2\"],\"mediapackagevod\":[\"mediapackage-vod/mediapackage-vod\"],\"mediapipelineschime\":[\"chime/chime-sdk-media-pipelines\"],\"mediastore\":[\"mediastore/mediastore\",\"mediastore/mediastore-data\"],\"mediastoredata\":[\"mediastore/mediastore-data\"],\"mediatailor\":[\"mediatailor/mediatailor\"],\"medicalimaging\":[\"medical-imaging/medical-imaging\"],\"meetingschime\":[\"chime/chime-sdk-meetings\"],\"memorydb\":[\"memorydb/memorydb\"],\"messagingchime\":[\"chime/chime-sdk-messaging\"],\"meteringmarketplace\":[\"aws-marketplace/meteringmarketplace\"],\"metricssagemaker\":[\"sagemaker/sagemaker-metrics\"],\"mgh\":[\"mgh/mgh\",\"mgh/migrationhub-config\"],\"mgn\":[\"mgn/mgn\"],\"migrationhub\":[\"mgh/mgh\"],\"migrationhubconfig\":[\"mgh/migrationhub-config\"],\"migrationhuborchestrator\":[\"migrationhub-orchestrator/migrationhuborchestrator\"],\"migrationhubrefactorspaces\":[\"refactor-spaces/migration-hub-refactor-spaces\"],\"migrationhubstrategy\":[\"migrationhub-strategy/migrationhubstrategy\"],\"migrationhubstrategyrecommendations\":[\"migrationhub-strategy/migrationhubstrategy\"],\"mobile\":[\"mobilehub\"],\"mobiletargeting\":[\"mobiletargeting/pinpoint\"],\"modelslex\":[\"lex/lex-models\"],\"modelsv2lex\":[\"lex/lexv2-models\"],\"monitoring\":[\"cloudwatch/cloudwatch\"],\"mpa\":[\"mpa/mpa\"],\"mq\":[\"mq/mq\"],\"msk\":[\"kafka/kafka\"],\"mturk\":[\"mechanicalturk/mturk\"],\"mturkrequester\":[\"mechanicalturk/mturk\"],\"mwaa\":[\"airflow/mwaa\"],\"mwaaserverless\":[\"airflow-serverless/mwaa-serverless\"],\"neptune\":[\"rds/neptune\"],\"neptunedata\":[\"neptune-db/neptunedata\"],\"neptunedb\":[\"neptune-db/neptunedata\"],\"neptunegraph\":[\"neptune-graph/neptune-graph\"],\"networkfirewall\":[\"network-firewall/network-firewall\"],\"networkflowmonitor\":[\"networkflowmonitor/networkflowmonitor\"],\"networkmanager\":[\"networkmanager/networkmanager\"],\"networkmonitor\":[\"networkmonitor/networkmonitor\"],\"notifications\":[\"notifications/notifications\"],\"notificationscontacts\":[\"notifications-contacts/notificationscontacts\"],\"novaact\":[\"nova-act/nova-act\"],\"oam\":[\"oam/oam\"],\"observabilityadmin\":[\"observabilityadmin/observabilityadmin\"],\"odb\":[\"odb/odb\"],\"oidc\":[\"sso-oauth/sso-oidc\"],\"omics\":[\"omics/omics\"],\"opensearch\":[\"opensearch/opensearch\"],\"opensearchserverless\":[\"aoss/opensearchserverless\"],\"opensearchservice\":[\"opensearch/opensearch\"],\"opsworkscm\":[\"opsworks-cm\"],\"organizations\":[\"organizations/organizations\"],\"osis\":[\"osis/osis\"],\"outposts\":[\"outposts/outposts\"],\"panorama\":[\"panorama/panorama\"],\"participantconnect\":[\"connect/connectparticipant\"],\"partnercentralaccount\":[\"partnercentral/partnercentral-account\"],\"partnercentralbenefits\":[\"partnercentral/partnercentral-benefits\"],\"partnercentralchannel\":[\"partnercentral/partnercentral-channel\"],\"partnercentralrevenuemeasurement\":[\"partnercentral/partnercentral-revenue-measurement\"],\"partnercentralselling\":[\"partnercentral/partnercentral-selling\"],\"paymentcryptography\":[\"payment-cryptography/payment-cryptography\",\"payment-cryptography/payment-cryptography-data\"],\"paymentcryptographydata\":[\"payment-cryptography/payment-cryptography-data\"],\"pcaconnectorad\":[\"pca-connector-ad/pca-connector-ad\"],\"pcaconnectorscep\":[\"pca-connector-scep/pca-connector-scep\"],\"pcs\":[\"pcs/pcs\"],\"personalize\":[\"personalize/personalize\",\"personalize/personalize-events\",\"personalize/personalize-runtime\"],\"personalizeevents\":[\"personalize/personalize-events\"],\"personalizeruntime\":[\"personalize/personalize-runtime\"],\"pi\":[\"pi/pi\"],\"pinpoint\":[\"mobiletargeting/pinpoint\"],\"pinpointemail\":[\"ses/pinpoint-email\"],\"pinpointsmsvoice\":[\"sms-voice\"],\"pinpointsmsvoicev2\":[\"sms-voice/pinpoint-sms-voice-v2\"],\"pipes\":[\"pipes/pipes\"],\"polly\":[\"polly/polly\"],\"portalsso\":[\"sso/sso\"],\"pricing\":[\"pricing/pricing\"],\"pricingplanmanager\":[\"pricingplanmanager/pricing-plan-manager\"],\"profile\":[\"profile/customer-profiles\"],\"prometheus\":[\"aps/amp\"],\"prometheusservice\":[\"aps/amp\"],\"proton\":[\"proton/proton\"],\"qapps\":[\"qapps/qapps\"],\"qbusiness\":[\"qbusiness/qbusiness\"],\"qconnect\":[\"wisdom/qconnect\"],\"qldb\":[\"qldb\"],\"qldbsession\":[\"qldb\"],\"querytimestream\":[\"timestream/timestream-query\"],\"quicksight\":[\"quicksight/quicksight\"],\"ram\":[\"ram/ram\"],\"rbin\":[\"rbin/rbin\"],\"rds\":[\"rds/docdb\",\"rds/neptune\",\"rds/rds\"],\"rdsdata\":[\"rds-data/rds-data\"],\"rdsdataservice\":[\"rds-data\"],\"recyclebin\":[\"rbin/rbin\"],\"redshift\":[\"redshift/redshift\"],\"redshiftdata\":[\"redshift-data/redshift-data\"],\"redshiftdataapi\":[\"redshift-data/redshift-data\"],\"redshiftdataapiservice\":[\"redshift-data/redshift-data\"],\"redshiftserverless\":[\"redshift-serverless/redshift-serverless\"],\"refactorspaces\":[\"refactor-spaces/migration-hub-refactor-spaces\"],\"rekognition\":[\"rekognition/rekognition\"],\"reportingmarketplace\":[\"aws-marketplace/marketplace-reporting\"],\"repostspace\":[\"repostspace/repostspace\"],\"resiliencehub\":[\"resiliencehub/resiliencehub\"],\"resiliencehubv2\":[\"resiliencehub/resiliencehubv2\"],\"resourceexplorer2\":[\"resource-explorer-2/resource-explorer-2\"],\"resourcegroups\":[\"resource-groups/resource-groups\"],\"resourcegroupstaggingapi\":[\"tag/resourcegroupstaggingapi\"],\"robomaker\":[\"robomaker\"],\"rolesanywhere\":[\"rolesanywhere/rolesanywhere\"],\"route53\":[\"route53/route53\"],\"route53domains\":[\"route53domains/route53domains\"],\"route53globalresolver\":[\"route53globalresolver/route53globalresolver\"],\"route53profiles\":[\"route53profiles/route53profiles\"],\"route53recoverycluster\":[\"route53-recovery-cluster/route53-recovery-cluster\"],\"route53recoverycontrolconfig\":[\"route53-recovery-control-config/route53-recovery-control-config\"],\"route53recoveryreadiness\":[\"route53-recovery-readiness/route53-recovery-readiness\"],\"route53resolver\":[\"route53resolver/route53resolver\"],\"rtbfabric\":[\"rtbfabric/rtbfabric\"],\"rum\":[\"rum/rum\"],\"runtimelex\":[\"lex/lex-runtime\"],\"runtimesagemaker\":[\"sagemaker/sagemaker-runtime\"],\"runtimev2lex\":[\"lex/lexv2-runtime\"],\"s3\":[\"s3/s3\",\"s3/s3control\"],\"s3control\":[\"s3/s3control\"],\"s3files\":[\"s3files/s3files\"],\"s3outposts\":[\"s3-outposts/s3outposts\"],\"s3tables\":[\"s3tables/s3tables\"],\"s3vectors\":[\"s3vectors/s3vectors\"],\"sagemaker\":[\"sagemaker/sagemaker\",\"sagemaker/sagemaker-a2i-runtime\",\"sagemaker/sagemaker-edge\",\"sagemaker/sagemaker-featurestore-runtime\",\"sagemaker/sagemaker-metrics\",\"sagemaker/sagemaker-runtime\"],\"sagemakera2iruntime\":[\"sagemaker/sagemaker-a2i-runtime\"],\"sagemakeredge\":[\"sagemaker/sagemaker-edge\"],\"sagemakeredgemanager\":[\"sagemaker/sagemaker-edge\"],\"sagemakerfeaturestoreruntime\":[\"sagemaker/sagemaker-featurestore-runtime\"],\"sagemakergeospatial\":[\"sagemaker-geospatial/sagemaker-geospatial\"],\"sagemakerjobruntime\":[\"sagemaker/sagemakerjobruntime\"],\"sagemakermetrics\":[\"sagemaker/sagemaker-metrics\"],\"sagemakerruntime\":[\"sagemaker/sagemaker-runtime\"],\"savingsplans\":[\"savingsplans/savingsplans\"],\"scheduler\":[\"scheduler/scheduler\"],\"schemas\":[\"schemas/schemas\"],\"scn\":[\"scn/supplychain\"],\"sdb\":[\"sdb/sdb\",\"sdb/simpledbv2\"],\"secretsmanager\":[\"secretsmanager/secretsmanager\"],\"securityagent\":[\"securityagent/securityagent\"],\"securityhub\":[\"securityhub/securityhub\"],\"securityir\":[\"security-ir/security-ir\"],\"securitylake\":[\"securitylake/securitylake\"],\"securitytoken\":[\"sts/sts\"],\"securitytokenservice\":[\"sts/sts\"],\"serverlessapplicationrepository\":[\"serverlessrepo/serverlessrepo\"],\"serverlessrepo\":[\"serverlessrepo/serverlessrepo\"],\"servicecatalog\":[\"servicecatalog/servicecatalog\",\"servicecatalog/servicecatalog-appregistry\"],\"servicecatalogappregistry\":[\"servicecatalog/servicecatalog-appregistry\"],\"servicediscovery\":[\"servicediscovery/servicediscovery\"],\"servicequotas\":[\"servicequotas/service-quotas\"],\"ses\":[\"ses/mailmanager\",\"ses/pinpoint-email\",\"ses/ses\",\"ses/sesv2\"],\"sesv2\":[\"ses/sesv2\"],\"sfn\":[\"states/stepfunctions\"],\"shield\":[\"shield/shield\"],\"signer\":[\"signer/signer\",\"signer/signer-data\"],\"signerdata\":[\"signer/signer-data\"],\"signin\":[\"signin/signin\"],\"simpledb\":[\"sdb/sdb\"],\"simpledbv2\":[\"sdb/simpledbv2\"],\"simpleemail\":[\"ses/ses\"],\"simpleemailservice\":[\"ses/ses\"],\"simpleemailservicev2\":[\"ses/sesv2\"],\"simpleemailv2\":[\"ses/sesv2\"],\"simplenotificationservice\":[\"sns/sns\"],\"simplequeueservice\":[\"sqs/sqs\"],\"simplestorageservice\":[\"s3/s3\"],\"simplesystemsmanagement\":[\"ssm/ssm\"],\"simpleworkflow\":[\"swf\"],\"simspaceweaver\":[\"simspaceweaver/simspaceweaver\"],\"smsvoice\":[\"sms-voice/pinpoint-sms-voice-v2\",\"sms-voice/sms-voice\"],\"smsvoicepinpoint\":[\"sms-voice\"],\"snowball\":[\"snowball/snowball\"],\"snowdevicemanagement\":[\"snow-device-management/snow-device-management\"],\"sns\":[\"sns/sns\"],\"socialmessaging\":[\"social-messaging/socialmessaging\"],\"sqs\":[\"sqs/sqs\"],\"ssm\":[\"ssm/ssm\"],\"ssmcontacts\":[\"ssm-contacts/ssm-contacts\"],\"ssmguiconnect\":[\"ssm-guiconnect/ssm-guiconnect\"],\"ssmincidents\":[\"ssm-incidents/ssm-incidents\"],\"ssmquicksetup\":[\"ssm-quicksetup/ssm-quicksetup\"],\"ssmsap\":[\"ssm-sap/ssm-sap\"],\"sso\":[\"sso/sso\",\"sso/sso-admin\"],\"ssoadmin\":[\"sso/sso-admin\"],\"ssooauth\":[\"sso-oauth/sso-oidc\"],\"ssooidc\":[\"sso-oauth/sso-oidc\"],\"ssoportal\":[\"sso/sso\"],\"states\":[\"states/stepfunctions\"],\"stepfunctions\":[\"states/stepfunctions\"],\"storagegateway\":[\"storagegateway/storagegateway\"],\"streamsdynamodb\":[\"dynamodb/dynamodbstreams\"],\"sts\":[\"sts/sts\"],\"supplychain\":[\"scn/supplychain\"],\"support\":[\"support/support\"],\"supportapp\":[\"supportapp/support-app\"],\"supportauthz\":[\"supportauthz/supportauthz\"],\"sustainability\":[\"sustainability/sustainability\"],\"swf\":[\"swf/swf\"],\"synthetics\":[\"synthetics/synthetics\"],\"tagging\":[\"tag/resourcegroupstaggingapi\"],\"tax\":[\"tax/taxsettings\"],\"taxsettings\":[\"tax/taxsettings\"],\"textract\":[\"textract/textract\"],\"thinclient\":[\"thinclient/workspaces-thin-client\"],\"timestream\":[\"timestream/timestream-query\",\"timestream/timestream-write\"],\"timestreaminfluxdb\":[\"timestream-influxdb/timestream-influxdb\"],\"timestreamquery\":[\"timestream/timestream-query\"],\"timestreamwrite\":[\"timestream/timestream-write\"],\"tnb\":[\"tnb/tnb\"],\"transcribe\":[\"transcribe/transcribe\"],\"transcribeservice\":[\"transcribe\"],\"transfer\":[\"transfer/transfer\"],\"translate\":[\"translate/translate\"],\"trustedadvisor\":[\"trustedadvisor/trustedadvisor\"],\"uxc\":[\"uxc/uxc\"],\"verifiedpermissions\":[\"verifiedpermissions/verifiedpermissions\"],\"voicechime\":[\"chime/chime-sdk-voice\"],\"voiceid\":[\"voiceid/voice-id\"],\"vpclattice\":[\"vpc-lattice/vpc-lattice\"],\"waf\":[\"waf/waf\"],\"wafregional\":[\"waf-regional/waf-regional\"],\"wafv2\":[\"wafv2/wafv2\"],\"wellarchitected\":[\"wellarchitected/wellarchitected\"],\"wickr\":[\"wickr/wickr\"],\"wisdom\":[\"wisdom/qconnect\",\"wisdom/wisdom\"],\"workdocs\":[\"workdocs/workdocs\"],\"worklink\":[\"worklink\"],\"workmail\":[\"workmail/workmail\"],\"workmailmessageflow\":[\"workmailmessageflow/workmailmessageflow\"],\"workspaces\":[\"workspaces/workspaces\"],\"workspacesinstances\":[\"workspaces-instances/workspaces-instances\"],\"workspacesthinclient\":[\"thinclient/workspaces-thin-client\"],\"workspacesweb\":[\"workspaces-web/workspaces-web\"],\"xray\":[\"xray/xray\"]}}").names;
function clientsNamed(name, reference) {
	return entriesNamed(name).flatMap(({ prefix, client }) => client === void 0 ? reference.clients(prefix).map((one) => ({
		prefix,
		client: one
	})) : [{
		prefix,
		client
	}]);
}
function entriesNamed(name) {
	const letters = name.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
	for (const spelling of [letters, letters.replace(/^(awssdk|amazon|aws)/, "")]) {
		if (!Object.hasOwn(NAMES, spelling)) continue;
		return (NAMES[spelling] ?? []).map((entry) => {
			const [prefix = "", client] = entry.split("/");
			return {
				prefix,
				...client !== void 0 && { client }
			};
		});
	}
	return [];
}
// lib/src/services/resources/arn-format.js
const PLACES = /* @__PURE__ */ new Set([
	"Partition",
	"Region",
	"Account"
]);
const VARIABLE = /\$\{([^}]*)\}/g;
const variables = /* @__PURE__ */ new Map();
function variablesOf(format) {
	const known = variables.get(format);
	if (known !== void 0) return known;
	const found = [...format.matchAll(VARIABLE)].flatMap(([, name = ""]) => PLACES.has(name) ? [] : [name]);
	variables.set(format, found);
	return found;
}
const matchers = /* @__PURE__ */ new Map();
function isArnOf(types, text) {
	if (arnIn(text) === void 0 || !isPlainName(text)) return false;
	return types.some((type) => type.formats.some((format) => matcher(format).test(text)));
}
function matcher(format) {
	const known = matchers.get(format);
	if (known !== void 0) return known;
	let position = 0;
	let source = "^";
	for (const found of format.matchAll(VARIABLE)) {
		source += escaped(format.slice(position, found.index)) + part(found[1] ?? "");
		position = found.index + found[0].length;
	}
	const made = new RegExp(`${source}${escaped(format.slice(position))}$`);
	matchers.set(format, made);
	return made;
}
function escaped(text) {
	return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
function part(variable) {
	if (variable === "Partition") return "aws[a-z-]*";
	if (variable === "Region") return "[a-z0-9-]+";
	if (variable === "Account") return "(?:\\d{12}|aws)";
	return ".+";
}
function filled(format, place, values) {
	return format.replaceAll(VARIABLE, (_, name) => {
		if (name === "Partition") return place.partition;
		if (name === "Region") return place.region;
		if (name === "Account") return place.account;
		return values.get(name) ?? "*";
	});
}
// lib/src/services/resources/locator.js
function value(parameters, name) {
	return parameters[name]?.[0];
}
function firstShown(parameters, names) {
	for (const name of names) {
		const values = parameters[name];
		if (values !== void 0 && values.length > 0) return values;
	}
}
function hasType(types, name) {
	return types.some((type) => type.name === name);
}
// lib/src/services/iam.js
const clients$61 = { iam: {
	called: {
		node: "iam",
		python: "iam",
		java: "Iam",
		dotnet: "IdentityManagementService"
	},
	parameters: {
		GroupName: `
        AddUserToGroup AttachGroupPolicy CreateGroup DeleteGroup DeleteGroupPolicy DetachGroupPolicy
        GetGroup GetGroupPolicy ListAttachedGroupPolicies ListGroupPolicies PutGroupPolicy
        RemoveUserFromGroup UpdateGroup
      `,
		InstanceProfileName: `
        AddRoleToInstanceProfile CreateInstanceProfile DeleteInstanceProfile GetInstanceProfile
        ListInstanceProfileTags RemoveRoleFromInstanceProfile TagInstanceProfile UntagInstanceProfile
      `,
		PolicyArn: `
        CreatePolicyVersion DeletePolicy DeletePolicyVersion GetPolicy GetPolicyVersion
        ListEntitiesForPolicy ListPolicyTags ListPolicyVersions SetDefaultPolicyVersion TagPolicy
        UntagPolicy
      `,
		RoleName: `
        AttachRolePolicy CreateRole DeleteRole DeleteRolePermissionsBoundary DeleteRolePolicy
        DeleteServiceLinkedRole DetachRolePolicy GetRole GetRolePolicy ListAttachedRolePolicies
        ListInstanceProfilesForRole ListRolePolicies ListRoleTags PutRolePermissionsBoundary PutRolePolicy
        TagRole UntagRole UpdateAssumeRolePolicy UpdateRole UpdateRoleDescription
      `,
		UserName: `
        AttachUserPolicy CreateAccessKey CreateLoginProfile CreateServiceSpecificCredential CreateUser
        DeactivateMFADevice DeleteAccessKey DeleteLoginProfile DeleteSSHPublicKey
        DeleteServiceSpecificCredential DeleteSigningCertificate DeleteUser DeleteUserPermissionsBoundary
        DeleteUserPolicy DetachUserPolicy EnableMFADevice GetLoginProfile GetMFADevice GetSSHPublicKey
        GetUser GetUserPolicy ListAccessKeys ListAttachedUserPolicies ListGroupsForUser ListMFADevices
        ListSSHPublicKeys ListServiceSpecificCredentials ListSigningCertificates ListUserPolicies
        ListUserTags PutUserPermissionsBoundary PutUserPolicy ResetServiceSpecificCredential ResyncMFADevice
        TagUser UntagUser UpdateAccessKey UpdateLoginProfile UpdateSSHPublicKey
        UpdateServiceSpecificCredential UpdateSigningCertificate UpdateUser UploadSSHPublicKey
        UploadSigningCertificate
      `
	}
} };
const PASSED = [
	"RoleArn",
	"RoleARN",
	"Role",
	"ExecutionRoleArn",
	"TaskRoleArn",
	"ServiceRole",
	"IamRoleArn",
	"DataAccessRoleArn"
];
const OWN = {
	group: "GroupName",
	"instance-profile": "InstanceProfileName",
	role: "RoleName",
	user: "UserName"
};
const NAME$2 = /^[A-Za-z0-9_+=,.@-]+$/;
const iam = {
	clients: clients$61,
	locator: {
		shownBy: (types) => types.flatMap((type) => OWN[type.name] ?? []).concat(["PolicyArn", ...PASSED]),
		locate({ call, place, types }) {
			const passed = PASSED.flatMap((name) => call.parameters[name] ?? []).filter((arn) => isArnOf(types, arn));
			if (passed.length > 0) return [...new Set(passed)].sort().map((arn) => ({ arn }));
			const policy = firstShown(call.parameters, ["PolicyArn"])?.filter((arn) => isArnOf(types, arn)) ?? [];
			if (hasType(types, "policy") && types.length === 1 && policy.length > 0) return policy.map((arn) => ({ arn }));
			const [type] = types;
			const name = types.length === 1 ? firstShown(call.parameters, [OWN[type?.name ?? ""] ?? ""])?.[0] : void 0;
			if (type === void 0 || name === void 0 || !NAME$2.test(name)) return void 0;
			const wider = `the trace does not show the path of ${name}`;
			const prefix = `arn:${place.partition}:iam::${place.account}:${type.name}`;
			return oneOf([`${prefix}/${name}`, `${prefix}/*/${name}`].map((arn) => ({
				arn,
				wider
			})));
		}
	}
};
// lib/src/services/apigateway.js
const clients$60 = {
	apigateway: {
		called: {
			node: "apigateway",
			python: "apigateway",
			java: "ApiGateway",
			dotnet: "APIGateway"
		},
		parameters: { resourceArn: "GetTags TagResource UntagResource" }
	},
	apigatewayv2: {
		called: {
			node: "apigatewayv2",
			python: "apigateway",
			java: "ApiGatewayV2",
			dotnet: "ApiGatewayV2"
		},
		parameters: { ResourceArn: "GetTags TagResource UntagResource" }
	}
};
const ACTIONS = "https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonapigatewaymanagement.html";
const needingVerb = (verb, ...mayNeed) => ({
	needs: [{ action: `apigateway:${verb}` }],
	...mayNeed.length > 0 && { mayNeed },
	source: ACTIONS
});
const CERTIFICATE = ["apigateway:AddCertificateToDomain", "apigateway:UpdateDomainNamePolicy"];
const rules$55 = {
	CreateApiKey: needingVerb("POST", "apigateway:PUT"),
	CreateDomainName: needingVerb("POST", "apigateway:PUT", ...CERTIFICATE),
	CreateDomainNameAccessAssociation: {
		needs: [{ action: "apigateway:POST" }, { action: "apigateway:CreateAccessAssociation" }],
		mayNeed: ["apigateway:PUT"],
		source: ACTIONS
	},
	CreateRestApi: needingVerb("POST", "apigateway:PUT", "apigateway:UpdateRestApiPolicy"),
	CreateStage: needingVerb("POST", "apigateway:PUT"),
	CreateUsagePlan: needingVerb("POST", "apigateway:PUT"),
	CreateVpcLink: needingVerb("POST", "apigateway:PUT"),
	DeleteDomainName: needingVerb("DELETE", "apigateway:RemoveCertificateFromDomain"),
	GenerateClientCertificate: needingVerb("POST", "apigateway:PUT"),
	ImportApi: needingVerb("PUT", "apigateway:POST", "iam:PassRole"),
	ImportRestApi: needingVerb("POST", "apigateway:UpdateRestApiPolicy", "iam:PassRole"),
	PutRestApi: needingVerb("PUT", "apigateway:UpdateRestApiPolicy", "iam:PassRole"),
	ReimportApi: needingVerb("PUT", "apigateway:DELETE", "apigateway:POST", "iam:PassRole"),
	TagResource: needingVerb("PUT", "apigateway:POST", "apigateway:PATCH"),
	UntagResource: needingVerb("DELETE", "apigateway:PATCH"),
	UpdateDomainName: needingVerb("PATCH", ...CERTIFICATE, "apigateway:RemoveCertificateFromDomain", "apigateway:UpdateDomainNameManagementPolicy"),
	UpdateRestApi: needingVerb("PATCH", "apigateway:UpdateRestApiPolicy")
};
const VERB = /^(Create|Delete|Get|Import|Put|Update|Export|Flush|Generate|Reimport|Reset|Tag|Test|Untag)/;
const SPECIAL = {
	DeleteAccessLogSettings: "AccessLogSettings",
	DeleteCorsConfiguration: "Cors",
	ExportApi: "ExportedAPI",
	GenerateClientCertificate: "ClientCertificates",
	GetTags: "Tags",
	ImportApiKeys: "ApiKeys",
	ImportApi: "Apis",
	ImportDocumentationParts: "DocumentationParts",
	ImportRestApi: "RestApis",
	PutRestApi: "RestApi",
	ReimportApi: "Api",
	ResetAuthorizersCache: "AuthorizersCache",
	TagResource: "Tags",
	UntagResource: "Tags"
};
const ANYTHING$1 = {
	name: "any",
	formats: ["arn:${Partition}:apigateway:${Region}::/*"]
};
const locator$18 = {
	shownBy: [],
	elsewhere: "the ids in the path of the request",
	locate: () => void 0,
	usualTypes(types, call) {
		if (types.length < 3) return types;
		const name = typeName(call.operation);
		const found = types.filter((type) => type.name === name);
		return found.length === 0 ? [ANYTHING$1] : found.map((type) => ofVersion(type, call));
	}
};
function typeName(operation) {
	const special = SPECIAL[operation];
	if (special !== void 0) return special;
	const noun = operation.replace(VERB, "");
	return operation.startsWith("Create") ? `${noun}s` : noun;
}
function ofVersion(type, { service }) {
	const root = /v2$/i.test(service) ? ":/apis/" : ":/restapis/";
	const formats = type.formats.filter((format) => format.includes(root));
	return formats.length === 0 ? type : {
		...type,
		formats
	};
}
const apigateway = {
	clients: clients$60,
	rules: rules$55,
	locator: locator$18
};
const appconfig = {
	clients: { appconfig: {
		called: {
			node: "appconfig",
			python: "appconfig",
			java: "AppConfig",
			dotnet: "AppConfig"
		},
		parameters: {
			ApplicationId: `
        CreateConfigurationProfile CreateEnvironment CreateHostedConfigurationVersion DeleteApplication
        DeleteConfigurationProfile DeleteEnvironment DeleteHostedConfigurationVersion GetApplication
        GetConfigurationProfile GetDeployment GetEnvironment GetHostedConfigurationVersion
        ListConfigurationProfiles ListDeployments ListEnvironments ListHostedConfigurationVersions
        StartDeployment StopDeployment UpdateApplication UpdateConfigurationProfile UpdateEnvironment
        ValidateConfiguration
      `,
			EnvironmentId: `
        DeleteEnvironment GetDeployment GetEnvironment ListDeployments StartDeployment StopDeployment
        UpdateEnvironment
      `,
			ConfigurationProfileId: `
        CreateHostedConfigurationVersion DeleteConfigurationProfile DeleteHostedConfigurationVersion
        GetConfigurationProfile GetHostedConfigurationVersion ListHostedConfigurationVersions
        StartDeployment UpdateConfigurationProfile ValidateConfiguration
      `,
			ResourceArn: "ListTagsForResource TagResource UntagResource"
		}
	} },
	resources: {
		variables: {
			ApplicationId: ["ApplicationId"],
			EnvironmentId: ["EnvironmentId"],
			ConfigurationProfileId: ["ConfigurationProfileId"]
		},
		source: `https://docs.aws.amazon.com/appconfig/2019-10-09/APIReference/`
	}
};
// lib/src/services/athena.js
const clients$58 = { athena: {
	called: {
		node: "athena",
		python: "athena",
		java: "Athena",
		dotnet: "Athena"
	},
	parameters: {
		WorkGroup: `
        BatchGetPreparedStatement CreateNamedQuery CreateNotebook CreatePreparedStatement
        DeletePreparedStatement DeleteWorkGroup GetPreparedStatement GetWorkGroup ImportNotebook
        ListNamedQueries ListNotebookMetadata ListPreparedStatements ListQueryExecutions ListSessions
        StartQueryExecution StartSession UpdatePreparedStatement UpdateWorkGroup
      `,
		CatalogName: "GetDatabase GetTableMetadata ListDatabases ListTableMetadata",
		CapacityReservationName: `
        GetCapacityAssignmentConfiguration PutCapacityAssignmentConfiguration
      `,
		ResourceARN: "GetResourceDashboard ListTagsForResource TagResource UntagResource"
	}
} };
const ATHENA = "https://docs.aws.amazon.com/athena/latest/ug/";
const QUERYING = [
	"s3:AbortMultipartUpload",
	"s3:GetBucketLocation",
	"s3:GetObject",
	"s3:ListBucket",
	"s3:PutObject",
	"glue:GetDatabase",
	"glue:GetPartitions",
	"glue:GetTable"
];
const SOMETIMES = [
	"s3:ListBucketMultipartUploads",
	"s3:ListMultipartUploadParts",
	"glue:BatchGetPartition",
	"glue:GetDatabases",
	"glue:GetPartition",
	"glue:GetTables",
	"lakeformation:GetDataAccess"
];
const athena = {
	clients: clients$58,
	rules: {
		GetQueryResults: {
			needs: [{ action: "athena:GetQueryResults" }],
			mayNeed: ["s3:GetObject"],
			unseen: "the bucket of the query results, which are read with the permissions of the caller",
			source: "https://docs.aws.amazon.com/athena/latest/APIReference/API_GetQueryResults.html"
		},
		StartQueryExecution: {
			needs: ["athena:StartQueryExecution", ...QUERYING].map((action) => ({ action })),
			mayNeed: SOMETIMES,
			unseen: "the tables that the query reads and the bucket of its results, for which Athena uses the permissions of the caller",
			source: `${ATHENA}s3-permissions.html`
		}
	},
	resources: {
		variables: {
			WorkGroupName: ["WorkGroup"],
			DataCatalogName: ["CatalogName"],
			CapacityReservationName: ["CapacityReservationName"]
		},
		alternatives: [["session", "workgroup"]],
		source: `https://docs.aws.amazon.com/athena/latest/APIReference/`
	}
};
// lib/src/services/batch.js
const clients$57 = { batch: {
	called: {
		node: "batch",
		python: "batch",
		java: "Batch",
		dotnet: "Batch"
	},
	parameters: {
		jobId: "CancelJob TerminateJob TerminateServiceJob UpdateServiceJob",
		jobQueue: `
        CreateQuotaShare DeleteJobQueue GetJobQueueSnapshot ListQuotaShares SubmitJob SubmitServiceJob
        UpdateJobQueue
      `,
		resourceArn: "ListTagsForResource TagResource UntagResource"
	}
} };
const JOBS = "jobs are generalised, since each has an id of its own";
const batch = {
	clients: clients$57,
	resources: {
		variables: {
			JobQueueName: ["JobQueue"],
			JobId: ["JobId"]
		},
		generalised: {
			job: JOBS,
			"service-job": JOBS
		},
		source: `https://docs.aws.amazon.com/batch/latest/APIReference/`
	}
};
// lib/src/services/resources/by-parameters.js
const ARN_EVERYWHERE = ["ResourceArn", "ResourceARN"];
function byParameters(known) {
	return {
		shownBy: (types) => namesFor(types, known),
		locate: (question) => locate(question, known)
	};
}
function namesFor(types, { variables, ofOneType = {}, arns = [], account }) {
	return [
		...types.flatMap((type) => type.formats.flatMap(variablesOf).flatMap((variable) => ({
			...variables,
			...ofOneType[type.name]
		})[variable] ?? [])),
		...arns,
		...account === void 0 ? [] : [account]
	];
}
function locate(question, known) {
	const { call, types } = question;
	const { parameters } = call;
	const target = ARN_EVERYWHERE.flatMap((name) => parameters[name] ?? []).filter((arn) => isArnOf(types, arn));
	if (target.length > 0) return target.map((arn) => ({ arn }));
	const there = {
		...question,
		place: ofAccount(parameters, question.place, known)
	};
	const shown = new Map(types.flatMap((type) => {
		const resources = ofType(type, there, known);
		return resources === void 0 ? [] : [[type.name, generalised(resources, type, known)]];
	}));
	if (shown.size === 0) return void 0;
	const rest = types.filter((type) => !shown.has(type.name) && !isReplaced(type, shown, known));
	return [...[...shown.values()].flat(), ...rest.flatMap((type) => type.formats.map((format) => ({
		arn: patternOf(format, there.place),
		wider: `the trace does not show the ${type.name}`
	})))];
}
function generalised(resources, { name }, { generalised: rules = {} }) {
	const rule = rules[name];
	if (rule === void 0) return resources;
	const found = resources.map((one) => ({
		...one,
		arn: one.arn.replace(/[^/:]+$/, "*"),
		rule
	}));
	return [...new Map(found.map((one) => [one.arn, one])).values()];
}
function isReplaced(type, shown, known) {
	return (known.alternatives ?? []).some((group) => group.includes(type.name) && group.some((name) => shown.has(name)));
}
function ofAccount(parameters, place, { account }) {
	const other = account === void 0 ? void 0 : value(parameters, account);
	return other !== void 0 && /^\d{12}$/.test(other) ? {
		...place,
		account: other
	} : place;
}
function ofType(type, question, { variables, ofOneType = {}, arns = [], withColons = [] }) {
	const { parameters } = question.call;
	const filling = {
		...variables,
		...ofOneType[type.name]
	};
	const names = [...arns, ...type.formats.flatMap(variablesOf).flatMap((name) => filling[name] ?? [])];
	const whole = [...new Set(names)].flatMap((name) => parameters[name] ?? []).filter((text) => isArnOf([type], text));
	if (whole.length > 0) return [...new Set(whole)].map((arn) => ({ arn }));
	const found = type.formats.flatMap((format) => fill(format, question, filling, withColons));
	return found.length === 0 ? void 0 : found;
}
function fill(format, { call: { parameters }, place, parameters: recordable }, filling, withColons) {
	const wanted = variablesOf(format);
	const last = wanted.at(-1) ?? "";
	let there = place;
	const values = /* @__PURE__ */ new Map();
	const missing = [];
	const miss = (variable) => void missing.push(filling[variable]?.find((name) => recordable.includes(name)) ?? `the ${variable}`);
	for (const variable of wanted.slice(0, -1)) {
		const texts = firstShown(parameters, filling[variable] ?? []);
		const name = texts?.length === 1 ? nameIn(texts[0] ?? "") : void 0;
		if (texts !== void 0 && name === void 0) return [];
		if (name === void 0) miss(variable);
		else values.set(variable, name);
		there = placeIn(texts?.[0], there);
	}
	const texts = firstShown(parameters, filling[last] ?? []);
	if (texts === void 0 && values.size === 0) return [];
	if (texts === void 0) miss(last);
	const wider = missing.length === 0 ? void 0 : `the trace does not show ${missing.join(", ")}`;
	const isLast = withColons.includes(last) ? isPlainName : isName;
	const names = texts?.map((text) => isLast(text) && arnIn(text) === void 0 ? text : void 0) ?? ["*"];
	if (names.includes(void 0)) return [];
	return names.map((name = "") => ({
		arn: filled(format, there, new Map([...values, [last, name]])),
		...wider !== void 0 && { wider }
	}));
}
function nameIn(text) {
	const arn = arnIn(text);
	const name = arn === void 0 ? text : /[^/:]+$/.exec(arn.resource)?.[0] ?? "";
	return isName(name) && !name.includes("/") ? name : void 0;
}
function placeIn(text, place) {
	const arn = arnIn(text);
	return arn === void 0 ? place : {
		partition: arn.partition,
		region: arn.region || place.region,
		account: arn.accountId || place.account
	};
}
function isName(text) {
	return isPlainName(text) && !text.includes(":");
}
const byArn = byParameters({
	variables: {},
	source: ""
});
// lib/src/services/bedrock.js
const clients$56 = {
	bedrock: {
		called: {
			node: "bedrock",
			python: "bedrock",
			java: "Bedrock",
			dotnet: "Bedrock"
		},
		parameters: {
			guardrailIdentifier: `
        CreateGuardrailVersion DeleteGuardrail GetGuardrail ListGuardrails UpdateGuardrail
      `,
			modelId: "CreateModelInvocationJob CreateProvisionedModelThroughput",
			resourceARN: "ListTagsForResource TagResource UntagResource",
			resourceArn: "DeleteResourcePolicy GetResourcePolicy PutResourcePolicy"
		}
	},
	"bedrock-agent": {
		called: {
			node: "bedrockagent",
			python: "bedrock-agent",
			java: "BedrockAgent",
			dotnet: "BedrockAgent"
		},
		parameters: {
			agentAliasId: "DeleteAgentAlias GetAgentAlias UpdateAgentAlias",
			agentId: `
        AssociateAgentCollaborator AssociateAgentKnowledgeBase CreateAgentActionGroup CreateAgentAlias
        DeleteAgent DeleteAgentActionGroup DeleteAgentAlias DeleteAgentVersion DisassociateAgentCollaborator
        DisassociateAgentKnowledgeBase GetAgent GetAgentActionGroup GetAgentAlias GetAgentCollaborator
        GetAgentKnowledgeBase GetAgentVersion ListAgentActionGroups ListAgentAliases ListAgentCollaborators
        ListAgentKnowledgeBases ListAgentVersions PrepareAgent UpdateAgent UpdateAgentActionGroup
        UpdateAgentAlias UpdateAgentCollaborator UpdateAgentKnowledgeBase
      `,
			flowIdentifier: `
        CreateFlowAlias CreateFlowVersion DeleteFlow DeleteFlowAlias DeleteFlowVersion GetFlow GetFlowAlias
        GetFlowVersion ListFlowAliases ListFlowVersions PrepareFlow UpdateFlow UpdateFlowAlias
      `,
			knowledgeBaseId: `
        AssociateAgentKnowledgeBase CreateDataSource DeleteDataSource DeleteKnowledgeBase
        DeleteKnowledgeBaseDocuments DisassociateAgentKnowledgeBase GetAgentKnowledgeBase GetDataSource
        GetIngestionJob GetKnowledgeBase GetKnowledgeBaseDocuments IngestKnowledgeBaseDocuments
        ListDataSources ListIngestionJobs ListKnowledgeBaseDocuments StartIngestionJob StopIngestionJob
        UpdateAgentKnowledgeBase UpdateDataSource UpdateKnowledgeBase
      `,
			resourceArn: "ListTagsForResource TagResource UntagResource"
		}
	},
	"bedrock-agent-runtime": {
		called: {
			node: "bedrockagentruntime",
			python: "bedrock-agent-runtime",
			java: "BedrockAgentRuntime",
			dotnet: "BedrockAgentRuntime"
		},
		parameters: {
			agentId: "DeleteAgentMemory GetAgentMemory InvokeAgent",
			agentAliasId: "DeleteAgentMemory GetAgentMemory InvokeAgent",
			knowledgeBaseId: "Retrieve",
			flowIdentifier: `
        GetExecutionFlowSnapshot GetFlowExecution InvokeFlow ListFlowExecutionEvents ListFlowExecutions
        StartFlowExecution StopFlowExecution
      `,
			flowAliasIdentifier: `
        GetExecutionFlowSnapshot GetFlowExecution InvokeFlow ListFlowExecutionEvents ListFlowExecutions
        StartFlowExecution StopFlowExecution
      `,
			resourceArn: "ListTagsForResource TagResource UntagResource"
		}
	},
	"bedrock-data-automation": {
		called: {
			node: "bedrockdataautomation",
			python: "bedrock-data-automation",
			java: "BedrockDataAutomation",
			dotnet: "BedrockDataAutomation"
		},
		parameters: { resourceARN: "ListTagsForResource TagResource UntagResource" }
	},
	"bedrock-data-automation-runtime": {
		called: {
			node: "bedrockdataautomationruntime",
			python: "bedrock-data-automation-runtime",
			java: "BedrockDataAutomationRuntime",
			dotnet: "BedrockDataAutomationRuntime"
		},
		parameters: { resourceARN: "ListTagsForResource TagResource UntagResource" }
	},
	"bedrock-runtime": {
		called: {
			node: "bedrockruntime",
			python: "bedrock-runtime",
			java: "BedrockRuntime",
			dotnet: "BedrockRuntime"
		},
		parameters: {
			modelId: `
        Converse ConverseStream CountTokens InvokeModel InvokeModelWithBidirectionalStream
        InvokeModelWithResponseStream StartAsyncInvoke
      `,
			guardrailIdentifier: "ApplyGuardrail InvokeModel InvokeModelWithResponseStream"
		}
	}
};
const API$2 = "https://docs.aws.amazon.com/bedrock/latest/APIReference/API_";
const GUARDRAIL = {
	action: "bedrock:ApplyGuardrail",
	when: ["GuardrailIdentifier", "GuardrailId"]
};
const invoking = (action, page) => ({
	needs: [{ action }, GUARDRAIL],
	source: `${API$2}${page}.html`
});
const answering = (operation, page, ...mayNeed) => ({
	needs: [{ action: `bedrock:${operation}` }],
	mayNeed,
	unseen: "which knowledge base and model answered",
	source: page
});
const rules$53 = {
	Converse: invoking("bedrock:InvokeModel", "runtime_Converse"),
	ConverseStream: invoking("bedrock:InvokeModelWithResponseStream", "runtime_ConverseStream"),
	GenerateQuery: {
		needs: [{ action: "bedrock:GenerateQuery" }],
		mayNeed: ["bedrock:GetKnowledgeBase", "sqlworkbench:GetSqlRecommendations"],
		source: `${API$2}agent-runtime_GenerateQuery.html`
	},
	InvokeInlineAgent: answering("InvokeInlineAgent", "https://docs.aws.amazon.com/bedrock/latest/userguide/inline-agent-prereq.html", "bedrock:InvokeModel", "bedrock:InvokeModelWithResponseStream", "bedrock:Retrieve", "bedrock:RetrieveAndGenerate", "bedrock:ApplyGuardrail", "lambda:InvokeFunction"),
	InvokeModel: invoking("bedrock:InvokeModel", "runtime_InvokeModel"),
	InvokeModelWithResponseStream: invoking("bedrock:InvokeModelWithResponseStream", "runtime_InvokeModelWithResponseStream"),
	RetrieveAndGenerate: answering("RetrieveAndGenerate", "https://docs.aws.amazon.com/bedrock/latest/userguide/kb-test-retrieve-generate.html", "bedrock:Retrieve", "bedrock:InvokeModel", "bedrock:GetInferenceProfile", "bedrock:ApplyGuardrail"),
	RetrieveAndGenerateStream: answering("RetrieveAndGenerate", "https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base-prereq-permissions-general.html", "bedrock:Retrieve", "bedrock:InvokeModelWithResponseStream", "bedrock:InvokeModel", "bedrock:GetInferenceProfile", "bedrock:ApplyGuardrail"),
	StartAsyncInvoke: {
		needs: [{ action: "bedrock:InvokeModel" }],
		mayNeed: ["s3:PutObject", "bedrock:TagResource"],
		source: `${API$2}runtime_StartAsyncInvoke.html`
	}
};
const PROFILE = /^(?:us|us-gov|eu|apac|global|jp|au|ca|sa|me|af)\.(.+\..+)$/;
const MODEL_ID = /^[a-z0-9-]+\.[A-Za-z0-9.:_-]+$/;
const ROUTES = "an inference profile leads to its model in several regions, and a policy has to allow it in each";
const resources$31 = {
	variables: {
		AgentId: ["AgentId"],
		KnowledgeBaseId: ["KnowledgeBaseId"]
	},
	source: "https://docs.aws.amazon.com/bedrock/latest/APIReference/"
};
const plain$4 = byParameters(resources$31);
const locator$17 = {
	shownBy: (types) => hasType(types, "foundation-model") ? ["ModelId"] : shownElsewhere$1(types),
	anyRegion: ["foundation-model"],
	locate(question) {
		const { call, types, place } = question;
		if (hasType(types, "foundation-model")) return models(question);
		if (hasType(types, "guardrail")) {
			const shown = firstShown(call.parameters, ["GuardrailIdentifier", "GuardrailId"])?.[0];
			return named$2("guardrail", shown, types, place);
		}
		if (hasType(types, "agent-alias")) return ofAgent(question);
		if (hasType(types, "knowledge-base")) return named$2("knowledge-base", value(call.parameters, "KnowledgeBaseId"), types, place);
		if (types.some((type) => type.name.startsWith("flow"))) return ofFlow(question);
		return plain$4.locate(question);
	}
};
function shownElsewhere$1(types) {
	if (hasType(types, "guardrail")) return ["GuardrailIdentifier", "GuardrailId"];
	if (hasType(types, "agent-alias")) return ["AgentId", "AgentAliasId"];
	if (hasType(types, "knowledge-base")) return ["KnowledgeBaseId"];
	if (types.some((type) => type.name.startsWith("flow"))) return ["FlowIdentifier", "FlowAliasIdentifier"];
	return [];
}
function arnAt(place, resource) {
	return `arn:${place.partition}:bedrock:${place.region}:${place.account}:${resource}`;
}
function models({ call, types, place }) {
	const shown = call.parameters["ModelId"]?.map((model) => modelOf(model, types, place));
	if (shown === void 0 || shown.includes(void 0)) return void 0;
	return shown.flatMap((resources) => resources ?? []);
}
function modelOf(model, types, place) {
	if (!isPlainName(model)) return void 0;
	const arn = arnIn(model);
	if (arn === void 0) {
		if (!MODEL_ID.test(model)) return void 0;
		const routed = PROFILE.exec(model)?.[1];
		if (routed === void 0) return [{ arn: `arn:${place.partition}:bedrock:${place.region}::foundation-model/${model}` }];
		const profile = { arn: arnAt(place, `inference-profile/${model}`) };
		return [...hasType(types, "inference-profile") ? [profile] : [], inAnyRegion(routed, place.partition)];
	}
	if (arn.service === "bedrock" && /^foundation-model\/[^/]+$/.test(arn.resource)) return [{ arn: model }];
	if (!isArnOf(types, model)) return void 0;
	const profile = /^inference-profile\/(.+)$/.exec(arn.resource)?.[1];
	const routed = PROFILE.exec(profile ?? "")?.[1];
	if (routed !== void 0) return [{ arn: model }, inAnyRegion(routed, arn.partition)];
	if (!/^(?:application-inference-profile|inference-profile|prompt|prompt-router|default-prompt-router)\//.test(arn.resource)) return [{ arn: model }];
	return [{ arn: model }, {
		arn: `arn:${arn.partition}:bedrock:*::foundation-model/*`,
		wider: "the ARN does not show to which models it leads"
	}];
}
function inAnyRegion(model, partition) {
	return {
		arn: `arn:${partition}:bedrock:*::foundation-model/${model}`,
		rule: ROUTES
	};
}
function named$2(kind, shown, types, place) {
	if (shown === void 0) return void 0;
	if (isArnOf(types, shown)) return [{ arn: shown }];
	return /^[A-Za-z0-9-]+$/.test(shown) ? [{ arn: arnAt(place, `${kind}/${shown}`) }] : void 0;
}
function ofAgent({ call, place }) {
	const agent = value(call.parameters, "AgentId");
	const alias = value(call.parameters, "AgentAliasId");
	if (agent === void 0 || !/^[A-Za-z0-9]+$/.test(agent)) return void 0;
	if (alias === void 0) return [{
		arn: arnAt(place, `agent-alias/${agent}/*`),
		wider: "the trace does not show AgentAliasId"
	}];
	return /^[A-Za-z0-9]+$/.test(alias) ? [{ arn: arnAt(place, `agent-alias/${agent}/${alias}`) }] : void 0;
}
function ofFlow({ call, place, types }) {
	const flow = idIn(value(call.parameters, "FlowIdentifier"));
	const alias = idIn(value(call.parameters, "FlowAliasIdentifier"));
	if (flow === void 0) return void 0;
	const resources = [];
	if (hasType(types, "flow")) resources.push({ arn: arnAt(place, `flow/${flow}`) });
	if (hasType(types, "flow-alias")) resources.push(alias === void 0 ? {
		arn: arnAt(place, `flow/${flow}/alias/*`),
		wider: "the trace does not show FlowAliasIdentifier"
	} : { arn: arnAt(place, `flow/${flow}/alias/${alias}`) });
	if (hasType(types, "flow-execution")) resources.push({
		arn: arnAt(place, `flow/${flow}/alias/${alias ?? "*"}/execution/*`),
		...alias === void 0 ? { wider: "the trace does not show FlowAliasIdentifier" } : { rule: "executions are generalised to their flow" }
	});
	return resources.length > 0 ? resources : void 0;
}
function idIn(text) {
	const id = text === void 0 ? void 0 : arnIn(text)?.resource.split("/").at(-1) ?? text;
	return id !== void 0 && /^[A-Za-z0-9]+$/.test(id) ? id : void 0;
}
const bedrock = {
	clients: clients$56,
	rules: rules$53,
	resources: resources$31,
	locator: locator$17,
	fields: { opentelemetry: {
		"gen_ai.request.model": "ModelId",
		"aws.bedrock.guardrail.id": "GuardrailId",
		"aws.bedrock.agent.id": "AgentId",
		"aws.bedrock.knowledge_base.id": "KnowledgeBaseId",
		"aws.bedrock.data_source.id": "DataSourceId",
		"aws.bedrock.guardrail.arn": "GuardrailIdentifier"
	} }
};
const bedrockAgentcore = {
	clients: {
		"bedrock-agentcore": {
			called: {
				node: "bedrockagentcore",
				python: "bedrock-agentcore",
				java: "BedrockAgentCore",
				dotnet: "BedrockAgentCore"
			},
			parameters: {
				agentRuntimeArn: "GetAgentCard InvokeAgentRuntime InvokeAgentRuntimeCommand StopRuntimeSession",
				memoryId: `
        BatchCreateMemoryRecords BatchDeleteMemoryRecords BatchUpdateMemoryRecords CreateEvent DeleteEvent
        DeleteMemoryRecord GetEvent GetMemoryRecord ListActors ListEvents ListMemoryExtractionJobs ListMemoryRecords
        ListSessions RetrieveMemoryRecords StartMemoryExtractionJob
      `
			}
		},
		"bedrock-agentcore-control": {
			called: {
				node: "bedrockagentcorecontrol",
				python: "bedrock-agentcore-control",
				java: "BedrockAgentCoreControl",
				dotnet: "BedrockAgentCoreControl"
			},
			parameters: {
				agentRuntimeId: `
        CreateAgentRuntimeEndpoint DeleteAgentRuntime DeleteAgentRuntimeEndpoint GetAgentRuntime
        GetAgentRuntimeEndpoint UpdateAgentRuntime
        UpdateAgentRuntimeEndpoint
      `,
				gatewayIdentifier: `
        CreateGatewayRule CreateGatewayTarget DeleteGateway DeleteGatewayRule DeleteGatewayTarget GetGateway
        GetGatewayRule GetGatewayTarget ListGatewayRules ListGatewayTargets SynchronizeGatewayTargets UpdateGateway
        UpdateGatewayRule UpdateGatewayTarget
      `,
				memoryId: "DeleteMemory GetMemory UpdateMemory",
				resourceArn: `
        DeleteResourcePolicy GetResourcePolicy ListTagsForResource PutResourcePolicy TagResource UntagResource
      `
			}
		}
	},
	resources: {
		variables: {
			GatewayId: ["GatewayIdentifier"],
			MemoryId: ["MemoryId"],
			RuntimeId: ["AgentRuntimeId"]
		},
		arns: ["AgentRuntimeArn"],
		source: "https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/"
	},
	fields: { opentelemetry: {
		"aws.bedrock.agentcore.memory.arn": "ResourceArn",
		"aws.bedrock.agentcore.runtime.arn": "AgentRuntimeArn",
		"aws.bedrock.agentcore.gateway.arn": "ResourceArn",
		"gen_ai.memory.id": "MemoryId"
	} }
};
// lib/src/services/pass-role.js
const SOURCE = "https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html";
function passingRole(passedTo) {
	return {
		action: "iam:PassRole",
		...passedTo !== void 0 && { passedTo }
	};
}
function passing(prefix, operations, passedTo) {
	return Object.fromEntries(operations.split(" ").map((name) => [name, {
		needs: [{ action: `${prefix}:${name}` }, passingRole(passedTo)],
		source: SOURCE
	}]));
}
// lib/src/services/rule.js
function needing(source, ...actions) {
	return {
		needs: actions.map((action) => ({ action })),
		source
	};
}
const NO_PERMISSION = (source) => ({
	needs: [],
	source
});
function each(operations, rule) {
	return Object.fromEntries(operations.split(" ").map((name) => [name, typeof rule === "function" ? rule(name) : rule]));
}
function readingInput(prefix, source) {
	return (operation) => ({
		needs: [{ action: `${prefix}:${operation}` }],
		mayNeed: ["s3:GetObject", ...operation.startsWith("Start") ? ["iam:PassRole", "s3:PutObject"] : []],
		unseen: "whether the input came with the request or lies in a bucket, which is read with the permissions of the caller",
		source
	});
}
// lib/src/services/budgets.js
const clients$54 = { budgets: {
	called: {
		node: "budgets",
		python: "budgets",
		java: "Budgets",
		dotnet: "Budgets"
	},
	parameters: {
		ExecutionRoleArn: "CreateBudgetAction",
		ResourceARN: "ListTagsForResource TagResource UntagResource"
	}
} };
const curated$9 = { CreateBudget: {
	...needing("https://docs.aws.amazon.com/cost-management/latest/userguide/billing-permissions-ref.html", "budgets:ModifyBudget"),
	mayNeed: ["aws-portal:ModifyBilling", "budgets:TagResource"]
} };
const budgets = {
	clients: clients$54,
	rules: {
		...passing("budgets", "CreateBudgetAction", ["budgets.amazonaws.com"]),
		...curated$9
	}
};
// lib/src/services/cassandra.js
const clients$53 = { keyspaces: {
	called: {
		node: "keyspaces",
		python: "cassandra",
		java: "Keyspaces",
		dotnet: "Keyspaces"
	},
	parameters: { resourceArn: "ListTagsForResource TagResource UntagResource" }
} };
const KEYSPACES = "https://docs.aws.amazon.com/keyspaces/latest/devguide/security_iam_service-with-iam.html";
const cassandraAction = (action, ...mayNeed) => ({
	needs: [{ action: `cassandra:${action}` }],
	mayNeed: mayNeed.map((name) => `cassandra:${name}`),
	source: KEYSPACES
});
const cassandra = {
	clients: clients$53,
	rules: {
		...each("CreateKeyspace CreateTable CreateType", cassandraAction("Create", "CreateMultiRegionResource", "TagResource")),
		...each("DeleteKeyspace DeleteTable DeleteType", cassandraAction("Drop", "DropMultiRegionResource")),
		...each("UpdateKeyspace UpdateTable", cassandraAction("Alter", "AlterMultiRegionResource")),
		ListTagsForResource: cassandraAction("Select", "SelectMultiRegionResource"),
		GetTableAutoScalingSettings: cassandraAction("Select", "SelectMultiRegionResource"),
		RestoreTable: {
			...needing(KEYSPACES, "cassandra:Restore", "cassandra:Select"),
			mayNeed: ["cassandra:RestoreMultiRegionTable"]
		}
	}
};
const cloudformation = { rules: each("ContinueUpdateRollback CreateStack DeleteStack ExecuteChangeSet RollbackStack UpdateStack", (operation) => ({
	needs: [{ action: `cloudformation:${operation}` }],
	mayNeed: ["*"],
	unseen: "whether the stack has a service role: without one its resources need permissions of the caller",
	source: "https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html"
})) };
const cloudfront = {
	clients: { cloudfront: {
		called: {
			node: "cloudfront",
			python: "cloudfront",
			java: "CloudFront",
			dotnet: "CloudFront"
		},
		parameters: {
			DistributionId: `
        CreateInvalidation GetInvalidation ListConflictingAliases ListInvalidations
      `,
			ResourceArn: "DeleteResourcePolicy GetResourcePolicy PutResourcePolicy"
		}
	} },
	rules: {
		CreateDistributionWithTags: {
			...needing("https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateDistributionWithTags.html", "cloudfront:CreateDistribution", "cloudfront:TagResource"),
			mayNeed: ["cloudfront:CreateConnectionGroup", "cloudfront:GetVpcOrigin"]
		},
		UpdateDistributionWithStagingConfig: {
			...needing("https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UpdateDistributionWithStagingConfig.html", "cloudfront:GetDistribution", "cloudfront:UpdateDistribution"),
			mayNeed: ["cloudfront:GetVpcOrigin", "cloudfront:UpdateDistributionWithStagingConfig"]
		}
	},
	resources: {
		variables: { DistributionId: ["DistributionId"] },
		source: `https://docs.aws.amazon.com/cloudfront/latest/APIReference/`
	}
};
// lib/src/services/cloudwatch.js
const clients$51 = { cloudwatch: {
	called: {
		node: "cloudwatch",
		python: "monitoring",
		java: "CloudWatch",
		dotnet: "CloudWatch"
	},
	parameters: {
		AlarmName: "DescribeAlarmHistory PutCompositeAlarm PutMetricAlarm SetAlarmState",
		AlarmNames: "DeleteAlarms DescribeAlarms DisableAlarmActions EnableAlarmActions",
		DashboardName: "GetDashboard PutDashboard",
		DashboardNames: "DeleteDashboards",
		ResourceARN: "ListTagsForResource TagResource UntagResource",
		RoleArn: "PutMetricStream"
	}
} };
const CLOUDWATCH = "https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/permissions-reference-cw.html";
const curated$8 = {
	...each("GetMetricData ListMetrics PutMetricData", (operation) => ({
		needs: [{
			action: `cloudwatch:${operation}`,
			types: []
		}],
		source: CLOUDWATCH
	})),
	PutMetricAlarm: {
		needs: [{
			action: "cloudwatch:PutMetricAlarm",
			types: ["alarm"]
		}],
		mayNeed: ["cloudwatch:TagResource", "iam:CreateServiceLinkedRole"],
		source: CLOUDWATCH
	}
};
const cloudwatch = {
	clients: clients$51,
	rules: {
		...passing("cloudwatch", "PutMetricStream"),
		...curated$8
	},
	resources: {
		variables: {
			AlarmName: ["AlarmName", "AlarmNames"],
			DashboardName: ["DashboardName", "DashboardNames"]
		},
		source: `https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/`
	}
};
const codebuild = {
	clients: { codebuild: {
		called: {
			node: "codebuild",
			python: "codebuild",
			java: "CodeBuild",
			dotnet: "CodeBuild"
		},
		parameters: {
			resourceArn: "DeleteResourcePolicy GetResourcePolicy PutResourcePolicy",
			serviceRole: "CreateProject"
		}
	} },
	rules: { ...passing("codebuild", "CreateProject", ["codebuild.amazonaws.com"]) }
};
const codepipeline = {
	clients: { codepipeline: {
		called: {
			node: "codepipeline",
			python: "codepipeline",
			java: "CodePipeline",
			dotnet: "CodePipeline"
		},
		parameters: { resourceArn: "ListTagsForResource TagResource UntagResource" }
	} },
	rules: { ...passing("codepipeline", "CreatePipeline UpdatePipeline", ["codepipeline.amazonaws.com"]) }
};
const cognitoIdentity = {
	clients: { "cognito-identity": {
		called: {
			node: "cognitoidentity",
			python: "cognito-identity",
			java: "CognitoIdentity",
			dotnet: "CognitoIdentity"
		},
		parameters: {
			IdentityPoolId: `
        DeleteIdentityPool DescribeIdentityPool GetIdentityPoolRoles GetOpenIdTokenForDeveloperIdentity
        GetPrincipalTagAttributeMap ListIdentities LookupDeveloperIdentity MergeDeveloperIdentities
        UnlinkDeveloperIdentity UpdateIdentityPool
      `,
			ResourceArn: "ListTagsForResource TagResource UntagResource"
		}
	} },
	rules: {
		...each("GetId GetOpenIdToken UnlinkIdentity", NO_PERMISSION("https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetId.html")),
		GetCredentialsForIdentity: {
			...NO_PERMISSION("https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetCredentialsForIdentity.html"),
			handsOutCredentials: true
		}
	},
	resources: {
		variables: { IdentityPoolId: ["IdentityPoolId"] },
		withColons: ["IdentityPoolId"],
		source: `https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/`
	}
};
const cognitoIdp = {
	clients: { "cognito-idp": {
		called: {
			node: "cognitoidentityprovider",
			python: "cognito-idp",
			java: "CognitoIdentityProvider",
			dotnet: "CognitoIdentityProvider"
		},
		parameters: {
			UserPoolId: `
        AddCustomAttributes AddUserPoolClientSecret AdminAddUserToGroup AdminConfirmSignUp AdminCreateUser
        AdminDeleteUser AdminDeleteUserAttributes AdminDisableProviderForUser AdminDisableUser
        AdminEnableUser AdminForgetDevice AdminGetDevice AdminGetUser AdminInitiateAuth
        AdminLinkProviderForUser AdminListDevices AdminListGroupsForUser AdminListUserAuthEvents
        AdminRemoveUserFromGroup AdminResetUserPassword AdminRespondToAuthChallenge
        AdminSetUserMFAPreference AdminSetUserPassword AdminSetUserSettings AdminUpdateAuthEventFeedback
        AdminUpdateDeviceStatus AdminUpdateUserAttributes AdminUserGlobalSignOut CreateGroup
        CreateIdentityProvider CreateManagedLoginBranding CreateResourceServer CreateTerms
        CreateUserImportJob CreateUserPoolClient CreateUserPoolDomain DeleteGroup DeleteIdentityProvider
        DeleteManagedLoginBranding DeleteResourceServer DeleteTerms DeleteUserPool DeleteUserPoolClient
        DeleteUserPoolClientSecret DeleteUserPoolDomain DescribeIdentityProvider
        DescribeManagedLoginBranding DescribeManagedLoginBrandingByClient DescribeResourceServer
        DescribeRiskConfiguration DescribeTerms DescribeUserImportJob DescribeUserPool
        DescribeUserPoolClient GetCSVHeader GetGroup GetIdentityProviderByIdentifier
        GetLogDeliveryConfiguration GetSigningCertificate GetUICustomization GetUserPoolMfaConfig ListGroups
        ListIdentityProviders ListResourceServers ListTerms ListUserImportJobs ListUserPoolClientSecrets
        ListUserPoolClients ListUsers ListUsersInGroup SetLogDeliveryConfiguration SetRiskConfiguration
        SetUICustomization SetUserPoolMfaConfig StartUserImportJob StopUserImportJob UpdateGroup
        UpdateIdentityProvider UpdateManagedLoginBranding UpdateResourceServer UpdateTerms UpdateUserPool
        UpdateUserPoolClient UpdateUserPoolDomain
      `,
			ResourceArn: "ListTagsForResource TagResource UntagResource"
		}
	} },
	rules: {
		...passing("cognito-idp", "CreateUserImportJob"),
		...each("AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration ConfirmDevice ConfirmForgotPassword ConfirmSignUp DeleteUser DeleteUserAttributes DeleteWebAuthnCredential ForgetDevice ForgotPassword GetDevice GetTokensFromRefreshToken GetUser GetUserAttributeVerificationCode GetUserAuthFactors GlobalSignOut InitiateAuth ListDevices ListWebAuthnCredentials ResendConfirmationCode RespondToAuthChallenge RevokeToken SetUserMFAPreference SetUserSettings SignUp StartWebAuthnRegistration UpdateAuthEventFeedback UpdateDeviceStatus UpdateUserAttributes VerifySoftwareToken VerifyUserAttribute", NO_PERMISSION("https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flows-public-server-side.html"))
	},
	resources: {
		variables: { UserPoolId: ["UserPoolId"] },
		source: `https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/`
	}
};
const comprehend = {
	clients: { comprehend: {
		called: {
			node: "comprehend",
			python: "comprehend",
			java: "Comprehend",
			dotnet: "Comprehend"
		},
		parameters: {
			DataAccessRoleArn: `
        CreateDocumentClassifier CreateEntityRecognizer CreateFlywheel StartDocumentClassificationJob
        StartDominantLanguageDetectionJob StartEntitiesDetectionJob StartEventsDetectionJob
        StartKeyPhrasesDetectionJob StartPiiEntitiesDetectionJob StartSentimentDetectionJob
        StartTargetedSentimentDetectionJob StartTopicsDetectionJob
      `,
			EndpointArn: `
        ClassifyDocument DeleteEndpoint DescribeEndpoint DetectEntities UpdateEndpoint
      `,
			ResourceArn: `
        DeleteResourcePolicy DescribeResourcePolicy ListTagsForResource PutResourcePolicy TagResource
        UntagResource
      `
		}
	} },
	rules: { ...passing("comprehend", "CreateDocumentClassifier CreateEntityRecognizer CreateFlywheel StartDocumentClassificationJob StartDominantLanguageDetectionJob StartEntitiesDetectionJob StartEventsDetectionJob StartKeyPhrasesDetectionJob StartPiiEntitiesDetectionJob StartSentimentDetectionJob StartTargetedSentimentDetectionJob StartTopicsDetectionJob") },
	resources: {
		variables: {},
		arns: ["EndpointArn"],
		source: `https://docs.aws.amazon.com/comprehend/latest/APIReference/`
	}
};
const connectparticipant = { rules: { ...each("CancelParticipantAuthentication CompleteAttachmentUpload CreateParticipantConnection DisconnectParticipant GetAttachment GetAuthenticationUrl GetTranscript SendEvent SendMessage StartAttachmentUpload", NO_PERMISSION("https://docs.aws.amazon.com/connect-participant/latest/APIReference/Welcome.html")) } };
const dax = {
	clients: { dax: {
		called: {
			node: "dax",
			python: "dax",
			java: "Dax",
			dotnet: "DAX"
		},
		parameters: { IamRoleArn: "CreateCluster" }
	} },
	rules: { ...passing("dax", "CreateCluster", ["dax.amazonaws.com"]) }
};
// lib/src/services/dynamodb.js
const CAPACITY = { response: ["ConsumedCapacity"] };
const WRITE = { response: ["ConsumedCapacity", "ItemCollectionMetrics"] };
const TABLES = { requestKeys: { RequestItems: "table_names" } };
const clients$44 = {
	dynamodb: {
		called: {
			node: "dynamodb",
			python: "dynamodb",
			java: "DynamoDb",
			dotnet: "DynamoDBv2"
		},
		parameters: {
			TableName: `
        CreateBackup CreateTable DeleteItem DeleteTable DescribeContinuousBackups
        DescribeContributorInsights DescribeKinesisStreamingDestination DescribeTable
        DescribeTableReplicaAutoScaling DescribeTimeToLive DisableKinesisStreamingDestination
        EnableKinesisStreamingDestination GetItem PutItem Query Scan UpdateContinuousBackups
        UpdateContributorInsights UpdateItem UpdateKinesisStreamingDestination UpdateTable
        UpdateTableReplicaAutoScaling UpdateTimeToLive
      `,
			IndexName: "DescribeContributorInsights Query Scan UpdateContributorInsights",
			TableArn: "ExportTableToPointInTime ListExports ListImports",
			ResourceArn: `
        DeleteResourcePolicy GetResourcePolicy ListTagsOfResource PutResourcePolicy TagResource
        UntagResource
      `,
			BackupArn: "DeleteBackup DescribeBackup RestoreTableFromBackup",
			ExportArn: "DescribeExport",
			ImportArn: "DescribeImport",
			GlobalTableName: `
        CreateGlobalTable DescribeGlobalTable DescribeGlobalTableSettings UpdateGlobalTable
        UpdateGlobalTableSettings
      `,
			TargetTableName: "RestoreTableFromBackup RestoreTableToPointInTime",
			SourceTableName: "RestoreTableToPointInTime",
			SourceTableArn: "RestoreTableToPointInTime"
		},
		recordedAnyway: {
			BatchGetItem: {
				...TABLES,
				...CAPACITY
			},
			BatchWriteItem: {
				...TABLES,
				...WRITE
			},
			CreateTable: { request: [
				"GlobalSecondaryIndexes",
				"LocalSecondaryIndexes",
				"ProvisionedThroughput"
			] },
			DeleteItem: WRITE,
			GetItem: {
				request: ["ConsistentRead", "ProjectionExpression"],
				...CAPACITY
			},
			ListTables: {
				request: ["ExclusiveStartTableName", "Limit"],
				responseCounts: { TableNames: "table_count" }
			},
			PutItem: WRITE,
			Query: {
				request: [
					"AttributesToGet",
					"ConsistentRead",
					"Limit",
					"ProjectionExpression",
					"ScanIndexForward",
					"Select"
				],
				...CAPACITY
			},
			Scan: {
				request: [
					"AttributesToGet",
					"ConsistentRead",
					"Limit",
					"ProjectionExpression",
					"Segment",
					"Select",
					"TotalSegments"
				],
				response: [
					"ConsumedCapacity",
					"Count",
					"ScannedCount"
				]
			},
			UpdateItem: WRITE,
			UpdateTable: { request: [
				"AttributeDefinitions",
				"GlobalSecondaryIndexUpdates",
				"ProvisionedThroughput"
			] }
		}
	},
	dynamodbstreams: {
		called: {
			node: "dynamodbstreams",
			python: "streams.dynamodb",
			java: "DynamoDbStreams",
			dotnet: "DynamoDBStreams"
		},
		parameters: { StreamArn: "DescribeStream GetShardIterator" }
	}
};
const TRANSACTIONS = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html";
const PARTIQL = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ql-iam.html";
const BACKUPS = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/backuprestore_IAM.html";
const API$1 = "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_";
const partiQL = {
	...needing(PARTIQL, "dynamodb:PartiQLSelect", "dynamodb:PartiQLInsert", "dynamodb:PartiQLUpdate", "dynamodb:PartiQLDelete"),
	oneOf: "the PartiQL statement, whose verb decides on the action"
};
const RESTORED = [
	"BatchWriteItem",
	"DeleteItem",
	"GetItem",
	"PutItem",
	"Query",
	"Scan",
	"UpdateItem"
].map((action) => ({
	action: `dynamodb:${action}`,
	named: ["TargetTableName"]
}));
const rules$40 = {
	BatchExecuteStatement: partiQL,
	DescribeEndpoints: NO_PERMISSION(`${API$1}DescribeEndpoints.html`),
	ExecuteStatement: partiQL,
	ExecuteTransaction: partiQL,
	ExportTableToPointInTime: {
		needs: [{ action: "dynamodb:ExportTableToPointInTime" }],
		mayNeed: [
			"s3:AbortMultipartUpload",
			"s3:PutObject",
			"s3:PutObjectAcl"
		],
		source: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport_Requesting.html"
	},
	RestoreTableFromBackup: {
		needs: [
			{
				action: "dynamodb:RestoreTableFromBackup",
				types: ["backup"]
			},
			{
				action: "dynamodb:RestoreTableFromBackup",
				types: ["table"],
				named: ["TargetTableName"]
			},
			...RESTORED
		],
		source: BACKUPS
	},
	RestoreTableToPointInTime: {
		needs: [{
			action: "dynamodb:RestoreTableToPointInTime",
			named: ["SourceTableArn", "SourceTableName"]
		}, ...RESTORED],
		source: BACKUPS
	},
	TransactWriteItems: {
		...needing(TRANSACTIONS, "dynamodb:ConditionCheckItem", "dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:UpdateItem"),
		oneOf: "which of Put, Update, Delete and ConditionCheck the transaction holds"
	}
};
const ofTable = (what) => `${what} are generalised to their table, since each has an id of its own`;
const resources$24 = {
	variables: { GlobalTableName: ["GlobalTableName"] },
	arns: [
		"BackupArn",
		"ExportArn",
		"ImportArn",
		"TableArn",
		"SourceTableArn"
	],
	generalised: {
		backup: ofTable("backups"),
		export: ofTable("exports"),
		import: ofTable("imports")
	},
	source: `https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/`
};
function tableArn(table, place) {
	const arn = arnIn(table);
	if (arn !== void 0) return arn.service === "dynamodb" && isPlainName(table) ? table : void 0;
	return isPlainName(table) ? `arn:${place.partition}:dynamodb:${place.region}:${place.account}:table/${table}` : void 0;
}
const STREAM_ARN = /^arn:[a-z0-9-]+:dynamodb:[a-z0-9-]+:\d{12}:table\/[A-Za-z0-9_.-]+\/stream\/[A-Za-z0-9:.-]+$/;
const dynamodb = {
	clients: clients$44,
	rules: rules$40,
	resources: resources$24,
	locator: {
		shownBy: ["TableName", "IndexName"],
		locate({ call, place, types, named = ["TableName"] }) {
			if (hasType(types, "stream") && !hasType(types, "table")) {
				const stream = value(call.parameters, "StreamArn");
				return stream !== void 0 && STREAM_ARN.test(stream) ? [{ arn: stream }] : void 0;
			}
			if (!hasType(types, "table") || hasType(types, "backup")) return void 0;
			const tables = firstShown(call.parameters, named)?.map((table) => tableArn(table, place));
			if (tables === void 0 || tables.includes(void 0)) return void 0;
			const index = hasType(types, "index") ? value(call.parameters, "IndexName") : void 0;
			if (index !== void 0 && !isPlainName(index)) return void 0;
			return tables.flatMap((arn) => arn === void 0 ? [] : [{ arn: index === void 0 ? arn : `${arn}/index/${index}` }]);
		}
	},
	keys: {
		via: "dynamodb",
		uses: {
			BatchGetItem: DECRYPT,
			BatchWriteItem: DECRYPT,
			ConditionCheckItem: DECRYPT,
			CreateTable: ["kms:CreateGrant", "kms:DescribeKey"],
			DeleteItem: DECRYPT,
			GetItem: DECRYPT,
			GetRecords: DECRYPT,
			PutItem: DECRYPT,
			Query: DECRYPT,
			Scan: DECRYPT,
			UpdateItem: DECRYPT
		},
		source: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html"
	},
	fields: {
		"x-ray-sdk": {
			table_name: "TableName",
			table_names: "TableName"
		},
		opentelemetry: {
			"aws.dynamodb.table.arn": "TableName",
			"aws.dynamodb.table_names": "TableName",
			"aws.dynamodb.index_name": "IndexName",
			"aws.table.arn": "TableName",
			"aws.table.name": "TableName"
		}
	}
};
const ec2 = {
	clients: { ec2: {
		called: {
			node: "ec2",
			python: "ec2",
			java: "Ec2",
			dotnet: "EC2"
		},
		parameters: {
			InstanceId: `
        AssociateAddress AssociateIamInstanceProfile AttachClassicLinkVpc AttachNetworkInterface
        AttachVolume CreateDelegateMacVolumeOwnershipTask CreateImage CreateInstanceExportTask
        CreateMacSystemIntegrityProtectionModificationTask CreateReplaceRootVolumeTask
        DescribeInstanceAttribute DetachClassicLinkVpc DetachVolume GetConsoleOutput GetConsoleScreenshot
        GetInstanceTpmEkPub GetInstanceUefiData GetLaunchTemplateData GetPasswordData
        ModifyInstanceAttribute ModifyInstanceCapacityReservationAttributes ModifyInstanceCpuOptions
        ModifyInstanceEventStartTime ModifyInstanceMaintenanceOptions ModifyInstanceMetadataOptions
        ModifyInstanceNetworkPerformanceOptions ModifyInstancePlacement ModifyPrivateDnsNameOptions
        ResetInstanceAttribute SendDiagnosticInterrupt
      `,
			InstanceIds: `
        DisableInstanceSqlHaStandbyDetections EnableInstanceSqlHaStandbyDetections MonitorInstances
        RebootInstances StartInstances StopInstances TerminateInstances UnmonitorInstances
      `,
			SnapshotId: `
        CreateReplaceRootVolumeTask CreateVolume DeleteSnapshot DescribeSnapshotAttribute LockSnapshot
        ModifySnapshotAttribute ModifySnapshotTier ResetSnapshotAttribute RestoreSnapshotFromRecycleBin
        RestoreSnapshotTier UnlockSnapshot
      `,
			VolumeId: `
        AttachVolume CreateSnapshot DeleteVolume DescribeVolumeAttribute DetachVolume EnableVolumeIO
        ModifyVolume ModifyVolumeAttribute RestoreVolumeFromRecycleBin
      `
		}
	} },
	rules: { ...passing("ec2", "RequestSpotFleet") },
	resources: {
		variables: {
			InstanceId: ["InstanceId", "InstanceIds"],
			VolumeId: ["VolumeId", "VolumeIds"],
			SnapshotId: ["SnapshotId", "SnapshotIds"]
		},
		source: `https://docs.aws.amazon.com/AWSEC2/latest/APIReference/`
	}
};
const ecr = {
	clients: { ecr: {
		called: {
			node: "ecr",
			python: "api.ecr",
			java: "Ecr",
			dotnet: "ECR"
		},
		parameters: {
			repositoryName: `
        BatchCheckLayerAvailability BatchDeleteImage BatchGetImage CompleteLayerUpload CreateRepository
        DeleteLifecyclePolicy DeleteRepository DeleteRepositoryPolicy DescribeImageReplicationStatus
        DescribeImageScanFindings DescribeImageSigningStatus DescribeImages GetDownloadUrlForLayer
        GetLifecyclePolicy GetLifecyclePolicyPreview GetRepositoryPolicy InitiateLayerUpload
        ListImageReferrers ListImages PutImage PutImageScanningConfiguration PutImageTagMutability
        PutLifecyclePolicy SetRepositoryPolicy StartImageScan StartLifecyclePolicyPreview
        UpdateImageStorageClass UploadLayerPart
      `,
			repositoryNames: "BatchGetRepositoryScanningConfiguration DescribeRepositories",
			registryId: `
        BatchCheckLayerAvailability BatchDeleteImage BatchGetImage CompleteLayerUpload CreateRepository
        DeleteLifecyclePolicy DeleteRepository DeleteRepositoryPolicy DescribeImageReplicationStatus
        DescribeImageScanFindings DescribeImageSigningStatus DescribeImages DescribeRepositories
        GetDownloadUrlForLayer GetLifecyclePolicy GetLifecyclePolicyPreview GetRepositoryPolicy
        InitiateLayerUpload ListImageReferrers ListImages PutImage PutImageScanningConfiguration
        PutImageTagMutability PutLifecyclePolicy SetRepositoryPolicy StartImageScan
        StartLifecyclePolicyPreview UpdateImageStorageClass UploadLayerPart
      `,
			resourceArn: "ListTagsForResource TagResource UntagResource"
		}
	} },
	rules: { ListImageReferrers: {
		...needing("https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistry.html", "ecr:BatchGetImage"),
		mayNeed: ["ecr:BatchImportUpstreamImage", "ecr:CreateRepository"]
	} },
	resources: {
		variables: { RepositoryName: ["RepositoryName", "RepositoryNames"] },
		account: "RegistryId",
		source: `https://docs.aws.amazon.com/AmazonECR/latest/APIReference/`
	}
};
// lib/src/services/ecs.js
const clients$41 = { ecs: {
	called: {
		node: "ecs",
		python: "ecs",
		java: "Ecs",
		dotnet: "ECS"
	},
	parameters: {
		cluster: `
        CreateExpressGatewayService CreateService CreateTaskSet DeleteAttributes DeleteCluster DeleteService
        DeleteTaskSet DeregisterContainerInstance DescribeContainerInstances DescribeServices
        DescribeTaskSets DescribeTasks ExecuteCommand GetTaskProtection ListAttributes
        ListContainerInstances ListServiceDeployments ListTasks PutAttributes PutClusterCapacityProviders
        RegisterContainerInstance StopTask SubmitAttachmentStateChanges SubmitContainerStateChange
        SubmitTaskStateChange UpdateCluster UpdateClusterSettings UpdateContainerAgent
        UpdateContainerInstancesState UpdateService UpdateServicePrimaryTaskSet UpdateTaskProtection
        UpdateTaskSet
      `,
		service: `
        CreateTaskSet DeleteService DeleteTaskSet DescribeTaskSets ListServiceDeployments UpdateService
        UpdateServicePrimaryTaskSet UpdateTaskSet
      `,
		serviceName: "CreateExpressGatewayService CreateService",
		task: "ExecuteCommand StopTask",
		tasks: "DescribeTasks GetTaskProtection UpdateTaskProtection",
		taskDefinition: "RunTask StartTask",
		clusterName: "CreateCluster",
		clusters: "DescribeClusters",
		executionRoleArn: "CreateExpressGatewayService",
		resourceArn: "ListTagsForResource TagResource UntagResource",
		services: "DescribeServices",
		taskDefinitions: "DeleteTaskDefinitions",
		taskRoleArn: "CreateExpressGatewayService"
	}
} };
const TASKS = ["ecs-tasks.amazonaws.com", "ecs.amazonaws.com"];
const TASK_ROLES = "https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html";
const curated$7 = {
	RunTask: {
		needs: [{ action: "ecs:RunTask" }, passingRole(TASKS)],
		mayNeed: ["ecs:TagResource"],
		source: TASK_ROLES
	},
	StartTask: {
		needs: [{ action: "ecs:StartTask" }, passingRole(TASKS)],
		mayNeed: ["ecs:TagResource"],
		source: TASK_ROLES
	}
};
const rules$37 = {
	...passing("ecs", "CreateExpressGatewayService", TASKS),
	...curated$7
};
const NAME$1 = /^[A-Za-z0-9_-]+$/;
const resources$21 = {
	variables: {
		ClusterName: ["Cluster"],
		ServiceName: ["Service"]
	},
	source: "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/"
};
const plain$3 = byParameters(resources$21);
const OWN_LOGIC = [
	"cluster",
	"service",
	"task",
	"task-definition"
];
const locator$15 = {
	shownBy: (types) => {
		if (hasType(types, "task-definition")) return ["TaskDefinition", "TaskDefinitions"];
		return hasType(types, "service") ? [
			"Cluster",
			"Service",
			"Services",
			"ServiceName"
		] : [
			"Cluster",
			"Clusters",
			"ClusterName",
			"Task",
			"Tasks"
		];
	},
	locate(question) {
		const tagged = byArn.locate(question);
		if (tagged !== void 0) return tagged;
		const { types } = question;
		if (!types.some(({ name }) => OWN_LOGIC.includes(name))) return plain$3.locate(question);
		const kinds = types.map((type) => type.name);
		if (kinds.length !== 1 && !(kinds.includes("cluster") && kinds.includes("task"))) return void 0;
		const found = kinds.map((kind) => ofKind(kind, question));
		return found.includes(void 0) ? void 0 : found.flatMap((resources) => resources ?? []);
	}
};
function ofKind(kind, question) {
	switch (kind) {
		case "cluster": return clusters(question);
		case "service": return inCluster("service", [
			"Service",
			"Services",
			"ServiceName"
		], question);
		case "task": return tasks(question);
		case "task-definition": return definitions(question);
		default: return;
	}
}
function clusters({ call, place, types }) {
	const found = firstShown(call.parameters, [
		"Cluster",
		"Clusters",
		"ClusterName"
	])?.map((cluster) => {
		if (isArnOf(types, cluster)) return cluster;
		return NAME$1.test(cluster) ? `arn:${place.partition}:ecs:${place.region}:${place.account}:cluster/${cluster}` : void 0;
	});
	if (found === void 0 || found.includes(void 0)) return void 0;
	return found.flatMap((arn) => arn === void 0 ? [] : [{ arn }]);
}
function clusterName({ call }) {
	const shown = value(call.parameters, "Cluster");
	const name = arnIn(shown)?.resource.replace(/^cluster\//, "") ?? shown;
	return name !== void 0 && NAME$1.test(name) ? name : void 0;
}
function inCluster(kind, names, question) {
	const { call, place, types } = question;
	const cluster = clusterName(question);
	const shown = firstShown(call.parameters, names);
	const prefix = `arn:${place.partition}:ecs:${place.region}:${place.account}:${kind}/${cluster ?? "*"}`;
	if (shown === void 0) return cluster === void 0 ? void 0 : [{
		arn: `${prefix}/*`,
		wider: `the trace does not show ${names[0] ?? kind}`
	}];
	const found = shown.map((name) => {
		if (isArnOf(types, name)) return { arn: name };
		if (!NAME$1.test(name)) return void 0;
		return {
			arn: `${prefix}/${name}`,
			...cluster === void 0 && { wider: "the trace does not show Cluster" }
		};
	});
	return found.includes(void 0) ? void 0 : found.flatMap((resource) => resource ?? []);
}
function tasks(question) {
	const { call, place } = question;
	const shown = firstShown(call.parameters, ["Task", "Tasks"]);
	const clusters = new Set((shown ?? []).flatMap((task) => /^task\/([A-Za-z0-9_-]+)\//.exec(arnIn(task)?.resource ?? "")?.[1] ?? []));
	const own = clusterName(question);
	if (own !== void 0) clusters.add(own);
	if (clusters.size === 0) return void 0;
	return [...clusters].map((cluster) => ({
		arn: `arn:${place.partition}:ecs:${place.region}:${place.account}:task/${cluster}/*`,
		rule: "tasks are generalised to their cluster"
	}));
}
function definitions({ call, place, types }) {
	const found = firstShown(call.parameters, ["TaskDefinition", "TaskDefinitions"])?.map((definition) => {
		if (isArnOf(types, definition)) return { arn: definition };
		const [, family, revision] = /^([A-Za-z0-9_-]+)(?::(\d+))?$/.exec(definition) ?? [];
		if (family === void 0) return void 0;
		const prefix = `arn:${place.partition}:ecs:${place.region}:${place.account}:task-definition/${family}`;
		return revision === void 0 ? {
			arn: `${prefix}:*`,
			rule: "a task definition without revision is its latest, which changes"
		} : { arn: `${prefix}:${revision}` };
	});
	if (found === void 0 || found.includes(void 0)) return void 0;
	return found.flatMap((resource) => resource ?? []);
}
const ecs = {
	clients: clients$41,
	rules: rules$37,
	resources: resources$21,
	locator: locator$15
};
const eks = {
	clients: { eks: {
		called: {
			node: "eks",
			python: "eks",
			java: "Eks",
			dotnet: "EKS"
		},
		parameters: {
			clusterName: `
        AssociateAccessPolicy AssociateEncryptionConfig AssociateIdentityProviderConfig CreateAccessEntry
        CreateAddon CreateCapability CreateFargateProfile CreateNodegroup CreatePodIdentityAssociation
        DeleteAccessEntry DeleteAddon DeleteCapability DeleteFargateProfile DeleteNodegroup
        DeletePodIdentityAssociation DescribeAccessEntry DescribeAddon DescribeCapability
        DescribeFargateProfile DescribeIdentityProviderConfig DescribeInsight DescribeInsightsRefresh
        DescribeNodegroup DescribePodIdentityAssociation DisassociateAccessPolicy
        DisassociateIdentityProviderConfig ListAccessEntries ListAddons ListAssociatedAccessPolicies
        ListCapabilities ListFargateProfiles ListIdentityProviderConfigs ListInsights ListNodegroups
        ListPodIdentityAssociations StartInsightsRefresh UpdateAccessEntry UpdateAddon UpdateCapability
        UpdateNodegroupConfig UpdateNodegroupVersion UpdatePodIdentityAssociation
      `,
			fargateProfileName: "DeleteFargateProfile DescribeFargateProfile",
			nodegroupName: `
        DeleteNodegroup DescribeNodegroup DescribeUpdate ListUpdates UpdateNodegroupConfig
        UpdateNodegroupVersion
      `,
			resourceArn: "ListTagsForResource TagResource UntagResource",
			roleArn: "CreateCapability CreateCluster CreatePodIdentityAssociation"
		}
	} },
	rules: {
		...passing("eks", "CreateCluster", ["ec2.amazonaws.com", "eks.amazonaws.com"]),
		...passing("eks", "CreateNodegroup", ["ec2.amazonaws.com", "eks.amazonaws.com"]),
		...passing("eks", "CreatePodIdentityAssociation", ["pods.eks.amazonaws.com"]),
		...passing("eks", "CreateCapability CreateFargateProfile RegisterCluster")
	},
	resources: {
		variables: {
			ClusterName: ["ClusterName"],
			NodegroupName: ["NodegroupName"],
			FargateProfileName: ["FargateProfileName"]
		},
		source: `https://docs.aws.amazon.com/eks/latest/APIReference/`
	}
};
const elasticache = {
	clients: { elasticache: {
		called: {
			node: "elasticache",
			python: "elasticache",
			java: "ElastiCache",
			dotnet: "ElastiCache"
		},
		parameters: {
			CacheClusterId: `
        CreateCacheCluster CreateSnapshot DeleteCacheCluster DescribeCacheClusters
        ListAllowedNodeTypeModifications ModifyCacheCluster RebootCacheCluster
      `,
			ReplicationGroupId: `
        CompleteMigration CreateCacheCluster CreateReplicationGroup CreateSnapshot DecreaseReplicaCount
        DeleteReplicationGroup DescribeReplicationGroups IncreaseReplicaCount
        ListAllowedNodeTypeModifications ModifyReplicationGroup ModifyReplicationGroupShardConfiguration
        StartMigration TestFailover TestMigration
      `,
			ServerlessCacheName: `
        CreateServerlessCache CreateServerlessCacheSnapshot DeleteServerlessCache
        DescribeServerlessCacheSnapshots DescribeServerlessCaches ModifyServerlessCache
      `
		}
	} },
	resources: {
		variables: {
			CacheClusterId: ["CacheClusterId"],
			ReplicationGroupId: ["ReplicationGroupId"],
			ServerlessCacheName: ["ServerlessCacheName"]
		},
		source: `https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/`
	}
};
const elasticfilesystem = {
	clients: { efs: {
		called: {
			node: "efs",
			python: "elasticfilesystem",
			java: "Efs",
			dotnet: "ElasticFileSystem"
		},
		parameters: {
			AccessPointId: "DeleteAccessPoint DescribeAccessPoints DescribeMountTargets",
			FileSystemId: `
        CreateAccessPoint CreateMountTarget CreateTags DeleteFileSystem DeleteFileSystemPolicy DeleteTags
        DescribeAccessPoints DescribeBackupPolicy DescribeFileSystemPolicy DescribeFileSystems
        DescribeLifecycleConfiguration DescribeMountTargets DescribeReplicationConfigurations DescribeTags
        PutBackupPolicy PutFileSystemPolicy PutLifecycleConfiguration UpdateFileSystem
        UpdateFileSystemProtection
      `
		}
	} },
	resources: {
		variables: {
			FileSystemId: ["FileSystemId"],
			AccessPointId: ["AccessPointId"]
		},
		source: `https://docs.aws.amazon.com/efs/latest/ug/api-reference.html`
	}
};
const es = {
	clients: { es: {
		called: {
			node: "elasticsearchservice",
			python: "es",
			java: "ElasticsearchService",
			dotnet: "Elasticsearch"
		},
		parameters: {
			ARN: "AddTags ListTags RemoveTags",
			DomainName: `
        AssociatePackage CancelDomainConfigChange CancelElasticsearchServiceSoftwareUpdate
        CreateElasticsearchDomain DeleteElasticsearchDomain DescribeDomainAutoTunes
        DescribeDomainChangeProgress DescribeElasticsearchDomain DescribeElasticsearchDomainConfig
        DissociatePackage GetCompatibleElasticsearchVersions GetUpgradeHistory GetUpgradeStatus
        ListPackagesForDomain StartElasticsearchServiceSoftwareUpdate UpdateElasticsearchDomainConfig
        UpgradeElasticsearchDomain
      `,
			DomainNames: "DescribeElasticsearchDomains"
		}
	} },
	resources: {
		variables: { DomainName: ["DomainName", "DomainNames"] },
		arns: ["ARN", "Arn"],
		source: `https://docs.aws.amazon.com/opensearch-service/latest/APIReference/`
	}
};
// lib/src/services/events.js
const clients$36 = { events: {
	called: {
		node: "eventbridge",
		python: "events",
		java: "EventBridge",
		dotnet: "EventBridge"
	},
	parameters: {
		EventBusName: `
        DeleteRule DescribeRule DisableRule EnableRule ListTargetsByRule PutRule PutTargets RemoveTargets
      `,
		Name: `
        ActivateEventSource CreateConnection CreateEndpoint CreateEventBus CreatePartnerEventSource
        DeactivateEventSource DeauthorizeConnection DeleteApiDestination DeleteConnection DeleteEndpoint
        DeleteEventBus DeletePartnerEventSource DeleteRule DescribeConnection DescribeEndpoint
        DescribeEventBus DescribeEventSource DescribePartnerEventSource DescribeRule DisableRule EnableRule
        PutRule UpdateApiDestination UpdateConnection UpdateEndpoint UpdateEventBus
      `,
		Rule: "ListTargetsByRule PutTargets RemoveTargets",
		ResourceARN: "ListTagsForResource TagResource UntagResource"
	}
} };
const NAME = /^[A-Za-z0-9._/-]+$/;
const BY_NAME = {
	"api-destination": "ApiDestinationName",
	archive: "ArchiveName",
	connection: "ConnectionName",
	endpoint: "EndpointName",
	"event-source": "EventSourceName"
};
const locator$14 = {
	shownBy: (types) => hasType(types, "event-bus") ? ["EventBusName", "Name"] : [
		"Rule",
		"Name",
		"EventBusName"
	],
	locate(question) {
		const { types, call, place } = question;
		const target = byArn.locate(question);
		if (target !== void 0) return target;
		if (hasType(types, "rule-on-default-event-bus") && !hasType(types, "event-bus")) return rule(question);
		if (types.length !== 1) return void 0;
		if (hasType(types, "event-bus")) {
			const shown = firstShown(call.parameters, ["EventBusName", "Name"])?.map((bus) => busArn(bus, place));
			if (shown === void 0 || shown.includes(void 0)) return void 0;
			return [...new Set(shown)].flatMap((arn) => arn === void 0 ? [] : [{ arn }]);
		}
		const [type] = types;
		const variable = BY_NAME[type?.name ?? ""];
		const name = firstShown(call.parameters, ["Name"])?.[0];
		const format = type?.formats[0];
		if (variable === void 0 || format === void 0 || name === void 0 || !NAME.test(name)) return void 0;
		const random = type?.name === "connection" || type?.name === "api-destination";
		return [{
			arn: filled(format, place, /* @__PURE__ */ new Map([[variable, random ? `${name}/*` : name]])),
			...random && { rule: "the random characters at the end of the ARN are generalised" }
		}];
	}
};
function busArn(bus, place) {
	if (NAME.test(bus)) return `arn:${place.partition}:events:${place.region}:${place.account}:event-bus/${bus}`;
	const arn = arnIn(bus);
	return arn?.service === "events" && /^event-bus\/[^*?]+$/.test(arn.resource) && isPlainName(bus) ? bus : void 0;
}
function rule({ call, place }) {
	const name = firstShown(call.parameters, ["Rule", "Name"])?.[0];
	const shown = call.parameters["EventBusName"]?.[0];
	const bus = shown === void 0 ? void 0 : arnIn(shown) ?? { resource: shown };
	if (name === void 0 || !NAME.test(name) || name.includes("/")) return void 0;
	const arnOf = (resource) => {
		const there = bus !== void 0 && "accountId" in bus ? {
			region: bus.region,
			account: bus.accountId
		} : place;
		return `arn:${place.partition}:events:${there.region}:${there.account}:rule/${resource}`;
	};
	if (bus === void 0) {
		const wider = "the trace does not show EventBusName";
		return oneOf([{
			arn: arnOf(name),
			wider
		}, {
			arn: arnOf(`*/${name}`),
			wider
		}]);
	}
	const on = bus.resource.replace(/^event-bus\//, "");
	if (!NAME.test(on)) return void 0;
	return [{ arn: arnOf(on === "default" ? name : `${on}/${name}`) }];
}
const events = {
	clients: clients$36,
	locator: locator$14
};
// lib/src/services/execute-api.js
const MANAGE = { action: "execute-api:ManageConnections" };
const CONNECTIONS = "https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html";
const rules$35 = {
	DeleteConnection: {
		needs: [MANAGE],
		source: CONNECTIONS
	},
	GetConnection: {
		needs: [MANAGE],
		source: CONNECTIONS
	},
	PostToConnection: {
		needs: [MANAGE],
		source: CONNECTIONS
	}
};
const METHODS = {
	DeleteConnection: "DELETE",
	GetConnection: "GET",
	PostToConnection: "POST"
};
const executeApi = {
	rules: rules$35,
	locator: {
		shownBy: [],
		elsewhere: "the API and its stage, which are in the endpoint",
		locate: () => void 0,
		usualTypes(types, call) {
			const method = METHODS[call.operation];
			if (method === void 0) return types;
			return [{
				name: "connection",
				formats: [`arn:\${Partition}:execute-api:\${Region}:\${Account}:*/*/${method}/@connections/*`]
			}];
		}
	}
};
const firehose = {
	clients: { firehose: {
		called: {
			node: "firehose",
			python: "firehose",
			java: "Firehose",
			dotnet: "KinesisFirehose"
		},
		parameters: { DeliveryStreamName: `
        CreateDeliveryStream DeleteDeliveryStream DescribeDeliveryStream ListTagsForDeliveryStream PutRecord
        PutRecordBatch StartDeliveryStreamEncryption StopDeliveryStreamEncryption TagDeliveryStream
        UntagDeliveryStream UpdateDestination
      ` }
	} },
	resources: {
		variables: { DeliveryStreamName: ["DeliveryStreamName"] },
		source: `https://docs.aws.amazon.com/firehose/latest/APIReference/`
	}
};
const geo = {
	clients: { location: {
		called: {
			node: "location",
			python: "geo",
			java: "Location",
			dotnet: "LocationService"
		},
		parameters: {
			ExecutionRoleArn: "StartJob",
			ResourceArn: "ListTagsForResource TagResource UntagResource"
		}
	} },
	rules: { ...passing("geo", "StartJob") }
};
// lib/src/services/glue.js
const clients$33 = { glue: {
	called: {
		node: "glue",
		python: "glue",
		java: "Glue",
		dotnet: "Glue"
	},
	parameters: {
		CatalogId: `
        BatchCreatePartition BatchDeleteConnection BatchDeletePartition BatchDeleteTable
        BatchDeleteTableVersion BatchGetPartition BatchUpdatePartition CreateConnection CreateDatabase
        CreatePartition CreatePartitionIndex CreateTable CreateTableOptimizer CreateUserDefinedFunction
        DeleteCatalog DeleteColumnStatisticsForPartition DeleteColumnStatisticsForTable DeleteConnection
        DeleteDatabase DeletePartition DeletePartitionIndex DeleteTable DeleteTableOptimizer
        DeleteTableVersion DeleteUserDefinedFunction DescribeEntity GetCatalog GetCatalogImportStatus
        GetColumnStatisticsForPartition GetColumnStatisticsForTable GetConnection GetConnections
        GetDataCatalogEncryptionSettings GetDatabase GetDatabases GetEntityRecords GetPartition
        GetPartitionIndexes GetPartitions GetTable GetTableOptimizer GetTableVersion GetTableVersions
        GetTables GetUnfilteredPartitionMetadata GetUnfilteredPartitionsMetadata GetUnfilteredTableMetadata
        GetUserDefinedFunction GetUserDefinedFunctions ImportCatalogToGlue ListEntities
        ListTableOptimizerRuns PutDataCatalogEncryptionSettings SearchTables UpdateCatalog
        UpdateColumnStatisticsForPartition UpdateColumnStatisticsForTable UpdateConnection UpdateDatabase
        UpdatePartition UpdateTable UpdateTableOptimizer UpdateUserDefinedFunction
      `,
		DatabaseName: `
        BatchCreatePartition BatchDeletePartition BatchDeleteTable BatchDeleteTableVersion BatchGetPartition
        BatchUpdatePartition CreateColumnStatisticsTaskSettings CreatePartition CreatePartitionIndex
        CreateTable CreateTableOptimizer CreateUserDefinedFunction DeleteColumnStatisticsForPartition
        DeleteColumnStatisticsForTable DeleteColumnStatisticsTaskSettings DeletePartition
        DeletePartitionIndex DeleteTable DeleteTableOptimizer DeleteTableVersion DeleteUserDefinedFunction
        GetColumnStatisticsForPartition GetColumnStatisticsForTable GetPartition GetPartitionIndexes
        GetPartitions GetTable GetTableOptimizer GetTableVersion GetTableVersions GetTables
        GetUnfilteredPartitionMetadata GetUnfilteredPartitionsMetadata GetUnfilteredTableMetadata
        GetUserDefinedFunction GetUserDefinedFunctions ListTableOptimizerRuns StartColumnStatisticsTaskRun
        StartColumnStatisticsTaskRunSchedule StopColumnStatisticsTaskRun StopColumnStatisticsTaskRunSchedule
        UpdateColumnStatisticsForPartition UpdateColumnStatisticsForTable UpdateColumnStatisticsTaskSettings
        UpdatePartition UpdateTable UpdateTableOptimizer UpdateUserDefinedFunction
      `,
		TableName: `
        BatchCreatePartition BatchDeletePartition BatchDeleteTableVersion BatchGetPartition
        BatchUpdatePartition CreateColumnStatisticsTaskSettings CreatePartition CreatePartitionIndex
        CreateTableOptimizer DeleteColumnStatisticsForPartition DeleteColumnStatisticsForTable
        DeleteColumnStatisticsTaskSettings DeletePartition DeletePartitionIndex DeleteTableOptimizer
        DeleteTableVersion GetColumnStatisticsForPartition GetColumnStatisticsForTable GetPartition
        GetPartitionIndexes GetPartitions GetTableOptimizer GetTableVersion GetTableVersions
        GetUnfilteredPartitionMetadata GetUnfilteredPartitionsMetadata ListTableOptimizerRuns
        StartColumnStatisticsTaskRun StartColumnStatisticsTaskRunSchedule StopColumnStatisticsTaskRun
        StopColumnStatisticsTaskRunSchedule UpdateColumnStatisticsForPartition
        UpdateColumnStatisticsForTable UpdateColumnStatisticsTaskSettings UpdatePartition
        UpdateTableOptimizer
      `,
		JobName: `
        BatchStopJobRun DeleteJob GetJob GetJobRun GetJobRuns StartJobRun UpdateJob
        UpdateJobFromSourceControl UpdateSourceControlFromJob
      `,
		ConnectionName: "DeleteConnection DescribeEntity GetEntityRecords ListEntities",
		CrawlerName: "ListCrawls",
		Name: `
        CreateBlueprint CreateJob CreateTable CreateTrigger CreateWorkflow DeleteBlueprint DeleteCrawler
        DeleteDataQualityRuleset DeleteDatabase DeleteTable DeleteTrigger DeleteWorkflow GetBlueprint
        GetConnection GetCrawler GetDataQualityRuleset GetDatabase GetTable GetTrigger
        GetUnfilteredTableMetadata GetWorkflow GetWorkflowRun GetWorkflowRunProperties GetWorkflowRuns
        PutWorkflowRunProperties ResumeWorkflowRun StartCrawler StartTrigger StartWorkflowRun StopCrawler
        StopTrigger StopWorkflowRun UpdateBlueprint UpdateConnection UpdateCrawler UpdateDataQualityRuleset
        UpdateDatabase UpdateTable UpdateTrigger UpdateWorkflow
      `,
		ResourceArn: `
        CreateIntegrationResourceProperty CreateIntegrationTableProperties DeleteIntegrationResourceProperty
        DeleteIntegrationTableProperties DeleteResourcePolicy GetIntegrationResourceProperty
        GetIntegrationTableProperties GetResourcePolicy GetTags PutResourcePolicy TagResource UntagResource
        UpdateIntegrationResourceProperty UpdateIntegrationTableProperties
      `,
		Role: `
        CreateColumnStatisticsTaskSettings CreateCrawler CreateJob CreateMLTransform CreateSession
        StartColumnStatisticsTaskRun StartDataQualityRuleRecommendationRun
        StartDataQualityRulesetEvaluationRun
      `,
		RoleArn: "CreateDevEndpoint StartBlueprintRun"
	}
} };
const GLUE = "https://docs.aws.amazon.com/glue/latest/webapi/API_";
const curated$6 = {
	GetUnfilteredPartitionMetadata: needing(`${GLUE}GetUnfilteredPartitionMetadata.html`, "glue:GetPartition"),
	GetUnfilteredPartitionsMetadata: needing(`${GLUE}GetUnfilteredPartitionsMetadata.html`, "glue:GetPartitions"),
	GetUnfilteredTableMetadata: needing(`${GLUE}GetUnfilteredTableMetadata.html`, "glue:GetTable")
};
const rules$33 = {
	...passing("glue", "CreateColumnStatisticsTaskSettings CreateCrawler CreateDevEndpoint CreateJob CreateMLTransform CreateSession StartBlueprintRun StartColumnStatisticsTaskRun StartDataQualityRuleRecommendationRun StartDataQualityRulesetEvaluationRun", ["glue.amazonaws.com"]),
	...curated$6
};
const CATALOGUED = [
	"rootcatalog",
	"catalog",
	"database",
	"table",
	"tableversion",
	"userdefinedfunction"
];
const NAMES_DATABASE = /^(?:Delete|Get|Update)Database$/;
const NAMES_TABLE = /^(?:Create|Delete|Get|GetUnfiltered|Update)Table(?:Metadata)?$/;
const OTHERS = {
	blueprint: ["Name"],
	connection: ["ConnectionName", "Name"],
	crawler: ["CrawlerName", "Name"],
	dataQualityRuleset: ["Name"],
	job: ["JobName", "Name"],
	trigger: ["Name"],
	workflow: ["Name"]
};
const locator$12 = {
	shownBy: (types) => hasType(types, "table") ? [
		"CatalogId",
		"DatabaseName",
		"TableName",
		"Name"
	] : [
		"CatalogId",
		...types.flatMap((type) => OTHERS[type.name] ?? []),
		"Name"
	],
	locate(question) {
		const { types, place } = question;
		const tagged = byArn.locate(question);
		if (tagged !== void 0) return tagged;
		if (!types.some((type) => CATALOGUED.includes(type.name))) return plain$2(question, types);
		const there = !question.parameters.some((name) => question.call.parameters[name] !== void 0) ? void 0 : inCatalog(question);
		if (there === void 0 || types.length > 6) return void 0;
		return types.flatMap((type) => catalogued(type, question, there) ?? plain$2(question, [type]) ?? anyOf$1(type, place));
	}
};
function inCatalog({ call, place }) {
	const id = value(call.parameters, "CatalogId");
	if (id === void 0) return place;
	return /^\d{12}$/.test(id) ? {
		...place,
		account: id
	} : void 0;
}
function catalogued(type, { call, types, parameters: recordable }, place) {
	const { parameters, operation } = call;
	const namesTable = NAMES_TABLE.test(operation);
	const own = value(parameters, "Name");
	const database = named$1(value(parameters, "DatabaseName") ?? (NAMES_DATABASE.test(operation) || !hasType(types, "table") ? own : void 0));
	const table = named$1(value(parameters, "TableName") ?? (namesTable ? own : void 0));
	const arnOf = (resource) => `arn:${place.partition}:glue:${place.region}:${place.account}:${resource}`;
	const nameOfDatabase = recordable.includes("DatabaseName") ? "DatabaseName" : "the database";
	const unless = (known, what) => known ? {} : { wider: `the trace does not show ${what}` };
	switch (type.name) {
		case "rootcatalog": return [{ arn: arnOf("catalog") }];
		case "catalog": return hasType(types, "rootcatalog") ? [] : void 0;
		case "database": return [{
			arn: arnOf(`database/${database ?? "*"}`),
			...unless(database !== void 0, nameOfDatabase)
		}];
		case "table": {
			const both = database === void 0 ? "*" : `${database}/${table ?? "*"}`;
			const what = database === void 0 ? nameOfDatabase : "the table";
			return [{
				arn: arnOf(`table/${both}`),
				...unless(database !== void 0 && table !== void 0, what)
			}];
		}
		case "userdefinedfunction": return [{
			arn: arnOf(`userDefinedFunction/${database === void 0 ? "*" : `${database}/*`}`),
			wider: "the trace does not show the function"
		}];
		default: return;
	}
}
function named$1(name) {
	return name !== void 0 && isPlainName(name) && !/[/:]/.test(name) ? name : void 0;
}
function plain$2({ call, place }, types) {
	const [type, ...others] = types;
	if (type === void 0 || others.length > 0) return void 0;
	const shown = OTHERS[type.name]?.map((name) => value(call.parameters, name)).find((name) => name !== void 0);
	const name = named$1(shown);
	const format = type.formats[0];
	if (name === void 0 || format === void 0) return void 0;
	const variable = /\$\{([^}]+)\}$/.exec(format)?.[1] ?? "";
	return [{ arn: filled(format, place, /* @__PURE__ */ new Map([[variable, name]])) }];
}
function anyOf$1(type, place) {
	return type.formats.map((format) => ({
		arn: filled(format, place, /* @__PURE__ */ new Map()),
		wider: `the trace does not show the ${type.name}`
	}));
}
const glue = {
	clients: clients$33,
	rules: rules$33,
	locator: locator$12
};
const iot = {
	clients: {
		iot: {
			called: {
				node: "iot",
				python: "iot",
				java: "IoT",
				dotnet: "IoT"
			},
			parameters: {
				resourceArn: "ListTagsForResource TagResource UntagResource",
				thingName: `
        AddThingToBillingGroup AddThingToThingGroup CancelJobExecution CreateThing DeleteJobExecution
        DeleteThing DescribeJobExecution DescribeThing GetThingConnectivityData ListActiveViolations
        ListDetectMitigationActionsExecutions ListJobExecutionsForThing ListMetricValues
        ListThingGroupsForThing ListThingPrincipals ListThingPrincipalsV2 ListViolationEvents
        RemoveThingFromBillingGroup RemoveThingFromThingGroup UpdateThing UpdateThingGroupsForThing
      `
			}
		},
		"iot-data": {
			called: {
				node: "iotdataplane",
				python: "data-ats.iot",
				java: "IotDataPlane",
				dotnet: "IotData"
			},
			parameters: {
				thingName: `
        DeleteThingShadow GetThingShadow ListNamedShadowsForThing UpdateThingShadow
      `,
				topic: "GetRetainedMessage Publish"
			}
		},
		iotsecuretunneling: {
			called: {
				node: "iotsecuretunneling",
				python: "api.tunneling.iot",
				java: "IoTSecureTunneling",
				dotnet: "IoTSecureTunneling"
			},
			parameters: { resourceArn: "ListTagsForResource TagResource UntagResource" }
		}
	},
	rules: { Publish: {
		...needing("https://docs.aws.amazon.com/iot/latest/developerguide/iot-policy-actions.html", "iot:Publish"),
		mayNeed: ["iot:RetainPublish"]
	} },
	resources: {
		variables: {
			ThingName: ["ThingName"],
			TopicName: ["Topic"]
		},
		withColons: ["ThingName"],
		source: `https://docs.aws.amazon.com/iot/latest/apireference/`
	}
};
// lib/src/services/iotfleetwise.js
const clients$31 = { iotfleetwise: {
	called: {
		node: "iotfleetwise",
		python: "iotfleetwise",
		java: "IoTFleetWise",
		dotnet: "IoTFleetWise"
	},
	parameters: { ResourceARN: "ListTagsForResource TagResource UntagResource" }
} };
const FLEETWISE = "https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiotfleetwise.html";
const iotfleetwise = {
	clients: clients$31,
	rules: {
		BatchCreateVehicle: {
			...needing(FLEETWISE, "iotfleetwise:CreateVehicle"),
			mayNeed: ["iotfleetwise:TagResource"]
		},
		BatchUpdateVehicle: needing(FLEETWISE, "iotfleetwise:UpdateVehicle")
	}
};
// lib/src/services/kafka.js
const clients$30 = { kafka: {
	called: {
		node: "kafka",
		python: "kafka",
		java: "Kafka",
		dotnet: "Kafka"
	},
	parameters: { ResourceArn: "ListTagsForResource TagResource UntagResource" }
} };
const MSK = "https://docs.aws.amazon.com/msk/latest/developerguide/iam-access-control-use-cases.html";
const topic$1 = (...actions) => needing(MSK, "kafka-cluster:Connect", ...actions.map((action) => `kafka-cluster:${action}`));
const kafka = {
	clients: clients$30,
	rules: {
		CreateTopic: topic$1("CreateTopic"),
		DeleteTopic: topic$1("DeleteTopic", "DescribeTopic"),
		DescribeTopic: topic$1("DescribeTopic", "DescribeTopicDynamicConfiguration"),
		DescribeTopicPartitions: topic$1("DescribeTopic", "DescribeTopicDynamicConfiguration"),
		ListTopics: topic$1("DescribeTopic"),
		UpdateTopic: topic$1("AlterTopic", "AlterTopicDynamicConfiguration", "DescribeTopic")
	}
};
const kinesis = {
	clients: { kinesis: {
		called: {
			node: "kinesis",
			python: "kinesis",
			java: "Kinesis",
			dotnet: "Kinesis"
		},
		parameters: {
			StreamName: `
        AddTagsToStream CreateStream DecreaseStreamRetentionPeriod DeleteStream DescribeStream
        DescribeStreamSummary GetShardIterator IncreaseStreamRetentionPeriod ListShards ListTagsForStream
        MergeShards PutRecord PutRecords RemoveTagsFromStream SplitShard StartStreamEncryption
        StopStreamEncryption UpdateStreamWarmThroughput
      `,
			StreamARN: `
        AddTagsToStream DecreaseStreamRetentionPeriod DeleteStream DeregisterStreamConsumer DescribeStream
        DescribeStreamConsumer DescribeStreamSummary GetRecords GetShardIterator
        IncreaseStreamRetentionPeriod ListShards ListStreamConsumers ListTagsForStream MergeShards PutRecord
        PutRecords RegisterStreamConsumer RemoveTagsFromStream SplitShard StartStreamEncryption
        StopStreamEncryption UpdateMaxRecordSize UpdateStreamWarmThroughput
      `,
			ConsumerARN: "DeregisterStreamConsumer DescribeStreamConsumer SubscribeToShard",
			ResourceARN: `
        DeleteResourcePolicy GetResourcePolicy ListTagsForResource PutResourcePolicy TagResource
        UntagResource
      `
		}
	} },
	resources: {
		variables: { StreamName: ["StreamName"] },
		arns: ["StreamARN", "ConsumerARN"],
		alternatives: [["consumer", "stream"]],
		generalised: { consumer: "the time at which a consumer was registered, at the end of its ARN, is generalised" },
		source: `https://docs.aws.amazon.com/kinesis/latest/APIReference/`
	},
	keys: {
		via: "kinesis",
		uses: {
			GetRecords: DECRYPT,
			PutRecord: GENERATE,
			PutRecords: GENERATE,
			SubscribeToShard: DECRYPT
		},
		source: "https://docs.aws.amazon.com/streams/latest/dev/permissions-user-key-KMS.html"
	},
	fields: { opentelemetry: {
		"aws.kinesis.stream.arn": "StreamARN",
		"aws.kinesis.stream.name": "StreamName",
		"aws.kinesis.stream_name": "StreamName",
		"aws.stream.arn": "StreamARN",
		"aws.stream.name": "StreamName",
		"aws.kinesis.consumer.arn": "ConsumerARN"
	} }
};
const kinesisanalytics = {
	clients: {
		kinesisanalytics: {
			called: {
				node: "kinesisanalytics",
				python: "kinesisanalytics",
				java: "KinesisAnalytics",
				dotnet: "KinesisAnalytics"
			},
			parameters: {
				ResourceARN: "DiscoverInputSchema ListTagsForResource TagResource UntagResource",
				RoleARN: "DiscoverInputSchema"
			}
		},
		kinesisanalyticsv2: {
			called: {
				node: "kinesisanalyticsv2",
				python: "kinesisanalytics",
				java: "KinesisAnalyticsV2",
				dotnet: "KinesisAnalyticsV2"
			},
			parameters: { ResourceARN: "DiscoverInputSchema ListTagsForResource TagResource UntagResource" }
		}
	},
	rules: { ...passing("kinesisanalytics", "CreateApplication DiscoverInputSchema") }
};
// lib/src/services/kms.js
const clients$27 = { kms: {
	called: {
		node: "kms",
		python: "kms",
		java: "Kms",
		dotnet: "KeyManagementService"
	},
	parameters: {
		KeyId: `
        CancelKeyDeletion CreateGrant Decrypt DeleteImportedKeyMaterial DeriveSharedSecret DescribeKey
        DisableKey DisableKeyRotation EnableKey EnableKeyRotation Encrypt GenerateDataKey
        GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext GenerateDataKeyWithoutPlaintext GenerateMac
        GetKeyLastUsage GetKeyPolicy GetKeyRotationStatus GetParametersForImport GetPublicKey
        ImportKeyMaterial ListGrants ListKeyPolicies ListKeyRotations ListResourceTags PutKeyPolicy
        ReplicateKey RetireGrant RevokeGrant RotateKeyOnDemand ScheduleKeyDeletion Sign TagResource
        UntagResource UpdateKeyDescription UpdatePrimaryRegion Verify VerifyMac
      `,
		AliasName: "CreateAlias DeleteAlias UpdateAlias",
		TargetKeyId: "CreateAlias UpdateAlias",
		SourceKeyId: "ReEncrypt",
		DestinationKeyId: "ReEncrypt"
	},
	answers: { KeyId: `
        CancelKeyDeletion Decrypt DeleteImportedKeyMaterial DeriveSharedSecret Encrypt GenerateDataKey
        GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext GenerateDataKeyWithoutPlaintext GenerateMac
        GetKeyLastUsage GetKeyRotationStatus GetParametersForImport GetPublicKey ImportKeyMaterial
        RotateKeyOnDemand ScheduleKeyDeletion Sign Verify VerifyMac
      ` }
} };
const rules$28 = { ReEncrypt: {
	needs: [{
		action: "kms:ReEncryptFrom",
		named: ["SourceKeyId"]
	}, {
		action: "kms:ReEncryptTo",
		named: ["DestinationKeyId"]
	}],
	source: "https://docs.aws.amazon.com/kms/latest/APIReference/API_ReEncrypt.html"
} };
const KEY_ID = /^(?:mrk-)?[0-9a-f-]{30,40}$/;
const ALIAS = /^alias\/[A-Za-z0-9:/_-]+$/;
const locator$11 = {
	shownBy: [
		"KeyId",
		"AliasName",
		"TargetKeyId"
	],
	locate(question) {
		const { call, types, place, named } = question;
		const alias = hasType(types, "alias") ? aliasArn(call.parameters["AliasName"]?.[0], place) : void 0;
		const keys = hasType(types, "key") ? keysOf(question) : void 0;
		if (alias === void 0 && keys === void 0) return void 0;
		if (named !== void 0 || !hasType(types, "alias")) return keys;
		return [...alias ?? [anyOf("alias", types, place)], ...keys ?? [anyOf("key", types, place)]];
	}
};
function anyOf(name, types, place) {
	return {
		arn: filled(types.find((type) => type.name === name)?.formats[0] ?? "", place, /* @__PURE__ */ new Map()),
		wider: `the trace does not show the ${name}`
	};
}
function aliasArn(alias, place) {
	return alias !== void 0 && ALIAS.test(alias) ? [{ arn: `arn:${place.partition}:kms:${place.region}:${place.account}:${alias}` }] : void 0;
}
function keysOf({ call, place, named = ["KeyId", "TargetKeyId"] }) {
	const keys = named.flatMap((name) => call.parameters[name] ?? []).map((key) => keyArn(key, place));
	if (keys.length === 0 || keys.includes(void 0)) return void 0;
	const exact = keys.flatMap((key) => key === void 0 || key.wider !== void 0 ? [] : [key]);
	return exact.length > 0 ? exact : keys.flatMap((key) => key ?? []);
}
function keyArn(key, place) {
	if (!isPlainName(key)) return void 0;
	if (KEY_ID.test(key)) return { arn: `arn:${place.partition}:kms:${place.region}:${place.account}:key/${key}` };
	if (ALIAS.test(key)) return byAlias(key, place);
	const arn = arnIn(key);
	if (arn === void 0 || arn.service !== "kms" || !/^\d{12}$/.test(arn.accountId)) return void 0;
	if (/^key\/[A-Za-z0-9-]+$/.test(arn.resource)) return { arn: key };
	if (!ALIAS.test(arn.resource)) return void 0;
	return byAlias(arn.resource, {
		partition: arn.partition,
		region: arn.region,
		account: arn.accountId
	});
}
function byAlias(alias, place) {
	return {
		arn: `arn:${place.partition}:kms:${place.region}:${place.account}:key/*`,
		wider: `${alias} does not show which key it stands for`
	};
}
const kms = {
	clients: clients$27,
	rules: rules$28,
	locator: locator$11
};
// lib/src/services/lambda.js
const clients$26 = { lambda: {
	called: {
		node: "lambda",
		python: "lambda",
		java: "Lambda",
		dotnet: "Lambda"
	},
	parameters: {
		FunctionName: `
        AddPermission CreateAlias CreateFunction CreateFunctionUrlConfig DeleteAlias DeleteFunction
        DeleteFunctionCodeSigningConfig DeleteFunctionConcurrency DeleteFunctionEventInvokeConfig
        DeleteFunctionUrlConfig DeleteProvisionedConcurrencyConfig GetAlias GetFunction
        GetFunctionCodeSigningConfig GetFunctionConcurrency GetFunctionConfiguration
        GetFunctionEventInvokeConfig GetFunctionRecursionConfig GetFunctionScalingConfig
        GetFunctionUrlConfig GetPolicy GetProvisionedConcurrencyConfig GetRuntimeManagementConfig Invoke
        InvokeAsync InvokeWithResponseStream ListAliases ListDurableExecutionsByFunction
        ListFunctionEventInvokeConfigs ListFunctionUrlConfigs ListProvisionedConcurrencyConfigs
        ListVersionsByFunction PublishVersion PutFunctionCodeSigningConfig PutFunctionConcurrency
        PutFunctionEventInvokeConfig PutFunctionRecursionConfig PutFunctionScalingConfig
        PutProvisionedConcurrencyConfig PutRuntimeManagementConfig RemovePermission UpdateAlias
        UpdateFunctionCode UpdateFunctionConfiguration UpdateFunctionEventInvokeConfig
        UpdateFunctionUrlConfig
      `,
		Qualifier: `
        AddPermission CreateFunctionUrlConfig DeleteFunction DeleteFunctionEventInvokeConfig
        DeleteFunctionUrlConfig DeleteProvisionedConcurrencyConfig GetFunction GetFunctionConfiguration
        GetFunctionEventInvokeConfig GetFunctionScalingConfig GetFunctionUrlConfig GetPolicy
        GetProvisionedConcurrencyConfig GetRuntimeManagementConfig Invoke InvokeWithResponseStream
        ListDurableExecutionsByFunction PutFunctionEventInvokeConfig PutFunctionScalingConfig
        PutProvisionedConcurrencyConfig PutRuntimeManagementConfig RemovePermission
        UpdateFunctionEventInvokeConfig UpdateFunctionUrlConfig
      `,
		UUID: `
        DeleteEventSourceMapping GetEventSourceMapping UpdateEventSourceMapping
      `,
		LayerName: `
        AddLayerVersionPermission DeleteLayerVersion GetLayerVersion GetLayerVersionPolicy
        PublishLayerVersion RemoveLayerVersionPermission
      `,
		Role: "CreateFunction"
	},
	recordedAnyway: {
		Invoke: {
			request: ["InvocationType", "LogType"],
			response: ["FunctionError", "StatusCode"]
		},
		InvokeAsync: { response: ["Status"] }
	}
} };
const curated$5 = { CreateFunction: {
	needs: [{ action: "lambda:CreateFunction" }, passingRole(["lambda.amazonaws.com"])],
	mayNeed: [
		"ec2:DescribeSecurityGroups",
		"ec2:DescribeSubnets",
		"ec2:DescribeVpcs",
		"ecr:BatchGetImage",
		"ecr:GetDownloadUrlForLayer",
		"lambda:GetLayerVersion",
		"s3:GetObject",
		"s3:GetObjectVersion"
	],
	source: "https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html#permissions-executionrole-api"
} };
const rules$27 = {
	...passing("lambda", "CreateCapacityProvider", ["lambda.amazonaws.com"]),
	...curated$5
};
const resources$13 = {
	variables: {
		UUID: ["UUID"],
		LayerName: ["LayerName"]
	},
	source: `https://docs.aws.amazon.com/lambda/latest/api/`
};
const FUNCTION = /^(?:(?:arn:([a-z0-9-]+):lambda:)?(?:([a-z]{2,}(?:-[a-z]+)+-\d+):)?(?:(\d{12}):)?function:)?([A-Za-z0-9_-]+)(?::(\$LATEST|[A-Za-z0-9_-]+))?$/;
const locator$10 = {
	shownBy: ["FunctionName", "Qualifier"],
	locate({ call, place, types, parameters }) {
		const name = value(call.parameters, "FunctionName");
		if (name === void 0 || !types.some((type) => type.name.startsWith("function"))) return void 0;
		const arn = functionArn(name, value(call.parameters, "Qualifier"), place);
		if (arn === void 0) return void 0;
		if (!/:function:[^:]+:[^:]+$/.test(arn) && isShortened$1(call, parameters)) {
			const wider = "the instrumentation records a function’s name without its version or alias";
			return oneOf([arn, `${arn}:*`].map((one) => ({
				arn: one,
				wider
			})));
		}
		if (hasType(types, "function") || /:function:[^:]+:[^:]+$/.test(arn)) return [{ arn }];
		return [{
			arn: `${arn}:*`,
			wider: "the trace does not show Qualifier"
		}];
	}
};
function isShortened$1({ shortened }, parameters) {
	return shortened?.includes("FunctionName") === true && parameters.includes("Qualifier");
}
function functionArn(name, qualifier, place) {
	const found = FUNCTION.exec(name);
	if (found === null) return void 0;
	const [, partition = place.partition, region = place.region, account = place.account, plain = "", suffix] = found;
	if (name.startsWith("arn:") && (arnIn(name) === void 0 || found[3] === void 0)) return void 0;
	const asked = suffix ?? qualifier;
	if (asked !== void 0 && asked !== "$LATEST" && !isPlainName(asked)) return void 0;
	const unqualified = `arn:${partition}:lambda:${region}:${account}:function:${plain}`;
	return asked === void 0 ? unqualified : `${unqualified}:${asked}`;
}
const lambda = {
	clients: clients$26,
	rules: rules$27,
	resources: resources$13,
	locator: locator$10,
	fields: { opentelemetry: {
		"faas.invoked_name": "FunctionName",
		"aws.lambda.function.name": "FunctionName",
		"aws.lambda.resource_mapping.id": "UUID",
		"aws.lambda.function.arn": "FunctionName",
		"aws.lambda.resource.mapping.id": "UUID"
	} }
};
// lib/src/services/logs.js
const clients$25 = { logs: {
	called: {
		node: "cloudwatchlogs",
		python: "logs",
		java: "CloudWatchLogs",
		dotnet: "CloudWatchLogs"
	},
	parameters: {
		logGroupName: `
        AssociateKmsKey CreateExportTask CreateLogGroup CreateLogStream DeleteLogGroup DeleteLogStream
        DeleteMetricFilter DeleteRetentionPolicy DeleteSubscriptionFilter DescribeLogStreams
        DescribeMetricFilters DescribeSubscriptionFilters DisassociateKmsKey FilterLogEvents GetLogEvents
        GetLogGroupFields ListTagsLogGroup PutLogEvents PutMetricFilter PutRetentionPolicy
        PutSubscriptionFilter StartQuery TagLogGroup UntagLogGroup
      `,
		logGroupNames: "StartQuery",
		logGroupIdentifier: `
        DeleteDataProtectionPolicy DeleteTransformer DescribeLogStreams FilterLogEvents
        GetDataProtectionPolicy GetLogEvents GetLogGroupFields GetTransformer PutBearerTokenAuthentication
        PutDataProtectionPolicy PutLogGroupDeletionProtection PutTransformer
      `,
		logGroupIdentifiers: "StartLiveTail StartQuery",
		executionRoleArn: "CreateScheduledQuery UpdateScheduledQuery",
		resourceArn: "ListTagsForResource PutDeliverySource TagResource UntagResource",
		roleArn: "PutDestination"
	}
} };
const rules$26 = { ...passing("logs", "CreateImportTask CreateScheduledQuery PutDestination UpdateScheduledQuery") };
const TAGGING = /^(?:ListTagsForResource|TagResource|UntagResource)$/;
const STREAMS = "log streams are generalised to their log group";
const GROUPS = [
	"LogGroupIdentifier",
	"LogGroupIdentifiers",
	"LogGroupName",
	"LogGroupNames"
];
const GROUP = /^[A-Za-z0-9_./#-]+$/;
const BELOW_GROUP = "arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:*";
const locator$9 = {
	shownBy: (types) => hasType(types, "log-group") || hasType(types, "log-stream") ? GROUPS : [],
	usualTypes: (types) => types.map((type) => type.name === "log-stream" ? {
		...type,
		formats: [BELOW_GROUP]
	} : type),
	locate(question) {
		const { call, place, types } = question;
		if (!hasType(types, "log-group") && !hasType(types, "log-stream")) return byArn.locate(question);
		const groups = firstShown(call.parameters, [...GROUPS, "ResourceArn"])?.map((group) => groupArn(group, place));
		if (groups === void 0 || groups.includes(void 0)) return byArn.locate(question);
		const end = TAGGING.test(call.operation) ? "" : ":*";
		const ofStream = !hasType(types, "log-group");
		return groups.map((group) => ({
			arn: `${group}${end}`,
			...ofStream && { rule: STREAMS }
		}));
	}
};
function groupArn(group, place) {
	if (GROUP.test(group)) return `arn:${place.partition}:logs:${place.region}:${place.account}:log-group:${group}`;
	const arn = arnIn(group);
	const name = /^log-group:([^:]+)(?::\*)?$/.exec(arn?.resource ?? "")?.[1];
	if (arn === void 0 || name === void 0 || arn.service !== "logs" || !GROUP.test(name)) return void 0;
	return isPlainName(arn.accountId) ? `arn:${arn.partition}:logs:${arn.region}:${arn.accountId}:log-group:${name}` : void 0;
}
const logs = {
	clients: clients$25,
	rules: rules$26,
	locator: locator$9
};
const mediaconvert = {
	clients: { mediaconvert: {
		called: {
			node: "mediaconvert",
			python: "mediaconvert",
			java: "MediaConvert",
			dotnet: "MediaConvert"
		},
		parameters: { Role: "CreateJob" }
	} },
	rules: { ...passing("mediaconvert", "CreateJob", ["mediaconvert.amazonaws.com"]) }
};
const mobiletargeting = {
	clients: { pinpoint: {
		called: {
			node: "pinpoint",
			python: "pinpoint",
			java: "Pinpoint",
			dotnet: "Pinpoint"
		},
		parameters: { ResourceArn: "ListTagsForResource TagResource UntagResource" }
	} },
	rules: { ...passing("mobiletargeting", "CreateExportJob CreateImportJob CreateRecommenderConfiguration PutEventStream UpdateRecommenderConfiguration") }
};
// lib/src/services/neptune-db.js
const NEPTUNE = "https://docs.aws.amazon.com/neptune/latest/userguide/iam-dp-actions.html";
const byLanguage = {
	...needing(NEPTUNE, "neptune-db:DeleteDataViaQuery", "neptune-db:ReadDataViaQuery", "neptune-db:WriteDataViaQuery"),
	oneOf: "the query, which decides whether data are read, written or deleted"
};
const neptuneAction = (action) => needing(NEPTUNE, `neptune-db:${action}`);
const neptuneDb = { rules: {
	...each("CancelGremlinQuery CancelOpenCypherQuery", neptuneAction("CancelQuery")),
	...each("DeletePropertygraphStatistics DeleteSparqlStatistics", neptuneAction("DeleteStatistics")),
	...each("ExecuteGremlinExplainQuery ExecuteGremlinProfileQuery ExecuteOpenCypherExplainQuery", neptuneAction("ReadDataViaQuery")),
	...each("ExecuteGremlinQuery ExecuteOpenCypherQuery", byLanguage),
	...each("GetGremlinQueryStatus GetOpenCypherQueryStatus ListGremlinQueries ListOpenCypherQueries", neptuneAction("GetQueryStatus")),
	...each("GetMLDataProcessingJob GetMLEndpoint GetMLModelTrainingJob GetMLModelTransformJob", (operation) => neptuneAction(`${operation}Status`)),
	...each("GetPropertygraphStatistics GetSparqlStatistics", neptuneAction("GetStatisticsStatus")),
	...each("GetPropertygraphStream GetSparqlStream", neptuneAction("GetStreamRecords")),
	...each("GetPropertygraphSummary GetRDFGraphSummary", neptuneAction("GetGraphSummary")),
	...each("ManagePropertygraphStatistics ManageSparqlStatistics", neptuneAction("ManageStatistics")),
	ExecuteFastReset: neptuneAction("ResetDatabase")
} };
const pipes = {
	clients: { pipes: {
		called: {
			node: "pipes",
			python: "pipes",
			java: "Pipes",
			dotnet: "Pipes"
		},
		parameters: {
			Name: "CreatePipe DeletePipe DescribePipe StartPipe StopPipe UpdatePipe",
			RoleArn: "CreatePipe UpdatePipe",
			resourceArn: "ListTagsForResource TagResource UntagResource"
		}
	} },
	rules: { ...passing("pipes", "CreatePipe UpdatePipe", ["pipes.amazonaws.com"]) },
	resources: {
		variables: { Name: ["Name"] },
		source: "https://docs.aws.amazon.com/eventbridge/latest/pipes-reference/"
	}
};
const polly = {
	clients: { polly: {
		called: {
			node: "polly",
			python: "polly",
			java: "Polly",
			dotnet: "Polly"
		},
		parameters: { LexiconNames: `
        StartSpeechSynthesisStream StartSpeechSynthesisTask SynthesizeSpeech
      ` }
	} },
	rules: { StartSpeechSynthesisTask: {
		needs: [{ action: "polly:StartSpeechSynthesisTask" }],
		mayNeed: ["s3:PutObject", "sns:Publish"],
		unseen: "the bucket of the speech file, to which the permissions of the caller write",
		source: "https://docs.aws.amazon.com/polly/latest/dg/asynchronous-iam.html"
	} },
	resources: {
		variables: { LexiconName: ["LexiconNames"] },
		source: "https://docs.aws.amazon.com/polly/latest/dg/API_Reference.html"
	}
};
const rds = {
	clients: {
		neptune: {
			called: {
				node: "neptune",
				python: "rds",
				java: "Neptune",
				dotnet: "Neptune"
			},
			parameters: { RoleArn: "AddRoleToDBCluster RemoveRoleFromDBCluster" }
		},
		rds: {
			called: {
				node: "rds",
				python: "rds",
				java: "Rds",
				dotnet: "RDS"
			},
			parameters: {
				IamRoleArn: "StartExportTask",
				ResourceArn: `
        DisableHttpEndpoint EnableHttpEndpoint ModifyActivityStream StartActivityStream StopActivityStream
      `,
				RoleArn: `
        AddRoleToDBCluster AddRoleToDBInstance CreateDBProxy RemoveRoleFromDBCluster
        RemoveRoleFromDBInstance
      `
			}
		}
	},
	rules: {
		...passing("rds", "AddRoleToDBCluster", ["rds.amazonaws.com"]),
		...passing("rds", "RemoveRoleFromDBCluster", ["rds.amazonaws.com"]),
		...passing("rds", "AddRoleToDBInstance CreateDBProxy RemoveRoleFromDBInstance RestoreDBClusterFromS3 RestoreDBInstanceFromS3 StartExportTask")
	}
};
// lib/src/services/rds-data.js
const clients$19 = { "rds-data": {
	called: {
		node: "rdsdata",
		python: "rds-data",
		java: "RdsData",
		dotnet: "RDSDataService"
	},
	parameters: {
		resourceArn: `
        BatchExecuteStatement BeginTransaction CommitTransaction ExecuteStatement RollbackTransaction
      `,
		secretArn: `
        BatchExecuteStatement BeginTransaction CommitTransaction ExecuteStatement RollbackTransaction
      `,
		awsSecretStoreArn: "ExecuteSql",
		dbClusterOrInstanceArn: "ExecuteSql"
	}
} };
const RDS_DATA = "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.access.html";
const ofCluster = (operation) => ({
	needs: [{ action: `rds-data:${operation}` }, {
		action: "secretsmanager:GetSecretValue",
		named: operation === "ExecuteSql" ? ["AwsSecretStoreArn"] : ["SecretArn"]
	}],
	source: RDS_DATA
});
const rdsData = {
	clients: clients$19,
	rules: each("BatchExecuteStatement BeginTransaction CommitTransaction ExecuteSql ExecuteStatement RollbackTransaction", ofCluster),
	resources: {
		variables: {},
		arns: ["ResourceArn", "DbClusterOrInstanceArn"],
		source: "https://docs.aws.amazon.com/rdsdataservice/latest/APIReference/"
	}
};
// lib/src/services/redshift-data.js
const clients$18 = { "redshift-data": {
	called: {
		node: "redshiftdata",
		python: "redshift-data",
		java: "RedshiftData",
		dotnet: "RedshiftDataAPIService"
	},
	parameters: {
		ClusterIdentifier: `
        BatchExecuteStatement DescribeTable ExecuteStatement ListDatabases ListSchemas ListTables
      `,
		WorkgroupName: `
        BatchExecuteStatement DescribeTable ExecuteStatement ListDatabases ListSchemas ListTables
      `,
		SecretArn: `
        BatchExecuteStatement DescribeTable ExecuteStatement ListDatabases ListSchemas ListTables
      `
	}
} };
const REDSHIFT_DATA = "https://docs.aws.amazon.com/redshift/latest/mgmt/data-api-access.html";
const SECRET = {
	action: "secretsmanager:GetSecretValue",
	named: ["SecretArn"],
	when: ["SecretArn"]
};
const inDatabase = (operation) => ({
	needs: [{ action: `redshift-data:${operation}` }, SECRET],
	mayNeed: [
		"redshift:GetClusterCredentials",
		"redshift:GetClusterCredentialsWithIAM",
		"redshift-serverless:GetCredentials"
	],
	unseen: "how the call signs in to the database: by a secret, or by temporary credentials that the caller must be allowed to get",
	source: REDSHIFT_DATA
});
const redshiftData = {
	clients: clients$18,
	rules: each("BatchExecuteStatement DescribeTable ExecuteStatement ListDatabases ListSchemas ListTables", inDatabase),
	resources: {
		variables: { ClusterName: ["ClusterIdentifier"] },
		arns: ["WorkgroupName"],
		alternatives: [["cluster", "workgroup"]],
		source: `https://docs.aws.amazon.com/redshift-data/latest/APIReference/`
	}
};
// lib/src/services/rekognition.js
const clients$17 = { rekognition: {
	called: {
		node: "rekognition",
		python: "rekognition",
		java: "Rekognition",
		dotnet: "Rekognition"
	},
	parameters: {
		CollectionId: `
        AssociateFaces CreateUser DeleteCollection DeleteFaces DeleteUser DescribeCollection
        DisassociateFaces IndexFaces ListFaces ListUsers SearchFaces SearchFacesByImage SearchUsers
        SearchUsersByImage StartFaceSearch
      `,
		ProjectArn: `
        CreateDataset CreateProjectVersion DeleteProject DeleteProjectPolicy DescribeProjectVersions
        ListProjectPolicies PutProjectPolicy
      `,
		ProjectVersionArn: `
        DeleteProjectVersion DetectCustomLabels StartProjectVersion StopProjectVersion
      `,
		ResourceArn: "ListTagsForResource TagResource UntagResource",
		RoleArn: "CreateStreamProcessor"
	}
} };
const curated$4 = each("CompareFaces DetectCustomLabels DetectFaces DetectLabels DetectModerationLabels DetectProtectiveEquipment DetectText IndexFaces RecognizeCelebrities SearchFacesByImage SearchUsersByImage StartCelebrityRecognition StartContentModeration StartFaceDetection StartFaceSearch StartLabelDetection StartPersonTracking StartSegmentDetection StartTextDetection", readingInput("rekognition", "https://docs.aws.amazon.com/rekognition/latest/dg/images-s3.html"));
const rekognition = {
	clients: clients$17,
	rules: {
		...passing("rekognition", "CreateStreamProcessor"),
		...curated$4
	},
	resources: {
		variables: { CollectionId: ["CollectionId"] },
		arns: ["ProjectArn", "ProjectVersionArn"],
		source: `https://docs.aws.amazon.com/rekognition/latest/APIReference/`
	}
};
// lib/src/services/s3express.js
const S3_EXPRESS_SESSION = /* @__PURE__ */ new Set([
	"AbortMultipartUpload",
	"CompleteMultipartUpload",
	"CopyObject",
	"CreateMultipartUpload",
	"CreateSession",
	"DeleteObject",
	"DeleteObjects",
	"GetObject",
	"GetObjectAttributes",
	"HeadBucket",
	"HeadObject",
	"ListMultipartUploads",
	"ListObjectsV2",
	"ListParts",
	"PutObject",
	"RenameObject",
	"UploadPart",
	"UploadPartCopy"
]);
const S3_EXPRESS_ACTION = "s3express:CreateSession";
const s3express = { locator: {
	shownBy: ["Bucket"],
	locate({ call, place, types, named = ["Bucket"] }) {
		const bucket = firstShown(call.parameters, named)?.[0];
		if (bucket === void 0 || !isPlainName(bucket) || /[/:]/.test(bucket) || !hasType(types, "bucket")) return void 0;
		const kind = bucket.endsWith("--xa-s3") ? "accesspoint" : "bucket";
		return [{ arn: `arn:${place.partition}:s3express:${place.region}:${place.account}:${kind}/${bucket}` }];
	}
} };
// lib/src/services/s3.js
const PREFIX = { request: ["Prefix"] };
const clients$16 = {
	s3: {
		called: {
			node: "s3",
			python: "s3",
			java: "S3",
			dotnet: "S3"
		},
		parameters: {
			Bucket: `
        AbortMultipartUpload CompleteMultipartUpload CopyObject CreateBucket
        CreateBucketMetadataConfiguration CreateBucketMetadataTableConfiguration CreateMultipartUpload
        CreateSession DeleteBucket DeleteBucketAnalyticsConfiguration DeleteBucketCors
        DeleteBucketEncryption DeleteBucketIntelligentTieringConfiguration
        DeleteBucketInventoryConfiguration DeleteBucketLifecycle DeleteBucketMetadataConfiguration
        DeleteBucketMetadataTableConfiguration DeleteBucketMetricsConfiguration
        DeleteBucketOwnershipControls DeleteBucketPolicy DeleteBucketReplication DeleteBucketTagging
        DeleteBucketWebsite DeleteObject DeleteObjectTagging DeleteObjects DeletePublicAccessBlock
        GetBucketAbac GetBucketAccelerateConfiguration GetBucketAcl GetBucketAnalyticsConfiguration
        GetBucketCors GetBucketEncryption GetBucketIntelligentTieringConfiguration
        GetBucketInventoryConfiguration GetBucketLifecycle GetBucketLifecycleConfiguration GetBucketLocation
        GetBucketLogging GetBucketMetadataConfiguration GetBucketMetadataTableConfiguration
        GetBucketMetricsConfiguration GetBucketNotification GetBucketNotificationConfiguration
        GetBucketOwnershipControls GetBucketPolicy GetBucketPolicyStatus GetBucketReplication
        GetBucketRequestPayment GetBucketTagging GetBucketVersioning GetBucketWebsite GetObject GetObjectAcl
        GetObjectAttributes GetObjectLegalHold GetObjectLockConfiguration GetObjectRetention
        GetObjectTagging GetObjectTorrent GetPublicAccessBlock HeadBucket HeadObject
        ListBucketAnalyticsConfigurations ListBucketIntelligentTieringConfigurations
        ListBucketInventoryConfigurations ListBucketMetricsConfigurations ListMultipartUploads
        ListObjectVersions ListObjects ListObjectsV2 ListParts PutBucketAbac
        PutBucketAccelerateConfiguration PutBucketAcl PutBucketAnalyticsConfiguration PutBucketCors
        PutBucketEncryption PutBucketIntelligentTieringConfiguration PutBucketInventoryConfiguration
        PutBucketLifecycle PutBucketLifecycleConfiguration PutBucketLogging PutBucketMetricsConfiguration
        PutBucketNotification PutBucketNotificationConfiguration PutBucketOwnershipControls PutBucketPolicy
        PutBucketReplication PutBucketRequestPayment PutBucketTagging PutBucketVersioning PutBucketWebsite
        PutObject PutObjectAcl PutObjectLegalHold PutObjectLockConfiguration PutObjectRetention
        PutObjectTagging PutPublicAccessBlock RenameObject RestoreObject SelectObjectContent
        UpdateBucketMetadataInventoryTableConfiguration UpdateBucketMetadataJournalTableConfiguration
        UpdateObjectEncryption UploadPart UploadPartCopy
      `,
			VersionId: `
        DeleteObject DeleteObjectTagging GetObject GetObjectAcl GetObjectAttributes GetObjectTagging
        HeadObject PutObjectAcl PutObjectTagging
      `,
			CopySource: "CopyObject UploadPartCopy"
		},
		recordedAnyway: {
			...Object.fromEntries(`
  AbortMultipartUpload CompleteMultipartUpload CopyObject CreateMultipartUpload DeleteObject
  DeleteObjectTagging GetObject GetObjectAcl GetObjectAttributes GetObjectLegalHold GetObjectRetention
  GetObjectTagging GetObjectTorrent HeadObject ListParts PutObject PutObjectAcl PutObjectLegalHold
  PutObjectRetention PutObjectTagging RenameObject RestoreObject SelectObjectContent UpdateObjectEncryption
  UploadPart UploadPartCopy
`.trim().split(/\s+/).map((operation) => [operation, { request: ["Key"] }])),
			RestoreObject: { request: ["Key", "VersionId"] },
			ListMultipartUploads: PREFIX,
			ListObjectVersions: PREFIX,
			ListObjects: PREFIX,
			ListObjectsV2: PREFIX
		}
	},
	s3control: {
		called: {
			node: "s3control",
			python: "s3-control",
			java: "S3Control",
			dotnet: "S3Control"
		},
		parameters: {
			Bucket: `
        CreateBucket DeleteBucket DeleteBucketLifecycleConfiguration DeleteBucketPolicy
        DeleteBucketReplication DeleteBucketTagging GetBucket GetBucketLifecycleConfiguration
        GetBucketPolicy GetBucketReplication GetBucketTagging GetBucketVersioning
        PutBucketLifecycleConfiguration PutBucketPolicy PutBucketReplication PutBucketTagging
        PutBucketVersioning
      `,
			ResourceArn: "ListTagsForResource TagResource UntagResource"
		}
	}
};
const API = "https://docs.aws.amazon.com/AmazonS3/latest/API/API_";
const OPERATIONS = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html";
const MULTIPART = "https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html#mpuAndPermissions";
const JAVA_1 = "https://docs.aws.amazon.com/AWSJavaSDK/latest/javadoc/com/amazonaws/services/s3/model/package-summary.html";
const versioned = (action, withVersion, source) => ({
	needs: [{
		action,
		versioned: withVersion
	}],
	source
});
const CREATE_MULTIPART = needing(MULTIPART, "s3:PutObject");
const LIST_VERSIONS = needing(`${API}ListObjectVersions.html`, "s3:ListBucketVersions");
const HEAD_OBJECT = versioned("s3:GetObject", "s3:GetObjectVersion", `${API}HeadObject.html`);
const COPY = [{
	action: "s3:GetObject",
	versioned: "s3:GetObjectVersion",
	named: ["CopySource"]
}, { action: "s3:PutObject" }];
const curated$3 = {
	CopyObject: {
		needs: COPY,
		source: `${API}CopyObject.html`
	},
	CopyPart: {
		needs: COPY,
		source: JAVA_1
	},
	CreateMultipartUpload: CREATE_MULTIPART,
	CreateSession: needing(`${API}CreateSession.html`, "s3express:CreateSession"),
	DeleteObject: versioned("s3:DeleteObject", "s3:DeleteObjectVersion", `${API}DeleteObject.html`),
	DeleteObjectTagging: versioned("s3:DeleteObjectTagging", "s3:DeleteObjectVersionTagging", `${API}DeleteObjectTagging.html`),
	DeleteObjects: needing(`${API}DeleteObjects.html`, "s3:DeleteObject"),
	DeleteVersion: needing(JAVA_1, "s3:DeleteObjectVersion"),
	GetObject: versioned("s3:GetObject", "s3:GetObjectVersion", `${API}GetObject.html`),
	GetObjectAcl: versioned("s3:GetObjectAcl", "s3:GetObjectVersionAcl", `${API}GetObjectAcl.html`),
	GetObjectAttributes: {
		needs: [{
			action: "s3:GetObject",
			versioned: "s3:GetObjectVersion"
		}, {
			action: "s3:GetObjectAttributes",
			versioned: "s3:GetObjectVersionAttributes"
		}],
		source: `${API}GetObjectAttributes.html`
	},
	GetObjectMetadata: {
		...HEAD_OBJECT,
		source: JAVA_1
	},
	GetObjectTagging: versioned("s3:GetObjectTagging", "s3:GetObjectVersionTagging", `${API}GetObjectTagging.html`),
	HeadObject: HEAD_OBJECT,
	InitiateMultipartUpload: {
		...CREATE_MULTIPART,
		source: JAVA_1
	},
	ListDirectoryBuckets: needing(`${API}ListDirectoryBuckets.html`, "s3express:ListAllMyDirectoryBuckets"),
	ListObjects: needing(OPERATIONS, "s3:ListBucket"),
	ListObjectsV2: needing(OPERATIONS, "s3:ListBucket"),
	ListVersions: {
		...LIST_VERSIONS,
		source: JAVA_1
	},
	PutBucketReplication: needing(`${API}PutBucketReplication.html`, "s3:PutReplicationConfiguration", "iam:PassRole"),
	PutObjectAcl: versioned("s3:PutObjectAcl", "s3:PutObjectVersionAcl", `${API}PutObjectAcl.html`),
	PutObjectTagging: versioned("s3:PutObjectTagging", "s3:PutObjectVersionTagging", `${API}PutObjectTagging.html`),
	RenameObject: needing(`${API}RenameObject.html`, "s3express:CreateSession"),
	UploadPartCopy: {
		needs: COPY,
		source: `${API}UploadPartCopy.html`
	},
	WriteGetObjectResponse: needing(`${API}WriteGetObjectResponse.html`, "s3-object-lambda:WriteGetObjectResponse")
};
const JAVA_1_OPERATIONS = {
	DeleteBucketCrossOriginConfiguration: "DeleteBucketCors",
	DeleteBucketReplicationConfiguration: "DeleteBucketReplication",
	DeleteBucketTaggingConfiguration: "DeleteBucketTagging",
	DeleteBucketWebsiteConfiguration: "DeleteBucketWebsite",
	GetBucketCrossOriginConfiguration: "GetBucketCors",
	GetBucketLoggingConfiguration: "GetBucketLogging",
	GetBucketReplicationConfiguration: "GetBucketReplication",
	GetBucketTaggingConfiguration: "GetBucketTagging",
	GetBucketVersioningConfiguration: "GetBucketVersioning",
	GetBucketWebsiteConfiguration: "GetBucketWebsite",
	GetRequestPaymentConfiguration: "GetBucketRequestPayment",
	GetS3AccountOwner: "ListBuckets",
	SetBucketAccelerateConfiguration: "PutBucketAccelerateConfiguration",
	SetBucketAcl: "PutBucketAcl",
	SetBucketAnalyticsConfiguration: "PutBucketAnalyticsConfiguration",
	SetBucketCrossOriginConfiguration: "PutBucketCors",
	SetBucketEncryption: "PutBucketEncryption",
	SetBucketIntelligentTieringConfiguration: "PutBucketIntelligentTieringConfiguration",
	SetBucketInventoryConfiguration: "PutBucketInventoryConfiguration",
	SetBucketLifecycleConfiguration: "PutBucketLifecycleConfiguration",
	SetBucketLoggingConfiguration: "PutBucketLogging",
	SetBucketMetricsConfiguration: "PutBucketMetricsConfiguration",
	SetBucketNotificationConfiguration: "PutBucketNotificationConfiguration",
	SetBucketOwnershipControls: "PutBucketOwnershipControls",
	SetBucketPolicy: "PutBucketPolicy",
	SetBucketReplicationConfiguration: "PutBucketReplication",
	SetBucketTaggingConfiguration: "PutBucketTagging",
	SetBucketVersioningConfiguration: "PutBucketVersioning",
	SetBucketWebsiteConfiguration: "PutBucketWebsite",
	SetObjectAcl: "PutObjectAcl",
	SetObjectLegalHold: "PutObjectLegalHold",
	SetObjectLockConfiguration: "PutObjectLockConfiguration",
	SetObjectRetention: "PutObjectRetention",
	SetObjectTagging: "PutObjectTagging",
	SetPublicAccessBlock: "PutPublicAccessBlock",
	SetRequestPaymentConfiguration: "PutBucketRequestPayment"
};
const rules$16 = {
	...passing("s3", "CreateAccessGrantsLocation"),
	...curated$3
};
const KEYS_GENERALISED = "object keys are generalised to the whole bucket";
const ACCESS_POINT_ALIAS = /-s3alias$/;
const isBucketName = (name) => isPlainName(name) && !/[/:]/.test(name);
const locator$7 = {
	shownBy: ["Bucket"],
	locate({ call, place, types, named = ["Bucket"] }) {
		const bucket = firstShown(call.parameters, named)?.[0];
		const onObject = hasType(types, "object");
		if (bucket === void 0 || !(onObject || hasType(types, "bucket"))) return void 0;
		const arn = arnIn(bucket);
		if (arn !== void 0) {
			if (!isPlainName(bucket) || arn.service !== "s3") return void 0;
			if (/^accesspoint[/:]/.test(arn.resource)) return [object(bucket.replace(":accesspoint:", ":accesspoint/"), "/object/*", onObject)];
			return arn.resource.includes("/") ? void 0 : [object(bucket, "/*", onObject)];
		}
		if (!isBucketName(bucket)) return void 0;
		if (ACCESS_POINT_ALIAS.test(bucket)) {
			const points = `arn:${place.partition}:s3:${place.region}:${place.account}:accesspoint/*`;
			const wider = `the alias ${bucket} does not show which access point it is of`;
			return [{
				arn: onObject ? `${points}/object/*` : points,
				wider
			}];
		}
		return [object(`arn:${place.partition}:s3:::${bucket}`, "/*", onObject)];
	}
};
function object(container, below, onObject) {
	return onObject ? {
		arn: container + below,
		rule: KEYS_GENERALISED
	} : { arn: container };
}
function actionOnBucket(call, action, named = ["Bucket"], reference) {
	const bucket = firstShown(call.parameters, named)?.[0];
	if (!action.startsWith("s3:") || bucket === void 0) return action;
	const name = action.slice(3);
	const service = serviceOf$1(bucket);
	if (service === "s3express" && S3_EXPRESS_SESSION.has(call.operation)) return S3_EXPRESS_ACTION;
	return reference.action(`${service}:${name}`)?.name ?? action;
}
const ENDS = [
	["--x-s3", "s3express"],
	["--xa-s3", "s3express"],
	["--ol-s3", "s3-object-lambda"],
	["--op-s3", "s3-outposts"]
];
function serviceOf$1(bucket) {
	return arnIn(bucket)?.service ?? ENDS.find(([end]) => bucket.endsWith(end))?.[1] ?? "s3";
}
const s3 = {
	clients: clients$16,
	rules: rules$16,
	locator: locator$7,
	keys: {
		via: "s3",
		uses: {
			GetObject: DECRYPT,
			GetObjectVersion: DECRYPT,
			PutObject: DECRYPT_AND_GENERATE
		},
		source: "https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html"
	},
	actionFor: actionOnBucket,
	fields: {
		"x-ray-sdk": {
			bucket_name: "Bucket",
			bucket: "Bucket",
			destination_bucket_name: "Bucket",
			destination_bucket: "Bucket",
			copy_source: "CopySource",
			source_bucket_name: "CopySource",
			source_bucket: "CopySource",
			source_version_id: "CopySourceVersionId",
			version_id: "VersionId"
		},
		opentelemetry: {
			"aws.s3.bucket": "Bucket",
			"aws.s3.copy_source": "CopySource",
			"aws.bucket.name": "Bucket"
		}
	},
	operations: {
		"x-ray-sdk": JAVA_1_OPERATIONS,
		opentelemetry: JAVA_1_OPERATIONS
	}
};
const s3ObjectLambda = { locator: {
	shownBy: ["Bucket"],
	locate({ call, place, named = ["Bucket"] }) {
		const bucket = firstShown(call.parameters, named)?.[0];
		const arn = arnIn(bucket);
		if (bucket?.endsWith("--ol-s3") === true) return [{
			arn: `arn:${place.partition}:s3-object-lambda:${place.region}:${place.account}:accesspoint/*`,
			wider: `the alias ${bucket} does not show which access point it is of`
		}];
		return bucket !== void 0 && arn?.service === "s3-object-lambda" && isPlainName(bucket) ? [{ arn: bucket }] : void 0;
	}
} };
// lib/src/services/s3-outposts.js
const s3Outposts = { resources: {
	variables: {},
	arns: ["Bucket"],
	source: "https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_AWS_S3_Control.html"
} };
// lib/src/services/s3control.js
const S3_CONTROL = "https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_";
const renamed = {
	DeleteBucketLifecycleConfiguration: "s3-outposts:PutLifecycleConfiguration",
	DeleteBucketReplication: "s3-outposts:PutReplicationConfiguration",
	DeleteBucketTagging: "s3-outposts:PutBucketTagging",
	DeletePublicAccessBlock: "s3:PutAccountPublicAccessBlock",
	GetBucketLifecycleConfiguration: "s3-outposts:GetLifecycleConfiguration",
	GetBucketReplication: "s3-outposts:GetReplicationConfiguration",
	GetPublicAccessBlock: "s3:GetAccountPublicAccessBlock",
	PutBucketLifecycleConfiguration: "s3-outposts:PutLifecycleConfiguration",
	PutPublicAccessBlock: "s3:PutAccountPublicAccessBlock"
};
const s3control = { rules: {
	...each("CreateBucket DeleteBucket DeleteBucketPolicy GetBucket GetBucketPolicy GetBucketTagging GetBucketVersioning ListRegionalBuckets PutBucketPolicy PutBucketTagging PutBucketVersioning", (operation) => needing(`${S3_CONTROL}${operation}.html`, `s3-outposts:${operation}`)),
	...each(Object.keys(renamed).join(" "), (operation) => needing(`${S3_CONTROL}${operation}.html`, renamed[operation] ?? "")),
	PutBucketReplication: {
		needs: [{ action: "s3-outposts:PutReplicationConfiguration" }, passingRole()],
		source: `${S3_CONTROL}PutBucketReplication.html`
	}
} };
// lib/src/services/sagemaker.js
const clients$15 = {
	sagemaker: {
		called: {
			node: "sagemaker",
			python: "api.sagemaker",
			java: "SageMaker",
			dotnet: "SageMaker"
		},
		parameters: {
			EndpointName: `
        CreateEndpoint CreateInferenceComponent DeleteEndpoint DescribeEndpoint UpdateEndpoint
        UpdateEndpointWeightsAndCapacities
      `,
			ExecutionRoleArn: "CreatePartnerApp",
			FeatureGroupName: `
        CreateFeatureGroup DeleteFeatureGroup DescribeFeatureGroup DescribeFeatureMetadata
        UpdateFeatureGroup UpdateFeatureMetadata
      `,
			ResourceArn: "AddTags DeleteTags ListTags",
			RoleArn: `
        CreateAIBenchmarkJob CreateAIRecommendationJob CreateAutoMLJob CreateAutoMLJobV2
        CreateCompilationJob CreateDataQualityJobDefinition CreateFlowDefinition CreateImage
        CreateInferenceExperiment CreateInferenceRecommendationsJob CreateLabelingJob CreateMlflowApp
        CreateMlflowTrackingServer CreateModelBiasJobDefinition CreateModelExplainabilityJobDefinition
        CreateModelQualityJobDefinition CreateNotebookInstance CreateOptimizationJob CreatePipeline
        CreateProcessingJob CreateTrainingJob RenderUiTemplate
      `,
			TrainingJobName: `
        CreateTrainingJob DeleteTrainingJob DescribeTrainingJob StopTrainingJob UpdateTrainingJob
      `
		}
	},
	"sagemaker-featurestore-runtime": {
		called: {
			node: "sagemakerfeaturestoreruntime",
			python: "featurestore-runtime.sagemaker",
			java: "SageMakerFeatureStoreRuntime",
			dotnet: "SageMakerFeatureStoreRuntime"
		},
		parameters: { FeatureGroupName: "DeleteRecord GetRecord PutRecord" }
	},
	"sagemaker-runtime": {
		called: {
			node: "sagemakerruntime",
			python: "runtime.sagemaker",
			java: "SageMakerRuntime",
			dotnet: "SageMakerRuntime"
		},
		parameters: { EndpointName: "InvokeEndpoint InvokeEndpointAsync InvokeEndpointWithResponseStream" }
	}
};
const curated$2 = { InvokeEndpointWithResponseStream: {
	needs: [{ action: "sagemaker:InvokeEndpoint" }],
	mayNeed: ["sagemaker:InvokeEndpointWithResponseStream"],
	source: "https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html"
} };
const sagemaker = {
	clients: clients$15,
	rules: {
		...passing("sagemaker", "CreateAIBenchmarkJob CreateAIRecommendationJob CreateAutoMLJob CreateAutoMLJobV2 CreateCompilationJob CreateDataQualityJobDefinition CreateFlowDefinition CreateImage CreateInferenceExperiment CreateInferenceRecommendationsJob CreateLabelingJob CreateMlflowApp CreateMlflowTrackingServer CreateModelBiasJobDefinition CreateModelExplainabilityJobDefinition CreateModelQualityJobDefinition CreateNotebookInstance CreateOptimizationJob CreatePartnerApp CreatePipeline CreateProcessingJob CreateTrainingJob RenderUiTemplate", ["sagemaker.amazonaws.com"]),
		...curated$2
	},
	resources: {
		variables: {
			EndpointName: ["EndpointName"],
			FeatureGroupName: ["FeatureGroupName"],
			TrainingJobName: ["TrainingJobName"]
		},
		alternatives: [["endpoint", "inference-component"]],
		source: `https://docs.aws.amazon.com/sagemaker/latest/APIReference/`
	}
};
const scheduler = {
	clients: { scheduler: {
		called: {
			node: "scheduler",
			python: "scheduler",
			java: "Scheduler",
			dotnet: "Scheduler"
		},
		parameters: {
			Name: `
        CreateSchedule CreateScheduleGroup DeleteSchedule DeleteScheduleGroup GetSchedule GetScheduleGroup
        UpdateSchedule
      `,
			GroupName: "CreateSchedule DeleteSchedule GetSchedule UpdateSchedule",
			ResourceArn: "ListTagsForResource TagResource UntagResource"
		}
	} },
	rules: { ...passing("scheduler", "CreateSchedule UpdateSchedule", ["scheduler.amazonaws.com"]) },
	resources: {
		variables: {
			GroupName: ["GroupName"],
			ScheduleName: ["Name"]
		},
		ofOneType: { "schedule-group": { GroupName: ["Name"] } },
		source: `https://docs.aws.amazon.com/scheduler/latest/APIReference/`
	}
};
// lib/src/services/secretsmanager.js
const clients$13 = { secretsmanager: {
	called: {
		node: "secretsmanager",
		python: "secretsmanager",
		java: "SecretsManager",
		dotnet: "SecretsManager"
	},
	parameters: {
		SecretId: `
        CancelRotateSecret DeleteResourcePolicy DeleteSecret DescribeSecret GetResourcePolicy GetSecretValue
        ListSecretVersionIds PutResourcePolicy PutSecretValue RemoveRegionsFromReplication
        ReplicateSecretToRegions RestoreSecret RotateSecret StopReplicationToReplica TagResource
        UntagResource UpdateSecret UpdateSecretVersionStage ValidateResourcePolicy
      `,
		SecretIdList: "BatchGetSecretValue",
		Name: "CreateSecret"
	}
} };
const rules$12 = {
	BatchGetSecretValue: {
		needs: [{ action: "secretsmanager:BatchGetSecretValue" }, {
			action: "secretsmanager:GetSecretValue",
			named: ["SecretIdList"]
		}],
		mayNeed: ["secretsmanager:ListSecrets"],
		source: "https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.html"
	},
	RotateSecret: {
		needs: [{ action: "secretsmanager:RotateSecret" }],
		mayNeed: ["lambda:InvokeFunction"],
		source: "https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotateSecret.html"
	}
};
const SIX = /-[A-Za-z0-9]{6}$/;
const WORD = /-[a-z]{6}$/;
const locator$5 = {
	shownBy: ["SecretId", "Name"],
	locate(question) {
		const { call, place, named } = question;
		const shown = namesOf$1(firstShown(call.parameters, named ?? ["SecretId", "Name"]));
		if (shown === void 0) return named === void 0 ? byArn.locate(question) : void 0;
		const resources = shown.map((secret) => secretArns(secret, place));
		return resources.some((found) => found.length === 0) ? void 0 : resources.flat();
	}
};
const SECRET_AS_PARAMETER = /^\/?aws\/reference\/secretsmanager\//;
function namesOf$1(shown) {
	const referred = shown?.filter((name) => SECRET_AS_PARAMETER.test(name)) ?? [];
	return referred.length === 0 ? shown : referred.map((name) => name.replace(SECRET_AS_PARAMETER, ""));
}
function secretArns(secret, place) {
	if (!isPlainName(secret)) return [];
	const arn = arnIn(secret);
	if (arn === void 0) {
		if (secret.includes(":")) return [];
		return [{ arn: `${`arn:${place.partition}:secretsmanager:${place.region}:${place.account}:secret:${secret}`}-??????` }];
	}
	if (arn.service !== "secretsmanager" || !/^secret:[^:]+$/.test(arn.resource)) return [];
	const whole = { arn: `${secret.replace(SIX, "")}-??????` };
	return WORD.test(secret) ? oneOf([whole, { arn: `${secret}-??????` }].map((one) => ({
		...one,
		rule: "an ARN may be given with or without its random end"
	}))) : [whole];
}
const secretsmanager = {
	clients: clients$13,
	rules: rules$12,
	locator: locator$5,
	keys: {
		via: "secretsmanager",
		uses: {
			BatchGetSecretValue: DECRYPT,
			CreateSecret: DECRYPT_AND_GENERATE,
			GetSecretValue: DECRYPT,
			PutSecretValue: DECRYPT_AND_GENERATE,
			UpdateSecret: [
				"kms:Decrypt",
				"kms:Encrypt",
				"kms:GenerateDataKey"
			]
		},
		source: "https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html"
	},
	fields: { opentelemetry: { "aws.secretsmanager.secret.arn": "SecretId" } }
};
// lib/src/services/ses.js
const clients$12 = {
	mailmanager: {
		called: {
			node: "mailmanager",
			python: "mail-manager",
			java: "MailManager",
			dotnet: "MailManager"
		},
		parameters: { ResourceArn: "ListTagsForResource TagResource UntagResource" }
	},
	"pinpoint-email": {
		called: {
			node: "pinpointemail",
			python: "email",
			java: "PinpointEmail",
			dotnet: "PinpointEmail"
		},
		parameters: {
			ConfigurationSetName: `
        CreateConfigurationSet CreateConfigurationSetEventDestination DeleteConfigurationSet
        DeleteConfigurationSetEventDestination GetConfigurationSet GetConfigurationSetEventDestinations
        PutConfigurationSetDeliveryOptions PutConfigurationSetReputationOptions
        PutConfigurationSetSendingOptions PutConfigurationSetTrackingOptions SendEmail
        UpdateConfigurationSetEventDestination
      `,
			EmailIdentity: `
        CreateEmailIdentity DeleteEmailIdentity GetEmailIdentity PutEmailIdentityDkimAttributes
        PutEmailIdentityFeedbackAttributes PutEmailIdentityMailFromAttributes
      `,
			ResourceArn: "ListTagsForResource TagResource UntagResource"
		}
	},
	ses: {
		called: {
			node: "ses",
			python: "email",
			java: "Ses",
			dotnet: "SimpleEmailService"
		},
		parameters: {
			ConfigurationSetName: `
        CreateConfigurationSetEventDestination DeleteConfigurationSet DeleteConfigurationSetEventDestination
        PutConfigurationSetDeliveryOptions SendBulkTemplatedEmail SendEmail SendRawEmail SendTemplatedEmail
        UpdateConfigurationSetEventDestination
      `,
			SourceArn: "SendBulkTemplatedEmail SendEmail SendRawEmail SendTemplatedEmail",
			TemplateName: `
        CreateCustomVerificationEmailTemplate DeleteCustomVerificationEmailTemplate
        GetCustomVerificationEmailTemplate SendCustomVerificationEmail UpdateCustomVerificationEmailTemplate
      `
		}
	},
	sesv2: {
		called: {
			node: "sesv2",
			python: "email",
			java: "SeSv2",
			dotnet: "SimpleEmailServiceV2"
		},
		parameters: {
			ConfigurationSetName: `
        CreateConfigurationSet CreateConfigurationSetEventDestination DeleteConfigurationSet
        DeleteConfigurationSetEventDestination GetConfigurationSet GetConfigurationSetEventDestinations
        PutConfigurationSetArchivingOptions PutConfigurationSetDeliveryOptions
        PutConfigurationSetReputationOptions PutConfigurationSetSendingOptions
        PutConfigurationSetSuppressionOptions PutConfigurationSetTrackingOptions
        PutConfigurationSetVdmOptions PutEmailIdentityConfigurationSetAttributes SendBulkEmail SendEmail
        UpdateConfigurationSetEventDestination
      `,
			EmailIdentity: `
        CreateEmailIdentity CreateEmailIdentityPolicy DeleteEmailIdentity DeleteEmailIdentityPolicy
        GetEmailIdentity GetEmailIdentityPolicies PutEmailIdentityConfigurationSetAttributes
        PutEmailIdentityDkimAttributes PutEmailIdentityDkimSigningAttributes
        PutEmailIdentityFeedbackAttributes PutEmailIdentityMailFromAttributes UpdateEmailIdentityPolicy
      `,
			FromEmailAddressIdentityArn: "SendBulkEmail SendEmail",
			ResourceArn: `
        CreateTenantResourceAssociation DeleteTenantResourceAssociation ListResourceTenants
        ListTagsForResource TagResource UntagResource
      `,
			TemplateName: `
        CreateCustomVerificationEmailTemplate CreateEmailTemplate DeleteCustomVerificationEmailTemplate
        DeleteEmailTemplate GetCustomVerificationEmailTemplate GetEmailTemplate SendCustomVerificationEmail
        TestRenderEmailTemplate UpdateCustomVerificationEmailTemplate UpdateEmailTemplate
      `
		}
	}
};
const SES = "https://docs.aws.amazon.com/ses/latest/dg/control-user-access.html";
const ses = {
	clients: clients$12,
	rules: {
		SendBulkEmail: {
			...needing(SES, "ses:SendBulkEmail"),
			mayNeed: ["ses:SendBulkTemplatedEmail", "ses:SendEmail"]
		},
		SendEmail: {
			...needing(SES, "ses:SendEmail"),
			mayNeed: ["ses:SendRawEmail", "ses:SendTemplatedEmail"]
		}
	},
	resources: {
		variables: {
			IdentityName: ["EmailIdentity", "Identity"],
			ConfigurationSetName: ["ConfigurationSetName"],
			TemplateName: ["TemplateName"]
		},
		arns: ["FromEmailAddressIdentityArn", "SourceArn"],
		source: `https://docs.aws.amazon.com/ses/latest/APIReference-V2/`
	}
};
const signin = { rules: { ...each("CreateOAuth2Token", NO_PERMISSION("https://docs.aws.amazon.com/signin/latest/APIReference/API_CreateOAuth2Token.html")) } };
// lib/src/services/sns.js
const clients$11 = { sns: {
	called: {
		node: "sns",
		python: "sns",
		java: "Sns",
		dotnet: "SimpleNotificationService"
	},
	parameters: {
		TopicArn: `
        AddPermission ConfirmSubscription DeleteTopic GetTopicAttributes ListSubscriptionsByTopic Publish
        PublishBatch RemovePermission SetTopicAttributes Subscribe
      `,
		TargetArn: "Publish",
		SubscriptionArn: "GetSubscriptionAttributes SetSubscriptionAttributes Unsubscribe",
		Name: "CreateTopic",
		ResourceArn: `
        GetDataProtectionPolicy ListTagsForResource PutDataProtectionPolicy TagResource UntagResource
      `
	}
} };
const TOPIC = /^[A-Za-z0-9_-]{1,256}(?:\.fifo)?$/;
const SUBSCRIPTIONS = "subscriptions are generalised to their topic";
function ofSubscription(subscription) {
	const topic = /^(arn:[a-z0-9-]+:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_.-]+):[A-Za-z0-9-]+$/.exec(subscription)?.[1];
	return topic === void 0 ? void 0 : oneOf([topic, `${topic}:*`].map((arn) => ({
		arn,
		rule: SUBSCRIPTIONS
	})));
}
const ENDPOINTS = "endpoints of devices are generalised to their application";
function ofDevice(arn) {
	const application = /^(arn:[a-z0-9-]+:sns:[a-z0-9-]+:\d{12}:endpoint\/[\w.-]+\/[\w.-]+\/)[\w.-]+$/.exec(arn)?.[1];
	return application === void 0 ? void 0 : [{
		arn: `${application}*`,
		rule: ENDPOINTS
	}];
}
const sns = {
	clients: clients$11,
	locator: {
		shownBy: [
			"TopicArn",
			"TargetArn",
			"SubscriptionArn",
			"Name"
		],
		locate({ call, place }) {
			const arn = firstShown(call.parameters, ["TopicArn", "TargetArn"])?.[0];
			if (arn !== void 0 && /:endpoint\//.test(arn)) return ofDevice(arn);
			if (arn !== void 0) return arnIn(arn)?.service === "sns" && isPlainName(arn) ? [{ arn }] : void 0;
			const subscription = value(call.parameters, "SubscriptionArn");
			if (subscription !== void 0) return ofSubscription(subscription);
			const name = value(call.parameters, "TopicName") ?? (call.operation === "CreateTopic" ? value(call.parameters, "Name") : void 0);
			if (name !== void 0 && TOPIC.test(name)) return [{ arn: `arn:${place.partition}:sns:${place.region}:${place.account}:${name}` }];
			if (call.operation !== "Publish") return void 0;
			if (value(call.parameters, "PhoneNumber") !== void 0) return [{ arn: "*" }];
			return [{
				arn: "*",
				wider: "the trace does not show TopicArn: the message may have gone to a topic or to a phone number"
			}];
		}
	},
	keys: {
		via: "sns",
		uses: { Publish: DECRYPT_AND_GENERATE },
		source: "https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html"
	},
	fields: {
		"x-ray-sdk": { phone_number: "PhoneNumber" },
		opentelemetry: {
			"aws.sns.topic.arn": "TopicArn",
			"aws.topic.arn": "TopicArn",
			"aws.sns.topic_arn": "TopicArn"
		}
	}
};
// lib/src/services/sqs.js
const clients$10 = { sqs: {
	called: {
		node: "sqs",
		python: "sqs",
		java: "Sqs",
		dotnet: "SQS"
	},
	parameters: {
		QueueUrl: `
        AddPermission ChangeMessageVisibility ChangeMessageVisibilityBatch DeleteMessage DeleteMessageBatch
        DeleteQueue GetQueueAttributes ListDeadLetterSourceQueues ListQueueTags PurgeQueue ReceiveMessage
        RemovePermission SendMessage SendMessageBatch SetQueueAttributes TagQueue UntagQueue
      `,
		QueueName: "CreateQueue GetQueueUrl",
		QueueOwnerAWSAccountId: "GetQueueUrl",
		SourceArn: "ListMessageMoveTasks StartMessageMoveTask",
		DestinationArn: "StartMessageMoveTask"
	},
	recordedAnyway: {
		AddPermission: { request: ["Label"] },
		ChangeMessageVisibility: { request: ["VisibilityTimeout"] },
		ChangeMessageVisibilityBatch: { response: ["Failed"] },
		CreateQueue: { request: ["Attributes"] },
		DeleteMessageBatch: { response: ["Failed"] },
		GetQueueAttributes: { response: ["Attributes"] },
		GetQueueUrl: { response: ["QueueUrl"] },
		ListDeadLetterSourceQueues: { response: ["QueueUrls"] },
		ListQueues: {
			request: ["QueueNamePrefix"],
			responseCounts: { QueueUrls: "queue_count" }
		},
		ReceiveMessage: {
			request: [
				"AttributeNames",
				"MaxNumberOfMessages",
				"MessageAttributeNames",
				"VisibilityTimeout",
				"WaitTimeSeconds"
			],
			responseCounts: { Messages: "message_count" }
		},
		SendMessage: {
			request: ["DelaySeconds"],
			requestKeys: { MessageAttributes: "message_attribute_names" },
			response: ["MessageId"]
		},
		SendMessageBatch: {
			requestCounts: { Entries: "message_count" },
			responseCounts: {
				Failed: "failed_count",
				Successful: "successful_count"
			}
		},
		SetQueueAttributes: { requestKeys: { Attributes: "attribute_names" } }
	}
} };
const REDRIVE = "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue-redrive.html#sqs-configure-dead-letter-queue-redrive-permissions";
const rules$9 = {
	StartMessageMoveTask: {
		needs: [...[
			"StartMessageMoveTask",
			"ReceiveMessage",
			"DeleteMessage",
			"GetQueueAttributes"
		].map((name) => ({
			action: `sqs:${name}`,
			named: ["SourceArn"]
		})), {
			action: "sqs:SendMessage",
			named: ["DestinationArn"]
		}],
		source: REDRIVE
	},
	CancelMessageMoveTask: needing(REDRIVE, "sqs:CancelMessageMoveTask", "sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes")
};
const REGION$2 = /^[a-z]{2,}(?:-[a-z]+)+-\d+$/;
const locator$3 = {
	shownBy: [
		"QueueUrl",
		"QueueName",
		"QueueOwnerAWSAccountId",
		"SourceArn",
		"DestinationArn"
	],
	locate({ call, place, named }) {
		const arn = queueArn(call, place, named);
		return arn === void 0 ? void 0 : [{ arn }];
	}
};
function queueArn(call, place, shown) {
	const text = firstShown(call.parameters, shown ?? ["QueueUrl", "SourceArn"])?.[0];
	const named = text !== void 0 ? byUrl(text, place) : shown === void 0 ? byName(call, place) : void 0;
	if (named === void 0) return void 0;
	if ("arn" in named) return named.arn;
	return isPlainName(named.name) && !/[/:]/.test(named.name) ? `arn:${place.partition}:sqs:${named.region}:${named.account}:${named.name}` : void 0;
}
function byName(call, place) {
	const name = value(call.parameters, "QueueName");
	if (name === void 0) return void 0;
	const owner = value(call.parameters, "QueueOwnerAWSAccountId");
	return {
		region: place.region,
		account: owner !== void 0 && /^\d{12}$/.test(owner) ? owner : place.account,
		name
	};
}
function byUrl(url, place) {
	const arn = arnIn(url);
	if (arn !== void 0) return arn.service === "sqs" && isPlainName(url) ? { arn: url } : void 0;
	if (!URL.canParse(url)) return {
		region: place.region,
		account: place.account,
		name: url
	};
	const { hostname, pathname } = new URL(url);
	const [account = "", name = ""] = pathname.split("/").slice(-2);
	if (!/^\d{12}$/.test(account)) return void 0;
	return {
		region: regionOfHost(hostname) ?? place.region,
		account,
		name: decoded$1(name)
	};
}
function regionOfHost(hostname) {
	if (hostname === "queue.amazonaws.com") return "us-east-1";
	return hostname.split(".").find((label) => REGION$2.test(label));
}
function decoded$1(name) {
	try {
		return decodeURIComponent(name);
	} catch {
		return "";
	}
}
const sqs = {
	clients: clients$10,
	rules: rules$9,
	locator: locator$3,
	keys: {
		via: "sqs",
		uses: {
			ReceiveMessage: DECRYPT,
			SendMessage: DECRYPT_AND_GENERATE
		},
		source: "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html"
	},
	fields: { opentelemetry: {
		"aws.sqs.queue.url": "QueueUrl",
		"messaging.url": "QueueUrl",
		"aws.sqs.queue.name": "QueueName",
		"aws.queue.url": "QueueUrl",
		"aws.sqs.queue_url": "QueueUrl",
		"aws.queue.name": "QueueName",
		"aws.sqs.queue_name": "QueueName"
	} }
};
// lib/src/services/ssm.js
const clients$9 = { ssm: {
	called: {
		node: "ssm",
		python: "ssm",
		java: "Ssm",
		dotnet: "SimpleSystemsManagement"
	},
	parameters: {
		Name: `
        CreateAssociation CreateDocument DeleteAssociation DeleteDocument DeleteParameter
        DescribeAssociation DescribeDocument DescribeDocumentPermission GetDocument GetParameter
        GetParameterHistory LabelParameterVersion ListDocumentMetadataHistory ListDocumentVersions
        ModifyDocumentPermission PutParameter UnlabelParameterVersion UpdateAssociation
        UpdateAssociationStatus UpdateDocument UpdateDocumentDefaultVersion UpdateDocumentMetadata
      `,
		Names: "DeleteParameters GetParameters",
		Path: "GetParametersByPath",
		DocumentName: `
        SendCommand StartAutomationExecution StartChangeRequestExecution StartSession
      `,
		InstanceId: `
        CreateAssociation DeleteAssociation DeregisterManagedInstance DescribeAssociation
        DescribeEffectiveInstanceAssociations DescribeInstanceAssociationsStatus DescribeInstancePatches
        UpdateAssociationStatus UpdateManagedInstanceRole
      `,
		InstanceIds: "DescribeInstancePatchStates SendCommand",
		ResourceArn: "DeleteResourcePolicy GetResourcePolicies PutResourcePolicy"
	}
} };
const readingSecrets = (operation, parameter) => ({
	needs: [{ action: `ssm:${operation}` }, {
		action: "secretsmanager:GetSecretValue",
		named: [parameter],
		like: SECRET_AS_PARAMETER
	}],
	source: "https://docs.aws.amazon.com/systems-manager/latest/userguide/integration-ps-secretsmanager.html"
});
const rules$8 = {
	GetParameter: readingSecrets("GetParameter", "Name"),
	GetParameters: readingSecrets("GetParameters", "Names"),
	...passing("ssm", "CreateActivation", ["ssm.amazonaws.com"]),
	...passing("ssm", "UpdateManagedInstanceRole")
};
const resources$4 = {
	variables: {
		AutomationDefinitionName: ["DocumentName"],
		DocumentName: ["DocumentName", "Name"],
		InstanceId: ["InstanceIds", "InstanceId"]
	},
	source: `https://docs.aws.amazon.com/systems-manager/latest/APIReference/`
};
const plain$1 = byParameters(resources$4);
const BELOW = "the parameters below a path are generalised to the path";
const locator$2 = {
	shownBy: (types) => hasType(types, "parameter") ? [
		"Name",
		"Names",
		"Path"
	] : [
		"DocumentName",
		"Name",
		"InstanceId",
		"InstanceIds"
	],
	locate(question) {
		const { call, place, types } = question;
		if (!hasType(types, "parameter")) return ofTheirKind(plain$1.locate(question) ?? [])?.flatMap(orOfAws);
		const path = call.parameters["Path"]?.[0];
		if (path !== void 0) return below(path, place);
		const arns = (call.parameters["Name"] ?? call.parameters["Names"])?.map((name) => parameterArn(name, place));
		if (arns === void 0) return plain$1.locate(question);
		return arns.includes(void 0) ? void 0 : [...new Set(arns)].flatMap((arn) => arn === void 0 ? [] : [{ arn }]);
	}
};
function ofTheirKind(resources) {
	const own = resources.filter(({ arn }) => !/:instance\/mi-|:managed-instance\/i-/.test(arn));
	return own.length > 0 ? own : void 0;
}
const OF_AWS = /^(arn:[^:]+:ssm:[^:]*:)[^:]+(:(?:document|automation-definition)\/(?:AWS|Amazon|Amzn).*)$/i;
function orOfAws(resource) {
	const [, before, after] = OF_AWS.exec(resource.arn) ?? [];
	if (before === void 0) return [resource];
	const rule = "a document of AWS is in no account, but for some that AWS makes there";
	return oneOf([`${before}${after}`, resource.arn].map((arn) => ({
		...resource,
		arn,
		rule
	})));
}
function parameterArn(name, place) {
	if (!isPlainName(name)) return void 0;
	const arn = arnIn(name);
	if (arn !== void 0) {
		const found = /^(parameter\/[^:]+)(?::[^:]+)?$/.exec(arn.resource);
		if (arn.service !== "ssm" || found === null) return void 0;
		return `arn:${arn.partition}:ssm:${arn.region}:${arn.accountId}:${found[1]}`;
	}
	const plain = /^\/?([^:]+?)(?::[^:]+)?$/.exec(name)?.[1];
	if (plain === void 0 || plain.startsWith("/")) return void 0;
	const account = plain.startsWith("aws/service/") ? "" : place.account;
	return `arn:${place.partition}:ssm:${place.region}:${account}:parameter/${plain}`;
}
function below(path, place) {
	const everything = `arn:${place.partition}:ssm:${place.region}:${place.account}:parameter/*`;
	if (path === "/") return [{
		arn: everything,
		rule: BELOW
	}];
	const arn = parameterArn(path.replace(/\/$/, ""), place);
	return arn === void 0 ? void 0 : oneOf([{ arn }, {
		arn: `${arn}/*`,
		rule: BELOW
	}]);
}
const ssm = {
	clients: clients$9,
	rules: rules$8,
	resources: resources$4,
	locator: locator$2,
	keys: {
		via: "ssm",
		uses: {
			GetParameter: DECRYPT,
			GetParameterHistory: DECRYPT,
			GetParameters: DECRYPT,
			GetParametersByPath: DECRYPT,
			PutParameter: ["kms:Encrypt", "kms:GenerateDataKey"]
		},
		source: "https://docs.aws.amazon.com/kms/latest/developerguide/services-parameter-store.html"
	}
};
// lib/src/services/sso.js
const clients$8 = { "sso-admin": {
	called: {
		node: "ssoadmin",
		python: "sso",
		java: "SsoAdmin",
		dotnet: "SSOAdmin"
	},
	parameters: { ResourceArn: "ListTagsForResource TagResource UntagResource" }
} };
const UNSIGNED = NO_PERMISSION("https://docs.aws.amazon.com/singlesignon/latest/PortalAPIReference/welcome.html");
const sso = {
	clients: clients$8,
	rules: {
		...each("ListAccountRoles ListAccounts Logout", UNSIGNED),
		GetRoleCredentials: {
			...UNSIGNED,
			handsOutCredentials: true
		}
	}
};
const ssoOidc = { rules: each("CreateToken RegisterClient StartDeviceAuthorization", NO_PERMISSION("https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/Welcome.html")) };
// lib/src/services/states.js
const clients$7 = { stepfunctions: {
	called: {
		node: "sfn",
		python: "states",
		java: "Sfn",
		dotnet: "StepFunctions"
	},
	parameters: {
		stateMachineArn: `
        DeleteStateMachine DescribeStateMachine ListExecutions ListStateMachineAliases
        ListStateMachineVersions PublishStateMachineVersion StartExecution StartSyncExecution
        UpdateStateMachine
      `,
		executionArn: `
        DescribeExecution DescribeStateMachineForExecution GetExecutionHistory ListMapRuns RedriveExecution
        StopExecution
      `,
		activityArn: "DeleteActivity DescribeActivity GetActivityTask",
		mapRunArn: "DescribeMapRun ListExecutions UpdateMapRun",
		stateMachineAliasArn: `
        DeleteStateMachineAlias DescribeStateMachineAlias UpdateStateMachineAlias
      `,
		stateMachineVersionArn: "DeleteStateMachineVersion",
		resourceArn: "ListTagsForResource TagResource UntagResource",
		roleArn: "CreateStateMachine"
	}
} };
const rules$6 = { ...passing("states", "CreateStateMachine", ["states.amazonaws.com"]) };
const resources$3 = {
	variables: {},
	arns: [
		"StateMachineArn",
		"StateMachineAliasArn",
		"StateMachineVersionArn",
		"ActivityArn",
		"MapRunArn"
	],
	alternatives: [
		["activity", "statemachine"],
		["maprun", "statemachine"],
		["execution", "express"]
	],
	generalised: { maprun: "map runs are generalised to their state machine" },
	source: `https://docs.aws.amazon.com/step-functions/latest/apireference/`
};
const plain = byParameters(resources$3);
function unqualified(resource) {
	return {
		...resource,
		arn: resource.arn.replace(/(:stateMachine:[^:]+):[^:]+$/, "$1")
	};
}
const GENERALISED = "executions are generalised to their state machine";
const states = {
	clients: clients$7,
	rules: rules$6,
	resources: resources$3,
	locator: {
		shownBy: (types) => {
			if (hasType(types, "execution")) return ["ExecutionArn"];
			return [
				"StateMachineArn",
				"StateMachineAliasArn",
				"StateMachineVersionArn",
				"ActivityArn",
				"MapRunArn"
			];
		},
		locate(question) {
			const { call, types } = question;
			if (!hasType(types, "execution")) return plain.locate(question)?.map(unqualified);
			const execution = call.parameters["ExecutionArn"]?.[0];
			const arn = arnIn(execution);
			const found = /^(execution|express):([^:]+):.+$/.exec(arn?.resource ?? "");
			if (arn?.service !== "states" || found === null || execution === void 0 || !isPlainName(execution)) return void 0;
			const [, kind = "", machine = ""] = found;
			if (!hasType(types, kind)) return void 0;
			const end = kind === "express" ? "*:*" : "*";
			return [{
				arn: `arn:${arn.partition}:states:${arn.region}:${arn.accountId}:${kind}:${machine}:${end}`,
				rule: GENERALISED
			}];
		}
	},
	fields: { opentelemetry: {
		"aws.step_functions.state_machine.arn": "StateMachineArn",
		"aws.step_functions.activity.arn": "ActivityArn",
		"aws.stepfunctions.state_machine.arn": "StateMachineArn",
		"aws.stepfunctions.activity.arn": "ActivityArn"
	} }
};
// lib/src/services/sts.js
const clients$6 = { sts: {
	called: {
		node: "sts",
		python: "sts",
		java: "Sts",
		dotnet: "SecurityToken"
	},
	parameters: { RoleArn: "AssumeRole AssumeRoleWithSAML AssumeRoleWithWebIdentity" }
} };
const SESSIONS = "https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html";
const asksNothing = (operation) => NO_PERMISSION(`https://docs.aws.amazon.com/STS/latest/APIReference/API_${operation}.html`);
const sts = {
	clients: clients$6,
	rules: {
		...each("GetCallerIdentity GetSessionToken", asksNothing),
		...each("AssumeRoleWithSAML AssumeRoleWithWebIdentity", (operation) => ({
			...asksNothing(operation),
			handsOutCredentials: true
		})),
		AssumeRole: {
			needs: [{ action: "sts:AssumeRole" }],
			mayNeed: [
				"sts:SetContext",
				"sts:SetSourceIdentity",
				"sts:TagSession"
			],
			handsOutCredentials: true,
			source: SESSIONS
		}
	},
	locator: {
		shownBy: ["RoleArn"],
		anyAccount: true,
		locate({ call, types }) {
			const roles = call.parameters["RoleArn"];
			return roles !== void 0 && roles.every((arn) => isArnOf(types, arn)) ? roles.map((arn) => ({ arn })) : void 0;
		}
	}
};
const textract = {
	clients: { textract: {
		called: {
			node: "textract",
			python: "textract",
			java: "Textract",
			dotnet: "Textract"
		},
		parameters: {
			AdapterId: `
        CreateAdapterVersion DeleteAdapter DeleteAdapterVersion GetAdapter GetAdapterVersion UpdateAdapter
      `,
			AdapterVersion: "DeleteAdapterVersion GetAdapterVersion",
			ResourceARN: "ListTagsForResource TagResource UntagResource"
		}
	} },
	rules: each("AnalyzeDocument AnalyzeExpense AnalyzeID DetectDocumentText StartDocumentAnalysis StartDocumentTextDetection StartExpenseAnalysis StartLendingAnalysis", readingInput("textract", "https://docs.aws.amazon.com/textract/latest/dg/security_iam_id-based-policy-examples.html")),
	resources: {
		variables: {
			AdapterId: ["AdapterId"],
			AdapterVersion: ["AdapterVersion"]
		},
		source: `https://docs.aws.amazon.com/textract/latest/dg/API_Reference.html`
	}
};
// lib/src/services/timestream.js
const clients$4 = {
	"timestream-query": {
		called: {
			node: "timestreamquery",
			python: "query.timestream",
			java: "TimestreamQuery",
			dotnet: "TimestreamQuery"
		},
		parameters: {
			ScheduledQueryArn: `
        DeleteScheduledQuery DescribeScheduledQuery ExecuteScheduledQuery UpdateScheduledQuery
      `,
			ResourceARN: "ListTagsForResource TagResource UntagResource"
		}
	},
	"timestream-write": {
		called: {
			node: "timestreamwrite",
			python: "ingest.timestream",
			java: "TimestreamWrite",
			dotnet: "TimestreamWrite"
		},
		parameters: {
			DatabaseName: `
        CreateDatabase CreateTable DeleteDatabase DeleteTable DescribeDatabase DescribeTable ListTables
        UpdateDatabase UpdateTable WriteRecords
      `,
			TableName: "CreateTable DeleteTable DescribeTable UpdateTable WriteRecords",
			ResourceARN: "ListTagsForResource TagResource UntagResource"
		}
	}
};
const TIMESTREAM = "https://docs.aws.amazon.com/timestream/latest/developerguide/security_iam_id-based-policy-examples.html";
const curated$1 = {
	PrepareQuery: {
		needs: [{ action: "timestream:Select" }],
		mayNeed: ["timestream:PrepareQuery", "timestream:SelectValues"],
		source: TIMESTREAM
	},
	Query: {
		needs: [{ action: "timestream:Select" }],
		mayNeed: [
			"timestream:DescribeTable",
			"timestream:ListDatabases",
			"timestream:ListMeasures",
			"timestream:ListTables",
			"timestream:SelectValues",
			"timestream:Unload"
		],
		source: TIMESTREAM
	}
};
const timestream = {
	clients: clients$4,
	rules: {
		...passing("timestream", "CreateScheduledQuery"),
		...curated$1
	},
	everyCall: { action: "timestream:DescribeEndpoints" },
	resources: {
		variables: {
			DatabaseName: ["DatabaseName"],
			TableName: ["TableName"]
		},
		arns: ["ScheduledQueryArn"],
		source: `https://docs.aws.amazon.com/timestream/latest/developerguide/API_Reference.html`
	}
};
// lib/src/services/transcribe.js
const clients$3 = { transcribe: {
	called: {
		node: "transcribe",
		python: "transcribe",
		java: "Transcribe",
		dotnet: "TranscribeService"
	},
	parameters: { DataAccessRoleArn: "StartMedicalScribeJob" }
} };
const curated = each("StartCallAnalyticsJob StartMedicalTranscriptionJob StartTranscriptionJob", (operation) => ({
	needs: [{ action: `transcribe:${operation}` }],
	mayNeed: [
		"iam:PassRole",
		"s3:GetObject",
		"s3:PutObject",
		"transcribe:TagResource"
	],
	unseen: "the buckets of the media file and of the transcript, for which the permissions of the caller are used",
	source: "https://docs.aws.amazon.com/transcribe/latest/dg/security_iam_id-based-policy-examples.html"
}));
const transcribe = {
	clients: clients$3,
	rules: {
		...passing("transcribe", "CreateLanguageModel StartMedicalScribeJob"),
		...curated
	}
};
const translate = {
	clients: { translate: {
		called: {
			node: "translate",
			python: "translate",
			java: "Translate",
			dotnet: "Translate"
		},
		parameters: {
			DataAccessRoleArn: "StartTextTranslationJob",
			ResourceArn: "ListTagsForResource TagResource UntagResource"
		}
	} },
	rules: { ...passing("translate", "StartTextTranslationJob") }
};
// lib/src/services/verifiedpermissions.js
const clients$1 = { verifiedpermissions: {
	called: {
		node: "verifiedpermissions",
		python: "verifiedpermissions",
		java: "VerifiedPermissions",
		dotnet: "VerifiedPermissions"
	},
	parameters: { resourceArn: "ListTagsForResource TagResource UntagResource" }
} };
const AVP = "https://docs.aws.amazon.com/verifiedpermissions/latest/apireference/API_";
// lib/src/services/registry.js
const SERVICES = {
	apigateway,
	appconfig,
	athena,
	batch,
	bedrock,
	"bedrock-agentcore": bedrockAgentcore,
	budgets,
	cassandra,
	cloudformation,
	cloudfront,
	cloudwatch,
	codebuild,
	codepipeline,
	"cognito-identity": cognitoIdentity,
	"cognito-idp": cognitoIdp,
	comprehend,
	connectparticipant,
	dax,
	dynamodb,
	ec2,
	ecr,
	ecs,
	eks,
	elasticache,
	elasticfilesystem,
	es,
	events,
	"execute-api": executeApi,
	firehose,
	geo,
	glue,
	iam,
	iot,
	iotfleetwise,
	kafka,
	kinesis,
	kinesisanalytics,
	kms,
	lambda,
	logs,
	mediaconvert,
	mobiletargeting,
	"neptune-db": neptuneDb,
	pipes,
	polly,
	rds,
	"rds-data": rdsData,
	"redshift-data": redshiftData,
	rekognition,
	s3,
	"s3-object-lambda": s3ObjectLambda,
	"s3-outposts": s3Outposts,
	s3control,
	s3express,
	sagemaker,
	scheduler,
	secretsmanager,
	ses,
	signin,
	sns,
	sqs,
	ssm,
	sso,
	"sso-oidc": ssoOidc,
	states,
	sts,
	textract,
	timestream,
	transcribe,
	translate,
	verifiedpermissions: {
		clients: clients$1,
		rules: {
			BatchGetPolicy: needing(`${AVP}BatchGetPolicy.html`, "verifiedpermissions:GetPolicy"),
			BatchIsAuthorized: needing(`${AVP}BatchIsAuthorized.html`, "verifiedpermissions:IsAuthorized"),
			BatchIsAuthorizedWithToken: needing(`${AVP}BatchIsAuthorizedWithToken.html`, "verifiedpermissions:IsAuthorizedWithToken")
		}
	},
	xray: {
		clients: { xray: {
			called: {
				node: "xray",
				python: "xray",
				java: "XRay",
				dotnet: "XRay"
			},
			parameters: {
				GroupName: "CreateGroup DeleteGroup GetGroup UpdateGroup",
				ResourceARN: "ListTagsForResource TagResource UntagResource"
			}
		} },
		resources: {
			variables: { GroupName: ["GroupName"] },
			source: `https://docs.aws.amazon.com/xray/latest/api/`
		}
	}
};
// lib/src/services/table.js
function serviceOf(name) {
	return Object.hasOwn(SERVICES, name) ? SERVICES[name] : void 0;
}
function curatedRule(prefix, client, operation) {
	for (const name of [client, prefix]) {
		const rules = serviceOf(name)?.rules;
		if (rules !== void 0 && Object.hasOwn(rules, operation)) return rules[operation];
	}
}
function curatedOperations(prefix) {
	return Object.keys(serviceOf(prefix)?.rules ?? {});
}
function operationWritten(prefix, name, dialect) {
	const tables = serviceOf(prefix)?.operations ?? {};
	return Object.entries(tables).filter(([key]) => dialect === void 0 || key === dialect).flatMap(([, names]) => Object.hasOwn(names, name) ? names[name] ?? [] : [])[0];
}
function everyCallOf(prefix) {
	return serviceOf(prefix)?.everyCall;
}
function locatorOf(prefix) {
	const made = locators.get(prefix) ?? locatorMade(prefix);
	locators.set(prefix, made);
	return made;
}
const locators = /* @__PURE__ */ new Map();
function locatorMade(prefix) {
	const { locator, resources } = serviceOf(prefix) ?? {};
	const plain = resources === void 0 ? byArn : byParameters(resources);
	return locator === void 0 ? plain : {
		...locator,
		locate: (question) => locator.locate(question) ?? plain.locate(question)
	};
}
function actionFor(call, action, named, reference) {
	return serviceOf(action.slice(0, action.indexOf(":")))?.actionFor?.(call, action, named, reference) ?? action;
}
function keyUseOf(prefix) {
	return serviceOf(prefix)?.keys;
}
function namesIn(text) {
	return text.trim().split(/\s+/);
}
const CLIENTS = new Map(Object.values(SERVICES).flatMap(({ clients = {} }) => Object.entries(clients)).toSorted(([a], [b]) => a < b ? -1 : 1));
function clientsKnown() {
	return [...CLIENTS];
}
function parametersOf$1(client, operation) {
	const found = CLIENTS.get(client);
	if (found === void 0) return void 0;
	const byOperation = parametersByOperation.get(client) ?? byOperationIn(found);
	parametersByOperation.set(client, byOperation);
	return byOperation.get(operation) ?? [];
}
const parametersByOperation = /* @__PURE__ */ new Map();
function byOperationIn({ parameters }) {
	const found = /* @__PURE__ */ new Map();
	for (const [parameter, operations] of Object.entries(parameters)) for (const operation of new Set(namesIn(operations))) addTo(found, operation, parameter);
	return found;
}
function fieldsNamed(dialect) {
	return [...new Set(Object.values(SERVICES).flatMap(({ fields }) => Object.keys(fields?.[dialect] ?? {})))].sort();
}
function fieldsByParameter(dialect) {
	return Object.values(SERVICES).flatMap(({ fields }) => {
		const same = /* @__PURE__ */ new Map();
		for (const [field, parameter] of Object.entries(fields?.[dialect] ?? {})) addTo(same, parameter, field);
		return [...same.values()];
	});
}
const OF_ANY_SERVICE = [...ARN_EVERYWHERE, ...PASSED];
const known = /* @__PURE__ */ new Map();
function fieldsOf(service, operation, spelling) {
	const key = `${spelling.dialect} ${service} ${operation}`;
	const found = known.get(key);
	if (found !== void 0) return found;
	const made = /* @__PURE__ */ new Map();
	const entries = entriesNamed(service);
	const services = entries.flatMap(({ prefix, client = prefix }) => [.../* @__PURE__ */ new Set([client, prefix])].flatMap((name) => serviceOf(name) ?? []));
	const parameters = [
		...entries.flatMap(({ prefix, client = prefix }) => parametersOf$1(client, operation) ?? []).map(pascal),
		...services.flatMap(parametersIn),
		...OF_ANY_SERVICE
	];
	const rows = [...services.flatMap(({ fields }) => Object.entries(fields?.[spelling.dialect] ?? {})), ...parameters.flatMap((parameter) => spelling.fields(parameter).map((field) => [field, parameter]))];
	for (const [field, parameter] of rows) if (!made.has(field)) made.set(field, {
		parameter,
		rank: made.size
	});
	if (known.size < 1e4) known.set(key, made);
	return made;
}
function parametersIn({ clients = {} }) {
	return Object.values(clients).flatMap(({ parameters, answers = {} }) => [...Object.keys(parameters), ...Object.keys(answers)].map(pascal));
}
function pascal(name) {
	return name.charAt(0).toUpperCase() + name.slice(1);
}
// lib/src/traces/seconds.js
const HALF = 30;
const MINUTE = 60;
var Seconds = class {
	#minutes = /* @__PURE__ */ new Map();
	#distinct = 0;
	#first = 1e400;
	#last = -1e400;
	add(time) {
		const second = Math.floor(time);
		const minute = Math.floor(second / MINUTE);
		const place = second - minute * MINUTE;
		const half = place < HALF ? 0 : 1;
		const bit = 1 << place % HALF;
		const bits = this.#minutes.get(minute) ?? [0, 0];
		if ((bits[half] & bit) !== 0) return;
		bits[half] |= bit;
		this.#minutes.set(minute, bits);
		this.#distinct++;
		this.#first = Math.min(this.#first, second);
		this.#last = Math.max(this.#last, second);
	}
	get distinct() {
		return this.#distinct;
	}
	get span() {
		return this.#distinct === 0 ? 0 : this.#last - this.#first + 1;
	}
};
var CallLog = class {
	#workloads = /* @__PURE__ */ new Map();
	#others = /* @__PURE__ */ new Map();
	#unattributed = /* @__PURE__ */ new Map();
	calls = 0;
	#distinct = 0;
	get distinct() {
		return this.#distinct + this.#others.size + this.#unattributed.size;
	}
	add(reading) {
		const { calls: times, traces, traceIds, requests = traces } = reading.counted ?? {
			calls: 1,
			traces: 1,
			traceIds: [reading.id]
		};
		for (const workload of reading.workloads) {
			const entry = this.#entry(workload);
			entry.traces += traces;
			const signal = reading.signals?.get(workload.arn);
			if (signal !== void 0 && entry.signals.size <= 20) entry.signals.set(`${signal.service} ${signal.environment ?? ""}`, signal);
			if (reading.unsampled?.has(workload.arn) === true) entry.isUnsampled = true;
			const begun = reading.requests?.get(workload.arn) ?? [];
			entry.seen += reading.requests === void 0 ? requests : begun.length;
			if (begun.length > 0 || reading.requests === void 0) entry.shown += traces;
			if (begun.length > 0 && reading.isLambdas === true) entry.lambdas++;
			const first = begun.reduce((least, time) => time < least ? time : least, 1e400);
			if (Number.isFinite(first)) entry.seconds.add(first);
		}
		for (const { workload, call, begun } of reading.calls) {
			this.calls += times;
			const { calls } = this.#entry(workload);
			const key = keyOf(call);
			let same = calls.get(key);
			if (same === void 0) {
				calls.set(key, same = {
					call,
					calls: 0,
					traceIds: []
				});
				this.#distinct++;
			}
			same.calls += times;
			if (begun !== void 0) same.begun = Math.min(same.begun ?? begun, begun);
			for (const id of traceIds) addProof(same.traceIds, id);
			if ((call.message ?? "") < (same.call.message ?? "")) same.call = call;
		}
		for (const other of reading.others) count(this.#others, other.call, whyOther(other), times, traceIds);
		for (const { call, why } of reading.unattributed) count(this.#unattributed, call, why, times, traceIds);
	}
	remove(reading) {
		for (const { workload, call } of reading.calls) {
			const calls = this.#workloads.get(workload.arn)?.calls;
			if (calls === void 0) continue;
			const distinct = calls.size;
			if (discount(calls, keyOf(call), reading.id)) this.calls--;
			this.#distinct -= distinct - calls.size;
		}
		for (const { arn } of reading.workloads) {
			const entry = this.#workloads.get(arn);
			if (entry === void 0) continue;
			entry.traces--;
			const seen = reading.requests?.get(arn)?.length ?? 0;
			entry.seen -= seen;
			if (seen > 0) entry.shown--;
			if (seen > 0 && reading.isLambdas === true) entry.lambdas--;
			if (entry.traces <= 0 && entry.calls.size === 0) this.#workloads.delete(arn);
		}
		for (const other of reading.others) discount(this.#others, otherKeyOf(other.call, whyOther(other)), reading.id);
		for (const { call, why } of reading.unattributed) discount(this.#unattributed, otherKeyOf(call, why), reading.id);
	}
	workloads() {
		return [...this.#workloads.values()].toSorted((a, b) => compare(a.workload.arn, b.workload.arn)).map(({ workload, traces, seen, shown, lambdas, isUnsampled, signals, seconds, calls }) => ({
			workload,
			traces,
			requests: {
				seen,
				traces: shown,
				seconds: seconds.distinct,
				span: seconds.span,
				...lambdas > 0 && { isLambdas: true },
				...isUnsampled && { isUnsampled }
			},
			...signals.size > 0 && { signals: [...signals].toSorted(([a], [b]) => compare(a, b)).map(([, signal]) => signal) },
			calls: [...calls].toSorted(([a], [b]) => compare(a, b)).map(([, counted]) => counted)
		}));
	}
	others() {
		return sortedByKey(this.#others);
	}
	unattributed() {
		return sortedByKey(this.#unattributed);
	}
	#entry(workload) {
		let entry = this.#workloads.get(workload.arn);
		if (entry === void 0) {
			entry = {
				workload,
				traces: 0,
				seen: 0,
				shown: 0,
				lambdas: 0,
				isUnsampled: false,
				signals: /* @__PURE__ */ new Map(),
				seconds: new Seconds(),
				calls: /* @__PURE__ */ new Map()
			};
			this.#workloads.set(workload.arn, entry);
		}
		entry.workload = newest(entry.workload, workload);
		return entry;
	}
};
function count(into, call, why, times, traceIds) {
	const { service, operation, notUnderstood } = call;
	const key = otherKeyOf(call, why);
	let same = into.get(key);
	if (same === void 0) {
		same = {
			service,
			operation,
			why,
			...notUnderstood !== void 0 && { notUnderstood },
			calls: 0,
			traceIds: []
		};
		into.set(key, same);
	}
	same.calls += times;
	for (const id of traceIds) addProof(same.traceIds, id);
}
function discount(calls, key, traceId) {
	const counted = calls.get(key);
	if (counted === void 0) return false;
	counted.calls--;
	counted.traceIds = counted.traceIds.filter((id) => id !== traceId);
	if (counted.calls <= 0) calls.delete(key);
	return true;
}
function whyOther({ service, why }) {
	return why ?? `made by ${service} with a role of its own`;
}
function otherKeyOf({ service, operation, notUnderstood }, why) {
	return `${service}\u0000${operation}\u0000${why}\u0000${notUnderstood ?? ""}`;
}
function keyOf(call) {
	const refused = call.refused === void 0 ? "" : `${call.refused.action} ${call.refused.resource}`;
	let key = `${call.dialect}\u0000${call.service}\u0000${call.operation}\u0000${call.region ?? ""}\u0000${call.account ?? ""}\u0000${call.outcome}\u0000${call.error ?? ""}\u0000${refused}${call.notUnderstood ?? ""}`;
	for (const name of Object.keys(call.parameters).sort()) key += `\u0000${name}\u0001${call.parameters[name]?.join("")}`;
	return call.shortened === void 0 ? key : `${key}\u0000${call.shortened.join("")}`;
}
function addProof(ids, id) {
	if (ids.includes(id)) return;
	if (ids.length < 5) ids.push(id);
	else if (id < (ids[4] ?? "")) ids[4] = id;
	else return;
	ids.sort();
}
function sortedByKey(map) {
	return [...map].toSorted(([a], [b]) => compare(a, b)).map(([, value]) => value);
}
// lib/src/traces/outcome.js
const DENIED_TYPE = /^(AccessDenied|AccessDeniedException|AccessDeniedError|AccessDeniedFault|AuthorizationError|AuthorizationErrorException|AuthorizationException|UnauthorizedOperation|UnauthorizedException|ForbiddenException|Forbidden|NotAuthorized|UnauthorizedAccess|ClientAccessDenied)$/;
const DENIED_MESSAGE = /is not authorized to perform: |you are not authorized to perform this operation/i;
const CODES = [
	/^An error occurred \(([A-Za-z0-9._-]+)\)/,
	/\bapi error ([A-Za-z0-9._-]+)(?::|$)/,
	/\b(?:AWS )?Error Code: ([A-Za-z0-9._-]+)/i,
	/<Code>([A-Za-z0-9._-]+)<\/Code>/,
	/(?:^|\s)([A-Za-z0-9]+) \((?:client|server)\):/,
	/\bcode: Some\("([A-Za-z0-9._-]+)"\)/,
	/\bunhandled error \(([A-Za-z0-9._-]+)\)/,
	/\b(?:Unhandled exception of type: |exception of type )(?:[A-Za-z0-9_]+::)*([A-Za-z0-9]+)/
];
const STATUS = /\bStatus ?Code: (\d{3})\b/i;
const S3_DENIED = /\bAccess Denied\b/;
const UNSENT_TYPE = /^(ParamValidationError|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|EndpointConnectionError|ConnectTimeoutError|NoCredentialsError|PartialCredentialsError|NoRegionError|CredentialsProviderError|CredentialsError|MissingCredentialsError|MissingRegionError|UnknownHostException|ConnectException|ConnectTimeoutException|ConstructionFailure)$/;
const UNSENT_MESSAGE = /\b(ECONNREFUSED|Could not connect to the endpoint URL|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|Parameter validation failed|Could not load credentials|no such host|connect: connection refused|Connection refused|Unable to load credentials|failed to refresh cached credentials|failed to retrieve credentials|unable to sign request without credentials|Could not resolve host|cURL error [67]\b|Failed to open TCP connection|UnknownHostException|failed to construct request|dns error)/i;
const LONGEST$1 = 500;
const MOST$1 = 20;
function outcomeOf(json, open, silent) {
	const errors = errorsIn(json);
	const status = statusOf(json, errors);
	const answered = status !== void 0;
	const codes = errors.flatMap((failure) => codesOf(failure).slice(0, 1));
	if (json["error"] === true || json["fault"] === true || json["throttle"] === true || answered && status >= 400 || codes.length > 0) {
		const refusal = refusedBy(errors, status);
		if (refusal !== void 0) return refusal;
		const [code] = codes;
		const messages = errors.map(({ message }) => message ?? "");
		if (!answered && (codes.some((name) => UNSENT_TYPE.test(name)) || messages.some((message) => UNSENT_MESSAGE.test(message)))) return {
			outcome: "unsent",
			error: short(code ?? "no answer")
		};
		return {
			outcome: "failed",
			error: short(code ?? (answered ? `HTTP ${status}` : "no answer"))
		};
	}
	if (answered) return { outcome: "ok" };
	if (open) return { outcome: "open" };
	return silent === "ok" || text(record(json["aws"])?.["request_id"]) !== void 0 ? { outcome: "ok" } : {
		outcome: "unsent",
		error: "no answer"
	};
}
function refusedBy(errors, status) {
	for (const failure of errors) {
		const { message } = failure;
		const code = codesOf(failure).find((name) => DENIED_TYPE.test(name));
		if (message !== void 0 && DENIED_MESSAGE.test(message)) return denied(code ?? codesOf(failure)[0], message);
		if (code !== void 0) return denied(code, message);
		if (status === 403 && S3_DENIED.test(message ?? "")) return denied("AccessDenied", message);
	}
	const codes = errors.flatMap((failure) => codesOf(failure).slice(0, 1));
	return status === 403 && codes.every((code) => /^(403|Forbidden)$/.test(code)) ? denied("403", void 0) : void 0;
}
function statusOf(json, errors) {
	const shown = record(record(json["http"])?.["response"])?.["status"];
	const status = typeof shown === "number" || typeof shown === "string" ? Number(shown) : 0;
	if (status > 0) return status;
	for (const { message } of errors) {
		const told = STATUS.exec(message ?? "")?.[1];
		if (told !== void 0 && told !== "000") return Number(told);
	}
}
function codesOf({ type, message }) {
	const named = CODES.flatMap((pattern) => pattern.exec(message ?? "")?.[1] ?? []);
	return type === void 0 ? named : [...named, type];
}
function denied(code, message) {
	const refused = refusalIn(message ?? "");
	return {
		outcome: "denied",
		error: short(code ?? "AccessDenied"),
		...message !== void 0 && { message: short(message) },
		...refused !== void 0 && { refused }
	};
}
function errorsIn(json) {
	const cause = record(json["cause"]);
	const errors = (Array.isArray(cause?.["exceptions"]) ? cause["exceptions"].slice(0, MOST$1) : []).flatMap((exception) => {
		const json = record(exception);
		const type = text(json?.["type"])?.split(/[.:\\#]+/).at(-1);
		const message = text(json?.["message"]);
		return type === void 0 && message === void 0 ? [] : [{
			...type !== void 0 && { type },
			...message !== void 0 && { message }
		}];
	});
	const message = text(cause?.["message"]);
	return errors.length > 0 || message === void 0 ? errors : [{ message }];
}
function short(words) {
	return beginning(cleanMessage(words), LONGEST$1);
}
const REFUSAL = /is not authorized to perform: ([A-Za-z0-9-]+:[A-Za-z0-9]+)(?: on resource: "?([^\s"]+)"?)?/i;
const S3_OBJECT = /^(arn:[a-z0-9-]+:s3:::[^/]+\/).+$/s;
function refusalIn(message) {
	const found = REFUSAL.exec(message);
	if (found?.[1] === void 0) return void 0;
	const named = found[2]?.replace(S3_OBJECT, "$1*");
	const resource = named === void 0 ? void 0 : cleanMessage(named);
	return {
		action: found[1],
		...resource?.startsWith("arn:") && { resource }
	};
}
// lib/src/traces/dialects/attributes.js
function attributesOf(json) {
	const metadata = record(json["metadata"]);
	const named = record(metadata?.["default"]);
	const flat = metadata === void 0 ? void 0 : flatIn(metadata);
	const parts = [
		record(json["annotations"]),
		movedInto(record(json["aws"])),
		flat,
		named
	].filter((part) => part !== void 0);
	return parts.length < 2 ? parts[0] : Object.assign({}, ...parts);
}
function flatIn(metadata) {
	let flat;
	for (const name in metadata) if (record(metadata[name]) === void 0) (flat ??= {})[name] = metadata[name];
	return flat;
}
function movedInto(aws) {
	let moved;
	for (const name in aws) if (name.includes(".")) (moved ??= {})[`aws.${name}`] = aws[name];
	return moved;
}
function attribute$1(attributes, name) {
	return attributes?.[name] ?? attributes?.[underscored(name)];
}
function firstText(attributes, names) {
	for (const name of names) {
		const value = text(attribute$1(attributes, name));
		if (value !== void 0) return value;
	}
}
const spelled = /* @__PURE__ */ new Map();
function underscored(name) {
	let known = spelled.get(name);
	if (known === void 0) {
		known = name.replaceAll(/[^A-Za-z0-9_]/g, "_");
		spelled.set(name, known);
	}
	return known;
}
// lib/src/traces/endpoint.js
const REGION$1 = /^[a-z]{2,}(-[a-z]+)+-\d+$/;
const AWS = /(?:^|\.)(?:amazonaws\.(?:com(?:\.cn)?|eu)|api\.aws|api\.amazonwebservices\.(?:com\.cn|eu))$/;
const FORMS = /* @__PURE__ */ new Set([
	"dualstack",
	"vpce",
	"fips"
]);
const CUSTOMERS = /* @__PURE__ */ new Set([
	"appsync-api",
	"appsync-realtime-api",
	"cache",
	"compute",
	"compute-1",
	"dax-clusters",
	"efs",
	"elasticbeanstalk",
	"elb",
	"execute-api",
	"kafka",
	"kafka-serverless",
	"memorydb",
	"mq"
]);
const INTERFACE_ENDPOINT = /^vpce-(?!svc-)/;
const NO_API = /^vpce-svc-|^s3-website/;
function endpointIn(address) {
	const url = urlIn(address);
	if (url === void 0 || !AWS.test(url.hostname)) return void 0;
	const labels = url.hostname.replace(AWS, "").split(".").filter((label) => label !== "" && !FORMS.has(label));
	const position = S3.has(labels.at(-1) ?? "") ? -1 : labels.findLastIndex(isRegion);
	const [, oldRegion] = OLD_S3.exec(labels[position] ?? "") ?? [];
	const region = oldRegion ?? labels[position];
	const place = oldRegion !== void 0 ? position : position > 0 ? position - 1 : labels.length - 1;
	const service = oldRegion === void 0 ? labels[place] : "s3";
	const before = labels.slice(0, place);
	const isBehind = oldRegion === void 0 && position > 0 && position < labels.length - 1;
	if (service === void 0 || service === region || isBehind || NO_API.test(service)) return void 0;
	if (CUSTOMERS.has(service) && before.some((label) => !INTERFACE_ENDPOINT.test(label))) return void 0;
	const bucket = S3.has(service) ? bucketIn(url, before) : void 0;
	return {
		service: ALIASES.get(service) ?? service.replace(/-fips$/, ""),
		...region !== void 0 && { region },
		...bucket !== void 0 && { bucket }
	};
}
const ALIASES = /* @__PURE__ */ new Map([
	["ddb", "dynamodb"],
	["queue", "sqs"],
	["s3-accelerate", "s3"],
	["s3-accesspoint", "s3"]
]);
const S3 = /* @__PURE__ */ new Set(["s3", "s3-accelerate"]);
const OLD_S3 = /^s3-(?!website-)([a-z]{2,}(?:-[a-z]+)+-\d+)$/;
function isRegion(label) {
	return REGION$1.test(label) || OLD_S3.test(label);
}
function bucketIn(url, before) {
	const own = before.findIndex((label) => INTERFACE_ENDPOINT.test(label));
	if (own >= 0 && before[own - 1] !== "bucket") return void 0;
	const name = (own < 0 ? before : before.slice(0, own - 1)).join(".");
	if (name !== "") return name;
	const [first = ""] = url.pathname.slice(1).split("/");
	return /^[a-z0-9][a-z0-9.-]{2,62}$/.test(first) ? first : void 0;
}
function urlIn(address) {
	const url = address.includes("://") ? address : `https://${address}`;
	return URL.canParse(url) ? new URL(url) : void 0;
}
// lib/src/traces/dialects/values.js
const PRESENT = ["present"];
const DICT_KEYS = /^dict_keys\(\[(.*)\]\)$/s;
const QUOTED = /'([^']*)'|"([^"]*)"/g;
function valuesOf(value) {
	if (Array.isArray(value)) return value.filter((item) => typeof item === "string" && item !== "").sort();
	if (typeof value !== "string" || value === "") return [];
	const keys = DICT_KEYS.exec(value)?.[1];
	if (keys === void 0) return [value];
	return [...keys.matchAll(QUOTED)].map((match) => match[1] ?? match[2] ?? "").sort();
}
// lib/src/traces/dialects/elsewhere.js
const ADDRESSES = [
	"server.address",
	"net.peer.name",
	"url.full",
	"http.url"
];
function requested(json) {
	const url = text(record(record(json["http"])?.["request"])?.["url"]);
	return url === void 0 ? [] : [url];
}
function addressesIn(json, attributes) {
	return [...requested(json), ...ADDRESSES.flatMap((name) => text(attribute$1(attributes, name)) ?? [])];
}
function regionIn(addresses) {
	for (const address of addresses) {
		const region = endpointIn(address)?.region;
		if (region !== void 0) return region;
	}
}
const REMOTE = new Map(Object.entries({
	"AWS::S3::Bucket": "Bucket",
	"AWS::DynamoDB::Table": "TableName",
	"AWS::SQS::Queue": "QueueName",
	"AWS::SNS::Topic": "TopicName",
	"AWS::Kinesis::Stream": "StreamName",
	"AWS::Lambda::EventSourceMapping": "UUID",
	"AWS::SecretsManager::Secret": "SecretId",
	"AWS::Bedrock::Agent": "AgentId",
	"AWS::Bedrock::KnowledgeBase": "KnowledgeBaseId",
	"AWS::Bedrock::DataSource": "DataSourceId",
	"AWS::Bedrock::Guardrail": "GuardrailId"
}));
const REMOTE_ARN = new Map(Object.entries({
	"AWS::SNS::Topic": "TopicArn",
	"AWS::StepFunctions::StateMachine": "StateMachineArn",
	"AWS::StepFunctions::Activity": "ActivityArn",
	"AWS::SecretsManager::Secret": "SecretId"
}));
function shownElsewhere(service, json, attributes) {
	return {
		...remote(attributes),
		...service === "sns" && topic(attributes),
		...service === "s3" && bucket(json, attributes),
		...service === "dynamodb" && table(attributes)
	};
}
function queueShown(json, attributes, known) {
	const recorded = known["QueueUrl"]?.[0] ?? text(record(json["aws"])?.["queue_url"]);
	const url = [recorded, ...addressesIn(json, attributes)].find((candidate) => candidate !== void 0 && /\/\d{12}\/[^/?]+$/.test(candidate));
	if (url !== void 0) return { QueueUrl: [url] };
	const name = recorded ?? (known["QueueName"] === void 0 ? firstText(attributes, DESTINATIONS) : void 0);
	return name === void 0 ? {} : { QueueUrl: [name] };
}
const DESTINATIONS = ["messaging.destination.name", "messaging.destination"];
function topic(attributes) {
	const destinations = DESTINATIONS.flatMap((name) => text(attribute$1(attributes, name)) ?? []);
	const arn = destinations.find((destination) => destination.startsWith("arn:"));
	if (arn !== void 0) return { TopicArn: [arn] };
	if (destinations.some((destination) => /^\+?\d+$|^phone_number/.test(destination))) return { PhoneNumber: PRESENT };
	const name = destinations.find((destination) => /^[A-Za-z0-9_-]{1,256}(\.fifo)?$/.test(destination));
	return name === void 0 ? {} : { TopicName: [name] };
}
function bucket(json, attributes) {
	for (const address of addressesIn(json, attributes)) {
		const name = endpointIn(address)?.bucket;
		if (name !== void 0) return { Bucket: [name] };
	}
	return {};
}
function table(attributes) {
	const names = valuesOf(attribute$1(attributes, "db.collection.name"));
	return names.length === 0 ? {} : { TableName: names };
}
function remote(attributes) {
	const type = firstText(attributes, ["aws.remote.resource.type"]) ?? "";
	const identifier = firstText(attributes, ["aws.remote.resource.identifier"]);
	const primary = firstText(attributes, ["aws.remote.resource.cfn.primary.identifier"]);
	const byArn = REMOTE_ARN.get(type);
	const byName = REMOTE.get(type);
	return {
		...byName !== void 0 && identifier !== void 0 && { [byName]: [identifier] },
		...byArn !== void 0 && primary?.startsWith("arn:") === true && { [byArn]: [primary] }
	};
}
// lib/src/traces/dialects/not-understood.js
function notUnderstood(service, why) {
	return {
		service,
		operation: "unknown operation",
		parameters: {},
		outcome: "ok",
		notUnderstood: why
	};
}
function plainRequest(addresses) {
	for (const address of addresses) {
		const endpoint = endpointIn(address);
		if (endpoint === void 0) continue;
		const { service, region } = endpoint;
		return {
			...notUnderstood(service, `it is a plain HTTP request to ${service}${region === void 0 ? "" : ` in ${region}`}`),
			...region !== void 0 && { region }
		};
	}
}
// lib/src/traces/dialects/opentelemetry.js
const SERVICE = ["rpc.service", "aws.service"];
const openTelemetry = {
	name: "opentelemetry",
	title: "OpenTelemetry",
	neverRecords: ["VersionId"],
	call: callOf$1,
	resembling: resembling$2,
	traits: traitsOf$1,
	spans: {
		service: SERVICE,
		operation: ["rpc.method"],
		isCall: (attributes) => SYSTEMS.some((name) => isAwsApi(text(attributes[name]))) || text(attributes["aws.service"]) !== void 0,
		process: [
			"cloud.platform",
			"service.namespace",
			"service.name",
			"service.instance.id",
			"faas.name",
			"aws.ecs.task.arn",
			"k8s.pod.name",
			"k8s.pod.uid",
			"container.id",
			"host.id"
		],
		shared: [
			"cloud.platform",
			"service.namespace",
			"host.id"
		]
	}
};
const SPELLING$1 = {
	dialect: "opentelemetry",
	fields: () => []
};
const REGIONS = [
	"aws.region",
	"cloud.region",
	"aws.auth.region",
	"aws.remote.resource.region"
];
const WORDS = [
	"rpc.system",
	"rpc.system.name",
	"aws.span.kind",
	"span.kind",
	"aws.remote.service",
	"aws.service"
];
function wasSegment(json) {
	return record(json["span"])?.["segment"] === true;
}
const SYSTEMS = ["rpc.system", "rpc.system.name"];
function isAwsApi(system) {
	return system?.toLowerCase() === "aws-api";
}
const REMOTE_SERVICE = /^AWS::(.+)$/;
function remoteService(attributes) {
	return REMOTE_SERVICE.exec(firstText(attributes, ["aws.remote.service"]) ?? "")?.[1];
}
function callOf$1(json) {
	const attributes = attributesOf(json);
	if (attributes === void 0 || wasSegment(json)) return void 0;
	if (!WORDS.some((word) => attribute$1(attributes, word) !== void 0)) return void 0;
	const system = firstText(attributes, SYSTEMS);
	if (record(json["span"])?.["kind"] === "SERVER") return "none";
	const remote = remoteService(attributes);
	const isOfAws = json["namespace"] === "aws" || remote !== void 0;
	if (system === void 0 ? !isOfAws : !isAwsApi(system)) return void 0;
	const aws = record(json["aws"]);
	const method = text(aws?.["operation"]) ?? firstText(attributes, ["rpc.method", "aws.remote.operation"]) ?? "";
	const [, before, operation = method] = /^(.+)\/([^/]+)$/.exec(method) ?? [];
	const service = firstText(attributes, SERVICE) ?? before ?? remote ?? text(json["name"]);
	if (operation === "" || service === void 0) return void 0;
	const region = text(aws?.["region"]) ?? firstText(attributes, REGIONS) ?? regionIn(addressesIn(json, attributes));
	return {
		service,
		operation,
		...region !== void 0 && { region },
		parameters: shown(json, aws, attributes, service, operation),
		...isShortened(service) && { shortened: ["FunctionName"] },
		dialect: "opentelemetry",
		...outcomeOf(json, isOpen(json), "ok")
	};
}
const SDK_SCOPE = /aws[-_. /]?sdk|awssdk|aws-lambda-go|amazon\.aws|aws\.smithy|smithy|botocore|boto3|otelaws/i;
const OF_CALLS = /* @__PURE__ */ new Set([
	...fieldsNamed("opentelemetry").filter((name) => name.startsWith("aws.")),
	"aws.request_id",
	"aws.request.id",
	"aws.requestId",
	"aws.extended_request_id",
	"aws.request.extended_id",
	"aws.service.name",
	"aws.service.api",
	"aws.service.identifier"
]);
function resembling$2(json) {
	if (wasSegment(json)) return void 0;
	const attributes = attributesOf(json);
	const { kind } = record(json["span"]) ?? {};
	const { namespace } = json;
	const name = firstText(attributes, SERVICE) ?? text(json["name"]) ?? "unknown";
	const system = firstText(attributes, SYSTEMS);
	if (isAwsApi(system)) return notUnderstood(name, "it is aws-api and names no operation");
	if (namespace === "aws") return void 0;
	const isAsked = namespace === "remote" || kind === "CLIENT" || kind === "PRODUCER";
	const request = isAsked ? plainRequest(addressesIn(json, attributes)) : void 0;
	if (request !== void 0 || system !== void 0) return request ?? "none";
	return byService(attributes) ?? (isAsked ? byTraces(json, attributes, name) : void 0);
}
function byService(attributes) {
	const service = [
		firstText(attributes, SERVICE),
		/^(.+)\/[^/]+$/.exec(firstText(attributes, ["rpc.method"]) ?? "")?.[1],
		remoteService(attributes)
	].find((name) => name !== void 0 && entriesNamed(name).length > 0);
	return service === void 0 ? void 0 : notUnderstood(service, "it names a service of AWS and no rpc.system");
}
function byTraces(json, attributes, name) {
	const database = firstText(attributes, ["db.system", "db.system.name"]);
	if (database === "dynamodb" || database === "aws.dynamodb") return notUnderstood("DynamoDB", "it is a database span of DynamoDB without rpc attributes");
	const models = firstText(attributes, ["gen_ai.provider.name", "gen_ai.system"]);
	if (models === "aws.bedrock" || models === "aws_bedrock") return notUnderstood("Bedrock Runtime", "it asks a model of Bedrock and has no rpc attributes");
	for (const each in attributes) if (OF_CALLS.has(each)) return notUnderstood(name, `it has the attribute ${each} and names no operation`);
	const scope = text(record(json["span"])?.["scope"]) ?? "";
	const isHttp = attribute$1(attributes, "http.request.method") !== void 0;
	return SDK_SCOPE.test(scope) && !isHttp ? notUnderstood(name, "an AWS SDK wrote it and it names no operation") : void 0;
}
function shown(json, aws, attributes, named, operation) {
	const service = entriesNamed(named)[0]?.prefix;
	const parameters = {};
	for (const [name, { parameter }] of fieldsOf(named, operation, SPELLING$1)) {
		const values = valuesOf(attribute$1(attributes, name));
		if (values.length > 0) parameters[parameter] ??= values;
	}
	if (service === "dynamodb" && parameters["TableName"] === void 0) {
		const names = valuesOf(aws?.["table_names"] ?? aws?.["table_name"]);
		if (names.length > 0) parameters["TableName"] = names;
	}
	if (service === "sqs") Object.assign(parameters, queueShown(json, attributes, parameters));
	else delete parameters["QueueUrl"];
	for (const [parameter, values] of Object.entries(shownElsewhere(service, json, attributes))) parameters[parameter] ??= values;
	if (service === "lambda") Object.assign(parameters, invoked(attributes));
	return parameters;
}
function invoked(attributes) {
	const name = text(attributes["faas.invoked_name"]);
	const asGiven = text(attributes["aws.lambda.function.name"]);
	if (name === void 0 || asGiven === void 0) return {};
	return asGiven.startsWith(`${name}:`) ? { FunctionName: [asGiven] } : {};
}
function isShortened(service) {
	return entriesNamed(service)[0]?.prefix === "lambda";
}
function traitsOf$1(json) {
	const attributes = attributesOf(json);
	if (attributes === void 0) return void 0;
	const resource = (name) => firstText(attributes, [`otel.resource.${name}`, name]);
	const platform = resource("cloud.platform") ?? "";
	const pod = resource("k8s.pod.name") ?? resource("k8s.pod.uid");
	return {
		functions: [
			text(attributes["cloud.resource_id"]),
			resource("cloud.resource_id"),
			resource("faas.id"),
			resource("aws.lambda.invoked_arn"),
			functionByParts(resource)
		],
		stateMachine: resource("cloud.resource_id"),
		agentRuntime: resource("cloud.resource_id"),
		family: resource("aws.ecs.task.family"),
		taskArn: resource("aws.ecs.task.arn") ?? resource("aws.ecs.cluster.arn"),
		revision: resource("aws.ecs.task.revision"),
		instance: platform === "aws_ec2" ? resource("host.id") : void 0,
		isContainer: platform === "aws_ecs" || platform === "aws_eks" || pod !== void 0,
		zone: resource("cloud.availability_zone"),
		region: resource("cloud.region"),
		account: resource("cloud.account.id"),
		...platform !== "aws_lambda" && resource("faas.name") === void 0 && application(resource)
	};
}
function functionByParts(resource) {
	const [name, region, account] = [
		resource("faas.name"),
		resource("cloud.region"),
		resource("cloud.account.id")
	];
	if (name === void 0 || region === void 0 || account === void 0) return void 0;
	if (resource("cloud.provider") !== "aws" && resource("cloud.platform") !== "aws_lambda") return void 0;
	return `arn:${partitionOf(region)}:lambda:${region}:${account}:function:${name}`;
}
function application(resource) {
	const service = resource("service.name");
	if (service === void 0 || service.startsWith("unknown_service")) return {};
	const [namespace, account] = [resource("k8s.namespace.name"), resource("k8s.serviceaccount.name")];
	return {
		service,
		namespace: resource("service.namespace"),
		serviceAccount: namespace === void 0 || account === void 0 ? void 0 : `${namespace}/${account}`
	};
}
// lib/src/traces/dialects/xray-sdk.js
const xraySdk = {
	name: "x-ray-sdk",
	title: "the X-Ray SDKs",
	neverRecords: [],
	call: callOf,
	resembling: resembling$1,
	madeBy: ({ service, operation }) => service === "awslambda" && operation === "Invoke" ? "AWS::ApiGateway" : void 0,
	traits: traitsOf
};
function fieldNames(parameter) {
	const together = parameter.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1_$2").toLowerCase();
	const apart = parameter.replaceAll(/(?!^)([A-Z])/g, "_$1").toLowerCase();
	const afterSmall = parameter.replaceAll(/([a-z])([A-Z])/g, "$1_$2").toLowerCase();
	return [.../* @__PURE__ */ new Set([
		together,
		apart,
		afterSmall
	])];
}
const SPELLING = {
	dialect: "x-ray-sdk",
	fields: fieldNames
};
const PRESENCE_ONLY = /* @__PURE__ */ new Set([
	"VersionId",
	"CopySourceVersionId",
	"PhoneNumber"
]);
function callOf(json) {
	if (json["namespace"] !== "aws") return void 0;
	const aws = record(json["aws"]);
	const operation = text(aws?.["operation"]);
	const service = text(json["name"]);
	if (aws === void 0 || operation === void 0 || service === void 0) return void 0;
	const region = text(aws["region"]);
	const account = text(aws["account_id"]);
	return {
		service,
		operation,
		...region !== void 0 && { region },
		...account !== void 0 && { account },
		parameters: parametersOf(service, operation, aws),
		dialect: "x-ray-sdk",
		...outcomeOf(json, isOpen(json), "unsent")
	};
}
function resembling$1(json) {
	const name = text(json["name"]) ?? "unknown";
	const namespace = text(json["namespace"]);
	if (text(record(json["aws"])?.["operation"]) !== void 0 && namespace !== "aws" && namespace !== "local") return notUnderstood(name, "it has an operation of AWS and is not of the namespace aws");
	if (namespace?.toLowerCase() === "aws") return notUnderstood(name, "it is of the namespace aws and names no operation");
	return namespace === "remote" ? plainRequest(requested(json)) : void 0;
}
function parametersOf(service, operation, aws) {
	const fields = fieldsOf(service, operation, SPELLING);
	const parameters = {};
	const ranks = {};
	for (const field in aws) {
		const known = fields.get(field);
		if (known === void 0 || known.rank > (ranks[known.parameter] ?? 1e400)) continue;
		const values = valuesOf(aws[field]);
		if (values.length === 0) continue;
		const { parameter, rank } = known;
		ranks[parameter] = rank;
		if (PRESENCE_ONLY.has(parameter)) parameters[parameter] = PRESENT;
		else if (parameter === "CopySource") Object.assign(parameters, copySource(values[0] ?? ""));
		else parameters[parameter] = values;
	}
	return parameters;
}
function copySource(encoded) {
	const source = decoded(encoded);
	const [path = ""] = source.split("?");
	const bucket = path.startsWith("arn:") ? path.replace(/\/object\/.*$/s, "") : path.replace(/^\//, "").replace(/\/.*$/s, "");
	if (bucket === "") return {};
	return {
		CopySource: [bucket],
		.../[?&]versionId=/.test(source) && { CopySourceVersionId: PRESENT }
	};
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
const CONTAINER = /^AWS::(ECS|EKS)\b/;
function traitsOf(json) {
	const aws = record(json["aws"]);
	const isOfLambda = json["origin"] === "AWS::Lambda";
	const isOfStates = json["origin"] === "AWS::StepFunctions::StateMachine";
	if (aws === void 0 && !isOfLambda && !isOfStates) return void 0;
	const ecs = record(aws?.["ecs"]);
	const ec2 = record(aws?.["ec2"]);
	return {
		functions: [text(aws?.["function_arn"]), isOfLambda ? text(json["resource_arn"]) : void 0],
		stateMachine: isOfStates ? text(json["resource_arn"]) : void 0,
		family: text(ecs?.["task_family"]),
		taskArn: text(ecs?.["task_arn"]),
		instance: text(ec2?.["instance_id"]),
		isContainer: ecs !== void 0 || record(aws?.["eks"]) !== void 0 || CONTAINER.test(text(json["origin"]) ?? ""),
		zone: text(ec2?.["availability_zone"]),
		account: text(aws?.["account_id"])
	};
}
// lib/src/traces/dialects/dialects.js
const DIALECTS = [openTelemetry, xraySdk];
function callIn(json) {
	for (const dialect of DIALECTS) {
		const call = dialect.call(json);
		if (call === "none") return void 0;
		if (call !== void 0) return {
			call,
			madeBy: dialect.madeBy?.(call)
		};
	}
}
function dialectNamed(name) {
	return DIALECTS.find((dialect) => dialect.name === name);
}
// lib/src/view/lacking.js
function lackingOf({ workloads, roles, evidence }) {
	return lackingIn([
		...evidence.stopped === void 0 ? [] : [evidence.stopped],
		...roles.flatMap(({ unread }) => unread.map(({ why }) => why)),
		...workloads.flatMap(({ unread, coverage, validation }) => [
			...unread.map(({ why }) => why),
			...coverage === void 0 ? [] : [coverage.why],
			...validation === void 0 ? [] : [
				validation.sufficient,
				validation.valid,
				validation.noWider
			].flatMap((check) => check?.details ?? [])
		])
	]);
}
// lib/src/sources/aws/pages.js
const MOST_PAGES = 1e4;
const MOST_REPEATED = 3;
var PageTrail = class {
	#tokens = /* @__PURE__ */ new Set();
	#repeated = 0;
	next(token, isRepeated) {
		if (token === void 0 || token === "") return void 0;
		this.#repeated += isRepeated ? 1 : 0;
		if (this.#tokens.has(token)) throw new Error("AWS gave the same page token twice: the list has no end");
		if (this.#repeated > MOST_REPEATED) throw new Error("AWS gives the same page again and again");
		if (this.#tokens.size >= MOST_PAGES) throw new Error(`the list has more than ${MOST_PAGES} pages`);
		this.#tokens.add(token);
		return token;
	}
};
async function* pages(paginator, read) {
	const trail = new PageTrail();
	const seen = /* @__PURE__ */ new Set();
	for await (const page of paginator) {
		const { token, entries } = read(page);
		const content = JSON.stringify(entries);
		const isRepeated = entries.length > 0 && seen.has(content);
		seen.add(content);
		if (!isRepeated) yield page;
		trail.next(token, isRepeated);
	}
}
// lib/src/needs/judged-roles.js
function leftOutByAccount(arn, { accounts = [] }) {
	const account = arn.split(":")[4] ?? "";
	if (accounts.length === 0 || !/^\d{12}$/.test(account) || accounts.includes(account)) return void 0;
	return {
		match: "accounts",
		why: `is of account ${account}, which accounts does not name`
	};
}
function leftOutRole(arn, judged) {
	const pattern = judged.productionRoles?.find((one) => matchesName(one, roleName(arn)));
	if (pattern === void 0) return leftOutByAccount(arn, judged);
	return {
		match: `production-roles ${pattern}`,
		why: `is a role of production by ${pattern} in production-roles: what tests do not use says nothing of it`
	};
}
// lib/src/needs/ignored-workloads.js
function isIgnored(name, patterns) {
	return patterns.some((pattern) => matchesName(pattern, name));
}
function withoutIgnored(findings, patterns, judged = {}) {
	const all = findings.map((finding) => {
		const { name, arn, role } = finding.report;
		const match = patterns.findLast((pattern) => matchesName(pattern, name));
		const left = role === void 0 ? leftOutByAccount(arn, judged) : leftOutRole(role, judged);
		const why = left && `${role ?? arn} ${left.why}`;
		return {
			finding,
			match: match ?? left?.match,
			why: match === void 0 ? why : void 0
		};
	});
	const kept = all.flatMap(({ finding, match }) => match === void 0 ? [finding] : []);
	const roles = new Set(kept.map(({ report }) => report.role));
	const ignored = all.flatMap(({ finding, match, why }) => match === void 0 ? [] : [{
		finding,
		match,
		why
	}]);
	return {
		findings: kept,
		ignored: ignored.map(({ finding: { report }, match, why }) => ({
			workload: report.arn,
			match,
			...why !== void 0 && { why },
			...report.role !== void 0 && !roles.has(report.role) && { role: report.role }
		})),
		left: ignored.map(({ finding }) => finding)
	};
}
// lib/src/kit/turns.js
const TURN_MS = 50;
var Turns = class {
	#since = performance.now();
	get isOver() {
		return performance.now() - this.#since >= TURN_MS;
	}
	async next() {
		await setImmediate();
		this.#since = performance.now();
	}
};
async function inTurns(work, between) {
	const turns = new Turns();
	for (;;) {
		const step = work.next();
		if (step.done === true) return step.value;
		if (!turns.isOver) continue;
		await turns.next();
		between();
	}
}
// node_modules/eventemitter3/index.mjs
var import_eventemitter3 = /* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports, module) => {
	var has = Object.prototype.hasOwnProperty;
	var prefix = "~";
	function Events() {}
	if (Object.create) {
		Events.prototype = Object.create(null);
		if (!new Events().__proto__) prefix = false;
	}
	function EE(fn, context, once) {
		this.fn = fn;
		this.context = context;
		this.once = once || false;
	}
	function addListener(emitter, event, fn, context, once) {
		if (typeof fn !== "function") throw new TypeError("The listener must be a function");
		var listener = new EE(fn, context || emitter, once), evt = prefix ? prefix + event : event;
		if (!emitter._events[evt]) emitter._events[evt] = listener, emitter._eventsCount++;
		else if (!emitter._events[evt].fn) emitter._events[evt].push(listener);
		else emitter._events[evt] = [emitter._events[evt], listener];
		return emitter;
	}
	function clearEvent(emitter, evt) {
		if (--emitter._eventsCount === 0) emitter._events = new Events();
		else delete emitter._events[evt];
	}
	function EventEmitter() {
		this._events = new Events();
		this._eventsCount = 0;
	}
	EventEmitter.prototype.eventNames = function eventNames() {
		var names = [], events, name;
		if (this._eventsCount === 0) return names;
		for (name in events = this._events) if (has.call(events, name)) names.push(prefix ? name.slice(1) : name);
		if (Object.getOwnPropertySymbols) return names.concat(Object.getOwnPropertySymbols(events));
		return names;
	};
	EventEmitter.prototype.listeners = function listeners(event) {
		var evt = prefix ? prefix + event : event, handlers = this._events[evt];
		if (!handlers) return [];
		if (handlers.fn) return [handlers.fn];
		for (var i = 0, l = handlers.length, ee = new Array(l); i < l; i++) ee[i] = handlers[i].fn;
		return ee;
	};
	EventEmitter.prototype.listenerCount = function listenerCount(event) {
		var evt = prefix ? prefix + event : event, listeners = this._events[evt];
		if (!listeners) return 0;
		if (listeners.fn) return 1;
		return listeners.length;
	};
	EventEmitter.prototype.emit = function emit(event, a1, a2, a3, a4, a5) {
		var evt = prefix ? prefix + event : event;
		if (!this._events[evt]) return false;
		var listeners = this._events[evt], len = arguments.length, args, i;
		if (listeners.fn) {
			if (listeners.once) this.removeListener(event, listeners.fn, void 0, true);
			switch (len) {
				case 1: return listeners.fn.call(listeners.context), true;
				case 2: return listeners.fn.call(listeners.context, a1), true;
				case 3: return listeners.fn.call(listeners.context, a1, a2), true;
				case 4: return listeners.fn.call(listeners.context, a1, a2, a3), true;
				case 5: return listeners.fn.call(listeners.context, a1, a2, a3, a4), true;
				case 6: return listeners.fn.call(listeners.context, a1, a2, a3, a4, a5), true;
			}
			for (i = 1, args = new Array(len - 1); i < len; i++) args[i - 1] = arguments[i];
			listeners.fn.apply(listeners.context, args);
		} else {
			var length = listeners.length, j;
			for (i = 0; i < length; i++) {
				if (listeners[i].once) this.removeListener(event, listeners[i].fn, void 0, true);
				switch (len) {
					case 1:
						listeners[i].fn.call(listeners[i].context);
						break;
					case 2:
						listeners[i].fn.call(listeners[i].context, a1);
						break;
					case 3:
						listeners[i].fn.call(listeners[i].context, a1, a2);
						break;
					case 4:
						listeners[i].fn.call(listeners[i].context, a1, a2, a3);
						break;
					default:
						if (!args) for (j = 1, args = new Array(len - 1); j < len; j++) args[j - 1] = arguments[j];
						listeners[i].fn.apply(listeners[i].context, args);
				}
			}
		}
		return true;
	};
	EventEmitter.prototype.on = function on(event, fn, context) {
		return addListener(this, event, fn, context, false);
	};
	EventEmitter.prototype.once = function once(event, fn, context) {
		return addListener(this, event, fn, context, true);
	};
	EventEmitter.prototype.removeListener = function removeListener(event, fn, context, once) {
		var evt = prefix ? prefix + event : event;
		if (!this._events[evt]) return this;
		if (!fn) {
			clearEvent(this, evt);
			return this;
		}
		var listeners = this._events[evt];
		if (listeners.fn) {
			if (listeners.fn === fn && (!once || listeners.once) && (!context || listeners.context === context)) clearEvent(this, evt);
		} else {
			for (var i = 0, events = [], length = listeners.length; i < length; i++) if (listeners[i].fn !== fn || once && !listeners[i].once || context && listeners[i].context !== context) events.push(listeners[i]);
			if (events.length) this._events[evt] = events.length === 1 ? events[0] : events;
			else clearEvent(this, evt);
		}
		return this;
	};
	EventEmitter.prototype.removeAllListeners = function removeAllListeners(event) {
		var evt;
		if (event) {
			evt = prefix ? prefix + event : event;
			if (this._events[evt]) clearEvent(this, evt);
		} else {
			this._events = new Events();
			this._eventsCount = 0;
		}
		return this;
	};
	EventEmitter.prototype.off = EventEmitter.prototype.removeListener;
	EventEmitter.prototype.addListener = EventEmitter.prototype.on;
	EventEmitter.prefixed = prefix;
	EventEmitter.EventEmitter = EventEmitter;
	if ("undefined" !== typeof module) module.exports = EventEmitter;
})))(), 1);
// node_modules/p-timeout/index.js
var TimeoutError = class TimeoutError extends Error {
	name = "TimeoutError";
	constructor(message, options) {
		super(message, options);
		Error.captureStackTrace?.(this, TimeoutError);
	}
};
const getAbortedReason = (signal) => signal.reason ?? new DOMException("This operation was aborted.", "AbortError");
function pTimeout(promise, options) {
	const { milliseconds, fallback, message, customTimers = {
		setTimeout,
		clearTimeout
	}, signal } = options;
	let timer;
	let abortHandler;
	const cancelablePromise = new Promise((resolve, reject) => {
		if (typeof milliseconds !== "number" || Math.sign(milliseconds) !== 1) throw new TypeError(`Expected \`milliseconds\` to be a positive number, got \`${milliseconds}\``);
		if (signal?.aborted) {
			reject(getAbortedReason(signal));
			promise.then(resolve, reject);
			return;
		}
		if (signal) {
			abortHandler = () => {
				reject(getAbortedReason(signal));
			};
			signal.addEventListener("abort", abortHandler, { once: true });
		}
		promise.then(resolve, reject);
		if (milliseconds === Number.POSITIVE_INFINITY) return;
		const timeoutError = new TimeoutError();
		timer = customTimers.setTimeout.call(void 0, () => {
			if (fallback) {
				try {
					resolve(fallback());
				} catch (error) {
					reject(error);
				}
				return;
			}
			if (typeof promise.cancel === "function") promise.cancel();
			if (message === false) resolve();
			else if (message instanceof Error) reject(message);
			else {
				timeoutError.message = message ?? `Promise timed out after ${milliseconds} milliseconds`;
				reject(timeoutError);
			}
		}, milliseconds);
	}).finally(() => {
		cancelablePromise.clear();
		if (abortHandler && signal) signal.removeEventListener("abort", abortHandler);
	});
	cancelablePromise.clear = () => {
		customTimers.clearTimeout.call(void 0, timer);
		timer = void 0;
	};
	return cancelablePromise;
}
// node_modules/p-queue/dist/lower-bound.js
function lowerBound(array, value, comparator) {
	let first = 0;
	let count = array.length;
	while (count > 0) {
		const step = Math.trunc(count / 2);
		let it = first + step;
		if (comparator(array[it], value) <= 0) {
			first = ++it;
			count -= step + 1;
		} else count = step;
	}
	return first;
}
// node_modules/p-queue/dist/priority-queue.js
const compactionThreshold = 100;
var PriorityQueue = class {
	#queue = [];
	#head = 0;
	enqueue(run, options) {
		const { priority = 0, id } = options ?? {};
		const { size } = this;
		const element = {
			priority,
			id,
			run
		};
		if (size === 0) {
			this.#queue.length = 0;
			this.#head = 0;
			this.#queue.push(element);
			return;
		}
		if (this.#queue.at(-1).priority >= priority) {
			this.#queue.push(element);
			return;
		}
		this.#compact();
		const index = lowerBound(this.#queue, element, (a, b) => b.priority - a.priority);
		this.#queue.splice(index, 0, element);
	}
	setPriority(id, priority) {
		const index = this.#queue.findIndex((element, index) => index >= this.#head && element.id === id);
		if (index === -1) throw new ReferenceError(`No promise function with the id "${id}" exists in the queue.`);
		const [item] = this.#queue.splice(index, 1);
		this.enqueue(item.run, {
			priority,
			id
		});
	}
	remove(idOrRun) {
		const index = this.#queue.findIndex((element, index) => {
			if (index < this.#head) return false;
			if (typeof idOrRun === "string") return element.id === idOrRun;
			return element.run === idOrRun;
		});
		if (index !== -1) this.#queue.splice(index, 1);
	}
	dequeue() {
		if (this.#head === this.#queue.length) return;
		const item = this.#queue[this.#head];
		this.#head++;
		if (this.#head === this.#queue.length) {
			this.#queue.length = 0;
			this.#head = 0;
		} else if (this.#head > compactionThreshold && this.#head > this.#queue.length / 2) this.#compact();
		return item?.run;
	}
	filter(options) {
		const result = [];
		for (let index = this.#head; index < this.#queue.length; index++) {
			const element = this.#queue[index];
			if (element.priority === options.priority) result.push(element.run);
		}
		return result;
	}
	get size() {
		return this.#queue.length - this.#head;
	}
	#compact() {
		if (this.#head === 0) return;
		this.#queue.splice(0, this.#head);
		this.#head = 0;
	}
};
// node_modules/p-queue/dist/index.js
var PQueue = class extends import_eventemitter3.default {
	#carryoverIntervalCount;
	#isIntervalIgnored;
	#intervalCount = 0;
	#intervalCap;
	#rateLimitedInInterval = false;
	#rateLimitFlushScheduled = false;
	#interval;
	#intervalEnd = 0;
	#intervalId;
	#timeoutId;
	#strict;
	#strictTicks = [];
	#strictTicksStartIndex = 0;
	#queue;
	#queueClass;
	#pending = 0;
	#concurrency;
	#isPaused;
	#idAssigner = 1n;
	#runningTasks = /* @__PURE__ */ new Map();
	#queueAbortListenerCleanupFunctions = /* @__PURE__ */ new Set();
	timeout;
	constructor(options) {
		super();
		options = {
			carryoverIntervalCount: false,
			intervalCap: Number.POSITIVE_INFINITY,
			interval: 0,
			concurrency: Number.POSITIVE_INFINITY,
			autoStart: true,
			queueClass: PriorityQueue,
			strict: false,
			...options
		};
		if (!(typeof options.intervalCap === "number" && options.intervalCap >= 1)) throw new TypeError(`Expected \`intervalCap\` to be a number from 1 and up, got \`${options.intervalCap?.toString() ?? ""}\` (${typeof options.intervalCap})`);
		if (options.interval === void 0 || !(Number.isFinite(options.interval) && options.interval >= 0)) throw new TypeError(`Expected \`interval\` to be a finite number >= 0, got \`${options.interval?.toString() ?? ""}\` (${typeof options.interval})`);
		if (options.strict && options.interval === 0) throw new TypeError("The `strict` option requires a non-zero `interval`");
		if (options.strict && options.intervalCap === Number.POSITIVE_INFINITY) throw new TypeError("The `strict` option requires a finite `intervalCap`");
		this.#carryoverIntervalCount = options.carryoverIntervalCount ?? options.carryoverConcurrencyCount ?? false;
		this.#isIntervalIgnored = options.intervalCap === Number.POSITIVE_INFINITY || options.interval === 0;
		this.#intervalCap = options.intervalCap;
		this.#interval = options.interval;
		this.#strict = options.strict;
		this.#queue = new options.queueClass();
		this.#queueClass = options.queueClass;
		this.concurrency = options.concurrency;
		if (options.timeout !== void 0 && !(Number.isFinite(options.timeout) && options.timeout > 0)) throw new TypeError(`Expected \`timeout\` to be a positive finite number, got \`${options.timeout}\` (${typeof options.timeout})`);
		this.timeout = options.timeout;
		this.#isPaused = options.autoStart === false;
		this.#setupRateLimitTracking();
	}
	#cleanupStrictTicks(now) {
		while (this.#strictTicksStartIndex < this.#strictTicks.length) {
			const oldestTick = this.#strictTicks[this.#strictTicksStartIndex];
			if (oldestTick !== void 0 && now - oldestTick >= this.#interval) this.#strictTicksStartIndex++;
			else break;
		}
		if (this.#strictTicksStartIndex > 100 && this.#strictTicksStartIndex > this.#strictTicks.length / 2 || this.#strictTicksStartIndex === this.#strictTicks.length) {
			this.#strictTicks = this.#strictTicks.slice(this.#strictTicksStartIndex);
			this.#strictTicksStartIndex = 0;
		}
	}
	#consumeIntervalSlot(now) {
		if (this.#strict) this.#strictTicks.push(now);
		else this.#intervalCount++;
	}
	#rollbackIntervalSlot() {
		if (this.#strict) {
			if (this.#strictTicks.length > this.#strictTicksStartIndex) this.#strictTicks.pop();
		} else if (this.#intervalCount > 0) this.#intervalCount--;
	}
	#getActiveTicksCount() {
		return this.#strictTicks.length - this.#strictTicksStartIndex;
	}
	get #doesIntervalAllowAnother() {
		if (this.#isIntervalIgnored) return true;
		if (this.#strict) return this.#getActiveTicksCount() < this.#intervalCap;
		return this.#intervalCount < this.#intervalCap;
	}
	get #doesConcurrentAllowAnother() {
		return this.#pending < this.#concurrency;
	}
	#next() {
		this.#pending--;
		if (this.#pending === 0) this.emit("pendingZero");
		this.#tryToStartAnother();
		this.emit("next");
	}
	#onResumeInterval() {
		this.#timeoutId = void 0;
		this.#onInterval();
		this.#initializeIntervalIfNeeded();
	}
	#isIntervalPausedAt(now) {
		if (this.#strict) {
			this.#cleanupStrictTicks(now);
			if (this.#getActiveTicksCount() >= this.#intervalCap) {
				const oldestTick = this.#strictTicks[this.#strictTicksStartIndex];
				const delay = this.#interval - (now - oldestTick);
				this.#createIntervalTimeout(delay);
				return true;
			}
			return false;
		}
		if (this.#intervalId === void 0) {
			const delay = this.#intervalEnd - now;
			if (delay < 0) this.#intervalCount = this.#carryoverIntervalCount ? this.#pending : 0;
			else {
				this.#createIntervalTimeout(delay);
				return true;
			}
		}
		return false;
	}
	#createIntervalTimeout(delay) {
		if (this.#timeoutId !== void 0) return;
		this.#timeoutId = setTimeout(() => {
			this.#onResumeInterval();
		}, delay);
	}
	#clearIntervalTimer() {
		if (this.#intervalId) {
			clearInterval(this.#intervalId);
			this.#intervalId = void 0;
		}
	}
	#clearTimeoutTimer() {
		if (this.#timeoutId) {
			clearTimeout(this.#timeoutId);
			this.#timeoutId = void 0;
		}
	}
	#tryToStartAnother() {
		if (this.#queue.size === 0) {
			this.#clearIntervalTimer();
			this.emit("empty");
			if (this.#pending === 0) {
				this.#clearTimeoutTimer();
				if (this.#strict && this.#strictTicksStartIndex > 0) {
					const now = Date.now();
					this.#cleanupStrictTicks(now);
				}
				this.emit("idle");
			}
			return false;
		}
		let taskStarted = false;
		if (!this.#isPaused) {
			const now = Date.now();
			const canInitializeInterval = !this.#isIntervalPausedAt(now);
			if (this.#doesIntervalAllowAnother && this.#doesConcurrentAllowAnother) {
				const job = this.#queue.dequeue();
				if (!this.#isIntervalIgnored) {
					this.#consumeIntervalSlot(now);
					this.#scheduleRateLimitUpdate();
				}
				if (canInitializeInterval) this.#initializeIntervalIfNeeded();
				job();
				this.emit("active");
				taskStarted = true;
			}
		}
		return taskStarted;
	}
	#initializeIntervalIfNeeded() {
		if (this.#isIntervalIgnored || this.#intervalId !== void 0) return;
		if (this.#strict) return;
		this.#intervalId = setInterval(() => {
			this.#onInterval();
		}, this.#interval);
		this.#intervalEnd = Date.now() + this.#interval;
	}
	#onInterval() {
		if (!this.#strict) {
			if (this.#intervalId !== void 0) {
				if (this.#intervalCount === 0 && this.#pending === 0) this.#clearIntervalTimer();
				else this.#intervalEnd = Date.now() + this.#interval;
			}
			this.#intervalCount = this.#carryoverIntervalCount ? this.#pending : 0;
		}
		this.#processQueue();
		this.#scheduleRateLimitUpdate();
	}
	#processQueue() {
		while (this.#tryToStartAnother());
	}
	get concurrency() {
		return this.#concurrency;
	}
	set concurrency(newConcurrency) {
		if (!(typeof newConcurrency === "number" && newConcurrency >= 1)) throw new TypeError(`Expected \`concurrency\` to be a number from 1 and up, got \`${newConcurrency}\` (${typeof newConcurrency})`);
		this.#concurrency = newConcurrency;
		this.#processQueue();
	}
	setPriority(id, priority) {
		if (typeof priority !== "number" || !Number.isFinite(priority)) throw new TypeError(`Expected \`priority\` to be a finite number, got \`${priority}\` (${typeof priority})`);
		this.#queue.setPriority(id, priority);
	}
	async add(function_, options = {}) {
		options = {
			timeout: this.timeout,
			...options,
			id: options.id ?? (this.#idAssigner++).toString()
		};
		if (options.timeout !== void 0 && !(Number.isFinite(options.timeout) && options.timeout > 0)) throw new TypeError(`Expected \`timeout\` to be a positive finite number, got \`${options.timeout}\` (${typeof options.timeout})`);
		return new Promise((resolve, reject) => {
			const taskSymbol = Symbol(`task-${options.id}`);
			let cleanupQueueAbortHandler = () => void 0;
			const run = async () => {
				cleanupQueueAbortHandler();
				this.#pending++;
				this.#runningTasks.set(taskSymbol, {
					id: options.id,
					priority: options.priority ?? 0,
					startTime: Date.now(),
					timeout: options.timeout
				});
				let eventListener;
				try {
					try {
						options.signal?.throwIfAborted();
					} catch (error) {
						this.#rollbackIntervalConsumption();
						this.#runningTasks.delete(taskSymbol);
						throw error;
					}
					let operation = function_({ signal: options.signal });
					if (options.timeout !== void 0) operation = pTimeout(Promise.resolve(operation), {
						milliseconds: options.timeout,
						message: `Task timed out after ${options.timeout}ms (queue has ${this.#pending} running, ${this.#queue.size} waiting)`
					});
					if (options.signal) {
						const { signal } = options;
						operation = Promise.race([operation, new Promise((_resolve, reject) => {
							eventListener = () => {
								reject(signal.reason);
							};
							signal.addEventListener("abort", eventListener, { once: true });
							if (signal.aborted) eventListener();
						})]);
					}
					const result = await operation;
					resolve(result);
					this.emit("completed", result);
				} catch (error) {
					reject(error);
					this.emit("error", error);
				} finally {
					if (eventListener) options.signal?.removeEventListener("abort", eventListener);
					this.#runningTasks.delete(taskSymbol);
					queueMicrotask(() => {
						this.#next();
					});
				}
			};
			this.#queue.enqueue(run, options);
			const removeQueuedTask = () => {
				if (this.#queue instanceof PriorityQueue) {
					this.#queue.remove(run);
					return;
				}
				this.#queue.remove?.(options.id);
			};
			if (options.signal) {
				const { signal } = options;
				const queueAbortHandler = () => {
					cleanupQueueAbortHandler();
					removeQueuedTask();
					reject(signal.reason);
					this.#tryToStartAnother();
					this.emit("next");
				};
				cleanupQueueAbortHandler = () => {
					signal.removeEventListener("abort", queueAbortHandler);
					this.#queueAbortListenerCleanupFunctions.delete(cleanupQueueAbortHandler);
				};
				if (signal.aborted) {
					queueAbortHandler();
					return;
				}
				signal.addEventListener("abort", queueAbortHandler, { once: true });
				this.#queueAbortListenerCleanupFunctions.add(cleanupQueueAbortHandler);
			}
			this.emit("add");
			this.#tryToStartAnother();
		});
	}
	async addAll(functions, options) {
		return Promise.all(functions.map(async (function_) => this.add(function_, options)));
	}
	start() {
		if (!this.#isPaused) return this;
		this.#isPaused = false;
		this.#processQueue();
		return this;
	}
	pause() {
		this.#isPaused = true;
	}
	clear() {
		for (const cleanupQueueAbortHandler of this.#queueAbortListenerCleanupFunctions) cleanupQueueAbortHandler();
		this.#queue = new this.#queueClass();
		this.#clearIntervalTimer();
		this.#updateRateLimitState();
		this.emit("empty");
		if (this.#pending === 0) {
			this.#clearTimeoutTimer();
			this.emit("idle");
		}
		this.emit("next");
	}
	async onEmpty() {
		if (this.#queue.size === 0) return;
		await this.#onEvent("empty");
	}
	async onSizeLessThan(limit) {
		if (this.#queue.size < limit) return;
		await this.#onEvent(["next", "active"], () => this.#queue.size < limit);
	}
	async onIdle() {
		if (this.#pending === 0 && this.#queue.size === 0) return;
		await this.#onEvent("idle");
	}
	async onPendingZero() {
		if (this.#pending === 0) return;
		await this.#onEvent("pendingZero");
	}
	async onRateLimit() {
		if (this.isRateLimited) return;
		await this.#onEvent("rateLimit");
	}
	async onRateLimitCleared() {
		if (!this.isRateLimited) return;
		await this.#onEvent("rateLimitCleared");
	}
	onError() {
		return new Promise((_resolve, reject) => {
			const handleError = (error) => {
				this.off("error", handleError);
				reject(error);
			};
			this.on("error", handleError);
		});
	}
	async #onEvent(events, filter) {
		const eventList = Array.isArray(events) ? events : [events];
		return new Promise((resolve) => {
			const listener = () => {
				if (filter && !filter()) return;
				for (const event of eventList) this.off(event, listener);
				resolve();
			};
			for (const event of eventList) this.on(event, listener);
		});
	}
	get size() {
		return this.#queue.size;
	}
	sizeBy(options) {
		return this.#queue.filter(options).length;
	}
	get pending() {
		return this.#pending;
	}
	get isPaused() {
		return this.#isPaused;
	}
	#setupRateLimitTracking() {
		if (this.#isIntervalIgnored) return;
		this.on("add", () => {
			if (this.#queue.size > 0) this.#scheduleRateLimitUpdate();
		});
		this.on("next", () => {
			this.#scheduleRateLimitUpdate();
		});
	}
	#scheduleRateLimitUpdate() {
		if (this.#isIntervalIgnored || this.#rateLimitFlushScheduled) return;
		this.#rateLimitFlushScheduled = true;
		queueMicrotask(() => {
			this.#rateLimitFlushScheduled = false;
			this.#updateRateLimitState();
		});
	}
	#rollbackIntervalConsumption() {
		if (this.#isIntervalIgnored) return;
		this.#rollbackIntervalSlot();
		this.#scheduleRateLimitUpdate();
	}
	#updateRateLimitState() {
		const previous = this.#rateLimitedInInterval;
		if (this.#isIntervalIgnored || this.#queue.size === 0) {
			if (previous) {
				this.#rateLimitedInInterval = false;
				this.emit("rateLimitCleared");
			}
			return;
		}
		let count;
		if (this.#strict) {
			const now = Date.now();
			this.#cleanupStrictTicks(now);
			count = this.#getActiveTicksCount();
		} else count = this.#intervalCount;
		const shouldBeRateLimited = count >= this.#intervalCap;
		if (shouldBeRateLimited !== previous) {
			this.#rateLimitedInInterval = shouldBeRateLimited;
			this.emit(shouldBeRateLimited ? "rateLimit" : "rateLimitCleared");
		}
	}
	get isRateLimited() {
		return this.#rateLimitedInInterval;
	}
	get isSaturated() {
		return this.#pending === this.#concurrency && this.#queue.size > 0 || this.isRateLimited && this.#queue.size > 0;
	}
	get runningTasks() {
		return [...this.#runningTasks.values()].map((task) => ({
			...task,
			timeoutRemaining: task.timeout ? Math.max(0, task.startTime + task.timeout - Date.now()) : void 0
		}));
	}
};
// lib/src/policies/validation/decisions.js
function judgeAnswer(question, answer) {
	const judged = {
		refused: [],
		undecided: []
	};
	const asked = question.resources.length === 0 ? [void 0] : question.resources;
	for (const action of question.actions) {
		const answers = answer.filter((one) => one.action.toLowerCase() === action.toLowerCase());
		for (const resource of asked) {
			const need = nameOf(question, action, resource);
			const found = decisionOn(answers, resource?.asked);
			if (found === void 0) judged.undecided.push({
				need,
				why: "iam:SimulateCustomPolicy: IAM gave no decision"
			});
			else if (found.decision === "allowed") continue;
			else if (found.byPolicyType.includes("allowed")) judged.undecided.push({
				need,
				why: "iam:SimulateCustomPolicy: it is a resource of another account, of which no policy was given"
			});
			else {
				const missing = found.missingKeys.length === 0 ? "" : `, without a value for ${found.missingKeys.join(", ")}`;
				judged.refused.push(`${found.decision}: ${need}${missing}`);
			}
		}
	}
	return judged;
}
function namesOf(question) {
	const asked = question.resources.length === 0 ? [void 0] : question.resources;
	return question.actions.flatMap((action) => asked.map((resource) => nameOf(question, action, resource)));
}
function nameOf({ context }, action, resource) {
	const sample = resource === void 0 || resource.asked === resource.needed ? "" : ` (asked as ${resource.asked})`;
	const values = context.map((entry) => `${entry.key} = ${entry.values.join(", ")}`).join(" and ");
	return `${action} on ${resource?.needed ?? "*"}${sample}${values === "" ? "" : ` with ${values}`}`;
}
function decisionOn(answers, resource) {
	const [first] = answers;
	if (first === void 0) return void 0;
	const overall = {
		decision: first.decision,
		missingKeys: first.missingKeys,
		byPolicyType: []
	};
	if (resource === void 0) return overall;
	const specific = answers.flatMap((answer) => answer.resources);
	const own = specific.find((one) => one.resource === resource);
	if (own !== void 0) return own;
	return specific.length === 0 && first.decision === "allowed" ? overall : void 0;
}
// lib/src/policies/validation/existing-policy.js
const Statement = record$1(string(), unknown());
const Document = object$2({
	Version: optional(string()),
	Statement: union([array(Statement), Statement])
});
function joinPolicies(policies) {
	const statements = policies.flatMap(({ name, document }) => statementsOf(name, document));
	if (statements.length === 0) return void 0;
	return JSON.stringify({
		Version: "2012-10-17",
		Statement: statements
	});
}
function statementsOf(name, document) {
	const parsed = safeParse(Document, typeof document === "string" ? jsonOf(document) : document);
	if (!parsed.success) throw new Error(`policy ${name} is malformed`);
	const { Version, Statement: given } = parsed.output;
	return (Array.isArray(given) ? given : [given]).map((statement) => {
		const rest = Object.fromEntries(Object.entries(statement).filter(([element]) => element !== "Sid"));
		return Version === "2012-10-17" ? rest : withoutVariables(rest);
	});
}
function jsonOf(text) {
	try {
		return JSON.parse(text.trimStart().startsWith("{") ? text : decodeURIComponent(text));
	} catch {
		return;
	}
}
function withoutVariables(statement) {
	const text = JSON.stringify(statement).replaceAll("${", () => "${$}{");
	return parse$1(Statement, JSON.parse(text));
}
// lib/src/policies/validation/simulation.js
const MOST = 10;
const ANYTHING = "anything";
const ONE = "x";
function simulationsOf(needs, place) {
	const unaskable = [];
	const groups = /* @__PURE__ */ new Map();
	for (const { action, resource, condition = {} } of needs) {
		const contexts = contextsOf(condition);
		if (contexts === void 0 || resource.includes("${")) {
			const operators = Object.keys(condition).sort().join(", ");
			const why = contexts === void 0 ? `Its condition (${operators}) is none that can be simulated here` : "Policy variables are not simulated here";
			unaskable.push({
				need: `${action} on ${resource}`,
				why
			});
			continue;
		}
		for (const context of contexts) {
			const key = JSON.stringify([context, resource === "*"]);
			const group = groups.get(key) ?? {
				context,
				resourcesOf: /* @__PURE__ */ new Map()
			};
			groups.set(key, group);
			group.resourcesOf.set(action, (group.resourcesOf.get(action) ?? /* @__PURE__ */ new Set()).add(resource));
		}
	}
	return {
		simulations: [...groups].toSorted(([a], [b]) => compare(a, b)).flatMap(([, { context, resourcesOf }]) => actionsByResources(resourcesOf).flatMap(([resources, actions]) => chunks(actions).flatMap((some) => chunks(resources).map((needed) => ({
			actions: some,
			resources: needed.flatMap((one) => one === "*" ? [] : [{
				needed: one,
				asked: sampleOf(one, place)
			}]),
			context
		}))))),
		unaskable
	};
}
function halvesOf({ actions, resources, context }) {
	if (actions.length > 1) return halves(actions).map((some) => ({
		actions: some,
		resources: [...resources],
		context
	}));
	if (resources.length > 1) return halves(resources).map((some) => ({
		actions,
		resources: some,
		context
	}));
	return [];
}
function sampleOf(pattern, { partition, region, account }) {
	const parts = pattern.split(":");
	while (parts.length < 6 && parts.at(-1)?.endsWith("*") === true) parts.push("*");
	const own = [
		void 0,
		partition,
		void 0,
		region,
		account
	];
	return parts.map((part, i) => part === "*" ? own[i] ?? ANYTHING : part).join(":").replaceAll("*", ANYTHING).replaceAll("?", ONE);
}
const OPERATOR = /^(ForAnyValue:|ForAllValues:)?(StringEquals|StringLike|ArnEquals|ArnLike)$/;
function contextsOf(condition) {
	const entries = [];
	for (const [operator, keys] of Object.entries(condition)) {
		const [, qualifier, comparison] = OPERATOR.exec(operator) ?? [];
		if (comparison === void 0) return void 0;
		for (const [key, patterns] of Object.entries(keys)) {
			const values = patterns.map((value) => comparison === "StringEquals" ? value : value.replaceAll("*", ANYTHING).replaceAll("?", ONE));
			entries.push({
				key,
				values: values.sort(),
				isList: qualifier !== void 0
			});
		}
	}
	entries.sort((a, b) => compare(a.key, b.key));
	const requests = Math.max(1, ...entries.map(({ values, isList }) => isList ? 1 : values.length));
	return Array.from({ length: requests }, (_, n) => entries.map(({ key, values, isList }) => ({
		key,
		values: isList ? values : values.slice(n % values.length, n % values.length + 1),
		isList
	})));
}
function actionsByResources(resourcesOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const [action, set] of [...resourcesOf].toSorted(([a], [b]) => compare(a, b))) {
		const resources = [...set].sort();
		const key = resources.join("\n");
		const group = groups.get(key) ?? [resources, []];
		groups.set(key, group);
		group[1].push(action);
	}
	return [...groups.values()];
}
function chunks(items) {
	return Array.from({ length: Math.ceil(items.length / MOST) }, (_, n) => items.slice(n * MOST, (n + 1) * MOST));
}
function halves(items) {
	const middle = Math.ceil(items.length / 2);
	return [items.slice(0, middle), items.slice(middle)];
}
// lib/src/policies/validation/unfit-question.js
var UnfitQuestion = class extends Error {
	name = "UnfitQuestion";
};
// lib/src/policies/validation/validate.js
const AT_A_TIME$1 = 4;
const MOST_UNFIT = 20;
const NAMED$1 = 3;
async function validateWithAws(workloads, { validator: load, roles }, log) {
	if (load === void 0) return [...workloads];
	const validator = await load();
	log.info(`AWS checks ${plural(workloads.filter((workload) => workload.policy).length, "policy")}.`);
	return new PQueue({ concurrency: AT_A_TIME$1 }).addAll(workloads.map((workload) => async () => {
		const { policy } = workload;
		if (policy === void 0) return workload;
		const validation = await validationOf(workload, policy, validator, roles);
		return {
			...workload,
			validation
		};
	}));
}
async function validationOf(workload, policy, validator, roles) {
	const parts = split(policy).map(textOf);
	const [sufficient, valid, noWider] = await Promise.all([
		sufficiencyOf(workload, split(withoutCarried(policy, workload)).map(textOf), validator),
		attempt(async () => validityOf(await Promise.all(parts.map(async (part) => await validator.findings(part))))),
		roles && attempt(() => widthOf(workload.role, textOf(policy), validator, roles))
	]);
	return {
		sufficient,
		valid,
		...noWider !== void 0 && { noWider }
	};
}
function withoutCarried(policy, { needs, implied }) {
	const needed = new Set([...needs, ...implied].flatMap(({ condition }) => testNames(condition)));
	const kept = (condition) => Object.fromEntries(Object.entries(condition).map(([operator, keys]) => [operator, Object.fromEntries(Object.entries(keys).filter(([key]) => needed.has(`${operator} ${key}`)))]).filter(([, keys]) => Object.keys(keys).length > 0));
	return {
		...policy,
		Statement: policy.Statement.flatMap(({ Condition: condition, ...statement }) => {
			if (condition === void 0) return [statement];
			if (statement.Effect === "Deny") return [];
			const own = kept(condition);
			return [{
				...statement,
				...Object.keys(own).length > 0 && { Condition: own }
			}];
		})
	};
}
function testNames(condition) {
	return Object.entries(condition ?? {}).flatMap(([operator, keys]) => Object.keys(keys).map((key) => `${operator} ${key}`));
}
function textOf({ Version, Statement }) {
	return JSON.stringify({
		Version,
		Statement
	});
}
async function attempt(check) {
	try {
		return await check();
	} catch (error) {
		return {
			state: "unchecked",
			details: [messageOf(error)]
		};
	}
}
async function sufficiencyOf(workload, documents, validator) {
	const { simulations, unaskable } = simulationsOf([...workload.needs, ...workload.implied], placeOf(workload));
	const judged = {
		refused: [],
		undecided: unaskable
	};
	let unfit = 0;
	let failure;
	const ask = async (simulation) => {
		const undecided = (why) => {
			judged.undecided.push(...namesOf(simulation).map((need) => ({
				need,
				why
			})));
		};
		if (failure !== void 0) return undecided(failure);
		try {
			const { refused, undecided: unsaid } = judgeAnswer(simulation, await validator.simulate(documents, simulation));
			judged.refused.push(...refused);
			judged.undecided.push(...unsaid);
		} catch (error) {
			const isUnfit = error instanceof UnfitQuestion;
			if (!isUnfit) failure = messageOf(error);
			const parts = isUnfit && unfit++ < MOST_UNFIT ? halvesOf(simulation) : [];
			if (parts.length === 0) return undecided(messageOf(error));
			for (const part of parts) await ask(part);
		}
	};
	for (const simulation of simulations) await ask(simulation);
	return checkOf(judged, simulations.flatMap(({ resources }) => resources.filter((one) => one.asked !== one.needed)).map(({ needed, asked }) => `${needed} was asked as ${asked}: the simulator takes no patterns`));
}
function checkOf({ refused, undecided }, notes) {
	if (refused.length === 0 && undecided.length === 0) return {
		state: "passed",
		details: distinct(notes)
	};
	const unchecked = distinct(undecided.map(({ why }) => why)).map((why) => {
		const names = distinct(undecided.flatMap((one) => one.why === why ? [one.need] : []));
		const more = names.length > NAMED$1 ? ` and ${names.length - NAMED$1} more` : "";
		return `${why}. Not checked: ${names.slice(0, NAMED$1).join("; ")}${more}`;
	});
	if (refused.length === 0) return {
		state: "unchecked",
		details: distinct(unchecked)
	};
	return {
		state: "failed",
		details: distinct([...refused, ...unchecked.map((line) => `unchecked: ${line}`)])
	};
}
function validityOf(findingsOfParts) {
	const details = findingsOfParts.flatMap((findings, i) => {
		const part = findingsOfParts.length > 1 ? ` in part ${i + 1}` : "";
		return findings.map(({ type, code, where, text }) => `${type} ${code}${where === "" ? "" : ` at ${where}`}${part}: ${text}`);
	});
	return {
		state: findingsOfParts.some((findings) => findings.some(({ type }) => type === "ERROR")) ? "failed" : "passed",
		details: distinct(details)
	};
}
async function widthOf(role, document, validator, roles) {
	if (role === void 0) return {
		state: "unchecked",
		details: ["its role is not known"]
	};
	const { policies, unread } = await roles.policies(role);
	if (unread[0] !== void 0) return {
		state: "unchecked",
		details: [`${unread[0].what} of its role: ${unread[0].why}`]
	};
	const existing = joinPolicies(policies);
	if (existing === void 0) return {
		state: "failed",
		details: ["its role has no identity policy today"]
	};
	const { isNew, reasons } = await validator.newAccess(existing, document);
	return {
		state: isNew ? "failed" : "passed",
		details: distinct(reasons)
	};
}
function placeOf({ arn, role = "" }) {
	const [, partition, , region, account] = arn.startsWith("arn:") ? arn.split(":") : role.split(":");
	return {
		partition: partition || "aws",
		region: region || "us-east-1",
		account: account || "123456789012"
	};
}
function distinct(lines) {
	return [...new Set(lines)].sort(compare);
}
// lib/src/sources/request-counts.js
const SETTLES_AFTER = 180;
async function countRequests(counter, sources, workloads, beforeAgain) {
	const none = (uncounted) => ({
		requests: /* @__PURE__ */ new Map(),
		uncounted
	});
	if (counter === void 0) return none("nothing at hand counts them");
	if (sources.some(({ evidence }) => evidence.filter !== void 0)) return none("AWS counts all requests, and a filter chose some");
	const span = spanOf(sources);
	if (span === void 0) return none("the time of the traces is not known");
	const counts = await counter.count(workloads, span);
	const isOver = Date.now() / 1e3 >= span.end + SETTLES_AFTER;
	const proving = isOver ? workloads.filter((calls) => isProved(calls, counts)) : [];
	if (proving.length > 0) await beforeAgain.catch(() => void 0);
	const again = proving.length === 0 ? void 0 : await counter.count(proving, span);
	return {
		requests: new Map([...counts].map(([arn, count]) => [arn, settled(count, again?.get(arn), isOver)])),
		uncounted: "nothing counts them"
	};
}
function settled(count, again, isOver) {
	if (count instanceof Error) return count;
	const last = typeof again === "number" ? again : count;
	return {
		requests: last,
		settled: isOver && last === count && !(again instanceof Error)
	};
}
function isProved({ workload, requests }, counts) {
	return requests !== void 0 && requests.seen > 0 && counts.get(workload.arn) === requests.seen;
}
function spanOf(sources) {
	const windows = sources.flatMap(({ evidence }) => evidence.window ?? []);
	if (windows.length === 0) return void 0;
	return {
		start: Math.min(...windows.map(({ start }) => Date.parse(start))) / 1e3,
		end: Math.max(...windows.map(({ end }) => Date.parse(end))) / 1e3
	};
}
// lib/src/sources/traces/trace-source.js
const NO_TRACE = "unknown";
// lib/src/sources/traces/read-traces.js
async function readTraces(sources, onTrace, onListed) {
	if (sources.length === 1) return {
		sources: await readEach(sources, onTrace, onListed),
		repeated: 0
	};
	const held = new Map(sources.map(({ kind }) => [kind, []]));
	const read = await readEach(sources, (trace, kind) => {
		if (!("documents" in trace)) return onTrace(trace);
		held.get(kind)?.push(trace);
	});
	const whole = /* @__PURE__ */ new Map();
	let repeated = 0;
	for (const traces of held.values()) {
		const own = /* @__PURE__ */ new Map();
		for (const { id, before, ...part } of traces) own.set(id, before === void 0 ? joined(own.get(id), part) : part);
		for (const [id, part] of own) {
			const known = whole.get(id);
			if (id !== "unknown" && known !== void 0) repeated++;
			whole.set(id, joined(known, part));
		}
	}
	const turns = new Turns();
	for (const [id, trace] of whole) {
		if (turns.isOver) await turns.next();
		await onTrace({
			id,
			...trace
		});
	}
	return {
		sources: read,
		repeated
	};
}
function joined(known, part) {
	if (known === void 0) return part;
	return {
		documents: [...known.documents, ...part.documents],
		...(known.isPartial === true || part.isPartial === true) && { isPartial: true },
		...known.isOfAnotherRun === true && part.isOfAnotherRun === true && { isOfAnotherRun: true }
	};
}
async function readEach(sources, onTrace, onListed) {
	return Promise.all(sources.map(async (source) => ({
		kind: source.kind,
		words: source.words,
		evidence: await source.read((trace) => onTrace(trace, source.kind), onListed)
	})));
}
// lib/src/traces/asked-traces.js
var AskedTraces = class {
	#ids;
	#found = /* @__PURE__ */ new Set();
	#elsewhere = /* @__PURE__ */ new Set();
	constructor(ids) {
		this.#ids = ids;
	}
	add({ id, workloads, counted, malformed }, isWhole) {
		const isAsked = counted === void 0 && this.#ids.has(id);
		if (isAsked && isWhole && malformed === 0) this.#found.add(id);
		if (isAsked) return;
		for (const { arn } of workloads) this.#elsewhere.add(arn);
	}
	get result() {
		return {
			asked: this.#ids.size,
			found: this.#found.size,
			elsewhere: this.#elsewhere
		};
	}
};
// lib/src/traces/workload.js
function workloadOf(node) {
	node.named ??= named(node.json) ?? "none";
	return node.named === "none" ? void 0 : node.named;
}
function named(json) {
	const traits = traitsIn(json);
	if (traits.length === 0) return void 0;
	const first = (trait) => traits.find((told) => told[trait] !== void 0)?.[trait];
	for (const { functions } of traits) for (const arn of functions) {
		const found = lambdaFunction(arn);
		if (found !== void 0) return found;
	}
	const found = stateMachine(traits.map((told) => told.stateMachine)) ?? agentRuntime(first) ?? ecsTask(first);
	if (found !== void 0) return found;
	return traits.some(({ isContainer }) => isContainer === true) ? void 0 : ec2Instance(first);
}
function traitsIn(json) {
	const told = [];
	for (const dialect of DIALECTS) {
		const traits = dialect.traits(json);
		if (traits !== void 0) told.push(traits);
	}
	return told;
}
function isContained({ json }) {
	return traitsIn(json).some(({ isContainer }) => isContainer === true);
}
const APPLICATION = /^AWS::(EC2|ECS|EKS|ElasticBeanstalk|AppRunner)\b/;
function isApplication(origin) {
	return APPLICATION.test(origin) || !origin.startsWith("AWS::");
}
function applicationOf({ json, isDocument }) {
	const told = traitsIn(json).find(({ service }) => service !== void 0);
	const name = isDocument ? segmentName(json) ?? told?.service : told?.service;
	return name === void 0 ? void 0 : namedSegment(name, told);
}
function segmentName(json) {
	const origin = text(json["origin"]);
	if (!(json["type"] !== "subsegment" && json["namespace"] !== "aws" && json["namespace"] !== "remote") || origin !== void 0 && !isApplication(origin)) return void 0;
	const span = record(json["span"]);
	return span === void 0 || span["segment"] === true ? text(json["name"]) : void 0;
}
function namedSegment(name, told) {
	const { namespace, serviceAccount, service } = told ?? {};
	const full = namespace === void 0 ? name : `${namespace}/${name}`;
	const aliases = [
		full,
		service,
		serviceAccount
	].filter((alias) => alias !== void 0 && alias !== name);
	return {
		arn: `segment:${full}`,
		kind: "segment",
		name,
		partition: "aws",
		region: "",
		...aliases.length > 0 && { aliases: [...new Set(aliases)] }
	};
}
const STATE_MACHINE_ARN = /^arn:([a-z0-9-]+):states:([a-z0-9-]+):(\d{12}):(?:stateMachine|execution|express):([^:]+)/;
function stateMachine(arns) {
	for (const arn of arns) {
		const found = STATE_MACHINE_ARN.exec(arn ?? "");
		if (found === null) continue;
		const [, partition = "", region = "", account = "", name = ""] = found;
		return {
			arn: `arn:${partition}:states:${region}:${account}:stateMachine:${name}`,
			kind: "states",
			name,
			partition,
			region,
			account
		};
	}
}
const RUNTIME_ARN = /^arn:([a-z0-9-]+):bedrock-agentcore:([a-z0-9-]+):(\d{12}):runtime\/([A-Za-z0-9_-]+)/;
function agentRuntime(first) {
	const found = RUNTIME_ARN.exec(first("agentRuntime") ?? "");
	if (found === null) return void 0;
	const [, partition = "", region = "", account = "", name = ""] = found;
	const service = first("service");
	const aliases = service === void 0 ? [] : [.../* @__PURE__ */ new Set([service, service.replace(/\.[^.]+$/, "")])];
	return {
		arn: `arn:${partition}:bedrock-agentcore:${region}:${account}:runtime/${name}`,
		kind: "agentcore",
		name,
		partition,
		region,
		account,
		...aliases.length > 0 && { aliases }
	};
}
const TASK_ARN = /^arn:([a-z0-9-]+):ecs:([a-z0-9-]+):(\d{12}):(?:task|container|cluster)\//;
const FAMILY = /^[A-Za-z0-9_-]{1,255}$/;
function ecsTask(first) {
	const family = first("family");
	const found = TASK_ARN.exec(first("taskArn") ?? "");
	if (family === void 0 || found === null || !FAMILY.test(family)) return void 0;
	const [, partition = "", region = "", account = ""] = found;
	const revision = first("revision");
	return {
		arn: `arn:${partition}:ecs:${region}:${account}:task-definition/${family}`,
		kind: "ecs",
		name: family,
		partition,
		region,
		account,
		...revision !== void 0 && /^\d+$/.test(revision) && { revision }
	};
}
const REGION = /^[a-z]{2,}(-[a-z]+)+-\d+$/;
const INSTANCE = /^i-[0-9a-f]{8,17}$/;
function ec2Instance(first) {
	const id = first("instance");
	if (id === void 0 || !INSTANCE.test(id)) return void 0;
	const region = [first("region"), first("zone")?.replace(/[a-z]$/, "")].find((name) => REGION.test(name ?? "")) ?? "";
	const account = first("account");
	const known = account !== void 0 && /^\d{12}$/.test(account) ? account : void 0;
	const partition = partitionOf(region);
	return {
		arn: `arn:${partition}:ec2:${region}:${known ?? ""}:instance/${id}`,
		kind: "ec2",
		name: id,
		partition,
		region,
		...known !== void 0 && { account: known }
	};
}
// lib/src/traces/attribution.js
const PASS_THROUGH = /* @__PURE__ */ new Set(["AWS::Lambda", "AWS::Lambda::Function"]);
function attribute(nodes, node) {
	const seen = /* @__PURE__ */ new Set();
	const written = [];
	const ending = (why, cutOff) => {
		for (const each of written) {
			const workload = applicationOf(each);
			if (workload !== void 0) return {
				whose: "owner",
				workload
			};
		}
		return {
			whose: "unknown",
			why,
			cutOff
		};
	};
	for (let here = node;;) {
		if (seen.has(here.id)) return {
			whose: "unknown",
			why: "the parents of the subsegment form a circle",
			cutOff: false
		};
		seen.add(here.id);
		const workload = workloadOf(here);
		if (workload !== void 0) return {
			whose: "owner",
			workload
		};
		const origin = text(here.json["origin"]);
		const isWrapped = origin !== void 0 && PASS_THROUGH.has(origin);
		if (origin !== void 0 && !isWrapped && !isApplication(origin)) return {
			whose: "service",
			origin
		};
		if (!isWrapped) written.push(here);
		if (here.parentId === void 0) return ending("no segment above it names a workload", false);
		const parent = nodes.get(here.parentId);
		if (parent === void 0) return ending("the parent segment is not in the trace", true);
		if (isBorder(here, parent)) return ending("the segment that answered a request names no workload", false);
		here = parent;
	}
}
function isBorder({ json, isDocument }, parent) {
	const [span, above] = [record(json["span"]), record(parent.json["span"])];
	if (span !== void 0 && above !== void 0 && span["segment"] !== true && above["segment"] !== true) {
		const processes = compared(record(span["process"]), record(above["process"]));
		if (processes === "other") return true;
		const isAnswer = span["kind"] === "SERVER" || span["kind"] === "CONSUMER";
		const isAsked = above["kind"] === "CLIENT" || above["kind"] === "PRODUCER";
		return isAnswer && isAsked && processes !== "same";
	}
	const namespace = text(parent.json["namespace"]);
	return isDocument && json["type"] !== "subsegment" && (namespace === "remote" || namespace === "aws");
}
const SHARED = new Set(DIALECTS.flatMap(({ spans }) => spans?.shared ?? []));
function compared(one, other) {
	let shared = 0;
	for (const name in one) {
		if (other?.[name] === void 0) continue;
		if (other[name] !== one[name]) return "other";
		if (!SHARED.has(name)) shared++;
	}
	return shared === 0 ? "unknown" : "same";
}
// lib/src/traces/signals.js
const ADOT = /-aws\d*$/;
function signalOf(json) {
	const attributes = record(record(json["metadata"])?.["default"]) ?? {};
	const annotations = record(json["annotations"]) ?? {};
	const told = (name) => text(annotations[name]) ?? text(attributes[name]);
	const isAdots = annotations["aws.local.service"] !== void 0 || ADOT.test(text(attributes["otel.resource.telemetry.auto.version"]) ?? "");
	const service = told("aws.local.service");
	if (!isAdots || service === void 0 || service.startsWith("Unknown")) return void 0;
	const environment = told("aws.local.environment");
	return {
		service,
		...environment !== void 0 && { environment }
	};
}
// lib/src/traces/requests.js
const KINDS = ["run", "served"];
var RequestsShown = class {
	#ofWorkloads = /* @__PURE__ */ new Map();
	#unsampled = /* @__PURE__ */ new Set();
	#signals = /* @__PURE__ */ new Map();
	#first;
	add(node, workloadIn) {
		const found = kindOf(node);
		if (isFirst(node) && this.#first !== "other") this.#first = found === "run" || found === "invocation" ? "function" : "other";
		const workload = found === void 0 ? void 0 : workloadIn();
		if (found === void 0 || workload === void 0) return;
		const { arn } = workload;
		const isOfFunction = found === "unsampled" && workload.kind === "lambda";
		if (isOfFunction) this.#unsampled.add(arn);
		const kind = isOfFunction ? "served" : found;
		const signal = kind === "served" && workload.kind !== "lambda" ? signalOf(node.json) : void 0;
		if (signal !== void 0) this.#signals.set(arn, signal);
		const shown = this.#ofWorkloads.get(arn) ?? {};
		const begun = node.json["start_time"];
		(shown[kind] ??= []).push(typeof begun === "number" ? begun : NaN);
		this.#ofWorkloads.set(arn, shown);
	}
	requestsTo(arn) {
		const shown = this.#ofWorkloads.get(arn);
		const best = KINDS.find((kind) => shown?.[kind] !== void 0);
		if (best !== void 0) return shown?.[best] ?? [];
		return shown?.invocation === void 0 && shown?.unsampled === void 0 ? [NaN] : [];
	}
	get signals() {
		return this.#signals;
	}
	get unsampled() {
		return this.#unsampled;
	}
	get beginsWithFunction() {
		return this.#first === "function";
	}
};
function isFirst({ json, parentId, isDocument }) {
	return isDocument && parentId === void 0 && json["type"] !== "subsegment";
}
function kindOf({ json, isDocument }) {
	if (!isDocument || json["type"] === "subsegment") return void 0;
	if (json["origin"] === "AWS::Lambda::Function") return "run";
	if (json["origin"] === "AWS::Lambda") return "invocation";
	const span = record(json["span"]);
	if (span === void 0 || span["segment"] === true) return json["namespace"] === "aws" || json["namespace"] === "remote" ? void 0 : "served";
	if (span["kind"] !== "SERVER" && span["kind"] !== "CONSUMER") return void 0;
	return isUnsampled(json) ? "unsampled" : "served";
}
function isUnsampled(json) {
	const flag = record(record(json["metadata"])?.["default"])?.["aws.trace.flag.sampled"];
	return flag === false || flag === "false" || flag === 0 || flag === "0";
}
// lib/src/traces/resembling.js
function resembling(json) {
	const kind = record(json["span"])?.["kind"];
	if (kind === "SERVER" || kind === "CONSUMER") return void 0;
	for (const dialect of DIALECTS) {
		const call = dialect.resembling(json);
		if (call === "none") return void 0;
		if (call !== void 0) return call;
	}
}
function belongsToCall(node, nodes, calls, wrapping) {
	if (wrapping.has(node.id)) return true;
	const seen = /* @__PURE__ */ new Set();
	for (let id = node.parentId; id !== void 0 && !seen.has(id); id = nodes.get(id)?.parentId) {
		if (calls.has(id)) return true;
		seen.add(id);
	}
	return false;
}
// lib/src/traces/trace.js
function readTrace(trace) {
	const { nodes, malformed } = readDocuments(trace.documents);
	const requests = /* @__PURE__ */ new Map();
	const reading = {
		id: trace.id,
		workloads: [],
		requests,
		calls: [],
		others: [],
		unattributed: [],
		malformed
	};
	const workloads = /* @__PURE__ */ new Map();
	const lost = [];
	const found = /* @__PURE__ */ new Set();
	const wrapping = /* @__PURE__ */ new Set();
	const others = [];
	const shown = new RequestsShown();
	for (const node of nodes.values()) {
		if (node.json["inferred"] === true) continue;
		const named = workloadOf(node);
		if (named !== void 0) workloads.set(named.arn, newest(workloads.get(named.arn), named));
		shown.add(node, () => named ?? applicationOf(node));
		const read = callIn(node.json);
		if (read === void 0) {
			others.push(node);
			continue;
		}
		found.add(node.id);
		if (node.parentId !== void 0) wrapping.add(node.parentId);
		assign(node, read.call, read.madeBy);
	}
	for (const node of others) {
		const call = resembling(node.json);
		if (call !== void 0 && !belongsToCall(node, nodes, found, wrapping)) assign(node, call, void 0);
	}
	function assign(node, call, origin) {
		const owner = origin === void 0 ? attribute(nodes, node) : {
			whose: "service",
			origin
		};
		if (owner.whose === "owner") {
			workloads.set(owner.workload.arn, newest(workloads.get(owner.workload.arn), owner.workload));
			reading.calls.push({
				workload: owner.workload,
				call,
				...begunIn(node)
			});
		} else if (owner.whose === "service") reading.others.push({
			call,
			service: owner.origin
		});
		else lost.push({
			call,
			node,
			why: owner.why,
			cutOff: owner.cutOff
		});
	}
	reading.workloads.push(...workloads.values());
	if (shown.beginsWithFunction) reading.isLambdas = true;
	if (shown.signals.size > 0) reading.signals = shown.signals;
	if (shown.unsampled.size > 0) reading.unsampled = shown.unsampled;
	assignLost(reading, lost);
	if (trace.isPartial !== true) for (const { arn } of reading.workloads) requests.set(arn, shown.requestsTo(arn));
	return reading;
}
function begunIn({ json }) {
	const begun = json["start_time"];
	return typeof begun === "number" && Number.isFinite(begun) ? { begun } : {};
}
function assignLost(reading, lost) {
	const [only, second] = reading.workloads;
	for (const { call, node, why, cutOff } of lost) {
		const isElsewhere = only?.kind === "lambda" && isContained(node);
		const isOnly = only !== void 0 && second === void 0 && !isElsewhere;
		if (cutOff && text(node.json["origin"]) === void 0 && isOnly) reading.calls.push({
			workload: only,
			call,
			...begunIn(node)
		});
		else reading.unattributed.push({
			call,
			why
		});
	}
}
// lib/src/sources/traces/shown.js
var ShownTraces = class {
	#calls = new CallLog();
	#malformed = {
		documents: 0,
		traceIds: []
	};
	#unreached = /* @__PURE__ */ new Map();
	#asked;
	#most;
	#listener;
	constructor({ asked, most }, listener) {
		this.#asked = asked && new AskedTraces(asked);
		this.#most = most;
		this.#listener = listener;
	}
	add(trace) {
		const { onWorkload, onTooMany } = this.#listener;
		if (this.#calls.distinct > this.#most) return;
		const reading = "documents" in trace ? readTrace(trace) : trace;
		if (trace.isOfAnotherRun === true) {
			for (const workload of reading.workloads) {
				this.#unreached.set(workload.arn, workload);
				onWorkload(workload);
			}
			return;
		}
		if ("before" in trace && trace.before !== void 0) {
			const counted = readTrace({
				id: trace.id,
				...trace.before
			});
			this.#calls.remove(counted);
			this.#malformed.documents -= counted.malformed;
		}
		this.#calls.add(reading);
		this.#asked?.add(reading, "documents" in trace && trace.isPartial !== true);
		if (this.#calls.distinct > this.#most) onTooMany();
		reading.workloads.forEach(onWorkload);
		if (reading.malformed === 0) return;
		this.#malformed.documents += reading.malformed;
		addProof(this.#malformed.traceIds, reading.id);
	}
	get result() {
		return {
			calls: this.#calls.calls,
			workloads: this.#calls.workloads(),
			others: this.#calls.others(),
			unattributed: this.#calls.unattributed(),
			malformed: this.#malformed,
			unreached: this.#unreached,
			...this.#asked !== void 0 && { asked: this.#asked.result }
		};
	}
};
// lib/src/sources/traces/reading.js
const WORTH_A_THREAD = 100;
const MOST_WAITING = 500;
var Reading = class {
	#beginning;
	#listener;
	#place;
	constructor(beginning, listener) {
		this.#beginning = beginning;
		this.#listener = listener;
	}
	expect(traces) {
		if (this.#place !== void 0 || traces < WORTH_A_THREAD) return;
		const thread = begun(this.#beginning);
		if (thread === void 0) return;
		this.#place = new Apart(thread, this.#listener, new Here(this.#beginning, this.#listener));
	}
	add(trace) {
		return this.#placed().add(trace);
	}
	end() {
		return this.#placed().end();
	}
	#placed() {
		return this.#place ??= new Here(this.#beginning, this.#listener);
	}
};
var Here = class {
	#traces;
	constructor({ why, ...asking }, { onWorkload, onFull }) {
		this.#traces = new ShownTraces(asking, {
			onWorkload,
			onTooMany: () => onFull(why)
		});
	}
	add(trace) {
		this.#traces.add(trace);
	}
	end() {
		return Promise.resolve(this.#traces.result);
	}
};
var Apart = class {
	#thread;
	#listener;
	#instead;
	#state = "beginning";
	#begun;
	#unsent = [];
	#waiting = 0;
	#room;
	#shown;
	#lost;
	constructor(thread, listener, instead) {
		this.#thread = thread;
		this.#listener = listener;
		this.#instead = instead;
		let begin = () => void 0;
		this.#begun = new Promise((resolve) => {
			begin = resolve;
		});
		this.#shown = new Promise((resolve, reject) => {
			const fail = (error) => {
				if (this.#state === "beginning") this.#readInstead();
				else if (this.#state === "reading") this.#lose(error, reject);
				begin();
			};
			thread.on("message", (said) => {
				begin();
				this.#hear(said, resolve);
			});
			thread.once("error", fail);
			thread.once("exit", () => fail(/* @__PURE__ */ new Error("the thread that reads traces has ended")));
		});
		this.#shown.catch(() => void 0);
	}
	add(trace) {
		if (this.#state === "never begun") return this.#instead.add(trace);
		if (this.#lost !== void 0) return this.#lost;
		if (this.#unsent.length === 0) queueMicrotask(() => this.#send());
		this.#unsent.push(trace);
		this.#waiting++;
		if (this.#waiting < MOST_WAITING) return void 0;
		if (this.#room === void 0) {
			let make = () => void 0;
			const made = new Promise((resolve) => {
				make = resolve;
			});
			this.#room = {
				made,
				make
			};
			this.#send();
			if (this.#state === "reading") this.#tell("here");
		}
		return this.#room.made;
	}
	async end() {
		await this.#begun;
		if (this.#state === "never begun") return this.#instead.end();
		this.#send();
		this.#tell("end");
		try {
			return await this.#shown;
		} finally {
			this.#thread.terminate();
		}
	}
	#readInstead() {
		this.#state = "never begun";
		for (const trace of this.#unsent) this.#instead.add(trace);
		this.#unsent = [];
		this.#makeRoom();
	}
	#lose(error, reject) {
		reject(error);
		this.#lost = this.#shown.then(() => void 0);
		this.#lost.catch(() => void 0);
		this.#makeRoom();
	}
	#send() {
		if (this.#state !== "reading" || this.#unsent.length === 0) return;
		this.#tell(this.#unsent);
		this.#unsent = [];
	}
	#tell(told) {
		this.#thread.postMessage(told);
	}
	#hear(said, end) {
		if (said === "begun") {
			this.#state = "reading";
			this.#send();
			if (this.#room !== void 0) this.#tell("here");
		} else if (said === "here") this.#makeRoom();
		else if ("workload" in said) this.#listener.onWorkload(said.workload);
		else if ("full" in said) this.#listener.onFull(said.full);
		else end(said.shown);
	}
	#makeRoom() {
		this.#waiting = 0;
		this.#room?.make();
		this.#room = void 0;
	}
};
// lib/src/sources/gather.js
const AT_A_TIME = 32;
const NAMED = 5;
async function gather(sources, options, log) {
	const questions = new WorkloadQuestions(sources.workloads, sources.roles, options);
	const [{ calls, unreached, workloads: seen, ...traces }, earlier, known] = await Promise.all([
		readCalls(sources, (workload) => void questions.configuration(workload), options),
		sources.earlier?.(),
		sources.workloads.known()
	]);
	log.info(`Read ${plural(countsOf(traces.sources, traces.repeated).read, "trace")}: ${plural(calls, "call")} of ${plural(seen.length, "workload")}.`);
	const workloads = withSilent(seen, known, unreached);
	const configured = Promise.all(workloads.map(async ({ workload }) => ({
		workload,
		configuration: await questions.configuration(workload)
	})));
	const counted = countRequests(sources.requests, traces.sources, workloads, configured);
	const answers = await configured;
	for (const [why, names] of unknownOnes(answers)) {
		const rest = names.length - NAMED;
		const all = names.slice(0, NAMED).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
		log.warn(`The configuration of ${all} is not known: ${why}`);
	}
	const roles = sources.roles === void 0 ? void 0 : await questions.policiesOf(answers);
	const hasRoles = roles !== void 0 && roles.size > 0;
	const [reference, baseline, previous, templates] = await Promise.all([
		loadReference(),
		hasRoles ? sources.baseline?.find(withTraces(workloads, answers)) : void 0,
		hasRoles ? sources.previous?.find([]) : void 0,
		hasRoles ? sources.templates?.() : void 0
	]);
	return {
		...traces,
		reference,
		workloads,
		...await counted,
		configurations: new Map(answers.map(({ workload, configuration }) => [workload.arn, configuration])),
		...sources.endpoints !== void 0 && { endpoints: sources.endpoints },
		...roles !== void 0 && { roles },
		...earlier !== void 0 && { earlier },
		...baseline !== void 0 && { baseline },
		...previous !== void 0 && { previous },
		...templates !== void 0 && { templates }
	};
}
async function readCalls({ traces: sources, asked }, onWorkload, { budget, whileWaiting }) {
	const reading = new Reading({
		asked,
		...callsThatFit()
	}, {
		onWorkload,
		onFull: (why) => budget.end(why)
	});
	let isFirst = true;
	const read = await readTraces(sources, (trace) => {
		if (isFirst) whileWaiting?.();
		isFirst = false;
		return reading.add(trace);
	}, (traces) => reading.expect(traces));
	const stopped = read.sources.flatMap(({ evidence }) => evidence.stopped ?? []);
	return {
		...read,
		...stopped.length > 0 && { stopped: stopped.join(" ") },
		...await reading.end()
	};
}
function withSilent(seen, known, unreached) {
	const arns = new Set(seen.map(({ workload }) => workload.arn));
	const silent = [...new Map([...known.map((workload) => [workload.arn, workload]), ...unreached]).values()].filter(({ arn }) => !arns.has(arn)).map((workload) => ({
		workload,
		traces: 0,
		calls: [],
		...unreached.has(workload.arn) && { isUnreached: true }
	}));
	return [...seen, ...silent].toSorted((a, b) => compare(a.workload.arn, b.workload.arn));
}
function withTraces(workloads, answers) {
	const seen = new Set(workloads.flatMap(({ workload, traces }) => traces > 0 ? [workload.arn] : []));
	const roles = answers.flatMap(({ workload, configuration }) => configuration instanceof Error || !seen.has(workload.arn) ? [] : [configuration.role]);
	return [...new Set(roles)].toSorted(compare);
}
function unknownOnes(answers) {
	const names = /* @__PURE__ */ new Map();
	for (const { workload, configuration } of answers) {
		if (!(configuration instanceof Error)) continue;
		const lacking = lackingIn([configuration.message]);
		const why = lacking === void 0 ? configuration.message : `${[...lacking.actions, ...lacking.denied].join(", ")}: access denied`;
		names.set(why, [...names.get(why) ?? [], workload.name]);
	}
	return names;
}
var WorkloadQuestions = class {
	#workloads;
	#roles;
	#options;
	#configurations = /* @__PURE__ */ new Map();
	#policies = /* @__PURE__ */ new Map();
	#aboutWorkloads = new PQueue({ concurrency: AT_A_TIME });
	#aboutRoles = new PQueue({ concurrency: AT_A_TIME });
	constructor(workloads, roles, options) {
		this.#workloads = workloads;
		this.#roles = roles;
		this.#options = options;
	}
	configuration(workload) {
		const key = `${workload.arn} ${workload.revision ?? ""}`;
		let answer = this.#configurations.get(key);
		if (answer === void 0) {
			answer = this.#aboutWorkloads.add(() => this.#ask(workload));
			this.#configurations.set(key, answer);
		}
		return answer;
	}
	async policiesOf(answers) {
		const roles = answers.flatMap(({ workload, configuration }) => configuration instanceof Error || !this.#isJudged(workload, configuration) ? [] : [configuration.role]);
		const read = await Promise.all([...new Set(roles)].toSorted(compare).map(async (arn) => {
			const policies = await this.#policiesOf(arn);
			return policies === void 0 ? [] : [[arn, policies]];
		}));
		return new Map(read.flat());
	}
	#isJudged({ name }, { role }) {
		return !isIgnored(name, this.#options.ignored) && leftOutRole(role, this.#options) === void 0;
	}
	async #ask(workload) {
		const left = leftOutByAccount(workload.arn, this.#options);
		if (left !== void 0) return /* @__PURE__ */ new Error(`it ${left.why}`);
		try {
			const ahead = (role) => {
				if (!this.#isJudged(workload, { role })) return;
				this.#policiesOf(role).catch(() => void 0);
			};
			const configuration = await this.#workloads.configuration(workload, ahead);
			ahead(configuration.role);
			return configuration;
		} catch (error) {
			return error instanceof Error ? error : new Error(messageOf(error));
		}
	}
	#policiesOf(roleArn) {
		const roles = this.#roles;
		if (roles === void 0) return Promise.resolve(void 0);
		let policies = this.#policies.get(roleArn);
		if (policies === void 0) {
			policies = this.#aboutRoles.add(() => roles.policies(roleArn));
			this.#policies.set(roleArn, policies);
		}
		return policies;
	}
};
// lib/src/scan.js
async function scan(sources, options, log) {
	const { budget } = options;
	const whileWaiting = () => void loadAhead(options.ahead);
	const gathered = cutShort(await gather(sources, {
		...options,
		ignored: options.rules.ignored,
		whileWaiting
	}, log), budget);
	if (options.callsFile !== void 0) await keep(options.callsFile, gathered);
	const { derive } = await import("./derive-6d4ee381.js");
	const report = await inTurns(derive(gathered, options), () => {
		collectEarly();
		checkMemory();
	});
	forgetAnswers();
	collectLetGo();
	if (log.verbose) await tellDetails(report, gathered, options.explain, log);
	const validated = await validate(report, sources, budget, log);
	tellUnread(validated, log);
	return validated;
}
async function loadAhead(ahead) {
	const pieces = [
		() => import("./derive-6d4ee381.js"),
		loadReference,
		...ahead === void 0 ? [] : [ahead]
	];
	for (const load of pieces) await Promise.resolve(load()).catch(() => void 0);
}
function tellUnread(report, log) {
	for (const { arn, unread } of report.roles) for (const { what, why } of unread) if (lackingIn([why]) === void 0) log.warn(`Role ${arn}: ${what} is not read: ${why}`);
	const lacking = lackingOf(report);
	if (lacking !== void 0) log.warn(lackingLine(lacking));
}
async function keep(file, gathered) {
	const [{ keepCalls }, { countsOf, windowIn }] = await Promise.all([import("./counted-calls-74ab031f.js"), import("./evidence-98709dab.js")]);
	const { read: traces, listed, partial, truncated } = countsOf(gathered.sources, gathered.repeated);
	const isWhole = listed === traces && partial + truncated + gathered.malformed.documents === 0;
	const stopped = gathered.stopped ?? (isWhole ? void 0 : "not all traces were whole.");
	await keepCalls(file, {
		...gathered,
		traces,
		stopped,
		window: windowIn(gathered.sources)
	});
}
function cutShort(evidence, { ended }) {
	const { stopped = "" } = evidence;
	if (ended === void 0 || stopped.includes(ended)) return evidence;
	return {
		...evidence,
		stopped: `The scan was cut short: ${ended}. ${stopped}`.trim()
	};
}
async function validate(report, checks, budget, log) {
	if (checks.validator === void 0) return report;
	const { judgedAgain } = await import("./derive-6d4ee381.js");
	const workloads = await validateWithAws(report.workloads, checks, log);
	return judgedAgain({
		...report,
		evidence: cutShort(report.evidence, budget)
	}, workloads);
}
async function tellDetails({ workloads }, gathered, load, log) {
	const explain = await load();
	const seen = new Map(gathered.workloads.flatMap(({ calls }) => calls).map(({ call }) => [`${call.service} ${call.operation}`, call]));
	for (const [, { service, operation }] of [...seen].toSorted(([a], [b]) => compare(a, b))) try {
		for (const line of explain(service, operation, gathered.reference)) log.debug(line);
	} catch (error) {
		log.debug(messageOf(error));
	}
	for (const { name, needs } of workloads) for (const { action, resource, calls, reason } of needs) log.debug(`${name} needs ${action} on ${resource}: ${calls} calls${reason === void 0 ? "" : `; ${reason}`}`);
}
const RECENT = 300;
const EVERY = 5;
const QUIET = 2;
function isRecent(end, { now }) {
	return now() / 1e3 - end < RECENT;
}
async function untilSettled(end, atMost, clock, look) {
	const began = clock.now();
	const deadline = began + atMost * 1e3;
	const shown = (end + 30) * 1e3;
	let quiet = 0;
	let [before, last] = [0, 0];
	for (;;) {
		const now = clock.now();
		const next = Math.min(now + EVERY * 1e3, deadline);
		if (next > now) await clock.sleep(next - now);
		const asked = clock.now();
		const isLast = asked >= deadline;
		const decides = quiet + 1 >= QUIET && asked >= shown;
		[before, last] = [last, await look(decides || isLast ? "all" : "changes")];
		quiet = last === 0 ? quiet + 1 : 0;
		const settled = quiet >= QUIET && decides;
		if (settled || isLast) return {
			waited: (clock.now() - began) / 1e3,
			settled,
			lately: before + last
		};
	}
}
// lib/src/sources/aws/arrival.js
const SHOWN = `AWS shows traces about 30 seconds after they were sent, and those of queues, streams and schedules later`;
const LOST = "the newest may be missing, and what only they show counts as unused";
function unwaited(end, clock, label) {
	if (!isRecent(end, clock)) return { about: {} };
	const ago = Math.max(0, Math.round(clock.now() / 1e3 - end));
	return { about: {
		waited: 0,
		settled: false,
		unsettled: `It was read ${plural(ago, "second")} after the window’s end, and ${label} is 0. ${SHOWN}: ${LOST}.`
	} };
}
function arrivalOf(outcome, late, limit) {
	if (outcome === void 0) return { about: {
		late,
		settled: false
	} };
	const waited = Math.round(outcome.waited * 10) / 10;
	if (outcome.settled) return { about: {
		waited,
		late,
		settled: true
	} };
	const seconds = plural(Math.round(limit.seconds), "second");
	if (outcome.lately === 0) return { about: {
		waited,
		late,
		settled: false,
		unsettled: `It was waited for late traces for ${seconds}, as ${limit.label} allows, and the last looks brought none. ${SHOWN}: ${LOST}.`
	} };
	const stopped = `Traces were still coming when the ${seconds} were over for which ${limit.label} allows to wait: the last two looks brought ${outcome.lately}, and others are missing. Let it wait longer, or scan later.`;
	return {
		about: {
			waited,
			late,
			settled: false,
			unsettled: stopped
		},
		stopped
	};
}
// lib/src/sources/aws/time-slices.js
const SLICES = 12;
const SHORTEST = 60;
const LONGEST = 3600;
function timeSlices({ start, end }) {
	const length = Math.min(LONGEST, Math.max(SHORTEST, Math.ceil((end - start) / SLICES)));
	const slices = [];
	for (let from = start; from < end; from += length) slices.push({
		start: from,
		end: Math.min(end, from + length)
	});
	return slices;
}
// lib/src/sources/aws/trace-answers.js
var DirectTraces = class {
	#client;
	#outcomes = /* @__PURE__ */ new WeakMap();
	#pattern;
	constructor(client) {
		this.#client = client;
		client.middlewareStack.add((next, context) => (args) => {
			if (context.commandName === BatchGetTracesCommand.name) this.#pattern ??= patternIn(args.request, getSmithyContext(context)["selectedHttpAuthScheme"]);
			return next(args);
		}, {
			step: "build",
			priority: "low",
			name: "patternOfTraces"
		});
		client.middlewareStack.add((next) => async (args) => {
			const outcome = this.#outcomes.get(args.input);
			if (outcome === void 0) return next(args);
			this.#outcomes.delete(args.input);
			return outcome();
		}, {
			step: "deserialize",
			priority: "low",
			name: "outcomeOfTraces"
		});
	}
	async ask(input) {
		const command = new BatchGetTracesCommand(input);
		const pattern = this.#pattern;
		if (pattern === void 0) return this.#client.send(command);
		const outcome = await this.#outcome(pattern, JSON.stringify(input));
		if (outcome === void 0) return this.#client.send(command);
		if ("answer" in outcome) return outcome.answer;
		this.#outcomes.set(command.input, outcome.toSdk);
		return this.#client.send(command);
	}
	async #outcome({ request: pattern, scheme }, question) {
		const { config } = this.#client;
		const properties = { ...scheme.httpAuthOption.signingProperties };
		const request = HttpRequest.clone(pattern);
		request.body = question;
		request.headers["content-length"] = String(Buffer.byteLength(question));
		request.headers["amz-sdk-invocation-id"] = randomUUID();
		request.headers["amz-sdk-request"] = `attempt=1; max=${await config.maxAttempts()}`;
		let signed;
		try {
			signed = await scheme.signer.sign(request, await config.credentials(), properties);
		} catch {
			return;
		}
		if (!HttpRequest.isInstance(signed)) return void 0;
		let response;
		try {
			response = (await config.requestHandler.handle(signed)).response;
		} catch (error) {
			return { toSdk: () => {
				throw error;
			} };
		}
		if (response.statusCode !== 200 || !(response.body instanceof IncomingMessage)) return { toSdk: () => Promise.resolve({ response }) };
		const { statusCode, headers } = response;
		const instead = (body) => ({ toSdk: () => Promise.resolve({ response: new HttpResponse({
			statusCode,
			headers,
			body
		}) }) });
		try {
			const bytes = await bytesIn(response.body);
			const answer = tracesIn(bytes);
			if (answer === void 0) return instead(bytes);
			scheme.signer.successHandler?.(response, properties);
			return { answer };
		} catch (error) {
			return instead(new Readable({ read() {
				throw error;
			} }));
		}
	}
};
function patternIn(request, scheme) {
	return HttpRequest.isInstance(request) && isScheme(scheme) ? {
		request: HttpRequest.clone(request),
		scheme
	} : void 0;
}
function isScheme(value) {
	if (!isRecord$1(value)) return false;
	const { signer, httpAuthOption } = value;
	return isRecord$1(httpAuthOption) && isRecord$1(signer) && typeof signer["sign"] === "function";
}
function bytesIn(body) {
	return new Promise((resolve, reject) => {
		const pieces = [];
		body.on("data", (piece) => pieces.push(piece));
		body.on("end", () => resolve(Buffer.concat(pieces)));
		body.on("error", reject);
	});
}
function tracesIn(bytes) {
	const answer = parsed(bytes.toString("utf8"));
	if (!isStructure(answer)) return void 0;
	const { Traces = null, NextToken = null, UnprocessedTraceIds = null } = answer;
	if (Traces !== null && !(Array.isArray(Traces) && Traces.every(isTrace))) return void 0;
	if (UnprocessedTraceIds !== null && !(Array.isArray(UnprocessedTraceIds) && UnprocessedTraceIds.every(isText))) return void 0;
	if (!isTextOrNone(NextToken)) return void 0;
	return {
		Traces: Traces?.map(traceIn),
		NextToken: NextToken ?? void 0,
		UnprocessedTraceIds: UnprocessedTraceIds ?? void 0
	};
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function traceIn({ Id, Duration, LimitExceeded, Segments }) {
	return {
		Id: Id ?? void 0,
		Duration: Duration ?? void 0,
		LimitExceeded: LimitExceeded ?? void 0,
		Segments: Segments?.map((segment) => ({
			Id: segment.Id ?? void 0,
			Document: segment.Document ?? void 0
		}))
	};
}
function isTrace(value) {
	if (!isStructure(value)) return false;
	const { Id, Duration = null, LimitExceeded = null, Segments = null } = value;
	return isTextOrNone(Id) && (Duration === null || typeof Duration === "number") && (LimitExceeded === null || typeof LimitExceeded === "boolean") && (Segments === null || Array.isArray(Segments) && Segments.every(isSegment));
}
function isSegment(value) {
	return isStructure(value) && isTextOrNone(value["Id"]) && isTextOrNone(value["Document"]);
}
function isStructure(value) {
	return isRecord$1(value) && !Array.isArray(value) && !("__type" in value);
}
function isRecord$1(value) {
	return typeof value === "object" && value !== null;
}
function isText(value) {
	return typeof value === "string";
}
function isTextOrNone(value) {
	return value === void 0 || value === null || isText(value);
}
// lib/src/sources/aws/trace-batches.js
const TRIES = 6;
const AGAIN_AFTER = 50;
async function fetchBatch(ids, ask, budget) {
	const found = /* @__PURE__ */ new Map();
	const missing = [];
	let open = [...ids];
	let failure;
	try {
		for (let attempt = 0; attempt < TRIES && open.length > 0; attempt++) {
			if (attempt > 0) await budget.sleep(AGAIN_AFTER * 2 ** attempt);
			const unprocessed = await addPages(open, ask, found);
			missing.push(...open.filter((id) => !found.has(id) && !unprocessed.has(id)));
			open = open.filter((id) => !found.has(id) && unprocessed.has(id));
		}
	} catch (error) {
		failure = error;
		open = [];
	}
	return {
		traces: [...found.values()].map(({ trace }) => trace),
		missing,
		unprocessed: open,
		...failure !== void 0 && { failure }
	};
}
async function addPages(ids, ask, found) {
	const asked = new Set(ids);
	const unprocessed = /* @__PURE__ */ new Set();
	const trail = new PageTrail();
	let token;
	do {
		const page = pageIn(await ask(ids, token));
		let isRepeated = page.traces.length > 0;
		for (const { id, segments, isCut } of page.traces) {
			if (!asked.has(id) || segments.length === 0) continue;
			const known = found.get(id) ?? {
				trace: {
					id,
					segments: [],
					isCut: false
				},
				documents: /* @__PURE__ */ new Map()
			};
			if (!found.has(id)) isRepeated = false;
			found.set(id, known);
			known.trace.isCut ||= isCut;
			for (const segment of segments) {
				const same = known.documents.get(segment.Id);
				if (same?.includes(segment.Document) === true) continue;
				isRepeated = false;
				if (same === void 0) known.documents.set(segment.Id, [segment.Document]);
				else same.push(segment.Document);
				known.trace.segments.push(segment);
			}
		}
		for (const id of page.unprocessed) unprocessed.add(id);
		token = trail.next(page.token, isRepeated);
	} while (token !== void 0);
	return unprocessed;
}
function pageIn(answer) {
	const { Traces, UnprocessedTraceIds, NextToken } = membersOf(answer);
	if (NextToken !== void 0 && NextToken !== null && typeof NextToken !== "string") throw new Error("X-Ray gave a page token that is no text: the next page cannot be asked for");
	return {
		traces: listIn(Traces).flatMap((trace) => {
			const { Id, Segments, LimitExceeded } = membersOf(trace);
			if (typeof Id !== "string") return [];
			return {
				id: Id,
				segments: listIn(Segments).map(segmentIn),
				isCut: Boolean(LimitExceeded)
			};
		}),
		unprocessed: listIn(UnprocessedTraceIds).flatMap((id) => textIn(id) ?? []),
		token: textIn(NextToken)
	};
}
function segmentIn(segment) {
	const { Id, Document } = membersOf(segment);
	return {
		Id: textIn(Id),
		Document: textIn(Document)
	};
}
function membersOf(value) {
	return isRecord(value) ? value : {};
}
function isRecord(value) {
	return typeof value === "object" && value !== null;
}
function listIn(value) {
	return Array.isArray(value) ? value : [];
}
function textIn(value) {
	return typeof value === "string" ? value : void 0;
}
// lib/src/sources/aws/trace-ledger.js
var TraceLedger = class {
	#entries = /* @__PURE__ */ new Map();
	get size() {
		return this.#entries.size;
	}
	note(id, revision, isPartial) {
		const entry = this.#entries.get(id);
		if (entry?.revision === revision && entry.isPartial === isPartial) return false;
		this.#entries.set(id, {
			...entry,
			revision,
			isPartial
		});
		return true;
	}
	count(id, documents, isCut) {
		const entry = this.#entries.get(id);
		if (entry === void 0) return void 0;
		const { counted, isCut: wasCut = false } = entry;
		entry.counted = documents.map(numberOf);
		entry.isCut = isCut;
		if (counted === void 0) return void 0;
		const before = new Set(counted);
		return {
			documents: documents.filter((document) => before.has(numberOf(document))),
			isCut: wasCut
		};
	}
};
function numberOf({ Id = "" }) {
	let hash = 2166136261;
	for (let i = 0; i < Id.length; i++) hash = Math.imul(hash ^ Id.charCodeAt(i), 16777619);
	return hash;
}
// lib/src/sources/aws/xray.js
const BACKLOG = 100;
const SLICES_AT_A_TIME = 6;
const BORDER = 2;
const SHARE_OF_TIME = .8;
const SAME_CLOCK = 6e4;
const SHARE_OF_WAITING = .5;
const OVERLAP = 30;
var XRaySource = class {
	#client;
	#direct;
	#request;
	#labels;
	#log;
	#handler;
	#budget;
	#pace;
	#clock;
	#reads = new PQueue({ concurrency: EAGER.widest });
	#gaps = {
		partial: /* @__PURE__ */ new Set(),
		truncated: /* @__PURE__ */ new Set(),
		unprocessed: /* @__PURE__ */ new Set(),
		missing: /* @__PURE__ */ new Set()
	};
	#atBorders = /* @__PURE__ */ new Set();
	#ledger;
	#phase = "reading";
	#unfinished = /* @__PURE__ */ new Set();
	#late = /* @__PURE__ */ new Set();
	#listed = 0;
	#read = 0;
	#pending = [];
	#window;
	#clockIsKnown = false;
	#onListed;
	#failure;
	#started = performance.now();
	constructor(request, labels, log, clock) {
		this.#request = request;
		this.#labels = labels;
		this.#log = log;
		this.#window = request.window;
		this.#budget = request.access.budget.part(SHARE_OF_TIME, `four fifths of the time that timeout gives are over, and the rest is left to configurations and roles`);
		this.#pace = new Pace(this.#budget, EAGER);
		const config = clientConfig({
			...request.access,
			budget: this.#budget
		}, true);
		this.#handler = config.requestHandler;
		this.#clock = clock ?? {
			now: () => Date.now() + (this.#handler.clockOffset ?? 0),
			sleep: (milliseconds) => this.#budget.sleep(milliseconds)
		};
		const waits = request.wait > 0 && isRecent(request.window.end, this.#clock);
		this.#ledger = waits ? new TraceLedger() : void 0;
		this.#client = new XRayClient({
			...config,
			cacheMiddleware: true
		});
		this.#client.middlewareStack.remove("loggerMiddleware");
		this.#direct = new DirectTraces(this.#client);
	}
	async read(onTrace, onListed) {
		this.#onListed = onListed;
		const { filter, access } = this.#request;
		let window;
		while (window !== this.#window) {
			window = this.#window;
			await this.#listAll(onTrace);
		}
		await this.#readListed(onTrace);
		const { about, ...arrival } = await this.#arrival(onTrace);
		if (this.#failure instanceof UserError) throw this.#failure;
		const stopped = this.#failure === void 0 ? arrival.stopped : `${explain("Reading X-Ray stopped", this.#failure)}.`;
		const { partial, truncated, unprocessed, missing } = this.#gaps;
		return {
			about: {
				region: access.region,
				...about
			},
			...filter !== void 0 && { filter },
			window: {
				start: isoOf(this.#window.start),
				end: isoOf(this.#window.end)
			},
			traces: {
				listed: this.#ledger?.size ?? this.#listed,
				read: this.#read,
				partial: partial.size,
				truncated: truncated.size,
				unprocessed: unprocessed.size,
				missing: missing.size
			},
			named: {
				partial: firstOf(partial),
				truncated: firstOf(truncated),
				unprocessed: firstOf(unprocessed),
				missing: firstOf(missing)
			},
			...stopped !== void 0 && { stopped }
		};
	}
	async #arrival(onTrace) {
		const { wait } = this.#request;
		const { end } = this.#window;
		if (this.#ledger === void 0 || this.#failure !== void 0) return wait === 0 ? unwaited(end, this.#clock, this.#labels.wait) : { about: {} };
		const bound = this.#budget.left / 1e3 * SHARE_OF_WAITING;
		const limit = bound < wait ? {
			label: this.#labels.timeout,
			seconds: bound
		} : {
			label: this.#labels.wait,
			seconds: wait
		};
		this.#log.info(`The window has just ended: reading on until X-Ray shows no more traces, for at most ${plural(Math.round(limit.seconds), "second")}.`);
		this.#phase = "looking";
		let outcome;
		let since = this.#clock.now() / 1e3;
		await this.#attempt(async () => {
			outcome = await untilSettled(end, limit.seconds, this.#clock, async (look) => {
				const now = this.#clock.now() / 1e3;
				const changed = {
					start: Math.floor(since - OVERLAP),
					end: Math.ceil(now) + 1
				};
				since = now;
				return this.#look(look, changed, onTrace);
			});
		});
		this.#phase = "end";
		this.#pending.push(...this.#unfinished);
		await this.#readListed(onTrace);
		return arrivalOf(outcome, this.#late.size, limit);
	}
	async #look(look, changed, onTrace) {
		const news = look === "all" ? await this.#listAll(onTrace) : await this.#list(changed, "Event", onTrace);
		for (const unread of [this.#gaps.missing, this.#gaps.unprocessed]) {
			this.#pending.push(...unread);
			unread.clear();
		}
		await this.#readListed(onTrace);
		if (this.#failure !== void 0) throw this.#failure;
		return news;
	}
	async #attempt(work) {
		if (this.#failure !== void 0) return;
		try {
			await work();
		} catch (error) {
			this.#fail(error);
		}
	}
	#fail(error) {
		this.#failure ??= error;
		this.#reads.clear();
	}
	async #listAll(onTrace) {
		const slices = new PQueue({ concurrency: SLICES_AT_A_TIME });
		let news = 0;
		const listing = timeSlices(this.#window).toReversed().map((slice) => slices.add(() => this.#attempt(async () => {
			const found = await this.#list(slice, "TraceId", onTrace);
			news += found;
		})));
		await Promise.all(listing);
		return news;
	}
	async #list(slice, type, onTrace) {
		const window = this.#window;
		const trail = new PageTrail();
		const known = /* @__PURE__ */ new Set();
		let news = 0;
		let token;
		do {
			const page = await this.#ask(slice, type, token);
			this.#followClock();
			if (window !== this.#window) return news;
			const summaries = page.TraceSummaries ?? [];
			let isRepeated = summaries.length > 0;
			for (const summary of summaries) {
				const { Id: id } = summary;
				if (id === void 0 || known.has(id)) continue;
				isRepeated = false;
				known.add(id);
				if (type === "Event" && !isWithin(window, id, summary)) continue;
				if (!(this.#ledger === void 0 ? !this.#isOfAnotherSlice(id, slice) : this.#ledger.note(id, summary.Revision ?? 0, summary.IsPartial === true))) continue;
				news++;
				this.#listed++;
				this.#take(id, summary);
			}
			this.#onListed?.(this.#listed);
			this.#readPending(onTrace, 5);
			await this.#reads.onSizeLessThan(BACKLOG);
			token = trail.next(page.NextToken, isRepeated);
			this.#showProgress();
		} while (token !== void 0 && this.#failure === void 0);
		return news;
	}
	#take(id, { IsPartial: isPartial }) {
		if (isPartial === true) this.#gaps.partial.add(id);
		else this.#gaps.partial.delete(id);
		if (isPartial === true && this.#ledger !== void 0) this.#unfinished.add(id);
		else {
			this.#unfinished.delete(id);
			this.#pending.push(id);
		}
	}
	#followClock() {
		const { clockOffset } = this.#handler;
		if (this.#clockIsKnown || clockOffset === void 0) return;
		this.#clockIsKnown = true;
		if (Math.abs(clockOffset) < SAME_CLOCK) return;
		const { start, end, endsNow, startIsGiven } = this.#window;
		const minutes = Math.round(clockOffset / 6e4);
		const difference = `${plural(Math.abs(minutes), "minute")} ${minutes > 0 ? "behind" : "ahead of"} AWS's`;
		if (endsNow !== true) return this.#log.warn(`The clock of this machine is ${difference}. The window is the one that was given.`);
		this.#log.warn(`The clock of this machine is ${difference}. The window ends now by AWS's clock.`);
		const shift = minutes * 60;
		const shifted = startIsGiven === true ? start + Math.min(0, shift) : start + shift;
		this.#window = {
			...this.#window,
			start: shifted,
			end: end + shift
		};
	}
	#ask({ start, end }, type, token) {
		const { filter } = this.#request;
		const command = new GetTraceSummariesCommand({
			StartTime: /* @__PURE__ */ new Date(start * 1e3),
			EndTime: /* @__PURE__ */ new Date(end * 1e3),
			...type !== "TraceId" && { TimeRangeType: type },
			...filter !== void 0 && { FilterExpression: filter },
			...token !== void 0 && { NextToken: token }
		});
		return this.#pace.run(() => this.#client.send(command), isThrottled).catch((error) => {
			throw refusedFilter(error, filter, this.#labels.filter) ?? error;
		});
	}
	#send(request) {
		return this.#pace.run(() => {
			if (this.#failure !== void 0) throw this.#failure;
			return request();
		}, isThrottled);
	}
	#isOfAnotherSlice(id, slice) {
		const time = Number.parseInt(id.split("-")[1] ?? "", 16);
		if (time > slice.start + BORDER && time < slice.end - BORDER) return false;
		if (this.#atBorders.has(id)) return true;
		this.#atBorders.add(id);
		return false;
	}
	async #readListed(onTrace) {
		this.#readPending(onTrace, 1);
		await this.#reads.onIdle();
	}
	#readPending(onTrace, smallest) {
		while (this.#pending.length >= smallest) {
			const ids = this.#pending.splice(0, 5);
			this.#reads.add(() => this.#attempt(() => this.#readBatch(ids, onTrace)));
		}
	}
	async #readBatch(ids, onTrace) {
		const { traces, missing, unprocessed, failure } = await fetchBatch(ids, (TraceIds, token) => this.#send(() => this.#direct.ask({
			TraceIds,
			...token !== void 0 && { NextToken: token }
		})), this.#budget);
		let room;
		for (const trace of traces) room = this.#handOver(trace, onTrace);
		for (const id of missing) this.#gaps.missing.add(id);
		for (const id of unprocessed) this.#gaps.unprocessed.add(id);
		this.#showProgress();
		if (failure !== void 0) throw failure;
		if (room !== void 0) await room;
	}
	#handOver({ id, segments, isCut }, onTrace) {
		if (this.#ledger !== void 0 && this.#phase !== "end" && segments.some(isInProgress)) {
			this.#unfinished.add(id);
			return;
		}
		if (isCut) this.#gaps.truncated.add(id);
		const before = this.#ledger?.count(id, segments, isCut);
		if (before === void 0) this.#read++;
		if (this.#phase === "looking" && (before === void 0 || segments.length > before.documents.length)) this.#late.add(id);
		return onTrace({
			id,
			documents: segments.map((segment) => segment.Document),
			isPartial: isCut || this.#gaps.partial.has(id),
			...before !== void 0 && { before: {
				documents: before.documents.map((segment) => segment.Document),
				isPartial: before.isCut
			} }
		});
	}
	#showProgress() {
		const rate = this.#read / Math.max(.001, (performance.now() - this.#started) / 1e3);
		this.#log.progress(this.#phase === "looking" ? `${this.#read} traces read, looking for late ones (${this.#late.size} so far)` : `${this.#ledger?.size ?? this.#listed} traces listed, ${this.#read} read (${rate.toFixed(0)} a second)`);
	}
};
function isWithin({ start, end }, id, { StartTime: began }) {
	return [Number.parseInt(id.split("-")[1] ?? "", 16), (began?.getTime() ?? NaN) / 1e3].some((time) => time >= start && time < end);
}
function isInProgress({ Document: text = "" }) {
	return text.includes("\"in_progress\":true");
}
function firstOf(ids) {
	return [...ids].toSorted(compare).slice(0, 5);
}
function isoOf(seconds) {
	return (/* @__PURE__ */ new Date(seconds * 1e3)).toISOString();
}
function refusedFilter(error, filter, label) {
	if (filter === void 0 || !(error instanceof Error) || error.name !== "InvalidRequestException") return void 0;
	return new UserError(`${label} is "${filter}", which X-Ray refuses (${messageOf(error).replace(/\.$/, "")})`, "See https://docs.aws.amazon.com/xray/latest/devguide/xray-console-filters.html for its syntax", { cause: error });
}
export { countsOf as $, namesIn as A, patternOf as B, curatedOperations as C, fieldsNamed as D, fieldsByParameter as E, value as F, MANAGED_LIMIT as G, parse as H, clientsNamed as I, split as J, policyFiles as K, USING_NO_KEY as L, parametersOf$1 as M, pascal as N, keyUseOf as O, firstShown as P, UNREACHED as Q, arnIn as R, clientsKnown as S, everyCallOf as T, validate$1 as U, placeOf$1 as V, INLINE_LIMIT as W, CALLS as X, partitionOf as Y, NO_CALLS as Z, lackingOf as _, untilSettled as a, forgetAnswers as at, addProof as b, ShownTraces as c, roleName as ct, UnfitQuestion as d, evidenceOf as et, PQueue as f, pages as g, PageTrail as h, isRecent as i, BoundedCache as it, operationWritten as j, locatorOf as k, readTrace as l, withoutIgnored as m, arrivalOf as n, isBlind as nt, loadAhead as o, forgotten as ot, Turns as p, sizeOf as q, unwaited as r, windowIn as rt, scan as s, numberOf$1 as st, XRaySource as t, hasEvidence as tt, NO_TRACE as u, DIALECTS as v, curatedRule as w, actionFor as x, dialectNamed as y, oneOf as z };
