import { A } from "@solidjs/router";
import { storageKept } from "../../device/keep-storage";
import { offline } from "../../device/release";
import { tabletAddress } from "../../domain/addresses";
import { tabletWords } from "../../wording/tablet-words";
import "./health-link.css";

/** A link to the tablet's health page. Its lamp is red while the browser has not promised to keep the stored data. */
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
