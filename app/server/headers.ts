import type { NextFunction, Request, Response } from 'express'
import helmet from 'helmet'

/** Security headers on every answer; the nonce of a response is its own. */
export function headers(https: boolean) {
  const secure = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: [
          (_, response) => `'nonce-${(response as Response).locals.nonce}'`,
          "'strict-dynamic'",
        ],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // `no-referrer` would make browsers send `Origin: null` with our own forms
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  })
  return (request: Request, response: Response, next: NextFunction) => {
    response.set(
      'Permissions-Policy',
      'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    )
    keepByNobody(response)
    secure(request, response, next)
  }
}

/** What a page may be kept for, the page says itself; everything else is kept by nobody. */
function keepByNobody(response: Response) {
  const { writeHead } = response
  // at the last moment: Remix adds its headers to those that are there instead of replacing them
  response.writeHead = ((...args: Parameters<typeof writeHead>) => {
    if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-store')
    return writeHead.apply(response, args)
  }) as typeof writeHead
}
