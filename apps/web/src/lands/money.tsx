import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';

const TWO = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

/** 万元. */
export const inTenThousands = (yuan: number): string => (yuan / 10_000).toLocaleString('en', TWO);

/** 万元 with two decimals; the exact yuan for whoever points at it or comes by keyboard. */
export function Money({ yuan }: { readonly yuan: number }) {
  const { t } = useTranslation();
  const exact = t('lands.yuan', { yuan: yuan.toLocaleString('en', TWO) });
  return (
    <Tooltip title={exact}>
      <span className="lands-money" tabIndex={0} aria-label={exact}>
        {inTenThousands(yuan)}
      </span>
    </Tooltip>
  );
}
