export const id = 5590;
export const ids = [5590];
export const modules = {

/***/ 85590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ linkTo),
  x: () => (/* binding */ locate)
});

// EXTERNAL MODULE: ./lib/src/kit/compare.js
var compare = __webpack_require__(62286);
// EXTERNAL MODULE: ./lib/src/templates/languages/languages.js + 13 modules
var languages = __webpack_require__(93202);
// EXTERNAL MODULE: ./lib/src/templates/template-value.js
var template_value = __webpack_require__(97358);
;// CONCATENATED MODULE: ./lib/src/templates/deployed-name.js
/** Whether a deployed role and policy may be those that a template describes. */


/**
 * Whether a statement of a holder may be the deployed one: nothing that the template says of names contradicts it, and something
 * speaks for it.
 * @param role the role's name
 * @param policy the name of an inline policy, the ARN of a managed one
 */
function mayHold(holder, role, policy) {
    if (holder.managed !== isManaged(policy))
        return false;
    const answers = [isCalled(holder.role, role), isCalled(holder.policy, lastPart(policy))];
    return !answers.includes('no') && answers.includes('yes');
}
/** Whether the role alone may be the holder's. */
function mayBeRole(holder, role) {
    return holder.role !== undefined && isCalled(holder.role, role) !== 'no';
}
function isManaged(policy) {
    return policy.startsWith('arn:');
}
/** Policies of AWS itself stand in no repository; what attaches them does. */
function isOfAws(policy) {
    return /^arn:[^:]+:iam::aws:/.test(policy);
}
/** Takes the name out of an ARN with or without a path. */
function lastPart(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}
/** Whether something that a template names is called so once it is deployed. */
function isCalled(name, deployed) {
    if (name === undefined)
        return 'unknown';
    if ('logicalId' in name)
        return stackOf(name.logicalId, deployed) === undefined ? 'no' : 'yes';
    const forms = 'alternatives' in name ? name.alternatives : [name.pieces];
    const fitting = forms.filter((pieces) => (0,template_value/* mayBecome */.v4)(pieces, deployed));
    if (fitting.length === 0)
        return 'no';
    // a name that is written out says which one it is, however common its words
    return fitting.some((pieces) => pieces.length === 1 || pieces.some(isTelling)) ? 'yes' : 'unknown';
}
/** What CloudFormation keeps at least of a logical id where the whole name is too long. */
const SHORTENED = 20;
/**
 * The stack's name in `<stack>-<logical id>-<suffix>`; undefined where the name is not of this form. Logical ids have letters and digits
 * only; a stack's name may be cut where the whole is too long.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-name.html
 */
function stackOf(logicalId, deployed) {
    const [, stack, middle = ''] = /^([^/]+)-([A-Za-z0-9]+)-[A-Za-z0-9]{8,}$/.exec(deployed) ?? [];
    const isIt = middle === logicalId || (middle.length >= SHORTENED && logicalId.startsWith(middle));
    return isIt ? stack : undefined;
}
/** Words that names of roles have everywhere. */
const COMMON = new RegExp([
    'role|polic(y|ies)|lambda|function|execution|exec|task|service|iam|aws',
    ...languages/* LANGUAGES */.Y.flatMap(({ commonWords }) => commonWords)
].join('|'), 'gi');
/** Whether a piece of a name speaks for one role rather than for any. */
function isTelling(piece) {
    return piece.replaceAll(COMMON, '').replaceAll(/[^\p{L}\p{N}]/gu, '').length >= 3;
}

// EXTERNAL MODULE: ./lib/src/iam/pattern.js + 1 modules
var iam_pattern = __webpack_require__(22993);
;// CONCATENATED MODULE: ./lib/src/templates/deployed-statement.js
/** The report's grants put back into the statements that they came of, with what of each is not needed. */


