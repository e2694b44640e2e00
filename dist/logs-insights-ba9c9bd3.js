export { i as describedGroup } from "./logs-insights-c7a173ff.js";
