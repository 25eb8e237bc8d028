import type { Datum } from './datum.ts'

/** Roles at the municipality. */
export const rollen = [
  'begeleider',
  'intake',
  'beoordelaar',
  'coordinator',
  'adviseur',
  'jurist',
  'control',
  'betaler',
  'gemandateerde',
  'collegelid',
  'secretaris',
  'bezwaarbehandelaar',
  'archivaris',
  'beheerder',
  'raadslid',
  'auditor',
] as const
export type Rol = (typeof rollen)[number]

/** What somebody may do in one application. */
const zaakrechten = ['penvoerder', 'meeschrijver', 'meelezer', 'helper'] as const
export type Zaakrecht = (typeof zaakrechten)[number]

/** Who is signed in. aanvraag_id: a session from an invitation reaches that one application only. */
export type Gebruiker = {
  id: string
  gemeente_id: string
  email: string
  naam: string
  is_medewerker: boolean
  rollen: Rol[]
  aanvraag_id: string | null
}

const schrijvers: Zaakrecht[] = ['penvoerder', 'meeschrijver', 'helper']
/** To whom the college may give a mandate; the version of the scheme says to whom of them it did, and for what. */
export const mandaatrollen = ['gemandateerde', 'coordinator', 'jurist'] as const satisfies Rol[]
const mandateerbaar: Rol[] = [...mandaatrollen]
const behandelaars: Rol[] = [
  'begeleider',
  'intake',
  'beoordelaar',
  'coordinator',
  'jurist',
  'control',
  'betaler',
  'gemandateerde',
  'secretaris',
  'bezwaarbehandelaar',
  'archivaris',
  'auditor',
]

/**
 * Every right of the platform and who has it. `wie` says to whom it belongs: everybody, everybody signed in,
 * people with access to the application (`zaak`), or officials with one of these roles (`rollen`).
 */
