import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useAccount, type Account } from '../session/session';

interface Section {
  readonly to: string;
  readonly word: string;
  readonly for: (account: Account) => boolean;
}

const OFFICES = ['officer', 'head', 'supervisor', 'coordinator', 'province'];

const SECTIONS: readonly Section[] = [
  { to: '/problems', word: 'problems.section.problems', for: () => true },
  { to: '/problems/letters', word: 'problems.section.letters', for: ({ role }) => OFFICES.includes(role) },
  { to: '/problems/ratings', word: 'problems.section.ratings', for: ({ role }) => OFFICES.includes(role) },
  { to: '/problems/incidents', word: 'problems.section.incidents', for: () => true },
];

/** What somebody asked somebody for, of four kinds, each a list of its own. */
export function Sections() {
  const { t } = useTranslation();
  const account = useAccount();
  return (
    <nav className="problems-sections" aria-label={t('problems.sections')}>
      {SECTIONS.filter((section) => section.for(account)).map(({ to, word }) => (
        <NavLink key={to} to={to} end>
          {t(word)}
        </NavLink>
      ))}
    </nav>
  );
}
