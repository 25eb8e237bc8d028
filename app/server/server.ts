import { randomBytes, randomUUID } from 'node:crypto'
import http from 'node:http'
import path from 'node:path'
import { createRequestHandler } from '@remix-run/express'
import express, { type Request, type Response } from 'express'
import type { Config } from '../lib/config.server.ts'
import { log } from '../lib/log.server.ts'
import { root, type Build } from './build.ts'
import { gate } from './gate.ts'
import { headers } from './headers.ts'
import { hostRegister } from './hosts.ts'
import { publicPages } from './public-pages.ts'
import { routeSlices } from './route-slices.ts'
import { staticFiles } from './static-files.ts'

/** Answers from the first moment: not ready until it was given a build and a database. */
export function createServer(config: Config) {
  let handle: express.Handler | undefined
  let isReady = async () => false
  let stopping = false

  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', config.trustProxy ? 1 : false)
  app.use((_, response, next) => {
    response.locals.nonce = randomBytes(16).toString('base64')
    if (stopping) response.set('Connection', 'close')
    next()
  })
  app.use(headers(config.publicOrigin.protocol === 'https:'))
  app.get('/healthz', (_, response) => void response.type('text/plain').send('ok'))
  app.get('/readyz', async (_, response) => {
    const ready = !stopping && (await isReady().catch(() => false))
    response
      .status(ready ? 200 : 503)
      .type('text/plain')
      .send(ready ? 'ok' : 'niet gereed')
  })
  app.use((request, response, next) =>
    handle ? handle(request, response, next) : notYet(response),
  )
  app.use((error: Error, _request: Request, response: Response, next: express.NextFunction) => {
    log.error({ err: error }, 'request failed before the application')
    if (response.headersSent) return next(error)
    response.status(500).type('text/plain').send('Er ging iets mis.')
  })

  const server = http.createServer(
    {
      requestTimeout: 60_000,
      headersTimeout: 15_000,
      keepAliveTimeout: 5_000,
      maxHeaderSize: 16_384,
    },
    app,
  )
  return {
    server,
    /** From now on the application answers. */
    open: (build: Build, newestMigration: string) => {
      isReady = () => within(2_000, build.entry.module.platform.isReady(newestMigration))
      handle = application(config, build)
    },
    /**
     * Says to be not ready, and when whoever sends requests here has seen that, finishes those it has, while the rest
     * of the house closes.
     */
    stop: async (notice: number, close: () => Promise<unknown>) => {
      stopping = true
      await new Promise((resolve) => setTimeout(resolve, notice))
      const answered = new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeIdleConnections()
      })
      await Promise.all([answered, close()])
    },
  }
}

function application(config: Config, build: Build): express.Handler {
  const router = express.Router()
  const { isHost, origin } = hostRegister(config, build.entry.module.platform)
  router.use(staticFiles(path.join(root, 'build/client')))
  router.use(gate({ isHost, origin }))
  router.get('*', publicPages(build, { origin, compress: config.embedded }))
  router.all('*', remix(build))
  return router
}

/** The application, with a handler for every slice of its routes that was asked for. */
function remix(build: Build): express.Handler {
  const sliceOf = routeSlices(build)
  const handlers = new Map<Build, ReturnType<typeof createRequestHandler>>()
  const handlerOf = (slice: Build) => {
    const known =
      handlers.get(slice) ??
      createRequestHandler({ build: slice, mode: 'production', getLoadContext })
    handlers.set(slice, known)
    return known
  }
  return (request, response, next) =>
    void handlerOf(sliceOf(request.originalUrl))(request, response, next)
}

const getLoadContext = (request: Request, response: Response) => ({
  nonce: response.locals.nonce as string,
  ip: request.ip ?? '',
  kenmerk: randomUUID().slice(0, 8).toUpperCase(),
})

function notYet(response: Response) {
  response
    .status(503)
    .set('Retry-After', '2')
    .type('text/plain')
    .send('Het platform start. Probeer het over een paar tellen opnieuw.')
}

function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error('too late')), ms).unref(),
  )
  return Promise.race([promise, late])
}
