import type { Bezwaar } from '../../../db/queries/bezwaar.ts'
import { can } from '../../domain/toegang.ts'
import type { InZaak } from '../../lib/guard.server.ts'
import type { Stap } from './stappen.tsx'

type Stand = {
  tijdigheid: { opTijd: boolean }
  teVroeg: boolean
  herstelOpen: boolean
  gehoord: boolean
  uitgenodigd: boolean
  voorstel: { agendapunt_id: string | null } | null
  /** Whether this person has the mandate to decide on it. */
  mandaat: boolean
}

/** The steps this person can take in an objection now, the most likely first. */
export function stappenVoor(
  { zaak, gebruiker }: Pick<InZaak, 'zaak' | 'gebruiker'>,
  bezwaar: Bezwaar,
  { tijdigheid, teVroeg, herstelOpen, gehoord, uitgenodigd, voorstel, mandaat }: Stand,
): Stap[] {
  const pagina = `/behandeling/${zaak.nummer}/bezwaar/${bezwaar.volgnummer}`
  if (bezwaar.status === 'beslist' && can(gebruiker, 'besluit:bekendmaken'))
    return [
      {
        naar: `/behandeling/${zaak.nummer}/besluit/bekendmaking`,
        tekst: 'Verstuur de beslissing',
        look: 'primary',
      },
    ]
  if (bezwaar.status !== 'in_behandeling') return []
  const behandelt = bezwaar.behandelaar_id === gebruiker.id && can(gebruiker, 'bezwaar:behandelen')
  const stap = (mag: boolean, pad: string, tekst: string): Stap[] =>
    mag ? [{ naar: `${pagina}/${pad}`, tekst }] : []
  const stappen = [
    ...stap(
      can(gebruiker, 'bezwaar:toewijzen') && !behandelt,
      'behandelaar',
      bezwaar.behandelaar_id ? 'Geef aan een ander' : 'Wijs een behandelaar aan',
    ),
    ...stap(mandaat && !behandelt && voorstel !== null, 'mandaat', 'Beslis in mandaat'),
    ...stap(behandelt && uitgenodigd && !gehoord, 'verslag', 'Leg het verslag vast'),
    ...stap(
      behandelt && !gehoord,
      'hoorzitting',
      uitgenodigd ? 'Nodig opnieuw uit' : 'Nodig uit voor het horen',
    ),
    ...stap(behandelt && !gehoord, 'niet-horen', 'Zie af van horen'),
    ...stap(
      behandelt && voorstel !== null && voorstel.agendapunt_id === null,
      'agendering',
      'Zet op de agenda van het college',
    ),
    ...stap(
      behandelt && gehoord && !voorstel?.agendapunt_id,
      'beslissing',
      voorstel ? 'Wijzig het voorstel' : 'Stel de beslissing voor',
    ),
    ...stap(
      behandelt && !tijdigheid.opTijd,
      'te-laat',
      `Beoordeel het te ${teVroeg ? 'vroeg' : 'laat'} komen`,
    ),
    ...stap(behandelt && herstelOpen, 'aanvulling', 'Leg een aanvulling op papier vast'),
    ...stap(behandelt && !herstelOpen, 'herstel', 'Vraag om aanvulling'),
    ...stap(behandelt, 'verdaging', 'Beslis later'),
    ...stap(behandelt, 'sluiting', 'Doorsturen of ingetrokken'),
  ]
  return stappen.map((een, plaats) => (plaats === 0 ? { ...een, look: 'primary' } : een))
}
