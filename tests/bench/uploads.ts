import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import pg from 'pg'
import { uploadForm } from '../helpers/bestanden.ts'
import { fillDrafts } from './fill.ts'
import { emailOf, type Subject } from './subject.ts'
import { add } from './table.ts'

const atOnce = 18
const MB = 1024 * 1024
const most = 64

/** How much the server grows while so many files of nine megabytes come in at the same time. */
export async function benchUploads(subject: Pick<Subject, 'port' | 'url' | 'signIn' | 'pid'>) {
  const { port, url, pid } = subject
  await fillDrafts(url('postgres'), [emailOf('initiatiefnemer')], atOnce, 2017)
  const cookie = await subject.signIn('initiatiefnemer')
  const client = new pg.Client({ connectionString: url('postgres') })
  await client.connect()
  const round = async (rounds: number) => {
    const before = memory(pid, 'VmRSS')
    // from here the highest counts anew
    writeFileSync(`/proc/${pid}/clear_refs`, '5')
    for (let nr = 0; nr < rounds; nr++) {
      await client.query('delete from limiet')
      const asks = Array.from({ length: atOnce }, (_, draft) => upload(port, cookie, draft + 1))
      const statuses = await Promise.all(asks)
      if (statuses.some((status) => status !== 303)) throw new Error(`Uploads: ${statuses}`)
    }
    return memory(pid, 'VmHWM') - before
  }
  try {
    addRow('koud', await round(1))
    addRow('warm', await round(1))
    addRow('nog drie keer', await round(3))
  } finally {
    await client.end()
  }
}

const addRow = (when: string, bytes: number) =>
  add({
    job: `${atOnce} bestanden van 9 MB tegelijk, ${when}: geheugen erbij`,
    product: `${Math.round(bytes / MB)} MB`,
    must: `≤ ${most} MB`,
    holds: bytes <= most * MB,
  })

const memory = (pid: number, what: 'VmRSS' | 'VmHWM') =>
  Number(new RegExp(`${what}:\\s+(\\d+)`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) *
  1024

async function upload(port: number, cookie: string, draft: number) {
  const origin = `http://localhost:${port}`
  const number = `ELB-2017-${String(draft).padStart(7, '0')}`
  const { status } = await fetch(`${origin}/aanvragen/${number}/bijlagen`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie, origin },
    body: uploadForm({ bestand: new File([document()], 'groot.pdf') }),
  })
  return status
}

/** A PDF with pictures in it: streams of bytes that say nothing. */
function document() {
  const streams = Array.from({ length: 18 }, (_, nr) => [
    Buffer.from(`${nr + 1} 0 obj<</Length ${MB / 2}>>stream\n`),
    randomBytes(MB / 2),
    Buffer.from('\nendstream endobj\n'),
  ])
  return new Blob([Buffer.from('%PDF-1.7\n'), ...streams.flat(), Buffer.from('\n%%EOF\n')])
}
