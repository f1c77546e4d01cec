import fc from 'fast-check';
import { v7 as newId } from 'uuid';
import { officialYears } from '../../calendar/data/official-years.js';
import { parseInstant } from '../../calendar/domain/day.js';
import { WorkCalendar } from '../../calendar/domain/work-calendar.js';
import { loadCatalogue, type FactDefinition, type Facts } from '../../catalogue/index.js';
import { drawProcedure } from '../../procedure/domain/draw-procedure.js';
import { FEATURES } from '../../rulebook/domain/features.js';
import { Parameters } from '../../parameters/domain/index.js';
import { parameterDefinitions } from '../../parameters/parameter-definitions.js';
import { initialSteps } from './initial-steps.js';
import { ruleForItem } from './kinds.js';
import { openBook } from './procedure-book.js';
import { ProjectFile, type Project } from './project-file.js';
import { redrawCase } from './redraw.js';
import type { Standing, StepFile } from './step-file.js';

const { catalogue } = await loadCatalogue();
const parameters = new Parameters(parameterDefinitions, new Map());
const rules = {
  parameters,
  calendar: new WorkCalendar(officialYears()),
  parametersAt: () => parameters,
  features: FEATURES,
  regionOf: (region: string) => region,
  formToSign: () => ({ notice: 'N-17', version: '2026.1', sha256: '-' }),
  newId,
};
const bookOf = (type: string, facts: Facts) => openBook(catalogue, drawProcedure(catalogue, type, facts));

const START = parseInstant('2026-01-05T09:00');
const LATER = parseInstant('2026-01-12T09:00');
const applicant = { role: 'applicant', applicantId: 'a', label: 'applicant' } as const;

function fileOf(standing: Standing, at: Date): StepFile {
  const item = catalogue.items.get(standing.item)!;
  const days = { receivedOn: null, acceptedOn: null, decidedOn: null };
  const holder = standing.state.endsWith('DRAFT')
    ? ({ kind: 'applicant', code: 'applicant' } as const)
    : null;
  return {
    ...standing,
    ...days,
    item,
    holder,
    round: 1,
    department: item.lead,
    region: '433101',
    machine: ruleForItem(item).machine,
    stateSince: at,
    materials: [],
    memo: {},
    clocks: [],
  };
}

/** A case as it would be read again after it was written: a new file over the same steps. */
function reopened(file: ProjectFile): ProjectFile {
  const standings = [...catalogue.items.keys()].flatMap((item) => file.standing(item) ?? []);
  const files = standings.map((s) => file.file(s.item) ?? fileOf(s, LATER));
  return new ProjectFile(file.project, file.book, rules, standings, files);
}

function registered(profile: string, granted: readonly string[] = [], other: Facts = {}): ProjectFile {
  const { type, facts: usual } = catalogue.profiles.get(profile)!;
  const facts = { ...usual, ...other };
  const project: Project = {
    id: newId(),
    code: '2601-433101-04-01-000001',
    type,
    region: '433101',
    applicantId: 'a',
    facts,
    milestones: [],
    completedAt: null,
  };
  const book = bookOf(type, facts);
  const steps = initialSteps(
    book,
    new Set(granted),
    (_, department) => ({ department, region: '433101' }),
    newId,
  );
  const file = new ProjectFile(
    project,
    book,
    rules,
    steps,
    steps.map((s) => fileOf(s, START)),
  );
  file.open(START);
  file.reachMilestones(START);
  return reopened(file);
}

function change(file: ProjectFile, facts: Facts) {
  const all = { ...file.project.facts, ...facts };
  const book = bookOf(file.project.type, all);
  const steps = initialSteps(book, new Set(), (_, department) => ({ department, region: '433101' }), newId);
  const redrawn = redrawCase(file, { book, facts: all, steps }, LATER);
  return { redrawn, facts: file.journal.facts.map(({ name, item }) => (item ? `${name} ${item}` : name)) };
}

