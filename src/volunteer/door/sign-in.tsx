import { createSignal, Match, Switch } from "solid-js";
import type { Desk } from "../../desk/desk";
import { liveMembers, type NamedMember } from "../../desk/live-office";
import type { Office } from "../../domain/office/office";
import { staffWords } from "../../wording/staff-words";
import { ChooseMember } from "./choose-member";
import { ComeIn } from "./come-in";

interface SignInProps {
  desk: Desk;
  office: { office: Office | undefined } | undefined;
  onEnter: (member: NamedMember) => void;
  onLeave: () => void;
}

/** The member chooses their name, then gives the PIN or another proof, or goes back to the citizen's screen. */
export function SignIn(props: SignInProps) {
  const members = liveMembers(props.desk);
  const [who, setWho] = createSignal<NamedMember>();
  const sample = () => props.office?.office?.sample ?? false;
  const onChoose = (member: NamedMember) => (sample() ? props.onEnter(member) : setWho(member));
  return (
    <main class="staff-door">
      <Switch
        fallback={
          <ChooseMember
            members={members()}
            sample={sample()}
            office={props.office}
            enrolled={props.desk.enrolled}
            onChoose={onChoose}
          />
        }
      >
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
