import hooks from 'eslint-plugin-react-hooks';
import typescript from 'typescript-eslint';

const markup = ['innerHTML', 'insertAdjacentHTML'].map((property) => ({ property, message: 'Text is shown as text: no markup from strings.' }));
const syntax = [
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Text is shown as text: no markup from strings.' },
  { selector: "CallExpression[callee.object.name='document'][callee.property.name='write']", message: 'No markup from strings.' },
  { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
];

export default typescript.config(
  { ignores: ['dist/', 'node_modules/', '.sandbox/', '.work/'] },
  ...typescript.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}', 'tests/**/*.{ts,tsx}', 'tools/**/*.{ts,mjs}'],
    plugins: { 'react-hooks': hooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'no-restricted-properties': ['error', ...markup],
      'no-restricted-syntax': ['error', ...syntax],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      'prefer-const': ['error', { destructuring: 'all' }],
      '@typescript-eslint/no-this-alias': 'off',
    },
  },
  { files: ['src/**/*.{ts,tsx}'], ignores: ['src/sandbox/**'], rules: { 'no-console': 'error' } },
  /* Jest takes it by no other name. */
  { files: ['tools/slowFirst.mjs'], rules: { 'no-restricted-syntax': ['error', ...syntax.filter(({ selector }) => selector !== 'ExportDefaultDeclaration')] } },
);
