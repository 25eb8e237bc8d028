import { domeinnamen } from '../aanvraag/domeinnamen.ts'
import { domeinen, type Domein } from '../aanvraag/inhoud.ts'
import { HELE_GEMEENTE } from '../wijken.ts'
import { knoopVan, trekkerEerst, zelfdeNaam, type Wie } from './graaf.ts'
import { eindVan, sleutelVan, zelfdePaar, type Verbinding } from './verbinding.ts'

/** One question about two: worked they together already? `bij` is the domain it belongs to. */
export type Voorstel = {
  sleutel: string
  van: string
  naar: string
  vraag: string
  bij: Domein | null
}

type Bron = {
  deelnemers: readonly Wie[]
  wijk: string
  samenhang: readonly Pick<Verbinding, 'van' | 'naar'>[]
}

// With more of them asking about every two would be a page of its own; a row of one's own can always be added.
const IEDER_MET_IEDER = 4

/**
 * What is asked of this application: the participants among each other, what they do in the place, and in every
 * domain (the page shows those that were chosen). Whatever was answered before is asked again.
 */
export function voorstellen({ wijk, samenhang, ...bron }: Bron): Voorstel[] {
  const deelnemers = trekkerEerst(bron.deelnemers)
  const [trekker] = deelnemers
  if (!trekker) return []
  const zelf = eindVan('deelnemer', trekker.deelname_id)
  const ids = deelnemers.map(({ deelname_id }) => eindVan('deelnemer', deelname_id))
  const paren = [
    ...ids.filter((id) => id !== zelf).map((naar) => ({ van: zelf, naar })),
    ...(ids.length <= IEDER_MET_IEDER
      ? ids.flatMap((van, index) =>
          ids
            .slice(index + 1)
            .filter((naar) => van !== zelf && naar !== zelf)
            .map((naar) => ({ van, naar })),
        )
      : []),
    ...(wijk === '' || wijk === HELE_GEMEENTE ? [] : [{ van: zelf, naar: eindVan('buurt', wijk) }]),
    ...domeinen.map((domein) => ({ van: zelf, naar: eindVan('domein', domein) })),
  ]
  const eigen = samenhang.filter((rij) => !paren.some((paar) => zelfdePaar(paar, rij)))
  const gesteld = (paar: Paar) => samenhang.find((rij) => zelfdePaar(rij, paar)) ?? paar
  return [...paren.map(gesteld), ...eigen].flatMap((paar) => voorstel(paar, deelnemers))
}

/** How many participants were not asked about yet: they came after the section was filled in. */
export const nogOpen = (bron: Bron) =>
  voorstellen(bron).filter(
    ({ sleutel, bij }) =>
      bij === null && !bron.samenhang.some((rij) => sleutelVan(rij) === sleutel),
  ).length

/** The end that was typed: a participant, a domain or the place by its name, else another organisation. */
export function eindUit(tekst: string, { deelnemers, wijk }: Pick<Bron, 'deelnemers' | 'wijk'>) {
  const wie = deelnemers.find(({ naam }) => zelfdeNaam(naam, tekst))
  if (wie) return eindVan('deelnemer', wie.deelname_id)
  const domein = domeinen.find(
    (een) => zelfdeNaam(domeinnamen[een], tekst) || zelfdeNaam(een, tekst),
  )
  if (domein) return eindVan('domein', domein)
  return zelfdeNaam(wijk, tekst) ? eindVan('buurt', wijk) : eindVan('organisatie', tekst)
}

type Paar = { van: string; naar: string }

function voorstel({ van, naar }: Paar, deelnemers: readonly Wie[]): Voorstel[] {
  const [een, ander] = [knoopVan(van, deelnemers), knoopVan(naar, deelnemers)]
  if (!een || !ander || een.id === ander.id) return []
  const domein = [een, ander].find(({ soort }) => soort === 'domein')
  return [
    {
      sleutel: sleutelVan({ van, naar }),
      van: een.naam,
      naar: ander.naam,
      vraag: domein
        ? 'Was u hier al mee bezig?'
        : [een, ander].some(({ soort }) => soort === 'buurt')
          ? 'Was u hier al actief?'
          : 'Werkten zij al samen?',
      bij: domein ? domeinVan(domein.id) : null,
    },
  ]
}

const domeinVan = (id: string) =>
  domeinen.find((domein) => eindVan('domein', domein) === id) ?? null