/** Every Allow statement of every role, also of those that were not judged: there nothing is said to be unused. */
function deployedStatements({ roles, workloads }) {
    return roles.flatMap((role) => {
        const statements = new Map();
        for (const grant of role.grants) {
            const key = JSON.stringify([grant.policy, grant.statement]);
            statements.set(key, [...(statements.get(key) ?? []), grant]);
        }
        const needs = needsOf(workloads.filter((workload) => workload.role === role.arn));
        return [...statements.values()].flatMap((grants) => statementOf(role, grants, needs) ?? []);
    });
}
/** One resource, in characters that no template language reads as more than a text. */
const PLAIN_ARN = /^arn:[\w:/.+=@-]+$/;
function needsOf(workloads) {
    return workloads.flatMap(({ needs, implied }) => [
        ...needs.map(({ action, resource, precision }) => ({
            action,
            resource,
            exact: precision === 'exact' && PLAIN_ARN.test(resource)
        })),
        ...implied.map(({ action, resource }) => ({ action, resource, exact: PLAIN_ARN.test(resource) }))
    ]);
}
function statementOf(role, grants, needs) {
    const [first] = grants;
    if (first === undefined)
        return undefined;
    const patterns = [...new Set(grants.flatMap(({ resources }) => resources))].sort(compare/* compare */.U);
    const isEverythingBut = first.notResource !== undefined;
    const counted = grants.flatMap((grant) => grant.actions).toSorted((a, b) => (0,compare/* compare */.U)(a.action, b.action));
    const actions = counted.map((one) => actionOf(one.action, role.judged && !isWaived(role, one.action) ? one : undefined, needs.filter((need) => isEverythingBut || patterns.some((resource) => isOn(need, resource))), role.undecided.map(({ action }) => action)));
    return {
        role: role.arn,
        policy: first.policy,
        ...(first.sid !== undefined && { sid: first.sid }),
        conditional: first.conditional,
        actions,
        resources: patterns.map((pattern) => resourceOf(pattern, role, grants, needs))
    };
}
function actionOf(pattern, counted, needs, undecidedOfRole) {
    const kept = { pattern, standing: 'kept', needed: [], undecided: [] };
    if (counted === undefined || counted.unused === 0)
        return kept;
    const used = counted.used + counted.implied;
    if (used === 0 && counted.undecided === 0)
        return { ...kept, standing: 'unused' };
    if (!(0,iam_pattern/* hasWildcard */.rl)(pattern))
        return kept;
    const matching = (actions) => [...new Set(actions)].filter((action) => (0,iam_pattern/* matchesAction */.ch)(pattern, action)).sort(compare/* compare */.U);
    const needed = matching(needs.map(({ action }) => action));
    const undecided = counted.undecided === 0 ? [] : matching(undecidedOfRole).filter((action) => !needed.includes(action));
    // used, but elsewhere only: that is a matter of resources
    if (used > 0 && needed.length === 0)
        return kept;
    // those that are not known by name cannot be kept by name
    return undecided.length < counted.undecided ? kept : { pattern, standing: 'partly', needed, undecided };
}
function resourceOf(pattern, role, grants, needs) {
    const onIt = grants.filter(({ resources }) => resources.includes(pattern));
    const isGranted = (action) => onIt.some(({ actions }) => actions.some((granted) => (0,iam_pattern/* matchesAction */.ch)(granted.action, action)));
    const wide = role.judged
        ? role.wide
            .filter(({ action, granted }) => granted.includes(pattern) && isGranted(action) && !isWaived(role, action, pattern))
            .map(({ action, needed }) => ({ action, needed }))
        : [];
    const known = new Set(wide.map(({ action }) => action));
    return { pattern, wide, needed: wide.length === 0 ? [] : narrowed(pattern, onIt, known, needs, isGranted) };
}
/** What a resource pattern may be replaced with; empty where that cannot be said of everything that is granted on it. */
function narrowed(pattern, grants, wide, needs, isGranted) {
    if (grants.some(({ actions }) => actions.some(({ undecided }) => undecided > 0)))
        return [];
    const isEverythingBut = grants.some(({ notResource }) => notResource !== undefined);
    const here = needs.filter((need) => isGranted(need.action) && (isEverythingBut || isOn(need, pattern)));
    if (!here.every((need) => need.exact && wide.has(need.action)))
        return [];
    return [...new Set(here.map(({ resource }) => resource))].sort(compare/* compare */.U);
}
/** Whether a waiver covers something of what is granted: then all of it stays. */
function isWaived({ waived }, granted, on) {
    return waived.some(({ action, resource }) => resource === on && ((0,iam_pattern/* matchesAction */.ch)(granted, action) || (0,iam_pattern/* matchesAction */.ch)(action, granted)));
}
function isOn({ resource }, pattern) {
    return (0,iam_pattern/* overlaps */.$f)((0,iam_pattern/* resourcePattern */.nn)(pattern, true), (0,iam_pattern/* resourcePattern */.nn)(resource, false)) !== 'no';
}
/** Whether something of a statement can go. */
function isExcessive({ actions, resources }) {
    return actions.some(({ standing }) => standing !== 'kept') || resources.some(({ wide }) => wide.length > 0);
}

