import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { beoordelingAfronden } from '../../commands/beoordeling-afronden.server.ts'
import { Alert } from '../../components/alert.tsx'
import { Button, ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { belemmeringenVoorAfronden, gegevenScores } from '../../domain/beoordeling/beoordeling.ts'
import { gewogenScore } from '../../domain/beoordeling/score.ts'
import { toDatum } from '../../domain/datum.ts'
import { getal } from '../../domain/opmaak.ts'
import { beoordelingKruimels } from '../../lib/behandeling-kruimels.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { leegSchema } from '../../domain/leeg.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { findEigenBeoordeling } from '../../../db/queries/beoordeling.ts'
import { getRegelingVanZaak, listCriteria, listVoorwaarden } from '../../../db/queries/regeling.ts'

export const meta: MetaFunction = () => [{ title: 'Beoordeling afronden' }]
export const handle: Handle = { kruimels: beoordelingKruimels }

export const loader = guardZaak('beoordeling:vastleggen', async ({ db, zaak, gebruiker, nu }) => {
  const pagina = `/behandeling/${zaak.nummer}/beoordeling`
  const eigen = await findEigenBeoordeling(db, zaak.id, gebruiker.id)
  if (!eigen || eigen.afgerond_op) throw redirect(pagina, 303)
  const { versie_id } = await getRegelingVanZaak(db, zaak, toDatum(nu))
  const voorwaarden = await listVoorwaarden(db, versie_id)
  const criteria = await listCriteria(db, versie_id)
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    pagina,
    belemmeringen: belemmeringenVoorAfronden(eigen, voorwaarden, criteria),
    score: gewogenScore(criteria, gegevenScores([eigen])[0] ?? []),
    rijen: [
      ...voorwaarden.map(({ sleutel, titel }) => {
        const gegeven = eigen.oordelen.find(({ voorwaarde }) => voorwaarde === sleutel)
        const woord =
          gegeven?.oordeel && (gegeven.oordeel === 'voldoet' ? 'Voldoet' : 'Voldoet niet')
        return { titel, uitkomst: woord ?? '', reden: gegeven?.reden ?? '' }
      }),
      ...criteria.map(({ sleutel, titel }) => {
        const gegeven = eigen.scores.find(({ criterium }) => criterium === sleutel)
        return { titel, uitkomst: String(gegeven?.score ?? ''), reden: gegeven?.reden ?? '' }
      }),
    ],
  })
})

export const action = guardZaak('beoordeling:vastleggen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, leegSchema, async (tx) => {
    await beoordelingAfronden(tx, actor, zaak)
    return gelukt(`/behandeling/${zaak.nummer}/beoordeling`, 'beoordeling-afgerond')
  }),
)

export default function AfrondingPage() {
  const { nummer, titel, pagina, belemmeringen, score, rijen } = useLoaderData<typeof loader>()
  const { form, errors } = useSchemaForm(leegSchema)
  return (
    <>
      <PageHeading
        step={nummer}
        title="Lees uw beoordeling na"
        intro={score === null ? titel : `${titel}. Uw score is ${getal(score)} van de 100.`}
      />
      <SummaryList
        rows={rijen.map(({ titel: label, uitkomst, reden }) => ({
          label,
          value: uitkomst && `${uitkomst}\n${reden}`,
          wijzig: pagina,
        }))}
      />
      {belemmeringen.length > 0 ? (
        <Alert tone="warning" title="U kunt nog niet afronden">
          <ul>
            {belemmeringen.map(({ code, tekst }) => (
              <li key={`${code} ${tekst}`}>{tekst}</li>
            ))}
          </ul>
          <ButtonLink to={pagina}>Vul aan</ButtonLink>
        </Alert>
      ) : (
        <Form {...form}>
          <ErrorSummary errors={errors} />
          <p>
            Na het afronden verandert uw beoordeling niet meer. U ziet het oordeel van de ander als
            die ook klaar is.
          </p>
          <ButtonGroup>
            <Button>Rond af</Button>
            <ButtonLink look="secondary" to={pagina}>
              Terug naar het formulier
            </ButtonLink>
          </ButtonGroup>
        </Form>
      )}
    </>
  )
}
