import { expect, test } from 'vitest'
import { partnerstand } from '../../../app/domain/samenwerkingsverband/partnerstand.ts'
import { eindeUitnodiging } from '../../../app/domain/samenwerkingsverband/uitnodiging.ts'

const nu = new Date('2026-12-01T09:00:00Z')
const uitnodiging = {
  aangemaakt_op: nu,
  verloopt_op: eindeUitnodiging(nu),
  beantwoord_op: null,
  ingetrokken_op: null,
  antwoord: null,
}
const partner = {
  stand: 'nog_geen_antwoord',
  gewijzigd: false,
  email: 'club@example.nl',
  uitnodigingen: [],
  antwoord: null,
} as const
const antwoord = { naam: 'Ria Bakker', moment: nu, toelichting: '' }
const beantwoord = { ...uitnodiging, beantwoord_op: nu }

test.each([
  [{}, 'Nog niet gevraagd', 'Deze partner kreeg nog geen mail'],
  [{ email: null }, 'Nog niet gevraagd', 'Vul een e-mailadres in.'],
  [{ uitnodigingen: [uitnodiging] }, 'Nog geen antwoord', 'tot en met 31 december 2026.'],
  [
    { uitnodigingen: [{ ...uitnodiging, verloopt_op: nu }] },
    'Geen antwoord',
    'verliep op 1 december 2026.',
  ],
  [
    { uitnodigingen: [{ ...uitnodiging, ingetrokken_op: nu }] },
    'Nog niet gevraagd',
    'De uitnodiging is ingetrokken.',
  ],
  [{ uitnodigingen: [{ ...beantwoord, antwoord: 'meekijken' }] }, 'Kijkt mee', 'wacht op de tekst'],
  [
    { uitnodigingen: [{ ...beantwoord, antwoord: 'afgewezen' }] },
    'Doet niet mee',
    '1 december 2026 weten niet mee te doen',
  ],
  [{ stand: 'bevestigd', antwoord }, 'Bevestigd', 'door Ria Bakker op 1 december 2026.'],
  [
    { stand: 'afgewezen', antwoord: { ...antwoord, toelichting: 'Te veel uren' } },
    'Afgewezen',
    '“Te veel uren”',
  ],
  [
    { stand: 'bevestigd', antwoord, gewijzigd: true },
    'Bevestigde de oude tekst',
    'Daarna wijzigde u de tekst.',
  ],
] as const)('de penvoerder leest hoe ver een partner is: %o', (over, woord, uitleg) => {
  const stand = partnerstand({ ...partner, ...over }, nu)
  expect(stand.woord).toBe(woord)
  expect(stand.uitleg).toContain(uitleg)
})

test('na een wijziging wordt niet nog voor de oude tekst uitgenodigd', () => {
  expect(partnerstand(partner, nu).isUitTeNodigen).toBe(true)
  expect(partnerstand({ ...partner, gewijzigd: true }, nu).isUitTeNodigen).toBe(false)
  expect(partnerstand({ ...partner, email: null }, nu).isUitTeNodigen).toBe(false)
})
