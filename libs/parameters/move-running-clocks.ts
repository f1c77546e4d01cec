import { setTimeout as wait } from 'node:timers/promises';
import { KNOWN_EVERYWHERE_MS } from '../platform/database/index.js';
import { figuresAfter } from './domain/moved-figure.js';
import { parameterDefinitions } from './parameter-definitions.js';
import type { ParameterDesk } from './parameter-desk.js';
import { finishMove, readUnmoved, tallyMove } from './store/moves.js';
import { readSettings, type RecordedSetting } from './store/settings.js';

/**
 * Lets running clocks follow the settings that say so and have come into force. What was broken off half-way, or came
 * into force while nobody was there, is carried on with by whoever calls next.
 */
export async function moveRunningClocks(desk: ParameterDesk): Promise<void> {
  const now = await desk.clock.now();
  if ((await readUnmoved(desk.db, now)).length === 0) return;
  // A command of another process may still start a clock by the former figure: move when none can any more.
  await wait(KNOWN_EVERYWHERE_MS);
  for (const setting of await readUnmoved(desk.db, now)) await carryOut(desk, setting);
}

async function carryOut(desk: ParameterDesk, recorded: RecordedSetting): Promise<void> {
  const { id, key, reason, setBy, account } = recorded;
  const settings = await readSettings(desk.db);
  const setting = settings.find((one) => one.id === id);
  if (!setting) return;
  const kept = await desk.clocks.moveClocks({
    parameter: key,
    because: `parameter ${key}: ${reason}`,
    actor: { role: 'administrator', label: setBy, accountId: account?.id },
    figureFor: figuresAfter(parameterDefinitions, desk.places.regions, { setting, settings }),
    tally: (tx, moved) => tallyMove(tx, id, moved),
  });
  await finishMove(desk.db, id, kept, await desk.clock.now());
}
