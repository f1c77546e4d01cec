import { authorize, type Actor, type Office } from '../identity/index.js';
import type { Regions } from '../regions/index.js';
import type { Engine } from '../steps/index.js';
import { officesOf, type AskedOffice } from './domain/offices.js';

/** What reading inboxes needs: the engine, and the offices that there are. */
export interface InboxDesk extends Engine {
  readonly regions: Regions;
}

/** The offices whose inbox somebody reads; who may read none is refused by the policy. */
export function inboxOffices(
  desk: Pick<InboxDesk, 'regions'>,
  actor: Actor,
  { department, region }: AskedOffice,
): Office[] {
  const all = [...desk.regions.values()].flatMap(({ code, departments }) =>
    departments.map((each) => ({ department: each, region: code })),
  );
  const offices = officesOf(actor, { department, region }, all);
  if (offices.length === 0) authorize(actor, 'inbox:read', { department, region });
  return offices;
}
