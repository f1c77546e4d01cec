import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { holderOf, shareOf, type Figures, type Month } from './queries';
import { Sparkline } from './sparkline';
import { useFilter, type Filter } from './use-filter';

interface FourProps {
  readonly whole: Figures | null;
  readonly months: readonly Month[];
}

interface Figure {
  readonly name: string;
  readonly value: string;
  readonly beside: string;
  readonly cases: Filter;
  readonly course: readonly (number | null)[];
}

/** How much was done, how much of it in time, how long offices took, and what is late now; each month by month. */
export function FourFigures({ whole, months }: FourProps) {
  const { t } = useTranslation();
  const { to } = useFilter();
  const figures = useFigures(whole, months);
  return (
    <ul className="figures">
      {figures.map(({ name, value, beside, cases, course }) => (
        <li key={name} className="figure">
          <h2>{t(`figure.${name}`)}</h2>
          <Link to={to('/board/cases', cases)} className="figure-value">
            {value}
          </Link>
          <p className="quiet">{beside}</p>
          <Sparkline values={course} months={months.map(({ month }) => month)} />
        </li>
      ))}
    </ul>
  );
}

function useFigures(whole: Figures | null, months: readonly Month[]): Figure[] {
  const { t } = useTranslation();
  const flow = whole?.flow;
  const office = holderOf(whole ?? undefined, 'department');
  const kept = whole ? shareOf(whole.promise.kept, whole.promise.broken) : null;
  const late = (whole?.holders ?? []).reduce((so, { openLate }) => so + openLate, 0);
  const open = (whole?.holders ?? []).reduce((so, { openNow }) => so + openNow, 0);
  return [
    {
      name: 'decided',
      value: String(flow?.decided ?? 0),
      beside: t('figure.decided.beside', { received: flow?.received ?? 0, left: flow?.left ?? 0 }),
      cases: { measure: 'decided' },
      course: months.map((month) => month.flow.decided),
    },
    {
      name: 'kept',
      value: kept === null ? '–' : `${kept}%`,
      beside: t('figure.kept.beside', { promise: whole?.promise.broken ?? 0, law: whole?.law.broken ?? 0 }),
      cases: { measure: 'promise-broken', what: 'promised' },
      course: months.map(({ promise }) => shareOf(promise.kept, promise.broken)),
    },
    {
      name: 'median',
      value: office?.medianDays == null ? '–' : t('board.days', { count: office.medianDays }),
      beside: t('figure.median.beside', {
        p90: office?.p90Days ?? '–',
        applicant: holderOf(whole ?? undefined, 'applicant')?.medianDays ?? '–',
      }),
      cases: { measure: 'held', holder: 'department' },
      course: months.map((month) => holderOf(month, 'department')?.medianDays ?? null),
    },
    {
      name: 'late',
      value: String(late),
      beside: t('figure.late.beside', { open }),
      cases: { measure: 'open', late: 'true' },
      course: months.map((month) => month.late.promise + month.late.law),
    },
  ];
}
