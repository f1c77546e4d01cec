import { useTranslation } from 'react-i18next';

export const LIGHTS = ['green', 'blue', 'yellow', 'red', 'dark-red'] as const;
export type Light = (typeof LIGHTS)[number];

const SHAPES: Record<Light, string> = { green: '●', blue: '▲', yellow: '◆', red: '■', 'dark-red': '■■' };

/** 灯: by shape and word as well as by colour. */
export function LightMark({ light, word = true }: { readonly light: string; readonly word?: boolean }) {
  const { t } = useTranslation();
  const known = LIGHTS.find((one) => one === light) ?? 'green';
  const name = t(`light.${known}`);
  return (
    <span className={`light light-${known}`}>
      <span aria-hidden="true">{SHAPES[known]}</span>
      <span className={word ? '' : 'unseen'}>{name}</span>
    </span>
  );
}
