import type { ApolloServerPlugin } from '@apollo/server';
import type { BaseContext } from './context.ts';
import { appErrorOf, isFaultOfTheRequest } from './format-error.ts';
import { errorFacts } from './logger.ts';

/** Logs what went wrong in an operation under the request's id: faults of ours with where they arose, others by their code. */
export function faultLog(): ApolloServerPlugin<BaseContext> {
  return {
    requestDidStart: ({ contextValue: { log } }) =>
      Promise.resolve({
        didEncounterErrors: ({ errors }) => {
          for (const error of errors) {
            const code = appErrorOf(error)?.code ?? error.extensions['code'];
            if (appErrorOf(error) !== undefined || isFaultOfTheRequest(code))
              log.info({ code }, 'an operation was refused');
            else log.error(errorFacts(error.originalError ?? error), 'a resolver failed');
          }
          return Promise.resolve();
        },
      }),
  };
}
