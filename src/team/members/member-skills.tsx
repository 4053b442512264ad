import { createMemo, For, Show } from "solid-js";
import { live } from "../../desk/live-desk";
import { describeMember } from "../../desk/team/describe-member";
import { topics, type Topic } from "../../domain/guide/guide";
import { spokenLanguages, type SpokenLanguage } from "../../domain/office/spoken-language";
import type { Member } from "../../domain/team/member";
import { skillWords } from "../../wording/skill-words";
import { words } from "../../wording/words";
import type { TeamContext } from "../team-context";

/** What a member is trained for and which languages they speak; a lead ticks it, others read it. */
export function MemberSkills(props: { member: string; context: TeamContext }) {
  const known = live(props.context.session().desk, (journal) => journal.thing("member", props.member));
  return (
    <Show when={known()}>
      {(member) => (
        <div class="skills">
          <p class="skills-sum">{skillWords().sum(member().topics?.length ?? topics.length, topics.length)}</p>
          <Ticks member={member()} context={props.context} />
        </div>
      )}
    </Show>
  );
}

function Ticks(props: { member: Member; context: TeamContext }) {
  const chosen = createMemo(() => props.member.topics ?? [...topics]);
  const spoken = createMemo(() => props.member.languages ?? ["vi" as const]);
  const save = (skills: { topics: Topic[]; languages: SpokenLanguage[] }) => {
    const next = { by: props.context.me(), fact: { type: "member-skills-set", data: skills } } as const;
    void props.context.act(() => describeMember(props.context.session().desk, props.member.id, next));
  };
  return (
    <fieldset class="skills-ticks" disabled={!props.context.mayDo("arrange-people")}>
      <legend>{skillWords().topics}</legend>
      <For each={topics}>
        {(topic) => (
          <Tick
            says={words().welcome.topics[topic]}
            on={chosen().includes(topic)}
            onTick={(on) => save({ topics: ticked(chosen(), topic, on), languages: spoken() })}
          />
        )}
      </For>
      <p class="skills-title">{skillWords().languages}</p>
      <For each={spokenLanguages}>
        {(one) => (
          <Tick
            says={skillWords().spoken[one]}
            on={spoken().includes(one)}
            onTick={(on) => save({ topics: chosen(), languages: ticked(spoken(), one, on) })}
          />
        )}
      </For>
    </fieldset>
  );
}

const ticked = <T,>(all: readonly T[], one: T, on: boolean): T[] =>
  on ? [...new Set([...all, one])] : all.filter((other) => other !== one);

function Tick(props: { says: string; on: boolean; onTick: (on: boolean) => void }) {
  return (
    <label>
      <input type="checkbox" checked={props.on} onChange={(event) => props.onTick(event.currentTarget.checked)} />
      {props.says}
    </label>
  );
}
