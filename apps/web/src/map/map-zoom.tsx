import { CompressOutlined, MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';

interface ZoomProps {
  readonly zoom: number;
  /** At which all of its width is seen. */
  readonly whole: number;
  readonly onChange: (zoom: number) => void;
}

const STEP = 1.2;
const MOST = 2;

/** Nearer, further, and all of it at once. */
export function MapZoom({ zoom, whole, onChange }: ZoomProps) {
  const { t } = useTranslation();
  const acts = [
    { word: 'in', icon: <PlusOutlined />, to: Math.min(MOST, zoom * STEP) },
    { word: 'out', icon: <MinusOutlined />, to: Math.max(whole * 0.6, zoom / STEP) },
    { word: 'whole', icon: <CompressOutlined />, to: whole },
  ];
  return (
    <div role="group" aria-label={t('map.zoom')} className="map-zoom">
      {acts.map(({ word, icon, to }) => (
        <button
          key={word}
          type="button"
          aria-label={t(`map.zoom.${word}`)}
          title={t(`map.zoom.${word}`)}
          disabled={to === zoom}
          onClick={() => onChange(to)}
        >
          {icon}
        </button>
      ))}
    </div>
  );
}
