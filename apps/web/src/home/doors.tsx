import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { entries } from '../rooms/rooms';
import { useAccount, type Account } from '../session/session';
import './doors.css';

interface Door {
  readonly to: string;
  readonly word: string;
}

const ELSEWHERE: Partial<Record<Account['role'], readonly Door[]>> = {
  bidder: [{ to: '/public', word: 'home.door.progress' }],
  province: [{ to: '/public', word: 'home.door.progress' }],
};

const ROLES: readonly Account['role'][] = ['administrator', 'province', 'bidder'];

/** Who has no list of their own to work off: what is there for them, said in a sentence each, and the way to it. */
export function Doors() {
  const { t, i18n } = useTranslation();
  const account = useAccount();
  const { role } = account;
  if (!ROLES.includes(role)) return null;
  const doors: readonly Door[] = [
    ...entries.filter((entry) => entry.to !== '/' && entry.for(account)),
    ...(ELSEWHERE[role] ?? []),
  ];
  return (
    <section aria-label={t('home.doors')}>
      <p>{t(`home.about.${role}`)}</p>
      <ul className="cards home-doors">
        {doors.map(({ to, word }) => (
          <li key={to} className="card">
            <h3>
              <Link to={to}>{t(word)}</Link>
            </h3>
            {i18n.exists(`home.door.${to}`) && <p className="quiet">{t(`home.door.${to}`)}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
