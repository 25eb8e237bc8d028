import { Network } from '../../components/network.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import type { Voorstelweergave } from '../../lib/vaststelling.server.ts'

type Props = { voorstel: Pick<Voorstelweergave, Gelezen> }
type Gelezen =
  | 'bedrag'
  | 'nabetaling'
  | 'teveel'
  | 'grond'
  | 'reden'
  | 'gehoord'
  | 'reactie'
  | 'motivering'
  | 'opgesteld'
  | 'publiek'
  | 'samenhang'

/** What is proposed to determine, and the text the public will read. */
export function Voorstelstuk({ voorstel }: Props) {
  const { bedrag, nabetaling, teveel, grond, reden, gehoord, reactie, publiek } = voorstel
  return (
    <SummaryList
      rows={[
        { label: 'Vaststellen op', value: <strong className="numeric">{bedrag}</strong> },
        ...(grond
          ? [
              { label: 'Lager, omdat', value: `${grond.tekst} (${grond.artikel})` },
              { label: 'Uitleg', value: reden },
              ...(gehoord ? [{ label: 'Zienswijze', value: gehoord }] : []),
              ...(reactie ? [{ label: 'Wat wij met de zienswijze doen', value: reactie }] : []),
            ]
          : []),
        { label: 'Motivering', value: voorstel.motivering },
        {
          label: 'Daarna',
          value: nabetaling
            ? `Nog te betalen: ${nabetaling}`
            : teveel
              ? `Te veel betaald: ${teveel}. Terugvorderen is een apart besluit (Awb 4:57).`
              : 'Er is niets meer te betalen.',
        },
        { label: 'In het register', value: `${publiek.titel}\n${publiek.samenvatting}` },
        { label: 'Les in het register', value: publiek.les ?? 'Wordt niet gepubliceerd' },
        ...(voorstel.samenhang
          ? [{ label: 'Plaatje in het register', value: <Network {...voorstel.samenhang} /> }]
          : []),
        { label: 'Opgesteld door', value: voorstel.opgesteld },
      ]}
    />
  )
}
