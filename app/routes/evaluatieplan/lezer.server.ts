import type { Overleg } from '../../../db/queries/overleg.ts'
import type { Zaakrecht } from '../../domain/toegang.ts'
import { can } from '../../domain/toegang.ts'
import type { Kant } from '../../domain/evaluatiecriterium/criterium.ts'
import {
  belemmeringenVoorOverleg,
  type Tafelgenoot,
} from '../../domain/evaluatiecriterium/tafelgenoot.ts'
import type { Lezer } from '../../domain/evaluatieplan/aan-zet-woorden.ts'
import type { Toegestaan } from '../../lib/guard.server.ts'

/** What the reader of this page can do at the table, and if nothing, why. */
export type Stoel = Lezer & { stemtIn: boolean; waarom: string[] }

/** The same rights and rules the commands ask for, so that no button leads to a refusal. */
export function stoelVan({ gebruiker }: Toegestaan, persoon: Tafelgenoot, status: string): Stoel {
  const { kant, zaakrecht } = persoon
  const waarom = belemmeringenVoorOverleg(persoon, status).map(({ tekst }) => tekst)
  const mag = (recht: 'voorstellen' | 'overeenkomen' | 'bevestigen') =>
    waarom.length === 0 &&
    (kant === 'gemeente' || can(gebruiker, `evaluatieplan:${recht}`, zaakrecht as Zaakrecht | null))
  return {
    kant,
    schrijft: mag('voorstellen'),
    stemtIn: mag('overeenkomen'),
    bevestigt:
      mag('bevestigen') &&
      (kant === 'initiatief' ||
        (persoon.is_medewerker && !persoon.taken.includes('gemandateerde'))),
    waarom,
  }
}

/** Whom one calls about this table: the begeleider, or the contact of the scheme; for the municipality the penvoerder. */
export function contactVan({ begeleiders, penvoerder, regeling }: Overleg, kant: Kant) {
  const begeleider = begeleiders[0]
  if (kant === 'gemeente' && penvoerder) return penvoerder
  const vervanger = regeling && {
    naam: regeling.vervanger_naam,
    telefoon: regeling.vervanger_telefoon,
  }
  return {
    naam: begeleider?.naam ?? regeling?.contact_naam ?? 'De gemeente',
    telefoon: begeleider?.telefoon ?? regeling?.contact_telefoon ?? null,
    vervanger: vervanger ?? undefined,
  }
}
