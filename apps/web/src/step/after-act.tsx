import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { ActDrawer } from './act-drawer';
import { EffectShown } from './effect-shown';

export interface ActDone {
  readonly act: string;
  readonly title: string;
  readonly effect: Schemas['EffectView'] | null;
}

/** What the law itself lets be taken back, by an act of its own. */
const UNDONE_BY: Readonly<Record<string, string>> = {
  'start-special': 'end-special',
  'suspend-licence': 'resume-licence',
  'suspend-work': 'resume-work',
};

interface AfterProps {
  readonly done: ActDone;
  readonly step: Schemas['StepView'];
  readonly onDone: (done: ActDone) => void;
  readonly onClose: () => void;
}

/** What was just done, in its place, until one has read it; and the way back, where the law knows one. */
export function AfterAct({ done, step, onDone, onClose }: AfterProps) {
  const { t } = useTranslation();
  const [undoing, setUndoing] = useState(false);
  const undo = UNDONE_BY[done.act];
  const may = step.acts.some((act) => act.do === undo && act.allowed);
  return (
    <section className="step-after" role="status">
      <h2>{t('after.title', { act: done.title })}</h2>
      {done.effect && <EffectShown effect={done.effect} stepId={step.id} />}
      <div className="acts">
        {undo && may && (
          <Button onClick={() => setUndoing(true)}>{t('after.undo', { act: t(`act.${undo}`) })}</Button>
        )}
        <Button onClick={onClose}>{t('after.read')}</Button>
      </div>
      {undoing && undo && (
        <ActDrawer
          step={step}
          act={undo}
          title={t(`act.${undo}`)}
          onClose={() => setUndoing(false)}
          onDone={onDone}
        />
      )}
    </section>
  );
}
