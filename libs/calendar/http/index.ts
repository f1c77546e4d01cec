export { CalendarModule } from './calendar.module.js';
export { readNotice } from './read-notice.js';
export { ExplainedDayView } from './calendar-views.js';
