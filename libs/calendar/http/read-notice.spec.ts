import { readFileSync } from 'node:fs';
import { InvalidInput } from '../../platform/domain/invalid-input.js';
import { officialYears } from '../data/official-years.js';
import { readNotice } from './read-notice.js';

const text = readFileSync(new URL('../data/2026.yaml', import.meta.url), 'utf8');

async function complaints(wrong: string): Promise<string[]> {
  const error: unknown = await readNotice(wrong).catch((thrown: unknown) => thrown);
  return error instanceof InvalidInput
    ? error.errors.map(({ field, rule }) => `${field} ${rule}`)
    : [String(error)];
}

describe('a notice in a file', () => {
  it('is read in the form of those that come with the product', async () => {
    const official = officialYears().find(({ year }) => year === 2026);
    expect({ ...(await readNotice(text)) }).toEqual(official);
  });

  it('says which fields are wrong', async () => {
    expect(await complaints(text.replace('2026-02-15', '2026-02-30'))).toEqual(['holidays.1.from day']);
    expect(await complaints(text.replace('year: 2026', 'year: soon'))).toEqual(['year whole']);
    expect(await complaints(`${text}\nholiday: []`)).toEqual(['holiday unknown']);
    expect(await complaints('holidays: 3')).toContain('holidays list');
  });

  it('that is no record lacks every field', async () => {
    for (const wrong of ['', 'just words', '- 1\n- 2']) {
      expect(await complaints(wrong)).toContain('year required');
    }
  });

  it('that is no YAML says where', async () => {
    expect(await complaints('year: [2026')).toEqual(['yaml yaml']);
    const thrown: unknown = await readNotice('year: 2026\nholidays: [').catch((error: unknown) => error);
    expect(thrown).toMatchObject({ errors: [{ bounds: { line: 2, message: expect.any(String) } }] });
  });
});
