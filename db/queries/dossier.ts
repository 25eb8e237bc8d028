import { afwezigOp } from './afwezigheid.ts'
import { sql } from 'kysely'
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres'
import { aanZet, type Zaakstand } from '../../app/domain/aanvraag/aan-zet.ts'
import type { Contact } from '../../app/domain/aanvraag/aan-zet-woorden.ts'
import type { Aanvraaginhoud, Partijsoort } from '../../app/domain/aanvraag/inhoud.ts'
import { aanwezigSinds } from '../../app/domain/aanvraag/aanwezigheid.ts'
import { toDatum, type Datum } from '../../app/domain/datum.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Db } from '../db.ts'
import { prepared } from '../prepared.ts'
import { geldendeVersie, zaakstand } from './aan-zet.ts'
import { geopendDoor } from './werklijst.ts'

/** A case as its page shows it: the state, what was sent in, and who agreed to it at that moment. In one statement. */
export async function getDossier(
  db: Db,
  { id, gemeente_id }: Pick<Gebruiker, 'id' | 'gemeente_id'>,
  aanvraagId: string,
  nu: Date,
) {
  const vandaag = toDatum(nu)
  const vraag = { id, gemeente_id, aanvraagId, vandaag, sinds: aanwezigSinds(nu) }
  const { rows } = await db.executeQuery(dossier(db, vraag))
  const [row] = rows
  if (!row) throw new Error(`No application ${aanvraagId}`)
  const { stand, inhoud, contact, ...zaak } = row
  return { ...zaak, inhoud, contact, aanZet: aanZet(stand, vandaag) }
}

type Vraag = Pick<Gebruiker, 'id' | 'gemeente_id'> & {
  aanvraagId: string
  vandaag: Datum
  sinds: Date
}

const dossier = prepared((db, vraag: Vraag) =>
  db
    .selectFrom('aanvraag as a')
    .innerJoin('regeling_versie as v', (join) =>
      join.on((eb) => eb('v.id', '=', geldendeVersie(vraag.vandaag))),
    )
    .leftJoin('gebruiker as b', 'b.id', 'a.behandelaar_id')
    .leftJoin('indiening as i', 'i.aanvraag_id', 'a.id')
    .select([
      'a.id',
      'a.werkdatum',
      'a.nummer',
      'a.titel',
      'a.status',
      'a.gevraagd',
      'a.soort_aanvrager',
    ])
    .select(['a.ingediend_op', 'a.volledig_op', 'a.uiterste_datum', 'a.behandelaar_id'])
    .select(['a.wijk', 'a.start_op', 'a.eind_op', 'b.naam as behandelaar'])
    .select(afwezigOp('b.id', vraag.vandaag).as('behandelaar_afwezig'))
    .select(['v.id as regeling_versie_id', 'v.titel as regeling', 'v.versie as regelingversie'])
    .select(['i.id as indiening_id', 'i.kanaal', 'i.ondertekend_als', 'i.inhoud_hash'])
    .select((eb) => [
      zaakstand.$castTo<Zaakstand>().as('stand'),
      geopendDoor(vraag, vraag.sinds).as('geopend_door'),
      eb.ref('i.inhoud').$castTo<Aanvraaginhoud | null>().as('inhoud'),
      jsonObjectFrom(
        eb
          .selectFrom('regeling_versie as c')
          .select(['c.contact_naam as naam', 'c.contact_telefoon as telefoon'])
          .select([
            'c.contact_bereikbaar as bereikbaar',
            'c.vervanger_naam',
            'c.vervanger_telefoon',
          ])
          .whereRef('c.id', '=', 'v.id'),
      )
        .$notNull()
        .$castTo<Contact>()
        .as('contact'),
      jsonObjectFrom(
        eb
          .selectFrom('deelname as d')
          .innerJoin('partij as p', 'p.id', 'd.partij_id')
          .select(['p.naam', 'p.kvk_nummer', 'p.straat', 'p.huisnummer', 'p.postcode', 'p.plaats'])
          .select(['p.telefoon', 'd.email'])
          .select((ed) => ed.ref('p.soort').$castTo<Partijsoort>().as('soort'))
          .whereRef('d.aanvraag_id', '=', 'a.id')
          .where('d.rol', '=', 'penvoerder')
          .where('d.vertrokken_op', 'is', null),
      ).as('penvoerder'),
      jsonArrayFrom(
        eb
          .selectFrom('indiening_instemming as s')
          .leftJoin('instemming as t', 't.id', 's.instemming_id')
          .select(['s.deelname_id', 's.partijnaam', 's.stand', 't.moment'])
          .whereRef('s.indiening_id', '=', 'i.id')
          .orderBy('s.partijnaam'),
      ).as('instemmingen'),
    ])
    .where('a.id', '=', vraag.aanvraagId),
)
export type Dossier = Awaited<ReturnType<typeof getDossier>>

// as the index says it, not as values: only then it serves a prepared statement
const gedaan = sql<boolean>`l.handeling not in ('dossier gelezen', 'bestand gelezen')`

/** The lines of the audit trail about a case, newest first, a page at a time. */
export const listLogboek = (...vraag: Parameters<typeof logboek>) => logboek(...vraag).execute()

/** The query itself, so that a test can ask how it is carried out. */
export function logboek(
  db: Db,
  { gemeente_id, nummer }: { gemeente_id: string; nummer: string },
  { voor, lezen, aantal }: { voor?: number; lezen: boolean; aantal: number },
) {
  return db
    .selectFrom('audit as l')
    .leftJoin('gebruiker as g', 'g.id', 'l.gebruiker_id')
    .select(['l.id', 'l.moment', 'l.handeling', 'l.resultaat', 'l.herkomst', 'l.gegevens'])
    .select('g.naam as door')
    .where('l.gemeente_id', '=', gemeente_id)
    .where('l.onderwerp', '=', `aanvraag/${nummer}`)
    .$if(!lezen, (query) => query.where(gedaan))
    .$if(voor !== undefined, (query) => query.where('l.id', '<', voor ?? 0))
    .orderBy('l.id', 'desc')
    .limit(aantal)
}

/** The decisions of a case, oldest first, as the file of the case lists them. */
export async function listBesluiten(db: Db, aanvraagId: string) {
  return (await db.executeQuery(besluitenVan(db, { aanvraagId }))).rows
}

const besluitenVan = prepared((db, { aanvraagId }: { aanvraagId: string }) =>
  db
    .selectFrom('besluit as b')
    .leftJoin('bekendmaking as m', 'm.besluit_id', 'b.id')
    .select(['b.id', 'b.soort', 'b.uitkomst', 'b.bedrag', 'b.datum', 'b.moment', 'b.grondslag'])
    .select(['m.verzonden_op', 'm.kanaal'])
    .where('b.aanvraag_id', '=', aanvraagId)
    .orderBy('b.moment'),
)

/** Every file that was ever sent with a case, with its fingerprint. */
export function listStukken(db: Db, aanvraagId: string) {
  return db
    .selectFrom('bestand as f')
    .innerJoin('gebruiker as g', 'g.id', 'f.geplaatst_door')
    .select(['f.naam', 'f.grootte', 'f.sha256', 'f.scan', 'f.geplaatst_op', 'f.vervangen_door'])
    .select(['f.verwijderd_op', 'g.naam as geplaatst_door'])
    .where('f.aanvraag_id', '=', aanvraagId)
    .orderBy('f.geplaatst_op')
    .orderBy('f.id')
    .execute()
}
