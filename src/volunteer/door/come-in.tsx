import { createSignal, Match, Show, Switch } from "solid-js";
import type { Desk } from "../../desk/desk";
import type { NamedMember } from "../../desk/live-office";
import { letIn } from "../../desk/team/let-in";
import { staffWords, whyNotSaved } from "../../wording/staff-words";
import { AskLead } from "./ask-lead";
import { CardEntry } from "./card-entry";
import type { OtherWay } from "./other-ways";
import { ForgotPin } from "./forgot-pin";
import { PinEntry } from "./pin-entry";

interface ComingIn {
  desk: Desk;
  member: NamedMember;
  onEnter: (member: NamedMember) => void;
  onSomeoneElse: () => void;
}

/** A member proves who they are: by their PIN, or by something nobody can guess. A lead may do it in their place. */
export function ComeIn(props: ComingIn) {
  const [lead, setLead] = createSignal<NamedMember>();
  const [way, setWay] = createSignal<OtherWay>();
  /** While the member waits, the recovery code is offered among the other ways in, also for a forgotten PIN. */
  const [waiting, setWaiting] = createSignal(false);
  const [fault, setFault] = createSignal("");
  const proving = () => lead() ?? props.member;
  const onLead = (chosen: NamedMember) => {
    setWay(undefined);
    setLead(chosen);
  };
  const onProven = async () => {
    const by = lead();
    const answer = by ? await letIn(props.desk, props.member.id, by.id).catch(() => "contested") : "changed";
    if (answer === "changed") return props.onEnter(props.member);
    setFault(whyNotSaved(answer));
    setWay(undefined);
  };
  const onBack = () => (way() ? setWay(undefined) : setLead(undefined));
  const known = () => ({ desk: props.desk, member: proving() });
  return (
    <>
      <Show when={fault()}>
        <p role="alert" class="fault">
          {fault()}
        </p>
      </Show>
      <Show when={proving()} keyed>
        <Switch
          fallback={
            <PinEntry
              {...known()}
              helped={lead() ? props.member : undefined}
              onEnter={() => void onProven()}
              onWay={(chosen) => setWay(chosen)}
              onWaiting={setWaiting}
            />
          }
        >
          <Match when={way() === "code"}>
            <ForgotPin {...known()} onDone={() => void onProven()} onBack={onBack} />
          </Match>
          <Match when={way() === "card"}>
            <CardEntry {...known()} onEnter={() => void onProven()} />
          </Match>
          <Match when={way() === "lead"}>
            <AskLead {...known()} onLead={onLead} />
          </Match>
        </Switch>
      </Show>
      <Show when={way() !== "code"}>
        <Beneath
          onBack={way() || lead() ? onBack : undefined}
          onForgot={way() || waiting() ? undefined : () => setWay("code")}
          onSomeoneElse={() => props.onSomeoneElse()}
        />
      </Show>
    </>
  );
}

interface Leaving {
  onBack: (() => void) | undefined;
  onForgot: (() => void) | undefined;
  onSomeoneElse: () => void;
}

function Beneath(props: Leaving) {
  return (
    <p class="row">
      <button class="btn quiet" onClick={() => (props.onBack ?? props.onSomeoneElse)()}>
        {props.onBack ? staffWords().door.back : staffWords().signIn.someoneElse}
      </button>
      <Show when={props.onForgot}>
        <button class="btn quiet" onClick={() => props.onForgot!()}>
          {staffWords().signIn.forgot}
        </button>
      </Show>
    </p>
  );
}
