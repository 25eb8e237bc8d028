import { expect } from 'vitest'
import { pdfBytes } from '../../helpers/bestanden.ts'
import { pastEnIsToegankelijk } from './keuring.ts'
import { druk, leest, type Speler } from './toneel.ts'

/** A file with a virus is refused at once and nowhere kept; the same without it goes in. */
export async function stuurtEenBijlage(speler: Speler, nummer: string) {
  const { page } = speler
  await page.goto(`/aanvragen/${nummer}/bijlagen`)
  await pastEnIsToegankelijk(speler)
  await kiestBestand(speler, 'offerte met virus.pdf', '% EICAR-STANDAARD')
  await page.getByRole('button', { name: 'Bijlage toevoegen' }).click()
  await leest(page, /zit een virus/)
  await pastEnIsToegankelijk(speler, 'met een virus')
  expect(await page.getByText('Er zijn nog geen bijlagen').count(), 'niets bewaard').toBe(1)
  await kiestBestand(speler, 'offerte keuken.pdf', '% schoon')
  await druk(page, 'Bijlage toevoegen')
  await leest(page, 'De bijlage is toegevoegd.')
  await leest(page, /Geen virus gevonden/)
  await pastEnIsToegankelijk(speler, 'met een bijlage')
}

const kiestBestand = ({ page }: Speler, name: string, inhoud: string) =>
  page
    .getByLabel('Bestand', { exact: true })
    .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(pdfBytes(inhoud)) })
