export { foldTally } from './fold-tally.js';
export { readBottlenecks } from './read-bottlenecks.js';
export { closeSupervision, openSupervision } from './domain/open-supervision.js';
