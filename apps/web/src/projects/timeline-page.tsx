import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { answered, api } from '../api/client';
import { Trouble } from '../shell/trouble';
import { FactList } from './fact-list';

/** 时间线: one line of facts across all steps, the newest first. */
export default function TimelinePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const timeline = useInfiniteQuery({
    queryKey: ['timeline', id],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/v1/projects/{id}/timeline', {
          params: { path: { id }, query: { order: 'newest', after: pageParam, limit: 100 } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  return (
    <>
      <div className="page-head">
        <h1>{t('project.timeline')}</h1>
        <Link to={`/projects/${id}`}>{t('project.back')}</Link>
      </div>
      {timeline.isPending && <Skeleton active paragraph={{ rows: 10 }} />}
      {timeline.isError && <Trouble error={timeline.error} onRetry={() => void timeline.refetch()} />}
      {timeline.isSuccess && <FactList facts={timeline.data.pages.flatMap((page) => page.items)} />}
      {timeline.hasNextPage && (
        <p className="more">
          <Button loading={timeline.isFetchingNextPage} onClick={() => void timeline.fetchNextPage()}>
            {t('list.more')}
          </Button>
        </p>
      )}
    </>
  );
}
