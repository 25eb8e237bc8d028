import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { standen, standnaam, type Initiatiefstand } from '../../domain/register/filter.ts'

type Props = {
  filter: {
    woorden: string[]
    thema: string | null
    wijk: string | null
    stand: Initiatiefstand | null
  }
  keuzes: {
    wijken: string[]
    themas: { waarde: string; nummer: string | null; kort: string | null }[]
  }
  gefilterd: boolean
}

/** Looking for initiatives by words, theme, place and time; a plain address, to keep or share. */
export function Zoekform({ filter, keuzes, gefilterd }: Props) {
  return (
    <form className="register-search wide" action="/initiatieven" role="search">
      <Field label="Zoek" type="search" name="zoek" defaultValue={filter.woorden.join(' ')} />
      <Field
        label="Waar het bij past"
        type="select"
        name="thema"
        defaultValue={filter.thema ?? ''}
        options={[
          { value: '', label: 'Alles' },
          ...keuzes.themas.map(({ waarde, nummer, kort }) => ({
            value: waarde,
            label: `${nummer} ${kort}`,
          })),
        ]}
      />
      <Field
        label="Waar"
        type="select"
        name="wijk"
        defaultValue={filter.wijk ?? ''}
        options={[
          { value: '', label: 'Overal' },
          ...keuzes.wijken.map((wijk) => ({ value: wijk, label: wijk })),
        ]}
      />
      <Field
        label="Loopt het nog?"
        type="select"
        name="stand"
        defaultValue={filter.stand ?? ''}
        options={[
          { value: '', label: 'Alles' },
          ...standen.map((stand) => ({ value: stand, label: standnaam[stand].naam })),
        ]}
      />
      <div className="register-search-act">
        <Button>Zoeken</Button>
        {gefilterd && <a href="/initiatieven">Wis alles</a>}
      </div>
    </form>
  )
}
