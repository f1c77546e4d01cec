import { judgeWorks, type Works } from './judge.js';

const MINUTE = 60_000;
const SOUND: Works = {
  notReady: [],
  bells: { waiting: 2, oldestMs: 400 },
  everyMinute: true,
  reconciliation: { agoMs: 40_000, open: 12, missing: 0, overdue: 0, failed: 0, stuck: 0 },
  unsettled: 0,
  verification: { agoMs: 3_600_000, projects: 14, facts: 900, broken: 0, underWay: false },
};
const reconciliation = (change: object): Works['reconciliation'] => ({
  ...(SOUND.reconciliation as NonNullable<Works['reconciliation']>),
  ...change,
});
const verification = (change: object): Works['verification'] => ({
  ...(SOUND.verification as NonNullable<Works['verification']>),
  ...change,
});

it('is all green where everything is as it ought to be', () => {
  expect(judgeWorks(SOUND).map(({ light }) => light)).toEqual(Array(6).fill('green'));
});

it.each<[string, Partial<Works>, string, string]>([
  ['a part is not ready', { notReady: ['temporal'] }, 'parts', 'red'],
  ['bells wait for a minute', { bells: { waiting: 9, oldestMs: MINUTE } }, 'relay', 'yellow'],
  ['bells wait for an hour', { bells: { waiting: 9, oldestMs: 60 * MINUTE } }, 'relay', 'red'],
  ['a workflow failed', { reconciliation: reconciliation({ failed: 1 }) }, 'workflows', 'red'],
  ['a workflow is stuck', { reconciliation: reconciliation({ stuck: 1 }) }, 'workflows', 'red'],
  ['workflows were missing', { reconciliation: reconciliation({ missing: 3 }) }, 'reconciliation', 'yellow'],
  [
    'it is five minutes ago',
    { reconciliation: reconciliation({ agoMs: 5 * MINUTE }) },
    'reconciliation',
    'yellow',
  ],
  ['it is an hour ago', { reconciliation: reconciliation({ agoMs: 60 * MINUTE }) }, 'reconciliation', 'red'],
  ['there was none', { reconciliation: null }, 'reconciliation', 'red'],
  ['limits had no effect', { unsettled: 1 }, 'clocks', 'red'],
  ['a chain does not hold', { verification: verification({ broken: 1 }) }, 'chains', 'red'],
  ['nobody has verified', { verification: null }, 'chains', 'yellow'],
  ['it is long ago', { verification: verification({ agoMs: 8 * 24 * 60 * MINUTE }) }, 'chains', 'yellow'],
])('where %s', (_, change, code, light) => {
  expect(judgeWorks({ ...SOUND, ...change }).find((check) => check.code === code)?.light).toBe(light);
});

it('expects none every minute where time stands still', () => {
  const works = { ...SOUND, everyMinute: false, reconciliation: reconciliation({ agoMs: 600 * MINUTE }) };
  expect(judgeWorks(works).find(({ code }) => code === 'reconciliation')).toMatchObject({
    light: 'green',
    case: 'at-start',
  });
});

it('does not call unsound what a server cannot tell', () => {
  const works = { ...SOUND, reconciliation: reconciliation({ failed: null, stuck: null }) };
  expect(judgeWorks(works).find(({ code }) => code === 'workflows')).toMatchObject({
    light: 'green',
    case: 'sound-as-far-as-known',
  });
});
