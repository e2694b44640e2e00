export const id = 834;
export const ids = [834];
export const modules = {

/***/ 90834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderSarif: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17858);
/* harmony import */ var _policy_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74771);
/* harmony import */ var _reference_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98181);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40120);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63847);
/**
 * The excess as SARIF 2.1.0 for code scanning. https://docs.github.com/en/code-security/reference/code-scanning/sarif-support-for-code-scanning
 */






const HOMEPAGE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html#grant-least-privilege';
const IDENTIFIER = 'xrayLeastPrivilege/v1';
const NAMED = 10;
const RULE_IDS = [
    'unused-permissions-management',
    'unused-write',
    'unused-tagging',
    'unused-read',
    'unused-list',
    'wide-resource'
];
/** What code scanning makes of a rule: a severity from 0 to 10, and a level. */
const RULES = {
    'unused-permissions-management': {
        severity: '8.0',
        level: 'error',
        text: 'A granted action that manages permissions was never used'
    },
    'unused-write': { severity: '6.0', level: 'warning', text: 'A granted write action was never used' },
    'unused-tagging': { severity: '4.0', level: 'warning', text: 'A granted tagging action was never used' },
    'unused-read': { severity: '3.0', level: 'note', text: 'A granted read action was never used' },
    'unused-list': { severity: '2.0', level: 'note', text: 'A granted list action was never used' },
    'wide-resource': {
        severity: '5.0',
        level: 'warning',
        text: 'A used action is granted on more resources than needed'
    }
};
/**
 * @param locations where the grants stand in the repository, as far as that is known
 * @param elsewhere the file in the repository that stands in for a place that is not known: code scanning refuses results without one
 * @returns a SARIF log, as a plain object
 */
function renderSarif(report, locations, elsewhere) {
    const findings = report.roles.filter((role) => role.judged).flatMap((role) => findingsOf(role, report));
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [
            {
                tool: {
                    driver: {
                        name: 'X-Ray Least Privilege',
                        semanticVersion: report.tool.version,
                        informationUri: HOMEPAGE,
                        rules: RULE_IDS.map(rule)
                    }
                },
                automationDetails: { id: 'xray-least-privilege/' },
                columnKind: 'utf16CodeUnits',
                results: findings.map((finding) => result(finding, locations, elsewhere))
            }
        ]
    };
}
function rule(id) {
    const { severity, level, text } = RULES[id];
    return {
        id,
        name: id.replaceAll(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase()),
        shortDescription: { text },
        fullDescription: { text: `${text} by the workloads of the role, as far as their traces show.` },
        help: { text: 'Remove it, or narrow it to what is needed. A call that was not traced is not seen.' },
        helpUri: HOMEPAGE,
        defaultConfiguration: { level },
        properties: { 'security-severity': severity, precision: 'medium', tags: ['security', 'iam'] }
    };
}
/** One for each grant and access level, so that an alert stays the same when an action more or less is used. */
function findingsOf(role, report) {
    const { actions } = role.unused;
    const unused = (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .distinctGrants */ .On)(role).flatMap(({ action, unused: count }) => {
        if (actions === undefined) {
            const level = (0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .worstUnused */ .gw)(role)?.level ?? 'write';
            return [finding(`unused-${level}`, role, action, [], `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .L)(count, 'action')} of it never used`)];
        }
        return _reference_reference_js__WEBPACK_IMPORTED_MODULE_2__.ACCESS_LEVELS.flatMap((level) => {
            const names = actions
                .filter((one) => one.level === level && (0,_policy_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAction */ .ch)(action, one.action))
                .map((one) => one.action);
            if (names.length === 0)
                return [];
            return [finding(`unused-${level}`, role, action, names, `never used: ${shortList(names)}`)];
        });
    });
    const wide = role.wide.map(({ action, width, granted, needed }) => finding('wide-resource', role, action, [action], `granted on ${_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .WIDTH */ .lR[width]} (${shortList(granted)}), needed on ${shortList(needed)}`));
    return [...unused, ...wide].map((one) => withWaiver(one, role, report));
}
function finding(ruleId, { arn }, action, about, what) {
    return {
        rule: ruleId,
        role: arn,
        action,
        about,
        text: (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(`Role ${(0,_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .roleName */ .S3)(arn)}, ${action}: ${what}`)
    };
}
function shortList(items) {
    const rest = items.length - NAMED;
    return items.slice(0, NAMED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
function withWaiver(found, role, report) {
    const waivers = found.about.map((action) => role.waived.find((waived) => waived.action === action)?.waiver);
    const [first] = waivers;
    if (first === undefined || waivers.includes(undefined))
        return found;
    const reason = report.gate.waived[first]?.reason;
    return reason === undefined ? found : { ...found, waived: reason };
}
function result({ rule: ruleId, role, action, text, waived }, locations, elsewhere) {
    const place = locations.find((one) => one.role === role && one.action === action);
    const region = place === undefined ? { startLine: 1 } : { startLine: place.startLine, endLine: place.endLine };
    return {
        ruleId,
        ruleIndex: RULE_IDS.indexOf(ruleId),
        level: RULES[ruleId].level,
        message: { text },
        locations: [
            {
                physicalLocation: {
                    artifactLocation: { uri: encodeURI(place?.file ?? elsewhere), uriBaseId: '%SRCROOT%' },
                    region
                },
                logicalLocations: [{ fullyQualifiedName: role, kind: 'resource' }]
            }
        ],
        partialFingerprints: { [IDENTIFIER]: fingerprint(ruleId, role, action) },
        ...(waived !== undefined && {
            suppressions: [{ kind: 'external', status: 'accepted', justification: (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .oneLine */ .TN)(waived) }]
        })
    };
}
/** Of what stays the same when a policy is reordered, its statements are renamed, or the file moves. */
function fingerprint(...parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('\u0000')).digest('hex');
}


/***/ })

};
