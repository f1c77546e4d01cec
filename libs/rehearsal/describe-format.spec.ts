import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { describeFormat } from './describe-format.js';
import { COMMAND_NAMES } from './domain/commands.js';
import type { ProblemCode } from './domain/problem.js';
import type { RuleBook } from './domain/rule-book.js';
import { loadRuleBook } from './load-rule-book.js';
import { parseScript } from './parse-script.js';

const published: unknown = JSON.parse(
  readFileSync(new URL('./rehearsal.schema.json', import.meta.url), 'utf8'),
);
const fits = new Ajv2020({ allErrors: true, strict: false }).compile(describeFormat());

/** Problems that no schema sees: they are about codes, bounds, order and this version. */
const BEYOND_FORM: readonly ProblemCode[] = [
  'unknown',
  'not-applicable',
  'not-asked-for',
  'parameter',
  'project-fact',
  'backwards',
];

let book: RuleBook;
beforeAll(async () => {
  book = await loadRuleBook();
});

const script = (entry: string, expectation = '{ never: step.granted }', head = ''): string => `rehearsal: 1
start: 2026-01-05T09:00
project: { name: 厂, type: SOC_INDUSTRY, profile: PF-PLANT }
${head}
script: [${entry}]
expect: [${expectation}]`;

const submit = '{ at: 2026-01-05T10:00, as: applicant, do: submit, item: ENE-01 }';
const special = (rest: string): string =>
  `{ at: 2026-01-05T10:00, as: "dept:DRC", do: start-special, item: ENE-01, ${rest} }`;

const SOUND = [
  script(submit),
  script('{ until: 2026-03-01 }'),
  script(submit, '{ item: ENE-01, state: open }'),
  script(
    submit,
    '{ fact: clock.warned, item: ENE-01, on: 2026-01-06, data: { clock: decision, level: red, x: [1] } }',
  ),
  script(special('procedure: SP-EXPERT, days: 5, notice: true')),
  script(
    submit,
    '{ never: step.refused, data: {} }',
    'parameters: { decision_wd: 5 }\ngranted: [INV-01]\ntitle: t',
  ),
  ...COMMAND_NAMES.map((name) => script(exampleOf(name))),
];

const UNSOUND = [
  '[]',
  script(submit).replace('rehearsal: 1', 'rehearsal: 3'),
  script(submit).replace('2026-01-05T09:00', 'yesterday'),
  script(submit).replace('name: 厂', 'nam: 厂'),
  script(submit).replace('name: 厂', 'name: 7'),
  script(submit, '{}'),
  script(submit, '{ fact: step.granted, never: step.granted }'),
  script(submit, '{ fact: step.granted, on: 2026 }'),
  script(submit, '{ fact: step.granted, data: 3 }'),
  script(submit, '{ item: ENE-01, state: open, on: 2026-01-05 }'),
  script('{ at: 2026-01-05T10:00 }'),
  script('{ until: 3 }'),
  script('{ until: 2026-03-01, at: 2026-03-01 }'),
  script(submit.replace('as: applicant', 'as: dept')),
  script(submit.replace('as: applicant', 'as: [applicant]')),
  script(submit.replace('item: ENE-01', 'item: ENE-01, refused: 7')),
  script(submit.replace('item: ENE-01', 'item: ENE-01, missing: M-A01')),
  script(submit.replace('item: ENE-01', 'item: ENE-01, days: 3')),
  script(submit.replace(', item: ENE-01', '')),
  script(special('days: 3')),
  script(special('procedure: SP-EXPERT, days: 1.5')),
  script(special('procedure: SP-EXPERT, notice: 1')),
  script(submit, '{ never: step.granted }', 'granted: INV-01'),
  script(submit, '{ never: step.granted }', 'parameters: [decision_wd]'),
];

function exampleOf(name: string): string {
  const details: Record<string, string> = {
    'submit-stage': 'stage: S1',
    'start-special': 'procedure: SP-EXPERT',
    consult: 'departments: [NRP]',
    reply: 'opinion: agree',
    supply: 'materials: [M-A04]',
    'extend-supply': 'materials: [M-A04]',
    'decide-renewal': 'granted: true',
    'record-contract': 'startBy: 2026-06-30, price: 1000000',
    check: 'passed: true',
    'record-payment': 'amount: 9000000',
    'record-land-use': 'event: supply-completed, share: 0.4',
    'decide-objection': 'upheld: false',
    rate: 'score: 5',
    'assign-issue': 'class: B, department: NRP, person: 张三',
    'extend-stage': 'stage: S1',
    'schedule-hearing': 'on: 2026-02-02',
    'decide-appeal': 'upheld: true',
    'record-violation': 'violation: promise-broken',
    'complain-practice': 'practice: designated-contractor',
    'answer-practice': 'upheld: true',
    'classify-incident': 'claim: 阻工',
    'file-case': 'ground: 因',
    'publish-tender': 'bidDeadline: 2026-04-21, method: open, conditions: [具备一级资质]',
    'postpone-deadline': 'bidDeadline: 2026-04-21',
    'start-examination': 'procedure: SP-TEST',
    'decide-complaint': 'upheld: true',
  };
  const item = ['submit-stage', 'extend-stage'].includes(name) ? '' : 'item: ENE-01, ';
  return `{ at: 2026-01-05T10:00, as: applicant, do: ${name}, ${item}${details[name] ?? 'reason: 因'} }`;
}

const formProblems = (text: string): readonly ProblemCode[] => {
  const parsed = parseScript(text, book);
  const codes = 'problems' in parsed ? parsed.problems.map(({ code }) => code) : [];
  return codes.filter((code) => !BEYOND_FORM.includes(code));
};

describe('the published schema', () => {
  it('is what the format says (dist/tools/write-rehearsal-schema.js writes it anew)', () => {
    expect(published).toEqual(describeFormat());
  });

  it.each(SOUND)('and the reader take %s', (text) => {
    expect(fits(parse(text)) ? [] : fits.errors).toEqual([]);
    expect(formProblems(text)).toEqual([]);
  });

  it.each(UNSOUND)('and the reader refuse %s', (text) => {
    expect(fits(parse(text))).toBe(false);
    expect(formProblems(text)).not.toEqual([]);
  });

  it('knows the words of the format that the reader calls unknown', () => {
    for (const [right, wrong] of [
      ['do: submit', 'do: submitt'],
      ['step.granted', 'step.grant'],
      ['state: open', 'state: opened'],
    ] as const) {
      const text = script(submit, '{ never: step.granted }, { item: ENE-01, state: open }');
      expect(fits(parse(text))).toBe(true);
      expect(fits(parse(text.replace(right, wrong)))).toBe(false);
    }
  });
});
