export { liveOnce, runLives, type LivesReport, type Timekeeping, type Verdict } from './run-lives.js';
export { sayReport } from './say-report.js';
