import { Empty, Skeleton } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FreshBar } from '../live/fresh-bar';
import { Trouble } from '../shell/trouble';
import { AskedOfUs } from './asked-of-us';
import { AssignDrawer } from './assign-drawer';
import { BatchDrawer } from './batch-drawer';
import { FilterWords } from './filter-words';
import { Filters, Lights } from './filters';
import { InboxList } from './inbox-list';
import { useAsked, useInbox, useKnownTotal } from './inbox-query';
import { KeysHelp } from './keys-help';
import { SelectionBar } from './selection-bar';
import { useWork } from './use-work';
import { ViewTabs } from './view-tabs';
import './inbox.css';

/** 待办: what lapses first comes first; the filter is the address, so that it can be kept and sent. */
export default function InboxPage() {
  const { t } = useTranslation();
  const { tab } = useAsked();
  return (
    <>
      <div className="page-head">
        <h1>{t('nav.inbox')}</h1>
        {tab !== 'asked' && <Filters />}
      </div>
      <ViewTabs />
      {tab === 'asked' ? <AskedOfUs /> : <WorkList />}
    </>
  );
}

function WorkList() {
  const { t } = useTranslation();
  const asked = useAsked();
  const { inbox, steady } = useInbox(asked);
  const { shown } = steady;
  const entries = useMemo(() => shown.map(({ row }) => row), [shown]);
  const gone = useMemo(() => new Set(shown.filter((one) => one.gone).map(({ row }) => row.id)), [shown]);
  const known = useKnownTotal(asked) ?? entries.length + A_FEW_MORE;
  const work = useWork(entries);
  const more = () => {
    if (inbox.hasNextPage && !inbox.isFetchingNextPage) void inbox.fetchNextPage();
  };
  return (
    <>
      {asked.view !== 'done' && <Lights />}
      <FilterWords />
      {inbox.isError && <Trouble error={inbox.error} onRetry={() => void inbox.refetch()} />}
      {inbox.isPending && <Skeleton active paragraph={{ rows: 12 }} />}
      {inbox.isSuccess && entries.length === 0 && <Nothing />}
      <FreshBar fresh={steady.fresh} gone={gone.size} onShow={steady.show} />
      {entries.length > 0 && (
        <InboxList
          {...{ entries, gone }}
          {...work}
          view={asked.view}
          onAt={work.setAt}
          total={inbox.hasNextPage ? Math.max(known, entries.length) : entries.length}
          onMore={more}
        />
      )}
      <SelectionBar count={work.chosen.size} may={work.may} onAct={work.start} onClear={work.clear} />
      <p className="quiet keys">
        {t('inbox.keys')}{' '}
        <button type="button" className="plain inbox-keys-more" onClick={() => work.setHelp(true)}>
          {t('inbox.keys-all')}
        </button>
      </p>
      <Doings work={work} />
    </>
  );
}

/** As long as nobody has counted how many there are. */
const A_FEW_MORE = 20;

function Nothing() {
  const { t } = useTranslation();
  const { view, filters } = useAsked();
  const word = Object.keys(filters).length > 0 ? 'inbox.none-such' : `inbox.none.${view}`;
  return <Empty className="inbox-empty" description={t(word)} />;
}

function Doings({ work: { doing, finish, help, setHelp } }: { readonly work: ReturnType<typeof useWork> }) {
  return (
    <>
      {doing && doing.act !== 'assign' && (
        <BatchDrawer act={doing.act} entries={doing.entries} onClose={finish} />
      )}
      {doing?.act === 'assign' && <AssignDrawer entries={doing.entries} onClose={finish} />}
      {help && <KeysHelp onClose={() => setHelp(false)} />}
    </>
  );
}
