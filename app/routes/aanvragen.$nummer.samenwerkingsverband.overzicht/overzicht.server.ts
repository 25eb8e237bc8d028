import { getAanvraaginhoud } from '../../../db/queries/aanvraaginhoud.ts'
import { listInstemmingen } from '../../../db/queries/instemming.ts'
import { getRegelingVanZaak } from '../../../db/queries/regeling.ts'
import { findVoorlegging } from '../../../db/queries/voorlegging.ts'
import { aanvraagtitel } from '../../domain/aanvraag/titel.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumVoluit, tijdstip } from '../../domain/opmaak.ts'
import { soortInWoorden } from '../../domain/partij/partijsoort.ts'
import { verschillen } from '../../domain/samenwerkingsverband/verschil.ts'
import { voorlegtekst } from '../../domain/samenwerkingsverband/voorlegtekst.ts'
import type { InZaak } from '../../lib/guard.server.ts'

/**
 * The samenwerkingsverband on paper: the text that was laid last, who confirmed it and when, and who still has to
 * sign by hand. Without a text that was laid, the application as it stands.
 */
export async function overzichtVan({ db, zaak, nu, gebruiker }: InZaak) {
  const [inhoud, regeling, laatste, antwoorden] = await Promise.all([
    getAanvraaginhoud(db, zaak.id),
    getRegelingVanZaak(db, zaak, toDatum(nu)),
    findVoorlegging(db, zaak.id),
    listInstemmingen(db, zaak.id),
  ])
  const huidig = voorlegtekst(inhoud, regeling)
  const tekst = laatste?.inhoud ?? huidig
  const partijen = tekst.deelnemers.map((deel) => {
    const nog = inhoud.deelnemers.find(({ deelname_id }) => deelname_id === deel.deelname_id)
    const antwoord = antwoorden.find(
      (een) => een.deelname_id === deel.deelname_id && een.voorlegging_id === laatste?.id,
    )
    return {
      id: deel.deelname_id,
      naam: deel.naam,
      isPenvoerder: deel.rol === 'penvoerder',
      soort: soortInWoorden(deel.soort, nog?.organisatiesoort ?? null),
      kvk: nog?.kvk_nummer ?? null,
      bevestigd:
        antwoord?.uitkomst === 'bevestigd'
          ? `Bevestigd door ${antwoord.naam} op ${tijdstip(antwoord.moment)}`
          : laatste && deel.rol === 'penvoerder'
            ? `Legde deze tekst voor op ${tijdstip(laatste.moment)}`
            : null,
      afgewezen: antwoord?.uitkomst === 'afgewezen',
      vertrokken: nog === undefined,
    }
  })
  return {
    nummer: zaak.nummer,
    beperkt: gebruiker.aanvraag_id !== null,
    titel: aanvraagtitel(tekst.titel),
    tekst,
    partijen,
    voorgelegd: laatste
      ? { versie: laatste.versie, op: tijdstip(laatste.moment), controle: laatste.hash }
      : null,
    gewijzigd: laatste ? verschillen(laatste.inhoud, huidig).length > 0 : false,
    geprint: datumVoluit(toDatum(nu)),
  }
}
export type Overzicht = Awaited<ReturnType<typeof overzichtVan>>
