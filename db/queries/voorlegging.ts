import type { Voorlegtekst } from '../../app/domain/samenwerkingsverband/voorlegtekst.ts'
import type { Db, Tx } from '../db.ts'

/** The text last laid before the partners. */
export function findVoorlegging(db: Db | Tx, aanvraagId: string) {
  return voorleggingen(db).where('aanvraag_id', '=', aanvraagId).limit(1).executeTakeFirst()
}

/** The newest text that this participant confirmed, which need not be the newest there is. */
export function findBevestigdeVoorlegging(db: Db | Tx, deelnameId: string) {
  return voorleggingen(db)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('instemming as i')
          .select('i.id')
          .whereRef('i.voorlegging_id', '=', 'voorlegging.id')
          .where('i.deelname_id', '=', deelnameId)
          .where('i.uitkomst', '=', 'bevestigd'),
      ),
    )
    .limit(1)
    .executeTakeFirst()
}

function voorleggingen(db: Db | Tx) {
  return db
    .selectFrom('voorlegging')
    .select(['id', 'versie', 'moment', 'hash'])
    .select((eb) => eb.ref('inhoud').$castTo<Voorlegtekst>().as('inhoud'))
    .orderBy('versie', 'desc')
}

type NewVoorlegging = {
  gemeente_id: string
  aanvraag_id: string
  versie: number
  inhoud: Voorlegtekst
  hash: string
  moment: Date
  voorgelegd_door: string
}

export function insertVoorlegging(tx: Tx, { inhoud, ...voorlegging }: NewVoorlegging) {
  return tx
    .insertInto('voorlegging')
    .values({ ...voorlegging, inhoud: JSON.stringify(inhoud) })
    .returning('id')
    .executeTakeFirstOrThrow()
}
