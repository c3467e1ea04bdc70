export { roles, roleTitles, scopeOfRole, isRole, type Role, type AssignmentScope } from './roles.ts';
export { permissions, type Permission, type Reach } from './permissions.ts';
export { matrix, type Grants } from './matrix.ts';
export { holdsAnywhere, reachOf, rolePermissions, type RolePermission } from './questions.ts';
export { permissionsDocument } from './permissions-document.ts';
export { freshProofMinutes, isFreshProof } from './fresh-proof.ts';
