import { expect, test } from 'vitest'
import { renderEmail } from '../../app/lib/mailer.server.ts'
import { emails } from '../../emails/emails.ts'

const link = 'http://localhost:3000/aanvragen/ELB-2026-00042/berichten'
const gegevens = {
  afzender: { gemeente: 'Elburg', telefoon: '0525 00 00 00', demo: false },
  ...{ nummer: 'ELB-2026-00042', link, aantal: 2, termijn: 'Termijn om te beslissen' },
  ...{ uiterlijk: '22 december 2026', tot: '22 december 2026', totEnMet: '22 december 2026' },
}
const nieuws: Record<string, string> = {
  evaluatieplanwacht: 'aan_zet',
  ideenieuws: 'achtergelaten',
  toegangsnieuws: 'beantwoord',
}

test.each(Object.keys(emails))(
  'een mail is in het Nederlands, zegt wie belt en noemt het adres één keer in de tekst (%s)',
  async (soort) => {
    const { onderwerp, html, tekst } = await renderEmail(soort, {
      ...gegevens,
      nieuws: nieuws[soort],
    })
    expect(html).not.toContain('lang="en"')
    expect(tekst).toContain('0525 00 00 00')
    expect(tekst.split(link).length - 1).toBe(html.includes('href=') ? 1 : 0)
    expect(`${onderwerp}${tekst}`).not.toMatch(/undefined|null|knop/)
  },
)
