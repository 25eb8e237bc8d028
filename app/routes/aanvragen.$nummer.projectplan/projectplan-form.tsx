import { ConflictChoices, KeptChoices } from '../../components/conflict-choices.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { SaveButtons } from '../../components/save-buttons.tsx'
import {
  projectplanLengtes as lengte,
  projectplanSchema,
  type Projectplan,
} from '../../domain/aanvraag/projectplan.schema.ts'
import type { Sectiegegevens } from '../../lib/sectie.server.ts'
import { useSectionForm } from '../../lib/section-form.ts'
import { projectplanvragen as vragen } from '../../domain/aanvraag/vragen.ts'
import { inWoorden } from './in-woorden.ts'

/** The questions about the plan. */
export function ProjectplanForm({ plan, wijken, sectie }: Props) {
  const { form, field, errors, botsing, keuzes } = useSectionForm(projectplanSchema, plan, sectie)
  const wijkopties = ['', ...new Set([...wijken, plan.wijk].filter(Boolean))]
  return (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      {botsing ? (
        <ConflictChoices {...botsing} teksten={inWoorden(botsing.velden)} gekozen={keuzes} />
      ) : (
        <KeptChoices gekozen={keuzes} />
      )}
      <Field
        label={vragen.titel}
        hint="Kort, zodat anderen het herkennen. Deze naam komt ook in het openbare overzicht."
        maxLength={lengte.titel}
        {...field('titel')}
      />
      <Field
        label={vragen.samenvatting}
        hint="In twee of drie zinnen. Deze tekst is openbaar als u subsidie krijgt."
        type="textarea"
        rows={4}
        maxLength={lengte.samenvatting}
        {...field('samenvatting')}
      />
      <Field
        label={vragen.aanleiding}
        hint="Wat ziet u om u heen gebeuren? Van wie hoorde u dat het nodig is?"
        type="textarea"
        rows={5}
        maxLength={lengte.aanleiding}
        {...field('aanleiding')}
      />
      <Field
        label={vragen.doel}
        hint="Wat is er straks anders, en voor wie?"
        type="textarea"
        rows={4}
        maxLength={lengte.doel}
        {...field('doel')}
      />
      <Field
        label={vragen.doelgroep}
        hint="Bijvoorbeeld: oudere bewoners die weinig mensen spreken. Ongeveer hoeveel zijn het er?"
        type="textarea"
        rows={3}
        maxLength={lengte.doelgroep}
        {...field('doelgroep')}
      />
      <Field
        label={vragen.activiteiten}
        hint="Noem wat u doet, hoe vaak, en wie het doet."
        type="textarea"
        rows={8}
        maxLength={lengte.activiteiten}
        {...field('activiteiten')}
      />
      <Field label={vragen.start_op} type="date" {...field('start_op')} />
      <Field label={vragen.eind_op} type="date" {...field('eind_op')} />
      <Field
        label={vragen.wijk}
        type="select"
        width="medium"
        options={wijkopties.map((wijk) => ({ value: wijk, label: wijk || 'Kies een plaats' }))}
        {...field('wijk')}
      />
      <Field
        label={vragen.locatie}
        hint="Bijvoorbeeld: het dorpshuis, of bij mensen thuis."
        optional
        maxLength={lengte.locatie}
        {...field('locatie')}
      />
      <Field
        label={vragen.borging}
        hint="Wat blijft er over, wie gaat ermee door, en waarvan wordt dat betaald?"
        type="textarea"
        rows={4}
        maxLength={lengte.borging}
        {...field('borging')}
      />
      <SaveButtons bewaard={sectie.bewaard} />
    </Form>
  )
}
type Props = { plan: Projectplan; wijken: string[]; sectie: Sectiegegevens }
