/// <reference lib="dom" />
import { open, visit } from './visit.mjs';

/** How soon a large procedure is to be seen as a map. */
export const GOAL_MAP_MS = 500;

/**
 * Of the project with the most items: from asking for its map, which is worked out anew, until it is drawn.
 * @param {import('playwright-core').Browser} browser
 * @param {string} origin
 * @returns {Promise<{ ms: number, items: number }>}
 */
export async function measureMap(browser, origin) {
  const page = await visit(browser, { origin, who: 'supervisor' });
  const ask = async (/** @type {string} */ path) =>
    (await page.context().request.get(`/api/v1/${path}`)).json();
  const sizes = [];
  for (const { id } of (await ask('projects?limit=50')).items) {
    const { stages } = await ask(`projects/${id}`);
    sizes.push({ id, items: stages.flatMap((/** @type {{ steps: object[] }} */ one) => one.steps).length });
  }
  const [largest] = sizes.sort((one, other) => other.items - one.items);
  if (largest === undefined) throw new Error('there is no project to draw');
  await open(page, `/projects/${largest.id}?view=list`);
  const ms = await page.evaluate(async () => {
    const from = performance.now();
    document.querySelector('.stages-head label')?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    while (document.querySelector('.map-item') === null) await new Promise(requestAnimationFrame);
    return performance.now() - from;
  });
  await page.context().close();
  return { ms, items: largest.items };
}
