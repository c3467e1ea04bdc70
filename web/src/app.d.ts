import type { ErrorCode } from '@hedgerow/errors';
import type { SignedIn } from '#lib/server/session.ts';
import type { Exporting } from '#lib/server/graph.ts';
import type { Viewer } from '#lib/server/viewer.ts';

declare global {
  namespace App {
    /** What an error page may say: a status, a sentence, a code of the registry, and a reference for the log. */
    interface Error {
      status: number;
      message: string;
      code?: ErrorCode;
      reference?: string;
    }
    interface Locals {
      requestId: string;
      session: SignedIn | null;
      /** Asked of the gateway at most once for one request. */
      viewer?: Promise<Viewer>;
      /** Set while the rows of a table are read for a file, until the operation that reads them is sent. */
      exporting?: Exporting;
    }
  }
}

export {};
