import type { Verdict } from '../beoordeling/beoordeling.ts'
import type { Belemmering } from '../belemmering.ts'
import { euro } from '../opmaak.ts'
import type { Bezwaarfeiten, Bezwaarvoorstel, Dictum } from './beslissing.ts'
import type { NietHorengrond } from './horen.ts'

/** Every reason why this cannot be decided on the objection. */
export function belemmeringenVoorBezwaarbesluit(
  voorstel: Bezwaarvoorstel,
  feiten: Bezwaarfeiten,
): Belemmering[] {
  return [
    ...overOntvankelijkheid(voorstel, feiten),
    ...overHoren(voorstel, feiten),
    ...(voorstel.dictum === 'niet_ontvankelijk' ? [] : overHeroverweging(voorstel, feiten)),
    ...overBedrag(voorstel, feiten),
    ...overKosten(voorstel, feiten),
  ]
}

function overOntvankelijkheid(
  { dictum, niet_grond }: Bezwaarvoorstel,
  { opTijd, teVroeg, te_laat_verschoond, verzuim }: Bezwaarfeiten,
): Belemmering[] {
  if (!opTijd && te_laat_verschoond === null)
    return [
      teVroeg
        ? {
            code: 'te-vroeg-open',
            tekst:
              'Het bezwaar kwam voor het besluit. Beoordeel eerst of de indiener kon denken dat het er al was.',
            grondslag: 'Awb 6:10 lid 1',
          }
        : {
            code: 'te-laat-open',
            tekst: 'Het bezwaar kwam te laat. Beoordeel eerst of dat te verontschuldigen is.',
            grondslag: 'Awb 6:11',
          },
    ]
  const nietOpTijd = !opTijd && te_laat_verschoond === false
  if (dictum !== 'niet_ontvankelijk')
    return nietOpTijd
      ? [
          teVroeg
            ? {
                code: 'te-vroeg',
                tekst:
                  'Het bezwaar kwam voor het besluit, en de indiener kon niet denken dat het er al was. Dan is het niet-ontvankelijk.',
                grondslag: 'Awb 6:10 lid 1',
              }
            : {
                code: 'te-laat',
                tekst:
                  'Het bezwaar kwam te laat en dat is niet te verontschuldigen. Dan is het niet-ontvankelijk.',
                grondslag: 'Awb 6:7',
              },
        ]
      : []
  if (niet_grond === null)
    return [{ code: 'geen-grond', tekst: 'Kies waarom het bezwaar niet-ontvankelijk is.' }]
  if (niet_grond === 'te_vroeg' && !(nietOpTijd && teVroeg))
    return [
      {
        code: 'niet-te-vroeg',
        tekst:
          'Het bezwaar kwam niet te vroeg, of de indiener kon denken dat het besluit er al was.',
        grondslag: 'Awb 6:10 lid 1',
      },
    ]
  if (niet_grond === 'te_laat' && (!nietOpTijd || teVroeg))
    return [
      {
        code: 'niet-te-laat',
        tekst: 'Het bezwaar kwam op tijd of het te laat komen is verontschuldigd.',
      },
    ]
  return niet_grond === 'verzuim' && !verzuim
    ? [
        {
          code: 'geen-verzuim',
          tekst:
            'Vraag eerst om aanvulling, met een termijn die voorbij is gegaan zonder antwoord.',
          grondslag: 'Awb 6:6',
        },
      ]
    : []
}

function overHoren(
  { dictum, afwijking }: Bezwaarvoorstel,
  { horen }: Bezwaarfeiten,
): Belemmering[] {
  if (!horen)
    return [
      {
        code: 'niet-gehoord',
        tekst: 'Leg eerst het verslag van het horen vast, of waarom niemand is gehoord.',
        grondslag: 'Awb 7:2 en 7:3',
      },
    ]
  const past: Partial<Record<NietHorengrond, Dictum>> = {
    kennelijk_niet_ontvankelijk: 'niet_ontvankelijk',
    kennelijk_ongegrond: 'ongegrond',
    geheel_tegemoet: 'gegrond',
  }
  const nodig = horen.niet_grond && past[horen.niet_grond]
  if (nodig && nodig !== dictum)
    return [
      {
        code: 'horen-alsnog',
        tekst: 'De reden om niet te horen past niet bij deze beslissing.',
        grondslag: 'Awb 7:3',
      },
    ]
  return horen.advies !== null && horen.advies !== dictum && !afwijking
    ? [
        {
          code: 'afwijking',
          tekst: 'Dit is anders dan de commissie adviseert. Schrijf op waarom.',
          grondslag: 'Awb 7:13 lid 7',
        },
      ]
    : []
}

const niet = (oordeel: Verdict) => oordeel === 'voldoet_niet'

function overHeroverweging(
  { motivering, bedrag }: Bezwaarvoorstel,
  feiten: Bezwaarfeiten,
): Belemmering[] {
  const redenen: Belemmering[] = feiten.voorwaarden.every((sleutel) =>
    motivering.some(({ voorwaarde, reden }) => voorwaarde === sleutel && reden),
  )
    ? []
    : [
        {
          code: 'heroverweging',
          tekst: 'Beoordeel elke voorwaarde opnieuw, met een reden.',
          grondslag: 'Awb 7:11 en 7:12',
        },
      ]
  if (
    bedrag > 0 &&
    motivering.some(
      ({ voorwaarde, oordeel }) => niet(oordeel) && !feiten.weegtMee.includes(voorwaarde),
    )
  )
    redenen.push({
      code: 'voorwaarde',
      tekst: 'Aan een voorwaarde is niet voldaan. Dan kan de subsidie niet worden verleend.',
      grondslag: 'Awb 4:23 lid 1',
    })
  return redenen
}

