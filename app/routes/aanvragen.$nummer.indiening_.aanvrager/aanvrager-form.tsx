import { useActionData } from '@remix-run/react'
import { Button } from '../../components/button.tsx'
import { ConflictChoices, KeptChoices } from '../../components/conflict-choices.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import { Form } from '../../components/form.tsx'
import { SavedNote } from '../../components/save-buttons.tsx'
import { aanvragerSchema, type Aanvragergegevens } from '../../domain/partij/aanvrager.schema.ts'
import { organisatiesoorten, organisatiesoortnaam } from '../../domain/partij/partijsoort.ts'
import type { FormAnswer } from '../../lib/form.server.ts'
import { rowsOf } from '../../lib/rows.ts'
import type { Sectiegegevens } from '../../lib/sectie.server.ts'
import { useSectionForm } from '../../lib/section-form.ts'
import { aanvragervragen } from '../../domain/vraag/lijst-aanvrager.ts'
import { redenenVan } from '../../domain/vraag/vraag.ts'
import { inWoorden } from './in-woorden.ts'
import { Leden } from './leden.tsx'

const redenen = redenenVan(aanvragervragen)
const waarom = (naam: string) => redenen.find(({ veld }) => veld === naam)

/** What is known so far; a new draft knows little. */
type Bekend = { [Veld in keyof Aanvragergegevens]: Aanvragergegevens[Veld] | null }
type Props = { aanvrager: Bekend | null; sectie: Sectiegegevens }

/** Who applies: first what kind of party, then what has to be known of that kind. */
export function AanvragerForm({ aanvrager, sectie }: Props) {
  const leden = aanvrager?.leden?.map(({ naam, aansprakelijk }) => ({
    naam,
    aansprakelijk: aansprakelijk ? 'ja' : '',
  }))
  const { form, field, errors, values, botsing, keuzes } = useSectionForm(
    aanvragerSchema,
    { ...aanvrager, leden },
    sectie,
  )
  const answer = useActionData<FormAnswer>()
  return (
    <Form {...form} className="form applicant-form">
      <ErrorSummary errors={errors} />
      {botsing ? (
        <ConflictChoices {...botsing} teksten={inWoorden(botsing.velden)} gekozen={keuzes} />
      ) : (
        <KeptChoices gekozen={keuzes} />
      )}
      <Field
        label="Wie vraagt de subsidie aan?"
        type="radio"
        options={[
          { value: 'natuurlijk_persoon', label: 'Ikzelf, als inwoner' },
          {
            value: 'groep',
            label: 'Een groep inwoners',
            hint: 'Zonder KVK-nummer, bijvoorbeeld buren.',
          },
          { value: 'rechtspersoon', label: 'Een organisatie', hint: 'Met een KVK-nummer.' },
        ]}
        why={waarom('soort')}
        {...field('soort')}
      />
      <Field
        label="Naam"
        hint="Uw voor- en achternaam, of de naam van de groep of organisatie."
        autoComplete="name"
        why={waarom('naam')}
        {...field('naam')}
      />
      <div className="only-organisation stack">
        <Field
          label="KVK-nummer"
          hint="8 cijfers. U vindt het op kvk.nl."
          inputMode="numeric"
          width="short"
          why={waarom('kvk_nummer')}
          {...field('kvk_nummer')}
        />
        <Field
          label="Wat voor organisatie is het?"
          type="select"
          width="medium"
          options={[
            { value: '', label: 'Kies' },
            ...organisatiesoorten.map((soort) => ({
              value: soort,
              label: organisatiesoortnaam[soort],
            })),
          ]}
          why={waarom('organisatiesoort')}
          {...field('organisatiesoort')}
        />
      </div>
      <Leden
        rows={rowsOf(values, 'leden')}
        ronde={answer?.values._ronde}
        error={errors.leden?.message}
        waarom={redenen.filter(({ veld }) => veld.startsWith('leden.'))}
      />
      <Fieldset legend="Postadres" id="postadres">
        <Field label="Straat" autoComplete="address-line1" {...field('straat')} />
        <div className="field-pair">
          <Field label="Huisnummer" width="short" {...field('huisnummer')} />
          <Field label="Postcode" width="short" autoComplete="postal-code" {...field('postcode')} />
        </div>
        <Field
          label="Plaats"
          width="medium"
          autoComplete="address-level2"
          why={waarom('plaats')}
          {...field('plaats')}
        />
      </Fieldset>
      <Field
        label="Telefoonnummer"
        hint="Zodat wij u kunnen bellen als iets onduidelijk is."
        type="tel"
        width="medium"
        optional
        autoComplete="tel"
        why={waarom('telefoon')}
        {...field('telefoon')}
      />
      <div className="save-buttons">
        <Button>Opslaan</Button>
        <SavedNote bewaard={sectie.bewaard ?? ''} />
      </div>
    </Form>
  )
}
