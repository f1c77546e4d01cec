import { useTranslation } from 'react-i18next';
import { useAccount } from '../session/session';
import { tabsFor, type Tab } from './matter-filter';

interface TabsProps {
  readonly tab: Tab;
  readonly turnTo: (tab: Tab) => void;
  /** How many there are of each, where that is known. */
  readonly counts?: Partial<Record<Tab, number>>;
}

export function MatterTabs({ tab, turnTo, counts = {} }: TabsProps) {
  const { t } = useTranslation();
  const account = useAccount();
  return (
    <div className="tabs" role="group" aria-label={t('problems.tabs')}>
      {tabsFor(account).map((one) => (
        <button key={one} type="button" aria-pressed={one === tab} onClick={() => turnTo(one)}>
          {t(`problems.tab.${one}`)} {counts[one] !== undefined && <b>{counts[one]}</b>}
        </button>
      ))}
    </div>
  );
}
