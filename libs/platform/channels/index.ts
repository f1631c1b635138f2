export { Clock, FixedClock, SettableClock, SystemClock } from './clock/clock.js';
export { MailChannel, type Mail } from './mail/mail-channel.js';
export { type KeptMail, MailSink } from './mail/mail-sink.js';
export { RecordingMailChannel } from './mail/recording-mail-channel.js';
export { FileMissing, FileStore, newFileKey, openIfThere, type FileInfo } from './files/file-store.js';
export { MemoryFileStore } from './files/memory-file-store.js';
export { DiskFileStore } from './files/disk-file-store.js';
export { ChannelsModule } from './channels.module.js';
