export const id = 7438;
export const ids = [7438];
export const modules = {

/***/ 47438:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bodyOf: () => (/* binding */ bodyOf),
/* harmony export */   isTooLong: () => (/* binding */ isTooLong),
/* harmony export */   remarksOf: () => (/* binding */ remarksOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _kit_compare_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62286);
/* harmony import */ var _iam_pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22993);
/* harmony import */ var _view_bounded_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94783);
/* harmony import */ var _view_danger_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55895);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46176);
/** Findings on lines of the repository as remarks that a reviewer would make there. */






/** Names in one sentence; more are counted. */
const MOST_NAMES = 10;
/** More lines are changed by hand. */
const LONGEST_SUGGESTION = 20_000;
/**
 * One remark for all findings that one change mends, and one for the others of a line.
 * @param findings as they are
 * @param shown the same as they may be shown: masked, or as they are
 * @param roles for what the unused actions can do
 * @param suggest whether remarks carry suggestions, which GitHub can apply
 */
function remarksOf(findings, shown, suggest, roles) {
    const groups = new Map();
    for (const [index, exact] of findings.located.entries()) {
        const { file, startLine, endLine, suggestion } = exact;
        const key = JSON.stringify([file, suggestion ?? [startLine, endLine]]);
        const pair = { exact, shown: shown.located[index] ?? exact };
        const known = groups.get(key);
        if (known === undefined)
            groups.set(key, [pair]);
        else
            known.push(pair);
    }
    const unused = new Map(roles.map((role) => [role.arn, role.unused.actions]));
    return [...groups.values()].flatMap((group) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const { file, suggestion } = first.exact;
        const place = suggestion ?? first.exact;
        const said = group.map((pair) => pair.shown);
        return [
            {
                file,
                startLine: place.startLine,
                endLine: place.endLine,
                policy: JSON.stringify([
                    file,
                    first.exact.policy,
                    group.map(({ exact }) => exact.role).toSorted(_kit_compare_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .U)[0]
                ]),
                danger: Math.min(...group.map(({ exact }) => dangerIn(exact, unused.get(exact.role) ?? []))),
                ...(suggest ? proposal(first.exact, first.shown, said) : { sentences: sentences(said) }),
                fingerprint: fingerprintOf(group.map(({ exact }) => exact))
            }
        ];
    });
}
function sentences(findings) {
    const bounds = (0,_view_bounded_js__WEBPACK_IMPORTED_MODULE_2__/* .bounded */ .Mm)(findings);
    const byRole = new Map();
    for (const finding of bounds) {
        const own = byRole.get(finding.role);
        if (own === undefined)
            byRole.set(finding.role, [finding]);
        else
            own.push(finding);
    }
    return [...byRole].flatMap(([role, own]) => {
        const who = `Role ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(role.slice(role.lastIndexOf('/') + 1))}`;
        const isUnused = ({ needed, undecided = [] }) => needed.length + undecided.length === 0;
        const unused = own.filter((finding) => finding.resource === undefined && isUnused(finding));
        const partly = own.filter((finding) => finding.resource === undefined && !isUnused(finding));
        const wide = own.filter(({ resource }) => resource !== undefined);
        return [
            ...(unused.length === 0
                ? []
                : [`${who}: no traced call and no setting needs ${names(unused.map(({ action }) => action))}.`]),
            ...partly.map((finding) => `${who}: ${partlyNeeded(finding)}`),
            ...wide.map(({ action, resource, needed }) => `${who}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(action)} is granted on ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(resource ?? '')} and needed on ${names(needed)}.`)
        ];
    });
}
function partlyNeeded({ action, needed, undecided = [] }) {
    const known = needed.length === 0 ? 'none is known to be needed' : `only ${names(needed)} is needed`;
    const open = undecided.length === 0 ? '' : `; nothing shows whether ${names(undecided)} is`;
    return `of ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY)(action)} ${known}${open}.`;
}
/** What is granted on more than it needs is used: it comes behind what is not. */
const OF_WIDTH = 100;
function dangerIn({ action, resource }, unused) {
    const those = unused.filter((one) => (0,_iam_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .matchesAction */ .ch)(action, one.action));
    const isBroad = /[*?]/.test(action);
    const ranks = [{ action }, ...those].map((one) => (0,_view_danger_js__WEBPACK_IMPORTED_MODULE_3__/* .dangerOf */ .N)({ ...one, isBroad, isUsed: false }).rank);
    return resource === undefined ? Math.min(...ranks) : OF_WIDTH;
}
/** What is said with the change itself, or with why there is none. */
function proposal({ suggestion, withheld }, shown, said) {
    const own = sentences(said);
    if (suggestion === undefined)
        return { sentences: withheld === undefined ? own : [...own, `No suggestion: ${withheld}.`] };
    if (JSON.stringify(suggestion) !== JSON.stringify(shown.suggestion))
        return { sentences: [...own, 'No suggestion: it would show an account id. The report has it.'] };
    if (isTooLong(suggestion.lines))
        return {
            sentences: [...own, 'No suggestion: its lines are longer than GitHub takes. The report has it.']
        };
    // what the template itself refers to holds in every environment
    const isOfOne = said.some((finding) => finding.resource !== undefined) &&
        suggestion.lines.some((line) => /arn:aws[\w-]*:/.test(line));
    return {
        sentences: isOfOne
            ? [
                ...own,
                'The resources are those of the traced environment: where the template is deployed to others too, refer to them by its own means instead.'
            ]
            : own,
        instead: suggestion.lines
    };
}
/** Whether lines are more than a comment has room for, beside what it says. */
function isTooLong(suggested) {
    return suggested.join('\n').length > LONGEST_SUGGESTION;
}
/** GitHub takes 65,536 characters a comment, and one that is longer would lose the whole review. */
const LONGEST_BODY = 60_000;
/** The comment that a remark is. */
function bodyOf({ sentences: said, instead }) {
    // an empty line in it would take the place of what goes
    const change = instead === undefined ? [] : [instead.length === 0 ? '```suggestion\n```' : (0,_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .fenced */ .OF)('suggestion', instead)];
    const room = LONGEST_BODY - (change[0]?.length ?? 0);
    const shown = [];
    let length = 0;
    for (const sentence of new Set(said)) {
        length += sentence.length + 2;
        if (length > room)
            break;
        shown.push(sentence);
    }
    const more = new Set(said).size - shown.length;
    return [...shown, ...(more > 0 ? [`${more} more. The report has them.`] : []), ...change].join('\n\n');
}
function names(all) {
    const distinct = [...new Set(all)];
    const more = distinct.length - MOST_NAMES;
    const shown = distinct.slice(0, MOST_NAMES).map(_escape_js__WEBPACK_IMPORTED_MODULE_5__/* .code */ .aY).join(', ');
    return more > 0 ? `${shown} and ${more} more` : shown;
}
/** Line numbers are left out: they move with every change above. */
function fingerprintOf(findings) {
    const content = findings.map(({ file, role, action, resource, needed, suggestion }) => [
        file,
        role,
        action,
        resource ?? null,
        needed,
        suggestion?.lines ?? null
    ]);
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 20);
}


/***/ })

};
