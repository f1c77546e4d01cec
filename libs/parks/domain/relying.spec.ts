import fc from 'fast-check';
import { addDays, parseInstant } from '../../calendar/domain/day.js';
import { loadCatalogue } from '../../catalogue/index.js';
import { SYSTEM } from '../../identity/domain/actor.js';
import { madeFor, ParkCase, parkWith } from './park-case.fixture.js';
import { renew } from './rules/renew.js';

const { catalogue } = await loadCatalogue();
const LAND = { relic_possible: true, geohazard_zone: true, river_works: true, water_abstraction: true };
const ALL = [...catalogue.regionalAssessments.keys()].map((code) => madeFor(code));
const inPark = (granted: readonly string[] = ['INV-01', 'INV-06']) =>
  new ParkCase(parkWith(...ALL), { facts: LAND, granted });

describe('a project that is registered in a park', () => {
  it('has what the park exempts waived from its first moment, with the reason and its clause', () => {
    const project = inPark();
    expect([project.state('LND-06'), project.state('CUL-01')]).toEqual(['waived', 'waived']);
    expect(project.facts('step.waived', 'LND-06')).toEqual([
      {
        at: '2026-01-05T09:00:00+08:00',
        actor: 'system',
        by: 'RA-GEO',
        park: 'P-01',
        report: 'RA-GEO 1号',
        reason: {
          zh: expect.stringContaining('优化营商环境条例 42'),
          en: expect.stringContaining('free of charge'),
        },
        validUntil: '2026-06-30',
      },
    ]);
    expect(project.facts('step.opened', 'LND-06')).toEqual([]);
  });

  it('can go on with what depends on it', () => {
    const project = inPark();
    expect(project.file.waitsFor('LND-02')).not.toContain('CUL-01');
    const outside = new ParkCase(parkWith(), { facts: LAND, granted: ['INV-01', 'INV-06'] });
    expect(outside.file.waitsFor('LND-02')).toContain('CUL-01');
  });

  it('remembers what is simplified or may go by commitment, which opens as usual', () => {
    const project = inPark();
    const effects = project.facts('step.simplified').map(({ by, effect }) => [by, effect]);
    expect(effects).toEqual(
      expect.arrayContaining([
        ['RA-FLD', 'SIMPLIFY'],
        ['RA-ENV', 'COMMIT'],
        ['RA-WRD', 'COMMIT'],
      ]),
    );
    expect(project.state('WAT-01')).toBe('open');
    expect(project.file.file('ENV-02')?.memo.assessment).toMatchObject({ by: 'RA-ENV', effect: 'COMMIT' });
  });

  it('is not asked for a report that the assessment replaces, and for nothing to pay', () => {
    const project = inPark();
    expect(project.act('2026-01-06T09:00', 'applicant', 'WAT-01', { do: 'submit' })).toBeUndefined();
    expect(project.file.file('WAT-01')?.materials).toEqual([
      { ref: 'M-A01', role: 'MAIN', status: 'handed-in' },
      { ref: 'M-D06', role: 'MAIN', status: 'fetched' },
      { ref: 'D-XMDM', role: 'MAIN', status: 'fetched' },
    ]);
    const told = JSON.stringify(project.file.journal.facts);
    expect(told).not.toMatch(/"(fee|amount|price|cost)":/);
  });

  it('has nothing from an assessment that has run out, or has not begun', () => {
    for (const at of ['2024-12-31T23:59', '2026-07-01T00:00']) {
      const project = new ParkCase(parkWith(...ALL), { facts: LAND, granted: ['INV-01'], at });
      expect(project.facts('step.waived')).toEqual([]);
      expect(project.facts('step.simplified')).toEqual([]);
    }
  });

  it('keeps what was granted before as it was granted', () => {
    const project = inPark(['INV-01', 'LND-06']);
    expect(project.state('LND-06')).toBe('delivered');
    expect(project.facts('step.waived', 'LND-06')).toEqual([]);
  });
});

