/**
 * Codes of the school census. Source: Common Basic Data Set as used in 2026 (CS071 types of need) and the DfE census
 * guidance as councils quote it. Contains public sector information licensed under the Open Government Licence v3.0.
 * Second-hand: check against the DfE's own list before a census return.
 */

/** Statuses collected for every pupil in every termly census. */
export const statusCodes = [
  { code: 'N', label: 'No special educational need' },
  { code: 'K', label: 'SEN support' },
  { code: 'E', label: 'Education, health and care plan' },
] as const;

/** Older statuses that still stand in histories: shown, never recorded. */
export const legacyStatusCodes = [
  { code: 'A', label: 'School Action or Early Years Action' },
  { code: 'P', label: 'School Action Plus or Early Years Action Plus' },
  { code: 'S', label: 'Statement' },
  { code: 'Q', label: 'School Action Plus and statutory assessment' },
  { code: 'O', label: 'Provision no longer needed' },
  { code: 'X', label: 'Severe educational disability' },
] as const;

/** The broad areas of need of the Code of Practice, 6.28 to 6.35. */
export const broadAreas = {
  communication: 'Communication and interaction',
  cognition: 'Cognition and learning',
  semh: 'Social, emotional and mental health',
  physical: 'Sensory and/or physical',
} as const;

export type BroadArea = keyof typeof broadAreas;

/** Types of need that may be recorded, in the order of the code set. Down syndrome has no area of its own: by convention, unverified, cognition. */
export const needTypes = [
  { code: 'SPLD', label: 'Specific learning difficulty', area: 'cognition' },
  { code: 'MLD', label: 'Moderate learning difficulty', area: 'cognition' },
  { code: 'SLD', label: 'Severe learning difficulty', area: 'cognition' },
  { code: 'PMLD', label: 'Profound and multiple learning difficulty', area: 'cognition' },
  { code: 'SEMH', label: 'Social, emotional and mental health', area: 'semh' },
  { code: 'SLCN', label: 'Speech, language and communication needs', area: 'communication' },
  { code: 'HI', label: 'Hearing impairment', area: 'physical' },
  { code: 'VI', label: 'Vision impairment', area: 'physical' },
  { code: 'MSI', label: 'Multi-sensory impairment', area: 'physical' },
  { code: 'PD', label: 'Physical disability', area: 'physical' },
  { code: 'ASD', label: 'Autistic spectrum disorder', area: 'communication' },
  { code: 'DS', label: 'Down syndrome', area: 'cognition' },
  { code: 'OTH', label: 'Other difficulty or disability', area: null },
  { code: 'NSA', label: 'SEN support, no specialist assessment of type of need', area: null },
] as const;

/** Behaviour, emotional and social difficulties: removed in 2014/15 and not one for one SEMH, so never turned into it. */
export const legacyNeedCodes = [{ code: 'BESD', label: 'Behaviour, emotional and social difficulties' }] as const;