const standingsOf = (file: ProjectFile) =>
  Object.fromEntries(file.allStandings().map(({ item, id, state }) => [item, `${state} ${id}`]));

const submit = (file: ProjectFile, item: string) => file.perform(item, { do: 'submit' }, START, applicant);

describe('facts that change', () => {
  it('drop what has not begun and no longer applies, and name what has begun', () => {
    const file = registered('PF-PLANT', ['INV-01']);
    submit(file, 'ENV-02');
    const dropped = drawnOut(file, { eia_class: 'REGISTER' });
    const { redrawn, facts } = change(file, { eia_class: 'REGISTER' });
    expect(dropped).toContain('ENV-02');
    expect(redrawn.begun).toEqual(['ENV-02']);
    expect(file.standing('ENV-02')?.state).toBe('SUBMITTED');
    expect(redrawn.dropped).toEqual(dropped.filter((item) => item !== 'ENV-02'));
    expect(facts).toEqual([...new Set(facts)]);
    expect(facts.filter((fact) => fact === 'procedure.redrawn')).toHaveLength(1);
  });

  it('let what has begun come to its end, and wait for it before the project is complete', () => {
    const others = [...registered('PF-PLANT').book.entries.keys()].filter((item) => item !== 'ENV-02');
    const file = registered('PF-PLANT', others);
    submit(file, 'ENV-02');
    const { facts } = change(file, { eia_class: 'EXEMPT' });
    expect(facts).not.toContain('project.completed');
    file.perform('ENV-02', { do: 'withdraw' }, LATER, applicant);
    expect(file.project.completedAt).toEqual(LATER);
  });

  it('add what now applies, and open it if nothing keeps it locked', () => {
    const file = registered('PF-PLANT', ['INV-01'], { eia_class: 'REGISTER' });
    const { redrawn, facts } = change(file, { eia_class: 'TABLE' });
    expect(redrawn.added).toContain('ENV-02');
    expect(redrawn.opened).toContain('ENV-02');
    expect(facts).toContain('step.opened ENV-02');
    expect(file.standing('ENV-02')).toMatchObject({ state: 'DRAFT' });
  });

  it('lock again what is open and now has to wait, and close the period in which it was held', () => {
    const file = registered('PF-SHED', ['INV-01', 'INV-06']);
    expect(file.standing('PLN-05')).toMatchObject({ state: 'DRAFT' });
    const { redrawn, facts } = change(file, { relic_possible: true });
    expect(redrawn.locked).toEqual(['PLN-05']);
    expect(facts).toContain('step.locked PLN-05');
    expect(file.file('PLN-05')).toMatchObject({ state: 'LOCKED', holder: null });
    expect(file.journal.holdings).toEqual([
      expect.objectContaining({ holder: { kind: 'applicant', code: 'applicant' }, from: START, to: LATER }),
    ]);
  });

  it('take back a milestone that was reached and is blocked again, and give it again when it no longer is', () => {
    const all = [...registered('PF-PLANT', [], { eia_class: 'EXEMPT' }).book.entries.keys()].filter(
      (item) => item !== 'REG-01',
    );
    const file = registered('PF-PLANT', all, { eia_class: 'EXEMPT' });
    const reached = file.project.milestones;
    const { redrawn } = change(file, { eia_class: 'TABLE' });
    expect(redrawn.blocked).not.toEqual([]);
    expect(file.project.milestones).toEqual(reached.filter((code) => !redrawn.blocked.includes(code)));
    const again = reopened(file);
    expect(change(again, { eia_class: 'EXEMPT' }).facts).toContain('milestone.reached');
    expect([...again.project.milestones].sort()).toEqual([...reached].sort());
  });

  it('take up again the same step that they dropped before', () => {
    const file = registered('PF-PLANT', ['INV-01']);
    const before = file.standing('ENV-02');
    change(file, { eia_class: 'REGISTER' });
    expect(file.standing('ENV-02')?.state).toBe('DROPPED');
    const again = reopened(file);
    change(again, { eia_class: 'TABLE' });
    expect(again.standing('ENV-02')).toEqual(before);
  });

  it('change nothing where they change nothing', () => {
    const file = registered('PF-PLANT', ['INV-01']);
    const before = standingsOf(file);
    expect(change(file, file.project.facts).facts).toEqual([]);
    expect(standingsOf(file)).toEqual(before);
  });
});