export const rechten = {
  openbaar: { wie: 'iedereen' },
  'demo:gebruiken': { wie: 'demo' },
  eigen: { wie: 'ingelogd' },
  'aanvraag:starten': { wie: 'ingelogd' },
  'idee:achterlaten': { wie: 'ingelogd' },
  'aanvraag:lezen': { wie: 'zaak', zaak: [...zaakrechten] },
  'aanvraag:schrijven': { wie: 'zaak', zaak: schrijvers },
  'aanvraag:indienen': { wie: 'zaak', zaak: ['penvoerder'] },
  'aanvraag:intrekken': { wie: 'zaak', zaak: ['penvoerder'] },
  'aanvraag:kopieren': { wie: 'zaak', zaak: ['penvoerder'] },
  'bericht:sturen': { wie: 'zaak', zaak: schrijvers },
  'inbreng:bewaren': { wie: 'zaak', zaak: [...zaakrechten] },
  'samenwerking:leiden': { wie: 'zaak', zaak: ['penvoerder'] },
  'toegang:opgeven': { wie: 'zaak', zaak: ['meelezer', 'meeschrijver', 'helper'] },
  'samenwerking:verlaten': { wie: 'zaak', zaak: ['meelezer', 'meeschrijver'] },
  'instemming:geven': { wie: 'zaak', zaak: ['meelezer', 'meeschrijver'] },
  'evaluatieplan:voorstellen': { wie: 'zaak', zaak: schrijvers },
  'evaluatieplan:overeenkomen': { wie: 'zaak', zaak: ['penvoerder', 'meeschrijver'] },
  'evaluatieplan:bevestigen': { wie: 'zaak', zaak: ['penvoerder'] },
  'verantwoording:indienen': { wie: 'zaak', zaak: ['penvoerder'] },
  'ingebrekestelling:sturen': { wie: 'zaak', zaak: ['penvoerder'] },
  'wijziging:vragen': { wie: 'zaak', zaak: ['penvoerder'] },
  'uitstel:beantwoorden': { wie: 'zaak', zaak: ['penvoerder'] },
  'zienswijze:geven': { wie: 'zaak', zaak: ['penvoerder'] },
  'rekening:opgeven': { wie: 'zaak', zaak: ['penvoerder'] },
  'behandeling:lezen': { wie: 'rollen', rollen: behandelaars },
  'evaluatieplan:begeleiden': { wie: 'rollen', rollen: ['begeleider', 'coordinator'] },
  'idee:begeleiden': { wie: 'rollen', rollen: ['begeleider', 'coordinator'] },
  'zaak:toewijzen': { wie: 'rollen', rollen: ['intake', 'beoordelaar', 'coordinator', 'jurist'] },
  'weergave:bewaren': { wie: 'rollen', rollen: behandelaars.filter((rol) => rol !== 'auditor') },
  'aantekening:maken': {
    wie: 'rollen',
    rollen: behandelaars.filter((rol) => rol !== 'auditor' && rol !== 'archivaris'),
  },
  'afwezigheid:melden': { wie: 'rollen', rollen: [...behandelaars, 'adviseur', 'beheerder'] },
  'afwezigheid:beheren': { wie: 'rollen', rollen: ['coordinator'] },
  'zaak:overnemen': {
    wie: 'rollen',
    rollen: ['intake', 'beoordelaar', 'coordinator', 'jurist', 'begeleider'],
  },
  'bericht:beantwoorden': {
    wie: 'rollen',
    rollen: ['intake', 'beoordelaar', 'coordinator', 'jurist', 'begeleider'],
  },
  'papier:invoeren': { wie: 'rollen', rollen: ['begeleider', 'intake'] },
  'papier:bevestigen': { wie: 'zaak', zaak: ['penvoerder'] },
  'adreswijziging:vragen': {
    wie: 'rollen',
    rollen: ['begeleider', 'intake', 'coordinator'],
  },
  'adreswijziging:besluiten': { wie: 'rollen', rollen: ['intake', 'coordinator'] },
  'brief:verzenden': { wie: 'rollen', rollen: ['secretaris', 'intake', 'coordinator'] },
  'volledigheid:toetsen': { wie: 'rollen', rollen: ['intake', 'coordinator'] },
  'beoordeling:toewijzen': { wie: 'rollen', rollen: ['coordinator'] },
  'belang:verklaren': { wie: 'rollen', rollen: ['beoordelaar', 'adviseur'] },
  'advies:geven': { wie: 'rollen', rollen: ['adviseur'] },
  'advies:vragen': { wie: 'rollen', rollen: ['coordinator', 'jurist', 'beoordelaar'] },
  'advies:lezen': {
    wie: 'rollen',
    rollen: ['beoordelaar', 'coordinator', 'jurist', 'secretaris', 'gemandateerde', 'auditor'],
  },
  'beoordeling:lezen': {
    wie: 'rollen',
    rollen: ['beoordelaar', 'coordinator', 'jurist', 'secretaris', 'gemandateerde', 'auditor'],
  },
  'beoordeling:vastleggen': { wie: 'rollen', rollen: ['beoordelaar'] },
  'ronde:lezen': { wie: 'rollen', rollen: ['coordinator', 'jurist', 'secretaris', 'auditor'] },
  'ronde:rangschikken': { wie: 'rollen', rollen: ['coordinator'] },
  'zienswijze:vragen': { wie: 'rollen', rollen: ['beoordelaar', 'coordinator', 'jurist'] },
  'geld:lezen': {
    wie: 'rollen',
    rollen: [
      'coordinator',
      'jurist',
      'control',
      'gemandateerde',
      'secretaris',
      'collegelid',
      'auditor',
    ],
  },
  'voorstel:opstellen': { wie: 'rollen', rollen: ['beoordelaar', 'coordinator'] },
  'voorstel:agenderen': { wie: 'rollen', rollen: ['coordinator'] },
  'college:lezen': {
    wie: 'rollen',
    rollen: ['collegelid', 'secretaris', 'coordinator', 'auditor'],
  },
  'college:agenderen': { wie: 'rollen', rollen: ['secretaris'] },
  'verschoning:vastleggen': { wie: 'rollen', rollen: ['collegelid', 'secretaris'] },
  'besluit:nemen': { wie: 'rollen', rollen: ['collegelid'] },
  'besluit:mandaat': { wie: 'rollen', rollen: mandateerbaar },
  'aanvraag:buiten-behandeling': { wie: 'rollen', rollen: mandateerbaar },
  'besluit:bekendmaken': { wie: 'rollen', rollen: ['secretaris'] },
  'ingebrekestelling:vastleggen': { wie: 'rollen', rollen: ['intake', 'coordinator', 'jurist'] },
  'termijn:verlengen': { wie: 'rollen', rollen: ['coordinator', 'jurist', 'gemandateerde'] },
  'dwangsom:vaststellen': { wie: 'rollen', rollen: mandateerbaar },
  'betaling:lezen': { wie: 'rollen', rollen: ['control', 'betaler', 'auditor'] },
  'rekening:bevestigen': { wie: 'rollen', rollen: ['control'] },
  'betaling:klaarzetten': { wie: 'rollen', rollen: ['control'] },
  'betaling:vrijgeven': { wie: 'rollen', rollen: ['betaler'] },
  'vordering:vastleggen': { wie: 'rollen', rollen: ['control', 'betaler'] },
  'vaststelling:voorbereiden': { wie: 'rollen', rollen: ['intake', 'coordinator'] },
  'vaststelling:besluiten': { wie: 'rollen', rollen: mandateerbaar },
  'wijziging:voorstellen': { wie: 'rollen', rollen: ['coordinator', 'jurist'] },
  'wijziging:agenderen': { wie: 'rollen', rollen: ['coordinator', 'jurist'] },
  'wijziging:besluiten': { wie: 'rollen', rollen: mandateerbaar },
  'bezwaar:maken': { wie: 'zaak', zaak: ['penvoerder', 'meeschrijver', 'meelezer'] },
  'bezwaar:registreren': {
    wie: 'rollen',
    rollen: ['intake', 'secretaris', 'coordinator', 'jurist', 'bezwaarbehandelaar'],
  },
  'bezwaar:toewijzen': { wie: 'rollen', rollen: ['coordinator', 'bezwaarbehandelaar'] },
  'bezwaar:behandelen': { wie: 'rollen', rollen: ['bezwaarbehandelaar'] },
  'bestand:lezen': { wie: 'zaak-of-rollen', zaak: [...zaakrechten], rollen: behandelaars },
  'beheer:lezen': { wie: 'rollen', rollen: ['beheerder', 'auditor'] },
  'beheer:plannen': { wie: 'rollen', rollen: ['beheerder'] },
  'beheer:regelingen': { wie: 'rollen', rollen: ['beheerder'] },
  'plafond:publiceren': { wie: 'rollen', rollen: ['beheerder'] },
} as const satisfies Record<string, Verlening>

