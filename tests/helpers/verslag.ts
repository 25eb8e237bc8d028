import type { Verslag } from '../../app/domain/verantwoording/verslag.schema.ts'

/** A report that says all that is asked, but for the criteria. */
export const buildVerslag = (over: Partial<Verslag> = {}): Verslag => ({
  activiteiten: 'Veertig koffieochtenden.',
  afwijking: '',
  kosten: 540_000,
  les: 'Woensdag was te vroeg voor werkenden.',
  steun_gemeente: 'De gebiedsmakelaar hielp met de zaal.',
  vervolg: 'doorgaan',
  publiceren: true,
  criteria: [],
  ...over,
})
