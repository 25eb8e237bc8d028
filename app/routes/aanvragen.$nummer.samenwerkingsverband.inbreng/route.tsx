import { redirect, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { findDeelname, findPenvoerder } from '../../../db/queries/deelname.ts'
import { findToegangVan } from '../../../db/queries/toegang.ts'
import { inbrengBewaren } from '../../commands/inbreng-bewaren.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { inbrengSchema } from '../../domain/samenwerkingsverband/inbreng.schema.ts'
import { belemmeringenVoorWijzigen } from '../../domain/samenwerkingsverband/fase.ts'
import { isStem, schrijftEigenDeel } from '../../domain/toegang.ts'
import { forbidden, notFound } from '../../lib/errors.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { samenwerkingsKruimels } from '../../lib/samenwerkings-kruimels.ts'
import { keepTyped } from '../../lib/keep-typed.ts'
import { useVersionForm } from '../../lib/section-form.ts'
import { Deelnamebotsing } from '../aanvragen.$nummer.samenwerkingsverband.partner._index/botsing.tsx'
import { InbrengVelden } from '../aanvragen.$nummer.samenwerkingsverband.partner._index/inbreng-velden.tsx'
import { asTyped } from '../aanvragen.$nummer.samenwerkingsverband.partner.$deelname._index/as-typed.ts'

const schemaInBrowser = () =>
  import('../../domain/samenwerkingsverband/inbreng.schema.ts').then((een) => een.inbrengSchema)

export const meta: MetaFunction = () => [{ title: 'Wat u zelf doet' }]
export const handle: Handle = { script: true, kruimels: samenwerkingsKruimels }

export const loader = guardZaak('inbreng:bewaren', async ({ db, zaak, gebruiker }) => {
  const ik = await findToegangVan(db, zaak.id, gebruiker.id)
  if (!ik || !schrijftEigenDeel(zaak, isStem(ik.stem, gebruiker.email))) throw forbidden()
  const isPartner = ik.partijrol === 'partner'
  const deelname = isPartner
    ? await findDeelname(db, zaak.id, ik.deelname_id)
    : await findPenvoerder(db, zaak.id)
  if (!deelname) throw notFound()
  if (belemmeringenVoorWijzigen(zaak.status).length > 0)
    throw redirect(`/aanvragen/${zaak.nummer}/samenwerkingsverband`, 303)
  const { versie } = deelname
  return { nummer: zaak.nummer, versie, isPartner, inbreng: asTyped(deelname) }
})

export const action = guardZaak('inbreng:bewaren', ({ request, actor, zaak }) =>
  handleForm(
    { request, actor },
    inbrengSchema,
    async (tx, inbreng) => {
      await inbrengBewaren(tx, actor, zaak.nummer, inbreng)
      const terug = `/aanvragen/${zaak.nummer}/samenwerkingsverband`
      return redirect(`${terug}?bewaard=samenwerkingsverband`, 303)
    },
    { bewaren: true },
  ),
)

export const clientAction = keepTyped

export default function InbrengPage() {
  const { nummer, versie, isPartner, inbreng } = useLoaderData<typeof loader>()
  const { form, field, errors, ...samen } = useVersionForm(schemaInBrowser, inbreng, versie)
  return (
    <>
      <PageHeading
        title="Wat u zelf doet en inbrengt"
        intro={
          isPartner
            ? 'Dit staat er over u in de aanvraag. Wijzigt u het, dan krijgt de penvoerder bericht en wordt de tekst opnieuw voorgelegd.'
            : 'U bent penvoerder. Uw partners lezen ook wat u zelf doet.'
        }
      />
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <Deelnamebotsing {...samen} />
        <InbrengVelden
          field={field}
          doet="Wat gaat u zelf doen?"
          uitleg="Bijvoorbeeld: ik regel de planning en houd bij wat het kost."
          brengtIn="Wat brengt u zelf in?"
        />
        <Button>Opslaan</Button>
      </Form>
      <p>
        <Link to={`/aanvragen/${nummer}/samenwerkingsverband`}>Terug zonder op te slaan</Link>
      </p>
    </>
  )
}
