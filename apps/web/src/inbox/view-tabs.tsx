import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useCounts, useAsked, type View } from './inbox-query';
import { useMayHandle } from './may-handle';

/** 视图: what is mine, nobody's, the department's, with others, and done. */
export const ViewTabs = memo(function ViewTabs() {
  const { t } = useTranslation();
  const { view, change } = useAsked();
  const { claim } = useMayHandle();
  const { data } = useCounts(view);
  const counts = new Map(data?.views.map((one) => [one.view, one.count]));
  const views: readonly View[] = [
    ...(claim ? (['mine'] as const) : []),
    'unassigned',
    'department',
    'waiting',
    'done',
  ];
  return (
    <div className="inbox-views" role="tablist" aria-label={t('inbox.views')}>
      {views.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          aria-selected={view === one}
          onClick={() => change({ view: one === 'department' ? null : one, light: null, state: null })}
        >
          {t(`inbox.view.${one}`)}
          {one !== 'done' && <b>{counts.get(one) ?? '–'}</b>}
        </button>
      ))}
    </div>
  );
});
