import { useQuery } from '@tanstack/react-query';
import { Skeleton } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api, type Schemas } from '../api/client';
import { Trouble } from '../shell/trouble';
import { asSent, type CommandField, type CommandValues } from './command-form';
import { EffectShown } from './effect-shown';

type Effect = Schemas['EffectView'];

interface PreviewProps {
  readonly step: Schemas['StepView'];
  readonly act: string;
  readonly fields: readonly CommandField[];
  readonly values: CommandValues;
  readonly onEffect: (effect: Effect | null) => void;
}

const AFTER_MS = 300;

/** 法律效果: what the API says would follow from what is filled in so far, by the rules that will decide on it. */
export function EffectPreview({ step, act, fields, values, onEffect }: PreviewProps) {
  const { t } = useTranslation();
  const now = JSON.stringify(completed(fields, values), asSent);
  const asked = useSettled(now);
  const wanting = fields.filter((field) => field.required && isWanting(field, values));
  const effect = useQuery({
    queryKey: ['step', step.id, 'preview', act, asked],
    queryFn: () =>
      answered(
        api.POST('/api/v1/steps/{id}/preview', {
          params: { path: { id: step.id } },
          body: { do: act as never, with: JSON.parse(asked) as Record<string, unknown> },
        }),
      ),
    enabled: wanting.length === 0 && asked === now,
    placeholderData: (before) => before,
    retry: false,
  });
  const { data } = effect;
  useEffect(() => onEffect(data ?? null), [data, onEffect]);
  return (
    <section className="step-effect" aria-label={t('effect.title')} aria-busy={effect.isFetching}>
      <h3>{t('effect.title')}</h3>
      {wanting.length > 0 && <p className="quiet">{t('effect.wanting')}</p>}
      {wanting.length === 0 && effect.isPending && <Skeleton active paragraph={{ rows: 4 }} />}
      {effect.isError && <Trouble error={effect.error} />}
      {wanting.length === 0 && data && !effect.isError && <EffectShown effect={data} stepId={step.id} />}
    </section>
  );
}

/** Words change nothing of what follows: as long as they are wanting, a dash stands for them; a box not ticked says no. */
function completed(fields: readonly CommandField[], values: CommandValues): CommandValues {
  const given = Object.entries(values).filter(([, value]) => value !== '' && value !== undefined);
  const instead = fields.flatMap(({ name, kind, required }): [string, unknown][] => {
    if (kind === 'flag') return [[name, false]];
    return kind === 'text' && required ? [[name, '—']] : [];
  });
  return Object.fromEntries([...instead, ...given]);
}

const isWanting = ({ name, kind }: CommandField, values: CommandValues): boolean => {
  if (kind === 'text' && name !== 'procedure') return false;
  const value = values[name];
  return (
    kind !== 'flag' && (value === undefined || value === null || (Array.isArray(value) && value.length === 0))
  );
};

/** What stands still for a moment is asked about. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), AFTER_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
