import fc from 'fast-check';
import { describeProblem } from './describe-problem.js';
import { parseCatalogue } from './parse-catalogue.js';
import { readCatalogueFiles } from './read-catalogue.js';

const files = await readCatalogueFiles();
const PLANNING = 'items/s2-planning-permit.yaml';

/** The files with one piece of text of one file replaced, the first time it stands there. */
const edited = (file: string, text: string, by: string) => ({
  ...files,
  [file]: (files[file] ?? '').replace(text, () => by),
});
const lineOf = (file: string, text: string) => (files[file] ?? '').split(text)[0]?.split('\n').length;

describe('reading a catalogue', () => {
  it('takes the one that we publish, complete', () => {
    const { content, catalogue, problems } = parseCatalogue(files);
    expect(problems).toEqual([]);
    expect(content?.version).toBe('2026.4');
    expect({
      items: catalogue?.items.size,
      materials: catalogue?.materials.size,
      documents: catalogue?.documents.size,
      conditions: catalogue?.conditions.size,
      facts: catalogue?.facts.size,
      projectTypes: catalogue?.projectTypes.size,
      stages: catalogue?.stages.size,
      departments: catalogue?.departments.size,
      sources: catalogue?.sources.size,
    }).toEqual({
      items: 82,
      materials: 86,
      documents: 82,
      conditions: 58,
      facts: 57,
      projectTypes: 10,
      stages: 5,
      departments: 32,
      sources: 65,
    });
  });

  it('names the line of a file that is no YAML', () => {
    const { problems } = parseCatalogue(edited(PLANNING, 'lead: NRP', 'lead: [NRP'));
    expect(problems[0]).toMatchObject({ code: 'syntax', file: PLANNING });
  });

  it.each([
    ['a key that nobody knows', 'tolerance: true', 'tolerence: true'],
    ['a mode that there is not', 'mode: HARD', 'mode: MAYBE'],
    ['a limit that is no number', 'promised: 10', 'promised: ten'],
  ])('names item and line of %s', (_, text, by) => {
    const { problems } = parseCatalogue(edited(PLANNING, text, by));
    const lines = problems.map(({ file, line }) => `${file}:${line}`);
    expect(lines).toContain(`${PLANNING}:${lineOf(PLANNING, text)}`);
    expect(problems.every(({ code, entry }) => code === 'form' && entry === 'INV-04')).toBe(true);
  });

  it('names item and line of what is wrong in it', () => {
    const { problems } = parseCatalogue(
      edited(PLANNING, '{ item: PLN-03, mode: HARD }', '{ item: PLN-33, mode: HARD }'),
    );
    expect(problems).toEqual([
      {
        code: 'unknown-code',
        entry: 'PLN-05',
        file: PLANNING,
        line: lineOf(PLANNING, '{ item: PLN-03, mode: HARD }'),
        data: { code: 'PLN-33', section: 'items' },
      },
    ]);
    expect(problems.map((problem) => describeProblem(problem).en)[0]).toMatch(
      /^items\/s2-planning-permit\.yaml:\d+ PLN-05 there is no PLN-33 among the items$/,
    );
  });

  it('says in both languages what is wrong', () => {
    const { problems } = parseCatalogue(edited(PLANNING, 'promised: 5', 'promised: 25'));
    expect(problems.map((problem) => describeProblem(problem).zh)[0]).toContain(
      'PLN-05 承诺25个工作日,超过法定20个工作日',
    );
  });

  it('names the line of any code that leads nowhere', () => {
    const places = Object.entries(files)
      .filter(([file]) => file.startsWith('items/'))
      .flatMap(([file, text]) =>
        text
          .split('\n')
          .flatMap((line, n) => (/^ {6}- \{ (item|ref|source): /.test(line) ? [{ file, n }] : [])),
      );
    fc.assert(
      fc.property(fc.constantFrom(...places), ({ file, n }) => {
        const lines = (files[file] ?? '').split('\n');
        lines[n] = (lines[n] ?? '').replace(/(item|ref|source): [\w-]+/, '$1: ZZ-99');
        const { problems } = parseCatalogue({ ...files, [file]: lines.join('\n') });
        expect(problems).toContainEqual(expect.objectContaining({ code: 'unknown-code', file, line: n + 1 }));
      }),
      { numRuns: 8 },
    );
  });
});
