export const id = 537;
export const ids = [537];
export const modules = {

/***/ 50537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R$: () => (/* binding */ SUMMARY_BYTES),
  R8: () => (/* binding */ filesOf),
  hV: () => (/* binding */ writeFiles),
  lg: () => (/* binding */ writeSarif)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/policy/size.js
var size = __webpack_require__(56636);
// EXTERNAL MODULE: ./lib/src/policy/pattern.js
var pattern = __webpack_require__(74771);
;// CONCATENATED MODULE: ./lib/src/render/excessive-permissions.js

/**
 * A grant that nobody uses stands as it is written; of one that is used in part, the unused actions by name, where the report names
 * them. A used action that is granted on too much stands with the resource that is too much.
 */
function excessivePermissions(report) {
    const roles = new Map(report.roles.filter((role) => role.judged).map((role) => [role.arn, role]));
    return report.workloads.flatMap(({ arn, role: roleArn }) => {
        const role = roles.get(roleArn ?? '');
        return role === undefined ? [] : [{ arn, role: role.arn, excessPermissions: excessOf(role) }];
    });
}
function excessOf(role) {
    const unused = (role.unused.actions ?? []).map(({ action }) => action);
    const byResource = new Map();
    const add = (resource, actions) => {
        const all = byResource.get(resource) ?? new Set();
        for (const action of actions)
            all.add(action);
        byResource.set(resource, all);
    };
    for (const grant of role.grants) {
        if (grant.unused === 0)
            continue;
        const named = unused.filter((action) => (0,pattern/* matchesAction */.ch)(grant.action, action));
        const whole = grant.used + grant.implied + grant.undecided === 0;
        if (!grant.action.startsWith('not ('))
            add(grant.resource, whole ? [grant.action] : named);
    }
    for (const { action, granted } of role.wide)
        for (const resource of granted)
            add(resource, [action]);
    return [...byResource]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([Resource, actions]) => ({
        Action: [...actions].sort(),
        Resource,
        Effect: 'Allow'
    }));
}

// EXTERNAL MODULE: ./lib/src/render/markdown.js + 3 modules
var markdown = __webpack_require__(98910);
;// CONCATENATED MODULE: ./lib/src/files/output.js
/** The files of a scan. Names come from hashes, never from what a trace says. */






/** GitHub drops a step summary above 1024 KiB. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const SUMMARY_BYTES = 1024 * 1024;
/**
 * Writes report, summary, policies and the predecessor's list of excess.
 * @returns the paths written, the report's first
 * @throws UserError when the folder cannot be written to
 */
async function writeFiles(report, folder) {
    const files = filesOf(report);
    try {
        await (0,promises_.mkdir)(folder, { recursive: true });
        const paths = files.map(([name]) => external_node_path_.join(folder, name));
        await Promise.all(files.map(([, content], i) => (0,promises_.writeFile)(paths[i] ?? '', content)));
        return paths;
    }
    catch (error) {
        throw new errors/* UserError */.yo(`--output-dir is "${folder}", which cannot be written to (${(0,errors/* messageOf */.bD)(error)})`, 'Give a folder that exists or can be made', { cause: error });
    }
}
/** The files of a scan by name, all of them functions of its report. */
function filesOf(report) {
    return [
        ['report.json', json(report)],
        ['summary.md', (0,markdown/* renderMarkdown */.G)(report, SUMMARY_BYTES)],
        ...(report.compared
            ? [['excessive_permissions.json', json(excessivePermissions(report))]]
            : []),
        ...report.workloads.flatMap(size/* policyFiles */.qR).map(([name, policy]) => [name, json(policy)])
    ];
}
/**
 * Writes the findings for code scanning.
 * @param elsewhere the file in the repository that stands for a place that is not known
 * @throws UserError when the file cannot be written
 */
async function writeSarif(report, file, elsewhere) {
    const { renderSarif } = await __webpack_require__.e(/* import() */ 834).then(__webpack_require__.bind(__webpack_require__, 90834));
    try {
        await (0,promises_.mkdir)(external_node_path_.dirname(file), { recursive: true });
        await (0,promises_.writeFile)(file, json(renderSarif(report, report.source?.located ?? [], elsewhere)));
    }
    catch (error) {
        throw new errors/* UserError */.yo(`sarif-file is "${file}", which cannot be written to (${(0,errors/* messageOf */.bD)(error)})`, 'Give the path of a file in a folder that exists or can be made', { cause: error });
    }
}
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ }),

/***/ 81145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cautions)
/* harmony export */ });
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18433);
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17858);
/* harmony import */ var _policy_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56636);
/* harmony import */ var _headline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63847);
/* harmony import */ var _validation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59768);





