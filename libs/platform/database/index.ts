export { createDataSource, type DatabaseOptions } from './data-source.js';
export { inSnapshot, inTransaction, poolOf, read, Tx, type Statement } from './database.js';
export { Ear } from './ear.js';
export { KeptCurrent, KNOWN_EVERYWHERE_MS } from './kept-current.js';
export { DatabaseIsNewer, migrate } from './migrate.js';
export { FOR_AN_ANSWER } from './patience.js';
export { violatesUnique } from './violation.js';
