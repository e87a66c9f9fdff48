import { acts } from './en/acts.ts';
import { areas } from './en/areas.ts';
import { bibliography } from './en/bibliography.ts';
import { claims } from './en/claims.ts';
import { compare } from './en/compare.ts';
import { depth } from './en/depth.ts';
import { difference } from './en/difference.ts';
import { follows, followsCsv } from './en/follows.ts';
import { hangsOn } from './en/hangs-on.ts';
import { keeping } from './en/keeping.ts';
import { kinds } from './en/kinds.ts';
import { later } from './en/later.ts';
import { legend } from './en/legend.ts';
import { map } from './en/map.ts';
import { mapFrame } from './en/map-frame.ts';
import { operators } from './en/operators.ts';
import { own } from './en/own.ts';
import { ownImport } from './en/own-import.ts';
import { positionProblems } from './en/position.ts';
import { problemPlaces } from './en/problem-places.ts';
import { problems } from './en/problems.ts';
import { provenance } from './en/provenance.ts';
import { record } from './en/record.ts';
import { scenario } from './en/scenario.ts';
import { sea } from './en/sea.ts';
import { search } from './en/search.ts';
import { notices, shell } from './en/shell.ts';
import { sources } from './en/sources.ts';
import { statements } from './en/statements.ts';
import { sweep } from './en/sweep.ts';
import { tallies } from './en/tallies.ts';
import { timeline } from './en/timeline.ts';
import { travel } from './en/travel.ts';
import { units } from './en/units.ts';

export const en = {
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
