import { Link, useLoaderData } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { WieIsAanZet } from '../../components/wie-is-aan-zet.tsx'
import { Aandachtspunten } from './aandachtspunten.tsx'
import { Antwoord } from './antwoord.tsx'
import type { CriteriumGegevens } from './criterium.server.ts'
import { Gesprek } from './gesprek.tsx'
import { OpmerkingForm } from './opmerking-form.tsx'
import { Regels } from './regels.tsx'
import { SamenBalk } from './samen-balk.tsx'
import { Stoelen } from './stoelen.tsx'
import { Vergelijken } from './vergelijking.tsx'
import { Vervallen } from './vervallen-form.tsx'

/** One criterium: what lies there, what one can do with it, and how it came about. */
export function CriteriumPagina() {
  const criterium = useLoaderData<CriteriumGegevens>()
  const { volgnummer, titel, punten, mag, woorden } = criterium
  return (
    <>
      <SavedAlert tekst={criterium.net} />
      <PageHeading step={`Criterium ${volgnummer}: ${criterium.woord}`} title={titel} />
      <SamenBalk samen={criterium.samen} basis={criterium.basis} />
      <WieIsAanZet {...criterium.aanZet} />
      <Stoelen stoelen={criterium.stoelen} />
      {woorden && (
        <figure className={`words${woorden.eigen ? ' words-own' : ''}`}>
          <blockquote>{woorden.tekst}</blockquote>
          <figcaption>{woorden.wie}</figcaption>
        </figure>
      )}
      {criterium.laten_vervallen && criterium.stand !== 'vervallen' && (
        <Alert tone="warning" title="Voorstel: dit criterium laten vervallen">
          <p>Wie akkoord geeft, haalt het criterium samen van tafel.</p>
        </Alert>
      )}
      {criterium.geldt !== null && (
        <p>
          Tot u het samen eens bent, geldt wat u eerder afsprak: versie {criterium.geldt}, hieronder
          bij het gesprek.
        </p>
      )}
      <h2>{kopjeVan(criterium)}</h2>
      <Regels regels={criterium.regels} versie={criterium.versie} />
      {punten.length > 0 && (
        <>
          <h2>Zo wordt het sterker</h2>
          <p>Dit zijn tips. U mag ook zonder verder.</p>
          <Aandachtspunten punten={punten} />
        </>
      )}
      {criterium.nulmeting && (
        <p>
          {criterium.nulmeting.gemeten
            ? `Gemeten voor het begin: ${criterium.nulmeting.gemeten}. `
            : 'Voor het begin meten we hoe het nu is. '}
          <Link to={`${criterium.basis}/${volgnummer}/nulmeting`}>
            {criterium.nulmeting.gemeten ? 'Meet opnieuw' : 'Vul de nulmeting in'}
          </Link>
        </p>
      )}
      <Antwoord criterium={criterium} />
      <h2>Hoe het gesprek liep</h2>
      <Gesprek regels={criterium.gesprek} />
      {criterium.vergelijking && (
        <Vergelijken
          vergelijking={criterium.vergelijking}
          pad={`${criterium.basis}/${volgnummer}`}
        />
      )}
      {mag.zeggen && <OpmerkingForm criterium={criterium} />}
      {mag.vervallen && <Vervallen criterium={criterium} />}
    </>
  )
}

function kopjeVan({ stand, laten_vervallen, versie }: CriteriumGegevens) {
  if (stand === 'vervallen') return 'Wat er stond'
  if (laten_vervallen) return 'Wat er dan vervalt'
  return stand === 'overeengekomen' ? 'Wat we afspraken' : `Het voorstel (versie ${versie})`
}
