type Props = {
  inhoud: { criteria?: unknown[]; posten?: unknown[] } | null
  bevindingen: unknown[]
  besluiten: unknown[]
}

/** The parts of the page, each one key away. */
export function Inhoud({ inhoud, bevindingen, besluiten }: Props) {
  const delen: [string, string, boolean][] = [
    ['voorwaarden', 'Voorwaarden', bevindingen.length > 0],
    ['besluiten', 'Besluiten', besluiten.length > 0],
    ['aantekeningen', 'Aantekeningen', true],
    ['documenten', 'Documenten', true],
    ['berichten', 'Berichten', true],
    ['tijdlijn', 'Wat er gebeurde', true],
    ['aanvraag', 'De aanvraag', inhoud !== null],
    ['verband', 'Samenwerkingsverband', inhoud !== null],
    ['begroting', 'Begroting', (inhoud?.posten ?? []).length > 0],
  ]
  return (
    <nav className="on-page no-print" aria-label="Op deze pagina">
      <ul>
        {delen
          .filter(([, , erbij]) => erbij)
          .map(([id, naam]) => (
            <li key={id}>
              <a href={`#${id}`}>{naam}</a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
