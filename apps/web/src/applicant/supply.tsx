import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useSaid } from '../language/said';
import { Due } from '../marks/due';
import { Trouble } from '../shell/trouble';
import { Upload } from '../step/upload';
import { mayGive, useGive } from './give';
import { owedBy } from './own-acts';
import { UndertakingText } from './undertaking-text';

type Step = Schemas['StepView'];
type Material = Step['materials'][number];

/** 容缺补正: each material that was promised, by its own date, and what was signed for it. */
export function Supply({ step }: { readonly step: Step }) {
  const { t } = useTranslation();
  const owed = owedBy(step);
  if (owed.length === 0 || !mayGive(step, 'supply')) return null;
  return (
    <section className="applicant-part applicant-urgent" aria-label={t('applicant.supply')}>
      <h2>{t('applicant.supply')}</h2>
      <p>{t('applicant.supply-about')}</p>
      <ul className="applicant-ticks">
        {owed.map((material) => (
          <Owed key={material.code} step={step} material={material} />
        ))}
      </ul>
      <details>
        <summary>{t('applicant.what-was-signed')}</summary>
        <UndertakingText step={step.id} />
      </details>
    </section>
  );
}

function Owed({ step, material }: { readonly step: Step; readonly material: Material }) {
  const { t } = useTranslation();
  const said = useSaid();
  const give = useGive(step.id, 'supply');
  const clocks = step.clocks.filter(({ clock }) => clock === 'supply');
  const clock = clocks.find(({ dueOn }) => dueOn === material.promise?.dueOn);
  const milestone = material.promise?.milestone;
  return (
    <li>
      <b>{said(material)}</b>{' '}
      {clock ? (
        <>
          {t('applicant.until')} <Due clock={clock} />
        </>
      ) : (
        milestone && <span className="quiet">{t(`apply.by.${milestone}`)}</span>
      )}
      <div className="applicant-file">
        {material.documents[0] && (
          <span className="quiet">
            {t('applicant.newest', {
              name: material.documents[0].name,
              version: material.documents[0].version,
            })}
          </span>
        )}{' '}
        <Upload step={step.id} material={material.code} />
      </div>
      {give.isError && <Trouble error={give.error} />}
      <Button
        type="primary"
        disabled={material.documents.length === 0}
        loading={give.isPending}
        onClick={() => give.mutate({ materials: [material.code] })}
      >
        {t('applicant.supply-this')}
      </Button>
    </li>
  );
}
