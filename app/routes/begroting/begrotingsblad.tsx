import type { ComponentProps } from 'react'
import { PageHeading } from '../../components/page-heading.tsx'
import { aanvraagtitel } from '../../domain/aanvraag/titel.ts'
import { balansInWoorden, balansVan } from '../../domain/begroting/begroting.ts'
import { Begrotingstabel } from './begrotingstabel.tsx'

type Props = ComponentProps<typeof Begrotingstabel> & {
  nummer: string
  titel: string
  /** Where the same is to be had as a spreadsheet. */
  rekenblad: string
}

/** The whole budget to read or print. */
export function Begrotingsblad({ nummer, titel, rekenblad, ...begroting }: Props) {
  return (
    <>
      <PageHeading
        step={nummer}
        title={`Begroting van ${aanvraagtitel(titel)}`}
        intro={balansInWoorden(balansVan(begroting.posten, begroting.gevraagd))}
      />
      <Begrotingstabel {...begroting} />
      <p className="no-print">
        Print deze pagina met de knop van uw browser, of{' '}
        <a href={rekenblad}>bewaar de begroting als rekenblad</a>.
      </p>
    </>
  )
}
