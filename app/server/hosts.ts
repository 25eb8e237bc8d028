import type { Config } from '../lib/config.server.ts'
import type { Platform } from '../lib/platform.server.ts'

const refreshAfter = 30_000

/** Which hosts belong to a municipality; a host that was registered a moment ago is known within half a minute. */
export function hostRegister({ publicOrigin }: Config, platform: Platform) {
  let hosts = new Set<string>()
  let readAt = 0

  const refresh = async () => {
    readAt = Date.now()
    hosts = new Set(await platform.listHosts())
  }
  return {
    isHost: async (host: string) => {
      if (hosts.size === 0 || Date.now() - readAt > refreshAfter)
        await refresh().catch(() => undefined)
      return hosts.has(host)
    },
    origin: (host: string) =>
      `${publicOrigin.protocol}//${host}${publicOrigin.port ? `:${publicOrigin.port}` : ''}`,
  }
}
