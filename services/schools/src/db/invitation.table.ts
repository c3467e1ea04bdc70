import { date, integer, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Role } from '@hedgerow/authz';
import { accessSchema } from './schema.ts';

const instant = () => timestamp({ mode: 'string', withTimezone: true });

/** Somebody asked in: what becomes roles when it is accepted. */
export const invitation = accessSchema.table('invitation', {
  id: uuid().primaryKey(),
  givenName: text().notNull(),
  familyName: text().notNull(),
  email: text().notNull(),
  personId: uuid(),
  roles: text().array().$type<Role[]>().notNull(),
  schoolId: uuid(),
  organisationId: uuid(),
  startsOn: date({ mode: 'string' }).notNull(),
  endsOn: date({ mode: 'string' }),
  jobTitle: text(),
  invitedBy: uuid(),
  invitedAt: instant().notNull(),
  expiresAt: instant().notNull(),
  withdrawnAt: instant(),
  acceptedAt: instant(),
  acceptedBy: uuid(),
  version: integer().notNull().default(1),
});

export type InvitationRow = typeof invitation.$inferSelect;
export type NewInvitation = typeof invitation.$inferInsert;
