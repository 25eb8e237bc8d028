/** Every number of the schemes of the demonstration is an example, and every page about them says so. */
export function Voorbeeld() {
  return (
    <p className="muted">
      Alle bedragen, data en termijnen op deze pagina zijn een voorbeeld. Er kunnen geen rechten aan
      worden ontleend.
    </p>
  )
}
