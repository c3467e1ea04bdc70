/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
interface DocumentTypeDecoration<TResult, TVariables> { __apiType?: (variables: TVariables) => TResult }
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

export type ShellViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellViewerQuery = { viewer: { id: string, person: { id: string, givenName: string, familyName: string }, roles: Array<{ id: string, role: Role }>, schools: { nodes: Array<{ id: string, shortName: string, colour: number }> } } };

export type ShellCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type ShellCountsQuery = { viewer: { id: string, placeDutyCounts: { overdue: number } | null, childDutyCounts: { overdue: number } | null, staffDutyCounts: { overdue: number } | null, referralDuties: { counts: { overdue: number } } | null } };

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
    placeDutyCounts {
      overdue
    }
    childDutyCounts {
      overdue
    }
    staffDutyCounts {
      overdue
    }
    referralDuties(first: 1) {
      counts {
        overdue
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ShellCountsQuery, ShellCountsQueryVariables>;