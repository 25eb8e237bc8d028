/**
 * The one place for Remix options; vite.config.ts hands them to the plugin.
 * Single fetch and lazy route discovery stay off: both put code with known weaknesses on the request path.
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  ignoredRouteFiles: ['**/.*'],
  future: {
    v3_fetcherPersist: true,
    v3_relativeSplatPath: true,
    v3_throwAbortReason: true,
    v3_singleFetch: false,
    v3_lazyRouteDiscovery: false,
  },
}
