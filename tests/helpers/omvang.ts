/** Whether everything is asked at full size: `npm run test:volledig`. */
export const volledigeOmvang = process.env.TESTOMVANG === 'volledig'

/** How many of something a test takes: few in `npm test`, as many as the promise says in `npm run test:volledig`. */
export const omvang = (klein: number, volledig: number) => (volledigeOmvang ? volledig : klein)
