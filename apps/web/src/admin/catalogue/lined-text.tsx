import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

export interface LineProblem {
  readonly line: number;
  readonly text: string;
}

interface LinedTextProps {
  readonly label: string;
  readonly value: string;
  readonly problems: readonly LineProblem[];
  /** The line to which somebody was led. */
  readonly line?: number | null;
  readonly readOnly?: boolean;
  readonly onChange: (value: string) => void;
}

const LINE_HEIGHT = 20;

/** A text with its lines numbered, and what is wrong named at its line. */
export function LinedText({ label, value, problems, line, readOnly, onChange }: LinedTextProps) {
  const { t } = useTranslation();
  const area = useRef<HTMLTextAreaElement>(null);
  const gutter = useRef<HTMLOListElement>(null);
  const lines = value.split('\n');
  const wrong = new Map(problems.map((one) => [one.line, one.text]));
  useEffect(() => {
    if (!line || !area.current) return;
    const before = area.current.value
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length;
    area.current.focus();
    area.current.setSelectionRange(before + (line > 1 ? 1 : 0), before + (line > 1 ? 1 : 0));
    area.current.scrollTop = Math.max(0, (line - 4) * LINE_HEIGHT);
  }, [line]);
  return (
    <>
      <div className="admin-lined">
        <ol ref={gutter} aria-hidden="true">
          {lines.map((_, i) => (
            <li key={i} className={wrong.has(i + 1) ? 'admin-wrong' : ''} title={wrong.get(i + 1)}>
              {i + 1}
            </li>
          ))}
        </ol>
        <textarea
          ref={area}
          aria-label={label}
          aria-invalid={problems.length > 0}
          spellCheck={false}
          wrap="off"
          readOnly={readOnly}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          onScroll={(event) => {
            if (gutter.current) gutter.current.scrollTop = event.currentTarget.scrollTop;
          }}
        />
      </div>
      {problems.length > 0 && (
        <ul className="admin-line-problems">
          {problems.map((one) => (
            <li key={`${one.line}${one.text}`}>
              <b>{t('draft.line', { line: one.line })}</b> {one.text}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
