import { Button, InputNumber, Radio } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useSaid } from '../language/said';
import type { Answer } from './draft';

type Asked = Schemas['QuestionView'];

interface QuestionProps {
  readonly asked: Asked;
  readonly value: Answer | undefined;
  readonly problem: string | undefined;
  readonly onAnswer: (answer: Answer | undefined) => void;
}

/** One plain question. What is not answered counts as no, and is not asked again. */
export function Question({ asked, value, problem, onAnswer }: QuestionProps) {
  const { t } = useTranslation();
  const said = useSaid();
  const id = useId();
  const described = [asked.hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div
      className="register-question"
      role="group"
      aria-labelledby={id}
      aria-describedby={described || undefined}
    >
      <p id={id} className="register-asked">
        {said(asked.question)}
      </p>
      {asked.hint && (
        <p id={`${id}-hint`} className="quiet">
          {said(asked.hint)}
        </p>
      )}
      <div className="register-answer">
        <Choice asked={asked} value={value} onAnswer={onAnswer} labelledBy={id} />
        {value !== undefined && (
          <Button type="link" size="small" onClick={() => onAnswer(undefined)}>
            {t('register.take-back')}
          </Button>
        )}
      </div>
      {problem && (
        <p id={`${id}-problem`} role="alert" className="trouble">
          {problem}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps extends Pick<QuestionProps, 'asked' | 'value' | 'onAnswer'> {
  readonly labelledBy: string;
}

function Choice({ asked, value, onAnswer, labelledBy }: ChoiceProps) {
  const { t } = useTranslation();
  const said = useSaid();
  if (asked.kind === 'number')
    return (
      <InputNumber<number>
        aria-labelledby={labelledBy}
        min={0}
        suffix={asked.unit ? t(`register.unit.${asked.unit}`, { defaultValue: asked.unit }) : undefined}
        value={typeof value === 'number' ? value : null}
        onChange={(amount) => onAnswer(amount ?? undefined)}
      />
    );
  const options =
    asked.kind === 'bool'
      ? [
          { value: true, label: t('register.yes') },
          { value: false, label: t('register.no') },
        ]
      : asked.options.map((option) => ({ value: option.code, label: said(option) }));
  return (
    <Radio.Group
      aria-labelledby={labelledBy}
      value={value ?? null}
      onChange={(event) => onAnswer(event.target.value as Answer)}
    >
      {options.map((option) => (
        <Radio key={String(option.value)} value={option.value}>
          {option.label}
        </Radio>
      ))}
    </Radio.Group>
  );
}
