export type { DemoAccount } from './demo-account.js';
export { seedExamples, type SeedOutcome } from './seed-examples.js';
export { areExamplesThere } from './store/seeding.js';
