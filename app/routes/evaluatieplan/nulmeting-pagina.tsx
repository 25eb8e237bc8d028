import { Link, useLoaderData } from '@remix-run/react'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { useAntwoord } from './antwoordveld.ts'
import type { NulmetingGegevens } from './nulmeting.server.ts'

/** The value before the beginning, once it has been measured. The agreement itself stays as it is. */
export function NulmetingPagina() {
  const criterium = useLoaderData<NulmetingGegevens>()
  const { basis, volgnummer, indicator, nulmeting, mag, waarom } = criterium
  return (
    <>
      <PageHeading
        step={`Criterium ${volgnummer}`}
        title="De nulmeting"
        intro="Hoe was het voordat u begon? Met dit getal ziet u straks wat er veranderde. Aan de afspraak verandert niets."
      />
      <SummaryList
        rows={[
          { label: 'Waaraan we het zien', value: indicator },
          ...(nulmeting.gemeten ? [{ label: 'Al gemeten', value: nulmeting.gemeten }] : []),
        ]}
      />
      {mag.zeggen ? <NulmetingForm criterium={criterium} /> : <p>{waarom.join(' ')}</p>}
      <p>
        <Link to={`${basis}/${volgnummer}`}>Terug naar het criterium</Link>
      </p>
    </>
  )
}

function NulmetingForm({ criterium }: { criterium: NulmetingGegevens }) {
  const { errors, veld } = useAntwoord()
  const { inhoud } = criterium
  return (
    <Form>
      <ErrorSummary errors={errors} />
      <Field
        label="Hoeveel was het?"
        hint={inhoud.eenheid ? `Een getal: ${inhoud.eenheid}` : 'Een getal, met een komma: 12,5.'}
        width="short"
        inputMode="decimal"
        {...veld('waarde')}
      />
      <Field label="Op welke dag is dat gemeten?" type="date" {...veld('gemeten_op')} />
      <Field
        label="Hoe is dat gemeten?"
        hint="Zo meten we het straks op dezelfde manier. Schrijf geen namen op."
        maxLength={200}
        {...veld('bron')}
      />
      <Button>Bewaar de nulmeting</Button>
    </Form>
  )
}