/** Everything that makes the result less than certain. */
function cautions(report) {
    return [
        ...denied(report),
        ...incomplete(report),
        ...earlierRuns(report),
        ...unknownCalls(report),
        ...silent(report),
        ...keys(report),
        ...grantedElsewhere(report),
        ...conditions(report),
        ...unproven(report),
        ...tooLong(report),
        ...(0,_validation_js__WEBPACK_IMPORTED_MODULE_2__/* .validationCautions */ .sX)(report),
        ...unread(report),
        ...undecided(report)
    ];
}
function denied({ workloads }) {
    const all = workloads.flatMap((w) => w.denied.map((d) => `${w.name}: ${d.action}${d.resource === undefined ? '' : ` on ${d.resource}`} (${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(d.calls, 'call')})`));
    if (all.length === 0)
        return [];
    return [
        {
            title: `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(all.length, 'action')} denied.`,
            text: 'The suggested policies do not grant what AWS refused:',
            names: all
        }
    ];
}
function incomplete({ evidence }) {
    const stopped = evidence.stopped === undefined
        ? []
        : [{ title: 'Reading stopped early.', text: evidence.stopped, names: [] }];
    return [
        ...stopped,
        ...evidence.incomplete.map(({ kind, traces, traceIds, meaning }) => ({
            title: `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(traces, kind === 'malformed' ? 'document' : 'trace')} ${kind}.`,
            text: `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}:`,
            names: traceIds
        }))
    ];
}
/** Evidence that is not of this run, and what of it could not be had. */
function earlierRuns({ evidence: { earlier }, workloads }) {
    if (earlier === undefined)
        return [];
    const needs = workloads.reduce((sum, { fromEarlierRuns = 0 }) => sum + fromEarlierRuns, 0);
    const merged = `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(earlier.merged.length, 'report')} of earlier runs, no sight older than ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(earlier.maxAgeDays, 'day')}`;
    const seen = {
        title: `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(needs, 'need')} seen by earlier runs only.`,
        text: `This run’s evidence is merged with that of ${merged}.`,
        names: []
    };
    return earlier.not.length === 0
        ? [seen]
        : [seen, { title: 'Evidence of earlier runs not merged.', text: 'Why:', names: [...earlier.not] }];
}
function unknownCalls({ workloads, evidence }) {
    const unresolved = workloads.flatMap((w) => w.unresolved.map((u) => `${w.name}: ${u.service} ${u.operation} (${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(u.calls, 'call')}): ${u.why}`));
    const disagreements = workloads.flatMap((w) => w.disagreements.map((d) => `${w.name}: ${d.service} ${d.operation}: AWS says ${d.refused}, derived was ${d.derived.join(', ') || 'nothing'}`));
    const unsent = workloads.flatMap((w) => w.unsent.map((u) => `${w.name}: ${u.service} ${u.operation} (${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(u.calls, 'call')})`));
    const lost = evidence.unattributed.map((o) => `${o.service} ${o.operation} (${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(o.calls, 'call')}): ${o.why}`);
    const list = [
        [
            unresolved,
            'not fully resolved.',
            'Where a resource is unknown the policy holds the narrowest pattern that is sure to fit:'
        ],
        [
            disagreements,
            'where AWS’s refusal contradicts this program.',
            'Please report them; the policies may be wrong here:'
        ],
        [unsent, 'without an answer.', 'They prove no need, since nothing shows that they were sent:'],
        [lost, 'of unknown workloads.', 'They are in no policy:']
    ];
    return list.flatMap(([names, what, text]) => names.length === 0 ? [] : [{ title: `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(names.length, 'kind')} of call ${what}`, text, names }]);
}
function silent({ workloads }) {
    const names = workloads.filter((w) => !(0,_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEvidence */ .I)(w)).map((w) => w.name);
    if (names.length === 0)
        return [];
    return [
        {
            title: `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(names.length, 'workload')} left no trace.`,
            text: 'Nothing is suggested without evidence, and what is needed of a shared role is unknown:',
            names
        }
    ];
}
function unread({ workloads, roles, notRead }) {
    const names = [
        ...together(workloads.flatMap((w) => w.unread.map((u) => ({ of: w.name, what: `${u.what}: ${u.why}` })))),
        ...roles.flatMap((r) => r.unread.map((u) => `${r.arn}: ${u.what}: ${u.why}`)),
        ...roles.flatMap((r) => r.unmatched.map((pattern) => `${r.arn}: ${pattern} matches no action that IAM has`))
    ];
    const neverRead = notRead.length === 0
        ? []
        : [{ title: 'Not read:', text: `${notRead.join(', ')}. They may restrict or grant more.`, names: [] }];
    return [
        ...(names.length === 0
            ? []
            : [
                {
                    title: `${names.length} not read or not understood.`,
                    text: 'What they grant or need is unknown:',
                    names
                }
            ]),
        ...neverRead
    ];
}
/** What was not read for the same reason, with the workloads that it concerns. */
function together(all) {
    const byWhat = new Map();
    for (const { of, what } of all)
        byWhat.set(what, [...(byWhat.get(what) ?? []), of]);
    return [...byWhat].map(([what, of]) => of.length > 1 ? `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(of.length, 'workload')}: ${what}` : `${of[0]}: ${what}`);
}
/** Whether a condition held is in no trace, nor what would make it hold. */
function conditions({ roles }) {
    const names = roles.flatMap((role) => role.grants
        .filter(({ conditional, used }) => conditional && used > 0)
        .map(({ policy, statement, action, resource }) => `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .S3)(role.arn)}: ${action} on ${resource}, statement ${statement} of ${policy}`));
    if (names.length === 0)
        return [];
    const text = 'The suggested policies do not have the conditions, since no trace shows them. Copy them from the role:';
    return [{ title: `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(names.length, 'used grant')} behind a condition.`, text, names }];
}
/** Use of keys is in no trace; without it a call may fail that the traces show. */
function keys({ workloads }) {
    const names = workloads
        .filter(_evidence_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEvidence */ .I)
        .flatMap(({ name, implied }) => implied.flatMap(({ action, resource, from }) => from.startsWith('plausibly') ? [`${name}: ${action} on ${resource}`] : []));
    if (names.length === 0)
        return [];
    const text = 'No trace shows it; without it the calls fail that a key protects. The policies keep what the roles grant of it, for those services only:';
    return [
        { title: `Use of keys kept ${names.length === 1 ? 'once' : `${names.length} times`}.`, text, names }
    ];
}
function grantedElsewhere({ roles }) {
    const names = roles.flatMap((role) => role.grantedElsewhere.map(({ action, resource, why }) => `${(0,_headline_js__WEBPACK_IMPORTED_MODULE_1__/* .roleName */ .S3)(role.arn)}: ${action} on ${resource}: ${why}`));
    if (names.length === 0)
        return [];
    const text = 'The calls were answered, and are in the suggested policies:';
    return [{ title: `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(names.length, 'permission')} used, but not granted by the role.`, text, names }];
}
function unproven({ workloads }) {
    const names = workloads.flatMap(({ name, unproven: flaws = [] }) => flaws.map((flaw) => `${name}: ${flaw}`));
    if (names.length === 0)
        return [];
    const text = 'No policy is given, since it would not be enough or be more than is needed. Please report it:';
    return [{ title: 'A defect of this program.', text, names }];
}
function undecided({ roles }) {
    const byWhy = new Map();
    for (const { action, why } of roles.filter((r) => r.judged).flatMap((r) => r.undecided))
        byWhy.set(why, (byWhy.get(why) ?? new Set()).add(action));
    const distinct = new Set([...byWhy.values()].flatMap((actions) => [...actions]));
    const names = [...byWhy].map(([why, actions]) => `${some([...actions].sort())}: ${why}`);
    if (names.length === 0)
        return [];
    return [
        {
            title: `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(distinct.size, 'action')} undecided.`,
            text: 'Granted, and nothing shows whether it is needed. Not counted as unused:',
            names
        }
    ];
}
const NAMED = 3;
function some(actions) {
    const rest = actions.length - NAMED;
    return actions.slice(0, NAMED).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}
