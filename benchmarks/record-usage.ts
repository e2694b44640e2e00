/** Loaded with `--import` into a measured process: writes what it used when it ends. */
import { writeFileSync } from 'node:fs'

const file = process.env['BENCHMARK_USAGE_FILE']
process.on('exit', () => {
  if (file !== undefined) writeFileSync(file, JSON.stringify(process.resourceUsage()))
})
