export { t as bodyOf, n as isTooLong, r as remarksOf } from "./remarks-cbf18df6.js";
