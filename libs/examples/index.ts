export { missingAccounts, openDemoAccounts, type DemoAccount } from './demo-account.js';
export { enterParks, parksOfExamples } from './enter-parks.js';
export { seedExamples, type SeedOutcome } from './seed-examples.js';
export { areExamplesThere } from './store/seeding.js';
