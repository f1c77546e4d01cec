import { useTranslation } from 'react-i18next';

interface TemplatesProps {
  readonly act: string;
  readonly onChoose: (text: string) => void;
}

const MOST = 5;

/** 常用理由: a click puts one into the reason, to be completed in one's own words. */
export function ReasonTemplates({ act, onChoose }: TemplatesProps) {
  const { t, i18n } = useTranslation();
  const keys = Array.from({ length: MOST }, (_, i) => `reason.${act}.${i + 1}`).filter((key) =>
    i18n.exists(key),
  );
  if (keys.length === 0) return null;
  return (
    <div className="step-reasons" role="group" aria-label={t('reason.templates')}>
      {keys.map((key) => (
        <button key={key} type="button" onClick={() => onChoose(t(key))}>
          {t(key)}
        </button>
      ))}
    </div>
  );
}
