// @chunk later
import { devicesWords } from "../../wording/devices-words";
import { Trouble } from "../../ui/trouble";

/** What a device shows that was taken out of its office, after it erased everything. */
export function Removed() {
  const says = () => devicesWords().removed;
  return <Trouble title={says().title} says={says().says} home={says().home} />;
}
