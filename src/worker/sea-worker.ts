import { z } from 'zod';
import { serveSea } from './serve-sea.ts';

/** A worker is under the content security policy of the page, which bars the eval that Zod would try. */
z.config({ jitless: true });

serveSea(self);
