import { Input, Select } from 'antd';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../api/words';
import { LIGHTS, LightMark } from '../marks/light';
import { useAsked, useCounts } from './inbox-query';
import { SavedFilters } from './saved-filters';

/** How many of each light: a click shows only these. */
export const Lights = memo(function Lights() {
  const { t } = useTranslation();
  const { view, filters, change } = useAsked();
  const { data } = useCounts(view);
  const counts = new Map(data?.lights.map(({ light, count }) => [light, count]));
  const chosen = filters.light ?? null;
  return (
    <div className="tabs" role="group" aria-label={t('inbox.lights')}>
      <button type="button" aria-pressed={chosen === null} onClick={() => change({ light: null })}>
        {t('inbox.all')} <b>{data?.total ?? '–'}</b>
      </button>
      {[...LIGHTS].reverse().map((light) => (
        <button key={light} type="button" aria-pressed={chosen === light} onClick={() => change({ light })}>
          <LightMark light={light} /> <b>{data ? (counts.get(light) ?? 0) : '–'}</b>
        </button>
      ))}
    </div>
  );
});

const STAGES = ['S1', 'S2', 'S3', 'S4', 'SP'];
const HELD = ['submitted', 'accepted', 'paused', 'awaiting-materials', 'provisional', 'granted', 'refused'];
const STATES = {
  department: HELD,
  mine: HELD,
  unassigned: HELD,
  waiting: ['correcting', 'paused', 'awaiting-materials', 'provisional'],
  done: ['delivered', 'granted', 'not-accepted', 'withdrawn', 'terminated', 'revoked'],
};

/** What the list is narrowed by; each choice is in the address at once. */
export const Filters = memo(function Filters() {
  const { t } = useTranslation();
  const words = useWords();
  const { view, filters, sort, change } = useAsked();
  const choice = (key: 'state' | 'stage', codes: readonly string[]) => (
    <Select
      allowClear
      aria-label={t(`inbox.${key}`)}
      placeholder={t(`inbox.${key}`)}
      value={filters[key] ?? null}
      options={codes.map((value) => ({ value, label: words(key, value) }))}
      onChange={(value: string | null | undefined) => change({ [key]: value ?? null })}
    />
  );
  return (
    <div className="filters inbox-filters">
      <Input.Search
        key={filters.project ?? ''}
        id="inbox-project"
        allowClear
        aria-label={t('inbox.project')}
        placeholder={t('inbox.project')}
        defaultValue={filters.project ?? ''}
        onSearch={(value) => change({ project: value.trim() || null })}
      />
      {choice('stage', STAGES)}
      {choice('state', STATES[view])}
      {view !== 'done' && (
        <Select
          aria-label={t('inbox.sort')}
          value={sort}
          options={['due', 'received'].map((value) => ({ value, label: t(`inbox.sort.${value}`) }))}
          onChange={(value: string) => change({ sort: value === 'due' ? null : value })}
        />
      )}
      <SavedFilters />
    </div>
  );
});
