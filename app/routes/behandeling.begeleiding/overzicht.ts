import type { listBegeleidingszaken } from '../../../db/queries/begeleiding.ts'
import { toDatum } from '../../domain/datum.ts'
import { aanZetInOverleg } from '../../domain/evaluatieplan/aan-zet.ts'
import { overlegWoorden } from '../../domain/evaluatieplan/aan-zet-woorden.ts'
import { datumKort } from '../../domain/opmaak.ts'

type Zaak = Awaited<ReturnType<typeof listBegeleidingszaken>>[number]
export type Overzichtregel = {
  nummer: string
  titel: string
  wat: string
  begeleider: string
  laatste: string
}

/** The plans by whose turn it is; those of the reader and of nobody yet come before those of colleagues. */
export function overzichtVan(zaken: readonly Zaak[], gebruikerId: string) {
  const regels = zaken.map((zaak) => {
    const { nummer, titel, begeleiders, laatste_moment } = zaak
    const { fase, kanten, wat } = beurtVan(zaak)
    return {
      groep:
        fase === 'bevestigd'
          ? ('klaar' as const)
          : kanten.includes('gemeente')
            ? ('aanZet' as const)
            : ('wacht' as const),
      vanMij: begeleiders.length === 0 || begeleiders.some(({ id }) => id === gebruikerId),
      regel: {
        nummer,
        titel: titel || 'Aanvraag zonder naam',
        wat,
        begeleider: begeleiders.map(({ naam }) => naam).join(', ') || 'Nog niemand',
        laatste: datumKort(toDatum(laatste_moment)),
      },
    }
  })
  const groep = (naam: 'aanZet' | 'wacht' | 'klaar') => {
    const van = regels.filter((een) => een.groep === naam)
    return [...van.filter(({ vanMij }) => vanMij), ...van.filter(({ vanMij }) => !vanMij)].map(
      ({ regel }) => regel,
    )
  }
  return { aanZet: groep('aanZet'), wacht: groep('wacht'), klaar: groep('klaar') }
}

function beurtVan({ voorstellen, plan, hulp_gevraagd }: Zaak) {
  const criteria = voorstellen.map((voorstel) => ({
    id: voorstel.criterium_id,
    volgnummer: voorstel.volgnummer,
    vervallen: false,
    voorstellen: [voorstel],
  }))
  const aanzet = aanZetInOverleg({ criteria, plan, hulp_gevraagd })
  const lezer = { kant: 'gemeente', schrijft: true, bevestigt: true } as const
  return { ...aanzet, ...overlegWoorden(aanzet, criteria, lezer) }
}
