import { toegangVragen } from '../../app/commands/toegang-vragen.server.ts'
import { toegangsvraagBeantwoorden } from '../../app/commands/toegangsvraag-beantwoorden.server.ts'
import type { Toegangsvraag } from '../../app/domain/toegang/toegang.schema.ts'
import type { Actor } from '../../app/lib/actor.server.ts'
import type { Tx } from '../../db/db.ts'
import { listToegang } from '../../db/queries/toegang.ts'
import { buildActor } from './factories.ts'
import { buildBezoek, getAccount, lastToken } from './samenwerking.ts'

type Zaak = { id: string; nummer: string; actor: Actor }

export const buildVraag = (over: Partial<Toegangsvraag> = {}): Toegangsvraag =>
  ({
    email: `mens-${crypto.randomUUID().slice(0, 8)}@example.nl`,
    recht: 'meelezer',
    namens: null,
    secties: [],
    tot: null,
    ...over,
  }) as Toegangsvraag

/** A helper who may fill in these sections until the end of March. */
export const buildHelpervraag = (secties: Toegangsvraag['secties'] = ['projectplan']) =>
  buildVraag({ recht: 'helper', secties, tot: '2027-03-31' })

/** Somebody who was asked by mail and said yes; with their access. */
export async function createMens(tx: Tx, { id, nummer, actor }: Zaak, vraag: Toegangsvraag) {
  await toegangVragen(tx, actor, nummer, vraag)
  const token = await lastToken(tx, vraag.email)
  await toegangsvraagBeantwoorden(tx, buildBezoek(token), {
    antwoord: 'aangenomen',
    naam: 'Bram Smit',
  })
  const account = await getAccount(tx, vraag.email)
  const toegang = (await listToegang(tx, id)).find((mens) => mens.gebruiker_id === account.id)
  if (!toegang) throw new Error('no access')
  return { ...buildActor(account), toegang }
}
