import { redirect } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { volgordeSchema } from '../../domain/regeling/concept.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { guard } from '../../lib/guard.server.ts'
import { bewaarConcept } from '../beheer/concept.server.ts'

export const loader = guard('beheer:regelingen', ({ params }) =>
  redirect(`/beheer/regelingen/concept/${params.concept}`, 303),
)

/** Puts a condition one place higher. */
export const action = guard('beheer:regelingen', ({ request, actor, params }) =>
  handleForm({ request, actor }, volgordeSchema, (tx, { omhoog, _versie: versie }) =>
    bewaarConcept(
      { tx, actor, params, versie, deel: 'voorwaarden' },
      ({ voorwaarden, ...inhoud }) => {
        const plaats = voorwaarden.findIndex(({ sleutel }) => sleutel === omhoog)
        const [deze] = plaats > 0 ? voorwaarden.slice(plaats) : []
        const anders = deze
          ? voorwaarden.toSpliced(plaats, 1).toSpliced(plaats - 1, 0, deze)
          : voorwaarden
        return { ...inhoud, voorwaarden: anders }
      },
      '?bewaard#voorwaarden',
    ),
  ),
)

/** Only shown when the answer was refused. */
export default function VolgordePage() {
  const { errors } = useSchemaForm(volgordeSchema)
  return (
    <>
      <PageHeading title="Dit kan nu niet" />
      <ErrorSummary errors={errors} />
      <p>
        <Link to="..">Terug naar het concept</Link>
      </p>
    </>
  )
}
