import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { isAskedAbove } from '../applicant/own-acts';
import { useSaid } from '../language/said';
import { useDays } from '../marks/day';
import { useAccount } from '../session/session';
import { Upload } from './upload';

type Step = Schemas['StepView'];
type Document = Schemas['StepDocumentView'];

/** As long as what is handed in can still be looked at. */
const OPEN = new Set([
  'open',
  'submitted',
  'correcting',
  'accepted',
  'paused',
  'awaiting-materials',
  'provisional',
]);

interface MaterialsProps {
  readonly step: Step;
  readonly shown: Document | null;
  readonly onShow: (document: Document) => void;
}

/** 材料: what is asked for, how it stands, and what was handed in; what the system fetches is never asked of anybody. */
export function Materials({ step, shown, onShow }: MaterialsProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const days = useDays();
  const { role } = useAccount();
  if (step.materials.length === 0) return <p className="quiet">{t('step.no-materials')}</p>;
  return (
    <ul className="materials">
      {step.materials.map((material) => (
        <li key={material.code}>
          <div>
            {said(material)}{' '}
            {material.role === 'SECONDARY' && <span className="tag">{t('material.secondary')}</span>}
          </div>
          <div className={`quiet material-${material.status}`}>
            {t(`material.${material.status}`)}
            {material.promise?.dueOn && ` · ${t('material.by', { day: days.day(material.promise.dueOn) })}`}
          </div>
          {material.documents.map((document) => (
            <button
              key={document.id}
              type="button"
              className="document"
              aria-pressed={shown?.id === document.id}
              onClick={() => onShow(document)}
            >
              {document.name}{' '}
              <span className="quiet">
                {document.handedInWith
                  ? t('material.with', { item: said(document.handedInWith) })
                  : `v${document.version}`}
              </span>
            </button>
          ))}
          {role === 'applicant' &&
            material.from === 'applicant' &&
            OPEN.has(step.state) &&
            !isAskedAbove(step, material) && <Upload step={step.id} material={material.code} />}
        </li>
      ))}
    </ul>
  );
}
