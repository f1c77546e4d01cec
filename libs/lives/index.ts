export { liveInSandbox, runLives, type LivesReport, type Verdict } from './run-lives.js';
export { sayReport } from './say-report.js';
