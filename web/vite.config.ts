import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter({ precompress: true }),
      compilerOptions: { runes: true },
      paths: { relative: false },
      // A page's styles travel with it: fourteen small files would each hold up its first paint on a phone.
      inlineStyleThreshold: 20_000,
      // No inline style is allowed either: colours and lengths come from attributes, classes and SVG.
      csp: {
        mode: 'nonce',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self'],
          // The one style attribute of SvelteKit itself, on the element that reads out each new page.
          'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
          'img-src': ['self', 'data:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
          'base-uri': ['none'],
          'object-src': ['none'],
        },
      },
    }),
  ],
  // Workspace packages are TypeScript that Node runs as it is; bundled, they would drag native modules with them.
  environments: { ssr: { build: { rolldownOptions: { external: [/^@hedgerow\//] } } } },
  // A font inlined as a data: address would be refused by the policy above.
  build: { assetsInlineLimit: 0 },
});
