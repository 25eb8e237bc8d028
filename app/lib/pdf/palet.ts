// Gemaakt door app/styles/palet.mjs; niet met de hand wijzigen.
export const neutraal = '#f9f9fa #eff0f1 #e1e3e5 #c3c7cb #606c75 #4a545b #353c42 #181c1f'
export const merkkleuren: Record<string, string> = {
  elburg: '#f7fafb #eaf1f6 #d7e4ed #b0cadb #20719b #07587d #043f5c #011d2d',
  leusden: '#f5f9f4 #ecf2ea #d9e5d5 #b5cdaf #3c772a #2e5d1f #1f4314 #0b2006',
  'oude-ijsselstreek': '#fdf8f7 #f9ede9 #f3ded6 #e6bdad #ab4f28 #873d1d #632a13 #321205',
}
