#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 35317:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 49140:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants");

/***/ }),

/***/ 76982:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 91943:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");

/***/ }),

/***/ 58611:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 73339:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("module");

/***/ }),

/***/ 69278:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 51455:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 44708:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 98995:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 77030:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 41792:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 38321:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");

/***/ }),

/***/ 46193:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");

/***/ }),

/***/ 58500:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 7066:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tty");

/***/ }),

/***/ 73136:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 30714:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 75919:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 16928:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 2203:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 13193:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 53557:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

/***/ }),

/***/ 64756:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 52018:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 87016:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");

/***/ }),

/***/ 39023:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 43106:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");

/***/ }),

/***/ 95210:
/***/ (function (__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _kit_later_optimisation_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9936);
/* harmony import */ var _kit_leaving_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(55337);
/** The runner's door or the terminal's: GitHub's runner gives inputs as `INPUT_…` variables and no arguments. */


(0,_kit_later_optimisation_js__WEBPACK_IMPORTED_MODULE_0__/* .optimiseLater */ .T)();
(0,_kit_leaving_js__WEBPACK_IMPORTED_MODULE_1__/* .guardProcess */ .V)();
const isAction = process.argv.length <= 2 && Object.keys(process.env).some((name) => name.startsWith('INPUT_'));
await (0,_kit_leaving_js__WEBPACK_IMPORTED_MODULE_1__/* .leave */ .q)(isAction
    ? await (await Promise.all(/* import() */[__nccwpck_require__.e(7291), __nccwpck_require__.e(9411), __nccwpck_require__.e(1659), __nccwpck_require__.e(3954), __nccwpck_require__.e(9327), __nccwpck_require__.e(4458), __nccwpck_require__.e(6217), __nccwpck_require__.e(9470)]).then(__nccwpck_require__.bind(__nccwpck_require__, 29470))).runAction()
    : await (await Promise.all(/* import() */[__nccwpck_require__.e(4346), __nccwpck_require__.e(6217), __nccwpck_require__.e(6378)]).then(__nccwpck_require__.bind(__nccwpck_require__, 26378))).runCommand(process.argv.slice(2)));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 79410:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ beginning),
/* harmony export */   V: () => (/* binding */ cleanMessage)
/* harmony export */ });
/**
 * Messages of AWS, of GitHub and in traces, before they enter a report or a log: nothing secret or personal goes on from here. A message
 * may hold whatever the caller sent, and a report is kept as an artifact that many can read; GitHub's runner masks secrets in logs only.
 */
