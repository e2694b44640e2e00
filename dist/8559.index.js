export const id = 8559;
export const ids = [8559];
export const modules = {

/***/ 48559:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   daysToKeep: () => (/* binding */ daysToKeep),
/* harmony export */   uploadArtifact: () => (/* binding */ uploadArtifact),
/* harmony export */   uploadUnzipped: () => (/* binding */ uploadUnzipped)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _kit_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73650);
/* harmony import */ var _enterprise_server_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20612);





/**
 * Uploads files as an artifact of the workflow run. A re-run finds the name taken by the first attempt and adds its own number.
 * @param folder below which the files stand
 * @param retentionDays see `daysToKeep`; the repository's setting when absent
 * @throws Error when the service refuses, or does not exist (GitHub Enterprise Server)
 */
async function uploadArtifact(name, files, folder, retentionDays) {
    if ((0,_enterprise_server_js__WEBPACK_IMPORTED_MODULE_4__/* .isEnterpriseServer */ .v)())
        throw new Error(`GitHub Enterprise Server has no artifacts of this kind. A step with actions/upload-artifact@v3 can keep them, under the name ${name}`);
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(7171), __webpack_require__.e(1351), __webpack_require__.e(9645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
    const client = new DefaultArtifactClient();
    const upload = async (as) => {
        const { id } = await client.uploadArtifact(as, files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(file)), node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(folder), { ...(retentionDays !== undefined && { retentionDays }) });
        if (id === undefined)
            throw new Error('the artifact service gave no id');
        return { id, url: artifactUrl(id), name: as };
    };
    const attempt = process.env['GITHUB_RUN_ATTEMPT'] ?? '1';
    try {
        return await upload(name);
    }
    catch (error) {
        if (!isTaken(error))
            throw error;
        if (attempt === '1')
            throw takenByAnother(name, error);
        return await upload(`${name}-attempt-${attempt}`).catch((again) => {
            throw isTaken(again) ? takenByAnother(name, again) : again;
        });
    }
}
/**
 * Uploads one file as it is, so that a click on the artifact opens it. Its name is that of the artifact beside it.
 * @param beside the artifact that was uploaded with all files
 * @param retentionDays see `daysToKeep`; the repository's setting when absent
 * @throws Error when the service refuses
 */
async function uploadUnzipped(file, beside, retentionDays) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(7171), __webpack_require__.e(1351), __webpack_require__.e(9645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
    const name = `${beside.name}${node_path__WEBPACK_IMPORTED_MODULE_2__.extname(file)}`;
    // the service calls what is not zipped by the name of its file
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(process.env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'report-'));
    try {
        const named = node_path__WEBPACK_IMPORTED_MODULE_2__.join(folder, name);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.copyFile)(file, named);
        const { id } = await new DefaultArtifactClient().uploadArtifact(name, [named], folder, {
            skipArchive: true,
            ...(retentionDays !== undefined && { retentionDays })
        });
        if (id === undefined)
            throw new Error('the artifact service gave no id');
        return { id, url: artifactUrl(id), name };
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
    }
}
/**
 * How long an artifact can be kept: the service refuses more than the repository allows.
 * @param asked days, or absent for the repository's setting
 * @param longest what the runner says in GITHUB_RETENTION_DAYS; absent or unreadable, nothing is lowered
 */
function daysToKeep(asked, longest) {
    const most = /^\d+$/.test(longest ?? '') ? Number(longest) : 0;
    return asked !== undefined && most > 0 && asked > most ? most : asked;
}
/** Names are unique within a run, all its attempts together. https://github.com/actions/upload-artifact#not-uploading-to-the-same-artifact */
function isTaken(error) {
    return /already exists|\b409\b/.test((0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error));
}
function takenByAnother(name, cause) {
    return new Error(`the name "${name}" is taken by another job or step of this run (${(0,_kit_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(cause)}). Give each of them, and each leg of a matrix, an input name of its own: they share one comment and SARIF category besides`, { cause });
}
function artifactUrl(id) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = process.env;
    return `${server}/${repository}/actions/runs/${run}/artifacts/${id}`;
}


/***/ }),

/***/ 20612:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ isEnterpriseServer)
/* harmony export */ });
/**
 * Whether this is GitHub Enterprise Server, which has no artifacts of the kind that this action writes, as the official client tells it.
 * https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/shared/config.ts
 */
function isEnterpriseServer(env = process.env) {
    const url = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
    const host = URL.canParse(url) ? new URL(url).hostname.toLowerCase() : '';
    return !(host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost'));
}


/***/ })

};
