export { assembleEngine, clockFor, type AssembledEngine } from './assemble-engine.js';
export { prepareLedger } from './prepare-ledger.js';
