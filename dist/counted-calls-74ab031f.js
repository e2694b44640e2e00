export { t as COUNTED, n as CountedCalls, r as keepCalls, i as readingsIn } from "./counted-calls-87f81ad9.js";
