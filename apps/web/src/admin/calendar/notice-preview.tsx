import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Schemas } from '../../api/client';
import { useWords } from '../../api/words';
import { useDays } from '../../marks/day';
import { YearGrid } from './year-grid';

type Foreseen = Schemas['ForeseenYearView'];

/** What a notice would change: which days, how many open clocks, and some of them by name. */
export function NoticePreview({ foreseen }: { readonly foreseen: Foreseen }) {
  const { t } = useTranslation();
  const { year, notice, workingDays, changed, moves } = foreseen;
  return (
    <section aria-label={t('workyear.preview')}>
      <h2>{t('workyear.would', { year })}</h2>
      <ul>
        <li>{t('workyear.published', { notice, count: workingDays })}</li>
        <li>
          {changed.length === 0
            ? t('workyear.changed.none')
            : t('workyear.changed', { count: changed.length })}
        </li>
        <li>
          <b>{t('workyear.moves', { count: moves.moved })}</b>
          {moves.looked < moves.concerned &&
            ` ${t('workyear.moves.part', { looked: moves.looked, concerned: moves.concerned })}`}
        </li>
      </ul>
      <Examples examples={moves.examples} />
      <YearGrid days={foreseen.days} changed={new Set(changed)} />
    </section>
  );
}

function Examples({ examples }: { readonly examples: Foreseen['moves']['examples'] }) {
  const words = useWords();
  const days = useDays();
  if (examples.length === 0) return null;
  return (
    <ul className="admin-history">
      {examples.map((one) => (
        <li key={`${one.project.id}${one.item}${one.clock}${one.from}`}>
          <Link to={`/projects/${one.project.id}`}>{one.project.name}</Link> {one.item} ·{' '}
          {words('clock', one.clock)}
          <span className="block">
            {days.day(one.from)} → <b>{days.day(one.dueOn)}</b>
          </span>
        </li>
      ))}
    </ul>
  );
}
