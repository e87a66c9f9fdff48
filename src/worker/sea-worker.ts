import '#atlas/forbid-eval.ts';

import { serveSea } from './serve-sea.ts';

serveSea(self);
