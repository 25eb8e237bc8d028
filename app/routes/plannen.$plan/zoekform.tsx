import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'

type Props = { plan: string; vraag: string; fout: string | null }

/** Looking through this plan in one's own words; a plain address, to keep or share. */
export function Zoekform({ plan, vraag, fout }: Props) {
  return (
    <form className="plan-search" action={`/plannen/${plan}`} role="search">
      <Field
        label="Zoek in dit plan"
        hint="Schrijf in uw eigen woorden wat u wilt doen. Bijvoorbeeld: koffie drinken met oudere buren."
        type="search"
        name="vraag"
        defaultValue={vraag}
        error={fout ?? undefined}
      />
      <div className="plan-search-act">
        <Button>Zoeken</Button>
        {vraag !== '' && <a href={`/plannen/${plan}`}>Wis de zoekvraag</a>}
      </div>
    </form>
  )
}
