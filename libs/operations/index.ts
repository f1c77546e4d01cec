export { WorksDesk } from './report-works.js';
export { ChainVerifier } from './verify-chains.js';
