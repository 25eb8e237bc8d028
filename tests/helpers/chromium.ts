import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
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
  const folder = path.join(os.tmpdir(), `chromium-${version}-${process.getuid?.() ?? 0}-2`)
  if (!existsSync(folder)) await unpackTo(folder)
  const env = {
    ...stringsOf(process.env),
    FONTCONFIG_PATH: folder,
    LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
  }
  return { executablePath: path.join(folder, 'chromium'), env }
}

/** Whole or not at all: two tests that start together never run half a browser. */
async function unpackTo(folder: string) {
  const own = await mkdtemp(`${folder}-`)
  const outer = process.env.TMPDIR
  process.env.TMPDIR = own
  try {
    const { default: Chromium, inflate } = await import('@sparticuz/chromium')
    await Chromium.executablePath()
    await inflate(path.resolve('node_modules/@sparticuz/chromium/bin/al2023.tar.br'))
  } finally {
    if (outer === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = outer
  }
  // its own list of font folders knows only a server elsewhere, and a browser without one font stops at a textarea
  await writeFile(
    path.join(own, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/font-cache</cachedir></fontconfig>`,
  )
  // whoever was first wins; the folder of the other is the same
  await rename(own, folder).catch(() => rm(own, { recursive: true, force: true }))
}

const stringsOf = (env: NodeJS.ProcessEnv) =>
  Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
