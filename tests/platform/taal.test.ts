import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { startPlayed } from '../helpers/demo-folder.ts'
import { endPlatform, get, post, type Platform } from '../helpers/platform.ts'
import { countWords, hardWords, sentences } from '../helpers/taal.ts'

// the tools of officials, the plans in their own words, and what is no page
const elsewhere = /^\/(behandeling|college|betalingen|data|demo|uitloggen|plannen\/|bestanden)/

type Reader = { host: string; email?: string }
const readers: Reader[] = [
  { host: 'localhost' },
  { host: 'leusden.localhost' },
  { host: 'oude-ijsselstreek.localhost' },
  { host: 'localhost', email: 'noor.van.dijk@elburg.example' },
  { host: 'localhost', email: 'ria.bakker@elburg.example' },
]

test(
  'wat een inwoner leest, staat in korte zinnen en gewone woorden, op elke pagina en in elke mail',
  { timeout: 300_000 },
  async () => {
    const platform = await startPlayed()
    const read = new Map<string, string>()
    for (const reader of readers) await readAll(platform, reader, read)
    await readMail(platform, read)
    expect(read.size).toBeGreaterThan(1_000)
    const names = officialNames()
    const ours = [...read].filter(([sentence]) => !names.has(sentence))
    const found = ours.flatMap(([sentence, where]) => [
      ...(countWords(sentence) > 25
        ? [`${countWords(sentence)} woorden, ${where}: ${sentence}`]
        : []),
      ...hardWords(sentence).map((word) => `${word}, ${where}: ${sentence}`),
    ])
    expect(found).toEqual([])
    await endPlatform(platform)
  },
)

/** Every page this reader can reach by links, sentence by sentence. */
async function readAll({ port }: Platform, { host, email }: Reader, read: Map<string, string>) {
  const cookie = email ? await signIn(port, host, email) : ''
  const todo = ['/', '/mijn']
  const done = new Set<string>()
  for (let address = todo.pop(); address; address = todo.pop()) {
    if (done.has(address) || elsewhere.test(address)) continue
    done.add(address)
    const { body, headers } = await get(port, address, { host, headers: { cookie } })
    if (!String(headers['content-type']).includes('html')) continue
    note(body, address, read)
    for (const [, href = ''] of body.matchAll(/href="(\/[^"#?]*)/g)) todo.push(href)
  }
}

/** The items of a plan are called what the plan calls them, in full or in short. */
function officialNames() {
  const names = new Set<string>()
  for (const plan of ['elburg-2016', 'elburg-2024', 'leusden-2016', 'oude-ijsselstreek-2013']) {
    const file = new URL(`../../db/plannen/${plan}.json`, import.meta.url)
    JSON.parse(readFileSync(file, 'utf8'), (key, value) => {
      if (key === 'titel' || key === 'kort') names.add(value)
      return value
    })
  }
  return names
}

async function readMail({ port }: Platform, read: Map<string, string>) {
  const { body } = await get(port, '/demo/post')
  for (const [, address = ''] of body.matchAll(/href="(\/demo\/post\/[^"]+)"/g))
    note((await get(port, address)).body, address, read)
}

function note(html: string, where: string, read: Map<string, string>) {
  for (const sentence of sentences(html)) if (!read.has(sentence)) read.set(sentence, where)
}

async function signIn(port: number, host: string, email: string) {
  const { headers } = await post(port, '/demo/inloggen', { email, verder: '/' }, { host })
  return String(headers['set-cookie']?.[0]).split(';')[0] ?? ''
}
