import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { answered, api } from '../api/client';
import { Trouble } from '../shell/trouble';
import { NoticeText } from './notice-text';

/** 容缺补正承诺书 of a step: what, by when, and what follows if it is not supplied. */
export function UndertakingText({ step, about }: { readonly step: string; readonly about?: string }) {
  const undertaking = useQuery({
    queryKey: ['undertaking', step],
    queryFn: () => answered(api.GET('/api/v1/steps/{id}/undertaking', { params: { path: { id: step } } })),
  });
  if (undertaking.isPending) return <Skeleton active />;
  if (undertaking.isError)
    return <Trouble error={undertaking.error} onRetry={() => void undertaking.refetch()} />;
  return <NoticeText notice={undertaking.data} about={about} />;
}
