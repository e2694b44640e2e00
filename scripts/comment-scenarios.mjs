/** Writes what a pull request's comment looks like in several cases, as Markdown: `node scripts/comment-scenarios.mjs FOLDER`, after a build. */
import { spawnSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'

const folder = process.argv[2] ?? 'comments'
const example = async (name) => JSON.parse(await readFile(path.join('examples', `${name}.json`), 'utf8'))
const shop = {
  traces: await example('traces'),
  roles: await example('roles'),
  functions: await example('functions'),
  mappings: await example('event-source-mappings'),
  destinations: await example('event-invoke-configs')
}

/** Runs a scan of these inputs; its step summary is the comment without a footer. */
async function scenario(name, inputs, ...options) {
  const output = path.join(folder, name)
  await mkdir(output, { recursive: true })
  const file = async (input) => {
    const saved = path.join(output, `${input}.json`)
    await writeFile(saved, JSON.stringify(inputs[input]))
    return saved
  }
  const saved = [await file('functions'), await file('mappings'), await file('destinations')]
  const files = ['--traces', await file('traces'), '--roles', await file('roles'), '--functions', ...saved]
  spawnSync('node', ['dist/index.js', ...files, '--quiet', '--output-dir', output, ...options])
  await writeFile(path.join(folder, `${name}.md`), await readFile(path.join(output, 'summary.md')))
  return path.join(output, 'report.json')
}

/** The roles with what was suggested in place of what they grant. */
async function tightened(report) {
  const { workloads } = JSON.parse(await readFile(report, 'utf8'))
  const RoleDetailList = [...new Set(workloads.map(({ role }) => role))].map((Arn) => ({
    Arn,
    RolePolicyList: workloads.flatMap(({ name, role, policy }) =>
      role !== Arn || policy === undefined
        ? []
        : [{ PolicyName: name, PolicyDocument: { Version: policy.Version, Statement: policy.Statement } }]
    )
  }))
  return { RoleDetailList }
}

/** The same shop many times over, under other names. */
function manyShops(n) {
  const all = Array.from({ length: n }, (_, i) => {
    const renamed = JSON.stringify(shop)
      .replaceAll('shop-', `shop${i}-`)
      .replaceAll('paperback-shop', 'paperback')
    const copy = JSON.parse(renamed)
    for (const trace of copy.traces.Traces) trace.Id = trace.Id.slice(0, -3) + String(i).padStart(3, '0')
    return copy
  })
  return {
    ...shop,
    traces: { Traces: all.flatMap(({ traces }) => traces.Traces) },
    roles: {
      ...shop.roles,
      RoleDetailList: all.flatMap(({ roles }) => roles.RoleDetailList),
      Policies: all.flatMap(({ roles }) => roles.Policies)
    },
    functions: { Functions: all.flatMap(({ functions }) => functions.Functions) }
  }
}

/** One workload and its role alone. */
function only(name) {
  const found = shop.functions.Functions.filter(({ FunctionName }) => FunctionName === name)
  const Traces = shop.traces.Traces.filter(({ Segments }) =>
    Segments.some(({ Document }) => Document.includes(`function:${name}`))
  )
  return { ...shop, traces: { Traces }, functions: { Functions: found } }
}

/** A pull request that grants more: what a baseline does not have. */
function grantingMore() {
  const RoleDetailList = shop.roles.RoleDetailList.map((role, i) =>
    i > 0
      ? role
      : {
          ...role,
          RolePolicyList: [
            ...role.RolePolicyList,
            {
              PolicyName: 'reports',
              PolicyDocument: {
                Version: '2012-10-17',
                Statement: [
                  {
                    Effect: 'Allow',
                    Action: ['s3:PutBucketPolicy', 's3:DeleteObject'],
                    Resource: 'arn:aws:s3:::paperback-reports*'
                  }
                ]
              }
            }
          ]
        }
  )
  return { ...shop, roles: { ...shop.roles, RoleDetailList } }
}

const LIMIT = ['--max-unused-actions', '20', '--max-unused-permissions-management', '0']
const excess = await scenario('excess', shop, ...LIMIT)
// without the function of which no trace can tell anything
const Functions = shop.functions.Functions.filter(
  ({ TracingConfig }) => TracingConfig?.Mode !== 'PassThrough'
)
await scenario('fine', { ...shop, functions: { Functions }, roles: await tightened(excess) }, ...LIMIT)
await scenario('sixty-functions', manyShops(10), ...LIMIT)
await scenario('no-evidence', { ...shop, traces: { Traces: [] } }, ...LIMIT)
await scenario('denied', only('shop-notify'), ...LIMIT)
const SINCE = ['--baseline', excess, '--fail-on', 'new', '--max-unused-actions', '0']
await scenario('baseline', grantingMore(), ...SINCE)
const waivers = path.join(folder, 'least-privilege.yml')
await writeFile(
  waivers,
  [
    'waivers:',
    '  - { role: shop-api-role, action: "sns:*", reason: moves to another role, owner: storefront, expires: 2027-06-30 }',
    '  - { role: shop-batch-role, action: "s3:List*", reason: needed by hand, owner: warehouse, expires: 2026-01-31 }'
  ].join('\n')
)
const everything = grantingMore()
everything.traces.Traces[0]?.Segments.push({ Document: '{ not JSON' })
everything.roles.RoleDetailList.pop()
await scenario('everything', everything, ...SINCE, '--config-file', waivers)
