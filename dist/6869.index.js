export const id = 6869;
export const ids = [6869];
export const modules = {

/***/ 44287:
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

// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
// EXTERNAL MODULE: ./lib/src/reporters/escape.js
var reporters_escape = __webpack_require__(46176);
// EXTERNAL MODULE: ./lib/src/reference/reference.js
var reference = __webpack_require__(98181);
// EXTERNAL MODULE: ./lib/src/view/words.js
var words = __webpack_require__(75171);
;// CONCATENATED MODULE: ./lib/src/reporters/markdown/removal.js
/** What a role could lose, as a diff per policy: red lines go, plain lines stay with what uses them, green lines take their place. */




const LINES = 50;
const NAMES = 10;
const WIDTH_OF_ACTION = 36;
/**
 * @param open whether it is unfolded from the beginning
 * @returns nothing where the role has no such findings
 */
function removalOf(role, part, open) {
    const belongs = ({ isNew }) => part === 'all' || isNew === (part === 'new');
    const lines = [];
    for (const [policy, grants] of byPolicy(role, belongs)) {
        const own = grants.flatMap(grantLines);
        lines.push(`  ${policyName(policy)}`, ...limited(own, 'line'));
    }
    if (part !== 'new')
        lines.push(...blockedLines(role.report));
    lines.push(...limited(role.wide.filter(belongs).flatMap(wideLines), 'line'));
    if (lines.length === 0)
        return '';
    const all = [`  role ${role.name}`, ...lines];
    return `<details${open ? ' open' : ''}>\n<summary>${titleOf(role, part)}</summary>\n\n${(0,reporters_escape/* fenced */.OF)('diff', all.map(reporters_escape/* oneLine */.TN))}\n\n</details>`;
}
function titleOf({ name: roleName, newFindings = 0, report }, part) {
    const { unused, wide, sinceBaseline } = report;
    const name = `<b><code>${(0,reporters_escape/* html */.qy)(roleName)}</code></b>`;
    if (part === 'new')
        return `${name} · ${(0,plural/* plural */.L)(newFindings, 'new finding')}`;
    const [actions, resources] = part === 'legacy' && sinceBaseline !== undefined
        ? [sinceBaseline.legacy.unused, sinceBaseline.legacy.wide]
        : [unused.total, wide.length];
    return `${name} · ${part === 'legacy' ? 'legacy: ' : ''}${(0,plural/* plural */.L)(actions, 'unused action')}, ${(0,plural/* plural */.L)(resources, 'wide resource')}`;
}
function wideLines({ action, width, conditional, granted, needed }) {
    return [
        `  ${action}, granted on ${words/* WIDTH */.lR[width]}${conditional ? ', narrowed by a condition' : ''}`,
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
/** The grants of each policy that something goes from; a policy of which nothing goes is not spoken of. */
function byPolicy(role, goes) {
    const policies = new Map();
    for (const grant of role.grants) {
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
function grantLines(grant) {
    const { action, conditional, used, unused, isWaived, uses } = grant;
    if (unused === 0)
        return uses.map(([name, calls]) => line(' ', name, useText(calls)));
    const notes = [
        levels(grant),
        ...(conditional ? ['narrowed by a condition'] : []),
        ...(isWaived ? ['partly or wholly waived'] : [])
    ].filter((note) => note !== '');
    return [
        line('-', action, notes.join(' · ')),
        ...(used > 0 ? uses.map(([name, calls]) => line('+', name, useText(calls))) : [])
    ];
}
function line(sign, action, text) {
    return `${sign} ${action.padEnd(WIDTH_OF_ACTION)} ${text}`.trimEnd();
}
function useText(calls) {
    return calls === 0 ? 'by configuration' : (0,plural/* plural */.L)(calls, 'call');
}
/** The access level of an action; of a pattern, how many unused ones of each. */
function levels({ unused, unusedActions = [] }) {
    const [first] = unusedActions;
    if (first === undefined)
        return `${unused} unused`;
    if (unusedActions.length === 1 && unused === 1)
        return (0,words/* levelName */.C1)(first.level);
    const counts = reference.ACCESS_LEVELS.map((level) => ({
        level,
        count: unusedActions.filter((one) => one.level === level).length
    })).filter(({ count }) => count > 0);
    return `${unused} unused: ${counts.map(({ level, count }) => `${count} ${level}`).join(', ')}`;
}
function limited(lines, noun, most = LINES) {
    const rest = lines.length - most;
    return rest > 0 ? [...lines.slice(0, most), `  and ${(0,plural/* plural */.L)(rest, noun)} more`] : [...lines];
}

;// CONCATENATED MODULE: ./lib/src/reporters/markdown/sections.js
/** Sections of a page within a number of bytes: whole ones are given up, none is cut. */
const LAST_RANK = 5;
/**
 * The sections as one text.
 * @param budget bytes of UTF-8 that it may have; it has more only where what stands instead of all sections has more
 */
function fitted(given, budget) {
    const sections = given.filter(({ text }) => text !== '').map((section) => ({ ...section }));
    let bytes = sections.reduce((sum, section) => sum + bytesOf(section.text), -1);
    for (let rank = LAST_RANK; rank >= 0; rank--) {
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

// EXTERNAL MODULE: ./lib/src/judgement/gaps.js
var gaps = __webpack_require__(91077);
;// CONCATENATED MODULE: ./lib/src/reporters/markdown/table.js
/** The table of a comment: what each role and its workloads hold too much, worst first. */





const ROWS = 50;
/** Workloads of one role that are named in its row. */
const NAMED = 3;
/** @returns the table, and how many rows it leaves out */
function excessTable({ report, roles, workloads }) {
    const judged = roles.filter((role) => role.report.judged);
    const known = new Set(roles.flatMap((role) => role.report.workloads));
    const hasLimits = report.gate.thresholds.length > 0;
    const rows = [
        ...judged.map((role) => judgedRow(role, hasLimits)),
        ...roles.filter((role) => !role.report.judged).map(unjudgedRow),
        ...judged.flatMap((role) => role.workloads.filter(({ hasEvidence }) => !hasEvidence)).map(silentRow),
        ...workloads.filter((workload) => !known.has(workload.report.arn)).map(aloneRow)
    ];
    const table = markdownTable([['', 'Workload', 'Role', 'Excess', 'Used / granted', 'Worst unused access'], ...rows.slice(0, ROWS)], { align: ['c', 'l', 'l', 'r', 'r', 'l'] });
    return { table, left: Math.max(0, rows.length - ROWS) };
}
function judgedRow(role, hasLimits) {
    const { report, worst } = role;
    const example = worst?.example === undefined ? '' : ` · ${(0,reporters_escape/* codeInCell */.FX)(worst.example)}`;
    const isClean = report.unused.total + report.wide.length === 0;
    // without a limit nothing is within it
    const mark = role.exceeds ? '❌' : isClean || hasLimits ? '✅' : '⚠️';
    return [
        mark,
        names(role.workloads.filter(({ hasEvidence }) => hasEvidence)),
        (0,reporters_escape/* codeInCell */.FX)(role.name),
        excessCell(role),
        `${report.used + report.implied} / ${report.granted}`,
        worst === undefined ? '–' : `${(0,words/* levelName */.C1)(worst.level)}${example}`
    ];
}
/** Unused actions; and, where there are any, wide resources, what is new and what is waived. */
function excessCell({ report: { unused, wide, waived }, newFindings }) {
    const parts = [
        `**${unused.total}**`,
        ...(wide.length > 0 ? [`${wide.length} wide`] : []),
        ...(newFindings === undefined ? [] : [`${newFindings} new`]),
        ...(waived.length > 0 ? [`${waived.length} waived`] : [])
    ];
    return parts.join(' · ');
}
function unjudgedRow({ report, name, workloads }) {
    return [
        '–',
        names(workloads),
        (0,reporters_escape/* codeInCell */.FX)(name),
        '?',
        `? / ${report.granted}`,
        report.unread.some(({ what }) => what !== gaps/* BOUNDARY */.v) ? 'not read' : 'no trace in the window'
    ];
}
function silentRow({ name, roleName = 'unknown' }) {
    return ['–', (0,reporters_escape/* codeInCell */.FX)(name), (0,reporters_escape/* codeInCell */.FX)(roleName), '?', '?', 'no trace in the window'];
}
/** A workload whose role is not known or was not compared. */
function aloneRow(workload) {
    const { report, name, roleName = 'unknown', hasEvidence } = workload;
    if (!hasEvidence)
        return silentRow(workload);
    const actions = new Set(report.needs.map((need) => need.action)).size;
    return ['–', (0,reporters_escape/* codeInCell */.FX)(name), (0,reporters_escape/* codeInCell */.FX)(roleName), '?', `${actions} / ?`, 'not compared'];
}
function names(workloads) {
    if (workloads.length === 0)
        return '–';
    const shown = workloads.slice(0, NAMED).map(({ name }) => (0,reporters_escape/* codeInCell */.FX)(name));
    const rest = workloads.length - NAMED;
    return shown.join(', ') + (rest > 0 ? ` and ${(0,plural/* plural */.L)(rest, 'workload')} more` : '');
}

;// CONCATENATED MODULE: ./lib/src/reporters/markdown/markdown.js
/** The view as Markdown for step summary and comment: worst first, within a number of bytes, whole sections at a time. */






const markdown_NAMES = 5;
/** Longer than any ARN. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const LONGEST_LINE = 2500;
/** Each is a line that somebody must have seen. */
const LOOSENED = 20;
const EMOJI = { pass: '✅', excess: '❌', 'insufficient-evidence': '⚠️' };
const IN_ARTIFACT = 'in `summary.md` and `report.json` of the artifact';
/**
 * @param budget bytes of UTF-8 that the text may have
 * @param footer a last line, already Markdown
 */
function renderMarkdown(view, budget, footer) {
    const sections = [
        { text: title(view), instead: title(view), rank: 0 },
        {
            text: loosening(view),
            instead: `**The gate is loosened:** what is looser stands ${IN_ARTIFACT}.`,
            rank: 0
        },
        { text: opening(view), instead: '', rank: 0 },
        ...tableSection(view),
        ...removals(view),
        {
            text: cautionSection(view.cautions),
            instead: `What to know before anything is removed is ${IN_ARTIFACT}.`,
            rank: 1
        },
        ...shared(view),
        ...policies(view),
        {
            text: `<sub>${[footer, evidenceLine(view), ruledBy(view), view.checkedByAws].filter(Boolean).join(' · ')}</sub>`,
            instead: '',
            rank: 0
        }
    ];
    return fitted(sections, budget);
}
function title({ report, headline }) {
    return `### ${EMOJI[report.verdict]} ${headline}`;
}
function opening(view) {
    const { report, tally, sinceBaseline } = view;
    const { judged, granted, unused, wide } = tally;
    const counts = judged === 0
        ? []
        : [
            `**${unused} of ${granted} granted actions were never used**, and ${(0,plural/* plural */.L)(wide, 'used action')} ${wide === 1 ? 'is' : 'are'} granted on more resources than needed.`
        ];
    const rest = report.reasons.length - markdown_NAMES;
    const reasons = [
        ...report.reasons.slice(0, markdown_NAMES).map((reason) => `- ${(0,reporters_escape/* prose */.CS)(reason)}`),
        ...(rest > 0 ? [`- and ${(0,plural/* plural */.L)(rest, 'reason')} more, ${IN_ARTIFACT}`] : [])
    ];
    return [
        ...(sinceBaseline === undefined ? [] : [baselineLine(sinceBaseline)]),
        ...counts,
        ...(reasons.length > 0 ? [reasons.join('\n')] : [])
    ].join('\n\n');
}
/** What a pull request does to its own gate is told before what the gate says. */
function loosening({ report }) {
    const { loosened } = report.gate;
    if (loosened === undefined)
        return '';
    const rest = loosened.length - LOOSENED;
    return [
        '**The gate is loosened:**',
        '',
        ...loosened.slice(0, LOOSENED).map((text) => `- ${(0,reporters_escape/* prose */.CS)(text)}`),
        ...(rest > 0 ? [`- and ${rest} more, ${IN_ARTIFACT}`] : [])
    ].join('\n');
}
/** The file that counted. */
function ruledBy({ report }) {
    const { configuration } = report.gate;
    return configuration === undefined
        ? ''
        : `gate by ${(0,reporters_escape/* code */.aY)(configuration.file)} of ${(0,reporters_escape/* prose */.CS)(configuration.place)} and the inputs`;
}
/** What is new, what is legacy and what is gone; or why that cannot be told. */
function baselineLine(since) {
    if (!since.isUsable)
        return `**There is no baseline to compare with,** so all excess counts as new: ${(0,reporters_escape/* prose */.CS)(since.why)}.`;
    const from = [since.created?.slice(0, 10), since.commit?.slice(0, 7)].filter(Boolean).join(', ');
    return `**${(0,plural/* plural */.L)(since.added, 'finding')} new** since the baseline${from === '' ? '' : ` (${(0,reporters_escape/* prose */.CS)(from)})`}; ${since.legacy} legacy, ${since.removed} gone.`;
}
function tableSection(view) {
    if (view.roles.length + view.workloads.length === 0)
        return [];
    const { table, left } = excessTable(view);
    const text = withRest(table, left, 'row');
    return [
        {
            text: view.report.verdict === 'pass'
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
function removals({ roles, report }) {
    const judged = roles.filter((role) => role.report.judged);
    const compared = judged.filter((role) => role.newFindings !== undefined);
    const isOpen = report.verdict === 'excess';
    const parts = [
        ['new', compared],
        ['all', judged.filter((role) => role.newFindings === undefined)],
        ['legacy', compared]
    ];
    const texts = [];
    for (const [part, some] of parts) {
        for (const role of some) {
            const text = removalOf(role, part, isOpen && texts.length === 0);
            if (text !== '')
                texts.push(text);
        }
    }
    return texts.map((text, i) => ({
        text: `${i === 0 ? '#### What to remove\n\n' : ''}${text}`,
        instead: `More of what to remove is ${IN_ARTIFACT}.`,
        rank: i === 0 ? 3 : 4
    }));
}
/** What each workload of a shared role holds only because others need it, and the role that it would get. */
function shared({ roles, workloads }) {
    const names = new Map(workloads.map(({ report, name }) => [report.arn, name]));
    const rows = roles.flatMap(({ name, report: { sharing } }) => sharing.map(({ workload, needs, onlyForOthers, ownRole, policyFile }) => {
        const [example] = onlyForOthers;
        return [
            (0,reporters_escape/* codeInCell */.FX)(names.get(workload) ?? workload),
            (0,reporters_escape/* codeInCell */.FX)(name),
            String(needs),
            `${onlyForOthers.length}${example === undefined ? '' : ` · ${(0,reporters_escape/* codeInCell */.FX)(example)}`}`,
            `${(0,reporters_escape/* codeInCell */.FX)(ownRole)} with \`${policyFile}\``
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
/** Of a policy that is longer than a page allows, only the others are shown: cut, it would be another policy. */
function policies(view) {
    const instead = 'More suggested policies are in the artifact.';
    return view.policies.map(({ workload, file, policy: { Version, Statement } }, i) => {
        const json = JSON.stringify({ Version, Statement }, null, 2).split('\n');
        if (json.some((line) => line.length > LONGEST_LINE))
            return { text: instead, instead, rank: 5 };
        return {
            text: `${i === 0 ? '#### Suggested policies\n\n' : ''}<details>\n<summary><code>${(0,reporters_escape/* html */.qy)(workload)}</code> · <code>${file}</code></summary>\n\n${(0,reporters_escape/* fenced */.OF)('json', json.map(reporters_escape/* oneLine */.TN))}\n\n</details>`,
            instead,
            rank: 5
        };
    });
}
function cautionSection(list) {
    if (list.length === 0)
        return '';
    const items = list.map(({ title, text, names }) => {
        const shown = names.slice(0, markdown_NAMES).map((name) => `  - ${(0,reporters_escape/* code */.aY)(name)}`);
        const rest = names.length > markdown_NAMES ? [`  - and ${names.length - markdown_NAMES} more in \`report.json\``] : [];
        return [`- **${title}** ${(0,reporters_escape/* prose */.CS)(text)}`, ...shown, ...rest].join('\n');
    });
    return `#### Before you remove anything\n\n${items.join('\n')}`;
}
function evidenceLine({ report: { evidence, tool } }) {
    const window = evidence.window === undefined ? '' : ` from ${evidence.window.start} to ${evidence.window.end}`;
    const region = evidence.region === undefined ? '' : ` in ${evidence.region}`;
    return `${evidence.traces.read} of ${(0,plural/* plural */.L)(evidence.traces.listed, 'trace')}${window}${region} · AWS reference of ${tool.reference}`;
}


/***/ }),

/***/ 24134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R8: () => (/* binding */ filesOf),
  CI: () => (/* binding */ writeFolder),
  RO: () => (/* binding */ writeNamed)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/src/kit/errors.js
var errors = __webpack_require__(73650);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./lib/src/kit/whole-files.js
/** Files that are whole or not there: written beside their place, and moved to it when all of them stand. */




/** Files are moved in milliseconds: who holds a folder longer (ms) was killed. */
const HELD_AT_MOST = 10_000;
const ASKED_AGAIN_AFTER = 50;
/** Another name than any file of a scan has. */
const LOCK = '.xray-least-privilege.lock';
/** What a process that ends in the middle takes away again. */
const unfinished = new Set();
process.on('exit', () => {
    for (const file of unfinished)
        (0,external_node_fs_.rmSync)(file, { force: true });
});
/**
 * Writes files into one folder, which is made where there is none: all of them whole, or none. Of two processes that write into one folder
 * the later one's files stand, never some of each.
 * @param folder that holds the files
 * @throws the error of the file system: the folder is none, or cannot be written to; the disk is full
 */
async function writeWhole(folder, files) {
    await makeFolder(folder);
    const beside = files.map((file) => ({ ...file, beside: besideOf(file.path) }));
    try {
        for (const one of beside)
            unfinished.add(one.beside);
        await Promise.all(beside.map((one) => (0,promises_.writeFile)(one.beside, one.text)));
        await holding(external_node_path_.join(folder, LOCK), async () => {
            for (const one of beside)
                await (0,promises_.rename)(one.beside, one.path);
        });
    }
    finally {
        await Promise.all(beside.map((one) => (0,promises_.rm)(one.beside, { force: true }).catch(() => undefined)));
        for (const one of beside)
            unfinished.delete(one.beside);
    }
}
function besideOf(file) {
    return external_node_path_.join(external_node_path_.dirname(file), `.${external_node_path_.basename(file)}.${process.pid}`);
}
/**
 * Makes a folder and those above it, one by one: below /proc Node's own recursive way never ends.
 * @throws the error of the file system
 */
async function makeFolder(folder) {
    const missing = [];
    for (let ancestor = external_node_path_.resolve(folder);; ancestor = external_node_path_.dirname(ancestor)) {
        const found = await (0,promises_.stat)(ancestor).catch((error) => {
            if (error.code === 'ENOENT')
                return undefined;
            throw error;
        });
        if (found?.isDirectory() === true)
            break;
        if (found !== undefined)
            throw new Error(`${ancestor} is no folder`);
        missing.unshift(ancestor);
    }
    for (const one of missing) {
        await (0,promises_.mkdir)(one).catch((error) => {
            // another process made it meanwhile
            if (error.code !== 'EEXIST')
                throw error;
        });
    }
}
/** Does work while no other process does the same. */
async function holding(lock, work) {
    for (let waited = 0;; waited += ASKED_AGAIN_AFTER) {
        const isTaken = await (0,promises_.open)(lock, 'wx').then(async (handle) => {
            await handle.close();
            return false;
        }, (error) => {
            if (error.code === 'EEXIST')
                return true;
            throw error;
        });
        if (!isTaken)
            break;
        if (waited >= HELD_AT_MOST)
            await (0,promises_.rm)(lock, { force: true });
        await (0,external_node_timers_promises_.setTimeout)(ASKED_AGAIN_AFTER);
    }
    unfinished.add(lock);
    try {
        await work();
    }
    finally {
        await (0,promises_.rm)(lock, { force: true });
        unfinished.delete(lock);
    }
}

// EXTERNAL MODULE: ./lib/src/reporters/reporters.js + 6 modules
var reporters = __webpack_require__(14993);
;// CONCATENATED MODULE: ./lib/src/reporters/output.js
/** The files of a scan. Names come from hashes, never from what a trace says. */




/** The files that a scan writes into its folder, all of them functions of its report. */
function filesOf(view) {
    return reporters/* FOLDER */.L7.flatMap((reporter) => reporter.outputs(view));
}
/**
 * Writes the folder's files, all of them or none.
 * @param label how the user's face calls the option of the folder
 * @throws UserError when the folder cannot be written to
 */
async function writeFolder(view, folder, label) {
    const kinds = reporters/* FOLDER */.L7.map(({ called, outputs }) => ({ called, files: outputs(view) }));
    const placed = kinds.flatMap(({ files }) => files.map(({ file, text }) => ({ path: external_node_path_.join(folder, file), text })));
    try {
        await writeWhole(folder, placed);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${label} is "${folder}", which cannot be written to (${(0,errors/* messageOf */.bD)(error)})`, 'Give a folder that exists or can be made', { cause: error });
    }
    const names = kinds.filter(({ files }) => files.length > 0).map(({ called }) => called);
    const called = [names.slice(0, -1).join(', '), ...names.slice(-1)]
        .filter((part) => part !== '')
        .join(' and ');
    return { paths: placed.map((file) => file.path), called };
}
/**
 * Writes the files that options name.
 * @param view as everybody may see it
 * @returns the paths written
 * @throws UserError when a file cannot be written
 */
async function writeNamed(view, options, context) {
    const written = [];
    for (const { option, file: fileIn, text } of reporters/* NAMED */.qB) {
        const file = fileIn(options);
        if (file === undefined)
            continue;
        try {
            await writeWhole(external_node_path_.dirname(file), [{ path: file, text: text(view, context) }]);
        }
        catch (error) {
            throw new errors/* UserError */.yo(`${option} is "${file}", which cannot be written to (${(0,errors/* messageOf */.bD)(error)})`, 'Give the path of a file in a folder that exists or can be made', { cause: error });
        }
        written.push(file);
    }
    return written;
}


/***/ }),

/***/ 14993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L7: () => (/* binding */ FOLDER),
  qB: () => (/* binding */ reporters_NAMED),
  No: () => (/* binding */ PRINTED)
});

// EXTERNAL MODULE: ./lib/src/iam/pattern.js + 1 modules
var pattern = __webpack_require__(22993);
;// CONCATENATED MODULE: ./lib/src/reporters/json.js
/** JSON as all files of a scan have it: indented by two spaces, with a line's end. */
function json(value) {
    return `${JSON.stringify(value, null, 2)}\n`;
}

;// CONCATENATED MODULE: ./lib/src/reporters/excessive-permissions.js


const excessivePermissionsFile = {
    called: 'excessive_permissions.json',
    outputs: (view) => view.report.compared
        ? [{ file: 'excessive_permissions.json', text: json(excessivePermissions(view)) }]
        : []
};
/**
 * A grant that nobody uses stands as it is written; of one that is used in part, the unused actions by name, where the report names
 * them. A used action that is granted on too much stands with the resource that is too much.
 */
function excessivePermissions({ source: { roles, workloads } }) {
    const judged = new Map(roles.filter((role) => role.judged).map((role) => [role.arn, role]));
    return workloads.flatMap(({ arn, role: roleArn }) => {
        const role = judged.get(roleArn ?? '');
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
        if (grant.notAction === undefined)
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

;// CONCATENATED MODULE: ./lib/src/reporters/policies.js
/** The written policies, in files named by the hash of the workload's ARN, as the predecessor named them. */

const policies = {
    called: 'the policies',
    outputs: (view) => view.policies.map(({ file, policy }) => ({ file, text: json(policy) }))
};

;// CONCATENATED MODULE: ./lib/src/reporters/report-json.js
/** report.json: the report as it is. */

const reportJson = {
    called: 'report.json',
    outputs: (view) => [{ file: 'report.json', text: reportText(view) }]
};
/** The report as JSON, for a file or a terminal. */
function reportText({ source }) {
    return json(source);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./lib/src/kit/compare.js
var compare = __webpack_require__(62286);
// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
// EXTERNAL MODULE: ./lib/src/reference/reference.js
var reference = __webpack_require__(98181);
// EXTERNAL MODULE: ./lib/src/view/words.js
var words = __webpack_require__(75171);
// EXTERNAL MODULE: ./lib/src/reporters/escape.js
var reporters_escape = __webpack_require__(46176);
;// CONCATENATED MODULE: ./lib/src/reporters/sarif.js
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
/** The log as a file for GitHub's upload action. */
const sarifText = (view, { workflow }) => json(renderSarif(view, view.report.source?.located ?? [], workflow));
/**
 * @param locations where the grants stand in the repository, as far as that is known
 * @param elsewhere the file in the repository that stands in for a place that is not known: code scanning refuses results without one
 * @returns a SARIF log, as a plain object
 */
function renderSarif({ report, roles }, locations, elsewhere) {
    // in an order that does not change with how bad each role is
    const findings = roles
        .filter((role) => role.report.judged)
        .toSorted((a, b) => (0,compare/* compare */.U)(a.report.arn, b.report.arn))
        .flatMap((role) => findingsOf(role).map((found) => withWaiver(found, role, report)));
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
function findingsOf(role) {
    const wide = role.wide.map(({ action, width, granted, needed }) => finding('wide-resource', role, action, [action], `granted on ${words/* WIDTH */.lR[width]} (${(0,words/* firstOf */.Ku)(granted, NAMED)}), needed on ${(0,words/* firstOf */.Ku)(needed, NAMED)}`));
    const excess = role.grants.filter(({ unused }) => unused > 0);
    return [...excess.flatMap((grant) => unusedFindings(grant, role)), ...wide];
}
/** One finding for each access level; without names, one of the worst level. */
function unusedFindings({ action, unused, unusedActions }, role) {
    if (unusedActions === undefined) {
        const level = role.worst?.level ?? 'write';
        return [finding(`unused-${level}`, role, action, [], `${(0,plural/* plural */.L)(unused, 'action')} of it never used`)];
    }
    return reference.ACCESS_LEVELS.flatMap((level) => {
        const names = unusedActions.filter((one) => one.level === level).map((one) => one.action);
        if (names.length === 0)
            return [];
        return [finding(`unused-${level}`, role, action, names, `never used: ${(0,words/* firstOf */.Ku)(names, NAMED)}`)];
    });
}
function finding(ruleId, { report: { arn }, name }, action, about, what) {
    return { rule: ruleId, role: arn, action, about, text: (0,reporters_escape/* oneLine */.TN)(`Role ${name}, ${action}: ${what}`) };
}
function withWaiver(found, { report: { waived } }, { gate }) {
    const waivers = found.about.map((action) => waived.find((one) => one.action === action)?.waiver);
    const [first] = waivers;
    if (first === undefined || waivers.includes(undefined))
        return found;
    const reason = gate.waived[first]?.reason;
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
                logicalLocations: [{ fullyQualifiedName: (0,reporters_escape/* oneLine */.TN)(role), kind: 'resource' }]
            }
        ],
        partialFingerprints: { [IDENTIFIER]: fingerprint(ruleId, role, action) },
        ...(waived !== undefined && {
            suppressions: [{ kind: 'external', status: 'accepted', justification: (0,reporters_escape/* oneLine */.TN)(waived) }]
        })
    };
}
/** Made of what stays the same when a policy is reordered, its statements are renamed, or the file moves. */
function fingerprint(...parts) {
    return (0,external_node_crypto_.createHash)('sha256').update(parts.join('\u0000')).digest('hex');
}

// EXTERNAL MODULE: ./lib/src/reporters/summary.js
var summary = __webpack_require__(49727);
// EXTERNAL MODULE: ./lib/src/kit/role-name.js
var role_name = __webpack_require__(52453);
// EXTERNAL MODULE: ./lib/src/view/validation.js
var view_validation = __webpack_require__(1139);
;// CONCATENATED MODULE: ./lib/src/reporters/text.js
/** The report for a terminal. */





const NAMES = 5;
const NARROWED = ', narrowed by a condition';
const MARK = { pass: 'PASS', excess: 'EXCESS', 'insufficient-evidence': 'INSUFFICIENT EVIDENCE' };
/** @returns lines without any control character, so that no name from outside moves the cursor or gives the runner a command */
function renderText({ report, headline, tally, workloads, roles, cautions }) {
    const lines = [
        `${MARK[report.verdict]}  ${headline}`,
        ...(report.gate.loosened ?? []).map((text) => `        The gate is loosened: ${text}.`),
        ...(tally.judged > 0
            ? [
                `        ${tally.unused} of ${tally.granted} granted actions never used, ${tally.wide} used on fewer resources than granted`
            ]
            : []),
        ...report.reasons.map((reason) => `        ${reason}`),
        ...(report.gate.configuration === undefined
            ? []
            : [
                `        Gate by ${report.gate.configuration.file} of ${report.gate.configuration.place} and the options.`
            ]),
        '',
        ...workloads.flatMap(workloadLines),
        ...roles.flatMap(roleLines),
        ...cautions.flatMap(({ title, text, names }) => [
            `! ${title} ${text}`,
            ...names.slice(0, NAMES).map((name) => `    ${name}`),
            ...(names.length > NAMES ? [`    and ${names.length - NAMES} more in report.json`] : [])
        ])
    ];
    return `${lines.map(reporters_escape/* inert */.tJ).join('\n')}\n`;
}
function workloadLines({ report, name, roleName: role, hasEvidence }) {
    const { traces, needs, validation, fromEarlierRuns = 0 } = report;
    const under = role === undefined ? '' : ` (role ${role})`;
    if (!hasEvidence)
        return [`${name}${under}: no trace, nothing is known`, ''];
    return [
        `${name}${under}: ${(0,plural/* plural */.L)(traces, 'trace')}${fromEarlierRuns === 0 ? '' : `; ${(0,plural/* plural */.L)(fromEarlierRuns, 'need')} seen by earlier runs only`}`,
        ...needs.map((need) => `    ${need.action}  ${need.resource}  ${(0,plural/* plural */.L)(need.calls, 'call')}${need.precision === 'wider' ? '  (wider)' : ''}`),
        ...(validation === undefined ? [] : [`    checked by AWS: ${(0,view_validation/* validationLine */.MB)(validation)}`]),
        ''
    ];
}
function roleLines(role) {
    const { report, name } = role;
    const [unread] = report.unread;
    if (!report.judged)
        return [
            `role ${name}: not judged (${unread === undefined ? 'no workload of it left traces' : `${unread.what}: ${unread.why}`})`,
            ''
        ];
    return [roleLine(role), ...grantLines(role), ...sharingLines(role), ''];
}
function roleLine({ report: { granted, unused, blocked }, name }) {
    const levels = Object.entries(unused.byAccessLevel).filter(([, n]) => n > 0);
    const byLevel = levels.length === 0 ? '' : ` (${levels.map(([level, n]) => `${n} ${level}`).join(', ')})`;
    const { actions = [] } = blocked;
    const beyond = blocked.total === 0
        ? ''
        : `; ${blocked.total} more granted, but blocked by its boundary${actions.length === 0 ? '' : `: ${(0,words/* firstOf */.Ku)(actions, NAMES)}`}`;
    return `role ${name}: ${unused.total} of ${granted} actions unused${byLevel}${beyond}`;
}
function grantLines({ grants, wide }) {
    return [
        ...grants
            .filter(({ unused }) => unused > 0)
            .map(({ action, policy, resources, unused, used, conditional }) => `  - ${action} of ${policy}, on ${shortList(resources)}: ${unused} unused${used > 0 ? `, ${used} used` : ''}${conditional ? NARROWED : ''}`),
        ...wide.map(({ action, width, conditional, granted, needed }) => `  ~ ${action}: granted on ${shortList(granted)} (${words/* WIDTH */.lR[width]}), needed on ${shortList(needed)}${conditional ? NARROWED : ''}`)
    ];
}
function sharingLines({ report: { sharing } }) {
    return sharing.map(({ workload, needs, onlyForOthers, ownRole, policyFile }) => `  / ${lastPart(workload)} needs ${(0,plural/* plural */.L)(needs, 'action')} and holds ${onlyForOthers.length} only because others need them; of its own: role ${ownRole} with ${policyFile}`);
}
/** The last part of any ARN: `shop-api` of `arn:aws:lambda:eu-west-1:111122223333:function:shop-api`. */
function lastPart(arn) {
    return (0,role_name/* roleName */.S)(arn.slice(arn.lastIndexOf(':') + 1));
}
function shortList(items) {
    return items.length === 1 ? (items[0] ?? '') : `${items.length} resources`;
}

;// CONCATENATED MODULE: ./lib/src/reporters/reporters.js
/** All reporters of whole files and texts. A further one is a row here; nothing else lists them. */






/** What every scan writes into its folder, in this order. The first one is the report itself. */
const FOLDER = [reportJson, summary/* summary */.z, excessivePermissionsFile, policies];
/** What is written where an option says so, and is for everybody's eyes. */
const reporters_NAMED = [{ option: 'sarif-file', file: ({ sarifFile }) => sarifFile, text: sarifText }];
/** What the command can print. */
const PRINTED = { text: renderText, json: reportText };


/***/ }),

/***/ 49727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ SUMMARY_BYTES),
/* harmony export */   z: () => (/* binding */ summary)
/* harmony export */ });
/* harmony import */ var _markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44287);
/** summary.md: what the step summary shows. */

/** GitHub drops a step summary above 1024 KiB. https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const SUMMARY_BYTES = 1024 * 1024;
const summary = {
    called: 'summary.md',
    outputs: (view) => [{ file: 'summary.md', text: (0,_markdown_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMarkdown */ .G)(view, SUMMARY_BYTES) }]
};


/***/ }),

/***/ 94783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LD: () => (/* binding */ boundedText),
/* harmony export */   Mm: () => (/* binding */ bounded),
/* harmony export */   gz: () => (/* binding */ SENTENCE),
/* harmony export */   o_: () => (/* binding */ NAME)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _kit_clean_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79410);
/* harmony import */ var _kit_map_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(578);
/** Texts from outside in a length that leaves room for others: what a report holds may be as long as a trace likes. */



/** The name of a role or a workload: AWS gives none that is longer. Some hundred stand in one table. */
const NAME = 160;
/** An ARN, or a line that names something: some dozen stand in one section. */
const LINE = 600;
/** A sentence with names in it. */
const SENTENCE = 1500;
/** What the end of a cut text may have of it. */
const TAIL = 60;
/** The same data with every text in a bounded length. */
function bounded(data, longest = LINE) {
    return (0,_kit_map_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .mapTexts */ .z)(data, (text) => boundedText(text, longest));
}
/**
 * A text of at most so many characters: of a longer one the beginning and the end, and between them a few characters of its digest, so
 * that different texts stay different and names that belong together still do.
 */
function boundedText(text, longest) {
    if (text.length <= longest)
        return text;
    const middle = `…${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 8)}…`;
    const head = (0,_kit_clean_text_js__WEBPACK_IMPORTED_MODULE_1__/* .beginning */ .I)(text, longest - TAIL - middle.length);
    return `${head}${middle}${text.slice(-TAIL).replace(/^[\udc00-\udfff]/, '')}`;
}


/***/ }),

/***/ 1139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MB: () => (/* binding */ validationLine),
/* harmony export */   n5: () => (/* binding */ validationCount),
/* harmony export */   sX: () => (/* binding */ validationCautions)
/* harmony export */ });
/* harmony import */ var _kit_plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88287);
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
    return `${passed.length} of ${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(asked.length, 'policy')} passed AWS’s own checks`;
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
        const policies = workloads.flatMap(({ name, validation }) => {
            const details = validation?.[check]?.state === state ? validation[check].details : [];
            return details.length === 0 ? [] : [details.map((detail) => `${name}: ${detail}`)];
        });
        if (policies.length === 0)
            return [];
        return [{ title: `${(0,_kit_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(policies.length, 'policy')} ${what}`, text, names: policies.flat() }];
    });
}


/***/ }),

/***/ 21978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ viewOf)
});

// EXTERNAL MODULE: ./lib/src/needs/evidence.js
var evidence = __webpack_require__(46615);
// EXTERNAL MODULE: ./lib/src/kit/compare.js
var compare = __webpack_require__(62286);
// EXTERNAL MODULE: ./lib/src/kit/role-name.js
var role_name = __webpack_require__(52453);
// EXTERNAL MODULE: ./lib/src/policies/size.js
var policies_size = __webpack_require__(68584);
// EXTERNAL MODULE: ./lib/src/view/bounded.js
var bounded = __webpack_require__(94783);
// EXTERNAL MODULE: ./lib/src/kit/plural.js
var plural = __webpack_require__(88287);
// EXTERNAL MODULE: ./lib/src/view/validation.js
var validation = __webpack_require__(1139);
// EXTERNAL MODULE: ./lib/src/view/words.js
var words = __webpack_require__(75171);
;// CONCATENATED MODULE: ./lib/src/view/cautions.js






const NAMED = 3;
/** Everything that makes the result less than certain. */
function cautionsOf(report) {
    return [
        ...denied(report),
        ...incomplete(report),
        ...earlierRuns(report),
        ...unknownCalls(report),
        ...silent(report),
        ...keys(report),
        ...grantedElsewhere(report),
        ...conditions(report),
        ...departures(report),
        ...managed(report),
        ...unproven(report),
        ...tooLong(report),
        ...(0,validation/* validationCautions */.sX)(report),
        ...unread(report),
        ...undecided(report)
    ];
}
function denied({ workloads }) {
    const all = workloads.flatMap((w) => w.denied.map((d) => `${w.name}: ${d.action}${d.resource === undefined ? '' : ` on ${d.resource}`} (${(0,plural/* plural */.L)(d.calls, 'call')})`));
    if (all.length === 0)
        return [];
    return [
        {
            title: `${(0,plural/* plural */.L)(all.length, 'action')} denied.`,
            text: 'The suggested policies do not grant what AWS refused:',
            names: all
        }
    ];
}
/** What the kinds of incomplete evidence count, where it is not traces. */
const COUNTED = { malformed: 'document', cut: 'answer' };
function incomplete({ evidence }) {
    const stopped = evidence.stopped === undefined
        ? []
        : [{ title: 'Reading stopped early.', text: evidence.stopped, names: [] }];
    return [
        ...stopped,
        ...evidence.incomplete.map(({ kind, traces, traceIds, meaning }) => ({
            title: `${(0,plural/* plural */.L)(traces, COUNTED[kind] ?? 'trace')} ${kind}.`,
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
    const merged = `${(0,plural/* plural */.L)(earlier.merged.length, 'report')} of earlier runs, no sight older than ${(0,plural/* plural */.L)(earlier.maxAgeDays, 'day')}`;
    const seen = {
        title: `${(0,plural/* plural */.L)(needs, 'need')} seen by earlier runs only.`,
        text: `This run’s evidence is merged with that of ${merged}.`,
        names: []
    };
    return earlier.not.length === 0
        ? [seen]
        : [seen, { title: 'Evidence of earlier runs not merged.', text: 'Why:', names: [...earlier.not] }];
}
function unknownCalls({ workloads, evidence }) {
    const unresolved = workloads.flatMap((w) => w.unresolved.map((u) => `${w.name}: ${u.service} ${u.operation} (${(0,plural/* plural */.L)(u.calls, 'call')}): ${u.why}`));
    const disagreements = workloads.flatMap((w) => w.disagreements.map((d) => `${w.name}: ${d.service} ${d.operation}: AWS says ${d.refused}, derived was ${d.derived.join(', ') || 'nothing'}`));
    const unsent = workloads.flatMap((w) => w.unsent.map((u) => `${w.name}: ${u.service} ${u.operation} (${(0,plural/* plural */.L)(u.calls, 'call')})`));
    const lost = evidence.unattributed.map((o) => `${o.service} ${o.operation} (${(0,plural/* plural */.L)(o.calls, 'call')}): ${o.why}`);
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
    return list.flatMap(([names, what, text]) => names.length === 0 ? [] : [{ title: `${(0,plural/* plural */.L)(names.length, 'kind')} of call ${what}`, text, names }]);
}
function silent({ workloads }) {
    const names = workloads.filter((w) => !(0,evidence/* hasEvidence */.IK)(w)).map((w) => w.name);
    if (names.length === 0)
        return [];
    return [
        {
            title: `${(0,plural/* plural */.L)(names.length, 'workload')} left no trace.`,
            text: 'Nothing is suggested without evidence, and what is needed of a shared role is unknown:',
            names
        }
    ];
}
function unread({ workloads, roles, notRead }) {
    const names = [
        ...together(workloads.flatMap((w) => w.unread.map((u) => ({ workload: w.name, what: `${u.what}: ${u.why}` })))),
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
    for (const { workload, what } of all)
        byWhat.set(what, [...(byWhat.get(what) ?? []), workload]);
    return [...byWhat].map(([what, workloads]) => workloads.length > 1 ? `${(0,plural/* plural */.L)(workloads.length, 'workload')}: ${what}` : `${workloads[0]}: ${what}`);
}
/** Whether a condition held is in no trace, nor what would make it hold. */
function conditions({ roles }) {
    // where not all of a role was read, nothing of it is carried over
    return [
        ...usedBehindConditions(roles.filter(({ bearing }) => bearing !== undefined), 'The suggested policies keep the conditions of the role; which values held is in no trace:'),
        ...usedBehindConditions(roles.filter(({ bearing }) => bearing === undefined), 'The suggested policies do not have the conditions, since not all of the role was read. Copy them from the role:')
    ];
}
function usedBehindConditions(roles, text) {
    const names = roles.flatMap((role) => role.grants
        .filter(({ conditional, used }) => conditional && used > 0)
        .map(({ policy, statement, action, resource }) => `${(0,role_name/* roleName */.S)(role.arn)}: ${action} on ${resource}, statement ${statement} of ${policy}`));
    if (names.length === 0)
        return [];
    return [{ title: `${(0,plural/* plural */.L)(names.length, 'used grant')} behind a condition.`, text, names }];
}
/** Where a suggested policy is wider than the role, but for what calls prove to be granted elsewhere. */
function departures({ workloads }) {
    const names = workloads.flatMap(({ name, departures: own = [], implied }) => own
        .filter(({ kind, action, resource }) => kind !== 'elsewhere' || implied.some((one) => one.action === action && one.resource === resource))
        .map(({ action, resource, why, policy, statement }) => {
        const where = policy === undefined ? '' : ` (statement ${statement} of ${policy})`;
        return `${name}: ${action} on ${resource}: ${why}${where}`;
    }));
    if (names.length === 0)
        return [];
    const text = 'Look at these before the suggested policies take the place of the roles’:';
    return [{ title: `${(0,plural/* plural */.L)(names.length, 'permission')} wider than the role.`, text, names }];
}
/** Use of keys is in no trace; without it a call may fail that the traces show. */
function keys({ workloads }) {
    const names = workloads
        .filter(evidence/* hasEvidence */.IK)
        .flatMap(({ name, implied }) => implied.flatMap(({ action, resource, witness }) => witness === 'forwarded-access' ? [`${name}: ${action} on ${resource}`] : []));
    if (names.length === 0)
        return [];
    const text = 'No trace shows it; without it the calls fail that a key protects. The policies keep what the roles grant of it, for those services only:';
    return [
        { title: `Use of keys kept ${names.length === 1 ? 'once' : `${names.length} times`}.`, text, names }
    ];
}
/** Roles whose permissions are not their account's to edit. */
function managed({ roles }) {
    const names = roles.flatMap(({ arn, managedBy }) => managedBy === undefined ? [] : [`${(0,role_name/* roleName */.S)(arn)}: ${managedBy}`]);
    if (names.length === 0)
        return [];
    const text = 'Their findings are told, and the policies are no replacement:';
    return [{ title: `${(0,plural/* plural */.L)(names.length, 'role')} not yours to edit.`, text, names }];
}
function grantedElsewhere({ roles }) {
    const names = roles.flatMap((role) => role.grantedElsewhere.map(({ action, resource, why }) => `${(0,role_name/* roleName */.S)(role.arn)}: ${action} on ${resource}: ${why}`));
    if (names.length === 0)
        return [];
    const text = 'The calls were answered, and are in the suggested policies:';
    return [{ title: `${(0,plural/* plural */.L)(names.length, 'permission')} used, but not granted by the role.`, text, names }];
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
    const names = [...byWhy].map(([why, actions]) => `${(0,words/* firstOf */.Ku)([...actions].sort(), NAMED)}: ${why}`);
    if (names.length === 0)
        return [];
    return [
        {
            title: `${(0,plural/* plural */.L)(distinct.size, 'action')} undecided.`,
            text: 'Granted, and nothing shows whether it is needed. Not counted as unused:',
            names
        }
    ];
}
function tooLong({ workloads }) {
    const names = workloads.flatMap((workload) => {
        const sizes = (0,policies_size/* policyFiles */.qR)(workload).map(([, part]) => (0,policies_size/* sizeOf */.$d)(part));
        const size = sizes.reduce((sum, one) => sum + one, 0);
        if (size <= policies_size/* MANAGED_LIMIT */.uD)
            return [];
        const beyond = sizes.filter((one) => one > policies_size/* MANAGED_LIMIT */.uD).length;
        const troubles = [
            ...(beyond === 0
                ? []
                : [`${(0,plural/* plural */.L)(beyond, 'file')} too long: one action on one resource takes that much`]),
            ...(size > policies_size/* INLINE_LIMIT */.ol ? ['too long for inline policies'] : []),
            ...(sizes.length > policies_size/* ATTACHED_LIMIT */.D$ ? ['more files than a role takes managed policies by default'] : [])
        ];
        return [
            [`${workload.name}: ${size} characters in ${(0,plural/* plural */.L)(sizes.length, 'file')}`, ...troubles].join('; ')
        ];
    });
    if (names.length === 0)
        return [];
    return [
        {
            title: `${(0,plural/* plural */.L)(names.length, 'policy')} above the size of a managed policy.`,
            text: `Such a policy stands in several files, each within the ${policies_size/* MANAGED_LIMIT */.uD} characters of a managed policy. All inline policies of a role may have ${policies_size/* INLINE_LIMIT */.ol} together. A role takes ${policies_size/* ATTACHED_LIMIT */.D$} managed policies by default, and up to 20 by quota:`,
            names
        }
    ];
}

// EXTERNAL MODULE: ./lib/src/iam/pattern.js + 1 modules
var pattern = __webpack_require__(22993);
;// CONCATENATED MODULE: ./lib/src/view/grants.js
/** What a role is granted, each action pattern of a policy once. */

/**
 * Each action pattern of a policy once, however many resources it is granted on, in the order of the report.
 * @param uses how often calls used each action that the role needs
 */
function distinctGrants(role, uses) {
    const distinct = new Map();
    for (const { policy, action, resource, conditional, used, implied, unused, undecided } of role.grants) {
        const key = `${policy}\u0000${action}`;
        const known = distinct.get(key) ?? {
            policy,
            action,
            resources: [],
            conditional: true,
            used: 0,
            unused: 0,
            isNew: isNew(action, role),
            isWaived: role.waived.some((waived) => (0,pattern/* matchesAction */.ch)(action, waived.action)),
            uses: [...uses].filter(([name]) => (0,pattern/* matchesAction */.ch)(action, name))
        };
        // elsewhere it gives nothing: no action of it applies there, or a Deny takes it away
        if (used + implied + unused + undecided > 0)
            known.resources.push(resource);
        known.conditional &&= conditional;
        known.used = Math.max(known.used, used + implied);
        known.unused = Math.max(known.unused, unused);
        distinct.set(key, known);
    }
    const { actions } = role.unused;
    if (actions === undefined)
        return [...distinct.values()];
    return [...distinct.values()].map((grant) => ({
        ...grant,
        unusedActions: actions.filter((one) => (0,pattern/* matchesAction */.ch)(grant.action, one.action))
    }));
}
function isNew(action, { sinceBaseline }) {
    if (sinceBaseline === undefined)
        return false;
    return (sinceBaseline.newUnused.some((one) => (0,pattern/* matchesAction */.ch)(action, one.action)) ||
        sinceBaseline.newGrants.some((one) => one.action === action));
}

;// CONCATENATED MODULE: ./lib/src/view/headline.js

/** The verdict in one line, without markup and without any name from outside. */
function headlineOf(report) {
    const judged = report.roles.filter((role) => role.judged);
    const exceeding = new Set(report.gate.thresholds.flatMap((threshold) => threshold.roles));
    if (report.verdict === 'excess') {
        if (exceeding.size === 0)
            return 'Least privilege: a waiver is expired or matches nothing';
        const exceed = exceeding.size === 1 ? 'exceeds' : 'exceed';
        return `Least privilege: ${exceeding.size} of ${(0,plural/* plural */.L)(judged.length, 'role')} ${exceed} the limit`;
    }
    if (report.verdict === 'insufficient-evidence')
        return 'Least privilege: not enough evidence for a verdict';
    if (!report.compared)
        return `Least privilege: policies of ${(0,plural/* plural */.L)(withPolicy(report), 'workload')} written, no role compared`;
    if (report.gate.thresholds.length === 0)
        return 'Least privilege: report only, no limit is set';
    return `Least privilege: ${(0,plural/* plural */.L)(judged.length, 'role')} within the limit`;
}
function withPolicy({ workloads }) {
    return workloads.filter((workload) => workload.policyFile !== undefined).length;
}

;// CONCATENATED MODULE: ./lib/src/view/view.js
/**
 * A report in the form in which it is laid out: counted, named, in the order of what is shown. Every reporter takes it, so that each
 * number and each order is made in one place. It stands above the report's type, since it asks the policy language and the sizes of
 * policies.
 */









/** @param source as it may be shown: masked, where it has to be */
function viewOf(source) {
    const { workloads: workloadReports, roles: roleReports, ...rest } = source;
    const workloads = workloadReports.map(workloadView);
    const known = {
        byArn: new Map(workloadReports.map(({ arn }, i) => [arn, workloads[i]])),
        ofRole: byRole(workloadReports)
    };
    const exceeding = new Set(rest.gate.thresholds.flatMap((threshold) => threshold.roles));
    const since = sinceBaseline(source);
    return {
        source,
        report: (0,bounded/* bounded */.Mm)(rest, bounded/* SENTENCE */.gz),
        headline: headlineOf(source),
        tally: tallyOf(roleReports),
        ...(since !== undefined && { sinceBaseline: (0,bounded/* bounded */.Mm)(since, bounded/* SENTENCE */.gz) }),
        roles: worstFirst(roleReports).map((role) => roleView(role, known, exceeding)),
        workloads,
        cautions: cautionsOf(source).map(({ title, text, names }) => ({
            title,
            text: (0,bounded/* boundedText */.LD)(text, bounded/* SENTENCE */.gz),
            names: (0,bounded/* bounded */.Mm)(names)
        })),
        policies: workloadReports.flatMap((report, i) => (0,policies_size/* policyFiles */.qR)(report).map(([file, policy]) => ({ workload: workloads[i]?.name ?? '', file, policy }))),
        checkedByAws: (0,validation/* validationCount */.n5)(source)
    };
}
function workloadView(report) {
    const { role, name } = report;
    return {
        report: (0,bounded/* bounded */.Mm)(report),
        name: (0,bounded/* boundedText */.LD)(name, bounded/* NAME */.o_),
        ...(role !== undefined && { roleName: (0,bounded/* boundedText */.LD)((0,role_name/* roleName */.S)(role), bounded/* NAME */.o_) }),
        hasEvidence: (0,evidence/* hasEvidence */.IK)(report)
    };
}
function roleView(report, { byArn, ofRole }, exceeding) {
    const { sinceBaseline: since } = report;
    const worst = worstUnused(report);
    const newlyWide = new Set(since?.newWide.map(({ action }) => action));
    return {
        report: (0,bounded/* bounded */.Mm)(report),
        name: (0,bounded/* boundedText */.LD)((0,role_name/* roleName */.S)(report.arn), bounded/* NAME */.o_),
        workloads: report.workloads.flatMap((arn) => byArn.get(arn) ?? []),
        exceeds: exceeding.has(report.arn),
        ...(worst !== undefined && { worst: (0,bounded/* bounded */.Mm)(worst) }),
        grants: (0,bounded/* bounded */.Mm)(distinctGrants(report, usesOf(ofRole.get(report.arn) ?? []))),
        ...(since !== undefined && { newFindings: newFindings(since) }),
        wide: (0,bounded/* bounded */.Mm)(report.wide.map((wide) => ({ ...wide, isNew: newlyWide.has(wide.action) })))
    };
}
function byRole(workloads) {
    const groups = new Map();
    for (const workload of workloads) {
        if (workload.role === undefined)
            continue;
        const group = groups.get(workload.role);
        if (group === undefined)
            groups.set(workload.role, [workload]);
        else
            group.push(workload);
    }
    return groups;
}
function usesOf(workloads) {
    const uses = new Map();
    for (const { needs, implied } of workloads) {
        for (const { action } of implied)
            uses.set(action, uses.get(action) ?? 0);
        for (const { action, calls } of needs)
            uses.set(action, (uses.get(action) ?? 0) + calls);
    }
    return new Map([...uses].toSorted(([a], [b]) => (0,compare/* compare */.U)(a, b)));
}
function tallyOf(roles) {
    const judged = roles.filter((role) => role.judged);
    return {
        judged: judged.length,
        granted: sum(judged, (role) => role.granted),
        unused: sum(judged, (role) => role.unused.total),
        wide: sum(judged, (role) => role.wide.length)
    };
}
function sinceBaseline({ gate: { baseline }, roles }) {
    if (baseline === undefined)
        return undefined;
    const { usable, why = '', created, commit } = baseline;
    if (!usable)
        return { isUsable: false, why };
    const all = roles.flatMap((role) => role.sinceBaseline ?? []);
    return {
        isUsable: true,
        ...(created !== undefined && { created }),
        ...(commit !== undefined && { commit }),
        added: sum(all, newFindings),
        legacy: sum(all, ({ legacy }) => legacy.unused + legacy.wide),
        removed: sum(all, ({ removed }) => removed.unused + removed.wide)
    };
}
function newFindings({ newUnused, newWide, newGrants }) {
    return newUnused.length + newWide.length + sum(newGrants, (grant) => grant.unused);
}
function worstFirst(roles) {
    const weight = (role) => (role.judged ? role.unused.total + role.wide.length : -1);
    return roles.toSorted((a, b) => weight(b) - weight(a) || (0,compare/* compare */.U)(a.arn, b.arn));
}
function worstUnused({ unused }) {
    for (const level of ['permissions-management', 'write', 'tagging', 'read', 'list']) {
        if (unused.byAccessLevel[level] === 0)
            continue;
        const example = unused.actions?.find((one) => one.level === level)?.action;
        return { level, ...(example !== undefined && { example }) };
    }
    return undefined;
}
function sum(items, value) {
    return items.reduce((total, item) => total + value(item), 0);
}


/***/ }),

/***/ 75171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ levelName),
/* harmony export */   Ku: () => (/* binding */ firstOf),
/* harmony export */   lR: () => (/* binding */ WIDTH)
/* harmony export */ });
/** Words that every reporter uses for the same thing. */
/** An access level as IAM's console writes it: `Permissions management`. */
function levelName(level) {
    return level === 'permissions-management'
        ? 'Permissions management'
        : level.charAt(0).toUpperCase() + level.slice(1);
}
/** How wide a granted resource is. */
const WIDTH = {
    exact: 'other resources',
    type: 'resources of one type',
    service: 'the whole service',
    all: 'everything'
};
/**
 * The first items of a list in one line, and how many more there are.
 * @param most how many are named
 */
function firstOf(items, most) {
    const rest = items.length - most;
    return items.slice(0, most).join(', ') + (rest > 0 ? ` and ${rest} more` : '');
}


/***/ })

};
