export const id = 918;
export const ids = [918];
export const modules = {

/***/ 50537:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ SUMMARY_BYTES),
  h: () => (/* binding */ writeFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/errors.js
var errors = __webpack_require__(65071);
// EXTERNAL MODULE: ./lib/src/policy/match.js
var match = __webpack_require__(71028);
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
        const named = unused.filter((action) => (0,match/* coversAction */.Dg)(grant.action, action));
        const whole = grant.used === 0 && grant.undecided === 0;
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

// EXTERNAL MODULE: ./lib/src/render/markdown.js + 1 modules
var markdown = __webpack_require__(49660);
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
    const files = [
        ['report.json', json(report)],
        ['summary.md', (0,markdown/* renderMarkdown */.G)(report, SUMMARY_BYTES)],
        ...(report.compared
            ? [['excessive_permissions.json', json(excessivePermissions(report))]]
            : []),
        ...report.workloads.flatMap(({ policyFile, policy }) => policyFile === undefined || policy === undefined ? [] : [[policyFile, json(policy)]])
    ];
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
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}


/***/ }),

/***/ 81145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ cautions)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17858);

/** Everything that makes the result less than certain. */
function cautions(report) {
    return [
        ...denied(report),
        ...incomplete(report),
        ...unknownCalls(report),
        ...silent(report),
        ...tooLong(report),
        ...unread(report),
        ...undecided(report)
    ];
}
function denied({ workloads }) {
    const all = workloads.flatMap((w) => w.denied.map((d) => `${w.name}: ${d.action}${d.resource === undefined ? '' : ` on ${d.resource}`} (${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(d.calls, 'call')})`));
    if (all.length === 0)
        return [];
    return [
        {
            title: `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(all.length, 'action')} denied.`,
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
            title: `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(traces, kind === 'malformed' ? 'document' : 'trace')} ${kind}.`,
            text: `They are ${meaning}:`
                .replace('They are documents', 'Documents')
                .replace('They are X-Ray', 'X-Ray'),
            names: traceIds
        }))
    ];
}
function unknownCalls({ workloads, evidence }) {
    const unresolved = workloads.flatMap((w) => w.unresolved.map((u) => `${w.name}: ${u.service} ${u.operation} (${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(u.calls, 'call')}): ${u.why}`));
    const disagreements = workloads.flatMap((w) => w.disagreements.map((d) => `${w.name}: ${d.service} ${d.operation}: AWS says ${d.refused}, derived was ${d.derived.join(', ') || 'nothing'}`));
    const unsent = workloads.flatMap((w) => w.unsent.map((u) => `${w.name}: ${u.service} ${u.operation} (${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(u.calls, 'call')})`));
    const lost = evidence.unattributed.map((o) => `${o.service} ${o.operation} (${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(o.calls, 'call')}): ${o.why}`);
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
    return list.flatMap(([names, what, text]) => names.length === 0 ? [] : [{ title: `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(names.length, 'kind')} of call ${what}`, text, names }]);
}
function silent({ workloads }) {
    const names = workloads.filter((w) => w.traces === 0).map((w) => w.name);
    if (names.length === 0)
        return [];
    return [
        {
            title: `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(names.length, 'workload')} left no trace.`,
            text: 'Nothing is suggested for them, and what they need of a shared role is unknown:',
            names
        }
    ];
}
function unread({ workloads, roles, compared }) {
    const names = [
        ...workloads.flatMap((w) => w.unread.map((u) => `${w.name}: ${u.what}: ${u.why}`)),
        ...roles.flatMap((r) => r.unread.map((u) => `${r.arn}: ${u.what}: ${u.why}`)),
        ...roles.flatMap((r) => r.unmatched.map((pattern) => `${r.arn}: ${pattern} matches no action that IAM has`))
    ];
    const notRead = compared
        ? [
            {
                title: 'Not read:',
                text: 'permissions boundaries, service control policies, resource policies, event source mappings and asynchronous destinations.',
                names: []
            }
        ]
        : [];
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
        ...notRead
    ];
}
function undecided({ roles }) {
    const names = roles.filter((r) => r.judged).flatMap((r) => r.undecided.map((u) => `${u.action}: ${u.why}`));
    const distinct = [...new Set(names)];
    if (distinct.length === 0)
        return [];
    return [
        {
            title: `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(distinct.length, 'action')} undecided.`,
            text: 'Granted, and nothing shows whether they are needed. Not counted as unused:',
            names: distinct
        }
    ];
}
/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html#reference_iam-quotas-entity-length */
const MANAGED_LIMIT = 6144;
const INLINE_LIMIT = 10_240;
function tooLong({ workloads }) {
    const names = workloads.flatMap(({ name, policy }) => {
        const { length } = JSON.stringify(policy === undefined ? {} : { Version: policy.Version, Statement: policy.Statement });
        return length > MANAGED_LIMIT ? [`${name}: ${length} characters`] : [];
    });
    if (names.length === 0)
        return [];
    const text = `A managed policy may have ${MANAGED_LIMIT} characters, the inline policies of a role ${INLINE_LIMIT} together:`;
    return [
        {
            title: `${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(names.length, 'policy')} above IAM’s size limit.`,
            text,
            names
        }
    ];
}


