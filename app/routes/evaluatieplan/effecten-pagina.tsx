import { Link, useLoaderData } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Table } from '../../components/table.tsx'
import { useAntwoord } from './antwoordveld.ts'
import type { EffectenGegevens } from './effecten.server.ts'

/** Who invests what, and who gains what: a light way to find together what is worth looking at. */
export function EffectenPagina() {
  const effecten = useLoaderData<EffectenGegevens>()
  const { regels, basis, tekent, waarom } = effecten
  return (
    <>
      <PageHeading
        title="Wie legt wat in, wie wint wat?"
        intro="Niemand kent het hele plaatje. Teken het daarom samen: de ander mag regels toevoegen en weghalen. Van elke winst kunt u een criterium maken."
      />
      {regels.length > 0 && <Tekening effecten={effecten} />}
      {regels.length > 0 && <Opvalt opvalt={effecten.opvalt} />}
      {tekent ? (
        <RegelForm basis={basis} eerste={regels.length === 0} />
      ) : (
        waarom.map((tekst) => (
          <Alert key={tekst}>
            <p>{tekst}</p>
          </Alert>
        ))
      )}
      <p>
        <Link to={basis}>Terug naar de criteria</Link>
      </p>
    </>
  )
}

function Tekening({ effecten: { regels, basis, tekent } }: { effecten: EffectenGegevens }) {
  return (
    <Table
      caption="Wie legt in en wie wint"
      rows={regels}
      rowKey={({ id }) => id}
      columns={[
        { heading: 'Wie', rowHeading: true, cell: ({ wie }) => wie },
        { heading: 'Legt in', cell: ({ legt_in }) => legt_in || 'niets' },
        { heading: 'Heeft eraan', cell: ({ krijgt }) => krijgt || 'niets' },
        ...(tekent
          ? [
              {
                heading: 'Wat nu',
                cell: ({ id, wie, krijgt }: EffectenGegevens['regels'][number]) => (
                  <div className="stack">
                    {krijgt && (
                      <Link to={`${basis}/nieuw?effect=${id}`}>
                        Maak hier een criterium van
                        <span className="sr-only">: {wie}</span>
                      </Link>
                    )}
                    <Form action={`${basis}/effecten/${id}`} className="form-inline">
                      <Button look="subtle">
                        Haal weg<span className="sr-only">: {wie}</span>
                      </Button>
                    </Form>
                  </div>
                ),
              },
            ]
          : []),
      ]}
    />
  )
}

function Opvalt({ opvalt }: { opvalt: EffectenGegevens['opvalt'] }) {
  const zinnen = [
    [opvalt.wintZonderInleg, 'wint mee zonder iets in te leggen. Kan die ook iets bijdragen?'],
    [opvalt.legtInZonderWinst, 'legt in. Wat heeft die er zelf aan? Anders houdt het niet lang.'],
    [opvalt.ontbreekt, 'doet mee en staat er nog niet bij.'],
  ] as const
  const gezien = zinnen.flatMap(([namen, zin]) => namen.map((naam) => ({ naam, zin })))
  if (gezien.length === 0) return null
  return (
    <>
      <h2>Wat opvalt</h2>
      <ul className="hints">
        {gezien.map(({ naam, zin }) => (
          <li key={`${naam} ${zin}`}>
            <strong>{naam}</strong> {zin}
          </li>
        ))}
      </ul>
    </>
  )
}

function RegelForm({ basis, eerste }: { basis: string; eerste: boolean }) {
  const { errors, veld } = useAntwoord()
  return (
    <>
      <h2>{eerste ? 'Begin met iemand die meedoet' : 'Nog iemand'}</h2>
      <Form action={`${basis}/effecten?index`}>
        <ErrorSummary errors={errors} />
        <Field
          label="Om wie gaat het?"
          hint="Een organisatie of een groep, bijvoorbeeld: de huisarts, of buren die alleen wonen. Geen namen van deelnemers."
          maxLength={120}
          {...veld('wie')}
        />
        <Field
          label="Wat legt die in?"
          hint="Geld, uren, een zaal, kennis. Bijvoorbeeld: twee uur per week."
          optional
          maxLength={200}
          {...veld('legt_in')}
        />
        <Field
          label="Wat heeft die eraan?"
          hint="Bijvoorbeeld: minder mensen op het spreekuur die vooral alleen zijn."
          optional
          maxLength={200}
          {...veld('krijgt')}
        />
        <Button look="secondary">Zet op de tekening</Button>
      </Form>
    </>
  )
}
