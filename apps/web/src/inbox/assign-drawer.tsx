import { useQuery } from '@tanstack/react-query';
import { Button, Drawer, Radio, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../api/client';
import { Trouble } from '../shell/trouble';
import { useFocusBack } from '../shell/focus-back';
import { BatchRows, useBatch } from './batch-drawer';
import type { Entry } from './inbox-query';

type Colleague = Schemas['ColleagueView'];

interface AssignProps {
  readonly entries: readonly Entry[];
  readonly onClose: () => void;
}

/** 分派: to somebody of the office that leads these steps; beside each name, how much that person has already. */
export function AssignDrawer({ entries, onClose }: AssignProps) {
  useFocusBack();
  const { t } = useTranslation();
  const [to, setTo] = useState<string | null>(null);
  const batch = useBatch('assign', entries, { to });
  const people = useQuery({
    queryKey: ['inbox', 'colleagues'],
    queryFn: () => answered(api.GET('/api/v1/inbox/colleagues')),
  });
  const offices = new Set(entries.map(officeOf));
  const those = (people.data?.colleagues ?? []).filter((person) => offices.has(officeOf(person)));
  const isOver = batch.outcomes.size > 0 && !batch.isRunning;
  return (
    <Drawer open title={t('batch.assign', { count: entries.length })} onClose={onClose} size={560}>
      {people.isError && <Trouble error={people.error} onRetry={() => void people.refetch()} />}
      {offices.size > 1 && <p role="alert">{t('assign.one-office')}</p>}
      {offices.size === 1 && !isOver && (
        <People people={those} isPending={people.isPending} to={to} onTo={setTo} />
      )}
      <BatchRows entries={entries} outcomes={batch.outcomes} />
      <div className="drawer-end">
        <Button onClick={onClose}>{t(isOver ? 'batch.close' : 'form.cancel')}</Button>
        {!isOver && (
          <Button
            type="primary"
            disabled={to === null || offices.size > 1}
            loading={batch.isRunning}
            onClick={() => void batch.run(entries)}
          >
            {t('batch.assign', { count: entries.length })}
          </Button>
        )}
      </div>
    </Drawer>
  );
}

const officeOf = ({ department, region }: { department: string; region: string }): string =>
  `${region} ${department}`;

interface PeopleProps {
  readonly isPending: boolean;
  readonly people: readonly Colleague[];
  readonly to: string | null;
  readonly onTo: (id: string) => void;
}

function People({ people, isPending, to, onTo }: PeopleProps) {
  const { t } = useTranslation();
  if (isPending) return <Skeleton active />;
  if (people.length === 0) return <p className="quiet">{t('assign.nobody')}</p>;
  return (
    <Radio.Group
      className="inbox-people"
      aria-label={t('assign.to')}
      value={to}
      onChange={(event) => onTo(String(event.target.value))}
      options={people.map(({ id, name, role, open }) => ({
        value: id,
        label: (
          <>
            {name} <span className="quiet">{t(`assign.role.${role}`)}</span>{' '}
            <span className="quiet">{t('assign.has', { count: open })}</span>
          </>
        ),
      }))}
    />
  );
}
