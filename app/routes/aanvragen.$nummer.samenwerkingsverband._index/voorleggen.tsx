import { Alert } from '../../components/alert.tsx'
import { ButtonLink } from '../../components/button.tsx'
import { Verschillen } from '../aanvragen.$nummer.instemming/verschillen.tsx'
import type { Penvoerderblik } from './penvoerderblik.server.ts'

type Props = Penvoerderblik & { nummer: string }

/** Where the text stands: not laid yet, waiting for answers, or changed since and to be laid anew. */
export function Voorleggen({ nummer, ...blik }: Props) {
  const { laatste, verschillen, partners, bevestigd } = blik
  const naar = `/aanvragen/${nummer}/samenwerkingsverband/voorlegging`
  return (
    <>
      <h2 id="voorleggen">De tekst voorleggen</h2>
      {!laatste && (
        <p>
          Is uw plan klaar? Leg de tekst dan voor. Iedere partner krijgt een e-mail, leest precies
          wat die zou toezeggen, en zegt zelf ja of nee.
        </p>
      )}
      {laatste && verschillen.length === 0 && (
        <Alert tone={bevestigd === partners.length ? 'good' : 'info'}>
          <p>
            U legde de tekst voor op {laatste.moment}. {telling(bevestigd, partners.length)}
          </p>
        </Alert>
      )}
      {laatste && verschillen.length > 0 && (
        <Alert tone="warning" title="U hebt na het voorleggen gewijzigd">
          <Verschillen verschillen={verschillen} />
          <p>
            {telling(bevestigd, partners.length)} Dat geldt voor de oude tekst. Leg de nieuwe tekst
            voor: dan vragen wij iedereen opnieuw.
          </p>
        </Alert>
      )}
      <Actie {...blik} naar={naar} />
    </>
  )
}

function Actie({ leidt, laatste, belemmeringen, naar }: Penvoerderblik & { naar: string }) {
  const tegen = belemmeringen.filter(({ code }) => code !== 'ongewijzigd')
  if (!leidt) return <p className="muted">Alleen de penvoerder kan de tekst voorleggen.</p>
  if (belemmeringen.length === 0)
    return (
      <p>
        <ButtonLink to={naar}>
          {laatste ? 'Leg de nieuwe tekst voor' : 'Bekijk de tekst en leg voor'}
        </ButtonLink>
      </p>
    )
  return (
    <>
      {tegen.map(({ code, tekst }) => (
        <Alert key={code}>
          <p>{tekst}</p>
        </Alert>
      ))}
    </>
  )
}

function telling(bevestigd: number, aantal: number) {
  if (aantal === 1)
    return bevestigd === 1 ? 'Uw partner bevestigde.' : 'Uw partner bevestigde nog niet.'
  if (bevestigd === aantal) return 'Alle partners bevestigden.'
  return `${bevestigd} van de ${aantal} partners ${bevestigd === 1 ? 'bevestigde' : 'bevestigden'}.`
}