function tooLong({ workloads }) {
    const names = workloads.flatMap((workload) => {
        const sizes = (0,_policy_size_js__WEBPACK_IMPORTED_MODULE_4__/* .policyFiles */ .qR)(workload).map(([, part]) => (0,_policy_size_js__WEBPACK_IMPORTED_MODULE_4__/* .sizeOf */ .$d)(part));
        const size = sizes.reduce((sum, one) => sum + one, 0);
        if (size <= _policy_size_js__WEBPACK_IMPORTED_MODULE_4__/* .MANAGED_LIMIT */ .uD)
            return [];
        const beyond = sizes.filter((one) => one > _policy_size_js__WEBPACK_IMPORTED_MODULE_4__/* .MANAGED_LIMIT */ .uD).length;
        const troubles = [
            ...(beyond === 0
                ? []
                : [`${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(beyond, 'file')} too long: one action on one resource takes that much`]),
            ...(size > _policy_size_js__WEBPACK_IMPORTED_MODULE_4__/* .INLINE_LIMIT */ .ol ? ['too long for inline policies'] : []),
            ...(sizes.length > _policy_size_js__WEBPACK_IMPORTED_MODULE_4__/* .ATTACHED_LIMIT */ .D$ ? ['more files than a role takes managed policies by default'] : [])
        ];
        return [
            [`${workload.name}: ${size} characters in ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(sizes.length, 'file')}`, ...troubles].join('; ')
        ];
    });
    if (names.length === 0)
        return [];
    return [
        {
            title: `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(names.length, 'policy')} above the size of a managed policy.`,
            text: `Such a policy stands in several files, each within the ${_policy_size_js__WEBPACK_IMPORTED_MODULE_4__/* .MANAGED_LIMIT */ .uD} characters of a managed policy. All inline policies of a role may have ${_policy_size_js__WEBPACK_IMPORTED_MODULE_4__/* .INLINE_LIMIT */ .ol} together. A role takes ${_policy_size_js__WEBPACK_IMPORTED_MODULE_4__/* .ATTACHED_LIMIT */ .D$} managed policies by default, and up to 20 by quota:`,
            names
        }
    ];
}


/***/ }),

/***/ 98910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMarkdown)
});

