import { useActionData } from '@remix-run/react'
import { useState } from 'react'
import { ConflictChoices, KeptChoices } from '../../components/conflict-choices.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { SaveButtons } from '../../components/save-buttons.tsx'
import type { Reason } from '../../components/why.tsx'
import type { Begroting } from '../../domain/begroting/begroting.schema.ts'
import { balansVanGetypt } from '../../domain/begroting/getypt.ts'
import { ANDER_GEMEENTEGELD } from '../../domain/begroting/begroting.ts'
import { euro, euroRond } from '../../domain/opmaak.ts'
import { formValues, valueAt } from '../../lib/form-values.ts'
import type { FormAnswer } from '../../lib/form.server.ts'
import { ROW_ROUND, rowField, rowsOf } from '../../lib/rows.ts'
import type { Sectiegegevens } from '../../lib/sectie.server.ts'
import { useSectionForm } from '../../lib/section-form.ts'
import { alsGetypt, inWoorden } from './in-woorden.ts'
import { Inbreng, type InbrengRegel } from './inbreng.tsx'
import { Geplakt, PLAK_VELD, Plakken, type Plakbericht } from './plakken.tsx'
import { Regels, type Lijst } from './regels.tsx'
import { Totalen } from './totalen.tsx'

const begrotingSchema = () =>
  import('../../domain/begroting/begroting.schema.ts').then((een) => een.begrotingSchema)

/** The budget: costs, hours, other money, and the amount asked, with sums that keep up with what is typed. */
export function BegrotingForm({
  begroting,
  sectie,
  inbreng,
  tarief,
  vragen,
  maximumbedrag,
}: Props) {
  const { form, field, errors, values, botsing, keuzes } = useSectionForm(
    begrotingSchema,
    alsGetypt(begroting),
    sectie,
  )
  const answer = useActionData<FormAnswer & { bericht?: Plakbericht }>()
  const [live, setLive] = useState<{ ronde: unknown; getypt: unknown }>()
  const ronde = answer?.values[ROW_ROUND] ?? '0'
  const getypt = live && live.ronde === ronde ? live.getypt : values
  const waaromVan = (deel: string) =>
    vragen.filter(({ veld }) => veld.startsWith(`begroting.${deel}`))
  const vraagt = (naam: string) => vragen.some(({ veld }) => veld === `begroting.${naam}`)
  const lijst = (naam: Lijst) => ({
    key: `${naam}-${String(ronde)}`,
    lijst: naam,
    rijen: rowsOf(values, naam).map((rij, index) => valueAt(getypt, `${naam}.${index}`) ?? rij),
    field: (index: number, veld: string) => rowField(field(`${naam}.${index}.${veld}`)),
    waarom: waaromVan(`${naam}.`),
    vraagt,
  })
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
      {vraagt('btw') && (
        <Field
          label="Krijgt u de btw over deze kosten terug?"
          hint="De meeste verenigingen en stichtingen krijgen geen btw terug."
          type="radio"
          heading
          options={[
            { value: 'inclusief', label: 'Nee', hint: 'Vul de bedragen in met btw.' },
            { value: 'exclusief', label: 'Ja', hint: 'Vul de bedragen in zonder btw.' },
          ]}
          why={waaromVan('btw')[0]}
          {...field('btw')}
        />
      )}
      <Regels
        {...lijst('kosten')}
        titel="Wat kost het?"
        uitleg={`Zet soortgelijke kosten bij elkaar op één regel.${vraagt('btw') ? '' : ' Vul in wat u in de winkel betaalt, met btw.'}`}
      >
        {answer?.bericht && <Geplakt {...answer.bericht} />}
        <Plakken
          key={String(ronde)}
          getypt={String(valueAt(values, PLAK_VELD) ?? '')}
          error={errors[PLAK_VELD]?.message}
          bericht={answer?.bericht}
        />
      </Regels>
      {tarief !== null && (
        <Regels
          {...lijst('uren')}
          titel="Wie werken er mee zonder loon?"
          uitleg={`Elk uur telt mee voor ${euro(tarief)}, als kosten en als uw inbreng. De subsidie verandert er niet door. Uren bij “Met wie u het doet” staan er al bij.`}
        />
      )}
      <Regels
        {...lijst('dekking')}
        titel="Wie betaalt er nog meer mee?"
        uitleg="Bijvoorbeeld eigen geld, een fonds of de deelnemers. Betaalt niemand mee? Laat dit dan leeg."
      >
        <Inbreng regels={inbreng} />
      </Regels>
      {vraagt('ander_gemeentegeld') && (
        <Field
          label={ANDER_GEMEENTEGELD}
          hint="Bijvoorbeeld een andere subsidie, of een opdracht van de gemeente."
          type="radio"
          heading
          options={[
            { value: 'nee', label: 'Nee' },
            { value: 'ja', label: 'Ja' },
          ]}
          why={waaromVan('ander_gemeentegeld')[0]}
          {...field('ander_gemeentegeld')}
        />
      )}
      <Field
        label="Hoeveel subsidie vraagt u?"
        hint={`Bij deze regeling hoogstens ${euroRond(maximumbedrag)}.`}
        type="money"
        heading
        why={waaromVan('gevraagd')[0]}
        {...field('gevraagd')}
      />
      <Totalen balans={balansVanGetypt(getypt, inbreng, tarief)} maximumbedrag={maximumbedrag} />
      <SaveButtons bewaard={sectie.bewaard} />
    </Form>
  )
}
type Props = {
  begroting: Begroting
  sectie: Sectiegegevens
  maximumbedrag: number
  inbreng: InbrengRegel[]
  tarief: number | null
  /** The questions asked of this applicant. */
  vragen: Reason[]
}
