import { CheckCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../api/client';
import { useSaid } from '../language/said';
import { LightMark } from '../marks/light';
import { useFocusBack } from '../shell/focus-back';
import { keysFor, runBatch, type Outcome } from './batch';
import type { Entry } from './inbox-query';

export type BatchAct = 'accept' | 'claim' | 'release';

interface BatchProps {
  readonly act: BatchAct;
  readonly entries: readonly Entry[];
  readonly onClose: () => void;
  /** What else the act has to be told. */
  readonly body?: object;
}

/** The same for several at once: what will be done, and then, row by row, what was and what was not and why. */
export function BatchDrawer({ act, entries, onClose, body = {} }: BatchProps) {
  useFocusBack();
  const { t } = useTranslation();
  const batch = useBatch(act, entries, body);
  const { outcomes, isRunning, refused } = batch;
  const isOver = !isRunning && outcomes.size > 0;
  return (
    <Drawer open title={t(`batch.${act}`, { count: entries.length })} onClose={onClose} size={560}>
      <p className="quiet">{t(`batch.${act}.about`)}</p>
      {isOver && (
        <p role="status" className="inbox-batch-sum">
          {t('batch.done', { count: outcomes.size - refused.length })}
          {refused.length > 0 && ` · ${t('batch.refused', { count: refused.length })}`}
        </p>
      )}
      <BatchRows entries={entries} outcomes={outcomes} />
      <div className="drawer-end">
        <Button onClick={onClose}>{t(isOver ? 'batch.close' : 'form.cancel')}</Button>
        {(!isOver || refused.length > 0) && (
          <Button
            type="primary"
            loading={isRunning}
            onClick={() => void batch.run(isOver ? refused : entries)}
          >
            {t(isOver ? 'batch.again' : `batch.${act}`, { count: isOver ? refused.length : entries.length })}
          </Button>
        )}
      </div>
    </Drawer>
  );
}

export function useBatch(act: string, entries: readonly Entry[], body: object) {
  const client = useQueryClient();
  const [keys] = useState(() => keysFor(entries));
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const [isRunning, setRunning] = useState(false);
  const run = async (those: readonly Entry[]) => {
    setRunning(true);
    await runBatch(those, { act, body }, keys, (outcome) =>
      setOutcomes((before) => new Map(before).set(outcome.entry.id, outcome)),
    );
    setRunning(false);
    await client.invalidateQueries({ queryKey: ['inbox'] });
  };
  const refused = entries.filter(({ id }) => outcomes.get(id)?.done === false);
  return { outcomes, isRunning, refused, run };
}

interface RowsProps {
  readonly entries: readonly Entry[];
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

export function BatchRows({ entries, outcomes }: RowsProps) {
  const said = useSaid();
  return (
    <ul className="plain-list inbox-batch">
      {entries.map((entry) => (
        <li key={entry.id}>
          <LightMark light={entry.light} word={false} /> {said(entry.item)}{' '}
          <span className="quiet">{entry.project.name}</span>
          <Came outcome={outcomes.get(entry.id)} />
        </li>
      ))}
    </ul>
  );
}

function Came({ outcome }: { readonly outcome: Outcome | undefined }) {
  const { t } = useTranslation();
  const said = useSaid();
  if (!outcome) return null;
  if (outcome.done)
    return (
      <p className="done">
        <CheckCircleOutlined aria-hidden /> {t('batch.was-done')}
      </p>
    );
  const { error } = outcome;
  const words = error instanceof Refused ? said(error.problem) : null;
  return (
    <p className="inbox-not-done">
      <ExclamationCircleOutlined aria-hidden /> {words?.detail ?? t('trouble.detail')}
      {words?.remedy && <span className="quiet block">{words.remedy}</span>}
    </p>
  );
}
