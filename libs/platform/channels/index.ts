export { Clock, FixedClock, SettableClock, SystemClock } from './clock/clock.js';
export { MailChannel, type Mail } from './mail/mail-channel.js';
export { FileMissing, FileStore, newFileKey, type FileInfo } from './files/file-store.js';
