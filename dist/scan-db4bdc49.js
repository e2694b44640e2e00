export { o as loadAhead, s as scan } from "./reading-16dc2ccd.js";
