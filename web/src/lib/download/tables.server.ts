import { load as dueLoad } from '../../routes/(app)/due/+page.server.ts';
import { load as organisationLoad } from '../../routes/(app)/organisation/+page.server.ts';
import { load as holdersLoad } from '../../routes/(app)/people/(list)/+page.server.ts';
import { load as peopleLoad } from '../../routes/(app)/people/by-school/+page.server.ts';
import { load as rightsLoad } from '../../routes/(app)/people/history/+page.server.ts';
import { load as dayLoad } from '../../routes/(app)/people/history/day/+page.server.ts';
import { load as pupilsLoad } from '../../routes/(app)/pupils/+page.server.ts';
import { load as referralsLoad } from '../../routes/(app)/referrals/(list)/+page.server.ts';
import { load as schoolsLoad } from '../../routes/(app)/schools/(list)/+page.server.ts';
import { load as registerLoad } from '../../routes/(app)/schools/[school]/(register)/+page.server.ts';
import { load as aboutLoad } from '../../routes/(app)/schools/[school]/about/+page.server.ts';
import { load as agenciesLoad } from '../../routes/(app)/schools/[school]/agencies/+page.server.ts';
import { load as calendarLoad } from '../../routes/(app)/schools/[school]/calendar/+page.server.ts';
import { load as childLoad } from '../../routes/(app)/schools/[school]/pupils/[pupil]/(overview)/+page.server.ts';
import { load as childAgenciesLoad } from '../../routes/(app)/schools/[school]/pupils/[pupil]/agencies/+page.server.ts';
import { load as filesLoad } from '../../routes/(app)/schools/[school]/files/(list)/+page.server.ts';
import { load as needsLoad } from '../../routes/(app)/schools/[school]/pupils/[pupil]/needs/+page.server.ts';
import { load as staffLoad } from '../../routes/(app)/schools/[school]/staff/(list)/+page.server.ts';
import type { PageServerData as DueData } from '../../routes/(app)/due/$types';
import type { PageServerData as OrganisationData } from '../../routes/(app)/organisation/$types';
import type { PageServerData as HoldersData } from '../../routes/(app)/people/(list)/$types';
import type { PageServerData as PeopleData } from '../../routes/(app)/people/by-school/$types';
import type { PageServerData as RightsData } from '../../routes/(app)/people/history/$types';
import type { PageServerData as DayData } from '../../routes/(app)/people/history/day/$types';
import type { PageServerData as PupilsData } from '../../routes/(app)/pupils/$types';
import type { PageServerData as ReferralsData } from '../../routes/(app)/referrals/(list)/$types';
import type { PageServerData as SchoolsData } from '../../routes/(app)/schools/(list)/$types';
import type { PageServerData as RegisterData } from '../../routes/(app)/schools/[school]/(register)/$types';
import type { PageServerData as AboutData } from '../../routes/(app)/schools/[school]/about/$types';
import type { PageServerData as AgenciesData } from '../../routes/(app)/schools/[school]/agencies/$types';
import type { PageServerData as CalendarData } from '../../routes/(app)/schools/[school]/calendar/$types';
import type { PageServerData as ChildData } from '../../routes/(app)/schools/[school]/pupils/[pupil]/(overview)/$types';
import type { PageServerData as ChildAgenciesData } from '../../routes/(app)/schools/[school]/pupils/[pupil]/agencies/$types';
import type { PageServerData as FilesData } from '../../routes/(app)/schools/[school]/files/(list)/$types';
import type { PageServerData as NeedsData } from '../../routes/(app)/schools/[school]/pupils/[pupil]/needs/$types';
import type { PageServerData as StaffData } from '../../routes/(app)/schools/[school]/staff/(list)/$types';
import {
  DuePageDocument,
  FilesPageDocument,
  OrganisationPageDocument,
  OrganisationRoleChangesDocument,
  PeopleListDocument,
  PeopleOfSchoolDocument,
  PeoplePageDocument,
  PupilAgenciesPageDocument,
  PupilNeedsPageDocument,
  PupilPageDocument,
  PupilsPageDocument,
  ReferralsPageDocument,
  RightsOnDayDocument,
  SchoolAboutPageDocument,
  SchoolAgenciesPageDocument,
  SchoolCalendarPageDocument,
  SchoolRegisterDocument,
  SchoolRoleChangesDocument,
  SchoolsPageDocument,
  SchoolStaffPageDocument,
} from '#lib/graph/operations.ts';
import { needWordsOf } from '#lib/register/need-choices.ts';
import { halfTermWords } from '../../routes/(app)/schools/[school]/calendar/half-terms.ts';
import { fileColumns, minutesColumns, referralColumns, registerColumns, statusColumns } from './columns/children.ts';
import { dutyColumns, figureColumns, schoolColumns } from './columns/overviews.ts';
import { competenceColumns, roleColumns, staffColumns } from './columns/people.ts';
import { changeColumns, holderColumns, rightColumns } from './columns/rights.ts';
import { answeringColumns, classColumns, halfTermColumns, placeColumns, serviceColumns } from './columns/places.ts';
import { declare, type Download } from './declare.server.ts';
import { sheetOf } from './sheet.ts';