/** What a change of facts takes out of the procedure. */
function drawnOut(file: ProjectFile, facts: Facts): string[] {
  const after = bookOf(file.project.type, { ...file.project.facts, ...facts });
  return [...file.book.entries.keys()].filter((item) => !after.entries.has(item));
}

const answers = (definition: FactDefinition): fc.Arbitrary<string | number | boolean | null> => {
  if (definition.type === 'bool') return fc.constantFrom(true, false, null);
  if (definition.type === 'number') return fc.constantFrom(0, 1, 100, 5_000, 60_000, 1_000_000, null);
  return fc.constantFrom(null, ...definition.options.map((option) => option.value));
};

const changes = fc
  .dictionary(fc.constantFrom(...catalogue.facts.keys()), fc.constant(null), { minKeys: 1, maxKeys: 6 })
  .chain((names) =>
    fc.record(
      Object.fromEntries(Object.keys(names).map((name) => [name, answers(catalogue.facts.get(name)!)])),
    ),
  );

describe('for any project and any facts', () => {
  const profiles = [...catalogue.profiles.keys()];
  const anyCase = {
    profile: fc.constantFrom(...profiles),
    changes,
    granted: fc.array(fc.nat(100), { maxLength: 8 }),
  };
  const openCase = (profile: string, granted: number[]): ProjectFile => {
    const items = [...registered(profile).book.entries.keys()];
    return registered(
      profile,
      granted.map((n) => items[n % items.length]!),
    );
  };

  it('to change and to change back gives the same procedure, with the same steps', () => {
    fc.assert(
      fc.property(fc.record(anyCase), ({ profile, changes: changed, granted }) => {
        const file = openCase(profile, granted);
        const before = standingsOf(file);
        const original = file.project.facts;
        change(file, changed);
        if (file.project.completedAt !== null) return;
        const again = reopened(file);
        change(again, Object.fromEntries(Object.keys(changed).map((name) => [name, original[name] ?? null])));
        expect(standingsOf(again)).toEqual(before);
        expect(again.book.procedure).toEqual(bookOf(again.project.type, original).procedure);
      }),
      { numRuns: 120 },
    );
  });

  it('a step is open only if nothing keeps it locked, locked only if something does, and its end is never undone', () => {
    fc.assert(
      fc.property(fc.record(anyCase), ({ profile, changes: changed, granted }) => {
        const file = openCase(profile, granted);
        const decided = file.allStandings().filter((s) => s.decision !== null);
        change(file, changed);
        for (const { item, state } of file.allStandings()) {
          if (state === 'LOCKED') expect(file.waitsFor(item)).not.toEqual([]);
          if (state.endsWith('DRAFT')) expect(file.waitsFor(item)).toEqual([]);
        }
        for (const standing of decided) expect(file.standing(standing.item)).toEqual(standing);
      }),
      { numRuns: 120 },
    );
  });

  it('every period that somebody held a step is closed when it is put back', () => {
    fc.assert(
      fc.property(fc.record(anyCase), ({ profile, changes: changed, granted }) => {
        const file = openCase(profile, granted);
        const { redrawn } = change(file, changed);
        const ended = file.journal.holdings.map((h) => h.step.item.code);
        expect(new Set(ended).size).toBe(ended.length);
        for (const item of redrawn.locked) expect(ended).toContain(item);
      }),
      { numRuns: 80 },
    );
  });
});
