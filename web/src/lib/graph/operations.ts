/** Every operation of the portal with its types, generated from the `.graphql` files beside the pages. */
export * from './__generated__/graphql.ts';
