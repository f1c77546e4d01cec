export { brokenIn } from './invariants/index.js';
export { readRecord } from './read-record.js';
export { liveInSandbox, runLives, type LivesReport, type Verdict } from './run-lives.js';
export { sayReport } from './say-report.js';
