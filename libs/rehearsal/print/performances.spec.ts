import { parseInstant } from '../../calendar/domain/day.js';
import type { Failure, Outcome } from '../domain/outcome.js';
import type { RecordedFact } from '../domain/recorded-fact.js';
import type { Script, ScriptCommand } from '../domain/script.js';
import { displayWidth } from './columns.js';
import { jsonPerformance } from './json-performance.js';
import type { Performance } from './performance.js';
import { readablePerformance } from './readable-performance.js';

const FACT: RecordedFact = {
  seq: 12,
  at: parseInstant('2026-01-13T17:30'),
  fact: 'step.accepted',
  item: 'PLN-05',
  actor: 'system',
  data: { mode: 'deemed', dueOn: '2026-01-13' },
};
const REGISTERED: RecordedFact = {
  ...FACT,
  seq: 1,
  fact: 'project.registered',
  item: null,
  actor: 'applicant',
  data: {},
};

const COMMAND: ScriptCommand = {
  line: 20,
  at: parseInstant('2026-01-21T09:00'),
  as: { label: 'dept:NRP', role: 'dept', department: 'NRP' },
  do: 'extend',
  item: 'PLN-05',
  details: {},
  refused: null,
};
const REFUSAL = {
  code: 'access.role',
  clause: '行政许可法 art. 22',
  zh: '无权办理。',
  en: 'Not yours to do.',
};

const FAILED: Failure[] = [
  { kind: 'refused', command: COMMAND, refusal: REFUSAL },
  { kind: 'not-refused', command: { ...COMMAND, line: 21, refused: true } },
  {
    kind: 'did-not-happen',
    expected: { line: 25, fact: 'step.accepted', item: 'PLN-05', on: '2026-01-14', data: null },
    instead: [FACT],
  },
  {
    kind: 'did-not-happen',
    expected: { line: 26, fact: 'project.completed', item: null, on: null, data: null },
    instead: [],
  },
  {
    kind: 'happened',
    expected: { line: 27, never: 'step.accepted', item: null, on: null, data: { mode: 'deemed' } },
    instead: Array<RecordedFact>(8).fill(FACT),
  },
  { kind: 'other-state', expected: { line: 28, item: 'PLN-05', state: 'granted' }, instead: 'accepted' },
  { kind: 'other-state', expected: { line: 29, item: 'PLN-04', state: 'open' }, instead: null },
];

const script = { title: '补正一次', expectations: [1, 2, 3] } as unknown as Script;
const outcome = (failed: Failure[]): Outcome => ({
  at: parseInstant('2026-03-01T00:00'),
  states: { 'PLN-05': 'accepted' },
  failed,
});

function shown(perform: (print: (line: string) => void) => Performance, failed: Failure[]): string[] {
  const lines: string[] = [];
  const performance = perform((line) => lines.push(line));
  performance.begin(script);
  performance.fact(REGISTERED);
  performance.fact(FACT);
  performance.refused(COMMAND, REFUSAL);
  performance.end(script, outcome(failed));
  return lines;
}

describe('for programs', () => {
  it('prints the facts as the format has them, and one closing line', () => {
    const lines = shown((print) => jsonPerformance(print), []);
    expect(lines).toEqual([
      '{"seq":1,"at":"2026-01-13T17:30:00+08:00","fact":"project.registered","actor":"applicant","data":{}}',
      '{"seq":12,"at":"2026-01-13T17:30:00+08:00","fact":"step.accepted","item":"PLN-05","actor":"system","data":{"mode":"deemed","dueOn":"2026-01-13"}}',
      '{"end":true,"at":"2026-03-01T00:00:00+08:00","states":{"PLN-05":"accepted"},"failed":[]}',
    ]);
  });

  it('names every failure with its line, what was to be and what was instead', () => {
    const end = JSON.parse(shown((print) => jsonPerformance(print), FAILED).at(-1)!) as {
      failed: Record<string, unknown>[];
    };
    expect(end.failed.map(({ line }) => line)).toEqual([20, 21, 25, 26, 27, 28, 29]);
    expect(end.failed[0]).toEqual({
      line: 20,
      kind: 'refused',
      expected: {
        at: '2026-01-21T09:00:00+08:00',
        as: 'dept:NRP',
        do: 'extend',
        item: 'PLN-05',
        refused: null,
      },
      instead: REFUSAL,
      zh: '2026-01-21T09:00 dept:NRP extend PLN-05 被拒绝 access.role(行政许可法 art. 22):无权办理。',
      en: '2026-01-21T09:00 dept:NRP extend PLN-05 was refused access.role (行政许可法 art. 22): Not yours to do.',
    });
    expect(end.failed[2]).toMatchObject({
      expected: { fact: 'step.accepted', item: 'PLN-05', on: '2026-01-14' },
      instead: [{ seq: 12, fact: 'step.accepted', data: { mode: 'deemed' } }],
      en: 'step.accepted PLN-05 2026-01-14 did not happen; instead: 2026-01-13 step.accepted PLN-05 {"mode":"deemed","dueOn":"2026-01-13"}',
    });
    expect(end.failed.slice(3).map(({ en }) => en)).toEqual([
      'project.completed did not happen; instead: nothing',
      expect.stringMatching(/^step\.accepted {"mode":"deemed"} was to happen never; it did: .* … \(8\)$/),
      'PLN-05 was to be granted; it is: accepted',
      'PLN-04 was to be open; it is: no such step',
    ]);
  });
});

describe('for people', () => {
  const readable = (print: (line: string) => void): Performance => readablePerformance(print, 'a.yaml');

  it('sets the timeline into columns, wide characters counted as two', () => {
    const [opening, registered, accepted, refused, end] = shown(readable, []);
    expect(opening).toBe('演练:补正一次');
    expect(accepted).toMatch(/^2026-01-13 17:30 {2}PLN-05 {2}受理 .* system +方式 视为 · 到期 2026-01-13$/);
    const columnOf = (line: string, word: string): number => displayWidth(line.slice(0, line.indexOf(word)));
    expect(columnOf(registered!, 'project.registered')).toBe(columnOf(accepted!, 'step.accepted'));
    expect(refused).toContain('拒绝 access.role(行政许可法 art. 22)  dept:NRP extend: 无权办理。');
    expect(end).toBe('至 2026-03-01 00:00:3 项期望全部成立。');
  });

  it('names every failure with its line in both languages', () => {
    const lines = shown(readable, FAILED).slice(4);
    expect(lines[0]).toBe('至 2026-03-01 00:00:7 处与脚本不符:');
    expect(lines[2]).toBe(
      '  a.yaml:21  2026-01-21T09:00 dept:NRP extend PLN-05 应被拒绝,却办成了\n    2026-01-21T09:00 dept:NRP extend PLN-05 was to be refused; it was done',
    );
  });
});
