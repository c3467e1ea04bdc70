export { nextTryAfter } from './back-off.rules.ts';
export { deliverWaiting, type Outbox, type TakenMail } from './deliver.ts';
export { layOut, type Letter, type WrittenLetter } from './letter.ts';
export type { Delivery, Mailer, MailMessage } from './mailer.ts';
export { readMailSettings, type MailSettings } from './settings.ts';
export { smtpMailer } from './smtp-mailer.ts';
