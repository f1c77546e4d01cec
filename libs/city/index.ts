export { sayCity, type CityReport } from './city-report.js';
export type { CityPlan } from './domain/arrivals.js';
export { GroundIsTaken, liveCity } from './live-city.js';
