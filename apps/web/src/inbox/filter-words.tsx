import { CloseOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useWords } from '../api/words';
import { useDays } from '../marks/day';
import { FILTERS, useAsked, type Filter } from './inbox-query';

/** The filter in words, each of which can be taken back. */
export function FilterWords() {
  const { t } = useTranslation();
  const words = useWords();
  const days = useDays();
  const { filters, change } = useAsked();
  const set = FILTERS.filter((key) => filters[key] !== undefined);
  if (set.length === 0) return null;
  const say = (key: Filter, value: string): string => {
    if (key === 'light') return t(`light.${value}`);
    if (key === 'dueFrom' || key === 'dueBefore') return days.day(value);
    return key === 'state' || key === 'stage' || key === 'department' ? words(key, value) : value;
  };
  return (
    <p className="inbox-filter-words">
      <span className="quiet">{t('inbox.only')}</span>
      {set.map((key) => (
        <button
          key={key}
          type="button"
          className="inbox-word"
          aria-label={t('inbox.take-back', { what: say(key, filters[key] ?? '') })}
          onClick={() => change({ [key]: null })}
        >
          {t(`inbox.word.${key}`, { what: say(key, filters[key] ?? '') })} <CloseOutlined aria-hidden />
        </button>
      ))}
      {set.length > 1 && (
        <button
          type="button"
          className="plain inbox-all-back"
          onClick={() => change(Object.fromEntries(set.map((key) => [key, null])))}
        >
          {t('inbox.take-all-back')}
        </button>
      )}
    </p>
  );
}
