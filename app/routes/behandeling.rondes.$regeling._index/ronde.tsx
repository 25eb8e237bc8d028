import { Link } from '@remix-run/react'
import type { SerializeFrom } from '@remix-run/node'
import { Alert } from '../../components/alert.tsx'
import { Details } from '../../components/details.tsx'
import { Figures } from '../../components/figures.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { euro } from '../../domain/opmaak.ts'
import type { Plafondstand } from '../../domain/plafond/prognose.ts'
import { Geldstand } from '../behandeling.geld/geldstand.tsx'
import { Loting } from '../regelingen.$regeling.loting/loting.tsx'
import type { Rondegegevens } from './gegevens.server.ts'
import { Ranglijst } from './ranglijst.tsx'
import { Stappen } from './stappen.tsx'

type Props = SerializeFrom<Rondegegevens> & { stand: Plafondstand | null }

/** A round: its applications in the order of their points, with what comes next. */
export function Ronde({ titel, tot, gesloten, cijfers, vast, nu, stand, ...rest }: Props) {
  const { minimumscore, geloot, loting, eerdere, andere } = rest
  return (
    <>
      <PageHeading
        step="Ronde"
        title={titel}
        intro={`De ronde ${gesloten ? 'sloot' : 'sluit'} op ${tot}.`}
      />
      <Figures
        figures={[
          { label: 'Ontvangen aanvragen', value: cijfers.ontvangen },
          ...(gesloten ? [{ label: 'Samen gevraagd', value: euro(cijfers.gevraagd) }] : []),
          { label: 'Subsidieplafond', value: euro(cijfers.plafond) },
          { label: 'Te verdelen', value: euro(cijfers.beschikbaar), loud: true },
        ]}
      />
      {vast && (
        <>
          <Alert tone="good" title={`De volgorde is vastgesteld op ${vast.moment}`}>
            <p>
              Door {vast.door}. Dit is versie {vast.versie}.{vast.reden && ` Reden: ${vast.reden}`}
            </p>
          </Alert>
          <Ranglijst
            caption="De vastgestelde volgorde"
            regels={vast.regels}
            geloot
            minimumscore={minimumscore}
          />
        </>
      )}
      {nu && !vast && nu.length > 0 && (
        <Ranglijst
          caption="De volgorde zoals zij nu is, nog niet vastgesteld"
          regels={nu}
          geloot={geloot}
          minimumscore={minimumscore}
        />
      )}
      {nu && vast && (
        <Details summary="De volgorde zou nu anders zijn">
          <Ranglijst
            caption="De volgorde zoals zij nu zou zijn"
            regels={nu}
            geloot={geloot}
            minimumscore={minimumscore}
          />
        </Details>
      )}
      <Stappen {...rest} vastgesteld={vast !== null} />
      {loting && <Loting loting={loting} titel="De loting" />}
      {eerdere.length > 0 && (
        <>
          <h2>Eerder vastgesteld</h2>
          <ul>
            {eerdere.map(({ versie, moment, door, reden }) => (
              <li key={versie}>
                Versie {versie} op {moment}, door {door}. {reden}
              </li>
            ))}
          </ul>
        </>
      )}
      {stand && (
        <section className="stack">
          <h2>Het geld</h2>
          <Geldstand stand={stand} />
        </section>
      )}
      {andere.length > 0 && (
        <ul className="plain-links">
          {andere.map(({ versie, tot: einde }) => (
            <li key={versie}>
              <Link to={`?versie=${versie}`}>De ronde met sluiting op {einde}</Link>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
