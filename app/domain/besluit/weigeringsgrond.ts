/** On what an application may be refused; where the law asks so, only after the applicant was heard. */
export const weigeringsgronden = {
  voorwaarde: {
    tekst: 'Aan een voorwaarde van de regeling is niet voldaan',
    artikel: 'Awb 4:23 lid 1',
    horen: false,
  },
  minimumscore: {
    tekst: 'De aanvraag haalt de minimumscore niet',
    artikel: 'Awb 4:23 lid 1',
    horen: false,
  },
  plafond: {
    tekst: 'Het subsidieplafond is bereikt',
    artikel: 'Awb 4:25 lid 2',
    horen: false,
  },
  staatssteun: {
    tekst: 'De subsidie past niet bij de regels over staatssteun',
    artikel: 'Awb 4:35 lid 3',
    horen: true,
  },
  activiteiten: {
    tekst: 'Er is reden om aan te nemen dat de activiteiten niet (helemaal) doorgaan',
    artikel: 'Awb 4:35 lid 1 onder a',
    horen: true,
  },
  verplichtingen: {
    tekst: 'Er is reden om aan te nemen dat de verplichtingen niet worden nagekomen',
    artikel: 'Awb 4:35 lid 1 onder b',
    horen: true,
  },
  verantwoording: {
    tekst: 'Er is reden om aan te nemen dat er geen goede verantwoording komt',
    artikel: 'Awb 4:35 lid 1 onder c',
    horen: true,
  },
  onjuist: {
    tekst: 'De aanvraag bevat onjuiste of onvolledige gegevens',
    artikel: 'Awb 4:35 lid 2 onder a',
    horen: true,
  },
  insolventie: {
    tekst: 'De aanvrager is failliet, of heeft surseance of schuldsanering, of dat is gevraagd',
    artikel: 'Awb 4:35 lid 2 onder b',
    horen: true,
  },
} as const

export type Weigeringsgrond = keyof typeof weigeringsgronden
export const weigeringsgrondNamen = Object.keys(weigeringsgronden) as [
  Weigeringsgrond,
  ...Weigeringsgrond[],
]
