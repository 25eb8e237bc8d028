import { getAanvraaginhoud } from '../../../db/queries/aanvraaginhoud.ts'
import { findDeelnameVanPartij } from '../../../db/queries/deelname.ts'
import { listInstemmingen } from '../../../db/queries/instemming.ts'
import { listUitnodigingen } from '../../../db/queries/uitnodiging.ts'
import { findToegangVan } from '../../../db/queries/toegang.ts'
import { findBevestigdeVoorlegging, findVoorlegging } from '../../../db/queries/voorlegging.ts'
import { tijdstip } from '../../domain/opmaak.ts'
import {
  belemmeringenVoorAntwoord,
  belemmeringenVoorStem,
} from '../../domain/samenwerkingsverband/antwoord.ts'
import { belemmeringenVoorWijzigen } from '../../domain/samenwerkingsverband/fase.ts'
import { standwoord } from '../../domain/samenwerkingsverband/partnerstand.ts'
import { uitnodigingstand } from '../../domain/samenwerkingsverband/uitnodiging.ts'
import { verschillen } from '../../domain/samenwerkingsverband/verschil.ts'
import { deelIn } from '../../domain/samenwerkingsverband/voorlegtekst.ts'
import { isStem, schrijftEigenDeel } from '../../domain/toegang.ts'
import type { InZaak } from '../../lib/guard.server.ts'

/**
 * The application as one of its partners sees it: the texts, their own answers and how far the others are.
 * Contact data of others and drafts of the penvoerder are not in it.
 */
export async function partnerblik({ db, zaak, gebruiker, nu }: InZaak) {
  const deelname = await findDeelnameVanPartij(db, zaak.id, zaak.namens_partij_id)
  if (deelname?.rol !== 'partner') return null
  const [ik, inhoud, laatste, bevestigd, instemmingen, uitnodigingen] = await Promise.all([
    findToegangVan(db, zaak.id, gebruiker.id),
    getAanvraaginhoud(db, zaak.id),
    findVoorlegging(db, zaak.id),
    findBevestigdeVoorlegging(db, deelname.id),
    listInstemmingen(db, zaak.id),
    listUitnodigingen(db, zaak.id),
  ])
  const zelf = inhoud.deelnemers.find(({ deelname_id }) => deelname_id === deelname.id)
  const antwoord = instemmingen.find(
    (een) => een.deelname_id === deelname.id && een.voorlegging_id === laatste?.id,
  )
  const open = uitnodigingen.find(
    (een) => een.deelname_id === deelname.id && uitnodigingstand(een, nu) === 'open',
  )
  const deel = laatste && deelIn(laatste.inhoud, deelname.id)
  return {
    partij: zelf?.naam ?? '',
    naam: gebruiker.naam,
    laatste: laatste ? { id: laatste.id, versie: laatste.versie, tekst: laatste.inhoud } : null,
    voorgelegdOp: laatste ? tijdstip(laatste.moment) : null,
    deel: deel ?? null,
    antwoord: antwoord
      ? { uitkomst: antwoord.uitkomst, naam: antwoord.naam, moment: tijdstip(antwoord.moment) }
      : null,
    eerder:
      laatste && bevestigd && bevestigd.id !== laatste.id
        ? { tekst: bevestigd.inhoud, verschillen: verschillen(bevestigd.inhoud, laatste.inhoud) }
        : null,
    schrijftEigenDeel:
      schrijftEigenDeel(zaak, isStem(ik?.stem ?? null, gebruiker.email)) &&
      belemmeringenVoorWijzigen(zaak.status).length === 0,
    belemmeringen: [
      ...belemmeringenVoorStem(ik?.stem ?? null, gebruiker.email),
      ...belemmeringenVoorAntwoord({
        status: zaak.status,
        gelezen: laatste?.id ?? '',
        laatste: laatste?.id ?? null,
        staatErin: deel?.rol === 'partner',
        namens: deelname.partij_id,
        voor: deelname.partij_id,
        rol: deelname.rol,
        eerder: antwoord ?? null,
        uitgenodigd_op: open?.aangemaakt_op ?? null,
      }),
    ].map(({ code, tekst }) => ({ code, tekst })),
    anderen: inhoud.deelnemers
      .filter(({ rol, deelname_id }) => rol === 'partner' && deelname_id !== deelname.id)
      .map(({ deelname_id, naam, stand }) => ({ deelname_id, naam, ...standwoord[stand] })),
  }
}
export type Partnerblik = NonNullable<Awaited<ReturnType<typeof partnerblik>>>
