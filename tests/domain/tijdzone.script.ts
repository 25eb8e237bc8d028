// Run by datum.test.ts in a child process per time zone: prints what the domain makes of the same input.
import {
  beginVanDag,
  dagenTussen,
  plusDagen,
  plusMaanden,
  tijdstipOp,
  toDatum,
  weekdag,
} from '../../app/domain/datum.ts'
import { eersteDag } from '../../app/domain/dwangsom/dwangsom.ts'
import { dwangsomregels } from '../../app/domain/dwangsom/regels.ts'
import { feestdagenTussen } from '../../app/domain/feestdag.ts'
import { datumKort, datumLang, tijdstip } from '../../app/domain/opmaak.ts'
import { termijnBerekenen } from '../../app/domain/termijn/termijn.ts'

console.log(new Date('2026-12-31T23:30:00Z').getTimezoneOffset())

const feestdagen = feestdagenTussen(2026, 2029)
const eerste = '2026-10-01'
for (let dag = 0; dag < 200; dag++) {
  const datum = plusDagen(eerste, dag)
  console.log(datum, weekdag(datum), plusMaanden(datum, 1), dagenTussen(eerste, datum))
  console.log(datumLang(datum), datumKort(datum), beginVanDag(datum).toISOString())
  const { einddatum, regels } = termijnBerekenen(
    { vanaf: datum, weken: 8, grondslag: 'wet', opschortingen: [] },
    feestdagen,
  )
  console.log(einddatum, JSON.stringify(regels))
  const eerste_dag = eersteDag(datum, feestdagen)
  const verzuim = { termijn_tot: plusDagen(datum, -1), ontvangen_op: datum, eerste_dag }
  const laat = { ...verzuim, besloten_op: plusDagen(datum, 20 + (dag % 50)) }
  console.log(eerste_dag, JSON.stringify(dwangsomregels(laat, plusDagen(datum, 90), feestdagen)))
}

// The gap of 28 March 2027 and the double hour of 25 October 2026, minute by minute around them.
for (const nacht of ['2026-10-24T21:00:00Z', '2027-03-27T21:00:00Z']) {
  for (let minuut = 0; minuut < 360; minuut += 5) {
    const moment = new Date(Date.parse(nacht) + minuut * 60_000)
    console.log(moment.toISOString(), toDatum(moment), tijdstip(moment))
  }
}
for (const datum of ['2026-10-25', '2027-03-28'])
  for (const tijd of ['00:00', '01:59', '02:00', '02:30', '02:59', '03:00'])
    console.log(datum, tijd, tijdstipOp(datum, tijd).toISOString())
