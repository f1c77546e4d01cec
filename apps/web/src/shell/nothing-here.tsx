import { Empty } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

export default function NothingHere() {
  const { t } = useTranslation();
  return (
    <Empty description={t('nothing.here')}>
      <Link to="/">{t('nothing.home')}</Link>
    </Empty>
  );
}
