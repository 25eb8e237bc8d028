import type { Datum } from '../domain/datum.ts'
import { datumVoluit, euro, euroRond, getal } from '../domain/opmaak.ts'
import { chipVan } from '../domain/plan/verwijzing.ts'
import { standnaam, standOp } from '../domain/register/filter.ts'
import { tekeningVan } from '../domain/samenhang/tekening.ts'
import { uitkomstVan, uitkomstwoord } from '../domain/verantwoording/uitkomst.ts'
import type { PubliekResultaat } from '../../db/queries/publicatie.ts'
import {
  listOnderdelenMetSleutel,
  type findInitiatief,
  type listInitiatieven,
  type listRegisterkeuzes,
} from '../../db/queries/register.ts'
import type { Db } from '../../db/db.ts'

type Initiatief = Awaited<ReturnType<typeof listInitiatieven>>['initiatieven'][number]

type Onderdeel = { sleutel: string; nummer: string; kort: string }

/** Items of the plan as chips, in the order asked for; only of which nothing is known yet the database is asked. */
async function chipsVan(db: Db, sleutels: readonly string[], bekend: readonly Onderdeel[] = []) {
  const gevonden = new Map(bekend.map((onderdeel) => [onderdeel.sleutel, onderdeel]))
  const nieuw = [...new Set(sleutels)].filter((sleutel) => !gevonden.has(sleutel))
  if (nieuw.length > 0)
    for (const onderdeel of await listOnderdelenMetSleutel(db, nieuw))
      gevonden.set(onderdeel.sleutel, onderdeel)
  return (gewenst: readonly string[]) =>
    gewenst.flatMap((sleutel) => {
      const onderdeel = gevonden.get(sleutel)
      return onderdeel ? [{ sleutel, ...chipVan(onderdeel) }] : []
    })
}

type Registerkeuzes = Pick<Awaited<ReturnType<typeof listRegisterkeuzes>>, 'themas'>

/** Initiatives as the register shows them in its list; what one can choose from, names the items they work on. */
export async function initiatiefkaarten(
  db: Db,
  initiatieven: readonly Initiatief[],
  { themas }: Registerkeuzes,
  vandaag: Datum,
) {
  const chips = await chipsVan(
    db,
    initiatieven.flatMap(({ onderdelen }) => onderdelen.slice(0, 3)),
    themas.flatMap(({ waarde: sleutel, nummer, kort }) =>
      nummer === null || kort === null ? [] : { sleutel, nummer, kort },
    ),
  )
  return initiatieven.map((een) => ({
    nummer: een.nummer,
    titel: een.titel,
    samenvatting: een.samenvatting,
    les: een.les,
    wijk: een.wijk,
    wie: een.soort_aanvrager === 'burgerinitiatief' ? 'Inwoners' : 'Organisatie',
    jaar: een.besluitdatum.slice(0, 4),
    verleend: euroRond(een.verleend),
    stand: standnaam[standOp(een, vandaag)],
    chips: chips(een.onderdelen.slice(0, 3)),
  }))
}
export type Initiatiefkaart = Awaited<ReturnType<typeof initiatiefkaarten>>[number]

type Gevonden = NonNullable<Awaited<ReturnType<typeof findInitiatief>>>

/** One initiative as its public page shows it. */
export async function getInitiatiefpagina(db: Db, rij: Gevonden, vandaag: Datum) {
  const { nummer, titel, samenvatting, les, partners, soort_aanvrager, start_op, eind_op } = rij
  const stand = standOp(rij, vandaag)
  const chips = await chipsVan(db, rij.onderdelen)
  const inwoners = soort_aanvrager === 'burgerinitiatief'
  return {
    nummer,
    titel,
    samenvatting,
    les,
    waar: rij.wijk,
    stand: standnaam[stand],
    afgerond: stand === 'afgerond',
    bedragen: [
      { label: 'Gevraagd', value: euro(rij.gevraagd) },
      { label: 'Toegekend', value: euro(rij.verleend), loud: rij.vastgesteld === null },
      ...(rij.vastgesteld === null
        ? []
        : [{ label: 'Vastgesteld', value: euro(rij.vastgesteld), loud: true }]),
    ],
    chips: chips(rij.onderdelen),
    resultaten: rij.resultaten.map(toonResultaat),
    samenhang: rij.samenhang && tekeningVan(rij.samenhang),
    wie: inwoners
      ? partners.length > 0
        ? 'Inwoners, samen met organisaties'
        : 'Inwoners'
      : 'Een organisatie, samen met anderen',
    partners,
    periode:
      start_op && eind_op
        ? `${datumVoluit(start_op)} tot en met ${datumVoluit(eind_op)}`
        : 'Geen vaste periode',
    regeling: { id: rij.regeling_id, titel: rij.regeling },
    besluit: datumVoluit(rij.besluitdatum),
  }
}
export type Initiatiefpagina = Awaited<ReturnType<typeof getInitiatiefpagina>>

function toonResultaat(resultaat: PubliekResultaat) {
  const { doel, indicator, eenheid, streefwaarde, realisatie, richting } = resultaat
  const met = (waarde: number | null) =>
    waarde === null ? null : [getal(waarde), eenheid].filter(Boolean).join(' ')
  const grootste = Math.max(streefwaarde ?? 0, realisatie ?? 0)
  return {
    doel,
    indicator,
    gehoopt: met(streefwaarde),
    werd: met(realisatie),
    balken:
      streefwaarde !== null && realisatie !== null && grootste > 0
        ? {
            gehoopt: Math.max(0, streefwaarde) / grootste,
            werd: Math.max(0, realisatie) / grootste,
          }
        : null,
    ...uitkomstwoord[uitkomstVan({ richting, streefwaarde }, realisatie)],
  }
}
