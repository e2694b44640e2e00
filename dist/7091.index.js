export const id = 7091;
export const ids = [7091];
export const modules = {

/***/ 37091:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readInstanceRole: () => (/* binding */ readInstanceRole)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35193);
/* harmony import */ var _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16764);
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65397);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8202);




/**
 * The role in an instance's profile.
 * @throws Error that says why it is not known
 */
async function readInstanceRole(access, { name, region }) {
    const regional = { ...access, region: region === '' ? access.region : region };
    const instances = await new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_2__/* .EC2Client */ .gu5((0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .clientConfig */ .y)(regional))
        .send(new _aws_sdk_client_ec2__WEBPACK_IMPORTED_MODULE_2__/* .DescribeInstancesCommand */ .bNs({ InstanceIds: [name] }))
        .catch((error) => {
        throw new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)('ec2:DescribeInstances', error), { cause: error });
    });
    const profile = instances.Reservations?.[0]?.Instances?.[0]?.IamInstanceProfile?.Arn;
    if (profile === undefined)
        throw new Error('the instance has no instance profile, and so no role');
    const InstanceProfileName = profile.slice(profile.lastIndexOf('/') + 1);
    const answer = await new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_3__/* .IAMClient */ .h8v((0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .clientConfig */ .y)(regional))
        .send(new _aws_sdk_client_iam__WEBPACK_IMPORTED_MODULE_3__/* .GetInstanceProfileCommand */ .Qa4({ InstanceProfileName }))
        .catch((error) => {
        throw new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)('iam:GetInstanceProfile', error), { cause: error });
    });
    const role = answer.InstanceProfile?.Roles?.[0]?.Arn;
    if (role === undefined)
        throw new Error(`instance profile ${profile} has no role`);
    return role;
}


/***/ })

};