describe('an assessment that runs out', () => {
  const CLOCK = { clock: 'validity', subject: 'RA-CUL', dueOn: '2026-06-30' };
  const END = '2026-07-01T00:00:00+08:00';

  it('has a clock to the end of its last day, and reminds of it a month before', () => {
    const project = inPark();
    expect(project.facts('clock.started', 'CUL-01')).toMatchObject([CLOCK]);
    project.pass('2026-05-31T09:00');
    expect(project.facts('clock.reminded', 'CUL-01')).toMatchObject([
      { ...CLOCK, at: '2026-05-30T00:00:00+08:00' },
    ]);
    expect(project.facts('clock.lapsed')).toEqual([]);
    project.pass('2026-07-01T09:00');
    expect(project.facts('clock.lapsed', 'CUL-01')).toMatchObject([{ ...CLOCK, at: END }]);
    expect(project.facts('clock.warned')).toEqual([]);
  });

  it('flags what stood on it and has not begun, to the applicant and to the lead, and undoes nothing', () => {
    const project = inPark();
    project.pass('2026-07-02T09:00');
    expect(project.facts('step.dependency-broken', 'CUL-01')).toEqual([
      { at: END, actor: 'system', by: 'RA-CUL', because: 'assessment-expired' },
    ]);
    expect(project.addressees('step.dependency-broken')).toEqual(
      expect.arrayContaining(['applicant', 'CRB']),
    );
    expect(project.state('CUL-01')).toBe('waived');
    expect(project.file.waitsFor('LND-02')).not.toContain('CUL-01');
  });

  it('leaves alone what was begun in time: something that waits for it was submitted', () => {
    const project = inPark(['INV-01', 'INV-06', 'PLN-02', 'FOR-01', 'LND-01']);
    const waiting = project.file.book.procedure.entries.filter(
      ({ item, depends }) =>
        depends.some((tie) => tie.item === 'CUL-01' && tie.mode === 'HARD') && project.state(item) === 'open',
    );
    expect(waiting.map(({ item }) => item)).toContain('LND-02');
    expect(project.act('2026-06-30T09:00', 'applicant', 'LND-02', { do: 'submit' })).toBeUndefined();
    project.pass('2026-07-02T09:00');
    expect(project.facts('clock.lapsed', 'CUL-01')).toHaveLength(1);
    expect(project.facts('step.dependency-broken', 'CUL-01')).toEqual([]);
  });

  it('ends no more for a step that was submitted in time', () => {
    const project = inPark();
    project.act('2026-06-30T23:00', 'applicant', 'WAT-01', { do: 'submit' });
    expect(project.facts('clock.met', 'WAT-01')).toMatchObject([{ clock: 'validity', subject: 'RA-FLD' }]);
    project.pass('2026-07-02T09:00');
    expect(project.facts('step.dependency-broken', 'WAT-01')).toEqual([]);
    expect(project.file.file('WAT-01')?.memo.assessment).toBeDefined();
  });

  it('has who applies after its end hand in everything, and says so', () => {
    const project = inPark();
    expect(project.act('2026-07-01T09:00', 'applicant', 'WAT-01', { do: 'submit' })).toBeUndefined();
    expect(project.facts('step.dependency-broken', 'WAT-01')).toHaveLength(1);
    expect(project.facts('step.reliance-ended', 'WAT-01')).toMatchObject([
      { by: 'RA-FLD', reason: 'assessment-expired', actor: 'applicant' },
    ]);
    const statuses = project.file.file('WAT-01')?.materials.map(({ ref, status }) => [ref, status]);
    expect(statuses).toContainEqual(['M-D06', 'handed-in']);
    expect(project.file.file('WAT-01')?.memo.broken).toBeUndefined();
  });

  it('stays with the item when it is applied for again, while it holds', () => {
    const project = inPark();
    const submit = { do: 'submit' } as const;
    project.act('2026-01-06T09:00', 'applicant', 'WAT-01', submit);
    project.act('2026-01-06T10:00', 'applicant', 'WAT-01', { do: 'withdraw' });
    expect(project.act('2026-01-07T09:00', 'applicant', 'WAT-01', submit)).toBeUndefined();
    expect(project.file.file('WAT-01')).toMatchObject({ round: 2, memo: { assessment: { by: 'RA-FLD' } } });
    project.act('2026-01-07T10:00', 'applicant', 'WAT-01', { do: 'withdraw' });
    expect(project.act('2026-07-03T09:00', 'applicant', 'WAT-01', submit)).toBeUndefined();
    expect(project.file.file('WAT-01')?.memo.assessment).toBeUndefined();
  });
});

