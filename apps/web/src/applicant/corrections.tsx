import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useSaid } from '../language/said';
import { Due } from '../marks/due';
import { Trouble } from '../shell/trouble';
import { Upload } from '../step/upload';
import { mayGive, newestFact, useGive } from './give';

type Step = Schemas['StepView'];
type Material = Step['materials'][number];

/** 补正: what is wanting and why, ticked off one by one; then all of it goes back at once. */
export function Corrections({ step }: { readonly step: Step }) {
  const { t } = useTranslation();
  const [done, setDone] = useState<readonly string[]>([]);
  const give = useGive(step.id, 'correct');
  const asked = step.materials.filter(({ status }) => status === 'deficient');
  if (!mayGive(step, 'correct')) return null;
  const notice = newestFact(step, 'step.corrections-requested');
  const since = notice?.at ?? '';
  const codes = asked.map(({ code }) => code);
  const isDone = (material: Material) =>
    done.includes(material.code) ||
    material.documents.some(({ handedInWith, uploadedAt }) => handedInWith === null && uploadedAt > since);
  const left = asked.filter((material) => !isDone(material));
  const clock = step.clocks.find((one) => one.clock === 'correction');
  return (
    <section className="applicant-part applicant-urgent" aria-label={t('applicant.corrections')}>
      <h2>{t('applicant.corrections')}</h2>
      <p>
        {typeof notice?.data['reason'] === 'string' && <b>{notice.data['reason']}</b>}
        {clock && (
          <span className="block">
            {t('applicant.correct-by')} <Due clock={clock} />
          </span>
        )}
      </p>
      <ul className="applicant-ticks">
        {asked.map((material) => (
          <Tick
            key={material.code}
            step={step.id}
            material={material}
            done={isDone(material)}
            onDone={(on) => setDone(on ? [...done, material.code] : done.filter((c) => c !== material.code))}
          />
        ))}
      </ul>
      {give.isError && <Trouble error={give.error} />}
      <Button
        type="primary"
        disabled={left.length > 0}
        loading={give.isPending}
        onClick={() => give.mutate({ materials: codes })}
      >
        {t('applicant.send-corrections')}
      </Button>{' '}
      <span className="quiet">
        {left.length > 0 ? t('applicant.left', { count: left.length }) : t('applicant.correct-follows')}
      </span>
    </section>
  );
}

interface TickProps {
  readonly step: string;
  readonly material: Material;
  readonly done: boolean;
  readonly onDone: (done: boolean) => void;
}

function Tick({ step, material, done, onDone }: TickProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const newest = material.documents[0];
  return (
    <li>
      <Checkbox checked={done} onChange={(event) => onDone(event.target.checked)}>
        {said(material)}
      </Checkbox>
      <div className="applicant-file">
        {newest && (
          <span className="quiet">
            {t('applicant.newest', { name: newest.name, version: newest.version })}
          </span>
        )}{' '}
        <Upload step={step} material={material.code} />
      </div>
    </li>
  );
}
