import { useQuery } from '@tanstack/react-query';
import { Empty, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered, api } from '../api/client';
import { useAccount } from '../session/session';
import { Trouble } from '../shell/trouble';
import { AgendaList } from '../todo/agenda-list';
import { Doors } from './doors';
import { PressingTable } from './pressing-table';

const WATCHING = ['supervisor', 'coordinator'];
const DECIDERS = ['officer', 'head', 'window', ...WATCHING];

/** 我现在该做什么: what lapses first, for whoever decides; what is to be done, for whoever applies. */
export default function HomePage() {
  const { t } = useTranslation();
  const { role, name } = useAccount();
  return (
    <>
      <h1>{t('home.hello', { name })}</h1>
      {DECIDERS.includes(role) ? (
        <MostPressing watching={WATCHING.includes(role)} />
      ) : (
        role === 'applicant' && <AgendaList />
      )}
      <Doors />
    </>
  );
}

function MostPressing({ watching }: { readonly watching: boolean }) {
  const { t } = useTranslation();
  const inbox = useQuery({
    queryKey: ['inbox', 'first'],
    queryFn: () => answered(api.GET('/api/v1/inbox', { params: { query: { limit: 10 } } })),
    refetchInterval: 60_000,
  });
  if (inbox.isPending) return <Skeleton active paragraph={{ rows: 6 }} />;
  if (inbox.isError) return <Trouble error={inbox.error} onRetry={() => void inbox.refetch()} />;
  const { items, next } = inbox.data;
  return (
    <section>
      <h2>{t('home.pressing')}</h2>
      {items.length === 0 ? (
        <Empty description={t('inbox.none')} />
      ) : (
        <PressingTable entries={items} watching={watching} />
      )}
      {next && (
        <p className="more">
          <Link to="/inbox">{t('home.all')}</Link>
        </p>
      )}
    </section>
  );
}
