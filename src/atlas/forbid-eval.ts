import { z } from 'zod';

/**
 * The page's content security policy bars eval, which Zod would otherwise try, for speed, as soon as a schema is made.
 * A host that runs in a browser imports this before anything else; the build keeps it in one file with Zod.
 */
z.config({ jitless: true });
