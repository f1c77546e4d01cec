import type { ThemeConfig } from 'antd';

/** Calm and official: white, one grey ground, one blue that can be read on white; 18 px where somebody wants it large. */
export const theme = (large: boolean): ThemeConfig => ({
  token: {
    colorPrimary: '#0950b8',
    colorLink: '#0950b8',
    colorError: '#c4261d',
    colorBgLayout: '#f4f5f7',
    colorTextPlaceholder: '#6b727d',
    colorTextSecondary: '#595f69',
    colorTextDescription: '#595f69',
    borderRadius: 4,
    fontSize: large ? 18 : 14,
    controlHeight: large ? 44 : 34,
    fontFamily: `'Noto Sans SC Variable', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', system-ui, sans-serif`,
    boxShadow: 'none',
    motion: false,
  },
  components: { Table: { cellPaddingBlock: 10 }, Card: { boxShadowTertiary: 'none' } },
});
