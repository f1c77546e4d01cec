import { useTranslation } from 'react-i18next';

interface Period {
  readonly n: number;
  readonly unit: string;
}

/** 20 个工作日, 3 个月. */
export function usePeriods() {
  const { t } = useTranslation();
  return ({ n, unit }: Period) => t(`unit.${unit}`, { count: n });
}
