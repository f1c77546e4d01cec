import { useTranslation } from 'react-i18next';
import { useListed } from '../language/listed';

interface SparklineProps {
  readonly values: readonly (number | null)[];
  readonly months: readonly string[];
  /** The word that says what it is the course of, and when. */
  readonly caption: string;
}

const WIDTH = 160;
const HEIGHT = 32;

/** A figure month by month, as a line; what it says is said in words, too. */
export function Sparkline({ values, months, caption }: SparklineProps) {
  const { t } = useTranslation();
  const listed = useListed();
  const known = values.flatMap((value, i) => (value === null ? [] : [{ value, i }]));
  if (months.length === 0) return <div className="course" />;
  if (known.length < 2) return <p className="course quiet">{t('figure.no-course')}</p>;
  const max = Math.max(...known.map(({ value }) => value), 1);
  const step = WIDTH / Math.max(1, values.length - 1);
  const points = known.map(({ value, i }) => {
    const x = Math.min(WIDTH - 3, Math.max(3, i * step));
    return `${x.toFixed(1)},${(HEIGHT - 3 - (value / max) * (HEIGHT - 6)).toFixed(1)}`;
  });
  const said = listed.clauses(known.map(({ value, i }) => `${months[i] ?? ''} ${value}`));
  const last = points.at(-1)?.split(',');
  return (
    <div className="course">
      <svg
        className="sparkline"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-label={t('figure.course', { said })}
      >
        <title>{said}</title>
        <polyline points={points.join(' ')} />
        <circle cx={last?.[0]} cy={last?.[1]} r="3" />
      </svg>
      <span className="quiet">{t(caption, { from: months[0], to: months.at(-1) })}</span>
    </div>
  );
}
