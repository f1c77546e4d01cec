import { Replay } from './replay.js';
import type { Take } from './tape.js';

const APPLICANT = '0197a000-0000-7000-8000-000000000001';
const STEP = '0197a000-0000-7000-8000-00000000000a';
const take: Take = {
  inTransaction: true,
  statements: [
    { text: 'begin', values: [] },
    {
      name: 'write',
      text: 'update …',
      values: [STEP, 7, `{"step":"${STEP}","code":"2601-433100-04-01-000001"}`, [APPLICANT]],
    },
    { name: 'keep', text: 'insert …', values: [APPLICANT] },
  ],
};

test('a recorded project is played as another: its own ids and its code change together, what is shared stays', () => {
  const [begin, write, keep] = new Replay(new Set([APPLICANT])).render(take);
  const [step, seq, json] = write?.values as [string, number, string];
  expect(begin).toEqual({ text: 'begin', values: [] });
  expect(step).not.toBe(STEP);
  expect(seq).toBe(7);
  expect(json).toMatch(new RegExp(`^{"step":"${step}","code":"2602-433100-04-01-\\d{6}"}$`));
  expect(keep).toEqual({ name: 'keep', text: 'insert …', values: [APPLICANT] });
});

test('two replays are two projects', () => {
  const first = new Replay(new Set()).nameOf(STEP);
  expect(new Replay(new Set()).nameOf(STEP)).not.toBe(first);
});
