import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { chromium, type Browser } from 'playwright-core'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-zygote',
]

/** A headless Chromium that comes with npm, with the libraries it needs: nothing has to be installed by hand. */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, env } = await unpackedChromium()
  return chromium.launch({ executablePath, args: flags, env })
}

/** The package unpacks to the temporary folder and takes whatever version lies there: ours has a folder of its own. */
async function unpackedChromium() {
  const manifest = await readFile('node_modules/@sparticuz/chromium/package.json')
  const version = createHash('sha256').update(manifest).digest('hex').slice(0, 12)
  const folder = path.join(os.tmpdir(), `chromium-${version}-${process.getuid?.() ?? 0}`)
  await mkdir(folder, { recursive: true })
  const outer = process.env.TMPDIR
  process.env.TMPDIR = folder
  try {
    const { default: Chromium, inflate } = await import('@sparticuz/chromium')
    const executablePath = await Chromium.executablePath()
    await inflate(path.resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br'))
    const libraries = path.join(folder, 'al2023', 'lib')
    const env = {
      ...stringsOf(process.env),
      TMPDIR: os.tmpdir(),
      FONTCONFIG_PATH: path.join(folder, 'fonts'),
      LD_LIBRARY_PATH: libraries,
    }
    return { executablePath, env }
  } finally {
    if (outer === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = outer
  }
}

const stringsOf = (env: NodeJS.ProcessEnv) =>
  Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
