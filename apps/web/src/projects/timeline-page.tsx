import { DownloadOutlined, PrinterOutlined } from '@ant-design/icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Empty, Skeleton } from 'antd';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import { answered, api, type Schemas } from '../api/client';
import { Trouble } from '../shell/trouble';
import { CausalLine } from './causal-line';
import { causesOf } from './causes';
import './projects.css';

type Fact = Schemas['RecordedFactView'];

const kindOf = ({ fact }: Fact): string => fact.split('.')[0] ?? '';

/** 事情是怎样一环扣一环的: one line of facts across all steps, the newest first, each with what set it off. */
export default function TimelinePage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const kind = search.get('kind');
  const timeline = useTimeline(id);
  const facts = useMemo(() => timeline.data?.pages.flatMap((page) => page.items) ?? [], [timeline.data]);
  const causes = useMemo(() => causesOf(facts), [facts]);
  const shown = useMemo(
    () => facts.filter((fact) => !kind || kindOf(fact) === kind).reverse(),
    [facts, kind],
  );
  const isReading = timeline.isPending || timeline.hasNextPage;
  return (
    <>
      <div className="page-head">
        <h1>{t('project.timeline')}</h1>
        <div className="filters">
          <Link to={`/projects/${id}`}>{t('project.back')}</Link>
          <ExportTimeline project={id} kind={kind} />
          <Button icon={<PrinterOutlined aria-hidden />} onClick={() => print()}>
            {t('timeline.print')}
          </Button>
        </div>
      </div>
      <Kinds facts={facts} chosen={kind} onChoose={(next) => setSearch(next ? { kind: next } : {})} />
      {timeline.isError && <Trouble error={timeline.error} onRetry={() => void timeline.refetch()} />}
      {isReading && !timeline.isError && <Skeleton active paragraph={{ rows: 10 }} />}
      {!isReading && shown.length === 0 && <Empty description={t('timeline.none')} />}
      {!isReading && <CausalLine facts={shown} all={facts} causes={causes} />}
    </>
  );
}

/** A project has some hundred facts: all of them are read, so that every cause is there. */
function useTimeline(id: string) {
  const timeline = useInfiniteQuery({
    queryKey: ['timeline', id],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/v1/projects/{id}/timeline', {
          params: { path: { id }, query: { order: 'oldest', after: pageParam, limit: 200 } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = timeline;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  return timeline;
}

interface KindsProps {
  readonly facts: readonly Fact[];
  readonly chosen: string | null;
  readonly onChoose: (kind: string | null) => void;
}

function Kinds({ facts, chosen, onChoose }: KindsProps) {
  const { t, i18n } = useTranslation();
  const counts = new Map<string, number>();
  for (const fact of facts) counts.set(kindOf(fact), (counts.get(kindOf(fact)) ?? 0) + 1);
  const name = (kind: string) => (i18n.exists(`timeline.kind.${kind}`) ? t(`timeline.kind.${kind}`) : kind);
  return (
    <div className="tabs" role="group" aria-label={t('timeline.kinds')}>
      <button type="button" aria-pressed={chosen === null} onClick={() => onChoose(null)}>
        {t('timeline.all')} <b>{facts.length}</b>
      </button>
      {[...counts]
        .sort(([, a], [, b]) => b - a)
        .map(([kind, count]) => (
          <button key={kind} type="button" aria-pressed={chosen === kind} onClick={() => onChoose(kind)}>
            {name(kind)} <b>{count}</b>
          </button>
        ))}
    </div>
  );
}

function ExportTimeline({ project, kind }: { readonly project: string; readonly kind: string | null }) {
  const { t, i18n } = useTranslation();
  const params = new URLSearchParams({ language: i18n.language === 'en' ? 'en' : 'zh' });
  if (kind) params.set('kind', kind);
  return (
    <Button
      icon={<DownloadOutlined aria-hidden />}
      href={`/api/v1/projects/${project}/timeline/export?${params.toString()}`}
      download
    >
      {t('timeline.export')}
    </Button>
  );
}
