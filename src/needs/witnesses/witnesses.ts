/** The registry of witnesses: the only place outside of a witness's own file that knows it. */
import type { Testimony } from '../../domain/testimony.ts'
import { configuration } from './configuration.ts'
import { earlierRun } from './earlier-run.ts'
import { forwardedAccess } from './forwarded-access.ts'
import { ignoredWorkload } from './ignored-workload.ts'
import { neighbour } from './neighbour.ts'
import { trace } from './trace.ts'
import { unknownWorkload } from './unknown-workload.ts'
import { untraced } from './untraced.ts'
import type { Heard, RoleAsked, Witness, WorkloadAsked } from './witness.ts'

/** In the order in which they are asked: of several doubts about an action the first one's words are told. */
export const WITNESSES: readonly Witness[] = [
  trace,
  configuration,
  earlierRun,
  unknownWorkload,
  ignoredWorkload,
  forwardedAccess,
  neighbour,
  untraced
]

/** What all witnesses say of a workload. */
export function testimoniesOn(asked: WorkloadAsked): Testimony[] {
  return WITNESSES.flatMap(({ onWorkload }) => onWorkload?.(asked) ?? [])
}

/** What they add on a workload once the grants of its role are known. */
export function testimoniesOnGrants(heard: Heard, asked: RoleAsked): Testimony[] {
  return WITNESSES.flatMap(({ onGrants }) => onGrants?.(heard, asked) ?? [])
}

/** What they say of whoever runs under a role. @param open what its workloads may need */
export function testimoniesOnRole(asked: RoleAsked, open: readonly Testimony[]): Testimony[] {
  const said: Testimony[] = []
  for (const { onRole } of WITNESSES) said.push(...(onRole?.(asked, [...open, ...said]) ?? []))
  return said
}
