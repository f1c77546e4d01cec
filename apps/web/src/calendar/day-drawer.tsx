import { Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import { useDays } from '../marks/day';
import { DayEntries } from './day-entries';

interface DrawerProps {
  readonly day: string;
  readonly mine: boolean;
  readonly onClose: () => void;
}

export function DayDrawer({ day, mine, onClose }: DrawerProps) {
  const { t } = useTranslation();
  const days = useDays();
  return (
    <Drawer open size={420} title={t('calendar.ends-on', { day: days.day(day) })} onClose={onClose}>
      <DayEntries day={day} mine={mine} />
    </Drawer>
  );
}
