import { Body, Button, Container, Head, Hr, Html, Preview, Text } from 'react-email'
import type { ReactNode } from 'react'

export type Afzender = { gemeente: string; telefoon: string; demo: boolean }

const text = { fontSize: '17px', lineHeight: '26px', color: '#1b1b1f', margin: '0 0 16px' }
const button = {
  padding: '12px 20px',
  margin: '0 0 16px',
  borderRadius: '6px',
  backgroundColor: '#1b1b1f',
  color: '#ffffff',
  fontSize: '17px',
}
const small = { ...text, fontSize: '14px', lineHeight: '21px', color: '#55555e' }

/** The frame of every mail: what it is about, who sends it, and whom to call. */
export function MailLayout({
  preview,
  afzender,
  children,
}: {
  preview: string
  afzender: Afzender
  children: ReactNode
}) {
  return (
    <Html lang="nl">
      <Head />
      <Preview>{preview}</Preview>
      <Body
        lang="nl"
        style={{
          fontFamily: 'Noto Sans, Arial, sans-serif',
          backgroundColor: '#f5f5f7',
          margin: 0,
        }}
      >
        <Container style={{ maxWidth: '600px', backgroundColor: '#ffffff', padding: '32px' }}>
          {afzender.demo && (
            <Text style={{ ...small, fontWeight: 'bold' }}>
              Voorbeeld – geen besluit van de gemeente
            </Text>
          )}
          {children}
          <Hr />
          <Text style={small}>
            Gemeente {afzender.gemeente}. Vragen? Bel {afzender.telefoon}. U kunt niet antwoorden op
            deze e-mail.
          </Text>
        </Container>
      </Body>
    </Html>
  )
}

export function MailText({ children }: { children: ReactNode }) {
  return <Text style={text}>{children}</Text>
}

/** What one does next; its address besides, for who sees no button. As plain text it has that already. */
export function MailButton({ href, children }: { href: string; children: ReactNode }) {
  return (
    <>
      <Button href={href} style={button}>
        {children}
      </Button>
      <Text style={text} data-skip-in-text="true">
        Werkt de knop niet? Kopieer dan dit adres: {href}
      </Text>
    </>
  )
}
