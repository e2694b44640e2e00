import { n as GetMetricDataCommand, r as CloudWatchClient, t as ListMetricsCommand } from "./ListMetricsCommand-20bb4605.js";
import { o as clientConfig, p as explain, pt as createPaginator } from "./aws-b6ed88e3.js";
import { N as asError } from "./options-3254cbc9.js";
import { g as pages } from "./reading-16dc2ccd.js";
// node_modules/@aws-sdk/client-cloudwatch/dist-es/pagination/GetMetricDataPaginator.js
const paginateGetMetricData = createPaginator(CloudWatchClient, GetMetricDataCommand, "NextToken", "NextToken", "MaxDatapoints");
// lib/src/sources/aws/application-signals.js
const NAMESPACE = "ApplicationSignals";
const LATENCY = "Latency";
const MOST_SERVICES = 50;
const MOST_PAGES = 10;
const RECENTLY = 10800;
var SignalMetrics = class {
	#clientIn;
	#environments = /* @__PURE__ */ new Map();
	constructor(clientIn) {
		this.#clientIn = clientIn;
	}
	async metricOf({ service, environment }, region, span) {
		return {
			Namespace: NAMESPACE,
			MetricName: LATENCY,
			Stat: "SampleCount",
			Dimensions: [{
				Name: "Environment",
				Value: environment ?? await this.#environmentOf(service, region, span)
			}, {
				Name: "Service",
				Value: service
			}]
		};
	}
	#environmentOf(service, region, span) {
		const key = `${region} ${service}`;
		const known = this.#environments.get(key);
		if (known !== void 0) return known;
		const asked = this.#environments.size < MOST_SERVICES ? this.#ask(service, region, span) : Promise.reject(/* @__PURE__ */ new Error(`Application Signals is asked of ${MOST_SERVICES} applications, no more`));
		this.#environments.set(key, asked);
		return asked;
	}
	async #ask(service, region, span) {
		const client = this.#clientIn(region);
		const found = /* @__PURE__ */ new Set();
		let token;
		for (let page = 0; page < MOST_PAGES; page++) {
			const answer = await client.send(new ListMetricsCommand({
				Namespace: NAMESPACE,
				MetricName: LATENCY,
				Dimensions: [{
					Name: "Service",
					Value: service
				}, { Name: "Environment" }],
				...span.start > Date.now() / 1e3 - RECENTLY && { RecentlyActive: "PT3H" },
				...token !== void 0 && { NextToken: token }
			})).catch((error) => {
				throw new Error(explain("cloudwatch:ListMetrics", error), { cause: error });
			});
			for (const { Dimensions: dimensions = [] } of answer.Metrics ?? []) if (dimensions.length === 2) {
				for (const { Name, Value = "" } of dimensions) if (Name === "Environment") found.add(Value);
			}
			token = answer.NextToken;
			if (token === void 0 || token === "") break;
		}
		if (token !== void 0 && token !== "") throw new Error(`Application Signals has more metrics of ${service} than are read`);
		const [only, second] = [...found].sort();
		if (only === void 0) throw new Error(`Application Signals has no metric of ${service}`);
		if (second !== void 0) throw new Error(`Application Signals knows ${service} in several environments (${only}, ${second})`);
		return only;
	}
};
// lib/src/sources/aws/request-metrics.js
const MOST_QUERIES = 500;
const MOST_POINTS = 100800;
const MINUTE = 60;
const MINUTES_KEPT = 1296e3;
var RequestMetrics = class {
	#access;
	#clients = /* @__PURE__ */ new Map();
	#signals;
	constructor(access) {
		this.#access = access;
		this.#signals = new SignalMetrics((region) => this.#client(region));
	}
	async count(workloads, span) {
		const counts = /* @__PURE__ */ new Map();
		const byRegion = /* @__PURE__ */ new Map();
		const asked = await Promise.all(workloads.map(async (one) => {
			const region = one.workload.region === "" ? this.#access.region : one.workload.region;
			return {
				one,
				region,
				questions: await this.#questions(one, region, span)
			};
		}));
		for (const { one, region, questions } of asked) if (questions instanceof Error) counts.set(one.workload.arn, questions);
		else byRegion.set(region, [...byRegion.get(region) ?? [], ...questions]);
		const period = span.start < Date.now() / 1e3 - MINUTES_KEPT ? 300 : MINUTE;
		const start = Math.floor(span.start / period) * period;
		const end = Math.ceil(span.end / period) * period;
		const most = Math.max(1, Math.min(MOST_QUERIES, Math.floor(MOST_POINTS / ((end - start) / period))));
		const answers = await Promise.all([...byRegion].flatMap(([region, questions]) => chunks(questions, most).map((some) => this.#ask(region, some, {
			start,
			end
		}, period))));
		for (const [{ arn }, count] of answers.flat()) counts.set(arn, added(counts.get(arn), count));
		return counts;
	}
	async #questions({ workload: { arn, kind, name }, signals = [] }, region, span) {
		if (kind === "lambda") return [{
			arn,
			metric: metricOf("AWS/Lambda", "Invocations", "Sum", ["FunctionName", name])
		}];
		if (kind === "states") return [{
			arn,
			metric: metricOf("AWS/States", "ExecutionsStarted", "Sum", ["StateMachineArn", arn])
		}];
		if (signals.length === 0) return /* @__PURE__ */ new Error("nothing counts them: of functions CloudWatch does, of others Application Signals");
		if (signals.length > 20) return /* @__PURE__ */ new Error(`Application Signals counts them under more than 20 names`);
		try {
			return (await Promise.all(signals.map((signal) => this.#signals.metricOf(signal, region, span)))).map((metric, i) => ({
				arn,
				metric,
				silence: `Application Signals has counted nothing of ${signals[i]?.service}`
			}));
		} catch (error) {
			return asError(error);
		}
	}
	async #ask(region, questions, { start, end }, Period) {
		try {
			return await this.#sums(region, questions, {
				StartTime: /* @__PURE__ */ new Date(start * 1e3),
				EndTime: /* @__PURE__ */ new Date(end * 1e3),
				MetricDataQueries: questions.map(({ metric: { Stat, ...Metric } }, i) => ({
					Id: `m${i}`,
					MetricStat: {
						Metric,
						Period,
						Stat
					}
				}))
			});
		} catch (error) {
			const why = new Error(explain("cloudwatch:GetMetricData", error), { cause: asError(error) });
			return questions.map((question) => [question, why]);
		}
	}
	async #sums(region, questions, asked) {
		const listed = paginateGetMetricData({ client: this.#client(region) }, asked);
		const read = (page) => ({
			token: page.NextToken,
			entries: page.MetricDataResults ?? []
		});
		const sums = questions.map(() => void 0);
		const open = new Map(questions.map((_, i) => [i, "no answer"]));
		for await (const page of pages(listed, read)) for (const { Id = "", Values = [], StatusCode = "Complete" } of page.MetricDataResults ?? []) {
			const place = Number(Id.slice(1));
			if (Values.length > 0) sums[place] = (sums[place] ?? 0) + Values.reduce((sum, value) => sum + value, 0);
			if (StatusCode === "Complete") open.delete(place);
			else open.set(place, StatusCode);
		}
		return questions.map((question, i) => {
			const why = open.get(i);
			const { silence } = question;
			if (why !== void 0) return [question, /* @__PURE__ */ new Error(`CloudWatch did not count (${why})`)];
			return [question, sums[i] ?? (silence === void 0 ? 0 : new Error(silence))];
		});
	}
	#client(region) {
		const client = this.#clients.get(region) ?? new CloudWatchClient(clientConfig({
			...this.#access,
			region
		}));
		this.#clients.set(region, client);
		return client;
	}
};
function added(known, more) {
	if (known === void 0 || more instanceof Error) return more;
	return known instanceof Error ? known : known + more;
}
function metricOf(Namespace, MetricName, Stat, dimension) {
	const [Name, Value] = dimension;
	return {
		Namespace,
		MetricName,
		Stat,
		Dimensions: [{
			Name,
			Value
		}]
	};
}
function chunks(items, most) {
	return Array.from({ length: Math.ceil(items.length / most) }, (_, i) => items.slice(i * most, (i + 1) * most));
}
export { RequestMetrics };
