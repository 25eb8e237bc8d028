import { findInstemming } from '../../../db/queries/instemming.ts'
import { findUitnodiging, type GevondenUitnodiging } from '../../../db/queries/uitnodiging.ts'
import { findBevestigdeVoorlegging, findVoorlegging } from '../../../db/queries/voorlegging.ts'
import { findToegang } from '../../../db/queries/toegang.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import {
  belemmeringenVoorAntwoord,
  belemmeringenVoorAntwoordZonderTekst,
} from '../../domain/samenwerkingsverband/antwoord.ts'
import { belemmeringenVoorMeedoen } from '../../domain/samenwerkingsverband/meedoen.ts'
import {
  uitnodigingstand,
  type Uitnodigingstand,
} from '../../domain/samenwerkingsverband/uitnodiging.ts'
import { verschillen } from '../../domain/samenwerkingsverband/verschil.ts'
import { deelIn } from '../../domain/samenwerkingsverband/voorlegtekst.ts'
import type { Openbaar } from '../../lib/guard.server.ts'
import { hashToken } from '../../lib/tokens.server.ts'

/** What the link of an invitation shows: looking changes nothing, also when a mail scanner looks. */
export async function uitnodigingblik({ params, gemeente, gebruiker, db, nu }: Openbaar) {
  const uitnodiging = await findUitnodiging(db, gemeente.id, hashToken(params.token ?? ''))
  if (!uitnodiging) return { stand: 'onbekend' as const }
  const stand = uitnodigingstand(uitnodiging, nu)
  if (stand !== 'open' || uitnodiging.vertrokken_op !== null)
    return { stand: 'gesloten' as const, reden: redenVan(uitnodiging, stand) }
  const anders = gebruiker && gebruiker.email !== uitnodiging.email ? gebruiker : null
  const meedoen = belemmeringenVoorMeedoen({
    geblokkeerd: false,
    taken: [],
    ingelogdAlsAnder:
      anders !== null && (await findToegang(db, uitnodiging.aanvraag_id, anders.id)) !== undefined,
  })
  const { tekst, antwoord } = await tekstVoor(db, uitnodiging)
  const { taak, bijdrage_geld, bijdrage_uren, bijdrage_natura } = uitnodiging
  return {
    stand: 'open' as const,
    titel: tekst?.inhoud.titel || uitnodiging.titel || 'een initiatief',
    penvoerder: tekst?.penvoerder || uitnodiging.penvoerder || 'Iemand',
    partij: uitnodiging.naam,
    deel: { naam: uitnodiging.naam, taak, bijdrage_geld, bijdrage_uren, bijdrage_natura },
    isPersoon: uitnodiging.soort === 'natuurlijk_persoon',
    email: uitnodiging.email,
    anders: anders?.email ?? null,
    tot: datumVoluit(toDatum(uitnodiging.verloopt_op)),
    tekst,
    belemmeringen: [...meedoen, ...antwoord].map(({ code, tekst: zin }) => ({ code, tekst: zin })),
  }
}

type Db = Openbaar['db']

/** The newest text if this partner is in it, with what changed since they agreed and what stands in the way. */
async function tekstVoor(db: Db, uitnodiging: GevondenUitnodiging) {
  const { aanvraag_id, deelname_id, partij_id: voor, rol, status, aangemaakt_op } = uitnodiging
  const laatste = await findVoorlegging(db, aanvraag_id)
  const deel = laatste && deelIn(laatste.inhoud, deelname_id)
  const wie = { status, namens: null, voor, rol }
  if (!laatste || !deel)
    return {
      tekst: null,
      antwoord: belemmeringenVoorAntwoordZonderTekst({ ...wie, heeftTekst: false }),
    }
  const [eerder, bevestigd] = await Promise.all([
    findInstemming(db, deelname_id, laatste.id),
    findBevestigdeVoorlegging(db, deelname_id),
  ])
  return {
    tekst: {
      id: laatste.id,
      inhoud: laatste.inhoud,
      deel,
      voorgelegdOp: datumVoluit(toDatum(laatste.moment)),
      penvoerder: laatste.inhoud.deelnemers.find((een) => een.rol === 'penvoerder')?.naam ?? '',
      verschillen: bevestigd ? verschillen(bevestigd.inhoud, laatste.inhoud) : [],
    },
    antwoord: belemmeringenVoorAntwoord({
      ...wie,
      gelezen: laatste.id,
      laatste: laatste.id,
      staatErin: true,
      eerder: eerder ?? null,
      uitgenodigd_op: aangemaakt_op,
    }),
  }
}

/** Why a link does not work: what was answered with it, or what ended it. */
function redenVan({ antwoord, vertrokken_op }: GevondenUitnodiging, stand: Uitnodigingstand) {
  if (vertrokken_op !== null) return 'vertrokken'
  return stand === 'beantwoord' && antwoord !== null ? antwoord : stand
}