/**
 * Every table of the portal that leaves as a file: its page's own load gives the rows, the columns of its page give the
 * values. A table that names children asks for a fresh proof where they are many.
 */
export const downloads: Readonly<Record<string, Download>> = {
  register: declare<RegisterData>(registerLoad, {
    title: 'Children of a school',
    operations: [SchoolRegisterDocument],
    service: 'provision',
    namesChildren: true,
    sheet: ({ rows }, { today }) => sheetOf(registerColumns(today), rows),
    next: ({ next }) => next,
  }),
  pupils: declare<PupilsData>(pupilsLoad, {
    title: 'Children of all schools',
    operations: [PupilsPageDocument],
    service: 'provision',
    namesChildren: true,
    sheet: ({ rows }, { schools, today }) => sheetOf(registerColumns(today, schools), rows),
    next: ({ next }) => next,
  }),
  due: declare<DueData>(dueLoad, {
    title: 'What is due',
    operations: [DuePageDocument],
    service: 'provision',
    namesChildren: true,
    sheet: ({ lines, seesSubjects }, { schools }) => sheetOf(dutyColumns(schools, seesSubjects), lines),
    next: ({ next }) => next,
  }),
  referrals: declare<ReferralsData>(referralsLoad, {
    title: 'Referrals',
    operations: [ReferralsPageDocument],
    service: 'agencies',
    namesChildren: true,
    sheet: ({ rows, asked }, { schools }) => sheetOf(referralColumns(schools, asked.stage === null), rows),
    next: ({ next }) => next,
  }),
  'school-referrals': declare<AgenciesData>(agenciesLoad, {
    title: 'Open referrals of a school',
    operations: [SchoolAgenciesPageDocument],
    service: 'agencies',
    namesChildren: true,
    sheet: ({ rows }) => sheetOf(referralColumns(undefined, true), rows),
  }),
  'child-referrals': declare<ChildAgenciesData>(childAgenciesLoad, {
    title: 'Referrals of one child',
    operations: [PupilAgenciesPageDocument],
    service: 'agencies',
    namesChildren: true,
    sheet: ({ referrals }) => sheetOf(referralColumns(undefined, true), referrals),
  }),
  files: declare<FilesData>(filesLoad, {
    title: 'Files whose time is over',
    operations: [FilesPageDocument],
    service: 'provision',
    namesChildren: true,
    sheet: ({ retention }) => sheetOf(fileColumns, retention.files),
  }),
  minutes: declare<ChildData>(childLoad, {
    title: 'Minutes of provision of one child',
    operations: [PupilPageDocument],
    service: 'provision',
    sheet: ({ lines }) => sheetOf(minutesColumns, lines),
  }),
  status: declare<NeedsData>(needsLoad, {
    title: 'Status of one child over time',
    operations: [PupilNeedsPageDocument],
    service: 'provision',
    sheet: ({ history }) => sheetOf(statusColumns, history),
  }),
  needs: declare<RegisterData>(registerLoad, {
    title: 'Types of need',
    isOfSchool: true,
    operations: [SchoolRegisterDocument],
    service: 'provision',
    sheet: ({ needProfile, needs }) => {
      const words = needWordsOf(needs);
      const lines = needProfile.map(({ code, pupils }) => ({ label: words[code] ?? code, value: pupils }));
      return sheetOf(figureColumns('Need'), lines);
    },
  }),
  'status-figures': declare<RegisterData>(registerLoad, {
    title: 'Children by status',
    isOfSchool: true,
    operations: [SchoolRegisterDocument],
    service: 'provision',
    sheet: ({ counts }) =>
      sheetOf(
        figureColumns('Status'),
        counts === null
          ? []
          : [
              { label: 'SEN support', value: counts.support },
              { label: 'EHC plan', value: counts.plan },
            ],
      ),
  }),
  schools: declare<SchoolsData>(schoolsLoad, {
    title: 'Schools',
    operations: [SchoolsPageDocument],
    service: 'schools',
    sheet: ({ rows, overview }) => sheetOf(schoolColumns(overview), rows),
    next: ({ next }) => next,
  }),
  services: declare<AgenciesData>(agenciesLoad, {
    title: 'What each service owes a school',
    operations: [SchoolAgenciesPageDocument],
    service: 'agencies',
    sheet: ({ services }) => sheetOf(serviceColumns, services),
  }),
  staff: declare<StaffData>(staffLoad, {
    title: 'Staff of a school',
    operations: [SchoolStaffPageDocument],
    service: 'schools',
    sheet: ({ staff }, { may }) => sheetOf(staffColumns(may('dbs.read')), staff),
  }),
  competences: declare<StaffData>(staffLoad, {
    title: 'Who is trained in what',
    isOfSchool: true,
    operations: [SchoolStaffPageDocument],
    service: 'training',
    sheet: ({ table }) => (table === null ? sheetOf([], []) : sheetOf(competenceColumns(table), table.rows)),
  }),
  classes: declare<AboutData>(aboutLoad, {
    title: 'Classes of a school',
    operations: [SchoolAboutPageDocument],
    service: 'schools',
    sheet: ({ place }) => sheetOf(classColumns, place.classes),
  }),
  'half-terms': declare<CalendarData>(calendarLoad, {
    title: 'Half-terms of a school',
    operations: [SchoolCalendarPageDocument],
    service: 'schools',
    sheet: ({ years }, { part }) =>
      sheetOf(
        halfTermColumns,
        years
          .filter(({ academicYear }) => String(academicYear) === part)
          .flatMap(({ terms }) => terms.flatMap(({ halfTerms }) => halfTerms))
          .map((half) => ({ ...half, name: halfTermWords(half.term, half.half) })),
      ),
  }),
  roles: declare<PeopleData>(peopleLoad, {
    title: 'Roles',
    operations: [PeopleOfSchoolDocument, PeoplePageDocument],
    service: 'schools',
    sheet: ({ school, organisations }, { part, today }) => {
      const over = [school, ...organisations].find((scope) => scope?.id === part);
      return sheetOf(roleColumns(today), over?.assignments ?? []);
    },
  }),
  people: declare<HoldersData>(holdersLoad, {
    title: 'People with a role',
    operations: [PeopleListDocument],
    service: 'schools',
    sheet: ({ people }, { today }) => sheetOf(holderColumns(today), people),
    next: ({ next }) => next,
  }),
  rights: declare<RightsData>(rightsLoad, {
    title: 'Every change of a right',
    operations: [SchoolRoleChangesDocument, OrganisationRoleChangesDocument],
    service: 'schools',
    sheet: ({ changes }) => sheetOf(changeColumns, changes),
    next: ({ next }) => next,
  }),
  'rights-on-day': declare<DayData>(dayLoad, {
    title: 'Who could see records on a day',
    operations: [RightsOnDayDocument],
    service: 'schools',
    sheet: ({ sees, others }, { part }) => sheetOf(rightColumns, part === 'others' ? others : sees),
  }),
  answering: declare<PeopleData>(peopleLoad, {
    title: 'Who answers for each school',
    operations: [PeoplePageDocument],
    service: 'schools',
    sheet: ({ schools }) => sheetOf(answeringColumns, schools),
    next: ({ next }) => next,
  }),
  places: declare<OrganisationData>(organisationLoad, {
    title: 'Places of an organisation',
    operations: [OrganisationPageDocument],
    service: 'schools',
    sheet: ({ organisations }, { part, today }) => {
      const over = organisations.find(({ id }) => id === part);
      return sheetOf(placeColumns(part, today), over?.schools.nodes ?? []);
    },
    next: ({ organisations }, { part }) => {
      const pageInfo = organisations.find(({ id }) => id === part)?.schools.pageInfo;
      return pageInfo?.hasNextPage === true ? pageInfo.endCursor : null;
    },
  }),
};
