import { ConflictChoices, KeptChoices } from '../../components/conflict-choices.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { SaveButtons } from '../../components/save-buttons.tsx'
import type { Reason } from '../../components/why.tsx'
import {
  ELDERS,
  projectplanSchema,
  type Projectplan,
} from '../../domain/aanvraag/projectplan.schema.ts'
import { BEGINT_EERDER } from '../../domain/aanvraag/waarschuwing.ts'
import type { Sectiegegevens } from '../../lib/sectie.server.ts'
import { useSectionForm } from '../../lib/section-form.ts'
import { inWoorden } from './in-woorden.ts'
import { Plek, type Plekstand } from './plek.tsx'
import { vraagvelden, type Vraagnaam } from './vraagvelden.ts'

/** The questions about the plan; what the scheme does not ask is left out, unless it was answered. */
export function ProjectplanForm({ plan, begonnen, wijken, plek, vragen, sectie }: Props) {
  const elders = plan.wijk !== '' && !wijken.includes(plan.wijk)
  const { form, field, errors, botsing, keuzes } = useSectionForm(
    projectplanSchema,
    {
      ...plan,
      wijk: elders ? ELDERS : plan.wijk,
      wijk_anders: elders ? plan.wijk : '',
      locatie_woonhuis: plan.locatie_woonhuis ? 'ja' : '',
    },
    sectie,
  )
  const waarom = (naam: Vraagnaam) => vragen.find(({ veld }) => veld === `projectplan.${naam}`)
  const vraag = (naam: Vraagnaam) => ({ ...vraagvelden[naam], ...field(naam), why: waarom(naam) })
  const getoond = (naam: Vraagnaam) =>
    waarom(naam) !== undefined || Boolean(field(naam).defaultValue)
  const reeks = (...namen: Vraagnaam[]) =>
    namen.filter(getoond).map((naam) => <Field key={naam} {...vraag(naam)} />)
  return (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      {botsing ? (
        <ConflictChoices {...botsing} teksten={inWoorden(botsing.velden)} gekozen={keuzes} />
      ) : (
        <KeptChoices gekozen={keuzes} />
      )}
      {reeks('titel', 'samenvatting', 'aanleiding', 'doel', 'doelgroep', 'activiteiten')}
      {getoond('start_op') && (
        <Field {...vraag('start_op')} hint={begonnen && <strong>{BEGINT_EERDER}</strong>} />
      )}
      {reeks('eind_op')}
      <Plek wijken={wijken} stand={plek} vraag={vraag} />
      {reeks('borging')}
      <SaveButtons bewaard={sectie.bewaard} />
    </Form>
  )
}
type Props = {
  plan: Projectplan
  /** The first day has passed. */
  begonnen: boolean
  wijken: string[]
  plek: Plekstand
  /** The questions asked of this applicant. */
  vragen: Reason[]
  sectie: Sectiegegevens
}
