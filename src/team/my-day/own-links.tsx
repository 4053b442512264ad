import { A } from "@solidjs/router";
import { monthsAddress } from "../../domain/address-of";
import { myDayAddress } from "../../domain/addresses";
import { developmentWords } from "../../wording/development-words";

/** From a member's work to their own day and their own months. */
export function OwnLinks() {
  return (
    <p class="row">
      <A class="btn second" href={myDayAddress} replace>
        {developmentWords().day.title}
      </A>
      <A class="btn quiet" href={monthsAddress()} replace>
        {developmentWords().day.months}
      </A>
    </p>
  );
}
