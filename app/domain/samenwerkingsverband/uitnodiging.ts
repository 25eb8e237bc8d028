import type { Instemmingstand } from '../aanvraag/inhoud.ts'
import type { Belemmering } from '../belemmering.ts'
import { belemmeringenVoorInstemming } from './fase.ts'

const dag = 24 * 3_600_000
/** An invitation can be answered for thirty days. */
export const geldigheidInDagen = 30
const hoogstensPerDag = 3

export type Uitnodiging = {
  aangemaakt_op: Date
  verloopt_op: Date
  beantwoord_op: Date | null
  ingetrokken_op: Date | null
}

export type Uitnodigingstand = 'open' | 'verlopen' | 'ingetrokken' | 'beantwoord'

/** The last instant at which an invitation of now can be answered. */
export const eindeUitnodiging = (nu: Date) => new Date(nu.getTime() + geldigheidInDagen * dag)

/** Whether an invitation can still be answered, or why not. */
export function uitnodigingstand(uitnodiging: Uitnodiging, nu: Date): Uitnodigingstand {
  if (uitnodiging.beantwoord_op !== null) return 'beantwoord'
  if (uitnodiging.ingetrokken_op !== null) return 'ingetrokken'
  return nu >= uitnodiging.verloopt_op ? 'verlopen' : 'open'
}

type UitTeNodigen = {
  naam: string
  email: string | null
  stand: Instemmingstand
  status: string
  uitnodigingen: readonly Pick<Uitnodiging, 'aangemaakt_op'>[]
}

/** Why this partner cannot be invited now; an empty list means they can. */
export function belemmeringenVoorUitnodigen(
  { naam, email, stand, status, uitnodigingen }: UitTeNodigen,
  nu: Date,
): Belemmering[] {
  const belemmeringen = belemmeringenVoorInstemming(status)
  if (!email)
    belemmeringen.push({
      code: 'geen-email',
      tekst: `Vul eerst het e-mailadres in van wie voor ${naam} antwoordt.`,
    })
  if (stand === 'bevestigd')
    belemmeringen.push({ code: 'al-bevestigd', tekst: `${naam} heeft deze tekst al bevestigd.` })
  const vandaag = uitnodigingen.filter(
    ({ aangemaakt_op }) => nu.getTime() - aangemaakt_op.getTime() < dag,
  )
  if (vandaag.length >= hoogstensPerDag)
    belemmeringen.push({
      code: 'te-vaak',
      tekst: `U hebt ${naam} vandaag al ${hoogstensPerDag} keer uitgenodigd. Bel liever even, of probeer het morgen weer.`,
    })
  return belemmeringen
}
