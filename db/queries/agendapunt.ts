import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db, Tx } from '../db.ts'

/** What every item of a meeting has, whatever it is about: its place, what became of it, who took no part or was against. */
export const agendapunten = (db: Db | Tx) =>
  db
    .selectFrom('agendapunt as p')
    .innerJoin('collegevergadering as c', 'c.id', 'p.vergadering_id')
    .leftJoin('besluit as b', 'b.agendapunt_id', 'p.id')
    .leftJoin('gebruiker as d', 'd.id', 'b.vastgelegd_door')
    .leftJoin('gebruiker as h', 'h.id', 'p.portefeuillehouder_id')
    .leftJoin('collegevergadering as n', 'n.id', 'p.aangehouden_naar')
    .leftJoin('collegebesluitnummer as cn', 'cn.besluit_id', 'b.id')
    .select(['p.id', 'p.volgorde', 'p.vergadering_id', 'c.datum', 'c.gesloten_op'])
    .select(['p.teruggestuurd_op', 'p.terugstuurreden'])
    .select(['h.naam as portefeuillehouder', 'p.aanhoudreden', 'n.datum as aangehouden_tot'])
    .select(['b.id as besluit_id', 'b.uitkomst as besloten', 'b.bedrag as besloten_bedrag'])
    .select(['b.moment as besloten_op', 'b.plafond_vastgelegd', 'd.naam as vastgelegd_door'])
    .leftJoin('voorzittersstem as vs', 'vs.besluit_id', 'b.id')
    .leftJoin('gebruiker as vz', 'vz.id', 'vs.gebruiker_id')
    .select('vz.naam as voorzittersstem')
    .select(['cn.nummer as besluitnummer', 'cn.datum as besluitnummer_datum'])
    .select((eb) => [
      jsonArrayFrom(
        eb
          .selectFrom('verschoning as s')
          .innerJoin('gebruiker as u', 'u.id', 's.gebruiker_id')
          .select(['u.id', 'u.naam', 's.reden'])
          .whereRef('s.agendapunt_id', '=', 'p.id')
          .orderBy('u.naam'),
      ).as('verschoningen'),
      jsonArrayFrom(
        eb
          .selectFrom('tegenstem as t')
          .innerJoin('gebruiker as u', 'u.id', 't.gebruiker_id')
          .select(['u.naam'])
          .whereRef('t.besluit_id', '=', 'b.id')
          .orderBy('u.naam'),
      ).as('tegen'),
    ])
