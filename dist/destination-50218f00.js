export { t as SPANS, n as destinationOf, r as indexedBy, i as isInLogs, a as isInXRay } from "./aws-b6ed88e3.js";
