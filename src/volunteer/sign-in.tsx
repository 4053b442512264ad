import { createSignal, Match, Show, Switch } from "solid-js";
import type { Desk } from "../desk/desk";
import { liveMembers, type NamedMember } from "../desk/live-office";
import type { Office } from "../domain/office/office";
import { Lotus } from "../ui/lotus";
import { PeopleChoice } from "../ui/people-choice";
import { staffWords } from "../wording/staff-words";
import { ComeIn } from "./come-in";
import { NewRelease } from "./new-release";

interface SignInProps {
  desk: Desk;
  office: { office: Office | undefined } | undefined;
  onEnter: (member: NamedMember) => void;
  onLeave: () => void;
}

/** Who are you, then the PIN or another proof; or back to the citizen's screen. */
export function SignIn(props: SignInProps) {
  const members = liveMembers(props.desk);
  const [who, setWho] = createSignal<NamedMember>();
  const sample = () => props.office?.office?.sample ?? false;
  const onChoose = (member: NamedMember) => (sample() ? props.onEnter(member) : setWho(member));
  return (
    <main class="staff-door">
      <Switch fallback={<Choose members={members()} sample={sample()} office={props.office} onChoose={onChoose} />}>
        <Match when={who()} keyed>
          {(member) => (
            <ComeIn desk={props.desk} member={member} onEnter={props.onEnter} onSomeoneElse={() => setWho(undefined)} />
          )}
        </Match>
      </Switch>
      <button class="btn second" onClick={() => props.onLeave()}>
        {staffWords().signIn.back}
      </button>
    </main>
  );
}

function Choose(props: {
  members: NamedMember[] | undefined;
  sample: boolean;
  office: SignInProps["office"];
  onChoose: (member: NamedMember) => void;
}) {
  return (
    <>
      <NewRelease />
      <span class="door-mark">
        <Lotus size={72} />
      </span>
      <h1>{staffWords().signIn.title}</h1>
      <Show when={!props.office || props.office.office} fallback={<p>{staffWords().signIn.notOpened}</p>}>
        <p>{props.sample ? staffWords().signIn.sampleNoPin : staffWords().signIn.who}</p>
        <PeopleChoice
          people={props.members}
          beneath={({ role }) => staffWords().roles[role]}
          onChoose={(member) => props.onChoose(member)}
        />
      </Show>
    </>
  );
}
