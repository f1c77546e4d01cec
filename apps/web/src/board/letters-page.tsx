import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Empty, Select, Skeleton } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered, api, type Schemas } from '../api/client';
import { useWords } from '../api/words';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';
import { Trouble } from '../shell/trouble';
import { BoardHead } from './board-head';
import { RegionPicker } from './part-picker';
import { asked } from './queries';
import { useFilter } from './use-filter';

type Letter = Schemas['LetterView'];
const COLUMNS = ['project', 'level', 'office', 'because', 'sent', 'reply', 'answer'] as const;

/** 督办单: who was asked about what, by when to answer, and what was answered. */
export default function LettersPage() {
  const { t } = useTranslation();
  const { get, set } = useFilter();
  const query = {
    region: get('region'),
    department: get('department'),
    level: get('level'),
    open: get('open') === 'all' ? undefined : (get('open') ?? 'true'),
  };
  const letters = useInfiniteQuery({
    queryKey: ['letters', query],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/v1/supervision/letters', {
          params: { query: asked({ ...query, after: pageParam, limit: '50' }) },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const all = letters.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      <BoardHead title={t('letters.title')}>
        <Select
          aria-label={t('letters.which')}
          value={get('open') ?? 'true'}
          options={['true', 'false', 'all'].map((value) => ({ value, label: t(`letters.open.${value}`) }))}
          onChange={(value: string) => set({ open: value === 'true' ? undefined : value })}
        />
        <Select
          allowClear
          aria-label={t('letters.level')}
          placeholder={t('letters.level')}
          value={get('level')}
          options={['0', '1', '2', '3'].map((value) => ({ value, label: t(`letters.level.${value}`) }))}
          onChange={(value: string | undefined) => set({ level: value })}
        />
        <RegionPicker />
      </BoardHead>
      {letters.isPending && <Skeleton active paragraph={{ rows: 12 }} />}
      {letters.isError && <Trouble error={letters.error} onRetry={() => void letters.refetch()} />}
      {letters.isSuccess && all.length === 0 && <Empty description={t('letters.none')} />}
      {all.length > 0 && (
        <div className="board-scroll">
          <table className="list board-table cases-table">
            <thead>
              <tr>
                {COLUMNS.map((column) => (
                  <th key={column} scope="col">
                    {t(`letters.column.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {all.map((letter) => (
                <LetterRow key={letter.id} letter={letter} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {letters.hasNextPage && (
        <p className="more">
          <Button loading={letters.isFetchingNextPage} onClick={() => void letters.fetchNextPage()}>
            {t('list.more')}
          </Button>
        </p>
      )}
    </>
  );
}

function LetterRow({ letter }: { readonly letter: Letter }) {
  const { t } = useTranslation();
  const said = useSaid();
  const words = useWords();
  const days = useDays();
  return (
    <tr>
      <td>
        <Link to={`/projects/${letter.project.id}`}>{letter.project.name}</Link>
        {letter.item && (
          <Link to={`/steps/${letter.stepId}`} className="block">
            {said(letter.item)}
          </Link>
        )}
      </td>
      <td>{t(`letters.level.${letter.level}`)}</td>
      <td>
        {letter.office === 'applicant' ? words('actor', 'applicant') : words('department', letter.office)}
        <span className="quiet block">{letter.region && words('region', letter.region)}</span>
      </td>
      <td>{said(letter.because)}</td>
      <td>{days.instant(letter.sentAt)}</td>
      <td>{letter.replyBy && days.day(letter.replyBy)}</td>
      <td>
        {letter.measure ??
          (letter.endedAt ? t('letters.over') : <span className="quiet">{t('letters.waits')}</span>)}
      </td>
    </tr>
  );
}
