import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'

// what every page that starts in the browser needs comes in two files: fewer requests, and smaller together
const chunks: [string, RegExp][] = [
  [
    'kader',
    /\/node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run)\//,
  ],
  [
    'formulier',
    /\/app\/(components\/(alert|button|conflict-choices|details|difference|error-summary|field[\w-]*|form|icon|page-heading|save-buttons|saved-alert|table|why)\.tsx|lib\/(form|form-values|keep-typed|rows|section-form|sent-too-late|(aanvraag|samenwerkings|toegangs)-kruimels)\.ts|domain\/(aanvraag\/secties)\.ts)$/,
  ],
  ['geld', /\/app\/domain\/(begroting\/(begroting|in-woorden)|geld|opmaak)\.ts$/],
]
const chunkOf = (id: string) => chunks.find(([, files]) => files.test(id))?.[0]

export default defineConfig(({ isSsrBuild }) => ({
  plugins: [!process.env.VITEST && remix(remixConfig)],
  build: {
    assetsInlineLimit: 0,
    cssMinify: true,
    rollupOptions: isSsrBuild ? {} : { output: { manualChunks: chunkOf } },
  },
  ssr: { noExternal: ['react-email', /^@react-email\//, /^@utrecht\//, /^@nl-design-system/] },
}))
