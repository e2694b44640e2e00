export const id = 5423;
export const ids = [5423];
export const modules = {

/***/ 519:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {

const { buildQueryString } = __webpack_require__(93422);

const validate = (str) => typeof str === "string" && str.indexOf("arn:") === 0 && str.split(":").length >= 6;
const parse = (arn) => {
    const segments = arn.split(":");
    if (segments.length < 6 || segments[0] !== "arn") {
        throw new Error("Malformed ARN");
    }
    const [, partition, service, region, accountId, ...resource] = segments;
    return {
        partition,
        service,
        region,
        accountId,
        resource: resource.join(":"),
    };
};
const build = (arnObject) => {
    const { partition = "aws", service, region, accountId, resource } = arnObject;
    if ([service, region, accountId, resource].some((segment) => typeof segment !== "string")) {
        throw new Error("Input ARN object is invalid");
    }
    return `arn:${partition}:${service}:${region}:${accountId}:${resource}`;
};

function formatUrl(request) {
    const { port, query } = request;
    let { protocol, path, hostname } = request;
    if (protocol && protocol.slice(-1) !== ":") {
        protocol += ":";
    }
    if (port) {
        hostname += `:${port}`;
    }
    if (path && path.charAt(0) !== "/") {
        path = `/${path}`;
    }
    let queryString = query ? buildQueryString(query) : "";
    if (queryString && queryString[0] !== "?") {
        queryString = `?${queryString}`;
    }
    let auth = "";
    if (request.username != null || request.password != null) {
        const username = request.username ?? "";
        const password = request.password ?? "";
        auth = `${username}:${password}@`;
    }
    let fragment = "";
    if (request.fragment) {
        fragment = `#${request.fragment}`;
    }
    return `${protocol}//${auth}${hostname}${path}${queryString}${fragment}`;
}

function hasOwn(container, key) {
    return Object.prototype.hasOwnProperty.call(container, key);
}

exports.build = build;
exports.formatUrl = formatUrl;
exports.hasOwn = hasOwn;
exports.parse = parse;
exports.validate = validate;


/***/ }),

/***/ 56369:
/***/ (function (__unused_webpack_module, exports, __webpack_require__) {

var __webpack_unused_export__;
const { build, parse, validate } = __webpack_require__(519);
__webpack_unused_export__ = build;
exports.qg = parse;
exports.tf = validate;


/***/ }),

/***/ 76553:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ partitionOf)
/* harmony export */ });
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html and the SDKs' partition list */
const PARTITIONS = [
    ['cn-', 'aws-cn'],
    ['us-gov-', 'aws-us-gov'],
    ['us-iso-', 'aws-iso'],
    ['us-isob-', 'aws-iso-b'],
    ['eu-isoe-', 'aws-iso-e'],
    ['us-isof-', 'aws-iso-f'],
    ['eusc-', 'aws-eusc']
];
/** The partition of a region; `aws` for one that no other partition has. */
function partitionOf(region) {
    return PARTITIONS.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws';
}


/***/ }),

/***/ 9457:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ clientsNamed),
  G: () => (/* binding */ entriesNamed)
});

;// CONCATENATED MODULE: ./lib/src/reference/service-names.json
const service_names_namespaceObject = /*#__PURE__*/JSON.parse('{"D":{"a2iruntimesagemaker":["sagemaker/sagemaker-a2i-runtime"],"accessanalyzer":["access-analyzer/accessanalyzer"],"account":["account/account"],"accountaccess":["account-access/account-access"],"acm":["acm/acm"],"acmpca":["acm-pca/acm-pca"],"acoautomation":["aco-automation/compute-optimizer-automation"],"adminwickr":["wickr/wickr"],"agentregistry":["agent-registry/agent-registry"],"agentregistrycontrol":["agent-registry/agent-registry-control"],"agreementmarketplace":["aws-marketplace/marketplace-agreement"],"aidevops":["aidevops/devops-agent"],"aiops":["aiops/aiops"],"airflow":["airflow/mwaa"],"airflowserverless":["airflow-serverless/mwaa-serverless"],"alexaforbusiness":["a4b"],"amp":["aps/amp"],"amplify":["amplify/amplify"],"amplifybackend":["amplifybackend/amplifybackend"],"amplifyuibuilder":["amplifyuibuilder/amplifyuibuilder"],"aoss":["aoss/opensearchserverless"],"apidetective":["detective/detective"],"apiecr":["ecr/ecr"],"apiecrpublic":["ecr-public/ecr-public"],"apigateway":["apigateway/apigateway","apigateway/apigatewayv2"],"apigatewaymanagementapi":["execute-api/apigatewaymanagementapi"],"apigatewayv2":["apigateway/apigatewayv2"],"apiiotdeviceadvisor":["iotdeviceadvisor/iotdeviceadvisor"],"apiiotmanagedintegrations":["iotmanagedintegrations/iot-managed-integrations"],"apiiotwireless":["iotwireless/iotwireless"],"apimediatailor":["mediatailor/mediatailor"],"apipricing":["pricing/pricing"],"apisagemaker":["sagemaker/sagemaker"],"apitunnelingiot":["iot/iotsecuretunneling"],"appconfig":["appconfig/appconfig","appconfig/appconfigdata"],"appconfigdata":["appconfig/appconfigdata"],"appfabric":["appfabric/appfabric"],"appflow":["appflow/appflow"],"appintegrations":["app-integrations/appintegrations"],"appintegrationsservice":["app-integrations/appintegrations"],"applicationautoscaling":["application-autoscaling/application-autoscaling"],"applicationcostprofiler":["application-cost-profiler/applicationcostprofiler"],"applicationdiscoveryservice":["discovery/discovery"],"applicationinsights":["applicationinsights/application-insights"],"applicationsignals":["application-signals/application-signals"],"appmesh":["appmesh/appmesh"],"appregistry":["servicecatalog/servicecatalog-appregistry"],"apprunner":["apprunner/apprunner"],"appstream":["appstream/appstream"],"appstream2":["appstream/appstream"],"appsync":["appsync/appsync"],"aps":["aps/amp"],"arcregionswitch":["arc-region-switch/arc-region-switch"],"arczonalshift":["arc-zonal-shift/arc-zonal-shift"],"artifact":["artifact/artifact"],"athena":["athena/athena"],"auditmanager":["auditmanager/auditmanager"],"augmentedairuntime":["sagemaker"],"autoscaling":["autoscaling/autoscaling"],"autoscalingplans":["autoscaling-plans/autoscaling-plans"],"b2bi":["b2bi/b2bi"],"backup":["backup/backup"],"backupgateway":["backup-gateway/backup-gateway"],"backupsearch":["backup-search/backupsearch"],"batch":["batch/batch"],"bcmdashboards":["bcm-dashboards/bcm-dashboards"],"bcmdataexports":["bcm-data-exports/bcm-data-exports"],"bcmpricingcalculator":["bcm-pricing-calculator/bcm-pricing-calculator"],"bcmrecommendedactions":["bcm-recommended-actions/bcm-recommended-actions"],"bedrock":["bedrock/bedrock","bedrock/bedrock-agent","bedrock/bedrock-agent-runtime","bedrock/bedrock-data-automation","bedrock/bedrock-data-automation-runtime","bedrock/bedrock-runtime"],"bedrockagent":["bedrock/bedrock-agent"],"bedrockagentcore":["bedrock-agentcore/bedrock-agentcore","bedrock-agentcore/bedrock-agentcore-control"],"bedrockagentcorecontrol":["bedrock-agentcore/bedrock-agentcore-control"],"bedrockagentruntime":["bedrock/bedrock-agent-runtime"],"bedrockdataautomation":["bedrock/bedrock-data-automation"],"bedrockdataautomationruntime":["bedrock/bedrock-data-automation-runtime"],"bedrockruntime":["bedrock/bedrock-runtime"],"billing":["billing/billing"],"billingconductor":["billingconductor/billingconductor"],"braket":["braket/braket"],"budgets":["budgets/budgets"],"cases":["cases/connectcases"],"cassandra":["cassandra/keyspaces","cassandra/keyspacesstreams"],"cassandrastreams":["cassandra/keyspacesstreams"],"catalogmarketplace":["aws-marketplace/marketplace-catalog"],"ce":["ce/ce"],"certificatemanager":["acm/acm"],"chatbot":["chatbot/chatbot"],"chime":["chime/chime","chime/chime-sdk-identity","chime/chime-sdk-media-pipelines","chime/chime-sdk-meetings","chime/chime-sdk-messaging","chime/chime-sdk-voice"],"chimesdkidentity":["chime/chime-sdk-identity"],"chimesdkmediapipelines":["chime/chime-sdk-media-pipelines"],"chimesdkmeetings":["chime/chime-sdk-meetings"],"chimesdkmessaging":["chime/chime-sdk-messaging"],"chimesdkvoice":["chime/chime-sdk-voice"],"cleanrooms":["cleanrooms/cleanrooms"],"cleanroomsml":["cleanrooms-ml/cleanroomsml"],"cloud9":["cloud9/cloud9"],"cloudcontrol":["cloudformation/cloudcontrol"],"cloudcontrolapi":["cloudformation/cloudcontrol"],"clouddirectory":["clouddirectory/clouddirectory"],"cloudformation":["cloudformation/cloudformation"],"cloudfront":["cloudfront/cloudfront"],"cloudfrontkeyvaluestore":["cloudfront-keyvaluestore/cloudfront-keyvaluestore"],"cloudhsm":["cloudhsm/cloudhsm","cloudhsm/cloudhsmv2"],"cloudhsmv2":["cloudhsm/cloudhsmv2"],"cloudsearch":["cloudsearch/cloudsearch","cloudsearch/cloudsearchdomain"],"cloudsearchdomain":["cloudsearch/cloudsearchdomain"],"cloudtrail":["cloudtrail/cloudtrail"],"cloudtraildata":["cloudtrail-data/cloudtrail-data"],"cloudwatch":["cloudwatch/cloudwatch"],"cloudwatchevents":["events"],"cloudwatchlogs":["logs/logs"],"cloudwatchrum":["rum/rum"],"codeartifact":["codeartifact/codeartifact"],"codebuild":["codebuild/codebuild"],"codecatalyst":["codecatalyst/codecatalyst"],"codecommit":["codecommit/codecommit"],"codeconnections":["codeconnections/codeconnections"],"codedeploy":["codedeploy/codedeploy"],"codeguruprofiler":["codeguru-profiler/codeguruprofiler"],"codegurureviewer":["codeguru-reviewer/codeguru-reviewer"],"codegurusecurity":["codeguru-security/codeguru-security"],"codepipeline":["codepipeline/codepipeline"],"codestarconnections":["codestar-connections/codestar-connections"],"codestarnotifications":["codestar-notifications/codestar-notifications"],"cognitoidentity":["cognito-identity/cognito-identity"],"cognitoidentityprovider":["cognito-idp/cognito-idp"],"cognitoidentityserviceprovider":["cognito-idp"],"cognitoidp":["cognito-idp/cognito-idp"],"cognitosync":["cognito-sync/cognito-sync"],"comprehend":["comprehend/comprehend"],"comprehendmedical":["comprehendmedical/comprehendmedical"],"computeoptimizer":["compute-optimizer/compute-optimizer"],"computeoptimizerautomation":["aco-automation/compute-optimizer-automation"],"config":["config/config"],"configservice":["config/config"],"connect":["connect/connect","connect/connect-contact-lens"],"connectcampaigns":["connect-campaigns/connectcampaigns","connect-campaigns/connectcampaignsv2"],"connectcampaignsv2":["connect-campaigns/connectcampaignsv2"],"connectcases":["cases/connectcases"],"connectcontactlens":["connect/connect-contact-lens"],"connecthealth":["health-agent/connecthealth"],"connectparticipant":["connect/connectparticipant"],"connectwisdomservice":["wisdom/wisdom"],"contactlens":["connect/connect-contact-lens"],"controlcatalog":["controlcatalog/controlcatalog"],"controlplanepaymentcryptography":["payment-cryptography/payment-cryptography"],"controltower":["controltower/controltower"],"costandusagereport":["cur/cur"],"costandusagereportservice":["cur/cur"],"costexplorer":["ce/ce"],"costoptimizationhub":["cost-optimization-hub/cost-optimization-hub"],"cur":["cur/cur"],"customerprofiles":["profile/customer-profiles"],"dataatsiot":["iot/iot-data"],"databasemigrationservice":["dms/dms"],"databrew":["databrew/databrew"],"dataexchange":["dataexchange/dataexchange"],"dataiotevents":["ioteventsdata/iotevents-data"],"datajobsiot":["iotjobsdata/iot-jobs-data"],"datamediastore":["mediastore/mediastore-data"],"datamigrationservice":["dms"],"datapipeline":["datapipeline/datapipeline"],"dataplanepaymentcryptography":["payment-cryptography/payment-cryptography-data"],"dataqapps":["qapps/qapps"],"datasigner":["signer/signer-data"],"datasync":["datasync/datasync"],"datazone":["datazone/datazone"],"dax":["dax/dax"],"deadline":["deadline/deadline"],"deploymentmarketplace":["aws-marketplace/marketplace-deployment"],"detective":["detective/detective"],"devicefarm":["devicefarm/devicefarm"],"devopsagent":["aidevops/devops-agent"],"devopsguru":["devops-guru/devops-guru"],"directconnect":["directconnect/directconnect"],"directoryservice":["ds/ds"],"directoryservicedata":["ds-data/ds-data"],"discovery":["discovery/discovery"],"discoverymarketplace":["aws-marketplace/marketplace-discovery"],"dlm":["dlm/dlm"],"dms":["dms/dms"],"docdb":["rds/docdb"],"docdbelastic":["docdb-elastic/docdb-elastic"],"drs":["drs/drs"],"ds":["ds/ds"],"dsdata":["ds-data/ds-data"],"dsql":["dsql/dsql"],"dynamodb":["dynamodb/dynamodb","dynamodb/dynamodbstreams"],"dynamodbstreams":["dynamodb/dynamodbstreams"],"dynamodbv2":["dynamodb/dynamodb"],"ebs":["ebs/ebs"],"ec2":["ec2/ec2"],"ec2instanceconnect":["ec2-instance-connect/ec2-instance-connect"],"ecr":["ecr/ecr"],"ecrpublic":["ecr-public/ecr-public"],"ecs":["ecs/ecs"],"edgesagemaker":["sagemaker/sagemaker-edge"],"efs":["elasticfilesystem/efs"],"eks":["eks/eks"],"eksauth":["eks-auth/eks-auth"],"elasticache":["elasticache/elasticache"],"elasticbeanstalk":["elasticbeanstalk/elasticbeanstalk"],"elasticfilesystem":["elasticfilesystem/efs"],"elasticinference":["elastic-inference"],"elasticloadbalancing":["elasticloadbalancing/elb","elasticloadbalancing/elbv2"],"elasticloadbalancingv2":["elasticloadbalancing/elbv2"],"elasticmapreduce":["elasticmapreduce/emr"],"elasticsearch":["es/es"],"elasticsearchservice":["es/es"],"elastictranscoder":["elastictranscoder"],"elb":["elasticloadbalancing/elb"],"elbv2":["elasticloadbalancing/elbv2"],"elementalinference":["elemental-inference/elementalinference"],"email":["ses/pinpoint-email","ses/ses","ses/sesv2"],"emr":["elasticmapreduce/emr"],"emrcontainers":["emr-containers/emr-containers"],"emrserverless":["emr-serverless/emr-serverless"],"endusermessagingsocial":["social-messaging/socialmessaging"],"entitlementmarketplace":["aws-marketplace/marketplace-entitlement"],"entityresolution":["entityresolution/entityresolution"],"es":["es/es","opensearch/opensearch"],"eventbridge":["events/events"],"events":["events/events"],"evs":["evs/evs"],"executeapi":["connect/connectparticipant","execute-api/apigatewaymanagementapi"],"featurestoreruntimesagemaker":["sagemaker/sagemaker-featurestore-runtime"],"finspace":["finspace/finspace"],"finspaceapi":["finspace-api/finspace-data"],"finspacedata":["finspace-api/finspace-data"],"firehose":["firehose/firehose"],"fis":["fis/fis"],"fms":["fms/fms"],"forecast":["forecast/forecast","forecast/forecastquery"],"forecastquery":["forecast/forecastquery"],"forecastqueryservice":["forecast"],"forecastservice":["forecast"],"frauddetector":["frauddetector/frauddetector"],"freetier":["freetier/freetier"],"fsx":["fsx/fsx"],"gamelift":["gamelift/gamelift"],"gameliftstreams":["gameliftstreams/gameliftstreams"],"geo":["geo/location"],"geomaps":["geo-maps/geo-maps"],"geoplaces":["geo-places/geo-places"],"georoutes":["geo-routes/geo-routes"],"glacier":["glacier/glacier"],"globalaccelerator":["globalaccelerator/globalaccelerator"],"glue":["glue/glue"],"gluedatabrew":["databrew/databrew"],"grafana":["grafana/grafana"],"greengrass":["greengrass/greengrass","greengrass/greengrassv2"],"greengrassv2":["greengrass/greengrassv2"],"groundstation":["groundstation/groundstation"],"guardduty":["guardduty/guardduty"],"health":["health/health"],"healthagent":["health-agent/connecthealth"],"healthlake":["healthlake/healthlake"],"honeycode":["honeycode"],"iam":["iam/iam"],"identitychime":["chime/chime-sdk-identity"],"identitymanagement":["iam/iam"],"identitystore":["identitystore/identitystore"],"imagebuilder":["imagebuilder/imagebuilder"],"importexport":["importexport/importexport"],"ingesttimestream":["timestream/timestream-write"],"inspector":["inspector/inspector"],"inspector2":["inspector2/inspector2"],"inspectorscan":["inspector-scan/inspector-scan"],"interconnect":["interconnect/interconnect"],"internetmonitor":["internetmonitor/internetmonitor"],"invoicing":["invoicing/invoicing"],"iot":["iot/iot"],"iot1clickdevicesservice":["iot1click"],"iot1clickprojects":["iot1click"],"iotanalytics":["iotanalytics"],"iotdata":["iot/iot-data"],"iotdataplane":["iot/iot-data"],"iotdeviceadvisor":["iotdeviceadvisor/iotdeviceadvisor"],"iotevents":["iotevents/iotevents"],"ioteventsdata":["ioteventsdata/iotevents-data"],"iotfleethub":["iotfleethub"],"iotfleetwise":["iotfleetwise/iotfleetwise"],"iotjobsdata":["iotjobsdata/iot-jobs-data"],"iotjobsdataplane":["iotjobsdata/iot-jobs-data"],"iotmanagedintegrations":["iotmanagedintegrations/iot-managed-integrations"],"iotsecuredtunneling":["iot/iotsecuretunneling"],"iotsecuretunneling":["iot/iotsecuretunneling"],"iotsitewise":["iotsitewise/iotsitewise"],"iotthingsgraph":["iotthingsgraph/iotthingsgraph"],"iottwinmaker":["iottwinmaker/iottwinmaker"],"iotwireless":["iotwireless/iotwireless"],"ivs":["ivs/ivs","ivs/ivs-realtime"],"ivschat":["ivschat/ivschat"],"ivsrealtime":["ivs/ivs-realtime"],"kafka":["kafka/kafka"],"kafkaconnect":["kafkaconnect/kafkaconnect"],"kendra":["kendra/kendra"],"kendraranking":["kendra-ranking/kendra-ranking"],"keymanagementservice":["kms/kms"],"keyspaces":["cassandra/keyspaces"],"keyspacesstreams":["cassandra/keyspacesstreams"],"kinesis":["kinesis/kinesis"],"kinesisanalytics":["kinesisanalytics/kinesisanalytics","kinesisanalytics/kinesisanalyticsv2"],"kinesisanalyticsv2":["kinesisanalytics/kinesisanalyticsv2"],"kinesisfirehose":["firehose/firehose"],"kinesisvideo":["kinesisvideo/kinesis-video-archived-media","kinesisvideo/kinesis-video-media","kinesisvideo/kinesis-video-signaling","kinesisvideo/kinesis-video-webrtc-storage","kinesisvideo/kinesisvideo"],"kinesisvideoarchivedmedia":["kinesisvideo/kinesis-video-archived-media"],"kinesisvideomedia":["kinesisvideo/kinesis-video-media"],"kinesisvideosignaling":["kinesisvideo/kinesis-video-signaling"],"kinesisvideosignalingchannels":["kinesisvideo"],"kinesisvideowebrtcstorage":["kinesisvideo/kinesis-video-webrtc-storage"],"kms":["kms/kms"],"lakeformation":["lakeformation/lakeformation"],"lambda":["lambda/lambda"],"lambdacore":["lambda/lambda-core"],"lambdamicrovms":["lambda/lambda-microvms"],"launchwizard":["launchwizard/launch-wizard"],"lex":["lex/lex-models","lex/lex-runtime","lex/lexv2-models","lex/lexv2-runtime"],"lexmodelbuilding":["lex/lex-models"],"lexmodelbuildingservice":["lex/lex-models"],"lexmodels":["lex/lex-models"],"lexmodelsv2":["lex/lexv2-models"],"lexruntime":["lex/lex-runtime"],"lexruntimeservice":["lex/lex-runtime"],"lexruntimev2":["lex/lexv2-runtime"],"lexv2models":["lex/lexv2-models"],"lexv2runtime":["lex/lexv2-runtime"],"licensemanager":["license-manager/license-manager"],"licensemanagerlinuxsubscriptions":["license-manager-linux-subscriptions/license-manager-linux-subscriptions"],"licensemanagerusersubscriptions":["license-manager-user-subscriptions/license-manager-user-subscriptions"],"lightsail":["lightsail/lightsail"],"location":["geo/location"],"locationservice":["geo/location"],"logs":["logs/logs"],"lookoutequipment":["lookoutequipment/lookoutequipment"],"lookoutvision":["lookoutvision"],"m2":["m2/m2"],"machinelearning":["machinelearning/machinelearning"],"macie2":["macie2/macie2"],"mailmanager":["ses/mailmanager"],"managedblockchain":["managedblockchain/managedblockchain"],"managedblockchainquery":["managedblockchain-query/managedblockchain-query"],"managedgrafana":["grafana/grafana"],"marketplace":["aws-marketplace/marketplace-agreement","aws-marketplace/marketplace-catalog","aws-marketplace/marketplace-deployment","aws-marketplace/marketplace-discovery","aws-marketplace/marketplace-entitlement","aws-marketplace/marketplace-reporting","aws-marketplace/meteringmarketplace"],"marketplaceagreement":["aws-marketplace/marketplace-agreement"],"marketplacecatalog":["aws-marketplace/marketplace-catalog"],"marketplacecommerceanalytics":["marketplacecommerceanalytics/marketplacecommerceanalytics"],"marketplacedeployment":["aws-marketplace/marketplace-deployment"],"marketplacediscovery":["aws-marketplace/marketplace-discovery"],"marketplaceentitlement":["aws-marketplace/marketplace-entitlement"],"marketplaceentitlementservice":["aws-marketplace/marketplace-entitlement"],"marketplacemetering":["aws-marketplace/meteringmarketplace"],"marketplacereporting":["aws-marketplace/marketplace-reporting"],"mediaconnect":["mediaconnect/mediaconnect"],"mediaconvert":["mediaconvert/mediaconvert"],"medialive":["medialive/medialive"],"mediapackage":["mediapackage/mediapackage"],"mediapackagev2":["mediapackagev2/mediapackagev2"],"mediapackagevod":["mediapackage-vod/mediapackage-vod"],"mediapipelineschime":["chime/chime-sdk-media-pipelines"],"mediastore":["mediastore/mediastore","mediastore/mediastore-data"],"mediastoredata":["mediastore/mediastore-data"],"mediatailor":["mediatailor/mediatailor"],"medicalimaging":["medical-imaging/medical-imaging"],"meetingschime":["chime/chime-sdk-meetings"],"memorydb":["memorydb/memorydb"],"messagingchime":["chime/chime-sdk-messaging"],"meteringmarketplace":["aws-marketplace/meteringmarketplace"],"metricssagemaker":["sagemaker/sagemaker-metrics"],"mgh":["mgh/mgh","mgh/migrationhub-config"],"mgn":["mgn/mgn"],"migrationhub":["mgh/mgh"],"migrationhubconfig":["mgh/migrationhub-config"],"migrationhuborchestrator":["migrationhub-orchestrator/migrationhuborchestrator"],"migrationhubrefactorspaces":["refactor-spaces/migration-hub-refactor-spaces"],"migrationhubstrategy":["migrationhub-strategy/migrationhubstrategy"],"migrationhubstrategyrecommendations":["migrationhub-strategy/migrationhubstrategy"],"mobile":["mobilehub"],"mobiletargeting":["mobiletargeting/pinpoint"],"modelslex":["lex/lex-models"],"modelsv2lex":["lex/lexv2-models"],"monitoring":["cloudwatch/cloudwatch"],"mpa":["mpa/mpa"],"mq":["mq/mq"],"msk":["kafka/kafka"],"mturk":["mechanicalturk/mturk"],"mturkrequester":["mechanicalturk/mturk"],"mwaa":["airflow/mwaa"],"mwaaserverless":["airflow-serverless/mwaa-serverless"],"neptune":["rds/neptune"],"neptunedata":["neptune-db/neptunedata"],"neptunedb":["neptune-db/neptunedata"],"neptunegraph":["neptune-graph/neptune-graph"],"networkfirewall":["network-firewall/network-firewall"],"networkflowmonitor":["networkflowmonitor/networkflowmonitor"],"networkmanager":["networkmanager/networkmanager"],"networkmonitor":["networkmonitor/networkmonitor"],"notifications":["notifications/notifications"],"notificationscontacts":["notifications-contacts/notificationscontacts"],"novaact":["nova-act/nova-act"],"oam":["oam/oam"],"observabilityadmin":["observabilityadmin/observabilityadmin"],"odb":["odb/odb"],"oidc":["sso-oauth/sso-oidc"],"omics":["omics/omics"],"opensearch":["opensearch/opensearch"],"opensearchserverless":["aoss/opensearchserverless"],"opensearchservice":["opensearch/opensearch"],"opsworkscm":["opsworks-cm"],"organizations":["organizations/organizations"],"osis":["osis/osis"],"outposts":["outposts/outposts"],"panorama":["panorama/panorama"],"participantconnect":["connect/connectparticipant"],"partnercentralaccount":["partnercentral/partnercentral-account"],"partnercentralbenefits":["partnercentral/partnercentral-benefits"],"partnercentralchannel":["partnercentral/partnercentral-channel"],"partnercentralrevenuemeasurement":["partnercentral/partnercentral-revenue-measurement"],"partnercentralselling":["partnercentral/partnercentral-selling"],"paymentcryptography":["payment-cryptography/payment-cryptography","payment-cryptography/payment-cryptography-data"],"paymentcryptographydata":["payment-cryptography/payment-cryptography-data"],"pcaconnectorad":["pca-connector-ad/pca-connector-ad"],"pcaconnectorscep":["pca-connector-scep/pca-connector-scep"],"pcs":["pcs/pcs"],"personalize":["personalize/personalize","personalize/personalize-events","personalize/personalize-runtime"],"personalizeevents":["personalize/personalize-events"],"personalizeruntime":["personalize/personalize-runtime"],"pi":["pi/pi"],"pinpoint":["mobiletargeting/pinpoint"],"pinpointemail":["ses/pinpoint-email"],"pinpointsmsvoice":["sms-voice"],"pinpointsmsvoicev2":["sms-voice/pinpoint-sms-voice-v2"],"pipes":["pipes/pipes"],"polly":["polly/polly"],"portalsso":["sso/sso"],"pricing":["pricing/pricing"],"pricingplanmanager":["pricingplanmanager/pricing-plan-manager"],"profile":["profile/customer-profiles"],"prometheus":["aps/amp"],"prometheusservice":["aps/amp"],"proton":["proton/proton"],"qapps":["qapps/qapps"],"qbusiness":["qbusiness/qbusiness"],"qconnect":["wisdom/qconnect"],"qldb":["qldb"],"qldbsession":["qldb"],"querytimestream":["timestream/timestream-query"],"quicksight":["quicksight/quicksight"],"ram":["ram/ram"],"rbin":["rbin/rbin"],"rds":["rds/docdb","rds/neptune","rds/rds"],"rdsdata":["rds-data/rds-data"],"rdsdataservice":["rds-data"],"recyclebin":["rbin/rbin"],"redshift":["redshift/redshift"],"redshiftdata":["redshift-data/redshift-data"],"redshiftdataapi":["redshift-data/redshift-data"],"redshiftdataapiservice":["redshift-data/redshift-data"],"redshiftserverless":["redshift-serverless/redshift-serverless"],"refactorspaces":["refactor-spaces/migration-hub-refactor-spaces"],"rekognition":["rekognition/rekognition"],"reportingmarketplace":["aws-marketplace/marketplace-reporting"],"repostspace":["repostspace/repostspace"],"resiliencehub":["resiliencehub/resiliencehub"],"resiliencehubv2":["resiliencehub/resiliencehubv2"],"resourceexplorer2":["resource-explorer-2/resource-explorer-2"],"resourcegroups":["resource-groups/resource-groups"],"resourcegroupstaggingapi":["tag/resourcegroupstaggingapi"],"robomaker":["robomaker"],"rolesanywhere":["rolesanywhere/rolesanywhere"],"route53":["route53/route53"],"route53domains":["route53domains/route53domains"],"route53globalresolver":["route53globalresolver/route53globalresolver"],"route53profiles":["route53profiles/route53profiles"],"route53recoverycluster":["route53-recovery-cluster/route53-recovery-cluster"],"route53recoverycontrolconfig":["route53-recovery-control-config/route53-recovery-control-config"],"route53recoveryreadiness":["route53-recovery-readiness/route53-recovery-readiness"],"route53resolver":["route53resolver/route53resolver"],"rtbfabric":["rtbfabric/rtbfabric"],"rum":["rum/rum"],"runtimelex":["lex/lex-runtime"],"runtimesagemaker":["sagemaker/sagemaker-runtime"],"runtimev2lex":["lex/lexv2-runtime"],"s3":["s3/s3","s3/s3control"],"s3control":["s3/s3control"],"s3files":["s3files/s3files"],"s3outposts":["s3-outposts/s3outposts"],"s3tables":["s3tables/s3tables"],"s3vectors":["s3vectors/s3vectors"],"sagemaker":["sagemaker/sagemaker","sagemaker/sagemaker-a2i-runtime","sagemaker/sagemaker-edge","sagemaker/sagemaker-featurestore-runtime","sagemaker/sagemaker-metrics","sagemaker/sagemaker-runtime"],"sagemakera2iruntime":["sagemaker/sagemaker-a2i-runtime"],"sagemakeredge":["sagemaker/sagemaker-edge"],"sagemakeredgemanager":["sagemaker/sagemaker-edge"],"sagemakerfeaturestoreruntime":["sagemaker/sagemaker-featurestore-runtime"],"sagemakergeospatial":["sagemaker-geospatial/sagemaker-geospatial"],"sagemakerjobruntime":["sagemaker/sagemakerjobruntime"],"sagemakermetrics":["sagemaker/sagemaker-metrics"],"sagemakerruntime":["sagemaker/sagemaker-runtime"],"savingsplans":["savingsplans/savingsplans"],"scheduler":["scheduler/scheduler"],"schemas":["schemas/schemas"],"scn":["scn/supplychain"],"sdb":["sdb/sdb","sdb/simpledbv2"],"secretsmanager":["secretsmanager/secretsmanager"],"securityagent":["securityagent/securityagent"],"securityhub":["securityhub/securityhub"],"securityir":["security-ir/security-ir"],"securitylake":["securitylake/securitylake"],"securitytoken":["sts/sts"],"securitytokenservice":["sts/sts"],"serverlessapplicationrepository":["serverlessrepo/serverlessrepo"],"serverlessrepo":["serverlessrepo/serverlessrepo"],"servicecatalog":["servicecatalog/servicecatalog","servicecatalog/servicecatalog-appregistry"],"servicecatalogappregistry":["servicecatalog/servicecatalog-appregistry"],"servicediscovery":["servicediscovery/servicediscovery"],"servicequotas":["servicequotas/service-quotas"],"ses":["ses/mailmanager","ses/pinpoint-email","ses/ses","ses/sesv2"],"sesv2":["ses/sesv2"],"sfn":["states/stepfunctions"],"shield":["shield/shield"],"signer":["signer/signer","signer/signer-data"],"signerdata":["signer/signer-data"],"signin":["signin/signin"],"simpledb":["sdb/sdb"],"simpledbv2":["sdb/simpledbv2"],"simpleemail":["ses/ses"],"simpleemailservice":["ses/ses"],"simpleemailservicev2":["ses/sesv2"],"simpleemailv2":["ses/sesv2"],"simplenotificationservice":["sns/sns"],"simplequeueservice":["sqs/sqs"],"simplestorageservice":["s3/s3"],"simplesystemsmanagement":["ssm/ssm"],"simpleworkflow":["swf"],"simspaceweaver":["simspaceweaver/simspaceweaver"],"smsvoice":["sms-voice/pinpoint-sms-voice-v2","sms-voice/sms-voice"],"smsvoicepinpoint":["sms-voice"],"snowball":["snowball/snowball"],"snowdevicemanagement":["snow-device-management/snow-device-management"],"sns":["sns/sns"],"socialmessaging":["social-messaging/socialmessaging"],"sqs":["sqs/sqs"],"ssm":["ssm/ssm"],"ssmcontacts":["ssm-contacts/ssm-contacts"],"ssmguiconnect":["ssm-guiconnect/ssm-guiconnect"],"ssmincidents":["ssm-incidents/ssm-incidents"],"ssmquicksetup":["ssm-quicksetup/ssm-quicksetup"],"ssmsap":["ssm-sap/ssm-sap"],"sso":["sso/sso","sso/sso-admin"],"ssoadmin":["sso/sso-admin"],"ssooauth":["sso-oauth/sso-oidc"],"ssooidc":["sso-oauth/sso-oidc"],"ssoportal":["sso/sso"],"states":["states/stepfunctions"],"stepfunctions":["states/stepfunctions"],"storagegateway":["storagegateway/storagegateway"],"streamsdynamodb":["dynamodb/dynamodbstreams"],"sts":["sts/sts"],"supplychain":["scn/supplychain"],"support":["support/support"],"supportapp":["supportapp/support-app"],"supportauthz":["supportauthz/supportauthz"],"sustainability":["sustainability/sustainability"],"swf":["swf/swf"],"synthetics":["synthetics/synthetics"],"tagging":["tag/resourcegroupstaggingapi"],"tax":["tax/taxsettings"],"taxsettings":["tax/taxsettings"],"textract":["textract/textract"],"thinclient":["thinclient/workspaces-thin-client"],"timestream":["timestream/timestream-query","timestream/timestream-write"],"timestreaminfluxdb":["timestream-influxdb/timestream-influxdb"],"timestreamquery":["timestream/timestream-query"],"timestreamwrite":["timestream/timestream-write"],"tnb":["tnb/tnb"],"transcribe":["transcribe/transcribe"],"transcribeservice":["transcribe"],"transfer":["transfer/transfer"],"translate":["translate/translate"],"trustedadvisor":["trustedadvisor/trustedadvisor"],"uxc":["uxc/uxc"],"verifiedpermissions":["verifiedpermissions/verifiedpermissions"],"voicechime":["chime/chime-sdk-voice"],"voiceid":["voiceid/voice-id"],"vpclattice":["vpc-lattice/vpc-lattice"],"waf":["waf/waf"],"wafregional":["waf-regional/waf-regional"],"wafv2":["wafv2/wafv2"],"wellarchitected":["wellarchitected/wellarchitected"],"wickr":["wickr/wickr"],"wisdom":["wisdom/qconnect","wisdom/wisdom"],"workdocs":["workdocs/workdocs"],"worklink":["worklink"],"workmail":["workmail/workmail"],"workmailmessageflow":["workmailmessageflow/workmailmessageflow"],"workspaces":["workspaces/workspaces"],"workspacesinstances":["workspaces-instances/workspaces-instances"],"workspacesthinclient":["thinclient/workspaces-thin-client"],"workspacesweb":["workspaces-web/workspaces-web"],"xray":["xray/xray"]}}');
;// CONCATENATED MODULE: ./lib/src/reference/service-names.js

