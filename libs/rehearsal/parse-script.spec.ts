import type { RuleBook } from './domain/rule-book.js';
import type { Script } from './domain/script.js';
import { loadRuleBook } from './load-rule-book.js';
import { parseScript } from './parse-script.js';
import { problemText, sayProblem } from './say-problem.js';

const VALID = `rehearsal: 1
title: 补正一次
start: 2026-01-05T09:00
parameters: { decision_wd: 20, close_of_business: 17:00 }
project:
  name: 示例食品加工厂
  type: SOC_INDUSTRY
  profile: PF-PLANT
  facts: { eia_class: TABLE }
granted: [INV-01, INV-06]
script:
  - { at: 2026-01-05T10:00, as: applicant, do: submit, item: ENE-01 }
  - { at: "2026-01-06T09:00:30", as: "dept:DRC", do: request-corrections, item: ENE-01, materials: [M-D13], reason: 缺页 }
  - { at: 2026-01-06T01:30:00Z, as: "head:DRC", do: extend, item: ENE-01, refused: step.state }
  - { until: 2026-03-01 }
expect:
  - { fact: step.submitted, item: ENE-01, on: 2026-01-05, data: { materials: [M-A01] } }
  - { never: step.withdrawn, item: ENE-01 }
  - { item: ENE-01, state: correcting }
`;

let book: RuleBook;
beforeAll(async () => {
  book = await loadRuleBook();
});

const read = (text: string): Script => {
  const parsed = parseScript(text, book);
  if ('problems' in parsed)
    throw new Error(parsed.problems.map((problem) => sayProblem('script', problem)).join('\n'));
  return parsed.script;
};

/** What is wrong, as `line reason`. */
const wrong = (text: string): string[] => {
  const parsed = parseScript(text, book);
  return 'problems' in parsed
    ? parsed.problems.map((problem) => `${problem.line} ${problemText(problem).en}`)
    : [];
};

const without = (line: number): string =>
  VALID.split('\n')
    .toSpliced(line - 1, 1)
    .join('\n');
const withLine = (line: number, text: string): string =>
  VALID.split('\n')
    .toSpliced(line - 1, 1, text)
    .join('\n');
const command = (rest: string): string => withLine(12, `  - { at: 2026-01-05T10:00, ${rest} }`);

describe('a script that can be played', () => {
  it('is read with its instants in Shanghai and its profile under its own facts', () => {
    const script = read(VALID);
    expect(script.title).toBe('补正一次');
    expect(script.start).toEqual(new Date('2026-01-05T01:00:00Z'));
    expect(script.parameters).toEqual({ decision_wd: 20, close_of_business: '17:00' });
    expect(script.project).toMatchObject({
      type: 'SOC_INDUSTRY',
      facts: { eia_class: 'TABLE', land_mode: 'TRANSFER' },
    });
    expect(script.granted).toEqual(['INV-01', 'INV-06']);
  });

  it('keeps what its commands say, and on which line', () => {
    expect(read(VALID).entries).toEqual([
      expect.objectContaining({ line: 12, do: 'submit', item: 'ENE-01', details: {}, refused: null }),
      expect.objectContaining({
        line: 13,
        at: new Date('2026-01-06T01:00:30Z'),
        as: { label: 'dept:DRC', role: 'dept', department: 'DRC' },
        details: { materials: ['M-D13'], reason: '缺页' },
      }),
      expect.objectContaining({ line: 14, at: new Date('2026-01-06T01:30:00Z'), refused: 'step.state' }),
      { line: 15, until: new Date('2026-02-28T16:00:00Z') },
    ]);
  });

  it('keeps its expectations', () => {
    expect(read(VALID).expectations).toEqual([
      { line: 17, fact: 'step.submitted', item: 'ENE-01', on: '2026-01-05', data: { materials: ['M-A01'] } },
      { line: 18, never: 'step.withdrawn', item: 'ENE-01', on: null, data: null },
      { line: 19, item: 'ENE-01', state: 'correcting' },
    ]);
  });

  it('takes roles and law for what they are: asked at run time, not read', () => {
    const lawless = ['as: "dept:NRP", do: extend, item: ENE-01', 'as: bidder, do: grant, item: ENE-01'];
    lawless.push('as: "dept:DRC", do: start-special, item: ENE-01, procedure: SP-PUB, notice: false');
    lawless.push('as: applicant, do: submit, item: ENE-01, missing: [M-D13], commitment: false');
    for (const rest of lawless) expect(wrong(command(rest))).toEqual([]);
  });

  it('may begin with items that its type has done with another one', () => {
    const merged = VALID.replace('type: SOC_INDUSTRY', 'type: SOC_PLANLAND').replace('INV-06]', 'PLN-04]');
    expect(read(merged).granted).toEqual(['INV-01', 'PLN-04']);
  });

  it('reads dates whether they are quoted or not, and whatever YAML it declares', () => {
    expect(read(VALID.replace('on: 2026-01-05', 'on: "2026-01-05"'))).toEqual(read(VALID));
    expect(read(`%YAML 1.1\n---\n${VALID}`).expectations[0]).toMatchObject({ on: '2026-01-05' });
  });

  it('follows anchors', () => {
    const anchored = VALID.replace('[INV-01, INV-06]', '&done [INV-01, INV-06]').replace(
      'materials: [M-A01]',
      'done: *done',
    );
    expect(read(anchored).expectations[0]).toMatchObject({ data: { done: ['INV-01', 'INV-06'] } });
  });
});

