import { ConflictChoices, KeptChoices } from '../../components/conflict-choices.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { SaveButtons } from '../../components/save-buttons.tsx'
import { aansluitingSchema } from '../../domain/aanvraag/aansluiting.schema.ts'
import { rowField } from '../../lib/rows.ts'
import type { Sectiegegevens } from '../../lib/sectie.server.ts'
import { useSectionForm } from '../../lib/section-form.ts'
import { inWoorden } from './in-woorden.ts'
import { Keuzelijst } from './keuzelijst.tsx'
import { Samenhang } from './samenhang.tsx'
import type { vraagstelling } from './vraagstelling.server.ts'

export type Vragen = Awaited<ReturnType<typeof vraagstelling>>
type Props = { vragen: Vragen; sectie: Sectiegegevens }

/** Where the plan fits, why, what is recorded with it, and what it brings together. */
export function AansluitingForm({ vragen, sectie }: Props) {
  const { form, field, errors, botsing, keuzes } = useSectionForm(
    aansluitingSchema,
    vragen.antwoorden,
    sectie,
  )
  const gekozen = [field('gekozen').defaultValue ?? []].flat()
  const waarom = (naam: string) => vragen.waarom.find(({ veld }) => veld === `aansluiting.${naam}`)
  return (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      {botsing ? (
        <ConflictChoices
          {...botsing}
          teksten={inWoorden(botsing.velden, vragen)}
          gekozen={keuzes}
        />
      ) : (
        <KeptChoices gekozen={keuzes} />
      )}
      <Keuzelijst
        vraag={vragen.vraag}
        plan={vragen.plan}
        delen={vragen.delen}
        voorstellen={vragen.voorstellen}
        gekozen={gekozen}
        error={field('gekozen').error}
        waarom={vragen.waarom.filter(({ veld }) => /gekozen|motivering/.test(veld))}
        vraagtMotivering={vragen.vraagtMotivering}
        field={(id) => rowField(field(`motivering.${id}`))}
      />
      {vragen.vast.map(({ soort, vraag, uitleg, opties }) => (
        <Field
          key={soort}
          label={vraag}
          hint={uitleg}
          type="radio"
          heading
          options={opties}
          why={waarom(`vast.${soort}`)}
          {...rowField(field(`vast.${soort}`))}
        />
      ))}
      <Samenhang
        vraagtSamenhang={vragen.vraagtSamenhang}
        vraagtVerbinding={vragen.vraagtVerbinding}
        verbinding={vragen.verbinding}
        rijen={vragen.antwoorden.eigen}
        waarom={waarom}
        field={field}
      />
      <SaveButtons bewaard={sectie.bewaard} />
    </Form>
  )
}
