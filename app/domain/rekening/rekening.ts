import type { Belemmering } from '../belemmering.ts'

/** States of a case in which money is or may become due. */
const metSubsidie = [
  'verleend',
  'deels_verleend',
  'direct_vastgesteld',
  'vaststelling_aangevraagd',
  'vastgesteld',
]

export const heeftSubsidie = (status: string) => metSubsidie.includes(status)

/** Every reason why an account cannot be given for this case. */
export function belemmeringenVoorOpgeven({ status }: { status: string }): Belemmering[] {
  if (heeftSubsidie(status)) return []
  return [
    {
      code: 'geen-subsidie',
      tekst: 'Wij vragen uw rekeningnummer pas als u subsidie hebt gekregen.',
    },
  ]
}

type Opgave = {
  opgegeven_door: string
  bevestigd_op: Date | null
  afgewezen_op: Date | null
  vervallen_op: Date | null
}

/** Every reason why this official cannot confirm or reject this account. */
export function belemmeringenVoorControle(
  opgave: Opgave,
  { wie, gezien }: { wie: string; gezien: boolean },
): Belemmering[] {
  if (opgave.vervallen_op)
    return [{ code: 'vervallen', tekst: 'De aanvrager gaf intussen een ander rekeningnummer op.' }]
  if (opgave.bevestigd_op || opgave.afgewezen_op)
    return [{ code: 'al-gecontroleerd', tekst: 'Dit rekeningnummer is al gecontroleerd.' }]
  if (opgave.opgegeven_door === wie)
    return [{ code: 'vier-ogen', tekst: 'Wie het nummer opgaf, controleert het niet zelf.' }]
  return gezien
    ? []
    : [{ code: 'niet-gezien', tekst: 'Bekijk eerst het hele rekeningnummer en de naam.' }]
}

/** How long an account number stays readable after an official asked to see it. */
export const inzageMinuten = 10
