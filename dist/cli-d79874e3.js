export { t as runCommand } from "./command-45100bf7.js";
