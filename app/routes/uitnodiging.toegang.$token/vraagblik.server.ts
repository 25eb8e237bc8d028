import { findToegangsuitnodiging } from '../../../db/queries/toegangsuitnodiging.ts'
import { aanvraagtitel } from '../../domain/aanvraag/titel.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { uitnodigingstand } from '../../domain/samenwerkingsverband/uitnodiging.ts'
import {
  belemmeringenVoorToegang,
  gevraagdwoorden,
  rechtwoorden,
} from '../../domain/toegang/toegangsrecht.ts'
import type { Openbaar } from '../../lib/guard.server.ts'
import { hashToken } from '../../lib/tokens.server.ts'
import { mandaatInWoorden } from '../aanvragen.$nummer.samenwerkingsverband.toegang._index/mensen.server.ts'

/** What the link shows to who was asked: looking changes nothing, also when a mail scanner looks. */
export async function vraagblik({ params, gemeente, gebruiker, db, nu }: Openbaar) {
  const vraag = await findToegangsuitnodiging(db, gemeente.id, hashToken(params.token ?? ''))
  if (!vraag) return { stand: 'onbekend' as const }
  const stand = uitnodigingstand(vraag, nu)
  if (stand !== 'open')
    return { stand: 'gesloten' as const, reden: stand === 'beantwoord' ? vraag.antwoord! : stand }
  return {
    stand: 'open' as const,
    titel: aanvraagtitel(vraag.titel),
    vrager: vraag.vrager || 'De penvoerder',
    partij: vraag.partij,
    recht: rechtwoorden[vraag.recht].naam,
    mag: gevraagdwoorden[vraag.recht],
    isHelper: vraag.recht === 'helper',
    mandaat: mandaatInWoorden(vraag),
    email: vraag.email,
    naam: gebruiker?.email === vraag.email ? gebruiker.naam : '',
    anders: gebruiker && gebruiker.email !== vraag.email ? gebruiker.email : null,
    tot: datumVoluit(toDatum(vraag.verloopt_op)),
    belemmeringen: belemmeringenVoorToegang(vraag.status).map(({ code, tekst }) => ({
      code,
      tekst,
    })),
  }
}
export type Vraagblik = Extract<Awaited<ReturnType<typeof vraagblik>>, { stand: 'open' }>
