// Segment documents as BatchGetTraces answers them, from a list of calls.
import { createHash } from 'node:crypto'
import { invocationsUrl } from './calls.mjs'
import { account, functionArn, region } from './places.mjs'

let counter = 0
const digest = () => {
  counter += 1
  return createHash('sha256').update(`paperback ${counter}`)
}
const hex = (length) => digest().digest('hex').slice(0, length)
const uuid = () => hex(32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
const milliseconds = (least, most) => least + (Number.parseInt(hex(6), 16) % (most - least))

const requestId = (service) => {
  if (service === 'DynamoDB') return hex(52).toUpperCase()
  return service === 'S3' ? hex(16).toUpperCase() : uuid()
}

// Times are kept in whole milliseconds and printed as X-Ray does: 1.79542647878E9.
const seconds = (time) => {
  const digits = String(time)
  return `${digits[0]}.${digits.slice(1).replace(/0+$/, '')}E9`
}
const toText = (document) =>
  JSON.stringify(document, (key, value) =>
    (key === 'start_time' || key === 'end_time') && value !== undefined ? `@${seconds(value)}` : value
  ).replaceAll(/"@([^"]+)"/g, '$1')

const causeOf = ({ type, message }) => ({
  working_directory: '/var/task',
  exceptions: [{ id: hex(16), message, type, remote: true, stack: [] }]
})

// `language` decides what the SDKs disagree about: the Python SDK counts no attempts.
const describeCall = (step, from, language) => {
  const { service, operation, failure } = step
  const flags = failure === undefined ? {} : { fault: true, error: true, ...failure.flags }
  const attempts = failure?.flags.throttle === true ? 3 : 1
  return {
    id: hex(16),
    name: service,
    start_time: from,
    end_time: from + milliseconds(4, 24) * attempts,
    ...flags,
    http: { response: { status: failure?.status ?? 200 } },
    aws: {
      operation,
      region,
      request_id: requestId(service),
      ...(language === 'node' ? { retries: attempts } : {}),
      ...step.fields,
      ...(step.owner === undefined ? {} : { resource_names: [step.owner] })
    },
    namespace: 'aws',
    ...(failure === undefined ? {} : { cause: causeOf(failure) })
  }
}

// The back end's copy of a subsegment, as the service's own node in the service map.
const inferredFrom = (subsegment, origin, traceId) => {
  const { id, name, start_time, end_time, error, fault, throttle, http, aws } = subsegment
  const copy = { id: hex(16), name, start_time, trace_id: traceId, end_time, parent_id: id, inferred: true }
  return { ...copy, error, fault, throttle, http, aws, origin }
}

/** Runs the steps one after the other; segments that they cause elsewhere are added to `trace`. */
const describeSteps = (steps, from, trace, language) => {
  let now = from
  const subsegments = steps.map((step) => {
    now += 1
    if (step.steps !== undefined) {
      const inner = describeSteps(step.steps, now, trace, language)
      const subsegment = {
        id: hex(16),
        name: step.name,
        start_time: now,
        end_time: inner.end,
        namespace: 'local'
      }
      now = inner.end
      return { ...subsegment, subsegments: inner.subsegments }
    }
    const subsegment = describeCall(step, now, language)
    if (step.callee === undefined) trace.later.push(inferredFrom(subsegment, step.origin, trace.id))
    else subsegment.end_time = describeFunction(step.callee, subsegment.id, now + 2, trace) + 2
    now = subsegment.end_time
    return subsegment
  })
  return { subsegments, end: now + 1 }
}

