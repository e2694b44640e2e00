export const id = 712;
export const ids = [712];
export const modules = {

/***/ 41712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   uploadArtifact: () => (/* binding */ uploadArtifact)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65071);


/**
 * Uploads files as an artifact of the workflow run. A re-run finds the name taken by the first attempt and adds its own number.
 * @param folder below which the files stand
 * @throws Error when the service refuses, or does not exist (GitHub Enterprise Server)
 */
async function uploadArtifact(name, files, folder, retentionDays) {
    const { DefaultArtifactClient } = await Promise.all(/* import() */[__webpack_require__.e(351), __webpack_require__.e(645)]).then(__webpack_require__.bind(__webpack_require__, 9645));
    const client = new DefaultArtifactClient();
    const upload = async (as) => {
        const { id } = await client.uploadArtifact(as, files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(file)), node_path__WEBPACK_IMPORTED_MODULE_0__.resolve(folder), {
            ...(retentionDays !== undefined && { retentionDays })
        });
        if (id === undefined)
            throw new Error('the artifact service gave no id');
        return { id, url: artifactUrl(id), name: as };
    };
    const attempt = process.env['GITHUB_RUN_ATTEMPT'] ?? '1';
    return upload(name).catch((error) => {
        if (attempt === '1' || !/already exists|\b409\b/.test((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)))
            throw error;
        return upload(`${name}-attempt-${attempt}`);
    });
}
function artifactUrl(id) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = process.env;
    return `${server}/${repository}/actions/runs/${run}/artifacts/${id}`;
}


/***/ })

};
