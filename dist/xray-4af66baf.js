export { t as XRaySource } from "./reading-16dc2ccd.js";
