import { createMemo, type Accessor } from "solid-js";
import { catalogue } from "../../content/catalogue";
import { liveLeadFacts } from "../../desk/live-lead-facts";
import { doneForThem } from "../../domain/team/done-for-them";
import {
  groupOf,
  needGroups,
  needKey,
  putOffUntil,
  type LeadNeed,
  type NeedGroup,
} from "../../domain/team/need-groups";
import { newsOf, type News } from "../../domain/team/news";
import type { OfficeNeed } from "../../domain/team/office-needs";
import type { TeamContext } from "../team-context";
import { createNeeds, type Needs } from "./create-needs";
import { createOfficeNeeds } from "./create-office-needs";

/** Something to do, by what it is known as on another day. */
export interface KnownNeed {
  id: string;
  need: LeadNeed;
}

/** What was put off, and the day on which it is told again. */
export interface NeedPutOff extends KnownNeed {
  until: string;
}

/** Everything a lead wants to know today: what is to be done and why now, what was put off, and what is new. */
export interface LeadDay {
  needs: Accessor<Needs>;
  groups: Accessor<{ id: NeedGroup; needs: KnownNeed[] }[]>;
  putOff: Accessor<NeedPutOff[]>;
  /** Undefined until it was read. */
  news: Accessor<News | undefined>;
}

export function createLeadDay(context: TeamContext): LeadDay {
  const needs = createNeeds(context);
  const facts = liveLeadFacts(context.session().desk, context.session().office);
  const office = createOfficeNeeds(context, facts);
  const known = createMemo((): KnownNeed[] => {
    const { today, duties } = context.view();
    const members = new Set(context.members().map(({ id }) => id));
    const practise = doneForThem({ today, members, duties, requests: facts()?.requests ?? [], courses: catalogue });
    const all: LeadNeed[] = [...needs().team, ...guideNeed(needs()), ...office(), ...practise];
    return all.map((need) => ({ id: needKey(need), need }));
  });
  const all = createMemo(() => {
    const putOff = context.member(context.me())?.putOff ?? {};
    return known().map((one) => ({ ...one, until: putOffUntil(one.need, putOff, context.view().today) }));
  });
  const news = createMemo(() => {
    const read = facts();
    const { today, duties, outings } = context.view();
    return read && newsOf({ today, members: context.members(), counts: read.counts, duties, outings });
  });
  return { needs, groups: createMemo(() => inGroups(all())), putOff: createMemo(() => all().filter(isPutOff)), news };
}

type Known = KnownNeed & { until: string | undefined };

const isPutOff = (one: Known): one is NeedPutOff => one.until !== undefined;

function inGroups(all: readonly Known[]): { id: NeedGroup; needs: KnownNeed[] }[] {
  const now = all.filter((one) => !isPutOff(one));
  return needGroups
    .map((id) => ({ id, needs: now.filter(({ need }) => groupOf(need) === id) }))
    .filter((group) => group.needs.length);
}

function guideNeed({ stale }: Needs): OfficeNeed[] {
  const [first] = stale;
  if (!first) return [];
  const { code, title, expiresOn } = first;
  return [{ kind: "guides", count: stale.length, code, title, expiresOn }];
}
