import { createSignal, Match, Show, Switch } from "solid-js";
import type { Desk } from "../desk/desk";
import { liveMembers, type NamedMember } from "../desk/live-office";
import type { Office } from "../domain/office/office";
import { ById } from "../ui/by-id";
import { Lotus } from "../ui/lotus";
import { staffWords } from "../wording/staff-words";
import { NewRelease } from "./new-release";
import { PinEntry } from "./pin-entry";
import { ResetPin } from "./reset-pin";

interface SignInProps {
  desk: Desk;
  office: { office: Office | undefined } | undefined;
  onEnter: (member: NamedMember) => void;
  onLeave: () => void;
}

/** Who are you, then the PIN; or back to the citizen's screen. */
export function SignIn(props: SignInProps) {
  const members = liveMembers(props.desk);
  const [who, setWho] = createSignal<NamedMember>();
  const [forgotten, setForgotten] = createSignal(false);
  const sample = () => props.office?.office?.sample ?? false;
  const onChoose = (member: NamedMember) => (sample() ? props.onEnter(member) : setWho(member));
  return (
    <main class="staff-door">
      <Switch fallback={<Choose members={members()} sample={sample()} office={props.office} onChoose={onChoose} />}>
        <Match when={forgotten() && who()}>
          {(member) => <ResetPin desk={props.desk} member={member()} onDone={() => props.onEnter(member())} />}
        </Match>
        <Match when={who()} keyed>
          {(member) => (
            <>
              <PinEntry desk={props.desk} member={member} onEnter={() => props.onEnter(member)} />
              <p class="row">
                <button class="btn quiet" onClick={() => setWho(undefined)}>
                  {staffWords().signIn.someoneElse}
                </button>
                <button class="btn quiet" onClick={() => setForgotten(true)}>
                  {staffWords().signIn.forgot}
                </button>
              </p>
            </>
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
        <div class="people">
          <ById all={props.members ?? []}>
            {(member) => (
              <button class="btn second person" onClick={() => props.onChoose(member())}>
                <span>{member().name}</span>
                <small>{staffWords().roles[member().role]}</small>
              </button>
            )}
          </ById>
        </div>
      </Show>
    </>
  );
}
