import { useTranslation } from 'react-i18next';
import { useJoined } from '../applicant/joined';
import { useSaid } from '../language/said';
import type { Form } from './standing';

/** What of the stage cannot be applied for yet, and what it waits for: it joins the application later. */
export function NotYet({ steps }: { readonly steps: Form['notYet'] }) {
  const { t } = useTranslation();
  const said = useSaid();
  const joined = useJoined();
  if (steps.length === 0) return null;
  return (
    <section className="apply-part">
      <h2>{t('apply.not-yet', { count: steps.length })}</h2>
      <p className="quiet">{t('apply.not-yet-about')}</p>
      <ul className="apply-list">
        {steps.map(({ id, item, waitsFor }) => (
          <li key={id}>
            {said(item)}
            <span className="quiet block">
              {t('apply.waits-for', { items: joined(waitsFor.map((one) => one.item)) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
