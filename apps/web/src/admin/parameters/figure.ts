import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client';
import { useSaid } from '../../language/said';

type Parameter = Schemas['ParameterView'];
type Value = Parameter['value'] | null;

/** A parameter's values and bounds in words. */
export function useFigure() {
  const { t, i18n } = useTranslation();
  const said = useSaid();
  const value = ({ type, unit, choices }: Parameter, it: Value): string => {
    if (it === null) return t('parameters.no-value');
    if (type === 'flag') return t(it === true ? 'admin.yes' : 'admin.no');
    const choice = choices.find(({ code }) => code === it);
    if (choice) return said(choice);
    if (type === 'share') return `${Math.round(Number(it) * 1000) / 10} %`;
    if (!unit) return String(it);
    const counted = [`unit.${unit.code}`, { count: Number(it) }] as const;
    return i18n.exists(...counted) ? t(...counted) : `${String(it)} ${said(unit)}`;
  };
  const bounds = (one: Parameter): string => {
    if (one.min === null || one.max === null) return '—';
    const share = one.type === 'share' ? 100 : 1;
    return t('parameters.between', { min: one.min * share, max: one.max * share });
  };
  return { value, bounds };
}
