import { findIdeeBegeleider, listIdeeOntvangers, type Ideerij } from '../../db/queries/idee.ts'
import { queueEmail } from '../../db/queries/outbox.ts'
import type { Tx } from '../../db/db.ts'
import type { Ideenieuws } from '../domain/idee/nieuws.ts'
import type { Actor } from '../lib/actor.server.ts'
import { getAfzender } from '../lib/afzender.server.ts'

/** Tells whose idea it is that something waits for them. */
export async function mailIndiener(
  tx: Tx,
  actor: Actor,
  idee: Pick<Ideerij, 'id' | 'gemeente_id' | 'indiener' | 'indiener_email'>,
  nieuws: Ideenieuws,
  pad = `/ideeen/${idee.id}`,
) {
  const { gemeente_id, indiener, indiener_email } = idee
  await mail(tx, actor, { gemeente_id, naam: indiener, email: indiener_email, nieuws, pad })
}

/** Tells the begeleider of the idea; where there is none any more, all begeleiders. */
export async function mailBegeleiding(
  tx: Tx,
  actor: Actor,
  idee: Pick<Ideerij, 'id' | 'gemeente_id' | 'gebruiker_id' | 'begeleider_id'>,
  nieuws: Ideenieuws,
) {
  const vast = idee.begeleider_id && (await findIdeeBegeleider(tx, idee.begeleider_id))
  const pad = `/behandeling/ideeen/${idee.id}`
  for (const { naam, email } of vast ? [vast] : await listIdeeOntvangers(tx, idee))
    await mail(tx, actor, { gemeente_id: idee.gemeente_id, naam, email, nieuws, pad })
}

type Bericht = { gemeente_id: string; naam: string; email: string; nieuws: Ideenieuws; pad: string }

async function mail(
  tx: Tx,
  { nu, origin }: Actor,
  { gemeente_id, naam, email, nieuws, pad }: Bericht,
) {
  await queueEmail(
    tx,
    { gemeente_id, aan: { naam, adres: email }, nu },
    {
      soort: 'ideenieuws',
      gegevens: { afzender: await getAfzender(tx, gemeente_id), link: `${origin}${pad}`, nieuws },
    },
  )
}
