import type { Belemmering } from '../belemmering.ts'
import {
  aanZetVoor,
  inhoudVan,
  laatste,
  standVan,
  type Criterium,
  type Criteriuminhoud,
  type Kant,
} from '../evaluatiecriterium/criterium.ts'
import type { Tafelgenoot } from '../evaluatiecriterium/tafelgenoot.ts'

/** What both sides confirm: the agreed criteria, each with the version that was agreed. */
export type Evaluatieplaninhoud = {
  aanvraag: string
  criteria: (Criteriuminhoud & {
    criterium_id: string
    volgnummer: number
    voorstel_id: string
    versie: number
  })[]
}

export type Bevestiging = { kant: Kant; gebruiker_id: string }

/** One joint version of the plan. */
export type Evaluatieplan = {
  versie: number
  inhoud: Evaluatieplaninhoud
  bevestigingen: readonly Bevestiging[]
}
export type Plancriterium = Criterium & { id: string }

const vanNu = (criteria: readonly Plancriterium[]) =>
  criteria.filter((criterium) => !criterium.vervallen)

/** The plan as the agreed criteria make it. */
export function planinhoud(
  aanvraag: string,
  criteria: readonly Plancriterium[],
): Evaluatieplaninhoud {
  return {
    aanvraag,
    criteria: vanNu(criteria).map((criterium) => {
      const { id: voorstel_id, versie, ...voorstel } = laatste(criterium)
      const { id: criterium_id, volgnummer } = criterium
      return { criterium_id, volgnummer, voorstel_id, versie, ...inhoudVan(voorstel) }
    }),
  }
}

/** Whether the plan says what the criteria on the table say; else it was overtaken. */
export function isActueel(plan: Evaluatieplan, criteria: readonly Plancriterium[]): boolean {
  const inPlan = plan.inhoud.criteria.map((criterium) => criterium.voorstel_id)
  const opTafel = vanNu(criteria).map((criterium) => laatste(criterium).id)
  return inPlan.length === opTafel.length && opTafel.every((id) => inPlan.includes(id))
}

/** Whether both sides confirmed this plan. */
export const isBevestigd = ({ bevestigingen }: Pick<Evaluatieplan, 'bevestigingen'>) =>
  bevestigingen.some(({ kant }) => kant === 'initiatief') &&
  bevestigingen.some(({ kant }) => kant === 'gemeente')

/** Why the plan cannot be laid before both sides yet. */
export function belemmeringenVoorVoorleggen(criteria: readonly Plancriterium[]): Belemmering[] {
  const open = vanNu(criteria).filter((criterium) => standVan(criterium) !== 'overeengekomen')
  if (vanNu(criteria).length === 0)
    return [{ code: 'geen-criteria', tekst: 'Er is nog geen criterium. Stel er eerst een voor.' }]
  return open.map((criterium) => ({
    code: 'niet-overeengekomen',
    tekst: `Over criterium ${criterium.volgnummer} bent u het nog niet eens. ${
      aanZetVoor(criterium) === 'gemeente' ? 'De gemeente' : 'Het initiatief'
    } is aan zet.`,
  }))
}

/** Why this person cannot confirm the plan for this side. */
export function belemmeringenVoorBevestigen(
  plan: Evaluatieplan,
  { criteria, nieuwste }: { criteria: readonly Plancriterium[]; nieuwste: number },
  persoon: Tafelgenoot,
): Belemmering[] {
  const belemmeringen: Belemmering[] = []
  if (plan.versie !== nieuwste || !isActueel(plan, criteria))
    belemmeringen.push({
      code: 'achterhaald',
      tekst:
        'Er is na dit plan weer iets veranderd. Leg het plan opnieuw voor als u het eens bent.',
    })
  if (plan.bevestigingen.some(({ kant }) => kant === persoon.kant))
    belemmeringen.push({
      code: 'al-bevestigd',
      tekst: 'Dit plan is namens uw kant al bevestigd.',
    })
  if (plan.bevestigingen.some(({ gebruiker_id }) => gebruiker_id === persoon.id))
    belemmeringen.push({
      code: 'tweemaal',
      tekst: 'U bevestigde dit plan al. Voor de andere kant bevestigt iemand anders.',
    })
  if (persoon.kant === 'gemeente') belemmeringen.push(...namensDeGemeente(persoon))
  return belemmeringen
}

function namensDeGemeente({ is_medewerker, taken }: Tafelgenoot): Belemmering[] {
  const belemmeringen: Belemmering[] = []
  if (!is_medewerker)
    belemmeringen.push({
      code: 'geen-medewerker',
      tekst:
        'U werkt niet bij de gemeente. U kunt het plan mee opstellen, een medewerker van de gemeente bevestigt het.',
    })
  if (taken.includes('gemandateerde'))
    belemmeringen.push({
      code: 'beslisser',
      tekst: 'U beslist over deze zaak. Een collega bevestigt het evaluatieplan.',
      grondslag: 'Awb 2:4',
    })
  return belemmeringen
}
