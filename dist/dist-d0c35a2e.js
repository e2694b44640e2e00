import { t as require_dist } from "./dist-71bfa01c.js";
export default require_dist();
export {};
