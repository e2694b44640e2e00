export { t as runAction } from "./action-656ae57d.js";
