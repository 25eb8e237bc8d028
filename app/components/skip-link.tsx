/** Lets who uses a keyboard pass the menu. */
export function SkipLink() {
  return (
    <a className="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
      Naar de inhoud
    </a>
  )
}
