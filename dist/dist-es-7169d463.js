export { Z as fromEnv } from "./aws-b6ed88e3.js";