function overBedrag(
  { dictum, bedrag, verantwoording_op }: Bezwaarvoorstel,
  feiten: Bezwaarfeiten,
): Belemmering[] {
  if (bedrag === 0) return []
  const { gevraagd, maximumbedrag, verleend, ruimteToen, vaststelling, direct } = feiten
  if (feiten.buitenBehandeling)
    return [
      {
        code: 'niet-beoordeeld',
        tekst:
          'De aanvraag is nog niet beoordeeld. Laat het bedrag leeg: is het bezwaar gegrond, dan gaat de behandeling verder.',
        grondslag: 'Awb 7:11 lid 2',
      },
    ]
  const { vastgesteld, wijziging } = feiten
  if (dictum !== 'gegrond')
    return [{ code: 'niet-gegrond', tekst: 'Geld verlenen kan alleen als het bezwaar gegrond is.' }]
  if (wijziging) return overWijziging({ bedrag, verantwoording_op }, feiten, wijziging)
  if (vaststelling) {
    const kan = Math.max(0, verleend - (vastgesteld ?? verleend))
    return bedrag > kan
      ? [
          {
            code: 'vaststelling',
            tekst: `Er kan hoogstens ${euro(kan)} bij: hoger dan wat is verleend wordt een vaststelling niet.`,
            grondslag: 'Awb 4:46 lid 1',
          },
        ]
      : []
  }
  const redenen: Belemmering[] = []
  const hoogstens = Math.min(gevraagd, maximumbedrag) - verleend
  if (bedrag > hoogstens)
    redenen.push({
      code: 'te-veel',
      tekst: `Er kan hoogstens ${euro(Math.max(0, hoogstens))} bij, gezien wat is gevraagd en wat de regeling geeft.`,
    })
  if (ruimteToen !== null && bedrag > ruimteToen)
    redenen.push({
      code: 'plafond',
      tekst: `Ook toen het besluit werd genomen liet het plafond dit niet toe: er was nog ${euro(ruimteToen)}.`,
      grondslag: 'Awb 4:25 lid 3',
    })
  if (!direct && verleend === 0 && verantwoording_op === null)
    redenen.push({ code: 'verantwoording', tekst: 'Vul in wanneer het verslag er moet zijn.' })
  return redenen
}

/** A change or withdrawal that is revoked leaves what there was, or what was asked: never more than that (Awb 7:11). */
function overWijziging(
  { bedrag, verantwoording_op }: Pick<Bezwaarvoorstel, 'bedrag' | 'verantwoording_op'>,
  { verleend, vastgesteld, maximumbedrag, ruimteToen }: Bezwaarfeiten,
  { was, gevraagd, verslag }: NonNullable<Bezwaarfeiten['wijziging']>,
): Belemmering[] {
  const nu = vastgesteld ?? verleend
  const kan = Math.max(0, Math.max(was, Math.min(gevraagd ?? 0, maximumbedrag)) - nu)
  if (bedrag > kan)
    return [
      {
        code: 'meer-dan-het-was',
        tekst: `Er kan hoogstens ${euro(kan)} bij: zoveel ging er met dit besluit af, of zoveel is er gevraagd.`,
        grondslag: 'Awb 7:11',
      },
    ]
  const redenen: Belemmering[] = []
  // what there was, the ceiling already held; only what comes above it is a new award
  const meer = nu + bedrag - Math.max(was, nu)
  if (meer > 0 && ruimteToen !== null && meer > ruimteToen)
    redenen.push({
      code: 'plafond',
      tekst: `Ook toen het besluit werd genomen liet het plafond dit niet toe: er was nog ${euro(ruimteToen)}.`,
      grondslag: 'Awb 4:25 lid 3',
    })
  if (vastgesteld === null && verleend === 0 && !verslag && verantwoording_op === null)
    redenen.push({ code: 'verantwoording', tekst: 'Vul in wanneer het verslag er moet zijn.' })
  return redenen
}

function overKosten(
  { dictum, kosten, kosten_reden, kosten_bedrag }: Bezwaarvoorstel,
  { kosten_gevraagd }: Bezwaarfeiten,
): Belemmering[] {
  const grondslag = 'Awb 7:15'
  if (kosten === 'niet_gevraagd')
    return kosten_gevraagd
      ? [
          {
            code: 'kosten-open',
            tekst: 'De indiener vraagt om vergoeding van kosten. Beslis daarover.',
            grondslag,
          },
        ]
      : []
  if (!kosten_gevraagd)
    return [
      {
        code: 'kosten-niet-gevraagd',
        tekst: 'Er is niet om vergoeding van kosten gevraagd.',
        grondslag,
      },
    ]
  if (!kosten_reden)
    return [
      {
        code: 'kosten-reden',
        tekst: 'Schrijf op waarom de kosten wel of niet worden vergoed.',
        grondslag,
      },
    ]
  if (kosten === 'afgewezen') return []
  if (dictum !== 'gegrond')
    return [
      {
        code: 'kosten-ongegrond',
        tekst: 'Kosten worden alleen vergoed als het besluit wordt herroepen.',
        grondslag,
      },
    ]
  return kosten_bedrag > 0
    ? []
    : [{ code: 'kosten-bedrag', tekst: 'Vul in hoeveel kosten worden vergoed.', grondslag }]
}
