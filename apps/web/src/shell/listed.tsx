import { Button, Empty, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pages } from '../api/pages';
import { Trouble } from './trouble';

interface ListedProps {
  readonly pages: Pages<unknown>;
  readonly empty: string;
  /** About as many rows as will come. */
  readonly rows?: number;
  readonly children: ReactNode;
}

/** A list that is read page by page: while it comes, where it fails, where there is nothing, and what else there is. */
export function Listed({ pages, empty, rows = 8, children }: ListedProps) {
  const { t } = useTranslation();
  const count = pages.all.length;
  return (
    <>
      {pages.isError && <Trouble error={pages.error} onRetry={() => void pages.refetch()} />}
      {pages.isPending && <Skeleton active paragraph={{ rows }} />}
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
