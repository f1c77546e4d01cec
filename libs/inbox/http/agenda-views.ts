import { CalendarDayView } from '../../calendar/http/index.js';
import { formatInstant } from '../../calendar/domain/day.js';
import { Field, NestedList, rules } from '../../platform/http/index.js';
import type { Agenda } from '../read-agenda.js';
import { LightCountView } from './inbox-views.js';

const count = rules.whole(0, Number.MAX_SAFE_INTEGER);

export class AgendaDayView extends CalendarDayView {
  @Field(count)
  count!: number;

  @NestedList(() => LightCountView)
  lights!: LightCountView[];
}

export class AgendaView {
  @Field(rules.instant)
  asOf!: string;

  @Field(count)
  earlier!: number;

  @NestedList(() => AgendaDayView)
  days!: AgendaDayView[];
}

export const showAgenda = ({ now, days, earlier }: Agenda): AgendaView => ({
  asOf: formatInstant(now),
  earlier,
  days: days.map(({ due, ...day }) => ({
    ...day,
    count: due.reduce((sum, one) => sum + one.count, 0),
    lights: due.map(({ light, count: n }) => ({ light, count: n })),
  })),
});
