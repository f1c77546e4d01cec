import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAccount } from '../session/session';
import './applicant.css';

/** 登记项目: for whoever may. */
export function RegisterLink() {
  const { t } = useTranslation();
  const { role } = useAccount();
  if (role !== 'applicant') return null;
  return (
    <span className="apply-buttons">
      <Link to="/projects/new">{t('applicant.register')}</Link>
    </span>
  );
}
