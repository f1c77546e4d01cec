import { OpenTheLedger1700000000001 } from './1700000000001-open-the-ledger.js';
import { HearTheWorker1700000000020 } from './1700000000020-hear-the-worker.js';

/** In the order in which they run. One that has landed is never edited. */
export const migrations = [OpenTheLedger1700000000001, HearTheWorker1700000000020];
