export { NoticesHttpModule, NoticesModule } from './notices.module.js';
