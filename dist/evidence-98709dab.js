export { X as CALLS, Z as NO_CALLS, Q as UNREACHED, $ as countsOf, et as evidenceOf, tt as hasEvidence, nt as isBlind, rt as windowIn } from "./reading-16dc2ccd.js";
