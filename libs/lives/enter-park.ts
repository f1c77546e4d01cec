import { addDays, dayOf } from '../calendar/domain/day.js';
import type { Catalogue } from '../catalogue/domain/catalogue.js';
import { putPark, recordAssessment } from '../parks/index.js';
import type { Registry } from '../projects/index.js';
import type { Dice } from '../platform/domain/dice.js';
import { personCalled } from './people.js';

/** A park of this life's own, with what was assessed in it: some of it ends while the life lasts. */
export async function enterPark(
  registry: Registry,
  catalogue: Catalogue,
  dice: Dice,
  region: string,
): Promise<string> {
  const keeper = personCalled('coordinator', { region, applicantId: '' });
  const park = `P-${dice.seed}`;
  const today = dayOf(await registry.clock.now());
  await putPark(registry, keeper, { code: park, zh: park, en: park, region });
  for (const { code, lead } of dice.some([...catalogue.regionalAssessments.values()], 60)) {
    const validUntil = addDays(today, dice.whole(0, 400));
    const draft = {
      assessment: code,
      report: `${park} ${code}`,
      department: lead,
      validFrom: today,
      validUntil,
    };
    await recordAssessment(registry, { park, draft, actor: keeper });
  }
  return park;
}
