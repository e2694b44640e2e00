export const id = 8533;
export const ids = [8533];
export const modules = {

/***/ 8533:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SPANS: () => (/* binding */ SPANS),
/* harmony export */   destinationOf: () => (/* binding */ destinationOf),
/* harmony export */   isInLogs: () => (/* binding */ isInLogs),
/* harmony export */   isInXRay: () => (/* binding */ isInXRay)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_xray__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52065);
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19944);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8202);
/**
 * Where an account's spans go in a region: to X-Ray, or to CloudWatch Logs, where Transaction Search reads them and X-Ray indexes only a part.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Transaction-Search.html
 */



/** The first question of a scan: one that is not answered must not use up the time of the others. */
const PATIENCE_MS = 15_000;
/** Where spans go by themselves. */
const SPANS = 'aws/spans';
const asked = new WeakMap();
/** Asks once for each set of credentials and region, however many sources want to know. Never rejects. */
function destinationOf(access, log) {
    const known = asked.get(access) ?? ask(access, log);
    asked.set(access, known);
    return known;
}
/** Whether X-Ray holds traces of a window that begins then (Unix seconds): all of them, or those from before the switch. */
function isInXRay({ to, isPending, group }, start) {
    return to !== 'logs' || isPending || (group?.created ?? 0) > start;
}
/** Whether the log group holds spans of it: a switch that is not finished may go either way. */
function isInLogs({ to, isPending, group }) {
    return to === 'logs' || (isPending && group !== undefined);
}
async function ask(access, log) {
    const share = Math.min(0.3, PATIENCE_MS / Math.max(PATIENCE_MS, access.budget.left));
    const budget = access.budget.part(share, 'AWS did not answer in time');
    const client = new _aws_sdk_client_xray__WEBPACK_IMPORTED_MODULE_2__/* .XRayClient */ .QYJ((0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .clientConfig */ .y)({ ...access, budget }));
    let found;
    try {
        const { Destination: to, Status: status } = await client.send(new _aws_sdk_client_xray__WEBPACK_IMPORTED_MODULE_2__/* .GetTraceSegmentDestinationCommand */ .a6d({}));
        found = { to: to === 'CloudWatchLogs' ? 'logs' : 'x-ray', isPending: status === 'PENDING' };
    }
    catch (error) {
        log.warn(`Whether Transaction Search is on is not known, so that X-Ray is read as if it held all traces. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)('xray:GetTraceSegmentDestination', error)}.`);
        return { to: 'unknown', isPending: false };
    }
    if (found.to !== 'logs' && !found.isPending)
        return found;
    if (found.isPending)
        log.warn('Transaction Search is being switched: X-Ray and the log group aws/spans are both read.');
    const [indexed, group] = await Promise.all([indexedBy(client, log), groupIn({ ...access, budget }, log)]);
    return { ...found, ...(indexed !== undefined && { indexed }), ...(group !== undefined && { group }) };
}
/** The one rule that there is. https://docs.aws.amazon.com/xray/latest/api/API_GetIndexingRules.html */
async function indexedBy(client, log) {
    try {
        const { IndexingRules: rules = [] } = await client.send(new _aws_sdk_client_xray__WEBPACK_IMPORTED_MODULE_2__/* .GetIndexingRulesCommand */ .JvV({}));
        for (const { Rule: rule } of rules) {
            const { ActualSamplingPercentage: actual, DesiredSamplingPercentage: desired } = rule?.Probabilistic ?? {};
            if (actual !== undefined || desired !== undefined)
                return actual ?? desired;
        }
    }
    catch (error) {
        log.warn(`How much of the spans X-Ray indexes is not known. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)('xray:GetIndexingRules', error)}.`);
    }
    return undefined;
}
async function groupIn(access, log) {
    try {
        const { describedGroup } = await Promise.all(/* import() */[__webpack_require__.e(9052), __webpack_require__.e(303), __webpack_require__.e(3342)]).then(__webpack_require__.bind(__webpack_require__, 73342));
        const found = await describedGroup(access, SPANS);
        if (found === undefined)
            return undefined;
        const { creationTime, retentionInDays, logGroupClass } = found;
        return {
            name: SPANS,
            ...(creationTime !== undefined && { created: creationTime / 1000 }),
            ...(retentionInDays !== undefined && { retentionDays: retentionInDays }),
            isInfrequent: logGroupClass === 'INFREQUENT_ACCESS'
        };
    }
    catch (error) {
        log.warn(`Whether the log group aws/spans holds the whole window is not known. ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)('logs:DescribeLogGroups', error)}.`);
        return undefined;
    }
}


/***/ })

};
