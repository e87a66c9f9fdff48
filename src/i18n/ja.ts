import type { en } from './en.ts';
import { acts } from './ja/acts.ts';
import { areas } from './ja/areas.ts';
import { bibliography } from './ja/bibliography.ts';
import { claims } from './ja/claims.ts';
import { compare } from './ja/compare.ts';
import { depth } from './ja/depth.ts';
import { difference } from './ja/difference.ts';
import { follows, followsCsv } from './ja/follows.ts';
import { hangsOn } from './ja/hangs-on.ts';
import { keeping } from './ja/keeping.ts';
import { kinds } from './ja/kinds.ts';
import { later } from './ja/later.ts';
import { legend } from './ja/legend.ts';
import { map } from './ja/map.ts';
import { mapFrame } from './ja/map-frame.ts';
import { operators } from './ja/operators.ts';
import { own } from './ja/own.ts';
import { ownImport } from './ja/own-import.ts';
import { positionProblems } from './ja/position.ts';
import { problemPlaces } from './ja/problem-places.ts';
import { problems } from './ja/problems.ts';
import { provenance } from './ja/provenance.ts';
import { record } from './ja/record.ts';
import { scenario } from './ja/scenario.ts';
import { sea } from './ja/sea.ts';
import { search } from './ja/search.ts';
import { notices, shell } from './ja/shell.ts';
import { sources } from './ja/sources.ts';
import { statements } from './ja/statements.ts';
import { sweep } from './ja/sweep.ts';
import { tallies } from './ja/tallies.ts';
import { timeline } from './ja/timeline.ts';
import { travel } from './ja/travel.ts';
import { units } from './ja/units.ts';

export const ja: typeof en = {
  acts,
  areas,
  bibliography,
  claims,
  compare,
  depth,
  difference,
  follows,
  followsCsv,
  hangsOn,
  keeping,
  kinds,
  later,
  legend,
  map,
  mapFrame,
  notices,
  operators,
  own,
  ownImport,
  positionProblems,
  problemPlaces,
  problems,
  provenance,
  record,
  scenario,
  sea,
  search,
  shell,
  sources,
  statements,
  timeline,
  travel,
  sweep,
  tallies,
  units,
};
