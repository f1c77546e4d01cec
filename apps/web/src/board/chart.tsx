import type { EChartsCoreOption } from 'echarts/core';
import { useEffect, useRef } from 'react';

interface ChartProps {
  readonly option: EChartsCoreOption;
  /** What it shows, in words: for whoever cannot see it. */
  readonly label: string;
  readonly height: number;
  /** A click on a bar or point, by its place in the series. */
  readonly onPick?: (index: number) => void;
}

/** A chart; what draws it is fetched when there is one to draw. */
export function Chart({ option, label, height, onPick }: ChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const pick = useRef(onPick);
  useEffect(() => {
    pick.current = onPick;
  }, [onPick]);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let gone = false;
    let end = (): void => undefined;
    void import('./echarts').then(({ echarts }) => {
      if (gone) return;
      const chart = echarts.init(element, null, { renderer: 'svg' });
      chart.setOption({ animation: false, ...option });
      chart.on('click', ({ dataIndex }) => pick.current?.(dataIndex));
      const watch = new ResizeObserver(() => chart.resize());
      watch.observe(element);
      end = () => {
        watch.disconnect();
        chart.dispose();
      };
    });
    return () => {
      gone = true;
      end();
    };
  }, [option]);
  return <div ref={box} role="img" aria-label={label} className="chart" style={{ height }} />;
}
