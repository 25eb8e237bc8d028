import { getAanvraaginhoud } from '../../../db/queries/aanvraaginhoud.ts'
import { getRegelingVanZaak } from '../../../db/queries/regeling.ts'
import { findVoorlegging } from '../../../db/queries/voorlegging.ts'
import { hashVoorlegtekst } from '../../commands/tekst-voorleggen.server.ts'
import { toDatum } from '../../domain/datum.ts'
import { verschillen } from '../../domain/samenwerkingsverband/verschil.ts'
import { belemmeringenVoorVoorleggen } from '../../domain/samenwerkingsverband/voorleggen.ts'
import { voorlegtekst } from '../../domain/samenwerkingsverband/voorlegtekst.ts'
import type { InZaak } from '../../lib/guard.server.ts'

/** The text as it would be laid before the partners now, and what is new in it since the last one. */
export async function voorlegblik({ db, zaak, nu }: InZaak) {
  const [inhoud, regeling, laatste] = await Promise.all([
    getAanvraaginhoud(db, zaak.id),
    getRegelingVanZaak(db, zaak, toDatum(nu)),
    findVoorlegging(db, zaak.id),
  ])
  const tekst = voorlegtekst(inhoud, regeling)
  const penvoerder = inhoud.deelnemers.find(({ rol }) => rol === 'penvoerder')
  const belemmeringen = belemmeringenVoorVoorleggen(tekst, laatste?.inhoud ?? null, zaak.status)
  return {
    nummer: zaak.nummer,
    tekst,
    gezien: hashVoorlegtekst(tekst),
    // filling in who applies afterwards would undo what the partners confirm
    nogZonderAanvrager: penvoerder && !penvoerder.postcode ? penvoerder.naam : null,
    verschillen: laatste ? verschillen(laatste.inhoud, tekst) : [],
    zonderEmail: inhoud.deelnemers
      .filter(({ rol, email }) => rol === 'partner' && !email)
      .map(({ naam }) => naam),
    belemmeringen: belemmeringen.map(({ code, tekst: zin }) => ({ code, tekst: zin })),
  }
}
