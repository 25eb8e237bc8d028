import { randomUUID } from 'node:crypto'
import { fillDrafts } from './fill.ts'
import type { Ask } from './load.ts'
import { emailOf, type Subject } from './subject.ts'
import { addRatio } from './table.ts'

const drafts = 30_000
let used = 0

/** Who saves: several people, as in life; one person in every lane would be in her own way. */
const applicants = ['initiatiefnemer', 'buur', 'vereniging']
type Draft = { nummer: string; cookie: string }

/** Drafts nobody used yet, one after the other, each with the cookie of its applicant. */
const draftsOf = (cookies: string[]) => (): Draft => {
  if (used >= drafts) throw new Error('There are no drafts left')
  const cookie = cookies[used % cookies.length] ?? ''
  used++
  return { nummer: `ELB-2019-${String(used).padStart(7, '0')}`, cookie }
}

const post = (path: string, form: Record<string, string>, cookie = ''): Ask => ({
  method: 'POST',
  path,
  headers: { cookie },
  body: new URLSearchParams({ _sleutel: randomUUID(), ...form }).toString(),
  status: 303,
})

/** Two hundred drafts in turn, each saved again and again with another text over its newest version. */
function savesInTurn(nextDraft: () => Draft) {
  const inTurn = Array.from({ length: 200 }, nextDraft)
  let saves = 0
  return () => {
    const turn = saves++
    const version = Math.floor(turn / inTurn.length)
    const form = { ...plan, _versie: String(version), titel: `Buurttuin, versie ${version + 1}` }
    return { ...(inTurn[turn % inTurn.length] as Draft), form }
  }
}

const plan = {
  samenvatting: 'Bewoners maken samen een tuin. '.repeat(8).trim(),
  aanleiding: 'Wij kennen elkaar te weinig. '.repeat(12).trim(),
  doel: 'Meer ontmoeting in de straat. '.repeat(12).trim(),
  doelgroep: 'Iedereen in de buurt. '.repeat(10).trim(),
  activiteiten: 'Spitten, zaaien en oogsten. '.repeat(20).trim(),
  start_op: '2027-05-01',
  eind_op: '2027-12-01',
  wijk: 'Doornspijk',
  locatie: 'Het veld achter de kerk',
  borging: 'De vereniging neemt het over. '.repeat(6).trim(),
}
const signature = { kanaal: 'digitaal', ondertekend_als: 'Noor van Dijk', akkoord: 'ja' }

/** Saving a section and submitting, each request in a draft of its own. */
export async function benchWrites({ url, versus, signIn }: Subject) {
  await fillDrafts(url('postgres'), applicants.map(emailOf), drafts, 2019)
  const nextDraft = draftsOf(await Promise.all(applicants.map(signIn)))
  const argument = url('app')

  const [own, bare] = [savesInTurn(nextDraft), savesInTurn(nextDraft)]
  const save = await versus(
    {
      next: () => {
        const { nummer, form, cookie } = own()
        return post(`/aanvragen/${nummer}/projectplan`, form, cookie)
      },
      limit: { kind: 'save', argument },
    },
    () => {
      const { nummer, form } = bare()
      return post(`/${nummer}`, form)
    },
    { requests: 400 },
  )
  addRatio('onderdeel bewaren', total(save.own), total(save.limit), 6)

  const submit = await versus(
    {
      next: () => {
        const { nummer, cookie } = nextDraft()
        return post(`/aanvragen/${nummer}/indiening`, signature, cookie)
      },
      limit: { kind: 'submit', argument },
    },
    () => post(`/${nextDraft().nummer}`, signature),
    { requests: 400 },
  )
  addRatio('indienen', total(submit.own), total(submit.limit), 4)
}

const total = ({ app, db }: { app: number; db: number }) => app + db