;// CONCATENATED MODULE: ./node_modules/markdown-table/index.js
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [fillRows=true]
 *   Whether to fill rows with empty cells up to the most cells in a row
 *   (default: `true`).
 *
 *   When `true`, all rows have as many cells as the longest row:
 *
 *   ```markdown
 *   | Alpha | B    |   |
 *   | ----- | ---- | - |
 *   | C     |      |   |
 *   | D     | Echo | F |
 *   ```
 *
 *   When `false`, rows keep their cells,
 *   and the delimiter row has as many cells as the header row:
 *
 *   ```markdown
 *   | Alpha | B    |
 *   | ----- | ---- |
 *   | C     |
 *   | D     | Echo | F |
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * Get the length of a cell.
 *
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  // eslint-disable-next-line unicorn/prefer-spread -- `align` can be a string.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    const cellsInRow =
      settings.fillRows === false
        ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length)
        : mostCellsPerRow
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < cellsInRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          const half = size / 2

          if (size % 2) {
            before = ' '.repeat(half + 0.5)
            after = ' '.repeat(half - 0.5)
          } else {
            before = ' '.repeat(half)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (settings.delimiterEnd !== false || columnIndex !== cellsInRow - 1) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * Serialize a cell value.
 *
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * Get the alignment character code from a value.
 *
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}

// EXTERNAL MODULE: ./lib/src/plural.js
var plural = __webpack_require__(17858);
// EXTERNAL MODULE: ./lib/src/policy/size.js
var size = __webpack_require__(56636);
// EXTERNAL MODULE: ./lib/src/render/cautions.js
var cautions = __webpack_require__(81145);
// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(40120);
// EXTERNAL MODULE: ./lib/src/render/headline.js
var headline = __webpack_require__(63847);
// EXTERNAL MODULE: ./lib/src/policy/pattern.js
var pattern = __webpack_require__(74771);
// EXTERNAL MODULE: ./lib/src/reference/reference.js
var reference = __webpack_require__(98181);
// EXTERNAL MODULE: ./lib/src/evidence.js
var evidence = __webpack_require__(18433);
// EXTERNAL MODULE: ./lib/src/excess/gaps.js
var gaps = __webpack_require__(3095);
;// CONCATENATED MODULE: ./lib/src/render/table.js
/** The table of a comment: what each role and its workloads hold too much, worst first. */






const ROWS = 50;
/** Workloads of one role that are named in its row. */
const NAMED = 3;
/** @returns the table, and how many rows it leaves out */
function excessTable(report) {
    const exceeding = new Set(report.gate.thresholds.flatMap((threshold) => threshold.roles));
    const byArn = new Map(report.workloads.map((workload) => [workload.arn, workload]));
    const ofRole = (role) => role.workloads.flatMap((arn) => byArn.get(arn) ?? []);
    const roles = (0,headline/* worstFirst */.md)(report);
    const known = new Set(roles.flatMap((role) => role.workloads));
    const rows = [
        ...roles.filter((role) => role.judged).map((role) => judgedRow(role, ofRole(role), exceeding, report)),
        ...roles.filter((role) => !role.judged).map((role) => unjudgedRow(role, ofRole(role))),
        ...roles
            .filter((role) => role.judged)
            .flatMap((role) => ofRole(role).filter((workload) => !(0,evidence/* hasEvidence */.I)(workload)))
            .map((workload) => silentRow(workload)),
        ...report.workloads.filter((workload) => !known.has(workload.arn)).map(aloneRow)
    ];
    const table = markdownTable([['', 'Workload', 'Role', 'Excess', 'Used / granted', 'Worst unused access'], ...rows.slice(0, ROWS)], { align: ['c', 'l', 'l', 'r', 'r', 'l'] });
    return { table, left: Math.max(0, rows.length - ROWS) };
}
function judgedRow(role, workloads, exceeding, { gate }) {
    const worst = (0,headline/* worstUnused */.gw)(role);
    const example = worst?.example === undefined ? '' : ` · ${(0,render_escape/* codeInCell */.FX)(worst.example)}`;
    const isClean = role.unused.total + role.wide.length === 0;
    // without a limit nothing is within it
    const mark = exceeding.has(role.arn) ? '❌' : isClean || gate.thresholds.length > 0 ? '✅' : '⚠️';
    return [
        mark,
        names(workloads.filter(evidence/* hasEvidence */.I)),
        (0,render_escape/* codeInCell */.FX)((0,headline/* roleName */.S3)(role.arn)),
        excessOf(role),
        `${role.used + role.implied} / ${role.granted}`,
        worst === undefined ? '–' : `${(0,headline/* levelName */.C1)(worst.level)}${example}`
    ];
}
/** Unused actions; and, where there are any, wide resources, what is new and what is waived. */
function excessOf({ unused, wide, waived, sinceBaseline }) {
    const parts = [
        `**${unused.total}**`,
        ...(wide.length > 0 ? [`${wide.length} wide`] : []),
        ...(sinceBaseline === undefined ? [] : [`${newFindings(sinceBaseline)} new`]),
        ...(waived.length > 0 ? [`${waived.length} waived`] : [])
    ];
    return parts.join(' · ');
}
/** How many findings a role has that its baseline does not have. */
function newFindings({ newUnused, newWide, newGrants }) {
    return newUnused.length + newWide.length + newGrants.reduce((sum, grant) => sum + grant.unused, 0);
}
function unjudgedRow(role, workloads) {
    return [
        '–',
        names(workloads),
        (0,render_escape/* codeInCell */.FX)((0,headline/* roleName */.S3)(role.arn)),
        '?',
        `? / ${role.granted}`,
        role.unread.some(({ what }) => what !== gaps/* BOUNDARY */.v) ? 'not read' : 'no trace in the window'
    ];
}
function silentRow(workload) {
    const role = workload.role === undefined ? 'unknown' : (0,headline/* roleName */.S3)(workload.role);
    return ['–', (0,render_escape/* codeInCell */.FX)(workload.name), (0,render_escape/* codeInCell */.FX)(role), '?', '?', 'no trace in the window'];
}
/** Of a workload whose role is not known or was not compared. */
function aloneRow(workload) {
    const role = workload.role === undefined ? 'unknown' : (0,headline/* roleName */.S3)(workload.role);
    const actions = new Set(workload.needs.map((need) => need.action)).size;
    return [
        '–',
        (0,render_escape/* codeInCell */.FX)(workload.name),
        (0,render_escape/* codeInCell */.FX)(role),
        '?',
        (0,evidence/* hasEvidence */.I)(workload) ? `${actions} / ?` : '?',
        (0,evidence/* hasEvidence */.I)(workload) ? 'not compared' : 'no trace in the window'
    ];
}
function names(workloads) {
    if (workloads.length === 0)
        return '–';
    const shown = workloads.slice(0, NAMED).map(({ name }) => (0,render_escape/* codeInCell */.FX)(name));
    const rest = workloads.length - NAMED;
    return shown.join(', ') + (rest > 0 ? ` and ${(0,plural/* plural */.L)(rest, 'workload')} more` : '');
}

;// CONCATENATED MODULE: ./lib/src/render/removal.js
/** What a role could lose, as a diff per policy: red lines go, plain lines stay with what uses them, green lines take their place. */






const LINES = 50;
const NAMES = 10;
const WIDTH_OF_ACTION = 36;
/**
 * @param open whether it is unfolded from the beginning
 * @returns nothing where the role has no such findings
 */
function removalOf(role, report, part, open) {
    const uses = usesOf(role, report);
    const isOf = (isFresh) => part === 'all' || isFresh === (part === 'new');
    const lines = [];
    for (const [policy, grants] of byPolicy(role, (grant) => isOf(isNew(grant, role)))) {
        const own = grants.flatMap((grant) => grantLines(grant, role, uses));
        lines.push(`  ${policyName(policy)}`, ...limited(own, 'line'));
    }
    if (part !== 'new')
        lines.push(...blockedLines(role));
    const wide = role.wide.filter(({ action }) => isOf(isNewlyWide(action, role)));
    lines.push(...limited(wide.flatMap(wideLines), 'line'));
    if (lines.length === 0)
        return '';
    const all = [`  role ${(0,headline/* roleName */.S3)(role.arn)}`, ...lines];
    return `<details${open ? ' open' : ''}>\n<summary>${titleOf(role, part)}</summary>\n\n${(0,render_escape/* fenced */.OF)('diff', all.map(render_escape/* oneLine */.TN))}\n\n</details>`;
}
function titleOf(role, part) {
    const { unused, wide, sinceBaseline } = role;
    const name = `<b><code>${(0,render_escape/* html */.qy)((0,headline/* roleName */.S3)(role.arn))}</code></b>`;
    if (part === 'new' && sinceBaseline !== undefined)
        return `${name} · ${(0,plural/* plural */.L)(newFindings(sinceBaseline), 'new finding')}`;
    const [of, on] = part === 'legacy' && sinceBaseline !== undefined
        ? [sinceBaseline.legacy.unused, sinceBaseline.legacy.wide]
        : [unused.total, wide.length];
    return `${name} · ${part === 'legacy' ? 'legacy: ' : ''}${(0,plural/* plural */.L)(of, 'unused action')}, ${(0,plural/* plural */.L)(on, 'wide resource')}`;
}
function wideLines({ action, width, conditional, granted, needed }) {
    return [
        `  ${action}, granted on ${headline/* WIDTH */.lR[width]}${conditional ? ', narrowed by a condition' : ''}`,
        ...limited(granted.map((resource) => `-   on ${resource}`), 'resource', NAMES),
        ...limited(needed.map((resource) => `+   on ${resource}`), 'resource', NAMES)
    ];
}
function blockedLines({ blocked }) {
    if (blocked.total === 0)
        return [];
    const names = (blocked.actions ?? []).map((action) => `  ${action}`);
    return [
        `  blocked by the permissions boundary: ${(0,plural/* plural */.L)(blocked.total, 'action')}`,
        ...limited(names, 'action', NAMES)
    ];
}
/** How often calls used each action of a role; 0 for what only its configuration implies. */
function usesOf(role, { workloads }) {
    const uses = new Map();
    for (const { needs, implied } of workloads.filter((workload) => workload.role === role.arn)) {
        for (const { action } of implied)
            uses.set(action, uses.get(action) ?? 0);
        for (const { action, calls } of needs)
            uses.set(action, (uses.get(action) ?? 0) + calls);
    }
    return new Map([...uses].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
/** Of policies that something goes from, all grants of that; a policy of which nothing goes is not spoken of. */
function byPolicy(role, goes) {
    const policies = new Map();
    for (const grant of (0,headline/* distinctGrants */.On)(role, true)) {
        if (grant.unused > 0 && !goes(grant))
            continue;
        policies.set(grant.policy, [...(policies.get(grant.policy) ?? []), grant]);
    }
    return new Map([...policies].filter(([, grants]) => grants.some(({ unused }) => unused > 0)));
}
function policyName(policy) {
    const name = policy.slice(policy.lastIndexOf('/') + 1);
    if (!policy.startsWith('arn:'))
        return `inline policy "${name}"`;
    return policy.split(':')[4] === 'aws' ? `AWS managed policy ${name}` : `managed policy ${name}`;
}
function grantLines(grant, role, uses) {
    const { action, conditional, used, unused } = grant;
    const notes = [
        levels(grant, role),
        ...(conditional ? ['narrowed by a condition'] : []),
        ...(role.waived.some((waived) => (0,pattern/* matchesAction */.ch)(action, waived.action)) ? ['partly or wholly waived'] : [])
    ].filter((note) => note !== '');
    const usedOfIt = [...uses].filter(([name]) => (0,pattern/* matchesAction */.ch)(action, name));
    if (unused === 0)
        return usedOfIt.map(([name, calls]) => line(' ', name, useText(calls)));
    return [
        line('-', action, notes.join(' · ')),
        ...(used > 0 ? usedOfIt.map(([name, calls]) => line('+', name, useText(calls))) : [])
    ];
}
function line(sign, action, text) {
    return `${sign} ${action.padEnd(WIDTH_OF_ACTION)} ${text}`.trimEnd();
}
function useText(calls) {
    return calls === 0 ? 'by configuration' : (0,plural/* plural */.L)(calls, 'call');
}
/** The access level of an action; of a pattern, how many unused ones of each. */
function levels({ action, unused }, role) {
    const names = (role.unused.actions ?? []).filter((one) => (0,pattern/* matchesAction */.ch)(action, one.action));
    if (names.length === 0)
        return `${unused} unused`;
    if (names.length === 1 && unused === 1)
        return (0,headline/* levelName */.C1)(names[0]?.level ?? '');
    const counts = reference.ACCESS_LEVELS.map((level) => ({
        level,
        count: names.filter((one) => one.level === level).length
    })).filter(({ count }) => count > 0);
    return `${unused} unused: ${counts.map(({ level, count }) => `${count} ${level}`).join(', ')}`;
}
function isNew({ action }, { sinceBaseline }) {
    if (sinceBaseline === undefined)
        return false;
    return (sinceBaseline.newUnused.some((one) => (0,pattern/* matchesAction */.ch)(action, one.action)) ||
        sinceBaseline.newGrants.some((one) => one.action === action));
}
function isNewlyWide(action, { sinceBaseline }) {
    return sinceBaseline?.newWide.some((one) => one.action === action) === true;
}
function limited(lines, noun, most = LINES) {
    const rest = lines.length - most;
    return rest > 0 ? [...lines.slice(0, most), `  and ${(0,plural/* plural */.L)(rest, noun)} more`] : [...lines];
}

// EXTERNAL MODULE: ./lib/src/render/validation.js
var validation = __webpack_require__(59768);
;// CONCATENATED MODULE: ./lib/src/render/markdown.js
/** The report as Markdown for step summary and comment: worst first, within a number of bytes, whole sections at a time. */









const markdown_NAMES = 5;
const EMOJI = { pass: '✅', excess: '❌', 'insufficient-evidence': '⚠️' };
const IN_ARTIFACT = 'in `summary.md` and `report.json` of the artifact';
/**
 * @param budget bytes of UTF-8 that the text may have
 * @param footer a last line, already Markdown
 */
function renderMarkdown(report, budget, footer) {
    const sections = [
        { text: opening(report), instead: `### ${EMOJI[report.verdict]} ${(0,headline/* headline */.Pl)(report)}`, rank: 0 },
        ...tableSection(report),
        ...removals(report),
        {
            text: cautionSection((0,cautions/* cautions */.J)(report)),
            instead: `What to know before anything is removed is ${IN_ARTIFACT}.`,
            rank: 1
        },
        ...shared(report),
        ...policies(report),
        {
            text: `<sub>${[footer, evidenceLine(report), (0,validation/* validationCount */.n5)(report)].filter(Boolean).join(' · ')}</sub>`,
            instead: '',
            rank: 0
        }
    ].filter((section) => section.text !== '');
    let bytes = sections.reduce((sum, section) => sum + bytesOf(section.text), -1);
    for (let rank = 5; rank >= 0; rank--) {
        for (const section of sections.toReversed()) {
            if (bytes <= budget)
                return join(sections);
            if (section.rank !== rank)
                continue;
            bytes += bytesOf(section.instead) - bytesOf(section.text);
            section.text = section.instead;
        }
    }
    return join(sections);
}
/** With the blank line that follows it; the last one has only a line's end. */
function bytesOf(text) {
    return Buffer.byteLength(text) + 2;
}
function join(sections) {
    // the same line stands once where several sections gave way
    const texts = sections
        .map((section) => section.text)
        .filter((text, i, all) => text !== '' && text !== all[i - 1]);
    return `${texts.join('\n\n')}\n`;
}
function opening(report) {
    const { granted, unused, wide } = (0,headline/* tally */.N4)(report.roles);
    const judged = report.roles.filter((role) => role.judged).length;
    const counts = judged === 0
        ? []
        : [
            `**${unused} of ${granted} granted actions were never used**, and ${(0,plural/* plural */.L)(wide, 'used action')} ${wide === 1 ? 'is' : 'are'} granted on more resources than needed.`
        ];
    const rest = report.reasons.length - markdown_NAMES;
    const reasons = [
        ...report.reasons.slice(0, markdown_NAMES).map((reason) => `- ${(0,render_escape/* prose */.CS)(reason)}`),
        ...(rest > 0 ? [`- and ${(0,plural/* plural */.L)(rest, 'reason')} more, ${IN_ARTIFACT}`] : [])
    ];
    return [
        `### ${EMOJI[report.verdict]} ${(0,headline/* headline */.Pl)(report)}`,
        ...sinceBaseline(report),
        ...counts,
        ...(reasons.length > 0 ? [reasons.join('\n')] : [])
    ].join('\n\n');
}
/** What is new, what is legacy and what is gone; or why that cannot be told. */
function sinceBaseline({ gate, roles }) {
    const { baseline } = gate;
    if (baseline === undefined)
        return [];
    if (!baseline.usable)
        return [
            `**There is no baseline to compare with,** so all excess counts as new: ${(0,render_escape/* prose */.CS)(baseline.why ?? '')}.`
        ];
    const all = roles.flatMap((role) => role.sinceBaseline ?? []);
    const sum = (of) => all.reduce((total, one) => total + of(one), 0);
    const legacy = sum((one) => one.legacy.unused + one.legacy.wide);
    const removed = sum((one) => one.removed.unused + one.removed.wide);
    const from = [baseline.created?.slice(0, 10), baseline.commit?.slice(0, 7)].filter(Boolean).join(', ');
    return [
        `**${(0,plural/* plural */.L)(sum(newFindings), 'finding')} new** since the baseline${from === '' ? '' : ` (${(0,render_escape/* prose */.CS)(from)})`}; ${legacy} legacy, ${removed} gone.`
    ];
}
function tableSection(report) {
    if (report.roles.length + report.workloads.length === 0)
        return [];
    const { table, left } = excessTable(report);
    const text = withRest(table, left, 'row');
    return [
        {
            text: report.verdict === 'pass'
                ? `<details>\n<summary>Roles and workloads</summary>\n\n${text}\n\n</details>`
                : text,
            instead: `The table of roles and workloads is ${IN_ARTIFACT}.`,
            rank: 2
        }
    ];
}
function withRest(table, rest, noun) {
    return rest > 0 ? `${table}\n\nand ${(0,plural/* plural */.L)(rest, noun)} more, ${IN_ARTIFACT}` : table;
}
/** With a baseline, what is new stands first and unfolded, and legacy excess apart from it. */
function removals(report) {
    const roles = (0,headline/* worstFirst */.md)(report).filter((role) => role.judged);
    const isOpen = report.verdict === 'excess';
    const parts = [
        ['new', roles.filter((role) => role.sinceBaseline !== undefined)],
        ['all', roles.filter((role) => role.sinceBaseline === undefined)],
        ['legacy', roles.filter((role) => role.sinceBaseline !== undefined)]
    ];
    const shown = parts.flatMap(([part, of]) => of.map((role) => ({ part, role })));
    const texts = [];
    for (const { part, role } of shown) {
        const text = removalOf(role, report, part, isOpen && texts.length === 0);
        if (text !== '')
            texts.push(text);
    }
    return texts.map((text, i) => ({
        text: `${i === 0 ? '#### What to remove\n\n' : ''}${text}`,
        instead: `More of what to remove is ${IN_ARTIFACT}.`,
        rank: i === 0 ? 3 : 4
    }));
}
/** What each workload of a shared role holds only because others need it, and the role that it would get. */
function shared(report) {
    const rows = (0,headline/* worstFirst */.md)(report).flatMap(({ arn, sharing }) => sharing.map(({ workload, needs, onlyForOthers, ownRole, policyFile }) => {
        const [example] = onlyForOthers;
        return [
            (0,render_escape/* codeInCell */.FX)(report.workloads.find((one) => one.arn === workload)?.name ?? workload),
            (0,render_escape/* codeInCell */.FX)((0,headline/* roleName */.S3)(arn)),
            String(needs),
            `${onlyForOthers.length}${example === undefined ? '' : ` · ${(0,render_escape/* codeInCell */.FX)(example)}`}`,
            `${(0,render_escape/* codeInCell */.FX)(ownRole)} with \`${policyFile}\``
        ];
    }));
    if (rows.length === 0)
        return [];
    const table = markdownTable([
        ['Workload', 'Shared role', 'Needs', 'Holds only for others', 'Role of its own'],
        ...rows.slice(0, ROWS)
    ], { align: ['l', 'l', 'r', 'l', 'l'] });
    return [
        {
            text: `<details>\n<summary>Shared roles</summary>\n\n${withRest(table, rows.length - ROWS, 'workload')}\n\n</details>`,
            instead: `What shared roles could be split into is ${IN_ARTIFACT}.`,
            rank: 4
        }
    ];
}
function policies(report) {
    const written = report.workloads.flatMap((workload) => (0,size/* policyFiles */.qR)(workload).map(([file, policy]) => ({ name: workload.name, file, policy })));
    return written.map(({ name, file, policy: { Version, Statement } }, i) => {
        const json = JSON.stringify({ Version, Statement }, null, 2).split('\n').map(render_escape/* oneLine */.TN);
        return {
            text: `${i === 0 ? '#### Suggested policies\n\n' : ''}<details>\n<summary><code>${(0,render_escape/* html */.qy)(name)}</code> · <code>${file}</code></summary>\n\n${(0,render_escape/* fenced */.OF)('json', json)}\n\n</details>`,
            instead: `More suggested policies are in the artifact.`,
            rank: 5
        };
    });
}
function cautionSection(list) {
    if (list.length === 0)
        return '';
    const items = list.map(({ title, text, names }) => {
        const shown = names.slice(0, markdown_NAMES).map((name) => `  - ${(0,render_escape/* code */.aY)(name)}`);
        const rest = names.length > markdown_NAMES ? [`  - and ${names.length - markdown_NAMES} more in \`report.json\``] : [];
        return [`- **${title}** ${(0,render_escape/* prose */.CS)(text)}`, ...shown, ...rest].join('\n');
    });
    return `#### Before you remove anything\n\n${items.join('\n')}`;
}
function evidenceLine({ evidence, tool }) {
    const window = evidence.window === undefined ? '' : ` from ${evidence.window.start} to ${evidence.window.end}`;
    const region = evidence.region === undefined ? '' : ` in ${evidence.region}`;
    return `${evidence.traces.read} of ${(0,plural/* plural */.L)(evidence.traces.listed, 'trace')}${window}${region} · AWS reference of ${tool.reference}`;
}


