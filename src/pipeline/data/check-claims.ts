import type { Claim } from '#atlas/claim.ts';
import type { DataProblem } from '#atlas/data-error.ts';

/** A finding gives reasons; the verdict stands beside it, where it is computed. */
const verdictWord =
  /^(confirmed|rounded|differs|depends|superseded|not checkable|correct|確認|概数|相違|検証不能)[.,:;。、：]/i;

type Fault = Pick<DataProblem, 'path' | 'problem' | 'mend'>;

/** What the rules of checks find wrong with the claims. */
export function checkClaims(claims: readonly Claim[]): DataProblem[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return claims.flatMap((claim) =>
    [...reasoning(claim), ...contradictions(claim, byId), ...lists(claim)].map((fault) => ({
      file: 'seeds/sources',
      record: claim.id,
      ...fault,
    })),
  );
}

function reasoning({ check, finding, citations }: Claim): Fault[] {
  const faults: Fault[] = [];
  if (check.kind === 'judgement' && (finding === undefined || citations.length === 0)) {
    faults.push({
      path: 'check',
      problem: 'a judgement without its reasoning or a source',
      mend: 'Write a finding and cite what it rests on, or let the verdict be computed',
    });
  }
  if ([finding?.en, finding?.ja].some((text) => text !== undefined && verdictWord.test(text))) {
    faults.push({
      path: 'finding',
      problem: 'it begins with a verdict',
      mend: 'Give the reasons alone: the verdict is shown beside them',
    });
  }
  return faults;
}

function contradictions({ id, contradicts }: Claim, byId: ReadonlyMap<string, Claim>): Fault[] {
  return contradicts.flatMap((otherId): Fault[] => {
    const other = byId.get(otherId);
    if (other === undefined || (otherId !== id && other.contradicts.includes(id))) return [];
    const problem = `it contradicts ${otherId}, which does not contradict it`;
    return [{ path: 'contradicts', problem, mend: `Write ${id} under contradicts of ${otherId}` }];
  });
}

function lists({ check }: Claim): Fault[] {
  if (check.kind === 'rank' && check.list.filter(({ subject }) => subject).length !== 1) {
    const problem = 'the list does not mark the one entry that the claim is about';
    return [{ path: 'check.list', problem, mend: 'Write subject: true on that entry alone' }];
  }
  if (check.kind === 'order' && check.earlier === undefined && check.later === undefined) {
    const problem = 'neither end of the order is an event';
    return [{ path: 'check', problem, mend: 'Name the event under earlier or later' }];
  }
  return [];
}
