import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { answered, api } from '../api/client';
import { Trouble } from '../shell/trouble';
import { NoticeText } from './notice-text';

/** 告知承诺书 of a step, in the version that is signed today. */
export function CommitmentText({ step }: { readonly step: string }) {
  const notice = useQuery({
    queryKey: ['commitment-notice', step],
    queryFn: () =>
      answered(api.GET('/api/v1/steps/{id}/commitment-notice', { params: { path: { id: step } } })),
  });
  if (notice.isPending) return <Skeleton active />;
  if (notice.isError) return <Trouble error={notice.error} onRetry={() => void notice.refetch()} />;
  return <NoticeText notice={notice.data} />;
}
