import { dayOf } from '../../calendar/domain/day.js';
import { allPages, type Column, type Sheet } from '../../platform/http/index.js';
import { wordsFor, type Text } from '../../platform/messages/index.js';
import { readRegions } from '../../regions/index.js';
import { named } from '../../steps/http/index.js';
import { publicStateOf } from '../../steps/index.js';
import type { CountedCase } from '../read-counted-cases.js';
import { head, said } from './sheet-heads.js';

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
