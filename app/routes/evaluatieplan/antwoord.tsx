import { Button, ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { Form } from '../../components/form.tsx'
import type { CriteriumGegevens } from './criterium.server.ts'

/** What this reader can do with the proposal; where nothing can be done, why not. */
export function Antwoord({ criterium }: { criterium: CriteriumGegevens }) {
  const { basis, volgnummer, versie, mag, waarom, stand, laten_vervallen } = criterium
  const pad = `${basis}/${volgnummer}`
  if (waarom.length > 0) return <p className="muted">{waarom.join(' ')}</p>
  if (mag.akkoord || mag.antwoord)
    return (
      <section className="answer stack" aria-labelledby="uw-antwoord">
        <h2 id="uw-antwoord">Uw antwoord</h2>
        {mag.akkoord && (
          <Form action={`${pad}/akkoord`} versie={versie}>
            <p>
              {laten_vervallen
                ? 'Bent u het ermee eens dat dit criterium vervalt?'
                : 'Kunt u hiermee uit de voeten? Dan staat dit criterium vast.'}
            </p>
            <ButtonGroup>
              <Button>{laten_vervallen ? 'Ja, laat het vervallen' : 'Ja, akkoord'}</Button>
              <ButtonLink look="secondary" to={`${pad}/tegenvoorstel`}>
                Nee, ik stel iets anders voor
              </ButtonLink>
            </ButtonGroup>
          </Form>
        )}
        {!mag.akkoord && (
          <>
            <p>
              De penvoerder of een meeschrijver geeft akkoord. U kunt wel iets anders voorstellen.
            </p>
            <ButtonLink look="secondary" to={`${pad}/tegenvoorstel`}>
              Stel iets anders voor
            </ButtonLink>
          </>
        )}
      </section>
    )
  if (!mag.wijzigen) return null
  return (
    <p>
      <ButtonLink look="secondary" to={`${pad}/tegenvoorstel`}>
        {stand === 'overeengekomen' ? 'Stel een wijziging voor' : 'Pas het voorstel aan'}
      </ButtonLink>
    </p>
  )
}
