/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
interface DocumentTypeDecoration<TResult, TVariables> { __apiType?: (variables: TVariables) => TResult }
export type DutyFilter = {
  groups?: Array<DutyGroup> | null | undefined;
  owners?: Array<DutyOwner> | null | undefined;
  pupilId?: string | number | null | undefined;
  rules?: Array<string> | null | undefined;
  schoolIds?: Array<string | number> | null | undefined;
};

/** Where a duty stands on the worklist; always exactly one. */
export type DutyGroup =
  | 'LATER'
  | 'OVERDUE'
  | 'THIS_HALF_TERM'
  | 'THIS_WEEK'
  | 'WAITING';

/** The party that owes a duty in law. */
export type DutyOwner =
  | 'AGENCY'
  | 'CONTROLLER'
  | 'EY_SETTING'
  | 'FAMILY'
  | 'GOVERNING_BODY'
  | 'LA'
  | 'NEW_LA'
  | 'OLD_LA'
  | 'PROVIDER'
  | 'SCHOOL'
  | 'SENCO';

export type DutyStrength =
  | 'DERIVED'
  | 'GRANT_CONDITION'
  | 'LOCAL'
  | 'MUST'
  | 'MUST_MINIMUM'
  | 'PROPOSED'
  | 'SHOULD';

export type ObservationKind =
  | 'ASSESSMENT'
  | 'FAMILY_CONTACT'
  | 'NOTE'
  | 'OBSERVATION';

export type OrganisationKind =
  | 'FEDERATION'
  | 'LOCAL_AUTHORITY'
  | 'NETWORK'
  | 'TRUST';

export type PlaceKind =
  | 'CHILDMINDER'
  | 'SCHOOL'
  | 'SETTING';

/** A note about a child. sealedFor names the only people, beside the writer, who will read it. */
export type RecordObservationInput = {
  idempotencyKey: string | number;
  kind?: ObservationKind | null | undefined;
  observedOn?: string | null | undefined;
  pupilId: string | number;
  schoolId: string | number;
  sealedFor?: Array<string | number> | null | undefined;
  text: string;
};

/** Every part narrows; within a part any one of the values. */
export type RegisterFilter = {
  classIds?: Array<string | number> | null | undefined;
  ncYears?: Array<number> | null | undefined;
  needs?: Array<string> | null | undefined;
  schoolIds?: Array<string | number> | null | undefined;
  status?: Array<SenStatusCode> | null | undefined;
  text?: string | null | undefined;
};

export type Role =
  | 'ADMINISTRATOR'
  | 'AGENCY_PROFESSIONAL'
  | 'AREA_SENCO'
  | 'CLASS_TEACHER'
  | 'GOVERNOR'
  | 'HEAD_TEACHER'
  | 'INCLUSION_MANAGER'
  | 'PARENT'
  | 'PUPIL'
  | 'SCHOOL_SENCO'
  | 'SETTING_MANAGER'
  | 'SHARED_SENCO'
  | 'TEACHING_ASSISTANT';

export type SchoolPhase =
  | 'ALL_THROUGH'
  | 'MIDDLE_DEEMED_PRIMARY'
  | 'MIDDLE_DEEMED_SECONDARY'
  | 'NOT_APPLICABLE'
  | 'NURSERY'
  | 'PRIMARY'
  | 'SECONDARY'
  | 'SIXTEEN_PLUS';

export type SenStatusCode =
  /** Education, health and care plan */
  | 'E'
  /** SEN support */
  | 'K'
  /** No special educational need */
  | 'N';

/** How loudly to say it. */
export type SencoQualificationSignal =
  | 'AMBER'
  | 'CLEAR'
  | 'RED';

/** Regulation 49 of the SEND Regulations 2014: a SENCo is qualified within three years of first becoming one. */
export type SencoQualificationStatus =
  /** Not begun; the three years are running. */
  | 'DUE'
  /** A course is under way. */
  | 'ENROLLED'
  /** The requirement does not apply; the sentence says why. */
  | 'EXEMPT'
  /** The mandatory qualification is held. */
  | 'HELD'
  /** The three years are over. */
  | 'OVERDUE';

export type RegisterRowFragment = { id: string, displayName: string, yearGroup: string, className: string | null, status: SenStatusCode | null, statusSince: string | null, needCodes: Array<string>, nextDueOn: string | null, nextDueRule: string | null, lastNoteOn: string | null, pupil: { id: string }, school: { id: string } };

