import { domeinnamen } from '../../domain/aanvraag/domeinnamen.ts'
import { graafVan, trekkerEerst } from '../../domain/samenhang/graaf.ts'
import { tekeningVan } from '../../domain/samenhang/tekening.ts'
import { sleutelVan } from '../../domain/samenhang/verbinding.ts'
import { voorstellen } from '../../domain/samenhang/voorstellen.ts'
import { wordtGevraagd } from '../../domain/vraag/gevraagd.ts'
import type { Vraagdeel } from '../../domain/vraag/vraag.ts'
import type { getAansluiting } from '../../../db/queries/aansluiting.ts'

type Gezegd = Awaited<ReturnType<typeof getAansluiting>>

/**
 * What is asked about who works with whom, and the picture of what was answered; null where a small amount does not
 * justify it. As long as the amount is not known it may be answered.
 */
export function verbindingsvragen(
  gezegd: Gezegd,
  gevraagd: readonly Vraagdeel[],
  samenhang: boolean,
) {
  const { deelnemers, gevraagd: bedrag } = gezegd
  const past = bedrag === null || wordtGevraagd(gevraagd, 'aansluiting.verbinding')
  if (!samenhang || (!past && gezegd.samenhang.length === 0)) return null
  return {
    voorstellen: voorstellen(gezegd),
    bekend: [...deelnemers.map(({ naam }) => naam), ...Object.values(domeinnamen)],
    tekening: tekeningVan(graafVan(gezegd)),
  }
}

/** What was answered, by the name of its field, and the rows that can be added. */
export const verbindingsantwoorden = ({ samenhang, deelnemers }: Gezegd) => ({
  verbinding: Object.fromEntries(samenhang.map((rij) => [sleutelVan(rij), rij.stand])),
  eigen: Array.from({ length: ERBIJ }, () => ({
    van: trekkerEerst(deelnemers)[0]?.naam ?? '',
    stand: 'gepland',
  })),
})
const ERBIJ = 2
