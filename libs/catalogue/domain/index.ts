export * from './words.js';
export * from './item.js';
export * from './catalogue.js';
export * from './conditions.js';
export * from './finding.js';
export { checkCatalogue } from './check-catalogue.js';
export * from './fact-answers.js';
