import { Match, Switch } from "solid-js";
import type { Desk } from "../../desk/desk";
import { eraseSampleOffice } from "../../desk/office/erase-sample-office";
import { joinAddress, welcomeAddress } from "../../domain/addresses";
import type { JoinRefusal } from "../../hub/hub";
import { devicesWords } from "../../wording/devices-words";
import { createStage } from "../devices/create-stage";
import { Joined } from "./joined";

type State =
  | { at: "reaching" }
  | { at: "erasing" }
  | { at: "digits"; digits: string }
  | { at: "joined"; home: "board" | "welcome"; member: string | undefined }
  | { at: "refused"; why: JoinRefusal };

const away = { refused: "hub-away" as const };

/** From the code that was read to the digits that both show, and to being in. */
export function AnswerInvitation(props: { desk: Desk }) {
  const { shown, go } = createStage<State>({ at: "reaching" });
  const says = () => devicesWords().join;
  const refuse = (why: JoinRefusal) => go({ at: "refused", why });
  const join = async () => {
    if (await isSample(props.desk)) {
      go({ at: "erasing" });
      if ((await eraseSampleOffice(props.desk)) !== "erased") return refuse("own-office");
      // The stores are gone; the page is opened anew with the same code.
      return location.reload();
    }
    const fragment = location.hash;
    history.replaceState(history.state, "", joinAddress);
    const joining = await props.desk.hub.join(fragment).catch(() => away);
    if ("refused" in joining) return refuse(joining.refused);
    go({ at: "digits", digits: joining.digits });
    const admitted = await joining.admitted.catch(() => away);
    if ("refused" in admitted) return refuse(admitted.refused);
    go({ at: "joined", home: admitted.kind === "board" ? "board" : "welcome", member: admitted.member });
  };
  void join().catch(() => refuse("hub-away"));
  return (
    <Switch fallback={<p role="status">{says().reaching}</p>}>
      <Match when={shown("erasing")}>
        <p role="status">{says().erasing}</p>
      </Match>
      <Match when={shown("digits")}>
        {(now) => (
          <>
            <h1>{says().same}</h1>
            <p class="join-digits" role="img" aria-label={devicesWords().add.digits([...now().digits].join(" "))}>
              {now().digits}
            </p>
            <p>{says().wait}</p>
          </>
        )}
      </Match>
      <Match when={shown("joined")}>
        {(now) => <Joined desk={props.desk} member={now().member} home={now().home} />}
      </Match>
      <Match when={shown("refused")}>
        {(now) => (
          <>
            <h1>{says().title}</h1>
            <p role="alert" class="fault">
              {devicesWords().refusals[now().why]}
            </p>
            <a class="btn second" href={welcomeAddress}>
              {says().home}
            </a>
          </>
        )}
      </Match>
    </Switch>
  );
}

const isSample = async ({ journal }: Desk): Promise<boolean> => (await journal.things("office"))[0]?.sample ?? false;
