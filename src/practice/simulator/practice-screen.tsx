import "./phone.css";
import "./phone-sizes.css";
import "./phone-bar.css";
import "./phone-message.css";
import "./marks.css";
import "./frame/apps.css";
import "./frame/rows.css";
import "./frame/call.css";
import "./frame/over-apps.css";
import type { PracticeScreen as Screen } from "../../domain/guide/practice-screen";
import type { RealData } from "../../domain/practice/real-data";
import type { Typed } from "../../domain/practice/try-part";
import { practiceWords } from "../../wording/practice-words";
import { isFront, isRealService } from "./frame/app-frame";
import { PhoneFace } from "./phone-face";
import type { Touch } from "./touch";

export interface PracticeScreenProps {
  screen: Screen;
  /** Id of the part the step waits for. */
  target?: string;
  ring: boolean;
  /** The right part was tapped: a tick stands on it. */
  ticked?: boolean;
  /** Nobody shows the way: no sample is offered where people type words of their own. */
  alone?: boolean;
  /** A picture to look at, with nothing to tap or focus. */
  still?: boolean;
  onTap?: (id: string) => void;
  onType?: (typed: Typed) => void;
  onRealData?: (id: string, what: RealData) => void;
}

/** The practice phone: fills the box it is given, scales its own type, and always says that it is an exercise. */
export function PracticeScreen(props: PracticeScreenProps) {
  const touch: Touch = {
    get still() {
      return props.still ?? false;
    },
    get alone() {
      return props.alone ?? false;
    },
    ringed: (id) => props.ring && id !== undefined && id === props.target,
    ticked: (id) => (props.ticked ?? false) && id !== undefined && id === props.target,
    waitsFor: (id) => id === props.target,
    tap: (id) => props.onTap?.(id),
    type: (typed) => props.onType?.(typed),
    realData: (id, what) => props.onRealData?.(id, what),
  };
  const label = () => practiceWords().phone(props.screen.title ?? props.screen.address ?? practiceWords().noTitle);
  return (
    <div
      class="practice-phone-box"
      data-still={props.still || undefined}
      role={props.still ? "img" : "group"}
      aria-label={label()}
    >
      <div
        class="practice-phone"
        data-kind={props.screen.kind}
        data-app={props.screen.app}
        data-front={isFront(props.screen) || undefined}
      >
        <p class="ph-banner">{isRealService(props.screen.app) ? practiceWords().notTheReal : practiceWords().banner}</p>
        <PhoneFace screen={props.screen} touch={touch} />
      </div>
    </div>
  );
}
