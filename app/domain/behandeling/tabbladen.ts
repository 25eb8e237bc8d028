import type { Aanvraagstatus } from '../aanvraag/status.ts'
import { isTeWijzigen } from '../wijziging/wijziging.ts'
import { can, type Gebruiker, type Recht, type Zaakrecht } from '../toegang.ts'

const bladen: { naam: string; pad: string; recht: Recht }[] = [
  { naam: 'Overzicht', pad: '', recht: 'behandeling:lezen' },
  { naam: 'Volledigheid', pad: '/volledigheid', recht: 'behandeling:lezen' },
  { naam: 'Voorwaarden', pad: '/voorwaarden', recht: 'behandeling:lezen' },
  { naam: 'Evaluatieplan', pad: '/criteria', recht: 'evaluatieplan:begeleiden' },
  { naam: 'Beoordeling', pad: '/beoordeling', recht: 'beoordeling:lezen' },
  { naam: 'Advies', pad: '/advies', recht: 'advies:lezen' },
  { naam: 'Besluit', pad: '/besluit', recht: 'beoordeling:lezen' },
  { naam: 'Berichten', pad: '/berichten', recht: 'behandeling:lezen' },
  { naam: 'Termijnen', pad: '/termijnen', recht: 'behandeling:lezen' },
  { naam: 'Betaling', pad: '/betaling', recht: 'betaling:lezen' },
  { naam: 'Vaststelling', pad: '/vaststelling', recht: 'behandeling:lezen' },
  { naam: 'Wijziging', pad: '/wijziging', recht: 'behandeling:lezen' },
  { naam: 'Bezwaar', pad: '/bezwaar', recht: 'behandeling:lezen' },
  { naam: 'Dossier', pad: '/dossier', recht: 'behandeling:lezen' },
]

type Zaak = {
  nummer: string
  status: Aanvraagstatus
  beoordeelt: boolean
  zaakrecht: Zaakrecht | null
}

/** The pages of one case that this person can open, in the order of the work. */
export function tabbladen(
  { nummer, ...zaak }: Zaak,
  gebruiker: Gebruiker,
): { naam: string; naar: string }[] {
  return bladen
    .filter(({ recht }) => can(gebruiker, recht))
    .filter(({ pad }) => !naVerlening.includes(pad) || isVerleend(zaak.status))
    .filter(({ recht }) => recht !== 'evaluatieplan:begeleiden' || magAanTafel(zaak))
    .map(({ naam, pad }) => ({ naam, naar: `/behandeling/${nummer}${pad}` }))
}

/** Pages about what was granted: before that there is nothing on them. */
const naVerlening = ['/vaststelling', '/wijziging']
const isVerleend = (status: Aanvraagstatus) =>
  status === 'gesloten' || status === 'vaststelling_aangevraagd' || isTeWijzigen(status)

/** Who judges stays out of the evaluation plan, and nobody guides their own application (Awb 2:4). */
const magAanTafel = ({ beoordeelt, zaakrecht }: Omit<Zaak, 'nummer'>) =>
  !beoordeelt && (zaakrecht === null || zaakrecht === 'helper')

/** The way back from a page of a case: the worklist and the case itself. */
export const kruimelsVan = ({ nummer }: { nummer: string }) => [
  { naam: 'Werklijst', naar: '/behandeling' },
  { naam: nummer, naar: `/behandeling/${nummer}` },
]
