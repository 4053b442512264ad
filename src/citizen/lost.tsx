// @chunk later
import { A, Navigate, useLocation } from "@solidjs/router";
import { Show } from "solid-js";
import { welcomeAddress } from "../domain/addresses";
import { movedAddress } from "../domain/moved-address";
import { Illustration } from "../ui/illustrations/illustration";
import { visitWords } from "../wording/visit-words";
import { words } from "../wording/words";
import { Frame } from "./frame";

/** An address this tablet does not have: where its screen stands now, or a sentence and a way out. */
export function Lost() {
  const here = useLocation();
  const now = () => movedAddress(here.pathname);
  return (
    <Show when={now()} fallback={<Nowhere />}>
      {(address) => <Navigate href={address() + here.search + here.hash} />}
    </Show>
  );
}

function Nowhere() {
  return (
    <Frame>
      <h1>{visitWords().lost.title}</h1>
      <p>{visitWords().lost.says}</p>
      <p>
        <A class="btn main" href={welcomeAddress} replace>
          {words().home}
        </A>
      </p>
      <Illustration name="mooring" />
    </Frame>
  );
}