/***/ }),

/***/ 59768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ validationLine),
/* harmony export */   n5: () => (/* binding */ validationCount),
/* harmony export */   sX: () => (/* binding */ validationCautions)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17858);
/** What AWS itself said of the written policies, in words. */

/** The three answers in one line: `enough passed, valid passed`. The third is left out where roles were not compared. */
function validationLine({ sufficient, valid, noWider }) {
    return [
        `enough ${sufficient.state}${bySamples(sufficient)}`,
        `valid ${valid.state}`,
        ...(noWider === undefined ? [] : [`no wider than the role ${noWider.state}`])
    ].join(', ');
}
/** A check that passed has details where a pattern was asked as one resource. */
function bySamples({ state, details }) {
    return state === 'passed' && details.length > 0 ? ' (patterns by a sample)' : '';
}
/** For a list of facts; empty where AWS was not asked. */
function validationCount({ workloads }) {
    const asked = workloads.flatMap(({ validation }) => validation ?? []);
    if (asked.length === 0)
        return '';
    const passed = asked.filter(({ sufficient, valid, noWider = valid }) => [sufficient, valid, noWider].every(({ state }) => state === 'passed'));
    return `${passed.length} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(asked.length, 'policy')} passed AWS’s own checks`;
}
const ANSWERS = [
    {
        check: 'sufficient',
        state: 'failed',
        what: 'not enough, as AWS says.',
        text: 'By the policy IAM’s simulator does not allow what the workload needs:'
    },
    {
        check: 'valid',
        state: 'failed',
        what: 'not valid, as AWS says.',
        text: 'IAM Access Analyzer finds errors:'
    },
    {
        check: 'valid',
        state: 'passed',
        what: 'that AWS has remarks on.',
        text: 'IAM Access Analyzer finds no error, and this:'
    },
    {
        check: 'noWider',
        state: 'failed',
        what: 'wider than the role is today, as AWS says.',
        text: 'That is right where the role lacks what the configuration implies, or where a resource’s policy granted a call. IAM Access Analyzer’s reasons:'
    },
    ...['sufficient', 'valid', 'noWider'].map((check) => ({
        check,
        state: 'unchecked',
        what: `not checked by AWS: ${{ sufficient: 'whether it is enough', valid: 'whether it is valid', noWider: 'whether it is wider than the role' }[check]}.`,
        text: 'That is no pass:'
    }))
];
/** What AWS was asked and did not simply agree to. */
function validationCautions({ workloads }) {
    return ANSWERS.flatMap(({ check, state, what, text }) => {
        const policies = workloads.flatMap(({ name, validation: of }) => {
            const details = of?.[check]?.state === state ? of[check].details : [];
            return details.length === 0 ? [] : [details.map((detail) => `${name}: ${detail}`)];
        });
        if (policies.length === 0)
            return [];
        return [{ title: `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(policies.length, 'policy')} ${what}`, text, names: policies.flat() }];
    });
}


/***/ })

};
