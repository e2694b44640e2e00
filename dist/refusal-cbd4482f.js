export { o as explainRefusal } from "./action-656ae57d.js";
