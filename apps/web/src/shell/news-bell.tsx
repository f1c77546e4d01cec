import { BellOutlined } from '@ant-design/icons';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Badge, Drawer, Empty } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered, api, type Schemas } from '../api/client';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';
import { useAccount } from '../session/session';

type News = Schemas['ReminderView'];

const READERS = ['applicant', 'officer', 'head'];

/** 提醒: what went out to one's office or to oneself, the newest first. */
export function NewsBell() {
  const { t } = useTranslation();
  const { role } = useAccount();
  const [open, setOpen] = useState(false);
  const readable = READERS.includes(role);
  const { data } = useQuery({
    queryKey: ['news'],
    queryFn: () => answered(api.GET('/api/v1/reminders', { params: { query: { unseen: true, limit: 50 } } })),
    refetchInterval: 60_000,
    enabled: readable,
  });
  if (!readable) return null;
  const news = data?.items ?? [];
  return (
    <>
      <Badge count={news.length} size="small" overflowCount={49}>
        <button
          type="button"
          className="plain"
          aria-label={t('news.open', { count: news.length })}
          onClick={() => setOpen(true)}
        >
          <BellOutlined />
        </button>
      </Badge>
      <Drawer title={t('news.title')} open={open} onClose={() => setOpen(false)} size={420}>
        {news.length === 0 && <Empty description={t('news.none')} />}
        {news.map((one) => (
          <NewsEntry key={`${one.project.id}-${one.number}`} news={one} onOpen={() => setOpen(false)} />
        ))}
      </Drawer>
    </>
  );
}

function NewsEntry({ news, onOpen }: { readonly news: News; readonly onOpen: () => void }) {
  const said = useSaid();
  const days = useDays();
  const client = useQueryClient();
  const seen = async () => {
    onOpen();
    const path = { project: news.project.id, number: news.number };
    await answered(api.POST('/api/v1/reminders/{project}/{number}/seen', { params: { path } }));
    await client.invalidateQueries({ queryKey: ['news'] });
  };
  return (
    <article className="news">
      <Link
        to={news.step ? `/steps/${news.step}` : `/projects/${news.project.id}`}
        onClick={() => void seen()}
      >
        {said(news)}
      </Link>
      <p className="quiet">
        {news.project.name} · {days.instant(news.at)}
      </p>
    </article>
  );
}