const NAMES = service_names_namespaceObject.D;
/**
 * The services that a name in a trace may stand for, however the instrumentation spells it (`Amazon S3`, `AWS::DynamoDB`,
 * `AWS.SimpleQueueService`, `Secrets Manager`): several where spellings collide (`email` is SES and SESv2), none when unknown.
 */
function clientsNamed(name, reference) {
    return entriesNamed(name).flatMap(({ prefix, client }) => client === undefined
        ? reference.clients(prefix).map((one) => ({ prefix, client: one }))
        : [{ prefix, client }]);
}
/** Likewise without a look into the reference: the client is left out where the name stands for all of a prefix. */
function entriesNamed(name) {
    const letters = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
    for (const spelling of [letters, letters.replace(/^(awssdk|amazon|aws)/, '')]) {
        if (!Object.hasOwn(NAMES, spelling))
            continue;
        return (NAMES[spelling] ?? []).map((entry) => {
            const [prefix = '', client] = entry.split('/');
            return { prefix, ...(client !== undefined && { client }) };
        });
    }
    return [];
}


/***/ }),

/***/ 7827:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bp: () => (/* binding */ USING_NO_KEY),
/* harmony export */   GP: () => (/* binding */ GENERATE),
/* harmony export */   Mi: () => (/* binding */ DECRYPT_AND_GENERATE),
/* harmony export */   Uy: () => (/* binding */ DECRYPT)
/* harmony export */ });
/**
 * What services do with a customer managed key in the name of whoever calls them. No trace shows it, and it happens only where such a key
 * encrypts the resource. https://docs.aws.amazon.com/IAM/latest/UserGuide/access_forward_access_sessions.html
 */
const DECRYPT = ['kms:Decrypt'];
const GENERATE = ['kms:GenerateDataKey'];
const DECRYPT_AND_GENERATE = ['kms:Decrypt', 'kms:GenerateDataKey'];
/** Patterns of actions that use no key in the caller's name. Of what neither these nor a service's `keys` name nothing is known. */
const USING_NO_KEY = [
    'cloudwatch:*',
    'ec2:*NetworkInterface*',
    'ec2:*PrivateIpAddresses',
    'ec2:Describe*',
    'ec2messages:*',
    'execute-api:*',
    'iam:*',
    'kms:*',
    'lambda:Get*',
    'lambda:Invoke*',
    'lambda:List*',
    'logs:*',
    'ssmmessages:*',
    'sts:*',
    'xray:*'
];


/***/ }),

/***/ 63971:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ue: () => (/* binding */ firstShown),
/* harmony export */   Uq: () => (/* binding */ value),
/* harmony export */   df: () => (/* binding */ hasType)
/* harmony export */ });
/** The one value of a parameter, if the trace has it. */
function value(parameters, name) {
    return parameters[name]?.[0];
}
/** The values of the first of these parameters that the trace has. */
function firstShown(parameters, names) {
    for (const name of names) {
        const values = parameters[name];
        if (values !== undefined && values.length > 0)
            return values;
    }
    return undefined;
}
function hasType(types, name) {
    return types.some((type) => type.name === name);
}


/***/ }),

/***/ 79386:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Id: () => (/* binding */ patternOf),
/* harmony export */   Lo: () => (/* binding */ arnIn),
/* harmony export */   sh: () => (/* binding */ isPlainName),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _aws_sdk_util_arn_parser__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56369);
/* harmony import */ var _domain_partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76553);
/** From what a trace shows of a resource to its ARN. Region, account and partition come from the call or the workload, never from here. */


/** Resources of which one is enough: which of them IAM takes the request for is not known. */
function oneOf(resources) {
    const [first] = resources;
    return first === undefined || resources.length === 1
        ? [...resources]
        : resources.map((one) => ({ ...one, either: first.arn }));
}
/**
 * The place of a call: its own region and account, else the workload's, else `*`. A role cannot reach beyond its partition. SDKs take the
 * region of where they run unless they are told another, which the endpoint then shows:
 * https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html
 */
function placeOf(call, workload) {
    const own = call.account !== undefined && /^\d{12}$/.test(call.account) ? call.account : undefined;
    const region = call.region !== undefined && REGION.test(call.region) ? call.region : workload.region;
    return {
        partition: region !== '' && (workload.kind === 'segment' || workload.kind === 'ec2')
            ? (0,_domain_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .i)(region)
            : workload.partition,
        region: region === '' ? '*' : region,
        account: own ?? workload.account ?? '*'
    };
}
const REGION = /^[a-z]{2,}(-[a-z]+)+-\d+$/;
/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
const LONGEST_ARN = 2048;
/** The parts of an ARN of at least six parts, or undefined when the text is none. */
function arnIn(text) {
    if (text === undefined || !text.startsWith('arn:') || text.length > LONGEST_ARN)
        return undefined;
    const arn = safely(() => (0,_aws_sdk_util_arn_parser__WEBPACK_IMPORTED_MODULE_1__/* .parse */ .qg)(text));
    return arn !== undefined && /^[a-z0-9-]+$/.test(arn.service) && arn.resource !== '' ? arn : undefined;
}
function safely(attempt) {
    try {
        return attempt();
    }
    catch {
        return undefined;
    }
}
/**
 * Names are data: a `*`, `?` or `${` in one must not widen a policy. No service that a locator knows allows them in names, so a name that
 * has one is not a name.
 */
function isPlainName(name) {
    return name !== '' && name.length <= LONGEST_ARN && !/[*?$\s"\\{}]/.test(name);
}
/** A reference's ARN format with this place filled in and everything else `*`. https://docs.aws.amazon.com/service-authorization/latest/reference/ */
function patternOf(format, place) {
    return format
        .replaceAll('${Partition}', place.partition)
        .replaceAll('${Region}', place.region)
        .replaceAll('${Account}', place.account)
        .replaceAll(/\$\{[^}]*\}/g, '*');
}


/***/ }),

/***/ 15423:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cY: () => (/* binding */ actionFor),
  GJ: () => (/* binding */ clientsKnown),
  Hy: () => (/* binding */ curatedOperations),
  NH: () => (/* binding */ curatedRule),
  r1: () => (/* binding */ everyCallOf),
  _i: () => (/* binding */ fieldsByParameter),
  X$: () => (/* binding */ fieldsNamed),
  Pf: () => (/* binding */ fieldsOf),
  Yc: () => (/* binding */ keyUseOf),
  ek: () => (/* binding */ locatorOf),
  wX: () => (/* binding */ namesIn),
  dU: () => (/* binding */ operationWritten),
  mC: () => (/* binding */ parametersOf),
  R2: () => (/* binding */ pascal)
});

// EXTERNAL MODULE: ./lib/src/reference/service-names.js + 1 modules
var service_names = __webpack_require__(9457);
// EXTERNAL MODULE: ./lib/src/services/resources/place.js
var resources_place = __webpack_require__(79386);
;// CONCATENATED MODULE: ./lib/src/services/resources/arn-format.js

const PLACES = new Set(['Partition', 'Region', 'Account']);
const VARIABLE = /\$\{([^}]*)\}/g;
/** Of the formats that were looked at: the reference's own, so that there is an end to them. */
const variables = new Map();
/** The variables of a format besides partition, region and account. */
function variablesOf(format) {
    const known = variables.get(format);
    if (known !== undefined)
        return known;
    const found = [...format.matchAll(VARIABLE)].flatMap(([, name = '']) => (PLACES.has(name) ? [] : [name]));
    variables.set(format, found);
    return found;
}
const matchers = new Map();
/** Whether a text is an ARN, free of wildcards, of one of these types, wherever it lies. */
function isArnOf(types, text) {
    if ((0,resources_place/* arnIn */.Lo)(text) === undefined || !(0,resources_place/* isPlainName */.sh)(text))
        return false;
    return types.some((type) => type.formats.some((format) => matcher(format).test(text)));
}
function matcher(format) {
    const known = matchers.get(format);
    if (known !== undefined)
        return known;
    let position = 0;
    let source = '^';
    for (const found of format.matchAll(VARIABLE)) {
        source += escaped(format.slice(position, found.index)) + part(found[1] ?? '');
        position = found.index + found[0].length;
    }
    const made = new RegExp(`${source}${escaped(format.slice(position))}$`);
    matchers.set(format, made);
    return made;
}
function escaped(text) {
    return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
function part(variable) {
    if (variable === 'Partition')
        return 'aws[a-z-]*';
    if (variable === 'Region')
        return '[a-z0-9-]+';
    if (variable === 'Account')
        return '(?:\\d{12}|aws)';
    return '.+';
}
/** A format with this place and these values filled in; what is not known becomes `*`. */
function filled(format, place, values) {
    return format.replaceAll(VARIABLE, (_, name) => {
        if (name === 'Partition')
            return place.partition;
        if (name === 'Region')
            return place.region;
        if (name === 'Account')
            return place.account;
        return values.get(name) ?? '*';
    });
}

// EXTERNAL MODULE: ./lib/src/services/resources/locator.js
var locator = __webpack_require__(63971);
;// CONCATENATED MODULE: ./lib/src/services/iam.js



const clients = {
    iam: {
        called: { node: 'iam', python: 'iam', java: 'Iam', dotnet: 'IdentityManagementService' },
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
    }
};
/** The parameters in which APIs take a role to pass. */
const PASSED = [
    'RoleArn',
    'RoleARN',
    'Role',
    'ExecutionRoleArn',
    'TaskRoleArn',
    'ServiceRole',
    'IamRoleArn',
    'DataAccessRoleArn'
];
/** The parameter of IAM's own API that names what an action is on, by type. */
const OWN = {
    group: 'GroupName',
    'instance-profile': 'InstanceProfileName',
    role: 'RoleName',
    user: 'UserName'
};
const NAME = /^[A-Za-z0-9_+=,.@-]+$/;
const iam_locator = {
    shownBy: (types) => types.flatMap((type) => OWN[type.name] ?? []).concat(['PolicyArn', ...PASSED]),
    locate({ call, place, types }) {
        const passed = PASSED.flatMap((name) => call.parameters[name] ?? []).filter((arn) => isArnOf(types, arn));
        if (passed.length > 0)
            return [...new Set(passed)].sort().map((arn) => ({ arn }));
        const policy = (0,locator/* firstShown */.Ue)(call.parameters, ['PolicyArn'])?.filter((arn) => isArnOf(types, arn)) ?? [];
        // which of a policy and what it is attached to an action is on, the reference says by its types
        if ((0,locator/* hasType */.df)(types, 'policy') && types.length === 1 && policy.length > 0)
            return policy.map((arn) => ({ arn }));
        const [type] = types;
        const name = types.length === 1 ? (0,locator/* firstShown */.Ue)(call.parameters, [OWN[type?.name ?? ''] ?? ''])?.[0] : undefined;
        if (type === undefined || name === undefined || !NAME.test(name))
            return undefined;
        const wider = `the trace does not show the path of ${name}`;
        const prefix = `arn:${place.partition}:iam::${place.account}:${type.name}`;
        return (0,resources_place/* oneOf */.yL)([`${prefix}/${name}`, `${prefix}/*/${name}`].map((arn) => ({ arn, wider })));
    }
};
const iam = { clients, locator: iam_locator };

;// CONCATENATED MODULE: ./lib/src/services/apigateway.js
const apigateway_clients = {
    apigateway: {
        called: { node: 'apigateway', python: 'apigateway', java: 'ApiGateway', dotnet: 'APIGateway' },
        parameters: {
            resourceArn: 'GetTags TagResource UntagResource'
        }
    },
    apigatewayv2: {
        called: { node: 'apigatewayv2', python: 'apigateway', java: 'ApiGatewayV2', dotnet: 'ApiGatewayV2' },
        parameters: {
            ResourceArn: 'GetTags TagResource UntagResource'
        }
    }
};
const ACTIONS = 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonapigatewaymanagement.html';
/** A request of one HTTP verb; the rest is for certificates, policies, tags and roles that the request may carry. */
const needingVerb = (verb, ...mayNeed) => ({
    needs: [{ action: `apigateway:${verb}` }],
    ...(mayNeed.length > 0 && { mayNeed }),
    source: ACTIONS
});
const CERTIFICATE = ['apigateway:AddCertificateToDomain', 'apigateway:UpdateDomainNamePolicy'];
/** Those of which AWS lists several actions; for the others it lists the one verb. */
const rules = {
    CreateApiKey: needingVerb('POST', 'apigateway:PUT'),
    CreateDomainName: needingVerb('POST', 'apigateway:PUT', ...CERTIFICATE),
    CreateDomainNameAccessAssociation: {
        needs: [{ action: 'apigateway:POST' }, { action: 'apigateway:CreateAccessAssociation' }],
        mayNeed: ['apigateway:PUT'],
        source: ACTIONS
    },
    CreateRestApi: needingVerb('POST', 'apigateway:PUT', 'apigateway:UpdateRestApiPolicy'),
    CreateStage: needingVerb('POST', 'apigateway:PUT'),
    CreateUsagePlan: needingVerb('POST', 'apigateway:PUT'),
    CreateVpcLink: needingVerb('POST', 'apigateway:PUT'),
    DeleteDomainName: needingVerb('DELETE', 'apigateway:RemoveCertificateFromDomain'),
    GenerateClientCertificate: needingVerb('POST', 'apigateway:PUT'),
    ImportApi: needingVerb('PUT', 'apigateway:POST', 'iam:PassRole'),
    ImportRestApi: needingVerb('POST', 'apigateway:UpdateRestApiPolicy', 'iam:PassRole'),
    PutRestApi: needingVerb('PUT', 'apigateway:UpdateRestApiPolicy', 'iam:PassRole'),
    ReimportApi: needingVerb('PUT', 'apigateway:DELETE', 'apigateway:POST', 'iam:PassRole'),
    TagResource: needingVerb('PUT', 'apigateway:POST', 'apigateway:PATCH'),
    UntagResource: needingVerb('DELETE', 'apigateway:PATCH'),
    UpdateDomainName: needingVerb('PATCH', ...CERTIFICATE, 'apigateway:RemoveCertificateFromDomain', 'apigateway:UpdateDomainNameManagementPolicy'),
    UpdateRestApi: needingVerb('PATCH', 'apigateway:UpdateRestApiPolicy')
};
/**
 * API Gateway's own API: every path is a resource, and the operation's name says which: CreateStage posts to `…/stages`, GetStage
 * gets `…/stages/NAME`. https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-iam-policy-examples.html
 */
const VERB = /^(Create|Delete|Get|Import|Put|Update|Export|Flush|Generate|Reimport|Reset|Tag|Test|Untag)/;
const SPECIAL = {
    DeleteAccessLogSettings: 'AccessLogSettings',
    DeleteCorsConfiguration: 'Cors',
    ExportApi: 'ExportedAPI',
    GenerateClientCertificate: 'ClientCertificates',
    GetTags: 'Tags',
    ImportApiKeys: 'ApiKeys',
    ImportApi: 'Apis',
    ImportDocumentationParts: 'DocumentationParts',
    ImportRestApi: 'RestApis',
    PutRestApi: 'RestApi',
    ReimportApi: 'Api',
    ResetAuthorizersCache: 'AuthorizersCache',
    TagResource: 'Tags',
    UntagResource: 'Tags'
};
/** What the reference has no format for: everything below the API's root. */
const ANYTHING = { name: 'any', formats: ['arn:${Partition}:apigateway:${Region}::/*'] };
const apigateway_locator = {
    shownBy: [],
    elsewhere: 'the ids in the path of the request',
    locate: () => undefined,
    usualTypes(types, call) {
        if (types.length < 3)
            return types;
        const name = typeName(call.operation);
        const found = types.filter((type) => type.name === name);
        return found.length === 0 ? [ANYTHING] : found.map((type) => ofVersion(type, call));
    }
};
function typeName(operation) {
    const special = SPECIAL[operation];
    if (special !== undefined)
        return special;
    const noun = operation.replace(VERB, '');
    return operation.startsWith('Create') ? `${noun}s` : noun;
}
/** The first version has REST APIs below `/restapis`, the second HTTP and WebSocket APIs below `/apis`. */
function ofVersion(type, { service }) {
    const root = /v2$/i.test(service) ? ':/apis/' : ':/restapis/';
    const formats = type.formats.filter((format) => format.includes(root));
    return formats.length === 0 ? type : { ...type, formats };
}
const apigateway = { clients: apigateway_clients, rules, locator: apigateway_locator };

;// CONCATENATED MODULE: ./lib/src/services/appconfig.js
const appconfig_clients = {
    appconfig: {
        called: { node: 'appconfig', python: 'appconfig', java: 'AppConfig', dotnet: 'AppConfig' },
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
            ResourceArn: 'ListTagsForResource TagResource UntagResource'
        }
    }
};
const resources = {
    variables: {
        ApplicationId: ['ApplicationId'],
        EnvironmentId: ['EnvironmentId'],
        ConfigurationProfileId: ['ConfigurationProfileId']
    },
    source: `https://docs.aws.amazon.com/appconfig/2019-10-09/APIReference/`
};
const appconfig = { clients: appconfig_clients, resources };

;// CONCATENATED MODULE: ./lib/src/services/athena.js
const athena_clients = {
    athena: {
        called: { node: 'athena', python: 'athena', java: 'Athena', dotnet: 'Athena' },
        parameters: {
            WorkGroup: `
        BatchGetPreparedStatement CreateNamedQuery CreateNotebook CreatePreparedStatement
        DeletePreparedStatement DeleteWorkGroup GetPreparedStatement GetWorkGroup ImportNotebook
        ListNamedQueries ListNotebookMetadata ListPreparedStatements ListQueryExecutions ListSessions
        StartQueryExecution StartSession UpdatePreparedStatement UpdateWorkGroup
      `,
            CatalogName: 'GetDatabase GetTableMetadata ListDatabases ListTableMetadata',
            CapacityReservationName: `
        GetCapacityAssignmentConfiguration PutCapacityAssignmentConfiguration
      `,
            ResourceARN: 'GetResourceDashboard ListTagsForResource TagResource UntagResource'
        }
    }
};
const ATHENA = 'https://docs.aws.amazon.com/athena/latest/ug/';
/** What a query needs of its result bucket and of the catalog; the caller's own permissions are used. */
const QUERYING = [
    's3:AbortMultipartUpload',
    's3:GetBucketLocation',
    's3:GetObject',
    's3:ListBucket',
    's3:PutObject',
    'glue:GetDatabase',
    'glue:GetPartitions',
    'glue:GetTable'
];
/** What some queries need besides. */
const SOMETIMES = [
    's3:ListBucketMultipartUploads',
    's3:ListMultipartUploadParts',
    'glue:BatchGetPartition',
    'glue:GetDatabases',
    'glue:GetPartition',
    'glue:GetTables',
    'lakeformation:GetDataAccess'
];
const athena_rules = {
    GetQueryResults: {
        needs: [{ action: 'athena:GetQueryResults' }],
        mayNeed: ['s3:GetObject'],
        unseen: 'the bucket of the query results, which are read with the permissions of the caller',
        source: 'https://docs.aws.amazon.com/athena/latest/APIReference/API_GetQueryResults.html'
    },
    StartQueryExecution: {
        needs: ['athena:StartQueryExecution', ...QUERYING].map((action) => ({ action })),
        mayNeed: SOMETIMES,
        unseen: 'the tables that the query reads and the bucket of its results, for which Athena uses the permissions of the caller',
        source: `${ATHENA}s3-permissions.html`
    }
};
const athena_resources = {
    variables: {
        WorkGroupName: ['WorkGroup'],
        DataCatalogName: ['CatalogName'],
        CapacityReservationName: ['CapacityReservationName']
    },
    alternatives: [['session', 'workgroup']],
    source: `https://docs.aws.amazon.com/athena/latest/APIReference/`
};
const athena = { clients: athena_clients, rules: athena_rules, resources: athena_resources };

