import type { Operation } from '#lib/server/graph.ts';
import type { Part, Service } from '#lib/graph/parts.ts';
import type { SchoolLabel } from '#lib/schools/school-label.ts';
import type { RequestEvent } from '@sveltejs/kit';
import { today } from '#lib/server/clock.ts';
import { viewerOf } from '#lib/server/viewer.ts';
import type { Sheet } from './sheet.ts';

/** What the columns of a table may need beside its page's data. */
export interface Around {
  readonly today: string;
  readonly schools: ReadonlyMap<string, SchoolLabel>;
  /** Which of several tables of one kind on the page: an organisation, a school, an academic year. */
  readonly part: string;
  /** Whether the reader holds a permission at the school of the page. */
  readonly may: (permission: string) => boolean;
}

/** One page of a table. */
export interface Reading {
  readonly sheet: Sheet;
  readonly next: string | null;
  readonly missing: readonly Part[];
}

/** A table that leaves as a file. */
export interface Download {
  readonly title: string;
  /** The operations that read its rows: the one that is asked leaves the audit row. */
  readonly operations: readonly object[];
  /** The service that remembers it. */
  readonly service: Service;
  readonly namesChildren: boolean;
  /** Whether several of them stand on one page, one for each school. */
  readonly isOfSchool: boolean;
  read(event: RequestEvent, part: string): Promise<Reading>;
}

interface Declared<Data> {
  readonly title: string;
  readonly operations: readonly Operation<unknown, never>[];
  readonly service: Service;
  readonly namesChildren?: boolean;
  readonly isOfSchool?: boolean;
  readonly sheet: (data: Data, around: Around) => Sheet;
  /** The cursor of the page after this one. */
  readonly next?: (data: Data, around: Around) => string | null;
}

/** Declares a table by the load of its page, so that a file holds what the page would show to the same reader. */
export function declare<Data extends { readonly missing: readonly Part[] }>(
  load: (event: never) => unknown,
  declared: Declared<Data>,
): Download {
  const { title, operations, service, namesChildren = false, isOfSchool = false } = declared;
  return {
    title,
    operations,
    service,
    namesChildren,
    isOfSchool,
    read: async (event, part) => {
      const page = event as RequestEvent & { parent(): Promise<{ school?: { viewerMay: readonly string[] } }> };
      const [{ schools }, { school }, data] = await Promise.all([
        viewerOf(event),
        page.parent(),
        Promise.resolve(load(event as never)) as Promise<Data>,
      ]);
      const around: Around = {
        today: today(),
        schools: new Map(schools.map((each) => [each.id, each])),
        part,
        may: (permission) => school?.viewerMay.includes(permission) ?? false,
      };
      return {
        sheet: declared.sheet(data, around),
        next: declared.next?.(data, around) ?? null,
        missing: data.missing,
      };
    },
  };
}
