export { PROJECT_CODE } from './project-code.js';
export {
  registerProject,
  type RegisteredProject,
  type Registration,
  type RegistrationRequest,
  type Registry,
} from './register-project.js';
