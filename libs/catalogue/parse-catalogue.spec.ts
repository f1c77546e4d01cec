import { parseCatalogue } from './parse-catalogue.js';
import { readCatalogueFiles } from './read-catalogue.js';

describe('the catalogue', () => {
  it('is read from its files without a problem', async () => {
    const parsed = parseCatalogue(await readCatalogueFiles());
    expect(parsed.problems).toEqual([]);
    expect(parsed.catalogue?.items.size).toBe(82);
  });
});
