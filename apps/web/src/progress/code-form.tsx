import { useState, type SyntheticEvent } from 'react';
import { Button, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

const CODE = /^\d{4}-\d{6}-\d{2}-\d{2}-\d{6}$/;

/** People type a code without its hyphens, with wide ones, or with spaces. */
function codeOf(typed: string): string {
  const digits = typed.replace(/\D/g, '');
  if (digits.length !== 20) return typed.trim();
  return [
    digits.slice(0, 4),
    digits.slice(4, 10),
    digits.slice(10, 12),
    digits.slice(12, 14),
    digits.slice(14),
  ].join('-');
}

export function CodeForm({ code = '' }: { readonly code?: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(code);
  const [isWrong, setIsWrong] = useState(false);
  const ask = (event: SyntheticEvent) => {
    event.preventDefault();
    const asked = codeOf(typed);
    setIsWrong(!CODE.test(asked));
    if (CODE.test(asked)) void navigate(`/public/${asked}`);
  };
  return (
    <form className="progress-form" onSubmit={ask} role="search">
      <label htmlFor="project-code">{t('progress.code')}</label>
      <div className="progress-field">
        <Input
          id="project-code"
          value={typed}
          inputMode="numeric"
          autoComplete="off"
          placeholder="2511-433100-04-01-123456"
          aria-describedby="project-code-hint"
          aria-invalid={isWrong}
          status={isWrong ? 'error' : undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="primary" htmlType="submit">
          {t('progress.ask')}
        </Button>
      </div>
      <p
        id="project-code-hint"
        className={isWrong ? 'trouble' : 'quiet'}
        role={isWrong ? 'alert' : undefined}
      >
        {t(isWrong ? 'progress.wrong-code' : 'progress.code-hint')}
      </p>
    </form>
  );
}