// Classic: the SDK's subsegments stand directly under the function's segment. Newer: under `Invocation`.
const describeFunction = (run, parentId, from, trace) => {
  const { name, shape, language = 'node', alias, coldStart, inProgress } = run
  const arn = functionArn(name)
  const aws = { function_arn: arn }
  const phase = (title, start_time, end_time) => ({ id: hex(16), name: title, start_time, end_time, aws })
  const subsegments = []
  const serviceId = hex(16)
  const functionId = hex(16)
  let start = from + 8
  if (coldStart !== undefined) {
    const initialised = describeSteps(coldStart, start, trace, language)
    const initialization = phase('Initialization', start, initialised.end + milliseconds(120, 260))
    subsegments.push(
      coldStart.length === 0 ? initialization : { ...initialization, subsegments: initialised.subsegments }
    )
    start = initialization.end_time
  }
  const ran = describeSteps(run.steps, start, trace, language)
  if (shape === 'classic') subsegments.push(...ran.subsegments)
  else {
    const invocation = { ...phase('Invocation', start, ran.end), subsegments: ran.subsegments }
    if (inProgress === true) subsegments.push({ ...invocation, end_time: undefined, in_progress: true })
    else subsegments.push(invocation, phase('Overhead', ran.end, ran.end + 3))
  }
  const end = ran.end + 3
  const shared = { name, trace_id: trace.id }
  trace.segments.push(
    {
      id: serviceId,
      ...shared,
      start_time: from,
      end_time: end + 2,
      ...(parentId === undefined ? {} : { parent_id: parentId }),
      http: { response: { status: 200 } },
      aws: { request_id: uuid() },
      origin: 'AWS::Lambda',
      resource_arn: alias === undefined ? arn : `${arn}:${alias}`
    },
    {
      id: functionId,
      ...shared,
      start_time: from + 8,
      ...(inProgress === true ? { in_progress: true } : { end_time: end }),
      parent_id: serviceId,
      aws: { account_id: account, function_arn: arn, resource_names: [name] },
      origin: 'AWS::Lambda::Function',
      subsegments
    }
  )
  return end + 2
}

// API Gateway's `Lambda` subsegment looks like an SDK's call, but it is the gateway's, not the function's.
const describeGateway = ({ method, path, status }, name, id, from, end, trace) => {
  const api = 'k3p8w1x7za'
  trace.segments.unshift({
    id: hex(16),
    name: 'shop-api/test',
    start_time: from,
    trace_id: trace.id,
    end_time: end + 6,
    ...(status >= 500 ? { fault: true } : {}),
    ...(status >= 400 && status < 500 ? { error: true } : {}),
    http: {
      request: {
        url: `https://${api}.execute-api.${region}.amazonaws.com/test${path}`,
        method,
        client_ip: '203.0.113.24',
        x_forwarded_for: true
      },
      response: { status, content_length: 0 }
    },
    aws: { api_gateway: { account_id: account, rest_api_id: api, stage: 'test', request_id: uuid() } },
    origin: 'AWS::ApiGateway::Stage',
    resource_arn: `arn:aws:apigateway:${region}::/restapis/${api}/stages/test`,
    subsegments: [
      {
        id,
        name: 'Lambda',
        start_time: from + 3,
        end_time: end + 2,
        http: {
          request: { url: invocationsUrl(functionArn(name)), method: 'POST' },
          response: { status: 200, content_length: 2 }
        },
        aws: { function_name: name, region, operation: 'Invoke', resource_names: [name] },
        namespace: 'aws'
      }
    ]
  })
  return end + 6
}

/** `limitExceeded`: X-Ray dropped what came after the first `limitExceeded` inferred segments. */
export const describeTrace = ({ start, run, gateway, limitExceeded }) => {
  const id = `1-${Math.floor(start / 1000).toString(16)}-${hex(24)}`
  const trace = { id, segments: [], later: [] }
  const gatewayCall = gateway === undefined ? undefined : hex(16)
  let end = describeFunction(run, gatewayCall, gateway === undefined ? start : start + 9, trace)
  if (gateway !== undefined) end = describeGateway(gateway, run.name, gatewayCall, start, end, trace)
  return {
    Id: id,
    Duration: (end - start) / 1000,
    LimitExceeded: limitExceeded !== undefined,
    Segments: [...trace.segments, ...trace.later.slice(0, limitExceeded)].map((document) => ({
      Id: document.id,
      Document: toText(document)
    }))
  }
}
