import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const source = (library: string) => fileURLToPath(new URL(`../../libs/${library}/src/$1`, import.meta.url));

const onThePage =
  /^assets\/(chunk|createSvgIcon|theme|useQuery|useStore|api|useTranslate|useId|react-dom|useNavigate|preload-helper|useEvent|languages|rolldown-runtime|GlobalStyles|AssignmentTurnedInOutlined|useRecordContext|trail|QueryClientProvider|useNotify|HttpError)-/;

const onFirstScreens = /\/src\/[a-z]+\/index\.ts$|\/platform\/|\/people\/SignIn/;
const isLaterIcon = (id: string, graph: { getModuleInfo: (of: string) => { importers: readonly string[] } | null }) =>
  id.includes('icons-material') && !graph.getModuleInfo(id)?.importers.some((by) => onFirstScreens.test(by));

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: {
    alias: ['planning', 'plan-documents', 'api-client'].map((library) => ({
      find: new RegExp(`^@mufakat/${library}/(.*)$`),
      replacement: source(library),
    })),
  },
  worker: { format: 'es' },
  server: { port: 5173, proxy: { '/api': 'http://localhost:3000' } },
  build: {
    outDir: 'dist',
    target: 'es2023',
    sourcemap: false,
    modulePreload: {
      polyfill: false,
      /* What the page itself fetches is there already: it is not named again with every screen. */
      resolveDependencies: (_, files, { hostType }) =>
        hostType === 'js' ? files.filter((file) => !onThePage.test(file)) : files,
    },
    chunkSizeWarningLimit: 700,
    // The first load names every later file: short names leave its budget to code.
    rolldownOptions: {
      output: {
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: {
          groups: [
            { name: 'theme', test: /createSvgIcon/, priority: 2 },
            {
              /* Small signs that several later screens share come in one file. */
              debugName: 'icons',
              name: (id, graph) => (isLaterIcon(id, graph) ? 'icons' : null),
              minShareCount: 2,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});
