/** The package names a folder for its types that it does not have: they lie one folder up. */
declare module 'clipper2-wasm/dist/es/clipper2z.js' {
  import type { Clipper2ZFactoryFunction } from 'clipper2-wasm/dist/clipper2z.js';

  const open: Clipper2ZFactoryFunction;
  export default open;
}
