export { t as pullRequestOf, n as whyNoPullRequest } from "./pull-request-9acb5225.js";
