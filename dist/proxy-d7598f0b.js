export { t as checkBypass, n as getProxyUrl } from "./proxy-44cfabb9.js";