/** Characters of a message that are kept. */
const LONGEST = 1000;
/** Of a longer one no more is looked at: what looks for secrets takes time by the length. */
const LOOKED_AT = 8000;
/** Stands where something was cut out. */
const CUT = '…';
/** Answers whose shape is known, and that are of no use beyond their first sentence. */
const KNOWN_SHAPES = [
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html: the whole request follows, its session token too
    /\bThe Canonical String for this request should have been[\s\S]*/i,
    /\bThe String-to-Sign should have been[\s\S]*/i,
    // https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html
    /\bEncoded authorization failure message:\s*[\w+/=-]*/i,
    // what the SDK says to programmers about an answer that it could not read
    /\s*\bDeserialization error: to see the raw response, inspect the hidden field \{error\}\.\$response on this object\.?/
];
/** Secrets by their own form. */
const SECRETS = [
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids
    /\b(?:AKIA|ASIA|ABIA|ACCA|AIDA|AROA|AGPA|AIPA|ANPA|ANVA|APKA|ASCA)[A-Z0-9]{12,}\b/g,
    // https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/
    /\b(?:gh[pousr]_|github_pat_)\w{10,}/g,
    // https://docs.slack.dev/authentication/tokens
    /\b(?:xox[a-z]|xapp)(?:\.xox[a-z])?-[\w-]{8,}/g,
    // a JSON web token, such as GitHub's of OIDC
    /\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]+)?/g,
    /-----BEGIN [A-Z ]+-----[\s\S]*?(?:-----END [A-Z ]+-----|$)/g,
    // a secret access key: 40 characters, not a commit's
    /(?<![\w+/=-])(?=[\w+/]*[A-Z])(?=[\w+/]*[a-z])(?=[\w+/]*\d)[A-Za-z0-9+/]{40}(?![\w+/=-])/g,
    // a session token or another long secret: ARNs and names have separators within so many characters
    /(?<![\w+/=-])[A-Za-z0-9+/]{80,}={0,2}/g
];
/** Secrets by the name that stands before them, which may be that of a permission of a workflow too: `X-Amz-Signature=…`, `"x-amz-security-token": "…"`, `Authorization: Bearer …`, `db_pwd=…`, `\"password\": \"…\"` of JSON in JSON. The key of a secret at the end of an ARN is none: `secret:shop-AbCdEf:password::`. */
const NAMED_SECRET = /((?:(?:security|session|access|id|oidc|bearer)[-_]?token|signature|(?:secret|access|api)[-_]?key|client[-_]?secret|password|passwd|pwd|passphrase|credential|authorization|cookie)(?!::(?:[\s"',)]|$))\\*["']?\s*[:=]\s*)(?!(?:write|read|none)\b)(?:\\+"(?:[^"\\]|\\+[^"\\])*\\+"|"[^"]*"|'[^']*'|(?:Bearer|Basic|token)\s+[^\s,;"']+|[^\s,;&"')]+)/gi;
const BEARER = /\bBearer\s+[^\s,;"')]+/g;
/** What names people, or what an application does for them. */
const PERSONAL = [
    // the query of a URL, where signed requests have their signature
    [/(https?:\/\/[^\s?"'<>]+)\?[^\s"'<>)]*/gi, `$1?${CUT}`],
    // a session's name, which is often an e-mail address
    [/(\barn:[\w-]+:sts::\d*:(?:assumed-role\/[^/\s"']+|federated-user)\/)[^\s"')]+/g, '$1*'],
    // an object's key, quoted with its blanks, or not
    [/(["'])(arn:[\w-]+:s3:::[^/"'\s]+\/)(?:(?!\1).)*\1/g, '$1$2*$1'],
    [/(\barn:[\w-]+:s3:::[^/\s"']+\/)[^\s"')]+/g, '$1*'],
    [/(\barn:[\w-]+:s3:[\w-]*:\d*:accesspoint\/[^/\s"']+\/object\/)[^\s"')]+/g, '$1*'],
    // a person's device. https://docs.aws.amazon.com/sns/latest/dg/mobile-push-send-devicetoken.html
    [/(\barn:[\w-]+:sns:[\w-]*:\d*:endpoint\/[^/\s"']+\/[^/\s"']+\/)[^\s"')]+/g, '$1*'],
    [/[\w.%+'-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g, CUT],
    // telephone numbers: as E.164 writes them, or as so many digits that are no account's
    [/\+\d[\d ().-]{5,20}\d/g, CUT],
    [/(?<![\w:/.=-])(?!\d{12}(?!\d))\d{9,15}(?![\w:/=-])/g, CUT]
];
/**
 * A message without tokens, signatures, access keys, telephone numbers, e-mail addresses, object keys and session names, in a length that
 * is bounded. Cleaning it again changes nothing.
 */
function cleanMessage(message) {
    let text = message.length > LOOKED_AT ? message.slice(0, LOOKED_AT) : message;
    for (const shape of KNOWN_SHAPES)
        text = text.replace(shape, '').trimEnd();
    text = text.replaceAll(NAMED_SECRET, `$1${CUT}`).replaceAll(BEARER, `Bearer ${CUT}`);
    for (const secret of SECRETS)
        text = text.replaceAll(secret, CUT);
    for (const [personal, instead] of PERSONAL)
        text = text.replaceAll(personal, instead);
    return text.length > LONGEST ? `${beginning(text, LONGEST - 1)}${CUT}` : text;
}
/** The first characters of a text, no pair of surrogates torn. */
function beginning(text, length) {
    return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}


/***/ }),

/***/ 73650:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   dc: () => (/* binding */ EXIT),
/* harmony export */   yo: () => (/* binding */ UserError),
/* harmony export */   zR: () => (/* binding */ asError)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79410);

/** Exit codes of both faces. 2 also stands for bad input and for failures: nothing that went wrong may look like a pass. */
const EXIT = { pass: 0, excess: 1, insufficientEvidence: 2, failure: 2 };
/** An error that the user can mend: it is shown as one line without a stack. */
class UserError extends Error {
    name = 'UserError';
    /**
     * @param what what is wrong, naming the field and its value: `--time-range is "abc", which is not a number`
     * @param remedy what to do about it, as a sentence
     */
    constructor(what, remedy, options) {
        super(`${what}. ${remedy}`, options);
    }
}
/** What went wrong in words, of anything that was thrown, without what is secret or personal: a service may repeat the whole request. */
function messageOf(error) {
    return (0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanMessage */ .V)(error instanceof Error ? error.message : String(error));
}
/** What was thrown as an Error, whatever it was. */
function asError(error) {
    return error instanceof Error ? error : new Error(String(error));
}


/***/ }),

/***/ 9936:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ optimiseLater)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(78877);
/** How soon V8 optimises what runs: a scan is over before what it optimises so eagerly pays. */

/** Of V8 11, that of Node.js 20: bytecodes that a function runs before V8 looks again whether to optimise it; 66 KB by itself. */
const LATER = { v8: '11', flag: '--interrupt-budget=540672' };
/**
 * Lets V8 optimise later, where it is one that does so too soon: of a scan of 2,000 traces a third of the CPU time went into optimising,
 * and half of that came back. Later versions have a compiler between (https://v8.dev/blog/maglev) and optimise late by themselves.
 * To be called before anything else runs.
 */
function optimiseLater() {
    if (process.versions.v8.split('.')[0] === LATER.v8)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)(LATER.flag);
}


/***/ }),

/***/ 55337:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ guardProcess),
/* harmony export */   q: () => (/* binding */ leave)
/* harmony export */ });
/* harmony import */ var _clean_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(79410);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(73650);
/** How a process ends: what it said is out, and no open socket keeps it alive. */


/** Who reads the output may be slow; longer (ms) nobody waits. */
const FLUSHED_WITHIN_MS = 2_000;
let lost;
/**
 * Keeps a closed or full standard output from ending the process in the middle, and what nobody caught from looking like a verdict: Node's
 * own exit code for it is 1, which means excess.
 */
function guardProcess() {
    process.stdout.on('error', (error) => {
        lost ??= error;
    });
    // there is nowhere left to say it
    process.stderr.on('error', () => undefined);
    const fail = (error) => {
        process.stderr.write(`error: ${(0,_clean_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanMessage */ .V)(error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`, () => process.exit(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.failure));
    };
    process.on('uncaughtException', fail);
    process.on('unhandledRejection', fail);
}
/**
 * Ends the process when its output is out, whatever is still open.
 * @param code becomes that of a failure where the output could not be written, unless its reader closed it: who reads no further knows
 */
async function leave(code) {
    await Promise.race([
        Promise.all([flushed(process.stdout), flushed(process.stderr)]),
        new Promise((resolve) => setTimeout(resolve, FLUSHED_WITHIN_MS))
    ]);
    if (lost === undefined || lost.code === 'EPIPE')
        process.exit(code);
    process.stderr.write(`error: standard output could not be written (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(lost)})\n`);
    process.exit(_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .EXIT */ .dc.failure);
}
function flushed(stream) {
    return new Promise((resolve) => {
        if (stream.destroyed || stream.writableEnded)
            resolve();
        else
            stream.write('', () => resolve());
    });
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(95210);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
