import { Trouble } from "../ui/trouble";
import { visitWords } from "../wording/visit-words";

/** Stands over everything once another page has brought newer tables: this one must not write any more. */
export function Outdated() {
  const says = () => visitWords().outdated;
  return <Trouble title={says().title} says={says().says} home={says().again} />;
}
