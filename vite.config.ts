import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'

export default defineConfig({
  plugins: [!process.env.VITEST && remix(remixConfig)],
  build: { assetsInlineLimit: 0, cssMinify: true },
  ssr: { noExternal: ['react-email', /^@react-email\//, /^@utrecht\//, /^@nl-design-system/] },
})
