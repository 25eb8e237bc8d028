import type { Deelnemer } from '../aanvraag/inhoud.ts'
import { eigenWoorden } from '../brief/vrij.ts'
import { datumVoluit, euro, opsomming } from '../opmaak.ts'
import {
  activiteiten,
  betaling,
  minder,
  openbaar,
  overwegingen,
  plicht,
  verantwoording,
  weigering,
} from './besluitbrief-blokken.ts'
import type { Besluitinhoud } from './brief.ts'
import { bezwaarclausule } from './brief-slot.ts'
import { grondartikel, grondzin, nietVoldaan, type Brieflevering } from './brieflevering.ts'

/** The letter of a decision on an application: every block the law asks for, in words a resident can read. */
export function besluitbrief(levering: Brieflevering): Besluitinhoud {
  const { gemeente, regeling, aanvraag, beslissing, datum, ondertekening } = levering
  const geweigerd = beslissing.uitkomst === 'weigeren'
  return {
    vorm: 1,
    kenmerk: aanvraag.nummer,
    onderwerp: `Besluit op uw aanvraag “${aanvraag.titel}”`,
    afzender: { naam: `Gemeente ${gemeente.naam}`, adres: gemeente.postadres },
    aan: adresregels(aanvraag.deelnemers),
    datum,
    grondslag: grondslag(levering),
    samenvatting: samenvatting(levering),
    ...eigenWoorden(levering.vrij),
    besluit: dictum(levering),
    blokken: geweigerd
      ? [...overwegingen(levering), ...weigering(levering), openbaar(levering)]
      : [
          activiteiten(levering),
          ...overwegingen(levering),
          ...minder(levering),
          ...plicht(levering),
          betaling(levering),
          verantwoording(levering),
          openbaar(levering),
        ],
    bezwaar: bezwaarclausule(gemeente, aanvraag.nummer),
    ondertekening,
    contact: {
      naam: regeling.contact_naam,
      telefoon: regeling.contact_telefoon,
      bereikbaar: regeling.contact_bereikbaar,
    },
  }
}

/** The recipient is the party that applies for all; a group is addressed by its name. */
export const adresregels = (deelnemers: readonly Deelnemer[]): string[] =>
  adresVan(deelnemers.find(({ rol }) => rol === 'penvoerder'))

type Adres = Pick<Deelnemer, 'naam' | 'straat' | 'huisnummer' | 'postcode' | 'plaats'>

/** The lines of an address; what is not known is left out. */
export const adresVan = (partij: Adres | null | undefined): string[] =>
  partij
    ? [
        partij.naam,
        [partij.straat, partij.huisnummer].filter(Boolean).join(' '),
        [partij.postcode, partij.plaats].filter(Boolean).join('  '),
      ].filter((regel) => regel !== '')
    : []

function grondslag({ regeling, beslissing }: Brieflevering): string[] {
  const artikel =
    beslissing.uitkomst === 'weigeren'
      ? grondartikel(beslissing)
      : regeling.direct_vaststellen
        ? 'Awb 4:23 lid 1, 4:42 en 4:43'
        : 'Awb 4:23 lid 1, 4:29 en 4:31'
  return [regeling.grondslag, voluit(artikel)].filter((regel) => regel !== '')
}

const voluit = (artikel: string) => artikel.replace(/^Awb /, 'Algemene wet bestuursrecht, artikel ')

function samenvatting(levering: Brieflevering): string[] {
  const { aanvraag, beslissing, betaling, voorstel, regeling } = levering
  const { gevraagd, titel } = aanvraag
  if (beslissing.uitkomst === 'weigeren') {
    const niet = nietVoldaan(levering).map(({ titel: naam }) => `‘${naam}’`)
    return [
      `U krijgt geen subsidie voor “${titel}”. U vroeg ${euro(gevraagd)}.`,
      `De reden: ${kleineLetter(grondzin(beslissing))}${
        beslissing.weigeringsgrond === 'voorwaarde' && niet.length > 0 ? `: ${opsomming(niet)}` : ''
      }.`,
      `Wat wel had gekund: ${beslissing.wat_wel_kan}`,
    ]
  }
  const deels =
    beslissing.uitkomst === 'deels_verlenen'
      ? ` U vroeg ${euro(gevraagd)}. Hieronder leest u waarom u minder krijgt.`
      : ''
  const delen = betaling.length === 1 ? 'in één keer' : `in ${aantalwoord(betaling.length)} delen`
  const verslag = regeling.direct_vaststellen
    ? 'U hoeft ons geen verslag te sturen.'
    : voorstel.verantwoording_op
      ? `U stuurt ons uiterlijk ${datumVoluit(voorstel.verantwoording_op)} een verslag.`
      : ''
  return [
    `U krijgt ${euro(beslissing.bedrag)} subsidie voor “${titel}”.${deels}`,
    `Wij betalen dit ${delen}, op een rekening die u ons doorgeeft. ${verslag}`.trim(),
  ]
}

function dictum({ aanvraag, beslissing, regeling }: Brieflevering): string[] {
  const { gevraagd, ingediend, titel } = aanvraag
  const vraag = `Op ${datumVoluit(ingediend)} ontvingen wij uw aanvraag voor “${titel}”. U vroeg ${euro(gevraagd)} op grond van de regeling ${regeling.titel}.`
  if (beslissing.uitkomst === 'weigeren') return [vraag, 'Wij weigeren deze subsidie.']
  const verleend = `Wij verlenen u een subsidie van ${euro(beslissing.bedrag)}.`
  const vast = `Wij stellen deze subsidie tegelijk vast op ${euro(beslissing.bedrag)}. U hoeft de vaststelling niet meer aan te vragen.`
  const rest =
    beslissing.uitkomst === 'deels_verlenen'
      ? [`De rest van wat u vroeg, ${euro(gevraagd - beslissing.bedrag)}, weigeren wij.`]
      : []
  return regeling.direct_vaststellen ? [vraag, verleend, vast, ...rest] : [vraag, verleend, ...rest]
}

const aantalwoord = (aantal: number) =>
  ['', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes'][aantal] ?? String(aantal)

const kleineLetter = (tekst: string) => tekst.charAt(0).toLowerCase() + tekst.slice(1)
