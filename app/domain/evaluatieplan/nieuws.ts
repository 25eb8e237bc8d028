/** What one side is told by mail about the table: it has to act, all is done, somebody said something, or sits there. */
export type Overlegnieuws = 'aan_zet' | 'klaar' | 'opmerking' | 'tafel'
