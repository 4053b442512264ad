import { createMemo, createSignal, Show } from "solid-js";
import { withoutDuty } from "../../domain/team/needs";
import { findPeople } from "../../domain/search/find-people";
import { TextField } from "../../ui/fields/text-field";
import { teamWords } from "../../wording/team-words";
import { ById } from "../../ui/by-id";
import { Choice } from "../choice";
import type { TeamContext } from "../team-context";
import { MemberRow } from "./member-row";
import { createRows } from "../../ui/create-rows";

/** As many rows as a screen draws at once: a ward has more than a thousand members. */
const rowsAtOnce = 30;

/** The members, found by name and team; the first ones are drawn, the rest when asked for. */
export function MemberList(props: { context: TeamContext }) {
  const [search, setSearch] = createSignal("");
  const [team, setTeam] = createSignal("");
  const { shown, more } = createRows(rowsAtOnce);
  const idle = createMemo(() => new Set(withoutDuty(props.context.members(), props.context.view().duties)));
  const found = createMemo(() =>
    findPeople(props.context.members(), search()).filter((member) => !team() || member.team === team()),
  );
  return (
    <>
      <Show when={props.context.members().length > 8}>
        <div class="field-grid">
          <TextField label={teamWords().search} value={search()} onText={setSearch} />
          <Choice
            label={teamWords().members.team}
            value={team()}
            none={teamWords().all}
            options={props.context.view().teams.map(({ id, name }) => ({ value: id, name }))}
            onChoose={setTeam}
          />
        </div>
      </Show>
      <p role="status">{teamWords().members.count(found().length)}</p>
      <ul class="member-list">
        <ById all={found().slice(0, shown())}>
          {(member) => <MemberRow member={member()} context={props.context} idle={idle().has(member().id)} />}
        </ById>
      </ul>
      <Show when={found().length > shown()}>
        <button class="btn quiet" onClick={more}>
          {teamWords().more(found().length - shown())}
        </button>
      </Show>
    </>
  );
}
