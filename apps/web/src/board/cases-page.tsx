import { useTranslation } from 'react-i18next';
import { answered, api } from '../api/client';
import { usePages } from '../api/pages';
import { useDays } from '../marks/day';
import { BoardHead, ExportButton } from './board-head';
import { HolderCell, ItemCell, ProjectCell, StateCell } from './case-cells';
import { CaseList, type Column } from './case-list';
import { PartInWords, useWhat } from './part-in-words';
import { PeriodPicker, RegionPicker } from './part-picker';
import { asked, type Case } from './queries';
import { OF_CASES, useFilter } from './use-filter';

/** 具体是哪些件: the cases behind a number, and what one can do about each. */
export default function CasesPage() {
  const { t } = useTranslation();
  const { part, get } = useFilter();
  const query = {
    ...part,
    ...Object.fromEntries(OF_CASES.flatMap((key) => (get(key) ? [[key, get(key) ?? '']] : []))),
  };
  const cases = usePages(['cases', query], (after) =>
    answered(
      api.GET('/api/v1/supervision/cases', { params: { query: asked({ ...query, after, limit: '50' }) } }),
    ),
  );
  const measure = get('measure') ?? 'open';
  return (
    <>
      <BoardHead title={t('cases.title')}>
        {!(measure in UNTIMED) && <PeriodPicker />}
        <RegionPicker />
        <ExportButton of="supervision/exports/cases" query={new URLSearchParams(query)} />
      </BoardHead>
      <PartInWords officer={cases.all[0]?.officer} without={UNTIMED[measure]} />
      <CaseList pages={cases} empty={t('cases.none')} words="cases" columns={COLUMNS} />
    </>
  );
}

/** What is there on a day has no period, and what is there now not even a day. */
const UNTIMED: Readonly<Record<string, readonly ('from' | 'to')[]>> = {
  open: ['from', 'to'],
  pending: ['from'],
};

/** What it is, who had it and for how long, and how it stands now. */
const COLUMNS: readonly Column<Case>[] = [
  { name: 'project', Cell: ProjectCell },
  { name: 'item', Cell: ItemCell },
  { name: 'holder', Cell: ({ one }) => <HolderCell one={one} officer={one.officer} /> },
  { name: 'days', Cell: DaysCell },
  { name: 'when', Cell: WhenCell },
  { name: 'state', Cell: StateCell },
];

function DaysCell({ one: { workingDays, pausedDays, share, heldFrom, what } }: { readonly one: Case }) {
  const { t } = useTranslation();
  const sayWhat = useWhat();
  const isHeld = workingDays !== null && heldFrom !== null;
  return (
    <>
      {isHeld && t('board.days', { count: workingDays })}
      {what !== '' && <span className="block">{sayWhat(what)}</span>}
      {share !== null && <span>{share > 100 ? t('heat.over') : t('cases.share', { share })}</span>}
      {pausedDays !== null && pausedDays > 0 && (
        <span className="quiet block">{t('board.paused', { count: pausedDays })}</span>
      )}
    </>
  );
}

function WhenCell({ one: { countedOn, heldFrom } }: { readonly one: Case }) {
  const { t } = useTranslation();
  const days = useDays();
  return (
    <>
      {countedOn && days.day(countedOn)}
      {heldFrom && (
        <span className={countedOn ? 'quiet block' : undefined}>
          {t('cases.since', { at: days.day(heldFrom.slice(0, 10)) })}
        </span>
      )}
    </>
  );
}