;// CONCATENATED MODULE: ./lib/src/services/batch.js
const batch_clients = {
    batch: {
        called: { node: 'batch', python: 'batch', java: 'Batch', dotnet: 'Batch' },
        parameters: {
            jobId: 'CancelJob TerminateJob TerminateServiceJob UpdateServiceJob',
            jobQueue: `
        CreateQuotaShare DeleteJobQueue GetJobQueueSnapshot ListQuotaShares SubmitJob SubmitServiceJob
        UpdateJobQueue
      `,
            resourceArn: 'ListTagsForResource TagResource UntagResource'
        }
    }
};
const batch_resources = {
    variables: { JobQueueName: ['JobQueue'], JobId: ['JobId'] },
    source: `https://docs.aws.amazon.com/batch/latest/APIReference/`
};
const batch = { clients: batch_clients, resources: batch_resources };

;// CONCATENATED MODULE: ./lib/src/services/resources/by-parameters.js



/** In every service the parameter of the tagging and policy operations holds the whole ARN. */
const ARN_EVERYWHERE = ['ResourceArn', 'ResourceARN'];
/** The locator of a service, made of what is known of its parameters. */
function byParameters(known) {
    return {
        shownBy: (types) => namesFor(types, known),
        locate: (question) => locate(question, known)
    };
}
/** The parameters that fill the types' ARNs or hold them as a whole. */
function namesFor(types, { variables, ofOneType = {}, arns = [], account }) {
    const filling = types.flatMap((type) => type.formats
        .flatMap(variablesOf)
        .flatMap((variable) => ({ ...variables, ...ofOneType[type.name] })[variable] ?? []));
    return [...filling, ...arns, ...(account === undefined ? [] : [account])];
}
function locate(question, known) {
    const { call, types } = question;
    const { parameters } = call;
    const target = ARN_EVERYWHERE.flatMap((name) => parameters[name] ?? []).filter((arn) => isArnOf(types, arn));
    if (target.length > 0)
        return target.map((arn) => ({ arn }));
    const there = { ...question, place: placeIn(parameters, question.place, known) };
    const shown = new Map(types.flatMap((type) => {
        const resources = ofType(type, there, known);
        return resources === undefined ? [] : [[type.name, resources]];
    }));
    if (shown.size === 0)
        return undefined;
    const rest = types.filter((type) => !shown.has(type.name) && !isReplaced(type, shown, known));
    return [
        ...[...shown.values()].flat(),
        ...rest.flatMap((type) => type.formats.map((format) => ({
            arn: (0,resources_place/* patternOf */.Id)(format, there.place),
            wider: `the trace does not show the ${type.name}`
        })))
    ];
}
function isReplaced(type, shown, known) {
    return (known.alternatives ?? []).some((group) => group.includes(type.name) && group.some((name) => shown.has(name)));
}
function placeIn(parameters, place, { account }) {
    const other = account === undefined ? undefined : (0,locator/* value */.Uq)(parameters, account);
    return other !== undefined && /^\d{12}$/.test(other) ? { ...place, account: other } : place;
}
function ofType(type, question, { variables, ofOneType = {}, arns = [] }) {
    const { parameters } = question.call;
    const filling = { ...variables, ...ofOneType[type.name] };
    const names = [...arns, ...type.formats.flatMap(variablesOf).flatMap((name) => filling[name] ?? [])];
    const whole = [...new Set(names)]
        .flatMap((name) => parameters[name] ?? [])
        .filter((text) => isArnOf([type], text));
    if (whole.length > 0)
        return [...new Set(whole)].map((arn) => ({ arn }));
    const found = type.formats.flatMap((format) => fill(format, question, filling));
    return found.length === 0 ? undefined : found;
}
/** The ARNs that the shown values make of a format; none when no value is shown, or one that is no name. */
function fill(format, { call: { parameters }, place, parameters: recordable }, filling) {
    const wanted = variablesOf(format);
    const last = wanted.at(-1) ?? '';
    const values = new Map();
    const missing = [];
    const miss = (variable) => void missing.push(filling[variable]?.find((name) => recordable.includes(name)) ?? `the ${variable}`);
    for (const variable of wanted.slice(0, -1)) {
        const texts = (0,locator/* firstShown */.Ue)(parameters, filling[variable] ?? []);
        const name = texts?.length === 1 ? nameIn(texts[0] ?? '') : undefined;
        if (texts !== undefined && name === undefined)
            return [];
        if (name === undefined)
            miss(variable);
        else
            values.set(variable, name);
    }
    const texts = (0,locator/* firstShown */.Ue)(parameters, filling[last] ?? []);
    if (texts === undefined && values.size === 0)
        return [];
    if (texts === undefined)
        miss(last);
    const wider = missing.length === 0 ? undefined : `the trace does not show ${missing.join(', ')}`;
    const names = texts?.map((text) => (isName(text) ? text : undefined)) ?? ['*'];
    if (names.includes(undefined))
        return [];
    return names.map((name = '') => ({
        arn: filled(format, place, new Map([...values, [last, name]])),
        ...(wider !== undefined && { wider })
    }));
}
/** A name as it stands, or the last part of the ARN of the resource that holds the wanted one. */
function nameIn(text) {
    const arn = (0,resources_place/* arnIn */.Lo)(text);
    const name = arn === undefined ? text : (/[^/:]+$/.exec(arn.resource)?.[0] ?? '');
    return isName(name) && !name.includes('/') ? name : undefined;
}
/** Colons part an ARN: a name that has one is none. */
function isName(text) {
    return (0,resources_place/* isPlainName */.sh)(text) && !text.includes(':');
}
/** The locator of which nothing more is known than that a parameter holds the whole ARN. */
const byArn = byParameters({ variables: {}, source: '' });

;// CONCATENATED MODULE: ./lib/src/services/bedrock.js




const bedrock_clients = {
    bedrock: {
        called: { node: 'bedrock', python: 'bedrock', java: 'Bedrock', dotnet: 'Bedrock' },
        parameters: {
            guardrailIdentifier: `
        CreateGuardrailVersion DeleteGuardrail GetGuardrail ListGuardrails UpdateGuardrail
      `,
            modelId: 'CreateModelInvocationJob CreateProvisionedModelThroughput',
            resourceARN: 'ListTagsForResource TagResource UntagResource',
            resourceArn: 'DeleteResourcePolicy GetResourcePolicy PutResourcePolicy'
        }
    },
    'bedrock-agent': {
        called: { node: 'bedrockagent', python: 'bedrock-agent', java: 'BedrockAgent', dotnet: 'BedrockAgent' },
        parameters: {
            agentAliasId: 'DeleteAgentAlias GetAgentAlias UpdateAgentAlias',
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
            resourceArn: 'ListTagsForResource TagResource UntagResource'
        }
    },
    'bedrock-agent-runtime': {
        called: {
            node: 'bedrockagentruntime',
            python: 'bedrock-agent-runtime',
            java: 'BedrockAgentRuntime',
            dotnet: 'BedrockAgentRuntime'
        },
        parameters: {
            agentId: 'DeleteAgentMemory GetAgentMemory InvokeAgent',
            agentAliasId: 'DeleteAgentMemory GetAgentMemory InvokeAgent',
            knowledgeBaseId: 'Retrieve',
            flowIdentifier: `
        GetExecutionFlowSnapshot GetFlowExecution InvokeFlow ListFlowExecutionEvents ListFlowExecutions
        StartFlowExecution StopFlowExecution
      `,
            flowAliasIdentifier: `
        GetExecutionFlowSnapshot GetFlowExecution InvokeFlow ListFlowExecutionEvents ListFlowExecutions
        StartFlowExecution StopFlowExecution
      `,
            resourceArn: 'ListTagsForResource TagResource UntagResource'
        }
    },
    'bedrock-data-automation': {
        called: {
            node: 'bedrockdataautomation',
            python: 'bedrock-data-automation',
            java: 'BedrockDataAutomation',
            dotnet: 'BedrockDataAutomation'
        },
        parameters: {
            resourceARN: 'ListTagsForResource TagResource UntagResource'
        }
    },
    'bedrock-data-automation-runtime': {
        called: {
            node: 'bedrockdataautomationruntime',
            python: 'bedrock-data-automation-runtime',
            java: 'BedrockDataAutomationRuntime',
            dotnet: 'BedrockDataAutomationRuntime'
        },
        parameters: {
            resourceARN: 'ListTagsForResource TagResource UntagResource'
        }
    },
    'bedrock-runtime': {
        called: {
            node: 'bedrockruntime',
            python: 'bedrock-runtime',
            java: 'BedrockRuntime',
            dotnet: 'BedrockRuntime'
        },
        parameters: {
            modelId: `
        Converse ConverseStream CountTokens InvokeModel InvokeModelWithBidirectionalStream
        InvokeModelWithResponseStream StartAsyncInvoke
      `,
            guardrailIdentifier: 'ApplyGuardrail InvokeModel InvokeModelWithResponseStream'
        }
    }
};
const API = 'https://docs.aws.amazon.com/bedrock/latest/APIReference/API_';
const GUARDRAIL = {
    action: 'bedrock:ApplyGuardrail',
    when: ['GuardrailIdentifier', 'GuardrailId']
};
const invoking = (action, page) => ({
    needs: [{ action }, GUARDRAIL],
    source: `${API}${page}.html`
});
/** A knowledge base, an agent or a query generator works with what the caller may use. */
const answering = (operation, page, ...mayNeed) => ({
    needs: [{ action: `bedrock:${operation}` }],
    mayNeed,
    unseen: 'which knowledge base and model answered',
    source: page
});
const KNOWLEDGE_BASES = 'https://docs.aws.amazon.com/bedrock/latest/userguide/kb-test-retrieve-generate.html';
const KB_PERMISSIONS = 'https://docs.aws.amazon.com/bedrock/latest/userguide/knowledge-base-prereq-permissions-general.html';
const bedrock_rules = {
    Converse: invoking('bedrock:InvokeModel', 'runtime_Converse'),
    ConverseStream: invoking('bedrock:InvokeModelWithResponseStream', 'runtime_ConverseStream'),
    GenerateQuery: {
        needs: [{ action: 'bedrock:GenerateQuery' }],
        mayNeed: ['bedrock:GetKnowledgeBase', 'sqlworkbench:GetSqlRecommendations'],
        source: `${API}agent-runtime_GenerateQuery.html`
    },
    InvokeInlineAgent: answering('InvokeInlineAgent', 'https://docs.aws.amazon.com/bedrock/latest/userguide/inline-agent-prereq.html', 'bedrock:InvokeModel', 'bedrock:InvokeModelWithResponseStream', 'bedrock:Retrieve', 'bedrock:RetrieveAndGenerate', 'bedrock:ApplyGuardrail', 'lambda:InvokeFunction'),
    InvokeModel: invoking('bedrock:InvokeModel', 'runtime_InvokeModel'),
    InvokeModelWithResponseStream: invoking('bedrock:InvokeModelWithResponseStream', 'runtime_InvokeModelWithResponseStream'),
    RetrieveAndGenerate: answering('RetrieveAndGenerate', KNOWLEDGE_BASES, 'bedrock:Retrieve', 'bedrock:InvokeModel', 'bedrock:GetInferenceProfile', 'bedrock:ApplyGuardrail'),
    RetrieveAndGenerateStream: answering('RetrieveAndGenerate', KB_PERMISSIONS, 'bedrock:Retrieve', 'bedrock:InvokeModelWithResponseStream', 'bedrock:InvokeModel', 'bedrock:GetInferenceProfile', 'bedrock:ApplyGuardrail'),
    StartAsyncInvoke: {
        needs: [{ action: 'bedrock:InvokeModel' }],
        mayNeed: ['s3:PutObject', 'bedrock:TagResource'],
        source: `${API}runtime_StartAsyncInvoke.html`
    }
};
/** Inference profiles of AWS have the id of their model with a geography in front. https://docs.aws.amazon.com/bedrock/latest/userguide/inference-profiles-support.html */
const PROFILE = /^(?:us|us-gov|eu|apac|global|jp|au|ca|sa|me|af)\.(.+\..+)$/;
const MODEL_ID = /^[a-z0-9-]+\.[A-Za-z0-9.:_-]+$/;
const ROUTES = 'an inference profile leads to its model in several regions, and a policy has to allow it in each';
const bedrock_resources = {
    variables: { AgentId: ['AgentId'], KnowledgeBaseId: ['KnowledgeBaseId'] },
    source: 'https://docs.aws.amazon.com/bedrock/latest/APIReference/'
};
const plain = byParameters(bedrock_resources);
const bedrock_locator = {
    shownBy: (types) => ((0,locator/* hasType */.df)(types, 'foundation-model') ? ['ModelId'] : shownElsewhere(types)),
    // an inference profile or a prompt leads to models of other regions
    anyRegion: ['foundation-model'],
    locate(question) {
        const { call, types, place } = question;
        if ((0,locator/* hasType */.df)(types, 'foundation-model'))
            return models(question);
        if ((0,locator/* hasType */.df)(types, 'guardrail')) {
            const shown = (0,locator/* firstShown */.Ue)(call.parameters, ['GuardrailIdentifier', 'GuardrailId'])?.[0];
            return named('guardrail', shown, types, place);
        }
        if ((0,locator/* hasType */.df)(types, 'agent-alias'))
            return ofAgent(question);
        if ((0,locator/* hasType */.df)(types, 'knowledge-base'))
            return named('knowledge-base', (0,locator/* value */.Uq)(call.parameters, 'KnowledgeBaseId'), types, place);
        if (types.some((type) => type.name.startsWith('flow')))
            return ofFlow(question);
        return plain.locate(question);
    }
};
function shownElsewhere(types) {
    if ((0,locator/* hasType */.df)(types, 'guardrail'))
        return ['GuardrailIdentifier', 'GuardrailId'];
    if ((0,locator/* hasType */.df)(types, 'agent-alias'))
        return ['AgentId', 'AgentAliasId'];
    if ((0,locator/* hasType */.df)(types, 'knowledge-base'))
        return ['KnowledgeBaseId'];
    if (types.some((type) => type.name.startsWith('flow')))
        return ['FlowIdentifier', 'FlowAliasIdentifier'];
    return [];
}
function arnAt(place, resource) {
    return `arn:${place.partition}:bedrock:${place.region}:${place.account}:${resource}`;
}
function models({ call, types, place }) {
    const shown = call.parameters['ModelId']?.map((model) => modelOf(model, types, place));
    if (shown === undefined || shown.includes(undefined))
        return undefined;
    return shown.flatMap((resources) => resources ?? []);
}
/** https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModel.html#API_runtime_InvokeModel_RequestSyntax */
function modelOf(model, types, place) {
    if (!(0,resources_place/* isPlainName */.sh)(model))
        return undefined;
    const arn = (0,resources_place/* arnIn */.Lo)(model);
    if (arn === undefined) {
        if (!MODEL_ID.test(model))
            return undefined;
        const routed = PROFILE.exec(model)?.[1];
        if (routed === undefined)
            return [{ arn: `arn:${place.partition}:bedrock:${place.region}::foundation-model/${model}` }];
        const profile = { arn: arnAt(place, `inference-profile/${model}`) };
        // tokens are counted by the model alone
        return [...((0,locator/* hasType */.df)(types, 'inference-profile') ? [profile] : []), inAnyRegion(routed, place.partition)];
    }
    if (arn.service === 'bedrock' && /^foundation-model\/[^/]+$/.test(arn.resource))
        return [{ arn: model }];
    if (!isArnOf(types, model))
        return undefined;
    const profile = /^inference-profile\/(.+)$/.exec(arn.resource)?.[1];
    const routed = PROFILE.exec(profile ?? '')?.[1];
    if (routed !== undefined)
        return [{ arn: model }, inAnyRegion(routed, arn.partition)];
    if (!/^(?:application-inference-profile|inference-profile|prompt|prompt-router|default-prompt-router)\//.test(arn.resource))
        return [{ arn: model }];
    const wider = 'the ARN does not show to which models it leads';
    return [{ arn: model }, { arn: `arn:${arn.partition}:bedrock:*::foundation-model/*`, wider }];
}
function inAnyRegion(model, partition) {
    return { arn: `arn:${partition}:bedrock:*::foundation-model/${model}`, rule: ROUTES };
}
function named(kind, shown, types, place) {
    if (shown === undefined)
        return undefined;
    if (isArnOf(types, shown))
        return [{ arn: shown }];
    return /^[A-Za-z0-9-]+$/.test(shown) ? [{ arn: arnAt(place, `${kind}/${shown}`) }] : undefined;
}
function ofAgent({ call, place }) {
    const agent = (0,locator/* value */.Uq)(call.parameters, 'AgentId');
    const alias = (0,locator/* value */.Uq)(call.parameters, 'AgentAliasId');
    if (agent === undefined || !/^[A-Za-z0-9]+$/.test(agent))
        return undefined;
    if (alias === undefined)
        return [{ arn: arnAt(place, `agent-alias/${agent}/*`), wider: 'the trace does not show AgentAliasId' }];
    return /^[A-Za-z0-9]+$/.test(alias) ? [{ arn: arnAt(place, `agent-alias/${agent}/${alias}`) }] : undefined;
}
function ofFlow({ call, place, types }) {
    const flow = idIn((0,locator/* value */.Uq)(call.parameters, 'FlowIdentifier'));
    const alias = idIn((0,locator/* value */.Uq)(call.parameters, 'FlowAliasIdentifier'));
    if (flow === undefined)
        return undefined;
    const resources = [];
    if ((0,locator/* hasType */.df)(types, 'flow'))
        resources.push({ arn: arnAt(place, `flow/${flow}`) });
    if ((0,locator/* hasType */.df)(types, 'flow-alias'))
        resources.push(alias === undefined
            ? { arn: arnAt(place, `flow/${flow}/alias/*`), wider: 'the trace does not show FlowAliasIdentifier' }
            : { arn: arnAt(place, `flow/${flow}/alias/${alias}`) });
    if ((0,locator/* hasType */.df)(types, 'flow-execution'))
        resources.push({
            arn: arnAt(place, `flow/${flow}/alias/${alias ?? '*'}/execution/*`),
            ...(alias === undefined
                ? { wider: 'the trace does not show FlowAliasIdentifier' }
                : { rule: 'executions are generalised to their flow' })
        });
    return resources.length > 0 ? resources : undefined;
}
function idIn(text) {
    const id = text === undefined ? undefined : ((0,resources_place/* arnIn */.Lo)(text)?.resource.split('/').at(-1) ?? text);
    return id !== undefined && /^[A-Za-z0-9]+$/.test(id) ? id : undefined;
}
const fields = {
    opentelemetry: {
        'gen_ai.request.model': 'ModelId',
        'aws.bedrock.guardrail.id': 'GuardrailId',
        'aws.bedrock.agent.id': 'AgentId',
        'aws.bedrock.knowledge_base.id': 'KnowledgeBaseId',
        'aws.bedrock.data_source.id': 'DataSourceId',
        'aws.bedrock.guardrail.arn': 'GuardrailIdentifier'
    }
};
const bedrock = { clients: bedrock_clients, rules: bedrock_rules, resources: bedrock_resources, locator: bedrock_locator, fields };

;// CONCATENATED MODULE: ./lib/src/services/bedrock-agentcore.js
const bedrock_agentcore_clients = {
    'bedrock-agentcore': {
        called: {
            node: 'bedrockagentcore',
            python: 'bedrock-agentcore',
            java: 'BedrockAgentCore',
            dotnet: 'BedrockAgentCore'
        },
        parameters: {
            agentRuntimeArn: 'GetAgentCard InvokeAgentRuntime InvokeAgentRuntimeCommand StopRuntimeSession',
            memoryId: `
        BatchCreateMemoryRecords BatchDeleteMemoryRecords BatchUpdateMemoryRecords CreateEvent DeleteEvent
        DeleteMemoryRecord GetEvent GetMemoryRecord ListActors ListEvents ListMemoryExtractionJobs ListMemoryRecords
        ListSessions RetrieveMemoryRecords StartMemoryExtractionJob
      `
        }
    },
    'bedrock-agentcore-control': {
        called: {
            node: 'bedrockagentcorecontrol',
            python: 'bedrock-agentcore-control',
            java: 'BedrockAgentCoreControl',
            dotnet: 'BedrockAgentCoreControl'
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
            memoryId: 'DeleteMemory GetMemory UpdateMemory',
            resourceArn: `
        DeleteResourcePolicy GetResourcePolicy ListTagsForResource PutResourcePolicy TagResource UntagResource
      `
        }
    }
};
const bedrock_agentcore_resources = {
    variables: { GatewayId: ['GatewayIdentifier'], MemoryId: ['MemoryId'], RuntimeId: ['AgentRuntimeId'] },
    arns: ['AgentRuntimeArn'],
    source: 'https://docs.aws.amazon.com/bedrock-agentcore/latest/APIReference/'
};
/** https://github.com/aws-observability/aws-otel-python-instrumentation: _aws_attribute_keys.py; memory by the conventions for generative AI */
const bedrock_agentcore_fields = {
    opentelemetry: {
        'aws.bedrock.agentcore.memory.arn': 'ResourceArn',
        'aws.bedrock.agentcore.runtime.arn': 'AgentRuntimeArn',
        'aws.bedrock.agentcore.gateway.arn': 'ResourceArn',
        'gen_ai.memory.id': 'MemoryId'
    }
};
const bedrockAgentcore = { clients: bedrock_agentcore_clients, resources: bedrock_agentcore_resources, fields: bedrock_agentcore_fields };

;// CONCATENATED MODULE: ./lib/src/services/pass-role.js
const SOURCE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html';
/**
 * What an operation needs in order to pass its roles.
 * @param passedTo the services that they go to, where AWS's documentation says it, as principals of partition `aws`
 */
function passingRole(passedTo) {
    return { action: 'iam:PassRole', ...(passedTo !== undefined && { passedTo }) };
}
/**
 * Rules of operations that cannot be called without a role to pass, where action and operation have the same name. Which they are follows
 * from AWS's service reference of 2026-08-22 and the required parameters of the API models (botocore 1.43.11).
 * @param prefix the IAM prefix
 * @param operations with spaces between them
 * @param passedTo what AWS's own managed policies say of `iam:PassedToService`, each on its page of
 * https://docs.aws.amazon.com/aws-managed-policy/latest/reference/; an operation that passes several roles has a principal for each
 */
function passing(prefix, operations, passedTo) {
    return Object.fromEntries(operations
        .split(' ')
        .map((name) => [
        name,
        { needs: [{ action: `${prefix}:${name}` }, passingRole(passedTo)], source: SOURCE }
    ]));
}

;// CONCATENATED MODULE: ./lib/src/services/rule.js
/**
 * The curated layer over AWS's reference: what an operation *does* need where the reference lists what it *may* need.
 * A service's rules stand in a file of its own; each row says where it is from.
 */
/** Rows that need nothing but a plain list of actions. */
function needing(source, ...actions) {
    return { needs: actions.map((action) => ({ action })), source };
}
const NO_PERMISSION = (source) => ({ needs: [], source });
/** The same rule for each of several operations. */
function each(operations, rule) {
    return Object.fromEntries(operations.split(' ').map((name) => [name, typeof rule === 'function' ? rule(name) : rule]));
}
/** Services that read their input from a bucket, or write their output to one, with the permissions of the caller. */
function readingInput(prefix, source) {
    return (operation) => ({
        needs: [{ action: `${prefix}:${operation}` }],
        mayNeed: ['s3:GetObject', ...(operation.startsWith('Start') ? ['iam:PassRole', 's3:PutObject'] : [])],
        unseen: 'whether the input came with the request or lies in a bucket, which is read with the permissions of the caller',
        source
    });
}

;// CONCATENATED MODULE: ./lib/src/services/budgets.js


const budgets_clients = {
    budgets: {
        called: { node: 'budgets', python: 'budgets', java: 'Budgets', dotnet: 'Budgets' },
        parameters: {
            ExecutionRoleArn: 'CreateBudgetAction',
            ResourceARN: 'ListTagsForResource TagResource UntagResource'
        }
    }
};
const curated = {
    CreateBudget: {
        ...needing('https://docs.aws.amazon.com/cost-management/latest/userguide/billing-permissions-ref.html', 'budgets:ModifyBudget'),
        mayNeed: ['aws-portal:ModifyBilling', 'budgets:TagResource']
    }
};
const budgets_rules = {
    // AWSBudgetsActionsWithAWSResourceControlAccess
    ...passing('budgets', 'CreateBudgetAction', ['budgets.amazonaws.com']),
    ...curated
};
const budgets = { clients: budgets_clients, rules: budgets_rules };

;// CONCATENATED MODULE: ./lib/src/services/cassandra.js

const cassandra_clients = {
    keyspaces: {
        called: { node: 'keyspaces', python: 'cassandra', java: 'Keyspaces', dotnet: 'Keyspaces' },
        parameters: {
            resourceArn: 'ListTagsForResource TagResource UntagResource'
        }
    }
};
const KEYSPACES = 'https://docs.aws.amazon.com/keyspaces/latest/devguide/security_iam_service-with-iam.html';
const cassandraAction = (action, ...mayNeed) => ({
    needs: [{ action: `cassandra:${action}` }],
    mayNeed: mayNeed.map((name) => `cassandra:${name}`),
    source: KEYSPACES
});
const cassandra_rules = {
    ...each('CreateKeyspace CreateTable CreateType', cassandraAction('Create', 'CreateMultiRegionResource', 'TagResource')),
    ...each('DeleteKeyspace DeleteTable DeleteType', cassandraAction('Drop', 'DropMultiRegionResource')),
    ...each('UpdateKeyspace UpdateTable', cassandraAction('Alter', 'AlterMultiRegionResource')),
    ListTagsForResource: cassandraAction('Select', 'SelectMultiRegionResource'),
    GetTableAutoScalingSettings: cassandraAction('Select', 'SelectMultiRegionResource'),
    RestoreTable: {
        ...needing(KEYSPACES, 'cassandra:Restore', 'cassandra:Select'),
        mayNeed: ['cassandra:RestoreMultiRegionTable']
    }
};
const cassandra = { clients: cassandra_clients, rules: cassandra_rules };

;// CONCATENATED MODULE: ./lib/src/services/cloudformation.js

/** Without a service role of its own a stack's resources are made, changed and deleted with the caller's permissions. */
const cloudformation_rules = each('ContinueUpdateRollback CreateStack DeleteStack ExecuteChangeSet RollbackStack UpdateStack', (operation) => ({
    needs: [{ action: `cloudformation:${operation}` }],
    mayNeed: ['*'],
    unseen: 'whether the stack has a service role: without one its resources need permissions of the caller',
    source: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-iam-servicerole.html'
}));
const cloudformation = { rules: cloudformation_rules };

;// CONCATENATED MODULE: ./lib/src/services/cloudfront.js

const cloudfront_clients = {
    cloudfront: {
        called: { node: 'cloudfront', python: 'cloudfront', java: 'CloudFront', dotnet: 'CloudFront' },
        parameters: {
            DistributionId: `
        CreateInvalidation GetInvalidation ListConflictingAliases ListInvalidations
      `,
            ResourceArn: 'DeleteResourcePolicy GetResourcePolicy PutResourcePolicy'
        }
    }
};
const cloudfront_rules = {
    CreateDistributionWithTags: {
        ...needing('https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_CreateDistributionWithTags.html', 'cloudfront:CreateDistribution', 'cloudfront:TagResource'),
        mayNeed: ['cloudfront:CreateConnectionGroup', 'cloudfront:GetVpcOrigin']
    },
    UpdateDistributionWithStagingConfig: {
        ...needing('https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_UpdateDistributionWithStagingConfig.html', 'cloudfront:GetDistribution', 'cloudfront:UpdateDistribution'),
        mayNeed: ['cloudfront:GetVpcOrigin', 'cloudfront:UpdateDistributionWithStagingConfig']
    }
};
const cloudfront_resources = {
    variables: { DistributionId: ['DistributionId'] },
    source: `https://docs.aws.amazon.com/cloudfront/latest/APIReference/`
};
const cloudfront = { clients: cloudfront_clients, rules: cloudfront_rules, resources: cloudfront_resources };

;// CONCATENATED MODULE: ./lib/src/services/cloudwatch.js


const cloudwatch_clients = {
    cloudwatch: {
        called: { node: 'cloudwatch', python: 'monitoring', java: 'CloudWatch', dotnet: 'CloudWatch' },
        parameters: {
            AlarmName: 'DescribeAlarmHistory PutCompositeAlarm PutMetricAlarm SetAlarmState',
            AlarmNames: 'DeleteAlarms DescribeAlarms DisableAlarmActions EnableAlarmActions',
            DashboardName: 'GetDashboard PutDashboard',
            DashboardNames: 'DeleteDashboards',
            ResourceARN: 'ListTagsForResource TagResource UntagResource',
            RoleArn: 'PutMetricStream'
        }
    }
};
const CLOUDWATCH = 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/permissions-reference-cw.html';
/** Metrics belong to no resource; the reference's `dataset` is for another kind of data. */
const cloudwatch_curated = {
    ...each('GetMetricData ListMetrics PutMetricData', (operation) => ({
        needs: [{ action: `cloudwatch:${operation}`, types: [] }],
        source: CLOUDWATCH
    })),
    PutMetricAlarm: {
        needs: [{ action: 'cloudwatch:PutMetricAlarm', types: ['alarm'] }],
        mayNeed: ['cloudwatch:TagResource', 'iam:CreateServiceLinkedRole'],
        source: CLOUDWATCH
    }
};
const cloudwatch_rules = {
    ...passing('cloudwatch', 'PutMetricStream'),
    ...cloudwatch_curated
};
const cloudwatch_resources = {
    variables: {
        AlarmName: ['AlarmName', 'AlarmNames'],
        DashboardName: ['DashboardName', 'DashboardNames']
    },
    source: `https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/`
};
const cloudwatch = { clients: cloudwatch_clients, rules: cloudwatch_rules, resources: cloudwatch_resources };

;// CONCATENATED MODULE: ./lib/src/services/codebuild.js

const codebuild_clients = {
    codebuild: {
        called: { node: 'codebuild', python: 'codebuild', java: 'CodeBuild', dotnet: 'CodeBuild' },
        parameters: {
            resourceArn: 'DeleteResourcePolicy GetResourcePolicy PutResourcePolicy',
            serviceRole: 'CreateProject'
        }
    }
};
const codebuild_rules = {
    // AWSProtonCodeBuildProvisioningServiceRolePolicy, AmazonSageMakerServiceCatalogProductsCodeBuildServiceRolePolicy
    ...passing('codebuild', 'CreateProject', ['codebuild.amazonaws.com'])
};
const codebuild = { clients: codebuild_clients, rules: codebuild_rules };

;// CONCATENATED MODULE: ./lib/src/services/codepipeline.js

const codepipeline_clients = {
    codepipeline: {
        called: { node: 'codepipeline', python: 'codepipeline', java: 'CodePipeline', dotnet: 'CodePipeline' },
        parameters: {
            resourceArn: 'ListTagsForResource TagResource UntagResource'
        }
    }
};
const codepipeline_rules = {
    // AWSCodePipeline_FullAccess
    ...passing('codepipeline', 'CreatePipeline UpdatePipeline', ['codepipeline.amazonaws.com'])
};
const codepipeline = { clients: codepipeline_clients, rules: codepipeline_rules };

;// CONCATENATED MODULE: ./lib/src/services/cognito-identity.js

const cognito_identity_clients = {
    'cognito-identity': {
        called: {
            node: 'cognitoidentity',
            python: 'cognito-identity',
            java: 'CognitoIdentity',
            dotnet: 'CognitoIdentity'
        },
        parameters: {
            IdentityPoolId: `
        DeleteIdentityPool DescribeIdentityPool GetIdentityPoolRoles GetOpenIdTokenForDeveloperIdentity
        GetPrincipalTagAttributeMap ListIdentities LookupDeveloperIdentity MergeDeveloperIdentities
        UnlinkDeveloperIdentity UpdateIdentityPool
      `,
            ResourceArn: 'ListTagsForResource TagResource UntagResource'
        }
    }
};
const cognito_identity_rules = {
    ...each('GetId GetOpenIdToken UnlinkIdentity', NO_PERMISSION('https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetId.html')),
    GetCredentialsForIdentity: {
        ...NO_PERMISSION('https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetCredentialsForIdentity.html'),
        handsOutCredentials: true
    }
};
const cognito_identity_resources = {
    variables: { IdentityPoolId: ['IdentityPoolId'] },
    source: `https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/`
};
const cognitoIdentity = { clients: cognito_identity_clients, rules: cognito_identity_rules, resources: cognito_identity_resources };

;// CONCATENATED MODULE: ./lib/src/services/cognito-idp.js


const cognito_idp_clients = {
    'cognito-idp': {
        called: {
            node: 'cognitoidentityprovider',
            python: 'cognito-idp',
            java: 'CognitoIdentityProvider',
            dotnet: 'CognitoIdentityProvider'
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
            ResourceArn: 'ListTagsForResource TagResource UntagResource'
        }
    }
};
const cognito_idp_rules = {
    ...passing('cognito-idp', 'CreateUserImportJob'),
    ...each('AssociateSoftwareToken ChangePassword CompleteWebAuthnRegistration ConfirmDevice ConfirmForgotPassword ConfirmSignUp DeleteUser DeleteUserAttributes DeleteWebAuthnCredential ForgetDevice ForgotPassword GetDevice GetTokensFromRefreshToken GetUser GetUserAttributeVerificationCode GetUserAuthFactors GlobalSignOut InitiateAuth ListDevices ListWebAuthnCredentials ResendConfirmationCode RespondToAuthChallenge RevokeToken SetUserMFAPreference SetUserSettings SignUp StartWebAuthnRegistration UpdateAuthEventFeedback UpdateDeviceStatus UpdateUserAttributes VerifySoftwareToken VerifyUserAttribute', NO_PERMISSION('https://docs.aws.amazon.com/cognito/latest/developerguide/authentication-flows-public-server-side.html'))
};
const cognito_idp_resources = {
    variables: { UserPoolId: ['UserPoolId'] },
    source: `https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/`
};
const cognitoIdp = { clients: cognito_idp_clients, rules: cognito_idp_rules, resources: cognito_idp_resources };

;// CONCATENATED MODULE: ./lib/src/services/comprehend.js

const comprehend_clients = {
    comprehend: {
        called: { node: 'comprehend', python: 'comprehend', java: 'Comprehend', dotnet: 'Comprehend' },
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
    }
};
const comprehend_rules = {
    ...passing('comprehend', 'CreateDocumentClassifier CreateEntityRecognizer CreateFlywheel StartDocumentClassificationJob StartDominantLanguageDetectionJob StartEntitiesDetectionJob StartEventsDetectionJob StartKeyPhrasesDetectionJob StartPiiEntitiesDetectionJob StartSentimentDetectionJob StartTargetedSentimentDetectionJob StartTopicsDetectionJob')
};
const comprehend_resources = {
    variables: {},
    arns: ['EndpointArn'],
    source: `https://docs.aws.amazon.com/comprehend/latest/APIReference/`
};
const comprehend = { clients: comprehend_clients, rules: comprehend_rules, resources: comprehend_resources };

;// CONCATENATED MODULE: ./lib/src/services/connectparticipant.js

const connectparticipant_rules = {
    ...each('CancelParticipantAuthentication CompleteAttachmentUpload CreateParticipantConnection DisconnectParticipant GetAttachment GetAuthenticationUrl GetTranscript SendEvent SendMessage StartAttachmentUpload', NO_PERMISSION('https://docs.aws.amazon.com/connect-participant/latest/APIReference/Welcome.html'))
};
const connectparticipant = { rules: connectparticipant_rules };

;// CONCATENATED MODULE: ./lib/src/services/dax.js

const dax_clients = {
    dax: {
        called: { node: 'dax', python: 'dax', java: 'Dax', dotnet: 'DAX' },
        parameters: {
            IamRoleArn: 'CreateCluster'
        }
    }
};
const dax_rules = {
    // AmazonDynamoDBFullAccess
    ...passing('dax', 'CreateCluster', ['dax.amazonaws.com'])
};
const dax = { clients: dax_clients, rules: dax_rules };

// EXTERNAL MODULE: ./lib/src/services/keys.js
var keys = __webpack_require__(7827);
;// CONCATENATED MODULE: ./lib/src/services/dynamodb.js




const CAPACITY = { response: ['ConsumedCapacity'] };
const WRITE = { response: ['ConsumedCapacity', 'ItemCollectionMetrics'] };
/** Both tables of a batch. */
const TABLES = { requestKeys: { RequestItems: 'table_names' } };
const dynamodb_clients = {
    dynamodb: {
        called: { node: 'dynamodb', python: 'dynamodb', java: 'DynamoDb', dotnet: 'DynamoDBv2' },
        parameters: {
            TableName: `
        CreateBackup CreateTable DeleteItem DeleteTable DescribeContinuousBackups
        DescribeContributorInsights DescribeKinesisStreamingDestination DescribeTable
        DescribeTableReplicaAutoScaling DescribeTimeToLive DisableKinesisStreamingDestination
        EnableKinesisStreamingDestination GetItem PutItem Query Scan UpdateContinuousBackups
        UpdateContributorInsights UpdateItem UpdateKinesisStreamingDestination UpdateTable
        UpdateTableReplicaAutoScaling UpdateTimeToLive
      `,
            IndexName: 'DescribeContributorInsights Query Scan UpdateContributorInsights',
            TableArn: 'ExportTableToPointInTime ListExports ListImports',
            ResourceArn: `
        DeleteResourcePolicy GetResourcePolicy ListTagsOfResource PutResourcePolicy TagResource
        UntagResource
      `,
            BackupArn: 'DeleteBackup DescribeBackup RestoreTableFromBackup',
            ExportArn: 'DescribeExport',
            ImportArn: 'DescribeImport',
            GlobalTableName: `
        CreateGlobalTable DescribeGlobalTable DescribeGlobalTableSettings UpdateGlobalTable
        UpdateGlobalTableSettings
      `,
            TargetTableName: 'RestoreTableFromBackup RestoreTableToPointInTime',
            SourceTableName: 'RestoreTableToPointInTime',
            SourceTableArn: 'RestoreTableToPointInTime'
        },
        recordedAnyway: {
            BatchGetItem: { ...TABLES, ...CAPACITY },
            BatchWriteItem: { ...TABLES, ...WRITE },
            CreateTable: { request: ['GlobalSecondaryIndexes', 'LocalSecondaryIndexes', 'ProvisionedThroughput'] },
            DeleteItem: WRITE,
            GetItem: { request: ['ConsistentRead', 'ProjectionExpression'], ...CAPACITY },
            ListTables: {
                request: ['ExclusiveStartTableName', 'Limit'],
                responseCounts: { TableNames: 'table_count' }
            },
            PutItem: WRITE,
            Query: {
                request: [
                    'AttributesToGet',
                    'ConsistentRead',
                    'Limit',
                    'ProjectionExpression',
                    'ScanIndexForward',
                    'Select'
                ],
                ...CAPACITY
            },
            Scan: {
                request: [
                    'AttributesToGet',
                    'ConsistentRead',
                    'Limit',
                    'ProjectionExpression',
                    'Segment',
                    'Select',
                    'TotalSegments'
                ],
                response: ['ConsumedCapacity', 'Count', 'ScannedCount']
            },
            UpdateItem: WRITE,
            UpdateTable: {
                request: ['AttributeDefinitions', 'GlobalSecondaryIndexUpdates', 'ProvisionedThroughput']
            }
        }
    },
    dynamodbstreams: {
        called: {
            node: 'dynamodbstreams',
            python: 'streams.dynamodb',
            java: 'DynamoDbStreams',
            dotnet: 'DynamoDBStreams'
        },
        parameters: {
            StreamArn: 'DescribeStream GetShardIterator'
        }
    }
};
const TRANSACTIONS = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/transaction-apis-iam.html';
const PARTIQL = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ql-iam.html';
const BACKUPS = 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/backuprestore_IAM.html';
const dynamodb_API = 'https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_';
const partiQL = {
    ...needing(PARTIQL, 'dynamodb:PartiQLSelect', 'dynamodb:PartiQLInsert', 'dynamodb:PartiQLUpdate', 'dynamodb:PartiQLDelete'),
    oneOf: 'the PartiQL statement, whose verb decides on the action'
};
/** A restore writes the new table with the caller's permissions. */
const RESTORED = ['BatchWriteItem', 'DeleteItem', 'GetItem', 'PutItem', 'Query', 'Scan', 'UpdateItem'].map((action) => ({ action: `dynamodb:${action}`, named: ['TargetTableName'] }));
const dynamodb_rules = {
    BatchExecuteStatement: partiQL,
    DescribeEndpoints: NO_PERMISSION(`${dynamodb_API}DescribeEndpoints.html`),
    ExecuteStatement: partiQL,
    ExecuteTransaction: partiQL,
    ExportTableToPointInTime: {
        needs: [{ action: 'dynamodb:ExportTableToPointInTime' }],
        mayNeed: ['s3:AbortMultipartUpload', 's3:PutObject', 's3:PutObjectAcl'],
        source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/S3DataExport_Requesting.html'
    },
    RestoreTableFromBackup: {
        needs: [
            { action: 'dynamodb:RestoreTableFromBackup', types: ['backup'] },
            { action: 'dynamodb:RestoreTableFromBackup', types: ['table'], named: ['TargetTableName'] },
            ...RESTORED
        ],
        source: BACKUPS
    },
    RestoreTableToPointInTime: {
        needs: [
            { action: 'dynamodb:RestoreTableToPointInTime', named: ['SourceTableArn', 'SourceTableName'] },
            ...RESTORED
        ],
        source: BACKUPS
    },
    TransactWriteItems: {
        ...needing(TRANSACTIONS, 'dynamodb:ConditionCheckItem', 'dynamodb:DeleteItem', 'dynamodb:PutItem', 'dynamodb:UpdateItem'),
        oneOf: 'which of Put, Update, Delete and ConditionCheck the transaction holds'
    }
};
const dynamodb_resources = {
    variables: { GlobalTableName: ['GlobalTableName'] },
    arns: ['BackupArn', 'ExportArn', 'ImportArn', 'TableArn', 'SourceTableArn'],
    source: `https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/`
};
/** TableName may be a table's name or its ARN. https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/rbac-cross-account-access.html */
function tableArn(table, place) {
    const arn = (0,resources_place/* arnIn */.Lo)(table);
    if (arn !== undefined)
        return arn.service === 'dynamodb' && (0,resources_place/* isPlainName */.sh)(table) ? table : undefined;
    return (0,resources_place/* isPlainName */.sh)(table)
        ? `arn:${place.partition}:dynamodb:${place.region}:${place.account}:table/${table}`
        : undefined;
}
const STREAM_ARN = /^arn:[a-z0-9-]+:dynamodb:[a-z0-9-]+:\d{12}:table\/[A-Za-z0-9_.-]+\/stream\/[A-Za-z0-9:.-]+$/;
const dynamodb_locator = {
    shownBy: ['TableName', 'IndexName'],
    locate({ call, place, types, named = ['TableName'] }) {
        if ((0,locator/* hasType */.df)(types, 'stream') && !(0,locator/* hasType */.df)(types, 'table')) {
            const stream = (0,locator/* value */.Uq)(call.parameters, 'StreamArn');
            return stream !== undefined && STREAM_ARN.test(stream) ? [{ arn: stream }] : undefined;
        }
        // the table's own ARN does not stand for its backups, exports and global tables
        if (!(0,locator/* hasType */.df)(types, 'table') || (0,locator/* hasType */.df)(types, 'backup'))
            return undefined;
        const tables = (0,locator/* firstShown */.Ue)(call.parameters, named)?.map((table) => tableArn(table, place));
        if (tables === undefined || tables.includes(undefined))
            return undefined;
        const index = (0,locator/* hasType */.df)(types, 'index') ? (0,locator/* value */.Uq)(call.parameters, 'IndexName') : undefined;
        if (index !== undefined && !(0,resources_place/* isPlainName */.sh)(index))
            return undefined;
        // a query of an index is authorised on the index alone
        return tables.flatMap((arn) => arn === undefined ? [] : [{ arn: index === undefined ? arn : `${arn}/index/${index}` }]);
    }
};
const dynamodb_keys = {
    via: 'dynamodb',
    uses: {
        BatchGetItem: keys/* DECRYPT */.Uy,
        BatchWriteItem: keys/* DECRYPT */.Uy,
        ConditionCheckItem: keys/* DECRYPT */.Uy,
        CreateTable: ['kms:CreateGrant', 'kms:DescribeKey'],
        DeleteItem: keys/* DECRYPT */.Uy,
        GetItem: keys/* DECRYPT */.Uy,
        GetRecords: keys/* DECRYPT */.Uy,
        PutItem: keys/* DECRYPT */.Uy,
        Query: keys/* DECRYPT */.Uy,
        Scan: keys/* DECRYPT */.Uy,
        UpdateItem: keys/* DECRYPT */.Uy
    },
    source: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/encryption.usagenotes.html'
};
const dynamodb_fields = {
    'x-ray-sdk': {
        table_name: 'TableName',
        table_names: 'TableName'
    },
    opentelemetry: {
        'aws.dynamodb.table.arn': 'TableName',
        'aws.dynamodb.table_names': 'TableName',
        'aws.dynamodb.index_name': 'IndexName',
        'aws.table.arn': 'TableName',
        'aws.table.name': 'TableName'
    }
};
const dynamodb = { clients: dynamodb_clients, rules: dynamodb_rules, resources: dynamodb_resources, locator: dynamodb_locator, keys: dynamodb_keys, fields: dynamodb_fields };

;// CONCATENATED MODULE: ./lib/src/services/ec2.js

const ec2_clients = {
    ec2: {
        called: { node: 'ec2', python: 'ec2', java: 'Ec2', dotnet: 'EC2' },
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
    }
};
const ec2_rules = {
    ...passing('ec2', 'RequestSpotFleet')
};
const ec2_resources = {
    variables: {
        InstanceId: ['InstanceId', 'InstanceIds'],
        VolumeId: ['VolumeId', 'VolumeIds'],
        SnapshotId: ['SnapshotId', 'SnapshotIds']
    },
    source: `https://docs.aws.amazon.com/AWSEC2/latest/APIReference/`
};
const ec2 = { clients: ec2_clients, rules: ec2_rules, resources: ec2_resources };

;// CONCATENATED MODULE: ./lib/src/services/ecr.js

const ecr_clients = {
    ecr: {
        called: { node: 'ecr', python: 'api.ecr', java: 'Ecr', dotnet: 'ECR' },
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
            repositoryNames: 'BatchGetRepositoryScanningConfiguration DescribeRepositories',
            registryId: `
        BatchCheckLayerAvailability BatchDeleteImage BatchGetImage CompleteLayerUpload CreateRepository
        DeleteLifecyclePolicy DeleteRepository DeleteRepositoryPolicy DescribeImageReplicationStatus
        DescribeImageScanFindings DescribeImageSigningStatus DescribeImages DescribeRepositories
        GetDownloadUrlForLayer GetLifecyclePolicy GetLifecyclePolicyPreview GetRepositoryPolicy
        InitiateLayerUpload ListImageReferrers ListImages PutImage PutImageScanningConfiguration
        PutImageTagMutability PutLifecyclePolicy SetRepositoryPolicy StartImageScan
        StartLifecyclePolicyPreview UpdateImageStorageClass UploadLayerPart
      `,
            resourceArn: 'ListTagsForResource TagResource UntagResource'
        }
    }
};
const ecr_rules = {
    ListImageReferrers: {
        ...needing('https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelasticcontainerregistry.html', 'ecr:BatchGetImage'),
        mayNeed: ['ecr:BatchImportUpstreamImage', 'ecr:CreateRepository']
    }
};
const ecr_resources = {
    variables: { RepositoryName: ['RepositoryName', 'RepositoryNames'] },
    account: 'RegistryId',
    source: `https://docs.aws.amazon.com/AmazonECR/latest/APIReference/`
};
const ecr = { clients: ecr_clients, rules: ecr_rules, resources: ecr_resources };