type Verlening =
  | { wie: 'iedereen' | 'demo' | 'ingelogd' }
  | { wie: 'zaak'; zaak: Zaakrecht[] }
  | { wie: 'rollen'; rollen: Rol[] }
  | { wie: 'zaak-of-rollen'; zaak: Zaakrecht[]; rollen: Rol[] }

export type Recht = keyof typeof rechten

/** What a person may do in one application, and how far the mandate of a helper reaches. */
export type Zaaktoegang = {
  zaakrecht: Zaakrecht | null
  namens_rol: 'penvoerder' | 'partner' | null
  /** The sections a helper may write, and the last day of it. */
  mandaat: string[] | null
  mandaat_tot: Datum | null
}

/** Rights that a helper has in the sections of their mandate only. */
export const mandaatrechten: readonly Recht[] = [
  'aanvraag:schrijven',
  'inbreng:bewaren',
  'bericht:sturen',
  'evaluatieplan:voorstellen',
]

/** In a mandate: who applies. Only an official who enters an application from paper writes that for another. */
export const WIE_AANVRAAGT = 'aanvrager'

/** Whether this person may write this section: of a helper the mandate says so; who applies is no partner's business. */
export function schrijftSectie({ zaakrecht, namens_rol, mandaat }: Zaaktoegang, sectie: string) {
  if (zaakrecht === null || !schrijvers.includes(zaakrecht)) return false
  if (sectie === 'indiening' && namens_rol === 'partner') return false
  const onderdeel = sectie === 'indiening' ? WIE_AANVRAAGT : sectie
  return zaakrecht !== 'helper' || (mandaat ?? []).includes(onderdeel)
}

/** Whether this person writes who takes part and who applies: a partner changes its own part only. */
export const schrijftSamenwerking = (zaak: Zaaktoegang) =>
  schrijftSectie(zaak, 'samenwerkingsverband') && zaak.namens_rol !== 'partner'

/** Whether this person writes for who applies, and so reads how to reach everybody. */
export const schrijftVoorAanvrager = ({ zaakrecht, namens_rol }: Zaaktoegang) =>
  zaakrecht !== null && schrijvers.includes(zaakrecht) && namens_rol !== 'partner'

/** Whether this mailbox is the one that speaks for its party. */
export const isStem = (stem: string | null, email: string) => stem === null || stem === email

/** Whether this person writes what their own party does and brings in. */
export function schrijftEigenDeel(zaak: Zaaktoegang, stem: boolean) {
  if (zaak.namens_rol !== 'partner') return schrijftSamenwerking(zaak)
  return zaak.zaakrecht === 'meeschrijver' || (zaak.zaakrecht === 'meelezer' && stem)
}

/** The mandate of a helper ends with its last day; after that the application is not theirs to see. */
export const isVerlopen = ({ zaakrecht, mandaat_tot }: Zaaktoegang, vandaag: Datum) =>
  zaakrecht === 'helper' && mandaat_tot !== null && mandaat_tot < vandaag

/** May this person do this? `zaakrecht` is what they may do in the application it is about, if it is about one. */
export function can(
  gebruiker: Gebruiker | null,
  recht: Recht,
  zaakrecht: Zaakrecht | null = null,
): boolean {
  const verlening: Verlening = rechten[recht]
  if (verlening.wie === 'iedereen' || verlening.wie === 'demo') return true
  if (!gebruiker) return false
  if (verlening.wie === 'ingelogd') return gebruiker.aanvraag_id === null
  const inZaak = 'zaak' in verlening && zaakrecht !== null && verlening.zaak.includes(zaakrecht)
  const metRol =
    'rollen' in verlening &&
    gebruiker.aanvraag_id === null &&
    verlening.rollen.some((rol) => gebruiker.rollen.includes(rol))
  return inZaak || metRol
}

/** Who has this right, in words a person can read. */
export function wieMag(recht: Recht): string[] {
  const verlening: Verlening = rechten[recht]
  const zaak = 'zaak' in verlening ? verlening.zaak.map((naam) => `${naam} van de aanvraag`) : []
  const metRol = 'rollen' in verlening ? verlening.rollen : []
  return verlening.wie === 'zaak' ||
    verlening.wie === 'rollen' ||
    verlening.wie === 'zaak-of-rollen'
    ? [...zaak, ...metRol]
    : [verlening.wie]
}
