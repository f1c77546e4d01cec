import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Failure } from './failure.mjs';

const INGREDIENT = /^libs\/catalogue\//;
const CHECKED = 'checked.json';

/** A catalogue is shipped as it was written, line by line: what is wrong with it is told by its lines. */
export const isReadByLines = (/** @type {string} */ file) => /^libs\/catalogue\/data\/[^/]+\//.test(file);

/**
 * Every process would read and check the catalogue at its start, which takes half a second; the build does it once.
 * @param {string} project
 * @param {string[]} touched the sources that were built, or are gone
 */
export async function checkCatalogue(project, touched) {
  const catalogue = join(project, 'dist', 'libs', 'catalogue');
  const reader = join(catalogue, 'read-catalogue.js');
  const checked = join(catalogue, 'data', CHECKED);
  const isFresh = existsSync(checked) && !touched.some((file) => INGREDIENT.test(file));
  if (isFresh || !existsSync(reader)) return;
  rmSync(checked, { force: true });
  const { loadCatalogue } = await import(pathToFileURL(reader).href);
  const { content } = await loadCatalogue().catch((/** @type {Error} */ error) => {
    throw new Failure(error.message, 'Mend the catalogue and start again.');
  });
  const draft = `${checked}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(content));
  renameSync(draft, checked);
}
