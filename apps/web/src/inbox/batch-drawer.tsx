import { CheckCircleOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../api/client';
import { useSaid } from '../language/said';
import { LightMark } from '../marks/light';
import { useFocusBack } from '../shell/focus-back';
import { keysFor, runBatch, type Outcome } from './batch';
import { Foreseen } from './foreseen';
import type { Entry } from './inbox-query';
import { NotDone } from './not-done';

export type BatchAct = 'accept' | 'claim' | 'release' | 'assign';

interface BatchProps {
  readonly act: BatchAct;
  readonly entries: readonly Entry[];
  readonly onClose: () => void;
  /** What else the act has to be told; null while somebody still has to say it. */
  readonly body?: object | null;
  /** By what it is said. */
  readonly children?: ReactNode;
}

/** The same for several at once: what will be done, and then, row by row, what was and what was not and why. */
export function BatchDrawer({ act, entries, onClose, body = {}, children }: BatchProps) {
  useFocusBack();
  const { t } = useTranslation();
  const batch = useBatch(act, entries, body ?? {});
  const { outcomes, isRunning, refused } = batch;
  const isOver = !isRunning && outcomes.size > 0;
  const again = refused.filter(({ id }) => isWorthTrying(outcomes.get(id)));
  return (
    <Drawer open title={t(`batch.${act}`, { count: entries.length })} onClose={onClose} size={560}>
      <p className="quiet">{t(`batch.${act}.about`)}</p>
      {isOver && (
        <p role="status" className="inbox-batch-sum">
          {t('batch.done', { count: outcomes.size - refused.length })}
          {refused.length > 0 && ` · ${t('batch.refused', { count: refused.length })}`}
        </p>
      )}
      {outcomes.size === 0 && children}
      <BatchRows act={act} entries={entries} outcomes={outcomes} />
      <div className="drawer-end">
        <Button onClick={onClose}>{t(isOver ? 'batch.close' : 'form.cancel')}</Button>
        {(!isOver || again.length > 0) && (
          <Button
            type="primary"
            disabled={body === null}
            loading={isRunning}
            onClick={() => void batch.run(isOver ? again : entries)}
          >
            {t(isOver ? 'batch.again' : `batch.${act}`, { count: isOver ? again.length : entries.length })}
          </Button>
        )}
      </div>
    </Drawer>
  );
}

/** What a rule refused it refuses again; what was lost on its way, or could not be served, may come through. */
const isWorthTrying = (outcome: Outcome | undefined): boolean =>
  outcome?.done === false && !(outcome.error instanceof Refused && outcome.error.problem.status < 500);

function useBatch(act: string, entries: readonly Entry[], body: object) {
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

/** So many can be looked ahead for without making anybody wait. */
const FORESEEN = 40;

interface RowsProps {
  readonly act: BatchAct;
  readonly entries: readonly Entry[];
  readonly outcomes: ReadonlyMap<string, Outcome>;
}

function BatchRows({ act, entries, outcomes }: RowsProps) {
  const said = useSaid();
  return (
    <ul className="plain-list inbox-batch">
      {entries.map((entry) => (
        <li key={entry.id}>
          <LightMark light={entry.light} word={false} /> {said(entry.item)}{' '}
          <span className="quiet">{entry.project.name}</span>
          {act === 'accept' && outcomes.size === 0 && entries.length <= FORESEEN && (
            <Foreseen id={entry.id} />
          )}
          <Came outcome={outcomes.get(entry.id)} />
        </li>
      ))}
    </ul>
  );
}

function Came({ outcome }: { readonly outcome: Outcome | undefined }) {
  const { t } = useTranslation();
  if (!outcome) return null;
  if (outcome.done)
    return (
      <p className="done">
        <CheckCircleOutlined aria-hidden /> {t('batch.was-done')}
      </p>
    );
  return <NotDone error={outcome.error} />;
}
