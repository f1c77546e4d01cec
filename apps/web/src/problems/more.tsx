import { Button, Empty, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Trouble } from '../shell/trouble';

interface Pages {
  readonly isPending: boolean;
  readonly isError: boolean;
  readonly isSuccess: boolean;
  readonly error: unknown;
  readonly refetch: () => unknown;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
}

interface ListedProps {
  readonly pages: Pages;
  readonly count: number;
  readonly empty: string;
  readonly children: ReactNode;
}

/** A list that is read page by page: while it comes, where it fails, where there is nothing, and what else there is. */
export function Listed({ pages, count, empty, children }: ListedProps) {
  const { t } = useTranslation();
  return (
    <>
      {pages.isError && <Trouble error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isPending && <Skeleton active paragraph={{ rows: 8 }} />}
      {pages.isSuccess && count === 0 && <Empty description={empty} />}
      {count > 0 && children}
      {pages.hasNextPage && (
        <p className="more">
          <Button loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
            {t('list.more')}
          </Button>
        </p>
      )}
    </>
  );
}
