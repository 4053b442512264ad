import { createSignal, lazy, Match, Show, Suspense, Switch } from "solid-js";
import type { Desk } from "../../desk/desk";
import { liveHub } from "../../desk/live-hub";
import { liveMembers, type NamedMember } from "../../desk/live-office";
import type { Office } from "../../domain/office/office";
import { staffWords } from "../../wording/staff-words";
import { ChooseMember } from "./choose-member";
import { ComeIn } from "./come-in";

const PhoneSignIn = lazy(async () => ({ default: (await import("./phone-sign-in")).PhoneSignIn }));

interface SignInProps {
  desk: Desk;
  office: { office: Office | undefined } | undefined;
  onEnter: (member: NamedMember) => void;
  onLeave: () => void;
}

/** On a tablet whoever has a PIN, on a phone its member alone. */
export function SignIn(props: SignInProps) {
  const hub = liveHub(props.desk);
  return (
    <Show when={hub()?.kind === "phone"} fallback={<TabletSignIn {...props} />}>
      <Suspense>
        <PhoneSignIn desk={props.desk} member={hub()?.member} onEnter={props.onEnter} />
      </Suspense>
    </Show>
  );
}

/** The member chooses their name, then gives the PIN or another proof, or goes back to the citizen's screen. */
function TabletSignIn(props: SignInProps) {
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
