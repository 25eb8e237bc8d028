import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { startPlayed } from '../helpers/demo-folder.ts'
import { endPlatform, get, post, startPlatform, until } from '../helpers/platform.ts'

/** The process of PostgreSQL, or 0 while there is none. */
function postmaster(dataDir: string) {
  const file = path.join(dataDir, 'postgres/data/postmaster.pid')
  return existsSync(file) ? parseInt(readFileSync(file, 'utf8'), 10) : 0
}

/** Asks for a sign-in link until the platform says it was sent; answers every status on the way. */
async function untilAnswered(port: number, email: string) {
  const statuses: number[] = []
  await until(async () => {
    statuses.push((await post(port, '/inloggen', { email })).status)
    return statuses.at(-1) === 303
  })
  return statuses
}

test(
  'een gedode database komt vanzelf terug, met alles wat was vastgelegd; tot dan zegt het platform 503',
  { timeout: 300_000 },
  async () => {
    const platform = await startPlayed()
    for (let keer = 0; keer < 3; keer++) {
      const antwoorden = await untilAnswered(platform.port, `keer${keer}@example.nl`)
      expect(antwoorden.filter((status) => status !== 303 && status !== 503)).toEqual([])
      const pid = postmaster(platform.dataDir)
      process.kill(pid, 'SIGKILL')
      await until(async () => {
        const next = postmaster(platform.dataDir)
        return next > 0 && next !== pid && (await get(platform.port, '/readyz')).status === 200
      })
    }
    await until(async () =>
      (await get(platform.port, '/demo/post')).body.includes('keer0@example.nl'),
    )
    const { body } = await get(platform.port, '/demo/post')
    for (const keer of [0, 1, 2]) expect(body).toContain(`keer${keer}@example.nl`)
    expect(platform.child.exitCode).toBeNull()
    await endPlatform(platform)
  },
)

test(
  'een tweede start komt op met dezelfde gegevens, ook nadat de eerste werd gedood',
  { timeout: 300_000 },
  async () => {
    const eerste = await startPlatform()
    expect((await post(eerste.port, '/inloggen', { email: 'bewaard@example.nl' })).status).toBe(303)
    await eerste.stop('SIGKILL')
    const tweede = await startPlatform({ DATA_DIR: eerste.dataDir })
    await until(async () =>
      (await get(tweede.port, '/demo/post')).body.includes('bewaard@example.nl'),
    )
    await endPlatform(tweede)
  },
)

test(
  'stoppen gaat netjes: geen nieuw werk, het lopende af, uitgang 0',
  { timeout: 300_000 },
  async () => {
    const platform = await startPlayed()
    const lopend = Array.from({ length: 20 }, () => get(platform.port, '/inloggen'))
    const antwoorden = await Promise.all(lopend)
    expect(antwoorden.map((antwoord) => antwoord.status)).toEqual(Array(20).fill(200))
    expect(await platform.stop('SIGTERM')).toBe(0)
    await endPlatform(platform)
  },
)
