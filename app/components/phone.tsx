/** A number one can call by touching it. */
export function Phone({ nummer }: { nummer: string }) {
  return <a href={`tel:${nummer.replace(/[^\d+]/g, '')}`}>{nummer}</a>
}
