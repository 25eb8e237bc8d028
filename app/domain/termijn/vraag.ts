import type { Datum } from '../datum.ts'
import { plusDagen } from '../datum.ts'
import { dwangsomOp, eersteDag, MEESTE_DAGEN } from '../dwangsom/dwangsom.ts'
import { dwangsomregels } from '../dwangsom/regels.ts'
import { feestdagenAangevuld } from '../feestdag.ts'
import type { Regel } from './regels.ts'
import { termijnBerekenen, type Termijnuitkomst } from './termijn.ts'
import type { Termijnvraag } from './termijn.schema.ts'

/** What a late decision costs, as far as one asked for it. */
export type Dwangsomuitkomst = {
  eerste_dag: Datum
  dagen: number
  bedrag: number
  regels: Regel[]
}
export type Termijnantwoord = Pick<Termijnuitkomst, 'einddatum' | 'regels'> & {
  dwangsom?: Dwangsomuitkomst
  /** The municipality was told to decide before it was late: then nothing is due (Awb 4:17 lid 3). */
  te_vroeg?: true
}

/** The answer of the term calculator; the table of holidays need not reach as far as the question. */
export function vraagBeantwoorden(vraag: Termijnvraag, tabel: ReadonlySet<Datum>): Termijnantwoord {
  const { verdaagd, ingebreke } = vraag
  const dagen = [vraag.vanaf, ...vraag.opschortingen.map(({ tot }) => tot)]
  const jaren = [...dagen, verdaagd?.tot, ingebreke?.op].filter((dag) => dag !== undefined)
  // Whatever stood still comes behind the last of these years.
  const totJaar = Math.max(...jaren.map(jaarVan)) + Math.ceil(vraag.weken / 52) + 1
  const feestdagen = feestdagenAangevuld(tabel, jaarVan(vraag.vanaf), totJaar)
  const { einddatum, regels } = termijnBerekenen(vraag, feestdagen)
  if (!ingebreke || einddatum === null) return { einddatum, regels }
  if (ingebreke.op <= einddatum) return { einddatum, regels, te_vroeg: true }
  return { einddatum, regels, dwangsom: teLaat(einddatum, ingebreke, feestdagen) }
}

/** Without a day of the decision the most there can be. */
function teLaat(
  termijn_tot: Datum,
  { op: ontvangen_op, besloten }: NonNullable<Termijnvraag['ingebreke']>,
  feestdagen: ReadonlySet<Datum>,
): Dwangsomuitkomst {
  const eerste_dag = eersteDag(ontvangen_op, feestdagen)
  const verzuim = { termijn_tot, ontvangen_op, eerste_dag, besloten_op: besloten }
  const dan = besloten ?? plusDagen(eerste_dag, MEESTE_DAGEN)
  const { dagen, bedrag } = dwangsomOp(verzuim, dan)
  return { eerste_dag, dagen, bedrag, regels: dwangsomregels(verzuim, dan, feestdagen) }
}

const jaarVan = (datum: Datum) => Number(datum.slice(0, 4))
