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
import { startSubject } from './subject.ts'
import { report } from './table.ts'
import { benchTrial } from './trial.ts'
import { benchUploads } from './uploads.ts'
import { benchWrites } from './write.ts'

// `npm run bench -- 20000` for a quick look at one size
const asked = process.argv.slice(2).map(Number).filter(Boolean)
const sizes = asked.length > 0 ? asked : [100_000, 1_000_000]

await ensureBuild()
// first, while the machine is quiet
await benchStart()
const subject = await startSubject()
try {
  await benchBytes(subject)
  await benchPublicPages(subject)
  await benchPlanSearch(subject)
  for (const size of sizes) {
    await fillCases(subject.url('postgres'), size)
    await benchWorklist(subject, size)
    await benchWorklistSearch(subject, size)
    await benchCase(subject, size)
    await benchMoney(subject, size)
  }
  await benchMeeting(subject, Math.max(...sizes))
  await fillRegister(subject.url('postgres'))
  await benchRegister(subject, Math.max(...sizes))
  await benchWrites(subject)
  await benchFindings(subject)
  await benchTrial(subject)
  await benchLetters(subject)
  await benchUploads(subject)
} finally {
  await subject.stop()
}
if (asked.length === 0) report()
