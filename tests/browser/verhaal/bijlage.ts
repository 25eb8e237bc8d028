import { execFileSync } from 'node:child_process'
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

/** The disk is full in the middle of a file: that is said, nothing is half, and once there is room it goes in. */
export async function treftEenVolleSchijf(speler: Speler, nummer: string) {
  const { page, toneel } = speler
  const groot = ' '.repeat(3_000_000)
  await page.goto(`/aanvragen/${nummer}/bijlagen`)
  const lengte = await page.locator('.file-list > li').count()
  magSchrijven(toneel, '1000000')
  await kiestBestand(speler, 'grote offerte.pdf', groot)
  await page.getByRole('button', { name: 'Bijlage toevoegen' }).click()
  await leest(page, /nu niet bewaren/)
  magSchrijven(toneel, 'unlimited')
  await pastEnIsToegankelijk(speler, 'met een volle schijf')
  expect(await page.locator('.file-list > li').count(), 'niets half').toBe(lengte)
  await kiestBestand(speler, 'grote offerte.pdf', groot)
  await druk(page, 'Bijlage toevoegen')
  await leest(page, 'De bijlage is toegevoegd.')
  await leest(page, 'grote offerte.pdf')
}

/** How many bytes the server may write in one file: as if the disk ended there. */
const magSchrijven = ({ platform }: Speler['toneel'], bytes: string) =>
  execFileSync('prlimit', ['--pid', String(platform.child.pid), `--fsize=${bytes}:`])

const kiestBestand = ({ page }: Speler, name: string, inhoud: string) =>
  page
    .getByLabel('Bestand', { exact: true })
    .setInputFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(pdfBytes(inhoud)) })
