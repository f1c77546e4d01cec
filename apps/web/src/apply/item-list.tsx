import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useSaid } from '../language/said';
import type { Toggle } from './choices';
import type { Choices, Form } from './standing';

interface ItemListProps {
  readonly form: Form;
  readonly choices: Choices;
  readonly onToggle: Toggle;
}

/** What is applied for together, by whom it is decided and how fast; and where one's word will do. */
export function ItemList({ form, choices, onToggle }: ItemListProps) {
  const { t } = useTranslation();
  const said = useSaid();
  return (
    <section className="apply-part">
      <h2>{t('apply.items', { count: form.applyFor.length })}</h2>
      <ul className="apply-list">
        {form.applyFor.map(({ id, item, department, promised, mayCommit }) => (
          <li key={id} className="apply-item">
            <div>
              <Link to={`/steps/${id}`}>{said(item)}</Link>
              <span className="quiet block">
                {said(department)}
                {promised !== null &&
                  ` · ${promised === 0 ? t('apply.at-once') : t('apply.promised', { count: promised })}`}
              </span>
            </div>
            {mayCommit && (
              <Checkbox
                checked={choices.committed.includes(item.code)}
                onChange={(event) => onToggle('committed', item.code, event.target.checked)}
              >
                {t('apply.commit')}
              </Checkbox>
            )}
          </li>
        ))}
      </ul>
      {form.applyFor.some(({ mayCommit }) => mayCommit) && <p className="quiet">{t('apply.commit-about')}</p>}
    </section>
  );
}
