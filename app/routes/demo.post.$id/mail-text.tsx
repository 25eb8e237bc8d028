const address = /(https?:\/\/[^\s<>]+[^\s<>.,])/

/** The plain text of a mail; its links work, so that one can follow them as the receiver would. */
export function MailText({ tekst }: { tekst: string }) {
  return (
    <div className="mail-text stack">
      {tekst.split(/\n{2,}/).map((alinea, index) => (
        <p key={index}>
          {alinea.split(address).map((part, place) =>
            address.test(part) ? (
              <a key={place} href={part}>
                {part}
              </a>
            ) : (
              part
            ),
          )}
        </p>
      ))}
    </div>
  )
}
