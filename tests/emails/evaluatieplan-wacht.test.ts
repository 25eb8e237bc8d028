import { expect, test } from 'vitest'
import { renderEmail } from '../../app/lib/mailer.server.ts'

const gegevens = {
  afzender: { gemeente: 'Elburg', telefoon: '0525 00 00 00', demo: true },
  nummer: 'ELB-2026-00042',
  link: 'http://localhost:3000/aanvragen/ELB-2026-00042/evaluatiecriteria',
}

test.each([
  ['aan_zet', 'U bent aan zet bij ELB-2026-00042'],
  ['klaar', 'Er is nieuws over ELB-2026-00042'],
  ['opmerking', 'Er is nieuws over ELB-2026-00042'],
  ['tafel', 'U kunt aan tafel bij ELB-2026-00042'],
] as const)('de mail over het overleg (%s) zegt dat er iets wacht en waar', async (nieuws, kop) => {
  const { onderwerp, html, tekst } = await renderEmail('evaluatieplanwacht', {
    ...gegevens,
    nieuws,
  })
  expect(onderwerp).toBe(kop)
  expect(tekst).toContain(gegevens.link)
  expect(html).toContain('Voorbeeld – geen besluit van de gemeente')
})
