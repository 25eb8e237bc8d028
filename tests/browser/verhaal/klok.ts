import { metDatabase } from './database.ts'
import { pastEnIsToegankelijk } from './keuring.ts'
import { logInMetLink, meldAan, vul, druk, type Speler, type Toneel } from './toneel.ts'

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

/** Puts the clock of the demonstration at this moment, to the second: its page only knows whole days. */
export const zetKlokOp = (toneel: Toneel, moment: Date) =>
  metDatabase(toneel, (client) =>
    client.query(
      `insert into demo_klok (seconden) values ($1) on conflict (enige) do update set seconden = $1`,
      [Math.ceil((moment.getTime() - Date.now()) / 1000)],
    ),
  )
