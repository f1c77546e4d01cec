import { BankOutlined, GlobalOutlined, TeamOutlined, UserOutlined } from '@ant-design/icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../api/client';
import { useWords } from '../api/words';

type Holder = Schemas['HolderView'];

const ICONS: Record<Holder['kind'], ReactNode> = {
  department: <BankOutlined aria-hidden />,
  applicant: <UserOutlined aria-hidden />,
  'third-party': <TeamOutlined aria-hidden />,
  'higher-authority': <GlobalOutlined aria-hidden />,
};

/** 责任方: always by name, never "being handled". */
export function HolderName({ holder }: { readonly holder: Holder | null }) {
  const { t } = useTranslation();
  const words = useWords();
  if (!holder) return <span className="quiet">{t('holder.nobody')}</span>;
  const name = holder.kind === 'department' ? words('department', holder.code) : t(`holder.${holder.kind}`);
  return (
    <span className="holder">
      {ICONS[holder.kind]} {name}
    </span>
  );
}
