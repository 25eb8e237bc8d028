import type { Besluitgegevens } from '../../db/queries/besluitgegevens.ts'
import { overVoor } from '../domain/beoordeling/ronde.ts'
import { uitgangspunt } from '../domain/besluit/uitgangspunt.ts'
import type { Datum } from '../domain/datum.ts'
import { resterend } from '../domain/plafond/plafond.ts'

/** What the platform composes for a proposal from findings, judgement, plan and scheme, before anybody changes it. */
export const uitgangspuntVan = (gegevens: Besluitgegevens, vandaag: Datum) =>
  uitgangspunt(
    {
      ...gegevens,
      evaluatiecriteria: gegevens.evaluatieplan?.inhoud.criteria ?? [],
      over: overVoor(gegevens.plafond ? resterend(gegevens.plafond) : 0, gegevens.rangplaats),
    },
    vandaag,
  )
