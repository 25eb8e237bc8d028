import { weigeringsgronden } from '../besluit/weigeringsgrond.ts'
import { verlagingsgronden } from '../vaststelling/grond.ts'

/** Decisions before which the law wants the applicant to be heard (Awb 4:7, 4:8 and 4:12 lid 2). */
export const hoorbesluiten = [
  'weigering',
  'lagere_vaststelling',
  'intrekking',
  'wijziging',
] as const
export type Hoorbesluit = (typeof hoorbesluiten)[number]

/** Each as it follows on "van plan om". */
export const hoorbesluitnamen: Record<Hoorbesluit, string> = {
  weigering: 'de aanvraag te weigeren',
  lagere_vaststelling: 'de subsidie lager vast te stellen',
  intrekking: 'de subsidie in te trekken',
  wijziging: 'de subsidie in uw nadeel te wijzigen',
}

type Grond = { tekst: string; artikel: string; horen: boolean }

/** Withdrawing before the amount is fixed: because of what the recipient did, or because the award was wrong or times changed. */
const intrekken = {
  activiteiten: {
    tekst: 'De activiteiten gingen of gaan niet of niet helemaal door',
    artikel: 'Awb 4:48 lid 1 onder a',
    horen: true,
  },
  verplichtingen: {
    tekst: 'De verplichtingen zijn niet nagekomen',
    artikel: 'Awb 4:48 lid 1 onder b',
    horen: true,
  },
  onjuist: {
    tekst: 'De gegevens waren onjuist of onvolledig',
    artikel: 'Awb 4:48 lid 1 onder c',
    horen: true,
  },
  kenbaar_onjuist: {
    tekst: 'De verlening was onjuist en de ontvanger kon dat weten',
    artikel: 'Awb 4:48 lid 1 onder d',
    horen: true,
  },
  onjuiste_verlening: {
    tekst: 'De verlening was onjuist',
    artikel: 'Awb 4:50 lid 1 onder a',
    horen: true,
  },
  omstandigheden: {
    tekst: 'De omstandigheden of de inzichten zijn veranderd',
    artikel: 'Awb 4:50 lid 1 onder b',
    horen: true,
  },
  vast_feiten: {
    tekst: 'Na de vaststelling bleek iets waardoor zij lager was geweest',
    artikel: 'Awb 4:49 lid 1 onder a',
    horen: true,
  },
  vast_onjuist: {
    tekst: 'De vaststelling was onjuist en de ontvanger kon dat weten',
    artikel: 'Awb 4:49 lid 1 onder b',
    horen: true,
  },
  vast_verplichtingen: {
    tekst: 'Na de vaststelling zijn verplichtingen niet nagekomen',
    artikel: 'Awb 4:49 lid 1 onder c',
    horen: true,
  },
} as const

const verlagen = Object.fromEntries(
  Object.entries(verlagingsgronden).map(([naam, grond]) => [naam, { ...grond, horen: true }]),
)

/** On what each of these decisions can rest; `horen`: whether it asks to hear first. */
export const hoorgronden: Record<Hoorbesluit, Readonly<Record<string, Grond>>> = {
  weigering: weigeringsgronden,
  lagere_vaststelling: verlagen,
  intrekking: intrekken,
  wijziging: intrekken,
}

/** Whether the applicant has to be heard before this decision on this ground. */
export const moetHoren = (voor: Hoorbesluit, grond: string) =>
  hoorgronden[voor][grond]?.horen ?? true

/** Why nobody has to be asked. */
export const nietNodiggronden = {
  eigen_gegevens: 'Het besluit steunt alleen op gegevens die de aanvrager zelf gaf',
  gering: 'Wat afwijkt van de gegevens van de aanvrager, is van geringe betekenis',
  spoed: 'Er is spoed: horen kan niet worden afgewacht',
  eerder_gehoord: 'De aanvrager kon hierover al eerder iets zeggen en er is niets nieuws',
  doel: 'Het besluit werkt alleen als de aanvrager er niet vooraf van weet',
} as const
export type NietNodiggrond = keyof typeof nietNodiggronden
export const nietNodignamen = Object.keys(nietNodiggronden) as [NietNodiggrond, ...NietNodiggrond[]]

/** The article that says so; a decision on an application rests on another one than a decision nobody asked for. */
export function nietNodigartikel(voor: Hoorbesluit, grond: NietNodiggrond): string {
  switch (grond) {
    case 'eigen_gegevens':
      return voor === 'weigering' ? 'Awb 4:7 lid 1' : 'Awb 4:8 lid 1'
    case 'gering':
      return voor === 'weigering' ? 'Awb 4:7 lid 2' : 'Awb 4:8 lid 1'
    case 'spoed':
      return 'Awb 4:11 onder a'
    case 'eerder_gehoord':
      return 'Awb 4:11 onder b'
    case 'doel':
      return 'Awb 4:11 onder c'
  }
}

const werkwoord: Record<Hoorbesluit, string> = {
  weigering: 'Weigeren',
  lagere_vaststelling: 'Lager vaststellen',
  intrekking: 'Intrekken',
  wijziging: 'Wijzigen in het nadeel',
}

/** The decision with its ground, as a heading. */
export function hoorkop({ voor, grond }: { voor: Hoorbesluit; grond: string }): string {
  const gevonden = hoorgronden[voor][grond]
  return `${werkwoord[voor]}: ${gevonden ? `${gevonden.tekst} (${gevonden.artikel})` : grond}`
}

/** What can be intended, as the choices of a form; after the amount was fixed on other grounds than before (Awb 4:49). */
export const hoorkeuzes = (besluiten: readonly Hoorbesluit[], vast: boolean) => [
  { value: '', label: 'Kies het besluit en de grond' },
  ...besluiten.flatMap((voor) =>
    Object.entries(hoorgronden[voor])
      .filter(
        ([, { artikel }]) =>
          !['intrekking', 'wijziging'].includes(voor) || artikel.startsWith('Awb 4:49') === vast,
      )
      .map(([grond]) => ({ value: `${voor}:${grond}`, label: hoorkop({ voor, grond }) })),
  ),
]
