import type { Datum } from '../datum.ts'
import { feestdagenAangevuld } from '../feestdag.ts'
import { termijnBerekenen, type Termijnuitkomst } from './termijn.ts'
import type { Termijnvraag } from './termijn.schema.ts'

/** The answer of the term calculator; the table of holidays need not reach as far as the question. */
export function vraagBeantwoorden(
  vraag: Termijnvraag,
  tabel: ReadonlySet<Datum>,
): Pick<Termijnuitkomst, 'einddatum' | 'regels'> {
  const jaren = [vraag.vanaf, ...vraag.opschortingen.map(({ tot }) => tot)].map(jaarVan)
  // Whatever stood still comes behind the last of these years.
  const totJaar = Math.max(...jaren) + Math.ceil(vraag.weken / 52) + 1
  const feestdagen = feestdagenAangevuld(tabel, jaarVan(vraag.vanaf), totJaar)
  const { einddatum, regels } = termijnBerekenen(vraag, feestdagen)
  return { einddatum, regels }
}

const jaarVan = (datum: Datum) => Number(datum.slice(0, 4))
