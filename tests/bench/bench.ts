import { ensureBuild } from '../../app/server/build.ts'
import { benchBytes } from './bytes.ts'
import { fillCases, fillRegister } from './fill.ts'
import { benchFindings } from './findings.ts'
import { benchLetters } from './letters.ts'
import { benchMeeting } from './meeting.ts'
import {
  benchCase,
  benchMoney,
  benchPlanSearch,
  benchPublicPages,
  benchRegister,
  benchWorklist,
  benchWorklistSearch,
} from './read.ts'
import { benchStart } from './start.ts'
import { startSubject, type Subject } from './subject.ts'
import { add, report } from './table.ts'
import { benchTrial } from './trial.ts'
import { benchUploads } from './uploads.ts'
import { benchWrites } from './write.ts'

// `npm run bench -- 20000 werklijst` for a quick look at one size and some jobs
const asked = process.argv.slice(2)
const wanted = asked.filter((word) => Number.isNaN(Number(word)))
const given = asked.map(Number).filter(Boolean)
const sizes = given.length > 0 ? given : [100_000, 1_000_000]

/** What is asked of the one subject, in order: each size fills up what the one before it left. */
const jobs: [string, (subject: Subject) => Promise<void>][] = [
  ['bytes', benchBytes],
  ['openbaar', benchPublicPages],
  ['zoeken', benchPlanSearch],
  ...sizes.map((size) => ['werklijst', worklistOf(size)] satisfies (typeof jobs)[number]),
  ['vergadering', (subject) => benchMeeting(subject, Math.max(...sizes))],
  ['register', register],
  ['bewaren', benchWrites],
  ['voorwaarden', benchFindings],
  ['proef', benchTrial],
  ['brieven', benchLetters],
  ['bestanden', benchUploads],
]
const isWanted = (name: string) => wanted.length === 0 || wanted.includes(name)
const unknown = wanted.filter((name) => name !== 'start' && !jobs.some(([job]) => job === name))
if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')} to measure`)

await ensureBuild()
// first, while the machine is quiet
if (isWanted('start')) await benchStart()
if (jobs.some(([name]) => isWanted(name))) {
  const subject = await startSubject()
  try {
    // one that breaks off does not take the others along
    for (const [name, job] of jobs)
      if (isWanted(name))
        await job(subject).catch((error: unknown) =>
          add({ job: name, product: `brak af: ${String(error)}`, must: '–', holds: false }),
        )
  } finally {
    await subject.stop()
  }
}
if (wanted.length === 0) report()

function worklistOf(size: number) {
  return async (subject: Subject) => {
    await fillCases(subject.url('postgres'), size)
    await benchWorklist(subject, size)
    await benchWorklistSearch(subject, size)
    await benchCase(subject, size)
    // the ceilings of one municipality: no municipality has a million applications
    if (size <= 100_000) await benchMoney(subject, size)
  }
}

async function register(subject: Subject) {
  await fillCases(subject.url('postgres'), Math.max(...sizes))
  await fillRegister(subject.url('postgres'))
  await benchRegister(subject, Math.max(...sizes))
}
