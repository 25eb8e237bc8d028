/** A PDF to keep: as a download, readable by nobody in between, with nothing in it that can run. */
export const pdfResponse = (pdf: Buffer<ArrayBuffer>, naam: string) =>
  new Response(pdf, {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Length': String(pdf.length),
      'Content-Disposition': `attachment; filename="${naam}.pdf"`,
      'Content-Security-Policy': 'sandbox',
      'Cache-Control': 'private, no-store',
    },
  })
