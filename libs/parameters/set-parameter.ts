import { dayOf, startOfDay, type Day } from '../calendar/index.js';
import type { Actor } from '../identity/index.js';
import { inTransaction, type Tx } from '../platform/database/index.js';
import { InvalidInput } from '../platform/domain/invalid-input.js';
import { NotFound } from '../platform/domain/not-found.js';
import { keepAnswer, keptAnswer, onceAKey, type KeptRequest } from '../platform/idempotency/kept-answer.js';
import { checkChange, type ProposedSetting } from './domain/check-change.js';
import type { ParameterDefinition } from './domain/parameter.js';
import type { Setting } from './domain/setting.js';
import { parameterDefinitions, ruleFigures } from './parameter-definitions.js';
import { moveRunningClocks } from './move-running-clocks.js';
import type { ParameterDesk } from './parameter-desk.js';
import {
  oneAtATime,
  readSetting,
  readSettings,
  writeSetting,
  type RecordedSetting,
} from './store/settings.js';

export interface ParameterChange extends Omit<Setting, 'validFrom'> {
  /** From the start of that day, or from that instant; today means from now on. */
  readonly validFrom: Day | Date;
  readonly reason: string;
  readonly movesRunningClocks: boolean;
}

export interface SetParameter {
  readonly change: ParameterChange;
  readonly actor: Pick<Actor, 'label' | 'accountId'>;
  readonly request?: KeptRequest;
}

/**
 * Sets a parameter within its bounds. Clocks that run already keep the length that they were started with, unless the
 * change says that they follow it.
 */
export async function setParameter(desk: ParameterDesk, asked: SetParameter): Promise<RecordedSetting> {
  const definition = parameterDefinitions.get(asked.change.key);
  if (!definition) throw new NotFound('parameter', asked.change.key);
  const { items } = desk.places;
  const known = await items();
  const { id } = await onceAKey(() =>
    inTransaction(desk.db, (tx) =>
      record(desk, tx, { ...asked, definition, hasItem: (code) => known.has(code) }),
    ),
  );
  await desk.parameters.reload();
  if (asked.change.movesRunningClocks) await moveRunningClocks(desk);
  return readSetting(desk.db, id);
}

interface Asked extends SetParameter {
  readonly definition: ParameterDefinition;
  readonly hasItem: (code: string) => boolean;
}

async function record(desk: ParameterDesk, tx: Tx, asked: Asked): Promise<{ id: number }> {
  await oneAtATime(tx);
  const kept = await keptAnswer<{ id: number }>(tx, asked.request);
  if (kept) return kept;
  const now = await desk.clock.now(tx);
  const change = { ...asked.change, validFrom: instantFrom(asked.change.validFrom, now) };
  await refuseUnsound(desk, tx, { ...asked, change, now });
  const { label, accountId = null } = asked.actor;
  const answer = { id: await writeSetting(tx, { ...change, setAt: now, setBy: label, accountId }) };
  await keepAnswer(tx, asked.request, answer);
  return answer;
}

function instantFrom(validFrom: Day | Date, now: Date): Date {
  if (validFrom instanceof Date) return validFrom;
  return validFrom === dayOf(now) ? now : startOfDay(validFrom);
}

interface Proposed extends Pick<Asked, 'definition' | 'hasItem'> {
  readonly change: ProposedSetting;
  readonly now: Date;
}

async function refuseUnsound(desk: ParameterDesk, tx: Tx, { definition, change, hasItem, now }: Proposed) {
  const { regions } = desk.places;
  const settings = await readSettings(tx);
  const errors = checkChange(ruleFigures, definition, change, { settings, regions, hasItem, now });
  if (errors.length > 0) throw new InvalidInput(errors);
}
