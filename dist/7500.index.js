export const id = 7500;
export const ids = [7500];
export const modules = {

/***/ 97500:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readTaskRole: () => (/* binding */ readTaskRole)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80212);
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65397);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8202);



/**
 * The task role of a task definition: of the revision that the trace shows, else of the newest active one.
 * @throws Error that says why it is not known
 */
async function readTaskRole(access, { name, partition, region, account, revision }) {
    const client = new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .ECSClient */ .Zgc((0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .clientConfig */ .y)({ ...access, region }));
    const taskDefinition = revision === undefined ? name : `${name}:${revision}`;
    const answer = await client
        .send(new _aws_sdk_client_ecs__WEBPACK_IMPORTED_MODULE_2__/* .DescribeTaskDefinitionCommand */ .Zy$({ taskDefinition }))
        .catch((error) => {
        throw new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)('ecs:DescribeTaskDefinition', error), { cause: error });
    });
    const role = answer.taskDefinition?.taskRoleArn;
    if (role === undefined || role === '')
        throw new Error('the task definition has no task role');
    // both forms are allowed: https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_TaskDefinition.html
    return role.startsWith('arn:') ? role : `arn:${partition}:iam::${account}:role/${role}`;
}


/***/ })

};
