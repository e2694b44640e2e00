export const id = 7666;
export const ids = [7666];
export const modules = {

/***/ 57666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ linkTo),
  locate: () => (/* binding */ locate)
});

// EXTERNAL MODULE: ./lib/src/traces/call-log.js
var call_log = __webpack_require__(37358);
// EXTERNAL MODULE: ./lib/src/source/template-value.js
var template_value = __webpack_require__(82462);
;// CONCATENATED MODULE: ./lib/src/source/deployed-name.js
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
/** Of an ARN with or without a path. */
function lastPart(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}
function isCalled(name, deployed) {
    if (name === undefined)
        return 'unknown';
    if ('logicalId' in name)
        return isOfLogicalId(name.logicalId, deployed) ? 'yes' : 'no';
    if (!(0,template_value/* mayBecome */.v4)(name.pieces, deployed))
        return 'no';
    return name.pieces.some(isTelling) ? 'yes' : 'unknown';
}
/** What CloudFormation keeps at least of a logical id where the whole name is too long. */
const SHORTENED = 20;
/**
 * `<stack>-<logical id>-<suffix>`; logical ids have letters and digits only.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-name.html
 */
function isOfLogicalId(logicalId, deployed) {
    const middle = /^[^/]+-([A-Za-z0-9]+)-[A-Za-z0-9]{8,}$/.exec(deployed)?.[1];
    if (middle === undefined)
        return false;
    return middle === logicalId || (middle.length >= SHORTENED && logicalId.startsWith(middle));
}
/** Words that names of roles have everywhere. */
const COMMON = /role|polic(y|ies)|lambda|function|execution|exec|task|service|iam|terraform|aws/gi;
/** Whether a piece of a name speaks for one role rather than for any. */
function isTelling(piece) {
    return piece.replaceAll(COMMON, '').replaceAll(/[^\p{L}\p{N}]/gu, '').length >= 3;
}

// EXTERNAL MODULE: ./lib/src/policy/pattern.js
var policy_pattern = __webpack_require__(74771);
;// CONCATENATED MODULE: ./lib/src/source/deployed-statement.js
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
    const patterns = [...new Set(grants.map(({ resource }) => resource))];
    const actions = [...new Set(grants.map(({ action }) => action))].map((pattern) => actionOf(pattern, role.judged && !isWaived(role, pattern) ? grants.filter(({ action }) => action === pattern) : [], needs.filter((need) => patterns.some((resource) => isOn(need, resource)))));
    return {
        role: role.arn,
        policy: first.policy,
        ...(first.sid !== undefined && { sid: first.sid }),
        conditional: first.conditional,
        actions,
        resources: patterns.map((pattern) => resourceOf(pattern, role, grants, needs))
    };
}
function actionOf(pattern, grants, needs) {
    const sum = (standing) => grants.reduce((total, grant) => total + grant[standing], 0);
    const kept = { pattern, standing: 'kept', needed: [] };
    if (sum('unused') === 0 || sum('undecided') > 0)
        return kept;
    if (sum('used') + sum('implied') === 0)
        return { pattern, standing: 'unused', needed: [] };
    if (!(0,policy_pattern/* hasWildcard */.rl)(pattern))
        return kept;
    const needed = [...new Set(needs.map(({ action }) => action))]
        .filter((action) => (0,policy_pattern/* matchesAction */.ch)(pattern, action))
        .sort(call_log/* compare */.UD);
    // used, but elsewhere only: that is a matter of resources
    return needed.length === 0 ? kept : { pattern, standing: 'partly', needed };
}
function resourceOf(pattern, role, grants, needs) {
    const onIt = grants.filter(({ resource }) => resource === pattern);
    const isGranted = (action) => onIt.some((grant) => (0,policy_pattern/* matchesAction */.ch)(grant.action, action));
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
    if (grants.some(({ undecided }) => undecided > 0))
        return [];
    const here = needs.filter((need) => isGranted(need.action) && isOn(need, pattern));
    if (!here.every((need) => need.exact && wide.has(need.action)))
        return [];
    return [...new Set(here.map(({ resource }) => resource))].sort(call_log/* compare */.UD);
}
/** Whether a waiver covers something of what is granted: then all of it stays. */
function isWaived({ waived }, granted, on) {
    return waived.some(({ action, resource }) => resource === on && ((0,policy_pattern/* matchesAction */.ch)(granted, action) || (0,policy_pattern/* matchesAction */.ch)(action, granted)));
}
function isOn({ resource }, pattern) {
    // NotResource: everything but some
    if (pattern.startsWith('not ('))
        return true;
    return (0,policy_pattern/* overlaps */.$f)((0,policy_pattern/* resourcePattern */.nn)(pattern, true), (0,policy_pattern/* resourcePattern */.nn)(resource, false)) !== 'no';
}

