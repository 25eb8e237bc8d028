import { getAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import { listGegevenAdviezen } from '../../db/queries/advies.ts'
import { listBerichten } from '../../db/queries/bericht.ts'
import { listBesluiten } from '../../db/queries/besluit.ts'
import { listBestanden } from '../../db/queries/bestand.ts'
import { listBezwaarbrieven } from '../../db/queries/bezwaarbrief.ts'
import { listHerstel } from '../../db/queries/bezwaarherstel.ts'
import { findHoren } from '../../db/queries/bezwaarhoren.ts'
import type { Bezwaar } from '../../db/queries/bezwaar.ts'
import type { Kant } from '../domain/aanvraag/aan-zet-woorden.ts'
import { verzuimenInWoorden } from '../domain/bezwaar/herstel.ts'
import { toDatum, type Datum } from '../domain/datum.ts'
import { toonBestand } from './bestand-tonen.server.ts'
import { besluittekst, voorbereiding, type Stuk } from './bundelstukken.server.ts'
import type { InZaak } from './guard.server.ts'

/**
 * Everything that belongs to an objection, numbered in the order in which it came: what who objected may read before the
 * hearing as well (Awb 7:4). What others wrote in theirs stays out, and so does a decision that was not sent yet.
 */
export async function bundel(toegang: InZaak, bezwaar: Bezwaar, kant: Kant) {
  const { db, zaak, gebruiker } = toegang
  const [aanvraag, bestanden, berichten, besluiten, ...over] = await Promise.all([
    getAanvraaginhoud(db, zaak.id),
    listBestanden(db, zaak.id, { alle: true }),
    listBerichten(db, zaak.id, gebruiker.id),
    listBesluiten(db, zaak.id),
    listHerstel(db, bezwaar.id),
    listBezwaarbrieven(db, bezwaar.id),
    findHoren(db, bezwaar.id),
    listGegevenAdviezen(db, zaak.id),
  ])
  const [herstel, brieven, horen, adviezen] = over
  const stuk = (datum: Datum, wat: string, van: string, tekst: string | null = null): Stuk => ({
    ...{ datum, wat, van, tekst },
    adres: null,
  })
  const primair = besluiten.find(({ id }) => id === bezwaar.besluit_id)
  const stukken: Stuk[] = [
    ...(primair ? await voorbereiding(toegang, primair.datum, kant) : []),
    ...(aanvraag.ontvangen_op
      ? [
          {
            ...stuk(aanvraag.ontvangen_op, 'De aanvraag, zoals verstuurd', 'Aanvrager'),
            adres:
              kant === 'aanvrager'
                ? `/aanvragen/${zaak.nummer}/ontvangst`
                : `/behandeling/${zaak.nummer}/dossier`,
          },
        ]
      : []),
    ...bestanden
      .filter(({ bezwaar_id }) => bezwaar_id === null || bezwaar_id === bezwaar.id)
      .filter(({ verwijderd_op }) => verwijderd_op === null)
      .map((bestand) => ({
        ...stuk(toDatum(bestand.geplaatst_op), bestand.naam, bestand.geplaatst_door),
        adres: toonBestand(bestand).adres,
      })),
    ...adviezen.map(({ naam, tekst, gegeven_op }) =>
      stuk(toDatum(gegeven_op), 'Advies', naam, tekst),
    ),
    // of one day the oldest first: the list of messages begins with the newest
    ...berichten
      .toSorted((een, ander) => Number(een.moment) - Number(ander.moment))
      .map(({ moment, onderwerp, afzender, tekst }) =>
        stuk(toDatum(moment), `Bericht: ${onderwerp}`, afzender ?? 'Gemeente', tekst),
      ),
    ...besluiten
      .filter(({ bezwaar_id }) => bezwaar_id === null || bezwaar_id === bezwaar.id)
      .filter(({ verzonden_op }) => kant === 'gemeente' || verzonden_op !== null)
      .map((besluit) =>
        stuk(
          besluit.datum,
          besluit.inhoud.onderwerp,
          'Burgemeester en wethouders',
          besluittekst(besluit),
        ),
      ),
    stuk(bezwaar.ontvangen_op, 'Bezwaarschrift', bezwaar.naam, bezwaar.gronden || null),
    ...herstel.flatMap(({ gevraagd_op, ontbreekt, hersteld_op, antwoord }) => [
      stuk(gevraagd_op, 'Vraag om aanvulling', 'Gemeente', verzuimenInWoorden(ontbreekt)),
      ...(hersteld_op ? [stuk(hersteld_op, 'Aanvulling', bezwaar.naam, antwoord)] : []),
    ]),
    ...brieven.map(({ moment, onderwerp, tekst }) =>
      stuk(toDatum(moment), `Brief: ${onderwerp}`, 'Gemeente', tekst),
    ),
    ...(horen
      ? [
          stuk(
            horen.gehoord_op ?? toDatum(horen.moment),
            horen.gehoord_op ? 'Verslag van het horen' : 'Waarom niemand is gehoord',
            bezwaar.behandelaar ?? 'Gemeente',
            [horen.aanwezig, horen.verslag, horen.advies_tekst].filter(Boolean).join('\n\n'),
          ),
        ]
      : []),
  ]
  const { volgnummer, naam } = bezwaar
  return {
    nummer: zaak.nummer,
    titel: zaak.titel,
    volgnummer,
    naam,
    stukken: stukken
      .sort((een, ander) => (een.datum < ander.datum ? -1 : een.datum > ander.datum ? 1 : 0))
      .map((een, plaats) => ({ nr: plaats + 1, ...een })),
  }
}
