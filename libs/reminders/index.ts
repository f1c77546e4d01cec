export { readReminders, seeReminder } from './read-reminders.js';
