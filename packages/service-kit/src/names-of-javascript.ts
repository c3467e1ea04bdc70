import { GraphQLError, type ASTVisitor, type NameNode } from 'graphql';

const isOfJavaScript = (name: string): boolean => name in Object.prototype;

/**
 * A validation rule that refuses aliases and variables called like something that every JavaScript object has
 * (`__proto__`, `constructor`, `toString` …). Planners and compilers keep answers in objects by these names, where such
 * a value is lost or becomes an object's prototype.
 */
export function namesOfJavaScript(context: { reportError(error: GraphQLError): void }): ASTVisitor {
  const refuse = (name: NameNode | undefined): void => {
    if (name === undefined || !isOfJavaScript(name.value)) return;
    context.reportError(
      new GraphQLError(`Nothing may be called "${name.value}" here. Choose another name.`, { nodes: name }),
    );
  };
  return {
    Field: ({ alias }) => {
      refuse(alias);
    },
    VariableDefinition: ({ variable }) => {
      refuse(variable.name);
    },
  };
}
