import { Button } from '../../components/button.tsx'
import { Details } from '../../components/details.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { Why } from '../../components/why.tsx'
import {
  organisatiesoorten,
  organisatiesoortnaam,
  partijsoorten,
} from '../../domain/partij/partijsoort.ts'
import { partnervragen } from '../../domain/vraag/lijst-samen.ts'
import { redenenVan } from '../../domain/vraag/vraag.ts'
import type { useSchemaForm } from '../../lib/form.ts'
import { useVersionForm } from '../../lib/section-form.ts'
import { Deelnamebotsing } from './botsing.tsx'
import { InbrengVelden } from './inbreng-velden.tsx'

const partnerSchema = () =>
  import('../../domain/samenwerkingsverband/partner.schema.ts').then((een) => een.partnerSchema)

type Props = {
  /** What is known of the partner, as it was typed; nothing for a new one. */
  partner?: Record<string, unknown>
  versie?: number
  /** Asks why this is a party of its own, because it looks like one with another. */
  vraagUitleg?: boolean
}

const wieZijn = {
  rechtspersoon: { label: 'Een organisatie', hint: 'Ingeschreven bij de KVK' },
  groep: { label: 'Een groep inwoners', hint: 'Bijvoorbeeld bewoners van een straat' },
  natuurlijk_persoon: { label: 'Een inwoner', hint: 'Iemand die op eigen naam meedoet' },
}

/** Who the partner is, what they do and bring in, and who answers for them. */
export function PartnerForm({ partner = {}, versie = 0, vraagUitleg = false }: Props) {
  const { form, field, errors, ...samen } = useVersionForm(partnerSchema, partner, versie)
  return (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      <Deelnamebotsing {...samen} />
      <Field
        type="radio"
        label="Wie is uw partner?"
        options={partijsoorten.map((value) => ({ value, ...wieZijn[value] }))}
        {...field('soort')}
      />
      <Field label="Naam" autoComplete="off" {...field('naam')} />
      <div className="only-organisation">
        <Field
          label="KVK-nummer"
          hint="8 cijfers. U vindt het op kvk.nl of op het briefpapier."
          inputMode="numeric"
          width="short"
          {...field('kvk_nummer')}
        />
        <Field
          type="select"
          label="Wat voor organisatie is het?"
          options={[
            { value: '', label: 'Kies' },
            ...organisatiesoorten.map((value) => ({ value, label: organisatiesoortnaam[value] })),
          ]}
          {...field('organisatiesoort')}
        />
      </div>
      <InbrengVelden
        field={field}
        doet="Wat gaat uw partner doen?"
        uitleg="Schrijf het zoals uw partner het zelf zou zeggen: die leest dit en zegt daar ja of nee op."
        brengtIn="Wat brengt uw partner in?"
      />
      <Field
        label="E-mailadres van wie er antwoordt"
        hint="Deze persoon krijgt de uitnodiging en bevestigt zelf. U vult het adres in, wij mailen nog niet."
        type="email"
        optional
        {...field('email')}
      />
      <Adres field={field} open={Boolean(partner.postcode)} />
      {vraagUitleg && (
        <Field
          label="Waarom is dit een eigen partij?"
          hint="De naam of het adres is gelijk aan dat van een andere partij. Leg uit waarom het er toch twee zijn."
          type="textarea"
          rows={3}
          maxLength={500}
          optional
          {...field('zelfstandigheid')}
        />
      )}
      <Why questions={redenenVan(partnervragen)} />
      <Button>Opslaan</Button>
    </Form>
  )
}

type Veld = ReturnType<typeof useSchemaForm<Awaited<ReturnType<typeof partnerSchema>>>>['field']

function Adres({ field, open }: { field: Veld; open: boolean }) {
  return (
    <Details summary="Adres van uw partner (niet verplicht)" open={open}>
      <p className="muted">
        Hiermee ziet de gemeente dat uw partners niet op één adres zitten. Andere partners zien dit
        niet.
      </p>
      <Field label="Postcode" width="short" optional {...field('postcode')} />
      <Field label="Huisnummer" width="short" optional {...field('huisnummer')} />
    </Details>
  )
}
