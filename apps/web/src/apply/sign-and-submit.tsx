import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { CommitmentText } from '../applicant/commitment-text';
import { SignedText } from '../applicant/signed-text';
import { UndertakingText } from '../applicant/undertaking-text';
import { useJoined } from '../applicant/joined';
import { useSaid } from '../language/said';
import { Trouble } from '../shell/trouble';
import type { Toggle } from './choices';
import { whatIsLeft, type Choices, type Form } from './standing';

interface SignProps {
  readonly form: Form;
  readonly choices: Choices;
  readonly onToggle: Toggle;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSubmit: () => void;
}

/** What is signed, what is still missing, and the one button. */
export function SignAndSubmit({ form, choices, onToggle, busy, error, onSubmit }: SignProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const joined = useJoined();
  const { missing, deferred, reused, committed, unsigned } = whatIsLeft(form, choices);
  const sign = (code: string) => ({
    signed: choices.signed.includes(code),
    onSign: (on: boolean) => onToggle('signed', code, on),
  });
  const deferring = form.applyFor.flatMap((one) => {
    const asked = deferred.filter(({ askedBy }) => askedBy.some(({ step }) => step === one.id));
    return asked.length > 0 ? [{ ...one, codes: asked.map(({ material }) => material.code) }] : [];
  });
  return (
    <aside className="apply-end" aria-label={t('apply.submit-part')}>
      <h2>{t('apply.submit-part')}</h2>
      {missing.length > 0 && (
        <p className="apply-missing">
          {t('apply.missing', { count: missing.length })}
          <span className="block">{joined(missing.map(({ material }) => material))}</span>
        </p>
      )}
      {reused.length > 0 && <p className="quiet">{t('apply.reusing', { count: reused.length })}</p>}
      {deferred.length > 0 && (
        <SignedText title={t('apply.sign-undertaking', { count: deferred.length })} {...sign('M-A06')}>
          {deferring.map(({ id, item, codes }) => (
            <UndertakingText key={id} step={id} about={said(item)} deferred={codes} />
          ))}
        </SignedText>
      )}
      {committed.map(({ id, item }) => (
        <SignedText key={id} title={t('apply.sign-commitment', { item: said(item) })} {...sign(item.code)}>
          <CommitmentText step={id} />
        </SignedText>
      ))}
      {error !== null && <Trouble error={error} />}
      <Button
        type="primary"
        size="large"
        block
        disabled={missing.length > 0 || unsigned.length > 0}
        loading={busy}
        onClick={onSubmit}
      >
        {t('apply.submit', { count: form.applyFor.length })}
      </Button>
      <p className="quiet">
        {missing.length > 0
          ? t('apply.first-materials')
          : unsigned.length > 0
            ? t('apply.first-sign')
            : t('apply.what-follows')}
      </p>
    </aside>
  );
}
