import { sql } from 'kysely'
import type { Db, Tx } from '../../../../db/db.ts'
import { plusDagen, tijdstipOp, toDatum, weekdag, type Datum } from '../../../domain/datum.ts'
import type { Gebruiker, Rol } from '../../../domain/toegang.ts'
import { mensenVan } from '../mensen.ts'
import type { Dag, Demozaak, Moment, Stap } from './zaak.ts'

type Beurt = { nu: Date; volgorde: number; doe: () => Promise<void> }

/**
 * Plays cases through the real commands, each step at its own moment in the past, in the order in which it would have
 * happened. A case whose scheme was not open yet on its first day is left out; one whose scheme has closed ends there.
 */
export async function spelen(
  tx: Tx,
  zaken: readonly Demozaak[],
  { nu, origin, stop }: { nu: Date; origin: string; stop?: AbortSignal | undefined },
) {
  const regelingen = await readVensters(tx)
  const mensen = await readMensen(tx)
  const beurten = zaken.flatMap((inhoud, plaats): Beurt[] => {
    const venster = vensterOp(regelingen.get(inhoud.regeling) ?? [], beginVan(inhoud, toDatum(nu)))
    const vandaag = inhoud.peildatum ?? [toDatum(nu), venster?.tot ?? ''].sort()[0] ?? ''
    const datum = (dag: Dag) =>
      typeof dag === 'number'
        ? plusDagen(vandaag, dag)
        : dag instanceof Function
          ? dag(vandaag)
          : dag
    const zaak = { nummer: '' }
    const stappen = inhoud.verloop.flatMap(([dag, ...stappen]) =>
      stappen.map((stap): [Datum, Stap] => [werkdagVoor(datum(dag)), stap]),
    )
    if (!venster || !stappen[0] || stappen[0][0] < venster.van) return []
    return stappen.map(([dag, stap], index) => {
      const moment = new Date(tijdstipOp(dag, '09:05').getTime() + (index * 7 + plaats) * 60_000)
      const mens = (sleutel: string) =>
        actorVan(mensen, inhoud.gemeente, sleutel, { nu: moment, origin })
      const op: Moment = { tx, nu: moment, datum, mens, inhoud, zaak }
      return { nu: moment, volgorde: index, doe: () => stap(op) }
    })
  })
  beurten.sort((een, ander) => een.nu.getTime() - ander.nu.getTime())
  for (const { doe } of beurten) {
    stop?.throwIfAborted()
    await doe()
  }
}

/** Offices are closed at the weekend: what fell there was done on Friday. */
function werkdagVoor(datum: Datum): Datum {
  return plusDagen(datum, -Math.max(0, weekdag(datum) - 5))
}

/** How to find a demo person of a municipality as somebody who acts. */
export async function readPersonen(tx: Tx) {
  const mensen = await readMensen(tx)
  return (gemeente: string, sleutel: string, op: { nu: Date; origin: string }) =>
    actorVan(mensen, gemeente, sleutel, op)
}

async function readVensters(tx: Tx) {
  const rows = await tx
    .selectFrom('regeling_versie')
    .select(['regeling_id', 'van', 'tot'])
    .execute()
  return Map.groupBy(rows, ({ regeling_id }) => regeling_id)
}

/** The day that says under which version a case is played: its first one, or today. */
function beginVan({ peildatum, verloop }: Demozaak, vandaag: Datum): Datum {
  const [eerste] = verloop[0] ?? []
  return peildatum && typeof eerste === 'number'
    ? plusDagen(peildatum, eerste)
    : (peildatum ?? vandaag)
}

/** The version in force on this day, or the last one that was. */
const vensterOp = <V extends { van: Datum; tot: Datum }>(versies: readonly V[], dag: Datum) =>
  versies.toSorted((een, ander) => (een.van < ander.van ? 1 : -1)).find(({ van }) => van <= dag) ??
  versies[0]

async function readMensen(tx: Db | Tx): Promise<Map<string, Gebruiker>> {
  const rows = await tx
    .selectFrom('gebruiker as u')
    .select(['u.id', 'u.gemeente_id', 'u.email', 'u.naam', 'u.is_medewerker'])
    .select(
      sql<Rol[]>`(select coalesce(array_agg(r.rol), '{}') from gebruiker_rol r
        where r.gebruiker_id = u.id)`.as('rollen'),
    )
    .execute()
  return new Map(rows.map((mens) => [mens.email, { ...mens, aanvraag_id: null }]))
}

function actorVan(
  mensen: Map<string, Gebruiker>,
  gemeente: string,
  sleutel: string,
  op: { nu: Date; origin: string },
) {
  const mens = mensenVan(gemeente).find((een) => een.sleutel === sleutel)
  const gebruiker = mensen.get(mens?.email ?? '')
  if (!gebruiker) throw new Error(`No demo person ${sleutel} in ${gemeente}`)
  return { ...op, gebruiker, herkomst: 'voorbeeldgegevens' }
}
