import type { findBriefvoorbeeld } from '../../../db/queries/briefvoorbeeld.ts'
import { NAAM, TITEL, zonderPersonen } from '../../domain/brief/voorbeeld.ts'
import { euro } from '../../domain/opmaak.ts'

type Gevonden = NonNullable<Awaited<ReturnType<typeof findBriefvoorbeeld>>>

/** A real letter without its people, and what its fields are filled in with. */
export function toonVoorbeeld(gevonden: Gevonden, regeling: string) {
  const { nummer, gevraagd, bedrag, grond } = gevonden
  return {
    nummer,
    grond,
    inhoud: zonderPersonen(gevonden),
    waarden: {
      ...{ naam: NAAM, nummer, titel: TITEL, regeling },
      ...{ gevraagd: euro(gevraagd ?? 0), bedrag: euro(bedrag) },
    },
  }
}
export type Getoond = ReturnType<typeof toonVoorbeeld>
