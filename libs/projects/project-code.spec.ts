import { parseInstant } from '../calendar/index.js';
import { readRegions } from '../regions/index.js';
import { newProjectCode, PROJECT_CODE } from './project-code.js';

const regions = readRegions();
const at = parseInstant('2026-02-01T00:30:00+08:00');

test.each([
  ['a city', '433100', '433100'],
  ['a county', '433127', '433127'],
  ['a zone, which has none of its own,', '433171', '433101'],
])('the code of a project in %s says what the nation calls its region', (_, region, national) => {
  const code = newProjectCode(regions, region, at);
  expect(code).toMatch(PROJECT_CODE);
  expect(code).toMatch(new RegExp(`^2602-${national}-04-01-`));
});