;// CONCATENATED MODULE: ./lib/src/services/ecs.js





const ecs_clients = {
    ecs: {
        called: { node: 'ecs', python: 'ecs', java: 'Ecs', dotnet: 'ECS' },
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
            serviceName: 'CreateExpressGatewayService CreateService',
            task: 'ExecuteCommand StopTask',
            tasks: 'DescribeTasks GetTaskProtection UpdateTaskProtection',
            taskDefinition: 'RunTask StartTask',
            clusterName: 'CreateCluster',
            clusters: 'DescribeClusters',
            executionRoleArn: 'CreateExpressGatewayService',
            resourceArn: 'ListTagsForResource TagResource UntagResource',
            services: 'DescribeServices',
            taskDefinitions: 'DeleteTaskDefinitions',
            taskRoleArn: 'CreateExpressGatewayService'
        }
    }
};
/** AmazonECS_FullAccess: the roles of tasks and of their start, and that of the infrastructure (volumes, gateways). */
const TASKS = ['ecs-tasks.amazonaws.com', 'ecs.amazonaws.com'];
const TASK_ROLES = 'https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html';
/** The roles that a task definition names are passed to the task. */
const ecs_curated = {
    RunTask: {
        needs: [{ action: 'ecs:RunTask' }, passingRole(TASKS)],
        mayNeed: ['ecs:TagResource'],
        source: TASK_ROLES
    },
    StartTask: {
        needs: [{ action: 'ecs:StartTask' }, passingRole(TASKS)],
        mayNeed: ['ecs:TagResource'],
        source: TASK_ROLES
    }
};
const ecs_rules = {
    ...passing('ecs', 'CreateExpressGatewayService', TASKS),
    ...ecs_curated
};
/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/security_iam_service-with-iam.html#security_iam_service-with-iam-id-based-policies-resources */
const ecs_NAME = /^[A-Za-z0-9_-]+$/;
const ecs_resources = {
    variables: { ClusterName: ['Cluster'], ServiceName: ['Service'] },
    source: 'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/'
};
const ecs_plain = byParameters(ecs_resources);
const OWN_LOGIC = ['cluster', 'service', 'task', 'task-definition'];
const ecs_locator = {
    shownBy: (types) => {
        if ((0,locator/* hasType */.df)(types, 'task-definition'))
            return ['TaskDefinition', 'TaskDefinitions'];
        return (0,locator/* hasType */.df)(types, 'service')
            ? ['Cluster', 'Service', 'Services', 'ServiceName']
            : ['Cluster', 'Clusters', 'ClusterName', 'Task', 'Tasks'];
    },
    locate(question) {
        const tagged = byArn.locate(question);
        if (tagged !== undefined)
            return tagged;
        const { types } = question;
        if (!types.some(({ name }) => OWN_LOGIC.includes(name)))
            return ecs_plain.locate(question);
        const kinds = types.map((type) => type.name);
        if (kinds.length !== 1 && !(kinds.includes('cluster') && kinds.includes('task')))
            return undefined;
        const found = kinds.map((kind) => ofKind(kind, question));
        return found.includes(undefined) ? undefined : found.flatMap((resources) => resources ?? []);
    }
};
function ofKind(kind, question) {
    switch (kind) {
        case 'cluster':
            return clusters(question);
        case 'service':
            return inCluster('service', ['Service', 'Services', 'ServiceName'], question);
        case 'task':
            return tasks(question);
        case 'task-definition':
            return definitions(question);
        default:
            return undefined;
    }
}
function clusters({ call, place, types }) {
    const shown = (0,locator/* firstShown */.Ue)(call.parameters, ['Cluster', 'Clusters', 'ClusterName']);
    const found = shown?.map((cluster) => {
        if (isArnOf(types, cluster))
            return cluster;
        return ecs_NAME.test(cluster)
            ? `arn:${place.partition}:ecs:${place.region}:${place.account}:cluster/${cluster}`
            : undefined;
    });
    if (found === undefined || found.includes(undefined))
        return undefined;
    return found.flatMap((arn) => (arn === undefined ? [] : [{ arn }]));
}
function clusterName({ call }) {
    const shown = (0,locator/* value */.Uq)(call.parameters, 'Cluster');
    const name = (0,resources_place/* arnIn */.Lo)(shown)?.resource.replace(/^cluster\//, '') ?? shown;
    return name !== undefined && ecs_NAME.test(name) ? name : undefined;
}
function inCluster(kind, names, question) {
    const { call, place, types } = question;
    const cluster = clusterName(question);
    const shown = (0,locator/* firstShown */.Ue)(call.parameters, names);
    const prefix = `arn:${place.partition}:ecs:${place.region}:${place.account}:${kind}/${cluster ?? '*'}`;
    if (shown === undefined)
        return cluster === undefined
            ? undefined
            : [{ arn: `${prefix}/*`, wider: `the trace does not show ${names[0] ?? kind}` }];
    const found = shown.map((name) => {
        if (isArnOf(types, name))
            return { arn: name };
        if (!ecs_NAME.test(name))
            return undefined;
        return {
            arn: `${prefix}/${name}`,
            ...(cluster === undefined && { wider: 'the trace does not show Cluster' })
        };
    });
    return found.includes(undefined) ? undefined : found.flatMap((resource) => resource ?? []);
}
/** A task lives for minutes: what counts is its cluster. */
function tasks(question) {
    const { call, place } = question;
    const shown = (0,locator/* firstShown */.Ue)(call.parameters, ['Task', 'Tasks']);
    const clusters = new Set((shown ?? []).flatMap((task) => /^task\/([A-Za-z0-9_-]+)\//.exec((0,resources_place/* arnIn */.Lo)(task)?.resource ?? '')?.[1] ?? []));
    const own = clusterName(question);
    if (own !== undefined)
        clusters.add(own);
    if (clusters.size === 0)
        return undefined;
    return [...clusters].map((cluster) => ({
        arn: `arn:${place.partition}:ecs:${place.region}:${place.account}:task/${cluster}/*`,
        rule: 'tasks are generalised to their cluster'
    }));
}
function definitions({ call, place, types }) {
    const shown = (0,locator/* firstShown */.Ue)(call.parameters, ['TaskDefinition', 'TaskDefinitions']);
    const found = shown?.map((definition) => {
        if (isArnOf(types, definition))
            return { arn: definition };
        const [, family, revision] = /^([A-Za-z0-9_-]+)(?::(\d+))?$/.exec(definition) ?? [];
        if (family === undefined)
            return undefined;
        const prefix = `arn:${place.partition}:ecs:${place.region}:${place.account}:task-definition/${family}`;
        return revision === undefined
            ? { arn: `${prefix}:*`, rule: 'a task definition without revision is its latest, which changes' }
            : { arn: `${prefix}:${revision}` };
    });
    if (found === undefined || found.includes(undefined))
        return undefined;
    return found.flatMap((resource) => resource ?? []);
}
const ecs = { clients: ecs_clients, rules: ecs_rules, resources: ecs_resources, locator: ecs_locator };

;// CONCATENATED MODULE: ./lib/src/services/eks.js

const eks_clients = {
    eks: {
        called: { node: 'eks', python: 'eks', java: 'Eks', dotnet: 'EKS' },
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
            fargateProfileName: 'DeleteFargateProfile DescribeFargateProfile',
            nodegroupName: `
        DeleteNodegroup DescribeNodegroup DescribeUpdate ListUpdates UpdateNodegroupConfig
        UpdateNodegroupVersion
      `,
            resourceArn: 'ListTagsForResource TagResource UntagResource',
            roleArn: 'CreateCapability CreateCluster CreatePodIdentityAssociation'
        }
    }
};
const eks_rules = {
    // AWSBackupServiceRolePolicyForRestores: a cluster may name a role for its nodes beside its own
    ...passing('eks', 'CreateCluster', ['ec2.amazonaws.com', 'eks.amazonaws.com']),
    ...passing('eks', 'CreateNodegroup', ['ec2.amazonaws.com', 'eks.amazonaws.com']),
    // AmazonSageMakerHyperPodObservabilityAdminAccess
    ...passing('eks', 'CreatePodIdentityAssociation', ['pods.eks.amazonaws.com']),
    ...passing('eks', 'CreateCapability CreateFargateProfile RegisterCluster')
};
const eks_resources = {
    variables: {
        ClusterName: ['ClusterName'],
        NodegroupName: ['NodegroupName'],
        FargateProfileName: ['FargateProfileName']
    },
    source: `https://docs.aws.amazon.com/eks/latest/APIReference/`
};
const eks = { clients: eks_clients, rules: eks_rules, resources: eks_resources };

;// CONCATENATED MODULE: ./lib/src/services/elasticache.js
const elasticache_clients = {
    elasticache: {
        called: { node: 'elasticache', python: 'elasticache', java: 'ElastiCache', dotnet: 'ElastiCache' },
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
    }
};
const elasticache_resources = {
    variables: {
        CacheClusterId: ['CacheClusterId'],
        ReplicationGroupId: ['ReplicationGroupId'],
        ServerlessCacheName: ['ServerlessCacheName']
    },
    source: `https://docs.aws.amazon.com/AmazonElastiCache/latest/APIReference/`
};
const elasticache = { clients: elasticache_clients, resources: elasticache_resources };

;// CONCATENATED MODULE: ./lib/src/services/elasticfilesystem.js
const elasticfilesystem_clients = {
    efs: {
        called: { node: 'efs', python: 'elasticfilesystem', java: 'Efs', dotnet: 'ElasticFileSystem' },
        parameters: {
            AccessPointId: 'DeleteAccessPoint DescribeAccessPoints DescribeMountTargets',
            FileSystemId: `
        CreateAccessPoint CreateMountTarget CreateTags DeleteFileSystem DeleteFileSystemPolicy DeleteTags
        DescribeAccessPoints DescribeBackupPolicy DescribeFileSystemPolicy DescribeFileSystems
        DescribeLifecycleConfiguration DescribeMountTargets DescribeReplicationConfigurations DescribeTags
        PutBackupPolicy PutFileSystemPolicy PutLifecycleConfiguration UpdateFileSystem
        UpdateFileSystemProtection
      `
        }
    }
};
const elasticfilesystem_resources = {
    variables: { FileSystemId: ['FileSystemId'], AccessPointId: ['AccessPointId'] },
    source: `https://docs.aws.amazon.com/efs/latest/ug/api-reference.html`
};
const elasticfilesystem = { clients: elasticfilesystem_clients, resources: elasticfilesystem_resources };

;// CONCATENATED MODULE: ./lib/src/services/es.js
const es_clients = {
    es: {
        called: {
            node: 'elasticsearchservice',
            python: 'es',
            java: 'ElasticsearchService',
            dotnet: 'Elasticsearch'
        },
        parameters: {
            ARN: 'AddTags ListTags RemoveTags',
            DomainName: `
        AssociatePackage CancelDomainConfigChange CancelElasticsearchServiceSoftwareUpdate
        CreateElasticsearchDomain DeleteElasticsearchDomain DescribeDomainAutoTunes
        DescribeDomainChangeProgress DescribeElasticsearchDomain DescribeElasticsearchDomainConfig
        DissociatePackage GetCompatibleElasticsearchVersions GetUpgradeHistory GetUpgradeStatus
        ListPackagesForDomain StartElasticsearchServiceSoftwareUpdate UpdateElasticsearchDomainConfig
        UpgradeElasticsearchDomain
      `,
            DomainNames: 'DescribeElasticsearchDomains'
        }
    }
};
const es_resources = {
    variables: { DomainName: ['DomainName', 'DomainNames'] },
    arns: ['ARN', 'Arn'],
    source: `https://docs.aws.amazon.com/opensearch-service/latest/APIReference/`
};
const es = { clients: es_clients, resources: es_resources };

;// CONCATENATED MODULE: ./lib/src/services/events.js




const events_clients = {
    events: {
        called: { node: 'eventbridge', python: 'events', java: 'EventBridge', dotnet: 'EventBridge' },
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
            Rule: 'ListTargetsByRule PutTargets RemoveTargets',
            ResourceARN: 'ListTagsForResource TagResource UntagResource'
        }
    }
};
/** https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-manage-iam-access.html#eb-arn-format */
const events_NAME = /^[A-Za-z0-9._/-]+$/;
/** Parameter and variable of the types that only `Name` tells. */
const BY_NAME = {
    'api-destination': 'ApiDestinationName',
    archive: 'ArchiveName',
    connection: 'ConnectionName',
    endpoint: 'EndpointName',
    'event-source': 'EventSourceName'
};
const events_locator = {
    shownBy: (types) => (0,locator/* hasType */.df)(types, 'event-bus') ? ['EventBusName', 'Name'] : ['Rule', 'Name', 'EventBusName'],
    locate(question) {
        const { types, call, place } = question;
        const target = byArn.locate(question);
        if (target !== undefined)
            return target;
        if ((0,locator/* hasType */.df)(types, 'rule-on-default-event-bus') && !(0,locator/* hasType */.df)(types, 'event-bus'))
            return rule(question);
        if (types.length !== 1)
            return undefined;
        if ((0,locator/* hasType */.df)(types, 'event-bus')) {
            const shown = (0,locator/* firstShown */.Ue)(call.parameters, ['EventBusName', 'Name'])?.map((bus) => busArn(bus, place));
            if (shown === undefined || shown.includes(undefined))
                return undefined;
            return [...new Set(shown)].flatMap((arn) => (arn === undefined ? [] : [{ arn }]));
        }
        const [type] = types;
        const variable = BY_NAME[type?.name ?? ''];
        const name = (0,locator/* firstShown */.Ue)(call.parameters, ['Name'])?.[0];
        const format = type?.formats[0];
        if (variable === undefined || format === undefined || name === undefined || !events_NAME.test(name))
            return undefined;
        // a connection's and an API destination's ARN end in a random part that the name does not have
        const random = type?.name === 'connection' || type?.name === 'api-destination';
        return [
            {
                arn: filled(format, place, new Map([[variable, random ? `${name}/*` : name]])),
                ...(random && { rule: 'the random characters at the end of the ARN are generalised' })
            }
        ];
    }
};
function busArn(bus, place) {
    if (events_NAME.test(bus))
        return `arn:${place.partition}:events:${place.region}:${place.account}:event-bus/${bus}`;
    const arn = (0,resources_place/* arnIn */.Lo)(bus);
    return arn?.service === 'events' && /^event-bus\/[^*?]+$/.test(arn.resource) && (0,resources_place/* isPlainName */.sh)(bus)
        ? bus
        : undefined;
}
/** A rule on the default bus has no bus in its ARN, and a request to it usually no EventBusName. */
function rule({ call, place }) {
    const name = (0,locator/* firstShown */.Ue)(call.parameters, ['Rule', 'Name'])?.[0];
    const shown = call.parameters['EventBusName']?.[0];
    const bus = shown === undefined ? undefined : ((0,resources_place/* arnIn */.Lo)(shown) ?? { resource: shown });
    if (name === undefined || !events_NAME.test(name) || name.includes('/'))
        return undefined;
    const arnOf = (resource) => {
        const there = bus !== undefined && 'accountId' in bus ? { region: bus.region, account: bus.accountId } : place;
        return `arn:${place.partition}:events:${there.region}:${there.account}:rule/${resource}`;
    };
    if (bus === undefined) {
        const wider = 'the trace does not show EventBusName';
        return (0,resources_place/* oneOf */.yL)([
            { arn: arnOf(name), wider },
            { arn: arnOf(`*/${name}`), wider }
        ]);
    }
    const on = bus.resource.replace(/^event-bus\//, '');
    if (!events_NAME.test(on))
        return undefined;
    return [{ arn: arnOf(on === 'default' ? name : `${on}/${name}`) }];
}
const events = { clients: events_clients, locator: events_locator };

;// CONCATENATED MODULE: ./lib/src/services/execute-api.js
/** Messages to and from clients of a WebSocket API: https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html */
const MANAGE = { action: 'execute-api:ManageConnections' };
const CONNECTIONS = 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html';
const execute_api_rules = {
    DeleteConnection: { needs: [MANAGE], source: CONNECTIONS },
    GetConnection: { needs: [MANAGE], source: CONNECTIONS },
    PostToConnection: { needs: [MANAGE], source: CONNECTIONS }
};
/** https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-websocket-control-access-iam.html */
const METHODS = {
    DeleteConnection: 'DELETE',
    GetConnection: 'GET',
    PostToConnection: 'POST'
};
const execute_api_locator = {
    shownBy: [],
    elsewhere: 'the API and its stage, which are in the endpoint',
    locate: () => undefined,
    usualTypes(types, call) {
        const method = METHODS[call.operation];
        if (method === undefined)
            return types;
        const format = `arn:\${Partition}:execute-api:\${Region}:\${Account}:*/*/${method}/@connections/*`;
        return [{ name: 'connection', formats: [format] }];
    }
};
const executeApi = { rules: execute_api_rules, locator: execute_api_locator };

;// CONCATENATED MODULE: ./lib/src/services/firehose.js
const firehose_clients = {
    firehose: {
        called: { node: 'firehose', python: 'firehose', java: 'Firehose', dotnet: 'KinesisFirehose' },
        parameters: {
            DeliveryStreamName: `
        CreateDeliveryStream DeleteDeliveryStream DescribeDeliveryStream ListTagsForDeliveryStream PutRecord
        PutRecordBatch StartDeliveryStreamEncryption StopDeliveryStreamEncryption TagDeliveryStream
        UntagDeliveryStream UpdateDestination
      `
        }
    }
};
const firehose_resources = {
    variables: { DeliveryStreamName: ['DeliveryStreamName'] },
    source: `https://docs.aws.amazon.com/firehose/latest/APIReference/`
};
const firehose = { clients: firehose_clients, resources: firehose_resources };

;// CONCATENATED MODULE: ./lib/src/services/geo.js

const geo_clients = {
    location: {
        called: { node: 'location', python: 'geo', java: 'Location', dotnet: 'LocationService' },
        parameters: {
            ExecutionRoleArn: 'StartJob',
            ResourceArn: 'ListTagsForResource TagResource UntagResource'
        }
    }
};
const geo_rules = {
    ...passing('geo', 'StartJob')
};
const geo = { clients: geo_clients, rules: geo_rules };

;// CONCATENATED MODULE: ./lib/src/services/glue.js






const glue_clients = {
    glue: {
        called: { node: 'glue', python: 'glue', java: 'Glue', dotnet: 'Glue' },
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
            ConnectionName: 'DeleteConnection DescribeEntity GetEntityRecords ListEntities',
            CrawlerName: 'ListCrawls',
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
            RoleArn: 'CreateDevEndpoint StartBlueprintRun'
        }
    }
};
const GLUE = 'https://docs.aws.amazon.com/glue/latest/webapi/API_';
/** Calls of third-party query engines: the page of each names the action. */
const glue_curated = {
    GetUnfilteredPartitionMetadata: needing(`${GLUE}GetUnfilteredPartitionMetadata.html`, 'glue:GetPartition'),
    GetUnfilteredPartitionsMetadata: needing(`${GLUE}GetUnfilteredPartitionsMetadata.html`, 'glue:GetPartitions'),
    GetUnfilteredTableMetadata: needing(`${GLUE}GetUnfilteredTableMetadata.html`, 'glue:GetTable')
};
const glue_rules = {
    // AWSGlueConsoleFullAccess
    ...passing('glue', 'CreateColumnStatisticsTaskSettings CreateCrawler CreateDevEndpoint CreateJob CreateMLTransform CreateSession StartBlueprintRun StartColumnStatisticsTaskRun StartDataQualityRuleRecommendationRun StartDataQualityRulesetEvaluationRun', ['glue.amazonaws.com']),
    ...glue_curated
};
/**
 * A call on a table needs the table, its database and the catalog, each with its own ARN.
 * https://docs.aws.amazon.com/glue/latest/dg/glue-specifying-resource-arns.html#data-catalog-resource-arns
 */
const CATALOGUED = ['rootcatalog', 'catalog', 'database', 'table', 'tableversion', 'userdefinedfunction'];
/** Operations in which `Name` is the database's, though they are on its tables as well. */
const NAMES_DATABASE = /^(?:Delete|Get|Update)Database$/;
/** Operations in which `Name` is the table's, not the database's. */
const NAMES_TABLE = /^(?:Create|Delete|Get|GetUnfiltered|Update)Table(?:Metadata)?$/;
/** Parameters that name what is in no catalog, by type. */
const OTHERS = {
    blueprint: ['Name'],
    connection: ['ConnectionName', 'Name'],
    crawler: ['CrawlerName', 'Name'],
    dataQualityRuleset: ['Name'],
    job: ['JobName', 'Name'],
    trigger: ['Name'],
    workflow: ['Name']
};
const glue_locator = {
    shownBy: (types) => (0,locator/* hasType */.df)(types, 'table')
        ? ['CatalogId', 'DatabaseName', 'TableName', 'Name']
        : ['CatalogId', ...types.flatMap((type) => OTHERS[type.name] ?? []), 'Name'],
    locate(question) {
        const { types, place } = question;
        const tagged = byArn.locate(question);
        if (tagged !== undefined)
            return tagged;
        if (!types.some((type) => CATALOGUED.includes(type.name)))
            return glue_plain(question, types);
        const isSilent = !question.parameters.some((name) => question.call.parameters[name] !== undefined);
        const there = isSilent ? undefined : inCatalog(question);
        if (there === undefined || types.length > 6)
            return undefined;
        return types.flatMap((type) => catalogued(type, question, there) ?? glue_plain(question, [type]) ?? anyOf(type, place));
    }
};
/** The account whose catalog it is; a catalog of another kind is not worked out. */
function inCatalog({ call, place }) {
    const id = (0,locator/* value */.Uq)(call.parameters, 'CatalogId');
    if (id === undefined)
        return place;
    return /^\d{12}$/.test(id) ? { ...place, account: id } : undefined;
}
function catalogued(type, { call, types, parameters: recordable }, place) {
    const { parameters, operation } = call;
    const namesTable = NAMES_TABLE.test(operation);
    const own = (0,locator/* value */.Uq)(parameters, 'Name');
    const database = glue_named((0,locator/* value */.Uq)(parameters, 'DatabaseName') ??
        (NAMES_DATABASE.test(operation) || !(0,locator/* hasType */.df)(types, 'table') ? own : undefined));
    const table = glue_named((0,locator/* value */.Uq)(parameters, 'TableName') ?? (namesTable ? own : undefined));
    const arnOf = (resource) => `arn:${place.partition}:glue:${place.region}:${place.account}:${resource}`;
    const nameOfDatabase = recordable.includes('DatabaseName') ? 'DatabaseName' : 'the database';
    const unless = (known, what) => known ? {} : { wider: `the trace does not show ${what}` };
    switch (type.name) {
        case 'rootcatalog':
            return [{ arn: arnOf('catalog') }];
        case 'catalog':
            // it is the account's own catalog, unless CatalogId says another
            return (0,locator/* hasType */.df)(types, 'rootcatalog') ? [] : undefined;
        case 'database':
            return [
                { arn: arnOf(`database/${database ?? '*'}`), ...unless(database !== undefined, nameOfDatabase) }
            ];
        case 'table': {
            const both = database === undefined ? '*' : `${database}/${table ?? '*'}`;
            const what = database === undefined ? nameOfDatabase : 'the table';
            return [{ arn: arnOf(`table/${both}`), ...unless(database !== undefined && table !== undefined, what) }];
        }
        case 'userdefinedfunction': {
            const both = database === undefined ? '*' : `${database}/*`;
            return [{ arn: arnOf(`userDefinedFunction/${both}`), wider: 'the trace does not show the function' }];
        }
        default:
            return undefined;
    }
}
function glue_named(name) {
    return name !== undefined && (0,resources_place/* isPlainName */.sh)(name) && !/[/:]/.test(name) ? name : undefined;
}
function glue_plain({ call, place }, types) {
    const [type, ...others] = types;
    if (type === undefined || others.length > 0)
        return undefined;
    const shown = OTHERS[type.name]
        ?.map((name) => (0,locator/* value */.Uq)(call.parameters, name))
        .find((name) => name !== undefined);
    const name = glue_named(shown);
    const format = type.formats[0];
    if (name === undefined || format === undefined)
        return undefined;
    const variable = /\$\{([^}]+)\}$/.exec(format)?.[1] ?? '';
    return [{ arn: filled(format, place, new Map([[variable, name]])) }];
}
function anyOf(type, place) {
    return type.formats.map((format) => ({
        arn: filled(format, place, new Map()),
        wider: `the trace does not show the ${type.name}`
    }));
}
const glue = { clients: glue_clients, rules: glue_rules, locator: glue_locator };

