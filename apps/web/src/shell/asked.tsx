import type { UseQueryResult } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { Trouble } from './trouble';

interface AskedProps<Data> {
  readonly query: UseQueryResult<Data>;
  /** About as many rows as will come. */
  readonly rows: number;
  readonly children: (data: Data) => ReactNode;
}

/** What one question brings: while it comes, where it fails, and then what it says. */
export function Asked<Data>({ query, rows, children }: AskedProps<Data>) {
  return (
    <>
      {query.isPending && <Skeleton active paragraph={{ rows }} />}
      {query.isError && <Trouble error={query.error} onRetry={() => void query.refetch()} />}
      {query.isSuccess && children(query.data)}
    </>
  );
}
