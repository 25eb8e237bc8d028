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
    // what a page may be kept for, the page says itself; everything else is kept by nobody
    response.set('Cache-Control', 'no-store')
    secure(request, response, next)
  }
}
