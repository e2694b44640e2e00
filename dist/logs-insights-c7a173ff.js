import { a as CloudWatchLogsClient, c as StopQuery$, i as command, n as _ep0, o as GetQueryResults$, r as _mw0, s as StartQuery$, t as DescribeLogGroupsCommand } from "./DescribeLogGroupsCommand-590713ce.js";
import { f as PQueue, h as PageTrail } from "./reading-16dc2ccd.js";
import { _ as Budget, v as Ended } from "./options-3254cbc9.js";
import { _ as isThrottled, o as clientConfig } from "./aws-b6ed88e3.js";
// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commands/GetQueryResultsCommand.js
var GetQueryResultsCommand = class extends command(_ep0, _mw0, "GetQueryResults", GetQueryResults$) {};
// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commands/StartQueryCommand.js
var StartQueryCommand = class extends command(_ep0, _mw0, "StartQuery", StartQuery$) {};
// node_modules/@aws-sdk/client-cloudwatch-logs/dist-es/commands/StopQueryCommand.js
var StopQueryCommand = class extends command(_ep0, _mw0, "StopQuery", StopQuery$) {};
// lib/src/sources/aws/logs-insights.js
const MOST_ROWS = 1e5;
const QUERIES_AT_A_TIME = 7;
const BETWEEN_REQUESTS = 120;
const FIRST_WAIT = 250;
const LONGEST_WAIT = 2e3;
const CLOSING = 2500;
const TRIES = 2;
async function describedGroup(access, name) {
	const { logGroups = [] } = await new CloudWatchLogsClient(clientConfig(access)).send(new DescribeLogGroupsCommand({ logGroupNamePrefix: name }));
	return logGroups.find(({ logGroupName }) => logGroupName === name);
}
var QueryFailed = class extends Error {
	name = "QueryFailed";
	isTimeout;
	constructor(status) {
		super(`CloudWatch Logs did not complete a query: its status is ${status}`);
		this.isTimeout = status === "Timeout";
	}
};
var LogsInsights = class {
	#groups;
	#budget;
	#asking;
	#starting;
	#queries = new PQueue({ concurrency: QUERIES_AT_A_TIME });
	#starts;
	#questions;
	#closing;
	#isClosed = false;
	scanned = 0;
	queries = 0;
	constructor(access, groups) {
		this.#groups = groups;
		this.#budget = access.budget;
		this.#starts = new Turns(access.budget);
		this.#questions = new Turns(access.budget);
		this.#asking = new CloudWatchLogsClient(clientConfig(access, true));
		this.#closing = closingAfter(access.budget);
		this.#starting = new CloudWatchLogsClient(clientConfig({
			...access,
			budget: this.#closing
		}, true));
	}
	async ask(query, stretch, limit = MOST_ROWS) {
		return this.#queries.add(async () => {
			for (let tries = 1;; tries++) try {
				return await this.#attempt(query, stretch, limit);
			} catch (error) {
				if (!(error instanceof QueryFailed) || error.isTimeout || tries >= TRIES) throw error;
			}
		});
	}
	async close() {
		this.#queries.clear();
		this.#isClosed = true;
		await this.#queries.onIdle();
		this.#closing.close();
	}
	async #attempt(query, stretch, limit) {
		const queryId = await this.#start(query, stretch, limit);
		try {
			const { statistics = {} } = await this.#completed(queryId);
			const scanned = statistics.bytesScanned ?? 0;
			this.scanned += scanned;
			const count = statistics.resultCount;
			if (count !== void 0 && count >= limit) return {
				rows: [],
				isCut: true,
				scanned
			};
			const rows = await this.#rows(queryId);
			return rows.length >= limit ? {
				rows: [],
				isCut: true,
				scanned
			} : {
				rows,
				isCut: false,
				scanned
			};
		} catch (error) {
			if (!(error instanceof QueryFailed)) await this.#starting.send(new StopQueryCommand({ queryId })).catch(() => void 0);
			throw error;
		}
	}
	async #start(queryString, { start, end }, limit) {
		const command = new StartQueryCommand({
			logGroupIdentifiers: [...this.#groups],
			startTime: start,
			endTime: end,
			queryString,
			limit
		});
		const { queryId } = await this.#starts.run(() => this.#starting.send(command));
		if (queryId === void 0) throw new QueryFailed("not known: AWS gave no id");
		this.queries++;
		return queryId;
	}
	async #completed(queryId) {
		const command = new GetQueryResultsCommand({
			queryId,
			maxItems: 1
		});
		for (let wait = FIRST_WAIT;; wait = Math.min(LONGEST_WAIT, wait * 2)) {
			if (this.#isClosed) throw new Ended("another query failed");
			await this.#budget.sleep(wait);
			const answer = await this.#questions.run(() => this.#asking.send(command));
			const { status = "Unknown" } = answer;
			if (status === "Complete") return answer;
			if (status !== "Scheduled" && status !== "Running" && status !== "Unknown") throw new QueryFailed(status);
		}
	}
	async #rows(queryId) {
		const rows = [];
		const trail = new PageTrail();
		let token;
		do {
			const command = new GetQueryResultsCommand({
				queryId,
				...token !== void 0 && { nextToken: token }
			});
			const page = await this.#questions.run(() => this.#asking.send(command));
			for (const fields of page.results ?? []) rows.push(Object.fromEntries(fields.map(({ field = "", value = "" }) => [field, value])));
			token = trail.next(page.nextToken, false);
		} while (token !== void 0);
		return rows;
	}
};
function closingAfter(budget) {
	const closing = new Budget((budget.left + CLOSING) / 1e3, "the scan has ended");
	const end = () => void setTimeout(() => closing.end("the scan has ended"), CLOSING).unref();
	if (budget.signal.aborted) end();
	else budget.signal.addEventListener("abort", end, { once: true });
	return closing;
}
var Turns = class {
	#budget;
	#next = 0;
	constructor(budget) {
		this.#budget = budget;
	}
	async run(request) {
		for (let refusals = 0;; refusals++) {
			const now = performance.now();
			const turn = Math.max(now, this.#next);
			this.#next = turn + BETWEEN_REQUESTS;
			if (turn > now) await this.#budget.sleep(turn - now);
			this.#budget.check();
			try {
				return await request();
			} catch (error) {
				if (!isThrottled(error)) throw error;
				await this.#budget.sleep(Math.min(LONGEST_WAIT, BETWEEN_REQUESTS * 2 ** refusals) * (.5 + Math.random()));
			}
		}
	}
};
export { describedGroup as i, MOST_ROWS as n, QueryFailed as r, LogsInsights as t };
