import { createMemo, createSignal, Show } from "solid-js";
import type { Desk } from "../../desk/desk";
import type { NamedMember } from "../../desk/live-office";
import type { Office } from "../../domain/office/office";
import { findPeople } from "../../domain/search/find-people";
import { Lotus } from "../../ui/pictures/lotus";
import { PeopleChoice } from "../../ui/fields/people-choice";
import { TextField } from "../../ui/fields/text-field";
import { staffWords, whyNotEnrolled } from "../../wording/staff-words";
import { NewRelease } from "./new-release";

/** With so few names on one screen, nobody needs a search. */
const withoutSearch = 8;

/** The members to choose from, in the order of their roles; where there are many, a search by name. */
export function ChooseMember(props: {
  members: NamedMember[] | undefined;
  sample: boolean;
  office: { office: Office | undefined } | undefined;
  enrolled: Desk["enrolled"];
  onChoose: (member: NamedMember) => void;
}) {
  const [typed, setTyped] = createSignal("");
  const found = createMemo(() => findPeople(props.members ?? [], typed()));
  return (
    <>
      <NewRelease />
      <span class="door-mark">
        <Lotus size={72} />
      </span>
      <h1>{staffWords().signIn.title}</h1>
      <Show
        when={!props.office || props.office.office}
        fallback={<p>{whyNotEnrolled(props.enrolled) ?? staffWords().signIn.notOpened}</p>}
      >
        <p>{props.sample ? staffWords().signIn.sampleNoPin : staffWords().signIn.who}</p>
        <Show when={(props.members?.length ?? 0) > withoutSearch}>
          <div class="door-search">
            <TextField label={staffWords().signIn.search} value={typed()} onText={setTyped} />
          </div>
        </Show>
        <p role="status" classList={{ unseen: found().length > 0 }}>
          {typed().trim() && staffWords().signIn.found(found().length)}
        </p>
        <PeopleChoice
          people={found()}
          beneath={({ role }) => staffWords().roles[role]}
          onChoose={(member) => props.onChoose(member)}
        />
      </Show>
    </>
  );
}
