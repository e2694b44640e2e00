/** Which roles are shown. */
import type { RoleData, Standing } from './page-data.ts'

export interface Filter {
  /** In small letters; a role's name or ARN holds each word. */
  text: string
  standing: Standing | ''
  /** Positions in the page's lists, absent for all: roles with something unused of that level, or as dangerous or more. */
  level?: number | undefined
  danger?: number | undefined
  service?: number | undefined
}

export const ALL: Filter = { text: '', standing: '' }

export function shows({ text, standing, level, danger, service }: Filter, role: RoleData): boolean {
  if (standing !== '' && role.standing !== standing) return false
  if (level !== undefined && !role.levels.includes(level)) return false
  if (danger !== undefined && !role.dangers.some((rank) => rank <= danger)) return false
  if (service !== undefined && !role.cells.some(([cell]) => cell === service)) return false
  if (text === '') return true
  const names = `${role.name} ${role.arn}`.toLowerCase()
  return text.split(/\s+/).every((word) => names.includes(word))
}
