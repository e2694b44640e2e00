export { r as Identity, i as STAGE_PATTERN } from "./judgement-8e189773.js";