;// CONCATENATED MODULE: ./lib/src/source/edits.js
/** Changes of a template's text: what is struck or replaced, as whole lines. */
/**
 * Changes as edits of lines. Changes on the same or on neighbouring lines become one.
 * @param changes that do not overlap
 * @returns of each change its edit, in the order given
 */
function lineEditsOf(text, changes) {
    const spans = changes.map((change, of) => ({ ...spanOf(text, change), of: [of] }));
    const groups = [];
    for (const span of spans.toSorted((a, b) => a.startLine - b.startLine)) {
        const last = groups.at(-1);
        if (last === undefined || span.startLine > last.endLine + 1)
            groups.push(span);
        else
            groups.splice(-1, 1, {
                ...last,
                endLine: Math.max(last.endLine, span.endLine),
                of: [...last.of, ...span.of]
            });
    }
    const edits = new Map();
    for (const { startLine, endLine, of } of groups) {
        const within = of.flatMap((index) => changes[index] ?? []);
        const edit = { startLine, endLine, lines: changed(text, startLine, endLine, within) };
        for (const index of of)
            edits.set(index, edit);
    }
    return changes.flatMap((_, index) => edits.get(index) ?? []);
}
/** @param edits that do not overlap, in any order; the same one several times is done once */
function applyEdits(text, edits) {
    const lineBreak = lineBreakOf(text);
    const lines = text.split(lineBreak);
    const different = new Map(edits.map((edit) => [edit.startLine, edit]));
    for (const { startLine, endLine, lines: inPlace } of [...different.values()].toSorted((a, b) => b.startLine - a.startLine)) {
        lines.splice(startLine - 1, endLine - startLine + 1, ...inPlace);
    }
    return lines.join(lineBreak);
}
/** The line, from 1, on which a character stands. */
function lineAt(text, offset) {
    let line = 1;
    for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
        line++;
    return line;
}
/** Where the line of a character begins. */
function lineStart(text, offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
}
/** Behind the line break of a character's line, or the text's end. */
function nextLine(text, offset) {
    const found = text.indexOf('\n', offset);
    return found === -1 ? text.length : found + 1;
}
function lineBreakOf(text) {
    return text.includes('\r\n') ? '\r\n' : '\n';
}
function spanOf(text, change) {
    const lines = change.map(({ start, end }) => ({
        first: lineAt(text, start),
        // an edit up to a line's beginning does not touch that line
        last: lineAt(text, end > start && text[end - 1] === '\n' ? end - 1 : end)
    }));
    return {
        startLine: Math.min(...lines.map(({ first }) => first)),
        endLine: Math.max(...lines.map(({ last }) => last))
    };
}
/** The lines from one to another after edits within them. */
function changed(text, startLine, endLine, edits) {
    const start = offsetOf(text, startLine);
    let part = text.slice(start, offsetOf(text, endLine + 1));
    for (const edit of edits.toSorted((a, b) => b.start - a.start)) {
        part = `${part.slice(0, edit.start - start)}${edit.text}${part.slice(edit.end - start)}`;
    }
    if (part === '')
        return [];
    return part.replace(/\r?\n$/, '').split(/\r?\n/);
}
function offsetOf(text, line) {
    let at = 0;
    for (let n = 1; n < line; n++)
        at = nextLine(text, at);
    return at;
}

;// CONCATENATED MODULE: ./lib/src/source/statement-changes.js
/** Which characters go or come when actions, resources or whole statements of a template change. Says why where it cannot be done. */

