import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuestionCount } from './asked-query';
import { useCounts, useAsked, type Tab } from './inbox-query';
import { useMayHandle } from './may-handle';

/** 视图: what is mine, nobody's, the department's, with others, asked of us, and done. */
export const ViewTabs = memo(function ViewTabs() {
  const { t } = useTranslation();
  const { view, tab, change } = useAsked();
  const { claim } = useMayHandle();
  const { data } = useCounts(view);
  const questions = useQuestionCount();
  const counts = new Map<Tab, number>(data?.views.map((one) => [one.view, one.count]));
  if (questions !== null) counts.set('asked', questions);
  const tabs: readonly Tab[] = [
    ...(claim ? (['mine'] as const) : []),
    'unassigned',
    'department',
    'waiting',
    ...(claim ? (['asked'] as const) : []),
    'done',
  ];
  return (
    <div className="inbox-views" role="tablist" aria-label={t('inbox.views')}>
      {tabs.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          aria-selected={tab === one}
          ref={tab === one ? intoView : undefined}
          onClick={() => change({ view: one === 'department' ? null : one, light: null, state: null })}
        >
          {t(`inbox.view.${one}`)}
          {one !== 'done' && <b>{counts.get(one) ?? '–'}</b>}
        </button>
      ))}
    </div>
  );
});

/** On a phone the tabs are wider than the screen. */
const intoView = (tab: HTMLElement | null): void => tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
