import { Show } from "solid-js";
import type { Desk } from "../../desk/desk";
import { liveCards } from "../../desk/live-contacts";
import { liveMembers, type NamedMember } from "../../desk/live-office";
import { mayRecover } from "../../domain/team/recovery";
import { leads } from "../../domain/team/role";
import { staffWords } from "../../wording/staff-words";

export type OtherWay = "card" | "lead" | "code";

interface Waiting {
  desk: Desk;
  member: NamedMember;
  /** A lead who opens for somebody else needs no second lead. */
  isHelping: boolean;
  onWay: (way: OtherWay) => void;
}

/** What a member can do at once while their PIN is not accepted. Only the ways that this office has are shown. */
export function OtherWays(props: Waiting) {
  const cards = liveCards(props.desk);
  const members = liveMembers(props.desk);
  const says = () => staffWords().door;
  const hasCard = () => cards()?.some(({ kind, member }) => kind === "key" && member === props.member.id);
  const hasLead = () => !props.isHelping && members()?.some(({ id, role }) => leads(role) && id !== props.member.id);
  const onWay = (way: OtherWay) => () => props.onWay(way);
  return (
    <>
      <h2>{says().title}</h2>
      <div class="people">
        <Show when={hasCard()}>
          <Way name={says().card} how={says().cardHow} onChoose={onWay("card")} />
        </Show>
        <Show when={hasLead()}>
          <Way name={says().lead} how={says().leadHow} onChoose={onWay("lead")} />
        </Show>
        <Show when={mayRecover(props.member.role, members() ?? [])}>
          <Way name={says().code} how={says().codeHow} onChoose={onWay("code")} />
        </Show>
      </div>
    </>
  );
}

const Way = (props: { name: string; how: string; onChoose: () => void }) => (
  <button class="btn second person" onClick={() => props.onChoose()}>
    <span>{props.name}</span>
    <small>{props.how}</small>
  </button>
);
