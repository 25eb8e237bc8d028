import type { Run } from './limit.ts'

type Form = Record<string, string>

/** What was typed in a section in one row, over what was there. */
export async function save(run: Run, nummer: string, form: Form) {
  await run(
    `insert into concept_invoer (gemeente_id, aanvraag_id, naam, gebruiker_id, versie, invoer, moment)
     select gemeente_id, id, 'projectplan', aangemaakt_door, 0, $2, now() from aanvraag where nummer = $1
     on conflict (aanvraag_id, naam, gebruiker_id) do update set invoer = excluded.invoer, moment = excluded.moment`,
    [nummer, form],
  )
}

/** The rows a submission leaves behind, and nothing that decides whether it may. */
export async function submit(run: Run, nummer: string, form: Form) {
  const [zaak] = await run<{ id: string; aangemaakt_door: string; inhoud: unknown }>(
    'select id, aangemaakt_door, to_jsonb(a) as inhoud from aanvraag a where nummer = $1 for update',
    [nummer],
  )
  const [versie] = await run<{ id: string }>(
    `select id from regeling_versie where regeling_id = 'elburg-innovatie' order by versie desc limit 1`,
  )
  if (!zaak || !versie) throw new Error(`No draft ${nummer}`)
  const [id, wie, nu] = [zaak.id, zaak.aangemaakt_door, new Date()]
  await run(
    `insert into opdracht (wie, sleutel, handeling, vingerafdruk, naar, moment) values ($1, $2, $3, $3, $3, $4)`,
    [wie, form._sleutel, nummer, nu],
  )
  await run(
    `update aanvraag set status = 'ingediend', ingediend_op = $2, regeling_versie_id = $3, soort_aanvrager = 'burgerinitiatief',
       bijgewerkt_op = $2, uiterste_datum = '2027-02-01' where id = $1`,
    [id, nu, versie.id],
  )
  await run(
    `insert into indiening (gemeente_id, aanvraag_id, regeling_versie_id, moment, inhoud, inhoud_hash, ondertekenaar_id,
       ondertekend_als, kanaal, plafond_versie, plafond_bedrag)
     values ('elburg', $1, $2, $3, $4, repeat('0', 64), $5, $6, $7, 1, 1)`,
    [id, versie.id, nu, zaak.inhoud, wie, form.ondertekend_als, form.kanaal],
  )
  await run(
    `insert into bereikbaarheid (gemeente_id, aanvraag_id, kanaal, moment, gebruiker_id) values ('elburg', $1, $2, $3, $4)`,
    [id, form.kanaal, nu, wie],
  )
  const [termijn] = await run<{ id: string }>(
    `insert into termijn (gemeente_id, aanvraag_id, soort, einddatum) values ('elburg', $1, 'beslistermijn', '2027-02-01') returning id`,
    [id],
  )
  await run(
    `insert into termijn_gebeurtenis (gemeente_id, termijn_id, soort, datum, gegevens, moment) values ('elburg', $1, 'start', current_date, '{}', $2)`,
    [termijn?.id, nu],
  )
  await run(
    `insert into audit (gemeente_id, gebruiker_id, moment, herkomst, handeling, onderwerp, resultaat, gegevens, hash)
     values ('elburg', $1, $2, 'POST', 'aanvraag ingediend', $3, 'gelukt', '{}', repeat('0', 64))`,
    [wie, nu, nummer],
  )
  await run(
    `insert into bericht (gemeente_id, aanvraag_id, richting, soort, onderwerp, tekst, moment)
     values ('elburg', $1, 'aan_aanvrager', 'ontvangstbevestiging', 'Ontvangen', repeat('Wij hebben uw aanvraag. ', 10), $2)`,
    [id, nu],
  )
  const [mail] = await run<{ id: string }>(
    `insert into uitgaande_mail (gemeente_id, aan_naam, aan_adres, soort, gegevens, aanvraag_id, aangemaakt_op)
     values ('elburg', 'Noor', 'noor@example.nl', 'ontvangstbevestiging', '{}', $1, $2) returning id`,
    [id, nu],
  )
  await run(`select plan_taak('mail_versturen', $1)`, [{ id: mail?.id }])
}
