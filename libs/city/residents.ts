import { Agenda, type Plan } from './domain/agenda.js';
import type { Arrival } from './domain/arrivals.js';

/** A project that lives in the city, with what those around it have in mind. */
export class Resident {
  readonly agenda: Agenda;

  constructor(
    readonly arrival: Arrival,
    readonly id: string,
    readonly applicantId: string,
    seed: number,
  ) {
    this.agenda = new Agenda([seed, arrival.no]);
  }
}

/** Something that will be done on a day. */
export interface Deed {
  readonly resident: Resident;
  readonly plan: Plan;
  readonly act: Plan['acts'][number];
}
