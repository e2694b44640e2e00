export { t as SavedBaseline } from "./saved-report-90d218e4.js";
