import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { holderOf, shareOf, type Figures, type Month } from './queries';
import { Sparkline } from './sparkline';
import { useFilter, type Filter } from './use-filter';

interface FourProps {
  readonly whole: Figures | null;
  /** None until they are known. */
  readonly months: readonly Month[] | undefined;
}

interface Figure {
  readonly name: string;
  readonly value: string;
  readonly beside: string;
  readonly cases: Filter;
  readonly course: readonly (number | null)[];
}

/** How much was done, how much of it in time, how long offices took, and what is late now; each month by month. */
export function FourFigures({ whole, months = [] }: FourProps) {
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
          <Sparkline
            values={course}
            months={months.map(({ month }) => month)}
            caption={name === 'late' ? 'figure.late.months' : 'figure.months'}
          />
        </li>
      ))}
    </ul>
  );
}

/** Of nothing there is nothing to say. */
const orNone = (value: number | null | undefined): string => (value == null ? '–' : String(value));

const NOTHING: Pick<Figures, 'flow' | 'promise' | 'late' | 'holders'> = {
  flow: { carriedOver: 0, received: 0, decided: 0, ended: 0, left: 0 },
  promise: { kept: 0, broken: 0, medianShare: null, p90Share: null },
  late: { promise: 0, law: 0 },
  holders: [],
};

function useFigures(whole: Figures | null, months: readonly Month[]): Figure[] {
  const { t } = useTranslation();
  const { flow, promise, late, holders } = whole ?? NOTHING;
  const of = (kind: string) => holders.find(({ holder }) => holder.code === kind);
  const kept = shareOf(promise.kept, promise.broken);
  const days = of('department')?.medianDays ?? null;
  return [
    {
      name: 'decided',
      value: String(flow.decided),
      beside: t('figure.decided.beside', { received: flow.received, left: flow.left }),
      cases: { measure: 'decided' },
      course: months.map((month) => month.flow.decided),
    },
    {
      name: 'kept',
      value: kept === null ? '–' : `${kept}%`,
      beside: t('figure.kept.beside', { broken: promise.broken, promise: late.promise, law: late.law }),
      cases: { measure: 'promise-broken', what: 'promised' },
      course: months.map((month) => shareOf(month.promise.kept, month.promise.broken)),
    },
    {
      name: 'median',
      value: days === null ? '–' : t('board.days', { count: days }),
      beside: t('figure.median.beside', {
        p90: orNone(of('department')?.p90Days),
        applicant: orNone(of('applicant')?.medianDays),
      }),
      cases: { measure: 'held', holder: 'department' },
      course: months.map((month) => holderOf(month, 'department')?.medianDays ?? null),
    },
    {
      name: 'late',
      value: String(holders.reduce((so, { openLate }) => so + openLate, 0)),
      beside: t('figure.late.beside', {
        department: of('department')?.openNow ?? 0,
        applicant: of('applicant')?.openNow ?? 0,
      }),
      cases: { measure: 'open', late: 'true' },
      course: months.map((month) => month.late.promise + month.late.law),
    },
  ];
}
