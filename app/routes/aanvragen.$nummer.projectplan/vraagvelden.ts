import type { FieldProps } from '../../components/field-props.ts'
import { projectplanLengtes as lengte } from '../../domain/aanvraag/projectplan.schema.ts'
import { projectplanvragen as vragen } from '../../domain/aanvraag/vragen.ts'

export type Vraagnaam = keyof typeof vragen
type Vraag = Omit<FieldProps, 'name'>

const lang = (
  naam: 'samenvatting' | 'aanleiding' | 'doel' | 'doelgroep' | 'activiteiten' | 'borging',
  rows: number,
  hint: string,
): Vraag => ({
  label: vragen[naam],
  hint,
  type: 'textarea',
  rows,
  maxLength: lengte[naam],
})

/** How each question of the plan looks. */
export const vraagvelden: Record<Vraagnaam, Vraag> = {
  titel: {
    label: vragen.titel,
    hint: 'Kort, zodat anderen het herkennen. Deze naam komt ook in het openbare overzicht.',
    maxLength: lengte.titel,
  },
  samenvatting: lang(
    'samenvatting',
    4,
    'In twee of drie zinnen. Deze tekst is openbaar als u subsidie krijgt.',
  ),
  aanleiding: lang(
    'aanleiding',
    5,
    'Wat ziet u om u heen gebeuren? Van wie hoorde u dat het nodig is?',
  ),
  doel: lang('doel', 4, 'Wat is er straks anders, en voor wie?'),
  doelgroep: lang(
    'doelgroep',
    3,
    'Bijvoorbeeld: oudere bewoners die weinig mensen spreken. Ongeveer hoeveel zijn het er?',
  ),
  activiteiten: lang('activiteiten', 8, 'Noem wat u doet, hoe vaak, en wie het doet.'),
  start_op: { label: vragen.start_op, type: 'date' },
  eind_op: { label: vragen.eind_op, type: 'date' },
  wijk: { label: vragen.wijk, type: 'select', width: 'medium' },
  wijk_anders: { label: vragen.wijk_anders, width: 'medium', maxLength: lengte.wijk },
  locatie: {
    label: vragen.locatie,
    hint: 'De naam van het gebouw of de plek. Bijvoorbeeld: het dorpshuis, of bij mensen thuis.',
    optional: true,
    maxLength: lengte.locatie,
  },
  locatie_postcode: { label: vragen.locatie_postcode, width: 'short', optional: true },
  locatie_huisnummer: { label: vragen.locatie_huisnummer, width: 'short', optional: true },
  locatie_woonhuis: {
    label: 'Dit is een woonhuis: maak het adres niet openbaar',
    type: 'checkbox',
    value: 'ja',
  },
  borging: lang(
    'borging',
    4,
    'Wat blijft er over, wie gaat ermee door, en waarvan wordt dat betaald?',
  ),
}