/***/ }),

/***/ 63847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   On: () => (/* binding */ distinctGrants),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   S3: () => (/* binding */ roleName),
/* harmony export */   gw: () => (/* binding */ worstUnused),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17858);

/** The verdict in one line, without markup. */
function headline(report) {
    const judged = report.roles.filter((role) => role.judged);
    const exceeding = new Set(report.gate.thresholds.flatMap((threshold) => threshold.roles));
    if (report.verdict === 'excess') {
        const exceed = exceeding.size === 1 && judged.length === 1 ? 'exceeds' : 'exceed';
        return `Least privilege: ${exceeding.size} of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(judged.length, 'role')} ${exceed} the limit`;
    }
    if (report.verdict === 'insufficient-evidence')
        return 'Least privilege: not enough evidence for a verdict';
    if (!report.compared)
        return `Least privilege: policies of ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(withEvidence(report), 'workload')} written, no role compared`;
    if (report.gate.thresholds.length === 0)
        return 'Least privilege: report only, no limit is set';
    return `Least privilege: ${(0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(judged.length, 'role')} within the limit`;
}
/** What was granted and never used, over all judged roles. */
function tally(roles) {
    const judged = roles.filter((role) => role.judged);
    const sum = (of) => judged.reduce((total, role) => total + of(role), 0);
    return {
        granted: sum((r) => r.granted),
        unused: sum((r) => r.unused.total),
        wide: sum((r) => r.wide.length)
    };
}
function withEvidence(report) {
    return report.workloads.filter((workload) => workload.policyFile !== undefined).length;
}
/** The roles, those with most excess first. */
function worstFirst(report) {
    const weight = (role) => (role.judged ? role.unused.total + role.wide.length : -1);
    return report.roles.toSorted((a, b) => weight(b) - weight(a) || (a.arn < b.arn ? -1 : 1));
}
/** `shop-api` of `arn:aws:iam::111122223333:role/path/shop-api`. */
function roleName(arn) {
    return arn.slice(arn.lastIndexOf('/') + 1);
}
/** The worst access level of which an action is unused, and one such action where the report names it. */
function worstUnused(role) {
    for (const level of ['permissions-management', 'write', 'tagging', 'read', 'list']) {
        if (role.unused.byAccessLevel[level] === 0)
            continue;
        const example = role.unused.actions?.find((unused) => unused.level === level)?.action;
        return { level, ...(example !== undefined && { example }) };
    }
    return undefined;
}
/** The grants of which something is unused: each action pattern of a policy once, however many resources it is granted on. */
function distinctGrants({ grants }) {
    const distinct = new Map();
    for (const { policy, action, resource, used, unused } of grants) {
        const key = `${policy}\u0000${action}`;
        const known = distinct.get(key) ?? { policy, action, on: [], used: 0, unused: 0 };
        known.on.push(resource);
        known.used = Math.max(known.used, used);
        known.unused = Math.max(known.unused, unused);
        distinct.set(key, known);
    }
    return [...distinct.values()].filter((grant) => grant.unused > 0);
}


/***/ }),

/***/ 49660:
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
// EXTERNAL MODULE: ./lib/src/policy/match.js
var match = __webpack_require__(71028);
// EXTERNAL MODULE: ./lib/src/render/cautions.js
var cautions = __webpack_require__(81145);
// EXTERNAL MODULE: ./lib/src/render/escape.js
var render_escape = __webpack_require__(40120);
// EXTERNAL MODULE: ./lib/src/render/headline.js
var headline = __webpack_require__(63847);
;// CONCATENATED MODULE: ./lib/src/render/markdown.js
/** The report as Markdown for step summary and comment: worst first, within a number of bytes, whole sections at a time. */






