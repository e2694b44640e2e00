import { t as __commonJSMin } from "./rolldown-runtime-8ea8d39a.js";
import { t as require_picomatch } from "./picomatch-14cab6a2.js";
// node_modules/picomatch/posix.js
var require_posix = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = require_picomatch();
}));
export default require_posix();
export {};
