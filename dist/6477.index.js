export const id = 6477;
export const ids = [6477];
export const modules = {

/***/ 96477:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CHECK_CHARACTERS: () => (/* binding */ CHECK_CHARACTERS),
/* harmony export */   concludeNeutral: () => (/* binding */ concludeNeutral)
/* harmony export */ });
/** What may stand in a check run's summary. https://docs.github.com/en/rest/checks/runs#create-a-check-run */
const CHECK_CHARACTERS = 65_535;
/**
 * Concludes a check run of its own with `neutral`: the job's can only be green or red, and what was not judged is neither.
 * @param client with `checks: write`
 * @returns its URL; undefined where GitHub tells none
 * @throws what GitHub answers
 */
async function concludeNeutral(client, run) {
    const { owner, repo, commit, name, title, summary } = run;
    const { data } = await client.rest.checks.create({
        owner,
        repo,
        name,
        head_sha: commit,
        status: 'completed',
        conclusion: 'neutral',
        output: { title, summary }
    });
    return data.html_url ?? undefined;
}


/***/ })

};