;// CONCATENATED MODULE: ./lib/src/services/iot.js

const iot_clients = {
    iot: {
        called: { node: 'iot', python: 'iot', java: 'IoT', dotnet: 'IoT' },
        parameters: {
            resourceArn: 'ListTagsForResource TagResource UntagResource',
            thingName: `
        AddThingToBillingGroup AddThingToThingGroup CancelJobExecution CreateThing DeleteJobExecution
        DeleteThing DescribeJobExecution DescribeThing GetThingConnectivityData ListActiveViolations
        ListDetectMitigationActionsExecutions ListJobExecutionsForThing ListMetricValues
        ListThingGroupsForThing ListThingPrincipals ListThingPrincipalsV2 ListViolationEvents
        RemoveThingFromBillingGroup RemoveThingFromThingGroup UpdateThing UpdateThingGroupsForThing
      `
        }
    },
    'iot-data': {
        called: { node: 'iotdataplane', python: 'data-ats.iot', java: 'IotDataPlane', dotnet: 'IotData' },
        parameters: {
            thingName: `
        DeleteThingShadow GetThingShadow ListNamedShadowsForThing UpdateThingShadow
      `,
            topic: 'GetRetainedMessage Publish'
        }
    },
    iotsecuretunneling: {
        called: {
            node: 'iotsecuretunneling',
            python: 'api.tunneling.iot',
            java: 'IoTSecureTunneling',
            dotnet: 'IoTSecureTunneling'
        },
        parameters: {
            resourceArn: 'ListTagsForResource TagResource UntagResource'
        }
    }
};
const iot_rules = {
    Publish: {
        ...needing('https://docs.aws.amazon.com/iot/latest/developerguide/iot-policy-actions.html', 'iot:Publish'),
        mayNeed: ['iot:RetainPublish']
    }
};
const iot_resources = {
    variables: { ThingName: ['ThingName'], TopicName: ['Topic'] },
    source: `https://docs.aws.amazon.com/iot/latest/apireference/`
};
const iot = { clients: iot_clients, rules: iot_rules, resources: iot_resources };

;// CONCATENATED MODULE: ./lib/src/services/iotfleetwise.js

const iotfleetwise_clients = {
    iotfleetwise: {
        called: { node: 'iotfleetwise', python: 'iotfleetwise', java: 'IoTFleetWise', dotnet: 'IoTFleetWise' },
        parameters: {
            ResourceARN: 'ListTagsForResource TagResource UntagResource'
        }
    }
};
const FLEETWISE = 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsiotfleetwise.html';
const iotfleetwise_rules = {
    BatchCreateVehicle: {
        ...needing(FLEETWISE, 'iotfleetwise:CreateVehicle'),
        mayNeed: ['iotfleetwise:TagResource']
    },
    BatchUpdateVehicle: needing(FLEETWISE, 'iotfleetwise:UpdateVehicle')
};
const iotfleetwise = { clients: iotfleetwise_clients, rules: iotfleetwise_rules };

;// CONCATENATED MODULE: ./lib/src/services/kafka.js

const kafka_clients = {
    kafka: {
        called: { node: 'kafka', python: 'kafka', java: 'Kafka', dotnet: 'Kafka' },
        parameters: {
            ResourceArn: 'ListTagsForResource TagResource UntagResource'
        }
    }
};
const MSK = 'https://docs.aws.amazon.com/msk/latest/developerguide/iam-access-control-use-cases.html';
const topic = (...actions) => needing(MSK, 'kafka-cluster:Connect', ...actions.map((action) => `kafka-cluster:${action}`));
const kafka_rules = {
    CreateTopic: topic('CreateTopic'),
    DeleteTopic: topic('DeleteTopic', 'DescribeTopic'),
    DescribeTopic: topic('DescribeTopic', 'DescribeTopicDynamicConfiguration'),
    DescribeTopicPartitions: topic('DescribeTopic', 'DescribeTopicDynamicConfiguration'),
    ListTopics: topic('DescribeTopic'),
    UpdateTopic: topic('AlterTopic', 'AlterTopicDynamicConfiguration', 'DescribeTopic')
};
const kafka = { clients: kafka_clients, rules: kafka_rules };

;// CONCATENATED MODULE: ./lib/src/services/kinesis.js

const kinesis_clients = {
    kinesis: {
        called: { node: 'kinesis', python: 'kinesis', java: 'Kinesis', dotnet: 'Kinesis' },
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
            ConsumerARN: 'DeregisterStreamConsumer DescribeStreamConsumer SubscribeToShard',
            ResourceARN: `
        DeleteResourcePolicy GetResourcePolicy ListTagsForResource PutResourcePolicy TagResource
        UntagResource
      `
        }
    }
};
const kinesis_resources = {
    variables: { StreamName: ['StreamName'] },
    arns: ['StreamARN', 'ConsumerARN'],
    alternatives: [['consumer', 'stream']],
    source: `https://docs.aws.amazon.com/kinesis/latest/APIReference/`
};
const kinesis_keys = {
    via: 'kinesis',
    uses: { GetRecords: keys/* DECRYPT */.Uy, PutRecord: keys/* GENERATE */.GP, PutRecords: keys/* GENERATE */.GP, SubscribeToShard: keys/* DECRYPT */.Uy },
    source: 'https://docs.aws.amazon.com/streams/latest/dev/permissions-user-key-KMS.html'
};
const kinesis_fields = {
    opentelemetry: {
        'aws.kinesis.stream.arn': 'StreamARN',
        'aws.kinesis.stream.name': 'StreamName',
        'aws.kinesis.stream_name': 'StreamName',
        'aws.stream.arn': 'StreamARN',
        'aws.stream.name': 'StreamName',
        'aws.kinesis.consumer.arn': 'ConsumerARN'
    }
};
const kinesis = { clients: kinesis_clients, resources: kinesis_resources, keys: kinesis_keys, fields: kinesis_fields };

;// CONCATENATED MODULE: ./lib/src/services/kinesisanalytics.js

const kinesisanalytics_clients = {
    kinesisanalytics: {
        called: {
            node: 'kinesisanalytics',
            python: 'kinesisanalytics',
            java: 'KinesisAnalytics',
            dotnet: 'KinesisAnalytics'
        },
        parameters: {
            ResourceARN: 'DiscoverInputSchema ListTagsForResource TagResource UntagResource',
            RoleARN: 'DiscoverInputSchema'
        }
    },
    kinesisanalyticsv2: {
        called: {
            node: 'kinesisanalyticsv2',
            python: 'kinesisanalytics',
            java: 'KinesisAnalyticsV2',
            dotnet: 'KinesisAnalyticsV2'
        },
        parameters: {
            ResourceARN: 'DiscoverInputSchema ListTagsForResource TagResource UntagResource'
        }
    }
};
const kinesisanalytics_rules = {
    ...passing('kinesisanalytics', 'CreateApplication DiscoverInputSchema')
};
const kinesisanalytics = { clients: kinesisanalytics_clients, rules: kinesisanalytics_rules };

;// CONCATENATED MODULE: ./lib/src/services/kms.js



const kms_clients = {
    kms: {
        called: { node: 'kms', python: 'kms', java: 'Kms', dotnet: 'KeyManagementService' },
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
            AliasName: 'CreateAlias DeleteAlias UpdateAlias',
            TargetKeyId: 'CreateAlias UpdateAlias',
            SourceKeyId: 'ReEncrypt',
            DestinationKeyId: 'ReEncrypt'
        },
        answers: {
            KeyId: `
        CancelKeyDeletion Decrypt DeleteImportedKeyMaterial DeriveSharedSecret Encrypt GenerateDataKey
        GenerateDataKeyPair GenerateDataKeyPairWithoutPlaintext GenerateDataKeyWithoutPlaintext GenerateMac
        GetKeyLastUsage GetKeyRotationStatus GetParametersForImport GetPublicKey ImportKeyMaterial
        RotateKeyOnDemand ScheduleKeyDeletion Sign Verify VerifyMac
      `
        }
    }
};
const kms_rules = {
    ReEncrypt: {
        needs: [
            { action: 'kms:ReEncryptFrom', named: ['SourceKeyId'] },
            { action: 'kms:ReEncryptTo', named: ['DestinationKeyId'] }
        ],
        source: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_ReEncrypt.html'
    }
};
/** https://docs.aws.amazon.com/kms/latest/developerguide/concepts.html#key-id : a key by id, ARN, alias or alias's ARN. */
const KEY_ID = /^(?:mrk-)?[0-9a-f-]{30,40}$/;
const ALIAS = /^alias\/[A-Za-z0-9:/_-]+$/;
const kms_locator = {
    shownBy: ['KeyId', 'AliasName', 'TargetKeyId'],
    locate(question) {
        const { call, types, place, named } = question;
        const alias = (0,locator/* hasType */.df)(types, 'alias') ? aliasArn(call.parameters['AliasName']?.[0], place) : undefined;
        const keys = (0,locator/* hasType */.df)(types, 'key') ? keysOf(question) : undefined;
        if (alias === undefined && keys === undefined)
            return undefined;
        if (named !== undefined || !(0,locator/* hasType */.df)(types, 'alias'))
            return keys;
        return [...(alias ?? [kms_anyOf('alias', types, place)]), ...(keys ?? [kms_anyOf('key', types, place)])];
    }
};
function kms_anyOf(name, types, place) {
    const format = types.find((type) => type.name === name)?.formats[0] ?? '';
    return { arn: filled(format, place, new Map()), wider: `the trace does not show the ${name}` };
}
function aliasArn(alias, place) {
    return alias !== undefined && ALIAS.test(alias)
        ? [{ arn: `arn:${place.partition}:kms:${place.region}:${place.account}:${alias}` }]
        : undefined;
}
function keysOf({ call, place, named = ['KeyId', 'TargetKeyId'] }) {
    const shown = named.flatMap((name) => call.parameters[name] ?? []);
    // where the request has an alias and the answer an ARN, the ARN tells more
    const keys = shown.map((key) => keyArn(key, place));
    if (keys.length === 0 || keys.includes(undefined))
        return undefined;
    const exact = keys.flatMap((key) => (key === undefined || key.wider !== undefined ? [] : [key]));
    return exact.length > 0 ? exact : keys.flatMap((key) => key ?? []);
}
function keyArn(key, place) {
    if (!(0,resources_place/* isPlainName */.sh)(key))
        return undefined;
    if (KEY_ID.test(key))
        return { arn: `arn:${place.partition}:kms:${place.region}:${place.account}:key/${key}` };
    if (ALIAS.test(key))
        return byAlias(key, place);
    const arn = (0,resources_place/* arnIn */.Lo)(key);
    if (arn === undefined || arn.service !== 'kms' || !/^\d{12}$/.test(arn.accountId))
        return undefined;
    if (/^key\/[A-Za-z0-9-]+$/.test(arn.resource))
        return { arn: key };
    if (!ALIAS.test(arn.resource))
        return undefined;
    return byAlias(arn.resource, { partition: arn.partition, region: arn.region, account: arn.accountId });
}
/** IAM decides on the key, never on the alias. https://docs.aws.amazon.com/kms/latest/developerguide/alias-access.html */
function byAlias(alias, place) {
    return {
        arn: `arn:${place.partition}:kms:${place.region}:${place.account}:key/*`,
        wider: `${alias} does not show which key it stands for`
    };
}
const kms = { clients: kms_clients, rules: kms_rules, locator: kms_locator };

;// CONCATENATED MODULE: ./lib/src/services/lambda.js