describe('a waiver', () => {
  const end = { do: 'end-waiver', reason: '区域评估到期未续' } as const;

  it('is not ended while its assessment holds, nor where nothing is waived, nor without a reason', () => {
    const project = inPark();
    expect(project.act('2026-06-30T09:00', 'dept:CRB', 'CUL-01', end)).toBe('step.waiver-stands');
    expect(project.act('2026-06-30T09:00', 'dept:WRB', 'WAT-01', end)).toBe('step.not-in-state');
    const unreasoned = { ...end, reason: ' ' };
    expect(project.act('2026-07-02T09:00', 'dept:CRB', 'CUL-01', unreasoned)).toBe('step.reason-missing');
  });

  it('is ended by a person once it has run out unused: the item opens, and what counted on it waits again', () => {
    const project = inPark(['INV-01', 'INV-06', 'PLN-02', 'FOR-01', 'LND-01']);
    expect(project.state('LND-02')).toBe('open');
    expect(project.act('2026-07-02T09:00', 'dept:CRB', 'CUL-01', end)).toBeUndefined();
    expect([project.state('CUL-01'), project.state('LND-02')]).toEqual(['open', 'locked']);
    expect(project.facts('step.reliance-ended', 'CUL-01')).toMatchObject([
      { by: 'RA-CUL', reason: '区域评估到期未续', actor: 'dept:CRB' },
    ]);
    expect(project.facts('step.locked', 'LND-02')).toMatchObject([{ waitsFor: ['CUL-01'] }]);
    expect(project.act('2026-07-03T09:00', 'applicant', 'CUL-01', { do: 'submit' })).toBeUndefined();
  });
});

