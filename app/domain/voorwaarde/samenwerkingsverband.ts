import * as z from 'zod/mini'
import type { Deelnemer, Instemmingstand } from '../aanvraag/inhoud.ts'
import type { Bewijs } from '../bevinding.ts'
import { bijdragen } from '../samenwerkingsverband/bijdrage.ts'
import { aantalOnafhankelijk, afhankelijkheden } from '../samenwerkingsverband/onafhankelijkheid.ts'
import { gewijzigdNaVoorleggen } from '../samenwerkingsverband/verschil.ts'
import { gevuld, heel, opsomming, voorwaardesoort } from './soort.ts'

/** Enough parties that stand apart, each with a part and a contribution, each having confirmed this text itself. */
export const samenwerkingsverband = voorwaardesoort(
  z.strictObject({ minimaal: heel(2) }),
  (inhoud, { minimaal }) => {
    const { deelnemers } = inhoud
    // A text that changed since is another text: what was confirmed is not what is asked now.
    const gewijzigd = gewijzigdNaVoorleggen(inhoud).length > 0
    const staatVast = ({ rol, stand }: Deelnemer) =>
      rol === 'penvoerder' || (stand === 'bevestigd' && !gewijzigd)
    const bewijs = deelnemers.map((deelnemer) => alsBewijs(deelnemer, gewijzigd))
    const doen = deelnemers.filter(doetMee)
    const vast = doen.filter(staatVast)
    const zonder = deelnemers.filter((deelnemer) => !doetMee(deelnemer))
    const wacht = doen.filter((deelnemer) => !staatVast(deelnemer))
    const genoeg = (groep: Deelnemer[]) => aantalOnafhankelijk(groep) >= minimaal
    if (!genoeg(deelnemers)) return { bewijs, ...teWeinig(deelnemers, minimaal) }
    if (!genoeg(doen)) return { bewijs, ...zonderBijdrage(zonder) }
    if (!genoeg(vast)) return { bewijs, ...(gewijzigd ? anders : nietBevestigd(wacht)) }
    const open = gewijzigd ? anders.wat_helpt : letOp(zonder, wacht)
    const uitleg = afhankelijkheden(vast).flatMap(({ tekst, uitleg }) =>
      uitleg === null
        ? []
        : [{ onderdeel: 'samenwerkingsverband' as const, tekst: `${tekst} ${uitleg}` }],
    )
    // what they say about it themselves is for the municipality to weigh
    if (!genoeg(vast.map((deelnemer) => ({ ...deelnemer, zelfstandigheid: '' })))) {
      const reden = `De gemeente beoordeelt of ${opsomming(namen(vast))} los van elkaar staan.`
      return { uitkomst: 'oordeel_nodig', reden, bewijs: [...bewijs, ...uitleg], wat_helpt: open }
    }
    const reden = `${opsomming(namen(vast))} doen samen mee en staan achter dezelfde tekst.`
    return { uitkomst: 'voldoet', reden, bewijs, wat_helpt: open }
  },
  {
    naam: 'Samenwerkingsverband',
    controleert:
      'Kijkt of er genoeg partijen zijn die los van elkaar staan, iets bijdragen en deze tekst zelf hebben bevestigd.',
    waar: 'samenwerkingsverband',
    velden: { minimaal: { label: 'Ten minste zoveel partijen', invoer: 'getal' } },
  },
)

const namen = (deelnemers: readonly Deelnemer[]) =>
  deelnemers.map(({ naam }) => naam || 'uw partner')

/** The penvoerder's part is to be penvoerder. */
const heeftTaak = ({ rol, taak }: Deelnemer) => rol === 'penvoerder' || gevuld(taak)

/** A part and a contribution. */
const doetMee = (deelnemer: Deelnemer) => bijdragen(deelnemer).length > 0 && heeftTaak(deelnemer)

type ZonderBewijs = { uitkomst: 'nog_niet'; reden: string; wat_helpt: string }

