import { Hero } from '../../components/hero.tsx'

/** The opening of the register: what one finds here, and what one does not. */
export function Registerkop({ gemeente }: { gemeente: string }) {
  return (
    <Hero
      title="Wat mensen hier samen doen"
      intro={`Elk initiatief dat van de gemeente ${gemeente} subsidie kreeg. U leest wat het is, waar het bij past, wat het kostte en wat ervan te leren valt. Ook als het anders liep dan gehoopt.`}
    >
      <p className="muted">Inwoners staan hier nooit met hun naam. Organisaties die meedoen wel.</p>
    </Hero>
  )
}
