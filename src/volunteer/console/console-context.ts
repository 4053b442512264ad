import { createMemo, createSignal, type Accessor } from "solid-js";
import type { ConsoleView } from "../../desk/live-console";
import { kindIn, type Session } from "../../desk/live-session";
import { hasRight, type Right } from "../../domain/team/rights";
import { dayInVietnam } from "../../domain/office/service-day";
import { isHeldBy, type Held, type HelpRequest, type InHand } from "../../domain/request/help-request";
import { toPutRight } from "../../domain/request/put-right";
import { listFor, patienceOf } from "../../domain/waiting-list/next-for";
import { isDue } from "../../domain/waiting-list/waiting-list";
import { createTaking } from "./create-taking";

export type ConsoleContext = ReturnType<typeof createConsoleContext>;

/** A request being helped, and what its helper works with. */
export interface InTheHand {
  request: InHand;
  context: ConsoleContext;
}

/** What every part of the console works with: one volunteer's list, what they hold, and what they can do about it. */
export function createConsoleContext(session: Accessor<Session>, view: Accessor<ConsoleView>, now: Accessor<number>) {
  const me = () => session().member.id;
  const member = createMemo(() => view().team.find(({ id }) => id === me()));
  const held = createMemo((): Held[] => view().held.filter((request) => isHeldBy(request, me())));
  const list = createMemo(() => {
    const looking = { ...patienceOf(view().office), team: view().team, now: now() };
    const known = member();
    return known ? listFor(view().waiting, { ...looking, member: known }) : { mine: view().waiting, others: [] };
  });
  const today = () => dayInVietnam(now());
  const isToday = (request: HelpRequest) => isDue(request, today());
  const myTurns = createMemo(() => toPutRight(view().myClosed, me(), now()));
  const [justClosed, setJustClosed] = createSignal<string>();
  const taking = createTaking(session);
  return {
    session,
    me,
    member,
    view,
    /** What this device is: a phone gives no numbers and opens no contact. */
    kind: kindIn(session),
    now,
    held,
    list,
    today,
    /** True for a request that is due today, whatever the day of its number. */
    isToday,
    /** People to call back or visit, whose day has come. */
    away: () => view().away.filter(isToday),
    /** True where this volunteer has this right. */
    mayDo: (right: Right) => hasRight(session().member.role, right),
    nameOf: (id: string) => view().names.get(id) ?? "",
    mayTake: () => held().length === 0,
    /** What this volunteer ended today and may still correct, the last first. */
    myTurns,
    justClosed,
    setJustClosed,
    ...taking,
  };
}
