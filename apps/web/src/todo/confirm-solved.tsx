import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, Input, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { answered, api, type Schemas } from '../api/client';
import { useSaid } from '../language/said';
import '../applicant/applicant.css';
import { Trouble } from '../shell/trouble';

interface ConfirmProps {
  readonly entry: Schemas['AgendaEntryView'];
  readonly onClose: () => void;
}

/** 销号: whoever raised a problem says whether it is solved. */
export function ConfirmSolved({ entry, onClose }: ConfirmProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [why, setWhy] = useState('');
  const [keys] = useState(() => ({ yes: crypto.randomUUID(), no: crypto.randomUUID() }));
  const say = useMutation({
    mutationFn: (solved: boolean) => send(entry, solved, why, solved ? keys.yes : keys.no),
    onSuccess: async () => {
      onClose();
      await client.invalidateQueries();
    },
  });
  return (
    <Drawer title={t('todo.confirm', { number: entry.number })} open onClose={onClose} size={480}>
      <WhatWasReplied entry={entry} />
      <p>{t('todo.confirm-about')}</p>
      <label htmlFor="why-not-solved">{t('todo.why-not-solved')}</label>
      <Input.TextArea
        id="why-not-solved"
        autoSize={{ minRows: 3 }}
        maxLength={2000}
        value={why}
        onChange={(event) => setWhy(event.target.value)}
      />
      {say.isError && <Trouble error={say.error} />}
      <div className="drawer-end">
        <Button disabled={why.trim() === ''} loading={say.isPending} onClick={() => say.mutate(false)}>
          {t('todo.not-solved')}
        </Button>
        <Button type="primary" loading={say.isPending} onClick={() => say.mutate(true)}>
          {t('todo.solved')}
        </Button>
      </div>
    </Drawer>
  );
}

/** What was raised, and what whoever led it says has been done; the whole of it is a page of its own. */
function WhatWasReplied({ entry: { project, number } }: { readonly entry: ConfirmProps['entry'] }) {
  const { t } = useTranslation();
  const said = useSaid();
  const path = { id: project.id, number: number ?? '' };
  const { data } = useQuery({
    queryKey: ['issues', path.id, path.number],
    queryFn: () => answered(api.GET('/api/v1/projects/{id}/issues/{number}', { params: { path } })),
  });
  if (!data) return <Skeleton active paragraph={{ rows: 3 }} />;
  const reply = data.history.findLast(({ fact }) => fact === 'issue.replied')?.data['reason'];
  return (
    <dl className="applicant-paper">
      <div>
        <dt>{t('todo.raised')}</dt>
        <dd>{said(data.said)}</dd>
      </div>
      {typeof reply === 'string' && (
        <div>
          <dt>{t('todo.replied')}</dt>
          <dd>{reply}</dd>
        </div>
      )}
      <div>
        <dt />
        <dd>
          <Link to={`/projects/${path.id}/problems/${path.number}`}>{t('todo.whole-problem')}</Link>
        </dd>
      </div>
    </dl>
  );
}

function send({ project, number }: ConfirmProps['entry'], solved: boolean, reason: string, key: string) {
  const options = { params: { path: { id: project.id }, header: { 'Idempotency-Key': key } } };
  const issue = number ?? undefined;
  return solved
    ? answered(api.POST('/api/v1/projects/{id}/confirm-issue', { ...options, body: { issue } }))
    : answered(api.POST('/api/v1/projects/{id}/reopen-issue', { ...options, body: { issue, reason } }));
}
