import { z } from 'zod';

/** The page's content security policy bars eval, which Zod would otherwise try for speed. */
z.config({ jitless: true });
