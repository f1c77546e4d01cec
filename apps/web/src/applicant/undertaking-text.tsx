import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { answered, api } from '../api/client';
import { Trouble } from '../shell/trouble';
import { NoticeText } from './notice-text';

interface TextProps {
  readonly step: string;
  readonly about?: string;
  /** What is about to be left for later; not said, what the one that was signed names. */
  readonly deferred?: readonly string[];
}

/** 容缺补正承诺书 of a step: what, by when, and what follows if it is not supplied. */
export function UndertakingText({ step, about, deferred }: TextProps) {
  const undertaking = useQuery({
    queryKey: ['undertaking', step, deferred],
    queryFn: () =>
      answered(
        api.GET('/api/v1/steps/{id}/undertaking', {
          params: { path: { id: step }, query: { deferred: deferred && [...deferred] } },
        }),
      ),
  });
  if (undertaking.isPending) return <Skeleton active />;
  if (undertaking.isError)
    return <Trouble error={undertaking.error} onRetry={() => void undertaking.refetch()} />;
  return <NoticeText notice={undertaking.data} about={about} />;
}
