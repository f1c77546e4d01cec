import { Tour as Steps } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../session/session';
import { stopsOf, type Stop } from './stops';

const found = (selector: string): HTMLElement => {
  const there = document.querySelector<HTMLElement>(selector);
  there?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  return there ?? document.body;
};

/** 五步认识工作台: what each thing in the frame is for, in the words of one's role. Esc leaves it, arrows go on and back. */
export default function Tour({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const account = useAccount();
  const [stops, setStops] = useState<readonly Stop[]>([]);
  // Once the frame is on the page: before that there is nothing to point at.
  useEffect(() => setStops(stopsOf(account)), [account]);
  if (stops.length === 0) return null;
  return (
    <Steps
      open
      onClose={onClose}
      onFinish={onClose}
      disabledInteraction
      scrollIntoViewOptions={{ block: 'nearest' }}
      steps={stops.map(({ word, at }, i) => ({
        title: t(`tour.${word}.title`),
        description: t(`tour.${word}`),
        target: at === undefined ? null : () => found(at),
        prevButtonProps: { children: t('tour.back') },
        nextButtonProps: { children: t(i === stops.length - 1 ? 'tour.done' : 'tour.next') },
      }))}
      indicatorsRender={(current, total) => (
        <span className="quiet" role="status">
          {t('tour.at', { at: current + 1, of: total })}
        </span>
      )}
    />
  );
}
