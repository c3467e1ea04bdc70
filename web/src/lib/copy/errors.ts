import { errorCodes, type ErrorCode } from '@hedgerow/errors';

/** Where a page can say more than the registry, because the person is looking at it. */
const onPages: Partial<Record<ErrorCode, string>> = {
  'service-unavailable': 'A part of Hedgerow is not answering. What you typed is still here: try again in a minute.',
  'storage-full':
    'The disk of this Hedgerow is full, so nothing new can be kept. What you typed is still here, and can be sent again when there is room: tell whoever runs Hedgerow at your school or trust.',
  'request-too-large': 'That is more than can be sent at once. Send it in parts, or as a smaller file.',
};

/** The sentence a person reads for a code. A code without one does not compile in `@hedgerow/errors`. */
export function sentenceFor(code: ErrorCode): string {
  return onPages[code] ?? errorCodes[code].sentence;
}