const MIXED = 'something else stands on its line';
const COMPUTED = 'the template computes it';
const BEHIND_LIST = /^\s*((#|\/\/).*)?\s*$/;
const BEHIND_ITEM = /^\s*,?\s*((#|\/\/).*)?\s*$/;
/**
 * Strikes items of a list, at least one of which stays.
 * @returns of each, in the order given, its change; the last ones of a list in brackets go together
 */
function withoutItems(text, places, style, going) {
    if (style === 'block')
        return going.map((index) => withoutLines(text, places[index], /^\s*-\s+$/));
    if (style === 'hcl')
        return going.map((index) => withoutBlock(text, places[index]));
    const stays = places.flatMap((place, index) => (going.includes(index) ? [] : [{ place, index }]));
    const last = stays.at(-1);
    if (last === undefined)
        return going.map(() => ({ withheld: MIXED }));
    const tail = withoutTail(text, last.place, places.slice(last.index + 1));
    return going.map((index) => index > last.index ? tail : withoutItem(text, places[index], places[index + 1]));
}
/** Puts texts in an item's place. */
function withInstead(text, list, index, texts, language) {
    const item = list.items[index];
    if (item === undefined || !item.literal)
        return { withheld: COMPUTED };
    const { start, end } = item.place;
    const written = text.slice(start, end);
    if (written.includes('\n'))
        return { withheld: MIXED };
    const quoted = texts.map((one) => quotedAs(written, one, language));
    const before = text.slice(lineStart(text, start), start);
    const behind = text.slice(end, nextLine(text, end));
    if (list.style === 'single') {
        return replaced(item.place, quoted.length === 1 ? quoted.join('') : `[${quoted.join(', ')}]`);
    }
    if (list.style === 'block') {
        if (!/^\s*-\s+$/.test(before) || !BEHIND_LIST.test(behind))
            return { withheld: MIXED };
        return replaced(item.place, quoted.join(`${lineBreakOf(text)}${before}`));
    }
    const isAlone = /^\s*$/.test(before) && BEHIND_ITEM.test(behind);
    return replaced(item.place, quoted.join(isAlone ? `,${lineBreakOf(text)}${before}` : ', '));
}
function replaced({ start, end }, by) {
    return { change: [{ start, end, text: by }] };
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
    const first = lineStart(text, start);
    const next = nextLine(text, end);
    if (!before.test(text.slice(first, start)) || !behind.test(text.slice(end, next)))
        return undefined;
    return { start: first, end: next };
}
/** With one of the empty lines around it. */
function withoutBlock(text, place) {
    const lines = place && ownLines(text, place, /^\s*$/, BEHIND_LIST);
    if (lines === undefined)
        return { withheld: MIXED };
    const after = nextLine(text, lines.end);
    const isEmptyAfter = after > lines.end && text.slice(lines.end, after).trim() === '';
    const above = lineStart(text, Math.max(0, lines.start - 1));
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
/** A text as the language writes it, in the quotes that stood there before. */
function quotedAs(written, text, language) {
    if (language !== 'yaml' || written.startsWith('"'))
        return JSON.stringify(text);
    const isPlain = !written.startsWith("'") && /^[a-z][\w:/.*+@=-]*[\w*]$/i.test(text);
    return isPlain ? text : `'${text.replaceAll("'", "''")}'`;
}

;// CONCATENATED MODULE: ./lib/src/source/locate.js






/** Where a finding's lines can be seen on GitHub; undefined where that is not known. */
function linkTo({ at }, place) {
    const { file, startLine, endLine } = place;
    if (at === undefined)
        return undefined;
    const lines = startLine === endLine ? `L${startLine}` : `L${startLine}-L${endLine}`;
    return `${at}/${file.split('/').map(encodeURIComponent).join('/')}#${lines}`;
}
/** @param report of which roles and workloads are looked at */
function locate(report, { statements, texts, at }) {
    const { matches, ambiguous, notFound } = matched(deployedStatements(report), statements);
    const byFile = new Map();
    for (const match of matches) {
        byFile.set(match.written.file, [...(byFile.get(match.written.file) ?? []), match]);
    }
    const located = [...byFile].flatMap(([file, of]) => findingsIn(texts.get(file) ?? '', of));
    return { ...(at !== undefined && { at }), located: located.toSorted(byPlace), ambiguous, notFound };
}
function matched(deployed, statements) {
    const byActions = new Map();
    for (const statement of statements) {
        const key = keyOf(statement.actions.items.map((item) => (0,template_value/* knownText */.bG)(item)));
        if (key !== undefined)
            byActions.set(key, [...(byActions.get(key) ?? []), statement]);
    }
    const matches = new Map();
    let ambiguous = 0;
    let notFound = 0;
    for (const one of deployed) {
        const candidates = (byActions.get(keyOf(one.actions.map(({ pattern }) => pattern)) ?? '') ?? []).filter((written) => fits(written, one));
        const [only] = candidates;
        if (only !== undefined && candidates.length === 1)
            matches.set(only, [...(matches.get(only) ?? []), one]);
        else if (isExcessive(one) && !isOfAws(one.policy)) {
            if (only === undefined)
                notFound++;
            else
                ambiguous++;
        }
    }
    const all = [...matches].map(([written, of]) => ({ written, deployed: of }));
    return { matches: all.filter((match) => match.deployed.some(isExcessive)), ambiguous, notFound };
}
/** Undefined where the template computes an action. */
function keyOf(actions) {
    const known = actions.flatMap((action) => action?.toLowerCase() ?? []);
    return known.length < actions.length ? undefined : [...new Set(known)].sort(call_log/* compare */.UD).join(' ');
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
function isExcessive({ actions, resources }) {
    return actions.some(({ standing }) => standing !== 'kept') || resources.some(({ wide }) => wide.length > 0);
}
/** Policies of AWS itself stand in no repository. */
function isOfAws(policy) {
    return /^arn:[^:]+:iam::aws:/.test(policy);
}
function findingsIn(text, matches) {
    const going = goingOf(text, matches);
    const drafts = matches.flatMap((match) => [
        ...actionDrafts(text, match, going.get(match.written)),
        ...resourceDrafts(text, match)
    ]);
    const changes = [
        ...new Set(drafts.flatMap(({ changed }) => ('change' in changed ? [changed.change] : [])))
    ];
    const edits = new Map();
    for (const [index, edit] of lineEditsOf(text, changes).entries()) {
        const change = changes[index];
        if (change !== undefined)
            edits.set(change, edit);
    }
    return drafts.map(({ finding, changed }) => {
        if ('withheld' in changed)
            return { ...finding, withheld: changed.withheld };
        const edit = edits.get(changed.change);
        return edit === undefined ? finding : { ...finding, suggestion: { ...edit, lines: [...edit.lines] } };
    });
}
/** The statements that go as a whole, with how; those that would leave no statement behind stay. */
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
    const going = new Map();
    for (const statements of byList.values()) {
        const [first] = statements;
        if (first === undefined)
            continue;
        const { places, style, size } = first.list;
        const changes = statements.length < size
            ? withoutItems(text, places, style, statements.map(({ index }) => index))
            : statements.map(() => ({ withheld: 'no statement of the policy would be left' }));
        for (const [i, statement] of statements.entries()) {
            const changed = changes[i];
            if (changed !== undefined)
                going.set(statement, changed);
        }
    }
    return going;
}
/** Why nothing of a statement may be changed though it is excess; undefined where it may. */
function reservation({ written, deployed }) {
    if (written.generated)
        return 'a tool writes this file';
    if (written.shared || written.actions.shared || written.resources.shared)
        return 'a YAML anchor shares it with other places';
    const isCompared = written.holders.every((holder) => holder.several !== true && deployed.some(({ role }) => mayBeRole(holder, lastPart(role))));
    const isOneEach = new Set(deployed.map(({ role }) => role)).size >= written.holders.length;
    return isCompared && isOneEach ? undefined : 'roles that were not compared may hold it too';
}
/** What of an action all roles that hold it can do without: all, all but some, or nothing. */
function combined({ deployed }, pattern) {
    const actions = deployed.flatMap((one) => actionIn(one, pattern) ?? []);
    if (actions.some(({ standing }) => standing === 'kept'))
        return 'stays';
    const needed = [...new Set(actions.flatMap((action) => action.needed))].sort(call_log/* compare */.UD);
    return needed.length === 0 ? 'goes' : needed;
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
    const struck = whole === undefined && going.length < items.length ? withoutItems(text, places, style, going) : [];
    const changedAt = (index) => {
        const fate = fates[index] ?? 'stays';
        if (reserved !== undefined)
            return { withheld: reserved };
        if (fate === 'stays')
            return NEEDED_ELSEWHERE;
        if (fate !== 'goes')
            return withInstead(text, written.actions, index, fate, written.language);
        return whole ?? struck[going.indexOf(index)] ?? NEEDED_ELSEWHERE;
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
            const finding = { role, policy, action, needed, file: written.file, ...linesOf(text, item.place) };
            return [{ finding, changed }];
        });
    });
}
function resourceDrafts(text, match) {
    const { written, deployed } = match;
    const reserved = reservation(match);
    const { items } = written.resources;
    return items.flatMap((item, index) => {
        const on = deployed.flatMap(({ role, policy, resources }) => resources
            .filter(({ pattern }) => onlyItemOf(match, pattern) === index)
            .map((resource) => ({ role, policy, ...resource })));
        const needed = [...new Set(on.flatMap((resource) => resource.needed))].sort(call_log/* compare */.UD);
        const isKnown = on.length > 0 && on.every((resource) => resource.needed.length > 0);
        const changed = reserved !== undefined
            ? { withheld: reserved }
            : isKnown
                ? withInstead(text, written.resources, index, needed, written.language)
                : { withheld: 'which resources are needed is not known exactly for all that it allows' };
        return on.flatMap(({ role, policy, pattern, wide }) => wide.map((one) => ({
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
    return { startLine: lineAt(text, start), endLine: lineAt(text, end) };
}
function byPlace(a, b) {
    return ((0,call_log/* compare */.UD)(a.file, b.file) ||
        a.startLine - b.startLine ||
        (0,call_log/* compare */.UD)(a.role, b.role) ||
        (0,call_log/* compare */.UD)(a.policy, b.policy) ||
        (0,call_log/* compare */.UD)(a.action, b.action) ||
        (0,call_log/* compare */.UD)(a.resource ?? '', b.resource ?? ''));
}


/***/ }),

/***/ 82462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   S3: () => (/* binding */ itemsOf),
/* harmony export */   bG: () => (/* binding */ knownText),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   lN: () => (/* binding */ piecesAround),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   v4: () => (/* binding */ mayBecome),
/* harmony export */   vP: () => (/* binding */ OPEN)
/* harmony export */ });
/** What a template says, whatever its language: texts, lists and mappings, each with its place, and what it computes left open. */
/** The pieces of a text of which nothing is known. */
const OPEN = ['', ''];
/** What a mapping has under a path of keys; undefined where there is no such key or no mapping. */
function valueAt(value, ...path) {
    return path.reduce((at, key) => (at?.kind === 'mapping' ? at.entries.get(key) : undefined), value);
}
/** The text under a path of keys. */
function textAt(value, ...path) {
    const found = valueAt(value, ...path);
    return found?.kind === 'text' ? found : undefined;
}
/** The items of a list; of anything else, that alone. */
function itemsOf(value) {
    if (value === undefined)
        return [];
    return value.kind === 'list' ? value.items : [value];
}
/** A text without anything computed; undefined otherwise. */
function knownText(value) {
    return value?.kind === 'text' && value.pieces.length === 1 ? value.pieces[0] : undefined;
}
/** The pieces of several texts behind each other. */
function joined(parts) {
    return parts.reduce((all, [first = '', ...rest]) => [...all.slice(0, -1), `${all.at(-1) ?? ''}${first}`, ...rest], ['']);
}
/** The pieces of a text between the matches of a pattern. */
function piecesAround(text, computed) {
    return text.split(computed);
}
/** Whether a deployed text may have come of these pieces; whatever is computed is taken for at least one character. */
function mayBecome(pieces, deployed) {
    const [first = '', ...others] = pieces;
    const last = others.pop();
    if (last === undefined)
        return deployed === first;
    if (!deployed.startsWith(first) || !deployed.endsWith(last))
        return false;
    let at = first.length;
    for (const piece of others) {
        const found = deployed.indexOf(piece, at + 1);
        if (found <= at)
            return false;
        at = found + piece.length;
    }
    return deployed.length - last.length > at;
}


/***/ })

};
