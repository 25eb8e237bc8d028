import { execFile } from 'node:child_process'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import zlib from 'node:zlib'
import type { ServerBuild } from '@remix-run/node'
import type { Platform } from '../lib/platform.server.ts'
import { slimManifest } from './manifest.ts'

export const root = path.resolve(import.meta.dirname, '../..')
const sources = [
  'app',
  'db',
  'emails',
  'public',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'remix.config.js',
]
const serverFile = path.join(root, 'build/server/index.js')

export type Build = ServerBuild & { entry: { module: { platform: Platform } } }

/** The production build, made first when a source is newer than it. */
export async function loadBuild(): Promise<Build> {
  await ensureBuild()
  return import(serverFile)
}

/** Makes the production build when a source is newer than it. */
export async function ensureBuild() {
  if (await isStale()) await alone(async () => ((await isStale()) ? makeBuild() : undefined))
}

/** Two starts at the same time build once: the second waits for the first. */
async function alone(build: () => Promise<void>) {
  const lock = path.join(root, 'node_modules/.build-lock')
  while (
    !(await mkdir(lock).then(
      () => true,
      () => false,
    ))
  ) {
    const held = await stat(lock).catch(() => null)
    if (held && Date.now() - held.mtimeMs > 120_000)
      await rm(lock, { recursive: true, force: true })
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  try {
    await build()
  } finally {
    await rm(lock, { recursive: true, force: true })
  }
}

async function makeBuild() {
  console.log('De toepassing wordt gebouwd …')
  const cli = path.join(root, 'node_modules/@remix-run/dev/dist/cli.js')
  // a build for use, also when the tests ask for it
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production', VITEST: '' }
  await promisify(execFile)(process.execPath, [cli, 'vite:build'], { cwd: root, env })
  const client = path.join(root, 'build/client')
  await slimManifest(client, path.join(root, 'app/routes'))
  await precompress(client)
}

async function isStale() {
  const built = await stat(serverFile).catch(() => null)
  if (!built) return true
  const newest = await Promise.all(sources.map((source) => newestIn(path.join(root, source))))
  return Math.max(...newest) > built.mtimeMs
}

async function newestIn(file: string): Promise<number> {
  const info = await stat(file).catch(() => null)
  if (!info) return 0
  if (!info.isDirectory()) return info.mtimeMs
  const inside = await Promise.all(
    (await readdir(file)).map((name) => newestIn(path.join(file, name))),
  )
  return Math.max(0, ...inside)
}

/** Text files get a brotli and a gzip twin, so that the server compresses nothing while it answers. */
async function precompress(folder: string) {
  for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !/\.(js|css|svg|json|txt)$/.test(entry.name)) continue
    const file = path.join(entry.parentPath, entry.name)
    const bytes = await readFile(file)
    await writeFile(`${file}.br`, zlib.brotliCompressSync(bytes))
    await writeFile(`${file}.gz`, zlib.gzipSync(bytes, { level: 9 }))
  }
}
