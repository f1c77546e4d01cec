import { daysBetween, formatInstant, type Day } from '../../calendar/domain/day.js';
import type { NamedView } from '../../catalogue/http/index.js';
import { wordsFor } from '../../platform/messages/index.js';
import { named, projectLine } from '../../steps/http/index.js';
import { commitment, unusedMoney } from '../domain/commitment/commitment.js';
import { LATE } from '../domain/commitment/machine.js';
import { idleLand } from '../domain/idle/idle-land.js';
import type { IdleState } from '../domain/idle/machine.js';
import { AREA_UNITS, CENTS, WHOLE } from '../domain/measures.js';
import type { LandInList, LandSums } from '../read-lands.js';
import type { LandKind, LandRow, LandSum } from '../store/read-lands.js';
import type { LandContractLineView, LandFiguresView, LandLineView, LandSumView } from './lands-views.js';

const landInList = <Kind extends LandKind>(
  { row, catalogue, today }: LandInList<Kind>,
  { state, dueOn }: { readonly state: string; readonly dueOn: Day },
) => ({
  id: row.id,
  item: named(catalogue.items, row.item),
  project: projectLine(row),
  region: row.project_region,
  department: named(catalogue.departments, row.department),
  ledIn: row.region,
  state: inWords(state),
  dueOn,
  daysLeft: daysBetween(today, dueOn),
  nextEnd: row.clock === null || row.due_on === null ? null : { clock: row.clock, dueOn: row.due_on },
  share: row.kept.used / WHOLE,
  excusedBy: row.kept.excused,
});

export function showLandLine(line: LandInList): LandLineView {
  const { row } = line;
  const land = row.kept;
  const isOver = commitment.isOver(land);
  // What a calendar that was published since makes of the day that was promised.
  const dueOn = row.clock === 'land-use' && row.due_on !== null ? row.due_on : land.dueOn;
  return {
    ...landInList(line, { state: land.over ?? land.state, dueOn }),
    light: isOver ? 'green' : lightOf(row),
    since: land.since,
    area: land.area === null ? null : land.area / AREA_UNITS,
    paid: land.paid / CENTS,
    atRisk: isOver ? 0 : unusedMoney(land),
    objected: !isOver && land.objected === true,
  };
}

export function showContractLine(line: LandInList<'contract'>): LandContractLineView {
  const idle = line.row.kept;
  const isLate = IDLE.includes(idle.state) && !idleLand.isOver(idle);
  return {
    ...landInList(line, { state: idle.over ?? idle.state, dueOn: idle.startBy }),
    light: isLate ? 'red' : (line.row.light ?? 'green'),
    price: idle.price / CENTS,
    fee: idle.fee === undefined ? null : idle.fee / CENTS,
  };
}

/** A year or more after building was to begin: looked into, or found idle. */
const IDLE: readonly IdleState[] = ['I_SUSPECT', 'I_IDLE_1Y', 'I_FEE', 'I_IDLE_2Y'];

/** Past the promise it is red, whatever runs of it then; and what was warned of is near, however long its clock. */
function lightOf({ kept: land, light }: LandRow): string {
  if (LATE.includes(land.state)) return 'red';
  if (light !== null && light !== 'green') return light;
  return land.state === 'G_WARN' ? 'blue' : 'green';
}

const inWords = (code: string): NamedView => ({ code, ...wordsFor('land', code) });

export function showLandSums({ now, sums }: LandSums): LandFiguresView {
  const by = (what: LandSum['by'], vocabulary: string): LandSumView[] =>
    sums.filter((sum) => sum.by === what).map((sum) => showSum(sum, vocabulary));
  return {
    asOf: formatInstant(now),
    all: by('all', 'landsums')[0] ?? NONE,
    byState: by('state', 'land'),
    byRegion: by('region', 'landsums'),
    byDue: by('due', 'landsums'),
  };
}

function showSum({ code, lands, paid, at_risk }: LandSum, vocabulary: string): LandSumView {
  const group = code ?? 'all';
  return {
    group: { code: group, ...wordsFor(vocabulary, group) },
    lands,
    paid: Number(paid) / CENTS,
    atRisk: Number(at_risk) / CENTS,
  };
}

const NONE: LandSumView = {
  group: { code: 'all', ...wordsFor('landsums', 'all') },
  lands: 0,
  paid: 0,
  atRisk: 0,
};
