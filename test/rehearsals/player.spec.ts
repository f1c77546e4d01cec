import { jest } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runRehearsal } from '../support/run-rehearsal.js';

jest.setTimeout(120_000);

const folder = mkdtempSync(join(tmpdir(), 'tongban-scripts-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const written = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};

const script = (commands: string, expectations: string): string => `rehearsal: 1
start: 2026-01-05T09:00
project: { name: 厂, type: SOC_INDUSTRY, profile: PF-PLANT }
granted: [INV-01]
script:
${commands}
expect:
${expectations}
`;

const OTHERWISE = script(
  `  - { at: 2026-01-05T10:00, as: applicant, do: submit, item: ENE-01 }
  - { at: 2026-01-05T10:10, as: applicant, do: submit, item: PLN-05 }
  - { at: 2026-01-05T10:20, as: "dept:NRP", do: accept, item: ENE-01, refused: true }
  - { at: 2026-01-05T10:30, as: "dept:DRC", do: accept, item: ENE-01, refused: access.role }`,
  `  - { fact: step.accepted, item: ENE-01, on: 2026-01-12 }
  - { never: step.submitted }
  - { item: PLN-05, state: locked }`,
);

it('ends with 1 where it went otherwise, and says what happened instead', async () => {
  const file = written('otherwise.yaml', OTHERWISE);
  const { code, out, err } = await runRehearsal(file, '--json');
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect({ code, err }).toEqual({ code: 1, err: '' });
  expect(lines.at(-1)).toMatchObject({
    end: true,
    at: '2026-01-05T10:30:00+08:00',
    states: { 'ENE-01': 'accepted', 'PLN-05': 'locked' },
    failed: [
      { line: 7, kind: 'refused', instead: { code: 'step.locked' } },
      { line: 9, kind: 'not-refused' },
      {
        line: 11,
        kind: 'did-not-happen',
        instead: [{ at: '2026-01-05T10:30:00+08:00', data: { mode: 'normal' } }],
      },
      { line: 12, kind: 'happened' },
    ],
  });
});

it('shows the same to people, with the line of the script', async () => {
  const file = written('readable.yaml', OTHERWISE);
  const { code, out } = await runRehearsal(file);
  expect(code).toBe(1);
  expect(out).toContain('2026-01-05 10:00  ENE-01  提交申请');
  expect(out).toContain(
    `${file}:11  未发生 step.accepted ENE-01 2026-01-12;实际:2026-01-05 step.accepted ENE-01`,
  );
});

it('ends with 2 before anything runs where the script is invalid, with every line and reason', async () => {
  const invalid = script(
    '  - { at: 2026-01-05T08:00, as: mayor, do: grant, item: INV-03 }',
    '  - { fact: tender.invented }',
  );
  const { code, out, err } = await runRehearsal(written('invalid.yaml', invalid), '--json');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(
    err
      .trim()
      .split('\n')
      .map((line) => /:(\d+):\d+ {2}(.+?)[;:"]/.exec(line)?.slice(1, 3).join(' ')),
  ).toEqual(['6 time runs backwards', '6 unknown role ', '6 item ', '8 unknown fact ']);
});

it.each([[[]], [['a.yaml', 'b.yaml']], [['--jason', 'a.yaml']], [[join(folder, 'missing.yaml')]]])(
  'ends with 2 where it is not asked for one script that is there: %j',
  async (args) => {
    const { code, out, err } = await runRehearsal(...args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).not.toBe('');
  },
);
