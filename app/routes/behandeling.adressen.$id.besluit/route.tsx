import { redirect } from '@remix-run/node'
import { adreswijzigingBesluiten } from '../../commands/adreswijziging-besluiten.server.ts'
import { adresbesluitSchema } from '../../domain/adreswijziging/adreswijziging.schema.ts'
import { guard } from '../../lib/guard.server.ts'
import { handleForm } from '../../lib/form.server.ts'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Link } from '@remix-run/react'
import { useSchemaForm } from '../../lib/form.ts'

export const loader = guard('adreswijziging:besluiten', () =>
  redirect('/behandeling/adressen', 303),
)

export const action = guard('adreswijziging:besluiten', ({ request, actor, params }) =>
  handleForm({ request, actor }, adresbesluitSchema, async (tx, besluit) => {
    await adreswijzigingBesluiten(tx, actor, params.id ?? '', besluit)
    return redirect(`/behandeling/adressen?${besluit.uitkomst}`, 303)
  }),
)

/** Only shown when the answer was refused. */
export default function AdresbesluitPage() {
  const { errors } = useSchemaForm(adresbesluitSchema)
  return (
    <>
      <PageHeading title="Dit kan nu niet" />
      <ErrorSummary errors={errors} />
      <p>
        <Link to="/behandeling/adressen">Terug naar de adressen</Link>
      </p>
    </>
  )
}
