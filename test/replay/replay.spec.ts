import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';
import { Worker } from '@temporalio/worker';
import { LIFE_NAMES, LIVES } from './lives.js';
import { recordLife } from './record-life.js';

jest.setTimeout(120_000);

const beside = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const HISTORIES = beside('./histories/');
const fileOf = (name: string): string => `${HISTORIES}${name}.json`;

/** `RECORD_HISTORIES=true npm test -- test/replay` lives every life anew; the old histories go with the old release. */
if (process.env['RECORD_HISTORIES'] === 'true') {
  test.each(LIFE_NAMES)('records %s anew', async (name) => {
    writeFileSync(fileOf(name), `${await recordLife(LIVES[name])}\n`);
  });
}

const saved = (): string[] => readdirSync(HISTORIES).filter((file) => file.endsWith('.json'));

test('the way of every life is saved', () => {
  expect(saved()).toEqual(expect.arrayContaining(LIFE_NAMES.map((name) => `${name}.json`)));
});

async function broken(histories: readonly { workflowId: string; history: unknown }[]): Promise<string[]> {
  const replays = Worker.runReplayHistories({ workflowsPath: beside('../../workflows/index.ts') }, histories);
  const found: string[] = [];
  for await (const { workflowId, error } of replays) if (error) found.push(`${workflowId}: ${error.message}`);
  return found;
}

const historyIn = (file: string): string => readFileSync(`${HISTORIES}${file}`, 'utf8');

test('workflows that began with the code that was go on with the code that is', async () => {
  const histories = saved().map((file) => ({
    workflowId: file,
    history: JSON.parse(historyIn(file)) as unknown,
  }));
  expect(await broken(histories)).toEqual([]);
});

test('a history that the code does not go along with is noticed', async () => {
  const told = historyIn('deemed-accepted.json').replace('"approvalStep"', '"reconciliation"');
  expect(await broken([{ workflowId: 'bad', history: JSON.parse(told) as unknown }])).toHaveLength(1);
});
