import { assembleEngine, type AssembledEngine } from '../../libs/assembly/index.js';
import { runLives, sayReport, type LivesReport } from '../../libs/lives/index.js';
import { RealClock } from '../../libs/platform/business-clock.js';
import { scratchLedger, type ScratchDatabase } from '../support/scratch-database.js';

let scratch: ScratchDatabase;
let engine: AssembledEngine;
let report: LivesReport;

beforeAll(async () => {
  scratch = await scratchLedger();
  engine = await assembleEngine(scratch.db, new RealClock());
  report = await runLives(engine, { seed: 20_261_123, lives: 300 });
}, 1_500_000);
afterAll(async () => {
  await engine.stop();
  await scratch.drop();
});

describe('three hundred random lives', () => {
  it('break no invariant', () => {
    expect(report.failed.map(({ seed, broken }) => [seed, broken])).toEqual([]);
  });

  it('do a lot, and take nearly every way that the machines declare', () => {
    process.stderr.write(`${sayReport(report, 0)}\n`);
    expect(report.acts).toBeGreaterThan(5_000);
    expect(report.coverage.taken / report.coverage.declared).toBeGreaterThan(0.93);
  });
});
