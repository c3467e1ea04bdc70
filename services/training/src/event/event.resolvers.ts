import { found } from '@hedgerow/service-kit';
import { bookPlace } from './operations/book-place.ts';
import { openEvent } from './operations/open-event.ts';
import { recordAttendance } from './operations/record-attendance.ts';
import type { Resolvers } from '../__generated__/resolvers.ts';

export const eventResolvers: Resolvers = {
  Query: {
    trainingEvent: (_root, { id }, ctx) => ctx.loaders.eventById.load(id),
  },
  School: {
    trainingEvents: (school, args, ctx) => ctx.loaders.programmeOfSchool(school.id, args),
  },
  TrainingEvent: {
    school: (event) => (event.schoolId === null ? null : { id: event.schoolId }),
    placesTaken: async (event, _args, ctx) => (await ctx.loaders.placesTaken.load(event.id))?.taken ?? 0,
    competences: (event, _args, ctx) => ctx.loaders.competencesOfEvent.load(event.id),
    bookings: (event, _args, ctx) => ctx.loaders.bookingsOfEvent.load(event.id),
  },
  TrainingBooking: {
    event: async (booking, _args, ctx) => found(await ctx.loaders.eventById.load(booking.eventId)),
    staff: (booking) => ({ id: booking.personId }),
    school: (booking) => ({ id: booking.schoolId }),
  },
  Mutation: {
    openEvent: (_root, { input }, ctx) => openEvent(ctx, input),
    bookPlace: (_root, { input }, ctx) => bookPlace(ctx, input),
    recordAttendance: (_root, { input }, ctx) => recordAttendance(ctx, input),
  },
};
