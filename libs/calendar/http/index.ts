export { CalendarModule } from './calendar.module.js';
export { readNotice } from './read-notice.js';
