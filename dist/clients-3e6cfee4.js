export { u as regionOf } from "./aws-b6ed88e3.js";
