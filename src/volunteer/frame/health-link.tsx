import { A } from "@solidjs/router";
import { storageKept } from "../../device/keep-storage";
import { offline } from "../../device/release";
import { tabletAddress } from "../../domain/addresses";
import { tabletWords } from "../../wording/tablet-words";
import "./health-link.css";

/** The way to the tablet's health, with a lamp that is red while the browser may erase what is kept. */
export function HealthLink() {
  const lamp = () => {
    if (storageKept() === false || offline() === "refused") return "bad";
    return offline() === "ready" ? "good" : "care";
  };
  return (
    <A href={tabletAddress} replace>
      <span class={`lamp ${lamp()}`} role="img" aria-label={tabletWords().lamps[lamp()]} />
      {tabletWords().link}
    </A>
  );
}