describe('the parks of a script', () => {
  const parks = (assessments: string, park = 'P-01') =>
    VALID.replace('granted:', `parks:\n  P-01:\n    assessments: ${assessments}\ngranted:`).replace(
      '  facts: { eia_class: TABLE }',
      `  park: ${park}`,
    );

  it('are read with what was assessed in them, and until when it holds', () => {
    const script = read(
      parks('{ RA-GEO: { validUntil: 2026-12-31 }, RA-ENV: { validUntil: "2027-06-30" } }'),
    );
    expect(script.parks).toEqual({
      'P-01': {
        assessments: { 'RA-GEO': { validUntil: '2026-12-31' }, 'RA-ENV': { validUntil: '2027-06-30' } },
      },
    });
    expect(script.project.park).toBe('P-01');
    expect(read(VALID)).toMatchObject({ parks: {}, project: { park: null } });
    expect(wrong(parks('{}'))).toEqual([]);
  });

  it.each([
    [
      'a kind of assessment that there is not',
      parks('{ RA-GEE: { validUntil: 2026-12-31 } }'),
      '12 unknown regional assessment "RA-GEE"; accepted: RA-MIN',
    ],
    [
      'an end that is no day',
      parks('{ RA-GEO: { validUntil: 2026-02-30 } }'),
      '12 "validUntil" is no date: 2026-02-30',
    ],
    ['no end', parks('{ RA-GEO: {} }'), '12 "validUntil" is missing'],
    [
      'a fee',
      parks('{ RA-GEO: { validUntil: 2026-12-31, fee: 1 } }'),
      '12 unknown key "fee"; accepted: validUntil',
    ],
    ['assessments that are a list', parks('[RA-GEO]'), '12 "assessments" must be a mapping'],
    ['a park that the script does not have', parks('{}', 'P-02'), '9 unknown park "P-02"; accepted: P-01'],
    ['a park where the script has none', withLine(9, '  park: P-01'), '9 unknown park "P-01"'],
    [
      'a park of nothing',
      VALID.replace('granted:', 'parks: { P-01: {} }\ngranted:'),
      '10 "assessments" is missing',
    ],
  ])('are wrong with %s', (_, text, problem) => {
    expect(wrong(text)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('a script whose form is wrong', () => {
  it.each([
    ['broken YAML', withLine(10, 'granted: [INV-01'), '11 not valid YAML: Flow sequence'],
    ['a key twice', withLine(2, 'rehearsal: 1'), '2 not valid YAML: Map keys must be unique'],
    ['no mapping at all', '- 1', '1 "rehearsal" must be a mapping'],
    ['another format', withLine(1, 'rehearsal: 2'), '1 this is format 2; accepted is format 1'],
    ['an unknown key', withLine(2, 'titel: x'), '2 unknown key "titel"; accepted: rehearsal, title'],
    ['no start', without(3), '1 "start" is missing'],
    [
      'a start that is no instant',
      withLine(3, 'start: 2026-02-30T09:00'),
      '3 "start" is no instant: 2026-02-30T09:00',
    ],
    ['a list that is none', withLine(10, 'granted: INV-01'), '10 "granted" must be a list'],
    [
      'an unknown type',
      withLine(7, '  type: SOC_INDUSTRI'),
      '7 unknown project type "SOC_INDUSTRI"; accepted: GOV_BLDG',
    ],
    [
      'an unknown profile',
      withLine(8, '  profile: PF-NONE'),
      '8 unknown profile "PF-NONE"; accepted: PF-SCHOOL',
    ],
    ['an unknown project fact', withLine(9, '  facts: { eia: TABLE }'), '9 unknown project fact "eia"'],
    [
      'a fact that can not be',
      withLine(9, '  facts: { eia_class: BIG }'),
      '9 project fact "eia_class" may not be BIG; accepted: one of: REPORT, TABLE',
    ],
    [
      'a fact of the wrong type',
      withLine(9, '  facts: { must_tender: 1 }'),
      '9 project fact "must_tender" may not be 1; accepted: true or false',
    ],
    [
      'an unknown parameter',
      withLine(4, 'parameters: { decision_days: 5 }'),
      '4 unknown parameter "decision_days"; accepted: decision_wd',
    ],
    [
      'a parameter beyond its bound',
      withLine(4, 'parameters: { decision_wd: 21 }'),
      '4 parameter "decision_wd" may not be 21; accepted: a whole number from 0 to 20',
    ],
    [
      'parameters that do not go together',
      withLine(4, 'parameters: { land_commit_months: 9, delivery_wd: 5 }'),
      '4 parameter "land_commit_months" may not be 9; accepted: not above the value of the parameter land_revoke_months (8)',
    ],
    [
      'a parameter of the wrong type',
      withLine(4, 'parameters: { decision_wd: x }'),
      '4 parameter "decision_wd" may not be x; accepted: a whole number',
    ],
    [
      'an unknown item',
      command('as: applicant, do: submit, item: ENE-99'),
      '12 unknown item "ENE-99"; accepted: ENE-01',
    ],
    [
      'an item that does not apply',
      command('as: applicant, do: submit, item: INV-03'),
      '12 item "INV-03" does not apply to this project (SOC_INDUSTRY)',
    ],
    [
      'a granted item that does not apply',
      withLine(10, 'granted: [INV-01, INV-02]'),
      '10 item "INV-02" does not apply',
    ],
    [
      'an unknown command',
      command('as: applicant, do: submitt, item: ENE-01'),
      '12 unknown command "submitt"; accepted: submit',
    ],
    ['a command without its item', command('as: applicant, do: submit'), '12 "item" is missing'],
    [
      'a key of another command',
      command('as: applicant, do: submit, item: ENE-01, days: 3'),
      '12 unknown key "days"',
    ],
    ['nobody speaking', command('do: submit, item: ENE-01'), '12 "as" is missing'],
    [
      'an unknown role',
      command('as: mayor, do: submit, item: ENE-01'),
      '12 unknown role "mayor"; accepted: applicant, window',
    ],
    ['a department without its role', command('as: NRP, do: submit, item: ENE-01'), '12 unknown role "NRP"'],
    [
      'an unknown department',
      command('as: "dept:NPR", do: accept, item: ENE-01'),
      '12 unknown department "NPR"; accepted: IPM, NRP',
    ],
    [
      'an unknown procedure',
      command('as: "dept:DRC", do: start-special, item: ENE-01, procedure: SP-NONE'),
      '12 unknown special procedure "SP-NONE"',
    ],
    [
      'no procedure',
      command('as: "dept:DRC", do: start-special, item: ENE-01, days: 3'),
      '12 "procedure" is missing',
    ],
    [
      'days that are none',
      command('as: "dept:DRC", do: start-special, item: ENE-01, procedure: SP-EXPERT, days: -1'),
      '12 "days" must be a whole number',
    ],
    [
      'a notice that is neither',
      command('as: "dept:DRC", do: start-special, item: ENE-01, procedure: SP-EXPERT, notice: maybe'),
      '12 "notice" must be true or false',
    ],
    [
      'an unknown material',
      command('as: applicant, do: correct, item: ENE-01, materials: [M-Z01]'),
      '12 unknown material "M-Z01"',
    ],
    [
      'a missing material that nobody asks for',
      command('as: applicant, do: submit, item: ENE-01, missing: [M-E01]'),
      '12 item ENE-01 does not ask for material "M-E01"; accepted: M-A01, M-D13',
    ],
    [
      'refused: false',
      command('as: applicant, do: submit, item: ENE-01, refused: false'),
      '12 "refused" must be true or the code',
    ],
    [
      'time that runs backwards',
      withLine(13, '  - { at: 2026-01-05T09:59, as: applicant, do: withdraw, item: ENE-01 }'),
      '13 time runs backwards: 2026-01-05 09:59 is before 2026-01-05 10:00; accepted: 2026-01-05 10:00 or later',
    ],
    [
      'a beginning before the start',
      withLine(12, '  - { until: 2026-01-05T08:59 }'),
      '12 time runs backwards',
    ],
    [
      'a pause with a command in it',
      withLine(15, '  - { until: 2026-03-01T00:00, as: applicant }'),
      '15 unknown key "as"; accepted: until',
    ],
    [
      'an unknown fact',
      withLine(17, '  - { fact: step.acepted }'),
      '17 unknown fact "step.acepted"; accepted: step.accepted',
    ],
    ['an unknown state', withLine(19, '  - { item: ENE-01, state: done }'), '19 unknown state "done"'],
    ['a state of nothing', withLine(19, '  - { state: open }'), '19 "item" is missing'],
    [
      'a date with a time',
      withLine(17, '  - { fact: step.accepted, on: 2026-01-05T09:00 }'),
      '17 "on" is no date',
    ],
    [
      'an unknown clock',
      withLine(17, '  - { fact: clock.lapsed, data: { clock: decsion } }'),
      '17 unknown clock "decsion"; accepted: decision',
    ],
    ['an expectation of nothing', withLine(17, '  - { item: ENE-01 }'), '17 an expectation must have one of'],
    [
      'an expectation of an item that does not apply',
      withLine(18, '  - { never: step.opened, item: LND-03 }'),
      '18 item "LND-03" does not apply',
    ],
  ])('%s', (_what, text, expected) => {
    expect(wrong(text)).toEqual([expect.stringContaining(expected)]);
  });

  it('has everything named at once, in the order of its lines', () => {
    const problems = wrong(
      withLine(19, '  - { item: X, state: y }')
        .replace('SOC_INDUSTRY', 'SOC')
        .replace('do: submit', 'do: sumbit'),
    );
    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['7', '12', '19', '19']);
  });

  it('says where in both languages', () => {
    const parsed = parseScript(withLine(2, 'titel: x'), book);
    const [problem] = 'problems' in parsed ? parsed.problems : [];
    expect(sayProblem('a.yaml', problem!)).toMatch(
      /^a\.yaml:2:1 {2}unknown key "titel"; accepted: .* \/ 没有“titel”这个键/,
    );
  });
});
