import { A } from "@solidjs/router";
import { welcomeAddress } from "../domain/addresses";
import { visitWords } from "../wording/visit-words";
import { words } from "../wording/words";
import { Frame } from "./frame";

/** An address this tablet does not have: a sentence and a way out. */
export function Lost() {
  return (
    <Frame>
      <h1>{visitWords().lost.title}</h1>
      <p>{visitWords().lost.says}</p>
      <p>
        <A class="btn main" href={welcomeAddress} replace>
          {words().home}
        </A>
      </p>
    </Frame>
  );
}
