import { isSkewed } from "../../domain/hub/clock-skew";
import { sharingWords } from "../../wording/sharing-words";
import { HealthRow } from "./health-row";

/** This device's clock beside the hub's: the order of the list compares the clocks of all tablets. */
export function HubClockRow(props: { skewMs: number | undefined }) {
  const says = () => sharingWords().health;
  const words = () => {
    const skew = props.skewMs;
    if (skew === undefined) return says().clockUnknown;
    const seconds = Math.round(Math.abs(skew) / 1000);
    if (seconds < 1) return says().clockRight;
    const off = skew > 0 ? says().ahead(seconds) : says().behind(seconds);
    return isSkewed(skew) ? `${off} ${says().clockHow}` : off;
  };
  const lamp = () => (props.skewMs === undefined ? "care" : isSkewed(props.skewMs) ? "bad" : "good");
  return <HealthRow lamp={lamp()} title={says().clockTitle} says={words()} />;
}
