export const id = 8533;
export const ids = [8533];
export const modules = {

/***/ 8533:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SPANS: () => (/* binding */ SPANS),
/* harmony export */   destinationOf: () => (/* binding */ destinationOf),
/* harmony export */   indexedBy: () => (/* binding */ indexedBy),
/* harmony export */   isInLogs: () => (/* binding */ isInLogs),
/* harmony export */   isInXRay: () => (/* binding */ isInXRay)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_xray__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52065);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73650);
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65397);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8202);
/**
 * Where an account's spans go in a region: to X-Ray, or to CloudWatch Logs, where Transaction Search reads them and X-Ray indexes only a part.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch-Transaction-Search.html
 */




/** The first question of a scan: one that is not answered must not use up the time of the others. */
const PATIENCE_MS = 15_000;
/** Where spans go by themselves. */
const SPANS = 'aws/spans';
/** What is asked, each answer being worth the others'. */
const ACTIONS = {
    destination: 'xray:GetTraceSegmentDestination',
    indexed: 'xray:GetIndexingRules',
    group: 'logs:DescribeLogGroups'
};
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
    const client = new _aws_sdk_client_xray__WEBPACK_IMPORTED_MODULE_3__/* .XRayClient */ .QYJ((0,_clients_js__WEBPACK_IMPORTED_MODULE_1__/* .clientConfig */ .y)({ ...access, budget }));
    let found;
    try {
        const { Destination: to, Status: status } = await client.send(new _aws_sdk_client_xray__WEBPACK_IMPORTED_MODULE_3__/* .GetTraceSegmentDestinationCommand */ .a6d({}));
        found = { to: to === 'CloudWatchLogs' ? 'logs' : 'x-ray', isPending: status === 'PENDING' };
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnknownOperation */ .ir)(error))
            return { to: 'x-ray', isPending: false };
        const line = unknown([
            {
                what: 'whether Transaction Search is on, so that X-Ray is read as if it held all traces',
                action: ACTIONS.destination,
                error
            }
        ]);
        // what is asked next fails of the same, and says it
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .hasNoCredentials */ .wg)(error))
            log.debug(line);
        else
            log.warn(line);
        return { to: 'unknown', isPending: false };
    }
    if (found.to !== 'logs' && !found.isPending)
        return found;
    if (found.isPending)
        log.warn('Transaction Search is being switched: X-Ray and the log group aws/spans are both read.');
    const [indexed, group] = await Promise.all([
        indexedBy(client).catch(_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR),
        groupIn({ ...access, budget }).catch(_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)
    ]);
    const unanswered = [];
    if (indexed instanceof Error)
        unanswered.push({
            what: 'how much of the spans X-Ray indexes',
            action: ACTIONS.indexed,
            error: indexed
        });
    if (group instanceof Error)
        unanswered.push({
            what: 'whether the log group aws/spans holds the whole window',
            action: ACTIONS.group,
            error: group
        });
    if (unanswered.length > 0)
        log.warn(unknown(unanswered));
    return {
        ...found,
        ...(typeof indexed === 'number' && { indexed }),
        ...(group !== undefined && !(group instanceof Error) && { group })
    };
}
/**
 * All that is not known, in one line. What was refused is allowed at once with what would be asked next: otherwise each run would name
 * one more.
 */
function unknown(unanswered) {
    const why = unanswered.map(({ action, error }) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isDenied */ .GZ)(error)
        ? `${action}: access denied (${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).replace(/\.$/, '')})`
        : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .explain */ .WE)(action, error));
    const remedy = unanswered.some(({ error }) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isDenied */ .GZ)(error))
        ? ` Allow ${Object.values(ACTIONS).join(', ')} to the role of this scan.`
        : '';
    return `Not known: ${unanswered.map(({ what }) => what).join('; ')}. ${why.join('. ')}.${remedy}`;
}
/** How much of the spans X-Ray indexes (percent), by the one rule that there is. https://docs.aws.amazon.com/xray/latest/api/API_GetIndexingRules.html */
async function indexedBy(client) {
    const { IndexingRules: rules = [] } = await client.send(new _aws_sdk_client_xray__WEBPACK_IMPORTED_MODULE_3__/* .GetIndexingRulesCommand */ .JvV({}));
    for (const { Rule: rule } of rules) {
        const { ActualSamplingPercentage: actual, DesiredSamplingPercentage: desired } = rule?.Probabilistic ?? {};
        if (actual !== undefined || desired !== undefined)
            return actual ?? desired;
    }
    return undefined;
}
async function groupIn(access) {
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


/***/ })

};
