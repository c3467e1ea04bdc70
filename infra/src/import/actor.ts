import { isRole, type Role } from '@hedgerow/authz';
import { newId } from '@hedgerow/db';
import type { Sql } from '@hedgerow/db';
import type { Actor } from '@hedgerow/service-kit';
import { Fault } from '../fault.ts';

/** The person in whose name the command acts, as the audit will name her. */
export interface ImportingPerson {
  readonly actor: Actor;
  /** For the person at the terminal. */
  readonly introduction: string;
}

export interface ImportingSchool {
  readonly id: string;
  readonly name: string;
}

export interface ImportingOrganisation {
  readonly id: string;
  readonly name: string;
}

/** Finds people and places for the command, as the administrator of the database; the import itself runs under the person's own rights. */
export class Directory {
  readonly #sql: Sql;
  readonly #today: string;

  constructor(sql: Sql, today: string) {
    this.#sql = sql;
    this.#today = today;
  }

  /** @throws {Fault} where no school has this number */
  async school(urn: number): Promise<ImportingSchool> {
    const [school] = await this.#sql<ImportingSchool[]>`
      select school_id as id, name from reference.school
      where urn = ${urn} or school_id = (select f.school_id from reference.former_urn f where f.urn = ${urn}) order by urn = ${urn} desc limit 1`;
    if (school === undefined)
      throw new Fault(
        `No school here has the URN ${String(urn)}: check the number, or import the register of places first.`,
      );
    return school;
  }

  /** @throws {Fault} where nobody signs in with this address, or the account is disabled */
  async personByEmail(email: string): Promise<ImportingPerson> {
    const [account] = await this.#sql<{ personId: string; isDisabled: boolean }[]>`
      select person_id as "personId", is_disabled as "isDisabled" from identity.account where email = ${email.trim().toLowerCase()}`;
    if (account === undefined) throw new Fault(`Nobody here signs in as ${email}: check the address after --as.`);
    if (account.isDisabled) throw new Fault(`The account of ${email} is disabled: name another person after --as.`);
    return this.#introduce(account.personId, 'as you asked');
  }

  /** The administrator who has been there longest; those who can sign in first. */
  async administrator(): Promise<ImportingPerson> {
    const [row] = await this.#sql<{ personId: string }[]>`
      select a.person_id as "personId" from access.assignment a left join identity.account i on i.person_id = a.person_id and not i.is_disabled
      where a.role = 'administrator' and a.starts_on <= ${this.#today} and (a.ends_on is null or a.ends_on >= ${this.#today})
      order by i.id is null, a.granted_at, a.id limit 1`;
    if (row === undefined)
      throw new Fault(
        'Nobody here is an administrator, in whose name a register could be imported: load the demo, or make an administrator first.',
      );
    return this.#introduce(row.personId, 'the administrator here');
  }

  /** The school's designated SENCo, else another SENCo of it, else its head. */
  async importerOfRoll(school: ImportingSchool): Promise<ImportingPerson> {
    const [row] = await this.#sql<{ personId: string; isSenco: boolean }[]>`
      select a.person_id as "personId", a.role in ('school_senco', 'shared_senco') as "isSenco"
      from access.assignment a join access.role_permission p on p.role = a.role and p.permission = 'roll.import' and p.reach = 'school'
      where a.school_id = ${school.id} and a.starts_on <= ${this.#today} and (a.ends_on is null or a.ends_on >= ${this.#today})
      order by exists (select 1 from reference.designation d where d.school_id = a.school_id and d.person_id = a.person_id and d.starts_on <= ${this.#today} and (d.ends_on is null or d.ends_on >= ${this.#today})) desc,
        a.role in ('school_senco', 'shared_senco') desc, a.granted_at, a.id limit 1`;
    if (row === undefined)
      throw new Fault(
        `${school.name} has neither a SENCo nor a head here, in whose name a roll could be imported: appoint one first.`,
      );
    return this.#introduce(row.personId, row.isSenco ? `SENCo of ${school.name}` : `head of ${school.name}`);
  }

  /** The organisation that new places come into: the one the person administers, or the named one of several. */
  async organisationOf({ actor, introduction }: ImportingPerson, name: string | null): Promise<ImportingOrganisation> {
    const all = await this.#sql<ImportingOrganisation[]>`
      select distinct o.id, o.name from access.assignment a join schools.organisation o on o.id = a.organisation_id
      where a.person_id = ${actor.personId} and a.role = 'administrator' and a.starts_on <= ${this.#today} and (a.ends_on is null or a.ends_on >= ${this.#today}) order by o.name`;
    const wanted = name === null ? all : all.filter((one) => one.name.toLowerCase() === name.trim().toLowerCase());
    const [organisation, another] = wanted;
    if (organisation === undefined && name !== null)
      throw new Fault(`${introduction} administers no organisation named "${name}".`);
    if (organisation === undefined)
      throw new Fault(
        `${introduction} administers no organisation, and registers are imported by administrators: name one after --as.`,
      );
    if (another !== undefined)
      throw new Fault(
        `${introduction} administers several organisations: add --organisation and one of ${all.map((one) => `"${one.name}"`).join(', ')}.`,
      );
    return organisation;
  }

  async #introduce(personId: string, how: string): Promise<ImportingPerson> {
    const roles = await this.#sql<{ role: string }[]>`
      select distinct role from access.assignment where person_id = ${personId} and starts_on <= ${this.#today} and (ends_on is null or ends_on >= ${this.#today})`;
    const [named] = await this.#sql<
      { name: string }[]
    >`select given_name || ' ' || family_name as name from reference.person where person_id = ${personId}`;
    const [account] = await this.#sql<
      { email: string }[]
    >`select email from identity.account where person_id = ${personId}`;
    const held: Role[] = roles.map(({ role }) => role).filter(isRole);
    return {
      actor: { personId, sessionId: 'command', requestId: newId(), roles: held, confirmedAt: null },
      introduction: `${named?.name ?? account?.email ?? 'A person without a name'} (${how})`,
    };
  }
}
