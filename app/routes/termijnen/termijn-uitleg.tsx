import { Table } from '../../components/table.tsx'
import { beslistermijnTekst } from '../../domain/regeling/regeling.ts'

type Regeling = Parameters<typeof beslistermijnTekst>[0] & {
  id: string
  titel: string
  beslistermijn_artikel: string
}

/** How long the municipality may take: by its own schemes, and by law in the order in which a resident meets it. */
export function TermijnUitleg({ regelingen }: { regelingen: Regeling[] }) {
  return (
    <>
      <h2>Zo werkt een termijn</h2>
      <Table
        caption="Wanneer u bij elke regeling een besluit krijgt"
        columns={[
          {
            heading: 'Regeling',
            cell: ({ id, titel }) => <a href={`/regelingen/${id}`}>{titel}</a>,
          },
          { heading: 'Besluit', cell: beslistermijnTekst },
          { heading: 'Staat in', cell: ({ beslistermijn_artikel }) => beslistermijn_artikel },
        ]}
        rows={regelingen}
        rowKey={({ id }) => id}
      />
      {stukken.map(({ kop, tekst, artikel }) => (
        <section className="term-rule" key={kop}>
          <h3>{kop}</h3>
          <p>{tekst}</p>
          <p className="sum-article">{artikel}</p>
        </section>
      ))}
    </>
  )
}

const stukken = [
  {
    kop: 'Binnen de tijd van de regeling',
    tekst:
      'In de regeling staat hoeveel weken de gemeente heeft. Staat daar niets? Dan moet het besluit er zijn binnen een redelijke tijd, en uiterlijk acht weken nadat uw aanvraag binnenkwam. De dag na ontvangst is dag 1.',
    artikel: 'Awb 4:13',
  },
  {
    kop: 'Als er iets ontbreekt, staat de klok stil',
    tekst:
      'Mist er iets in uw aanvraag, dan vraagt de gemeente u om dat aan te vullen. U krijgt daar tijd voor. De klok staat stil vanaf de dag na die vraag, tot de dag waarop alles binnen is. Vult u niets aan, dan loopt de klok weer als uw tijd om is.',
    artikel: 'Awb 4:5 en 4:15',
  },
  {
    kop: 'Weekend en feestdagen',
    tekst:
      'Eindigt een termijn op zaterdag, zondag of een feestdag? Dan schuift de laatste dag op naar de eerste werkdag erna. Dat geldt niet voor een termijn van meer dan twaalf weken, en ook niet voor een termijn die alleen in een brief staat.',
    artikel: 'Algemene termijnenwet 1 tot en met 4, en Gemeentewet 145',
  },
  {
    kop: 'Als de gemeente meer tijd nodig heeft',
    tekst:
      'Dan moet zij dat op tijd schrijven, met een nieuwe datum. Staat de termijn in een regeling? Dan is de oude datum wel voorbij, en mag u de gemeente aan haar termijn houden.',
    artikel: 'Awb 4:14',
  },
  {
    kop: 'Als de gemeente te laat is',
    tekst:
      'Schrijf dan een brief waarin u vraagt om alsnog te besluiten. Dat heet een ingebrekestelling. Is er twee weken later nog geen besluit? Dan moet de gemeente u per dag een bedrag betalen: eerst € 23 per dag, later € 35 en € 45 per dag, met een maximum van € 1.442.',
    artikel: 'Awb 4:17',
  },
  {
    kop: 'Uw eigen termijn: bezwaar maken',
    tekst:
      'Bent u het niet eens met een besluit? Dan hebt u zes weken om bezwaar te maken. De dag na de dag waarop het besluit naar u is gestuurd, is dag 1.',
    artikel: 'Awb 6:7 en 6:8',
  },
]
