import type { CalendarNotice } from './calendar-notice.js';

/** A notice as it may come for 2027; nobody has announced it. */
export const NEXT_NOTICE: CalendarNotice = {
  year: 2027,
  notice: '国办发明电〔2026〕8号',
  sources: ['https://www.gov.cn/'],
  holidays: [
    { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
    { name: '春节', from: '2027-02-05', to: '2027-02-11' },
    { name: '清明节', from: '2027-04-03', to: '2027-04-05' },
    { name: '劳动节', from: '2027-05-01', to: '2027-05-05' },
    { name: '端午节', from: '2027-06-09', to: '2027-06-09' },
    { name: '中秋节', from: '2027-09-15', to: '2027-09-15' },
    { name: '国庆节', from: '2027-10-01', to: '2027-10-07' },
  ],
  makeupWorkdays: [
    { date: '2027-02-13', for: '春节' },
    { date: '2027-05-08', for: '劳动节' },
    { date: '2027-10-09', for: '国庆节' },
    { date: '2027-10-10', for: '国庆节' },
  ],
};
