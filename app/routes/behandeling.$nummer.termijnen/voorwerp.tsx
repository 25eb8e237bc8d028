import type { Aanvraagsoort } from '../../domain/termijn/waarover.ts'

/** Says of which term a page is, where it is not that of the application. */
export const Voorwerp = ({ over }: { over: Aanvraagsoort }) =>
  over === 'wijziging' && (
    <p>Het gaat om de termijn van het verzoek om de subsidie te wijzigen of te stoppen.</p>
  )
