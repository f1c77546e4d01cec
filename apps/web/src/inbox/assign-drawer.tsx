import { useQuery } from '@tanstack/react-query';
import { Radio, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../api/client';
import { Trouble } from '../shell/trouble';
import { BatchDrawer } from './batch-drawer';
import type { Entry } from './inbox-query';

type Colleague = Schemas['ColleagueView'];

interface AssignProps {
  readonly entries: readonly Entry[];
  readonly onClose: () => void;
}

/** 分派: to somebody of the office that leads these steps; beside each name, how much that person has already. */
export function AssignDrawer({ entries, onClose }: AssignProps) {
  const { t } = useTranslation();
  const [to, setTo] = useState<string | null>(null);
  const people = useQuery({
    queryKey: ['inbox', 'colleagues'],
    queryFn: () => answered(api.GET('/api/v1/inbox/colleagues')),
  });
  const offices = new Set(entries.map(officeOf));
  const those = (people.data?.colleagues ?? []).filter((person) => offices.has(officeOf(person)));
  const isOneOffice = offices.size === 1;
  return (
    <BatchDrawer
      act="assign"
      entries={entries}
      body={to !== null && isOneOffice ? { to } : null}
      onClose={onClose}
    >
      {people.isError && <Trouble error={people.error} onRetry={() => void people.refetch()} />}
      {isOneOffice ? (
        <People people={those} isPending={people.isPending} to={to} onTo={setTo} />
      ) : (
        <p role="alert">{t('assign.one-office')}</p>
      )}
    </BatchDrawer>
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