const lambda_clients = {
    lambda: {
        called: { node: 'lambda', python: 'lambda', java: 'Lambda', dotnet: 'Lambda' },
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
            Role: 'CreateFunction'
        },
        recordedAnyway: {
            Invoke: { request: ['InvocationType', 'LogType'], response: ['FunctionError', 'StatusCode'] },
            InvokeAsync: { response: ['Status'] }
        }
    }
};
const lambda_curated = {
    CreateFunction: {
        needs: [{ action: 'lambda:CreateFunction' }, passingRole(['lambda.amazonaws.com'])],
        // for code in a bucket or a registry, layers, and a VPC
        mayNeed: [
            'ec2:DescribeSecurityGroups',
            'ec2:DescribeSubnets',
            'ec2:DescribeVpcs',
            'ecr:BatchGetImage',
            'ecr:GetDownloadUrlForLayer',
            'lambda:GetLayerVersion',
            's3:GetObject',
            's3:GetObjectVersion'
        ],
        source: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-intro-execution-role.html#permissions-executionrole-api'
    }
};
const lambda_rules = {
    // AWSLambda_FullAccess
    ...passing('lambda', 'CreateCapacityProvider', ['lambda.amazonaws.com']),
    ...lambda_curated
};
const lambda_resources = {
    variables: { UUID: ['UUID'], LayerName: ['LayerName'] },
    source: `https://docs.aws.amazon.com/lambda/latest/api/`
};
/**
 * FunctionName in each of its forms: `name`, `name:alias`, `111122223333:function:name`, `function:name`, an ARN, each with or
 * without version or alias. https://docs.aws.amazon.com/lambda/latest/api/API_Invoke.html#API_Invoke_RequestParameters
 */
const FUNCTION = /^(?:(?:arn:([a-z0-9-]+):lambda:)?(?:([a-z]{2,}(?:-[a-z]+)+-\d+):)?(?:(\d{12}):)?function:)?([A-Za-z0-9_-]+)(?::(\$LATEST|[A-Za-z0-9_-]+))?$/;
const lambda_locator = {
    shownBy: ['FunctionName', 'Qualifier'],
    locate({ call, place, types, parameters }) {
        const name = (0,locator/* value */.Uq)(call.parameters, 'FunctionName');
        if (name === undefined || !types.some((type) => type.name.startsWith('function')))
            return undefined;
        const arn = functionArn(name, (0,locator/* value */.Uq)(call.parameters, 'Qualifier'), place);
        if (arn === undefined)
            return undefined;
        if (!/:function:[^:]+:[^:]+$/.test(arn) && isShortened(call, parameters)) {
            const wider = 'the instrumentation records a function’s name without its version or alias';
            return (0,resources_place/* oneOf */.yL)([arn, `${arn}:*`].map((one) => ({ arn: one, wider })));
        }
        if ((0,locator/* hasType */.df)(types, 'function') || /:function:[^:]+:[^:]+$/.test(arn))
            return [{ arn }];
        return [{ arn: `${arn}:*`, wider: 'the trace does not show Qualifier' }];
    }
};
/** Whether the call may have named a version or an alias that the instrumentation leaves out. */
function isShortened({ shortened }, parameters) {
    return shortened?.includes('FunctionName') === true && parameters.includes('Qualifier');
}
function functionArn(name, qualifier, place) {
    const found = FUNCTION.exec(name);
    if (found === null)
        return undefined;
    const [, partition = place.partition, region = place.region, account = place.account, plain = '', suffix] = found;
    // in a full ARN the region and account come in this order; a text that starts with arn: but has not all parts is none
    if (name.startsWith('arn:') && ((0,resources_place/* arnIn */.Lo)(name) === undefined || found[3] === undefined))
        return undefined;
    const asked = suffix ?? qualifier;
    if (asked !== undefined && asked !== '$LATEST' && !(0,resources_place/* isPlainName */.sh)(asked))
        return undefined;
    const unqualified = `arn:${partition}:lambda:${region}:${account}:function:${plain}`;
    return asked === undefined ? unqualified : `${unqualified}:${asked}`;
}
const lambda_fields = {
    opentelemetry: {
        'faas.invoked_name': 'FunctionName',
        'aws.lambda.function.name': 'FunctionName',
        'aws.lambda.resource_mapping.id': 'UUID',
        'aws.lambda.function.arn': 'FunctionName',
        'aws.lambda.resource.mapping.id': 'UUID'
    }
};
const lambda = { clients: lambda_clients, rules: lambda_rules, resources: lambda_resources, locator: lambda_locator, fields: lambda_fields };

;// CONCATENATED MODULE: ./lib/src/services/logs.js




const logs_clients = {
    logs: {
        called: { node: 'cloudwatchlogs', python: 'logs', java: 'CloudWatchLogs', dotnet: 'CloudWatchLogs' },
        parameters: {
            logGroupName: `
        AssociateKmsKey CreateExportTask CreateLogGroup CreateLogStream DeleteLogGroup DeleteLogStream
        DeleteMetricFilter DeleteRetentionPolicy DeleteSubscriptionFilter DescribeLogStreams
        DescribeMetricFilters DescribeSubscriptionFilters DisassociateKmsKey FilterLogEvents GetLogEvents
        GetLogGroupFields ListTagsLogGroup PutLogEvents PutMetricFilter PutRetentionPolicy
        PutSubscriptionFilter StartQuery TagLogGroup UntagLogGroup
      `,
            logGroupNames: 'StartQuery',
            logGroupIdentifier: `
        DeleteDataProtectionPolicy DeleteTransformer DescribeLogStreams FilterLogEvents
        GetDataProtectionPolicy GetLogEvents GetLogGroupFields GetTransformer PutBearerTokenAuthentication
        PutDataProtectionPolicy PutLogGroupDeletionProtection PutTransformer
      `,
            logGroupIdentifiers: 'StartLiveTail StartQuery',
            executionRoleArn: 'CreateScheduledQuery UpdateScheduledQuery',
            resourceArn: 'ListTagsForResource PutDeliverySource TagResource UntagResource',
            roleArn: 'PutDestination'
        }
    }
};
const logs_rules = {
    ...passing('logs', 'CreateImportTask CreateScheduledQuery PutDestination UpdateScheduledQuery')
};
/** Log groups: IAM knows them by an ARN with `:*` at its end, only the tagging actions by one without. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_LogGroup.html */
const TAGGING = /^(?:ListTagsForResource|TagResource|UntagResource)$/;
const STREAMS = 'log streams are generalised to their log group';
/** The parameters that name log groups. */
const GROUPS = ['LogGroupIdentifier', 'LogGroupIdentifiers', 'LogGroupName', 'LogGroupNames'];
const GROUP = /^[A-Za-z0-9_./#-]+$/;
const BELOW_GROUP = 'arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:*';
const logs_locator = {
    shownBy: (types) => ((0,locator/* hasType */.df)(types, 'log-group') || (0,locator/* hasType */.df)(types, 'log-stream') ? GROUPS : []),
    // a stream may be named with nothing behind its group
    usualTypes: (types) => types.map((type) => (type.name === 'log-stream' ? { ...type, formats: [BELOW_GROUP] } : type)),
    locate(question) {
        const { call, place, types } = question;
        if (!(0,locator/* hasType */.df)(types, 'log-group') && !(0,locator/* hasType */.df)(types, 'log-stream'))
            return byArn.locate(question);
        const shown = (0,locator/* firstShown */.Ue)(call.parameters, [...GROUPS, 'ResourceArn']);
        const groups = shown?.map((group) => groupArn(group, place));
        if (groups === undefined || groups.includes(undefined))
            return byArn.locate(question);
        const end = TAGGING.test(call.operation) ? '' : ':*';
        const ofStream = !(0,locator/* hasType */.df)(types, 'log-group');
        return groups.map((group) => ({ arn: `${group}${end}`, ...(ofStream && { rule: STREAMS }) }));
    }
};
function groupArn(group, place) {
    if (GROUP.test(group))
        return `arn:${place.partition}:logs:${place.region}:${place.account}:log-group:${group}`;
    const arn = (0,resources_place/* arnIn */.Lo)(group);
    const name = /^log-group:([^:]+)(?::\*)?$/.exec(arn?.resource ?? '')?.[1];
    if (arn === undefined || name === undefined || arn.service !== 'logs' || !GROUP.test(name))
        return undefined;
    return (0,resources_place/* isPlainName */.sh)(arn.accountId)
        ? `arn:${arn.partition}:logs:${arn.region}:${arn.accountId}:log-group:${name}`
        : undefined;
}
const logs = { clients: logs_clients, rules: logs_rules, locator: logs_locator };

;// CONCATENATED MODULE: ./lib/src/services/mediaconvert.js

const mediaconvert_clients = {
    mediaconvert: {
        called: { node: 'mediaconvert', python: 'mediaconvert', java: 'MediaConvert', dotnet: 'MediaConvert' },
        parameters: {
            Role: 'CreateJob'
        }
    }
};
const mediaconvert_rules = {
    // AWSElementalMediaConvertFullAccess
    ...passing('mediaconvert', 'CreateJob', ['mediaconvert.amazonaws.com'])
};
const mediaconvert = { clients: mediaconvert_clients, rules: mediaconvert_rules };

;// CONCATENATED MODULE: ./lib/src/services/mobiletargeting.js

const mobiletargeting_clients = {
    pinpoint: {
        called: { node: 'pinpoint', python: 'pinpoint', java: 'Pinpoint', dotnet: 'Pinpoint' },
        parameters: {
            ResourceArn: 'ListTagsForResource TagResource UntagResource'
        }
    }
};
const mobiletargeting_rules = {
    ...passing('mobiletargeting', 'CreateExportJob CreateImportJob CreateRecommenderConfiguration PutEventStream UpdateRecommenderConfiguration')
};
const mobiletargeting = { clients: mobiletargeting_clients, rules: mobiletargeting_rules };

;// CONCATENATED MODULE: ./lib/src/services/neptune-db.js

const NEPTUNE = 'https://docs.aws.amazon.com/neptune/latest/userguide/iam-dp-actions.html';
const byLanguage = {
    ...needing(NEPTUNE, 'neptune-db:DeleteDataViaQuery', 'neptune-db:ReadDataViaQuery', 'neptune-db:WriteDataViaQuery'),
    oneOf: 'the query, which decides whether data are read, written or deleted'
};
const neptuneAction = (action) => needing(NEPTUNE, `neptune-db:${action}`);
const neptune_db_rules = {
    ...each('CancelGremlinQuery CancelOpenCypherQuery', neptuneAction('CancelQuery')),
    ...each('DeletePropertygraphStatistics DeleteSparqlStatistics', neptuneAction('DeleteStatistics')),
    ...each('ExecuteGremlinExplainQuery ExecuteGremlinProfileQuery ExecuteOpenCypherExplainQuery', neptuneAction('ReadDataViaQuery')),
    ...each('ExecuteGremlinQuery ExecuteOpenCypherQuery', byLanguage),
    ...each('GetGremlinQueryStatus GetOpenCypherQueryStatus ListGremlinQueries ListOpenCypherQueries', neptuneAction('GetQueryStatus')),
    ...each('GetMLDataProcessingJob GetMLEndpoint GetMLModelTrainingJob GetMLModelTransformJob', (operation) => neptuneAction(`${operation}Status`)),
    ...each('GetPropertygraphStatistics GetSparqlStatistics', neptuneAction('GetStatisticsStatus')),
    ...each('GetPropertygraphStream GetSparqlStream', neptuneAction('GetStreamRecords')),
    ...each('GetPropertygraphSummary GetRDFGraphSummary', neptuneAction('GetGraphSummary')),
    ...each('ManagePropertygraphStatistics ManageSparqlStatistics', neptuneAction('ManageStatistics')),
    ExecuteFastReset: neptuneAction('ResetDatabase')
};
const neptuneDb = { rules: neptune_db_rules };

;// CONCATENATED MODULE: ./lib/src/services/pipes.js

const pipes_clients = {
    pipes: {
        called: { node: 'pipes', python: 'pipes', java: 'Pipes', dotnet: 'Pipes' },
        parameters: {
            Name: 'CreatePipe DeletePipe DescribePipe StartPipe StopPipe UpdatePipe',
            RoleArn: 'CreatePipe UpdatePipe',
            resourceArn: 'ListTagsForResource TagResource UntagResource'
        }
    }
};
const pipes_rules = {
    // AmazonEventBridgePipesFullAccess
    ...passing('pipes', 'CreatePipe UpdatePipe', ['pipes.amazonaws.com'])
};
const pipes_resources = {
    variables: { Name: ['Name'] },
    source: 'https://docs.aws.amazon.com/eventbridge/latest/pipes-reference/'
};
const pipes = { clients: pipes_clients, rules: pipes_rules, resources: pipes_resources };

;// CONCATENATED MODULE: ./lib/src/services/polly.js
const polly_clients = {
    polly: {
        called: { node: 'polly', python: 'polly', java: 'Polly', dotnet: 'Polly' },
        parameters: {
            LexiconNames: `
        StartSpeechSynthesisStream StartSpeechSynthesisTask SynthesizeSpeech
      `
        }
    }
};
const polly_rules = {
    StartSpeechSynthesisTask: {
        needs: [{ action: 'polly:StartSpeechSynthesisTask' }],
        mayNeed: ['s3:PutObject', 'sns:Publish'],
        unseen: 'the bucket of the speech file, to which the permissions of the caller write',
        source: 'https://docs.aws.amazon.com/polly/latest/dg/asynchronous-iam.html'
    }
};
const polly_resources = {
    variables: { LexiconName: ['LexiconNames'] },
    source: 'https://docs.aws.amazon.com/polly/latest/dg/API_Reference.html'
};
const polly = { clients: polly_clients, rules: polly_rules, resources: polly_resources };

;// CONCATENATED MODULE: ./lib/src/services/rds.js

const rds_clients = {
    neptune: {
        called: { node: 'neptune', python: 'rds', java: 'Neptune', dotnet: 'Neptune' },
        parameters: {
            RoleArn: 'AddRoleToDBCluster RemoveRoleFromDBCluster'
        }
    },
    rds: {
        called: { node: 'rds', python: 'rds', java: 'Rds', dotnet: 'RDS' },
        parameters: {
            IamRoleArn: 'StartExportTask',
            ResourceArn: `
        DisableHttpEndpoint EnableHttpEndpoint ModifyActivityStream StartActivityStream StopActivityStream
      `,
            RoleArn: `
        AddRoleToDBCluster AddRoleToDBInstance CreateDBProxy RemoveRoleFromDBCluster
        RemoveRoleFromDBInstance
      `
        }
    }
};
const rds_rules = {
    // NeptuneFullAccess
    ...passing('rds', 'AddRoleToDBCluster', ['rds.amazonaws.com']),
    ...passing('rds', 'RemoveRoleFromDBCluster', ['rds.amazonaws.com']),
    ...passing('rds', 'AddRoleToDBInstance CreateDBProxy RemoveRoleFromDBInstance RestoreDBClusterFromS3 RestoreDBInstanceFromS3 StartExportTask')
};
const rds = { clients: rds_clients, rules: rds_rules };

;// CONCATENATED MODULE: ./lib/src/services/rds-data.js

const rds_data_clients = {
    'rds-data': {
        called: { node: 'rdsdata', python: 'rds-data', java: 'RdsData', dotnet: 'RDSDataService' },
        parameters: {
            resourceArn: `
        BatchExecuteStatement BeginTransaction CommitTransaction ExecuteStatement RollbackTransaction
      `,
            secretArn: `
        BatchExecuteStatement BeginTransaction CommitTransaction ExecuteStatement RollbackTransaction
      `,
            awsSecretStoreArn: 'ExecuteSql',
            dbClusterOrInstanceArn: 'ExecuteSql'
        }
    }
};
const RDS_DATA = 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/data-api.access.html';
const ofCluster = (operation) => ({
    needs: [
        { action: `rds-data:${operation}` },
        {
            action: 'secretsmanager:GetSecretValue',
            named: operation === 'ExecuteSql' ? ['AwsSecretStoreArn'] : ['SecretArn']
        }
    ],
    source: RDS_DATA
});
/** Every call signs in to the database with a secret that it names and that the caller must be allowed to read. */
const rds_data_rules = each('BatchExecuteStatement BeginTransaction CommitTransaction ExecuteSql ExecuteStatement RollbackTransaction', ofCluster);
const rds_data_resources = {
    variables: {},
    arns: ['ResourceArn', 'DbClusterOrInstanceArn'],
    source: 'https://docs.aws.amazon.com/rdsdataservice/latest/APIReference/'
};
const rdsData = { clients: rds_data_clients, rules: rds_data_rules, resources: rds_data_resources };

;// CONCATENATED MODULE: ./lib/src/services/redshift-data.js

const redshift_data_clients = {
    'redshift-data': {
        called: {
            node: 'redshiftdata',
            python: 'redshift-data',
            java: 'RedshiftData',
            dotnet: 'RedshiftDataAPIService'
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
    }
};
const REDSHIFT_DATA = 'https://docs.aws.amazon.com/redshift/latest/mgmt/data-api-access.html';
const SECRET = {
    action: 'secretsmanager:GetSecretValue',
    named: ['SecretArn'],
    when: ['SecretArn']
};
const inDatabase = (operation) => ({
    needs: [{ action: `redshift-data:${operation}` }, SECRET],
    mayNeed: [
        'redshift:GetClusterCredentials',
        'redshift:GetClusterCredentialsWithIAM',
        'redshift-serverless:GetCredentials'
    ],
    unseen: 'how the call signs in to the database: by a secret, or by temporary credentials that the caller must be allowed to get',
    source: REDSHIFT_DATA
});
const redshift_data_rules = each('BatchExecuteStatement DescribeTable ExecuteStatement ListDatabases ListSchemas ListTables', inDatabase);
const redshift_data_resources = {
    variables: { ClusterName: ['ClusterIdentifier'] },
    // a workgroup's name is not its identifier, which its ARN has: only an ARN shows it
    arns: ['WorkgroupName'],
    alternatives: [['cluster', 'workgroup']],
    source: `https://docs.aws.amazon.com/redshift-data/latest/APIReference/`
};
const redshiftData = { clients: redshift_data_clients, rules: redshift_data_rules, resources: redshift_data_resources };

;// CONCATENATED MODULE: ./lib/src/services/rekognition.js


const rekognition_clients = {
    rekognition: {
        called: { node: 'rekognition', python: 'rekognition', java: 'Rekognition', dotnet: 'Rekognition' },
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
            ResourceArn: 'ListTagsForResource TagResource UntagResource',
            RoleArn: 'CreateStreamProcessor'
        }
    }
};
const rekognition_curated = each('CompareFaces DetectCustomLabels DetectFaces DetectLabels DetectModerationLabels DetectProtectiveEquipment DetectText IndexFaces RecognizeCelebrities SearchFacesByImage SearchUsersByImage StartCelebrityRecognition StartContentModeration StartFaceDetection StartFaceSearch StartLabelDetection StartPersonTracking StartSegmentDetection StartTextDetection', readingInput('rekognition', 'https://docs.aws.amazon.com/rekognition/latest/dg/images-s3.html'));
const rekognition_rules = {
    ...passing('rekognition', 'CreateStreamProcessor'),
    ...rekognition_curated
};
const rekognition_resources = {
    variables: { CollectionId: ['CollectionId'] },
    arns: ['ProjectArn', 'ProjectVersionArn'],
    source: `https://docs.aws.amazon.com/rekognition/latest/APIReference/`
};
const rekognition = { clients: rekognition_clients, rules: rekognition_rules, resources: rekognition_resources };

;// CONCATENATED MODULE: ./lib/src/services/s3express.js


/** Operations on a directory bucket (`…--x-s3`) that the session of CreateSession authorises. */
const S3_EXPRESS_SESSION = new Set([
    'AbortMultipartUpload',
    'CompleteMultipartUpload',
    'CopyObject',
    'CreateMultipartUpload',
    'CreateSession',
    'DeleteObject',
    'DeleteObjects',
    'GetObject',
    'GetObjectAttributes',
    'HeadBucket',
    'HeadObject',
    'ListMultipartUploads',
    'ListObjectsV2',
    'ListParts',
    'PutObject',
    'RenameObject',
    'UploadPart',
    'UploadPartCopy'
]);
/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-authenticating-authorizing.html */
const S3_EXPRESS_ACTION = 's3express:CreateSession';
/** Directory buckets: https://docs.aws.amazon.com/AmazonS3/latest/userguide/s3-express-security-iam.html */
const s3express_locator = {
    shownBy: ['Bucket'],
    locate({ call, place, types, named = ['Bucket'] }) {
        const bucket = (0,locator/* firstShown */.Ue)(call.parameters, named)?.[0];
        if (bucket === undefined || !(0,resources_place/* isPlainName */.sh)(bucket) || /[/:]/.test(bucket) || !(0,locator/* hasType */.df)(types, 'bucket'))
            return undefined;
        return [{ arn: `arn:${place.partition}:s3express:${place.region}:${place.account}:bucket/${bucket}` }];
    }
};
const s3express = { locator: s3express_locator };

;// CONCATENATED MODULE: ./lib/src/services/s3.js






const PREFIX = { request: ['Prefix'] };
/** Recorded, but no part of what IAM is asked: keys are generalised to their bucket. */
const KEYED = `
  AbortMultipartUpload CompleteMultipartUpload CopyObject CreateMultipartUpload DeleteObject
  DeleteObjectTagging GetObject GetObjectAcl GetObjectAttributes GetObjectLegalHold GetObjectRetention
  GetObjectTagging GetObjectTorrent HeadObject ListParts PutObject PutObjectAcl PutObjectLegalHold
  PutObjectRetention PutObjectTagging RenameObject RestoreObject SelectObjectContent UpdateObjectEncryption
  UploadPart UploadPartCopy
`;
const s3_clients = {
    s3: {
        called: { node: 's3', python: 's3', java: 'S3', dotnet: 'S3' },
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
            CopySource: 'CopyObject UploadPartCopy'
        },
        recordedAnyway: {
            ...Object.fromEntries(KEYED.trim()
                .split(/\s+/)
                .map((operation) => [operation, { request: ['Key'] }])),
            RestoreObject: { request: ['Key', 'VersionId'] },
            ListMultipartUploads: PREFIX,
            ListObjectVersions: PREFIX,
            ListObjects: PREFIX,
            ListObjectsV2: PREFIX
        }
    },
    s3control: {
        called: { node: 's3control', python: 's3-control', java: 'S3Control', dotnet: 'S3Control' },
        parameters: {
            Bucket: `
        CreateBucket DeleteBucket DeleteBucketLifecycleConfiguration DeleteBucketPolicy
        DeleteBucketReplication DeleteBucketTagging GetBucket GetBucketLifecycleConfiguration
        GetBucketPolicy GetBucketReplication GetBucketTagging GetBucketVersioning
        PutBucketLifecycleConfiguration PutBucketPolicy PutBucketReplication PutBucketTagging
        PutBucketVersioning
      `,
            ResourceArn: 'ListTagsForResource TagResource UntagResource'
        }
    }
};
const s3_API = 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_';
/** "Required permissions" of each operation. */
const OPERATIONS = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html';
const MULTIPART = 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html#mpuAndPermissions';
/** The X-Ray SDK for Java 1 names calls by the request class, some of which differ from the operation. */
const JAVA_1 = 'https://docs.aws.amazon.com/AWSJavaSDK/latest/javadoc/com/amazonaws/services/s3/model/package-summary.html';
const versioned = (action, withVersion, source) => ({
    needs: [{ action, versioned: withVersion }],
    source
});
const CREATE_MULTIPART = needing(MULTIPART, 's3:PutObject');
const LIST_VERSIONS = needing(`${s3_API}ListObjectVersions.html`, 's3:ListBucketVersions');
const HEAD_OBJECT = versioned('s3:GetObject', 's3:GetObjectVersion', `${s3_API}HeadObject.html`);
const COPY = [
    { action: 's3:GetObject', versioned: 's3:GetObjectVersion', named: ['CopySource'] },
    { action: 's3:PutObject' }
];
const s3_curated = {
    CopyObject: { needs: COPY, source: `${s3_API}CopyObject.html` },
    CopyPart: { needs: COPY, source: JAVA_1 },
    CreateMultipartUpload: CREATE_MULTIPART,
    CreateSession: needing(`${s3_API}CreateSession.html`, 's3express:CreateSession'),
    DeleteObject: versioned('s3:DeleteObject', 's3:DeleteObjectVersion', `${s3_API}DeleteObject.html`),
    DeleteObjectTagging: versioned('s3:DeleteObjectTagging', 's3:DeleteObjectVersionTagging', `${s3_API}DeleteObjectTagging.html`),
    DeleteObjects: needing(`${s3_API}DeleteObjects.html`, 's3:DeleteObject'),
    DeleteVersion: needing(JAVA_1, 's3:DeleteObjectVersion'),
    GetObject: versioned('s3:GetObject', 's3:GetObjectVersion', `${s3_API}GetObject.html`),
    GetObjectAcl: versioned('s3:GetObjectAcl', 's3:GetObjectVersionAcl', `${s3_API}GetObjectAcl.html`),
    GetObjectAttributes: {
        needs: [
            { action: 's3:GetObject', versioned: 's3:GetObjectVersion' },
            { action: 's3:GetObjectAttributes', versioned: 's3:GetObjectVersionAttributes' }
        ],
        source: `${s3_API}GetObjectAttributes.html`
    },
    GetObjectMetadata: { ...HEAD_OBJECT, source: JAVA_1 },
    GetObjectTagging: versioned('s3:GetObjectTagging', 's3:GetObjectVersionTagging', `${s3_API}GetObjectTagging.html`),
    HeadObject: HEAD_OBJECT,
    InitiateMultipartUpload: { ...CREATE_MULTIPART, source: JAVA_1 },
    ListDirectoryBuckets: needing(`${s3_API}ListDirectoryBuckets.html`, 's3express:ListAllMyDirectoryBuckets'),
    ListObjects: needing(OPERATIONS, 's3:ListBucket'),
    ListObjectsV2: needing(OPERATIONS, 's3:ListBucket'),
    ListVersions: { ...LIST_VERSIONS, source: JAVA_1 },
    PutBucketReplication: needing(`${s3_API}PutBucketReplication.html`, 's3:PutReplicationConfiguration', 'iam:PassRole'),
    PutObjectAcl: versioned('s3:PutObjectAcl', 's3:PutObjectVersionAcl', `${s3_API}PutObjectAcl.html`),
    PutObjectTagging: versioned('s3:PutObjectTagging', 's3:PutObjectVersionTagging', `${s3_API}PutObjectTagging.html`),
    RenameObject: needing(`${s3_API}RenameObject.html`, 's3express:CreateSession'),
    UploadPartCopy: { needs: COPY, source: `${s3_API}UploadPartCopy.html` },
    WriteGetObjectResponse: needing(`${s3_API}WriteGetObjectResponse.html`, 's3-object-lambda:WriteGetObjectResponse')
};
/**
 * Instrumentations of the AWS SDK for Java 1 name a call by the class of its request, which that SDK's S3 client names by its own methods:
 * https://github.com/aws/aws-sdk-java/tree/master/aws-java-sdk-s3/src/main/java/com/amazonaws/services/s3/model
 */