const ROWS = 50;
const NAMES = 10;
const EMOJI = { pass: '✅', excess: '❌', 'insufficient-evidence': '⚠️' };
const IN_ARTIFACT = 'in `summary.md` and `report.json` of the artifact';
/**
 * @param budget bytes of UTF-8 that the text may have
 * @param footer a last line, already Markdown
 */
function renderMarkdown(report, budget, footer) {
    const sections = [
        { text: opening(report), instead: `### ${EMOJI[report.verdict]} ${(0,headline/* headline */.Pl)(report)}`, rank: 0 },
        ...(report.roles.length > 0
            ? [{ text: roleTable(report), instead: `The table of roles is ${IN_ARTIFACT}.`, rank: 2 }]
            : []),
        { text: workloadTable(report), instead: `The table of workloads is ${IN_ARTIFACT}.`, rank: 3 },
        ...removals(report),
        ...policies(report),
        {
            text: cautionSection((0,cautions/* cautions */.J)(report)),
            instead: `What to know before anything is removed is ${IN_ARTIFACT}.`,
            rank: 1
        },
        { text: `<sub>${[footer, evidenceLine(report)].filter(Boolean).join(' · ')}</sub>`, instead: '', rank: 0 }
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
    const reasons = report.reasons.map((reason) => `- ${(0,render_escape/* prose */.CS)(reason)}`);
    return [
        `### ${EMOJI[report.verdict]} ${(0,headline/* headline */.Pl)(report)}`,
        ...counts,
        ...(reasons.length > 0 ? [reasons.join('\n')] : [])
    ].join('\n\n');
}
function roleTable(report) {
    const exceeding = new Set(report.gate.thresholds.flatMap((threshold) => threshold.roles));
    const roles = (0,headline/* worstFirst */.md)(report);
    const rows = roles.slice(0, ROWS).map((role) => {
        if (!role.judged)
            return [
                '–',
                (0,render_escape/* codeInCell */.FX)((0,headline/* roleName */.S3)(role.arn)),
                '?',
                '?',
                `? / ${role.granted}`,
                role.unread.length > 0 ? 'not read' : 'no evidence'
            ];
        const worst = (0,headline/* worstUnused */.gw)(role);
        const example = worst?.example === undefined ? '' : ` · ${(0,render_escape/* codeInCell */.FX)(worst.example)}`;
        return [
            exceeding.has(role.arn) ? '❌' : '✅',
            (0,render_escape/* codeInCell */.FX)((0,headline/* roleName */.S3)(role.arn)),
            `**${role.unused.total}**`,
            String(role.wide.length),
            `${role.granted - role.unused.total} / ${role.granted}`,
            worst === undefined ? '–' : `${levelName(worst.level)}${example}`
        ];
    });
    const table = markdownTable([['', 'Role', 'Unused', 'Wide', 'Kept / granted', 'Worst unused access'], ...rows], {
        align: ['c', 'l', 'r', 'r', 'r', 'l']
    });
    return withRest(table, roles.length - rows.length, 'role');
}
function workloadTable(report) {
    if (report.workloads.length === 0)
        return '';
    const rows = report.workloads
        .slice(0, ROWS)
        .map((workload) => [
        (0,render_escape/* codeInCell */.FX)(workload.name),
        (0,render_escape/* codeInCell */.FX)(workload.role === undefined ? 'unknown' : (0,headline/* roleName */.S3)(workload.role)),
        workload.traces === 0 ? '?' : String(workload.traces),
        workload.traces === 0 ? 'no trace in the window' : describeNeeds(workload)
    ]);
    const table = markdownTable([['Workload', 'Role', 'Traces', 'Needs'], ...rows], {
        align: ['l', 'l', 'r', 'l']
    });
    return withRest(table, report.workloads.length - rows.length, 'workload');
}
function describeNeeds(workload) {
    const actions = new Set(workload.needs.map((need) => need.action)).size;
    const denied = workload.denied.length === 0 ? '' : `, ${workload.denied.length} denied`;
    const unresolved = workload.unresolved.length === 0 ? '' : `, ${workload.unresolved.length} unresolved`;
    return `${(0,plural/* plural */.L)(actions, 'action')}${denied}${unresolved}`;
}
function withRest(table, rest, noun) {
    return rest > 0 ? `${table}\n\nand ${(0,plural/* plural */.L)(rest, noun)} more, ${IN_ARTIFACT}` : table;
}
function removals(report) {
    const roles = (0,headline/* worstFirst */.md)(report).filter((role) => role.judged && role.unused.total + role.wide.length > 0);
    return roles.map((role, i) => ({
        text: `${i === 0 ? '#### What to remove\n\n' : ''}${removal(role, usedBy(role, report), i === 0)}`,
        instead: `More of what to remove is ${IN_ARTIFACT}.`,
        rank: i === 0 ? 3 : 4
    }));
}
/** The actions that the workloads of a role need, each once. */
function usedBy(role, report) {
    const of = report.workloads.filter((workload) => workload.role === role.arn);
    return [
        ...new Set(of.flatMap(({ needs, implied }) => [...needs, ...implied]).map((need) => need.action))
    ].sort();
}
/** A diff: what each policy could lose, and of a pattern what to write in its place. */
function removal(role, used, open) {
    const levels = new Map((role.unused.actions ?? []).map(({ action, level }) => [action, levelName(level)]));
    const lines = [`  role ${(0,headline/* roleName */.S3)(role.arn)}`];
    for (const { policy, action, unused, used: usedOfIt } of (0,headline/* distinctGrants */.On)(role)) {
        const what = levels.get(action) ?? `${unused} unused`;
        lines.push(`- ${action.padEnd(34)} ${what} · ${policy.slice(policy.lastIndexOf('/') + 1)}`);
        if (usedOfIt > 0)
            lines.push(...used.filter((name) => (0,match/* coversAction */.Dg)(action, name)).map((name) => `+ ${name}`));
    }
    for (const { action, granted, needed } of role.wide.slice(0, ROWS)) {
        lines.push(`  ${action}`);
        lines.push(...granted.slice(0, NAMES).map((resource) => `-   on ${resource}`));
        lines.push(...needed.slice(0, NAMES).map((resource) => `+   on ${resource}`));
    }
    const title = `<b><code>${(0,render_escape/* html */.qy)((0,headline/* roleName */.S3)(role.arn))}</code></b> · ${(0,plural/* plural */.L)(role.unused.total, 'unused action')}, ${(0,plural/* plural */.L)(role.wide.length, 'wide resource')}`;
    return `<details${open ? ' open' : ''}>\n<summary>${title}</summary>\n\n${(0,render_escape/* fenced */.OF)('diff', lines.map(render_escape/* oneLine */.TN))}\n\n</details>`;
}
function policies(report) {
    const written = report.workloads.flatMap(({ name, policy, policyFile }) => policy === undefined ? [] : [{ name, policyFile, policy }]);
    return written.map(({ name, policyFile, policy: { Version, Statement } }, i) => {
        const json = JSON.stringify({ Version, Statement }, null, 2).split('\n').map(render_escape/* oneLine */.TN);
        return {
            text: `${i === 0 ? '#### Suggested policies\n\n' : ''}<details>\n<summary><code>${(0,render_escape/* html */.qy)(name)}</code> · <code>${policyFile}</code></summary>\n\n${(0,render_escape/* fenced */.OF)('json', json)}\n\n</details>`,
            instead: `More suggested policies are in the artifact.`,
            rank: 5
        };
    });
}
function cautionSection(list) {
    if (list.length === 0)
        return '';
    const items = list.map(({ title, text, names }) => {
        const shown = names.slice(0, NAMES).map((name) => `  - ${(0,render_escape/* code */.aY)(name)}`);
        const rest = names.length > NAMES ? [`  - and ${names.length - NAMES} more in \`report.json\``] : [];
        return [`- **${title}** ${(0,render_escape/* prose */.CS)(text)}`, ...shown, ...rest].join('\n');
    });
    return `#### Before you remove anything\n\n${items.join('\n')}`;
}
function evidenceLine({ evidence, tool }) {
    const window = evidence.window === undefined ? '' : ` from ${evidence.window.start} to ${evidence.window.end}`;
    const region = evidence.region === undefined ? '' : ` in ${evidence.region}`;
    return `${evidence.traces.read} of ${(0,plural/* plural */.L)(evidence.traces.listed, 'trace')}${window}${region} · AWS reference of ${tool.reference}`;
}
/** `permissions-management` as IAM's console writes it. */
function levelName(level) {
    return level === 'permissions-management'
        ? 'Permissions management'
        : level.charAt(0).toUpperCase() + level.slice(1);
}


/***/ })

};
