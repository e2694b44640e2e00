export const id = 1095;
export const ids = [1095];
export const modules = {

/***/ 1095:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MachineReader: () => (/* binding */ MachineReader)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_sfn__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18476);
/* harmony import */ var _clients_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65397);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8202);



/** Asks AWS under which role a state machine runs. */
class MachineReader {
    #access;
    /** What AWS said when it refused the question: it would refuse the next one too. */
    #refusal;
    constructor(access) {
        this.#access = access;
    }
    /**
     * The role of a state machine. https://docs.aws.amazon.com/step-functions/latest/apireference/API_DescribeStateMachine.html
     * @throws Error that says why it is not known
     */
    async role({ arn, region }) {
        if (this.#refusal !== undefined)
            throw this.#refusal;
        const client = new _aws_sdk_client_sfn__WEBPACK_IMPORTED_MODULE_2__/* .SFNClient */ .ZIB((0,_clients_js__WEBPACK_IMPORTED_MODULE_0__/* .clientConfig */ .y)({ ...this.#access, region }));
        // the definition may be encrypted, and is not looked at: so no permission to decrypt is needed
        const command = new _aws_sdk_client_sfn__WEBPACK_IMPORTED_MODULE_2__/* .DescribeStateMachineCommand */ .LyQ({ stateMachineArn: arn, includedData: 'METADATA_ONLY' });
        const answer = await client.send(command).catch((error) => {
            const told = new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .explain */ .WE)('states:DescribeStateMachine', error), { cause: error });
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isDenied */ .GZ)(error))
                this.#refusal = told;
            throw told;
        });
        if (answer.roleArn === undefined)
            throw new Error('the state machine has no role');
        return answer.roleArn;
    }
}


/***/ })

};
