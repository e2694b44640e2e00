export { V as sharedAccess } from "./aws-b6ed88e3.js";
