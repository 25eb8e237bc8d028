import type { Datum } from '../datum.ts'
import { datumLang, datumVoluit, euro } from '../opmaak.ts'
import type { Regel } from '../termijn/regels.ts'
import { dwangsomOp, MEESTE_DAGEN, tweeWekenBerekend, type Verzuim } from './dwangsom.ts'

/** The sum of the dwangsom in sentences, each with its article, as it stands on this day. */
export function dwangsomregels(
  verzuim: Verzuim,
  vandaag: Datum,
  feestdagen: ReadonlySet<Datum>,
): Regel[] {
  const { termijn_tot, ontvangen_op, eerste_dag, besloten_op } = verzuim
  const { stand, dagen, bedrag, trappen, laatste_dag } = dwangsomOp(verzuim, vandaag)
  const regels: Regel[] = [
    {
      tekst: `De gemeente kon op tijd beslissen tot en met ${datumLang(termijn_tot)}.`,
      artikel: verzuim.bezwaar_id ? 'Awb 7:10' : 'Awb 4:13',
    },
    ...(verzuim.bezwaar_id
      ? [
          {
            tekst: 'Ook een beslissing op bezwaar die te laat komt, kost de gemeente geld.',
            artikel: 'Awb 7:14',
          },
        ]
      : []),
    {
      tekst: `Op ${datumVoluit(ontvangen_op)} ontving de gemeente de ingebrekestelling. Daarna heeft zij nog twee weken.`,
      artikel: 'Awb 4:17 lid 3',
    },
    ...tweeWekenBerekend(ontvangen_op, feestdagen).regels,
    {
      tekst: `De eerste dag met een dwangsom is ${datumLang(eerste_dag)}.`,
      artikel: 'Awb 4:17 lid 3',
    },
  ]
  if (besloten_op !== null && besloten_op <= vandaag)
    regels.push({
      tekst: `Het besluit ging weg op ${datumVoluit(besloten_op)}. ${
        stand === 'op_tijd'
          ? 'Dat is voor of op die dag, dus er is geen dwangsom.'
          : 'Die dag telt niet mee.'
      }`,
      artikel: 'Awb 4:17 lid 1',
    })
  for (const { dagen: aantal, per_dag, bedrag: deel } of trappen)
    regels.push({
      tekst: `${inDagen(aantal)} van ${euro(per_dag)} is ${euro(deel)}.`,
      artikel: 'Awb 4:17 lid 2',
    })
  if (trappen.length > 1)
    regels.push({ tekst: `Samen is dat ${euro(bedrag)}.`, artikel: 'Awb 4:17 lid 2' })
  if (dagen === MEESTE_DAGEN && laatste_dag !== null)
    regels.push({
      tekst: `Er tellen niet meer dan 42 dagen. De laatste is ${datumLang(laatste_dag)}; weekend en feestdagen tellen mee.`,
      artikel: 'Awb 4:17 lid 1',
    })
  return regels
}

export const inDagen = (aantal: number) => `${aantal} ${aantal === 1 ? 'dag' : 'dagen'}`
