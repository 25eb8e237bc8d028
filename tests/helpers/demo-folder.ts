import { execFile } from 'node:child_process'
import { access, mkdir, mkdtemp, rename } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { inject } from 'vitest'
import { startPlatform, until, type Platform } from './platform.ts'
import { throwAwayRoot } from './throw-away.ts'

const run = promisify(execFile)

/**
 * The platform with its demo cases, each time in a data folder of its own. Playing them takes half a minute, so one
 * run of the tests plays them once; every platform after that starts from a copy of its folder.
 */
export async function startPlayed(env: Record<string, string> = {}) {
  const dataDir = await mkdtemp(path.join(throwAwayRoot(), 'subsidie-platform-'))
  await run('cp', ['-a', `${await playedOnce()}/.`, dataDir])
  return complete(await startPlatform({ ...env, DATA_DIR: dataDir }))
}

/** The folder of the demonstration played to its end; whoever comes first plays it, the others wait. */
async function playedOnce() {
  const played = path.join(inject('runDir'), 'demonstratie')
  if (await exists(played)) return played
  const beingPlayed = `${played}-in-wording`
  // closed to others, as every folder for trying out: that decides in whose name PostgreSQL runs
  const first = await mkdir(beingPlayed, { mode: 0o700 }).then(
    () => true,
    () => false,
  )
  if (!first) {
    await until(() => exists(played), 240_000)
    return played
  }
  const platform = await complete(await startPlatform({ DATA_DIR: beingPlayed }))
  await platform.stop()
  await rename(beingPlayed, played)
  return played
}

/** It says so at every start, also when nothing was left to play. */
async function complete(platform: Platform) {
  await until(async () => platform.output().includes('the demonstration is complete'), 150_000)
  return platform
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  )
