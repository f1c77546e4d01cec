export { CalendarModule } from './calendar.module.js';
export { readNotice } from './read-notice.js';
export { CalendarDayView, ExplainedDayView } from './calendar-views.js';
