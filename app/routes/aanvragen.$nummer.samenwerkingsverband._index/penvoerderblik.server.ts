import { getAanvraaginhoud } from '../../../db/queries/aanvraaginhoud.ts'
import { listVertrokken } from '../../../db/queries/deelname.ts'
import { listInstemmingen } from '../../../db/queries/instemming.ts'
import { getRegelingVanZaak, listVoorwaarden } from '../../../db/queries/regeling.ts'
import { listUitnodigingen } from '../../../db/queries/uitnodiging.ts'
import { findVoorlegging } from '../../../db/queries/voorlegging.ts'
import type { Deelnemer } from '../../domain/aanvraag/inhoud.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumVoluit, tijdstip } from '../../domain/opmaak.ts'
import { soortInWoorden } from '../../domain/partij/partijsoort.ts'
import { bijdragen } from '../../domain/samenwerkingsverband/bijdrage.ts'
import {
  belemmeringenVoorInstemming,
  belemmeringenVoorWijzigen,
} from '../../domain/samenwerkingsverband/fase.ts'
import {
  afhankelijkheden,
  isUitTeLeggen,
} from '../../domain/samenwerkingsverband/onafhankelijkheid.ts'
import { partnerstand } from '../../domain/samenwerkingsverband/partnerstand.ts'
import { verschillen } from '../../domain/samenwerkingsverband/verschil.ts'
import { belemmeringenVoorVoorleggen } from '../../domain/samenwerkingsverband/voorleggen.ts'
import { voorlegtekst } from '../../domain/samenwerkingsverband/voorlegtekst.ts'
import { can, schrijftSamenwerking } from '../../domain/toegang.ts'
import type { InZaak } from '../../lib/guard.server.ts'
import { bevindingVan } from './bevinding.server.ts'

/** The samenwerkingsverband as those who write the application see it. */
export async function penvoerderblik({ db, zaak, gebruiker, nu }: InZaak) {
  const [inhoud, regeling, laatste, instemmingen, uitnodigingen, weg] = await Promise.all([
    getAanvraaginhoud(db, zaak.id),
    getRegelingVanZaak(db, zaak, toDatum(nu)),
    findVoorlegging(db, zaak.id),
    listInstemmingen(db, zaak.id),
    listUitnodigingen(db, zaak.id),
    listVertrokken(db, zaak.id),
  ])
  const tekst = voorlegtekst(inhoud, regeling)
  const anders = laatste ? verschillen(laatste.inhoud, tekst) : []
  const gewijzigd = anders.length > 0
  const partners = inhoud.deelnemers.filter(({ rol }) => rol === 'partner')
  const van = <T extends { deelname_id: string }>(lijst: T[], { deelname_id }: Deelnemer) =>
    lijst.filter((een) => een.deelname_id === deelname_id)
  return {
    schrijft: schrijftSamenwerking(zaak),
    leidt: can(gebruiker, 'samenwerking:leiden', zaak.zaakrecht),
    wijzigbaar: schrijftSamenwerking(zaak) && belemmeringenVoorWijzigen(zaak.status).length === 0,
    vraagbaar: belemmeringenVoorInstemming(zaak.status).length === 0,
    bevinding: bevindingVan(inhoud, await listVoorwaarden(db, regeling.versie_id), toDatum(nu)),
    penvoerder: inhoud.deelnemers.filter(({ rol }) => rol === 'penvoerder').map(kaart)[0] ?? null,
    partners: partners.map((partner) => ({
      ...kaart(partner),
      // who only reads along does not need to know how to reach the others
      email: schrijftSamenwerking(zaak) ? partner.email : null,
      stand: partnerstand(
        {
          ...partner,
          gewijzigd,
          uitnodigingen: van(uitnodigingen, partner),
          antwoord:
            van(instemmingen, partner).find(
              ({ voorlegging_id }) => voorlegging_id === laatste?.id,
            ) ?? null,
        },
        nu,
      ),
    })),
    vertrokken: weg.flatMap(({ id, naam, vertrokken_op }) =>
      vertrokken_op ? [{ id, naam, op: datumVoluit(toDatum(vertrokken_op)) }] : [],
    ),
    samenhang: afhankelijkheden(inhoud.deelnemers).map(({ deelnames, code, uitleg, ...een }) => ({
      tekst: een.tekst,
      uitleg,
      uitTeLeggen: isUitTeLeggen({ code }),
      wijzig:
        partners.find(({ deelname_id }) => deelnames.includes(deelname_id))?.deelname_id ?? null,
    })),
    laatste: laatste ? { versie: laatste.versie, moment: tijdstip(laatste.moment) } : null,
    bevestigd: partners.filter(({ stand }) => stand === 'bevestigd').length,
    verschillen: anders,
    belemmeringen: belemmeringenVoorVoorleggen(tekst, laatste?.inhoud ?? null, zaak.status).map(
      ({ code, tekst: zin }) => ({ code, tekst: zin }),
    ),
  }
}
export type Penvoerderblik = Awaited<ReturnType<typeof penvoerderblik>>

const kaart = (deelnemer: Deelnemer) => ({
  id: deelnemer.deelname_id,
  naam: deelnemer.naam,
  soort: soortInWoorden(deelnemer.soort, deelnemer.organisatiesoort),
  kvk_nummer: deelnemer.kvk_nummer,
  taak: deelnemer.taak,
  bijdragen: bijdragen(deelnemer),
})
