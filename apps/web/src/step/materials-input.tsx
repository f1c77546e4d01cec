import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useSaid } from '../language/said';

interface MaterialsInputProps {
  readonly step: Schemas['StepView'];
  readonly value?: readonly string[];
  readonly onChange?: (value: string[]) => void;
}

/** Ticked in the list of the materials themselves; what the system fetches is asked of nobody (INV-F). */
export function MaterialsInput({ step, value = [], onChange }: MaterialsInputProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const asked = step.materials.filter(({ status }) => status !== 'fetched');
  if (asked.length === 0) return <p className="quiet">{t('step.no-materials')}</p>;
  return (
    <ul className="plain-list step-tick">
      {asked.map((material) => (
        <li key={material.code}>
          <Checkbox
            checked={value.includes(material.code)}
            onChange={({ target }) =>
              onChange?.(
                target.checked ? [...value, material.code] : value.filter((code) => code !== material.code),
              )
            }
          >
            {said(material)}{' '}
            <span className="quiet">
              {t(`material.${material.status}`)}
              {material.documents[0] && ` · ${material.documents[0].name}`}
            </span>
          </Checkbox>
        </li>
      ))}
    </ul>
  );
}
