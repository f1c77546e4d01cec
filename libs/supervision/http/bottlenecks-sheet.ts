import { Readable } from 'node:stream';
import type { Column, Sheet } from '../../platform/http/index.js';
import { wordsFor, type Text } from '../../platform/messages/index.js';
import { readRegions } from '../../regions/index.js';
import { named } from '../../steps/http/index.js';
import { HOLDER_KINDS, type GroupFigures, type HeldFigures } from '../domain/figures.js';
import type { Bottlenecks } from '../read-bottlenecks.js';
import { head, said } from './sheet-heads.js';
import { groupWords } from './show-supervision.js';

/** 卡点: a row for each group, as the board shows it, and a last one for all of them. */
export function bottlenecksSheet(told: Bottlenecks): Sheet<GroupFigures> {
  const all = told.whole ? [...told.groups, { ...told.whole, key: '' }] : told.groups;
  const name: Column<GroupFigures> = {
    head: head(`by-${told.by}`),
    width: 32,
    cell: said(({ key }) => (key === '' ? head('whole') : groupWords(told, key))),
  };
  const code: Column<GroupFigures> = { head: head('code'), width: 12, cell: ({ key }) => key };
  return {
    name: head('bottlenecks'),
    columns: told.by === 'officer' ? [name, ...officeOf(told), ...OF_OFFICERS] : [name, code, ...OF_OFFICES],
    pages: Readable.from([all]),
  };
}

const REGIONS = readRegions();
const NOWHERE: Text = { zh: '', en: '' };

/** Where an officer is: two may have one name. */
function officeOf(told: Bottlenecks): Column<GroupFigures>[] {
  const of = (key: string) => groupWords(told, key);
  return [
    {
      head: head('by-department'),
      width: 22,
      cell: said(({ key }) => {
        const { department } = of(key);
        return department === null ? NOWHERE : named(told.catalogue.departments, department);
      }),
    },
    {
      head: head('region'),
      width: 14,
      cell: said(({ key }) => {
        const { region } = of(key);
        return region === null ? NOWHERE : named(REGIONS, region);
      }),
    },
  ];
}

const number = <Row>(code: string, cell: (row: Row) => number | null): Column<Row> => ({
  head: head(code),
  width: 12,
  cell,
});

const CARRIED_OVER = number<GroupFigures>('carried-over', ({ flow }) => flow.carriedOver);
const RECEIVED = number<GroupFigures>('received', ({ flow }) => flow.received);
const DECIDED = number<GroupFigures>('decided', ({ flow }) => flow.decided);
const ENDED = number<GroupFigures>('ended', ({ flow }) => flow.ended);
const LEFT = number<GroupFigures>('left', ({ flow }) => flow.left);
const PROMISE_KEPT = number<GroupFigures>('promise-kept', ({ promise }) => promise.kept);
const LAW_KEPT = number<GroupFigures>('law-kept', ({ law }) => law.kept);

/** What one kind of holder had: a figure of it, headed by who it is. */
const heldBy =
  (kind: string) =>
  (code: string, figure: (held: HeldFigures) => number | null): Column<GroupFigures> => ({
    head: both(wordsFor('holders', kind), head(code)),
    width: 14,
    cell: ({ holders }) => {
      const held = holders.find((one) => one.kind === kind);
      return held ? figure(held) : null;
    },
  });

const passedOn = (kind: string): Column<GroupFigures>[] => [
  heldBy(kind)('count', ({ count }) => count),
  heldBy(kind)('median', ({ median }) => median),
  heldBy(kind)('p90', ({ p90 }) => p90),
  heldBy(kind)('paused', ({ paused }) => paused),
];

const inHand = (kind: string): Column<GroupFigures>[] => [
  heldBy(kind)('open', ({ open }) => open),
  heldBy(kind)('open-late', ({ openLate }) => openLate),
];

const OF_OFFICES: readonly Column<GroupFigures>[] = [
  CARRIED_OVER,
  RECEIVED,
  DECIDED,
  ENDED,
  LEFT,
  PROMISE_KEPT,
  number('promise-broken', ({ promise }) => promise.broken),
  number('promise-share', ({ promise }) => promise.medianShare),
  LAW_KEPT,
  number('law-broken', ({ law }) => law.broken),
  number('law-share', ({ law }) => law.medianShare),
  number('late-promise', ({ late }) => late.promise),
  number('late-law', ({ late }) => late.law),
  ...HOLDER_KINDS.flatMap((kind) => [...passedOn(kind), ...inHand(kind)]),
];

/** What is received, missed and in hand is the office's: of an officer there is what was done. */
const OF_OFFICERS: readonly Column<GroupFigures>[] = [
  DECIDED,
  ENDED,
  PROMISE_KEPT,
  LAW_KEPT,
  ...['department', 'consultee'].flatMap(passedOn),
];

function both(one: Text, other: Text): Text {
  return { zh: `${one.zh}·${other.zh}`, en: `${one.en}: ${other.en}` };
}
