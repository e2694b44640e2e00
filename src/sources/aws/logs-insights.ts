/**
 * Questions to CloudWatch Logs Insights: so many at a time and a second as its quotas allow, each with a whole answer or none, and none left
 * running when the scan ends. https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html
 */
import {
  CloudWatchLogsClient,
  DescribeLogGroupsCommand,
  GetQueryResultsCommand,
  StartQueryCommand,
  StopQueryCommand,
  type GetQueryResultsCommandOutput,
  type LogGroup
} from '@aws-sdk/client-cloudwatch-logs'
import PQueue from 'p-queue'
import { Budget, Ended } from '../../kit/budget.ts'
import { clientConfig, type AwsAccess } from './clients.ts'
import { isThrottled } from './errors.ts'
import { PageTrail } from './pages.ts'

/** A query gives no more rows. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_StartQuery.html */
export const MOST_ROWS = 100_000
/** Of the hundred that an account may run at a time dashboards and others want their share. */
const QUERIES_AT_A_TIME = 7
/** StartQuery and GetQueryResults are each allowed ten times a second (ms); a little less leaves others something. */
const BETWEEN_REQUESTS = 120
/** A query that is not complete is asked again after so long (ms), doubled each time up to the longest. */
const FIRST_WAIT = 250
const LONGEST_WAIT = 2_000
/** How long starts and stops may go on after the scan has ended (ms): what was started by then must not run on. */
const CLOSING = 2_500
/** A query that AWS fails is asked once more. */
const TRIES = 2

/** Seconds, both of which are part of it. */
export interface Stretch {
  start: number
  end: number
}

export type Row = Readonly<Record<string, string>>

export interface Answer {
  rows: Row[]
  /** Whether there are more rows than a query gives: then none of them is here. */
  isCut: boolean
  scanned: number
}

/** What AWS knows of a log group; undefined where there is none of that name. @throws what AWS refuses the request with */
export async function describedGroup(access: AwsAccess, name: string): Promise<LogGroup | undefined> {
  const client = new CloudWatchLogsClient(clientConfig(access))
  const { logGroups = [] } = await client.send(new DescribeLogGroupsCommand({ logGroupNamePrefix: name }))
  return logGroups.find(({ logGroupName }) => logGroupName === name)
}

/** A query that AWS did not complete. */
export class QueryFailed extends Error {
  override name = 'QueryFailed'
  /** Whether it took longer than AWS lets a query run: over a shorter time it may complete. */
  readonly isTimeout: boolean

  constructor(status: string) {
    super(`CloudWatch Logs did not complete a query: its status is ${status}`)
    this.isTimeout = status === 'Timeout'
  }
}

export class LogsInsights {
  readonly #groups: readonly string[]
  readonly #budget: Budget
  readonly #asking: CloudWatchLogsClient
  readonly #starting: CloudWatchLogsClient
  readonly #queries = new PQueue({ concurrency: QUERIES_AT_A_TIME })
  readonly #starts: Turns
  readonly #questions: Turns
  readonly #closing: Budget
  #isClosed = false
  /** What AWS said of how much it read, over all queries: that is what it charges for. */
  scanned = 0
  /** Queries that were started. */
  queries = 0

  /** @param groups names of log groups, or ARNs of those of other accounts */
  constructor(access: AwsAccess, groups: readonly string[]) {
    this.#groups = groups
    this.#budget = access.budget
    this.#starts = new Turns(access.budget)
    this.#questions = new Turns(access.budget)
    this.#asking = new CloudWatchLogsClient(clientConfig(access, true))
    this.#closing = closingAfter(access.budget)
    this.#starting = new CloudWatchLogsClient(clientConfig({ ...access, budget: this.#closing }, true))
  }

