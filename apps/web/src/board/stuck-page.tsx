import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered, api, type Schemas } from '../api/client';
import { usePages } from '../api/pages';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';
import { BoardHead, ExportButton } from './board-head';
import { HolderCell, ItemCell, ProjectCell, StateCell } from './case-cells';
import { CaseList, type Column } from './case-list';
import { PartInWords } from './part-in-words';
import { RegionPicker } from './part-picker';
import { asked } from './queries';
import { useFilter } from './use-filter';

type Stuck = Schemas['StuckView'];

/** 停滞的项目: what is past its limit, who has it, why, and whether somebody has been asked about it. */
export default function StuckPage() {
  const { t } = useTranslation();
  const { part } = useFilter();
  const { from: _from, to: _to, ...now } = part;
  const stuck = usePages(['stuck', now], (after) =>
    answered(
      api.GET('/api/v1/supervision/stuck', { params: { query: asked({ ...now, after, limit: '50' }) } }),
    ),
  );
  return (
    <>
      <BoardHead title={t('stuck.title')}>
        <RegionPicker />
        <ExportButton
          of="supervision/exports/cases"
          query={new URLSearchParams({ ...now, measure: 'open', late: 'true' })}
        />
      </BoardHead>
      <PartInWords without={['from', 'to']} />
      <CaseList pages={stuck} empty={t('stuck.none')} words="stuck" columns={COLUMNS} />
    </>
  );
}

const COLUMNS: readonly Column<Stuck>[] = [
  { name: 'project', Cell: ProjectCell },
  { name: 'item', Cell: ItemCell },
  { name: 'holder', Cell: HolderCell },
  { name: 'days', Cell: DaysCell },
  { name: 'reason', Cell: ReasonCell },
  { name: 'done', Cell: DoneCell },
];

function DaysCell({ one }: { readonly one: Stuck }) {
  const { t } = useTranslation();
  const days = useDays();
  return (
    <>
      {t('board.days', { count: one.workingDays })}
      <span className="quiet block">{t('cases.since', { at: days.day(one.heldFrom.slice(0, 10)) })}</span>
    </>
  );
}

function ReasonCell({ one }: { readonly one: Stuck }) {
  const said = useSaid();
  return (
    <>
      <StateCell one={one} />
      <span className="block">{said(one.reason)}</span>
    </>
  );
}

function DoneCell({ one: { letter, letterWaits, issue, project } }: { readonly one: Stuck }) {
  const { t } = useTranslation();
  if (!letter && !issue) return <span className="quiet">{t('stuck.nothing')}</span>;
  return (
    <>
      {letter && (
        <span className="block">
          {t(`problems.level.${letter.split('-L')[1] ?? '0'}`)}
          <span className="quiet"> {t(letterWaits ? 'stuck.letter-waits' : 'stuck.letter-over')}</span>
        </span>
      )}
      {issue && (
        <Link to={`/projects/${project.id}/problems/${issue}`}>{t('stuck.issue', { number: issue })}</Link>
      )}
    </>
  );
}