export type ShellViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellViewerQuery = { viewer: { id: string, person: { id: string, givenName: string, familyName: string }, roles: Array<{ id: string, role: Role }>, schools: { nodes: Array<{ id: string, shortName: string, colour: number }> } } };

export type ShellCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellCountsQuery = { viewer: { id: string, placeDuties: { counts: { overdue: number } } | null, childDuties: { counts: { overdue: number } } | null, staffDuties: { counts: { overdue: number } } | null, referralDuties: { counts: { overdue: number } } | null } };

export type DuePageQueryVariables = Exact<{
  filter?: DutyFilter | null | undefined;
  first: number;
  places?: string | null | undefined;
  children?: string | null | undefined;
  staff?: string | null | undefined;
  referrals?: string | null | undefined;
}>;


export type DuePageQuery = { viewer: { id: string, placeDuties: { nodes: Array<{ id: string, rule: string, owner: DutyOwner, ownerName: string | null, assigneeId: string | null, assigneeName: string | null, dueOn: string, basis: string, strength: DutyStrength, group: DutyGroup, exceptionCode: string | null, lateReason: string | null, causeId: string | null, school: { id: string }, pupil: { id: string } | null, staffMember: { id: string } | null, agency: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean }, counts: { overdue: number, thisWeek: number, thisHalfTerm: number, waiting: number, later: number, byOwner: Array<{ owner: DutyOwner, open: number }>, bySchool: Array<{ open: number, overdue: number, thisWeek: number, school: { id: string } }> } } | null, childDuties: { nodes: Array<{ id: string, rule: string, owner: DutyOwner, ownerName: string | null, assigneeId: string | null, assigneeName: string | null, dueOn: string, basis: string, strength: DutyStrength, group: DutyGroup, exceptionCode: string | null, lateReason: string | null, causeId: string | null, school: { id: string }, pupil: { id: string } | null, staffMember: { id: string } | null, agency: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean }, counts: { overdue: number, thisWeek: number, thisHalfTerm: number, waiting: number, later: number, byOwner: Array<{ owner: DutyOwner, open: number }>, bySchool: Array<{ open: number, overdue: number, thisWeek: number, school: { id: string } }> } } | null, staffDuties: { nodes: Array<{ id: string, rule: string, owner: DutyOwner, ownerName: string | null, assigneeId: string | null, assigneeName: string | null, dueOn: string, basis: string, strength: DutyStrength, group: DutyGroup, exceptionCode: string | null, lateReason: string | null, causeId: string | null, school: { id: string }, pupil: { id: string } | null, staffMember: { id: string } | null, agency: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean }, counts: { overdue: number, thisWeek: number, thisHalfTerm: number, waiting: number, later: number, byOwner: Array<{ owner: DutyOwner, open: number }>, bySchool: Array<{ open: number, overdue: number, thisWeek: number, school: { id: string } }> } } | null, referralDuties: { nodes: Array<{ id: string, rule: string, owner: DutyOwner, ownerName: string | null, assigneeId: string | null, assigneeName: string | null, dueOn: string, basis: string, strength: DutyStrength, group: DutyGroup, exceptionCode: string | null, lateReason: string | null, causeId: string | null, school: { id: string }, pupil: { id: string } | null, staffMember: { id: string } | null, agency: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean }, counts: { overdue: number, thisWeek: number, thisHalfTerm: number, waiting: number, later: number, byOwner: Array<{ owner: DutyOwner, open: number }>, bySchool: Array<{ open: number, overdue: number, thisWeek: number, school: { id: string } }> } } | null } };

export type DutyListFragment = { nodes: Array<{ id: string, rule: string, owner: DutyOwner, ownerName: string | null, assigneeId: string | null, assigneeName: string | null, dueOn: string, basis: string, strength: DutyStrength, group: DutyGroup, exceptionCode: string | null, lateReason: string | null, causeId: string | null, school: { id: string }, pupil: { id: string } | null, staffMember: { id: string } | null, agency: { id: string } | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean }, counts: { overdue: number, thisWeek: number, thisHalfTerm: number, waiting: number, later: number, byOwner: Array<{ owner: DutyOwner, open: number }>, bySchool: Array<{ open: number, overdue: number, thisWeek: number, school: { id: string } }> } };

