import { expect, test } from 'vitest'
import { renderEmail } from '../../app/lib/mailer.server.ts'

const gegevens = {
  afzender: { gemeente: 'Elburg', telefoon: '0525 00 00 00', demo: true },
  link: 'http://localhost:3000/uitnodiging/{{geheim}}',
  totEnMet: '31 december 2026',
}

test.each(['uitnodiging', 'tekstvoorgelegd', 'partnernieuws', 'toegangvervallen'])(
  'de mail %s noemt de gemeente en zegt wie te bellen',
  async (soort) => {
    const { onderwerp, tekst } = await renderEmail(soort, gegevens)
    expect(onderwerp).toContain('Elburg')
    expect(tekst).toContain('Bel 0525 00 00 00')
    expect(tekst).toContain('Voorbeeld – geen besluit van de gemeente')
  },
)

test('een uitnodiging heeft één link, zegt tot wanneer die werkt en dat een account niet nodig is', async () => {
  const { html, tekst } = await renderEmail('uitnodiging', gegevens)
  expect(html.match(/href="[^"]*"/g)).toEqual([`href="${gegevens.link}"`])
  expect(tekst).toContain('tot en met 31 december 2026')
  expect(tekst).toContain('U hebt geen account nodig')
})
