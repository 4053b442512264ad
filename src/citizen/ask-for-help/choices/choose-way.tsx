import { createSignal, For, Match, Show, Switch } from "solid-js";
import type { Desk } from "../../../desk/desk";
import type { Turn } from "../../../desk/read-turn";
import { chooseWay } from "../../../desk/request/waiting";
import { timesOfDay, type TimeOfDay } from "../../../domain/request/way";
import { turnWords } from "../../../wording/turn-words";
import { ChooseHamlet } from "./choose-hamlet";
import { createVerb } from "../sheet/create-verb";
import { PictureButton } from "../sheet/picture-button";
import { TurnSheet } from "../sheet/turn-sheet";

type Plan = { way: "call-back" } | { way: "home-visit"; hamlet?: string };

/**
 * A call back or a visit instead of waiting. Each screen asks one question; only the number, the hamlet and the time
 * are kept. A question that has only one answer is not asked.
 */
export function ChooseWay(props: { desk: Desk; turn: Turn; onDone: () => void }) {
  const [chosen, setPlan] = createSignal<Plan>();
  const verb = createVerb();
  const hamlets = () => props.turn.office?.hamlets ?? [];
  const only = (): Plan | undefined => (hamlets().length ? undefined : { way: "call-back" });
  const plan = () => chosen() ?? only();
  const onVisit = () => {
    const [hamlet, ...others] = hamlets();
    setPlan({ way: "home-visit", ...(hamlet && !others.length && { hamlet }) });
  };
  const onBack = () => (only() ? props.onDone() : setPlan());
  const number = () => props.turn.request.number;
  const lacksHamlet = () => {
    const at = plan();
    return at?.way === "home-visit" && !at.hamlet;
  };
  const onTime = async (time: TimeOfDay) => {
    if (await verb.run(() => chooseWay(props.desk, props.turn.request.id, { ...plan()!, time }))) props.onDone();
  };
  return (
    <Switch
      fallback={
        <Times
          of={plan()!.way}
          number={number()}
          failed={verb.failed()}
          onBack={onBack}
          onTime={(time) => void onTime(time)}
        />
      }
    >
      <Match when={!plan()}>
        <TurnSheet title={turnWords().way.title} number={number()} onBack={props.onDone}>
          <div class="sheet-rows">
            <PictureButton
              picture="call"
              words={turnWords().way.callBack}
              onChoose={() => setPlan({ way: "call-back" })}
            />
            <Show when={hamlets().length}>
              <PictureButton picture="house" words={turnWords().way.homeVisit} onChoose={onVisit} />
            </Show>
          </div>
        </TurnSheet>
      </Match>
      <Match when={lacksHamlet()}>
        <ChooseHamlet
          hamlets={hamlets()}
          number={number()}
          onBack={() => setPlan()}
          onChoose={(hamlet) => setPlan({ way: "home-visit", hamlet })}
        />
      </Match>
    </Switch>
  );
}

interface Choosing {
  of: Plan["way"];
  number: string;
  failed: boolean;
  onBack: () => void;
  onTime: (time: TimeOfDay) => void;
}

function Times(props: Choosing) {
  const says = () => turnWords().way;
  const about = () => (props.of === "call-back" ? says().callBack : says().homeVisit);
  return (
    <TurnSheet title={says().when} says={about()} {...props}>
      <div class="sheet-rows">
        <For each={timesOfDay}>
          {(time) => <PictureButton picture={time} words={says().times[time]} onChoose={() => props.onTime(time)} />}
        </For>
      </div>
    </TurnSheet>
  );
}
