import { useTranslation } from 'react-i18next';
import type { Toggle } from './choices';
import { standingOf, type Choices, type Form, type Standing } from './standing';
import { MaterialRow } from './material-row';

interface MaterialListProps {
  readonly form: Form;
  readonly choices: Choices;
  readonly onToggle: Toggle;
}

const PARTS: readonly { readonly part: string; readonly of: readonly Standing[] }[] = [
  { part: 'missing', of: ['missing'] },
  { part: 'awaited', of: ['awaited'] },
  { part: 'left', of: ['deferred', 'committed'] },
  { part: 'handed-in', of: ['handed-in', 'reused'] },
  { part: 'there', of: ['there'] },
];

/** One list of materials: what is missing first; what is there already is shown as such, and from where. */
export function MaterialList({ form, choices, onToggle }: MaterialListProps) {
  const { t } = useTranslation();
  const all = form.materials.map((material) => ({ material, is: standingOf(material, choices) }));
  return (
    <section className="apply-part">
      <h2>{t('apply.materials', { count: all.length })}</h2>
      <p className="quiet">{t('apply.materials-about')}</p>
      {PARTS.map(({ part, of }) => {
        const these = all.filter(({ is }) => of.includes(is));
        return (
          these.length > 0 && (
            <div key={part}>
              <h3 className={`apply-head apply-head-${part}`}>
                {t(`apply.part.${part}`)} <span className="quiet">{these.length}</span>
              </h3>
              <ul className="apply-list">
                {these.map(({ material, is }) => (
                  <MaterialRow
                    key={material.material.code}
                    project={form.project.id}
                    material={material}
                    standing={is}
                    choices={choices}
                    onToggle={onToggle}
                  />
                ))}
              </ul>
            </div>
          )
        );
      })}
    </section>
  );
}
