/** The roles that come and go with a designation; their rights over the school are the same. */
export const sencoRoles = ['school_senco', 'shared_senco'] as const;
