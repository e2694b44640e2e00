/** The script and the style of report.html, each as one text: src/reporters/html/page/ bundled. */
import { readFile } from 'node:fs/promises'
import { build } from 'esbuild'

const FOLDER = 'src/reporters/html/page'

/** Browsers that know what the page uses (light-dark, nesting none): the releases of spring 2024. */
const BROWSERS = ['chrome123', 'edge123', 'firefox120', 'safari17.5']

/** As JSON, so that the reporter can carry it; without line breaks that differ between systems. */
export async function pageAssets(): Promise<string> {
  const [script, style] = await Promise.all([bundled('main.ts'), bundled('page.css')])
  return `${JSON.stringify({ script, style }, null, 2)}\n`
}

async function bundled(file: string): Promise<string> {
  const { outputFiles, warnings } = await build({
    stdin: {
      contents: await readFile(`${FOLDER}/${file}`, 'utf8'),
      sourcefile: file,
      resolveDir: FOLDER,
      loader: file.endsWith('.css') ? 'css' : 'ts'
    },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
    target: BROWSERS,
    charset: 'ascii',
    legalComments: 'none',
    logLevel: 'silent'
  })
  const [warning] = warnings
  if (warning !== undefined) throw new Error(`${file}:${warning.location?.line}: ${warning.text}`)
  return outputFiles.map(({ text }) => text.trim()).join('')
}
