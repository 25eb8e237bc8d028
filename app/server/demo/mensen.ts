import type { Rol } from '../../domain/toegang.ts'

export type Demomens = { sleutel: string; voornaam: string; rollen: Rol[]; functie: string }

/** The people of the demonstration: none of them exists. Each municipality has its own, with its own surnames. */
export const mensen: Demomens[] = [
  {
    sleutel: 'initiatiefnemer',
    voornaam: 'Noor',
    rollen: [],
    functie: 'Inwoner met een idee. Vraagt subsidie aan als penvoerder.',
  },
  { sleutel: 'buur', voornaam: 'Hassan', rollen: [], functie: 'Buurman. Doet mee als partner.' },
  {
    sleutel: 'vereniging',
    voornaam: 'Ria',
    rollen: [],
    functie: 'Voorzitter van een vereniging. Doet mee namens de vereniging.',
  },
  {
    sleutel: 'begeleider',
    voornaam: 'Bram',
    rollen: ['begeleider'],
    functie:
      'Gebiedsmakelaar. Helpt initiatieven en stelt de evaluatiecriteria mee op. Beoordeelt niet.',
  },
  {
    sleutel: 'intake',
    voornaam: 'Karin',
    rollen: ['intake'],
    functie: 'Kijkt of een aanvraag volledig is en vraagt om aanvulling.',
  },
  {
    sleutel: 'beoordelaar-1',
    voornaam: 'Jeroen',
    rollen: ['beoordelaar'],
    functie: 'Beoordeelt aanvragen. Ziet het oordeel van de ander pas na afronden.',
  },
  {
    sleutel: 'beoordelaar-2',
    voornaam: 'Fatima',
    rollen: ['beoordelaar'],
    functie: 'Beoordeelt aanvragen. Ziet het oordeel van de ander pas na afronden.',
  },
  {
    sleutel: 'coordinator',
    voornaam: 'Els',
    rollen: ['coordinator'],
    functie: 'Verdeelt het werk en legt voorstellen voor aan het college.',
  },
  {
    sleutel: 'adviseur',
    voornaam: 'Ineke',
    rollen: ['adviseur'],
    functie: 'Lid van de adviesraad sociaal domein.',
  },
  {
    sleutel: 'jurist',
    voornaam: 'Maarten',
    rollen: ['jurist'],
    functie: 'Kijkt naar staatssteun, zienswijzen en bijzondere gevallen.',
  },
  {
    sleutel: 'burgemeester',
    voornaam: 'Pieter',
    rollen: ['collegelid'],
    functie: 'Burgemeester. Beslist mee in het college.',
  },
  {
    sleutel: 'wethouder-1',
    voornaam: 'Anouk',
    rollen: ['collegelid'],
    functie: 'Wethouder sociaal domein. Beslist mee in het college.',
  },
  {
    sleutel: 'wethouder-2',
    voornaam: 'Dirk',
    rollen: ['collegelid'],
    functie: 'Wethouder financiën. Beslist mee in het college.',
  },
  {
    sleutel: 'secretaris',
    voornaam: 'Marga',
    rollen: ['secretaris'],
    functie: 'Gemeentesecretaris. Maakt de agenda en verzendt de besluiten.',
  },
  {
    sleutel: 'gemandateerde',
    voornaam: 'Wim',
    rollen: ['gemandateerde'],
    functie: 'Teammanager. Beslist namens het college binnen het mandaat.',
  },
  {
    sleutel: 'control',
    voornaam: 'Tom',
    rollen: ['control'],
    functie: 'Bevestigt rekeningnummers en zet betalingen klaar.',
  },
  {
    sleutel: 'betaler',
    voornaam: 'Lisa',
    rollen: ['betaler'],
    functie: 'Geeft betalingen vrij die een ander klaarzette.',
  },
  {
    sleutel: 'bezwaarbehandelaar',
    voornaam: 'Gerda',
    rollen: ['bezwaarbehandelaar'],
    functie: 'Behandelt bezwaren tegen besluiten waar zij niet bij was.',
  },
  {
    sleutel: 'archivaris',
    voornaam: 'Simon',
    rollen: ['archivaris'],
    functie: 'Bewaakt bewaartermijnen en vernietiging.',
  },
  {
    sleutel: 'beheerder',
    voornaam: 'Yara',
    rollen: ['beheerder'],
    functie: 'Beheert plannen, regelingen en teksten. Kan niet beslissen.',
  },
  {
    sleutel: 'raadslid',
    voornaam: 'Joost',
    rollen: ['raadslid'],
    functie: 'Raadslid. Leest de rapporten voor de raad.',
  },
  {
    sleutel: 'auditor',
    voornaam: 'Ellen',
    rollen: ['auditor'],
    functie: 'Controleert. Leest alles en verandert niets.',
  },
]

const achternamen: Record<string, string[]> = {
  elburg: ['van Dijk', 'Amrani', 'Bakker', 'de Groot', 'Smit', 'Visser', 'Yilmaz', 'Mulder'],
  leusden: ['Vermeer', 'Kaya', 'de Boer', 'Postma', 'Dekker', 'Brouwer', 'Aydin', 'Kuipers'],
  'oude-ijsselstreek': [
    'Hendriks',
    'Demir',
    'te Winkel',
    'Peters',
    'Wolters',
    'Gerritsen',
    'Arslan',
    'Evers',
  ],
}

export type Demopersoon = Demomens & { gemeente_id: string; naam: string; email: string }

/** The demo people of one municipality, with name and address. */
export function mensenVan(gemeente_id: string): Demopersoon[] {
  const namen = achternamen[gemeente_id] ?? ['Jansen']
  return mensen.map((mens, index) => {
    const naam = `${mens.voornaam} ${namen[index % namen.length]}`
    return {
      ...mens,
      gemeente_id,
      naam,
      email: `${naam.toLowerCase().replaceAll(' ', '.')}@${gemeente_id}.example`,
    }
  })
}
