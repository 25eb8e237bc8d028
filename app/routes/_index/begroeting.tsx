import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { Buurt } from './buurt.tsx'

type Props = {
  gemeente: { id: string; naam: string }
  open: { id: string }[]
}

/** The question this site is for, with the one thing to do about it. */
export function Begroeting({ gemeente, open }: Props) {
  const [enige, ...andere] = open
  const start =
    enige && andere.length === 0 ? `/regelingen/${enige.id}/past-mijn-idee` : '/regelingen'
  return (
    <header className="home-hero wide">
      <div className="home-hero-text stack">
        <h1>Hebt u een idee voor uw buurt?</h1>
        <p className="page-intro">
          Een eettafel, een klusteam, een plek om elkaar te ontmoeten. Gemeente {gemeente.naam}{' '}
          helpt inwoners en organisaties die samen iets beginnen.
        </p>
        <ButtonGroup>
          {enige && <ButtonLink to={start}>Past mijn idee?</ButtonLink>}
          <ButtonLink to="/ideeen" look={enige ? 'secondary' : 'primary'}>
            Vertel ons uw idee
          </ButtonLink>
          {enige && <a href="#zo-werkt-het">Zo werkt het</a>}
        </ButtonGroup>
      </div>
      <Buurt gemeente={gemeente.id} />
    </header>
  )
}
