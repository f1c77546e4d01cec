import { Readable } from 'node:stream';
import { dayOf } from '../../calendar/domain/day.js';
import { allPages, type Column, type Sheet } from '../../platform/http/index.js';
import { wordsFor, type Text } from '../../platform/messages/index.js';
import { readRegions } from '../../regions/index.js';
import { named } from '../../steps/http/index.js';
import { publicStateOf } from '../../steps/index.js';
import type { GroupFigures, HeldFigures } from '../domain/figures.js';
import type { Bottlenecks } from '../read-bottlenecks.js';
import type { CountedCase } from '../read-counted-cases.js';
import { groupWords } from './show-supervision.js';

const head = (code: string): Text => wordsFor('sheetheads', code);

const said =
  <Row>(text: (row: Row) => Text): Column<Row>['cell'] =>
  (row, language) =>
    text(row)[language];

/** 卡点: a row for each group, as the board shows it, and a last one for all of them. */
export function bottlenecksSheet(told: Bottlenecks): Sheet<GroupFigures> {
  const all = told.whole ? [...told.groups, { ...told.whole, key: '' }] : told.groups;
  return {
    name: head('bottlenecks'),
    columns: [
      {
        head: head(`by-${told.by}`),
        width: 32,
        cell: said(({ key }) => (key === '' ? head('whole') : groupWords(told, key))),
      },
      { head: head('code'), width: 12, cell: ({ key }) => key },
      ...FLOW,
      ...LIMITS,
      ...['department', 'applicant', 'consultee', 'third-party', 'higher-authority'].flatMap(heldColumns),
    ],
    pages: onePage(all),
  };
}

const number = <Row>(code: string, cell: (row: Row) => number | null): Column<Row> => ({
  head: head(code),
  width: 12,
  cell,
});

const FLOW: readonly Column<GroupFigures>[] = [
  number('carried-over', ({ flow }) => flow.carriedOver),
  number('received', ({ flow }) => flow.received),
  number('decided', ({ flow }) => flow.decided),
  number('ended', ({ flow }) => flow.ended),
  number('left', ({ flow }) => flow.left),
];

const LIMITS: readonly Column<GroupFigures>[] = [
  number('promise-kept', ({ promise }) => promise.kept),
  number('promise-broken', ({ promise }) => promise.broken),
  number('promise-share', ({ promise }) => promise.medianShare),
  number('law-kept', ({ law }) => law.kept),
  number('law-broken', ({ law }) => law.broken),
  number('law-share', ({ law }) => law.medianShare),
];

/** What one kind of holder had: each of the same figures, headed by who it is. */
function heldColumns(kind: string): Column<GroupFigures>[] {
  const of = (code: string, figure: (held: HeldFigures) => number | null): Column<GroupFigures> => ({
    head: both(wordsFor('holders', kind), head(code)),
    width: 14,
    cell: ({ holders }) => {
      const held = holders.find((one) => one.kind === kind);
      return held ? figure(held) : null;
    },
  });
  return [
    of('count', ({ count }) => count),
    of('median', ({ median }) => median),
    of('p90', ({ p90 }) => p90),
    of('paused', ({ paused }) => paused),
    of('open', ({ open }) => open),
    of('open-late', ({ openLate }) => openLate),
  ];
}

const both = (one: Text, other: Text): Text => ({
  zh: `${one.zh}·${other.zh}`,
  en: `${one.en}: ${other.en}`,
});

const onePage = <Row>(rows: readonly Row[]): AsyncIterable<readonly Row[]> => Readable.from([rows]);

/** 办件: the cases behind a number, one below the other. */
export const casesSheet = (read: Parameters<typeof allPages<CountedCase>>[0]): Sheet<CountedCase> => ({
  name: head('cases'),
  columns: CASE_COLUMNS,
  pages: allPages(read),
});

const text = (
  code: string,
  width: number,
  cell: (one: CountedCase) => string | number | null,
): Column<CountedCase> => ({ head: head(code), width, cell });

const REGIONS = readRegions();

/** An office by its name, everybody else by what they are. */
const holderOf = ({ row, catalogue }: CountedCase): Text =>
  ['department', 'consultee'].includes(row.holder_kind)
    ? named(catalogue.departments, row.holder)
    : wordsFor('holders', row.holder_kind);

const CASE_COLUMNS: readonly Column<CountedCase>[] = [
  text('project', 36, ({ row }) => row.project_name),
  text('code', 26, ({ row }) => row.project_code),
  {
    head: head('by-item'),
    width: 32,
    cell: said(({ row, catalogue }) => named(catalogue.items, row.item)),
  },
  {
    head: head('by-stage'),
    width: 14,
    cell: said(({ row, catalogue }) => named(catalogue.stages, row.stage)),
  },
  {
    head: head('by-department'),
    width: 22,
    cell: said(({ row, catalogue }) => named(catalogue.departments, row.department)),
  },
  { head: head('region'), width: 14, cell: said(({ row }) => named(REGIONS, row.region)) },
  { head: head('by-holder'), width: 14, cell: said(({ row }) => wordsFor('holders', row.holder_kind)) },
  { head: head('holder'), width: 22, cell: said(holderOf) },
  { head: head('state'), width: 14, cell: said(({ row }) => wordsFor('states', publicStateOf(row.state))) },
  text('since', 12, ({ row }) => row.from_at && dayOf(row.from_at)),
  text('counted-on', 12, ({ row }) => row.on_day),
  // What was counted at one moment was held for no time.
  text('days', 10, ({ row, days }) => row.from_at && days),
  text('paused', 10, ({ row }) => row.from_at && row.paused),
  text('share', 12, ({ row }) => row.share),
  text('by-officer', 14, ({ row }) => row.officer),
];
