import { access } from 'node:fs/promises'
import path from 'node:path'
import express, { type NextFunction, type Request, type Response } from 'express'

/** Built assets and the files of public/, in the compressed form the browser takes. */
export function staticFiles(folder: string) {
  const router = express.Router()
  const serve = (options: object) =>
    express.static(folder, { index: false, redirect: false, dotfiles: 'ignore', ...options })
  const setHeaders = (response: Response, file: string) => {
    const immutable = file.includes(`${path.sep}assets${path.sep}`)
    response.set(
      'Cache-Control',
      immutable ? 'public, max-age=31536000, immutable' : 'public, max-age=3600',
    )
  }
  // a page has no extension: the disk need not be asked
  router.use((request, _, next) => next(path.extname(request.path) === '' ? 'router' : undefined))
  router.use(compressed(folder))
  router.use(serve({ setHeaders }))
  return router
}

const types: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain',
}

function compressed(folder: string) {
  return async (request: Request, response: Response, next: NextFunction) => {
    const type = types[path.extname(request.path)]
    if (
      !type ||
      (request.method !== 'GET' && request.method !== 'HEAD') ||
      request.path.includes('..')
    )
      return next()
    const accepted = request.acceptsEncodings('br', 'gzip')
    const suffix = accepted === 'br' ? '.br' : accepted === 'gzip' ? '.gz' : null
    if (
      !suffix ||
      !(await access(path.join(folder, request.path + suffix)).then(
        () => true,
        () => false,
      ))
    )
      return next()
    response.set('Content-Encoding', accepted as string)
    response.set('Content-Type', `${type}; charset=utf-8`)
    response.vary('Accept-Encoding')
    request.url += suffix
    next()
  }
}