describe('facts that change in a park', () => {
  const relics = { relic_possible: true };
  const GRANTED = ['INV-01', 'INV-06'];
  const only = (conditions: string[]) =>
    parkWith(
      madeFor('RA-ENV', { scope: { types: [], items: [], conditions } }),
      madeFor('RA-CUL', { scope: { types: [], items: [], conditions } }),
    );

  it('add what is waived, and drop it again with its clock', () => {
    const project = new ParkCase(parkWith(...ALL), { granted: GRANTED });
    project.change('2026-01-12T09:00', relics);
    expect(project.state('CUL-01')).toBe('waived');
    expect(project.facts('step.waived', 'CUL-01')).toHaveLength(1);
    project.change('2026-01-13T09:00', { relic_possible: false });
    expect(project.state('CUL-01')).toBe('dropped');
    project.pass('2026-07-02T09:00');
    expect(project.facts('clock.lapsed', 'CUL-01')).toEqual([]);
    expect(project.facts('step.dependency-broken', 'CUL-01')).toEqual([]);
  });

  it('bring an item under an assessment that covers it now, and out of one that no longer does', () => {
    const project = new ParkCase(only(['C-ENERGY']), { facts: relics, granted: GRANTED });
    expect(project.state('CUL-01')).toBe('waived');
    project.change('2026-01-12T09:00', { energy_tce: 0, power_10k_kwh: 0 });
    expect([project.state('CUL-01'), project.file.file('ENV-02')?.memo.assessment]).toEqual([
      'open',
      undefined,
    ]);
    expect(project.facts('step.reliance-ended').map(({ by, reason }) => [by, reason])).toEqual(
      expect.arrayContaining([['RA-CUL', 'project.facts-changed']]),
    );
    project.change('2026-01-13T09:00', { energy_tce: 2600 });
    expect(project.state('CUL-01')).toBe('waived');
    expect(project.facts('step.waived', 'CUL-01')).toHaveLength(2);
  });

  it('leave a waiver that has run out to people, too', () => {
    const project = new ParkCase(parkWith(...ALL), { facts: relics, granted: GRANTED });
    project.change('2026-07-06T09:00', { eia_class: 'REPORT' });
    expect(project.state('CUL-01')).toBe('waived');
    expect(project.file.file('CUL-01')?.memo.broken).toHaveLength(1);
    expect(project.facts('step.simplified', 'ENV-01')).toEqual([]);
  });

  it('leave what has begun as it was applied for', () => {
    const project = new ParkCase(only(['C-ENERGY']), { granted: GRANTED });
    project.act('2026-01-06T09:00', 'applicant', 'ENV-02', { do: 'submit' });
    project.change('2026-01-12T09:00', { energy_tce: 0, power_10k_kwh: 0 });
    expect(project.file.file('ENV-02')?.memo.assessment?.by).toBe('RA-ENV');
  });

  const yesNo = [...catalogue.facts.values()].filter(({ type }) => type === 'bool').map(({ name }) => name);
  const assessments = fc
    .array(fc.record({ kind: fc.constantFrom(...catalogue.regionalAssessments.keys()), days: fc.nat(400) }), {
      maxLength: 8,
    })
    .map((list) =>
      list.map(({ kind, days }, n) =>
        madeFor(kind, { report: `${n}号`, validUntil: addDays('2025-12-20', days) }),
      ),
    );

  it('changed and changed back on one day leave the same standing of every step', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...catalogue.profiles.keys()),
        assessments,
        fc.subarray(yesNo, { minLength: 1, maxLength: 5 }),
        (profile, made, names) => {
          const project = new ParkCase(parkWith(...made), { profile, granted: ['INV-01'] });
          const standing = () =>
            project.file.allStandings().map(({ id, item, state }) => `${item} ${state} ${id}`);
          const before = standing();
          const facts = project.file.project.facts;
          const changed = Object.fromEntries(names.map((name) => [name, facts[name] !== true]));
          const back = Object.fromEntries(names.map((name) => [name, facts[name] ?? null]));
          project.change('2026-01-05T10:00', changed);
          for (const { item, state } of project.file.allStandings()) {
            const memo = project.file.file(item)?.memo.assessment;
            expect(state === 'WAIVED').toBe(memo?.effect === 'EXEMPT' && state !== 'DELIVERED');
          }
          if (project.file.project.completedAt !== null) return;
          project.change('2026-01-05T11:00', back);
          expect(standing().sort()).toEqual(before.sort());
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a park that is assessed again', () => {
  const renewed = (over: object = {}) =>
    madeFor('RA-CUL', { report: 'RA-CUL 2号', validFrom: '2026-07-01', validUntil: '2028-06-30', ...over });
  const assess = (project: ParkCase, at: string, made = renewed()) =>
    project.file.forEach(parseInstant(at), SYSTEM, (p) => renew(p, made));

  it('carries over what stood on the former assessment, without a day between', () => {
    const project = inPark();
    assess(project, '2026-06-01T09:00');
    expect(project.facts('step.waived', 'CUL-01').at(-1)).toMatchObject({
      report: 'RA-CUL 2号',
      validUntil: '2028-06-30',
    });
    project.pass('2026-07-02T09:00');
    expect(project.facts('clock.lapsed', 'CUL-01')).toEqual([]);
    expect(project.facts('step.dependency-broken', 'CUL-01')).toEqual([]);
    const before = project.file.journal.facts.length;
    assess(project, '2026-07-02T09:00');
    expect(project.file.journal.facts).toHaveLength(before);
  });

  it('takes the flag from what had run out, once the new one holds', () => {
    const project = inPark();
    project.pass('2026-07-20T09:00');
    expect(project.file.file('CUL-01')?.memo.broken).toHaveLength(1);
    assess(project, '2026-07-20T09:00', renewed({ validFrom: '2026-08-01' }));
    expect(project.file.file('CUL-01')?.memo.broken).toHaveLength(1);
    assess(project, '2026-07-20T09:00');
    expect(project.file.file('CUL-01')?.memo).toMatchObject({ assessment: { report: 'RA-CUL 2号' } });
    expect(project.file.file('CUL-01')?.memo.broken).toBeUndefined();
    expect(project.state('CUL-01')).toBe('waived');
  });

  it('changes nothing for what holds as long, begins too late, or needs it no more', () => {
    const project = inPark();
    project.act('2026-01-06T09:00', 'applicant', 'WAT-01', { do: 'submit' });
    const before = project.file.journal.facts.length;
    assess(project, '2026-06-01T09:00', renewed({ validUntil: '2026-06-30', validFrom: '2026-01-01' }));
    assess(project, '2026-06-01T09:00', renewed({ validFrom: '2026-07-02' }));
    assess(project, '2026-06-01T09:00', madeFor('RA-FLD', { report: '2号', validUntil: '2028-06-30' }));
    expect(project.file.journal.facts).toHaveLength(before);
  });
});