const anders: ZonderBewijs = {
  uitkomst: 'nog_niet',
  reden: 'De aanvraag is gewijzigd nadat de tekst aan de partners is voorgelegd.',
  wat_helpt: 'Leg de nieuwe tekst voor aan uw partners en vraag hun te bevestigen.',
}

function teWeinig(deelnemers: readonly Deelnemer[], minimaal: number): ZonderBewijs {
  const aantal = aantalOnafhankelijk(deelnemers)
  const samen = afhankelijkheden(deelnemers).filter(({ uitleg }) => uitleg === null)
  const telling = `Er ${aantal === 1 ? 'doet' : 'doen'} nu ${aantal} van de ${minimaal} partijen mee die los van elkaar staan.`
  return {
    uitkomst: 'nog_niet',
    reden: [telling, ...samen.map(({ tekst }) => tekst)].join(' '),
    wat_helpt: 'Nodig een inwoner of organisatie uit die los van u staat en zelf iets doet.',
  }
}

function zonderBijdrage(zonder: readonly Deelnemer[]): ZonderBewijs {
  const wie = opsomming(namen(zonder))
  const [wat, vul] = zonder.every(heeftTaak)
    ? ['bijdraagt', 'geld, uren of spullen in']
    : zonder.every((een) => bijdragen(een).length > 0)
      ? ['doet', 'een taak in']
      : ['doet en bijdraagt', 'een taak in, en geld, uren of spullen']
  return {
    uitkomst: 'nog_niet',
    reden: `Van ${wie} staat nog niet wat die ${wat}.`,
    wat_helpt: `Vul bij ${wie} ${vul}.`,
  }
}

function nietBevestigd(wacht: readonly Deelnemer[]): ZonderBewijs {
  return {
    uitkomst: 'nog_niet',
    reden: `${opsomming(namen(wacht))} ${wacht.length === 1 ? 'heeft' : 'hebben'} deze tekst nog niet bevestigd.`,
    wat_helpt: hoeVerder(wacht),
  }
}

function letOp(zonder: readonly Deelnemer[], wacht: readonly Deelnemer[]): string | null {
  const zinnen = [
    ...(zonder.length > 0 ? [zonderBijdrage(zonder).wat_helpt] : []),
    ...(wacht.length > 0 ? [nietBevestigd(wacht).reden, hoeVerder(wacht)] : []),
  ]
  return zinnen.length === 0 ? null : zinnen.join(' ')
}

const hoeVerder = (wacht: readonly Deelnemer[]) =>
  [...new Set(wacht.map(({ stand }) => volgendeStap[stand]))].join(' ')

const volgendeStap: Record<Instemmingstand, string> = {
  niet_gevraagd: 'Leg de tekst voor aan uw partners en vraag hun te bevestigen.',
  nog_geen_antwoord:
    'Vraag uw partners om te antwoorden. Indienen kan ook als een antwoord nog niet binnen is.',
  afgewezen: 'Bespreek met wie niet akkoord is wat er anders moet, of zoek een andere partner.',
  bevestigd: '',
}

const standwoorden: Record<Instemmingstand, string> = {
  niet_gevraagd: 'nog niet gevraagd',
  nog_geen_antwoord: 'nog geen antwoord',
  bevestigd: 'bevestigd',
  afgewezen: 'niet akkoord',
}

const standInWoorden = (stand: Instemmingstand, gewijzigd: boolean) =>
  gewijzigd && stand === 'bevestigd' ? 'bevestigde een eerdere tekst' : standwoorden[stand]

function alsBewijs(deelnemer: Deelnemer, gewijzigd: boolean): Bewijs {
  const { naam, rol, taak, stand } = deelnemer
  const delen = [
    rol === 'penvoerder' ? 'penvoerder' : standInWoorden(stand, gewijzigd),
    taak.trim().replace(/\.$/, ''),
    opsomming(bijdragen(deelnemer)),
  ]
  return {
    onderdeel: 'samenwerkingsverband',
    tekst: `${naam}: ${delen.filter(Boolean).join('; ')}`,
  }
}
