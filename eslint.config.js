// Lint guards the architecture (docs/architecture.md), prettier the layout, people the judgement.
import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';

const TESTS = ['**/*.test.ts', '**/*.e2e.ts', '**/test/**', '**/e2e/**', 'packages/testing/**/*.ts'];
const PURE = ['packages/rules/src/**/*.ts', '**/*.rules.ts'];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only; a default is for a framework that wants it.',
};
const noClock = [
  {
    selector:
      "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date'], MemberExpression[object.name='Date'][property.name='now']",
    message:
      'The clock is an argument: deadlines must be testable on any date. Take it from packages/service-kit/src/clock.ts.',
  },
  {
    selector: "MemberExpression[object.object.name='Temporal'][object.property.name='Now']",
    message: 'The clock is an argument: take it from packages/service-kit/src/clock.ts.',
  },
];
const noDateAtAll = {
  selector: "NewExpression[callee.name='Date'], MemberExpression[object.name='Date']",
  message: 'A statutory date has no time and no time zone: use IsoDate.',
};
const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Settings are read and checked in one place, config.ts; take them as an argument.',
};
const voidExpectations = [
  {
    selector:
      "ExpressionStatement > CallExpression[callee.name='expect'], ExpressionStatement > AwaitExpression > CallExpression[callee.name='expect']",
    message: 'An expectation without a matcher expects nothing.',
  },
  {
    selector: "MemberExpression[object.name=/^(test|it|describe)$/][property.name='only']",
    message: 'A focused test hides the others.',
  },
  {
    selector: "CallExpression[callee.object.name='vi'][callee.property.name=/^(mock|doMock|hoisted)$/]",
    message: 'Nothing is mocked but the clock and the outside world.',
  },
];

/** Imports that a part of the house may not make. */
const without = (...patterns) => ['error', { patterns }];
const anyDriver = {
  group: ['postgres', 'drizzle-orm', 'drizzle-orm/*', 'pg'],
  message: 'Postgres is reached through @hedgerow/db.',
};
const driver = {
  regex: '^(postgres|pg|drizzle-orm/postgres-js)$',
  message: 'Postgres is reached through @hedgerow/db.',
};
const insideOfPackages = {
  regex: '^@hedgerow/[a-z-]+/(?!pool$|seed$|import$|retention$)',
  message: 'Packages are used through their index.',
};
const otherServices = {
  regex: '^(@hedgerow/(schools|provision|training|agencies)-service|.*/services/)',
  message: 'No service knows another: federation joins them.',
};

export default defineConfig(
  globalIgnores([
    '**/node_modules/**',
    '**/__generated__/**',
    '**/.svelte-kit/**',
    'web/build/**',
    '.toolchain/**',
    '.hedgerow/**',
    'docs/**',
  ]),
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-control-regex': 'off',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'no-restricted-syntax': ['error', noDefaultExport],
    },
  },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-deprecated': [
        'error',
        // Marked so that it stands out; the configuration admits plain http for this machine's own address alone.
        { allow: [{ from: 'package', package: 'openid-client', name: 'allowInsecureRequests' }] },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      // TypeScript knows which names exist.
      'no-undef': 'off',
    },
  },
  {
    files: ['packages/**/*.ts', 'services/**/*.ts', 'gateway/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, ...noClock, noEnvironment],
      'no-restricted-imports': without(driver, insideOfPackages, otherServices),
    },
  },
  {
    files: PURE,
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport, ...noClock, noDateAtAll, noEnvironment],
      'no-restricted-imports': without(
        anyDriver,
        insideOfPackages,
        { regex: '^node:', message: 'A rule is a pure function: no files, no network, no processes.' },
        {
          regex: '^@hedgerow/(db|audit|identity|service-kit|testing)',
          message: 'A rule is a pure function of facts and a clock.',
        },
        {
          regex: '\\.(queries|loaders|resolvers|table)\\.ts$',
          allowTypeImports: true,
          message: 'A rule takes facts, it does not fetch them.',
        },
      ),
    },
  },
  {
    files: ['packages/rules/src/command/**/*.ts'],
    rules: { 'no-restricted-imports': 'off', 'no-restricted-syntax': 'off' },
  },
  {
    files: ['**/*.resolvers.ts'],
    rules: {
      'no-restricted-imports': without(anyDriver, otherServices, {
        regex: '\\.(queries|table)\\.ts$',
        allowTypeImports: true,
        message: 'Resolvers translate: reads go through loaders, writes through operations.',
      }),
    },
  },
  {
    // The one door to Postgres, the clock, and the places where settings are read.
    files: ['packages/db/**/*.ts'],
    rules: { 'no-restricted-imports': 'off' },
  },
  {
    files: [
      '**/clock.ts',
      '**/config.ts',
      '**/logger.ts',
      '**/process.ts',
      '**/main.ts',
      'packages/local-postgres/**/*.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport] },
  },
  {
    files: ['infra/**/*.{ts,mjs}'],
    languageOptions: { globals: { process: 'readonly', setInterval: 'readonly', clearInterval: 'readonly' } },
    rules: { 'no-restricted-imports': without(driver, insideOfPackages) },
  },
  { files: ['web/**/*.{js,ts,svelte}'], extends: [svelte.configs.recommended] },
  {
    files: ['web/**/*.svelte', 'web/**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'] } },
    plugins: { '@typescript-eslint': ts.plugin },
    rules: {
      'no-unused-vars': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // svelte-check hears the compiler's warnings, this linter does not.
      'svelte/no-unused-svelte-ignore': 'off',
      'svelte/no-useless-mustaches': 'off',
      // The portal is served from the root of its origin, never below a path.
      'svelte/no-navigation-without-resolve': 'off',
      'svelte/button-has-type': 'error',
      'svelte/require-each-key': 'error',
      'no-undef': 'off',
      'no-restricted-imports': without({
        regex: 'lib/server/|\\.server\\.ts$',
        allowTypeImports: true,
        message: 'What is the server’s stays on the server.',
      }),
    },
  },
  { files: ['packages/testing/**/*.mjs'], languageOptions: { globals: { process: 'readonly' } } },
  {
    files: ['web/**/*.js'],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly', setTimeout: 'readonly' } },
  },
  {
    files: TESTS,
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-imports': without(otherServices),
      'no-restricted-syntax': ['error', ...voidExpectations],
    },
  },
  {
    files: [
      '**/codegen.ts',
      '**/vitest.config.ts',
      '**/vite.config.ts',
      'eslint.config.js',
      'web/src/env.ts',
      'packages/testing/src/global-setup.ts',
    ],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
