import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import { Form } from '../../components/form.tsx'
import type { Verdict } from '../../domain/beoordeling/beoordeling.ts'
import {
  dictumnamen,
  dictums,
  nietGronden,
  nietGrondnamen,
  type Bezwaarvoorstel,
} from '../../domain/bezwaar/beslissing.ts'
import { bezwaarvoorstelSchema } from '../../domain/bezwaar/bezwaar.schema.ts'
import { bedragGetypt, euro } from '../../domain/opmaak.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Props = {
  eerder: Bezwaarvoorstel | null
  feiten: {
    gevraagd: number
    verleend: number
    ruimteToen: number | null
    kosten_gevraagd: boolean
    direct: boolean
    vaststelling: boolean
    buitenBehandeling: boolean
    wijziging?: { was: number } | null
    vastgesteld?: number | null
    horen: { advies: string | null } | null
  }
  voorwaarden: {
    sleutel: string
    titel: string
    artikel: string
    nu: string
    toen: { oordeel: Verdict; reden: string } | null
  }[]
}

const oordelen = [
  { value: 'voldoet', label: 'Voldoet' },
  { value: 'voldoet_niet', label: 'Voldoet niet' },
]

/** The decision with its full reconsideration: each condition anew, beside what was found then. */
export function BeslissingForm({ eerder, feiten, voorwaarden }: Props) {
  const { form, field, errors } = useSchemaForm(bezwaarvoorstelSchema, {
    ...eerder,
    bedrag: eerder && eerder.bedrag > 0 ? bedragGetypt(eerder.bedrag) : undefined,
    kosten_bedrag:
      eerder && eerder.kosten_bedrag > 0 ? bedragGetypt(eerder.kosten_bedrag) : undefined,
    kosten: eerder?.kosten ?? (feiten.kosten_gevraagd ? undefined : 'niet_gevraagd'),
    motivering: voorwaarden.map(({ sleutel, toen }) => {
      const al = eerder?.motivering.find(({ voorwaarde }) => voorwaarde === sleutel)
      return {
        voorwaarde: sleutel,
        oordeel: al?.oordeel ?? toen?.oordeel,
        reden: al?.reden ?? toen?.reden,
      }
    }),
  })
  return (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      <Field
        label="Wat stelt u voor?"
        type="radio"
        options={dictums.map((een) => ({ value: een, label: dictumnamen[een] }))}
        {...field('dictum')}
      />
      <Field
        label="Waarom niet-ontvankelijk?"
        hint="Alleen als u dat voorstelt."
        type="select"
        optional
        options={[
          { value: '', label: 'Niet van toepassing' },
          ...nietGrondnamen.map((naam) => ({
            value: naam,
            label: `${nietGronden[naam].tekst} (${nietGronden[naam].artikel})`,
          })),
        ]}
        {...field('niet_grond')}
      />
      <Field
        label="Wat vindt u van het bezwaar?"
        hint="Ga in op elke reden die de indiener noemt. Dit komt in de brief."
        type="textarea"
        rows={8}
        maxLength={10_000}
        {...field('overwegingen')}
      />
      {feiten.horen?.advies && (
        <Field
          label="Waarom wijkt u af van de commissie?"
          hint="Alleen als u iets anders voorstelt dan zij adviseert (Awb 7:13)."
          type="textarea"
          rows={4}
          optional
          {...field('afwijking')}
        />
      )}
      {voorwaarden.length > 0 && <h2>Elke voorwaarde opnieuw</h2>}
      {voorwaarden.map(({ sleutel, titel, artikel, nu, toen }, nr) => (
        <Fieldset key={sleutel} legend={`${titel} (${artikel})`}>
          <input type="hidden" name={`motivering.${nr}.voorwaarde`} value={sleutel} />
          <p className="muted">
            Toen:{' '}
            {toen
              ? `${toen.oordeel === 'voldoet' ? 'voldoet' : 'voldoet niet'}. ${toen.reden}`
              : 'niet beoordeeld.'}
          </p>
          <p className="muted">Wat de regels nu vinden: {nu}</p>
          <Field
            label="Uw oordeel nu"
            type="radio"
            inline
            options={oordelen}
            {...field(`motivering.${nr}.oordeel`)}
          />
          <Field
            label="Reden"
            type="textarea"
            rows={4}
            maxLength={5_000}
            {...field(`motivering.${nr}.reden`)}
          />
        </Fieldset>
      ))}
      {feiten.vaststelling && (
        <Fieldset legend="Geld">
          <p>
            Verleend is {euro(feiten.verleend)}, vastgesteld {euro(feiten.vastgesteld ?? 0)}. Hoger
            dan wat is verleend, kan niet (Awb 4:46).
          </p>
          <Field
            label="Hoeveel wordt er meer vastgesteld?"
            hint="Alleen als het bezwaar gegrond is en er geld volgt."
            type="money"
            optional
            {...field('bedrag')}
          />
        </Fieldset>
      )}
      {feiten.buitenBehandeling && (
        <p>
          Is het bezwaar gegrond? Dan vervalt het besluit om de aanvraag niet te behandelen. De
          aanvraag gaat terug naar de intake en de termijn om te beslissen begint opnieuw.
        </p>
      )}
      {!feiten.vaststelling && !feiten.buitenBehandeling && (
        <Fieldset legend="Geld">
          {feiten.wijziging ? (
            <p>
              Voor dit besluit was het {euro(feiten.wijziging.was)}, nu is het{' '}
              {euro(feiten.verleend)}. Er komt niet meer bij dan er met dit besluit af ging, of dan
              de ontvanger vroeg (Awb 7:11).
            </p>
          ) : (
            <p>
              Gevraagd is {euro(feiten.gevraagd)}, verleend {euro(feiten.verleend)}. Bij het eerste
              besluit was van het plafond{' '}
              {feiten.ruimteToen === null
                ? 'niet vastgelegd wat er over was'
                : `${euro(feiten.ruimteToen)} over`}
              . Alleen dat telt nu, niet wat er intussen is verleend (Awb 4:25 lid 3).
            </p>
          )}
          <Field
            label={feiten.verleend > 0 ? 'Hoeveel komt erbij?' : 'Hoeveel wordt verleend?'}
            hint="Alleen als het bezwaar gegrond is en er geld volgt."
            type="money"
            optional
            {...field('bedrag')}
          />
          {!feiten.direct && feiten.verleend === 0 && (
            <Field
              label="Verslag uiterlijk op"
              type="date"
              optional
              {...field('verantwoording_op')}
            />
          )}
        </Fieldset>
      )}
      <Field
        label="Vergoeding van kosten (Awb 7:15)"
        type="radio"
        options={[
          { value: 'niet_gevraagd', label: 'Niet gevraagd' },
          { value: 'toegekend', label: 'De gemeente betaalt de kosten' },
          { value: 'afgewezen', label: 'De gemeente betaalt de kosten niet' },
        ]}
        {...field('kosten')}
      />
      <Field label="Bedrag van de kosten" type="money" optional {...field('kosten_bedrag')} />
      <Field
        label="Waarom wel of niet?"
        type="textarea"
        rows={3}
        optional
        {...field('kosten_reden')}
      />
      <Button>Bewaar dit voorstel</Button>
    </Form>
  )
}
