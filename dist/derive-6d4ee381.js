export { t as derive, n as judgedAgain } from "./judgement-8e189773.js";