export type DutyFiguresFragment = { overdue: number, thisWeek: number, thisHalfTerm: number, waiting: number, later: number, byOwner: Array<{ owner: DutyOwner, open: number }>, bySchool: Array<{ open: number, overdue: number, thisWeek: number, school: { id: string } }> };

export type DuePupilNamesQueryVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type DuePupilNamesQuery = { pupilNames: Array<{ id: string, displayName: string }> | null };

export type DueStaffNamesQueryVariables = Exact<{
  filter?: DutyFilter | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DueStaffNamesQuery = { viewer: { id: string, staffDuties: { nodes: Array<{ id: string, staffMember: { id: string, givenName: string, familyName: string } | null }> } | null } };

export type DueNextQueryVariables = Exact<{
  filter?: DutyFilter | null | undefined;
}>;


export type DueNextQuery = { viewer: { id: string, placeDuties: { nodes: Array<{ id: string, rule: string, dueOn: string }> } | null, childDuties: { nodes: Array<{ id: string, rule: string, dueOn: string }> } | null, staffDuties: { nodes: Array<{ id: string, rule: string, dueOn: string }> } | null, referralDuties: { nodes: Array<{ id: string, rule: string, dueOn: string }> } | null } };

export type RecordNoteMutationVariables = Exact<{
  input: RecordObservationInput;
}>;


export type RecordNoteMutation = { recordObservation: { id: string } | null };

export type PupilsPageQueryVariables = Exact<{
  filter?: RegisterFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type PupilsPageQuery = { viewer: { id: string, pupils: { nodes: Array<{ id: string, displayName: string, yearGroup: string, className: string | null, status: SenStatusCode | null, statusSince: string | null, needCodes: Array<string>, nextDueOn: string | null, nextDueRule: string | null, lastNoteOn: string | null, pupil: { id: string }, school: { id: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null }, needTypes: Array<{ code: string, label: string }> | null };

export type SchoolsPageQueryVariables = Exact<{
  text?: string | null | undefined;
  after?: string | null | undefined;
  children: boolean;
  early: boolean;
}>;


export type SchoolsPageQuery = { viewer: { id: string, schools: { nodes: Array<{ id: string, name: string, shortName: string, colour: number, phase: SchoolPhase, kind: PlaceKind, needsQualifiedSenco: boolean, lastVisitOn: string | null, nextVisitDueOn: string | null, twoYearChecksDue?: number | null, receptionHandoversDue?: number | null, council: { name: string }, currentSenco: { id: string, isShared: boolean, person: { id: string, givenName: string, familyName: string }, warnings: Array<{ code: string }> } | null, sencoQualification: { status: SencoQualificationStatus, signal: SencoQualificationSignal, sentence: string, level3CompletedOn: string | null } | null, registerCounts: { onRoll: number | null, support: number | null, plan: number | null, isSuppressed: boolean } | null, lateCounts: { open: number, overdue: number } | null, trainingGaps?: Array<{ need: string, isGap: boolean }> | null }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } }, organisations: Array<{ id: string, name: string, kind: OrganisationKind, schoolCount: number, sencoCoverage: { withSenco: number, missing: number }, areaSencoRatio: { settings: number, areaSencos: number, settingsPerAreaSenco: number | null, threshold: number, isOverThreshold: boolean } }> } };

export type SchoolRowFragment = { id: string, name: string, shortName: string, colour: number, phase: SchoolPhase, kind: PlaceKind, needsQualifiedSenco: boolean, lastVisitOn: string | null, nextVisitDueOn: string | null, twoYearChecksDue?: number | null, receptionHandoversDue?: number | null, council: { name: string }, currentSenco: { id: string, isShared: boolean, person: { id: string, givenName: string, familyName: string }, warnings: Array<{ code: string }> } | null, sencoQualification: { status: SencoQualificationStatus, signal: SencoQualificationSignal, sentence: string, level3CompletedOn: string | null } | null, registerCounts: { onRoll: number | null, support: number | null, plan: number | null, isSuppressed: boolean } | null, lateCounts: { open: number, overdue: number } | null, trainingGaps?: Array<{ need: string, isGap: boolean }> | null };

export type SchoolRegisterQueryVariables = Exact<{
  id: string | number;
  filter?: RegisterFilter | null | undefined;
  after?: string | null | undefined;
  children: boolean;
}>;


export type SchoolRegisterQuery = { school: { id: string, registerCounts: { onRoll: number | null, none: number | null, support: number | null, plan: number | null, isSuppressed: boolean } | null, needProfile: Array<{ code: string, pupils: number | null }> | null, lateCounts: { open: number, overdue: number } | null, classes?: Array<{ id: string, name: string }>, pupils?: { nodes: Array<{ id: string, displayName: string, yearGroup: string, className: string | null, status: SenStatusCode | null, statusSince: string | null, needCodes: Array<string>, nextDueOn: string | null, nextDueRule: string | null, lastNoteOn: string | null, pupil: { id: string }, school: { id: string } }>, pageInfo: { endCursor: string | null, hasNextPage: boolean } } | null } | null, needTypes: Array<{ code: string, label: string }> | null };

export type SchoolHeadQueryVariables = Exact<{
  id: string | number;
}>;


export type SchoolHeadQuery = { school: { id: string, name: string, shortName: string, colour: number, phase: SchoolPhase, kind: PlaceKind, isEarlyYears: boolean, urn: number | null, closedOn: string | null, viewerMay: Array<string>, council: { name: string }, currentSenco: { id: string, isShared: boolean, person: { id: string, givenName: string, familyName: string } } | null } | null };

export type FindChildrenQueryVariables = Exact<{
  text: string;
}>;


export type FindChildrenQuery = { viewer: { id: string, searchPupils: Array<{ id: string, displayName: string, yearGroup: string, className: string | null, status: SenStatusCode | null, pupil: { id: string }, school: { id: string } }> | null } };

export type FindPlacesAndPeopleQueryVariables = Exact<{
  text: string;
}>;


export type FindPlacesAndPeopleQuery = { searchPlaces: Array<{ id: string, name: string, colour: number, address: { town: string | null } }> | null, searchPeople: Array<{ id: string, givenName: string, familyName: string, employments: Array<{ id: string, jobTitle: string, endsOn: string | null, school: { id: string, shortName: string, colour: number } }> }> | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RegisterRowFragmentDoc = new TypedDocumentString(`
    fragment RegisterRow on RegisterEntry {
  id
  displayName
  yearGroup
  className
  status
  statusSince
  needCodes
  nextDueOn
  nextDueRule
  lastNoteOn
  pupil {
    id
  }
  school {
    id
  }
}
    `, {"fragmentName":"RegisterRow"}) as unknown as TypedDocumentString<RegisterRowFragment, unknown>;
export const DutyFiguresFragmentDoc = new TypedDocumentString(`
    fragment DutyFigures on DutyCounts {
  overdue
  thisWeek
  thisHalfTerm
  waiting
  later
  byOwner {
    owner
    open
  }
  bySchool {
    school {
      id
    }
    open
    overdue
    thisWeek
  }
}
    `, {"fragmentName":"DutyFigures"}) as unknown as TypedDocumentString<DutyFiguresFragment, unknown>;
export const DutyListFragmentDoc = new TypedDocumentString(`
    fragment DutyList on DutyConnection {
  nodes {
    id
    rule
    school {
      id
    }
    owner
    ownerName
    assigneeId
    assigneeName
    dueOn
    basis
    strength
    group
    exceptionCode
    lateReason
    causeId
    pupil {
      id
    }
    staffMember {
      id
    }
    agency {
      id
    }
  }
  pageInfo {
    endCursor
    hasNextPage
  }
  counts {
    ...DutyFigures
  }
}
    fragment DutyFigures on DutyCounts {
  overdue
  thisWeek
  thisHalfTerm
  waiting
  later
  byOwner {
    owner
    open
  }
  bySchool {
    school {
      id
    }
    open
    overdue
    thisWeek
  }
}`, {"fragmentName":"DutyList"}) as unknown as TypedDocumentString<DutyListFragment, unknown>;
export const SchoolRowFragmentDoc = new TypedDocumentString(`
    fragment SchoolRow on School {
  id
  name
  shortName
  colour
  phase
  kind
  needsQualifiedSenco
  council {
    name
  }
  currentSenco {
    id
    isShared
    person {
      id
      givenName
      familyName
    }
    warnings {
      code
    }
  }
  sencoQualification {
    status
    signal
    sentence
    level3CompletedOn
  }
  lastVisitOn
  nextVisitDueOn
  registerCounts {
    onRoll
    support
    plan
    isSuppressed
  }
  lateCounts {
    open
    overdue
  }
  trainingGaps @include(if: $children) {
    need
    isGap
  }
  twoYearChecksDue @include(if: $early)
  receptionHandoversDue @include(if: $early)
}
    `, {"fragmentName":"SchoolRow"}) as unknown as TypedDocumentString<SchoolRowFragment, unknown>;
export const ShellViewerDocument = new TypedDocumentString(`
    query ShellViewer {
  viewer {
    id
    person {
      id
      givenName
      familyName
    }
    roles {
      id
      role
    }
    schools(first: 50) {
      nodes {
        id
        shortName
        colour
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ShellViewerQuery, ShellViewerQueryVariables>;
export const ShellCountsDocument = new TypedDocumentString(`
    query ShellCounts {
  viewer {
    id
    placeDuties(first: 1) {
      counts {
        overdue
      }
    }
    childDuties(first: 1) {
      counts {
        overdue
      }
    }
    staffDuties(first: 1) {
      counts {
        overdue
      }
    }
    referralDuties(first: 1) {
      counts {
        overdue
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ShellCountsQuery, ShellCountsQueryVariables>;
export const DuePageDocument = new TypedDocumentString(`
    query DuePage($filter: DutyFilter, $first: Int!, $places: String, $children: String, $staff: String, $referrals: String) {
  viewer {
    id
    placeDuties(filter: $filter, first: $first, after: $places) {
      ...DutyList
    }
    childDuties(filter: $filter, first: $first, after: $children) {
      ...DutyList
    }
    staffDuties(filter: $filter, first: $first, after: $staff) {
      ...DutyList
    }
    referralDuties(filter: $filter, first: $first, after: $referrals) {
      ...DutyList
    }
  }
}
    fragment DutyList on DutyConnection {
  nodes {
    id
    rule
    school {
      id
    }
    owner
    ownerName
    assigneeId
    assigneeName
    dueOn
    basis
    strength
    group
    exceptionCode
    lateReason
    causeId
    pupil {
      id
    }
    staffMember {
      id
    }
    agency {
      id
    }
  }
  pageInfo {
    endCursor
    hasNextPage
  }
  counts {
    ...DutyFigures
  }
}
fragment DutyFigures on DutyCounts {
  overdue
  thisWeek
  thisHalfTerm
  waiting
  later
  byOwner {
    owner
    open
  }
  bySchool {
    school {
      id
    }
    open
    overdue
    thisWeek
  }
}`) as unknown as TypedDocumentString<DuePageQuery, DuePageQueryVariables>;
export const DuePupilNamesDocument = new TypedDocumentString(`
    query DuePupilNames($ids: [ID!]!) {
  pupilNames(ids: $ids) {
    id
    displayName
  }
}
    `) as unknown as TypedDocumentString<DuePupilNamesQuery, DuePupilNamesQueryVariables>;
export const DueStaffNamesDocument = new TypedDocumentString(`
    query DueStaffNames($filter: DutyFilter, $first: Int!, $after: String) {
  viewer {
    id
    staffDuties(filter: $filter, first: $first, after: $after) {
      nodes {
        id
        staffMember {
          id
          givenName
          familyName
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DueStaffNamesQuery, DueStaffNamesQueryVariables>;
export const DueNextDocument = new TypedDocumentString(`
    query DueNext($filter: DutyFilter) {
  viewer {
    id
    placeDuties(filter: $filter, first: 1) {
      nodes {
        id
        rule
        dueOn
      }
    }
    childDuties(filter: $filter, first: 1) {
      nodes {
        id
        rule
        dueOn
      }
    }
    staffDuties(filter: $filter, first: 1) {
      nodes {
        id
        rule
        dueOn
      }
    }
    referralDuties(filter: $filter, first: 1) {
      nodes {
        id
        rule
        dueOn
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DueNextQuery, DueNextQueryVariables>;
export const RecordNoteDocument = new TypedDocumentString(`
    mutation RecordNote($input: RecordObservationInput!) {
  recordObservation(input: $input) {
    id
  }
}
    `) as unknown as TypedDocumentString<RecordNoteMutation, RecordNoteMutationVariables>;
export const PupilsPageDocument = new TypedDocumentString(`
    query PupilsPage($filter: RegisterFilter, $after: String) {
  viewer {
    id
    pupils(filter: $filter, first: 100, after: $after) {
      nodes {
        ...RegisterRow
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
  needTypes {
    code
    label
  }
}
    fragment RegisterRow on RegisterEntry {
  id
  displayName
  yearGroup
  className
  status
  statusSince
  needCodes
  nextDueOn
  nextDueRule
  lastNoteOn
  pupil {
    id
  }
  school {
    id
  }
}`) as unknown as TypedDocumentString<PupilsPageQuery, PupilsPageQueryVariables>;
export const SchoolsPageDocument = new TypedDocumentString(`
    query SchoolsPage($text: String, $after: String, $children: Boolean!, $early: Boolean!) {
  viewer {
    id
    schools(filter: {text: $text}, first: 50, after: $after) {
      nodes {
        ...SchoolRow
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    organisations {
      id
      name
      kind
      schoolCount
      sencoCoverage {
        withSenco
        missing
      }
      areaSencoRatio {
        settings
        areaSencos
        settingsPerAreaSenco
        threshold
        isOverThreshold
      }
    }
  }
}
    fragment SchoolRow on School {
  id
  name
  shortName
  colour
  phase
  kind
  needsQualifiedSenco
  council {
    name
  }
  currentSenco {
    id
    isShared
    person {
      id
      givenName
      familyName
    }
    warnings {
      code
    }
  }
  sencoQualification {
    status
    signal
    sentence
    level3CompletedOn
  }
  lastVisitOn
  nextVisitDueOn
  registerCounts {
    onRoll
    support
    plan
    isSuppressed
  }
  lateCounts {
    open
    overdue
  }
  trainingGaps @include(if: $children) {
    need
    isGap
  }
  twoYearChecksDue @include(if: $early)
  receptionHandoversDue @include(if: $early)
}`) as unknown as TypedDocumentString<SchoolsPageQuery, SchoolsPageQueryVariables>;
export const SchoolRegisterDocument = new TypedDocumentString(`
    query SchoolRegister($id: ID!, $filter: RegisterFilter, $after: String, $children: Boolean!) {
  school(id: $id) {
    id
    registerCounts {
      onRoll
      none
      support
      plan
      isSuppressed
    }
    needProfile {
      code
      pupils
    }
    lateCounts {
      open
      overdue
    }
    classes @include(if: $children) {
      id
      name
    }
    pupils(filter: $filter, first: 100, after: $after) @include(if: $children) {
      nodes {
        ...RegisterRow
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
  needTypes {
    code
    label
  }
}
    fragment RegisterRow on RegisterEntry {
  id
  displayName
  yearGroup
  className
  status
  statusSince
  needCodes
  nextDueOn
  nextDueRule
  lastNoteOn
  pupil {
    id
  }
  school {
    id
  }
}`) as unknown as TypedDocumentString<SchoolRegisterQuery, SchoolRegisterQueryVariables>;
export const SchoolHeadDocument = new TypedDocumentString(`
    query SchoolHead($id: ID!) {
  school(id: $id) {
    id
    name
    shortName
    colour
    phase
    kind
    isEarlyYears
    urn
    closedOn
    viewerMay
    council {
      name
    }
    currentSenco {
      id
      isShared
      person {
        id
        givenName
        familyName
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SchoolHeadQuery, SchoolHeadQueryVariables>;
export const FindChildrenDocument = new TypedDocumentString(`
    query FindChildren($text: String!) {
  viewer {
    id
    searchPupils(text: $text, first: 12) {
      id
      displayName
      yearGroup
      className
      status
      pupil {
        id
      }
      school {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindChildrenQuery, FindChildrenQueryVariables>;
export const FindPlacesAndPeopleDocument = new TypedDocumentString(`
    query FindPlacesAndPeople($text: String!) {
  searchPlaces(text: $text, first: 8) {
    id
    name
    colour
    address {
      town
    }
  }
  searchPeople(text: $text, first: 8) {
    id
    givenName
    familyName
    employments {
      id
      jobTitle
      endsOn
      school {
        id
        shortName
        colour
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FindPlacesAndPeopleQuery, FindPlacesAndPeopleQueryVariables>;