  /**
   * Asks one query.
   * @param limit more rows than that are a cut answer
   * @throws QueryFailed; Ended; what AWS refuses the request with
   */
  async ask(query: string, stretch: Stretch, limit = MOST_ROWS): Promise<Answer> {
    return this.#queries.add(async () => {
      for (let tries = 1; ; tries++) {
        try {
          return await this.#attempt(query, stretch, limit)
        } catch (error) {
          if (!(error instanceof QueryFailed) || error.isTimeout || tries >= TRIES) throw error
        }
      }
    })
  }

  /** Ends every query that has not been answered, and waits until AWS knows. Never rejects. */
  async close(): Promise<void> {
    this.#queries.clear()
    this.#isClosed = true
    // whoever asked is not waiting any more; each stops its own query
    await this.#queries.onIdle()
    this.#closing.close()
  }

  async #attempt(query: string, stretch: Stretch, limit: number): Promise<Answer> {
    const queryId = await this.#start(query, stretch, limit)
    try {
      const { statistics = {} } = await this.#completed(queryId)
      const scanned = statistics.bytesScanned ?? 0
      this.scanned += scanned
      const count = statistics.resultCount
      if (count !== undefined && count >= limit) return { rows: [], isCut: true, scanned }
      const rows = await this.#rows(queryId)
      return rows.length >= limit ? { rows: [], isCut: true, scanned } : { rows, isCut: false, scanned }
    } catch (error) {
      // left running it would read on, and be charged for
      if (!(error instanceof QueryFailed))
        await this.#starting.send(new StopQueryCommand({ queryId })).catch(() => undefined)
      throw error
    }
  }

  /** @returns the query's id */
  async #start(queryString: string, { start, end }: Stretch, limit: number): Promise<string> {
    const command = new StartQueryCommand({
      logGroupIdentifiers: [...this.#groups],
      startTime: start,
      endTime: end,
      queryString,
      limit
    })
    // not ended with the scan: a query whose id is not known could not be stopped
    const { queryId } = await this.#starts.run(() => this.#starting.send(command))
    if (queryId === undefined) throw new QueryFailed('not known: AWS gave no id')
    this.queries++
    return queryId
  }

  async #completed(queryId: string): Promise<GetQueryResultsCommandOutput> {
    // without rows: until a query is complete they are a part, and may be many
    const command = new GetQueryResultsCommand({ queryId, maxItems: 1 })
    for (let wait = FIRST_WAIT; ; wait = Math.min(LONGEST_WAIT, wait * 2)) {
      if (this.#isClosed) throw new Ended('another query failed')
      await this.#budget.sleep(wait)
      const answer = await this.#questions.run(() => this.#asking.send(command))
      const { status = 'Unknown' } = answer
      if (status === 'Complete') {
        return answer
      }
      if (status !== 'Scheduled' && status !== 'Running' && status !== 'Unknown') {
        throw new QueryFailed(status)
      }
    }
  }

  async #rows(queryId: string): Promise<Row[]> {
    const rows: Row[] = []
    const trail = new PageTrail()
    let token: string | undefined
    do {
      const command = new GetQueryResultsCommand({
        queryId,
        ...(token !== undefined && { nextToken: token })
      })
      const page: GetQueryResultsCommandOutput = await this.#questions.run(() => this.#asking.send(command))
      for (const fields of page.results ?? [])
        rows.push(Object.fromEntries(fields.map(({ field = '', value = '' }) => [field, value])))
      token = trail.next(page.nextToken, false)
    } while (token !== undefined)
    return rows
  }
}

/** A budget that ends a while after another. */
function closingAfter(budget: Budget): Budget {
  const closing = new Budget((budget.left + CLOSING) / 1000, 'the scan has ended')
  const end = (): void => void setTimeout(() => closing.end('the scan has ended'), CLOSING).unref()
  if (budget.signal.aborted) end()
  else budget.signal.addEventListener('abort', end, { once: true })
  return closing
}

/** Requests one after the other, each a while after the one before; longer while AWS refuses. */
class Turns {
  readonly #budget: Budget
  #next = 0

  constructor(budget: Budget) {
    this.#budget = budget
  }

  /** @throws Ended when the budget ends before its turn; what the request throws but for refusals */
  async run<T>(request: () => Promise<T>): Promise<T> {
    for (let refusals = 0; ; refusals++) {
      const now = performance.now()
      const turn = Math.max(now, this.#next)
      this.#next = turn + BETWEEN_REQUESTS
      if (turn > now) await this.#budget.sleep(turn - now)
      this.#budget.check()
      try {
        return await request()
      } catch (error) {
        // too many requests, or too many queries of the account: both pass
        if (!isThrottled(error)) throw error
        await this.#budget.sleep(
          Math.min(LONGEST_WAIT, BETWEEN_REQUESTS * 2 ** refusals) * (0.5 + Math.random())
        )
      }
    }
  }
}
