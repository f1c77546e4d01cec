import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useSaid } from '../../language/said';

type Change = Schemas['EntryChangeView'];

const MARKS: Record<Change['change'], string> = { added: '＋', dropped: '－', changed: '≠' };

interface ListProps {
  readonly changes: readonly Change[];
  readonly none: string;
}

/** What was added, dropped and changed, field by field in words. */
export function ChangesList({ changes, none }: ListProps) {
  const { t } = useTranslation();
  const said = useSaid();
  if (changes.length === 0) return <Empty description={none} />;
  return (
    <ul className="admin-changes">
      {changes.map((one) => (
        <li key={`${one.section}/${one.code}`} className={`admin-${one.change}`}>
          <div className="card-head">
            <h3>
              {said(one) || said(one.sectionName)}{' '}
              <span className="quiet">
                {said(one.sectionName)} {one.code === 'ALL' ? '' : one.code}
              </span>
            </h3>
            <span>
              <span aria-hidden="true">{MARKS[one.change]}</span> {t(`changes.${one.change}`)}
            </span>
          </div>
          {one.fields.length > 0 && (
            <dl>
              {one.fields.map((field) => (
                <div key={said(field.field)}>
                  <dt>{said(field.field)}</dt>
                  <dd>
                    <del>{field.before ? said(field.before) : t('changes.absent')}</del>
                    <span aria-hidden="true"> → </span>
                    <ins>{field.after ? said(field.after) : t('changes.absent')}</ins>
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </li>
      ))}
    </ul>
  );
}
