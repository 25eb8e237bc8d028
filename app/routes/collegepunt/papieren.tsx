/** The same proposal to take along. */
export function Papieren({ adres }: { adres: string }) {
  return (
    <p>
      Dit voorstel <a href={`${adres}/voorstel.pdf`}>als PDF</a> of{' '}
      <a href={`${adres}/voorstel.html`}>als document voor het systeem van het college</a>.
    </p>
  )
}
