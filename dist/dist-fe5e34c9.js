import { t as require_dist } from "./dist-f6a1f303.js";
export default require_dist();
export {};
