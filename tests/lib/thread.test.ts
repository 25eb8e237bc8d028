import { Worker } from 'node:worker_threads'
import { expect, test } from 'vitest'
import { createThread, ThreadUnavailable } from '../../app/lib/thread.server.ts'

// answers what it gets, dies of "sterf", and never answers "zwijg"
const code = `
const { parentPort, threadId } = require('node:worker_threads')
parentPort.on('message', (text) => {
  if (text === 'sterf') throw new Error('dood')
  if (text === 'stop') process.exit(0)
  if (text !== 'zwijg') parentPort.postMessage(text + ' ' + threadId)
})`
const maak = (grenzen: { most?: number; patience?: number } = {}) =>
  createThread<string, string>(() => new Worker(code, { eval: true }), {
    most: 3,
    patience: 10_000,
    ...grenzen,
  })

test('het werk komt in de volgorde van vragen terug, uit een en dezelfde draad', async () => {
  const draad = maak()
  const klaar: string[] = []
  await Promise.all(['a', 'b', 'c'].map(async (werk) => klaar.push(await draad.ask(werk))))
  expect(klaar.map((antwoord) => antwoord[0])).toEqual(['a', 'b', 'c'])
  expect(new Set(klaar.map((antwoord) => antwoord.slice(2))).size).toBe(1)
  await draad.stop()
})

test('wacht er al te veel, dan hoort de volgende dat meteen; daarna gaat het weer', async () => {
  const draad = maak()
  const bezig = ['a', 'b', 'c'].map((werk) => draad.ask(werk))
  await expect(draad.ask('d')).rejects.toThrow(ThreadUnavailable)
  await Promise.all(bezig)
  expect(await draad.ask('d')).toMatch(/^d /)
  await draad.stop()
})

test.for(['sterf', 'stop'])(
  'een draad die omvalt (%s), wordt vervangen: wie wachtte, wordt geholpen',
  async (einde) => {
    const draad = maak()
    const [gevallen, volgende] = await Promise.allSettled([draad.ask(einde), draad.ask('b')])
    expect(gevallen).toMatchObject({ reason: expect.any(ThreadUnavailable) })
    expect(volgende).toMatchObject({ value: expect.stringMatching(/^b /) })
    await draad.stop()
  },
)

test('wat te lang duurt, houdt niemand anders op', async () => {
  const draad = maak({ patience: 3_000 })
  const [laat, volgende] = await Promise.allSettled([draad.ask('zwijg'), draad.ask('b')])
  expect(laat).toMatchObject({ reason: expect.any(ThreadUnavailable) })
  expect(volgende).toMatchObject({ value: expect.stringMatching(/^b /) })
  await draad.stop()
})

test('wie stopt, maakt af wat bezig is en weigert wat wacht', async () => {
  const draad = maak()
  const vragen = Promise.allSettled(['a', 'b'].map((werk) => draad.ask(werk)))
  await new Promise((resolve) => setImmediate(resolve))
  await draad.stop()
  const [bezig, wachtend] = await vragen
  expect(bezig).toMatchObject({ value: expect.stringMatching(/^a /) })
  expect(wachtend).toMatchObject({ reason: expect.any(ThreadUnavailable) })
  await expect(draad.ask('c')).rejects.toThrow(ThreadUnavailable)
})
