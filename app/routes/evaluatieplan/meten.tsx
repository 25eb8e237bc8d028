import { Aandachtspunten } from './aandachtspunten.tsx'
import type { TafelGegevens } from './tafel.server.ts'

/** What measuring takes together: light is the rule, so it is shown before anybody agrees to it. */
export function Meten({ samen, onbekend, richtlijn, punten }: TafelGegevens['meten']) {
  return (
    <>
      <h2>Hoeveel werk het meten is</h2>
      <p>
        Samen kost het meten <strong>{samen}</strong> over het hele project.
        {richtlijn && ` Als richtlijn past bij dit bedrag hoogstens ${richtlijn}.`}
        {onbekend > 0 &&
          ` Van ${onbekend === 1 ? 'één criterium' : `${onbekend} criteria`} is de tijd nog niet ingevuld.`}
      </p>
      {punten.length > 0 && <Aandachtspunten punten={punten} />}
    </>
  )
}
