import { refuse } from '@hedgerow/rules';

/** Said where there is no sign-in that could be closed or opened. */
export const noSignIn = refuse(
  'sign-in/none',
  'There is no sign-in to change: this person has none here, or it is so already. End the roles instead.',
);

/** Said where there is no second factor to reset. */
export const noSecondFactor = refuse(
  'second-factor/none',
  'There is no code from a telephone to reset: none is set up.',
);

/** Said where the second factor also keeps places that are not the actor's. */
export const keepsElsewhere = refuse(
  'second-factor/elsewhere',
  'This code is not yours alone to reset: the person also has a place where you give no roles. Somebody who gives roles at all of the places can.',
);

/** Said where a sign-in serves places that are not the actor's. */
export const servesElsewhere = refuse(
  'sign-in/elsewhere',
  'This sign-in is not yours alone to open: the person also works where you give no roles.',
);
