import { Alert } from '../../components/alert.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { AntwoordForm } from '../aanvragen.$nummer.instemming/antwoord-form.tsx'
import { NaarAntwoord } from '../aanvragen.$nummer.instemming/naar-antwoord.tsx'
import { Tekst } from '../aanvragen.$nummer.instemming/tekst.tsx'
import { Toezegging } from '../aanvragen.$nummer.instemming/toezegging.tsx'
import { Verschillen } from '../aanvragen.$nummer.instemming/verschillen.tsx'
import type { uitnodigingblik } from './uitnodigingblik.server.ts'
import { ZonderTekst } from './zonder-tekst.tsx'
import { HardWords } from '../../components/hard-words.tsx'
import { begrippen } from '../../domain/begrippen.ts'

type Blik = Extract<Awaited<ReturnType<typeof uitnodigingblik>>, { stand: 'open' }>

/** An invitation that can be answered: who asks, what one commits to, the whole text, and yes or no. */
export function Open({ gemeente, ...blik }: Blik & { gemeente: string }) {
  const { tekst, partij, belemmeringen } = blik
  return (
    <>
      <PageHeading
        title={blik.isPersoon ? 'Doet u mee?' : `Doet ${partij} mee?`}
        intro={`${blik.penvoerder} wil ‘${blik.titel}’ doen en vraagt de gemeente ${gemeente} om subsidie. U bent gevraagd als partner.`}
      />
      <Wie {...blik} />
      <Belemmerd belemmeringen={belemmeringen} />
      {tekst ? <MetTekst {...blik} tekst={tekst} /> : <NogGeenTekst {...blik} />}
      <HardWords words={[begrippen.penvoerder, begrippen.dekking]} />
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

function Belemmerd({ belemmeringen }: Pick<Blik, 'belemmeringen'>) {
  if (belemmeringen.length === 0) return null
  return (
    <Alert tone="warning" title="U kunt hier nu geen antwoord geven">
      {belemmeringen.map(({ code, tekst }) => (
        <p key={code}>{tekst}</p>
      ))}
    </Alert>
  )
}

function MetTekst({ tekst, ...blik }: Blik & { tekst: NonNullable<Blik['tekst']> }) {
  const open = blik.belemmeringen.length === 0
  return (
    <>
      {tekst.verschillen.length > 0 && (
        <section className="stack" aria-labelledby="gewijzigd">
          <h2 id="gewijzigd">Wat er anders is dan wat u bevestigde</h2>
          <Verschillen verschillen={tekst.verschillen} />
        </section>
      )}
      <Toezegging deelnemer={tekst.deel}>{open && <NaarAntwoord />}</Toezegging>
      <Tekst tekst={tekst.inhoud} />
      {open && (
        <AntwoordForm
          deel={tekst.deel}
          voorlegging={tekst.id}
          naam={blik.isPersoon ? blik.partij : ''}
          sleutel={false}
        />
      )}
    </>
  )
}

function NogGeenTekst(blik: Blik) {
  return (
    <>
      <Alert title="De tekst is nog niet klaar">
        <p>
          U kunt nog niets toezeggen. Zodra de tekst er ligt, krijgt u een e-mail en leest u precies
          wat er van u wordt gevraagd.
        </p>
      </Alert>
      <Toezegging deelnemer={blik.deel} titel="Zo staat u er nu in" />
      {blik.belemmeringen.length === 0 && <ZonderTekst {...blik} />}
    </>
  )
}
