import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useParams } from 'react-router';
import { answered, api } from '../api/client';
import { Trouble } from '../shell/trouble';
import { MatterInFull } from './matter-in-full';
import './problems.css';

/** 一个问题: who has it, until when, what may be done, and all that happened to it. */
export default function ProblemPage() {
  const { id = '', number = '' } = useParams();
  const found = useQuery({
    queryKey: ['issues', id, number],
    queryFn: () =>
      answered(api.GET('/api/v1/projects/{id}/issues/{number}', { params: { path: { id, number } } })),
    refetchInterval: 60_000,
  });
  if (found.isPending) return <Skeleton active paragraph={{ rows: 12 }} />;
  if (found.isError) return <Trouble error={found.error} onRetry={() => void found.refetch()} />;
  return <MatterInFull matter={found.data} told={{ issue: number }} back="/problems" />;
}
