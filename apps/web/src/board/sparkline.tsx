import { useTranslation } from 'react-i18next';
import { useListed } from '../language/listed';

interface SparklineProps {
  readonly values: readonly (number | null)[];
  readonly months: readonly string[];
}

const WIDTH = 160;
const HEIGHT = 32;

/** A figure month by month, as a line; what it says is said in words, too. */
export function Sparkline({ values, months }: SparklineProps) {
  const { t } = useTranslation();
  const listed = useListed();
  const known = values.flatMap((value, i) => (value === null ? [] : [{ value, i }]));
  if (known.length < 2) return <div className="sparkline" />;
  const max = Math.max(...known.map(({ value }) => value), 1);
  const step = WIDTH / Math.max(1, values.length - 1);
  const points = known.map(({ value, i }) => {
    const x = Math.min(WIDTH - 3, Math.max(3, i * step));
    return `${x.toFixed(1)},${(HEIGHT - 3 - (value / max) * (HEIGHT - 6)).toFixed(1)}`;
  });
  const said = listed.clauses(known.map(({ value, i }) => `${months[i] ?? ''} ${value}`));
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t('figure.course', { said })}
    >
      <title>{said}</title>
      <polyline points={points.join(' ')} />
      <circle cx={points.at(-1)?.split(',')[0]} cy={points.at(-1)?.split(',')[1]} r="3" />
    </svg>
  );
}
