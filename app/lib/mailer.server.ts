import { createElement, type ComponentType } from 'react'
import nodemailer, { type Transporter } from 'nodemailer'
import { render, toPlainText } from 'react-email'
import { findTemplate } from '../../emails/emails.ts'
import { config } from './config.server.ts'
import { returnPath } from './return-path.server.ts'

export type Rendered = { onderwerp: string; html: string; tekst: string }

/** Subject, HTML and plain text of a mail. */
export async function renderEmail(soort: string, gegevens: unknown): Promise<Rendered> {
  const template = findTemplate(soort)
  if (!template) throw new Error(`No template for mail ${soort}`)
  const html = await render(
    createElement(template.Inhoud as ComponentType<object>, gegevens as object),
  )
  const tekst = toPlainText(html, {
    selectors: [{ selector: 'h1', options: { uppercase: false } }],
  })
  return { onderwerp: template.onderwerp(gegevens as never), html, tekst }
}

type Outgoing = Rendered & { id: string; aan_naam: string; aan_adres: string }

let transport: Transporter | undefined

/** How long a mail server may keep silent: shorter together than the transaction of a mail may wait. SMTP_URL may say otherwise. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 15_000 }

/** Sends one mail to one address; without SMTP_URL it is only kept and shown on /demo/post. */
export async function sendMail({ id, aan_naam, aan_adres, onderwerp, html, tekst }: Outgoing) {
  const { smtpUrl, mailFrom, publicOrigin } = config()
  if (!smtpUrl) return
  transport ??= nodemailer.createTransport(
    { url: smtpUrl, ...patience },
    { disableFileAccess: true, disableUrlAccess: true },
  )
  const from = returnPath(id)
  await transport.sendMail({
    messageId: `<${id}@${publicOrigin.hostname}>`,
    from: mailFrom,
    to: { name: aan_naam, address: aan_adres },
    ...(from && { envelope: { from, to: aan_adres } }),
    // tell what failed, not what is slow, and send nothing back of what the mail says
    dsn: { notify: 'failure', return: 'headers' },
    subject: onderwerp,
    html,
    text: tekst,
  })
}

export function closeMailer() {
  transport?.close()
  transport = undefined
}
