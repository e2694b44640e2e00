/** Comments on the lines that grant the excess: one review, only where the diff shows them, never twice. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/report/report.ts'
import { applyEdits } from '../templates/apply-edits.ts'
import { repository, REPOSITORIES } from '../templates/deployed-repositories.ts'
import { resolved, type Deployed } from '../templates/deployments.ts'
import type { LineEdit } from '../../src/templates/edits.ts'
import { pushEvent } from './servers/events.ts'
import type { ReviewComment } from './servers/reviews.ts'
import { functionArn, ordersTraces, ACCOUNT, policy, roleArn, savedFunctions, savedRoles } from './shop.ts'
import { savedTraces } from './servers/xray-documents.ts'
import { lambdaTrace } from './traces.ts'
import { annotations, freshWorld, type World } from './world.ts'

const TEMPLATE = 'infra/template.yaml'
const TABLE = `arn:aws:dynamodb:us-east-1:${ACCOUNT}:table/orders`

/** A role with the given actions on the table, as SAM makes it of `templateWith`. */
function deployedWith(actions: readonly string[]) {
  const role = 'shop-OrdersFunctionRole-1ABCDEFGHIJK'
  const document = policy([[...actions], TABLE])
  return {
    'traces.json': savedTraces([
      ...ordersTraces(1),
      lambdaTrace({
        functionArn: functionArn('orders'),
        calls: [{ service: 'DynamoDB', operation: 'GetItem', aws: { table_name: 'orders' } }]
      })
    ]),
    'roles.json': savedRoles([{ RoleName: role, inline: { OrdersFunctionRolePolicy0: document } }]),
    'functions.json': savedFunctions([{ FunctionArn: functionArn('orders'), Role: roleArn(role) }])
  }
}

/** Every second action is needed by nobody: changes that do not touch each other. */
function templateWith(actions: readonly string[]): string {
  return [
    'Transform: AWS::Serverless-2016-10-31',
    'Resources:',
    '  OrdersFunction:',
    '    Type: AWS::Serverless::Function',
    '    Properties:',
    '      Policies:',
    '        Statement:',
    '          - Effect: Allow',
    '            Action:',
    ...actions.map((action) => `              - ${action}`),
    '            Resource: !GetAtt OrdersTable.Arn',
    ''
  ].join('\n')
}

const ACTIONS = ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem']
const text = templateWith(ACTIONS)
const shop = { ...deployedWith(ACTIONS), [TEMPLATE]: text }
const INPUTS = { traces: 'traces.json', roles: 'roles.json', functions: 'functions.json' }

const world = freshWorld()

async function run(
  review: string,
  workspace: Record<string, string> = shop,
  more: Parameters<World['action']>[1] = {}
) {
  return world.action({ ...INPUTS, 'mask-account-ids': 'false', review }, { workspace, ...more })
}

