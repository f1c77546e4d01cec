import { Checkbox } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../session/session';
import './applicant.css';

interface SignedTextProps {
  readonly title: string;
  readonly signed: boolean;
  readonly onSign: (signed: boolean) => void;
  readonly children: ReactNode;
}

/** A text that is read and then signed: it lies open, and the signature stands below it. */
export function SignedText({ title, signed, onSign, children }: SignedTextProps) {
  const { t } = useTranslation();
  const { name } = useAccount();
  return (
    <section className="applicant-signed">
      <h3>{title}</h3>
      <div className="applicant-text" tabIndex={0} role="region" aria-label={title}>
        {children}
      </div>
      <Checkbox checked={signed} onChange={(event) => onSign(event.target.checked)}>
        {t('applicant.sign', { name })}
      </Checkbox>
    </section>
  );
}
