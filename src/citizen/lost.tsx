import { A } from "@solidjs/router";
import { words } from "../wording/words";
import { Frame } from "./frame";

/** An address this tablet does not have: a sentence and a way out. */
export function Lost() {
  return (
    <Frame>
      <h1>{words().trouble.lostTitle}</h1>
      <p>{words().trouble.lost}</p>
      <p>
        <A class="btn main" href="/" replace>
          {words().home}
        </A>
      </p>
    </Frame>
  );
}
