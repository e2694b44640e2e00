export const id = 1278;
export const ids = [1278];
export const modules = {

/***/ 31278:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Identity: () => (/* binding */ Identity),
/* harmony export */   STAGE_PATTERN: () => (/* binding */ STAGE_PATTERN)
/* harmony export */ });
/**
 * Names that differ by stage only. An environment for each pull request has roles of its own, `shop-pr42-api` and `shop-main-api`: the
 * pattern `shop-{stage}-*` says that they are the same one in two stages.
 */
const STAGE = '{stage}';
/**
 * A stage is one word, or one with a number behind it: `main`, `pr42`, `pr-42`. A wildcard is none: `shop-*-orders` is all stages, and that
 * is wider than one.
 */
const A_STAGE = '[^-_.*?${}]+(?:-\\d+)?';
/** A pattern that names a stage in one place, and something besides that is no wildcard. */
const STAGE_PATTERN = /^(?:[^{}]*[^{}*][^{}]*\{stage\}[^{}]*|[^{}]*\{stage\}[^{}]*[^{}*][^{}]*)$/;
/** Names of AWS are no longer: what is, like an object's key, has no stage. */
const LONGEST = 256;
class Identity {
    #patterns;
    /** @param patterns each a `STAGE_PATTERN`; the first that fits a name counts */
    constructor(patterns) {
        this.#patterns = patterns.map(expressionOf);
    }
    /** The name as it is in every stage; undefined where no pattern fits it. */
    staged(name) {
        if (name.length > LONGEST)
            return undefined;
        for (const pattern of this.#patterns) {
            const groups = pattern.exec(name)?.groups;
            if (groups === undefined)
                continue;
            const { before = '', stage = '', after = '' } = groups;
            return { stage, name: `${before}${STAGE}${after}` };
        }
        return undefined;
    }
    /**
     * An ARN, or a pattern of ARNs, with another stage in each name that has this one. What is of other stages stays as it is: a grant on
     * production's table is not one on the own stage's.
     */
    moved(arn, from, to) {
        return arn
            .split(/([:/])/)
            .map((part) => {
            const found = this.staged(part);
            return found?.stage === from ? found.name.replace(STAGE, () => to) : part;
        })
            .join('');
    }
    /** What all stages of a role or a workload have in common: its ARN without its stage, and without the path of a role. */
    key(arn, name) {
        const found = this.staged(name);
        if (found === undefined)
            return arn;
        return [...arn.split(':').slice(0, 5), found.name].join(':');
    }
}
function expressionOf(pattern) {
    const [before = '', after = ''] = pattern.split(STAGE).map((part, i) => globOf(part, `side${i}`));
    return new RegExp(`^(?<before>${before})(?<stage>${A_STAGE})(?<after>${after})$`);
}
/** What stands between two wildcards is taken where it comes first, and looked for no further: however many there are, time has an end. */
function globOf(part, side) {
    const texts = part.split('*').map((text) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
    return texts
        .map((text, i) => {
        if (i === 0)
            return text;
        return i === texts.length - 1 ? `.*${text}` : `(?=(?<${side}at${i}>.*?${text}))\\k<${side}at${i}>`;
    })
        .join('');
}


/***/ })

};