// EXTERNAL MODULE: ./lib/src/templates/edits.js
var templates_edits = __webpack_require__(16355);
;// CONCATENATED MODULE: ./lib/src/templates/statement-changes.js
/** Which characters go or come when actions, resources or whole statements of a template change. Says why where it cannot be done. */

const MIXED = 'something else stands on its line';
const COMPUTED = 'the template computes it';
const BEHIND_LIST = /^\s*((#|\/\/).*)?\s*$/;
const BEHIND_ITEM = /^\s*,?\s*((#|\/\/).*)?\s*$/;
/**
 * Strikes items of a list, at least one of which stays.
 * @returns the change of each by its position; the last ones of a list in brackets go together, as one change
 */
function withoutItems(text, places, style, going) {
    const each = (change) => new Map(going.map((index) => [index, change(index)]));
    if (style === 'block')
        return each((index) => withoutLines(text, places[index], /^\s*-\s+$/));
    if (style === 'nested')
        return each((index) => withoutBlock(text, places[index]));
    const stays = places.flatMap((place, index) => (going.includes(index) ? [] : [{ place, index }]));
    const last = stays.at(-1);
    if (last === undefined)
        return each(() => ({ withheld: MIXED }));
    const tail = withoutTail(text, last.place, places.slice(last.index + 1));
    return each((index) => (index > last.index ? tail : withoutItem(text, places[index], places[index + 1])));
}
/**
 * Strikes policies of which no statement is left.
 * @param policies what becomes of each
 */
function withoutPolicies(text, policies) {
    const changes = new Map();
    for (const policy of policies) {
        if ('text' in policy)
            changes.set(policy, replaced(policy.place, policy.text));
        else if (!('items' in policy))
            changes.set(policy, withoutBlock(text, policy.lines));
        else {
            const together = policies.filter((other) => 'items' in other && other.items[0]?.start === policy.items[0]?.start);
            const positions = together.flatMap((other) => ('items' in other ? [other.index] : []));
            changes.set(policy, new Set(positions).size < policy.items.length
                ? (withoutItems(text, policy.items, policy.style, positions).get(policy.index) ?? {
                    withheld: MIXED
                })
                : policy.lines === undefined
                    ? { withheld: MIXED }
                    : withoutLines(text, policy.lines, /^\s*$/));
        }
    }
    return changes;
}
/** Puts texts in an item's place. */
function withInstead(text, list, index, texts, quoted) {
    const item = list.items[index];
    if (item === undefined || !item.literal)
        return { withheld: COMPUTED };
    const { start, end } = item.place;
    const written = text.slice(start, end);
    if (written.includes('\n'))
        return { withheld: MIXED };
    const inPlace = texts.map((one) => quoted(one, written));
    const before = text.slice((0,templates_edits/* lineStart */.PT)(text, start), start);
    const behind = text.slice(end, (0,templates_edits/* nextLine */.sE)(text, end));
    if (list.style === 'single') {
        return replaced(item.place, inPlace.length === 1 ? inPlace.join('') : `[${inPlace.join(', ')}]`);
    }
    if (list.style === 'block') {
        if (!/^\s*-\s+$/.test(before) || !BEHIND_LIST.test(behind))
            return { withheld: MIXED };
        return replaced(item.place, inPlace.join(`${(0,templates_edits/* lineBreakOf */.n_)(text)}${before}`));
    }
    const isAlone = /^\s*$/.test(before) && BEHIND_ITEM.test(behind);
    return replaced(item.place, inPlace.join(isAlone ? `,${(0,templates_edits/* lineBreakOf */.n_)(text)}${before}` : ', '));
}
function replaced({ start, end }, text) {
    return { change: [{ start, end, text }] };
}
function struck(start, end) {
    return { start, end, text: '' };
}
/** An item that has its lines for itself. */
function withoutLines(text, place, before) {
    const lines = place && ownLines(text, place, before, BEHIND_LIST);
    return lines === undefined ? { withheld: MIXED } : { change: [struck(lines.start, lines.end)] };
}
function ownLines(text, { start, end }, before, behind) {
    const first = (0,templates_edits/* lineStart */.PT)(text, start);
    const next = (0,templates_edits/* nextLine */.sE)(text, end);
    if (!before.test(text.slice(first, start)) || !behind.test(text.slice(end, next)))
        return undefined;
    return { start: first, end: next };
}
/** With one of the empty lines around it. */
function withoutBlock(text, place) {
    const lines = place && ownLines(text, place, /^\s*$/, BEHIND_LIST);
    if (lines === undefined)
        return { withheld: MIXED };
    const after = (0,templates_edits/* nextLine */.sE)(text, lines.end);
    const isEmptyAfter = after > lines.end && text.slice(lines.end, after).trim() === '';
    const above = (0,templates_edits/* lineStart */.PT)(text, Math.max(0, lines.start - 1));
    const isOpenAbove = /^\s*$|\{\s*$/.test(text.slice(above, lines.start));
    return { change: [struck(lines.start, isEmptyAfter && isOpenAbove ? after : lines.end)] };
}
/** An item in brackets that another one follows. */
function withoutItem(text, place, next) {
    if (place === undefined || next === undefined)
        return { withheld: MIXED };
    const lines = ownLines(text, place, /^\s*$/, BEHIND_ITEM);
    if (lines !== undefined)
        return { change: [struck(lines.start, lines.end)] };
    if (!/^[\s,]*$/.test(text.slice(place.end, next.start)))
        return { withheld: MIXED };
    return { change: [struck(place.start, next.start)] };
}
/** The last items in brackets, with the comma before them unless there was one behind the last. */
function withoutTail(text, kept, going) {
    const last = going.at(-1);
    if (last === undefined)
        return { withheld: MIXED };
    const hasComma = /^\s*,/.test(text.slice(last.end));
    const comma = text.indexOf(',', kept.end);
    const separate = [];
    for (const place of going) {
        const lines = ownLines(text, place, /^\s*$/, BEHIND_ITEM);
        if (lines !== undefined)
            separate.push(struck(lines.start, lines.end));
    }
    if (separate.length === going.length && comma !== -1 && text.slice(kept.end, comma).trim() === '') {
        return { change: hasComma ? separate : [struck(comma, comma + 1), ...separate] };
    }
    const between = going.map(({ start }, i) => text.slice((going[i - 1] ?? kept).end, start));
    if (!between.every((part) => /^[\s,]*$/.test(part)))
        return { withheld: MIXED };
    return { change: [struck(kept.end, last.end)] };
}

;// CONCATENATED MODULE: ./lib/src/templates/findings.js





/** What a policy grants whose statements are not read: its place is all that is said. */
function findingsAt(text, { file, place, unread }, deployed) {
    const { role, policy } = deployed;
    const rest = { role, policy, file, ...linesOf(text, place), withheld: `${unread ?? 'something'} grants it` };
    return [
        ...deployed.actions
            .filter(({ standing }) => standing !== 'kept')
            .map(({ pattern, needed, undecided }) => ({
            ...rest,
            action: pattern,
            needed: [...needed],
            ...(undecided.length > 0 && { undecided: [...undecided] })
        })),
        ...deployed.resources.flatMap(({ pattern, wide }) => wide.map(({ action, needed }) => ({ ...rest, action, resource: pattern, needed: [...needed] })))
    ];
}
/** The excess in several statements of one file, each with the change that mends it. */
function findingsIn(text, matches) {
    const going = goingOf(text, matches);
    const drafts = matches.flatMap((match) => [
        ...actionDrafts(text, match, going.get(match.written)),
        ...resourceDrafts(text, match)
    ]);
    // findings that one change mends share it, and with it the edit
    const edits = (0,templates_edits/* lineEditsOf */.Pd)(text, drafts.flatMap(({ changed }) => ('change' in changed ? [changed.change] : [])));
    return drafts.map(({ finding, changed }) => {
        if ('withheld' in changed)
            return { ...finding, withheld: changed.withheld };
        const edit = edits.get(changed.change);
        return edit === undefined ? finding : { ...finding, suggestion: { ...edit, lines: [...edit.lines] } };
    });
}
/** The statements that go as a whole, with how; where none would be left their policy goes too, if that can be done. */
function goingOf(text, matches) {
    const byList = new Map();
    for (const match of matches) {
        const { written } = match;
        const isGone = written.actions.items.every((item) => combined(match, item.pieces[0] ?? '') === 'goes');
        if (!isGone || reservation(match) !== undefined)
            continue;
        const key = `${written.list.place.start}-${written.list.place.end}`;
        byList.set(key, [...(byList.get(key) ?? []), written]);
    }
    const lists = [...byList.values()];
    const emptied = withoutPolicies(text, lists.flatMap(([first, ...others]) => first?.list.emptied !== undefined && others.length + 1 === first.list.size ? [first.list.emptied] : []));
    const going = new Map();
    for (const statements of lists) {
        const [first] = statements;
        if (first === undefined)
            continue;
        const { places, style, size, emptied: policy } = first.list;
        const positions = statements.map(({ index }) => index);
        const changes = statements.length < size ? withoutItems(text, places, style, positions) : new Map();
        const removal = policy && emptied.get(policy);
        const whole = removal !== undefined && 'change' in removal ? removal : NONE_LEFT;
        for (const statement of statements)
            going.set(statement, changes.get(statement.index) ?? whole);
    }
    return going;
}
const NONE_LEFT = { withheld: 'no statement of the policy would be left' };
/** Why nothing of a statement may be changed though it is excess; undefined where it may. */
function reservation({ written, deployed }) {
    if (written.unit.notEdited !== undefined)
        return written.unit.notEdited;
    if (written.shared || written.actions.shared || written.resources.shared)
        return 'a YAML anchor shares it with other places';
    const isCompared = written.holders.every((holder) => holder.several !== true && deployed.some(({ role }) => mayBeRole(holder, lastPart(role))));
    const isOneEach = new Set(deployed.map(({ role }) => role)).size >= written.holders.length;
    return isCompared && isOneEach ? undefined : 'roles that were not compared may hold it too';
}
/** How much of an action all roles that hold it can do without: all, all but some, or nothing. */
function combined({ deployed }, pattern) {
    const actions = deployed.flatMap((one) => actionIn(one, pattern) ?? []);
    if (actions.some(({ standing }) => standing === 'kept'))
        return 'stays';
    const kept = [...new Set(actions.flatMap(({ needed, undecided }) => [...needed, ...undecided]))].sort(compare/* compare */.U);
    return kept.length === 0 ? 'goes' : kept;
}
function actionIn({ actions }, pattern) {
    return actions.find((action) => action.pattern.toLowerCase() === pattern.toLowerCase());
}
const NEEDED_ELSEWHERE = { withheld: 'another role that holds it may need it' };
function actionDrafts(text, match, whole) {
    const { written, deployed } = match;
    const { items, style } = written.actions;
    const reserved = reservation(match);
    const fates = items.map((item) => combined(match, item.pieces[0] ?? ''));
    const going = fates.flatMap((fate, index) => (fate === 'goes' ? [index] : []));
    const places = items.map(({ place }) => place);
    const struck = whole === undefined && going.length < items.length ? withoutItems(text, places, style, going) : undefined;
    const changedAt = (index) => {
        const fate = fates[index] ?? 'stays';
        if (reserved !== undefined)
            return { withheld: reserved };
        if (fate === 'stays')
            return NEEDED_ELSEWHERE;
        if (fate !== 'goes')
            return withInstead(text, written.actions, index, fate, written.quoted);
        return whole ?? struck?.get(index) ?? NEEDED_ELSEWHERE;
    };
    return items.flatMap((item, index) => {
        const action = item.pieces[0] ?? '';
        // once for all roles: it is one change
        const changed = changedAt(index);
        return deployed.flatMap((one) => {
            const found = actionIn(one, action);
            if (found === undefined || found.standing === 'kept')
                return [];
            const { role, policy } = one;
            const needed = [...found.needed];
            const undecided = found.undecided.length > 0 && { undecided: [...found.undecided] };
            const place = { file: written.file, ...linesOf(text, item.place) };
            const finding = { role, policy, action, needed, ...undecided, ...place };
            return [{ finding, changed }];
        });
    });
}
function resourceDrafts(text, match) {
    const { written, deployed } = match;
    const reserved = reservation(match);
    const { items } = written.resources;
    return items.flatMap((item, index) => {
        const wideOnes = deployed.flatMap(({ role, policy, resources }) => resources
            .filter(({ pattern }) => onlyItemOf(match, pattern) === index)
            .map((resource) => ({ role, policy, ...resource })));
        const needed = [...new Set(wideOnes.flatMap((resource) => resource.needed))].sort(compare/* compare */.U);
        const isKnown = wideOnes.length > 0 && wideOnes.every((resource) => resource.needed.length > 0);
        const changed = reserved !== undefined
            ? { withheld: reserved }
            : isKnown
                ? withInstead(text, written.resources, index, needed, written.quoted)
                : { withheld: 'which resources are needed is not known exactly for all that it allows' };
        return wideOnes.flatMap(({ role, policy, pattern, wide }) => wide.map((one) => ({
            finding: {
                role,
                policy,
                action: one.action,
                resource: pattern,
                needed: [...one.needed],
                file: written.file,
                ...linesOf(text, item.place)
            },
            changed
        })));
    });
}
/** The item that a deployed resource can only have come of. */
function onlyItemOf({ written }, pattern) {
    const { items } = written.resources;
    const found = items.flatMap(({ pieces }, index) => ((0,template_value/* mayBecome */.v4)(pieces, pattern) ? [index] : []));
    return found.length === 1 ? found[0] : undefined;
}
function linesOf(text, { start, end }) {
    return { startLine: (0,templates_edits/* lineAt */.mh)(text, start), endLine: (0,templates_edits/* lineAt */.mh)(text, end) };
}

;// CONCATENATED MODULE: ./lib/src/templates/origin.js
/** Which part of a repository a deployed role or policy comes of. Where that is not certain, nothing is said. */


class Origins {
    #claims;
    #told;
    #unread;
    constructor({ claims, unread, told }) {
        this.#claims = claims;
        this.#told = told;
        // a file that could not be read may be the one: it counts like a template of which nothing is known
        this.#unread = unread.map(({ file, text }) => ({ unit: { path: file, stacks: [] }, text }));
    }
    /**
     * @param role the name of a role
     * @param policy the name of an inline policy, the ARN of a managed one
     */
    find(role, policy) {
        const told = toldFor(role, this.#told);
        const claims = told === undefined ? this.#claims : this.#claims.filter(({ unit }) => isAt(unit, told.path));
        // a policy of the account's own stands where it is declared; whatever else where the role is
        const isOwnPolicy = isManaged(policy) && !isOfAws(policy);
        const deployed = isOwnPolicy ? lastPart(policy) : role;
        const nameOf = isOwnPolicy ? policyOf : roleOf;
        const declaring = edited(claims.filter((claim) => (isOwnPolicy ? claim.holder.managed : claim.declaresRole) &&
            isCalled(nameOf(claim), deployed) === 'yes'));
        const units = unitsOf(declaring);
        const stacks = stacksOf(declaring.map(nameOf), deployed);
        const unread = told === undefined ? this.#unread.filter(({ text }) => mayName(text, deployed)) : [];
        const all = [...units, ...unread.map((file) => file.unit)];
        const unit = oneOf(all, deployed, stacks);
        if (unit === undefined && all.length > 0)
            return {
                none: 'ambiguous',
                why: `${listed(all.map(({ path }) => path))} may ${all.length === 1 ? '' : 'each '}be what it is deployed from`
            };
        if (unit !== undefined && !units.includes(unit))
            return {
                none: 'ambiguous',
                why: `${unit.path}, which could not be read, may be what it is deployed from`
            };
        if (unit !== undefined && told === undefined && isElsewhere(unit, stacks))
            return { none: 'not found', why: `${unit.path} is deployed under another name` };
        // where the unit itself names both, nothing elsewhere comes into question
        const isWhole = claims.some(({ unit: own, holder }) => own === unit &&
            isCalled(holder.role, role) === 'yes' &&
            isCalled(holder.policy, lastPart(policy)) === 'yes');
        const found = claims.filter((claim) => claim.unit === unit ||
            (!isWhole &&
                !units.includes(claim.unit) &&
                !claim.declaresRole &&
                mayHold(claim.holder, role, policy)));
        return found.length > 0
            ? { claims: edited(found) }
            : {
                none: 'not found',
                why: told === undefined ? 'no template declares it' : `${told.path} does not declare it`
            };
    }
}
function roleOf({ holder }) {
    return holder.role;
}
function policyOf({ holder }) {
    return holder.policy;
}
/** What tools wrote is left aside where somebody wrote the same. */
function edited(claims) {
    const byHand = claims.filter(({ unit }) => unit.notEdited === undefined);
    return byHand.length > 0 ? byHand : claims;
}
function unitsOf(claims) {
    return [...new Set(claims.map(({ unit }) => unit))];
}
/** The only one, or the one of several that the stack's name speaks for. */
function oneOf(units, deployed, stacks) {
    const [first, ...others] = units;
    if (others.length === 0)
        return first;
    const named = units.filter((unit) => isNamed(unit, deployed, stacks));
    if (named.length > 0)
        return named.length === 1 ? named[0] : undefined;
    const hinted = hintedBy(stacks[0], units);
    return hinted.length === 1 ? hinted[0] : undefined;
}
/** What the stack is called, if the names are those that CloudFormation makes. */
function stacksOf(names, deployed) {
    const stacks = names.flatMap((name) => name !== undefined && 'logicalId' in name ? (stackOf(name.logicalId, deployed) ?? []) : []);
    return [...new Set(stacks)];
}
/** Whether the repository says that a unit is deployed under the name that the deployed thing begins with. */
function isNamed(unit, deployed, stacks) {
    if (unit.names?.has(deployed) === true)
        return true;
    return unit.stacks.some((pieces) => stacks.length > 0
        ? stacks.some((stack) => (0,template_value/* mayBecome */.v4)(pieces, stack))
        : (0,template_value/* mayBecome */.v4)((0,template_value/* joined */.oR)([pieces, ['-', '']]), deployed));
}
/** Whether a unit's stacks are all known by name, and the deployed one has no word in common with any. */
function isElsewhere(unit, stacks) {
    const words = new Set(stacks.flatMap(wordsOf));
    return (words.size > 0 &&
        unit.stacks.length > 0 &&
        unit.stacks.every((pieces) => pieces.length === 1 && !wordsOf(pieces.join('')).some((word) => words.has(word))));
}
/** The units of which a folder or the file is called like a part of the stack's name, as that of no other is. */
function hintedBy(stack, units) {
    if (stack === undefined)
        return [];
    const name = `-${wordsOf(stack).join('-')}-`;
    const hints = new Map();
    for (const unit of units) {
        for (const segment of segmentsOf(unit)) {
            if (name.includes(`-${segment}-`))
                hints.set(segment, (hints.get(segment) ?? new Set()).add(unit));
        }
    }
    return [...new Set([...hints.values()].flatMap((those) => (those.size === 1 ? [...those] : [])))];
}
function segmentsOf({ path }) {
    return path.split('/').map((segment) => wordsOf(segment.replace(/\.\w+$/, '')).join('-'));
}
function wordsOf(name) {
    return name
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
}
function toldFor(role, told) {
    return told
        .filter(({ name }) => role === name || role.startsWith(`${name}-`))
        .toSorted((a, b) => b.name.length - a.name.length)[0];
}
function isAt(unit, path) {
    return unit.path === path || unit.path.startsWith(`${path.replace(/\/$/, '')}/`);
}
/** Whether a text that could not be read has a word that tells the name from others; too short ones do not count. */
function mayName(text, deployed) {
    const parts = deployed.split(/[^A-Za-z0-9]+/).filter((part) => part.length >= 4);
    return (text === undefined ||
        parts.some((part) => text.includes(part) || (part.length > 8 && text.includes(part.replace(/Role$/, '')))));
}
function listed(paths) {
    const shown = [...paths].sort().slice(0, 3);
    return paths.length > shown.length
        ? `${shown.join(', ')} and ${paths.length - shown.length} more`
        : shown.join(' and ');
}

;// CONCATENATED MODULE: ./lib/src/templates/locate.js






/** Where a finding's lines can be seen on GitHub; undefined where that is not known. */
function linkTo({ url }, place) {
    const { file, startLine, endLine } = place;
    if (url === undefined)
        return undefined;
    const lines = startLine === endLine ? `L${startLine}` : `L${startLine}-L${endLine}`;
    return `${url}/${file.split('/').map(encodeURIComponent).join('/')}#${lines}`;
}
/** @param report of which roles and workloads are looked at */
function locate(report, templates) {
    const { texts, url, unread } = templates;
    const search = new Search(templates);
    const matches = new Map();
    const located = [];
    const unlocated = new Map();
    const counts = { ambiguous: 0, 'not found': 0 };
    for (const deployed of deployedStatements(report)) {
        const found = search.find(deployed);
        if ('statement' in found)
            matches.set(found.statement, [...(matches.get(found.statement) ?? []), deployed]);
        else if (!isExcessive(deployed))
            continue;
        else if ('claim' in found)
            located.push(...findingsAt(texts.get(found.claim.file) ?? '', found.claim, deployed));
        else {
            const { role, policy } = deployed;
            counts[found.none]++;
            unlocated.set(JSON.stringify([role, policy, found.why]), { role, policy, why: found.why });
        }
    }
    const byFile = new Map();
    for (const [written, deployed] of matches) {
        if (!deployed.some(isExcessive))
            continue;
        byFile.set(written.file, [...(byFile.get(written.file) ?? []), { written, deployed }]);
    }
    for (const [file, together] of byFile)
        located.push(...findingsIn(texts.get(file) ?? '', together));
    return {
        ...(url !== undefined && { url }),
        located: located.toSorted(byPlace),
        ambiguous: counts.ambiguous,
        notFound: counts['not found'],
        ...(unlocated.size > 0 && {
            unlocated: [...unlocated].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b)).map(([, one]) => one)
        }),
        ...(unread.length > 0 && {
            unread: unread.map(({ file, line, why }) => ({ file, ...(line !== undefined && { line }), why }))
        })
    };
}
class Search {
    #places;
    #byActions = new Map();
    /** The same for every statement of a policy. */
    #origins = new Map();
    constructor(templates) {
        this.#places = new Origins(templates);
        for (const statement of templates.statements) {
            const key = keyOf(statement.actions.items.map((item) => (0,template_value/* knownText */.bG)(item)));
            if (key !== undefined)
                this.#byActions.set(key, [...(this.#byActions.get(key) ?? []), statement]);
        }
    }
    find(deployed) {
        const role = lastPart(deployed.role);
        const { policy } = deployed;
        const origin = this.#originOf(role, policy);
        if ('none' in origin)
            return origin;
        const units = new Set(origin.claims.map(({ unit }) => unit));
        const candidates = editedFirst((this.#byActions.get(keyOf(deployed.actions.map(({ pattern }) => pattern)) ?? '') ?? []).filter((written) => units.has(written.unit) && fits(written, deployed)));
        const rivals = origin.claims.filter((claim) => claim.unread !== undefined && grants(claim, role, policy));
        const [only] = candidates;
        if (only === undefined)
            return fromUnread(rivals, policy);
        if (candidates.length > 1)
            return { none: 'ambiguous', why: `it stands in ${locate_listed(candidates.map(({ file }) => file))} alike` };
        const isNamed = only.holders.some((holder) => mayHold(holder, role, policy) && isCalled(holder.policy, lastPart(policy)) === 'yes');
        const rival = rivals.find(({ unit }) => unit !== only.unit || !isNamed);
        if (rival !== undefined)
            return { none: 'ambiguous', why: `${rival.unread ?? ''} in ${rival.file} may grant it too` };
        return { statement: only };
    }
    #originOf(role, policy) {
        const key = JSON.stringify([role, policy]);
        const origin = this.#origins.get(key) ?? this.#places.find(role, policy);
        this.#origins.set(key, origin);
        return origin;
    }
}
/** Whether a policy that is not read may be the deployed one. */
function grants({ holder }, role, policy) {
    const answers = [isCalled(holder.role, role), isCalled(holder.policy, lastPart(policy))];
    return holder.managed === isManaged(policy) && !answers.includes('no') && answers.includes('yes');
}
/** What grants without being read can be named where nothing else comes into question. */
function fromUnread(rivals, policy) {
    const [only] = rivals;
    if (only === undefined)
        return {
            none: 'not found',
            why: isOfAws(policy)
                ? 'no template attaches it'
                : 'its template grants it in no statement that is the same'
        };
    const isOne = rivals.every(({ file, place }) => file === only.file && place.start === only.place.start);
    return isOne
        ? { claim: only }
        : { none: 'ambiguous', why: `it may stand in ${locate_listed(rivals.map(({ file }) => file))}` };
}
function editedFirst(statements) {
    const byHand = statements.filter(({ unit }) => unit.notEdited === undefined);
    return byHand.length > 0 ? byHand : statements;
}
/** Undefined where the template computes an action. */
function keyOf(actions) {
    const known = actions.flatMap((action) => action?.toLowerCase() ?? []);
    return known.length < actions.length ? undefined : [...new Set(known)].sort(compare/* compare */.U).join(' ');
}
function fits(written, deployed) {
    const { sid } = written;
    const hasSid = sid === undefined || (0,template_value/* knownText */.bG)(sid) === '' ? undefined : sid;
    if (hasSid === undefined ? deployed.sid !== undefined : !(0,template_value/* mayBecome */.v4)(hasSid.pieces, deployed.sid ?? ''))
        return false;
    if (deployed.conditional && !written.conditional)
        return false;
    const patterns = deployed.resources.map(({ pattern }) => pattern);
    const { items } = written.resources;
    return (patterns.every((pattern) => items.some(({ pieces }) => (0,template_value/* mayBecome */.v4)(pieces, pattern))) &&
        items.every(({ pieces }) => patterns.some((pattern) => (0,template_value/* mayBecome */.v4)(pieces, pattern))) &&
        written.holders.some((holder) => mayHold(holder, lastPart(deployed.role), deployed.policy)));
}
function locate_listed(files) {
    const distinct = [...new Set(files)].sort(compare/* compare */.U);
    return distinct.length > 3
        ? `${distinct.slice(0, 3).join(', ')} and ${distinct.length - 3} more files`
        : distinct.join(' and ');
}
function byPlace(a, b) {
    return ((0,compare/* compare */.U)(a.file, b.file) ||
        a.startLine - b.startLine ||
        (0,compare/* compare */.U)(a.role, b.role) ||
        (0,compare/* compare */.U)(a.policy, b.policy) ||
        (0,compare/* compare */.U)(a.action, b.action) ||
        (0,compare/* compare */.U)(a.resource ?? '', b.resource ?? ''));
}


/***/ })

};