describe('a review', () => {
  it('suggests to strike the lines that no call needs', async () => {
    world.github.reviews.addFile(TEMPLATE, text)
    const { exitCode } = await run('suggest')
    expect(exitCode).toBe(0)
    expect(world.github.reviews.sent).toHaveLength(1)
    const [review] = world.github.reviews.sent
    expect(review).toMatchObject({ event: 'COMMENT', commit_id: 'a'.repeat(40) })
    expect(review?.comments).toHaveLength(1)
    const [comment] = review?.comments ?? []
    expect(comment).toMatchObject({ path: TEMPLATE, start_line: 11, line: 12, side: 'RIGHT' })
    expect(comment?.body).toMatch(/^<!-- xray-least-privilege:line:[0-9a-f]{20} -->\n/)
    expect(comment?.body).toContain('needs `dynamodb:PutItem`, `dynamodb:DeleteItem`.')
    expect(comment?.body).toContain('\n```suggestion\n```')
    expect(comment?.body.match(/```/g)).toHaveLength(2)
  })

  it('says only what there is, without suggestion', async () => {
    world.github.reviews.addFile(TEMPLATE, text)
    await run('comment')
    expect(world.github.reviews.sent[0]?.comments?.[0]?.body).not.toContain('suggestion')
  })

  it('is off unless asked for; the report has the lines all the same', async () => {
    world.github.reviews.addFile(TEMPLATE, text)
    const { files } = await world.action(INPUTS, { workspace: shop })
    expect(world.github.count('listFiles') + world.github.count('createReview')).toBe(0)
    const report = JSON.parse(files['report.json'] ?? '') as Report
    expect(report.templates).toMatchObject({ ambiguous: 0, notFound: 0 })
    expect(report.templates?.located.map(({ action, startLine }) => [action, startLine])).toEqual([
      ['dynamodb:PutItem', 11],
      ['dynamodb:DeleteItem', 12]
    ])
  })

  it('is not posted again, wherever the lines have moved, and after the comment is outdated', async () => {
    world.github.reviews.addFile(TEMPLATE, text)
    await run('suggest')
    for (const comment of world.github.reviews.comments) comment.line = null
    const moved = `# orders\n${text}`
    world.github.reviews.files.splice(0)
    world.github.reviews.addFile(TEMPLATE, moved)
    const { stdout } = await run('suggest', { ...shop, [TEMPLATE]: moved })
    expect(world.github.count('createReview')).toBe(1)
    expect(stdout).toContain('0 new comments, 1 made before')
  })

  it('is posted though somebody else has typed its marker, behind 150 other comments', async () => {
    world.github.reviews.addFile(TEMPLATE, text)
    await run('suggest')
    const [first] = world.github.reviews.comments.splice(0)
    const other = { path: TEMPLATE, body: 'x', line: 1, user: { login: 'octocat', type: 'User' as const } }
    for (let n = 1; n <= 150; n += 1) world.github.reviews.comments.push(other)
    world.github.reviews.comments.push({ ...other, body: first?.body ?? '' })
    await run('suggest')
    expect(world.github.count('createReview')).toBe(2)
    await run('suggest')
    expect(world.github.count('createReview')).toBe(2)
  })

  it('leaves out lines that the diff does not show, and names them in the log', async () => {
    world.github.reviews.files.push({
      filename: TEMPLATE,
      patch: '@@ -1,2 +1,2 @@\n-x\n+Transform: AWS::Serverless-2016-10-31\n Resources:'
    })
    const head = 'c'.repeat(40)
    const { stdout } = await run('suggest', {
      ...shop,
      '.git/HEAD': `${head}\n`,
      '.git/config': '[remote "origin"]\n\turl = https://github.com/acme/shop\n'
    })
    expect(world.github.count('createReview')).toBe(0)
    expect(stdout).toContain(`https://github.com/acme/shop/blob/${head}/${TEMPLATE}#L11-L12`)
  })

  it('leaves out lines that are others at the head of the pull request than where they were read', async () => {
    world.github.reviews.addFile(TEMPLATE, text.replace('dynamodb:PutItem', 'dynamodb:Query'))
    const said = await run('suggest')
    expect(world.github.count('createReview')).toBe(0)
    expect(said.stdout).not.toContain('Outside of the diff')
    expect(annotations(said, 'warning').filter((line) => line.includes('of the review'))).toEqual([
      expect.stringMatching(
        /1 remark of the review is not made: infra\/template.yaml is not as in the pull request’s last commit [0-9a-f]{12}\. Check that out/
      )
    ])
  })

  it('finds the diff on the second page', async () => {
    for (let n = 1; n <= 120; n += 1) world.github.reviews.addFile(`docs/${n}.md`, 'text')
    world.github.reviews.addFile(TEMPLATE, text)
    await run('suggest')
    expect(world.github.reviews.comments).toHaveLength(1)
  })

  it('has at most 20 comments, one a policy, and counts the others', async () => {
    const template = templateWith(['dynamodb:GetItem'])
    const unused = ['PutItem', 'DeleteItem']
    const files: Record<string, string> = {}
    const roles = Array.from({ length: 28 }, (_, n) => `shop${n}-Orders${n}FunctionRole-1ABCDEFGHIJK`)
    for (const [n] of roles.entries()) {
      const lines = unused.flatMap((action) => [`dynamodb:${action}`, `dynamodb:GetItem # ${action}`])
      files[`stack${n}/template.yaml`] = template
        .replace('OrdersFunction:', `Orders${n}Function:`)
        .replace(
          '              - dynamodb:GetItem',
          lines.map((line) => `              - ${line}`).join('\n')
        )
    }
    for (const [name, content] of Object.entries(files)) world.github.reviews.addFile(name, content)
    const inline = (n: number) => ({
      [`Orders${n}FunctionRolePolicy0`]: policy([
        ['GetItem', ...unused].map((one) => `dynamodb:${one}`),
        TABLE
      ])
    })
    const functions = roles.map((role, n) => ({
      FunctionArn: functionArn(`orders${n}`),
      Role: roleArn(role)
    }))
    const calls = [{ service: 'DynamoDB', operation: 'GetItem', aws: { table_name: 'orders' } }]
    const { stdout } = await run('comment', {
      ...files,
      'traces.json': savedTraces(
        functions.map(({ FunctionArn }) => lambdaTrace({ functionArn: FunctionArn, calls }))
      ),
      'roles.json': savedRoles(roles.map((RoleName, n) => ({ RoleName, inline: inline(n) }))),
      'functions.json': savedFunctions(functions)
    })
    expect(world.github.reviews.sent[0]?.comments).toHaveLength(20)
    expect(stdout).toContain('8 further comments')
  })

  it.each([
    [403, 'Resource not accessible by integration'],
    [404, 'Not Found'],
    [422, 'Unprocessable Entity']
  ])('is skipped when GitHub answers %i, and nothing else is lost', async (status, message) => {
    world.github.reviews.addFile(TEMPLATE, text)
    world.github.faults.push({ operation: 'createReview', status, message })
    const refused = await run('suggest')
    expect(refused.exitCode).toBe(0)
    // no limit is set
    expect(refused.outputs['verdict']).toBe('report')
    const warnings = annotations(refused, 'warning').filter((line) => line.includes('review'))
    expect(warnings).toHaveLength(1)
    if (status !== 422) expect(warnings[0]).toContain('pull-requests: write')
  })

  it('says that there are no templates where nothing is checked out', async () => {
    const { stdout } = await run('suggest', deployedWith(ACTIONS))
    expect(stdout.match(/No templates with IAM statements were found/g)).toHaveLength(1)
    expect(world.github.count('listFiles')).toBe(0)
  })

  it('is of a pull request only', async () => {
    const { stdout } = await run('suggest', shop, { event: { ...pushEvent(), ref: 'refs/tags/v1' } })
    expect(stdout).toContain('No review: A tag was pushed.')
  })
})

describe('a review of SAM, serverless and Terraform', () => {
  it('stands on the lines that grant, and its suggestions leave sound files', async () => {
    const deployed: Deployed[] = []
    const written: Record<string, string> = {}
    for (const [name, names, deploy] of REPOSITORIES) {
      const files = repository(name, ...names)
      deployed.push(...deploy(files))
      for (const [file, content] of files) written[`${name}/${file}`] = content
    }
    // as on Windows, as an editor leaves it, and with a line that leaves no room for those around it
    const long = `orders-\${sls:stage} # ${'x'.repeat(70_000)}`
    const texts: Record<string, string> = {
      ...written,
      'sam/template.yaml': (written['sam/template.yaml'] ?? '').replaceAll('\n', '\r\n'),
      'serverless/serverless.yml': (written['serverless/serverless.yml'] ?? '').replace(
        'orders-${sls:stage}',
        () => long
      ),
      'terraform/main.tf': (written['terraform/main.tf'] ?? '').trimEnd()
    }
    for (const [file, content] of Object.entries(texts)) {
      // one is not a part of the pull request
      if (file !== 'terraform/reports.tf') world.github.reviews.addFile(file, content)
    }
    const { exitCode, stdout } = await run('suggest', { ...texts, ...saved(deployed) })
    expect(exitCode).toBe(0)
    expect(world.github.reviews.sent).toHaveLength(1)
    const comments = world.github.reviews.sent[0]?.comments ?? []
    const places = comments.map(({ path: file, start_line: start, line, side }) => [file, start, line, side])
    expect(places).toEqual([
      ['sam/jobs/template.json', 16, 32, 'RIGHT'],
      ['sam/template.yaml', 31, 46, 'RIGHT'],
      ['serverless/serverless.yml', undefined, 18, 'RIGHT'],
      ['terraform/main.tf', 25, 37, 'RIGHT'],
      ['serverless/serverless.yml', undefined, 31, 'RIGHT'],
      ['sam/template.yaml', 76, 77, 'RIGHT']
    ])
    expect(stdout).toContain('Outside of the diff: terraform/reports.tf:15')
    expect(comments[2]?.body).toContain(
      '`dynamodb:DeleteTable`.\n\nThat is on line 15: the report has the change.'
    )

    const after = (file: string): string => {
      const edits = comments.flatMap((comment) => (comment.path === file ? [suggestionIn(comment)] : []))
      return applyEdits(texts[file] ?? '', edits)
    }
    const sam = after('sam/template.yaml')
    expect(resolved(sam, {})).toHaveProperty(
      'Resources.ReportsPolicy.Properties.PolicyDocument.Statement.0',
      {
        Effect: 'Allow',
        Action: ['dynamodb:Query'],
        Resource: `arn:aws:dynamodb:us-east-1:${ACCOUNT}:table/reports`
      }
    )
    expect(sam).not.toMatch(/DeleteItem|UpdateItem|PurgeQueue|SendEmail|Scan|s3:\*|[^\r]\n/)
    const json = after('sam/jobs/template.json')
    expect(JSON.parse(json)).toHaveProperty('Resources.NightlyRole')
    expect(json).not.toMatch(/BatchWriteItem|sns:\*/)
    const serverless = after('serverless/serverless.yml')
    expect(resolved(serverless, {})).toHaveProperty('functions.report.iamRoleStatements.0.Action', [
      's3:PutObject'
    ])
    expect(serverless).not.toContain('sqs:*')
    const terraform = after('terraform/main.tf')
    expect(terraform).toMatch(
      /\[\n {6}"dynamodb:GetItem",\n {6}"dynamodb:PutItem" {3}# writes\n {4}\]\n[^\n]+\n {2}\}\n\n {2}statement \{\n {4}actions +=/
    )
    expect(terraform).not.toMatch(/DeleteItem|SendEmail|sqs:\*|\n$/)
  })
})

/** The change in a comment, as GitHub makes it when somebody takes it. */
function suggestionIn({
  body,
  line,
  start_line: startLine = line ?? 0
}: Omit<ReviewComment, 'user'>): LineEdit {
  const [, , lines] = /^(`{3,})suggestion\n([^]*?)^\1$/m.exec(body) ?? []
  if (lines === undefined) throw new Error(`There is no suggestion in: ${body}`)
  return { startLine, endLine: line ?? 0, lines: lines.split('\n').slice(0, -1) }
}

/** What was deployed as files for a run without AWS. */
function saved(deployed: readonly Deployed[]): Record<string, string> {
  const isManaged = ({ name }: { name: string }) => name.startsWith('arn:')
  const managed = deployed.flatMap(({ policies }) => policies.filter(isManaged))
  const documents = (all: Deployed['policies']) =>
    Object.fromEntries(all.map(({ name, document }) => [name, document]))
  return {
    'traces.json': savedTraces(
      deployed.map(({ name, calls }) => lambdaTrace({ functionArn: functionArn(name), calls }))
    ),
    'roles.json': savedRoles(
      deployed.map(({ role, policies }) => ({
        RoleName: role,
        inline: documents(policies.filter((one) => !isManaged(one))),
        attached: policies.filter(isManaged).map(({ name }) => name)
      })),
      documents(managed)
    ),
    'functions.json': savedFunctions(
      deployed.map(({ name, role }) => ({ FunctionArn: functionArn(name), Role: roleArn(role) }))
    )
  }
}

describe('--source-dir', () => {
  it('finds the lines on the command line too, with paths from the root of the repository', async () => {
    const { files } = await world.command(
      [
        '--traces',
        'traces.json',
        '--roles',
        'roles.json',
        '--functions',
        'functions.json',
        '--source-dir',
        'infra'
      ],
      { workspace: { ...shop, '.git/HEAD': 'ref: refs/heads/main\n' } }
    )
    const { templates } = JSON.parse(files['report.json'] ?? '') as Report
    expect(templates?.located.map(({ file }) => file)).toEqual([TEMPLATE, TEMPLATE])
  })

  it('is off there unless given', async () => {
    const { files } = await world.command(
      ['--traces', 'traces.json', '--roles', 'roles.json', '--functions', 'functions.json'],
      { workspace: shop }
    )
    expect((JSON.parse(files['report.json'] ?? '') as Report).templates).toBeUndefined()
  })
})

describe('an account id', () => {
  it('is in no suggestion where account ids are masked', async () => {
    const text = readFileSync(
      path.join(import.meta.dirname, '../templates/repositories/sam/template.yaml'),
      'utf8'
    )
    world.github.reviews.addFile('template.yaml', text)
    const role = 'shop-ReportsRole-1ABCDEFGHIJK'
    const document = policy([['dynamodb:Query', 'dynamodb:Scan'], '*'])
    const calls = [{ service: 'DynamoDB', operation: 'Query', aws: { table_name: 'reports' } }]
    const arn = `arn:aws:iam::${ACCOUNT}:policy/shop-ReportsPolicy-1ABCDEFGHIJK`
    const workspace = {
      'template.yaml': text,
      'traces.json': savedTraces([lambdaTrace({ functionArn: functionArn('reports'), calls })]),
      'roles.json': savedRoles([{ RoleName: role, attached: [arn] }], { [arn]: document }),
      'functions.json': savedFunctions([{ FunctionArn: functionArn('reports'), Role: roleArn(role) }])
    }
    await world.action({ ...INPUTS, review: 'suggest', 'mask-account-ids': 'true' }, { workspace })
    const body = world.github.reviews.comments[0]?.body ?? ''
    // the template's own words have none
    expect(body).toContain('${AWS::AccountId}:table/reports')
    expect(body).not.toContain(ACCOUNT)
  })
})
