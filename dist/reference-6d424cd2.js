export { u as ACCESS_LEVELS, d as Reference, f as loadReference } from "./options-3254cbc9.js";
