/** The workflows that documents show and the project's own: GitHub's parser takes them, and this action takes what they give it. */
import { readdirSync, readFileSync } from 'node:fs'
import { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import { parse } from 'yaml'
import { entriesOf } from './action-yml.ts'

interface Written {
  place: string
  text: string
}

const Permissions = v.record(v.string(), v.string())
const Step = v.object({
  uses: v.optional(v.string()),
  run: v.optional(v.string()),
  env: v.optional(v.record(v.string(), v.string())),
  with: v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])))
})
const Workflow = v.object({
  permissions: v.optional(Permissions),
  jobs: v.record(
    v.string(),
    v.object({
      permissions: v.optional(Permissions),
      steps: v.optional(v.array(Step), []),
      'timeout-minutes': v.optional(v.number()),
      uses: v.optional(v.string())
    })
  )
})
type Step = v.InferOutput<typeof Step>

const filesIn = (folder: string, ending: RegExp): string[] =>
  readdirSync(folder)
    .filter((file) => ending.test(file))
    .sort()
    .map((file) => `${folder}/${file}`)

const shown = ['README.md', ...filesIn('docs', /\.md$/), ...filesIn('templates', /\.md$/)].flatMap(
  workflowsIn
)
const own = filesIn('.github/workflows', /\.ya?ml$/).map((place) => ({
  place,
  text: readFileSync(place, 'utf8')
}))

/** The blocks of YAML that are whole workflows, each with the line on which it begins. */
function workflowsIn(file: string): Written[] {
  const document = readFileSync(file, 'utf8')
  return [...document.matchAll(/^( *)```ya?ml\n(.*?)^ *```$/gms)].flatMap(
    ({ 1: indent = '', 2: block = '', index }) => {
      const text = block.replaceAll(new RegExp(`^${indent}`, 'gm'), '')
      const place = `${file}:${document.slice(0, index).split('\n').length}`
      return /^on:/m.test(text) && /^jobs:/m.test(text) ? [{ place, text }] : []
    }
  )
}

/** What GitHub would say of a workflow. */
async function errorsOf({ place, text }: Written): Promise<string[]> {
  const { context, value } = parseWorkflow({ name: place, content: text }, new NoOperationTraceWriter())
  const converted = value && (await convertWorkflowTemplate(context, value))
  return [...context.errors.getErrors().map(String), ...(converted?.errors ?? []).map((e) => e.Message)]
}

const isThisAction = ({ uses = '' }: Step): boolean => uses === './' || /\/xray-least-privilege@/.test(uses)

function jobsOf({ text }: Written): { steps: Step[]; permissions: Record<string, string> | undefined }[] {
  const { jobs, permissions } = v.parse(Workflow, parse(text))
  return Object.values(jobs).map((job) => ({
    steps: job.steps,
    permissions: job.permissions ?? permissions
  }))
}

/** The token's permissions that the steps need. */
function neededBy(steps: readonly Step[]): Record<string, string> {
  const uses = (name: string): boolean => steps.some((step) => step.uses?.startsWith(`${name}@`) ?? false)
  const inputs = steps.filter(isThisAction).map((step) => step.with ?? {})
  return {
    ...(uses('actions/checkout') && { contents: 'read' }),
    ...(inputs.some((given) => 'role-to-assume' in given) && { 'id-token': 'write' }),
    ...(inputs.some((given) => given['comment'] !== 'never') && { 'pull-requests': 'write' }),
    ...(steps.some(readsArtifacts) && { actions: 'read' }),
    ...(uses('github/codeql-action/upload-sarif') && { 'security-events': 'write' })
  }
}

/** Whether a step reads artifacts of other runs: this action where it has no file to read earlier reports from. */
function readsArtifacts(step: Step): boolean {
  const given = step.with ?? {}
  if (!isThisAction(step))
    return step.uses?.startsWith('actions/download-artifact@') === true && 'run-id' in given
  return given['evidence'] === 'merge' || (given['fail-on'] === 'new' && !('baseline' in given))
}

describe('GitHub’s parser', () => {
  it('refuses what no workflow has', async () => {
    const text = 'on: push\njobs:\n  scan:\n    runs-on: ubuntu-latest\n    stepz: []\n'
    expect((await errorsOf({ place: 'wrong', text })).join()).toContain('stepz')
  })

  it.each([...shown, ...own])('takes $place', async (workflow) => {
    expect(await errorsOf(workflow)).toEqual([])
  })
})

describe('a workflow with this action', () => {
  const all = [...shown, ...own].flatMap((workflow) =>
    jobsOf(workflow)
      .filter(({ steps }) => steps.some(isThisAction))
      .map((job) => ({ ...job, place: workflow.place }))
  )

  it('is shown in README', () => {
    expect(all.map(({ place }) => place).join()).toContain('README.md')
  })

  it.each(all.filter(({ permissions }) => permissions?.['id-token'] !== undefined))(
    'runs no code of a pull request where a token for the role can be had: $place',
    ({ steps }) => {
      const ours = steps.filter((step) => step.run !== undefined)
      expect(ours).toEqual([])
    }
  )

  it.each(shown)('has an end in each job: $place', ({ text }) => {
    const { jobs } = v.parse(Workflow, parse(text))
    const endless = Object.entries(jobs).filter(
      ([, job]) => job.uses === undefined && job['timeout-minutes'] === undefined
    )
    expect(endless.map(([name]) => name)).toEqual([])
  })

  it.each(all)('gives it inputs that it has: $place', ({ steps }) => {
    const given = steps.filter(isThisAction).flatMap((step) => Object.keys(step.with ?? {}))
    const inputs = entriesOf('inputs')
    expect(given.filter((name) => !inputs.has(name))).toEqual([])
  })

  it.each(all.filter(({ place }) => !place.startsWith('.github/')))(
    'names the permissions that it needs, and no other: $place',
    ({ steps, permissions }) => {
      expect(permissions).toEqual(neededBy(steps))
    }
  )
})

/** https://docs.github.com/en/actions/reference/security/secure-use */
describe.each(own)('$place, as GitHub’s guide would have it', ({ text }) => {
  const workflow = v.parse(Workflow, parse(text))
  const jobs = Object.entries(workflow.jobs)

  it('gives no permission to all jobs, and each job names its own', () => {
    expect(workflow.permissions).toEqual({})
    expect(jobs.filter(([, { permissions }]) => permissions === undefined)).toEqual([])
  })

  it('ends each job by itself', () => {
    expect(jobs.filter(([, job]) => job['timeout-minutes'] === undefined)).toEqual([])
  })

  it('pins every action to a commit, with its version beside it', () => {
    const uses = [...text.matchAll(/uses: (?!\.\/)(.*)/g)].map(([, used = '']) => used)
    expect(uses.filter((used) => !/^[\w/.-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(used))).toEqual([])
  })

  it('puts no text of an event, and no input, into a shell', () => {
    const expressions = jobs.flatMap(([, { steps }]) =>
      steps.flatMap(({ run = '' }) => [...run.matchAll(/\$\{\{.*?\}\}/gs)].map(([expression]) => expression))
    )
    expect(expressions).toEqual([])
  })

  it('keeps no token in a checkout, and installs nothing that may run by itself where anything is written', () => {
    for (const [, { steps, permissions = {} }] of jobs) {
      const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))
      for (const checkout of checkouts) expect(checkout.with?.['persist-credentials']).toBe(false)
      if (!Object.values(permissions).includes('write')) continue
      expect(steps.filter(({ run = '' }) => /\bnpm (ci|cit|install|i)\b/.test(run))).toEqual([])
    }
  })
})
