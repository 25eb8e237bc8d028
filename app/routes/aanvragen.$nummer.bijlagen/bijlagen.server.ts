import { listBestanden } from '../../../db/queries/bestand.ts'
import { getGevraagdeStukken } from '../../../db/queries/checklist.ts'
import { listVolgt } from '../../../db/queries/volgt.ts'
import { toDatum } from '../../domain/datum.ts'
import {
  belemmeringenVoorBijlage,
  isNaTeSturen,
  volgtInWoorden,
} from '../../domain/document/bijlage.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { can } from '../../domain/toegang.ts'
import { toonBestand } from '../../lib/bestand-tonen.server.ts'
import { scannerRequired } from '../../lib/clamd.server.ts'
import type { InZaak } from '../../lib/guard.server.ts'

/** What is asked and what is there, with what the reader may still add. */
export async function bijlagenVan({ db, zaak, gebruiker, nu }: InZaak) {
  const bestanden = await listBestanden(db, zaak.id)
  const volgt = await listVolgt(db, zaak.id)
  const gevraagd = (await getGevraagdeStukken(db, zaak.id, toDatum(nu))).filter(
    ({ vorm }) => vorm === 'document',
  )
  const naamVan = new Map(gevraagd.map(({ sleutel, naam }) => [sleutel, naam]))
  const concept = zaak.status === 'concept'
  const schrijft = can(gebruiker, 'aanvraag:schrijven', zaak.zaakrecht)
  const naTeSturen = gevraagd.filter(({ sleutel }) => isNaTeSturen(zaak.status, sleutel, volgt))
  const document = naTeSturen[0]?.sleutel ?? null
  return {
    nummer: zaak.nummer,
    concept,
    schrijft,
    gescand: scannerRequired(),
    bestanden: bestanden.map((bestand) => ({
      ...toonBestand(
        bestand,
        naamVan.get(bestand.document ?? '') ?? 'Overig',
        datumVoluit(toDatum(bestand.geplaatst_op)),
      ),
      verwijderen:
        concept && schrijft
          ? `/aanvragen/${zaak.nummer}/bijlagen/${bestand.id}/verwijdering`
          : null,
    })),
    stukken: gevraagd.map(({ sleutel, naam, waarom }) => {
      const later = volgt.find((een) => een.document === sleutel)
      return {
        sleutel,
        naam,
        waarom,
        erIs: bestanden.some((bestand) => bestand.document === sleutel),
        volgt: later ? volgtInWoorden(later.verwacht_op) : null,
      }
    }),
    keuzes: (concept ? gevraagd : naTeSturen).map(({ sleutel, naam }) => ({ sleutel, naam })),
    belemmeringen: belemmeringenVoorBijlage(zaak, { document, volgt }),
  }
}
