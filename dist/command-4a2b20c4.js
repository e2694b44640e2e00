export { t as scanAndPrint } from "./sources-25fada80.js";
