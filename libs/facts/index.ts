export { appendFacts } from './append-facts.js';
export { chainFacts, firstBrokenLink, linkHash, type ChainedFact, type ChainHead } from './chain.js';
export type { Fact, FactData, FactName } from './domain/facts.js';
export { toldTo } from './domain/discretion.js';
export type { RecordedFact } from './domain/recorded-fact.js';
export { newestFactsOfStep, recordedFactsOf, timelineOf, type TimelineQuery } from './store/read-facts.js';
export { verifyChain, type ChainVerdict } from './verify-chain.js';
