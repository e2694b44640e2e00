export const id = 4328;
export const ids = [4328];
export const modules = {

/***/ 94328:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitHubClient: () => (/* binding */ gitHubClient)
});

// EXTERNAL MODULE: ./node_modules/@actions/github/lib/github.js
var github = __webpack_require__(61351);
// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./lib/src/kit/shape.js
var kit_shape = __webpack_require__(55896);
;// CONCATENATED MODULE: ./lib/src/action/github/answer-shapes.js


const id = dist/* optional */.lqM(dist/* number */.aig());
const answer_shapes_text = dist/* nullish */.cl6(dist/* string */.YjP());
const Sha = dist/* looseObject */._H3({ sha: dist/* string */.YjP() });
const User = dist/* nullable */.mee(dist/* looseObject */._H3({ login: dist/* string */.YjP() }));
const Comment = dist/* looseObject */._H3({ id: dist/* number */.aig(), body: answer_shapes_text, html_url: dist/* string */.YjP(), user: User });
/** Of a folder it is a list. A file above 1 MB comes without its content. https://docs.github.com/en/rest/repos/contents#get-repository-content */
const Content = dist/* union */.KCZ([
    dist/* looseObject */._H3({ type: dist/* literal */.euz('file'), sha: dist/* string */.YjP(), size: dist/* number */.aig(), content: dist/* string */.YjP() }),
    dist/* looseObject */._H3({ type: dist/* picklist */.KIO(['dir', 'symlink', 'submodule']), sha: dist/* string */.YjP() }),
    dist/* array */.YOg(dist/* unknown */.L5J())
]);
const Artifacts = dist/* looseObject */._H3({
    artifacts: dist/* array */.YOg(dist/* looseObject */._H3({
        id: dist/* number */.aig(),
        name: dist/* string */.YjP(),
        expired: dist/* boolean */.zMY(),
        size_in_bytes: dist/* number */.aig(),
        created_at: answer_shapes_text,
        workflow_run: dist/* nullish */.cl6(dist/* looseObject */._H3({
            id,
            repository_id: id,
            head_repository_id: id,
            head_branch: answer_shapes_text,
            head_sha: dist/* optional */.lqM(dist/* string */.YjP())
        }))
    }))
});
const Pulls = dist/* array */.YOg(dist/* looseObject */._H3({
    number: dist/* optional */.lqM(dist/* number */.aig()),
    state: dist/* optional */.lqM(dist/* string */.YjP()),
    merged_at: answer_shapes_text,
    merge_commit_sha: answer_shapes_text,
    head: dist/* looseObject */._H3({
        sha: dist/* string */.YjP(),
        repo: dist/* nullish */.cl6(dist/* looseObject */._H3({ full_name: dist/* optional */.lqM(dist/* string */.YjP()) }))
    }),
    base: dist/* looseObject */._H3({ ref: dist/* string */.YjP() })
}));
/** By the method and what follows the repository in the path. Later pages name the repository by its number. */
const SHAPES = [
    [/^GET \/actions\/artifacts$|^GET \/actions\/runs\/[^/]+\/artifacts$/, Artifacts],
    [
        /^GET \/actions\/runs\/[^/]+$/,
        dist/* looseObject */._H3({ event: dist/* string */.YjP(), path: dist/* optional */.lqM(dist/* string */.YjP()), run_attempt: id })
    ],
    [
        /^GET \/compare\//,
        dist/* looseObject */._H3({ merge_base_commit: Sha, commits: dist/* array */.YOg(Sha), total_commits: dist/* number */.aig() })
    ],
    [/^GET \/contents\//, Content],
    [/^GET \/commits$/, dist/* array */.YOg(Sha)],
    [/^GET \/commits\/[^/]+\/pulls$|^GET \/pulls$/, Pulls],
    [/^GET \/issues\/[^/]+\/comments$/, dist/* array */.YOg(Comment)],
    [/^POST \/issues\/[^/]+\/comments$|^PATCH \/issues\/comments\//, Comment],
    [
        /^GET \/pulls\/[^/]+\/files$/,
        dist/* array */.YOg(dist/* looseObject */._H3({ filename: dist/* string */.YjP(), patch: dist/* optional */.lqM(dist/* string */.YjP()) }))
    ],
    [/^GET \/pulls\/[^/]+\/comments$/, dist/* array */.YOg(dist/* looseObject */._H3({ body: dist/* string */.YjP(), user: User }))],
    [/^POST \/pulls\/[^/]+\/reviews$/, dist/* looseObject */._H3({ html_url: dist/* string */.YjP() })],
    [/^POST \/check-runs$/, dist/* looseObject */._H3({ html_url: answer_shapes_text })],
    [/^GET user$/, dist/* looseObject */._H3({ login: dist/* string */.YjP() })]
];
/** Lets every request of a client throw, in one sentence, where the answer has another shape than GitHub documents. */
function holdToShapes(client) {
    client.hook.after('request', (answer, { method, url }) => {
        const path = /\/(?:repos\/[^/]+\/[^/]+|repositories\/\d+)(\/[^?]*)/.exec(url)?.[1] ?? url.replace(/^.*\//, '');
        const shape = SHAPES.find(([route]) => route.test(`${method} ${path}`))?.[1];
        if (shape === undefined)
            return;
        const parsed = dist/* safeParse */.xLC(shape, answer.data);
        if (parsed.success)
            return;
        throw new Error(`GitHub's answer to ${method} ${path} has another shape than GitHub documents: ${(0,kit_shape/* misfit */.h)(parsed.issues)}`);
    });
}

// EXTERNAL MODULE: ./lib/src/action/github/refusal.js
var refusal = __webpack_require__(38953);
;// CONCATENATED MODULE: ./lib/src/action/github/client.js
/** GitHub's REST API with a limit of time, and with another try where waiting heals. */



/** A request may take so long: publishing must not hold up a build whose verdict is known. */
const REQUEST_MS = 10_000;
const TRIES = 3;
/**
 * @param token of the workflow or of a person; not empty
 * @param budget no request outlasts it
 * @param allowance each try is taken from it
 * @param purpose what the requests are for
 * @returns a client whose requests are tried up to three times where the server fails or asks to wait
 */
function gitHubClient(token, budget, allowance, purpose) {
    const client = (0,github/* getOctokit */.Q)(token);
    client.hook.wrap('request', async (request, options) => {
        const isWrite = options.method !== 'GET' && options.method !== 'HEAD';
        for (let tried = 1;; tried += 1) {
            budget.check();
            await allowance.spend(purpose, budget);
            if (isWrite)
                await allowance.beforeWriting(budget);
            // a timer of its own: signals made of others, or of a time, may be lost to garbage collection before they abort
            const cut = new AbortController();
            const end = () => cut.abort();
            const timer = setTimeout(end, REQUEST_MS);
            budget.signal.addEventListener('abort', end, { once: true });
            // the hooks after this one are bound to these very options: a copy would be lost
            options.request = { ...options.request, signal: cut.signal };
            try {
                const answer = await request(options);
                if (isNoApiAnswer(answer.headers, answer.data, options.mediaType?.format))
                    throw new Error(NO_API);
                return answer;
            }
            catch (error) {
                budget.check();
                // the page itself would be the message
                if (error instanceof Error && isPage((0,refusal/* headerOf */.r)(error, 'content-type')))
                    error.message = NO_API;
                if (cut.signal.aborted) {
                    throw new Error(`GitHub did not answer within ${REQUEST_MS / 1000} seconds`, { cause: error });
                }
                const isLimit = allowance.heeds(error, budget);
                const heals = isLimit || ((0,refusal/* statusOf */.c)(error) ?? 0) >= 500;
                if (tried === TRIES || !heals)
                    throw error;
                if (!isLimit)
                    await budget.sleep(tried * 1000);
            }
            finally {
                clearTimeout(timer);
                if (isWrite)
                    allowance.afterWriting();
                budget.signal.removeEventListener('abort', end);
            }
        }
    });
    // outside of the above, which tells a page from an answer
    holdToShapes(client);
    return client;
}
const NO_API = 'GitHub answered with a page instead of JSON: a proxy or a sign-in page stands in between, or GitHub is in maintenance';
function isPage(contentType) {
    return contentType?.startsWith('text/html') === true;
}
/** Of an answer that is a text, everything that looks into it would fail with words of its own. */
function isNoApiAnswer(headers, data, format) {
    const type = headers['content-type'];
    return (isPage(typeof type === 'string' ? type : undefined) ||
        (typeof data === 'string' && data !== '' && format !== 'raw'));
}


/***/ })

};
