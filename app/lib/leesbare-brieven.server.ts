import { listBezwaren } from '../../db/queries/bezwaar.ts'
import { listVerzondenBrieven } from '../../db/queries/verzonden-brief.ts'
import type { Db, Tx } from '../../db/db.ts'
import type { Zaak } from '../../db/queries/zaak.ts'

/**
 * The letters of a case as this person may read them, newest first: a partner reads the decision, not where the
 * penvoerder lives; nobody reads who else objected, or where they live.
 */
export async function leesbareBrieven(
  db: Db | Tx,
  { id, zaakrecht }: Pick<Zaak, 'id' | 'zaakrecht'>,
) {
  const vanAnder = new Set(
    (await listBezwaren(db, id)).flatMap((bezwaar) =>
      bezwaar.van === 'derde' ? [bezwaar.id] : [],
    ),
  )
  return (await listVerzondenBrieven(db, id)).map((brief) => {
    const { aan } = brief.inhoud
    const leesbaar =
      brief.bezwaar_id !== null && vanAnder.has(brief.bezwaar_id)
        ? []
        : zaakrecht === 'meelezer'
          ? aan.slice(0, 1)
          : aan
    return {
      ...brief,
      zonderAdres: leesbaar.length < aan.length,
      inhoud: { ...brief.inhoud, aan: leesbaar },
    }
  })
}
