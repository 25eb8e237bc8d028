import { termijnwoord } from '../domain/betaling/stand.ts'
import { termijnstand } from '../domain/betaling/termijn.ts'
import type { Maand } from '../domain/betaling/tijdvak.ts'
import { toDatum } from '../domain/datum.ts'
import { datumKort, euro, tijdstip } from '../domain/opmaak.ts'
import { isUuid } from '../domain/uuid.ts'
import {
  listTeKlaarzetten,
  listTeVrijgeven,
  listVrijgegeven,
  sumVrijgegeven,
  type Cursor,
} from '../../db/queries/betaallijst.ts'
import type { Db } from '../../db/db.ts'

const perPagina = 25
const som = (rows: readonly { bedrag: number }[]) =>
  euro(rows.reduce((totaal, { bedrag }) => totaal + bedrag, 0))

/** What is due and not on the list yet, with the sum of what can be put there today. */
export async function getTeKlaarzetten(db: Db, gemeente_id: string, nu: Date) {
  const vandaag = toDatum(nu)
  const due = (await listTeKlaarzetten(db, gemeente_id, vandaag)).map((row) => ({
    ...row,
    stand: termijnstand({ ...row, bekend: true, betaling: null }, row, vandaag),
  }))
  return {
    klaar: som(due.filter(({ stand }) => stand === 'klaar_te_zetten')),
    totaal: som(due),
    rows: due.map((row) => ({
      id: row.id,
      nummer: row.nummer,
      titel: row.titel,
      volgnummer: row.volgnummer,
      omschrijving: row.omschrijving,
      bedrag: euro(row.bedrag),
      vanaf: datumKort(row.vanaf),
      stand: row.stand,
      ...termijnwoord[row.stand],
    })),
  }
}

/** What waits for a second pair of eyes, with its sum. */
export async function getTeVrijgeven(db: Db, gemeente_id: string) {
  const rows = await listTeVrijgeven(db, gemeente_id)
  return {
    totaal: som(rows),
    rows: rows.map((row) => ({
      id: row.id,
      nummer: row.nummer,
      titel: row.titel,
      volgnummer: row.volgnummer,
      kenmerk: row.kenmerk,
      bedrag: euro(row.bedrag),
      rekening: row.iban_gemaskeerd,
      naam: row.tenaamstelling,
      klaargezet: `${row.klaarzetter}, ${tijdstip(row.klaargezet_op)}`,
      opnieuw: row.vervallen,
    })),
  }
}

/** One page of what was released in a month, with the number and sum of that whole month. */
export async function getVrijgegeven(db: Db, gemeente_id: string, maand: Maand, na: Cursor | null) {
  const [rows, { aantal, bedrag }] = await Promise.all([
    listVrijgegeven(db, gemeente_id, maand, na, perPagina + 1),
    sumVrijgegeven(db, gemeente_id, maand),
  ])
  const pagina = rows.slice(0, perPagina)
  const laatste = rows.length > perPagina ? pagina.at(-1) : undefined
  return {
    aantal,
    totaal: euro(bedrag),
    na: laatste?.vrijgegeven_op ? `${laatste.vrijgegeven_op.toISOString()}_${laatste.id}` : null,
    rows: pagina.map((row) => ({
      id: row.id,
      nummer: row.nummer,
      titel: row.titel,
      kenmerk: row.kenmerk,
      bedrag: euro(row.bedrag),
      rekening: row.iban_gemaskeerd,
      naam: row.tenaamstelling,
      vrijgegeven: `${row.betaler}, ${row.vrijgegeven_op ? tijdstip(row.vrijgegeven_op) : ''}`,
    })),
  }
}

/** The place in a list that an address names, or the beginning. */
export function leesCursor(tekst: string | null): Cursor | null {
  const [, moment = '', id = ''] = /^([\d\-T:.]{23}Z)_(.{36})$/.exec(tekst ?? '') ?? []
  const gelezen = new Date(moment)
  return Number.isNaN(gelezen.getTime()) || !isUuid(id) ? null : { moment: gelezen, id }
}
