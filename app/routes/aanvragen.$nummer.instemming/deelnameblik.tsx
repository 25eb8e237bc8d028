import { Link } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { Details } from '../../components/details.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { AntwoordForm } from './antwoord-form.tsx'
import type { Partnerblik } from './partnerblik.server.ts'
import { Tekst } from './tekst.tsx'
import { NaarAntwoord } from './naar-antwoord.tsx'
import { Toezegging } from './toezegging.tsx'
import { Verschillen } from './verschillen.tsx'

/** What a partner sees of the application: where they stand, what changed, the text, and room for an answer. */
export function Deelnameblik({ nummer, ...blik }: Partnerblik & { nummer: string }) {
  const { laatste, deel, eerder } = blik
  const magAntwoorden = blik.belemmeringen.length === 0
  return (
    <>
      <Stand {...blik} />
      {eerder && (
        <section className="stack" aria-labelledby="gewijzigd">
          <h2 id="gewijzigd">Wat er anders is dan wat u bevestigde</h2>
          <Verschillen verschillen={eerder.verschillen} />
        </section>
      )}
      {deel && (
        <Toezegging deelnemer={deel} titel={titelVan(blik) ?? undefined}>
          {magAntwoorden && <NaarAntwoord />}
          {blik.schrijftEigenDeel && <EigenDeel nummer={nummer} />}
        </Toezegging>
      )}
      {laatste && <Tekst tekst={laatste.tekst} />}
      {laatste && deel && magAntwoorden && (
        <AntwoordForm
          deel={deel}
          naam={blik.naam}
          voorlegging={laatste.id}
          action={`/aanvragen/${nummer}/instemming`}
        />
      )}
      {eerder && (
        <Details summary="De tekst die u eerder bevestigde">
          <Tekst tekst={eerder.tekst} />
        </Details>
      )}
      {blik.anderen.length > 0 && (
        <>
          <h2>Wat de andere partners lieten weten</h2>
          <ul className="plain-list">
            {blik.anderen.map(({ deelname_id, naam, woord, toon }) => (
              <li key={deelname_id}>
                {naam} <StatusTag tone={toon}>{woord}</StatusTag>
              </li>
            ))}
          </ul>
        </>
      )}
      {!deel && blik.schrijftEigenDeel && <EigenDeel nummer={nummer} />}
      <ul>
        <li>
          <Link to={`/aanvragen/${nummer}/samenwerkingsverband/toegang`}>Wie erbij kan</Link>
        </li>
        <li>
          <Link to={`/aanvragen/${nummer}/samenwerkingsverband/overzicht`}>
            Overzicht van de samenwerking, om te printen
          </Link>
        </li>
      </ul>
      <p className="muted">
        Wilt u niet meer meedoen?{' '}
        <Link to={`/aanvragen/${nummer}/vertrek`}>Stap uit het samenwerkingsverband</Link>
      </p>
    </>
  )
}

/** A partner changes what stands there about itself, and nobody else's part. */
function EigenDeel({ nummer }: { nummer: string }) {
  return (
    <p>
      <Link to={`/aanvragen/${nummer}/samenwerkingsverband/inbreng`}>
        Wijzig wat u doet en inbrengt
      </Link>
    </p>
  )
}

const titelVan = ({ antwoord }: Partnerblik) =>
  antwoord?.uitkomst === 'bevestigd'
    ? 'Dit hebt u toegezegd'
    : antwoord && 'Dit werd van u gevraagd'

/** Where the partner stands, in one sentence; what stands in the way of an answer comes in its place. */
function Stand({ laatste, antwoord, voorgelegdOp, deel, belemmeringen }: Partnerblik) {
  if (!laatste || !deel)
    return (
      <Alert title="Er ligt nog geen tekst voor u klaar">
        <p>
          U hoeft nu niets te doen. Zodra de penvoerder de tekst voorlegt, krijgt u een e-mail. Pas
          dan vragen wij u om ja of nee te zeggen.
        </p>
      </Alert>
    )
  if (antwoord?.uitkomst === 'bevestigd')
    return (
      <Alert tone="good" title="U hebt deze tekst bevestigd">
        <p>
          Op {antwoord.moment}, door {antwoord.naam}. U hoeft nu niets te doen. Wijzigt de
          penvoerder de tekst, dan vragen wij u opnieuw.
        </p>
      </Alert>
    )
  if (belemmeringen.length > 0)
    return (
      <Alert
        tone={antwoord ? 'warning' : 'info'}
        title={antwoord ? 'U hebt deze tekst afgewezen' : undefined}
      >
        {belemmeringen.map(({ code, tekst }) => (
          <p key={code}>{tekst}</p>
        ))}
      </Alert>
    )
  return (
    <Alert title="Wij vragen uw antwoord">
      <p>
        De penvoerder legde deze tekst voor op {voorgelegdOp}. Lees hem rustig. Onderaan zegt u ja
        of nee.
      </p>
    </Alert>
  )
}
