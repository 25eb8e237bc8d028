import { useActionData } from '@remix-run/react'
import { useState } from 'react'
import { ConflictChoices, KeptChoices } from '../../components/conflict-choices.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { SaveButtons } from '../../components/save-buttons.tsx'
import { begrotingSchema, type Begroting } from '../../domain/begroting/begroting.schema.ts'
import { balansVanGetypt } from '../../domain/begroting/begroting.ts'
import { euroRond } from '../../domain/opmaak.ts'
import { formValues } from '../../lib/form-values.ts'
import type { FormAnswer } from '../../lib/form.server.ts'
import { ROW_ROUND, rowField, rowsOf } from '../../lib/rows.ts'
import type { Sectiegegevens } from '../../lib/sectie.server.ts'
import { useSectionForm } from '../../lib/section-form.ts'
import { alsGetypt, inWoorden } from './in-woorden.ts'
import { Regels } from './regels.tsx'
import { Totalen } from './totalen.tsx'

/** The budget: costs, other money, and the amount asked, with sums that keep up with what is typed. */
export function BegrotingForm({ begroting, sectie, ...grenzen }: Props) {
  const { form, field, errors, values, botsing, keuzes } = useSectionForm(
    begrotingSchema,
    alsGetypt(begroting),
    sectie,
  )
  const answer = useActionData<FormAnswer>()
  const [live, setLive] = useState<{ ronde: unknown; getypt: unknown }>()
  const ronde = answer?.values[ROW_ROUND] ?? '0'
  const balans = balansVanGetypt(live && live.ronde === ronde ? live.getypt : values)
  return (
    <Form
      {...form}
      onInput={(event) => setLive({ ronde, getypt: formValues(new FormData(event.currentTarget)) })}
    >
      <ErrorSummary errors={errors} />
      {botsing ? (
        <ConflictChoices {...botsing} teksten={inWoorden(botsing.velden)} gekozen={keuzes} />
      ) : (
        <KeptChoices gekozen={keuzes} />
      )}
      <input type="hidden" name={ROW_ROUND} value={String(ronde)} />
      {(['kosten', 'dekking'] as const).map((kant) => (
        <Regels
          key={`${kant}-${String(ronde)}`}
          kant={kant}
          aantal={rowsOf(values, kant).length}
          field={(index, naam) => rowField(field(`${kant}.${index}.${naam}`))}
        />
      ))}
      <Field
        label="Hoeveel subsidie vraagt u?"
        hint={`Bij deze regeling hoogstens ${euroRond(grenzen.maximumbedrag)}.`}
        type="money"
        heading
        {...field('gevraagd')}
      />
      <Totalen balans={balans} {...grenzen} />
      <SaveButtons bewaard={sectie.bewaard} />
    </Form>
  )
}
type Props = {
  begroting: Begroting
  sectie: Sectiegegevens
  maximumbedrag: number
  partnergeld: number
}