const JAVA_1_OPERATIONS = {
    DeleteBucketCrossOriginConfiguration: 'DeleteBucketCors',
    DeleteBucketReplicationConfiguration: 'DeleteBucketReplication',
    DeleteBucketTaggingConfiguration: 'DeleteBucketTagging',
    DeleteBucketWebsiteConfiguration: 'DeleteBucketWebsite',
    GetBucketCrossOriginConfiguration: 'GetBucketCors',
    GetBucketLoggingConfiguration: 'GetBucketLogging',
    GetBucketReplicationConfiguration: 'GetBucketReplication',
    GetBucketTaggingConfiguration: 'GetBucketTagging',
    GetBucketVersioningConfiguration: 'GetBucketVersioning',
    GetBucketWebsiteConfiguration: 'GetBucketWebsite',
    GetRequestPaymentConfiguration: 'GetBucketRequestPayment',
    GetS3AccountOwner: 'ListBuckets',
    SetBucketAccelerateConfiguration: 'PutBucketAccelerateConfiguration',
    SetBucketAcl: 'PutBucketAcl',
    SetBucketAnalyticsConfiguration: 'PutBucketAnalyticsConfiguration',
    SetBucketCrossOriginConfiguration: 'PutBucketCors',
    SetBucketEncryption: 'PutBucketEncryption',
    SetBucketIntelligentTieringConfiguration: 'PutBucketIntelligentTieringConfiguration',
    SetBucketInventoryConfiguration: 'PutBucketInventoryConfiguration',
    SetBucketLifecycleConfiguration: 'PutBucketLifecycleConfiguration',
    SetBucketLoggingConfiguration: 'PutBucketLogging',
    SetBucketMetricsConfiguration: 'PutBucketMetricsConfiguration',
    SetBucketNotificationConfiguration: 'PutBucketNotificationConfiguration',
    SetBucketOwnershipControls: 'PutBucketOwnershipControls',
    SetBucketPolicy: 'PutBucketPolicy',
    SetBucketReplicationConfiguration: 'PutBucketReplication',
    SetBucketTaggingConfiguration: 'PutBucketTagging',
    SetBucketVersioningConfiguration: 'PutBucketVersioning',
    SetBucketWebsiteConfiguration: 'PutBucketWebsite',
    SetObjectAcl: 'PutObjectAcl',
    SetObjectLegalHold: 'PutObjectLegalHold',
    SetObjectLockConfiguration: 'PutObjectLockConfiguration',
    SetObjectRetention: 'PutObjectRetention',
    SetObjectTagging: 'PutObjectTagging',
    SetPublicAccessBlock: 'PutPublicAccessBlock',
    SetRequestPaymentConfiguration: 'PutBucketRequestPayment'
};
const s3_rules = {
    ...passing('s3', 'CreateAccessGrantsLocation'),
    ...s3_curated
};
const KEYS_GENERALISED = 'object keys are generalised to the whole bucket';
const ACCESS_POINT_ALIAS = /-s3alias$/;
/** Bucket names hold no slash or colon; anything else is not a bucket. https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html */
const isBucketName = (name) => (0,resources_place/* isPlainName */.sh)(name) && !/[/:]/.test(name);
const s3_locator = {
    shownBy: ['Bucket'],
    locate({ call, place, types, named = ['Bucket'] }) {
        const bucket = (0,locator/* firstShown */.Ue)(call.parameters, named)?.[0];
        const onObject = (0,locator/* hasType */.df)(types, 'object');
        if (bucket === undefined || !(onObject || (0,locator/* hasType */.df)(types, 'bucket')))
            return undefined;
        const arn = (0,resources_place/* arnIn */.Lo)(bucket);
        if (arn !== undefined) {
            if (!(0,resources_place/* isPlainName */.sh)(bucket) || arn.service !== 's3')
                return undefined;
            // access points: https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-points-policies.html
            if (arn.resource.startsWith('accesspoint'))
                return [object(bucket, '/object/*', onObject)];
            return arn.resource.includes('/') ? undefined : [object(bucket, '/*', onObject)];
        }
        if (!isBucketName(bucket))
            return undefined;
        if (ACCESS_POINT_ALIAS.test(bucket)) {
            const points = `arn:${place.partition}:s3:${place.region}:${place.account}:accesspoint/*`;
            const wider = `the alias ${bucket} does not show which access point it is of`;
            return [{ arn: onObject ? `${points}/object/*` : points, wider }];
        }
        return [object(`arn:${place.partition}:s3:::${bucket}`, '/*', onObject)];
    }
};
function object(container, below, onObject) {
    return onObject ? { arn: container + below, rule: KEYS_GENERALISED } : { arn: container };
}
/** The action that an S3 action becomes on the kind of bucket that the call names: directory buckets and Object Lambda have their own. */
function actionOnBucket(call, action, named = ['Bucket'], reference) {
    const bucket = (0,locator/* firstShown */.Ue)(call.parameters, named)?.[0];
    if (!action.startsWith('s3:') || bucket === undefined)
        return action;
    const name = action.slice('s3:'.length);
    if (bucket.endsWith('--x-s3')) {
        if (S3_EXPRESS_SESSION.has(call.operation))
            return S3_EXPRESS_ACTION;
        return reference.action(`s3express:${name}`)?.name ?? action;
    }
    if ((0,resources_place/* arnIn */.Lo)(bucket)?.service === 's3-object-lambda')
        return reference.action(`s3-object-lambda:${name}`)?.name ?? action;
    return action;
}
const s3_keys = {
    via: 's3',
    // parts of an upload are decrypted when they are put together, and PutObject is the action of them all
    uses: { GetObject: keys/* DECRYPT */.Uy, GetObjectVersion: keys/* DECRYPT */.Uy, PutObject: keys/* DECRYPT_AND_GENERATE */.Mi },
    source: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/UsingKMSEncryption.html'
};
const s3_fields = {
    'x-ray-sdk': {
        bucket_name: 'Bucket',
        bucket: 'Bucket',
        destination_bucket_name: 'Bucket',
        destination_bucket: 'Bucket',
        copy_source: 'CopySource',
        source_bucket_name: 'CopySource',
        source_bucket: 'CopySource',
        source_version_id: 'CopySourceVersionId',
        version_id: 'VersionId'
    },
    opentelemetry: {
        'aws.s3.bucket': 'Bucket',
        'aws.s3.copy_source': 'CopySource',
        'aws.bucket.name': 'Bucket'
    }
};
const s3 = {
    clients: s3_clients,
    rules: s3_rules,
    locator: s3_locator,
    keys: s3_keys,
    actionFor: actionOnBucket,
    fields: s3_fields,
    operations: { 'x-ray-sdk': JAVA_1_OPERATIONS, opentelemetry: JAVA_1_OPERATIONS }
};

;// CONCATENATED MODULE: ./lib/src/services/s3-object-lambda.js


/** https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-policies.html */
const s3_object_lambda_locator = {
    shownBy: ['Bucket'],
    locate({ call, named = ['Bucket'] }) {
        const bucket = (0,locator/* firstShown */.Ue)(call.parameters, named)?.[0];
        const arn = (0,resources_place/* arnIn */.Lo)(bucket);
        return bucket !== undefined && arn?.service === 's3-object-lambda' && (0,resources_place/* isPlainName */.sh)(bucket)
            ? [{ arn: bucket }]
            : undefined;
    }
};
const s3ObjectLambda = { locator: s3_object_lambda_locator };

;// CONCATENATED MODULE: ./lib/src/services/s3-outposts.js
/** With S3 on Outposts only an ARN tells the outpost of a bucket: https://docs.aws.amazon.com/AmazonS3/latest/userguide/S3OutpostsIAM.html */
const s3Outposts = {
    resources: {
        variables: {},
        arns: ['Bucket'],
        source: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_AWS_S3_Control.html'
    }
};

;// CONCATENATED MODULE: ./lib/src/services/s3control.js


const S3_CONTROL = 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_control_';
const renamed = {
    DeleteBucketLifecycleConfiguration: 's3-outposts:PutLifecycleConfiguration',
    DeleteBucketReplication: 's3-outposts:PutReplicationConfiguration',
    DeleteBucketTagging: 's3-outposts:PutBucketTagging',
    DeletePublicAccessBlock: 's3:PutAccountPublicAccessBlock',
    GetBucketLifecycleConfiguration: 's3-outposts:GetLifecycleConfiguration',
    GetBucketReplication: 's3-outposts:GetReplicationConfiguration',
    GetPublicAccessBlock: 's3:GetAccountPublicAccessBlock',
    PutBucketLifecycleConfiguration: 's3-outposts:PutLifecycleConfiguration',
    PutPublicAccessBlock: 's3:PutAccountPublicAccessBlock'
};
/** S3 Control's operations on buckets are for Outposts, and the public access block is the account's. */
const s3control_rules = {
    ...each('CreateBucket DeleteBucket DeleteBucketPolicy GetBucket GetBucketPolicy GetBucketTagging GetBucketVersioning ListRegionalBuckets PutBucketPolicy PutBucketTagging PutBucketVersioning', (operation) => needing(`${S3_CONTROL}${operation}.html`, `s3-outposts:${operation}`)),
    ...each(Object.keys(renamed).join(' '), (operation) => needing(`${S3_CONTROL}${operation}.html`, renamed[operation] ?? '')),
    PutBucketReplication: {
        needs: [{ action: 's3-outposts:PutReplicationConfiguration' }, passingRole()],
        source: `${S3_CONTROL}PutBucketReplication.html`
    }
};
const s3control = { rules: s3control_rules };

;// CONCATENATED MODULE: ./lib/src/services/sagemaker.js

