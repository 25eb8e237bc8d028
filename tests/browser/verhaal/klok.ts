import { pastEnIsToegankelijk } from './keuring.ts'
import { logInMetLink, meldAan, vul, druk, type Speler } from './toneel.ts'

/** Moves the clock of the demonstration; everybody is signed out by it and signs in again. */
export async function zetKlokVooruit(spelers: Speler[], dagen: number) {
  const [eerste] = spelers
  if (!eerste) return
  await eerste.page.goto('/demo/klok')
  await pastEnIsToegankelijk(eerste)
  await vul(eerste.page, 'Hoeveel dagen vooruit?', String(dagen))
  await druk(eerste.page, 'Zet de klok vooruit')
  for (const speler of spelers) await meldWeerAan(speler)
}

async function meldWeerAan(speler: Speler) {
  const { page, email } = speler
  await page.goto('/inloggen')
  if (email.endsWith('@example.nl')) await logInMetLink(speler)
  else await meldAan(speler)
}
