import { Alert } from '../../components/alert.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { AntwoordForm } from '../aanvragen.$nummer.instemming/antwoord-form.tsx'
import { Tekst } from '../aanvragen.$nummer.instemming/tekst.tsx'
import { Toezegging } from '../aanvragen.$nummer.instemming/toezegging.tsx'
import { Verschillen } from '../aanvragen.$nummer.instemming/verschillen.tsx'
import type { uitnodigingblik } from './uitnodigingblik.server.ts'
import { ZonderTekst } from './zonder-tekst.tsx'

type Blik = Extract<Awaited<ReturnType<typeof uitnodigingblik>>, { stand: 'open' }>

/** An invitation that can be answered: who asks, what one commits to, the whole text, and yes or no. */
export function Open({ gemeente, ...blik }: Blik & { gemeente: string }) {
  const { tekst, partij, belemmeringen } = blik
  return (
    <>
      <PageHeading
        title={blik.isPersoon ? 'Doet u mee?' : `Doet ${partij} mee?`}
        intro={
          tekst
            ? `${tekst.penvoerder} wil ‘${tekst.inhoud.titel}’ doen en vraagt de gemeente ${gemeente} om subsidie. U bent gevraagd als partner.`
            : `U bent gevraagd als partner in een initiatief in de gemeente ${gemeente}.`
        }
      />
      <Wie {...blik} />
      {tekst ? (
        <>
          {tekst.verschillen.length > 0 && (
            <section className="stack" aria-labelledby="gewijzigd">
              <h2 id="gewijzigd">Wat er anders is dan wat u bevestigde</h2>
              <Verschillen verschillen={tekst.verschillen} />
            </section>
          )}
          <Toezegging deelnemer={tekst.deel} />
          <Tekst tekst={tekst.inhoud} />
        </>
      ) : (
        <Alert title="Er ligt nog geen tekst">
          <p>
            De penvoerder schrijft nog. U kunt daarom nog niets toezeggen. Zodra de tekst er ligt,
            krijgt u een e-mail en leest u precies wat er van u wordt gevraagd.
          </p>
        </Alert>
      )}
      <Antwoord {...blik} />
      {belemmeringen.length === 0 && (
        <p className="muted">
          U kunt antwoorden tot en met {blik.tot}. Doet u mee, dan kunt u er later ook weer
          uitstappen. Wijzigt de tekst, dan vragen wij u opnieuw.
        </p>
      )}
    </>
  )
}

/** Whose invitation this is, for who is signed in as somebody else. */
function Wie({ anders, email, belemmeringen }: Blik) {
  if (anders === null || belemmeringen.length > 0) return null
  return (
    <Alert tone="warning" title="Deze uitnodiging is voor een ander adres">
      <p>
        U bent ingelogd als {anders}. Deze uitnodiging is gestuurd naar {email}. Als u hier
        antwoordt, doet u dat als {email} en bent u daarna met dat adres ingelogd.
      </p>
    </Alert>
  )
}

function Antwoord({ tekst, partij, isPersoon, belemmeringen }: Blik) {
  if (belemmeringen.length > 0)
    return (
      <Alert tone="warning" title="U kunt hier nu geen antwoord geven">
        {belemmeringen.map(({ code, tekst: zin }) => (
          <p key={code}>{zin}</p>
        ))}
      </Alert>
    )
  const wie = { partij, isPersoon }
  return tekst ? (
    <AntwoordForm {...wie} voorlegging={tekst.id} naam={isPersoon ? partij : ''} sleutel={false} />
  ) : (
    <ZonderTekst {...wie} />
  )
}