const sagemaker_clients = {
    sagemaker: {
        called: { node: 'sagemaker', python: 'api.sagemaker', java: 'SageMaker', dotnet: 'SageMaker' },
        parameters: {
            EndpointName: `
        CreateEndpoint CreateInferenceComponent DeleteEndpoint DescribeEndpoint UpdateEndpoint
        UpdateEndpointWeightsAndCapacities
      `,
            ExecutionRoleArn: 'CreatePartnerApp',
            FeatureGroupName: `
        CreateFeatureGroup DeleteFeatureGroup DescribeFeatureGroup DescribeFeatureMetadata
        UpdateFeatureGroup UpdateFeatureMetadata
      `,
            ResourceArn: 'AddTags DeleteTags ListTags',
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
    'sagemaker-featurestore-runtime': {
        called: {
            node: 'sagemakerfeaturestoreruntime',
            python: 'featurestore-runtime.sagemaker',
            java: 'SageMakerFeatureStoreRuntime',
            dotnet: 'SageMakerFeatureStoreRuntime'
        },
        parameters: {
            FeatureGroupName: 'DeleteRecord GetRecord PutRecord'
        }
    },
    'sagemaker-runtime': {
        called: {
            node: 'sagemakerruntime',
            python: 'runtime.sagemaker',
            java: 'SageMakerRuntime',
            dotnet: 'SageMakerRuntime'
        },
        parameters: {
            EndpointName: 'InvokeEndpoint InvokeEndpointAsync InvokeEndpointWithResponseStream'
        }
    }
};
const SAGEMAKER = 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonsagemaker.html';
const sagemaker_curated = {
    InvokeEndpointWithResponseStream: {
        needs: [{ action: 'sagemaker:InvokeEndpoint' }],
        mayNeed: ['sagemaker:InvokeEndpointWithResponseStream'],
        source: SAGEMAKER
    }
};
const sagemaker_rules = {
    // AmazonSageMakerFullAccess
    ...passing('sagemaker', 'CreateAIBenchmarkJob CreateAIRecommendationJob CreateAutoMLJob CreateAutoMLJobV2 CreateCompilationJob CreateDataQualityJobDefinition CreateFlowDefinition CreateImage CreateInferenceExperiment CreateInferenceRecommendationsJob CreateLabelingJob CreateMlflowApp CreateMlflowTrackingServer CreateModelBiasJobDefinition CreateModelExplainabilityJobDefinition CreateModelQualityJobDefinition CreateNotebookInstance CreateOptimizationJob CreatePartnerApp CreatePipeline CreateProcessingJob CreateTrainingJob RenderUiTemplate', ['sagemaker.amazonaws.com']),
    ...sagemaker_curated
};
const sagemaker_resources = {
    variables: {
        EndpointName: ['EndpointName'],
        FeatureGroupName: ['FeatureGroupName'],
        TrainingJobName: ['TrainingJobName']
    },
    alternatives: [['endpoint', 'inference-component']],
    source: `https://docs.aws.amazon.com/sagemaker/latest/APIReference/`
};
const sagemaker = { clients: sagemaker_clients, rules: sagemaker_rules, resources: sagemaker_resources };

;// CONCATENATED MODULE: ./lib/src/services/scheduler.js

const scheduler_clients = {
    scheduler: {
        called: { node: 'scheduler', python: 'scheduler', java: 'Scheduler', dotnet: 'Scheduler' },
        parameters: {
            Name: `
        CreateSchedule CreateScheduleGroup DeleteSchedule DeleteScheduleGroup GetSchedule GetScheduleGroup
        UpdateSchedule
      `,
            GroupName: 'CreateSchedule DeleteSchedule GetSchedule UpdateSchedule',
            ResourceArn: 'ListTagsForResource TagResource UntagResource'
        }
    }
};
const scheduler_rules = {
    // AmazonEventBridgeSchedulerFullAccess
    ...passing('scheduler', 'CreateSchedule UpdateSchedule', ['scheduler.amazonaws.com'])
};
const scheduler_resources = {
    variables: { GroupName: ['GroupName'], ScheduleName: ['Name'] },
    ofOneType: { 'schedule-group': { GroupName: ['Name'] } },
    source: `https://docs.aws.amazon.com/scheduler/latest/APIReference/`
};
const scheduler = { clients: scheduler_clients, rules: scheduler_rules, resources: scheduler_resources };

;// CONCATENATED MODULE: ./lib/src/services/secretsmanager.js




const secretsmanager_clients = {
    secretsmanager: {
        called: {
            node: 'secretsmanager',
            python: 'secretsmanager',
            java: 'SecretsManager',
            dotnet: 'SecretsManager'
        },
        parameters: {
            SecretId: `
        CancelRotateSecret DeleteResourcePolicy DeleteSecret DescribeSecret GetResourcePolicy GetSecretValue
        ListSecretVersionIds PutResourcePolicy PutSecretValue RemoveRegionsFromReplication
        ReplicateSecretToRegions RestoreSecret RotateSecret StopReplicationToReplica TagResource
        UntagResource UpdateSecret UpdateSecretVersionStage ValidateResourcePolicy
      `,
            SecretIdList: 'BatchGetSecretValue',
            Name: 'CreateSecret'
        }
    }
};
const secretsmanager_rules = {
    BatchGetSecretValue: {
        needs: [
            { action: 'secretsmanager:BatchGetSecretValue' },
            { action: 'secretsmanager:GetSecretValue', named: ['SecretIdList'] }
        ],
        mayNeed: ['secretsmanager:ListSecrets'],
        source: 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_BatchGetSecretValue.html'
    },
    RotateSecret: {
        needs: [{ action: 'secretsmanager:RotateSecret' }],
        mayNeed: ['lambda:InvokeFunction'],
        source: 'https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_RotateSecret.html'
    }
};
/**
 * The ARN of a secret ends in a hyphen and six random characters, which are others after the secret was deleted and made anew: policies write
 * `-??????`, which stands for no other secret. A request may give the name, the ARN, or the ARN without the six.
 * https://docs.aws.amazon.com/secretsmanager/latest/userguide/auth-and-access_iam-policies.html
 */
const SIX = /-[A-Za-z0-9]{6}$/;
/** Six random characters are hardly ever all lower-case letters. */
const WORD = /-[a-z]{6}$/;
const secretsmanager_locator = {
    shownBy: ['SecretId', 'Name'],
    locate(question) {
        const { call, place, named } = question;
        const shown = (0,locator/* firstShown */.Ue)(call.parameters, named ?? ['SecretId', 'Name']);
        if (shown === undefined)
            return named === undefined ? byArn.locate(question) : undefined;
        const resources = shown.map((secret) => secretArns(secret, place));
        return resources.some((found) => found.length === 0) ? undefined : resources.flat();
    }
};
function secretArns(secret, place) {
    if (!(0,resources_place/* isPlainName */.sh)(secret))
        return [];
    const arn = (0,resources_place/* arnIn */.Lo)(secret);
    if (arn === undefined) {
        if (secret.includes(':'))
            return [];
        const whole = `arn:${place.partition}:secretsmanager:${place.region}:${place.account}:secret:${secret}`;
        return [{ arn: `${whole}-??????` }];
    }
    if (arn.service !== 'secretsmanager' || !/^secret:[^:]+$/.test(arn.resource))
        return [];
    const whole = { arn: `${secret.replace(SIX, '')}-??????` };
    // `…:secret:prod/my-secret` looks as if it had its six characters, and may be without them
    return WORD.test(secret)
        ? (0,resources_place/* oneOf */.yL)([whole, { arn: `${secret}-??????` }].map((one) => ({
            ...one,
            rule: 'an ARN may be given with or without its random end'
        })))
        : [whole];
}
const secretsmanager_keys = {
    via: 'secretsmanager',
    uses: {
        BatchGetSecretValue: keys/* DECRYPT */.Uy,
        CreateSecret: keys/* DECRYPT_AND_GENERATE */.Mi,
        GetSecretValue: keys/* DECRYPT */.Uy,
        PutSecretValue: keys/* DECRYPT_AND_GENERATE */.Mi,
        UpdateSecret: ['kms:Decrypt', 'kms:Encrypt', 'kms:GenerateDataKey']
    },
    source: 'https://docs.aws.amazon.com/secretsmanager/latest/userguide/security-encryption.html'
};
const secretsmanager_fields = {
    opentelemetry: {
        'aws.secretsmanager.secret.arn': 'SecretId'
    }
};
const secretsmanager = { clients: secretsmanager_clients, rules: secretsmanager_rules, locator: secretsmanager_locator, keys: secretsmanager_keys, fields: secretsmanager_fields };

;// CONCATENATED MODULE: ./lib/src/services/ses.js

const ses_clients = {
    mailmanager: {
        called: { node: 'mailmanager', python: 'mail-manager', java: 'MailManager', dotnet: 'MailManager' },
        parameters: {
            ResourceArn: 'ListTagsForResource TagResource UntagResource'
        }
    },
    'pinpoint-email': {
        called: { node: 'pinpointemail', python: 'email', java: 'PinpointEmail', dotnet: 'PinpointEmail' },
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
            ResourceArn: 'ListTagsForResource TagResource UntagResource'
        }
    },
    ses: {
        called: { node: 'ses', python: 'email', java: 'Ses', dotnet: 'SimpleEmailService' },
        parameters: {
            ConfigurationSetName: `
        CreateConfigurationSetEventDestination DeleteConfigurationSet DeleteConfigurationSetEventDestination
        PutConfigurationSetDeliveryOptions SendBulkTemplatedEmail SendEmail SendRawEmail SendTemplatedEmail
        UpdateConfigurationSetEventDestination
      `,
            SourceArn: 'SendBulkTemplatedEmail SendEmail SendRawEmail SendTemplatedEmail',
            TemplateName: `
        CreateCustomVerificationEmailTemplate DeleteCustomVerificationEmailTemplate
        GetCustomVerificationEmailTemplate SendCustomVerificationEmail UpdateCustomVerificationEmailTemplate
      `
        }
    },
    sesv2: {
        called: { node: 'sesv2', python: 'email', java: 'SeSv2', dotnet: 'SimpleEmailServiceV2' },
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
            FromEmailAddressIdentityArn: 'SendBulkEmail SendEmail',
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
const SES = 'https://docs.aws.amazon.com/ses/latest/dg/control-user-access.html';
/** A message of the API's second version may be simple, raw or templated, and each has an action of the first version. */
const ses_rules = {
    SendBulkEmail: {
        ...needing(SES, 'ses:SendBulkEmail'),
        mayNeed: ['ses:SendBulkTemplatedEmail', 'ses:SendEmail']
    },
    SendEmail: {
        ...needing(SES, 'ses:SendEmail'),
        mayNeed: ['ses:SendRawEmail', 'ses:SendTemplatedEmail']
    }
};
const ses_resources = {
    variables: {
        // a sender's address does not tell whether it or its domain is the identity
        IdentityName: ['EmailIdentity', 'Identity'],
        ConfigurationSetName: ['ConfigurationSetName'],
        TemplateName: ['TemplateName']
    },
    arns: ['FromEmailAddressIdentityArn', 'SourceArn'],
    source: `https://docs.aws.amazon.com/ses/latest/APIReference-V2/`
};
const ses = { clients: ses_clients, rules: ses_rules, resources: ses_resources };

;// CONCATENATED MODULE: ./lib/src/services/signin.js

const signin_rules = {
    ...each('CreateOAuth2Token', NO_PERMISSION('https://docs.aws.amazon.com/signin/latest/APIReference/API_CreateOAuth2Token.html'))
};
const signin = { rules: signin_rules };

;// CONCATENATED MODULE: ./lib/src/services/sns.js



const sns_clients = {
    sns: {
        called: { node: 'sns', python: 'sns', java: 'Sns', dotnet: 'SimpleNotificationService' },
        parameters: {
            TopicArn: `
        AddPermission ConfirmSubscription DeleteTopic GetTopicAttributes ListSubscriptionsByTopic Publish
        PublishBatch RemovePermission SetTopicAttributes Subscribe
      `,
            TargetArn: 'Publish',
            SubscriptionArn: 'GetSubscriptionAttributes SetSubscriptionAttributes Unsubscribe',
            Name: 'CreateTopic',
            ResourceArn: `
        GetDataProtectionPolicy ListTagsForResource PutDataProtectionPolicy TagResource UntagResource
      `
        }
    }
};
/** https://docs.aws.amazon.com/sns/latest/api/API_CreateTopic.html#API_CreateTopic_RequestParameters */
const TOPIC = /^[A-Za-z0-9_-]{1,256}(?:\.fifo)?$/;
const SUBSCRIPTIONS = 'subscriptions are generalised to their topic';
/** AWS's reference takes the topic as the resource; the ARN in the request has the subscription's id behind it. */
function ofSubscription(subscription) {
    const topic = /^(arn:[a-z0-9-]+:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_.-]+):[A-Za-z0-9-]+$/.exec(subscription)?.[1];
    return topic === undefined
        ? undefined
        : (0,resources_place/* oneOf */.yL)([topic, `${topic}:*`].map((arn) => ({ arn, rule: SUBSCRIPTIONS })));
}
const ENDPOINTS = 'endpoints of devices are generalised to their application';
/** A device's endpoint, by which a person can be found, and of which an application has as many as it has users. */
function ofDevice(arn) {
    const application = /^(arn:[a-z0-9-]+:sns:[a-z0-9-]+:\d{12}:endpoint\/[\w.-]+\/[\w.-]+\/)[\w.-]+$/.exec(arn)?.[1];
    return application === undefined ? undefined : [{ arn: `${application}*`, rule: ENDPOINTS }];
}
const sns_locator = {
    shownBy: ['TopicArn', 'TargetArn', 'SubscriptionArn', 'Name'],
    locate({ call, place }) {
        const arn = (0,locator/* firstShown */.Ue)(call.parameters, ['TopicArn', 'TargetArn'])?.[0];
        if (arn !== undefined && /:endpoint\//.test(arn))
            return ofDevice(arn);
        if (arn !== undefined)
            return (0,resources_place/* arnIn */.Lo)(arn)?.service === 'sns' && (0,resources_place/* isPlainName */.sh)(arn) ? [{ arn }] : undefined;
        const subscription = (0,locator/* value */.Uq)(call.parameters, 'SubscriptionArn');
        if (subscription !== undefined)
            return ofSubscription(subscription);
        const name = (0,locator/* value */.Uq)(call.parameters, 'TopicName') ??
            (call.operation === 'CreateTopic' ? (0,locator/* value */.Uq)(call.parameters, 'Name') : undefined);
        if (name !== undefined && TOPIC.test(name))
            return [{ arn: `arn:${place.partition}:sns:${place.region}:${place.account}:${name}` }];
        if (call.operation !== 'Publish')
            return undefined;
        // A text message goes to a phone number, which is no resource: IAM then takes only *.
        // https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-language-api-permissions-reference.html
        if ((0,locator/* value */.Uq)(call.parameters, 'PhoneNumber') !== undefined)
            return [{ arn: '*' }];
        return [
            {
                arn: '*',
                wider: 'the trace does not show TopicArn: the message may have gone to a topic or to a phone number'
            }
        ];
    }
};
const sns_keys = {
    via: 'sns',
    uses: { Publish: keys/* DECRYPT_AND_GENERATE */.Mi },
    source: 'https://docs.aws.amazon.com/sns/latest/dg/sns-key-management.html'
};
const sns_fields = {
    'x-ray-sdk': {
        phone_number: 'PhoneNumber'
    },
    opentelemetry: {
        'aws.sns.topic.arn': 'TopicArn',
        'aws.topic.arn': 'TopicArn',
        'aws.sns.topic_arn': 'TopicArn'
    }
};
const sns = { clients: sns_clients, locator: sns_locator, keys: sns_keys, fields: sns_fields };

;// CONCATENATED MODULE: ./lib/src/services/sqs.js




const sqs_clients = {
    sqs: {
        called: { node: 'sqs', python: 'sqs', java: 'Sqs', dotnet: 'SQS' },
        parameters: {
            QueueUrl: `
        AddPermission ChangeMessageVisibility ChangeMessageVisibilityBatch DeleteMessage DeleteMessageBatch
        DeleteQueue GetQueueAttributes ListDeadLetterSourceQueues ListQueueTags PurgeQueue ReceiveMessage
        RemovePermission SendMessage SendMessageBatch SetQueueAttributes TagQueue UntagQueue
      `,
            QueueName: 'CreateQueue GetQueueUrl',
            QueueOwnerAWSAccountId: 'GetQueueUrl',
            SourceArn: 'ListMessageMoveTasks StartMessageMoveTask',
            DestinationArn: 'StartMessageMoveTask'
        },
        recordedAnyway: {
            AddPermission: { request: ['Label'] },
            ChangeMessageVisibility: { request: ['VisibilityTimeout'] },
            ChangeMessageVisibilityBatch: { response: ['Failed'] },
            CreateQueue: { request: ['Attributes'] },
            DeleteMessageBatch: { response: ['Failed'] },
            GetQueueAttributes: { response: ['Attributes'] },
            GetQueueUrl: { response: ['QueueUrl'] },
            ListDeadLetterSourceQueues: { response: ['QueueUrls'] },
            ListQueues: { request: ['QueueNamePrefix'], responseCounts: { QueueUrls: 'queue_count' } },
            ReceiveMessage: {
                request: [
                    'AttributeNames',
                    'MaxNumberOfMessages',
                    'MessageAttributeNames',
                    'VisibilityTimeout',
                    'WaitTimeSeconds'
                ],
                responseCounts: { Messages: 'message_count' }
            },
            SendMessage: {
                request: ['DelaySeconds'],
                requestKeys: { MessageAttributes: 'message_attribute_names' },
                response: ['MessageId']
            },
            SendMessageBatch: {
                requestCounts: { Entries: 'message_count' },
                responseCounts: { Failed: 'failed_count', Successful: 'successful_count' }
            },
            SetQueueAttributes: { requestKeys: { Attributes: 'attribute_names' } }
        }
    }
};
const REDRIVE = 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-configure-dead-letter-queue-redrive.html#sqs-configure-dead-letter-queue-redrive-permissions';
/** Messages leave the queue of `SourceArn`, and go to that of `DestinationArn` or to where they came from. */
const sqs_rules = {
    StartMessageMoveTask: {
        needs: [
            ...['StartMessageMoveTask', 'ReceiveMessage', 'DeleteMessage', 'GetQueueAttributes'].map((name) => ({
                action: `sqs:${name}`,
                named: ['SourceArn']
            })),
            { action: 'sqs:SendMessage', named: ['DestinationArn'] }
        ],
        source: REDRIVE
    },
    CancelMessageMoveTask: needing(REDRIVE, 'sqs:CancelMessageMoveTask', 'sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes')
};
const REGION = /^[a-z]{2,}(?:-[a-z]+)+-\d+$/;
const sqs_locator = {
    shownBy: ['QueueUrl', 'QueueName', 'QueueOwnerAWSAccountId', 'SourceArn', 'DestinationArn'],
    locate({ call, place, named }) {
        const arn = queueArn(call, place, named);
        return arn === undefined ? undefined : [{ arn }];
    }
};
function queueArn(call, place, shown) {
    const text = (0,locator/* firstShown */.Ue)(call.parameters, shown ?? ['QueueUrl', 'SourceArn'])?.[0];
    const named = text !== undefined ? byUrl(text, place) : shown === undefined ? byName(call, place) : undefined;
    if (named === undefined)
        return undefined;
    if ('arn' in named)
        return named.arn;
    return (0,resources_place/* isPlainName */.sh)(named.name) && !/[/:]/.test(named.name)
        ? `arn:${place.partition}:sqs:${named.region}:${named.account}:${named.name}`
        : undefined;
}
/** GetQueueUrl and CreateQueue carry a name, and the owner of a foreign queue. */
function byName(call, place) {
    const name = (0,locator/* value */.Uq)(call.parameters, 'QueueName');
    if (name === undefined)
        return undefined;
    const owner = (0,locator/* value */.Uq)(call.parameters, 'QueueOwnerAWSAccountId');
    return {
        region: place.region,
        account: owner !== undefined && /^\d{12}$/.test(owner) ? owner : place.account,
        name
    };
}
/**
 * `https://sqs.eu-west-1.amazonaws.com/111122223333/orders` in all its forms: other partitions, FIPS, dual-stack and VPC endpoints,
 * and the old `https://eu-west-1.queue.amazonaws.com/…`. The path names account and queue, the host the region.
 * https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-queue-message-identifiers.html
 */
function byUrl(url, place) {
    const arn = (0,resources_place/* arnIn */.Lo)(url);
    if (arn !== undefined)
        return arn.service === 'sqs' && (0,resources_place/* isPlainName */.sh)(url) ? { arn: url } : undefined;
    if (!URL.canParse(url))
        return { region: place.region, account: place.account, name: url };
    const { hostname, pathname } = new URL(url);
    const [account = '', name = ''] = pathname.split('/').slice(-2);
    if (!/^\d{12}$/.test(account))
        return undefined;
    return {
        region: regionOfHost(hostname) ?? place.region,
        account,
        name: decoded(name)
    };
}
/** The oldest form of a queue's URL has no region, and is of the oldest one. */
function regionOfHost(hostname) {
    if (hostname === 'queue.amazonaws.com')
        return 'us-east-1';
    return hostname.split('.').find((label) => REGION.test(label));
}
function decoded(name) {
    try {
        return decodeURIComponent(name);
    }
    catch {
        return '';
    }
}
const sqs_keys = {
    via: 'sqs',
    uses: { ReceiveMessage: keys/* DECRYPT */.Uy, SendMessage: keys/* DECRYPT_AND_GENERATE */.Mi },
    source: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-key-management.html'
};
const sqs_fields = {
    opentelemetry: {
        'aws.sqs.queue.url': 'QueueUrl',
        'messaging.url': 'QueueUrl',
        'aws.sqs.queue.name': 'QueueName',
        'aws.queue.url': 'QueueUrl',
        'aws.sqs.queue_url': 'QueueUrl',
        'aws.queue.name': 'QueueName',
        'aws.sqs.queue_name': 'QueueName'
    }
};
const sqs = { clients: sqs_clients, rules: sqs_rules, locator: sqs_locator, keys: sqs_keys, fields: sqs_fields };

;// CONCATENATED MODULE: ./lib/src/services/ssm.js





const ssm_clients = {
    ssm: {
        called: { node: 'ssm', python: 'ssm', java: 'Ssm', dotnet: 'SimpleSystemsManagement' },
        parameters: {
            Name: `
        CreateAssociation CreateDocument DeleteAssociation DeleteDocument DeleteParameter
        DescribeAssociation DescribeDocument DescribeDocumentPermission GetDocument GetParameter
        GetParameterHistory LabelParameterVersion ListDocumentMetadataHistory ListDocumentVersions
        ModifyDocumentPermission PutParameter UnlabelParameterVersion UpdateAssociation
        UpdateAssociationStatus UpdateDocument UpdateDocumentDefaultVersion UpdateDocumentMetadata
      `,
            Names: 'DeleteParameters GetParameters',
            Path: 'GetParametersByPath',
            DocumentName: `
        SendCommand StartAutomationExecution StartChangeRequestExecution StartSession
      `,
            InstanceId: `
        CreateAssociation DeleteAssociation DeregisterManagedInstance DescribeAssociation
        DescribeEffectiveInstanceAssociations DescribeInstanceAssociationsStatus DescribeInstancePatches
        UpdateAssociationStatus UpdateManagedInstanceRole
      `,
            InstanceIds: 'DescribeInstancePatchStates SendCommand',
            ResourceArn: 'DeleteResourcePolicy GetResourcePolicies PutResourcePolicy'
        }
    }
};
const ssm_rules = {
    // AmazonEKSConnectorServiceRolePolicy
    ...passing('ssm', 'CreateActivation', ['ssm.amazonaws.com']),
    ...passing('ssm', 'UpdateManagedInstanceRole')
};
const ssm_resources = {
    variables: { DocumentName: ['DocumentName', 'Name'], InstanceId: ['InstanceIds', 'InstanceId'] },
    source: `https://docs.aws.amazon.com/systems-manager/latest/APIReference/`
};
const ssm_plain = byParameters(ssm_resources);
/** https://docs.aws.amazon.com/systems-manager/latest/userguide/sysman-paramstore-access.html */
const BELOW = 'the parameters below a path are generalised to the path';
const ssm_locator = {
    shownBy: (types) => (0,locator/* hasType */.df)(types, 'parameter')
        ? ['Name', 'Names', 'Path']
        : ['DocumentName', 'Name', 'InstanceId', 'InstanceIds'],
    locate(question) {
        const { call, place, types } = question;
        if (!(0,locator/* hasType */.df)(types, 'parameter'))
            return ssm_plain.locate(question);
        const path = call.parameters['Path']?.[0];
        if (path !== undefined)
            return below(path, place);
        const names = call.parameters['Name'] ?? call.parameters['Names'];
        const arns = names?.map((name) => parameterArn(name, place));
        if (arns === undefined)
            return ssm_plain.locate(question);
        return arns.includes(undefined)
            ? undefined
            : [...new Set(arns)].flatMap((arn) => (arn === undefined ? [] : [{ arn }]));
    }
};
/** A name with or without its leading slash, with or without `:version` or `:label`, or an ARN. */
function parameterArn(name, place) {
    if (!(0,resources_place/* isPlainName */.sh)(name))
        return undefined;
    const arn = (0,resources_place/* arnIn */.Lo)(name);
    if (arn !== undefined) {
        const found = /^(parameter\/[^:]+)(?::[^:]+)?$/.exec(arn.resource);
        if (arn.service !== 'ssm' || found === null)
            return undefined;
        return `arn:${arn.partition}:ssm:${arn.region}:${arn.accountId}:${found[1]}`;
    }
    const plain = /^\/?([^:]+?)(?::[^:]+)?$/.exec(name)?.[1];
    if (plain === undefined || plain.startsWith('/'))
        return undefined;
    // AWS's own public parameters belong to no account: https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-public-parameters.html
    const account = plain.startsWith('aws/service/') ? '' : place.account;
    return `arn:${place.partition}:ssm:${place.region}:${account}:parameter/${plain}`;
}
function below(path, place) {
    const everything = `arn:${place.partition}:ssm:${place.region}:${place.account}:parameter/*`;
    if (path === '/')
        return [{ arn: everything, rule: BELOW }];
    const arn = parameterArn(path.replace(/\/$/, ''), place);
    return arn === undefined ? undefined : (0,resources_place/* oneOf */.yL)([{ arn }, { arn: `${arn}/*`, rule: BELOW }]);
}
const ssm_keys = {
    via: 'ssm',
    uses: {
        GetParameter: keys/* DECRYPT */.Uy,
        GetParameterHistory: keys/* DECRYPT */.Uy,
        GetParameters: keys/* DECRYPT */.Uy,
        GetParametersByPath: keys/* DECRYPT */.Uy,
        PutParameter: ['kms:Encrypt', 'kms:GenerateDataKey']
    },
    source: 'https://docs.aws.amazon.com/kms/latest/developerguide/services-parameter-store.html'
};
const ssm = { clients: ssm_clients, rules: ssm_rules, resources: ssm_resources, locator: ssm_locator, keys: ssm_keys };

;// CONCATENATED MODULE: ./lib/src/services/sso.js

const sso_clients = {
    'sso-admin': {
        called: { node: 'ssoadmin', python: 'sso', java: 'SsoAdmin', dotnet: 'SSOAdmin' },
        parameters: {
            ResourceArn: 'ListTagsForResource TagResource UntagResource'
        }
    }
};
const UNSIGNED = NO_PERMISSION('https://docs.aws.amazon.com/singlesignon/latest/PortalAPIReference/welcome.html');
const sso_rules = {
    ...each('ListAccountRoles ListAccounts Logout', UNSIGNED),
    GetRoleCredentials: { ...UNSIGNED, handsOutCredentials: true }
};
const sso = { clients: sso_clients, rules: sso_rules };

;// CONCATENATED MODULE: ./lib/src/services/sso-oidc.js

const PAGE = 'https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/Welcome.html';
const ssoOidc = {
    rules: each('CreateToken RegisterClient StartDeviceAuthorization', NO_PERMISSION(PAGE))
};

;// CONCATENATED MODULE: ./lib/src/services/states.js




const states_clients = {
    stepfunctions: {
        called: { node: 'sfn', python: 'states', java: 'Sfn', dotnet: 'StepFunctions' },
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
            activityArn: 'DeleteActivity DescribeActivity GetActivityTask',
            mapRunArn: 'DescribeMapRun ListExecutions UpdateMapRun',
            stateMachineAliasArn: `
        DeleteStateMachineAlias DescribeStateMachineAlias UpdateStateMachineAlias
      `,
            stateMachineVersionArn: 'DeleteStateMachineVersion',
            resourceArn: 'ListTagsForResource TagResource UntagResource',
            roleArn: 'CreateStateMachine'
        }
    }
};
const states_rules = {
    // AmazonSageMakerFullAccess
    ...passing('states', 'CreateStateMachine', ['states.amazonaws.com'])
};
const states_resources = {
    variables: {},
    arns: ['StateMachineArn', 'StateMachineAliasArn', 'StateMachineVersionArn', 'ActivityArn', 'MapRunArn'],
    alternatives: [
        ['activity', 'statemachine'],
        ['maprun', 'statemachine'],
        ['execution', 'express']
    ],
    source: `https://docs.aws.amazon.com/step-functions/latest/apireference/`
};
const states_plain = byParameters(states_resources);
const GENERALISED = 'executions are generalised to their state machine';
/** https://docs.aws.amazon.com/step-functions/latest/dg/concept-create-iam-advanced.html */
const states_locator = {
    shownBy: (types) => {
        if ((0,locator/* hasType */.df)(types, 'execution'))
            return ['ExecutionArn'];
        return ['StateMachineArn', 'StateMachineAliasArn', 'StateMachineVersionArn', 'ActivityArn', 'MapRunArn'];
    },
    locate(question) {
        const { call, types } = question;
        if (!(0,locator/* hasType */.df)(types, 'execution'))
            return states_plain.locate(question);
        const execution = call.parameters['ExecutionArn']?.[0];
        const arn = (0,resources_place/* arnIn */.Lo)(execution);
        // every run has an ARN of its own: `execution:machine:run`, `express:machine:run:part`
        const found = /^(execution|express):([^:]+):.+$/.exec(arn?.resource ?? '');
        if (arn?.service !== 'states' || found === null || execution === undefined || !(0,resources_place/* isPlainName */.sh)(execution))
            return undefined;
        const [, kind = '', machine = ''] = found;
        if (!(0,locator/* hasType */.df)(types, kind))
            return undefined;
        const end = kind === 'express' ? '*:*' : '*';
        return [
            {
                arn: `arn:${arn.partition}:states:${arn.region}:${arn.accountId}:${kind}:${machine}:${end}`,
                rule: GENERALISED
            }
        ];
    }
};
const states_fields = {
    opentelemetry: {
        'aws.step_functions.state_machine.arn': 'StateMachineArn',
        'aws.step_functions.activity.arn': 'ActivityArn',
        'aws.stepfunctions.state_machine.arn': 'StateMachineArn',
        'aws.stepfunctions.activity.arn': 'ActivityArn'
    }
};
const states = { clients: states_clients, rules: states_rules, resources: states_resources, locator: states_locator, fields: states_fields };

;// CONCATENATED MODULE: ./lib/src/services/sts.js


const sts_clients = {
    sts: {
        called: { node: 'sts', python: 'sts', java: 'Sts', dotnet: 'SecurityToken' },
        parameters: {
            RoleArn: 'AssumeRole AssumeRoleWithSAML AssumeRoleWithWebIdentity'
        }
    }
};
const SESSIONS = 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html';
/** Their requests are not signed, or AWS answers them to anyone. */
const asksNothing = (operation) => NO_PERMISSION(`https://docs.aws.amazon.com/STS/latest/APIReference/API_${operation}.html`);
const sts_rules = {
    ...each('GetCallerIdentity GetSessionToken', asksNothing),
    ...each('AssumeRoleWithSAML AssumeRoleWithWebIdentity', (operation) => ({
        ...asksNothing(operation),
        handsOutCredentials: true
    })),
    AssumeRole: {
        needs: [{ action: 'sts:AssumeRole' }],
        mayNeed: ['sts:SetContext', 'sts:SetSourceIdentity', 'sts:TagSession'],
        handsOutCredentials: true,
        source: SESSIONS
    }
};
/** The role of another account as often as of the own. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
const sts_locator = {
    shownBy: ['RoleArn'],
    anyAccount: true,
    locate({ call, types }) {
        const roles = call.parameters['RoleArn'];
        return roles !== undefined && roles.every((arn) => isArnOf(types, arn))
            ? roles.map((arn) => ({ arn }))
            : undefined;
    }
};
const sts = { clients: sts_clients, rules: sts_rules, locator: sts_locator };

;// CONCATENATED MODULE: ./lib/src/services/textract.js

const textract_clients = {
    textract: {
        called: { node: 'textract', python: 'textract', java: 'Textract', dotnet: 'Textract' },
        parameters: {
            AdapterId: `
        CreateAdapterVersion DeleteAdapter DeleteAdapterVersion GetAdapter GetAdapterVersion UpdateAdapter
      `,
            AdapterVersion: 'DeleteAdapterVersion GetAdapterVersion',
            ResourceARN: 'ListTagsForResource TagResource UntagResource'
        }
    }
};
const textract_rules = each('AnalyzeDocument AnalyzeExpense AnalyzeID DetectDocumentText StartDocumentAnalysis StartDocumentTextDetection StartExpenseAnalysis StartLendingAnalysis', readingInput('textract', 'https://docs.aws.amazon.com/textract/latest/dg/security_iam_id-based-policy-examples.html'));
const textract_resources = {
    variables: { AdapterId: ['AdapterId'], AdapterVersion: ['AdapterVersion'] },
    source: `https://docs.aws.amazon.com/textract/latest/dg/API_Reference.html`
};
const textract = { clients: textract_clients, rules: textract_rules, resources: textract_resources };

;// CONCATENATED MODULE: ./lib/src/services/timestream.js

const timestream_clients = {
    'timestream-query': {
        called: {
            node: 'timestreamquery',
            python: 'query.timestream',
            java: 'TimestreamQuery',
            dotnet: 'TimestreamQuery'
        },
        parameters: {
            ScheduledQueryArn: `
        DeleteScheduledQuery DescribeScheduledQuery ExecuteScheduledQuery UpdateScheduledQuery
      `,
            ResourceARN: 'ListTagsForResource TagResource UntagResource'
        }
    },
    'timestream-write': {
        called: {
            node: 'timestreamwrite',
            python: 'ingest.timestream',
            java: 'TimestreamWrite',
            dotnet: 'TimestreamWrite'
        },
        parameters: {
            DatabaseName: `
        CreateDatabase CreateTable DeleteDatabase DeleteTable DescribeDatabase DescribeTable ListTables
        UpdateDatabase UpdateTable WriteRecords
      `,
            TableName: 'CreateTable DeleteTable DescribeTable UpdateTable WriteRecords',
            ResourceARN: 'ListTagsForResource TagResource UntagResource'
        }
    }
};
const TIMESTREAM = 'https://docs.aws.amazon.com/timestream/latest/developerguide/security_iam_id-based-policy-examples.html';
const timestream_curated = {
    PrepareQuery: {
        needs: [{ action: 'timestream:Select' }],
        mayNeed: ['timestream:PrepareQuery', 'timestream:SelectValues'],
        source: TIMESTREAM
    },
    Query: {
        needs: [{ action: 'timestream:Select' }],
        mayNeed: [
            'timestream:DescribeTable',
            'timestream:ListDatabases',
            'timestream:ListMeasures',
            'timestream:ListTables',
            'timestream:SelectValues',
            'timestream:Unload'
        ],
        source: TIMESTREAM
    }
};
const timestream_rules = {
    ...passing('timestream', 'CreateScheduledQuery'),
    ...timestream_curated
};
const timestream_resources = {
    variables: { DatabaseName: ['DatabaseName'], TableName: ['TableName'] },
    arns: ['ScheduledQueryArn'],
    source: `https://docs.aws.amazon.com/timestream/latest/developerguide/API_Reference.html`
};
/** Timestream's SDKs ask for its endpoints first. https://docs.aws.amazon.com/timestream/latest/developerguide/Using-API.endpoint-discovery.how-it-works.html */
const everyCall = { action: 'timestream:DescribeEndpoints' };
const timestream = { clients: timestream_clients, rules: timestream_rules, everyCall, resources: timestream_resources };

;// CONCATENATED MODULE: ./lib/src/services/transcribe.js


const transcribe_clients = {
    transcribe: {
        called: { node: 'transcribe', python: 'transcribe', java: 'Transcribe', dotnet: 'TranscribeService' },
        parameters: {
            DataAccessRoleArn: 'StartMedicalScribeJob'
        }
    }
};
const transcribe_curated = each('StartCallAnalyticsJob StartMedicalTranscriptionJob StartTranscriptionJob', (operation) => ({
    needs: [{ action: `transcribe:${operation}` }],
    mayNeed: ['iam:PassRole', 's3:GetObject', 's3:PutObject', 'transcribe:TagResource'],
    unseen: 'the buckets of the media file and of the transcript, for which the permissions of the caller are used',
    source: 'https://docs.aws.amazon.com/transcribe/latest/dg/security_iam_id-based-policy-examples.html'
}));
const transcribe_rules = {
    ...passing('transcribe', 'CreateLanguageModel StartMedicalScribeJob'),
    ...transcribe_curated
};
const transcribe = { clients: transcribe_clients, rules: transcribe_rules };

;// CONCATENATED MODULE: ./lib/src/services/translate.js

const translate_clients = {
    translate: {
        called: { node: 'translate', python: 'translate', java: 'Translate', dotnet: 'Translate' },
        parameters: {
            DataAccessRoleArn: 'StartTextTranslationJob',
            ResourceArn: 'ListTagsForResource TagResource UntagResource'
        }
    }
};
const translate_rules = {
    ...passing('translate', 'StartTextTranslationJob')
};
const translate = { clients: translate_clients, rules: translate_rules };

;// CONCATENATED MODULE: ./lib/src/services/verifiedpermissions.js

const verifiedpermissions_clients = {
    verifiedpermissions: {
        called: {
            node: 'verifiedpermissions',
            python: 'verifiedpermissions',
            java: 'VerifiedPermissions',
            dotnet: 'VerifiedPermissions'
        },
        parameters: {
            resourceArn: 'ListTagsForResource TagResource UntagResource'
        }
    }
};
const AVP = 'https://docs.aws.amazon.com/verifiedpermissions/latest/apireference/API_';
const verifiedpermissions_rules = {
    BatchGetPolicy: needing(`${AVP}BatchGetPolicy.html`, 'verifiedpermissions:GetPolicy'),
    BatchIsAuthorized: needing(`${AVP}BatchIsAuthorized.html`, 'verifiedpermissions:IsAuthorized'),
    BatchIsAuthorizedWithToken: needing(`${AVP}BatchIsAuthorizedWithToken.html`, 'verifiedpermissions:IsAuthorizedWithToken')
};
const verifiedpermissions = { clients: verifiedpermissions_clients, rules: verifiedpermissions_rules };

;// CONCATENATED MODULE: ./lib/src/services/xray.js
const xray_clients = {
    xray: {
        called: { node: 'xray', python: 'xray', java: 'XRay', dotnet: 'XRay' },
        parameters: {
            GroupName: 'CreateGroup DeleteGroup GetGroup UpdateGroup',
            ResourceARN: 'ListTagsForResource TagResource UntagResource'
        }
    }
};
const xray_resources = {
    variables: { GroupName: ['GroupName'] },
    source: `https://docs.aws.amazon.com/xray/latest/api/`
};
const xray = { clients: xray_clients, resources: xray_resources };

;// CONCATENATED MODULE: ./lib/src/services/registry.js








































































const SERVICES = {
    apigateway: apigateway,
    appconfig: appconfig,
    athena: athena,
    batch: batch,
    bedrock: bedrock,
    'bedrock-agentcore': bedrockAgentcore,
    budgets: budgets,
    cassandra: cassandra,
    cloudformation: cloudformation,
    cloudfront: cloudfront,
    cloudwatch: cloudwatch,
    codebuild: codebuild,
    codepipeline: codepipeline,
    'cognito-identity': cognitoIdentity,
    'cognito-idp': cognitoIdp,
    comprehend: comprehend,
    connectparticipant: connectparticipant,
    dax: dax,
    dynamodb: dynamodb,
    ec2: ec2,
    ecr: ecr,
    ecs: ecs,
    eks: eks,
    elasticache: elasticache,
    elasticfilesystem: elasticfilesystem,
    es: es,
    events: events,
    'execute-api': executeApi,
    firehose: firehose,
    geo: geo,
    glue: glue,
    iam: iam,
    iot: iot,
    iotfleetwise: iotfleetwise,
    kafka: kafka,
    kinesis: kinesis,
    kinesisanalytics: kinesisanalytics,
    kms: kms,
    lambda: lambda,
    logs: logs,
    mediaconvert: mediaconvert,
    mobiletargeting: mobiletargeting,
    'neptune-db': neptuneDb,
    pipes: pipes,
    polly: polly,
    rds: rds,
    'rds-data': rdsData,
    'redshift-data': redshiftData,
    rekognition: rekognition,
    s3: s3,
    's3-object-lambda': s3ObjectLambda,
    's3-outposts': s3Outposts,
    s3control: s3control,
    s3express: s3express,
    sagemaker: sagemaker,
    scheduler: scheduler,
    secretsmanager: secretsmanager,
    ses: ses,
    signin: signin,
    sns: sns,
    sqs: sqs,
    ssm: ssm,
    sso: sso,
    'sso-oidc': ssoOidc,
    states: states,
    sts: sts,
    textract: textract,
    timestream: timestream,
    transcribe: transcribe,
    translate: translate,
    verifiedpermissions: verifiedpermissions,
    xray: xray
};

// EXTERNAL MODULE: ./lib/src/kit/grouped.js
var grouped = __webpack_require__(96479);
;// CONCATENATED MODULE: ./lib/src/services/table.js
/** What is asked of the table of services: rules, resources, fields of a trace. */





function serviceOf(name) {
    return Object.hasOwn(SERVICES, name) ? SERVICES[name] : undefined;
}
/** The curated rule for an operation of a client, if there is one. */
function curatedRule(prefix, client, operation) {
    for (const name of [client, prefix]) {
        const rules = serviceOf(name)?.rules;
        if (rules !== undefined && Object.hasOwn(rules, operation))
            return rules[operation];
    }
    return undefined;
}
/** The operations of a service of which we have a rule. */
function curatedOperations(prefix) {
    return Object.keys(serviceOf(prefix)?.rules ?? {});
}
/**
 * The API's name of an operation that a service knows to be written otherwise; undefined for any other name.
 * @param dialect the one in which it is written; any one where that is not known
 */
function operationWritten(prefix, name, dialect) {
    const tables = serviceOf(prefix)?.operations ?? {};
    return Object.entries(tables)
        .filter(([key]) => dialect === undefined || key === dialect)
        .flatMap(([, names]) => (Object.hasOwn(names, name) ? (names[name] ?? []) : []))[0];
}
/** What every call of a service needs besides its operation's own needs. */
function everyCallOf(prefix) {
    return serviceOf(prefix)?.everyCall;
}
/** How calls show the resources of a service's actions. */
function locatorOf(prefix) {
    const { locator, resources } = serviceOf(prefix) ?? {};
    const plain = resources === undefined ? byArn : byParameters(resources);
    return locator === undefined
        ? plain
        : { ...locator, locate: (question) => locator.locate(question) ?? plain.locate(question) };
}
/** The action that a call needs in place of another, by the kind of resource that it names. */
function actionFor(call, action, named, reference) {
    const service = serviceOf(action.slice(0, action.indexOf(':')));
    return service?.actionFor?.(call, action, named, reference) ?? action;
}
/** What a service does with a customer managed key in the name of whoever calls it, if that is known. */
function keyUseOf(prefix) {
    return serviceOf(prefix)?.keys;
}
/** The names in a text of the table, where spaces and line breaks part them. */
function namesIn(text) {
    return text.trim().split(/\s+/);
}
const CLIENTS = new Map(Object.values(SERVICES)
    .flatMap(({ clients = {} }) => Object.entries(clients))
    .toSorted(([a], [b]) => (a < b ? -1 : 1)));
/** Every SDK client of which it is known what shows its resources, by boto's name. */
function clientsKnown() {
    return [...CLIENTS];
}
/** The parameters of an operation that show its resources, in the API's spelling; undefined for a client of which none is known. */
function parametersOf(client, operation) {
    const found = CLIENTS.get(client);
    if (found === undefined)
        return undefined;
    const byOperation = parametersByOperation.get(client) ?? byOperationIn(found);
    parametersByOperation.set(client, byOperation);
    return byOperation.get(operation) ?? [];
}
/** Of the clients that were asked for. */
const parametersByOperation = new Map();
function byOperationIn({ parameters }) {
    const found = new Map();
    for (const [parameter, operations] of Object.entries(parameters))
        for (const operation of new Set(namesIn(operations)))
            (0,grouped/* addTo */.D)(found, operation, parameter);
    return found;
}
/** Every field that some service names for a dialect, sorted: those that are read though no rule of spelling makes them. */
function fieldsNamed(dialect) {
    return [
        ...new Set(Object.values(SERVICES).flatMap(({ fields }) => Object.keys(fields?.[dialect] ?? {})))
    ].sort();
}
/** The fields that services name for a dialect, those together that hold the same parameter of the same service: the first of them counts. */
function fieldsByParameter(dialect) {
    return Object.values(SERVICES).flatMap(({ fields }) => {
        const same = new Map();
        for (const [field, parameter] of Object.entries(fields?.[dialect] ?? {}))
            (0,grouped/* addTo */.D)(same, parameter, field);
        return [...same.values()];
    });
}
/** Parameters by which any service may name a resource: one with tags or a policy, or a role to pass. */
const OF_ANY_SERVICE = [...ARN_EVERYWHERE, ...PASSED];
const known = new Map();
/**
 * The fields of a trace that show resources of an operation.
 * @param service as the instrumentation spells it
 * @returns the request parameter, in PascalCase, that each field holds; those that any service may have for a service that is not known
 */
function fieldsOf(service, operation, spelling) {
    const key = `${spelling.dialect} ${service} ${operation}`;
    const found = known.get(key);
    if (found !== undefined)
        return found;
    const made = new Map();
    const entries = (0,service_names/* entriesNamed */.G)(service);
    const services = entries.flatMap(({ prefix, client = prefix }) => [...new Set([client, prefix])].flatMap((name) => serviceOf(name) ?? []));
    // names that a dialect spells alike (ResourceArn, ResourceARN) are the operation's before they are another's
    const parameters = [
        ...entries.flatMap(({ prefix, client = prefix }) => parametersOf(client, operation) ?? []).map(pascal),
        ...services.flatMap(parametersIn),
        ...OF_ANY_SERVICE
    ];
    const rows = [
        ...services.flatMap(({ fields }) => Object.entries(fields?.[spelling.dialect] ?? {})),
        ...parameters.flatMap((parameter) => spelling.fields(parameter).map((field) => [field, parameter]))
    ];
    for (const [field, parameter] of rows) {
        if (!made.has(field))
            made.set(field, { parameter, rank: made.size });
    }
    // names come from outside, and a document may have many
    if (known.size < 10_000)
        known.set(key, made);
    return made;
}
function parametersIn({ clients = {} }) {
    return Object.values(clients).flatMap(({ parameters, answers = {} }) => [...Object.keys(parameters), ...Object.keys(answers)].map(pascal));
}
/** A parameter as dialects and locators know it, whatever the API's spelling. */
function pascal(name) {
    return name.charAt(0).toUpperCase() + name.slice(1);
}


/***/ })

};
